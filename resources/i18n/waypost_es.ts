<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is a dated folder, encrypted like the vault. Keep it on another drive, away from the laptop.</source>
        <translation>Una copia de seguridad es una carpeta con fecha, cifrada como la bóveda. Guárdela en otra unidad, lejos del portátil.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer una copia ahora…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Detener la copia de seguridad</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>Una carpeta en otra unidad</translation>
    </message>
    <message>
        <source>Back up onto the vault&apos;s own disk?</source>
        <translation>¿Hacer la copia en el mismo disco de la bóveda?</translation>
    </message>
    <message>
        <source>This folder is on the disk of the vault. Whatever takes the one takes the other.</source>
        <translation>Esta carpeta está en el disco de la bóveda. Si se pierde lo uno, se pierde lo otro.</translation>
    </message>
    <message>
        <source>Back up here all the same</source>
        <translation>Hacer la copia aquí de todos modos</translation>
    </message>
    <message>
        <source>Do not back up here</source>
        <translation>No hacer la copia aquí</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it is left.</source>
        <translation>La copia de seguridad se detuvo. No queda nada de ella.</translation>
    </message>
    <message>
        <source>{name}: copied, opened and checked, {size}.</source>
        <translation>{name}: copiada, abierta y comprobada, {size}.</translation>
    </message>
    <message>
        <source>Attachments that are lost in the vault itself: {count}. Run the vault check.</source>
        <translation>Adjuntos perdidos en la propia bóveda: {count}. Haga la comprobación de la bóveda.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it.</source>
        <translation>Está en el mismo disco de la bóveda y se perdería con ella.</translation>
    </message>
    <message>
        <source>These earlier backups still hold text that was erased since, or open with an old key:</source>
        <translation>Estas copias de seguridad anteriores todavía contienen texto que se borró después, o se abren con una clave antigua:</translation>
    </message>
    <message>
        <source>Remove them: the new one takes their place…</source>
        <translation>Eliminarlas: la nueva ocupa su lugar…</translation>
    </message>
    <message>
        <source>Older than the newest five:</source>
        <translation>Más antiguas que las cinco más recientes:</translation>
    </message>
    <message>
        <source>Remove the older ones…</source>
        <translation>Eliminar las más antiguas…</translation>
    </message>
    <message>
        <source>The new backup is checked. There is no way back to those that are removed.</source>
        <translation>La nueva copia de seguridad está comprobada. Las que se eliminan no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Removing backups</source>
        <translation>Eliminando copias de seguridad</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>Eliminadas: {count}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copiando la base de datos</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>Copiando los adjuntos</translation>
    </message>
    <message>
        <source>Opening and checking the copy</source>
        <translation>Abriendo y comprobando la copia</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earlier backups?</source>
        <translation>
            <numerusform>¿Eliminar %n copia de seguridad anterior?</numerusform>
            <numerusform>¿Eliminar %n copias de seguridad anteriores?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Compare now…</source>
        <translation>Cotejar ahora…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Compare the card of {name} now</source>
        <translation>Cotejar ahora la tarjeta de {name}</translation>
    </message>
    <message>
        <source>Revoke the card of {name}</source>
        <translation>Revocar la tarjeta de {name}</translation>
    </message>
    <message>
        <source>The laptop was seized</source>
        <translation>El portátil fue incautado</translation>
    </message>
    <message>
        <source>The laptop or its passphrase was lost</source>
        <translation>Se perdió el portátil o su frase de contraseña</translation>
    </message>
    <message>
        <source>Its keys were replaced</source>
        <translation>Sus claves fueron sustituidas</translation>
    </message>
    <message>
        <source>Its holder left or the office closed</source>
        <translation>Su titular se fue o la oficina cerró</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Added {date} by {name}</source>
        <translation>Añadida el {date} por {name}</translation>
    </message>
    <message>
        <source>Added {date}</source>
        <translation>Añadida el {date}</translation>
    </message>
    <message>
        <source>Compared {date} by {name}</source>
        <translation>Cotejada el {date} por {name}</translation>
    </message>
    <message>
        <source>Compared {date}</source>
        <translation>Cotejada el {date}</translation>
    </message>
    <message>
        <source>Revoked {date} by {name}</source>
        <translation>Revocada el {date} por {name}</translation>
    </message>
    <message>
        <source>Revoked {date}</source>
        <translation>Revocada el {date}</translation>
    </message>
    <message>
        <source>Number compared</source>
        <translation>Número cotejado</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Sin cotejar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>The card of {name} is kept. Its number was not compared yet.</source>
        <translation>La tarjeta de {name} queda guardada. Su número todavía no se ha cotejado.</translation>
    </message>
    <message>
        <source>Compare it as soon as you can reach them.</source>
        <translation>Cotéjelo en cuanto pueda comunicarse con su titular.</translation>
    </message>
    <message>
        <source>The card of {name} is revoked.</source>
        <translation>La tarjeta de {name} queda revocada.</translation>
    </message>
    <message>
        <source>Bundles refused that waited: {count}</source>
        <translation>Paquetes en espera que se rechazaron: {count}</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>Desde ahora se confía en {name}.</translation>
    </message>
    <message>
        <source>Bundles checked again that now wait in the inbox: {count}</source>
        <translation>Paquetes comprobados de nuevo que ahora esperan en la bandeja de entrada: {count}</translation>
    </message>
    <message>
        <source>Nothing more is encrypted for this card, and receipts signed with it are refused. What was sent before stays readable there.</source>
        <translation>No se cifra nada más para esta tarjeta, y los acuses de recibo firmados con ella se rechazan. Lo enviado antes sigue siendo legible allí.</translation>
    </message>
    <message>
        <source>Whatever this laptop signed and you have not applied yet is refused, whatever date it claims. What was applied before stays.</source>
        <translation>Todo lo que firmó este portátil y usted no ha aplicado aún se rechaza, sea cual sea la fecha que indique. Lo aplicado antes se conserva.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Guardar mi tarjeta…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Añadir una tarjeta…</translation>
    </message>
    <message>
        <source>QR code of this number, for a phone&apos;s camera</source>
        <translation>Código QR de este número, para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <source>Hand the file over, and read this number out on another way, such as a call.</source>
        <translation>Entregue el archivo y lea este número en voz alta por otra vía, por ejemplo una llamada.</translation>
    </message>
    <message>
        <source>Cards of the other side</source>
        <translation>Tarjetas de la otra parte del intercambio</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Guardar mi tarjeta</translation>
    </message>
    <message>
        <source>Card (*.txt)</source>
        <translation>Tarjeta (*.txt)</translation>
    </message>
    <message>
        <source>Your card is in {name}.</source>
        <translation>Su tarjeta está en {name}.</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Elegir una tarjeta</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>Tarjeta (*)</translation>
    </message>
    <message>
        <source>Checking what waits because of a card</source>
        <translation>Comprobando lo que espera por causa de una tarjeta</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>¿Revocar esta tarjeta definitivamente?</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, the other side needs new keys, as a restored vault has, and you compare the new card.</source>
        <translation>Esto no se puede deshacer. Para continuar, la otra parte necesita claves nuevas, como las que tiene una bóveda restaurada, y usted coteja la nueva tarjeta.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Kept in the list of cards, with the date and your name</source>
        <translation>Se guarda en la lista de tarjetas, con la fecha y el nombre de usted</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>Por qué se revoca</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Elija primero un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are held back because their card was not compared.</source>
        <translation>
            <numerusform>%n paquete está retenido porque su tarjeta no se ha cotejado.</numerusform>
            <numerusform>%n paquetes están retenidos porque su tarjeta no se ha cotejado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>{value}, press Delete to remove</source>
        <translation>{value}, pulse Supr para quitarlo</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, elegido</translation>
    </message>
    <message>
        <source>{value}, not chosen</source>
        <translation>{value}, no elegido</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{name}: copied, opened and checked, {size} bytes.</source>
        <translation>{name}: copiada, abierta y comprobada, {size}&#xa0;bytes.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it: use another drive.</source>
        <translation>Está en el mismo disco de la bóveda y se perdería con ella: use otra unidad.</translation>
    </message>
    <message>
        <source>older than the newest five, --yes removes it: {name}</source>
        <translation>más antigua que las cinco más recientes, --yes la elimina: {name}</translation>
    </message>
    <message>
        <source>holds erased text or opens with an old key, --remake removes it: {name}</source>
        <translation>contiene texto borrado o se abre con una clave antigua, --remake la elimina: {name}</translation>
    </message>
    <message>
        <source>removed: {name}</source>
        <translation>eliminada: {name}</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>La bóveda está restaurada. Sus referencias llevan desde ahora la letra {letter}.</translation>
    </message>
    <message>
        <source>Erased again: {count}; lists of erased records that were read: {lists}.</source>
        <translation>Borrado de nuevo: {count}; listas de borrados leídas: {lists}.</translation>
    </message>
    <message>
        <source>The check of the vault found something wrong, first at {place}.</source>
        <translation>La comprobación de la bóveda encontró algo incorrecto; el primer punto es {place}.</translation>
    </message>
    <message>
        <source>Make this copy a new device, which HQ has to confirm?</source>
        <translation>¿Hacer de esta copia un dispositivo nuevo, que la Sede tiene que confirmar?</translation>
    </message>
    <message>
        <source>References have the letter {letter} from now on.</source>
        <translation>Las referencias llevan desde ahora la letra {letter}.</translation>
    </message>
    <message>
        <source>References have the letter {letter} as before.</source>
        <translation>Las referencias llevan la letra {letter}, como antes.</translation>
    </message>
    <message>
        <source>The card is trusted from now on.</source>
        <translation>Desde ahora se confía en la tarjeta.</translation>
    </message>
    <message>
        <source>The card is kept. Its number was not compared: what it signs is held back until it is.</source>
        <translation>La tarjeta queda guardada. Su número no se ha cotejado: lo que firme queda retenido hasta que se coteje.</translation>
    </message>
    <message>
        <source>The card is revoked for good. What was applied before stays.</source>
        <translation>La tarjeta está revocada definitivamente. Lo aplicado antes se conserva.</translation>
    </message>
    <message>
        <source>Card written. Its number, to be read out:</source>
        <translation>Tarjeta escrita. Su número, para leerlo en voz alta:</translation>
    </message>
    <message>
        <source>Then: compare {id} --number DIGITS</source>
        <translation>Después: compare {id} --number DIGITS</translation>
    </message>
    <message>
        <source>Revoke this card and its keys for good? What it signs is refused from now on.</source>
        <translation>¿Revocar definitivamente esta tarjeta y sus claves? Lo que firme se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>Checked again:</source>
        <translation>Comprobado de nuevo:</translation>
    </message>
    <message>
        <source>    bundles held back until it is compared: {count}</source>
        <translation>    paquetes retenidos hasta que se coteje: {count}</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>Nueva frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>Destroy all contacts for good and switch them off?</source>
        <translation>¿Destruir todos los contactos definitivamente y desactivarlos?</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>¿Quitar este contacto definitivamente?</translation>
    </message>
    <message>
        <source>Contacts kept: {count}; state: {state}.</source>
        <translation>Contactos guardados: {count}; estado: {state}.</translation>
    </message>
    <message>
        <source>kept: that it existed, was saved and printed, by whom and when; that it was erased, when, why and who decided.</source>
        <translation>se conserva: que existió, que se guardó y se imprimió, quién y cuándo; que se borró, cuándo, por qué y quién lo decidió.</translation>
    </message>
    <message>
        <source>Of these only the versions, drafts and files that name the person go, and why it was printed.</source>
        <translation>De estos solo se eliminan las versiones, los borradores y los archivos que nombran a la persona, y por qué se imprimió.</translation>
    </message>
    <message>
        <source>The newest version stays.</source>
        <translation>La versión más reciente se conserva.</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>¿Borrar esto definitivamente?</translation>
    </message>
    <message>
        <source>{ref}: goes from this vault for good:</source>
        <translation>{ref}: se elimina definitivamente de esta bóveda:</translation>
    </message>
    <message>
        <source>  texts of versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles},</source>
        <translation>  textos de versiones {bodies}, borradores {drafts}, adjuntos {attachments}, paquetes sellados {bundles},</translation>
    </message>
    <message>
        <source>  reasons given for printing it {reasons}, contacts {contacts}</source>
        <translation>  motivos indicados para imprimirla {reasons}, contactos {contacts}</translation>
    </message>
    <message>
        <source>  {name} is told to erase it by the next bundle</source>
        <translation>  el próximo paquete indica a {name} que lo borre</translation>
    </message>
    <message>
        <source>  {sentence}</source>
        <translation>  {sentence}</translation>
    </message>
    <message>
        <source>  the backup {name} may still hold it: backup --remake makes it anew</source>
        <translation>  la copia de seguridad {name} quizá todavía lo contenga: backup --remake la hace de nuevo</translation>
    </message>
    <message>
        <source>  A legal hold stands on it: it cannot be erased.</source>
        <translation>  Sobre ella pesa un bloqueo legal: no se puede borrar.</translation>
    </message>
    <message>
        <source>{ref}: erased. texts {bodies}, drafts {drafts}, attachments {attachments}, bundles {bundles}, reasons for printing {reasons}.</source>
        <translation>{ref}: borrada. textos {bodies}, borradores {drafts}, adjuntos {attachments}, paquetes {bundles}, motivos de impresión {reasons}.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>Exporte pronto: el próximo paquete la retira de donde se haya enviado.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>Los últimos bytes salen del disco cuando se bloquea la bóveda.</translation>
    </message>
    <message>
        <source>This file opens every bundle written for this HQ. Write it?</source>
        <translation>Este archivo abre todos los paquetes escritos para esta Sede. ¿Escribirlo?</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever finds the file can read everything. Write it in clear?</source>
        <translation>Sin una frase de contraseña, quien encuentre el archivo puede leerlo todo. ¿Escribirlo sin cifrar?</translation>
    </message>
    <message>
        <source>Passphrase for the key file</source>
        <translation>Frase de contraseña del archivo de la clave</translation>
    </message>
    <message>
        <source>The key file is written. Keep it off this computer.</source>
        <translation>El archivo de la clave está escrito. Guárdelo fuera de esta computadora.</translation>
    </message>
    <message>
        <source>Write this bundle?</source>
        <translation>¿Escribir este paquete?</translation>
    </message>
    <message>
        <source>Goes: {go}. Stays: {stay}.</source>
        <translation>Sale: {go}. Se queda: {stay}.</translation>
    </message>
    <message>
        <source>  goes      {ref}  {what}</source>
        <translation>  sale      {ref}  {what}</translation>
    </message>
    <message>
        <source>  stays     {ref}  {why}</source>
        <translation>  se queda  {ref}  {why}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>The hand-over is taken back. The successor keeps the passphrase.</source>
        <translation>El traspaso está anulado. Quien iba a tomar el relevo conserva la frase de contraseña.</translation>
    </message>
    <message>
        <source>Hand this vault over? You lose your passphrase when the successor has finished it.</source>
        <translation>¿Traspasar esta bóveda? Usted pierde su frase de contraseña cuando lo haya terminado quien toma el relevo.</translation>
    </message>
    <message>
        <source>Passphrase of the successor, typed by them</source>
        <translation>Frase de contraseña de quien toma el relevo, escrita por esa persona</translation>
    </message>
    <message>
        <source>The vault is handed over and has a new key.</source>
        <translation>La bóveda está traspasada y tiene una clave nueva.</translation>
    </message>
    <message>
        <source>Begun: {successor} opens the vault with their own passphrase and runs this command again.</source>
        <translation>Comenzado: {successor} abre la bóveda con su propia frase de contraseña y ejecuta de nuevo esta orden.</translation>
    </message>
    <message>
        <source>not finished, a draft: {name}</source>
        <translation>sin terminar, un borrador: {name}</translation>
    </message>
    <message>
        <source>under a legal hold of whoever leaves: {name}</source>
        <translation>con un bloqueo legal de quien se va: {name}</translation>
    </message>
    <message>
        <source>waiting for a decision in the inbox: {count}</source>
        <translation>esperan una decisión en la bandeja de entrada: {count}</translation>
    </message>
    <message>
        <source>Change the passphrase of the contacts (contacts --passwd): whoever leaves knows it.</source>
        <translation>Cambie la frase de contraseña de los contactos (contacts --passwd): quien se va la conoce.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>An earlier copy of the vault still opens with the removed passphrase: renew the key.</source>
        <translation>Una copia anterior de la bóveda todavía se abre con la frase de contraseña quitada: renueve la clave.</translation>
    </message>
    <message>
        <source>Passphrase of the new holder</source>
        <translation>Frase de contraseña del nuevo titular</translation>
    </message>
    <message>
        <source>Remove the passphrase of {holder}?</source>
        <translation>¿Quitar la frase de contraseña de {holder}?</translation>
    </message>
    <message>
        <source>{holder}  (opened it now)</source>
        <translation>{holder}  (la abrió ahora)</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>leídas: {count}</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>importadas: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>actualizadas: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>sin cambios: {count}</translation>
    </message>
    <message>
        <source>refused: row {row}: {why}</source>
        <translation>rechazada: fila {row}: {why}</translation>
    </message>
    <message>
        <source>unmapped column: {column}</source>
        <translation>columna sin correspondencia: {column}</translation>
    </message>
    <message>
        <source>kept as you changed it: row {row}, {field}</source>
        <translation>se conserva como usted la cambió: fila {row}, {field}</translation>
    </message>
    <message>
        <source>no longer in the sheet: {key}</source>
        <translation>ya no está en la hoja: {key}</translation>
    </message>
    <message>
        <source>Refuse this bundle for good? The receipt tells the station.</source>
        <translation>¿Rechazar definitivamente este paquete? El acuse de recibo informa a la oficina local.</translation>
    </message>
    <message>
        <source>Has the station told by another way which laptop this is, and who has its copies?</source>
        <translation>¿Ha dicho la oficina local por otra vía qué portátil es este y quién tiene sus copias?</translation>
    </message>
    <message>
        <source>The device is confirmed. Checked again:</source>
        <translation>El dispositivo está confirmado. Comprobado de nuevo:</translation>
    </message>
    <message>
        <source>{entry}  {why}</source>
        <translation>{entry}  {why}</translation>
    </message>
    <message>
        <source>{entry}  warning: {why}</source>
        <translation>{entry}  advertencia: {why}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}</source>
        <translation>{id}  {name}: fichas {records}, paquete más reciente {newest}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}, not seen: {missing}</source>
        <translation>{id}  {name}: fichas {records}, paquete más reciente {newest}, no vistos: {missing}</translation>
    </message>
    <message>
        <source>  held back  {device}  confirm it once the station has cleared it up</source>
        <translation>  retenido    {device}  confírmelo cuando la oficina local lo haya aclarado</translation>
    </message>
    <message>
        <source>  warning    {device}  {why}</source>
        <translation>  advertencia  {device}  {why}</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a date of their own become due. Set one with --years N.</source>
        <translation>No se ha fijado ningún número de años: solo se revisan las fichas que tienen una fecha propia. Fije uno con --years N.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>{ref}: kept until {day}.</source>
        <translation>{ref}: se conserva hasta el {day}.</translation>
    </message>
    <message>
        <source>{ref}: the legal hold is lifted.</source>
        <translation>{ref}: el bloqueo legal está levantado.</translation>
    </message>
    <message>
        <source>{ref}: nothing of it is erased until the hold is lifted.</source>
        <translation>{ref}: no se borra nada de ella hasta que se levante el bloqueo.</translation>
    </message>
    <message>
        <source>{ref}  first version {since}</source>
        <translation>{ref}  primera versión {since}</translation>
    </message>
    <message>
        <source>{ref}  first version {since}, kept until {until}</source>
        <translation>{ref}  primera versión {since}, se conserva hasta {until}</translation>
    </message>
    <message>
        <source>{row}, legal hold</source>
        <translation>{row}, bloqueo legal</translation>
    </message>
    <message>
        <source>Lists and search are brought up to date first. Stopped, this goes on with the next command.</source>
        <translation>Antes se ponen al día las listas y la búsqueda. Si se detiene, esto continúa con la próxima orden.</translation>
    </message>
    <message>
        <source>The restricted sheet stays at the station. Print it?</source>
        <translation>La hoja restringida se queda en la oficina local. ¿Imprimirla?</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>{at}  {variant}  {who}  (reason erased)</source>
        <translation>{at}  {variant}  {who}  (motivo borrado)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>{ref}: open version saved.</source>
        <translation>{ref}: versión abierta guardada.</translation>
    </message>
    <message>
        <source>{ref}: final version saved.</source>
        <translation>{ref}: versión final guardada.</translation>
    </message>
    <message>
        <source>  {severity} {rule}: {sentence}</source>
        <translation>  {severity} {rule}: {sentence}</translation>
    </message>
    <message>
        <source>Added: {sha}, {size} bytes.</source>
        <translation>Añadido: {sha}, {size}&#xa0;bytes.</translation>
    </message>
    <message>
        <source>Renew the key of this vault? Everybody else gets a new passphrase.</source>
        <translation>¿Renovar la clave de esta bóveda? Todas las demás personas reciben una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>La bóveda tiene una clave nueva.</translation>
    </message>
    <message>
        <source>From now on the new sheet holds alone: destroy the earlier one.</source>
        <translation>Desde ahora solo vale la hoja nueva: destruya la anterior.</translation>
    </message>
    <message>
        <source>Earlier copies open with the old passphrases and sheet; what is deleted may survive on a disk.</source>
        <translation>Las copias anteriores se abren con las frases de contraseña y la hoja antiguas; lo eliminado puede permanecer en un disco.</translation>
    </message>
    <message>
        <source>Six words you can take, shown once:</source>
        <translation>Seis palabras que puede usar, mostradas una vez:</translation>
    </message>
    <message>
        <source>Your passphrase from now on (a new one if yours was seen)</source>
        <translation>Su frase de contraseña desde ahora (una nueva si alguien vio la suya)</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet</source>
        <translation>Escriba la clave entera de la hoja nueva</translation>
    </message>
    <message>
        <source>has no passphrase any more: {holder}</source>
        <translation>ya no tiene frase de contraseña: {holder}</translation>
    </message>
    <message>
        <source>opens with the old key; backup --remake makes it anew: {name}</source>
        <translation>se abre con la clave antigua; backup --remake la hace de nuevo: {name}</translation>
    </message>
    <message>
        <source>The new recovery sheet is in {name}: print it, put it away.</source>
        <translation>La nueva hoja de recuperación está en {name}: imprímala y guárdela en lugar seguro.</translation>
    </message>
    <message>
        <source>New recovery key, shown once: write it down.</source>
        <translation>Nueva clave de recuperación, mostrada una vez: anótela.</translation>
    </message>
    <message>
        <source>Passphrase for {holder}, shown once; they change it when they open the vault:</source>
        <translation>Frase de contraseña de {holder}, mostrada una vez; esa persona la cambia cuando abra la bóveda:</translation>
    </message>
    <message>
        <source>error: {code}: {sentence}</source>
        <translation>error: {code}: {sentence}</translation>
    </message>
    <message>
        <source>warning: {code}: {sentence}</source>
        <translation>advertencia: {code}: {sentence}</translation>
    </message>
    <message>
        <source>{what} {todo}</source>
        <translation>{what} {todo}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [s/N] </translation>
    </message>
    <message>
        <source>{prompt}: </source>
        <translation>{prompt}: </translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>The vault is ready, its sheet is not. Recovery key, shown once: write it down.</source>
        <translation>La bóveda está lista, su hoja no. Clave de recuperación, mostrada una vez: anótela.</translation>
    </message>
    <message>
        <source>The vault is ready.</source>
        <translation>La bóveda está lista.</translation>
    </message>
    <message>
        <source>The recovery sheet is in {name}: put it away from this computer.</source>
        <translation>La hoja de recuperación está en {name}: guárdela en lugar seguro, lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Recovery key, shown once: write it down and put it away from this computer.</source>
        <translation>Clave de recuperación, mostrada una vez: anótela y guárdela lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Recovery sheet: {name}</source>
        <translation>Hoja de recuperación: {name}</translation>
    </message>
    <message>
        <source>This key opens the vault by itself. Keep it away from the laptop, where only its holder reaches it.</source>
        <translation>Esta clave abre la bóveda por sí sola. Guárdela lejos del portátil, donde solo llegue a ella su titular.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, nobody can open the vault.</source>
        <translation>Si se pierden la frase de contraseña y la hoja, nadie puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>Your passphrase, six words, shown once:</source>
        <translation>Su frase de contraseña, seis palabras, mostrada una vez:</translation>
    </message>
    <message>
        <source>Type it, or one of your own</source>
        <translation>Escríbala, o una propia</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>{holder} has a new passphrase. The recovery sheet stays valid.</source>
        <translation>{holder} tiene una frase de contraseña nueva. La hoja de recuperación sigue siendo válida.</translation>
    </message>
    <message>
        <source>Whose passphrase is set anew (its code)</source>
        <translation>Titular cuya frase de contraseña se cambia (su código)</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>Pictures of the window</source>
        <translation>Imágenes de la ventana</translation>
    </message>
    <message>
        <source>Passphrases: {file}, and hq-passphrase.txt beside it.</source>
        <translation>Frases de contraseña: {file}, y hq-passphrase.txt junto a él.</translation>
    </message>
    <message>
        <source>Open the window on the sample vault? [Y/n] </source>
        <translation>¿Abrir la ventana con la bóveda de ejemplo? [S/n] </translation>
    </message>
    <message>
        <source>A new station vault</source>
        <translation>Una bóveda nueva de una oficina local</translation>
    </message>
    <message>
        <source>A new HQ vault</source>
        <translation>Una bóveda nueva de la Sede</translation>
    </message>
    <message>
        <source>Consent withdrawn in {ref}: HQ is owed a withdrawal</source>
        <translation>Consentimiento retirado en {ref}: se debe a la Sede una retirada</translation>
    </message>
    <message>
        <source>Card handed over and its 60 digits compared: {digits} …</source>
        <translation>Tarjeta entregada y sus 60 dígitos cotejados: {digits} …</translation>
    </message>
    <message>
        <source>Incidents recorded: {recorded}, of them final {final}, open {opened}; and one draft</source>
        <translation>Incidentes registrados: {recorded}, de ellos finales {final}, abiertos {opened}; y un borrador</translation>
    </message>
    <message>
        <source>Case summary printed</source>
        <translation>Resumen del caso impreso</translation>
    </message>
    <message>
        <source>Restricted sheet printed</source>
        <translation>Hoja restringida impresa</translation>
    </message>
    <message>
        <source>HQ verified and applied it: new {new}, changed {changed}, withdrawn {withdrawn}</source>
        <translation>La Sede lo verificó y lo aplicó: nuevas {new}, cambiadas {changed}, retiradas {withdrawn}</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt written</source>
        <translation>Acuse de recibo de la Sede escrito</translation>
    </message>
    <message>
        <source>The station took the receipt; newly confirmed by HQ: {count}</source>
        <translation>La oficina local leyó el acuse de recibo; confirmadas ahora por la Sede: {count}</translation>
    </message>
    <message>
        <source>Review: go {go}, withdrawn {withdrawn}, stay here {stay}</source>
        <translation>Revisión previa: salen {go}, retiradas {withdrawn}, se quedan aquí {stay}</translation>
    </message>
    <message>
        <source>Bundle written and read back, {size} bytes, fingerprint {sha}</source>
        <translation>Paquete escrito y leído otra vez, {size}&#xa0;bytes, huella {sha}</translation>
    </message>
    <message>
        <source>A correction waits in HQ&apos;s inbox for review</source>
        <translation>Una corrección espera en la bandeja de entrada de la Sede para que se revise</translation>
    </message>
    <message>
        <source>Audit of the station vault: whole, entries checked {count}</source>
        <translation>Auditoría de la bóveda de la oficina local: íntegra, entradas comprobadas {count}</translation>
    </message>
    <message>
        <source>Audit of the HQ vault: whole, entries checked {count}</source>
        <translation>Auditoría de la bóveda de la Sede: íntegra, entradas comprobadas {count}</translation>
    </message>
    <message>
        <source>HQ: write a station&apos;s receipt</source>
        <translation>Sede: escribir el acuse de recibo de una oficina local</translation>
    </message>
    <message>
        <source>keep it in this computer&apos;s keyring</source>
        <translation>guardarla en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>only the versions that name this person&apos;s row; the newest stays</source>
        <translation>solo las versiones que nombran la fila de esta persona; la más reciente se conserva</translation>
    </message>
    <message>
        <source>print a card&apos;s 60 digits</source>
        <translation>mostrar los 60 dígitos de una tarjeta</translation>
    </message>
    <message>
        <source>read the contacts&apos; new passphrase from FILE</source>
        <translation>leer de FILE la nueva frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>read the new holder&apos;s passphrase from FILE</source>
        <translation>leer de FILE la frase de contraseña del nuevo titular</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>la carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>the card&apos;s id in the list, or its beginning (8 letters or more)</source>
        <translation>el id de la tarjeta en la lista, o su comienzo (8 letras o más)</translation>
    </message>
    <message>
        <source>the id of a person&apos;s or source&apos;s row of that incident</source>
        <translation>el id de la fila de una persona o una fuente de ese incidente</translation>
    </message>
    <message>
        <source>the other drive&apos;s folder</source>
        <translation>la carpeta de la otra unidad</translation>
    </message>
    <message>
        <source>the station&apos;s three letters</source>
        <translation>las tres letras de la oficina local</translation>
    </message>
    <message>
        <source>the successor: a new person&apos;s name, or a holder&apos;s name or code</source>
        <translation>quien toma el relevo: el nombre de una persona nueva, o el nombre o código de un titular</translation>
    </message>
    <message>
        <source>the vault&apos;s folder</source>
        <translation>la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>write this vault&apos;s card</source>
        <translation>escribir la tarjeta de esta bóveda</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are lost in the vault itself: run the vault check.</source>
        <translation>
            <numerusform>Hay %n adjunto perdido en la propia bóveda: haga la comprobación de la bóveda.</numerusform>
            <numerusform>Hay %n adjuntos perdidos en la propia bóveda: haga la comprobación de la bóveda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not in the backup.</source>
        <translation>
            <numerusform>%n adjunto no estaba en la copia de seguridad.</numerusform>
            <numerusform>%n adjuntos no estaban en la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes?</source>
        <translation>
            <numerusform>¿Aplicar %n cambio?</numerusform>
            <numerusform>¿Aplicar %n cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ: list the stations and what is held back of them</source>
        <translation>Sede: enumerar las oficinas locales y lo que está retenido de ellas</translation>
    </message>
    <message>
        <source>HQ: list what was received; check again or refuse what waits</source>
        <translation>Sede: enumerar lo recibido; comprobar de nuevo o rechazar lo que espera</translation>
    </message>
    <message>
        <source>HQ: write the private decryption key for age</source>
        <translation>Sede: escribir la clave privada de descifrado para age</translation>
    </message>
    <message numerus="yes">
        <source>Lists and search are made anew: %n records.</source>
        <translation>
            <numerusform>Se hacen de nuevo las listas y la búsqueda: %n ficha.</numerusform>
            <numerusform>Se hacen de nuevo las listas y la búsqueda: %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records and releases incidents, offline.</source>
        <translation>Registra incidentes y los prepara para su envío, sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>The new backup is checked. Remove %n earlier ones?</source>
        <translation>
            <numerusform>La nueva copia de seguridad está comprobada. ¿Eliminar %n anterior?</numerusform>
            <numerusform>La nueva copia de seguridad está comprobada. ¿Eliminar %n anteriores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault is whole: %n entries checked.</source>
        <translation>
            <numerusform>La bóveda está íntegra: %n entrada comprobada.</numerusform>
            <numerusform>La bóveda está íntegra: %n entradas comprobadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a device held back or warned of, once that was cleared up</source>
        <translation>un dispositivo retenido o del que se advierte, cuando ya está aclarado</translation>
    </message>
    <message>
        <source>a mapping of your own</source>
        <translation>unas correspondencias propias</translation>
    </message>
    <message>
        <source>a mapping that ships with Waypost</source>
        <translation>unas correspondencias que vienen con Waypost</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>un nombre neutro</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>a verification state, such as VERIFIED</source>
        <translation>un estado de verificación, por ejemplo VERIFIED</translation>
    </message>
    <message>
        <source>add a file to an incident</source>
        <translation>añadir un archivo a un incidente</translation>
    </message>
    <message>
        <source>bring in incidents from a spreadsheet</source>
        <translation>importar incidentes de una hoja de cálculo</translation>
    </message>
    <message>
        <source>by this day (default: today)</source>
        <translation>hasta este día (si no se indica: hoy)</translation>
    </message>
    <message>
        <source>change the passphrase of the contacts</source>
        <translation>cambiar la frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>check an entry again that was held back</source>
        <translation>comprobar de nuevo una entrada que estaba retenida</translation>
    </message>
    <message>
        <source>check the whole vault against its chain</source>
        <translation>comprobar la bóveda entera con su cadena</translation>
    </message>
    <message>
        <source>confirm what would otherwise be asked</source>
        <translation>confirmar lo que de otro modo se preguntaría</translation>
    </message>
    <message>
        <source>copy the vault into a dated folder on another drive, and check the copy</source>
        <translation>copiar la bóveda en una carpeta con fecha en otra unidad, y comprobar la copia</translation>
    </message>
    <message>
        <source>destroy all contacts and switch them off</source>
        <translation>destruir todos los contactos y desactivarlos</translation>
    </message>
    <message>
        <source>do not offer the window at the end</source>
        <translation>no ofrecer la ventana al final</translation>
    </message>
    <message>
        <source>draw them as a QR code, .png or .svg</source>
        <translation>dibujarlos como código QR, .png o .svg</translation>
    </message>
    <message>
        <source>erase a record or a draft everywhere it stands</source>
        <translation>borrar una ficha o un borrador en todas partes donde figura</translation>
    </message>
    <message>
        <source>even below the home folder or the vault</source>
        <translation>incluso dentro de la carpeta personal o de la bóveda</translation>
    </message>
    <message>
        <source>file that holds the recovery key (default: it is asked)</source>
        <translation>archivo que contiene la clave de recuperación (si no se indica: se pregunta)</translation>
    </message>
    <message>
        <source>file that holds the recovery key, or -</source>
        <translation>archivo que contiene la clave de recuperación, o -</translation>
    </message>
    <message>
        <source>folder for everything it makes (default: ./demo-out)</source>
        <translation>carpeta para todo lo que hace (si no se indica: ./demo-out)</translation>
    </message>
    <message>
        <source>give another person a passphrase of their own</source>
        <translation>dar a otra persona su propia frase de contraseña</translation>
    </message>
    <message>
        <source>give the vault a new key, after a passphrase was seen or a holder left</source>
        <translation>dar a la bóveda una clave nueva, si alguien vio una frase de contraseña o se fue un titular</translation>
    </message>
    <message>
        <source>hand the vault over to a successor; whoever leaves loses their passphrase</source>
        <translation>traspasar la bóveda a quien toma el relevo; quien se va pierde su frase de contraseña</translation>
    </message>
    <message>
        <source>how to reach persons: list, set or remove; switch on or off</source>
        <translation>cómo contactar con las personas: enumerar, poner o quitar; activar o desactivar</translation>
    </message>
    <message>
        <source>it is the only one in use: go on as it was</source>
        <translation>es la única en uso: continuar como estaba</translation>
    </message>
    <message>
        <source>its language: en, fr, ar or es (default: yours)</source>
        <translation>su idioma: en, fr, ar o es (si no se indica: el de usted)</translation>
    </message>
    <message>
        <source>its reference or id</source>
        <translation>su referencia o su id</translation>
    </message>
    <message>
        <source>its versions</source>
        <translation>sus versiones</translation>
    </message>
    <message>
        <source>keep a record until a later day</source>
        <translation>conservar una ficha hasta un día posterior</translation>
    </message>
    <message>
        <source>keep it; what it signs is held back until it is compared</source>
        <translation>guardarla; lo que firme queda retenido hasta que se coteje</translation>
    </message>
    <message>
        <source>keep what FILE says of the person (-: standard input)</source>
        <translation>guardar lo que FILE dice de la persona (-: entrada estándar)</translation>
    </message>
    <message>
        <source>lift it</source>
        <translation>levantarlo</translation>
    </message>
    <message>
        <source>list incidents</source>
        <translation>enumerar los incidentes</translation>
    </message>
    <message>
        <source>list the cards: state, number, who added, compared or revoked it and when</source>
        <translation>enumerar las tarjetas: estado, número, quién las añadió, cotejó o revocó y cuándo</translation>
    </message>
    <message>
        <source>list what is due for review because its time is over</source>
        <translation>enumerar lo que hay que revisar porque se cumplió su plazo</translation>
    </message>
    <message>
        <source>list what stands under a legal hold instead</source>
        <translation>enumerar lo que tiene un bloqueo legal</translation>
    </message>
    <message>
        <source>list who can open the vault, add or remove one</source>
        <translation>enumerar quién puede abrir la bóveda, añadir o quitar a alguien</translation>
    </message>
    <message>
        <source>make a final version</source>
        <translation>hacer una versión final</translation>
    </message>
    <message>
        <source>make a new vault</source>
        <translation>hacer una bóveda nueva</translation>
    </message>
    <message>
        <source>make a vault from a backup, as a new device</source>
        <translation>hacer una bóveda a partir de una copia de seguridad, como dispositivo nuevo</translation>
    </message>
    <message>
        <source>make lists and search anew from the record</source>
        <translation>hacer de nuevo las listas y la búsqueda a partir de las fichas</translation>
    </message>
    <message>
        <source>memory of the key derivation, 64 to 2048 MiB</source>
        <translation>memoria para derivar la clave, de 64 a 2048&#xa0;MiB</translation>
    </message>
    <message>
        <source>need a second key besides your passphrase, or no longer</source>
        <translation>pedir una segunda clave además de su frase de contraseña, o dejar de pedirla</translation>
    </message>
    <message numerus="yes">
        <source>not exported yet: %n changes</source>
        <translation>
            <numerusform>sin exportar todavía: %n cambio</numerusform>
            <numerusform>sin exportar todavía: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>un documento JSON en la salida estándar, nada más</translation>
    </message>
    <message>
        <source>one whole record</source>
        <translation>una ficha entera</translation>
    </message>
    <message>
        <source>only begin; the successor finishes it</source>
        <translation>solo comenzar; lo termina quien toma el relevo</translation>
    </message>
    <message>
        <source>only those of one incident</source>
        <translation>solo los de un incidente</translation>
    </message>
    <message>
        <source>only those whose next step of verification is due</source>
        <translation>solo aquellos cuyo próximo paso de verificación ya vence</translation>
    </message>
    <message>
        <source>open the contacts with what FILE holds</source>
        <translation>abrir los contactos con lo que contiene FILE</translation>
    </message>
    <message>
        <source>protect it with this passphrase</source>
        <translation>protegerlo con esta frase de contraseña</translation>
    </message>
    <message>
        <source>protect the PDF with the password in FILE</source>
        <translation>proteger el PDF con la contraseña que está en FILE</translation>
    </message>
    <message>
        <source>read the new passphrase from FILE, or -</source>
        <translation>leer la nueva frase de contraseña de FILE, o de -</translation>
    </message>
    <message>
        <source>read the passphrase from FILE (-: standard input)</source>
        <translation>leer la frase de contraseña de FILE (-: entrada estándar)</translation>
    </message>
    <message>
        <source>refuse an entry for good</source>
        <translation>rechazar una entrada definitivamente</translation>
    </message>
    <message>
        <source>remove what is kept of the person, for good</source>
        <translation>quitar definitivamente lo que se guarda de la persona</translation>
    </message>
    <message>
        <source>required for the restricted sheet</source>
        <translation>necesario para la hoja restringida</translation>
    </message>
    <message>
        <source>revoke a card and its keys for good</source>
        <translation>revocar definitivamente una tarjeta y sus claves</translation>
    </message>
    <message>
        <source>run the main job on sample data</source>
        <translation>hacer el trabajo principal con datos de ejemplo</translation>
    </message>
    <message>
        <source>save a record from JSON as an open version</source>
        <translation>guardar una ficha desde JSON como versión abierta</translation>
    </message>
    <message>
        <source>save the new recovery sheet here</source>
        <translation>guardar aquí la nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>save the recovery sheet here</source>
        <translation>guardar aquí la hoja de recuperación</translation>
    </message>
    <message>
        <source>say whether a vault was moved here or is a copy, where that was asked</source>
        <translation>indicar si una bóveda se trasladó aquí o es una copia, cuando se preguntó</translation>
    </message>
    <message>
        <source>set a legal hold on a record: nothing of it is erased until it is lifted</source>
        <translation>poner un bloqueo legal a una ficha: no se borra nada de ella hasta que se levante</translation>
    </message>
    <message>
        <source>set a new passphrase with the recovery key</source>
        <translation>establecer una nueva frase de contraseña con la clave de recuperación</translation>
    </message>
    <message>
        <source>set after how many years incidents are due; 0: no number</source>
        <translation>fijar después de cuántos años hay que revisar los incidentes; 0: ningún número</translation>
    </message>
    <message>
        <source>show this explanation and end</source>
        <translation>mostrar esta explicación y terminar</translation>
    </message>
    <message>
        <source>show what goes and what is kept; erase nothing</source>
        <translation>mostrar qué se elimina y qué se conserva; no borrar nada</translation>
    </message>
    <message>
        <source>show what is in it; apply nothing</source>
        <translation>mostrar qué contiene; no aplicar nada</translation>
    </message>
    <message>
        <source>show what would go; write nothing</source>
        <translation>mostrar qué saldría; no escribir nada</translation>
    </message>
    <message>
        <source>show what would happen, change nothing</source>
        <translation>mostrar qué ocurriría, sin cambiar nada</translation>
    </message>
    <message>
        <source>speak this language: en, fr, ar or es</source>
        <translation>hablar este idioma: en, fr, ar o es</translation>
    </message>
    <message>
        <source>such as 2031-12-31</source>
        <translation>por ejemplo 2031-12-31</translation>
    </message>
    <message>
        <source>such as PHOTO or DOCUMENT</source>
        <translation>por ejemplo PHOTO o DOCUMENT</translation>
    </message>
    <message>
        <source>such as SSD</source>
        <translation>por ejemplo SSD</translation>
    </message>
    <message>
        <source>switch contacts on, under a passphrase of their own</source>
        <translation>activar los contactos, con una frase de contraseña propia</translation>
    </message>
    <message>
        <source>take back a hand-over that was begun</source>
        <translation>anular un traspaso que se comenzó</translation>
    </message>
    <message>
        <source>take in bundles (HQ) or receipts (station)</source>
        <translation>recibir paquetes (la Sede) o acuses de recibo (la oficina local)</translation>
    </message>
    <message>
        <source>take the passphrase of this staff code away, such as S2</source>
        <translation>quitar la frase de contraseña de este código de personal, por ejemplo S2</translation>
    </message>
    <message>
        <source>the 60 digits, as read out</source>
        <translation>los 60 dígitos, tal como se leyeron en voz alta</translation>
    </message>
    <message>
        <source>the key file, where the passphrase needs one</source>
        <translation>el archivo de clave, si la frase de contraseña lo necesita</translation>
    </message>
    <message>
        <source>the other one is used, too: make this a new device</source>
        <translation>la otra también se usa: hacer de esta un dispositivo nuevo</translation>
    </message>
    <message>
        <source>the passphrase alone opens the vault again</source>
        <translation>la frase de contraseña sola vuelve a abrir la bóveda</translation>
    </message>
    <message>
        <source>the record, or - for standard input</source>
        <translation>la ficha, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>the stick</source>
        <translation>la memoria USB</translation>
    </message>
    <message>
        <source>then remove those with erased text or an old key</source>
        <translation>después, eliminar las que contienen texto borrado o tienen una clave antigua</translation>
    </message>
    <message>
        <source>trust a card that was kept, its number compared now</source>
        <translation>confiar en una tarjeta que se guardó y cuyo número ya se ha cotejado</translation>
    </message>
    <message>
        <source>trust a card whose number was compared, or keep it until it is</source>
        <translation>confiar en una tarjeta cuyo número se cotejó, o guardarla hasta que se coteje</translation>
    </message>
    <message>
        <source>vault.erased of the vault that is replaced</source>
        <translation>vault.erased de la bóveda que se sustituye</translation>
    </message>
    <message>
        <source>what was typed and not saved; the saved versions stay</source>
        <translation>lo que se escribió y no se guardó; las versiones guardadas se conservan</translation>
    </message>
    <message>
        <source>who gets no passphrase any more</source>
        <translation>quién ya no recibe ninguna frase de contraseña</translation>
    </message>
    <message>
        <source>who holds the passphrase (default: the code)</source>
        <translation>quién tiene la frase de contraseña (si no se indica: el código)</translation>
    </message>
    <message>
        <source>who printed it, when and why</source>
        <translation>quién la imprimió, cuándo y por qué</translation>
    </message>
    <message>
        <source>whose it is, where several have one</source>
        <translation>de quién es, si varias personas tienen una</translation>
    </message>
    <message>
        <source>why (required once an act is verified)</source>
        <translation>por qué (necesario cuando un acto está verificado)</translation>
    </message>
    <message>
        <source>why texts go that were not checked for names: %(choices)s</source>
        <translation>por qué salen textos en los que no se buscaron nombres: %(choices)s</translation>
    </message>
    <message>
        <source>why; it stays in the history</source>
        <translation>por qué; queda en el historial</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>sin frase de contraseña</translation>
    </message>
    <message>
        <source>write a bundle for HQ</source>
        <translation>escribir un paquete para la Sede</translation>
    </message>
    <message>
        <source>write a key file, on a stick kept apart</source>
        <translation>escribir un archivo de clave, en una memoria USB que se guarda aparte</translation>
    </message>
    <message>
        <source>your passphrase from now on (default: as now)</source>
        <translation>su frase de contraseña desde ahora (si no se indica: la misma)</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault by itself.</source>
        <translation>Su frase de contraseña abre la bóveda por sí sola.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with its key file only.</source>
        <translation>Su frase de contraseña solo abre la bóveda con su archivo de clave.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with the secret in this computer&apos;s keyring only.</source>
        <translation>Su frase de contraseña solo abre la bóveda con el secreto que está en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>If it is lost, the recovery sheet opens the vault without it.</source>
        <translation>Si se pierde, la hoja de recuperación abre la bóveda sin ella.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Type the whole recovery key from its sheet</source>
        <translation>Escriba la clave de recuperación entera de su hoja</translation>
    </message>
    <message>
        <source>make a case summary, or the blank paper form, as PDF</source>
        <translation>hacer un resumen del caso, o el formulario en blanco en papel, como PDF</translation>
    </message>
    <message>
        <source>the blank form of an incident, without REF and vault</source>
        <translation>el formulario en blanco de un incidente, sin REF ni bóveda</translation>
    </message>
    <message>
        <source>{program}: wrong usage: {what}</source>
        <translation>{program}: uso incorrecto: {what}</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <translation>{argument}: {what}</translation>
    </message>
    <message>
        <source>this is missing: {arguments}</source>
        <translation>falta: {arguments}</translation>
    </message>
    <message>
        <source>this is not understood: {arguments}</source>
        <translation>esto no se entiende: {arguments}</translation>
    </message>
    <message>
        <source>one of these is needed: {arguments}</source>
        <translation>hace falta uno de estos: {arguments}</translation>
    </message>
    <message>
        <source>{option} could be any of these: {arguments}</source>
        <translation>{option} podría ser cualquiera de estas: {arguments}</translation>
    </message>
    <message>
        <source>{value} is none of these: {choices}</source>
        <translation>{value} no es ninguna de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>a value has to follow</source>
        <translation>debe seguir un valor</translation>
    </message>
    <message>
        <source>no more than one value may follow</source>
        <translation>puede seguir como mucho un valor</translation>
    </message>
    <message>
        <source>at least one value has to follow</source>
        <translation>debe seguir al menos un valor</translation>
    </message>
    <message>
        <source>not together with {other}</source>
        <translation>no junto con {other}</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>no se puede leer {value}</translation>
    </message>
    <message>
        <source>takes no value: {value}</source>
        <translation>no admite ningún valor: {value}</translation>
    </message>
    <message>
        <source>64 to 2048 MiB</source>
        <translation>de 64 a 2048&#xa0;MiB</translation>
    </message>
    <message>
        <source>a name that ends in .png or .svg</source>
        <translation>un nombre que termine en .png o .svg</translation>
    </message>
    <message>
        <source>print: REF --vault DIR, or --blank</source>
        <translation>print: REF --vault DIR, o --blank</translation>
    </message>
    <message>
        <source>only these incidents, what they name, and what HQ has to give back</source>
        <translation>solo estos incidentes, lo que nombran y lo que la Sede tiene que devolver</translation>
    </message>
    <message>
        <source>a draft that was never saved, last typed at {at}</source>
        <translation>un borrador nunca guardado, escrito por última vez el {at}</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>{label}*</source>
        <translation>{label}*</translation>
    </message>
    <message>
        <source>* Translation not reviewed yet; in English: {english}. {definition}</source>
        <translation>* Traducción todavía no revisada; en inglés: {english}. {definition}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Columns; Space ticks</source>
        <translation>Columnas; Espacio marca</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation>&amp;Como estaba</translation>
    </message>
    <message>
        <source>Newest record first</source>
        <translation>La ficha más reciente primero</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>The reference is always there, first. Where a window is narrow, the last columns go.</source>
        <translation>La referencia está siempre, en primer lugar. Si la ventana es estrecha, desaparecen las últimas columnas.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es la primera.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es la última.</translation>
    </message>
    <message>
        <source>The newest record comes first.</source>
        <translation>La ficha más reciente va primero.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Only to (names of offices, with commas)</source>
        <translation>Solo a (nombres de oficinas, separados por comas)</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>{scope}, {part}</source>
        <translation>{scope}, {part}</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>The rest was not asked</source>
        <translation>Lo demás no se preguntó</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Somebody read every text and found no name</source>
        <translation>Alguien leyó todos los textos y no encontró ningún nombre</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase is not here</source>
        <translation>Quien conoce la frase de contraseña no está aquí</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>Es urgente</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Unlock the contacts?</source>
        <translation>¿Desbloquear los contactos?</translation>
    </message>
    <message>
        <source>They have a passphrase of their own. Look who can see the screen first.</source>
        <translation>Tienen su propia frase de contraseña. Mire antes quién puede ver la pantalla.</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>The contacts are being unlocked.</source>
        <translation>Los contactos se están desbloqueando.</translation>
    </message>
    <message>
        <source>How can this person be reached?</source>
        <translation>¿Cómo se puede contactar con esta persona?</translation>
    </message>
    <message>
        <source>It goes with a withdrawal or an erasure, and never leaves this vault.</source>
        <translation>Se elimina con una retirada o un borrado, y nunca sale de esta bóveda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The contact is being saved.</source>
        <translation>El contacto se está guardando.</translation>
    </message>
    <message>
        <source>Let the texts go unchecked for names?</source>
        <translation>¿Dejar salir los textos sin buscar nombres en ellos?</translation>
    </message>
    <message>
        <source>The contacts are locked, so nobody could look whether a text holds a name that is in them.</source>
        <translation>Los contactos están bloqueados; por eso no se pudo ver si algún texto contiene un nombre que figure en ellos.</translation>
    </message>
    <message>
        <source>Why they go unchecked</source>
        <translation>Por qué salen sin comprobar</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; a code, so that no words about anybody are</source>
        <translation>Se guarda en la bitácora de la bóveda; es un código, para que no haya palabras sobre nadie</translation>
    </message>
    <message>
        <source>Go on unchecked</source>
        <translation>Continuar sin comprobar</translation>
    </message>
    <message>
        <source>Unlock contacts…</source>
        <translation>Desbloquear contactos…</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Elija primero el motivo.</translation>
    </message>
    <message>
        <source>Lock contacts</source>
        <translation>Bloquear contactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Añadir un contacto…</translation>
    </message>
    <message>
        <source>{what} {person}</source>
        <translation>{what} {person}</translation>
    </message>
    <message>
        <source>Unlock the contacts first.</source>
        <translation>Desbloquee primero los contactos.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the contact of {person}</source>
        <translation>Quitar el contacto de {person}</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>¿Quitar este contacto definitivamente?</translation>
    </message>
    <message>
        <source>What is kept on how to reach this person goes. The record stays as it is.</source>
        <translation>Lo que se guarda sobre cómo contactar con esta persona se elimina. La ficha queda como está.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>A contact is kept. It can be read while the contacts are unlocked.</source>
        <translation>Hay un contacto guardado. Se puede leer mientras los contactos estén desbloqueados.</translation>
    </message>
    <message>
        <source>No contact is kept.</source>
        <translation>No hay ningún contacto guardado.</translation>
    </message>
    <message>
        <source>No contact may be kept: the saved record holds no live consent to be contacted or referred.</source>
        <translation>No se puede guardar ningún contacto: la ficha guardada no contiene un consentimiento vigente para contactar con la persona o derivarla.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Reads as “{value}”.</source>
        <translation>Se lee como «{value}».</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole month; no day is invented.</source>
        <translation>Se lee como «{value}». Los informes usan el mes entero; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole quarter; no day is invented.</source>
        <translation>Se lee como «{value}». Los informes usan el trimestre entero; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole year; no day is invented.</source>
        <translation>Se lee como «{value}». Los informes usan el año entero; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Se lee como «una temporada, de {value} a {latest}». Los informes usan todo el intervalo; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Se lee como «entre {value} y {latest}». Los informes usan todo el intervalo; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>Se lee como «antes de {value}». Cuánto tiempo antes queda abierto.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>Se lee como «después de {value}». Termina el día en que se informó a las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Reads as “date not known”. That is a valid answer.</source>
        <translation>Se lee como «fecha desconocida». Es una respuesta válida.</translation>
    </message>
    <message>
        <source>Reads as “{event}”, with no date. If the day or month of that event is known, type it: “before 5/2026”. The words are kept beside it.</source>
        <translation>Se lee como «{event}», sin fecha. Si se conoce el día o el mes de ese suceso, escríbalo: «antes de 5/2026». Las palabras quedan anotadas al lado.</translation>
    </message>
    <message>
        <source>“{value}” is kept as you typed it, but does not read as a date yet.</source>
        <translation>«{value}» se guarda como lo escribió, pero todavía no se lee como una fecha.</translation>
    </message>
    <message>
        <source>Type it as it was told: “20 Nov 2026”, “3/2026”, “Q1 2026”, “before 15 Oct”, “about two weeks ago”.</source>
        <translation>Escríbalo como se contó: «20 nov 2026», «3/2026», «T1 2026», «antes del 15 oct», «hace unas dos semanas».</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Anchored to which event</source>
        <translation>Suceso que sirve de referencia</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes del {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>después del {date}</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Se lee como «una temporada, del {value} al {latest}». Los informes usan todo el intervalo; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Se lee como «entre el {value} y el {latest}». Los informes usan todo el intervalo; no se inventa ningún día.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>Se lee como «antes del {value}». Cuánto tiempo antes queda abierto.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>Se lee como «después del {value}». Termina el día en que se informó a las Naciones Unidas.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Sample data. Nothing here is real.</source>
        <translation>Datos de ejemplo. Nada de esto es real.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>No está en la bóveda: no se pudo guardar el borrador</translation>
    </message>
    <message>
        <source>What was typed last in the form is not in the vault.</source>
        <translation>Lo último que se escribió en el formulario no está en la bóveda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The version was not saved. What was typed waits as a draft.</source>
        <translation>No se guardó la versión. Lo escrito espera como borrador.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Write the reason in a few words; it is kept in the log.</source>
        <translation>Escriba el motivo en pocas palabras; se guarda en la bitácora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>An armed force, group or other actor. Never a person&apos;s name.</source>
        <translation>Una fuerza armada, un grupo u otro actor. Nunca el nombre de una persona.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Add a place of this station</source>
        <translation>Añadir un lugar de esta oficina local</translation>
    </message>
    <message>
        <source>HQ may see this name, as of any second-level area.</source>
        <translation>La Sede puede ver este nombre, como el de cualquier zona de segundo nivel.</translation>
    </message>
    <message>
        <source>The name stays in this vault; others are shown the wider area only.</source>
        <translation>El nombre se queda en esta bóveda; a los demás solo se les muestra la zona más amplia.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change the state of this act</source>
        <translation>Cambiar el estado de este acto</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Reference of the record that stays</source>
        <translation>Referencia de la ficha que se conserva</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Por qué se vuelve a abrir</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>Choose the new state first.</source>
        <translation>Elija primero el nuevo estado.</translation>
    </message>
    <message>
        <source>Typed on {moment}, and not finished</source>
        <translation>Escrito el {moment}, sin terminar</translation>
    </message>
    <message>
        <source>It waited in the vault. If you leave without finishing, it goes.</source>
        <translation>Esperó en la bóveda. Si sale sin terminar, desaparece.</translation>
    </message>
    <message>
        <source>What is typed here is not in the vault.</source>
        <translation>Lo que se escribe aquí no está en la bóveda.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Due for review</source>
        <translation>Fichas por revisar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Por revisar ahora</translation>
    </message>
    <message>
        <source>Due within a year</source>
        <translation>Por revisar en un año</translation>
    </message>
    <message>
        <source>Under legal hold</source>
        <translation>Con bloqueo legal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Fichas por revisar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>Por qué ese día</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Bloqueo legal</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Bloqueo &amp;legal…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Conservar más tiempo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué fichas</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Years after which incidents are due</source>
        <translation>Años tras los cuales hay que revisar los incidentes</translation>
    </message>
    <message>
        <source>Set after how many years incidents are due</source>
        <translation>Fijar después de cuántos años hay que revisar los incidentes</translation>
    </message>
    <message>
        <source>Incidents are due this many years after their first version</source>
        <translation>Los incidentes se revisan tantos años después de su primera versión</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fichas: {count}</translation>
    </message>
    <message>
        <source>No legal hold stands</source>
        <translation>No hay ningún bloqueo legal</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada por revisar</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a day of their own become due.</source>
        <translation>No se ha fijado ningún número de años: solo se revisan las fichas que tienen un día propio.</translation>
    </message>
    <message>
        <source>set for this record</source>
        <translation>fijado para esta ficha</translation>
    </message>
    <message>
        <source>number of years</source>
        <translation>número de años</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Con bloqueo</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Elija primero una ficha.</translation>
    </message>
    <message>
        <source>Lift the &amp;hold…</source>
        <translation>&amp;Levantar el bloqueo…</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Ningún incidente.</translation>
    </message>
    <message>
        <source>A legal hold stands on it.</source>
        <translation>Sobre ella pesa un bloqueo legal.</translation>
    </message>
    <message>
        <source>This is the number in force.</source>
        <translation>Este es el número vigente.</translation>
    </message>
    <message>
        <source>Lift the legal hold on {ref}?</source>
        <translation>¿Levantar el bloqueo legal de {ref}?</translation>
    </message>
    <message>
        <source>Hold {ref}?</source>
        <translation>¿Poner un bloqueo legal a {ref}?</translation>
    </message>
    <message>
        <source>Afterwards it can be erased. Whoever set the hold lifts it, unless they have left.</source>
        <translation>Después se puede borrar. El bloqueo lo levanta quien lo puso, salvo que se haya ido.</translation>
    </message>
    <message>
        <source>Nothing of it is erased until the hold is lifted. You lift it, while you are here.</source>
        <translation>No se borra nada de ella hasta que se levante el bloqueo. Lo levanta usted, mientras esté aquí.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar el bloqueo</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>Poner el bloqueo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why; it stays in the history of the record</source>
        <translation>Por qué; queda en el historial de la ficha</translation>
    </message>
    <message>
        <source>Until when is {ref} kept?</source>
        <translation>¿Hasta cuándo se conserva {ref}?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Year, month, day, such as 2031-12-31</source>
        <translation>Año, mes, día, por ejemplo 2031-12-31</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2031-12-31.</source>
        <translation>Esto no es un día. Escríbalo como 2031-12-31.</translation>
    </message>
    <message>
        <source>Give the day and the reason first.</source>
        <translation>Indique primero el día y el motivo.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Does the number match?</source>
        <translation>¿Coincide el número?</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>la Sede</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>una oficina local</translation>
    </message>
    <message>
        <source>This card says it belongs to {name}, {role}.</source>
        <translation>Esta tarjeta dice que pertenece a {name}, {role}.</translation>
    </message>
    <message>
        <source>Call the person you know there. Let them read out the 60 digits on their screen, and type what you hear.</source>
        <translation>Llame a la persona que conoce allí. Pídale que lea en voz alta los 60 dígitos de su pantalla y escriba lo que oiga.</translation>
    </message>
    <message>
        <source>The digits, as you hear them</source>
        <translation>Los dígitos, tal como los oye</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep, compare later</source>
        <translation>Guardar y cotejar más tarde</translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation>Confiar en esta tarjeta</translation>
    </message>
    <message>
        <source>If nobody can be reached now, keep the card. Until it is compared, it is marked as not compared, and what comes from it is held back.</source>
        <translation>Si ahora no se puede hablar con nadie, guarde la tarjeta. Hasta que se coteje figura como no cotejada, y lo que venga de ella queda retenido.</translation>
    </message>
    <message>
        <source>Group {number} differs. Let it be read again; if it still differs, do not trust the card.</source>
        <translation>El grupo {number} no coincide. Pida que se lo lean otra vez; si sigue sin coincidir, no confíe en la tarjeta.</translation>
    </message>
    <message>
        <source>All 60 digits are needed, and they must match.</source>
        <translation>Se necesitan los 60 dígitos, y deben coincidir.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 12 groups match</source>
        <translation>
            <numerusform>Coincide %n grupo de 12</numerusform>
            <numerusform>Coinciden %n grupos de 12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase for good?</source>
        <translation>¿Borrar definitivamente?</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La ficha entera</translation>
    </message>
    <message>
        <source>Only the draft; the saved versions stay</source>
        <translation>Solo el borrador; las versiones guardadas se conservan</translation>
    </message>
    <message>
        <source>One person&apos;s part, from earlier versions</source>
        <translation>Lo que se refiere a una persona, en las versiones anteriores</translation>
    </message>
    <message>
        <source>Which person or source</source>
        <translation>Qué persona o fuente</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Por qué se borra</translation>
    </message>
    <message>
        <source>Kept for good; a code, so that no words of the record are kept with it</source>
        <translation>Se guarda para siempre; es un código, para que no quede con él ninguna palabra de la ficha</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbalo otra vez</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What stands of it is being read.</source>
        <translation>Se está leyendo lo que hay de ella.</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Escriba {word} para confirmar</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Elija primero un motivo.</translation>
    </message>
    <message>
        <source>Type {word} first.</source>
        <translation>Escriba primero {word}.</translation>
    </message>
    <message>
        <source>Out of every list, the search, and the log</source>
        <translation>Fuera de todas las listas, de la búsqueda y de la bitácora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A draft without a reference</source>
        <translation>Un borrador sin referencia</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased.</source>
        <translation>Sobre esta ficha pesa un bloqueo legal; por eso no se puede borrar nada de ella.</translation>
    </message>
    <message>
        <source>Only whoever set the hold may lift it.</source>
        <translation>Solo quien puso el bloqueo puede levantarlo.</translation>
    </message>
    <message>
        <source>To erase one person&apos;s part: take her out of the record and its texts, finalise it, then come back here.</source>
        <translation>Para borrar lo que se refiere a una persona, quítela de la ficha y de sus textos, finalice la ficha y vuelva aquí.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>Exporte pronto: el próximo paquete la retira de donde se haya enviado.</translation>
    </message>
    <message>
        <source>Stays in the log: that it was saved, when and by whom; that it was erased, when, why and by whom.</source>
        <translation>Queda en la bitácora: que se guardó, cuándo y quién; que se borró, cuándo, por qué y quién.</translation>
    </message>
    <message>
        <source>Stays in the log: that a draft was erased, when, why and by whom.</source>
        <translation>Queda en la bitácora: que se borró un borrador, cuándo, por qué y quién.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La persona lo pidió</translation>
    </message>
    <message>
        <source>It was kept as long as it may be</source>
        <translation>Se conservó todo el tiempo permitido</translation>
    </message>
    <message>
        <source>It is recorded twice</source>
        <translation>Está registrada dos veces</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Se registró por error</translation>
    </message>
    <message>
        <source>It was ordered</source>
        <translation>Se ordenó</translation>
    </message>
    <message>
        <source>{name} is told to erase it by the next bundle.</source>
        <translation>El próximo paquete indica a {name} que lo borre.</translation>
    </message>
    <message>
        <source>Backups that may still hold it, to be made anew afterwards: {names}</source>
        <translation>Copias de seguridad que quizá todavía lo contengan y que hay que hacer de nuevo después: {names}</translation>
    </message>
    <message>
        <source>Goes: what was typed and not saved, and files that it alone names.</source>
        <translation>Se elimina: lo que se escribió y no se guardó, y los archivos que solo figuran ahí.</translation>
    </message>
    <message>
        <source>Goes: the text of every earlier version and draft that names this person, files that only those name, and the reasons written for printing the record. The newest version stays.</source>
        <translation>Se elimina: el texto de cada versión y borrador anteriores que nombran a esta persona, los archivos que solo figuran en ellos y los motivos escritos para imprimir la ficha. La versión más reciente se conserva.</translation>
    </message>
    <message>
        <source>Goes from here: versions {bodies}, drafts {drafts}, attachments {attachments}, reasons for printing {reasons}, contacts {contacts}, sealed bundles {bundles}.</source>
        <translation>Se elimina de aquí: versiones {bodies}, borradores {drafts}, adjuntos {attachments}, motivos de impresión {reasons}, contactos {contacts}, paquetes sellados {bundles}.</translation>
    </message>
    <message>
        <source>Erased: versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles}.</source>
        <translation>Borrado: versiones {bodies}, borradores {drafts}, adjuntos {attachments}, paquetes sellados {bundles}.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>Los últimos bytes salen del disco cuando se bloquea la bóveda.</translation>
    </message>
    <message>
        <source>These backups may still hold it. Make a new one, then remove those that are offered:</source>
        <translation>Estas copias de seguridad quizá todavía lo contengan. Haga una nueva y después elimine las que se ofrecen:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of this name is already there. It was not touched, and no copy was written.</source>
        <translation>Ya hay allí un archivo con este nombre. No se tocó, y no se escribió ninguna copia.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>This folder belongs to the vault; nothing in clear may lie there. No copy was written.</source>
        <translation>Esta carpeta pertenece a la bóveda; nada sin cifrar puede estar en ella. No se escribió ninguna copia.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault.</source>
        <translation>Elija una carpeta fuera de la bóveda.</translation>
    </message>
    <message>
        <source>The copy could not be written, and nothing of it was left. The file in the vault is safe.</source>
        <translation>No se pudo escribir la copia, y no quedó nada de ella. El archivo de la bóveda está a salvo.</translation>
    </message>
    <message>
        <source>Check that the drive is still there and has room, then save the copy again.</source>
        <translation>Compruebe que la unidad sigue conectada y tiene espacio, y guarde la copia de nuevo.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was written.</source>
        <translation>La carpeta para la copia de seguridad no está. No se escribió nada.</translation>
    </message>
    <message>
        <source>Put the drive in, or make the folder on it, then try again.</source>
        <translation>Conecte la unidad, o cree la carpeta en ella, e intente de nuevo.</translation>
    </message>
    <message>
        <source>A backup inside the vault&apos;s own folder would be lost with it. Nothing was written.</source>
        <translation>Una copia de seguridad dentro de la carpeta de la propia bóveda se perdería con ella. No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Elija una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>The backup needs {needed} MiB of free space; the drive has {free} MiB. Nothing was written.</source>
        <translation>La copia de seguridad necesita {needed}&#xa0;MiB de espacio libre; la unidad tiene {free}&#xa0;MiB. No se escribió nada.</translation>
    </message>
    <message>
        <source>Free some space there or take another drive, then try again.</source>
        <translation>Libere espacio en ella o use otra unidad, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The backup could not be written to this drive and is not complete. The vault is as it was.</source>
        <translation>La copia de seguridad no se pudo escribir en esta unidad y no está completa. La bóveda está como estaba.</translation>
    </message>
    <message>
        <source>Check that the drive is still in, has space and is not write-protected, then make the backup again.</source>
        <translation>Compruebe que la unidad sigue conectada, tiene espacio y no está protegida contra escritura, y haga la copia de seguridad de nuevo.</translation>
    </message>
    <message>
        <source>The copy was made, but it did not pass its check, so it was not kept. The vault is as it was.</source>
        <translation>La copia se hizo, pero no pasó su comprobación; por eso no se conservó. La bóveda está como estaba.</translation>
    </message>
    <message>
        <source>Make the backup again. If it happens twice, take another drive and run the vault check.</source>
        <translation>Haga la copia de seguridad de nuevo. Si ocurre dos veces, use otra unidad y haga la comprobación de la bóveda.</translation>
    </message>
    <message>
        <source>The restored vault needs {needed} MiB of free space; the disk has {free} MiB. Nothing was restored.</source>
        <translation>La bóveda restaurada necesita {needed}&#xa0;MiB de espacio libre; el disco tiene {free}&#xa0;MiB. No se restauró nada.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then restore again.</source>
        <translation>Libere espacio en el disco y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The vault could not be restored: reading or writing failed. The backup is as it was.</source>
        <translation>La bóveda no se pudo restaurar: falló la lectura o la escritura. La copia de seguridad está como estaba.</translation>
    </message>
    <message>
        <source>Check both drives, then restore again, or from another backup.</source>
        <translation>Compruebe las dos unidades y restaure de nuevo, o desde otra copia de seguridad.</translation>
    </message>
    <message>
        <source>All letters for devices of this station are taken. Nothing was restored or changed.</source>
        <translation>Todas las letras para dispositivos de esta oficina local están ocupadas. No se restauró ni se cambió nada.</translation>
    </message>
    <message>
        <source>Ask HQ for a new station.</source>
        <translation>Pida a la Sede una nueva oficina local.</translation>
    </message>
    <message>
        <source>This vault is a copy, so it is a new device that HQ has not confirmed yet. HQ takes none of its bundles until then.</source>
        <translation>Esta bóveda es una copia; por tanto es un dispositivo nuevo que la Sede todavía no ha confirmado. Hasta entonces la Sede no acepta ninguno de sus paquetes.</translation>
    </message>
    <message>
        <source>Write its card, have HQ compare the number, export, and read HQ&apos;s receipt. Recording and printing work meanwhile.</source>
        <translation>Escriba su tarjeta, haga que la Sede coteje el número, exporte y lea el acuse de recibo de la Sede. Mientras tanto se puede registrar e imprimir.</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before: it was moved here, or it is a copy. Nothing was changed.</source>
        <translation>Esta computadora no ha tenido antes esta bóveda en este lugar: se trasladó aquí o es una copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say which: waypost settle --moved where it is the only one in use, waypost settle --copied where the other one is used as well.</source>
        <translation>Indique de cuál de los dos casos se trata: waypost settle --moved si es la única en uso, waypost settle --copied si la otra también se usa.</translation>
    </message>
    <message>
        <source>It could not be noted on this computer that the vault is used here, so it is asked again the next time. The vault is as it should be.</source>
        <translation>No se pudo anotar en esta computadora que la bóveda se usa aquí; por eso se preguntará otra vez la próxima vez. La bóveda está como debe estar.</translation>
    </message>
    <message>
        <source>Work can go on. Check that your user&apos;s settings folder can be written.</source>
        <translation>Se puede seguir trabajando. Compruebe que se puede escribir en la carpeta de ajustes de su usuario.</translation>
    </message>
    <message>
        <source>Back up onto another drive.</source>
        <translation>Haga la copia de seguridad en otra unidad.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Copy the file again, or ask the sender to export again.</source>
        <translation>No se incorporó nada de él. Copie el archivo de nuevo, o pida a quien lo envía que exporte otra vez.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Waypost does not write such files: keep it, and tell the sender by another way.</source>
        <translation>No se incorporó nada de él. Waypost no escribe archivos así: consérvelo e informe por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file: keep it, and tell the sender by another way.</source>
        <translation>No se incorporó nada de él. No confíe en el archivo: consérvelo e informe por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>The bundle is larger than any bundle may be (4 GiB).</source>
        <translation>El paquete es mayor de lo que puede ser un paquete (4&#xa0;GiB).</translation>
    </message>
    <message>
        <source>This file is not a bundle: it is not an encrypted (age) file, or it is empty.</source>
        <translation>Este archivo no es un paquete: no es un archivo cifrado (age), o está vacío.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file whose name ends in .age, or have it copied again.</source>
        <translation>No se cambió nada. Elija un archivo cuyo nombre termine en .age, o pida que lo copien de nuevo.</translation>
    </message>
    <message>
        <source>The beginning of the bundle is damaged or was altered.</source>
        <translation>El comienzo del paquete está dañado o fue alterado.</translation>
    </message>
    <message>
        <source>The bundle was encrypted for somebody else.</source>
        <translation>El paquete se cifró para otro destinatario.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Give it to whom it is meant for, or ask the sender to export for your card.</source>
        <translation>No se incorporó nada de él. Entréguelo a su destinatario, o pida a quien lo envía que exporte para la tarjeta de usted.</translation>
    </message>
    <message>
        <source>The bundle was altered, cut short or lengthened on its way.</source>
        <translation>El paquete fue alterado, recortado o alargado en el camino.</translation>
    </message>
    <message>
        <source>The inside of the bundle is not built as it must be.</source>
        <translation>El interior del paquete no está construido como debe.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that no bundle may hold.</source>
        <translation>El paquete contiene un archivo con un nombre que ningún paquete puede contener.</translation>
    </message>
    <message>
        <source>The bundle holds something that is no plain file (a link, a folder or a device).</source>
        <translation>El paquete contiene algo que no es un archivo corriente (un enlace, una carpeta o un dispositivo).</translation>
    </message>
    <message>
        <source>The parts of the bundle are not in their order.</source>
        <translation>Las partes del paquete no están en su orden.</translation>
    </message>
    <message>
        <source>A part of the bundle is larger than it may be.</source>
        <translation>Una parte del paquete es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a bundle may hold.</source>
        <translation>El paquete contiene más archivos de los que puede contener un paquete.</translation>
    </message>
    <message>
        <source>The signature of the bundle is not genuine (Ed25519).</source>
        <translation>La firma del paquete no es auténtica (Ed25519).</translation>
    </message>
    <message>
        <source>The second signature of the bundle is not genuine (ML-DSA-65).</source>
        <translation>La segunda firma del paquete no es auténtica (ML-DSA-65).</translation>
    </message>
    <message>
        <source>This is a genuine message, but of another kind than the one read here.</source>
        <translation>Es un mensaje auténtico, pero de una clase distinta de la que se lee aquí.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receipts are read at a station, bundles at headquarters.</source>
        <translation>No se incorporó nada de él. Los acuses de recibo se leen en una oficina local; los paquetes, en la Sede.</translation>
    </message>
    <message>
        <source>The bundle was signed by somebody whose card is not enrolled here.</source>
        <translation>El paquete está firmado por alguien cuya tarjeta no está inscrita aquí.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Enrol the sender&apos;s card first, comparing its number, and receive the file again.</source>
        <translation>No se incorporó nada de él. Inscriba primero la tarjeta de quien lo envía, cotejando su número, y reciba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The bundle was signed with keys that are revoked or no longer valid.</source>
        <translation>El paquete está firmado con claves revocadas o que ya no son válidas.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the sender by another way whether the laptop is in safe hands.</source>
        <translation>No se incorporó nada de él. Conserve el archivo y pregunte por otra vía a quien lo envió si el portátil está en buenas manos.</translation>
    </message>
    <message>
        <source>The signed list of the bundle has another form than it must have.</source>
        <translation>La lista firmada del paquete tiene una forma distinta de la que debe tener.</translation>
    </message>
    <message>
        <source>A part of the bundle ({name}) is not the one that was signed.</source>
        <translation>Una parte del paquete ({name}) no es la que se firmó.</translation>
    </message>
    <message>
        <source>The bundle does not declare the form it must have (bagit.txt).</source>
        <translation>El paquete no declara la forma que debe tener (bagit.txt).</translation>
    </message>
    <message>
        <source>What the bundle says about itself (bundle.json) cannot be read.</source>
        <translation>Lo que el paquete dice de sí mismo (bundle.json) no se puede leer.</translation>
    </message>
    <message>
        <source>The sender did not address this bundle to you: somebody else passed it on.</source>
        <translation>Quien envió este paquete no lo dirigió a usted: otra persona lo ha hecho llegar.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender whether it was meant for you.</source>
        <translation>No se incorporó nada de él. Pregunte a quien lo envió si estaba destinado a usted.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Waypost (form {theirs}, this one reads up to {ours}).</source>
        <translation>El paquete se hizo con un Waypost más nuevo (forma {theirs}; este lee hasta la {ours}).</translation>
    </message>
    <message>
        <source>The file is kept unopened. Update Waypost here first, then receive it again.</source>
        <translation>El archivo se guarda sin abrir. Actualice primero Waypost aquí y reciba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The bundle names another sender than the one whose keys signed it.</source>
        <translation>El paquete nombra un remitente distinto de aquel cuyas claves lo firmaron.</translation>
    </message>
    <message>
        <source>The bundle&apos;s list of contents cannot be read.</source>
        <translation>La lista del contenido del paquete no se puede leer.</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name.</source>
        <translation>El paquete contiene un archivo que su lista no nombra.</translation>
    </message>
    <message>
        <source>The bundle holds the same file twice.</source>
        <translation>El paquete contiene dos veces el mismo archivo.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>Un archivo del paquete no es el que se firmó.</translation>
    </message>
    <message>
        <source>A file that the bundle&apos;s list names is not in it.</source>
        <translation>Falta en el paquete un archivo que su lista nombra.</translation>
    </message>
    <message>
        <source>The list of changes has too many lines or one that is too long (line {number}).</source>
        <translation>La lista de cambios tiene demasiadas líneas o una demasiado larga (línea {number}).</translation>
    </message>
    <message>
        <source>Line {number} of the changes has not the form it must have.</source>
        <translation>La línea {number} de los cambios no tiene la forma que debe tener.</translation>
    </message>
    <message>
        <source>The changes in the bundle are not the ones that were signed.</source>
        <translation>Los cambios del paquete no son los que se firmaron.</translation>
    </message>
    <message>
        <source>The bundle holds more or less than it says it holds.</source>
        <translation>El paquete contiene más o menos de lo que dice contener.</translation>
    </message>
    <message>
        <source>The filling of the bundle is not empty: something may be hidden in it.</source>
        <translation>El relleno del paquete no está vacío: puede haber algo escondido en él.</translation>
    </message>
    <message>
        <source>Something follows after the end of the bundle.</source>
        <translation>Hay algo después del final del paquete.</translation>
    </message>
    <message>
        <source>The bundle&apos;s file was changed while it was being read.</source>
        <translation>El archivo del paquete cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receive the file again.</source>
        <translation>No se incorporó nada de él. Reciba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There is more to send than fits into one bundle (4 GiB, 20,000 files).</source>
        <translation>Hay más que enviar de lo que cabe en un paquete (4&#xa0;GiB, 20&#xa0;000 archivos).</translation>
    </message>
    <message>
        <source>Nothing was written. Send fewer attachments at once.</source>
        <translation>No se escribió nada. Envíe menos adjuntos a la vez.</translation>
    </message>
    <message>
        <source>Something that was to be sent changed or could not be read whole while the bundle was written.</source>
        <translation>Algo de lo que se iba a enviar cambió, o no se pudo leer entero, mientras se escribía el paquete.</translation>
    </message>
    <message>
        <source>No bundle was written. Try again; if it happens twice, run the audit.</source>
        <translation>No se escribió ningún paquete. Intente de nuevo; si ocurre dos veces, ejecute la auditoría.</translation>
    </message>
    <message>
        <source>The record cannot be final yet. Checks that do not pass: {count}. What was saved stays as it was.</source>
        <translation>La ficha todavía no puede ser final. Comprobaciones que no se cumplen: {count}. Lo guardado quedó como estaba.</translation>
    </message>
    <message>
        <source>Save it as an open version, or mend what the checks list and finalise again.</source>
        <translation>Guárdela como versión abierta, o corrija lo que indican las comprobaciones y finalícela de nuevo.</translation>
    </message>
    <message>
        <source>An act of this record is verified, so a new version must say why. Nothing was changed.</source>
        <translation>Un acto de esta ficha está verificado; por eso una nueva versión debe decir el motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write a reason and save again.</source>
        <translation>Escriba un motivo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>There is no such kind of attachment. Nothing was added.</source>
        <translation>No existe esa clase de adjunto. No se añadió nada.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>Elija una de estas: {kinds}.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal that was saved cannot be taken out or changed. Nothing was changed.</source>
        <translation>Una negativa o retirada que se guardó no se puede quitar ni cambiar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put it back and add a new consent row that replaces it.</source>
        <translation>Vuelva a ponerla y añada una nueva fila de consentimiento que la sustituya.</translation>
    </message>
    <message>
        <source>This needs your confirmation. Nothing was changed.</source>
        <translation>Esto necesita la confirmación de usted. No se cambió nada.</translation>
    </message>
    <message>
        <source>Answer the question with y, or add --yes.</source>
        <translation>Responda a la pregunta con s, o añada --yes.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Nothing was changed.</source>
        <translation>No hay ningún terminal en el que preguntar la frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE, or - for standard input.</source>
        <translation>Indíquela con --passphrase-file FILE, o con - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as text. Nothing was changed.</source>
        <translation>El archivo {name} no se puede leer como texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Compruebe su nombre y si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>El archivo {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, then try again.</source>
        <translation>Compruebe el espacio libre y si tiene permiso para escribir allí, e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file named {name}. It was left as it is.</source>
        <translation>Ya hay un archivo llamado {name}. Quedó como estaba.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Elija otro nombre, o mueva el archivo antiguo a otro lugar.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Las dos frases de contraseña no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start again and type the same one twice.</source>
        <translation>Empiece de nuevo y escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>The vault does not fit its own chain, first at {place}.</source>
        <translation>La bóveda no concuerda con su propia cadena; el primer punto es {place}.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place before you go on, and ask for help.</source>
        <translation>Copie la carpeta entera en un lugar seguro antes de continuar, y pida ayuda.</translation>
    </message>
    <message>
        <source>It was not said where to write the bundle. Nothing was written.</source>
        <translation>No se indicó dónde escribir el paquete. No se escribió nada.</translation>
    </message>
    <message>
        <source>Add --to with the stick&apos;s folder, or --review to look only.</source>
        <translation>Añada --to con la carpeta de la memoria USB, o --review para mirar solamente.</translation>
    </message>
    <message>
        <source>There are no sheets in the language {lang} yet. Nothing was printed.</source>
        <translation>Todavía no hay hojas en el idioma {lang}. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Print in English: --lang en.</source>
        <translation>Imprima en inglés: --lang en.</translation>
    </message>
    <message>
        <source>This command belongs to the other side of the exchange. Nothing was changed.</source>
        <translation>Esta orden corresponde a la otra parte del intercambio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stations export and receive receipts; HQ receives bundles and writes receipts.</source>
        <translation>Las oficinas locales exportan y reciben acuses de recibo; la Sede recibe paquetes y escribe acuses de recibo.</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost show REF --json&apos; prints.</source>
        <translation>Compárelo con lo que muestra &apos;waypost show REF --json&apos;.</translation>
    </message>
    <message>
        <source>Only a station keeps contacts; who a person is never reaches HQ. Nothing was changed.</source>
        <translation>Solo una oficina local guarda contactos; la identidad de una persona nunca llega a la Sede. No se cambió nada.</translation>
    </message>
    <message>
        <source>Switch contacts on in the station&apos;s own vault, if its mission allows them.</source>
        <translation>Active los contactos en la propia bóveda de la oficina local, si su misión lo permite.</translation>
    </message>
    <message>
        <source>Contacts are switched on already. Nothing was changed.</source>
        <translation>Los contactos ya están activados. No se cambió nada.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase.</source>
        <translation>Desbloquéelos con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Contacts are switched off in this vault. Nothing was changed.</source>
        <translation>Los contactos están desactivados en esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>If your mission allows them, switch them on first; everything else works without.</source>
        <translation>Si su misión los permite, actívelos primero; todo lo demás funciona sin ellos.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, so it would not protect the contacts beyond it. Nothing was changed.</source>
        <translation>Esta frase de contraseña abre la bóveda; por eso no protegería los contactos más que ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>Use the six words that Waypost offers, or choose another passphrase.</source>
        <translation>Use las seis palabras que ofrece Waypost, o elija otra frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open the contacts. Nothing was changed.</source>
        <translation>Esta frase de contraseña no abre los contactos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type it again; it is not the one of the vault. If it is lost, so are the contacts: switch them off and on again.</source>
        <translation>Escríbala otra vez; no es la de la bóveda. Si se ha perdido, los contactos también: desactívelos y actívelos de nuevo.</translation>
    </message>
    <message>
        <source>The file of the contacts is not in the vault&apos;s folder. Everything else is there.</source>
        <translation>El archivo de los contactos no está en la carpeta de la bóveda. Todo lo demás está.</translation>
    </message>
    <message>
        <source>Put it back from a backup. If there is none, switch contacts off and on again.</source>
        <translation>Recupérelo de una copia de seguridad. Si no hay ninguna, desactive los contactos y actívelos de nuevo.</translation>
    </message>
    <message>
        <source>The contacts are locked. Nothing was changed.</source>
        <translation>Los contactos están bloqueados. No se cambió nada.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase, then try again.</source>
        <translation>Desbloquéelos con su frase de contraseña e intente de nuevo.</translation>
    </message>
    <message>
        <source>It was not said whose contact. Nothing was changed.</source>
        <translation>No se indicó de quién es el contacto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give the incident&apos;s reference and --person with the id of the person&apos;s row: &apos;waypost show REF --json&apos; prints it.</source>
        <translation>Indique la referencia del incidente y --person con el id de la fila de la persona: lo muestra &apos;waypost show REF --json&apos;.</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost contacts --json&apos; prints; the help lists the fields.</source>
        <translation>Compárelo con lo que muestra &apos;waypost contacts --json&apos;; la ayuda enumera los campos.</translation>
    </message>
    <message>
        <source>Nothing is filled in. What was kept before is still there.</source>
        <translation>No se ha rellenado nada. Lo que se guardaba antes sigue ahí.</translation>
    </message>
    <message>
        <source>Fill in a field, or remove the contact.</source>
        <translation>Rellene un campo, o quite el contacto.</translation>
    </message>
    <message>
        <source>Nothing on how to reach this person may be kept: the saved record does not hold her or his consent to be contacted or referred. Nothing was changed.</source>
        <translation>No se puede guardar nada sobre cómo contactar con esta persona: la ficha guardada no contiene su consentimiento para ser contactada o derivada. No se cambió nada.</translation>
    </message>
    <message>
        <source>If the person agreed, record that consent and save the record, then try again.</source>
        <translation>Si la persona aceptó, registre ese consentimiento, guarde la ficha e intente de nuevo.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked. Nothing has left.</source>
        <translation>No se buscaron nombres en los textos, porque los contactos están bloqueados. No ha salido nada.</translation>
    </message>
    <message>
        <source>Unlock the contacts, or give one of these reasons: {reasons}.</source>
        <translation>Desbloquee los contactos, o indique uno de estos motivos: {reasons}.</translation>
    </message>
    <message>
        <source>No contact is kept of this person. Nothing was changed.</source>
        <translation>No hay ningún contacto guardado de esta persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the list of contacts.</source>
        <translation>Consulte la lista de contactos.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased. Nothing was changed.</source>
        <translation>Sobre esta ficha pesa un bloqueo legal; por eso no se puede borrar nada de ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask whoever set the hold to lift it, then erase again.</source>
        <translation>Pida a quien puso el bloqueo que lo levante, y borre de nuevo.</translation>
    </message>
    <message>
        <source>This record belongs to a station, so it is erased there. Nothing was changed.</source>
        <translation>Esta ficha pertenece a una oficina local; por eso se borra allí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the station to erase it; its next bundle takes it back here, too.</source>
        <translation>Pida a la oficina local que la borre; su próximo paquete la retira también aquí.</translation>
    </message>
    <message>
        <source>Nothing is left to erase of this. Nothing was changed.</source>
        <translation>No queda nada que borrar de esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the reference or id.</source>
        <translation>Compruebe la referencia o el id.</translation>
    </message>
    <message>
        <source>The newest version of the record, or the newest final one, still names this person. Nothing was changed.</source>
        <translation>La versión más reciente de la ficha, o la versión final más reciente, todavía nombra a esta persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take her out of the record and of its texts, finalise it, then erase her earlier versions.</source>
        <translation>Quite a la persona de la ficha y de sus textos, finalice la ficha y borre después las versiones anteriores de esa persona.</translation>
    </message>
    <message>
        <source>An erasure needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>Un borrado necesita uno de estos motivos: {reasons}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the code that fits; no words are kept beside it.</source>
        <translation>Elija el código que corresponda; no se guarda ninguna palabra junto a él.</translation>
    </message>
    <message>
        <source>This record was erased, so no new version of it can be saved. Nothing was changed.</source>
        <translation>Esta ficha se borró; por eso no se puede guardar una nueva versión de ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>If it has to be recorded again, start a new record.</source>
        <translation>Si hay que registrarla otra vez, empiece una ficha nueva.</translation>
    </message>
    <message>
        <source>The text was erased, but the disk refused to let go of its last traces.</source>
        <translation>El texto se borró, pero el disco no liberó sus últimos restos.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: it is finished then.</source>
        <translation>Libere espacio o quite la protección contra escritura, y abra la bóveda de nuevo: entonces se termina.</translation>
    </message>
    <message>
        <source>The text was erased, but the list of erasures beside the vault could not be written.</source>
        <translation>El texto se borró, pero no se pudo escribir la lista de borrados que está junto a la bóveda.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: the list is written then.</source>
        <translation>Libere espacio o quite la protección contra escritura, y abra la bóveda de nuevo: entonces se escribe la lista.</translation>
    </message>
    <message>
        <source>The list of erasures {name} was changed or cannot be read, so it is not known what must stay erased. Nothing was restored.</source>
        <translation>La lista de borrados {name} fue cambiada o no se puede leer; por eso no se sabe qué debe seguir borrado. No se restauró nada.</translation>
    </message>
    <message>
        <source>Put back the list from another copy, and ask who had the drive.</source>
        <translation>Recupere la lista de otra copia, y pregunte quién tuvo la unidad.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file in a spreadsheet program, save it as xlsx or csv, and try again.</source>
        <translation>No se importó nada. Abra el archivo en un programa de hojas de cálculo, guárdelo como xlsx o csv, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the mapping file and try again; the help describes its form.</source>
        <translation>No se importó nada. Corrija el archivo de correspondencias e intente de nuevo; la ayuda describe su forma.</translation>
    </message>
    <message>
        <source>The other rows are not affected. Correct this row or the mapping, then import the file again.</source>
        <translation>Las demás filas no se ven afectadas. Corrija esta fila o las correspondencias, e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The other rows are not affected.</source>
        <translation>Las demás filas no se ven afectadas.</translation>
    </message>
    <message>
        <source>The record is imported. Open it and complete it.</source>
        <translation>La ficha está importada. Ábrala y complétela.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} no se puede abrir.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check that the file is there and not open in another program.</source>
        <translation>No se importó nada. Compruebe que el archivo está ahí y no está abierto en otro programa.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (xlsx) nor a text table (csv).</source>
        <translation>{name} no es un libro de cálculo (xlsx) ni una tabla de texto (csv).</translation>
    </message>
    <message>
        <source>{name} is an old workbook (xls), or one locked with a password.</source>
        <translation>{name} es un libro de cálculo antiguo (xls), o está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read to its end.</source>
        <translation>{name} está dañado y no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {limit} MiB.</source>
        <translation>{name} ocuparía más de {limit}&#xa0;MiB al descomprimirse.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the table into smaller files.</source>
        <translation>No se importó nada. Divida la tabla en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>La tabla tiene más de {limit} columnas.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>La tabla tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>{name} holds constructions that a table does not need and that can harm a computer.</source>
        <translation>{name} contiene construcciones que una tabla no necesita y que pueden dañar una computadora.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask where the file comes from.</source>
        <translation>No se importó nada. Pregunte de dónde viene el archivo.</translation>
    </message>
    <message>
        <source>The table has no row of column headers.</source>
        <translation>La tabla no tiene una fila de encabezados de columna.</translation>
    </message>
    <message>
        <source>Two columns have the same header (columns {first} and {second}).</source>
        <translation>Dos columnas tienen el mismo encabezado (columnas {first} y {second}).</translation>
    </message>
    <message>
        <source>Nothing was imported. Rename one of them.</source>
        <translation>No se importó nada. Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>The characters of {name} cannot be read.</source>
        <translation>Los caracteres de {name} no se pueden leer.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the file as csv in UTF-8, or as xlsx.</source>
        <translation>No se importó nada. Guarde el archivo como csv en UTF-8, o como xlsx.</translation>
    </message>
    <message>
        <source>A quotation mark in {name} is not closed, or a field is endless.</source>
        <translation>Falta cerrar una comilla en {name}, o un campo no termina.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of the name that the mapping gives.</source>
        <translation>El libro de cálculo no tiene ninguna hoja con el nombre que indican las correspondencias.</translation>
    </message>
    <message>
        <source>No sheet has the key column of the mapping.</source>
        <translation>Ninguna hoja tiene la columna clave de las correspondencias.</translation>
    </message>
    <message>
        <source>Tables are imported into a station&apos;s vault; this is a headquarters vault.</source>
        <translation>Las tablas se importan en la bóveda de una oficina local; esta es una bóveda de la Sede.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open a station&apos;s vault.</source>
        <translation>No se importó nada. Abra la bóveda de una oficina local.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>No hay ningún perfil con este nombre.</translation>
    </message>
    <message>
        <source>Choose one of those shown, or write a mapping file.</source>
        <translation>Elija uno de los que se muestran, o escriba un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read as JSON.</source>
        <translation>El archivo de correspondencias no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>The mapping names no key column. Without one a second import could not tell rows apart.</source>
        <translation>Las correspondencias no nombran ninguna columna clave. Sin ella, una segunda importación no podría distinguir las filas.</translation>
    </message>
    <message>
        <source>The mapping file is wrong at {where}.</source>
        <translation>El archivo de correspondencias es incorrecto en {where}.</translation>
    </message>
    <message>
        <source>The mapping fills the field {field}, which an incident does not have or which only Waypost fills.</source>
        <translation>Las correspondencias rellenan el campo {field}, que un incidente no tiene o que solo rellena Waypost.</translation>
    </message>
    <message>
        <source>The mapping gives {field} a code that its list does not have.</source>
        <translation>Las correspondencias dan a {field} un código que no está en su lista.</translation>
    </message>
    <message>
        <source>The key column is empty.</source>
        <translation>La columna clave está vacía.</translation>
    </message>
    <message>
        <source>The key stands in more than one row of the file.</source>
        <translation>La clave figura en más de una fila del archivo.</translation>
    </message>
    <message>
        <source>None of these rows was imported. Give each row its own key.</source>
        <translation>No se importó ninguna de estas filas. Dé a cada fila su propia clave.</translation>
    </message>
    <message>
        <source>A column that every row must fill is empty: {column}.</source>
        <translation>Está vacía una columna que todas las filas deben rellenar: {column}.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}.</source>
        <translation>Las correspondencias no conocen una palabra de la columna {column}.</translation>
    </message>
    <message>
        <source>The date in the column {column} cannot be read.</source>
        <translation>La fecha de la columna {column} no se puede leer.</translation>
    </message>
    <message>
        <source>The column {column} holds something other than a number.</source>
        <translation>La columna {column} contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>The column {column} holds no ISO code of a country.</source>
        <translation>La columna {column} no contiene el código ISO de un país.</translation>
    </message>
    <message>
        <source>A formula in the column {column} ended in an error.</source>
        <translation>Una fórmula de la columna {column} terminó en un error.</translation>
    </message>
    <message>
        <source>A value does not fit the field {field}.</source>
        <translation>Un valor no es adecuado para el campo {field}.</translation>
    </message>
    <message>
        <source>Somebody is editing the record of this row: it has a draft.</source>
        <translation>Alguien está modificando la ficha de esta fila: tiene un borrador.</translation>
    </message>
    <message>
        <source>Save or discard the draft, then import the file again.</source>
        <translation>Guarde o descarte el borrador, e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The record of this row, or a person in it, was erased here and does not come back.</source>
        <translation>La ficha de esta fila, o una persona que figura en ella, se borró aquí y no vuelve.</translation>
    </message>
    <message>
        <source>The place is not in the list of places; its name was kept as text.</source>
        <translation>El lugar no está en la lista de lugares; su nombre se guardó como texto.</translation>
    </message>
    <message>
        <source>The party is not in the list of parties; its name was kept as text.</source>
        <translation>La parte no está en la lista de partes; su nombre se guardó como texto.</translation>
    </message>
    <message>
        <source>The table does not tell how the words of several columns combine; each was kept by itself.</source>
        <translation>La tabla no dice cómo se combinan las palabras de varias columnas; cada una se guardó por separado.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}; the field was left empty.</source>
        <translation>Las correspondencias no conocen una palabra de la columna {column}; el campo quedó vacío.</translation>
    </message>
    <message>
        <source>Something went wrong inside Waypost (log number {number}).</source>
        <translation>Algo falló dentro de Waypost (número de bitácora {number}).</translation>
    </message>
    <message>
        <source>What was saved before is in the vault. Try again; if it happens twice, send the log number to support.</source>
        <translation>Lo guardado antes está en la bóveda. Intente de nuevo; si ocurre dos veces, envíe el número de bitácora al servicio de apoyo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>A holder needs a name that no other holder of this vault has. Nothing was changed.</source>
        <translation>Un titular necesita un nombre que no tenga ningún otro titular de esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give the name with something that tells the two people apart.</source>
        <translation>Escriba el nombre con algo que distinga a las dos personas.</translation>
    </message>
    <message>
        <source>No holder of this vault has that staff code. Nothing was changed.</source>
        <translation>Ningún titular de esta bóveda tiene ese código de personal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the list of holders and take the code from there.</source>
        <translation>Consulte la lista de titulares y tome el código de ella.</translation>
    </message>
    <message>
        <source>Several people have a passphrase for this vault ({codes}), and the recovery key names none of them. Nothing was changed.</source>
        <translation>Varias personas tienen una frase de contraseña de esta bóveda ({codes}), y la clave de recuperación no nombra a ninguna de ellas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew, such as --holder S2.</source>
        <translation>Indique el titular cuya frase de contraseña se cambia, por ejemplo --holder S2.</translation>
    </message>
    <message>
        <source>Nobody can remove their own passphrase. Nothing was changed.</source>
        <translation>Nadie puede quitar su propia frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask another holder to open the vault and remove it.</source>
        <translation>Pida a otro titular que abra la bóveda y la quite.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, so it could not tell two people apart. Nothing was changed.</source>
        <translation>Esta frase de contraseña ya abre la bóveda; por eso no permitiría distinguir a dos personas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Renewing the vault&apos;s key needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>Renovar la clave de la bóveda necesita {needed}&#xa0;MiB de espacio libre; el disco tiene {free}&#xa0;MiB. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then renew again.</source>
        <translation>Libere espacio en el disco de la bóveda y renueve de nuevo.</translation>
    </message>
    <message>
        <source>The renewed copy of the vault did not pass its check, so it was thrown away. The vault is as it was.</source>
        <translation>La copia renovada de la bóveda no pasó su comprobación; por eso se desechó. La bóveda está como estaba.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, the disk may be failing: make a backup on another drive first.</source>
        <translation>Intente de nuevo. Si ocurre dos veces, puede que el disco esté fallando: haga primero una copia de seguridad en otra unidad.</translation>
    </message>
    <message>
        <source>What was typed is not the new recovery key. Nothing was changed; the earlier sheet stays valid.</source>
        <translation>Lo que se escribió no es la nueva clave de recuperación. No se cambió nada; la hoja anterior sigue siendo válida.</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet. Destroy a new sheet that never came into force.</source>
        <translation>Escriba la clave entera de la nueva hoja. Destruya toda hoja nueva que no haya llegado a ser válida.</translation>
    </message>
    <message>
        <source>This vault is being handed over already. Nothing was changed.</source>
        <translation>Esta bóveda ya se está traspasando. No se cambió nada.</translation>
    </message>
    <message>
        <source>Finish that hand-over, or take it back first.</source>
        <translation>Termine ese traspaso, o anúlelo antes.</translation>
    </message>
    <message>
        <source>It was not said to whom this vault is handed over. Nothing was changed.</source>
        <translation>No se indicó a quién se traspasa esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Add --to with the name of the successor.</source>
        <translation>Añada --to con el nombre de quien toma el relevo.</translation>
    </message>
    <message>
        <source>This vault is not being handed over. Nothing was changed.</source>
        <translation>Esta bóveda no se está traspasando. No se cambió nada.</translation>
    </message>
    <message>
        <source>Begin a hand-over first: whoever leaves opens the vault and names the successor.</source>
        <translation>Comience primero un traspaso: quien se va abre la bóveda y nombra a quien toma el relevo.</translation>
    </message>
    <message>
        <source>{holder} hands this vault over to you.</source>
        <translation>{holder} le traspasa esta bóveda.</translation>
    </message>
    <message>
        <source>Go through what is open together, then finish it with a new key and a new recovery sheet.</source>
        <translation>Revisen juntos lo que queda pendiente y termine después el traspaso con una clave nueva y una hoja de recuperación nueva.</translation>
    </message>
    <message>
        <source>The successor ({holder}) finishes the hand-over, with their own passphrase. Nothing was changed.</source>
        <translation>Quien toma el relevo ({holder}) termina el traspaso, con su propia frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Lock the vault and let the successor open it.</source>
        <translation>Bloquee la bóveda y deje que la abra quien toma el relevo.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the station by another way.</source>
        <translation>No se incorporó nada de él. Conserve el archivo y pregunte a la oficina local por otra vía.</translation>
    </message>
    <message>
        <source>The other changes are not affected. The receipt tells the station.</source>
        <translation>Los demás cambios no se ven afectados. El acuse de recibo informa a la oficina local.</translation>
    </message>
    <message>
        <source>The bundle is signed with a card whose number nobody compared. The file is kept unopened.</source>
        <translation>El paquete está firmado con una tarjeta cuyo número nadie ha cotejado. El archivo se guarda sin abrir.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station, then check the bundle again.</source>
        <translation>Coteje los 60 dígitos de la tarjeta con la oficina local, y compruebe el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Two different bundles claim the same place ({number}): a laptop was cloned, or an older copy of its vault is in use. The file is kept unopened.</source>
        <translation>Dos paquetes distintos pretenden tener el mismo número ({number}): se clonó un portátil, o se usa una copia más antigua de su bóveda. El archivo se guarda sin abrir.</translation>
    </message>
    <message>
        <source>Ask the station by another way who has the laptop and its copies. Confirm the device when that is clear, then check again.</source>
        <translation>Pregunte a la oficina local por otra vía quién tiene el portátil y sus copias. Cuando esté aclarado, confirme el dispositivo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Bundles of this device are held back since two of them contradicted each other. The file is kept unopened.</source>
        <translation>Los paquetes de este dispositivo están retenidos desde que dos de ellos se contradijeron. El archivo se guarda sin abrir.</translation>
    </message>
    <message>
        <source>Clear it up with the station and confirm the device, then check again.</source>
        <translation>Aclárelo con la oficina local, confirme el dispositivo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The log of this laptop was shorter when bundle {number} was sealed than it was at bundle {earlier}: entries were cut off, or an older copy of its vault is in use.</source>
        <translation>La bitácora de este portátil era más corta al sellarse el paquete {number} que en el paquete {earlier}: se quitaron entradas, o se usa una copia más antigua de su bóveda.</translation>
    </message>
    <message>
        <source>The bundle itself is genuine. Ask the station by another way who had the laptop and its copies, then confirm the device.</source>
        <translation>El paquete en sí es auténtico. Pregunte a la oficina local por otra vía quién tuvo el portátil y sus copias, y confirme el dispositivo.</translation>
    </message>
    <message>
        <source>The log of this laptop at bundle {number} is not the one of bundle {earlier}: entries were exchanged, or a copy of its vault is in use.</source>
        <translation>La bitácora de este portátil en el paquete {number} no es la del paquete {earlier}: se cambiaron entradas, o se usa una copia de su bóveda.</translation>
    </message>
    <message>
        <source>The bundle continues a series that another device began.</source>
        <translation>El paquete continúa una serie que comenzó otro dispositivo.</translation>
    </message>
    <message>
        <source>The bundle starts a new series of numbers that headquarters did not agree to.</source>
        <translation>El paquete comienza una nueva serie de números que la Sede no ha aceptado.</translation>
    </message>
    <message>
        <source>The bundle is genuine, but of a kind that is not taken in here.</source>
        <translation>El paquete es auténtico, pero de una clase que aquí no se admite.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the station for an export to headquarters.</source>
        <translation>No se incorporó nada de él. Pida a la oficina local una exportación a la Sede.</translation>
    </message>
    <message>
        <source>The record has another structure than it must have: a value out of bounds, a malformed code, or a link to nothing.</source>
        <translation>La ficha tiene una estructura distinta de la que debe tener: un valor fuera de los límites, un código mal formado o un enlace a nada.</translation>
    </message>
    <message>
        <source>Records of this kind are unknown here.</source>
        <translation>Las fichas de esta clase no se conocen aquí.</translation>
    </message>
    <message>
        <source>The other changes are not affected. Update Waypost here; the station sends the record again.</source>
        <translation>Los demás cambios no se ven afectados. Actualice Waypost aquí; la oficina local envía la ficha de nuevo.</translation>
    </message>
    <message>
        <source>The record was made by a newer Waypost.</source>
        <translation>La ficha se hizo con un Waypost más nuevo.</translation>
    </message>
    <message>
        <source>The bundle holds two changes of the same record.</source>
        <translation>El paquete contiene dos cambios de la misma ficha.</translation>
    </message>
    <message>
        <source>The record belongs to another station.</source>
        <translation>La ficha pertenece a otra oficina local.</translation>
    </message>
    <message>
        <source>It was left as it is. Ask both stations by another way how the id came to be used twice.</source>
        <translation>Quedó como estaba. Pregunte por otra vía a las dos oficinas locales cómo llegó a usarse el id dos veces.</translation>
    </message>
    <message>
        <source>The record names an attachment that belongs to another record.</source>
        <translation>La ficha nombra un adjunto que pertenece a otra ficha.</translation>
    </message>
    <message>
        <source>The record was withdrawn, wholly or in part, and this version does not know of it yet.</source>
        <translation>La ficha fue retirada, en todo o en parte, y esta versión todavía no lo sabe.</translation>
    </message>
    <message>
        <source>A part of this bundle was withdrawn since, so its file is not kept any longer.</source>
        <translation>Después se retiró una parte de este paquete; por eso su archivo ya no se conserva.</translation>
    </message>
    <message>
        <source>Receive the file again if you still have it; the station&apos;s next bundle brings what is missing.</source>
        <translation>Reciba el archivo de nuevo si todavía lo tiene; el próximo paquete de la oficina local trae lo que falta.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>El archivo {name} no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was received. Check that the drive is still there, then try again.</source>
        <translation>No se recibió nada. Compruebe que la unidad sigue conectada e intente de nuevo.</translation>
    </message>
    <message>
        <source>The inbox has no such bundle.</source>
        <translation>La bandeja de entrada no tiene ese paquete.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>No se cambió nada. Consulte la lista otra vez.</translation>
    </message>
    <message>
        <source>This bundle does not wait for a decision (any more).</source>
        <translation>Este paquete no espera (o ya no espera) una decisión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at its state in the list.</source>
        <translation>No se cambió nada. Consulte su estado en la lista.</translation>
    </message>
    <message>
        <source>Bundles are received in a vault of headquarters; this is a station&apos;s.</source>
        <translation>Los paquetes se reciben en una bóveda de la Sede; esta es de una oficina local.</translation>
    </message>
    <message>
        <source>Nothing was received. At a station, receive receipts.</source>
        <translation>No se recibió nada. En una oficina local se reciben los acuses de recibo.</translation>
    </message>
    <message>
        <source>Nothing stands against this device, or it is not known here. Nothing was changed.</source>
        <translation>No pesa nada sobre este dispositivo, o no se conoce aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the list of stations: it names every device that waits for a confirmation.</source>
        <translation>Consulte la lista de oficinas locales: nombra todos los dispositivos que esperan una confirmación.</translation>
    </message>
    <message>
        <source>Bundles of this device wait because nobody compared the number of its card. Nothing was changed.</source>
        <translation>Los paquetes de este dispositivo esperan porque nadie ha cotejado el número de su tarjeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station: that confirms the device and checks its bundles again.</source>
        <translation>Coteje los 60 dígitos de la tarjeta con la oficina local: eso confirma el dispositivo y comprueba de nuevo sus paquetes.</translation>
    </message>
    <message>
        <source>No such station is enrolled here.</source>
        <translation>Esa oficina local no está inscrita aquí.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol the station&apos;s card first, comparing its number.</source>
        <translation>No se escribió nada. Inscriba primero la tarjeta de la oficina local, cotejando su número.</translation>
    </message>
    <message>
        <source>Only headquarters can write out its decryption key.</source>
        <translation>Solo la Sede puede guardar en un archivo su clave de descifrado.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The key file would lie beside the vault or in the home folder, where whoever takes this computer finds it.</source>
        <translation>El archivo de la clave quedaría junto a la bóveda o en la carpeta personal, donde lo encuentra quien se lleve esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a drive that is kept elsewhere.</source>
        <translation>No se escribió nada. Elija una unidad que se guarde en otro lugar.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>No se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The key file {name} could not be written.</source>
        <translation>El archivo de la clave {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>Check the drive and its free space, then try again.</source>
        <translation>Compruebe la unidad y su espacio libre, e intente de nuevo.</translation>
    </message>
    <message>
        <source>A record is kept until a day in the future. Nothing was changed.</source>
        <translation>Una ficha se conserva hasta un día futuro. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give a later day, such as 2031-12-31.</source>
        <translation>Indique un día posterior, por ejemplo 2031-12-31.</translation>
    </message>
    <message>
        <source>This needs a reason, which stays in the history of the record. Nothing was changed.</source>
        <translation>Esto necesita un motivo, que queda en el historial de la ficha. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Diga en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>This record belongs to a station, which decides how long it is kept. Nothing was changed.</source>
        <translation>Esta ficha pertenece a una oficina local, que decide cuánto tiempo se conserva. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the station.</source>
        <translation>Pregunte a la oficina local.</translation>
    </message>
    <message>
        <source>Records become due for review after 1 to {most} years. Nothing was changed.</source>
        <translation>Las fichas se revisan después de 1 a {most} años. No se cambió nada.</translation>
    </message>
    <message>
        <source>Give a whole number of years, or none where only single records have a date.</source>
        <translation>Indique un número entero de años, o ninguno si solo algunas fichas tienen fecha.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record already. Nothing was changed.</source>
        <translation>Sobre esta ficha ya pesa un bloqueo legal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the history of the record for who set it and why.</source>
        <translation>Consulte en el historial de la ficha quién lo puso y por qué.</translation>
    </message>
    <message>
        <source>No legal hold stands on this record. Nothing was changed.</source>
        <translation>Sobre esta ficha no pesa ningún bloqueo legal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>Compruebe la referencia.</translation>
    </message>
    <message>
        <source>{holder} set this legal hold, and lifts it. Nothing was changed.</source>
        <translation>{holder} puso este bloqueo legal y es quien lo levanta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask them; another holder can lift it once they hold no key of this vault any more.</source>
        <translation>Pídaselo; otro titular puede levantarlo cuando esa persona ya no tenga ninguna clave de esta bóveda.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask for the file to be copied again.</source>
        <translation>No se leyó nada de él. Pida que copien el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Ask the sender to write the card to the drive again.</source>
        <translation>No se inscribió a nadie. Pida a quien lo envía que escriba la tarjeta en la unidad otra vez.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Restore the vault&apos;s folder from a backup, and ask how the file came to be changed.</source>
        <translation>No se abrió ni se cambió nada. Restaure la carpeta de la bóveda desde una copia de seguridad, y pregunte cómo llegó a cambiar el archivo.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file; tell the sender by another way.</source>
        <translation>No se incorporó nada de él. No confíe en el archivo; informe por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>This is not an encrypted (age) file.</source>
        <translation>Este no es un archivo cifrado (age).</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file is damaged.</source>
        <translation>El comienzo del archivo cifrado está dañado.</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file was altered.</source>
        <translation>El comienzo del archivo cifrado fue alterado.</translation>
    </message>
    <message>
        <source>The encrypted file was altered, cut or lengthened.</source>
        <translation>El archivo cifrado fue alterado, recortado o alargado.</translation>
    </message>
    <message>
        <source>The file was encrypted for somebody else.</source>
        <translation>El archivo se cifró para otro destinatario.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask the sender to encrypt it for your card.</source>
        <translation>No se leyó nada de él. Pida a quien lo envía que lo cifre para la tarjeta de usted.</translation>
    </message>
    <message>
        <source>This is not a key of the kind Waypost uses, or it was mistyped.</source>
        <translation>Esta no es una clave de la clase que usa Waypost, o se escribió mal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the key from the card file itself.</source>
        <translation>No se cambió nada. Tome la clave del propio archivo de la tarjeta.</translation>
    </message>
    <message>
        <source>The recipient&apos;s key is of an older kind that could be broken in years to come.</source>
        <translation>La clave del destinatario es de una clase más antigua que podría romperse en los próximos años.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the recipient for a card made with Waypost.</source>
        <translation>No se escribió nada. Pida al destinatario una tarjeta hecha con Waypost.</translation>
    </message>
    <message>
        <source>A file can be encrypted for one to three different keys, not for {count}.</source>
        <translation>Un archivo se puede cifrar para entre una y tres claves distintas, no para {count}.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the audience&apos;s cards in the settings.</source>
        <translation>No se escribió nada. Compruebe en los ajustes las tarjetas de los destinatarios.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La firma no se puede leer.</translation>
    </message>
    <message>
        <source>The signing key is not of the kind Waypost uses.</source>
        <translation>La clave de firma no es de la clase que usa Waypost.</translation>
    </message>
    <message>
        <source>The signature was made for another kind of message.</source>
        <translation>La firma se hizo para otra clase de mensaje.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed has been altered.</source>
        <translation>La firma no concuerda: lo que se firmó fue alterado.</translation>
    </message>
    <message>
        <source>The signature is genuine but by somebody else&apos;s key.</source>
        <translation>La firma es auténtica, pero de la clave de otra persona.</translation>
    </message>
    <message>
        <source>This is not a card, or it is damaged.</source>
        <translation>Esto no es una tarjeta, o está dañada.</translation>
    </message>
    <message>
        <source>The card was made by a newer Waypost.</source>
        <translation>La tarjeta se hizo con un Waypost más nuevo.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Update Waypost first, then read the card again.</source>
        <translation>No se inscribió a nadie. Actualice primero Waypost y lea la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>Whoever made this card did not prove to hold its keys.</source>
        <translation>Quien hizo esta tarjeta no demostró tener sus claves.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Do not trust the card; ask the sender in person for a new one.</source>
        <translation>No se inscribió a nadie. No confíe en la tarjeta; pida en persona una nueva a quien la envió.</translation>
    </message>
    <message>
        <source>A recovery key has 34 letters and digits; {length} were typed, or one of them is none of its letters.</source>
        <translation>Una clave de recuperación tiene 34 letras y dígitos; se escribieron {length}, o uno de ellos no es de los que usa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare group by group with the printed sheet.</source>
        <translation>No se cambió nada. Compare grupo por grupo con la hoja impresa.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key.</source>
        <translation>Hay un error de escritura en la clave de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase has {length} characters; it needs at least {least}.</source>
        <translation>La frase de contraseña tiene {length} caracteres; necesita al menos {least}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add words.</source>
        <translation>No se cambió nada. Use las seis palabras que ofrece Waypost, o añada palabras.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess (about {bits} bits; at least {least} are needed).</source>
        <translation>La frase de contraseña es demasiado fácil de adivinar (unos {bits} bits; se necesitan al menos {least}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add unusual words.</source>
        <translation>No se cambió nada. Use las seis palabras que ofrece Waypost, o añada palabras poco comunes.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard layout and capital letters, or use the recovery key.</source>
        <translation>No se cambió nada. Compruebe la distribución del teclado y las mayúsculas, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or was replaced.</source>
        <translation>Esta clave de recuperación pertenece a otra bóveda, o fue sustituida.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newest recovery sheet of this vault.</source>
        <translation>No se cambió nada. Busque la hoja de recuperación más reciente de esta bóveda.</translation>
    </message>
    <message>
        <source>The computer could not spare the {mib} MiB of memory that opening the vault takes.</source>
        <translation>La computadora no pudo dar los {mib}&#xa0;MiB de memoria que hacen falta para abrir la bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>No se cambió nada. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase did not open the vault without its key file.</source>
        <translation>Esta frase de contraseña no abrió la bóveda sin su archivo de clave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the key file, on its stick; if it is lost, use the recovery sheet.</source>
        <translation>No se cambió nada. Indique el archivo de clave, en su memoria USB; si se ha perdido, use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase did not open the vault, and this computer&apos;s keyring does not hold its second key.</source>
        <translation>La frase de contraseña no abrió la bóveda, y el llavero de esta computadora no contiene su segunda clave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to this computer as usual and try again, or use the recovery sheet.</source>
        <translation>No se cambió nada. Inicie sesión en esta computadora como siempre e intente de nuevo, o use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is, and nothing was changed.</source>
        <translation>Ya hay un archivo con ese nombre. Quedó como estaba, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another name for the key file.</source>
        <translation>Elija otro nombre para el archivo de clave.</translation>
    </message>
    <message>
        <source>The key file could not be written there and read back. Nothing was changed.</source>
        <translation>El archivo de clave no se pudo escribir allí y volver a leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, or take another stick.</source>
        <translation>Compruebe el espacio libre y si tiene permiso para escribir allí, o use otra memoria USB.</translation>
    </message>
    <message>
        <source>This is not a key file of Waypost, or it cannot be read. Nothing was changed.</source>
        <translation>Este no es un archivo de clave de Waypost, o no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the key file on its stick; if it is lost, use the recovery sheet.</source>
        <translation>Elija el archivo de clave en su memoria USB; si se ha perdido, use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>A key file inside the vault&apos;s folder would go wherever the vault goes. Nothing was changed.</source>
        <translation>Un archivo de clave dentro de la carpeta de la bóveda iría adonde vaya la bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put it on a stick that is kept apart from the laptop.</source>
        <translation>Póngalo en una memoria USB que se guarde lejos del portátil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret. Nothing was changed.</source>
        <translation>Esta computadora no tiene ningún llavero que guarde un secreto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Use a key file on a stick instead, or no second key.</source>
        <translation>Use en su lugar un archivo de clave en una memoria USB, o ninguna segunda clave.</translation>
    </message>
    <message>
        <source>Your passphrase needs no second key. Nothing was changed.</source>
        <translation>Su frase de contraseña no necesita una segunda clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at the list of holders for who uses one.</source>
        <translation>Consulte en la lista de titulares quién usa una.</translation>
    </message>
    <message>
        <source>The key of an attachment does not fit: its row was altered.</source>
        <translation>La clave de un adjunto no concuerda: su fila fue alterada.</translation>
    </message>
    <message>
        <source>The other attachments are not touched by this. Run the audit, and restore from a backup if it says so.</source>
        <translation>Los demás adjuntos no se ven afectados. Ejecute la auditoría, y restaure desde una copia de seguridad si así lo indica.</translation>
    </message>
    <message>
        <source>The vault&apos;s header cannot be read from this disk. Nothing was changed.</source>
        <translation>La cabecera de la bóveda no se puede leer de este disco. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that this account may read the folder, then try again.</source>
        <translation>Compruebe que el disco está conectado y que esta cuenta puede leer la carpeta, e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no vault in this folder (no file vault.hdr).</source>
        <translation>No hay ninguna bóveda en esta carpeta (falta el archivo vault.hdr).</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the folder that holds the vault, or create a new one.</source>
        <translation>No se cambió nada. Elija la carpeta que contiene la bóveda, o cree una nueva.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) is damaged.</source>
        <translation>El archivo de claves de la bóveda (vault.hdr) está dañado.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) asks for costs outside the safe limits.</source>
        <translation>El archivo de claves de la bóveda (vault.hdr) pide unos costos de cálculo fuera de los límites seguros.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) was altered by somebody.</source>
        <translation>Alguien alteró el archivo de claves de la bóveda (vault.hdr).</translation>
    </message>
    <message>
        <source>The vault was made by a newer Waypost.</source>
        <translation>La bóveda se hizo con un Waypost más nuevo.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Update Waypost first.</source>
        <translation>No se abrió ni se cambió nada. Actualice primero Waypost.</translation>
    </message>
    <message>
        <source>The vault has no room for another key slot ({count} at most).</source>
        <translation>La bóveda no tiene lugar para otra clave ({count} como máximo).</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a holder first.</source>
        <translation>No se cambió nada. Quite primero a un titular.</translation>
    </message>
    <message>
        <source>The last passphrase of a vault cannot be removed.</source>
        <translation>La última frase de contraseña de una bóveda no se puede quitar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the successor&apos;s passphrase first.</source>
        <translation>No se cambió nada. Añada primero la frase de contraseña de quien toma el relevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the sender for the file again.</source>
        <translation>No se cambió nada. Pida otra vez el archivo a quien lo envió.</translation>
    </message>
    <message>
        <source>Correct this field; the rest of what you typed is kept.</source>
        <translation>Corrija este campo; lo demás que escribió se conserva.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct this place in the file and try again.</source>
        <translation>No se cambió nada. Corrija este punto del archivo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The document holds a number with a fraction, which its format forbids.</source>
        <translation>El documento contiene un número con decimales, que su formato no permite.</translation>
    </message>
    <message>
        <source>The document holds half a character that no text may hold.</source>
        <translation>El documento contiene medio carácter, que ningún texto puede contener.</translation>
    </message>
    <message>
        <source>The document is larger than its format allows.</source>
        <translation>El documento es mayor de lo que permite su formato.</translation>
    </message>
    <message>
        <source>The document is nested deeper than its format allows.</source>
        <translation>El documento tiene más niveles de los que permite su formato.</translation>
    </message>
    <message>
        <source>The document says the same thing twice in one place.</source>
        <translation>El documento dice lo mismo dos veces en un mismo lugar.</translation>
    </message>
    <message>
        <source>The document is not readable JSON.</source>
        <translation>El documento no es JSON legible.</translation>
    </message>
    <message>
        <source>This version of Waypost does not know that kind of record.</source>
        <translation>Esta versión de Waypost no conoce esa clase de ficha.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then try again.</source>
        <translation>No se cambió nada. Actualice Waypost e intente de nuevo.</translation>
    </message>
    <message>
        <source>The record was written by a newer Waypost.</source>
        <translation>La ficha se escribió con un Waypost más nuevo.</translation>
    </message>
    <message>
        <source>It is safe where it is. Update Waypost here, then open it again.</source>
        <translation>Está a salvo donde está. Actualice Waypost aquí y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The text names another reference than the record has, {ref}. Nothing was changed.</source>
        <translation>El texto nombra una referencia distinta de la que tiene la ficha, {ref}. No se cambió nada.</translation>
    </message>
    <message>
        <source>A reference is given once and stays. Take it out of the text, or save it as a record of its own.</source>
        <translation>Una referencia se da una vez y no cambia. Quítela del texto, o guárdelo como una ficha propia.</translation>
    </message>
    <message>
        <source>The record does not have the form it should have (at {where}).</source>
        <translation>La ficha no tiene la forma que debe tener (en {where}).</translation>
    </message>
    <message>
        <source>This is not a date that Waypost can read.</source>
        <translation>Esto no es una fecha que Waypost pueda leer.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026, Mar 2026, Q1 2026, before 15 Oct 2026 or 20-22 Nov 2026, or leave it empty.</source>
        <translation>Escríbala como 5 mar 2026, mar 2026, T1 2026, antes del 15 oct 2026 o 20-22 nov 2026, o déjela vacía.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Falta algo aquí.</translation>
    </message>
    <message>
        <source>There is no field of this name in such a record.</source>
        <translation>No hay ningún campo con este nombre en una ficha así.</translation>
    </message>
    <message>
        <source>Take it out, or look up the right name in the help.</source>
        <translation>Quítelo, o busque el nombre correcto en la ayuda.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Aquí se necesita un texto.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be kept.</source>
        <translation>El texto contiene un carácter roto que no se puede guardar.</translation>
    </message>
    <message>
        <source>Delete it, or type the words again instead of pasting them.</source>
        <translation>Elimínelo, o escriba las palabras otra vez en lugar de pegarlas.</translation>
    </message>
    <message>
        <source>The text is longer than the {limit} characters that fit here.</source>
        <translation>El texto es más largo que los {limit} caracteres que caben aquí.</translation>
    </message>
    <message>
        <source>Shorten it; nothing you typed is lost.</source>
        <translation>Acórtelo; nada de lo que escribió se pierde.</translation>
    </message>
    <message>
        <source>This does not have the form that the field needs.</source>
        <translation>Esto no tiene la forma que necesita el campo.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Aquí se necesita un número entero.</translation>
    </message>
    <message>
        <source>Yes or no is needed here.</source>
        <translation>Aquí se necesita un sí o un no.</translation>
    </message>
    <message>
        <source>The number must be {limit} or more.</source>
        <translation>El número debe ser {limit} o más.</translation>
    </message>
    <message>
        <source>The number must be {limit} or less.</source>
        <translation>El número debe ser {limit} o menos.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Aquí se necesita una lista.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries here.</source>
        <translation>Aquí hay más de {limit} entradas.</translation>
    </message>
    <message>
        <source>Use a group with a number instead of one row each, or split the record.</source>
        <translation>Use un grupo con un número en lugar de una fila por persona, o divida la ficha.</translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation>La misma entrada figura aquí dos veces.</translation>
    </message>
    <message>
        <source>Two rows of the record have the same id.</source>
        <translation>Dos filas de la ficha tienen el mismo id.</translation>
    </message>
    <message>
        <source>Give each row its own id, or leave the id out of a new row.</source>
        <translation>Dé a cada fila su propio id, o deje sin id una fila nueva.</translation>
    </message>
    <message>
        <source>Something here names a row that is not in the record.</source>
        <translation>Algo aquí nombra una fila que no está en la ficha.</translation>
    </message>
    <message>
        <source>Choose again from the list, or correct the file.</source>
        <translation>Elija otra vez de la lista, o corrija el archivo.</translation>
    </message>
    <message>
        <source>Fields of its own are needed here, not a single value.</source>
        <translation>Aquí se necesitan campos propios, no un valor único.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Esto no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>A date with time and zone is needed here.</source>
        <translation>Aquí se necesita una fecha con hora y zona horaria.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026 14:30; in a file, 2026-03-05T14:30:00+03:00.</source>
        <translation>Escríbala como 5 mar 2026 14:30; en un archivo, 2026-03-05T14:30:00+03:00.</translation>
    </message>
    <message>
        <source>A day of the calendar is needed here.</source>
        <translation>Aquí se necesita un día del calendario.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-05.</source>
        <translation>Escríbalo como 2026-03-05.</translation>
    </message>
    <message>
        <source>The date and how exact it is do not fit together.</source>
        <translation>La fecha y su precisión no concuerdan.</translation>
    </message>
    <message>
        <source>Choose “month” for a month, “year” for a year, or “not known” for no date.</source>
        <translation>Elija «mes» para un mes, «año» para un año, o «se desconoce» si no hay fecha.</translation>
    </message>
    <message>
        <source>A period needs its first and its latest date, and only a period has a latest date.</source>
        <translation>Un intervalo necesita su primera y su última fecha, y solo un intervalo tiene última fecha.</translation>
    </message>
    <message>
        <source>The latest date lies before the first.</source>
        <translation>La última fecha es anterior a la primera.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ese día no existe en el calendario.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Compare again, over a voice you know; if they still differ, the card is not theirs.</source>
        <translation>No se inscribió a nadie. Coteje otra vez, con una voz que conozca; si los números siguen sin coincidir, la tarjeta no es de esa oficina.</translation>
    </message>
    <message>
        <source>Nothing was written and no number was spent. Try again.</source>
        <translation>No se escribió nada y no se gastó ningún número. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The card file {name} cannot be read.</source>
        <translation>El archivo de tarjeta {name} no se puede leer.</translation>
    </message>
    <message>
        <source>The card could not be written as {name}.</source>
        <translation>La tarjeta no se pudo escribir como {name}.</translation>
    </message>
    <message>
        <source>Check that the drive is there and not write-protected, then try again.</source>
        <translation>Compruebe que la unidad está conectada y no está protegida contra escritura, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Type all 12 groups of 5 digits as the other side reads them.</source>
        <translation>No se inscribió a nadie. Escriba los 12 grupos de 5 dígitos tal como los lee la otra parte.</translation>
    </message>
    <message>
        <source>The digits are not those of this card.</source>
        <translation>Los dígitos no son los de esta tarjeta.</translation>
    </message>
    <message>
        <source>This is the card of this very vault.</source>
        <translation>Esta es la tarjeta de esta misma bóveda.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Choose the card that the other side gave you.</source>
        <translation>No se inscribió a nadie. Elija la tarjeta que le dio la otra parte.</translation>
    </message>
    <message>
        <source>The card belongs to the same side of the exchange as this vault.</source>
        <translation>La tarjeta es del mismo lado del intercambio que esta bóveda.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. A station enrols headquarters, and headquarters enrols stations.</source>
        <translation>No se inscribió a nadie. Una oficina local inscribe a la Sede, y la Sede inscribe a las oficinas locales.</translation>
    </message>
    <message>
        <source>This card was revoked here, or it has the keys of a revoked card.</source>
        <translation>Esta tarjeta se revocó aquí, o tiene las claves de una tarjeta revocada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner for a card with new keys, such as a restored vault has.</source>
        <translation>No se cambió nada. Pida a su titular una tarjeta con claves nuevas, como las que tiene una bóveda restaurada.</translation>
    </message>
    <message>
        <source>To revoke a card needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>Revocar una tarjeta necesita uno de estos motivos: {reasons}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This vault knows no such card.</source>
        <translation>Esta bóveda no conoce esa tarjeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of cards.</source>
        <translation>No se cambió nada. Consulte la lista de tarjetas.</translation>
    </message>
    <message>
        <source>This station knows nobody yet to export to.</source>
        <translation>Esta oficina local todavía no conoce a nadie a quien exportar.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol headquarters&apos; card first, comparing its number.</source>
        <translation>No se escribió nada. Inscriba primero la tarjeta de la Sede, cotejando su número.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose one of them.</source>
        <translation>No se escribió nada. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>There is no valid card to encrypt for: all cards of this recipient are revoked, or the number of none was compared.</source>
        <translation>No hay ninguna tarjeta válida para la que cifrar: todas las tarjetas de este destinatario están revocadas, o no se ha cotejado el número de ninguna.</translation>
    </message>
    <message>
        <source>Nothing was written. Compare the number of the recipient&apos;s new card first.</source>
        <translation>No se escribió nada. Coteje primero el número de la nueva tarjeta del destinatario.</translation>
    </message>
    <message>
        <source>Nobody compared the number of the recipient&apos;s card: whoever made that card can read this bundle.</source>
        <translation>Nadie cotejó el número de la tarjeta del destinatario: quien haya hecho esa tarjeta puede leer este paquete.</translation>
    </message>
    <message>
        <source>Compare the 60 digits first wherever you can reach the recipient.</source>
        <translation>Coteje antes los 60 dígitos siempre que pueda comunicarse con el destinatario.</translation>
    </message>
    <message>
        <source>Nothing was written. Revoke the cards that are no longer used.</source>
        <translation>No se escribió nada. Revoque las tarjetas que ya no se usan.</translation>
    </message>
    <message>
        <source>The record {ref} is longer than a bundle can carry (1 MiB).</source>
        <translation>La ficha {ref} es más larga de lo que puede llevar un paquete (1&#xa0;MiB).</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten its texts, or divide it into several records.</source>
        <translation>No se escribió nada. Acorte sus textos, o divídala en varias fichas.</translation>
    </message>
    <message>
        <source>Another export took this bundle&apos;s number meanwhile.</source>
        <translation>Mientras tanto, otra exportación tomó el número de este paquete.</translation>
    </message>
    <message>
        <source>The recipient refused this version of the record.</source>
        <translation>El destinatario rechazó esta versión de la ficha.</translation>
    </message>
    <message>
        <source>Open the record, mend what they named, and finalise it again.</source>
        <translation>Abra la ficha, corrija lo que indicó y finalícela de nuevo.</translation>
    </message>
    <message>
        <source>A part of this record was withdrawn from the recipient; this version would bring it back.</source>
        <translation>Una parte de esta ficha se retiró del destinatario; esta versión la devolvería.</translation>
    </message>
    <message>
        <source>If it may be sent again, finalise a new version of the record.</source>
        <translation>Si se puede enviar otra vez, finalice una nueva versión de la ficha.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the drive is still there, then try again.</source>
        <translation>No se cambió nada. Compruebe que la unidad sigue conectada e intente de nuevo.</translation>
    </message>
    <message>
        <source>This is receipt {number}; receipt {newest} was read before.</source>
        <translation>Este es el acuse de recibo {number}; antes se leyó el acuse de recibo {newest}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the newest receipt.</source>
        <translation>No se cambió nada. Pida a la Sede el acuse de recibo más reciente.</translation>
    </message>
    <message>
        <source>Another receipt with number {number} was read before.</source>
        <translation>Antes se leyó otro acuse de recibo con el número {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell headquarters by another way: two computers may be using its keys.</source>
        <translation>No se cambió nada. Informe a la Sede por otra vía: puede que dos computadoras estén usando sus claves.</translation>
    </message>
    <message>
        <source>This receipt is for another station.</source>
        <translation>Este acuse de recibo es para otra oficina local.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to them, and ask headquarters for yours.</source>
        <translation>No se cambió nada. Hágaselo llegar, y pida a la Sede el de usted.</translation>
    </message>
    <message>
        <source>The receipt is signed by a card whose number nobody compared.</source>
        <translation>El acuse de recibo está firmado con una tarjeta cuyo número nadie ha cotejado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the card&apos;s 60 digits, then read the receipt again.</source>
        <translation>No se cambió nada. Coteje los 60 dígitos de la tarjeta y lea el acuse de recibo de nuevo.</translation>
    </message>
    <message>
        <source>The receipt is genuine, but this Waypost cannot read what it says.</source>
        <translation>El acuse de recibo es auténtico, pero este Waypost no puede leer lo que dice.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then read the receipt again.</source>
        <translation>No se cambió nada. Actualice Waypost y lea el acuse de recibo de nuevo.</translation>
    </message>
    <message>
        <source>Headquarters has bundles of this device that this vault does not know: this is an older copy of the vault.</source>
        <translation>La Sede tiene paquetes de este dispositivo que esta bóveda no conoce: esta es una copia más antigua de la bóveda.</translation>
    </message>
    <message>
        <source>It goes on as a new device, so that no number is given twice; headquarters has to confirm it. If you find the newer vault, use that one.</source>
        <translation>Continúa como un dispositivo nuevo, para que ningún número se dé dos veces; la Sede tiene que confirmarlo. Si encuentra la bóveda más nueva, use esa.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was changed in the vault.</source>
        <translation>El archivo no se pudo escribir. No se cambió nada en la bóveda.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the free space there.</source>
        <translation>Elija otra carpeta, o compruebe el espacio libre en ella.</translation>
    </message>
    <message>
        <source>The settings could not be stored. They hold until Waypost is closed.</source>
        <translation>Los ajustes no se pudieron guardar. Valen hasta que se cierre Waypost.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write in your own settings folder.</source>
        <translation>Compruebe el espacio libre y si tiene permiso para escribir en su carpeta de ajustes.</translation>
    </message>
    <message>
        <source>A saved filter needs a name of its own, of at most {most} letters. Nothing was changed.</source>
        <translation>Un filtro guardado necesita un nombre propio, de {most} letras como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escriba otro nombre.</translation>
    </message>
    <message>
        <source>There are {most} saved filters already. Nothing was changed.</source>
        <translation>Ya hay {most} filtros guardados. No se cambió nada.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed, then save this one.</source>
        <translation>Quite uno que ya no necesite y guarde este después.</translation>
    </message>
    <message>
        <source>This vault is already open in another Waypost.</source>
        <translation>Esta bóveda ya está abierta en otro Waypost.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other Waypost on this computer, then try again.</source>
        <translation>No se cambió nada. Cierre el otro Waypost en esta computadora e intente de nuevo.</translation>
    </message>
    <message>
        <source>This folder already holds a vault or other files. They were left as they are.</source>
        <translation>Esta carpeta ya contiene una bóveda u otros archivos. Quedaron como estaban.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder for the new vault.</source>
        <translation>Elija una carpeta vacía o nueva para la nueva bóveda.</translation>
    </message>
    <message>
        <source>A vault needs a name, a person, a role, a country of three letters and a station code of three letters.</source>
        <translation>Una bóveda necesita un nombre, una persona, una función, un país de tres letras y un código de oficina local de tres letras.</translation>
    </message>
    <message>
        <source>Fill in what is missing, the letters in capitals, then try again.</source>
        <translation>Complete lo que falta, con las letras en mayúsculas, e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault was created.</source>
        <translation>Elija la carpeta en la que se creó la bóveda.</translation>
    </message>
    <message>
        <source>The key in the header does not open this database. Nothing was changed.</source>
        <translation>La clave de la cabecera no abre esta base de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Header and database come from different vaults, or the database&apos;s first page is damaged. Put back the header file that belongs to this database, or open a backup.</source>
        <translation>La cabecera y la base de datos son de bóvedas distintas, o la primera página de la base de datos está dañada. Recupere el archivo de cabecera que corresponde a esta base de datos, o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>A newer Waypost wrote this vault (version {found}; this one knows {known}). Nothing was changed.</source>
        <translation>Un Waypost más nuevo escribió esta bóveda (versión {found}; este conoce la {known}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer Waypost and open the vault with it.</source>
        <translation>Instale el Waypost más nuevo y abra la bóveda con él.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved.</source>
        <translation>El disco está lleno. Lo guardado antes está a salvo; el último paso no se guardó.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then do the last step again.</source>
        <translation>Libere espacio en el disco de la bóveda y haga de nuevo el último paso.</translation>
    </message>
    <message>
        <source>Bringing the vault up to date needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>Poner al día la bóveda necesita {needed}&#xa0;MiB de espacio libre; el disco tiene {free}&#xa0;MiB. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then open it again.</source>
        <translation>Libere espacio en el disco de la bóveda y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the vault could not be read or written. What was saved before is kept.</source>
        <translation>El disco de la bóveda no se pudo leer o escribir. Lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open the vault again. If it happens twice, copy the vault&apos;s folder to another disk.</source>
        <translation>Compruebe que el disco sigue conectado y abra la bóveda de nuevo. Si ocurre dos veces, copie la carpeta de la bóveda en otro disco.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta de la bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or its disk, then try again.</source>
        <translation>Quite la protección contra escritura de la carpeta o de su disco, e intente de nuevo.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database is damaged and cannot be read.</source>
        <translation>Una parte de la base de datos de la bóveda está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place, run the vault check, and open a backup.</source>
        <translation>No guarde nada en esta bóveda. Copie su carpeta en un lugar seguro, haga la comprobación de la bóveda y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is shorter than it was: a part of its file is missing. Nothing was changed.</source>
        <translation>La base de datos de la bóveda es más corta que antes: falta una parte de su archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place, then make a vault from a backup.</source>
        <translation>Copie la carpeta de la bóveda en un lugar seguro y restaure la bóveda desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The last saves are lost: the file beside the database that held them after a crash was removed or cut.</source>
        <translation>Los últimos cambios guardados se perdieron: el archivo que los contenía junto a la base de datos después de un fallo fue quitado o recortado.</translation>
    </message>
    <message>
        <source>Look at the newest records and type again what is missing. This computer goes on as a new device, so that no number is given twice; HQ has to confirm it.</source>
        <translation>Consulte las fichas más recientes y escriba de nuevo lo que falte. Esta computadora continúa como un dispositivo nuevo, para que ningún número se dé dos veces; la Sede tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>The vault&apos;s database could not be read: memory ran out, or a part of it is damaged.</source>
        <translation>La base de datos de la bóveda no se pudo leer: se agotó la memoria, o una parte de ella está dañada.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it happens again, copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>Cierre otros programas e intente de nuevo. Si vuelve a ocurrir, copie la carpeta de la bóveda en un lugar seguro y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault is busy with other work. The last step was not saved.</source>
        <translation>La bóveda está ocupada con otra tarea. El último paso no se guardó.</translation>
    </message>
    <message>
        <source>Wait until the running work has ended, then do the last step again.</source>
        <translation>Espere a que termine la tarea en curso y haga de nuevo el último paso.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it, then do the last step again.</source>
        <translation>Desbloquéela y haga de nuevo el último paso.</translation>
    </message>
    <message>
        <source>The vault&apos;s header file is older than its database: somebody put back an earlier copy.</source>
        <translation>El archivo de cabecera de la bóveda es más antiguo que su base de datos: alguien puso una copia anterior.</translation>
    </message>
    <message>
        <source>Check who had this computer. If nobody can explain it, tell your supervisor and change the passphrase.</source>
        <translation>Averigüe quién tuvo esta computadora. Si nadie puede explicarlo, informe a su supervisor o supervisora y cambie la frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is older than its header says: somebody put back an earlier copy.</source>
        <translation>La base de datos de la bóveda es más antigua de lo que dice su cabecera: alguien puso una copia anterior.</translation>
    </message>
    <message>
        <source>Check whether the last records are there. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>Compruebe si están las últimas fichas. Esta computadora continúa como un dispositivo nuevo, para que ningún número se dé dos veces. Si nadie puede explicarlo, informe a su supervisor o supervisora.</translation>
    </message>
    <message>
        <source>One of the vault&apos;s two header files was missing, damaged or altered. It was made anew from the other one.</source>
        <translation>Uno de los dos archivos de cabecera de la bóveda faltaba, estaba dañado o fue alterado. Se hizo de nuevo a partir del otro.</translation>
    </message>
    <message>
        <source>Check who had this computer. If it happens again or nobody can explain it, tell your supervisor.</source>
        <translation>Averigüe quién tuvo esta computadora. Si vuelve a ocurrir o nadie puede explicarlo, informe a su supervisor o supervisora.</translation>
    </message>
    <message>
        <source>Attempts to open this vault that failed since {since}: {count}.</source>
        <translation>Intentos fallidos de abrir esta bóveda desde {since}: {count}.</translation>
    </message>
    <message>
        <source>If they were not all yours, tell your supervisor and check who had this computer.</source>
        <translation>Si no fueron todos de usted, informe a su supervisor o supervisora y averigüe quién tuvo esta computadora.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not the one that was locked here last: it is a copy that went on elsewhere.</source>
        <translation>La base de datos de la bóveda no es la última que se bloqueó aquí: es una copia que se siguió usando en otro lugar.</translation>
    </message>
    <message>
        <source>Look for the last records in the other copy. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>Busque las últimas fichas en la otra copia. Esta computadora continúa como un dispositivo nuevo, para que ningún número se dé dos veces. Si nadie puede explicarlo, informe a su supervisor o supervisora.</translation>
    </message>
    <message>
        <source>No record of this vault has that reference.</source>
        <translation>Ninguna ficha de esta bóveda tiene esa referencia.</translation>
    </message>
    <message>
        <source>Check the reference and try again; the list shows every record.</source>
        <translation>Compruebe la referencia e intente de nuevo; la lista muestra todas las fichas.</translation>
    </message>
    <message>
        <source>This record has not been finalised yet.</source>
        <translation>Esta ficha todavía no se ha finalizado.</translation>
    </message>
    <message>
        <source>Open the record and finalise it first.</source>
        <translation>Abra la ficha y finalícela primero.</translation>
    </message>
    <message>
        <source>The text of this revision was erased. That it existed is kept, its content is not.</source>
        <translation>El texto de esta versión se borró. Se conserva que existió, no su contenido.</translation>
    </message>
    <message>
        <source>Open a later revision of the record.</source>
        <translation>Abra una versión posterior de la ficha.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Your text is kept as a draft.</source>
        <translation>La ficha cambió mientras tanto. Su texto se guarda como borrador.</translation>
    </message>
    <message>
        <source>Open the record again, look at the change, then save.</source>
        <translation>Abra la ficha otra vez, mire el cambio y guarde.</translation>
    </message>
    <message>
        <source>A record with this id belongs to another station. Nothing was changed.</source>
        <translation>Una ficha con este id pertenece a otra oficina local. No se cambió nada.</translation>
    </message>
    <message>
        <source>Refuse the change and tell the station that sent it.</source>
        <translation>Rechace el cambio e informe a la oficina local que lo envió.</translation>
    </message>
    <message>
        <source>The vault lacks one of its own settings ({key}).</source>
        <translation>A la bóveda le falta uno de sus propios ajustes ({key}).</translation>
    </message>
    <message>
        <source>Run the vault check, and open a backup if it finds damage.</source>
        <translation>Haga la comprobación de la bóveda, y abra una copia de seguridad si encuentra daños.</translation>
    </message>
    <message>
        <source>No reference number could be given. Nothing was changed.</source>
        <translation>No se pudo dar ningún número de referencia. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then save again.</source>
        <translation>Compruebe la fecha de esta computadora y guarde de nuevo.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault.</source>
        <translation>Este adjunto no está en la bóveda.</translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation>Añada el archivo otra vez si todavía lo tiene.</translation>
    </message>
    <message>
        <source>This attachment was changed or damaged after it was stored. It is not shown.</source>
        <translation>Este adjunto fue cambiado o dañado después de guardarse. No se muestra.</translation>
    </message>
    <message>
        <source>Take the file from a backup or from its source, and tell your supervisor.</source>
        <translation>Tome el archivo de una copia de seguridad o de su fuente, e informe a su supervisor o supervisora.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was added.</source>
        <translation>El archivo no se pudo leer. No se añadió nada.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are still there, then add it again.</source>
        <translation>Compruebe que el archivo y su disco siguen ahí, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added.</source>
        <translation>El archivo está vacío. No se añadió nada.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>The check found damaged pages in the database ({where}).</source>
        <translation>La comprobación encontró páginas dañadas en la base de datos ({where}).</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>Copie la carpeta de la bóveda en un lugar seguro y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The check found the database&apos;s structure damaged ({where}).</source>
        <translation>La comprobación encontró dañada la estructura de la base de datos ({where}).</translation>
    </message>
    <message>
        <source>The check found the search index different from its text. The records themselves are not touched by this.</source>
        <translation>La comprobación encontró que el índice de búsqueda difiere de su texto. Las fichas mismas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Rebuild the lists, then check again.</source>
        <translation>Reconstruya las listas y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The check found the log of the vault changed or cut ({where}).</source>
        <translation>La comprobación encontró la bitácora de la bóveda cambiada o recortada ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and tell your supervisor.</source>
        <translation>No guarde nada en esta bóveda. Copie su carpeta en un lugar seguro e informe a su supervisor o supervisora.</translation>
    </message>
    <message>
        <source>The check found something changed outside Waypost ({where}).</source>
        <translation>La comprobación encontró algo cambiado fuera de Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a text changed or lost outside Waypost ({where}).</source>
        <translation>La comprobación encontró un texto cambiado o perdido fuera de Waypost ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and open a backup.</source>
        <translation>No guarde nada en esta bóveda. Copie su carpeta en un lugar seguro y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The check found an attachment changed or lost outside Waypost ({where}).</source>
        <translation>La comprobación encontró un adjunto cambiado o perdido fuera de Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a list different from its records ({where}). The records themselves are not touched by this.</source>
        <translation>La comprobación encontró una lista distinta de sus fichas ({where}). Las fichas mismas no se ven afectadas.</translation>
    </message>
    <message>
        <source>The vault is whole: {checked} rows were checked.</source>
        <translation>La bóveda está íntegra: se comprobaron {checked} filas.</translation>
    </message>
    <message>
        <source>A whole older copy of a vault also looks whole; only a receipt from HQ tells it from the present one.</source>
        <translation>Una copia entera más antigua de una bóveda también parece íntegra; solo un acuse de recibo de la Sede la distingue de la actual.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind a time that this vault has seen before.</source>
        <translation>El reloj de esta computadora está atrasado respecto de una fecha que esta bóveda ya registró.</translation>
    </message>
    <message>
        <source>Set the right date and time in the system. Until then days of entry may be wrong, and consents that end count as ended.</source>
        <translation>Ponga la fecha y la hora correctas en el sistema. Hasta entonces los días de registro pueden ser erróneos, y los consentimientos con plazo cuentan como vencidos.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key of this vault back from its sheet yet.</source>
        <translation>Nadie ha vuelto a escribir todavía la clave de recuperación de esta bóveda desde su hoja.</translation>
    </message>
    <message>
        <source>Without a sheet that works, a forgotten passphrase cannot be mended.</source>
        <translation>Sin una hoja que funcione, una frase de contraseña olvidada no tiene remedio.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add what is missing, then decide again.</source>
        <translation>El acto conserva su estado. Añada lo que falta y decida de nuevo.</translation>
    </message>
    <message>
        <source>This act is not in the record.</source>
        <translation>Este acto no está en la ficha.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the record again.</source>
        <translation>No se cambió nada. Abra la ficha de nuevo.</translation>
    </message>
    <message>
        <source>An act cannot go from {current} to {to}.</source>
        <translation>Un acto no puede pasar de {current} a {to}.</translation>
    </message>
    <message>
        <source>The act keeps its state. Take the steps between, in order.</source>
        <translation>El acto conserva su estado. Siga los pasos intermedios, en orden.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with a reason.</source>
        <translation>Un acto cerrado solo se vuelve a abrir con un motivo.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with new evidence: a source not yet linked to it.</source>
        <translation>Un acto cerrado solo se vuelve a abrir con nuevos elementos de prueba: una fuente que todavía no esté vinculada a él.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add the new source to the record first, then choose it.</source>
        <translation>El acto conserva su estado. Añada primero la nueva fuente a la ficha y elíjala después.</translation>
    </message>
    <message>
        <source>An act is verified only by a decision of level 2 or above, dated today or earlier.</source>
        <translation>Un acto solo se verifica con una decisión de nivel 2 o superior, con fecha de hoy o anterior.</translation>
    </message>
    <message>
        <source>An act is verified only where the incident was concluded to be conflict-related.</source>
        <translation>Un acto solo se verifica si se concluyó que el incidente está relacionado con el conflicto.</translation>
    </message>
    <message>
        <source>An act is verified only with at least one source of its own.</source>
        <translation>Un acto solo se verifica con al menos una fuente propia.</translation>
    </message>
    <message>
        <source>A duplicate needs the reference of the other record, the one that stays.</source>
        <translation>Un duplicado necesita la referencia de la otra ficha, la que se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>A card number has 60 digits; %n were typed.</source>
        <translation>
            <numerusform>El número de una tarjeta tiene 60 dígitos; se escribió %n.</numerusform>
            <numerusform>El número de una tarjeta tiene 60 dígitos; se escribieron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one contact as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>El archivo no contiene un contacto como JSON (%n punto es incorrecto). No se cambió nada.</numerusform>
            <numerusform>El archivo no contiene un contacto como JSON (%n puntos son incorrectos). No se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one record as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>El archivo no contiene una ficha como JSON (%n punto es incorrecto). No se cambió nada.</numerusform>
            <numerusform>El archivo no contiene una ficha como JSON (%n puntos son incorrectos). No se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this vault is %n days old. What was recorded since is on this computer alone.</source>
        <translation>
            <numerusform>La última copia de seguridad de esta bóveda es de hace %n día. Lo registrado desde entonces está solo en esta computadora.</numerusform>
            <numerusform>La última copia de seguridad de esta bóveda es de hace %n días. Lo registrado desde entonces está solo en esta computadora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recipient has %n cards; a bundle is encrypted for three at most.</source>
        <translation>
            <numerusform>El destinatario tiene %n tarjeta; un paquete se cifra para tres como máximo.</numerusform>
            <numerusform>El destinatario tiene %n tarjetas; un paquete se cifra para tres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This station knows %n recipients.</source>
        <translation>
            <numerusform>Esta oficina local conoce %n destinatario.</numerusform>
            <numerusform>Esta oficina local conoce %n destinatarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is %n days old and was never backed up. What it holds may be on this computer alone.</source>
        <translation>
            <numerusform>Esta bóveda tiene %n día y nunca se ha hecho una copia de seguridad de ella. Lo que contiene puede estar solo en esta computadora.</numerusform>
            <numerusform>Esta bóveda tiene %n días y nunca se ha hecho una copia de seguridad de ella. Lo que contiene puede estar solo en esta computadora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>E&amp;xport to HQ…</source>
        <translation>E&amp;xportar a la Sede…</translation>
    </message>
    <message>
        <source>&amp;Receive a receipt…</source>
        <translation>&amp;Recibir un acuse de recibo…</translation>
    </message>
    <message>
        <source>Bundles are encrypted for the HQ whose number you compared; a card that was not compared yet is used only where there is no other.</source>
        <translation>Los paquetes se cifran para la Sede cuyo número usted cotejó; una tarjeta sin cotejar solo se usa si no hay otra.</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>Con la Sede</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Enviadas, sin acuse de recibo</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La Sede las tiene</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Rechazadas por la Sede</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Add HQ&apos;s card first.</source>
        <translation>Añada primero la tarjeta de la Sede.</translation>
    </message>
    <message>
        <source>Bundle {number} was begun and not finished.</source>
        <translation>El paquete {number} se empezó y no se terminó.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export again: the same bundle is written.</source>
        <translation>No se pierde nada. Exporte de nuevo: se escribe el mismo paquete.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Choose HQ&apos;s receipt</source>
        <translation>Elegir el acuse de recibo de la Sede</translation>
    </message>
    <message>
        <source>Receipt (*)</source>
        <translation>Acuse de recibo (*)</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Leyendo el acuse de recibo</translation>
    </message>
    <message>
        <source>This receipt was read before. Nothing changed.</source>
        <translation>Este acuse de recibo se leyó antes. No cambió nada.</translation>
    </message>
    <message>
        <source>Refused by HQ: {refused}. Missing there: {wanted}.</source>
        <translation>Rechazadas por la Sede: {refused}. Faltan allí: {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>Receipt {number} is genuine. HQ has %n more changes.</source>
        <translation>
            <numerusform>El acuse de recibo {number} es auténtico. La Sede tiene %n cambio más.</numerusform>
            <numerusform>El acuse de recibo {number} es auténtico. La Sede tiene %n cambios más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Number {number} is on the drive: {size} KiB. What was read back is the same, byte for byte.</source>
        <translation>El número {number} está en la unidad: {size}&#xa0;KiB. Lo que se volvió a leer es igual, byte por byte.</translation>
    </message>
    <message>
        <source>Remove the drive safely and hand it over. Its check is {sha12}; the receipt will say that it arrived.</source>
        <translation>Retire la unidad de forma segura y entréguela. Su código de control es {sha12}; el acuse de recibo dirá que llegó.</translation>
    </message>
    <message>
        <source>Number {number} is on the drive and was read back equal, but this system cannot promise that the folder is written too.</source>
        <translation>El número {number} está en la unidad y al volver a leerlo es igual, pero este sistema no puede asegurar que la carpeta también esté escrita.</translation>
    </message>
    <message>
        <source>Remove the drive with the system&apos;s own command before you pull it. The file&apos;s check is {sha12}.</source>
        <translation>Retire la unidad con la orden propia del sistema antes de desconectarla. El código de control del archivo es {sha12}.</translation>
    </message>
    <message>
        <source>There is nothing to send: the recipient has everything that may leave.</source>
        <translation>No hay nada que enviar: el destinatario tiene todo lo que puede salir.</translation>
    </message>
    <message>
        <source>Nothing was written. The review shows what stays here and why.</source>
        <translation>No se escribió nada. La revisión previa muestra qué se queda aquí y por qué.</translation>
    </message>
    <message>
        <source>Not written: {size} KiB are needed and the drive has {free} KiB. Nothing was left on it.</source>
        <translation>No se escribió: se necesitan {size}&#xa0;KiB y la unidad tiene {free}&#xa0;KiB. No quedó nada en ella.</translation>
    </message>
    <message>
        <source>Choose another drive, or free some space. Number {number} is kept for these same bytes.</source>
        <translation>Elija otra unidad, o libere espacio. El número {number} se reserva para estos mismos bytes.</translation>
    </message>
    <message>
        <source>Not written: the drive or its folder is write-protected.</source>
        <translation>No se escribió: la unidad o su carpeta está protegida contra escritura.</translation>
    </message>
    <message>
        <source>Remove the protection or choose another drive. Number {number} is kept for these same bytes.</source>
        <translation>Quite la protección o elija otra unidad. El número {number} se reserva para estos mismos bytes.</translation>
    </message>
    <message>
        <source>The drive is not there any more. Writing stopped at {written} of {size} KiB; an unfinished file cannot be mistaken for a bundle.</source>
        <translation>La unidad ya no está. La escritura se detuvo en {written} de {size}&#xa0;KiB; un archivo sin terminar no se puede confundir con un paquete.</translation>
    </message>
    <message>
        <source>Put the drive back and export again: the same bytes are written as number {number}. Your records are safe.</source>
        <translation>Vuelva a conectar la unidad y exporte de nuevo: se escriben los mismos bytes con el número {number}. Sus fichas están a salvo.</translation>
    </message>
    <message>
        <source>What was read back differs from what was written: the drive is not reliable. The file was removed from it.</source>
        <translation>Lo que se volvió a leer difiere de lo que se escribió: la unidad no es fiable. El archivo se quitó de ella.</translation>
    </message>
    <message>
        <source>Use another drive and do not use this one again. The same bytes are written as number {number}.</source>
        <translation>Use otra unidad y no vuelva a usar esta. Se escriben los mismos bytes con el número {number}.</translation>
    </message>
    <message>
        <source>You stopped the export. Nothing was left on the drive.</source>
        <translation>Usted detuvo la exportación. No quedó nada en la unidad.</translation>
    </message>
    <message>
        <source>Export again whenever you like.</source>
        <translation>Exporte de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The drive reported a fault. Nothing usable was left on it.</source>
        <translation>La unidad indicó un fallo. No quedó en ella nada utilizable.</translation>
    </message>
    <message>
        <source>Try another drive. The same bytes are written as number {number}.</source>
        <translation>Pruebe con otra unidad. Se escriben los mismos bytes con el número {number}.</translation>
    </message>
    <message>
        <source>Export to HQ</source>
        <translation>Exportar a la Sede</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión previa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Ningún destinatario todavía</translation>
    </message>
    <message>
        <source>Compare HQ&apos;s card first. Nothing can be encrypted for somebody whose number is not known.</source>
        <translation>Coteje primero la tarjeta de la Sede. No se puede cifrar nada para alguien cuyo número no se conoce.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Ir a las tarjetas</translation>
    </message>
    <message>
        <source>Go: records {records}, notices {notices}; stay: {stay}</source>
        <translation>Salen: fichas {records}, avisos {notices}; se quedan: {stay}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>Working out what goes…</source>
        <translation>Calculando lo que sale…</translation>
    </message>
    <message>
        <source>The review is being worked out.</source>
        <translation>La revisión previa se está preparando.</translation>
    </message>
    <message>
        <source>Working out what goes</source>
        <translation>Calculando lo que sale</translation>
    </message>
    <message>
        <source>Write bundle {number}…</source>
        <translation>Escribir el paquete {number}…</translation>
    </message>
    <message>
        <source>Nothing new goes to HQ now.</source>
        <translation>Nada nuevo sale hacia la Sede ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>La memoria USB, o una carpeta en ella</translation>
    </message>
    <message>
        <source>Writing bundle {number}</source>
        <translation>Escribiendo el paquete {number}</translation>
    </message>
    <message>
        <source>Stopping; nothing is left on the stick.</source>
        <translation>Deteniendo; no queda nada en la memoria USB.</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing on the stick</source>
        <translation>Al cancelar no queda nada en la memoria USB</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué sale y qué se queda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Made less exact, or what to do</source>
        <translation>Hecho menos exacto, o qué hacer</translation>
    </message>
    <message>
        <source>Records: {records}, attachments: {attachments}</source>
        <translation>Fichas: {records}, adjuntos: {attachments}</translation>
    </message>
    <message>
        <source>Goes to HQ</source>
        <translation>Sale hacia la Sede</translation>
    </message>
    <message>
        <source>Withdrawals that HQ must act on: {count}</source>
        <translation>Retiradas a las que la Sede debe dar curso: {count}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fichas: {count}</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>HQ is told to remove its copy</source>
        <translation>Se indica a la Sede que elimine su copia</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Ficha entera</translation>
    </message>
    <message>
        <source>{what}, attachments: {count}</source>
        <translation>{what}, adjuntos: {count}</translation>
    </message>
    <message>
        <source>HQ removes it; its receipt confirms that</source>
        <translation>La Sede la elimina; su acuse de recibo lo confirma</translation>
    </message>
    <message>
        <source>Remarks of the rules: {rules}</source>
        <translation>Observaciones de las reglas: {rules}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Party: {name}</source>
        <translation>Parte: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Lugar: {name}</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>sin referencia todavía</translation>
    </message>
    <message>
        <source>{fields} and {count} more</source>
        <translation>{fields} y {count} más</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Paquete {number}</translation>
    </message>
    <message>
        <source>Its number was compared</source>
        <translation>Su número se cotejó</translation>
    </message>
    <message>
        <source>Made before, and not confirmed by HQ yet: the same file is written once more.</source>
        <translation>Preparado antes y aún no confirmado por la Sede: se escribe el mismo archivo una vez más.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Tamaño, aproximado</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Record level, confidential. No names, no contacts, no exact places. Signed, and encrypted for HQ alone.</source>
        <translation>Por fichas, confidencial. Sin nombres, sin contactos, sin lugares exactos. Firmado, y cifrado solo para la Sede.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>No retire la memoria USB</translation>
    </message>
    <message>
        <source>If the power goes now, nothing is lost: the bundle can be written again.</source>
        <translation>Si ahora se corta la electricidad, no se pierde nada: el paquete se puede escribir de nuevo.</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>Puede seguir trabajando</translation>
    </message>
    <message>
        <source>Writing goes on in the background; the line at the bottom shows it.</source>
        <translation>La escritura continúa en segundo plano; la línea de abajo la muestra.</translation>
    </message>
    <message>
        <source>Release worked out</source>
        <translation>Contenido preparado</translation>
    </message>
    <message>
        <source>Signed and encrypted for HQ</source>
        <translation>Firmado y cifrado para la Sede</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Escrito en la memoria USB</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Leído otra vez y comparado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Volver a la revisión previa</translation>
    </message>
    <message>
        <source>Choose another stick</source>
        <translation>Elegir otra memoria USB</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Paquete {number}: %n cambio (retiradas: {withdrawals}), {size}. Archivo {name}, código de control {sha}.</numerusform>
            <numerusform>Paquete {number}: %n cambios (retiradas: {withdrawals}), {size}. Archivo {name}, código de control {sha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Paquete {number}: %n cambio, {size}. Archivo {name}, código de control {sha}.</numerusform>
            <numerusform>Paquete {number}: %n cambios, {size}. Archivo {name}, código de control {sha}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they name goes with them, and whatever HQ has to give back.</source>
        <translation>Con ellos sale lo que nombran, y todo lo que la Sede tiene que devolver.</translation>
    </message>
    <message>
        <source>Everything that is ready</source>
        <translation>Todo lo que está listo</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n incident that was chosen.</source>
        <translation>
            <numerusform>Solo %n incidente elegido.</numerusform>
            <numerusform>Solo los %n incidentes elegidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{row} · {field}</source>
        <translation>{row} · {field}</translation>
    </message>
    <message>
        <source>{scope}: {decision}</source>
        <translation>{scope}: {decision}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{point} ({exact})</source>
        <translation>{point} ({exact})</translation>
    </message>
    <message>
        <source>{date} ({basis})</source>
        <translation>{date} ({basis})</translation>
    </message>
    <message>
        <source>a place named at the station only</source>
        <translation>un lugar que solo se nombra en la oficina local</translation>
    </message>
    <message>
        <source>No act recorded yet</source>
        <translation>Ningún acto registrado todavía</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken into the vault</source>
        <translation>Incorporado a la bóveda</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Descifrado</translation>
    </message>
    <message>
        <source>Copy saved outside the vault</source>
        <translation>Copia guardada fuera de la bóveda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Sent in a bundle</source>
        <translation>Enviado en un paquete</translation>
    </message>
    <message>
        <source>Received in a bundle</source>
        <translation>Recibido en un paquete</translation>
    </message>
    <message>
        <source>Checked: unchanged</source>
        <translation>Comprobado: sin cambios</translation>
    </message>
    <message>
        <source>Checked: changed or damaged</source>
        <translation>Comprobado: cambiado o dañado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Saving a copy of a file</source>
        <translation>Guardando una copia de un archivo</translation>
    </message>
    <message>
        <source>{event}, {when}, {who}</source>
        <translation>{event}, {when}, {who}</translation>
    </message>
    <message>
        <source>What happened to this file</source>
        <translation>Qué ha pasado con este archivo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation>¿Guardar una copia fuera de la bóveda?</translation>
    </message>
    <message>
        <source>The copy lies there in clear: whoever gets at that folder or stick can read it. Waypost neither opens it nor erases it later. That you saved it is kept in the history of the file.</source>
        <translation>La copia queda allí sin cifrar: quien acceda a esa carpeta o memoria USB puede leerla. Waypost no la abre ni la borra después. En el historial del archivo queda que usted la guardó.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Dejarlo en la bóveda</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved in clear as {name}</source>
        <translation>Guardada sin cifrar como {name}</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipos de archivo:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>All changes saved in the vault</source>
        <translation>Todos los cambios están guardados en la bóveda</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso de la tarea en curso</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Detener la tarea en curso</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Contacts are open: lock them</source>
        <translation>Los contactos están abiertos: bloquéelos</translation>
    </message>
    <message>
        <source>Locks in {seconds} s</source>
        <translation>Se bloquea en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Locks in {minutes} min when not used</source>
        <translation>Se bloquea en {minutes}&#xa0;min si no se usa</translation>
    </message>
    <message>
        <source>{job}: ended</source>
        <translation>{job}: terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Detener: {job}</translation>
    </message>
    <message>
        <source>It stops at its next safe point.</source>
        <translation>Se detiene en el próximo punto seguro.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tareas en curso</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Type of act</source>
        <translation>Tipo de acto</translation>
    </message>
    <message>
        <source>One of the eight heads of the United Nations working definition.</source>
        <translation>Una de las ocho categorías de la definición de trabajo de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Con más precisión</translation>
    </message>
    <message>
        <source>Needed for “other comparable”. Attempts and threats are not counted.</source>
        <translation>Necesario para «otra de gravedad comparable». Las tentativas y las amenazas no se cuentan.</translation>
    </message>
    <message>
        <source>Other: which</source>
        <translation>Otro: cuál</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>En pocas palabras, sin nombres.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Choose only what a source said. Nobody needs to be asked for it.</source>
        <translation>Elija solo lo que dijo una fuente. No hace falta preguntárselo a nadie.</translation>
    </message>
    <message>
        <source>Victims of this act</source>
        <translation>Víctimas de este acto</translation>
    </message>
    <message>
        <source>At least one person or group of this incident.</source>
        <translation>Al menos una persona o un grupo de este incidente.</translation>
    </message>
    <message>
        <source>Alleged perpetrators of this act</source>
        <translation>Presuntos autores de este acto</translation>
    </message>
    <message>
        <source>Sources for this act</source>
        <translation>Fuentes de este acto</translation>
    </message>
    <message>
        <source>An act can be verified only with at least one source of its own.</source>
        <translation>Un acto solo se puede verificar con al menos una fuente propia.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Victims of this act, if not as linked</source>
        <translation>Víctimas de este acto, si no son las vinculadas</translation>
    </message>
    <message>
        <source>Leave empty to count the linked groups. A number needs a reason.</source>
        <translation>Déjelo vacío para contar los grupos vinculados. Un número necesita un motivo.</translation>
    </message>
    <message>
        <source>Reason for this number</source>
        <translation>Motivo de este número</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>The reference of the record that stays.</source>
        <translation>La referencia de la ficha que se conserva.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>“SEN” only for a copy you looked at: no face, voice or name, no hidden data.</source>
        <translation>«SEN» solo para una copia que usted ha revisado: sin rostros, voces ni nombres, sin datos ocultos.</translation>
    </message>
    <message>
        <source>Whom it shows</source>
        <translation>A quién muestra</translation>
    </message>
    <message>
        <source>It leaves only if every person it shows has agreed.</source>
        <translation>Solo sale si todas las personas a las que muestra han aceptado.</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Obtenido de</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>Obtenido el</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Obtenido por</translation>
    </message>
    <message>
        <source>How it was obtained</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Original held by</source>
        <translation>Quién tiene el original</translation>
    </message>
    <message>
        <source>An office, not a name.</source>
        <translation>Una oficina, no un nombre.</translation>
    </message>
    <message>
        <source>Original held where</source>
        <translation>Dónde está el original</translation>
    </message>
    <message>
        <source>Hidden data taken out</source>
        <translation>Datos ocultos eliminados</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copia de</translation>
    </message>
    <message>
        <source>Clock error of the device, seconds</source>
        <translation>Error del reloj del dispositivo, en segundos</translation>
    </message>
    <message>
        <source>How far the clock of the camera or phone was ahead.</source>
        <translation>Cuánto adelantaba el reloj de la cámara o del teléfono.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Faces can be seen</source>
        <translation>Se ven rostros</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>It stays inside the vault.</source>
        <translation>Se queda dentro de la bóveda.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>Huella (hash) del texto</translation>
    </message>
    <message>
        <source>For these persons</source>
        <translation>Para estas personas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Marcado por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Marcado el</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Only to these recipients</source>
        <translation>Solo a estos destinatarios</translation>
    </message>
    <message>
        <source>Empty: no one is named.</source>
        <translation>Vacío: no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>From this day on it counts as withdrawn.</source>
        <translation>Desde este día cuenta como retirado.</translation>
    </message>
    <message>
        <source>Whose consent</source>
        <translation>De quién es el consentimiento</translation>
    </message>
    <message>
        <source>One person or one source of this incident.</source>
        <translation>Una persona o una fuente de este incidente.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Otorgado por</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se otorgó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Qué se explicó</translation>
    </message>
    <message>
        <source>All nine points, before anything is granted.</source>
        <translation>Los nueve puntos, antes de que se otorgue nada.</translation>
    </message>
    <message>
        <source>Decisions by purpose</source>
        <translation>Decisiones por finalidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Also spellings in another script: texts are checked for all of them.</source>
        <translation>También las grafías en otra escritura: se buscan todas en los textos.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>What was agreed with her or him. It stands on the restricted sheet, no name.</source>
        <translation>Lo que se acordó con la persona. Figura en la hoja restringida, sin nombre.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Number, or through whom; at what times; what to say if somebody else answers.</source>
        <translation>Número, o a través de quién; a qué horas; qué decir si responde otra persona.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferido</translation>
    </message>
    <message>
        <source>Its short code, such as ar, fr, sw or apd.</source>
        <translation>Su código corto, por ejemplo ar, fr, sw o apd.</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Persona cuidadora</translation>
    </message>
    <message>
        <source>Safe meeting place</source>
        <translation>Lugar de encuentro seguro</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo del bloqueo</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>Quién puede levantarlo</translation>
    </message>
    <message>
        <source>Erased at</source>
        <translation>Borrado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número en él</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Given at the first save. Use it instead of a name.</source>
        <translation>Se da al guardar por primera vez. Úsela en lugar de un nombre.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiada por</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Compartimento</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Bloqueo legal</translation>
    </message>
    <message>
        <source>Tombstone</source>
        <translation>Marca de borrado</translation>
    </message>
    <message>
        <source>Numbers in other systems</source>
        <translation>Números en otros sistemas</translation>
    </message>
    <message>
        <source>So that two offices can see that they speak of the same incident.</source>
        <translation>Para que dos oficinas vean que hablan del mismo incidente.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Con qué precisión</translation>
    </message>
    <message>
        <source>Beside the acts</source>
        <translation>Además de los actos</translation>
    </message>
    <message>
        <source>Never counted as a type of its own.</source>
        <translation>Nunca se cuenta como un tipo aparte.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>One row per type of violence, linked to the persons it was done to.</source>
        <translation>Una fila por tipo de violencia, vinculada a las personas que la sufrieron.</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>One row per person, or per group of like persons. No names anywhere.</source>
        <translation>Una fila por persona, o por grupo de personas en la misma situación. Ningún nombre en ninguna parte.</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Presuntos autores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>They stay at the station; others see only how many and of what kind.</source>
        <translation>Se quedan en la oficina local; los demás solo ven cuántas son y de qué clase.</translation>
    </message>
    <message>
        <source>One row per person and occasion. A withdrawal is a new row.</source>
        <translation>Una fila por persona y ocasión. Una retirada es una fila nueva.</translation>
    </message>
    <message>
        <source>Verification plans</source>
        <translation>Planes de verificación</translation>
    </message>
    <message>
        <source>What is still to be found out. They stay at the station.</source>
        <translation>Lo que queda por averiguar. Se quedan en la oficina local.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Texts that may leave</source>
        <translation>Textos que pueden salir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Note on the date</source>
        <translation>Nota sobre la fecha</translation>
    </message>
    <message>
        <source>For example the holiday or known attack it was counted from.</source>
        <translation>Por ejemplo, la fiesta o el ataque conocido a partir del cual se contó.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Division, brigade, faction …</source>
        <translation>División, brigada, facción …</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Short and lasting, like COD-NSAG-001.</source>
        <translation>Corto y duradero, como COD-NSAG-001.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Activa desde</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Activa hasta</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Franja de edad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Número de niñas y niños</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Qué necesitan</translation>
    </message>
    <message>
        <source>One person or a group</source>
        <translation>Una persona o un grupo</translation>
    </message>
    <message>
        <source>One person is recorded alone, so that her consent can be kept.</source>
        <translation>Cada persona se registra por separado, para poder guardar su consentimiento.</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>Código de superviviente</translation>
    </message>
    <message>
        <source>Six random characters, for one person. Never made from a name or birth date.</source>
        <translation>Seis caracteres al azar, para una persona. Nunca se forma a partir de un nombre o una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>Mejor estimación</translation>
    </message>
    <message>
        <source>Leave empty where the size of the group is not known.</source>
        <translation>Déjelo vacío si no se sabe el tamaño del grupo.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>“Mixed” asks for the numbers by sex and age below.</source>
        <translation>«Grupo mixto» pide abajo los números por sexo y edad.</translation>
    </message>
    <message>
        <source>“Child” or “adult, age not known” is better than a guess.</source>
        <translation>«Menor, edad desconocida» o «Persona adulta, edad desconocida» es mejor que una suposición.</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>Cómo se sabe la edad</translation>
    </message>
    <message>
        <source>Numbers by sex and age</source>
        <translation>Números por sexo y edad</translation>
    </message>
    <message>
        <source>For a mixed group. Together they make the best figure.</source>
        <translation>Para un grupo mixto. Juntos suman la mejor estimación.</translation>
    </message>
    <message>
        <source>Gender identity, orientation</source>
        <translation>Identidad de género, orientación</translation>
    </message>
    <message>
        <source>Only if she or he told it unasked and it is safe to keep.</source>
        <translation>Solo si la persona lo dijo sin que se le preguntara y es seguro guardarlo.</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Stage of displacement</source>
        <translation>Etapa del desplazamiento</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Discapacidad</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origen étnico</translation>
    </message>
    <message>
        <source>Only with a note below on what it is needed for.</source>
        <translation>Solo con una nota abajo sobre para qué se necesita.</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religión</translation>
    </message>
    <message>
        <source>Why ethnicity or religion is kept</source>
        <translation>Por qué se guarda el origen étnico o la religión</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Estado civil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What made her a target or puts her at risk, if a source said so.</source>
        <translation>Lo que convirtió a la persona en blanco o la pone en riesgo, si una fuente lo dijo.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Child born of rape</source>
        <translation>Niña o niño nacido de una violación</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>For finding services. It never leaves the station.</source>
        <translation>Para buscar servicios. Nunca sale de la oficina local.</translation>
    </message>
    <message>
        <source>Where she or he is now</source>
        <translation>Situación actual de la persona</translation>
    </message>
    <message>
        <source>Earlier sexual violence</source>
        <translation>Violencia sexual anterior</translation>
    </message>
    <message>
        <source>Effects on the household</source>
        <translation>Efectos en el hogar</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The survivor wishes it</source>
        <translation>La persona superviviente lo desea</translation>
    </message>
    <message>
        <source>Only as she said it herself. It stays at the station.</source>
        <translation>Solo como lo dijo la propia persona. Se queda en la oficina local.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>The party that the step is against or that took it, where it is another one.</source>
        <translation>La parte contra la que se dirige el paso o que lo dio, si es otra.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who told of the step. It stays at the station.</source>
        <translation>Quién informó del paso. Se queda en la oficina local.</translation>
    </message>
    <message>
        <source>Empty only where the category is civilian, unidentified or not known.</source>
        <translation>Vacío solo si la categoría es civil, no identificada o desconocida.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit, in words</source>
        <translation>Unidad, en texto libre</translation>
    </message>
    <message>
        <source>Division, brigade or faction as a source named it. No person&apos;s name.</source>
        <translation>División, brigada o facción tal como la nombró una fuente. Ningún nombre de persona.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How certain the attribution is</source>
        <translation>Certeza de la atribución</translation>
    </message>
    <message>
        <source>Apart from whether the act itself is verified.</source>
        <translation>Es independiente de que el acto mismo esté verificado.</translation>
    </message>
    <message>
        <source>Attribution rests on</source>
        <translation>La atribución se basa en</translation>
    </message>
    <message>
        <source>A person is known by name</source>
        <translation>Se conoce el nombre de una persona</translation>
    </message>
    <message>
        <source>Do not write the name here.</source>
        <translation>No escriba el nombre aquí.</translation>
    </message>
    <message>
        <source>Relation to the victim</source>
        <translation>Relación con la víctima</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Rendición de cuentas</translation>
    </message>
    <message>
        <source>One row per step before a court or another forum.</source>
        <translation>Una fila por cada paso ante un tribunal u otra instancia.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>The area one level up.</source>
        <translation>La zona de un nivel superior.</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>Código P</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Clase de lugar</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Of a district: its middle. Others get it in place of an incident&apos;s own point.</source>
        <translation>De un distrito: su centro. Los demás lo reciben en lugar del punto exacto de un incidente.</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Realizada por</translation>
    </message>
    <message>
        <source>Interpreter&apos;s code</source>
        <translation>Código del intérprete</translation>
    </message>
    <message>
        <source>A code, never the name.</source>
        <translation>Un código, nunca el nombre.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Caregiver present</source>
        <translation>Persona cuidadora presente</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrumpida antes del final</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código de la fuente</translation>
    </message>
    <message>
        <source>Stands for the source on every page. Never a name.</source>
        <translation>Representa a la fuente en todas las páginas. Nunca un nombre.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Clase de fuente</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Primary: lived through it or saw it.</source>
        <translation>Primaria: lo vivió o lo vio.</translation>
    </message>
    <message>
        <source>Is or speaks about</source>
        <translation>Es o habla de</translation>
    </message>
    <message>
        <source>The persons or groups whose story this source tells. Their consent covers it.</source>
        <translation>Las personas o los grupos cuya historia cuenta esta fuente. Su consentimiento la abarca.</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>Independiente de</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sources that repeat each other get the same word here and count once.</source>
        <translation>Las fuentes que se repiten unas a otras llevan aquí la misma palabra y cuentan una sola vez.</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
        <source>A survivor is not graded: choose “not graded”.</source>
        <translation>A una persona superviviente no se la califica: elija «sin calificar».</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibilidad de la información</translation>
    </message>
    <message>
        <source>Reason for the grading</source>
        <translation>Motivo de la calificación</translation>
    </message>
    <message>
        <source>Needed for the grades at either end. It never leaves the station.</source>
        <translation>Necesario para las calificaciones de los dos extremos. Nunca sale de la oficina local.</translation>
    </message>
    <message>
        <source>Child or adult</source>
        <translation>Menor o persona adulta</translation>
    </message>
    <message>
        <source>UN staff saw it</source>
        <translation>Lo vio personal de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>Riesgo para la fuente</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Made from the codes. If you write your own, name no person and no village.</source>
        <translation>Se forma a partir de los códigos. Si escribe uno propio, no nombre a ninguna persona ni aldea.</translation>
    </message>
    <message>
        <source>How the report came in</source>
        <translation>Cómo llegó la información</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>Recibida por primera vez</translation>
    </message>
    <message>
        <source>Documented by</source>
        <translation>Documentado por</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manejo de la ficha</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>Vínculo con el conflicto</translation>
    </message>
    <message>
        <source>One row per criterion, each with its reason.</source>
        <translation>Una fila por criterio, cada una con su motivo.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Conflict-related only if time, place, cause or perpetrator link it.</source>
        <translation>Relacionado con el conflicto solo si lo vinculan el momento, el lugar, la causa o los autores.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>Móvil, según lo alegado</translation>
    </message>
    <message>
        <source>Only what a source alleged.</source>
        <translation>Solo lo que alegó una fuente.</translation>
    </message>
    <message>
        <source>Victims, at least</source>
        <translation>Víctimas, como mínimo</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>Víctimas, mejor estimación</translation>
    </message>
    <message>
        <source>Leave empty where nobody can say.</source>
        <translation>Déjelo vacío si nadie puede decirlo.</translation>
    </message>
    <message>
        <source>Victims, at most</source>
        <translation>Víctimas, como máximo</translation>
    </message>
    <message>
        <source>The figure rests on</source>
        <translation>La cifra se basa en</translation>
    </message>
    <message>
        <source>Summary without names</source>
        <translation>Resumen sin nombres</translation>
    </message>
    <message>
        <source>No name, number or exact place. It leaves only after you ticked it.</source>
        <translation>Ningún nombre, número ni lugar exacto. Solo sale después de que usted lo haya marcado.</translation>
    </message>
    <message>
        <source>Account in her or his own words</source>
        <translation>Relato en las propias palabras de la persona</translation>
    </message>
    <message>
        <source>Not needed. Do not ask anyone to tell it again.</source>
        <translation>No es necesario. No pida a nadie que lo cuente otra vez.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>For the station. It does not leave.</source>
        <translation>Para la oficina local. No sale.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>To her, to the source, to staff. It does not leave in a report.</source>
        <translation>Para la persona, la fuente y el personal. No salen en ningún informe.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatación</translation>
    </message>
    <message>
        <source>At least twenty characters where the link is met. No names.</source>
        <translation>Al menos veinte caracteres si el vínculo se cumple. Sin nombres.</translation>
    </message>
    <message>
        <source>Acts it is for</source>
        <translation>Actos a los que se refiere</translation>
    </message>
    <message>
        <source>Left empty, it is for all of them.</source>
        <translation>Si se deja vacío, vale para todos.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que queda por aclarar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Never a second interview with a survivor. No names.</source>
        <translation>Nunca una segunda entrevista a una persona superviviente. Sin nombres.</translation>
    </message>
    <message>
        <source>Risk of the step</source>
        <translation>Riesgo del paso</translation>
    </message>
    <message>
        <source>To survivors, sources and staff, and what lowers it.</source>
        <translation>Para las personas supervivientes, las fuentes y el personal, y lo que lo reduce.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The number of the note on it, if it has one.</source>
        <translation>El número de la nota correspondiente, si lo tiene.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Estándar de prueba</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Its number, if it has one.</source>
        <translation>Su número, si lo tiene.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Opinión disidente</translation>
    </message>
    <message>
        <source>What the decision rests on. It stays at the station.</source>
        <translation>En qué se basa la decisión. Se queda en la oficina local.</translation>
    </message>
    <message>
        <source>Primary sources</source>
        <translation>Fuentes primarias</translation>
    </message>
    <message>
        <source>Secondary sources</source>
        <translation>Fuentes secundarias</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Orígenes independientes</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Only as exactly as it is known: a month, a quarter or “before …” is fine.</source>
        <translation>Solo con la precisión que se sabe: un mes, un trimestre o «antes de …» está bien.</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>For repeated or continuous acts that are over.</source>
        <translation>Para actos repetidos o continuos que ya terminaron.</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Sigue ocurriendo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>When the UN was told</source>
        <translation>Cuándo se informó a las Naciones Unidas</translation>
    </message>
    <message>
        <source>The day any UN office first heard of it.</source>
        <translation>El día en que una oficina de las Naciones Unidas lo supo por primera vez.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Zona de primer nivel</translation>
    </message>
    <message>
        <source>Second-level area</source>
        <translation>Zona de segundo nivel</translation>
    </message>
    <message>
        <source>Third-level area</source>
        <translation>Zona de tercer nivel</translation>
    </message>
    <message>
        <source>Fourth-level area</source>
        <translation>Zona de cuarto nivel</translation>
    </message>
    <message>
        <source>Of the deepest area that is known.</source>
        <translation>De la zona más detallada que se conozca.</translation>
    </message>
    <message>
        <source>Local name of the place</source>
        <translation>Nombre local del lugar</translation>
    </message>
    <message>
        <source>It never leaves the station.</source>
        <translation>Nunca sale de la oficina local.</translation>
    </message>
    <message>
        <source>Others get the centre of the area, never this point.</source>
        <translation>Los demás reciben el centro de la zona, nunca este punto.</translation>
    </message>
    <message>
        <source>How exact others may see it</source>
        <translation>Con qué precisión pueden verlo los demás</translation>
    </message>
    <message>
        <source>Left empty, nothing finer than the second-level area is shown.</source>
        <translation>Si se deja vacío, no se muestra nada más detallado que la zona de segundo nivel.</translation>
    </message>
    <message>
        <source>Who was in control</source>
        <translation>Quién tenía el control</translation>
    </message>
    <message>
        <source>At the time, not now. Needed for a place of detention.</source>
        <translation>En ese momento, no ahora. Necesario para un lugar de detención.</translation>
    </message>
    <message>
        <source>Party in control</source>
        <translation>Parte que tenía el control</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>Dimensión transfronteriza</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Known site</source>
        <translation>Sitio conocido</translation>
    </message>
    <message>
        <source>A camp or place of detention from your own list of places.</source>
        <translation>Un campamento o lugar de detención de su propia lista de lugares.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nothing to link to yet: add a row under “{section}” first.</source>
        <translation>Todavía no hay nada que vincular: añada primero una fila en «{section}».</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>» o «</translation>
    </message>
    <message>
        <source>“{text}” is not in the list, so it was not taken. Choose a row of the list.</source>
        <translation>«{text}» no está en la lista; por eso no se aceptó. Elija una fila de la lista.</translation>
    </message>
    <message>
        <source>More fields ({count})</source>
        <translation>Más campos ({count})</translation>
    </message>
    <message>
        <source>More fields ({count}, {filled} filled)</source>
        <translation>Más campos ({count}, {filled} con datos)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Añadir parte…</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Añadir acto</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>Add alleged perpetrator</source>
        <translation>Añadir presunto autor</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Añadir constatación</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Añadir consentimiento</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Añadir número</translation>
    </message>
    <message>
        <source>Add cell</source>
        <translation>Añadir celda</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Añadir plan</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>{summary}: {problem}</source>
        <translation>{summary}: {problem}</translation>
    </message>
    <message>
        <source>20 Nov 2026 14:30</source>
        <translation>20 nov 2026 14:30</translation>
    </message>
    <message>
        <source>20 Nov 2026</source>
        <translation>20 nov 2026</translation>
    </message>
    <message>
        <source>Let this text leave…</source>
        <translation>Dejar salir este texto…</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{list} {mark}</source>
        <translation>{list} {mark}</translation>
    </message>
    <message>
        <source>New group, linked here</source>
        <translation>Nuevo grupo, vinculado aquí</translation>
    </message>
    <message>
        <source>New alleged perpetrator, linked here</source>
        <translation>Nuevo presunto autor, vinculado aquí</translation>
    </message>
    <message>
        <source>New source, linked here</source>
        <translation>Nueva fuente, vinculada aquí</translation>
    </message>
    <message>
        <source>Acts done to this person or group</source>
        <translation>Actos sufridos por esta persona o grupo</translation>
    </message>
    <message>
        <source>Sources that tell of this person or group</source>
        <translation>Fuentes que hablan de esta persona o grupo</translation>
    </message>
    <message>
        <source>Acts they allegedly did</source>
        <translation>Actos que presuntamente cometieron</translation>
    </message>
    <message>
        <source>Acts this source tells of</source>
        <translation>Actos de los que habla esta fuente</translation>
    </message>
    <message>
        <source>{field}: {message}</source>
        <translation>{field}: {message}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>{list}: {field}</source>
        <translation>{list}: {field}</translation>
    </message>
    <message>
        <source>{code}: {meaning}</source>
        <translation>{code}: {meaning}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Versions; tick two to compare them</source>
        <translation>Versiones; marque dos para compararlas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Versiones: {count}</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <translation>Qué cambió de {old} a {new}</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>Campos: {count}</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>Ningún campo difiere.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>{number}, {state}</source>
        <translation>{number}, {state}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringida</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Prints of this record</source>
        <translation>Impresiones de esta ficha</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>reason erased</source>
        <translation>motivo borrado</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <translation>restringida, vista</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Tachado: quitado. Subrayado: añadido.</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>antes: {words}</translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation>ahora: {words}</translation>
    </message>
    <message>
        <source>[removed: {words}]</source>
        <translation>[quitado: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[añadido: {words}]</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>People and keys…</source>
        <translation>Personas y claves…</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Ir al intercambio</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>Escribirla ahora…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Nuevo incidente</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Borradores por terminar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Exchange with HQ</source>
        <translation>Intercambio con la Sede</translation>
    </message>
    <message>
        <source>No draft waits. What you type is kept as you go.</source>
        <translation>No hay borradores en espera. Lo que escribe se guarda sobre la marcha.</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Changed since its last version</source>
        <translation>Cambiado desde su última versión</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nunca guardado</translation>
    </message>
    <message>
        <source>Erase the draft…</source>
        <translation>Borrar el borrador…</translation>
    </message>
    <message>
        <source>The next step of verification is due</source>
        <translation>Llegó el plazo del próximo paso de verificación</translation>
    </message>
    <message>
        <source>Received or under verification</source>
        <translation>Por verificar o en verificación</translation>
    </message>
    <message>
        <source>Consent to report to HQ not asked yet</source>
        <translation>Aún no se preguntó por el consentimiento para informar a la Sede</translation>
    </message>
    <message>
        <source>Final, and in no bundle yet; the review tells what stays here</source>
        <translation>En versión final y aún en ningún paquete; la revisión previa dice qué se queda aquí</translation>
    </message>
    <message>
        <source>Nothing waits for a decision, a consent or a bundle.</source>
        <translation>Nada espera una decisión, un consentimiento ni un paquete.</translation>
    </message>
    <message>
        <source>Review the export…</source>
        <translation>Revisar la exportación…</translation>
    </message>
    <message>
        <source>No bundle written yet</source>
        <translation>Aún no se escribió ningún paquete</translation>
    </message>
    <message>
        <source>Begun, not whole on a drive; export again finishes it</source>
        <translation>Empezado, incompleto en la unidad; exportar de nuevo lo termina</translation>
    </message>
    <message>
        <source>Written and checked; HQ has not confirmed it yet</source>
        <translation>Escrito y comprobado; la Sede aún no lo confirmó</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La Sede lo tiene</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Paquete {number}</translation>
    </message>
    <message>
        <source>No receipt from HQ yet</source>
        <translation>Aún sin acuse de recibo de la Sede</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt {number}</source>
        <translation>Acuse de recibo {number} de la Sede</translation>
    </message>
    <message>
        <source>The newest that was read</source>
        <translation>El más reciente leído</translation>
    </message>
    <message>
        <source>Open the &amp;inbox</source>
        <translation>&amp;Abrir la bandeja de entrada</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Silent stations</source>
        <translation>Oficinas locales en silencio</translation>
    </message>
    <message>
        <source>Nothing since {date}</source>
        <translation>Nada desde el {date}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Aún no llegó nada</translation>
    </message>
    <message>
        <source>No station&apos;s number was compared yet.</source>
        <translation>Todavía no se cotejó el número de ninguna oficina local.</translation>
    </message>
    <message>
        <source>Checked; apply or refuse them</source>
        <translation>Comprobación hecha; falta aplicar o rechazar</translation>
    </message>
    <message>
        <source>Held back; the inbox tells why of each</source>
        <translation>Con retención; la bandeja de entrada dice por qué</translation>
    </message>
    <message>
        <source>No bundle waits.</source>
        <translation>Ningún paquete en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidente</numerusform>
            <numerusform>%n incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every station was heard in the last %n days.</source>
        <translation>
            <numerusform>Todas las oficinas locales enviaron algo en el último día (%n).</numerusform>
            <numerusform>Todas las oficinas locales enviaron algo en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as long as the station said; a person decides about each</source>
        <translation>Conservadas tanto como dijo la oficina local; una persona decide sobre cada una</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Fichas por revisar</translation>
    </message>
    <message>
        <source>still open: {sections}</source>
        <translation>falta: {sections}</translation>
    </message>
    <message numerus="yes">
        <source>still open: {sections} and %n more</source>
        <translation>
            <numerusform>falta: {sections} y %n más</numerusform>
            <numerusform>falta: {sections} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Care that may still be in time</source>
        <translation>Atención que aún puede llegar a tiempo</translation>
    </message>
    <message>
        <source>{hours} h left, until {time}</source>
        <translation>quedan {hours}&#xa0;h, hasta {time}</translation>
    </message>
    <message>
        <source>A draft, never saved</source>
        <translation>Un borrador, nunca guardado</translation>
    </message>
    <message>
        <source>Treatment against HIV is still in time: refer now</source>
        <translation>La profilaxis contra el VIH aún llega a tiempo: derive ahora</translation>
    </message>
    <message>
        <source>Emergency contraception is still in time: refer now</source>
        <translation>La anticoncepción de urgencia aún llega a tiempo: derive ahora</translation>
    </message>
    <message>
        <source>Treatment against HIV may still be in time: refer now</source>
        <translation>La profilaxis contra el VIH aún puede llegar a tiempo: derive ahora</translation>
    </message>
    <message>
        <source>Emergency contraception may still be in time: refer now</source>
        <translation>La anticoncepción de urgencia aún puede llegar a tiempo: derive ahora</translation>
    </message>
    <message numerus="yes">
        <source>All %n drafts</source>
        <translation>
            <numerusform>Todos los borradores (%n)</numerusform>
            <numerusform>Los %n borradores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>No se pueden aplicar</translation>
    </message>
    <message>
        <source>Record or field</source>
        <translation>Ficha o campo</translation>
    </message>
    <message>
        <source>HQ has now</source>
        <translation>La Sede tiene ahora</translation>
    </message>
    <message>
        <source>This bundle brings</source>
        <translation>Este paquete trae</translation>
    </message>
    <message>
        <source>{bundle}: {verdict}</source>
        <translation>{bundle}: {verdict}</translation>
    </message>
    <message>
        <source>genuine and complete</source>
        <translation>auténtico y completo</translation>
    </message>
    <message>
        <source>Written {date}, file check {sha}</source>
        <translation>Escrito el {date}, código de control del archivo {sha}</translation>
    </message>
    <message>
        <source>Code for the station: {code}</source>
        <translation>Código para la oficina local: {code}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>All parts present</source>
        <translation>Están todas las partes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Station known</source>
        <translation>Oficina local conocida</translation>
    </message>
    <message>
        <source>Meant for us</source>
        <translation>Destinado a la Sede</translation>
    </message>
    <message>
        <source>Number follows</source>
        <translation>El número es el siguiente</translation>
    </message>
    <message>
        <source>Content as signed</source>
        <translation>Contenido tal como se firmó</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Una ficha</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The name stays at the station</source>
        <translation>El nombre se queda en la oficina local</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fichas: {count}</translation>
    </message>
    <message>
        <source>Sent again, nothing differs</source>
        <translation>Enviada otra vez, nada difiere</translation>
    </message>
    <message>
        <source>version {old} → {new}</source>
        <translation>versión {old} → {new}</translation>
    </message>
    <message>
        <source>HQ removes its copy; counts stay flagged</source>
        <translation>La Sede elimina su copia; los recuentos quedan señalados</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Receive a &amp;folder…</source>
        <translation>Recibir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Receive a bundle…</source>
        <translation>&amp;Recibir un paquete…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Apply to the register</source>
        <translation>Aplicar al registro</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>Escribir el acuse de recibo…</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>Ningún paquete todavía</translation>
    </message>
    <message>
        <source>A station&apos;s bundle comes on a stick. It is checked before anything of it is kept.</source>
        <translation>El paquete de una oficina local llega en una memoria USB. Se comprueba antes de guardar nada de él.</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>Recibir un paquete…</translation>
    </message>
    <message>
        <source>Bundles, newest first</source>
        <translation>Paquetes, los más recientes primero</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>Contenido del paquete</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>Once the card&apos;s number is compared, they are checked again.</source>
        <translation>Cuando se coteje el número de la tarjeta, se comprueban de nuevo.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Ir a las tarjetas</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Nothing is stored until you apply</source>
        <translation>No se guarda nada hasta que usted lo aplique</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Bundles (*)</source>
        <translation>Paquetes (*)</translation>
    </message>
    <message>
        <source>The stick or folder with bundles</source>
        <translation>La memoria USB o la carpeta con los paquetes</translation>
    </message>
    <message>
        <source>Checking a bundle</source>
        <translation>Comprobando un paquete</translation>
    </message>
    <message>
        <source>This bundle was applied before. Nothing was changed.</source>
        <translation>Este paquete ya se aplicó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Refuse this bundle?</source>
        <translation>¿Rechazar este paquete?</translation>
    </message>
    <message>
        <source>Nothing of it comes into the register. The receipt tells the station.</source>
        <translation>Nada de él entra en el registro. El acuse de recibo informa a la oficina local.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>It is being applied.</source>
        <translation>Se está aplicando.</translation>
    </message>
    <message>
        <source>Applying a bundle</source>
        <translation>Aplicando un paquete</translation>
    </message>
    <message>
        <source>Applied: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Aplicado: {new} nuevas, {changed} cambiadas, {withdrawn} retiradas.</translation>
    </message>
    <message>
        <source>Write the receipt, so that the station knows.</source>
        <translation>Escriba el acuse de recibo, para que la oficina local lo sepa.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Needs a newer Waypost</source>
        <translation>Necesita un Waypost más nuevo</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Rechazado por la Sede</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Verified, with a warning</source>
        <translation>Verificado, con una advertencia</translation>
    </message>
    <message>
        <source>Gap: bundle {number} missing</source>
        <translation>Hueco: falta el paquete {number}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>{station}, bundle {number}</source>
        <translation>{station}, paquete {number}</translation>
    </message>
    <message>
        <source>Changes: {changes}, attachments: {attachments}</source>
        <translation>Cambios: {changes}, adjuntos: {attachments}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>No version was saved. Everything typed here is erased from the vault.</source>
        <translation>No se guardó ninguna versión. Todo lo escrito aquí se borra de la bóveda.</translation>
    </message>
    <message>
        <source>The version saved at {time} stays. What was typed since then is erased from the vault.</source>
        <translation>La versión guardada ({time}) se conserva. Lo escrito desde entonces se borra de la bóveda.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Why is this verified record changed?</source>
        <translation>¿Por qué se cambia esta ficha verificada?</translation>
    </message>
    <message>
        <source>An act of this record is verified. The new version keeps your reason in the history.</source>
        <translation>Un acto de esta ficha está verificado. La nueva versión guarda el motivo en el historial.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>Guardar con este motivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Choose a file to take in</source>
        <translation>Elija un archivo para incorporar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nuevo incidente</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Descartar borrador…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;Finalizar…</translation>
    </message>
    <message>
        <source>Checks and help ({n})</source>
        <translation>Comprobaciones y ayuda ({n})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>Versión abierta</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last version.</source>
        <translation>No se cambió nada desde la última versión.</translation>
    </message>
    <message>
        <source>Draft saved in the vault at {time}</source>
        <translation>Borrador guardado en la bóveda: {time}</translation>
    </message>
    <message>
        <source>Version saved at {time}</source>
        <translation>Versión guardada: {time}</translation>
    </message>
    <message>
        <source>Final version saved at {time}</source>
        <translation>Versión final guardada: {time}</translation>
    </message>
    <message>
        <source>Not in the vault yet: the draft is saved in a moment</source>
        <translation>Todavía no está en la bóveda: el borrador se guarda en un momento</translation>
    </message>
    <message>
        <source>The refusal is saved as a version of its own; it counts from now on</source>
        <translation>La negativa se guarda como una versión propia; cuenta desde ahora</translation>
    </message>
    <message>
        <source>The file is in the vault, encrypted</source>
        <translation>El archivo está en la bóveda, cifrado</translation>
    </message>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>No está en la bóveda: no se pudo guardar el borrador</translation>
    </message>
    <message>
        <source>Not in force yet: the refusal could not be saved</source>
        <translation>Aún no está en vigor: no se pudo guardar la negativa</translation>
    </message>
    <message>
        <source>The draft is erased</source>
        <translation>El borrador está borrado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>Incorporando el archivo</translation>
    </message>
    <message>
        <source>Incident form</source>
        <translation>Formulario de incidente</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Quitado: {row}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Some fields cannot be read yet. What you typed is safe in the draft.</source>
        <translation>Algunos campos todavía no se pueden leer. Lo que escribió está a salvo en el borrador.</translation>
    </message>
    <message>
        <source>Mend the fields marked below, then save again.</source>
        <translation>Corrija los campos marcados abajo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Lost: {fields}.</source>
        <translation>Se pierde: {fields}.</translation>
    </message>
    <message>
        <source>As in the last version: {field}</source>
        <translation>Como en la última versión: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Lost: {fields}, and %n more.</source>
        <translation>
            <numerusform>Se pierde: {fields} y %n más.</numerusform>
            <numerusform>Se pierde: {fields} y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>Key file…</source>
        <translation>Archivo de clave…</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Archivo de clave: {name}</translation>
    </message>
    <message>
        <source>The key file, on its stick</source>
        <translation>El archivo de clave, en su memoria USB</translation>
    </message>
    <message>
        <source>Key file (*)</source>
        <translation>Archivo de clave (*)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Buscar, hacer…</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nuevo incidente</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Columnas y orden de la lista</translation>
    </message>
    <message>
        <source>Edit the record that is open</source>
        <translation>Editar la ficha que está abierta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Finalise, or the main step of a page</source>
        <translation>Finalizar, o el paso principal de una página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Comprobación siguiente</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>Comprobación anterior</translation>
    </message>
    <message>
        <source>Menu of the line or the field</source>
        <translation>Menú de la línea o del campo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Velo de privacidad</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Panic lock</source>
        <translation>Bloqueo de emergencia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The pages of the rail</source>
        <translation>Las páginas de la barra lateral</translation>
    </message>
    <message>
        <source>Move a row of the form up or down</source>
        <translation>Mover una fila del formulario hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>Press the button whose letter is underlined</source>
        <translation>Pulsar el botón cuya letra está subrayada</translation>
    </message>
    <message>
        <source>Preview: next page</source>
        <translation>Vista previa: página siguiente</translation>
    </message>
    <message>
        <source>Next section or saved filter</source>
        <translation>Sección o filtro guardado siguiente</translation>
    </message>
    <message>
        <source>Previous section or saved filter</source>
        <translation>Sección o filtro guardado anterior</translation>
    </message>
    <message>
        <source>Preview: previous page</source>
        <translation>Vista previa: página anterior</translation>
    </message>
    <message>
        <source>Preview: larger</source>
        <translation>Vista previa: ampliar</translation>
    </message>
    <message>
        <source>Preview: smaller</source>
        <translation>Vista previa: reducir</translation>
    </message>
    <message>
        <source>Blank paper form</source>
        <translation>Formulario en blanco en papel</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>Incidente siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>Incidente anterior de la lista</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Search the incidents</source>
        <translation>Buscar en los incidentes</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Act type</source>
        <translation>Tipo de acto</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>En la Sede</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Step due by today</source>
        <translation>Paso que vence hoy o antes</translation>
    </message>
    <message>
        <source>Step due within 7 days</source>
        <translation>Paso que vence en 7 días</translation>
    </message>
    <message>
        <source>Step due within 30 days</source>
        <translation>Paso que vence en 30 días</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviado</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Enviado, sin confirmar</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La Sede lo tiene</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Rechazado por la Sede</translation>
    </message>
    <message>
        <source>Withdrawn at HQ</source>
        <translation>Retirado de la Sede</translation>
    </message>
    <message>
        <source>A draft waits</source>
        <translation>Hay un borrador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Nuevo incidente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print summaries…</source>
        <translation>Imprimir los resúmenes…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Exportar estos…</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Ningún incidente coincide</translation>
    </message>
    <message>
        <source>The filters hide every incident.</source>
        <translation>Los filtros ocultan todos los incidentes.</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Elija primero un incidente.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Nada recibido todavía</translation>
    </message>
    <message>
        <source>Records appear here once a station&apos;s bundle was applied. Begin in the inbox.</source>
        <translation>Las fichas aparecen aquí cuando se aplica el paquete de una oficina local. Empiece por la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir a la bandeja de entrada</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Ningún incidente todavía</translation>
    </message>
    <message>
        <source>What you record stays encrypted on this laptop. Nothing is required to begin.</source>
        <translation>Lo que registre queda cifrado en este portátil. No hace falta nada para empezar.</translation>
    </message>
    <message>
        <source>Record the first incident</source>
        <translation>Registrar el primer incidente</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>Se muestran {shown} de {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en total</translation>
    </message>
    <message>
        <source>Place, time, acts and numbers are covered; open a record to read it.</source>
        <translation>El lugar, la fecha, los actos y los números están tapados; abra una ficha para leerla.</translation>
    </message>
    <message>
        <source>Lift the veil</source>
        <translation>Quitar el velo</translation>
    </message>
    <message>
        <source>Privacy veil is on.</source>
        <translation>El velo de privacidad está puesto.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Marcar todo o nada</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Consent to HQ</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>sin referencia todavía</translation>
    </message>
    <message>
        <source>a draft waits</source>
        <translation>hay un borrador</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>{name}: {value}, filter, press Delete to remove</source>
        <translation>{name}: {value}, filtro, pulse Supr para quitarlo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Under verification</source>
        <translation>En verificación</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>A la espera de consentimiento</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation>Cambiados esta semana</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>This saved filter</source>
        <translation>Este filtro guardado</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, cambiado</translation>
    </message>
    <message>
        <source>Save this filter?</source>
        <translation>¿Guardar este filtro?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what is set now</source>
        <translation>Guardar lo que está puesto ahora</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Mover hacia el principio</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover hacia el final</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename this filter?</source>
        <translation>¿Cambiar el nombre de este filtro?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the tabs. No record changes.</source>
        <translation>«{name}» ya no estará entre las pestañas. No cambia ninguna ficha.</translation>
    </message>
    <message>
        <source>Remove this saved filter?</source>
        <translation>¿Quitar este filtro guardado?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>It stays in the vault with the words and places it looks for.</source>
        <translation>Se queda en la bóveda con las palabras y los lugares que busca.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>Ya hay un filtro guardado con este nombre.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>What is ticked</source>
        <translation>Lo que está marcado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Desmarcar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not shown now</source>
        <translation>
            <numerusform>%n de ellos no se muestra ahora</numerusform>
            <numerusform>%n de ellos no se muestran ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a draft without a version. Save a version first.</source>
        <translation>Es un borrador sin versión. Guarde primero una versión.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} y %n más</numerusform>
            <numerusform>{first} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference, place, words</source>
        <translation>Referencia, lugar, texto</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>The vault is being closed.</source>
        <translation>La bóveda se está cerrando.</translation>
    </message>
    <message>
        <source>The vault closes when this has ended: {job}</source>
        <translation>La bóveda se cierra cuando termine esto: {job}</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault. Lock all the same?</source>
        <translation>Lo último que se escribió no está en la bóveda. ¿Bloquear de todos modos?</translation>
    </message>
    <message>
        <source>It could not be saved. If it cannot be saved now either, it is lost.</source>
        <translation>No se pudo guardar. Si ahora tampoco se puede, se pierde.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Bloquear de todos modos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and lock?</source>
        <translation>Todavía hay una tarea en curso. ¿Detenerla y bloquear?</translation>
    </message>
    <message>
        <source>{job}. Stopping leaves nothing half done.</source>
        <translation>{job}. Al detenerla, nada queda a medias.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>Detenerla y bloquear</translation>
    </message>
    <message>
        <source>Lock when it has ended</source>
        <translation>Bloquear cuando termine</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>It was moved: it is the only one in use</source>
        <translation>Se trasladó: es la única en uso</translation>
    </message>
    <message>
        <source>It is a copy: the other one is used as well</source>
        <translation>Es una copia: la otra también se usa</translation>
    </message>
    <message>
        <source>Was this vault moved here, or is it a copy?</source>
        <translation>¿Esta bóveda se trasladó aquí o es una copia?</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before.</source>
        <translation>Esta computadora no ha tenido antes esta bóveda en este lugar.</translation>
    </message>
    <message>
        <source>It goes on as before. Say this, too, after Waypost itself was set up anew here.</source>
        <translation>Continúa como antes. Indique esto también si el propio Waypost se instaló de nuevo aquí.</translation>
    </message>
    <message>
        <source>It becomes a new device with a letter of its own, so that no reference and no bundle number is given twice. HQ has to confirm it; recording and printing work meanwhile.</source>
        <translation>Pasa a ser un dispositivo nuevo con su propia letra, para que ninguna referencia ni número de paquete se dé dos veces. La Sede tiene que confirmarlo; mientras tanto se puede registrar e imprimir.</translation>
    </message>
    <message>
        <source>If you do not know, say that it is a copy. Nothing is lost by it.</source>
        <translation>Si no lo sabe, indique que es una copia. No se pierde nada con ello.</translation>
    </message>
    <message>
        <source>The answer is being written.</source>
        <translation>La respuesta se está anotando.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do…</source>
        <translation>Buscar, hacer…</translation>
    </message>
    <message>
        <source>Find a page, a deed or a record</source>
        <translation>Buscar una página, una acción o una ficha</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc leaves</source>
        <translation>↑ ↓ elegir, Intro ejecuta, Esc sale</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Fichas por revisar</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Incident form</source>
        <translation>Formulario de incidente</translation>
    </message>
    <message>
        <source>To be typed in soon, then destroyed. Only what is safe to ask is asked.</source>
        <translation>Introdúzcalo pronto y luego destrúyalo. Solo se pregunta lo que es seguro preguntar.</translation>
    </message>
    <message>
        <source>No names, addresses or telephone numbers on this paper, not even of a child. Persons are letters, everything else is a number. A ring takes one answer, a square as many as apply.</source>
        <translation>Ni nombres, ni direcciones, ni números de teléfono en este papel, ni siquiera de un niño o una niña. Las personas son letras, todo lo demás es un número. Un círculo admite una respuesta, un cuadrado todas las que correspondan.</translation>
    </message>
    <message>
        <source>More of them than there is room for: take a second form and number its papers.</source>
        <translation>Si hay más de los que caben: tome un segundo formulario y numere sus hojas.</translation>
    </message>
    <message>
        <source>Reference, once it is typed in</source>
        <translation>Referencia, una vez introducido</translation>
    </message>
    <message>
        <source>Filled in by (staff code)</source>
        <translation>Rellenado por (código del personal)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Rellenado el</translation>
    </message>
    <message>
        <source>Paper … of …</source>
        <translation>Hoja … de …</translation>
    </message>
    <message>
        <source>Typed in on</source>
        <translation>Introducido el</translation>
    </message>
    <message>
        <source>This paper was destroyed on</source>
        <translation>Este papel se destruyó el</translation>
    </message>
    <message>
        <source>as many as apply</source>
        <translation>varias respuestas posibles</translation>
    </message>
    <message>
        <source>CONFIDENTIAL ONCE FILLED IN</source>
        <translation>CONFIDENCIAL UNA VEZ RELLENADO</translation>
    </message>
    <message>
        <source>Carry it hidden, keep it locked away, destroy it once it is typed in.</source>
        <translation>Llévelo oculto, guárdelo bajo llave, destrúyalo una vez introducido.</translation>
    </message>
    <message>
        <source>{part}: {label}</source>
        <translation>{part}: {label}</translation>
    </message>
    <message>
        <source>{label}: a code of “{list}”</source>
        <translation>{label}: un código de «{list}»</translation>
    </message>
    <message>
        <source>{label} ({hint})</source>
        <translation>{label} ({hint})</translation>
    </message>
    <message>
        <source>{label}, {item}</source>
        <translation>{label}, {item}</translation>
    </message>
    <message>
        <source>A blank paper form of an incident?</source>
        <translation>¿Un formulario en blanco en papel de un incidente?</translation>
    </message>
    <message>
        <source>The same sections, questions and codes as the form in the window, to be filled in by hand where the laptop cannot go. It is empty: what is written on it is not protected by Waypost.</source>
        <translation>Las mismas secciones, preguntas y códigos que el formulario de la ventana, para rellenarlo a mano donde el portátil no puede ir. Está vacío: lo que se escribe en él no está protegido por Waypost.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Vista previa e impresión…</translation>
    </message>
    <message>
        <source>form.pdf</source>
        <translation>formulario.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Blank paper form, preview</source>
        <translation>Formulario en blanco en papel, vista previa</translation>
    </message>
    <message>
        <source>A picture of the page. The form in the window asks the same to a screen reader.</source>
        <translation>Una imagen de la página. El formulario de la ventana hace las mismas preguntas, legibles con un lector de pantalla.</translation>
    </message>
    <message>
        <source>The form is being made.</source>
        <translation>El formulario se está haciendo.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least about five unrelated words</source>
        <translation>Al menos unas cinco palabras sin relación entre sí</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Suficientemente segura</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give another person a passphrase</source>
        <translation>Dar una frase de contraseña a otra persona</translation>
    </message>
    <message>
        <source>Their passphrase, typed by them</source>
        <translation>Su frase de contraseña, escrita por esa persona</translation>
    </message>
    <message>
        <source>What they write carries their name. They see everything in this vault.</source>
        <translation>Lo que escriba lleva su nombre. Ve todo lo que hay en esta bóveda.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>La frase de contraseña de usted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>Dar la frase de contraseña</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Complete primero todos los campos.</translation>
    </message>
    <message>
        <source>The passphrase is being set.</source>
        <translation>La frase de contraseña se está estableciendo.</translation>
    </message>
    <message>
        <source>Hand this vault over?</source>
        <translation>¿Traspasar esta bóveda?</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation>Nombre de quien toma el relevo</translation>
    </message>
    <message>
        <source>The successor&apos;s passphrase, typed by them</source>
        <translation>La frase de contraseña de quien toma el relevo, escrita por esa persona</translation>
    </message>
    <message>
        <source>Go through what is open together. The successor then unlocks and finishes it with a new key; only then do you lose your passphrase. It can be left at any point.</source>
        <translation>Revisen juntos lo que queda pendiente. Después, quien toma el relevo desbloquea la bóveda y termina el traspaso con una clave nueva; solo entonces pierde usted su frase de contraseña. Se puede dejar en cualquier momento.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién toma el relevo</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>Comenzar el traspaso</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Looking for what is open…</source>
        <translation>Buscando lo que queda pendiente…</translation>
    </message>
    <message>
        <source>The hand-over is being begun.</source>
        <translation>El traspaso está comenzando.</translation>
    </message>
    <message>
        <source>Begun. {name} finishes it.</source>
        <translation>Comenzado. Lo termina {name}.</translation>
    </message>
    <message>
        <source>Lock Waypost; {name} unlocks it and finishes the hand-over in the settings.</source>
        <translation>Bloquee Waypost; {name} lo desbloquea y termina el traspaso en los ajustes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Drafts that were not saved: {names}</source>
        <translation>Borradores que no se guardaron: {names}</translation>
    </message>
    <message>
        <source>Legal holds of whoever leaves: {names}</source>
        <translation>Bloqueos legales de quien se va: {names}</translation>
    </message>
    <message>
        <source>Changes that were not exported yet: {count}</source>
        <translation>Cambios que todavía no se exportaron: {count}</translation>
    </message>
    <message>
        <source>Received files that wait for a decision: {count}</source>
        <translation>Archivos recibidos que esperan una decisión: {count}</translation>
    </message>
    <message>
        <source>The passphrase of the contacts, which the successor changes</source>
        <translation>La frase de contraseña de los contactos, que cambia quien toma el relevo</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Renovar la clave…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Second key…</source>
        <translation>Segunda clave…</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; nobody gives theirs to anybody.</source>
        <translation>Cada persona tiene su propia frase de contraseña; nadie da la suya a otra persona.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}</source>
        <translation>Quitar la frase de contraseña de {name}</translation>
    </message>
    <message>
        <source>A hand-over is begun already.</source>
        <translation>Ya ha comenzado un traspaso.</translation>
    </message>
    <message>
        <source>Being handed over from {leaver} to {successor}, since {since}.</source>
        <translation>En traspaso de {leaver} a {successor}, desde {since}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anularlo</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>Terminarlo…</translation>
    </message>
    <message>
        <source>Lock Waypost and let the successor unlock it; they finish it here.</source>
        <translation>Bloquee Waypost y deje que lo desbloquee quien toma el relevo; esa persona lo termina aquí.</translation>
    </message>
    <message>
        <source>The hand-over is taken back.</source>
        <translation>El traspaso está anulado.</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}?</source>
        <translation>¿Quitar la frase de contraseña de {name}?</translation>
    </message>
    <message>
        <source>What they wrote keeps their name. A copy of the vault that they kept still opens: renew the key next.</source>
        <translation>Lo que escribió conserva su nombre. Una copia de la bóveda que tenga guardada todavía se abre: renueve después la clave.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Removed. Renew the key, if they left.</source>
        <translation>Quitada. Renueve la clave, si la persona se ha ido.</translation>
    </message>
    <message>
        <source>Drafts that were never saved, last typed at {times}</source>
        <translation>Borradores nunca guardados, escritos por última vez el {times}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>When it was changed last</source>
        <translation>Cuándo se cambió por última vez</translation>
    </message>
    <message>
        <source>A day, month, quarter or year, such as 3/2026 or Q1 2026</source>
        <translation>Un día, mes, trimestre o año, por ejemplo 3/2026 o T1 2026</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>Mostrar este período</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>No en los últimos 30 días</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>No en los últimos 90 días</translation>
    </message>
    <message>
        <source>Write at least one end of the period.</source>
        <translation>Indique al menos el principio o el final del período.</translation>
    </message>
    <message>
        <source>This does not read as a date. Write it like 20 Nov 2026 or 3/2026.</source>
        <translation>Esto no se lee como una fecha. Escríbala como 20 nov 2026 o 3/2026.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>primer nivel</translation>
    </message>
    <message>
        <source>own place</source>
        <translation>lugar propio</translation>
    </message>
    <message>
        <source>Search a country, a state or a place of this station</source>
        <translation>Buscar un país, un estado o un lugar de esta oficina local</translation>
    </message>
    <message>
        <source>Add “{name}” as a place of this station…</source>
        <translation>Añadir «{name}» como lugar de esta oficina local…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{name}, change</source>
        <translation>{name}, cambiar</translation>
    </message>
    <message>
        <source>{name}: {place}, {chain}</source>
        <translation>{name}: {place}, {chain}</translation>
    </message>
    <message>
        <source>{name}, places found</source>
        <translation>{name}, lugares encontrados</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The printers are being looked for.</source>
        <translation>Se están buscando las impresoras.</translation>
    </message>
    <message>
        <source>Waypost makes no file of these pages: they go straight to the print service.</source>
        <translation>Waypost no crea ningún archivo de estas páginas: van directamente al servicio de impresión.</translation>
    </message>
    <message>
        <source>That service of the computer keeps them until they are printed, often a day longer; a printer in a network may keep them, too. Neither is in Waypost&apos;s hands.</source>
        <translation>Ese servicio de la computadora las guarda hasta que se imprimen, a menudo un día más; una impresora en red también puede guardarlas. Ni lo uno ni lo otro está en manos de Waypost.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save an encrypted PDF instead.</source>
        <translation>No hay ninguna impresora configurada en esta computadora. Guarde en su lugar un PDF cifrado.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Las páginas van de camino a la impresora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Enviado a {printer}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Case summary, without anything that identifies</source>
        <translation>Resumen del caso, sin nada que identifique</translation>
    </message>
    <message>
        <source>Restricted sheet, for the station&apos;s own file</source>
        <translation>Hoja restringida, para el archivo propio de la oficina local</translation>
    </message>
    <message>
        <source>Why the restricted sheet is needed</source>
        <translation>Por qué se necesita la hoja restringida</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log beside your name</source>
        <translation>Se guarda en la bitácora de la bóveda junto al nombre de usted</translation>
    </message>
    <message>
        <source>I keep this sheet locked away, then destroy it</source>
        <translation>Guardo esta hoja bajo llave y después la destruyo</translation>
    </message>
    <message>
        <source>The contacts are locked: why the texts go unchecked for names</source>
        <translation>Los contactos están bloqueados: por qué los textos salen sin buscar nombres</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; or unlock the contacts first</source>
        <translation>Se guarda en la bitácora de la bóveda; o desbloquee primero los contactos</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Password for the file, if it leaves this room</source>
        <translation>Contraseña del archivo, si sale de esta habitación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Prints what the consents in the record allow; places and dates made less exact.</source>
        <translation>Imprime lo que permiten los consentimientos de la ficha; los lugares y las fechas se hacen menos exactos.</translation>
    </message>
    <message>
        <source>Prints the whole record as it stands at this station. It is logged.</source>
        <translation>Imprime la ficha entera tal como está en esta oficina local. Queda anotado en la bitácora.</translation>
    </message>
    <message>
        <source>Choose why the texts go unchecked first.</source>
        <translation>Elija primero por qué los textos salen sin comprobar.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Confirm how the sheet is kept first.</source>
        <translation>Confirme primero cómo se guarda la hoja.</translation>
    </message>
    <message>
        <source>sheet.pdf</source>
        <translation>hoja.pdf</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>El PDF se está haciendo.</translation>
    </message>
    <message>
        <source>Making a PDF</source>
        <translation>Haciendo un PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Print a case summary?</source>
        <translation>¿Imprimir un resumen del caso?</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Vista previa e impresión…</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>La vista previa se está haciendo.</translation>
    </message>
    <message>
        <source>Making a preview</source>
        <translation>Preparación de una vista previa</translation>
    </message>
    <message>
        <source>Restricted sheet, preview</source>
        <translation>Hoja restringida, vista previa</translation>
    </message>
    <message>
        <source>Case summary, preview</source>
        <translation>Resumen del caso, vista previa</translation>
    </message>
    <message>
        <source>A picture of the page. The record&apos;s own page says the same facts to a screen reader.</source>
        <translation>Una imagen de la página. La página de la ficha da la misma información a un lector de pantalla.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, or save an encrypted PDF instead.</source>
        <translation>Compruebe que está encendida y conectada, o guarde en su lugar un PDF cifrado.</translation>
    </message>
    <message>
        <source>A blank paper form instead…</source>
        <translation>En su lugar, un formulario en blanco en papel…</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Preparación de las hojas</translation>
    </message>
    <message>
        <source>Prints what the consents in each record allow; places and dates less exact.</source>
        <translation>Imprime lo que permiten los consentimientos de cada ficha; lugares y fechas menos exactos.</translation>
    </message>
    <message>
        <source>A restricted sheet is printed from its own record alone, with its reason.</source>
        <translation>Una hoja restringida se imprime solo desde su propia ficha, con su motivo.</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Las hojas se están haciendo.</translation>
    </message>
    <message>
        <source>At most {most} sheets are made at once. Tick fewer.</source>
        <translation>Se hacen como máximo {most} hojas a la vez. Marque menos.</translation>
    </message>
    <message>
        <source>sheets.pdf</source>
        <translation>hojas.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Case summaries, preview</source>
        <translation>Resúmenes de casos, vista previa</translation>
    </message>
    <message>
        <source>A picture of the page. Each record&apos;s own page says its facts to a screen reader.</source>
        <translation>Una imagen de la página. La página de cada ficha da la misma información a un lector de pantalla.</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>sin referencia todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n is left out:</source>
        <translation>
            <numerusform>%n queda fuera:</numerusform>
            <numerusform>%n quedan fuera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet saved as {name}</source>
        <translation>
            <numerusform>%n hoja guardada como {name}</numerusform>
            <numerusform>%n hojas guardadas como {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n case summary?</source>
        <translation>
            <numerusform>¿Imprimir %n resumen del caso?</numerusform>
            <numerusform>¿Imprimir %n resúmenes de casos?</numerusform>
        </translation>
    </message>
    <message>
        <source>For the PDF alone, at least {count} characters; it opens in any reader</source>
        <translation>Solo para el PDF, al menos {count} caracteres; se abre en cualquier lector</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>La contraseña necesita al menos {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>faltan unos {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Velo de privacidad</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Veil is on</source>
        <translation>Velo puesto</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>sin referencia todavía</translation>
    </message>
    <message>
        <source>A draft of this record waits in the vault.</source>
        <translation>Un borrador de esta ficha espera en la bóveda.</translation>
    </message>
    <message>
        <source>It is not shown here. Edit continues it.</source>
        <translation>No se muestra aquí. «Editar» lo continúa.</translation>
    </message>
    <message>
        <source>Sent to HQ, no receipt yet</source>
        <translation>Enviada a la Sede, sin acuse de recibo</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La Sede la tiene</translation>
    </message>
    <message>
        <source>Withdrawn from HQ</source>
        <translation>Retirada de la Sede</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Rechazada por la Sede</translation>
    </message>
    <message>
        <source>some acts: {state}</source>
        <translation>algunos actos: {state}</translation>
    </message>
    <message>
        <source>Consent to HQ: {state}</source>
        <translation>Consentimiento para la Sede: {state}</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>Versión abierta</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Bloqueo legal</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>Incidente anterior de la lista</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>Incidente siguiente de la lista</translation>
    </message>
    <message>
        <source>This is the first of the list.</source>
        <translation>Es el primero de la lista.</translation>
    </message>
    <message>
        <source>This is the last of the list.</source>
        <translation>Es el último de la lista.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Clave de recuperación de la hoja</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>Ocho grupos de cuatro y el grupo de control; las mayúsculas y los guiones no importan</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Titular de la frase de contraseña</translation>
    </message>
    <message>
        <source>The sheet names nobody. What is done now is noted under this name.</source>
        <translation>La hoja no nombra a nadie. Lo que se haga ahora se anota con este nombre.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>Abrir y establecer la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>The key on the sheet opens the vault once more. Then a new passphrase holds.</source>
        <translation>La clave de la hoja abre la bóveda una vez más. Después vale una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>La bóveda se está abriendo.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew.</source>
        <translation>Indique el titular cuya frase de contraseña se cambia.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>Complete primero los tres campos.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase: the only way back if it is lost.</source>
        <translation>Esta clave abre la bóveda sin su frase de contraseña: es el único camino si la frase se pierde.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in a safe. It never travels with the laptop.</source>
        <translation>Guarde esta hoja en un sobre cerrado dentro de una caja fuerte. Nunca viaja con el portátil.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can read everything.</source>
        <translation>Quien tenga esta hoja y el portátil puede leerlo todo.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Open Waypost on the laptop and choose “Use the recovery sheet”.</source>
        <translation>Abra Waypost en el portátil y elija «Usar la hoja de recuperación».</translation>
    </message>
    <message>
        <source>Type the eight groups and the check. Capitals and hyphens do not matter.</source>
        <translation>Escriba los ocho grupos y el control. Las mayúsculas y los guiones no importan.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The key stays valid; put the sheet back.</source>
        <translation>Elija una nueva frase de contraseña. La clave sigue siendo válida; vuelva a guardar la hoja.</translation>
    </message>
    <message>
        <source>If somebody may have seen this sheet, tell headquarters: the vault needs a new key.</source>
        <translation>Si alguien ha podido ver esta hoja, informe a la Sede: la bóveda necesita una clave nueva.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · DO NOT COPY</source>
        <translation>ESTRICTAMENTE CONFIDENCIAL · NO COPIAR</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>This recipient does not get records of this kind.</source>
        <translation>Este destinatario no recibe fichas de esta clase.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nobody in this record has a live consent for this recipient, and no source that needs none supports it.</source>
        <translation>En esta ficha nadie tiene un consentimiento vigente para este destinatario, y no la respalda ninguna fuente exenta de consentimiento.</translation>
    </message>
    <message>
        <source>If consent was given, record it for the person and finalise; otherwise it stays here.</source>
        <translation>Si se otorgó el consentimiento, regístrelo para la persona y finalice; si no, se queda aquí.</translation>
    </message>
    <message>
        <source>A survivor&apos;s account in this record does not say whom it concerns, so everybody it could concern was held back.</source>
        <translation>El relato de una persona superviviente en esta ficha no dice a quién se refiere; por eso se reservó a todas las personas a las que podría referirse.</translation>
    </message>
    <message>
        <source>Open the source, choose the person it concerns, and finalise.</source>
        <translation>Abra la fuente, elija a qué persona se refiere y finalice.</translation>
    </message>
    <message>
        <source>This record alleges acts of UN personnel and never leaves by this way.</source>
        <translation>Esta ficha alega actos de personal de las Naciones Unidas y nunca sale por esta vía.</translation>
    </message>
    <message>
        <source>Report it through the SEA channel.</source>
        <translation>Informe por el canal de explotación y abusos sexuales.</translation>
    </message>
    <message>
        <source>This record lies in a compartment that this recipient has no key to.</source>
        <translation>Esta ficha está en un compartimento del que este destinatario no tiene clave.</translation>
    </message>
    <message>
        <source>A case can only go to one named recipient, for one purpose, about one person.</source>
        <translation>Un caso solo puede ir a un destinatario nombrado, para una finalidad, sobre una persona.</translation>
    </message>
    <message>
        <source>Choose the person, the purpose and the recipient.</source>
        <translation>Elija la persona, la finalidad y el destinatario.</translation>
    </message>
    <message>
        <source>This record belongs to a station; here it can only be read and printed for HQ.</source>
        <translation>Esta ficha pertenece a una oficina local; aquí solo se puede leer e imprimir para la Sede.</translation>
    </message>
    <message>
        <source>Ask the station to share it with that recipient.</source>
        <translation>Pida a la oficina local que la comparta con ese destinatario.</translation>
    </message>
    <message>
        <source>This record was never finalised, so nothing of it leaves.</source>
        <translation>Esta ficha nunca se finalizó; por eso no sale nada de ella.</translation>
    </message>
    <message>
        <source>Finalise it when it is ready.</source>
        <translation>Finalícela cuando esté lista.</translation>
    </message>
    <message>
        <source>The summary stays here: nobody has confirmed it for exactly the persons who are in what leaves.</source>
        <translation>El resumen se queda aquí: nadie lo ha confirmado exactamente para las personas que figuran en lo que sale.</translation>
    </message>
    <message>
        <source>Read it again, take out what could point to anyone, and confirm it.</source>
        <translation>Léalo otra vez, quite lo que pueda señalar a alguien y confírmelo.</translation>
    </message>
    <message>
        <source>The summary stays here: it may hold a name, number, address or coordinates.</source>
        <translation>El resumen se queda aquí: puede contener un nombre, un número, una dirección o unas coordenadas.</translation>
    </message>
    <message>
        <source>Take them out, or confirm each with a reason, and confirm the summary again.</source>
        <translation>Quítelos, o confirme cada uno con un motivo, y confirme el resumen de nuevo.</translation>
    </message>
    <message>
        <source>Some attachments stay here: not covered by consent, or not a copy that a person marked as safe.</source>
        <translation>Algunos adjuntos se quedan aquí: ningún consentimiento los abarca, o nadie los ha marcado como copias seguras.</translation>
    </message>
    <message>
        <source>Make a copy without faces, voices and names, mark it, and record the consent for it.</source>
        <translation>Haga una copia sin rostros, voces ni nombres, márquela y registre el consentimiento para ella.</translation>
    </message>
    <message>
        <source>Persons without a live consent for this recipient were taken out, with everything that comes from them.</source>
        <translation>Se excluyó a las personas sin un consentimiento vigente para este destinatario, con todo lo que proviene de ellas.</translation>
    </message>
    <message>
        <source>Nothing to do; the recipient is not told how many.</source>
        <translation>No hay que hacer nada; al destinatario no se le dice cuántas.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Finish the hand-over?</source>
        <translation>¿Terminar el traspaso?</translation>
    </message>
    <message>
        <source>Renew the key?</source>
        <translation>¿Renovar la clave?</translation>
    </message>
    <message>
        <source>My passphrase stays; nobody else knows it</source>
        <translation>Mi frase de contraseña se queda; nadie más la conoce</translation>
    </message>
    <message>
        <source>I set a new one; mine may have been seen</source>
        <translation>Establezco una nueva; alguien ha podido ver la mía</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>I wrote the words down; they are handed over in person</source>
        <translation>He anotado las palabras; se entregan en persona</translation>
    </message>
    <message>
        <source>Renewing the key</source>
        <translation>Renovando la clave</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Draw the new key</source>
        <translation>Generar la clave nueva</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>The vault is copied under a new key. Old passphrases, the old recovery sheet and kept copies of the vault&apos;s header no longer open it. Earlier backups still open with the old ones.</source>
        <translation>La bóveda se copia con una clave nueva. Las frases de contraseña antiguas, la hoja de recuperación antigua y las copias guardadas de la cabecera de la bóveda ya no la abren. Las copias de seguridad anteriores se siguen abriendo con las antiguas.</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>This is the new recovery key, shown once. Print it or write it down, then type it from the paper. Until you renew, the earlier sheet holds; if you stop here, destroy the new one.</source>
        <translation>Esta es la nueva clave de recuperación, que se muestra una sola vez. Imprímala o anótela, y después escríbala a partir del papel. Hasta que renueve, vale la hoja anterior; si se detiene aquí, destruya la nueva.</translation>
    </message>
    <message>
        <source>{name} stays and gets six new words</source>
        <translation>{name} se queda y recibe seis palabras nuevas</translation>
    </message>
    <message>
        <source>{name} leaves and opens the vault no more</source>
        <translation>{name} se va y ya no abre la bóveda</translation>
    </message>
    <message>
        <source>Type your present passphrase first.</source>
        <translation>Escriba primero su frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The people with a passphrase are being read.</source>
        <translation>Se buscan las personas que tienen una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice first.</source>
        <translation>Escriba primero dos veces la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the whole new key first.</source>
        <translation>Escriba primero entera la clave nueva.</translation>
    </message>
    <message>
        <source>Write down the words for the others first.</source>
        <translation>Anote primero las palabras para las demás personas.</translation>
    </message>
    <message>
        <source>The new key is being drawn.</source>
        <translation>La clave nueva se está generando.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>La bóveda tiene una clave nueva.</translation>
    </message>
    <message>
        <source>Destroy the earlier recovery sheet. Waypost locks now; then unlock it anew.</source>
        <translation>Destruya la hoja de recuperación anterior. Waypost se bloquea ahora; después desbloquéelo de nuevo.</translation>
    </message>
    <message>
        <source>Opens with the old key; make a new backup and remove it: {name}</source>
        <translation>Se abre con la clave antigua; haga una copia de seguridad nueva y elimínela: {name}</translation>
    </message>
    <message>
        <source>Copying the vault under the new key</source>
        <translation>Copiando la bóveda con la clave nueva</translation>
    </message>
    <message>
        <source>Carrying the log over</source>
        <translation>Trasladando la bitácora</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Comprobando la copia</translation>
    </message>
    <message>
        <source>Comparing the vault with its log</source>
        <translation>Comparando la bóveda con su bitácora</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The restricted sheet was not printed: it needs a reason, which is kept in the log.</source>
        <translation>La hoja restringida no se imprimió: necesita un motivo, que se guarda en la bitácora.</translation>
    </message>
    <message>
        <source>Write why this sheet is needed on paper.</source>
        <translation>Escriba por qué se necesita esta hoja en papel.</translation>
    </message>
    <message>
        <source>The sheet was not made: this variant may not show what it was given.</source>
        <translation>La hoja no se hizo: esta variante no puede mostrar lo que recibió.</translation>
    </message>
    <message>
        <source>Print the record from its own page.</source>
        <translation>Imprima la ficha desde su propia página.</translation>
    </message>
    <message>
        <source>{reason} So there is nothing to print.</source>
        <translation>{reason} Por eso no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Record a consent that covers it, finalise the record, and print again.</source>
        <translation>Registre un consentimiento que la abarque, finalice la ficha e imprima de nuevo.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Resumen del caso</translation>
    </message>
    <message>
        <source>Restricted case sheet</source>
        <translation>Hoja restringida del caso</translation>
    </message>
    <message>
        <source>Without anything that identifies a person.</source>
        <translation>Sin nada que identifique a una persona.</translation>
    </message>
    <message>
        <source>Stays at the station. Codes stand for persons; no name is on this sheet.</source>
        <translation>Se queda en la oficina local. Los códigos representan a las personas; no hay ningún nombre en esta hoja.</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENCIAL</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · STATION ONLY</source>
        <translation>ESTRICTAMENTE CONFIDENCIAL · SOLO PARA LA OFICINA LOCAL</translation>
    </message>
    <message>
        <source>For {recipient} only. Do not copy or pass on. Keep locked away.</source>
        <translation>Solo para {recipient}. No la copie ni la pase a otras personas. Guárdela bajo llave.</translation>
    </message>
    <message>
        <source>Never leaves the station. Do not copy. Keep locked away.</source>
        <translation>Nunca sale de la oficina local. No la copie. Guárdela bajo llave.</translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation>ejemplar {copy} de {copies}</translation>
    </message>
    <message>
        <source>Destroy by {day}.</source>
        <translation>Destruir a más tardar el {day}.</translation>
    </message>
    <message>
        <source>Printed by {code} on {day} at {time} · print {print_id}</source>
        <translation>Impreso por {code} el {day} a las {time} · impresión {print_id}</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>versión {revision}</translation>
    </message>
    <message>
        <source>Reason of this print: {reason}</source>
        <translation>Motivo de esta impresión: {reason}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>page check {check}</source>
        <translation>control de página {check}</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATOS DE EJEMPLO</translation>
    </message>
    <message>
        <source>Ages are told as under 18 and 18 and over where fewer than three persons share a cell.</source>
        <translation>Las edades se indican como «menores de 18» y «18 o más» cuando menos de tres personas comparten una celda.</translation>
    </message>
    <message>
        <source>The place is told at the first level where no other case is like this one.</source>
        <translation>El lugar se indica en el primer nivel cuando ningún otro caso es como este.</translation>
    </message>
    <message>
        <source>Dates are told as months or quarters.</source>
        <translation>Las fechas se indican como meses o trimestres.</translation>
    </message>
    <message>
        <source>Persons without a live consent, and all that comes from them, are not in this sheet.</source>
        <translation>Las personas sin un consentimiento vigente, y todo lo que proviene de ellas, no están en esta hoja.</translation>
    </message>
    <message>
        <source>Nothing is made coarser here. Accounts, notes and names are not printed.</source>
        <translation>Aquí nada se hace menos exacto. Los relatos, las notas y los nombres no se imprimen.</translation>
    </message>
    <message>
        <source>Persons who did not agree to be recorded are not in this sheet.</source>
        <translation>Las personas que no aceptaron ser registradas no están en esta hoja.</translation>
    </message>
    <message>
        <source>Profile {profile}.</source>
        <translation>Perfil {profile}.</translation>
    </message>
    <message>
        <source>Made from the released document {digest}.</source>
        <translation>Hecho a partir del documento autorizado a salir {digest}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>quarter {quarter} of {year}</source>
        <translation>trimestre {quarter} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>después de {date}</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>la Sede</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>la oficina local</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>Código de superviviente</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Sources, one by one</source>
        <translation>Fuentes, una por una</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código de la fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>Riesgo para la fuente</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>The contacts were locked. Unlock them before anyone is contacted.</source>
        <translation>Los contactos estaban bloqueados. Desbloquéelos antes de contactar con nadie.</translation>
    </message>
    <message>
        <source>Nothing was agreed. Nobody makes contact before something is.</source>
        <translation>No se acordó nada. Nadie establece contacto antes de que se acuerde algo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{worst} to {best}, by act</source>
        <translation>{worst} a {best}, según el acto</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Estándar de prueba</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Nivel de decisión</translation>
    </message>
    <message>
        <source>{what} ({when})</source>
        <translation>{what} ({when})</translation>
    </message>
    <message>
        <source>Child victims</source>
        <translation>Víctimas menores de edad</translation>
    </message>
    <message>
        <source>A victim is under 18: notify the child protection adviser (MRM)</source>
        <translation>Una víctima es menor de 18 años: informe al asesor o asesora de protección de la infancia (MRM)</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Sigue ocurriendo</translation>
    </message>
    <message>
        <source>Reported to the UN</source>
        <translation>Se informó a las Naciones Unidas</translation>
    </message>
    <message>
        <source>Delay of the report</source>
        <translation>Demora en informar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Clase de lugar</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <translation>Bajo control de</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>Vínculo con el conflicto</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Criterios cumplidos</translation>
    </message>
    <message>
        <source>Criteria not met</source>
        <translation>Criterios no cumplidos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>Móvil, según lo alegado</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Number of victims</source>
        <translation>Número de víctimas</translation>
    </message>
    <message>
        <source>Of them verified</source>
        <translation>De ellas verificadas</translation>
    </message>
    <message>
        <source>Basis of the number</source>
        <translation>Base del número</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Presuntos autores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Orígenes independientes</translation>
    </message>
    <message>
        <source>Best grading</source>
        <translation>Mejor calificación</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>{decision}: {n}</source>
        <translation>{decision}: {n}</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>hasta {month}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>SHA-256 begins with</source>
        <translation>El SHA-256 empieza por</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menores de 18</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 o más</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Edad desconocida</translation>
    </message>
    <message numerus="yes">
        <source>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</source>
        <translation>
            <numerusform>La hoja no se hizo: a los tipos de letra incorporados les falta %n de sus caracteres ({scripts}).</numerusform>
            <numerusform>La hoja no se hizo: a los tipos de letra incorporados les faltan %n de sus caracteres ({scripts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} [{english}]</source>
        <translation>{label} [{english}]</translation>
    </message>
    <message>
        <source>Preview for {code} on {day} at {time}, not printed · {print_id}</source>
        <translation>Vista previa para {code} el {day} a las {time}, no impresa · {print_id}</translation>
    </message>
    <message>
        <source>{pair} ({area})</source>
        <translation>{pair} ({area})</translation>
    </message>
    <message>
        <source>Write that passage in Latin, Greek, Cyrillic, Arabic, Ethiopic or Burmese letters, save, and print again.</source>
        <translation>Escriba ese pasaje en letras latinas, griegas, cirílicas, árabes, etíopes o birmanas, guarde e imprima de nuevo.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the backup…</source>
        <translation>Elegir la copia de seguridad…</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Elegir la nueva carpeta…</translation>
    </message>
    <message>
        <source>Add a list of erasures…</source>
        <translation>Añadir una lista de borrados…</translation>
    </message>
    <message>
        <source>the passphrase of that time</source>
        <translation>la frase de contraseña de entonces</translation>
    </message>
    <message>
        <source>the recovery key on the sheet</source>
        <translation>la clave de recuperación de la hoja</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Restaurando la bóveda</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Detener la restauración</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>Abrir la bóveda restaurada</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup stays as it is. The restored vault is a new device of the station.</source>
        <translation>La copia de seguridad queda como está. La bóveda restaurada es un dispositivo nuevo de la oficina local.</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>What was erased since must stay erased. Lists beside the backup are read by themselves. Of the vault that is replaced, add the file vault.erased where you have it: it knows the newest erasures.</source>
        <translation>Lo que se borró desde entonces debe seguir borrado. Las listas que están junto a la copia de seguridad se leen solas. Añada el archivo vault.erased de la bóveda que se sustituye, si lo tiene: conoce los borrados más recientes.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>La carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>A new or empty folder for the vault</source>
        <translation>Una carpeta nueva o vacía para la bóveda</translation>
    </message>
    <message>
        <source>The list of erasures of the vault that is replaced</source>
        <translation>La lista de borrados de la bóveda que se sustituye</translation>
    </message>
    <message>
        <source>Lists of erasures (*.erased)</source>
        <translation>Listas de borrados (*.erased)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Choose the backup and the new folder first.</source>
        <translation>Elija primero la copia de seguridad y la nueva carpeta.</translation>
    </message>
    <message>
        <source>Type what opens the backup first.</source>
        <translation>Escriba primero lo que abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>La copia de seguridad se está restaurando.</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>La bóveda está restaurada. Sus referencias llevan desde ahora la letra {letter}.</translation>
    </message>
    <message>
        <source>Erased again: {count}.</source>
        <translation>Borrado de nuevo: {count}.</translation>
    </message>
    <message>
        <source>Attachments that were not in the backup: {count}.</source>
        <translation>Adjuntos que no estaban en la copia de seguridad: {count}.</translation>
    </message>
    <message>
        <source>The check found something wrong, first at {where}.</source>
        <translation>La comprobación encontró algo incorrecto; el primer punto es {where}.</translation>
    </message>
    <message>
        <source>Copying and comparing the files</source>
        <translation>Copiando y comparando los archivos</translation>
    </message>
    <message>
        <source>Checking the restored vault</source>
        <translation>Comprobando la bóveda restaurada</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New act</source>
        <translation>Nuevo acto</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>New alleged perpetrator</source>
        <translation>Nuevo presunto autor</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nuevo consentimiento</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nueva constatación</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nueva fila</translation>
    </message>
    <message>
        <source>{mark} · {summary}</source>
        <translation>{mark} · {summary}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{n} {people}</source>
        <translation>{n} {people}</translation>
    </message>
    <message>
        <source>{person}: {count} granted</source>
        <translation>{person}: {count} otorgados</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>plazo: {day}</translation>
    </message>
    <message>
        <source>nobody chosen yet</source>
        <translation>nadie elegido todavía</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>niña</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>niñas</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>niño</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>child</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>children</source>
        <translation>menores</translation>
    </message>
    <message>
        <source>a number of</source>
        <translation>número indeterminado de</translation>
    </message>
    <message>
        <source>More for {row}</source>
        <translation>Más sobre {row}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{row}, open</source>
        <translation>{row}, desplegada</translation>
    </message>
    <message>
        <source>{row}, closed, press Enter to open</source>
        <translation>{row}, plegada, pulse Intro para desplegarla</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Take it out of the text, or say the same in general words.</source>
        <translation>Quítelo del texto, o diga lo mismo en palabras generales.</translation>
    </message>
    <message>
        <source>The field “When it happened” is empty.</source>
        <translation>El campo «Cuándo ocurrió» está vacío.</translation>
    </message>
    <message>
        <source>Give a month, a year or “before …”, or choose “not known”.</source>
        <translation>Indique un mes, un año o «antes de …», o elija «se desconoce».</translation>
    </message>
    <message>
        <source>The field “When it happened” lies in the future.</source>
        <translation>El campo «Cuándo ocurrió» está en el futuro.</translation>
    </message>
    <message>
        <source>Correct the date, or check the clock of this computer.</source>
        <translation>Corrija la fecha, o compruebe el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>The field “When it happened” lies before 1900.</source>
        <translation>El campo «Cuándo ocurrió» es anterior a 1900.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrija el año.</translation>
    </message>
    <message>
        <source>The field “When it ended” lies before “When it happened”.</source>
        <translation>El campo «Cuándo terminó» es anterior a «Cuándo ocurrió».</translation>
    </message>
    <message>
        <source>Correct one of the two dates, or make it less exact.</source>
        <translation>Corrija una de las dos fechas, o hágala menos exacta.</translation>
    </message>
    <message>
        <source>The field “When the UN was told” lies before “When it happened”.</source>
        <translation>El campo «Cuándo se informó a las Naciones Unidas» es anterior a «Cuándo ocurrió».</translation>
    </message>
    <message>
        <source>The act was verified before the report was first received.</source>
        <translation>El acto se verificó antes de que se recibiera la información por primera vez.</translation>
    </message>
    <message>
        <source>Correct “First received”, or reopen the act and decide again.</source>
        <translation>Corrija «Recibida por primera vez», o vuelva a abrir el acto y decida de nuevo.</translation>
    </message>
    <message>
        <source>The field “First received” lies in the future.</source>
        <translation>El campo «Recibida por primera vez» está en el futuro.</translation>
    </message>
    <message>
        <source>Correct it, or check the clock of this computer.</source>
        <translation>Corríjalo, o compruebe el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>It is still going on and yet has an end.</source>
        <translation>Sigue ocurriendo y, sin embargo, tiene un final.</translation>
    </message>
    <message>
        <source>Empty “When it ended”, or change “Still going on”.</source>
        <translation>Vacíe «Cuándo terminó», o cambie «Sigue ocurriendo».</translation>
    </message>
    <message>
        <source>It is over and was no single event, but “When it ended” is empty.</source>
        <translation>Terminó y no fue un hecho único, pero «Cuándo terminó» está vacío.</translation>
    </message>
    <message>
        <source>Give the end as exactly as it is known.</source>
        <translation>Indique el final con la precisión que se sabe.</translation>
    </message>
    <message>
        <source>The best figure of victims is lower than the {documented} persons recorded one by one.</source>
        <translation>La mejor estimación de víctimas es menor que las {documented} personas registradas una por una.</translation>
    </message>
    <message>
        <source>Correct “Victims, best figure”, or the rows of victims.</source>
        <translation>Corrija «Víctimas, mejor estimación», o las filas de víctimas.</translation>
    </message>
    <message>
        <source>No act is recorded.</source>
        <translation>No hay ningún acto registrado.</translation>
    </message>
    <message>
        <source>Add at least one act with its type.</source>
        <translation>Añada al menos un acto con su tipo.</translation>
    </message>
    <message>
        <source>The act names no victim of this incident.</source>
        <translation>El acto no nombra a ninguna víctima de este incidente.</translation>
    </message>
    <message>
        <source>Choose at least one person or group in “Victims of this act”.</source>
        <translation>Elija al menos una persona o un grupo en «Víctimas de este acto».</translation>
    </message>
    <message>
        <source>The type is “other comparable”, but “More exactly” is empty.</source>
        <translation>El tipo es «otra de gravedad comparable», pero «Con más precisión» está vacío.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Elija qué fue.</translation>
    </message>
    <message>
        <source>The answer is “other”, without a word on which.</source>
        <translation>La respuesta es «otro», sin decir cuál.</translation>
    </message>
    <message>
        <source>Write in a few words which, without names.</source>
        <translation>Escriba en pocas palabras cuál, sin nombres.</translation>
    </message>
    <message>
        <source>This area is not in the list of places.</source>
        <translation>Esta zona no está en la lista de lugares.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it to your own places first.</source>
        <translation>Elija una de la lista, o añádala antes a sus propios lugares.</translation>
    </message>
    <message>
        <source>This area does not lie in the area chosen above it.</source>
        <translation>Esta zona no está en la zona elegida por encima de ella.</translation>
    </message>
    <message>
        <source>Choose both again, the larger one first.</source>
        <translation>Elija de nuevo las dos, primero la mayor.</translation>
    </message>
    <message>
        <source>This p-code is in no list of places here, so nobody could check it.</source>
        <translation>Este código P no está en ninguna lista de lugares de aquí; por eso nadie pudo comprobarlo.</translation>
    </message>
    <message>
        <source>Compare it with its source once more.</source>
        <translation>Compárelo otra vez con su fuente.</translation>
    </message>
    <message>
        <source>The p-code belongs to another area than the one chosen.</source>
        <translation>El código P pertenece a una zona distinta de la elegida.</translation>
    </message>
    <message>
        <source>Correct the p-code or the area.</source>
        <translation>Corrija el código P o la zona.</translation>
    </message>
    <message>
        <source>The coordinates lie outside the country and more than 30 km from its border.</source>
        <translation>Las coordenadas están fuera del país y a más de 30&#xa0;km de su frontera.</translation>
    </message>
    <message>
        <source>Correct them; latitude comes first. Or correct the country.</source>
        <translation>Corríjalas; la latitud va primero. O corrija el país.</translation>
    </message>
    <message>
        <source>The conclusion is conflict-related, but no link in time, place, cause or profile is met.</source>
        <translation>La conclusión es que está relacionado con el conflicto, pero no se cumple ningún vínculo de momento, lugar, causa o perfil.</translation>
    </message>
    <message>
        <source>Add the criterion that is met, or change the conclusion.</source>
        <translation>Añada el criterio que se cumple, o cambie la conclusión.</translation>
    </message>
    <message>
        <source>The link to the conflict has no reason of at least twenty characters.</source>
        <translation>El vínculo con el conflicto no tiene un motivo de al menos veinte caracteres.</translation>
    </message>
    <message>
        <source>Write what it rests on, without names.</source>
        <translation>Escriba en qué se basa, sin nombres.</translation>
    </message>
    <message>
        <source>An act is verified, but the incident was not concluded to be conflict-related.</source>
        <translation>Un acto está verificado, pero no se concluyó que el incidente esté relacionado con el conflicto.</translation>
    </message>
    <message>
        <source>Complete “Link to the conflict” and its conclusion, or reopen the act.</source>
        <translation>Complete «Vínculo con el conflicto» y su conclusión, o vuelva a abrir el acto.</translation>
    </message>
    <message>
        <source>The act is verified without a decision of level 2 or above dated today or earlier.</source>
        <translation>El acto está verificado sin una decisión de nivel 2 o superior con fecha de hoy o anterior.</translation>
    </message>
    <message>
        <source>Record the decision of the working group, or reopen the act.</source>
        <translation>Registre la decisión del grupo de trabajo, o vuelva a abrir el acto.</translation>
    </message>
    <message>
        <source>The act is verified, but no source is linked to it.</source>
        <translation>El acto está verificado, pero no tiene ninguna fuente vinculada.</translation>
    </message>
    <message>
        <source>Choose its sources in “Sources for this act”.</source>
        <translation>Elija sus fuentes en «Fuentes de este acto».</translation>
    </message>
    <message>
        <source>The act was verified on one origin alone, and no primary source.</source>
        <translation>El acto se verificó con un solo origen y sin ninguna fuente primaria.</translation>
    </message>
    <message>
        <source>Give the decision a reason, or link a second independent source.</source>
        <translation>Dé un motivo a la decisión, o vincule una segunda fuente independiente.</translation>
    </message>
    <message>
        <source>The figures are not in order: at least, best figure, at most.</source>
        <translation>Las cifras no están en orden: como mínimo, mejor estimación, como máximo.</translation>
    </message>
    <message>
        <source>Correct them; the best figure may stay empty.</source>
        <translation>Corríjalas; la mejor estimación puede quedar vacía.</translation>
    </message>
    <message>
        <source>The groups hold at least {least} victims, more than “Victims, at most”.</source>
        <translation>Los grupos suman al menos {least} víctimas, más que «Víctimas, como máximo».</translation>
    </message>
    <message>
        <source>Correct the figure, or the groups.</source>
        <translation>Corrija la cifra, o los grupos.</translation>
    </message>
    <message>
        <source>The sex is not said.</source>
        <translation>No se ha indicado el sexo.</translation>
    </message>
    <message>
        <source>Choose it, or “not known”, or “mixed” with the numbers below.</source>
        <translation>Elíjalo, o «se desconoce», o «grupo mixto» con los números abajo.</translation>
    </message>
    <message>
        <source>The age band is not said.</source>
        <translation>No se ha indicado la franja de edad.</translation>
    </message>
    <message>
        <source>The numbers by sex and age do not make the group&apos;s best figure.</source>
        <translation>Los números por sexo y edad no suman la mejor estimación del grupo.</translation>
    </message>
    <message>
        <source>Correct them. Those of whom sex or age is not known are a row of their own.</source>
        <translation>Corríjalos. Las personas de quienes se desconoce el sexo o la edad son una fila aparte.</translation>
    </message>
    <message>
        <source>The field “Pregnancy” is filled in for a man or boy.</source>
        <translation>El campo «Embarazo» tiene datos para un hombre o un niño.</translation>
    </message>
    <message>
        <source>Empty it, or correct the sex.</source>
        <translation>Vacíelo, o corrija el sexo.</translation>
    </message>
    <message>
        <source>No pregnancy is known, but the act or a child says otherwise.</source>
        <translation>No consta ningún embarazo, pero el acto o una niña o niño nacido indica otra cosa.</translation>
    </message>
    <message>
        <source>Check “Pregnancy”; “terminated”, “not known” and “not asked” are possible too.</source>
        <translation>Revise «Embarazo»; también son posibles «interrumpido», «se desconoce» y «no preguntado».</translation>
    </message>
    <message>
        <source>A child was forced to marry, but “Relation to the victim” is empty.</source>
        <translation>Una persona menor de edad fue obligada a casarse, pero «Relación con la víctima» está vacío.</translation>
    </message>
    <message>
        <source>Add it if a source told it.</source>
        <translation>Añádala si una fuente la indicó.</translation>
    </message>
    <message>
        <source>It happened in detention, but “Who was in control” is empty.</source>
        <translation>Ocurrió durante una detención, pero «Quién tenía el control» está vacío.</translation>
    </message>
    <message>
        <source>Choose who ran the place at the time, or “not known”.</source>
        <translation>Elija quién dirigía el lugar en ese momento, o «se desconoce».</translation>
    </message>
    <message>
        <source>It happened in detention, but “Party in control” is empty.</source>
        <translation>Ocurrió durante una detención, pero «Parte que tenía el control» está vacío.</translation>
    </message>
    <message>
        <source>Choose the party, or set “Who was in control” to “not known”.</source>
        <translation>Elija la parte, o ponga «Quién tenía el control» en «se desconoce».</translation>
    </message>
    <message>
        <source>It happened in detention. No act is marked as sexual torture.</source>
        <translation>Ocurrió durante una detención. Ningún acto está marcado como tortura sexual.</translation>
    </message>
    <message>
        <source>Review the acts; men and boys are often missed here.</source>
        <translation>Revise los actos; en estos casos a menudo no se tiene en cuenta a los hombres y los niños.</translation>
    </message>
    <message>
        <source>A border was crossed, but no other country is named.</source>
        <translation>Se cruzó una frontera, pero no se nombra ningún otro país.</translation>
    </message>
    <message>
        <source>Add it in “Other countries”, or choose “none” in “Across a border”.</source>
        <translation>Añádalo en «Otros países», o elija «ninguna» en «Dimensión transfronteriza».</translation>
    </message>
    <message>
        <source>Trafficking is marked, but the conflict-link test has no row for it.</source>
        <translation>La trata está marcada, pero el examen del vínculo con el conflicto no tiene ninguna fila para ella.</translation>
    </message>
    <message>
        <source>Add the criterion “trafficking link” with your finding.</source>
        <translation>Añada el criterio «trata de personas» con su constatación.</translation>
    </message>
    <message>
        <source>This may be a mass incident: five victims or more, or several incidents close together.</source>
        <translation>Puede tratarse de un incidente masivo: cinco víctimas o más, o varios incidentes cercanos entre sí.</translation>
    </message>
    <message>
        <source>Review it with the others nearby ({nearby}), and set the priority if it is one.</source>
        <translation>Revíselo junto con los demás cercanos ({nearby}), y fije la prioridad si lo es.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate, but not of which record.</source>
        <translation>El acto está marcado como duplicado, pero no de qué ficha.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays.</source>
        <translation>Escriba la referencia de la ficha que se conserva.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate of this very record.</source>
        <translation>El acto está marcado como duplicado de esta misma ficha.</translation>
    </message>
    <message>
        <source>Enter the reference of the other record, the one that stays.</source>
        <translation>Escriba la referencia de la otra ficha, la que se conserva.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is not in this vault.</source>
        <translation>La ficha de la que este acto es duplicado no está en esta bóveda.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>Compruebe la referencia.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is a duplicate itself.</source>
        <translation>La ficha de la que este acto es duplicado es a su vez un duplicado.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays in the end.</source>
        <translation>Escriba la referencia de la ficha que se conserva al final.</translation>
    </message>
    <message>
        <source>The text seems to hold a telephone number.</source>
        <translation>El texto parece contener un número de teléfono.</translation>
    </message>
    <message>
        <source>The text seems to hold an e-mail address.</source>
        <translation>El texto parece contener una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The text seems to hold an identity number.</source>
        <translation>El texto parece contener un número de identidad.</translation>
    </message>
    <message>
        <source>The text seems to hold coordinates.</source>
        <translation>El texto parece contener coordenadas.</translation>
    </message>
    <message>
        <source>The text holds a name that must not leave.</source>
        <translation>El texto contiene un nombre que no debe salir.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked.</source>
        <translation>No se buscaron nombres en los textos, porque los contactos están bloqueados.</translation>
    </message>
    <message>
        <source>Unlock the contacts; otherwise export and print ask for a reason.</source>
        <translation>Desbloquee los contactos; si no, al exportar e imprimir se pide un motivo.</translation>
    </message>
    <message>
        <source>This names a row that is no longer in the record.</source>
        <translation>Esto nombra una fila que ya no está en la ficha.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Elija otra vez de la lista.</translation>
    </message>
    <message>
        <source>One person is counted as another number than one.</source>
        <translation>Una persona se cuenta con un número distinto de uno.</translation>
    </message>
    <message>
        <source>Set the figures to 1, or make it a group.</source>
        <translation>Ponga las cifras en 1, o conviértala en un grupo.</translation>
    </message>
    <message>
        <source>A group has a survivor code, which only one person can have.</source>
        <translation>Un grupo tiene un código de superviviente, que solo puede tener una persona.</translation>
    </message>
    <message>
        <source>Take the code out, or record the person on her own row.</source>
        <translation>Quite el código, o registre a la persona en su propia fila.</translation>
    </message>
    <message>
        <source>Ethnicity or religion is kept without saying what for.</source>
        <translation>Se guarda el origen étnico o la religión sin decir para qué.</translation>
    </message>
    <message>
        <source>Write the purpose, or empty the field.</source>
        <translation>Escriba la finalidad, o vacíe el campo.</translation>
    </message>
    <message>
        <source>The category is that of a party, but no party is chosen.</source>
        <translation>La categoría es la de una parte, pero no se ha elegido ninguna parte.</translation>
    </message>
    <message>
        <source>Choose the party, or a category that says it is not known.</source>
        <translation>Elija la parte, o una categoría que indique que se desconoce.</translation>
    </message>
    <message>
        <source>A survivor is graded for reliability.</source>
        <translation>Se ha calificado la fiabilidad de una persona superviviente.</translation>
    </message>
    <message>
        <source>Choose “not graded”; grade what was told instead.</source>
        <translation>Elija «sin calificar»; califique lo que se contó.</translation>
    </message>
    <message>
        <source>A grade at either end has no reason.</source>
        <translation>Una calificación de uno de los extremos no tiene motivo.</translation>
    </message>
    <message>
        <source>Write what the grading rests on; it never leaves the station.</source>
        <translation>Escriba en qué se basa la calificación; nunca sale de la oficina local.</translation>
    </message>
    <message>
        <source>The consent is nobody&apos;s, so it counts for nothing.</source>
        <translation>El consentimiento no es de nadie; por eso no cuenta.</translation>
    </message>
    <message>
        <source>Choose in “Whose consent” who gave it.</source>
        <translation>Elija en «De quién es el consentimiento» quién lo dio.</translation>
    </message>
    <message>
        <source>Something was granted, but not all nine points were explained.</source>
        <translation>Se otorgó algo, pero no se explicaron los nueve puntos.</translation>
    </message>
    <message>
        <source>Tick what was explained; what was not has to be, before anything is granted.</source>
        <translation>Marque lo que se explicó; lo demás se debe explicar antes de que se otorgue nada.</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>A second key besides your passphrase?</source>
        <translation>¿Una segunda clave además de su frase de contraseña?</translation>
    </message>
    <message>
        <source>A key file, on a stick kept apart from the laptop</source>
        <translation>Un archivo de clave, en una memoria USB que se guarda lejos del portátil</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, open whenever you are logged in</source>
        <translation>El llavero de esta computadora, abierto mientras usted tenga la sesión iniciada</translation>
    </message>
    <message>
        <source>The whole recovery key, typed from its sheet</source>
        <translation>La clave de recuperación entera, escrita a partir de su hoja</translation>
    </message>
    <message>
        <source>It opens the vault if the second key is lost; so it has to be at hand now.</source>
        <translation>Abre la bóveda si se pierde la segunda clave; por eso tiene que estar a mano ahora.</translation>
    </message>
    <message>
        <source>Your passphrase needs a second key now. Other holders are not touched by this.</source>
        <translation>Su frase de contraseña necesita ahora una segunda clave. Esto no afecta a los demás titulares.</translation>
    </message>
    <message>
        <source>Whoever saw your passphrase cannot open a copy of the vault without it.</source>
        <translation>Quien haya visto su frase de contraseña no puede abrir sin ella una copia de la bóveda.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret.</source>
        <translation>Esta computadora no tiene ningún llavero que guarde un secreto.</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>Complete primero los campos.</translation>
    </message>
    <message>
        <source>Save the key file on a stick that is kept apart from the laptop</source>
        <translation>Guarde el archivo de clave en una memoria USB que se guarde lejos del portátil</translation>
    </message>
    <message>
        <source>Key file (*.key)</source>
        <translation>Archivo de clave (*.key)</translation>
    </message>
    <message>
        <source>It is being set.</source>
        <translation>Se está configurando.</translation>
    </message>
    <message>
        <source>Your passphrase alone opens the vault again.</source>
        <translation>Su frase de contraseña sola vuelve a abrir la bóveda.</translation>
    </message>
    <message>
        <source>From now on your passphrase needs its second key.</source>
        <translation>Desde ahora su frase de contraseña necesita su segunda clave.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>cómo llegó la información</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>three dates, kept apart</source>
        <translation>tres fechas, por separado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>exact place stays on this laptop; HQ gets the wider area</source>
        <translation>el lugar exacto se queda en este portátil; la Sede recibe la zona más amplia</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>each act is verified on its own</source>
        <translation>cada acto se verifica por separado</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>one row per group; one person is a group of 1</source>
        <translation>una fila por grupo; una persona es un grupo de 1</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Presuntos autores</translation>
    </message>
    <message>
        <source>parties and categories, never a person&apos;s name</source>
        <translation>partes y categorías, nunca el nombre de una persona</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>they stay at the station; others see only tallies</source>
        <translation>se quedan en la oficina local; los demás solo ven recuentos</translation>
    </message>
    <message>
        <source>Conflict link</source>
        <translation>Vínculo con el conflicto</translation>
    </message>
    <message>
        <source>what ties it to the conflict</source>
        <translation>lo que lo relaciona con el conflicto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>per person and purpose; nothing leaves without it</source>
        <translation>por persona y finalidad; sin él no sale nada</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>decisions are added, never changed</source>
        <translation>las decisiones se añaden, nunca se cambian</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>no account is needed to save a record</source>
        <translation>no hace falta un relato para guardar una ficha</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>encrypted here; the original file is not touched</source>
        <translation>cifrados aquí; el archivo original no se toca</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{n} of {all} complete</source>
        <translation>{n} de {all} completas</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>quedan {n}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>{section}, {state}</source>
        <translation>{section}, {state}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>Ctrl PgDn: next section</source>
        <translation>Ctrl Av Pág: sección siguiente</translation>
    </message>
    <message>
        <source>Previous section (Ctrl+PgUp)</source>
        <translation>Sección anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+PgDn)</source>
        <translation>Sección siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>{section}, {n} of {all}</source>
        <translation>{section}, {n} de {all}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, {choice}</source>
        <translation>{name}, {choice}</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Not the vault&apos;s; at least about five words. If it is lost, so are the contacts</source>
        <translation>No la de la bóveda; al menos unas cinco palabras. Si se pierde, los contactos también</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>Switch off and destroy…</source>
        <translation>Desactivar y destruir…</translation>
    </message>
    <message>
        <source>Switched off. How to reach a person can be kept in a file of its own, apart from the records, under her or his consent. Waypost works in full without it; ask whether your mission allows it.</source>
        <translation>Desactivados. Cómo contactar con una persona se puede guardar en un archivo propio, separado de las fichas, con su consentimiento. Waypost funciona por completo sin ello; pregunte si su misión lo permite.</translation>
    </message>
    <message>
        <source>Switched on and locked. Persons whose contact is kept: {count}.</source>
        <translation>Activados y bloqueados. Personas cuyo contacto se guarda: {count}.</translation>
    </message>
    <message>
        <source>Switched on and open. Persons whose contact is kept: {count}.</source>
        <translation>Activados y abiertos. Personas cuyo contacto se guarda: {count}.</translation>
    </message>
    <message>
        <source>Switch contacts on</source>
        <translation>Activar los contactos</translation>
    </message>
    <message>
        <source>Change their passphrase</source>
        <translation>Cambiar su frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>Nueva frase de contraseña de los contactos</translation>
    </message>
    <message>
        <source>Unlock the contacts first, in a record that has one.</source>
        <translation>Desbloquee primero los contactos, en una ficha que tenga uno.</translation>
    </message>
    <message>
        <source>Fill in the two fields first.</source>
        <translation>Complete primero los dos campos.</translation>
    </message>
    <message>
        <source>Contacts are switched on. Add them in the read view of a record.</source>
        <translation>Los contactos están activados. Añádalos en la vista de lectura de una ficha.</translation>
    </message>
    <message>
        <source>Destroy all contacts for good?</source>
        <translation>¿Destruir todos los contactos definitivamente?</translation>
    </message>
    <message>
        <source>Nobody can be reached by what is kept here any more. Records stay as they are. Backups made before still hold the contacts, under their passphrase: make a new one and remove those.</source>
        <translation>Ya no se podrá contactar con nadie con lo que se guarda aquí. Las fichas quedan como están. Las copias de seguridad hechas antes todavía contienen los contactos, protegidos con su frase de contraseña: haga una nueva y elimine las otras.</translation>
    </message>
    <message>
        <source>Destroy them and switch off</source>
        <translation>Destruirlos y desactivar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>All contacts are destroyed; they are switched off.</source>
        <translation>Todos los contactos están destruidos; quedan desactivados.</translation>
    </message>
    <message>
        <source>This is being done.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>La frase de contraseña se está cambiando.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>La nueva frase de contraseña vale desde ahora.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>Complete primero los tres campos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Begin with the privacy veil on (F8)</source>
        <translation>Empezar con el velo de privacidad puesto (F8)</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Rebuild the lists</source>
        <translation>Reconstruir las listas</translation>
    </message>
    <message>
        <source>Due for review…</source>
        <translation>Fichas por revisar…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Drafts are kept</source>
        <translation>Los borradores se conservan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Minutes until it locks when not used</source>
        <translation>Minutos hasta que se bloquea si no se usa</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Ctrl+Shift+L also takes the window away first.</source>
        <translation>Ctrl+L bloquea de inmediato. Ctrl+Mayús+L además quita antes la ventana.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference numbers begin with</source>
        <translation>Los números de referencia empiezan por</translation>
    </message>
    <message>
        <source>The check reads everything and compares it with the vault&apos;s own log. It changes nothing.</source>
        <translation>La comprobación lee todo y lo compara con la bitácora de la propia bóveda. No cambia nada.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Comprobando la bóveda</translation>
    </message>
    <message>
        <source>Rebuilding the lists</source>
        <translation>Reconstruyendo las listas</translation>
    </message>
    <message>
        <source>The lists were made anew from the records.</source>
        <translation>Las listas se hicieron de nuevo a partir de las fichas.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Does the recovery sheet work?</source>
        <translation>¿Funciona la hoja de recuperación?</translation>
    </message>
    <message>
        <source>The whole key, typed from the paper</source>
        <translation>La clave entera, escrita a partir del papel</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>Ocho grupos de cuatro y el grupo de control; las mayúsculas y los guiones no importan</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope. Where there is none, renew the vault&apos;s key in the settings: that makes a new sheet.</source>
        <translation>Saque la hoja de su sobre. Si no hay ninguna, renueve la clave de la bóveda en los ajustes: eso crea una hoja nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Type the whole key first.</source>
        <translation>Escriba primero la clave completa.</translation>
    </message>
    <message>
        <source>The key is being tried.</source>
        <translation>Se está probando la clave.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>La hoja se está escribiendo.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Guardada. Imprímala y después elimine el archivo.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>Guarde la hoja de recuperación en una memoria USB o en otro lugar lejos de este portátil</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>This is not the new key; look at the new sheet.</source>
        <translation>Esta no es la clave nueva; mire la hoja nueva.</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e impresión…</translation>
    </message>
    <message>
        <source>Recovery sheet, preview</source>
        <translation>Hoja de recuperación, vista previa</translation>
    </message>
    <message>
        <source>A picture of the sheet. The groups of its key stand in the window behind it.</source>
        <translation>Una imagen de la hoja. Los grupos de su clave están en la ventana de detrás.</translation>
    </message>
</context>
<context>
    <name>ShortMonths</name>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Nada que comprobar.</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Since version {time}</source>
        <translation>Desde la versión de {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Everything here may stay open. A draft is saved as you type.</source>
        <translation>Aquí todo puede quedar abierto. El borrador se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>{section} · blocks finalising</source>
        <translation>{section} · impide finalizar</translation>
    </message>
    <message>
        <source>{section} · worth a look</source>
        <translation>{section} · conviene mirarlo</translation>
    </message>
    <message>
        <source>{section} · blocks export</source>
        <translation>{section} · impide exportar</translation>
    </message>
    <message>
        <source>{section} {mark}</source>
        <translation>{section} {mark}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>{what}. {where}. Press Enter to go there.</source>
        <translation>{what}. {where}. Pulse Intro para ir allí.</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>Víctimas, mejor estimación</translation>
    </message>
    <message>
        <source>Delay to report</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Acts linked to a group</source>
        <translation>Actos vinculados a un grupo</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Furthest act</source>
        <translation>Acto más avanzado</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Orígenes independientes</translation>
    </message>
    <message>
        <source>Child marriage</source>
        <translation>Matrimonio infantil</translation>
    </message>
    <message>
        <source>Verified late</source>
        <translation>Verificado con demora</translation>
    </message>
    <message>
        <source>Many victims or incidents</source>
        <translation>Muchas víctimas o incidentes</translation>
    </message>
    <message>
        <source>Treatment against HIV</source>
        <translation>Profilaxis contra el VIH</translation>
    </message>
    <message>
        <source>Emergency contraception</source>
        <translation>Anticoncepción de urgencia</translation>
    </message>
    <message>
        <source>in time for {hours} h: refer now</source>
        <translation>a tiempo durante {hours}&#xa0;h: derive ahora</translation>
    </message>
    <message>
        <source>perhaps in time for {hours} h: refer now</source>
        <translation>quizá a tiempo durante {hours}&#xa0;h: derive ahora</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>antes: {words}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estaba vacío</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>añadido: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>quitado: {words}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>changed; what it was is veiled</source>
        <translation>cambiado; lo anterior está velado</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields…</source>
        <translation>
            <numerusform>%n campo más…</numerusform>
            <numerusform>%n campos más…</numerusform>
        </translation>
    </message>
    <message>
        <source>All about this field ({keys})</source>
        <translation>Todo sobre este campo ({keys})</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>What you type becomes a draft by itself; no version has been saved.</source>
        <translation>Lo que escribe se convierte por sí solo en borrador; no se ha guardado ninguna versión.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size}&#xa0;bytes</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size}&#xa0;KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size}&#xa0;MiB</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size}&#xa0;GiB</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Stations</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <source>Only bundles of stations whose number you compared are opened; others are held back or refused.</source>
        <translation>Solo se abren los paquetes de las oficinas locales cuyo número usted cotejó; los demás se retienen o se rechazan.</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Ninguna oficina local todavía</translation>
    </message>
    <message>
        <source>Add a station&apos;s card, then receive its first bundle in the inbox.</source>
        <translation>Añada la tarjeta de una oficina local y reciba después su primer paquete en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Newest bundle</source>
        <translation>Paquete más reciente</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Missing bundles</source>
        <translation>Paquetes que faltan</translation>
    </message>
    <message>
        <source>Laptop {device}: {sentence}</source>
        <translation>Portátil {device}: {sentence}</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Mostrar sus fichas</translation>
    </message>
    <message>
        <source>Show the records of {name}</source>
        <translation>Mostrar las fichas de {name}</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>Escribir el acuse de recibo…</translation>
    </message>
    <message>
        <source>Write the receipt for {name}</source>
        <translation>Escribir el acuse de recibo para {name}</translation>
    </message>
    <message>
        <source>A laptop is held back ({device}): two different bundles came under one number.</source>
        <translation>Un portátil está retenido ({device}): llegaron dos paquetes distintos con el mismo número.</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Admitirlo de nuevo…</translation>
    </message>
    <message>
        <source>Let the laptop of {name} count</source>
        <translation>Admitir de nuevo el portátil de {name}</translation>
    </message>
    <message>
        <source>Is it cleared up with the station?</source>
        <translation>¿Se ha aclarado con la oficina local?</translation>
    </message>
    <message>
        <source>A copied or restored vault writes numbers twice. After this, check its bundles again in the inbox.</source>
        <translation>Una bóveda copiada o restaurada escribe números dos veces. Después de esto, compruebe de nuevo sus paquetes en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Yes, let it count again</source>
        <translation>Sí, admitirlo de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The stick that goes back to the station</source>
        <translation>La memoria USB que vuelve a la oficina local</translation>
    </message>
    <message>
        <source>Writing a receipt</source>
        <translation>Escribiendo un acuse de recibo</translation>
    </message>
    <message>
        <source>Remove the drive safely and give it to the courier, back to the station.</source>
        <translation>Retire la unidad de forma segura y entréguela a quien la lleva de vuelta a la oficina local.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocida</numerusform>
            <numerusform>%n conocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {word}, {state}</source>
        <translation>Paso {number} de {count}, {word}, {state}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The current line in full</source>
        <translation>La línea actual, completa</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>This line could not be read.</source>
        <translation>No se pudo leer esta línea.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Más ({count})</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Not ticked: this text stays at the station.</source>
        <translation>Sin marcar: este texto se queda en la oficina local.</translation>
    </message>
    <message>
        <source>The text or the persons who leave changed since it was ticked: it stays until ticked again.</source>
        <translation>El texto, o las personas que salen, cambiaron desde que se marcó: se queda hasta que se marque de nuevo.</translation>
    </message>
    <message>
        <source>Something here may lead to a person (places found: {count}). It stays until that is mended and ticked.</source>
        <translation>Algo aquí puede conducir a una persona (puntos encontrados: {count}). Se queda hasta que se corrija y se marque.</translation>
    </message>
    <message>
        <source>Ticked on {day}: it may leave with the record.</source>
        <translation>Marcado el {day}: puede salir con la ficha.</translation>
    </message>
    <message>
        <source>It was not checked for names: the contacts are locked.</source>
        <translation>No se buscaron nombres en él: los contactos están bloqueados.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>No hay nada escrito aquí.</translation>
    </message>
    <message>
        <source>Does this text name nobody?</source>
        <translation>¿Este texto no nombra a nadie?</translation>
    </message>
    <message>
        <source>Read it once more: no name, no number, no exact place, nothing by which a person can be found. The tick holds for this very text and for: {persons}.</source>
        <translation>Léalo una vez más: ningún nombre, ningún número, ningún lugar exacto, nada que permita encontrar a una persona. La marca vale para este mismo texto y para: {persons}.</translation>
    </message>
    <message>
        <source>nobody yet, as no consent covers it</source>
        <translation>nadie todavía, porque ningún consentimiento lo abarca</translation>
    </message>
    <message>
        <source>I read it: it may leave</source>
        <translation>Lo he leído: puede salir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>Usar la hoja de recuperación…</translation>
    </message>
    <message>
        <source>Other vault…</source>
        <translation>Otra bóveda…</translation>
    </message>
    <message>
        <source>Bringing the vault up to date</source>
        <translation>Poniendo al día la bóveda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia de seguridad…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What was typed before is safe in the vault.</source>
        <translation>Lo escrito antes está a salvo en la bóveda.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Funciona sin red</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>La bóveda se está abriendo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>A copy is put aside first.</source>
        <translation>Antes se aparta una copia.</translation>
    </message>
    <message>
        <source>All or nothing.</source>
        <translation>Todo o nada.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>Esa frase de contraseña no abre esta bóveda.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Intente de nuevo dentro de {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Intente de nuevo ahora.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Bringing lists and search up to date</source>
        <translation>Poniendo al día las listas y la búsqueda</translation>
    </message>
    <message>
        <source>It goes on at the next unlock by itself.</source>
        <translation>Continúa por sí solo en el próximo desbloqueo.</translation>
    </message>
    <message>
        <source>Lists and search are not up to date yet. The records themselves are all there.</source>
        <translation>Las listas y la búsqueda todavía no están al día. Las fichas mismas están todas.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuar ahora</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Veiled. Click it or press Enter to read; it closes when you leave.</source>
        <translation>Tapado. Haga clic o pulse Intro para leerlo; se cierra cuando usted sale.</translation>
    </message>
    <message>
        <source>{name}, veiled</source>
        <translation>{name}, tapado</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>tapado</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Change state…</source>
        <translation>Cambiar estado…</translation>
    </message>
    <message>
        <source>{label}: {state}. Change state…</source>
        <translation>{label}: {state}. Cambiar estado…</translation>
    </message>
    <message>
        <source>No decision yet. Each act is decided on its own: use “Change state…” in its row.</source>
        <translation>Ninguna decisión todavía. Cada acto se decide por separado: use «Cambiar estado…» en su fila.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The folder of the vault</source>
        <translation>La carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Crear una bóveda nueva</translation>
    </message>
    <message>
        <source>Back to the vault before</source>
        <translation>Volver a la bóveda anterior</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Abrir una bóveda existente…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia de seguridad…</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder on this laptop. Everything you record stays in it.</source>
        <translation>Una bóveda es una carpeta cifrada en este portátil. Todo lo que registra se queda en ella.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Everything is ready</source>
        <translation>Todo está listo</translation>
    </message>
    <message>
        <source>The vault exists and is encrypted. These are its facts.</source>
        <translation>La bóveda existe y está cifrada. Estos son sus datos.</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Passphrase held by</source>
        <translation>La frase de contraseña la tiene</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Waypost locks by itself when it is not used. Ctrl+L locks it at once, Ctrl+Shift+L also hides it.</source>
        <translation>Waypost se bloquea solo cuando no se usa. Ctrl+L lo bloquea de inmediato; Ctrl+Mayús+L además lo oculta.</translation>
    </message>
    <message>
        <source>These six words open the vault on this laptop. Learn them, then type them once.</source>
        <translation>Estas seis palabras abren la bóveda en este portátil. Apréndalas y escríbalas después una vez.</translation>
    </message>
    <message>
        <source>Your own passphrase opens the vault on this laptop. Type it twice.</source>
        <translation>Su propia frase de contraseña abre la bóveda en este portátil. Escríbala dos veces.</translation>
    </message>
    <message>
        <source>Word {number}, hidden</source>
        <translation>Palabra {number}, oculta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Ocultar las palabras</translation>
    </message>
    <message>
        <source>Use my own passphrase instead</source>
        <translation>Usar mi propia frase de contraseña</translation>
    </message>
    <message>
        <source>Type the six words, with a space between them</source>
        <translation>Escriba las seis palabras, con un espacio entre ellas</translation>
    </message>
    <message>
        <source>A sentence only you know; at least about five unrelated words</source>
        <translation>Una frase que solo usted conozca; al menos unas cinco palabras sin relación entre sí</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Let the laptop choose six words</source>
        <translation>Dejar que el portátil elija seis palabras</translation>
    </message>
    <message>
        <source>Why words</source>
        <translation>Por qué palabras</translation>
    </message>
    <message>
        <source>Six words chosen by the laptop are easy to remember and, for all practical purposes, impossible to guess.</source>
        <translation>Seis palabras elegidas por el portátil son fáciles de recordar y, a efectos prácticos, imposibles de adivinar.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Nobody can reset it</source>
        <translation>Nadie puede restablecerla</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery sheet of the next step opens the vault. HQ cannot open it.</source>
        <translation>Si la olvida, solo la hoja de recuperación del paso siguiente abre la bóveda. La Sede no puede abrirla.</translation>
    </message>
    <message>
        <source>Check that nobody can see your screen now.</source>
        <translation>Compruebe que nadie puede ver ahora su pantalla.</translation>
    </message>
    <message>
        <source>very strong, {bits} bits</source>
        <translation>muy segura, {bits} bits</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>Strong enough, {bits} bits</source>
        <translation>Suficientemente segura, {bits} bits</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The only way back if the passphrase is forgotten. It takes three minutes and a printer, or a pen.</source>
        <translation>El único camino si se olvida la frase de contraseña. Lleva tres minutos y una impresora, o un bolígrafo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>I wrote the key down by hand instead</source>
        <translation>He copiado la clave a mano</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The sheet is in a sealed envelope, away from this laptop</source>
        <translation>La hoja está en un sobre cerrado, lejos de este portátil</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Hacer la hoja</translation>
    </message>
    <message>
        <source>Type two groups from the paper</source>
        <translation>Escribir dos grupos del papel</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Guardarla en lugar seguro</translation>
    </message>
    <message>
        <source>Waypost recovery sheet</source>
        <translation>Hoja de recuperación de Waypost</translation>
    </message>
    <message>
        <source>Keep this sheet away from the laptop, in a sealed envelope in the office safe.</source>
        <translation>Guarde esta hoja lejos del portátil, en un sobre cerrado dentro de la caja fuerte de la oficina.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can open the vault.</source>
        <translation>Quien tenga esta hoja y el portátil puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>After this step the key cannot be shown again.</source>
        <translation>Después de este paso la clave no se puede mostrar otra vez.</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}, código {code}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>La hoja se está escribiendo.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Not the same yet; look at the sheet again.</source>
        <translation>Todavía no es igual; mire la hoja otra vez.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>Guarde la hoja de recuperación en una memoria USB o en otro lugar lejos de este portátil</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Guardada. Imprímala y después elimine el archivo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. It can be changed later, in Settings.</source>
        <translation>El idioma de la ventana. Se puede cambiar más tarde, en «Ajustes».</translation>
    </message>
    <message>
        <source>What this vault is for. It cannot be changed later.</source>
        <translation>Para qué es esta bóveda. No se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Records incidents on this laptop, prints summaries, and sends bundles to HQ.</source>
        <translation>Registra incidentes en este portátil, imprime resúmenes y envía paquetes a la Sede.</translation>
    </message>
    <message>
        <source>Receives bundles from stations, reviews them, and sends receipts back.</source>
        <translation>Recibe paquetes de las oficinas locales, los revisa y devuelve acuses de recibo.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>A neutral name. It stands on printed sheets and in the exchange with HQ.</source>
        <translation>Un nombre neutro. Figura en las hojas impresas y en el intercambio con la Sede.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <translation>Cambiar la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Three letters; part of every reference number</source>
        <translation>Tres letras; parte de cada número de referencia</translation>
    </message>
    <message>
        <source>A name or staff number; the history shows it beside each version</source>
        <translation>Un nombre o número de personal; el historial lo muestra junto a cada versión</translation>
    </message>
    <message>
        <source>Who holds the passphrase</source>
        <translation>Quién tiene la frase de contraseña</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>A neutral name. It stands on the card and the receipts that stations get.</source>
        <translation>Un nombre neutro. Figura en la tarjeta y en los acuses de recibo que reciben las oficinas locales.</translation>
    </message>
    <message>
        <source>Where the vault shall lie</source>
        <translation>Dónde debe estar la bóveda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation>Comprobar y abrir</translation>
    </message>
    <message>
        <source>Setting up a new vault</source>
        <translation>Preparando una bóveda nueva</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop while you set it up. Waypost never uses the network.</source>
        <translation>Nada sale de este portátil mientras la prepara. Waypost nunca usa la red.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Open Waypost</source>
        <translation>Abrir Waypost</translation>
    </message>
    <message>
        <source>Fill in this step first.</source>
        <translation>Complete primero este paso.</translation>
    </message>
    <message>
        <source>The vault exists now; its name and passphrase can be changed inside.</source>
        <translation>La bóveda ya existe; su nombre y su frase de contraseña se pueden cambiar dentro.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a few seconds.</source>
        <translation>La bóveda se está creando. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The vault is being made.</source>
        <translation>La bóveda se está creando.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 words match. Capital letters do not matter.</source>
        <translation>
            <numerusform>Coincide %n palabra de 6. Las mayúsculas no importan.</numerusform>
            <numerusform>Coinciden %n palabras de 6. Las mayúsculas no importan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e impresión…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Refused for HQ</source>
        <translation>Negado para la Sede</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <translation>No preguntado todavía</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Fuente secundaria</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>Se añadió un archivo</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Cambió el consentimiento</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation>Ningún acto todavía</translation>
    </message>
    <message>
        <source>text erased</source>
        <translation>texto borrado</translation>
    </message>
    <message>
        <source>Import: {name}</source>
        <translation>Importación: {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>después de {date}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
</TS>
