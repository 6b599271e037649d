<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>A backup is a dated folder, encrypted like the vault. Keep it on another drive, away from the laptop.</source>
        <translation>Une sauvegarde est un dossier daté, chiffré comme le coffre. Gardez-la sur un autre support, loin de l’ordinateur portable.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Arrêter la sauvegarde</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune à ce jour</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>Un dossier sur un autre support</translation>
    </message>
    <message>
        <source>Back up onto the vault&apos;s own disk?</source>
        <translation>Sauvegarder sur le disque même du coffre&#xa0;?</translation>
    </message>
    <message>
        <source>This folder is on the disk of the vault. Whatever takes the one takes the other.</source>
        <translation>Ce dossier est sur le disque du coffre. Ce qui emporte l’un emporte aussi l’autre.</translation>
    </message>
    <message>
        <source>Back up here all the same</source>
        <translation>Sauvegarder ici malgré tout</translation>
    </message>
    <message>
        <source>Do not back up here</source>
        <translation>Ne pas sauvegarder ici</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it is left.</source>
        <translation>La sauvegarde a été arrêtée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>{name}: copied, opened and checked, {size}.</source>
        <translation>{name}&#xa0;: copiée, ouverte et contrôlée, {size}.</translation>
    </message>
    <message>
        <source>Attachments that are lost in the vault itself: {count}. Run the vault check.</source>
        <translation>Pièces jointes perdues dans le coffre lui-même&#xa0;: {count}. Lancez le contrôle du coffre.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it.</source>
        <translation>Elle se trouve sur le disque même du coffre et serait perdue avec lui.</translation>
    </message>
    <message>
        <source>These earlier backups still hold text that was erased since, or open with an old key:</source>
        <translation>Ces sauvegardes plus anciennes contiennent encore du texte effacé depuis, ou s’ouvrent avec une ancienne clé&#xa0;:</translation>
    </message>
    <message>
        <source>Remove them: the new one takes their place…</source>
        <translation>Les supprimer&#xa0;: la nouvelle les remplace…</translation>
    </message>
    <message>
        <source>Older than the newest five:</source>
        <translation>Plus anciennes que les cinq dernières&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the older ones…</source>
        <translation>Supprimer les plus anciennes…</translation>
    </message>
    <message>
        <source>The new backup is checked. There is no way back to those that are removed.</source>
        <translation>La nouvelle sauvegarde est contrôlée. Celles qui sont supprimées ne peuvent pas être retrouvées.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Removing backups</source>
        <translation>Suppression de sauvegardes</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>Supprimées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copie de la base de données</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>Copie des pièces jointes</translation>
    </message>
    <message>
        <source>Opening and checking the copy</source>
        <translation>Ouverture et contrôle de la copie</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earlier backups?</source>
        <translation>
            <numerusform>Supprimer %n sauvegarde plus ancienne&#xa0;?</numerusform>
            <numerusform>Supprimer %n sauvegardes plus anciennes&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Compare now…</source>
        <translation>Comparer maintenant…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Compare the card of {name} now</source>
        <translation>Comparer maintenant la carte de {name}</translation>
    </message>
    <message>
        <source>Revoke the card of {name}</source>
        <translation>Révoquer la carte de {name}</translation>
    </message>
    <message>
        <source>The laptop was seized</source>
        <translation>L’ordinateur portable a été saisi</translation>
    </message>
    <message>
        <source>The laptop or its passphrase was lost</source>
        <translation>L’ordinateur portable ou sa phrase de passe a été perdu</translation>
    </message>
    <message>
        <source>Its keys were replaced</source>
        <translation>Ses clés ont été remplacées</translation>
    </message>
    <message>
        <source>Its holder left or the office closed</source>
        <translation>Son titulaire est parti ou le bureau a fermé</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Added {date} by {name}</source>
        <translation>Ajoutée le {date} par {name}</translation>
    </message>
    <message>
        <source>Added {date}</source>
        <translation>Ajoutée le {date}</translation>
    </message>
    <message>
        <source>Compared {date} by {name}</source>
        <translation>Comparée le {date} par {name}</translation>
    </message>
    <message>
        <source>Compared {date}</source>
        <translation>Comparée le {date}</translation>
    </message>
    <message>
        <source>Revoked {date} by {name}</source>
        <translation>Révoquée le {date} par {name}</translation>
    </message>
    <message>
        <source>Revoked {date}</source>
        <translation>Révoquée le {date}</translation>
    </message>
    <message>
        <source>Number compared</source>
        <translation>Numéro comparé</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The card of {name} is kept. Its number was not compared yet.</source>
        <translation>La carte de {name} est gardée. Son numéro n’a pas encore été comparé.</translation>
    </message>
    <message>
        <source>Compare it as soon as you can reach them.</source>
        <translation>Comparez-le dès que vous pouvez joindre cette personne.</translation>
    </message>
    <message>
        <source>The card of {name} is revoked.</source>
        <translation>La carte de {name} est révoquée.</translation>
    </message>
    <message>
        <source>Bundles refused that waited: {count}</source>
        <translation>Paquets en attente qui ont été refusés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>Vous faites désormais confiance à {name}.</translation>
    </message>
    <message>
        <source>Bundles checked again that now wait in the inbox: {count}</source>
        <translation>Paquets contrôlés de nouveau, maintenant dans la boîte de réception&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing more is encrypted for this card, and receipts signed with it are refused. What was sent before stays readable there.</source>
        <translation>Plus rien n’est chiffré pour cette carte, et les accusés de réception signés avec elle sont refusés. Ce qui a été envoyé auparavant reste lisible là-bas.</translation>
    </message>
    <message>
        <source>Whatever this laptop signed and you have not applied yet is refused, whatever date it claims. What was applied before stays.</source>
        <translation>Tout ce que cet ordinateur portable a signé et que vous n’avez pas encore appliqué est refusé, quelle que soit la date indiquée. Ce qui a déjà été appliqué reste.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Enregistrer ma carte…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>QR code of this number, for a phone&apos;s camera</source>
        <translation>Code QR de ce numéro, pour l’appareil photo d’un téléphone</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Hand the file over, and read this number out on another way, such as a call.</source>
        <translation>Remettez le fichier, et lisez ce numéro à voix haute par un autre moyen, par exemple au téléphone.</translation>
    </message>
    <message>
        <source>Cards of the other side</source>
        <translation>Cartes de l’autre côté</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune à ce jour.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Enregistrer ma carte</translation>
    </message>
    <message>
        <source>Card (*.txt)</source>
        <translation>Carte (*.txt)</translation>
    </message>
    <message>
        <source>Your card is in {name}.</source>
        <translation>Votre carte est dans {name}.</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Choisir une carte</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>Carte (*)</translation>
    </message>
    <message>
        <source>Checking what waits because of a card</source>
        <translation>Contrôle de ce qui attend à cause d’une carte</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>Révoquer définitivement cette carte&#xa0;?</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, the other side needs new keys, as a restored vault has, and you compare the new card.</source>
        <translation>Ceci ne peut pas être annulé. Pour continuer, l’autre côté a besoin de nouvelles clés, comme en a un coffre restauré, et vous comparez la nouvelle carte.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Kept in the list of cards, with the date and your name</source>
        <translation>Conservé dans la liste des cartes, avec la date et votre nom</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>Motif de la révocation</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>La révoquer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are held back because their card was not compared.</source>
        <translation>
            <numerusform>%n paquet est bloqué parce que le numéro de sa carte n’a pas été comparé.</numerusform>
            <numerusform>%n paquets sont bloqués parce que le numéro de leur carte n’a pas été comparé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>{value}, press Delete to remove</source>
        <translation>{value}, appuyez sur Suppr pour retirer</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, choisi</translation>
    </message>
    <message>
        <source>{value}, not chosen</source>
        <translation>{value}, non choisi</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{name}: copied, opened and checked, {size} bytes.</source>
        <translation>{name}&#xa0;: copiée, ouverte et contrôlée, {size}&#xa0;octets.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it: use another drive.</source>
        <translation>Elle se trouve sur le disque même du coffre et serait perdue avec lui&#xa0;: prenez un autre support.</translation>
    </message>
    <message>
        <source>older than the newest five, --yes removes it: {name}</source>
        <translation>plus ancienne que les cinq dernières, --yes la supprime&#xa0;: {name}</translation>
    </message>
    <message>
        <source>holds erased text or opens with an old key, --remake removes it: {name}</source>
        <translation>contient du texte effacé ou s’ouvre avec une ancienne clé, --remake la supprime&#xa0;: {name}</translation>
    </message>
    <message>
        <source>removed: {name}</source>
        <translation>supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>Le coffre est restauré. Ses références portent désormais la lettre {letter}.</translation>
    </message>
    <message>
        <source>Erased again: {count}; lists of erased records that were read: {lists}.</source>
        <translation>Effacés de nouveau&#xa0;: {count}&#xa0;; listes de fiches effacées qui ont été lues&#xa0;: {lists}.</translation>
    </message>
    <message>
        <source>The check of the vault found something wrong, first at {place}.</source>
        <translation>Le contrôle du coffre a trouvé une anomalie, d’abord à {place}.</translation>
    </message>
    <message>
        <source>Make this copy a new device, which HQ has to confirm?</source>
        <translation>Faire de cette copie un nouvel appareil, que le siège doit confirmer&#xa0;?</translation>
    </message>
    <message>
        <source>References have the letter {letter} from now on.</source>
        <translation>Les références portent désormais la lettre {letter}.</translation>
    </message>
    <message>
        <source>References have the letter {letter} as before.</source>
        <translation>Les références portent la lettre {letter} comme avant.</translation>
    </message>
    <message>
        <source>The card is trusted from now on.</source>
        <translation>Vous faites désormais confiance à cette carte.</translation>
    </message>
    <message>
        <source>The card is kept. Its number was not compared: what it signs is held back until it is.</source>
        <translation>La carte est gardée. Son numéro n’a pas été comparé&#xa0;: ce qu’elle signe est bloqué jusque-là.</translation>
    </message>
    <message>
        <source>The card is revoked for good. What was applied before stays.</source>
        <translation>La carte est révoquée définitivement. Ce qui a déjà été appliqué reste.</translation>
    </message>
    <message>
        <source>Card written. Its number, to be read out:</source>
        <translation>Carte écrite. Son numéro, à lire à voix haute&#xa0;:</translation>
    </message>
    <message>
        <source>Then: compare {id} --number DIGITS</source>
        <translation>Ensuite&#xa0;: compare {id} --number DIGITS</translation>
    </message>
    <message>
        <source>Revoke this card and its keys for good? What it signs is refused from now on.</source>
        <translation>Révoquer définitivement cette carte et ses clés&#xa0;? Ce qu’elle signe est désormais refusé.</translation>
    </message>
    <message>
        <source>Checked again:</source>
        <translation>Contrôlés de nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>    bundles held back until it is compared: {count}</source>
        <translation>    paquets bloqués jusqu’à ce qu’elle soit comparée&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Phrase de passe des contacts</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>Nouvelle phrase de passe des contacts</translation>
    </message>
    <message>
        <source>Destroy all contacts for good and switch them off?</source>
        <translation>Détruire définitivement tous les contacts et les désactiver&#xa0;?</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>Supprimer définitivement ce contact&#xa0;?</translation>
    </message>
    <message>
        <source>Contacts kept: {count}; state: {state}.</source>
        <translation>Contacts conservés&#xa0;: {count}&#xa0;; état&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>kept: that it existed, was saved and printed, by whom and when; that it was erased, when, why and who decided.</source>
        <translation>conservé&#xa0;: qu’elle a existé, a été enregistrée et imprimée, par qui et quand&#xa0;; qu’elle a été effacée, quand, pourquoi et qui l’a décidé.</translation>
    </message>
    <message>
        <source>Of these only the versions, drafts and files that name the person go, and why it was printed.</source>
        <translation>Seuls disparaissent les versions, brouillons et fichiers qui mentionnent la personne, et les motifs d’impression.</translation>
    </message>
    <message>
        <source>The newest version stays.</source>
        <translation>La dernière version reste.</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Effacer ceci définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>{ref}: goes from this vault for good:</source>
        <translation>{ref}&#xa0;: disparaît définitivement de ce coffre&#xa0;:</translation>
    </message>
    <message>
        <source>  texts of versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles},</source>
        <translation>  textes des versions {bodies}, brouillons {drafts}, pièces jointes {attachments}, paquets scellés {bundles},</translation>
    </message>
    <message>
        <source>  reasons given for printing it {reasons}, contacts {contacts}</source>
        <translation>  motifs donnés pour l’imprimer {reasons}, contacts {contacts}</translation>
    </message>
    <message>
        <source>  {name} is told to erase it by the next bundle</source>
        <translation>  le prochain paquet indique à {name} de l’effacer</translation>
    </message>
    <message>
        <source>  {sentence}</source>
        <translation>  {sentence}</translation>
    </message>
    <message>
        <source>  the backup {name} may still hold it: backup --remake makes it anew</source>
        <translation>  la sauvegarde {name} peut encore la contenir&#xa0;: backup --remake la refait</translation>
    </message>
    <message>
        <source>  A legal hold stands on it: it cannot be erased.</source>
        <translation>  Elle est sous conservation légale&#xa0;: elle ne peut pas être effacée.</translation>
    </message>
    <message>
        <source>{ref}: erased. texts {bodies}, drafts {drafts}, attachments {attachments}, bundles {bundles}, reasons for printing {reasons}.</source>
        <translation>{ref}&#xa0;: effacée. textes {bodies}, brouillons {drafts}, pièces jointes {attachments}, paquets {bundles}, motifs d’impression {reasons}.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>Exportez sans tarder&#xa0;: le prochain paquet la retire là où elle a été envoyée.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>Les derniers octets quittent le disque au verrouillage du coffre.</translation>
    </message>
    <message>
        <source>This file opens every bundle written for this HQ. Write it?</source>
        <translation>Ce fichier ouvre tout paquet écrit pour ce siège. L’écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever finds the file can read everything. Write it in clear?</source>
        <translation>Sans phrase de passe, toute personne qui trouve le fichier peut tout lire. L’écrire en clair&#xa0;?</translation>
    </message>
    <message>
        <source>Passphrase for the key file</source>
        <translation>Phrase de passe du fichier de la clé</translation>
    </message>
    <message>
        <source>The key file is written. Keep it off this computer.</source>
        <translation>Le fichier de la clé est écrit. Gardez-le hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write this bundle?</source>
        <translation>Écrire ce paquet&#xa0;?</translation>
    </message>
    <message>
        <source>Goes: {go}. Stays: {stay}.</source>
        <translation>Part&#xa0;: {go}. Reste&#xa0;: {stay}.</translation>
    </message>
    <message>
        <source>  goes      {ref}  {what}</source>
        <translation>  part      {ref}  {what}</translation>
    </message>
    <message>
        <source>  stays     {ref}  {why}</source>
        <translation>  reste     {ref}  {why}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The hand-over is taken back. The successor keeps the passphrase.</source>
        <translation>La passation est annulée. La personne qui devait prendre la relève garde la phrase de passe.</translation>
    </message>
    <message>
        <source>Hand this vault over? You lose your passphrase when the successor has finished it.</source>
        <translation>Remettre ce coffre&#xa0;? Vous perdez votre phrase de passe quand la personne qui prend la relève a terminé la passation.</translation>
    </message>
    <message>
        <source>Passphrase of the successor, typed by them</source>
        <translation>Phrase de passe de la personne qui prend la relève, saisie par elle</translation>
    </message>
    <message>
        <source>The vault is handed over and has a new key.</source>
        <translation>Le coffre est remis et a une nouvelle clé.</translation>
    </message>
    <message>
        <source>Begun: {successor} opens the vault with their own passphrase and runs this command again.</source>
        <translation>Commencée&#xa0;: {successor} ouvre le coffre avec sa propre phrase de passe et lance de nouveau cette commande.</translation>
    </message>
    <message>
        <source>not finished, a draft: {name}</source>
        <translation>non terminé, un brouillon&#xa0;: {name}</translation>
    </message>
    <message>
        <source>under a legal hold of whoever leaves: {name}</source>
        <translation>sous une conservation légale de la personne qui part&#xa0;: {name}</translation>
    </message>
    <message>
        <source>waiting for a decision in the inbox: {count}</source>
        <translation>en attente d’une décision dans la boîte de réception&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Change the passphrase of the contacts (contacts --passwd): whoever leaves knows it.</source>
        <translation>Changez la phrase de passe des contacts (contacts --passwd)&#xa0;: la personne qui part la connaît.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>An earlier copy of the vault still opens with the removed passphrase: renew the key.</source>
        <translation>Une copie antérieure du coffre s’ouvre encore avec la phrase de passe supprimée&#xa0;: renouvelez la clé.</translation>
    </message>
    <message>
        <source>Passphrase of the new holder</source>
        <translation>Phrase de passe du nouveau titulaire</translation>
    </message>
    <message>
        <source>Remove the passphrase of {holder}?</source>
        <translation>Supprimer la phrase de passe de {holder}&#xa0;?</translation>
    </message>
    <message>
        <source>{holder}  (opened it now)</source>
        <translation>{holder}  (ouvre actuellement le coffre)</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>importées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>mises à jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>inchangées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>refused: row {row}: {why}</source>
        <translation>refusée&#xa0;: ligne {row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>unmapped column: {column}</source>
        <translation>colonne sans correspondance&#xa0;: {column}</translation>
    </message>
    <message>
        <source>kept as you changed it: row {row}, {field}</source>
        <translation>laissé tel que vous l’avez modifié&#xa0;: ligne {row}, {field}</translation>
    </message>
    <message>
        <source>no longer in the sheet: {key}</source>
        <translation>n’est plus dans la feuille&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Refuse this bundle for good? The receipt tells the station.</source>
        <translation>Refuser définitivement ce paquet&#xa0;? L’accusé de réception en informe l’antenne.</translation>
    </message>
    <message>
        <source>Has the station told by another way which laptop this is, and who has its copies?</source>
        <translation>L’antenne a-t-elle dit par un autre moyen quel est cet ordinateur portable, et qui en a des copies&#xa0;?</translation>
    </message>
    <message>
        <source>The device is confirmed. Checked again:</source>
        <translation>L’appareil est confirmé. Contrôlés de nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>{entry}  {why}</source>
        <translation>{entry}  {why}</translation>
    </message>
    <message>
        <source>{entry}  warning: {why}</source>
        <translation>{entry}  avertissement&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}</source>
        <translation>{id}  {name}&#xa0;: fiches {records}, dernier paquet {newest}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}, not seen: {missing}</source>
        <translation>{id}  {name}&#xa0;: fiches {records}, dernier paquet {newest}, non vus&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>  held back  {device}  confirm it once the station has cleared it up</source>
        <translation>  bloqué     {device}  confirmez-le une fois la question éclaircie par l’antenne</translation>
    </message>
    <message>
        <source>  warning    {device}  {why}</source>
        <translation>  avertissement  {device}  {why}</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a date of their own become due. Set one with --years N.</source>
        <translation>Aucun nombre d’années n’est fixé&#xa0;: seules les fiches ayant leur propre date sont à réexaminer. Fixez-en un avec --years N.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>{ref}: kept until {day}.</source>
        <translation>{ref}&#xa0;: conservée jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{ref}: the legal hold is lifted.</source>
        <translation>{ref}&#xa0;: la conservation légale est levée.</translation>
    </message>
    <message>
        <source>{ref}: nothing of it is erased until the hold is lifted.</source>
        <translation>{ref}&#xa0;: rien n’en est effacé tant que la conservation légale n’est pas levée.</translation>
    </message>
    <message>
        <source>{ref}  first version {since}</source>
        <translation>{ref}  première version {since}</translation>
    </message>
    <message>
        <source>{ref}  first version {since}, kept until {until}</source>
        <translation>{ref}  première version {since}, à conserver jusqu’au {until}</translation>
    </message>
    <message>
        <source>{row}, legal hold</source>
        <translation>{row}, conservation légale</translation>
    </message>
    <message>
        <source>Lists and search are brought up to date first. Stopped, this goes on with the next command.</source>
        <translation>Les listes et la recherche sont d’abord mises à jour. En cas d’arrêt, cela reprend avec la commande suivante.</translation>
    </message>
    <message>
        <source>The restricted sheet stays at the station. Print it?</source>
        <translation>La feuille à diffusion restreinte reste à l’antenne. L’imprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{at}  {variant}  {who}  (reason erased)</source>
        <translation>{at}  {variant}  {who}  (motif effacé)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>{ref}: open version saved.</source>
        <translation>{ref}&#xa0;: version ouverte enregistrée.</translation>
    </message>
    <message>
        <source>{ref}: final version saved.</source>
        <translation>{ref}&#xa0;: version finale enregistrée.</translation>
    </message>
    <message>
        <source>  {severity} {rule}: {sentence}</source>
        <translation>  {severity} {rule}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Added: {sha}, {size} bytes.</source>
        <translation>Ajoutée&#xa0;: {sha}, {size}&#xa0;octets.</translation>
    </message>
    <message>
        <source>Renew the key of this vault? Everybody else gets a new passphrase.</source>
        <translation>Renouveler la clé de ce coffre&#xa0;? Toutes les autres personnes reçoivent une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>Le coffre a une nouvelle clé.</translation>
    </message>
    <message>
        <source>From now on the new sheet holds alone: destroy the earlier one.</source>
        <translation>Désormais, seule la nouvelle feuille vaut&#xa0;: détruisez la précédente.</translation>
    </message>
    <message>
        <source>Earlier copies open with the old passphrases and sheet; what is deleted may survive on a disk.</source>
        <translation>Les copies antérieures s’ouvrent avec les anciennes phrases de passe et l’ancienne feuille&#xa0;; ce qui est supprimé peut subsister sur un disque.</translation>
    </message>
    <message>
        <source>Six words you can take, shown once:</source>
        <translation>Six mots que vous pouvez utiliser, affichés une seule fois&#xa0;:</translation>
    </message>
    <message>
        <source>Your passphrase from now on (a new one if yours was seen)</source>
        <translation>Votre phrase de passe à partir de maintenant (une nouvelle si la vôtre a été vue)</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet</source>
        <translation>Saisissez la clé entière de la nouvelle feuille</translation>
    </message>
    <message>
        <source>has no passphrase any more: {holder}</source>
        <translation>n’a plus de phrase de passe&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>opens with the old key; backup --remake makes it anew: {name}</source>
        <translation>s’ouvre avec l’ancienne clé&#xa0;; backup --remake la refait&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The new recovery sheet is in {name}: print it, put it away.</source>
        <translation>La nouvelle feuille de récupération est dans {name}&#xa0;: imprimez-la, mettez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>New recovery key, shown once: write it down.</source>
        <translation>Nouvelle clé de récupération, affichée une seule fois&#xa0;: recopiez-la.</translation>
    </message>
    <message>
        <source>Passphrase for {holder}, shown once; they change it when they open the vault:</source>
        <translation>Phrase de passe pour {holder}, affichée une seule fois&#xa0;; elle sera changée à l’ouverture du coffre&#xa0;:</translation>
    </message>
    <message>
        <source>error: {code}: {sentence}</source>
        <translation>erreur&#xa0;: {code}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>warning: {code}: {sentence}</source>
        <translation>avertissement&#xa0;: {code}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{what} {todo}</source>
        <translation>{what} {todo}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [o/N] </translation>
    </message>
    <message>
        <source>{prompt}: </source>
        <translation>{prompt}&#xa0;: </translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>The vault is ready, its sheet is not. Recovery key, shown once: write it down.</source>
        <translation>Le coffre est prêt, sa feuille ne l’est pas. Clé de récupération, affichée une seule fois&#xa0;: recopiez-la.</translation>
    </message>
    <message>
        <source>The vault is ready.</source>
        <translation>Le coffre est prêt.</translation>
    </message>
    <message>
        <source>The recovery sheet is in {name}: put it away from this computer.</source>
        <translation>La feuille de récupération est dans {name}&#xa0;: rangez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery key, shown once: write it down and put it away from this computer.</source>
        <translation>Clé de récupération, affichée une seule fois&#xa0;: recopiez-la et rangez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery sheet: {name}</source>
        <translation>Feuille de récupération&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This key opens the vault by itself. Keep it away from the laptop, where only its holder reaches it.</source>
        <translation>Cette clé ouvre le coffre à elle seule. Gardez-la loin de l’ordinateur portable, là où seul son titulaire y accède.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, nobody can open the vault.</source>
        <translation>Si la phrase de passe et la feuille sont perdues toutes les deux, personne ne peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Your passphrase, six words, shown once:</source>
        <translation>Votre phrase de passe, six mots, affichés une seule fois&#xa0;:</translation>
    </message>
    <message>
        <source>Type it, or one of your own</source>
        <translation>Saisissez-la, ou une phrase de passe de votre choix</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>{holder} has a new passphrase. The recovery sheet stays valid.</source>
        <translation>{holder} a une nouvelle phrase de passe. La feuille de récupération reste valable.</translation>
    </message>
    <message>
        <source>Whose passphrase is set anew (its code)</source>
        <translation>Titulaire dont la phrase de passe est redéfinie (son code)</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase de passe est changée.</translation>
    </message>
    <message>
        <source>Pictures of the window</source>
        <translation>Images de la fenêtre</translation>
    </message>
    <message>
        <source>Passphrases: {file}, and hq-passphrase.txt beside it.</source>
        <translation>Phrases de passe&#xa0;: {file}, et hq-passphrase.txt à côté.</translation>
    </message>
    <message>
        <source>Open the window on the sample vault? [Y/n] </source>
        <translation>Ouvrir la fenêtre sur le coffre d’exemple&#xa0;? [O/n] </translation>
    </message>
    <message>
        <source>A new station vault</source>
        <translation>Un nouveau coffre d’antenne</translation>
    </message>
    <message>
        <source>A new HQ vault</source>
        <translation>Un nouveau coffre du siège</translation>
    </message>
    <message>
        <source>Consent withdrawn in {ref}: HQ is owed a withdrawal</source>
        <translation>Consentement retiré dans {ref}&#xa0;: un retrait est dû au siège</translation>
    </message>
    <message>
        <source>Card handed over and its 60 digits compared: {digits} …</source>
        <translation>Carte remise et ses 60 chiffres comparés&#xa0;: {digits} …</translation>
    </message>
    <message>
        <source>Incidents recorded: {recorded}, of them final {final}, open {opened}; and one draft</source>
        <translation>Incidents consignés&#xa0;: {recorded}, dont finaux {final}, ouverts {opened}&#xa0;; et un brouillon</translation>
    </message>
    <message>
        <source>Case summary printed</source>
        <translation>Résumé de cas imprimé</translation>
    </message>
    <message>
        <source>Restricted sheet printed</source>
        <translation>Feuille à diffusion restreinte imprimée</translation>
    </message>
    <message>
        <source>HQ verified and applied it: new {new}, changed {changed}, withdrawn {withdrawn}</source>
        <translation>Le siège l’a vérifié et appliqué&#xa0;: nouvelles {new}, modifiées {changed}, retirées {withdrawn}</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt written</source>
        <translation>Accusé de réception du siège écrit</translation>
    </message>
    <message>
        <source>The station took the receipt; newly confirmed by HQ: {count}</source>
        <translation>L’antenne a lu l’accusé de réception&#xa0;; nouvellement confirmés par le siège&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Review: go {go}, withdrawn {withdrawn}, stay here {stay}</source>
        <translation>Examen&#xa0;: partent {go}, retirées {withdrawn}, restent ici {stay}</translation>
    </message>
    <message>
        <source>Bundle written and read back, {size} bytes, fingerprint {sha}</source>
        <translation>Paquet écrit et relu, {size}&#xa0;octets, empreinte {sha}</translation>
    </message>
    <message>
        <source>A correction waits in HQ&apos;s inbox for review</source>
        <translation>Une correction attend d’être examinée dans la boîte de réception du siège</translation>
    </message>
    <message>
        <source>Audit of the station vault: whole, entries checked {count}</source>
        <translation>Audit du coffre de l’antenne&#xa0;: intact, entrées contrôlées {count}</translation>
    </message>
    <message>
        <source>Audit of the HQ vault: whole, entries checked {count}</source>
        <translation>Audit du coffre du siège&#xa0;: intact, entrées contrôlées {count}</translation>
    </message>
    <message>
        <source>HQ: write a station&apos;s receipt</source>
        <translation>Siège&#xa0;: écrire l’accusé de réception d’une antenne</translation>
    </message>
    <message>
        <source>keep it in this computer&apos;s keyring</source>
        <translation>la garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>only the versions that name this person&apos;s row; the newest stays</source>
        <translation>seulement les versions qui mentionnent la ligne de cette personne&#xa0;; la dernière reste</translation>
    </message>
    <message>
        <source>print a card&apos;s 60 digits</source>
        <translation>afficher les 60 chiffres d’une carte</translation>
    </message>
    <message>
        <source>read the contacts&apos; new passphrase from FILE</source>
        <translation>lire la nouvelle phrase de passe des contacts dans FILE</translation>
    </message>
    <message>
        <source>read the new holder&apos;s passphrase from FILE</source>
        <translation>lire la phrase de passe du nouveau titulaire dans FILE</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>the card&apos;s id in the list, or its beginning (8 letters or more)</source>
        <translation>l’identifiant de la carte dans la liste, ou son début (8 lettres ou plus)</translation>
    </message>
    <message>
        <source>the id of a person&apos;s or source&apos;s row of that incident</source>
        <translation>l’identifiant de la ligne d’une personne ou d’une source de cet incident</translation>
    </message>
    <message>
        <source>the other drive&apos;s folder</source>
        <translation>le dossier de l’autre support</translation>
    </message>
    <message>
        <source>the station&apos;s three letters</source>
        <translation>les trois lettres de l’antenne</translation>
    </message>
    <message>
        <source>the successor: a new person&apos;s name, or a holder&apos;s name or code</source>
        <translation>qui prend la relève&#xa0;: le nom d’une nouvelle personne, ou le nom ou le code d’un titulaire</translation>
    </message>
    <message>
        <source>the vault&apos;s folder</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>write this vault&apos;s card</source>
        <translation>écrire la carte de ce coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are lost in the vault itself: run the vault check.</source>
        <translation>
            <numerusform>%n pièce jointe est perdue dans le coffre lui-même&#xa0;: lancez le contrôle du coffre.</numerusform>
            <numerusform>%n pièces jointes sont perdues dans le coffre lui-même&#xa0;: lancez le contrôle du coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not in the backup.</source>
        <translation>
            <numerusform>%n pièce jointe n’était pas dans la sauvegarde.</numerusform>
            <numerusform>%n pièces jointes n’étaient pas dans la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes?</source>
        <translation>
            <numerusform>Appliquer %n changement&#xa0;?</numerusform>
            <numerusform>Appliquer %n changements&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ: list the stations and what is held back of them</source>
        <translation>Siège&#xa0;: lister les antennes et ce qui est bloqué de leur part</translation>
    </message>
    <message>
        <source>HQ: list what was received; check again or refuse what waits</source>
        <translation>Siège&#xa0;: lister ce qui a été reçu&#xa0;; contrôler de nouveau ou refuser ce qui attend</translation>
    </message>
    <message>
        <source>HQ: write the private decryption key for age</source>
        <translation>Siège&#xa0;: écrire la clé privée de déchiffrement pour age</translation>
    </message>
    <message numerus="yes">
        <source>Lists and search are made anew: %n records.</source>
        <translation>
            <numerusform>Les listes et la recherche sont refaites&#xa0;: %n fiche.</numerusform>
            <numerusform>Les listes et la recherche sont refaites&#xa0;: %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records and releases incidents, offline.</source>
        <translation>Consigne et transmet des incidents, hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>The new backup is checked. Remove %n earlier ones?</source>
        <translation>
            <numerusform>La nouvelle sauvegarde est contrôlée. Supprimer %n sauvegarde plus ancienne&#xa0;?</numerusform>
            <numerusform>La nouvelle sauvegarde est contrôlée. Supprimer %n sauvegardes plus anciennes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault is whole: %n entries checked.</source>
        <translation>
            <numerusform>Le coffre est intact&#xa0;: %n entrée contrôlée.</numerusform>
            <numerusform>Le coffre est intact&#xa0;: %n entrées contrôlées.</numerusform>
        </translation>
    </message>
    <message>
        <source>a device held back or warned of, once that was cleared up</source>
        <translation>un appareil bloqué ou objet d’un avertissement, une fois la question éclaircie</translation>
    </message>
    <message>
        <source>a mapping of your own</source>
        <translation>une correspondance de votre main</translation>
    </message>
    <message>
        <source>a mapping that ships with Waypost</source>
        <translation>une correspondance fournie avec Waypost</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>un nom neutre</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>a verification state, such as VERIFIED</source>
        <translation>un état de vérification, par exemple VERIFIED</translation>
    </message>
    <message>
        <source>add a file to an incident</source>
        <translation>ajouter un fichier à un incident</translation>
    </message>
    <message>
        <source>bring in incidents from a spreadsheet</source>
        <translation>importer des incidents d’une feuille de calcul</translation>
    </message>
    <message>
        <source>by this day (default: today)</source>
        <translation>jusqu’à ce jour (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>change the passphrase of the contacts</source>
        <translation>changer la phrase de passe des contacts</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>changer la phrase de passe</translation>
    </message>
    <message>
        <source>check an entry again that was held back</source>
        <translation>contrôler de nouveau une entrée qui a été bloquée</translation>
    </message>
    <message>
        <source>check the whole vault against its chain</source>
        <translation>contrôler tout le coffre par rapport à sa chaîne</translation>
    </message>
    <message>
        <source>confirm what would otherwise be asked</source>
        <translation>confirmer ce qui serait demandé sinon</translation>
    </message>
    <message>
        <source>copy the vault into a dated folder on another drive, and check the copy</source>
        <translation>copier le coffre dans un dossier daté sur un autre support, et contrôler la copie</translation>
    </message>
    <message>
        <source>destroy all contacts and switch them off</source>
        <translation>détruire tous les contacts et les désactiver</translation>
    </message>
    <message>
        <source>do not offer the window at the end</source>
        <translation>ne pas proposer la fenêtre à la fin</translation>
    </message>
    <message>
        <source>draw them as a QR code, .png or .svg</source>
        <translation>les dessiner sous forme de code QR, .png ou .svg</translation>
    </message>
    <message>
        <source>erase a record or a draft everywhere it stands</source>
        <translation>effacer une fiche ou un brouillon partout où ils se trouvent</translation>
    </message>
    <message>
        <source>even below the home folder or the vault</source>
        <translation>même sous le dossier personnel ou sous le coffre</translation>
    </message>
    <message>
        <source>file that holds the recovery key (default: it is asked)</source>
        <translation>fichier qui contient la clé de récupération (par défaut&#xa0;: elle est demandée)</translation>
    </message>
    <message>
        <source>file that holds the recovery key, or -</source>
        <translation>fichier qui contient la clé de récupération, ou -</translation>
    </message>
    <message>
        <source>folder for everything it makes (default: ./demo-out)</source>
        <translation>dossier pour tout ce qui est produit (par défaut&#xa0;: ./demo-out)</translation>
    </message>
    <message>
        <source>give another person a passphrase of their own</source>
        <translation>donner à une autre personne sa propre phrase de passe</translation>
    </message>
    <message>
        <source>give the vault a new key, after a passphrase was seen or a holder left</source>
        <translation>donner une nouvelle clé au coffre, quand une phrase de passe a été vue ou qu’un titulaire est parti</translation>
    </message>
    <message>
        <source>hand the vault over to a successor; whoever leaves loses their passphrase</source>
        <translation>remettre le coffre à la personne qui prend la relève&#xa0;; la personne qui part perd sa phrase de passe</translation>
    </message>
    <message>
        <source>how to reach persons: list, set or remove; switch on or off</source>
        <translation>comment joindre des personnes&#xa0;: lister, définir ou supprimer&#xa0;; activer ou désactiver</translation>
    </message>
    <message>
        <source>it is the only one in use: go on as it was</source>
        <translation>il est le seul utilisé&#xa0;: continuer comme avant</translation>
    </message>
    <message>
        <source>its language: en, fr, ar or es (default: yours)</source>
        <translation>sa langue&#xa0;: en, fr, ar ou es (par défaut&#xa0;: la vôtre)</translation>
    </message>
    <message>
        <source>its reference or id</source>
        <translation>sa référence ou son identifiant</translation>
    </message>
    <message>
        <source>its versions</source>
        <translation>ses versions</translation>
    </message>
    <message>
        <source>keep a record until a later day</source>
        <translation>conserver une fiche jusqu’à un jour plus tardif</translation>
    </message>
    <message>
        <source>keep it; what it signs is held back until it is compared</source>
        <translation>la garder&#xa0;; ce qu’elle signe est bloqué jusqu’à ce qu’elle soit comparée</translation>
    </message>
    <message>
        <source>keep what FILE says of the person (-: standard input)</source>
        <translation>conserver ce que FILE dit de la personne (-&#xa0;: entrée standard)</translation>
    </message>
    <message>
        <source>lift it</source>
        <translation>la lever</translation>
    </message>
    <message>
        <source>list incidents</source>
        <translation>lister les incidents</translation>
    </message>
    <message>
        <source>list the cards: state, number, who added, compared or revoked it and when</source>
        <translation>lister les cartes&#xa0;: état, numéro, qui les a ajoutées, comparées ou révoquées et quand</translation>
    </message>
    <message>
        <source>list what is due for review because its time is over</source>
        <translation>lister ce qui est à réexaminer parce que sa durée est écoulée</translation>
    </message>
    <message>
        <source>list what stands under a legal hold instead</source>
        <translation>lister plutôt ce qui est sous conservation légale</translation>
    </message>
    <message>
        <source>list who can open the vault, add or remove one</source>
        <translation>lister les personnes qui peuvent ouvrir le coffre, en ajouter ou en supprimer une</translation>
    </message>
    <message>
        <source>make a final version</source>
        <translation>faire une version finale</translation>
    </message>
    <message>
        <source>make a new vault</source>
        <translation>créer un nouveau coffre</translation>
    </message>
    <message>
        <source>make a vault from a backup, as a new device</source>
        <translation>faire un coffre à partir d’une sauvegarde, comme nouvel appareil</translation>
    </message>
    <message>
        <source>make lists and search anew from the record</source>
        <translation>refaire les listes et la recherche à partir des fiches</translation>
    </message>
    <message>
        <source>memory of the key derivation, 64 to 2048 MiB</source>
        <translation>mémoire de la dérivation de clé, 64 à 2048&#xa0;Mio</translation>
    </message>
    <message>
        <source>need a second key besides your passphrase, or no longer</source>
        <translation>demander une deuxième clé en plus de votre phrase de passe, ou ne plus en demander</translation>
    </message>
    <message numerus="yes">
        <source>not exported yet: %n changes</source>
        <translation>
            <numerusform>pas encore exporté&#xa0;: %n changement</numerusform>
            <numerusform>pas encore exportés&#xa0;: %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>un document JSON sur la sortie standard, rien d’autre</translation>
    </message>
    <message>
        <source>one whole record</source>
        <translation>une fiche entière</translation>
    </message>
    <message>
        <source>only begin; the successor finishes it</source>
        <translation>commencer seulement&#xa0;; la personne qui prend la relève termine</translation>
    </message>
    <message>
        <source>only those of one incident</source>
        <translation>seulement ceux d’un incident</translation>
    </message>
    <message>
        <source>only those whose next step of verification is due</source>
        <translation>seulement ceux dont la prochaine étape de vérification est arrivée à échéance</translation>
    </message>
    <message>
        <source>open the contacts with what FILE holds</source>
        <translation>ouvrir les contacts avec ce que contient FILE</translation>
    </message>
    <message>
        <source>protect it with this passphrase</source>
        <translation>le protéger par cette phrase de passe</translation>
    </message>
    <message>
        <source>protect the PDF with the password in FILE</source>
        <translation>protéger le PDF par le mot de passe contenu dans FILE</translation>
    </message>
    <message>
        <source>read the new passphrase from FILE, or -</source>
        <translation>lire la nouvelle phrase de passe dans FILE, ou -</translation>
    </message>
    <message>
        <source>read the passphrase from FILE (-: standard input)</source>
        <translation>lire la phrase de passe dans FILE (-&#xa0;: entrée standard)</translation>
    </message>
    <message>
        <source>refuse an entry for good</source>
        <translation>refuser définitivement une entrée</translation>
    </message>
    <message>
        <source>remove what is kept of the person, for good</source>
        <translation>supprimer définitivement ce qui est conservé sur la personne</translation>
    </message>
    <message>
        <source>required for the restricted sheet</source>
        <translation>nécessaire pour la feuille à diffusion restreinte</translation>
    </message>
    <message>
        <source>revoke a card and its keys for good</source>
        <translation>révoquer définitivement une carte et ses clés</translation>
    </message>
    <message>
        <source>run the main job on sample data</source>
        <translation>exécuter la tâche principale sur des données d’exemple</translation>
    </message>
    <message>
        <source>save a record from JSON as an open version</source>
        <translation>enregistrer une fiche à partir de JSON comme version ouverte</translation>
    </message>
    <message>
        <source>save the new recovery sheet here</source>
        <translation>enregistrer ici la nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>save the recovery sheet here</source>
        <translation>enregistrer ici la feuille de récupération</translation>
    </message>
    <message>
        <source>say whether a vault was moved here or is a copy, where that was asked</source>
        <translation>dire si un coffre a été déplacé ici ou est une copie, quand la question a été posée</translation>
    </message>
    <message>
        <source>set a legal hold on a record: nothing of it is erased until it is lifted</source>
        <translation>mettre une fiche sous conservation légale&#xa0;: rien n’en est effacé tant qu’elle n’est pas levée</translation>
    </message>
    <message>
        <source>set a new passphrase with the recovery key</source>
        <translation>définir une nouvelle phrase de passe avec la clé de récupération</translation>
    </message>
    <message>
        <source>set after how many years incidents are due; 0: no number</source>
        <translation>fixer au bout de combien d’années les incidents sont à réexaminer&#xa0;; 0&#xa0;: aucun nombre</translation>
    </message>
    <message>
        <source>show this explanation and end</source>
        <translation>afficher cette explication et terminer</translation>
    </message>
    <message>
        <source>show what goes and what is kept; erase nothing</source>
        <translation>montrer ce qui disparaît et ce qui est conservé&#xa0;; ne rien effacer</translation>
    </message>
    <message>
        <source>show what is in it; apply nothing</source>
        <translation>montrer ce qu’il contient&#xa0;; ne rien appliquer</translation>
    </message>
    <message>
        <source>show what would go; write nothing</source>
        <translation>montrer ce qui partirait&#xa0;; ne rien écrire</translation>
    </message>
    <message>
        <source>show what would happen, change nothing</source>
        <translation>montrer ce qui se passerait, ne rien modifier</translation>
    </message>
    <message>
        <source>speak this language: en, fr, ar or es</source>
        <translation>employer cette langue&#xa0;: en, fr, ar ou es</translation>
    </message>
    <message>
        <source>such as 2031-12-31</source>
        <translation>par exemple 2031-12-31</translation>
    </message>
    <message>
        <source>such as PHOTO or DOCUMENT</source>
        <translation>par exemple PHOTO ou DOCUMENT</translation>
    </message>
    <message>
        <source>such as SSD</source>
        <translation>par exemple SSD</translation>
    </message>
    <message>
        <source>switch contacts on, under a passphrase of their own</source>
        <translation>activer les contacts, sous leur propre phrase de passe</translation>
    </message>
    <message>
        <source>take back a hand-over that was begun</source>
        <translation>annuler une passation commencée</translation>
    </message>
    <message>
        <source>take in bundles (HQ) or receipts (station)</source>
        <translation>prendre des paquets (siège) ou des accusés de réception (antenne)</translation>
    </message>
    <message>
        <source>take the passphrase of this staff code away, such as S2</source>
        <translation>retirer la phrase de passe de ce code, par exemple S2</translation>
    </message>
    <message>
        <source>the 60 digits, as read out</source>
        <translation>les 60 chiffres, tels que lus à voix haute</translation>
    </message>
    <message>
        <source>the key file, where the passphrase needs one</source>
        <translation>le fichier-clé, si la phrase de passe en demande un</translation>
    </message>
    <message>
        <source>the other one is used, too: make this a new device</source>
        <translation>l’autre est utilisé aussi&#xa0;: faire de celui-ci un nouvel appareil</translation>
    </message>
    <message>
        <source>the passphrase alone opens the vault again</source>
        <translation>la phrase de passe seule ouvre de nouveau le coffre</translation>
    </message>
    <message>
        <source>the record, or - for standard input</source>
        <translation>la fiche, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>the stick</source>
        <translation>la clé USB</translation>
    </message>
    <message>
        <source>then remove those with erased text or an old key</source>
        <translation>puis supprimer celles qui contiennent du texte effacé ou une ancienne clé</translation>
    </message>
    <message>
        <source>trust a card that was kept, its number compared now</source>
        <translation>faire confiance à une carte gardée, dont le numéro est comparé maintenant</translation>
    </message>
    <message>
        <source>trust a card whose number was compared, or keep it until it is</source>
        <translation>faire confiance à une carte dont le numéro a été comparé, ou la garder jusque-là</translation>
    </message>
    <message>
        <source>vault.erased of the vault that is replaced</source>
        <translation>vault.erased du coffre qui est remplacé</translation>
    </message>
    <message>
        <source>what was typed and not saved; the saved versions stay</source>
        <translation>ce qui a été saisi sans être enregistré&#xa0;; les versions enregistrées restent</translation>
    </message>
    <message>
        <source>who gets no passphrase any more</source>
        <translation>qui n’a plus de phrase de passe</translation>
    </message>
    <message>
        <source>who holds the passphrase (default: the code)</source>
        <translation>qui détient la phrase de passe (par défaut&#xa0;: le code)</translation>
    </message>
    <message>
        <source>who printed it, when and why</source>
        <translation>qui l’a imprimée, quand et pourquoi</translation>
    </message>
    <message>
        <source>whose it is, where several have one</source>
        <translation>à qui elle est, quand plusieurs en ont une</translation>
    </message>
    <message>
        <source>why (required once an act is verified)</source>
        <translation>pourquoi (nécessaire dès qu’un acte est vérifié)</translation>
    </message>
    <message>
        <source>why texts go that were not checked for names: %(choices)s</source>
        <translation>pourquoi partent des textes qui n’ont pas été contrôlés pour y chercher des noms&#xa0;: %(choices)s</translation>
    </message>
    <message>
        <source>why; it stays in the history</source>
        <translation>pourquoi&#xa0;; cela reste dans l’historique</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>sans phrase de passe</translation>
    </message>
    <message>
        <source>write a bundle for HQ</source>
        <translation>écrire un paquet pour le siège</translation>
    </message>
    <message>
        <source>write a key file, on a stick kept apart</source>
        <translation>écrire un fichier-clé, sur une clé USB gardée à part</translation>
    </message>
    <message>
        <source>your passphrase from now on (default: as now)</source>
        <translation>votre phrase de passe à partir de maintenant (par défaut&#xa0;: inchangée)</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault by itself.</source>
        <translation>Votre phrase de passe ouvre le coffre à elle seule.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with its key file only.</source>
        <translation>Votre phrase de passe n’ouvre le coffre qu’avec son fichier-clé.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with the secret in this computer&apos;s keyring only.</source>
        <translation>Votre phrase de passe n’ouvre le coffre qu’avec le secret du trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>If it is lost, the recovery sheet opens the vault without it.</source>
        <translation>Si elle est perdue, la feuille de récupération ouvre le coffre sans elle.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>Type the whole recovery key from its sheet</source>
        <translation>Saisissez la clé de récupération entière à partir de sa feuille</translation>
    </message>
    <message>
        <source>make a case summary, or the blank paper form, as PDF</source>
        <translation>faire un résumé de cas, ou le formulaire papier vierge, en PDF</translation>
    </message>
    <message>
        <source>the blank form of an incident, without REF and vault</source>
        <translation>le formulaire vierge d’un incident, sans REF ni coffre</translation>
    </message>
    <message>
        <source>{program}: wrong usage: {what}</source>
        <translation>{program}&#xa0;: utilisation incorrecte&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <translation>{argument}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>this is missing: {arguments}</source>
        <translation>il manque&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>this is not understood: {arguments}</source>
        <translation>ceci n’est pas compris&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>one of these is needed: {arguments}</source>
        <translation>il faut l’un de ceux-ci&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>{option} could be any of these: {arguments}</source>
        <translation>{option} peut désigner plusieurs options&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>{value} is none of these: {choices}</source>
        <translation>{value} n’est aucun de ces choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>a value has to follow</source>
        <translation>une valeur doit suivre</translation>
    </message>
    <message>
        <source>no more than one value may follow</source>
        <translation>une seule valeur au plus peut suivre</translation>
    </message>
    <message>
        <source>at least one value has to follow</source>
        <translation>au moins une valeur doit suivre</translation>
    </message>
    <message>
        <source>not together with {other}</source>
        <translation>pas avec {other}</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>{value} ne peut pas être lu</translation>
    </message>
    <message>
        <source>takes no value: {value}</source>
        <translation>ne prend pas de valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>64 to 2048 MiB</source>
        <translation>de 64 à 2048&#xa0;Mio</translation>
    </message>
    <message>
        <source>a name that ends in .png or .svg</source>
        <translation>un nom qui se termine par .png ou .svg</translation>
    </message>
    <message>
        <source>print: REF --vault DIR, or --blank</source>
        <translation>print&#xa0;: REF --vault DIR, ou --blank</translation>
    </message>
    <message>
        <source>only these incidents, what they name, and what HQ has to give back</source>
        <translation>seulement ces incidents, ce qu’ils nomment et ce que le siège doit rendre</translation>
    </message>
    <message>
        <source>a draft that was never saved, last typed at {at}</source>
        <translation>un brouillon jamais enregistré, saisi en dernier le {at}</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>{label}*</source>
        <translation>{label}*</translation>
    </message>
    <message>
        <source>* Translation not reviewed yet; in English: {english}. {definition}</source>
        <translation>* Traduction non encore relue&#xa0;; en anglais&#xa0;: {english}. {definition}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Columns; Space ticks</source>
        <translation>Colonnes&#xa0;; Espace coche</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation>&amp;Comme avant</translation>
    </message>
    <message>
        <source>Newest record first</source>
        <translation>Fiche la plus récente d’abord</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>The reference is always there, first. Where a window is narrow, the last columns go.</source>
        <translation>La référence est toujours là, en premier. Dans une fenêtre étroite, les dernières colonnes disparaissent.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher celles-ci</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est la dernière.</translation>
    </message>
    <message>
        <source>The newest record comes first.</source>
        <translation>La fiche la plus récente vient en premier.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Only to (names of offices, with commas)</source>
        <translation>Uniquement à (noms de bureaux, séparés par des virgules)</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>{scope}, {part}</source>
        <translation>{scope}, {part}</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>The rest was not asked</source>
        <translation>Le reste n’a pas été demandé</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Somebody read every text and found no name</source>
        <translation>Quelqu’un a lu chaque texte et n’y a trouvé aucun nom</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase is not here</source>
        <translation>La personne qui connaît la phrase de passe n’est pas là</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>C’est urgent</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Unlock the contacts?</source>
        <translation>Déverrouiller les contacts&#xa0;?</translation>
    </message>
    <message>
        <source>They have a passphrase of their own. Look who can see the screen first.</source>
        <translation>Ils ont leur propre phrase de passe. Regardez d’abord qui peut voir l’écran.</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Phrase de passe des contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Saisissez d’abord la phrase de passe.</translation>
    </message>
    <message>
        <source>The contacts are being unlocked.</source>
        <translation>Les contacts sont en cours de déverrouillage.</translation>
    </message>
    <message>
        <source>How can this person be reached?</source>
        <translation>Comment joindre cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>It goes with a withdrawal or an erasure, and never leaves this vault.</source>
        <translation>Ces indications disparaissent avec un retrait ou un effacement, et ne quittent jamais ce coffre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The contact is being saved.</source>
        <translation>Le contact est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Let the texts go unchecked for names?</source>
        <translation>Laisser partir les textes sans y chercher de noms&#xa0;?</translation>
    </message>
    <message>
        <source>The contacts are locked, so nobody could look whether a text holds a name that is in them.</source>
        <translation>Les contacts sont verrouillés&#xa0;: il n’a pas été possible de vérifier si un texte contient un nom qui y figure.</translation>
    </message>
    <message>
        <source>Why they go unchecked</source>
        <translation>Pourquoi ils partent sans contrôle</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; a code, so that no words about anybody are</source>
        <translation>Conservé dans le journal du coffre&#xa0;; un code, pour qu’aucun mot sur qui que ce soit n’y figure</translation>
    </message>
    <message>
        <source>Go on unchecked</source>
        <translation>Continuer sans contrôle</translation>
    </message>
    <message>
        <source>Unlock contacts…</source>
        <translation>Déverrouiller les contacts…</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Choisissez d’abord le motif.</translation>
    </message>
    <message>
        <source>Lock contacts</source>
        <translation>Verrouiller les contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>{what} {person}</source>
        <translation>{what} {person}</translation>
    </message>
    <message>
        <source>Unlock the contacts first.</source>
        <translation>Déverrouillez d’abord les contacts.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the contact of {person}</source>
        <translation>Supprimer le contact de {person}</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>Supprimer définitivement ce contact&#xa0;?</translation>
    </message>
    <message>
        <source>What is kept on how to reach this person goes. The record stays as it is.</source>
        <translation>Ce qui est conservé sur la manière de joindre cette personne disparaît. La fiche reste telle qu’elle est.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>A contact is kept. It can be read while the contacts are unlocked.</source>
        <translation>Un contact est conservé. Il peut être lu tant que les contacts sont déverrouillés.</translation>
    </message>
    <message>
        <source>No contact is kept.</source>
        <translation>Aucun contact n’est conservé.</translation>
    </message>
    <message>
        <source>No contact may be kept: the saved record holds no live consent to be contacted or referred.</source>
        <translation>Aucun contact ne peut être conservé&#xa0;: dans la fiche enregistrée, aucun consentement en vigueur ne permet de joindre ni d’orienter la personne.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Reads as “{value}”.</source>
        <translation>Compris comme «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole month; no day is invented.</source>
        <translation>Compris comme «&#xa0;{value}&#xa0;». Les rapports utilisent le mois entier&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole quarter; no day is invented.</source>
        <translation>Compris comme «&#xa0;{value}&#xa0;». Les rapports utilisent le trimestre entier&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole year; no day is invented.</source>
        <translation>Compris comme «&#xa0;{value}&#xa0;». Les rapports utilisent l’année entière&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Compris comme «&#xa0;une saison, de {value} à {latest}&#xa0;». Les rapports utilisent toute la période&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Compris comme «&#xa0;entre {value} et {latest}&#xa0;». Les rapports utilisent toute la période&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>Compris comme «&#xa0;avant {value}&#xa0;». Combien de temps avant reste ouvert.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>Compris comme «&#xa0;après {value}&#xa0;». La période se termine le jour où l’ONU a été informée.</translation>
    </message>
    <message>
        <source>Reads as “date not known”. That is a valid answer.</source>
        <translation>Compris comme «&#xa0;date inconnue&#xa0;». C’est une réponse valable.</translation>
    </message>
    <message>
        <source>Reads as “{event}”, with no date. If the day or month of that event is known, type it: “before 5/2026”. The words are kept beside it.</source>
        <translation>Compris comme «&#xa0;{event}&#xa0;», sans date. Si le jour ou le mois de cet événement est connu, saisissez-le&#xa0;: «&#xa0;avant 5/2026&#xa0;». Les mots restent notés à côté.</translation>
    </message>
    <message>
        <source>“{value}” is kept as you typed it, but does not read as a date yet.</source>
        <translation>«&#xa0;{value}&#xa0;» est conservé tel que vous l’avez saisi, mais ne se lit pas encore comme une date.</translation>
    </message>
    <message>
        <source>Type it as it was told: “20 Nov 2026”, “3/2026”, “Q1 2026”, “before 15 Oct”, “about two weeks ago”.</source>
        <translation>Saisissez-la comme elle vous a été dite&#xa0;: «&#xa0;20 nov. 2026&#xa0;», «&#xa0;3/2026&#xa0;», «&#xa0;T1 2026&#xa0;», «&#xa0;avant le 15 oct.&#xa0;», «&#xa0;il y a environ deux semaines&#xa0;».</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Anchored to which event</source>
        <translation>Rattachée à quel événement</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant le {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après le {date}</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Compris comme «&#xa0;une saison, du {value} au {latest}&#xa0;». Les rapports utilisent toute la période&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>Compris comme «&#xa0;entre le {value} et le {latest}&#xa0;». Les rapports utilisent toute la période&#xa0;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>Compris comme «&#xa0;avant le {value}&#xa0;». Combien de temps avant reste ouvert.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>Compris comme «&#xa0;après le {value}&#xa0;». La période se termine le jour où l’ONU a été informée.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Sample data. Nothing here is real.</source>
        <translation>Données d’exemple. Rien ici n’est réel.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>Pas dans le coffre&#xa0;: le brouillon n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>What was typed last in the form is not in the vault.</source>
        <translation>Ce qui a été saisi en dernier dans le formulaire n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The version was not saved. What was typed waits as a draft.</source>
        <translation>La version n’a pas été enregistrée. Ce qui a été saisi attend comme brouillon.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Write the reason in a few words; it is kept in the log.</source>
        <translation>Écrivez le motif en quelques mots&#xa0;; il est conservé dans le journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Indiquez d’abord un nom.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>An armed force, group or other actor. Never a person&apos;s name.</source>
        <translation>Une force armée, un groupe armé ou un autre acteur. Jamais le nom d’une personne.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Add a place of this station</source>
        <translation>Ajouter un lieu de cette antenne</translation>
    </message>
    <message>
        <source>HQ may see this name, as of any second-level area.</source>
        <translation>Le siège peut voir ce nom, comme celui de toute zone de deuxième niveau.</translation>
    </message>
    <message>
        <source>The name stays in this vault; others are shown the wider area only.</source>
        <translation>Le nom reste dans ce coffre&#xa0;; les autres ne voient que la zone plus large.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change the state of this act</source>
        <translation>Changer l’état de cet acte</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Reference of the record that stays</source>
        <translation>Référence de la fiche qui reste</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Choose the new state first.</source>
        <translation>Choisissez d’abord le nouvel état.</translation>
    </message>
    <message>
        <source>Typed on {moment}, and not finished</source>
        <translation>Saisi le {moment}, non terminé</translation>
    </message>
    <message>
        <source>It waited in the vault. If you leave without finishing, it goes.</source>
        <translation>Ce texte a attendu dans le coffre. Si vous quittez sans terminer, il disparaît.</translation>
    </message>
    <message>
        <source>What is typed here is not in the vault.</source>
        <translation>Ce qui est saisi ici n’est pas dans le coffre.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Due for review</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À réexaminer maintenant</translation>
    </message>
    <message>
        <source>Due within a year</source>
        <translation>D’ici un an</translation>
    </message>
    <message>
        <source>Under legal hold</source>
        <translation>Sous conservation légale</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Fiches à réexaminer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu’au</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>Pourquoi ce jour</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Conservation &amp;légale…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Conserver plus longtemps…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <source>Years after which incidents are due</source>
        <translation>Nombre d’années au bout duquel les incidents sont à réexaminer</translation>
    </message>
    <message>
        <source>Set after how many years incidents are due</source>
        <translation>Fixer au bout de combien d’années les incidents sont à réexaminer</translation>
    </message>
    <message>
        <source>Incidents are due this many years after their first version</source>
        <translation>Les incidents sont à réexaminer ce nombre d’années après leur première version</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No legal hold stands</source>
        <translation>Aucune conservation légale n’est en vigueur</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est à réexaminer</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a day of their own become due.</source>
        <translation>Aucun nombre d’années n’est fixé&#xa0;: seules les fiches ayant leur propre date sont à réexaminer.</translation>
    </message>
    <message>
        <source>set for this record</source>
        <translation>fixé pour cette fiche</translation>
    </message>
    <message>
        <source>number of years</source>
        <translation>nombre d’années</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Lift the &amp;hold…</source>
        <translation>&amp;Lever la conservation…</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Aucun incident.</translation>
    </message>
    <message>
        <source>A legal hold stands on it.</source>
        <translation>Elle est sous conservation légale.</translation>
    </message>
    <message>
        <source>This is the number in force.</source>
        <translation>C’est le nombre en vigueur.</translation>
    </message>
    <message>
        <source>Lift the legal hold on {ref}?</source>
        <translation>Lever la conservation légale de {ref}&#xa0;?</translation>
    </message>
    <message>
        <source>Hold {ref}?</source>
        <translation>Mettre {ref} sous conservation légale&#xa0;?</translation>
    </message>
    <message>
        <source>Afterwards it can be erased. Whoever set the hold lifts it, unless they have left.</source>
        <translation>Ensuite, elle peut être effacée. La personne qui a posé la conservation légale la lève, sauf si elle est partie.</translation>
    </message>
    <message>
        <source>Nothing of it is erased until the hold is lifted. You lift it, while you are here.</source>
        <translation>Rien n’en est effacé tant que la conservation légale n’est pas levée. C’est vous qui la levez, tant que vous êtes ici.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>Poser la conservation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why; it stays in the history of the record</source>
        <translation>Pourquoi&#xa0;; cela reste dans l’historique de la fiche</translation>
    </message>
    <message>
        <source>Until when is {ref} kept?</source>
        <translation>Jusqu’à quand {ref} est-elle conservée&#xa0;?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year, month, day, such as 2031-12-31</source>
        <translation>Année, mois, jour, par exemple 2031-12-31</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2031-12-31.</source>
        <translation>Ceci n’est pas un jour. Écrivez-le comme 2031-12-31.</translation>
    </message>
    <message>
        <source>Give the day and the reason first.</source>
        <translation>Indiquez d’abord le jour et le motif.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Does the number match?</source>
        <translation>Le numéro concorde-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>le siège</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>une antenne</translation>
    </message>
    <message>
        <source>This card says it belongs to {name}, {role}.</source>
        <translation>D’après cette carte, elle appartient à {name}, {role}.</translation>
    </message>
    <message>
        <source>Call the person you know there. Let them read out the 60 digits on their screen, and type what you hear.</source>
        <translation>Appelez la personne que vous connaissez là-bas. Demandez-lui de lire les 60 chiffres affichés à son écran, et saisissez ce que vous entendez.</translation>
    </message>
    <message>
        <source>The digits, as you hear them</source>
        <translation>Les chiffres, tels que vous les entendez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep, compare later</source>
        <translation>Garder, comparer plus tard</translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation>Faire confiance à cette carte</translation>
    </message>
    <message>
        <source>If nobody can be reached now, keep the card. Until it is compared, it is marked as not compared, and what comes from it is held back.</source>
        <translation>Si personne ne peut être joint maintenant, gardez la carte. Tant qu’elle n’est pas comparée, elle est marquée comme non comparée, et ce qui en provient est bloqué.</translation>
    </message>
    <message>
        <source>Group {number} differs. Let it be read again; if it still differs, do not trust the card.</source>
        <translation>Le groupe {number} diffère. Faites-le relire&#xa0;; s’il diffère encore, ne faites pas confiance à la carte.</translation>
    </message>
    <message>
        <source>All 60 digits are needed, and they must match.</source>
        <translation>Les 60 chiffres sont tous nécessaires, et ils doivent concorder.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 12 groups match</source>
        <translation>
            <numerusform>%n groupe sur 12 concorde</numerusform>
            <numerusform>%n groupes sur 12 concordent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase for good?</source>
        <translation>Effacer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>Only the draft; the saved versions stay</source>
        <translation>Seulement le brouillon&#xa0;; les versions enregistrées restent</translation>
    </message>
    <message>
        <source>One person&apos;s part, from earlier versions</source>
        <translation>Ce qui concerne une personne, dans les versions antérieures</translation>
    </message>
    <message>
        <source>Which person or source</source>
        <translation>Quelle personne ou quelle source</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Motif de l’effacement</translation>
    </message>
    <message>
        <source>Kept for good; a code, so that no words of the record are kept with it</source>
        <translation>Conservé définitivement&#xa0;; un code, pour qu’aucun mot de la fiche ne soit gardé avec lui</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Saisissez-la de nouveau</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>What stands of it is being read.</source>
        <translation>Lecture de ce qui existe.</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Saisissez {word} pour confirmer</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <source>Type {word} first.</source>
        <translation>Saisissez d’abord {word}.</translation>
    </message>
    <message>
        <source>Out of every list, the search, and the log</source>
        <translation>Retirée de toutes les listes, de la recherche et du journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A draft without a reference</source>
        <translation>Un brouillon sans référence</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased.</source>
        <translation>Cette fiche est sous conservation légale&#xa0;: rien ne peut en être effacé.</translation>
    </message>
    <message>
        <source>Only whoever set the hold may lift it.</source>
        <translation>Seule la personne qui a posé la conservation légale peut la lever.</translation>
    </message>
    <message>
        <source>To erase one person&apos;s part: take her out of the record and its texts, finalise it, then come back here.</source>
        <translation>Pour effacer ce qui concerne une personne&#xa0;: retirez-la de la fiche et de ses textes, finalisez la fiche, puis revenez ici.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>Exportez sans tarder&#xa0;: le prochain paquet la retire là où elle a été envoyée.</translation>
    </message>
    <message>
        <source>Stays in the log: that it was saved, when and by whom; that it was erased, when, why and by whom.</source>
        <translation>Reste dans le journal&#xa0;: qu’elle a été enregistrée, quand et par qui&#xa0;; qu’elle a été effacée, quand, pourquoi et par qui.</translation>
    </message>
    <message>
        <source>Stays in the log: that a draft was erased, when, why and by whom.</source>
        <translation>Reste dans le journal&#xa0;: qu’un brouillon a été effacé, quand, pourquoi et par qui.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <source>It was kept as long as it may be</source>
        <translation>Elle a été conservée aussi longtemps que permis</translation>
    </message>
    <message>
        <source>It is recorded twice</source>
        <translation>Elle est enregistrée deux fois</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Elle a été enregistrée par erreur</translation>
    </message>
    <message>
        <source>It was ordered</source>
        <translation>Un ordre l’exige</translation>
    </message>
    <message>
        <source>{name} is told to erase it by the next bundle.</source>
        <translation>Le prochain paquet indique à {name} de l’effacer.</translation>
    </message>
    <message>
        <source>Backups that may still hold it, to be made anew afterwards: {names}</source>
        <translation>Sauvegardes qui peuvent encore la contenir, à refaire ensuite&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Goes: what was typed and not saved, and files that it alone names.</source>
        <translation>Disparaît&#xa0;: ce qui a été saisi sans être enregistré, et les fichiers que seul ce brouillon mentionne.</translation>
    </message>
    <message>
        <source>Goes: the text of every earlier version and draft that names this person, files that only those name, and the reasons written for printing the record. The newest version stays.</source>
        <translation>Disparaît&#xa0;: le texte de chaque version antérieure et de chaque brouillon qui mentionnent cette personne, les fichiers qu’ils sont seuls à mentionner, et les motifs écrits pour imprimer la fiche. La dernière version reste.</translation>
    </message>
    <message>
        <source>Goes from here: versions {bodies}, drafts {drafts}, attachments {attachments}, reasons for printing {reasons}, contacts {contacts}, sealed bundles {bundles}.</source>
        <translation>Disparaît d’ici&#xa0;: versions {bodies}, brouillons {drafts}, pièces jointes {attachments}, motifs d’impression {reasons}, contacts {contacts}, paquets scellés {bundles}.</translation>
    </message>
    <message>
        <source>Erased: versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles}.</source>
        <translation>Effacé&#xa0;: versions {bodies}, brouillons {drafts}, pièces jointes {attachments}, paquets scellés {bundles}.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>Les derniers octets quittent le disque au verrouillage du coffre.</translation>
    </message>
    <message>
        <source>These backups may still hold it. Make a new one, then remove those that are offered:</source>
        <translation>Ces sauvegardes peuvent encore la contenir. Faites-en une nouvelle, puis supprimez celles qui sont proposées&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of this name is already there. It was not touched, and no copy was written.</source>
        <translation>Un fichier de ce nom existe déjà. Il n’a pas été touché, et aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>This folder belongs to the vault; nothing in clear may lie there. No copy was written.</source>
        <translation>Ce dossier appartient au coffre&#xa0;; rien ne doit s’y trouver en clair. Aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault.</source>
        <translation>Choisissez un dossier hors du coffre.</translation>
    </message>
    <message>
        <source>The copy could not be written, and nothing of it was left. The file in the vault is safe.</source>
        <translation>La copie n’a pas pu être écrite, et il n’en reste rien. Le fichier dans le coffre est intact.</translation>
    </message>
    <message>
        <source>Check that the drive is still there and has room, then save the copy again.</source>
        <translation>Vérifiez que le support est toujours là et a de la place, puis enregistrez de nouveau la copie.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was written.</source>
        <translation>Le dossier de la sauvegarde n’existe pas. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Put the drive in, or make the folder on it, then try again.</source>
        <translation>Branchez le support, ou créez-y le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>A backup inside the vault&apos;s own folder would be lost with it. Nothing was written.</source>
        <translation>Une sauvegarde dans le dossier même du coffre serait perdue avec lui. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Choisissez un dossier sur un autre support.</translation>
    </message>
    <message>
        <source>The backup needs {needed} MiB of free space; the drive has {free} MiB. Nothing was written.</source>
        <translation>La sauvegarde demande {needed}&#xa0;Mio d’espace libre&#xa0;; le support en a {free}&#xa0;Mio. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Free some space there or take another drive, then try again.</source>
        <translation>Libérez de l’espace sur ce support ou prenez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be written to this drive and is not complete. The vault is as it was.</source>
        <translation>La sauvegarde n’a pas pu être écrite sur ce support et n’est pas complète. Le coffre est tel qu’il était.</translation>
    </message>
    <message>
        <source>Check that the drive is still in, has space and is not write-protected, then make the backup again.</source>
        <translation>Vérifiez que le support est toujours branché, a de la place et n’est pas protégé en écriture, puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>The copy was made, but it did not pass its check, so it was not kept. The vault is as it was.</source>
        <translation>La copie a été faite, mais elle n’a pas réussi son contrôle&#xa0;; elle n’a donc pas été gardée. Le coffre est tel qu’il était.</translation>
    </message>
    <message>
        <source>Make the backup again. If it happens twice, take another drive and run the vault check.</source>
        <translation>Refaites la sauvegarde. Si cela se reproduit, prenez un autre support et lancez le contrôle du coffre.</translation>
    </message>
    <message>
        <source>The restored vault needs {needed} MiB of free space; the disk has {free} MiB. Nothing was restored.</source>
        <translation>Le coffre restauré demande {needed}&#xa0;Mio d’espace libre&#xa0;; le disque en a {free}&#xa0;Mio. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then restore again.</source>
        <translation>Libérez de l’espace sur le disque, puis restaurez de nouveau.</translation>
    </message>
    <message>
        <source>The vault could not be restored: reading or writing failed. The backup is as it was.</source>
        <translation>Le coffre n’a pas pu être restauré&#xa0;: la lecture ou l’écriture a échoué. La sauvegarde est telle qu’elle était.</translation>
    </message>
    <message>
        <source>Check both drives, then restore again, or from another backup.</source>
        <translation>Vérifiez les deux supports, puis restaurez de nouveau, ou à partir d’une autre sauvegarde.</translation>
    </message>
    <message>
        <source>All letters for devices of this station are taken. Nothing was restored or changed.</source>
        <translation>Toutes les lettres pour les appareils de cette antenne sont prises. Rien n’a été restauré ni modifié.</translation>
    </message>
    <message>
        <source>Ask HQ for a new station.</source>
        <translation>Demandez au siège une nouvelle antenne.</translation>
    </message>
    <message>
        <source>This vault is a copy, so it is a new device that HQ has not confirmed yet. HQ takes none of its bundles until then.</source>
        <translation>Ce coffre est une copie&#xa0;: c’est donc un nouvel appareil que le siège n’a pas encore confirmé. D’ici là, le siège ne prend aucun de ses paquets.</translation>
    </message>
    <message>
        <source>Write its card, have HQ compare the number, export, and read HQ&apos;s receipt. Recording and printing work meanwhile.</source>
        <translation>Écrivez sa carte, faites comparer le numéro par le siège, exportez, et lisez l’accusé de réception du siège. Entre-temps, la saisie et l’impression fonctionnent.</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before: it was moved here, or it is a copy. Nothing was changed.</source>
        <translation>Cet ordinateur n’a pas eu ce coffre à cet endroit auparavant&#xa0;: il y a été déplacé, ou c’est une copie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say which: waypost settle --moved where it is the only one in use, waypost settle --copied where the other one is used as well.</source>
        <translation>Indiquez de quel cas il s’agit&#xa0;: waypost settle --moved s’il est le seul utilisé, waypost settle --copied si l’autre est utilisé aussi.</translation>
    </message>
    <message>
        <source>It could not be noted on this computer that the vault is used here, so it is asked again the next time. The vault is as it should be.</source>
        <translation>Il n’a pas pu être noté sur cet ordinateur que le coffre est utilisé ici&#xa0;; la question sera donc posée de nouveau la prochaine fois. Le coffre est comme il doit être.</translation>
    </message>
    <message>
        <source>Work can go on. Check that your user&apos;s settings folder can be written.</source>
        <translation>Le travail peut continuer. Vérifiez que le dossier des réglages de votre compte est accessible en écriture.</translation>
    </message>
    <message>
        <source>Back up onto another drive.</source>
        <translation>Faites une sauvegarde sur un autre support.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Copy the file again, or ask the sender to export again.</source>
        <translation>Rien n’en a été repris. Copiez de nouveau le fichier, ou demandez à l’expéditeur d’exporter de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Waypost does not write such files: keep it, and tell the sender by another way.</source>
        <translation>Rien n’en a été repris. Waypost n’écrit pas de tels fichiers&#xa0;: gardez-le, et informez l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file: keep it, and tell the sender by another way.</source>
        <translation>Rien n’en a été repris. Ne faites pas confiance au fichier&#xa0;: gardez-le, et informez l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <source>The bundle is larger than any bundle may be (4 GiB).</source>
        <translation>Le paquet est plus grand qu’un paquet ne peut l’être (4&#xa0;Gio).</translation>
    </message>
    <message>
        <source>This file is not a bundle: it is not an encrypted (age) file, or it is empty.</source>
        <translation>Ce fichier n’est pas un paquet&#xa0;: ce n’est pas un fichier chiffré (age), ou il est vide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file whose name ends in .age, or have it copied again.</source>
        <translation>Rien n’a été modifié. Choisissez un fichier dont le nom se termine par .age, ou faites-le copier de nouveau.</translation>
    </message>
    <message>
        <source>The beginning of the bundle is damaged or was altered.</source>
        <translation>Le début du paquet est endommagé ou a été altéré.</translation>
    </message>
    <message>
        <source>The bundle was encrypted for somebody else.</source>
        <translation>Le paquet a été chiffré pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Give it to whom it is meant for, or ask the sender to export for your card.</source>
        <translation>Rien n’en a été repris. Remettez-le à la personne à qui il est destiné, ou demandez à l’expéditeur d’exporter pour votre carte.</translation>
    </message>
    <message>
        <source>The bundle was altered, cut short or lengthened on its way.</source>
        <translation>Le paquet a été altéré, coupé ou rallongé en chemin.</translation>
    </message>
    <message>
        <source>The inside of the bundle is not built as it must be.</source>
        <translation>L’intérieur du paquet n’est pas construit comme il doit l’être.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that no bundle may hold.</source>
        <translation>Le paquet contient un fichier sous un nom qu’aucun paquet ne peut contenir.</translation>
    </message>
    <message>
        <source>The bundle holds something that is no plain file (a link, a folder or a device).</source>
        <translation>Le paquet contient autre chose qu’un simple fichier (un lien, un dossier ou un périphérique).</translation>
    </message>
    <message>
        <source>The parts of the bundle are not in their order.</source>
        <translation>Les parties du paquet ne sont pas dans leur ordre.</translation>
    </message>
    <message>
        <source>A part of the bundle is larger than it may be.</source>
        <translation>Une partie du paquet est plus grande que permis.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a bundle may hold.</source>
        <translation>Le paquet contient plus de fichiers qu’un paquet ne peut en contenir.</translation>
    </message>
    <message>
        <source>The signature of the bundle is not genuine (Ed25519).</source>
        <translation>La signature du paquet n’est pas authentique (Ed25519).</translation>
    </message>
    <message>
        <source>The second signature of the bundle is not genuine (ML-DSA-65).</source>
        <translation>La deuxième signature du paquet n’est pas authentique (ML-DSA-65).</translation>
    </message>
    <message>
        <source>This is a genuine message, but of another kind than the one read here.</source>
        <translation>Ce message est authentique, mais d’un autre type que celui qui est lu ici.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receipts are read at a station, bundles at headquarters.</source>
        <translation>Rien n’en a été repris. Les accusés de réception se lisent à l’antenne, les paquets au siège.</translation>
    </message>
    <message>
        <source>The bundle was signed by somebody whose card is not enrolled here.</source>
        <translation>Le paquet a été signé par quelqu’un dont la carte n’est pas inscrite ici.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Enrol the sender&apos;s card first, comparing its number, and receive the file again.</source>
        <translation>Rien n’en a été repris. Inscrivez d’abord la carte de l’expéditeur, en comparant son numéro, et recevez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The bundle was signed with keys that are revoked or no longer valid.</source>
        <translation>Le paquet a été signé avec des clés révoquées ou qui ne sont plus valables.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the sender by another way whether the laptop is in safe hands.</source>
        <translation>Rien n’en a été repris. Gardez le fichier, et demandez à l’expéditeur par un autre moyen si l’ordinateur portable est en mains sûres.</translation>
    </message>
    <message>
        <source>The signed list of the bundle has another form than it must have.</source>
        <translation>La liste signée du paquet n’a pas la forme qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>A part of the bundle ({name}) is not the one that was signed.</source>
        <translation>Une partie du paquet ({name}) n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The bundle does not declare the form it must have (bagit.txt).</source>
        <translation>Le paquet ne déclare pas la forme qu’il doit avoir (bagit.txt).</translation>
    </message>
    <message>
        <source>What the bundle says about itself (bundle.json) cannot be read.</source>
        <translation>Ce que le paquet dit de lui-même (bundle.json) ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The sender did not address this bundle to you: somebody else passed it on.</source>
        <translation>L’expéditeur ne vous a pas adressé ce paquet&#xa0;: quelqu’un d’autre l’a transmis.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender whether it was meant for you.</source>
        <translation>Rien n’en a été repris. Demandez à l’expéditeur s’il vous était destiné.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Waypost (form {theirs}, this one reads up to {ours}).</source>
        <translation>Le paquet a été fait par un Waypost plus récent (forme {theirs}, celui-ci lit jusqu’à {ours}).</translation>
    </message>
    <message>
        <source>The file is kept unopened. Update Waypost here first, then receive it again.</source>
        <translation>Le fichier est gardé sans être ouvert. Mettez d’abord Waypost à jour ici, puis recevez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bundle names another sender than the one whose keys signed it.</source>
        <translation>Le paquet nomme un autre expéditeur que celui dont les clés l’ont signé.</translation>
    </message>
    <message>
        <source>The bundle&apos;s list of contents cannot be read.</source>
        <translation>La table des matières du paquet ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name.</source>
        <translation>Le paquet contient un fichier que sa liste ne mentionne pas.</translation>
    </message>
    <message>
        <source>The bundle holds the same file twice.</source>
        <translation>Le paquet contient deux fois le même fichier.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>Un fichier du paquet n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>A file that the bundle&apos;s list names is not in it.</source>
        <translation>Un fichier mentionné dans la liste du paquet n’y est pas.</translation>
    </message>
    <message>
        <source>The list of changes has too many lines or one that is too long (line {number}).</source>
        <translation>La liste des changements a trop de lignes, ou une ligne trop longue (ligne {number}).</translation>
    </message>
    <message>
        <source>Line {number} of the changes has not the form it must have.</source>
        <translation>La ligne {number} des changements n’a pas la forme qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>The changes in the bundle are not the ones that were signed.</source>
        <translation>Les changements du paquet ne sont pas ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>The bundle holds more or less than it says it holds.</source>
        <translation>Le paquet contient plus ou moins que ce qu’il annonce.</translation>
    </message>
    <message>
        <source>The filling of the bundle is not empty: something may be hidden in it.</source>
        <translation>Le remplissage du paquet n’est pas vide&#xa0;: quelque chose peut y être caché.</translation>
    </message>
    <message>
        <source>Something follows after the end of the bundle.</source>
        <translation>Quelque chose suit après la fin du paquet.</translation>
    </message>
    <message>
        <source>The bundle&apos;s file was changed while it was being read.</source>
        <translation>Le fichier du paquet a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receive the file again.</source>
        <translation>Rien n’en a été repris. Recevez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is more to send than fits into one bundle (4 GiB, 20,000 files).</source>
        <translation>Il y a plus à envoyer que ce qu’un paquet peut contenir (4&#xa0;Gio, 20&#xa0;000&#xa0;fichiers).</translation>
    </message>
    <message>
        <source>Nothing was written. Send fewer attachments at once.</source>
        <translation>Rien n’a été écrit. Envoyez moins de pièces jointes à la fois.</translation>
    </message>
    <message>
        <source>Something that was to be sent changed or could not be read whole while the bundle was written.</source>
        <translation>Un élément à envoyer a changé ou n’a pas pu être lu en entier pendant l’écriture du paquet.</translation>
    </message>
    <message>
        <source>No bundle was written. Try again; if it happens twice, run the audit.</source>
        <translation>Aucun paquet n’a été écrit. Réessayez&#xa0;; si cela se reproduit, lancez l’audit.</translation>
    </message>
    <message>
        <source>The record cannot be final yet. Checks that do not pass: {count}. What was saved stays as it was.</source>
        <translation>La fiche ne peut pas encore être finale. Contrôles non réussis&#xa0;: {count}. Ce qui a été enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>Save it as an open version, or mend what the checks list and finalise again.</source>
        <translation>Enregistrez-la comme version ouverte, ou corrigez ce qu’indiquent les contrôles et finalisez de nouveau.</translation>
    </message>
    <message>
        <source>An act of this record is verified, so a new version must say why. Nothing was changed.</source>
        <translation>Un acte de cette fiche est vérifié&#xa0;: une nouvelle version doit donc indiquer un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a reason and save again.</source>
        <translation>Écrivez un motif et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is no such kind of attachment. Nothing was added.</source>
        <translation>Ce type de pièce jointe n’existe pas. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>Choisissez parmi {kinds}.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal that was saved cannot be taken out or changed. Nothing was changed.</source>
        <translation>Un refus ou un retrait enregistré ne peut être ni supprimé ni modifié. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put it back and add a new consent row that replaces it.</source>
        <translation>Remettez-le et ajoutez une nouvelle ligne de consentement qui le remplace.</translation>
    </message>
    <message>
        <source>This needs your confirmation. Nothing was changed.</source>
        <translation>Ceci demande votre confirmation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Answer the question with y, or add --yes.</source>
        <translation>Répondez à la question par o, ou ajoutez --yes.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Nothing was changed.</source>
        <translation>Il n’y a pas de terminal où demander la phrase de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE, or - for standard input.</source>
        <translation>Donnez-la avec --passphrase-file FILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as text. Nothing was changed.</source>
        <translation>Le fichier {name} ne peut pas être lu comme texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Vérifiez son nom et votre droit de le lire.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Le fichier {name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, then try again.</source>
        <translation>Vérifiez l’espace libre et votre droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>There is already a file named {name}. It was left as it is.</source>
        <translation>Un fichier nommé {name} existe déjà. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Choisissez un autre nom, ou déplacez l’ancien fichier.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start again and type the same one twice.</source>
        <translation>Recommencez et saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>The vault does not fit its own chain, first at {place}.</source>
        <translation>Le coffre ne correspond pas à sa propre chaîne, d’abord à {place}.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place before you go on, and ask for help.</source>
        <translation>Copiez tout le dossier en lieu sûr avant de continuer, et demandez de l’aide.</translation>
    </message>
    <message>
        <source>It was not said where to write the bundle. Nothing was written.</source>
        <translation>L’endroit où écrire le paquet n’a pas été indiqué. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Add --to with the stick&apos;s folder, or --review to look only.</source>
        <translation>Ajoutez --to avec le dossier de la clé USB, ou --review pour regarder seulement.</translation>
    </message>
    <message>
        <source>There are no sheets in the language {lang} yet. Nothing was printed.</source>
        <translation>Il n’y a pas encore de feuilles dans la langue {lang}. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Print in English: --lang en.</source>
        <translation>Imprimez en anglais&#xa0;: --lang en.</translation>
    </message>
    <message>
        <source>This command belongs to the other side of the exchange. Nothing was changed.</source>
        <translation>Cette commande appartient à l’autre côté de l’échange. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stations export and receive receipts; HQ receives bundles and writes receipts.</source>
        <translation>Les antennes exportent et reçoivent les accusés de réception&#xa0;; le siège reçoit les paquets et écrit les accusés de réception.</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost show REF --json&apos; prints.</source>
        <translation>Comparez-la avec ce qu’affiche &apos;waypost show REF --json&apos;.</translation>
    </message>
    <message>
        <source>Only a station keeps contacts; who a person is never reaches HQ. Nothing was changed.</source>
        <translation>Seule une antenne conserve des contacts&#xa0;; l’identité d’une personne ne parvient jamais au siège. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Switch contacts on in the station&apos;s own vault, if its mission allows them.</source>
        <translation>Activez les contacts dans le coffre de l’antenne, si sa mission les autorise.</translation>
    </message>
    <message>
        <source>Contacts are switched on already. Nothing was changed.</source>
        <translation>Les contacts sont déjà activés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase.</source>
        <translation>Déverrouillez-les avec leur phrase de passe.</translation>
    </message>
    <message>
        <source>Contacts are switched off in this vault. Nothing was changed.</source>
        <translation>Les contacts sont désactivés dans ce coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>If your mission allows them, switch them on first; everything else works without.</source>
        <translation>Si votre mission les autorise, activez-les d’abord&#xa0;; tout le reste fonctionne sans eux.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, so it would not protect the contacts beyond it. Nothing was changed.</source>
        <translation>Cette phrase de passe ouvre le coffre&#xa0;: elle ne protégerait donc pas davantage les contacts. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use the six words that Waypost offers, or choose another passphrase.</source>
        <translation>Utilisez les six mots que Waypost propose, ou choisissez une autre phrase de passe.</translation>
    </message>
    <message>
        <source>This passphrase does not open the contacts. Nothing was changed.</source>
        <translation>Cette phrase de passe n’ouvre pas les contacts. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type it again; it is not the one of the vault. If it is lost, so are the contacts: switch them off and on again.</source>
        <translation>Saisissez-la de nouveau&#xa0;; ce n’est pas celle du coffre. Si elle est perdue, les contacts le sont aussi&#xa0;: désactivez-les puis réactivez-les.</translation>
    </message>
    <message>
        <source>The file of the contacts is not in the vault&apos;s folder. Everything else is there.</source>
        <translation>Le fichier des contacts n’est pas dans le dossier du coffre. Tout le reste y est.</translation>
    </message>
    <message>
        <source>Put it back from a backup. If there is none, switch contacts off and on again.</source>
        <translation>Remettez-le à partir d’une sauvegarde. S’il n’y en a pas, désactivez les contacts puis réactivez-les.</translation>
    </message>
    <message>
        <source>The contacts are locked. Nothing was changed.</source>
        <translation>Les contacts sont verrouillés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase, then try again.</source>
        <translation>Déverrouillez-les avec leur phrase de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>It was not said whose contact. Nothing was changed.</source>
        <translation>Il n’a pas été indiqué de qui est ce contact. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give the incident&apos;s reference and --person with the id of the person&apos;s row: &apos;waypost show REF --json&apos; prints it.</source>
        <translation>Donnez la référence de l’incident et --person avec l’identifiant de la ligne de la personne&#xa0;: &apos;waypost show REF --json&apos; l’affiche.</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost contacts --json&apos; prints; the help lists the fields.</source>
        <translation>Comparez-le avec ce qu’affiche &apos;waypost contacts --json&apos;&#xa0;; l’aide énumère les champs.</translation>
    </message>
    <message>
        <source>Nothing is filled in. What was kept before is still there.</source>
        <translation>Rien n’est rempli. Ce qui était conservé auparavant l’est toujours.</translation>
    </message>
    <message>
        <source>Fill in a field, or remove the contact.</source>
        <translation>Remplissez un champ, ou supprimez le contact.</translation>
    </message>
    <message>
        <source>Nothing on how to reach this person may be kept: the saved record does not hold her or his consent to be contacted or referred. Nothing was changed.</source>
        <translation>Rien ne peut être conservé sur la manière de joindre cette personne&#xa0;: la fiche enregistrée ne contient pas son consentement à être jointe ou orientée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>If the person agreed, record that consent and save the record, then try again.</source>
        <translation>Si la personne est d’accord, consignez ce consentement et enregistrez la fiche, puis réessayez.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked. Nothing has left.</source>
        <translation>Les textes n’ont pas été contrôlés pour y chercher des noms, car les contacts sont verrouillés. Rien n’est sorti.</translation>
    </message>
    <message>
        <source>Unlock the contacts, or give one of these reasons: {reasons}.</source>
        <translation>Déverrouillez les contacts, ou donnez l’un de ces motifs&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>No contact is kept of this person. Nothing was changed.</source>
        <translation>Aucun contact de cette personne n’est conservé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at the list of contacts.</source>
        <translation>Regardez la liste des contacts.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased. Nothing was changed.</source>
        <translation>Cette fiche est sous conservation légale&#xa0;: rien ne peut en être effacé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask whoever set the hold to lift it, then erase again.</source>
        <translation>Demandez à la personne qui a posé la conservation légale de la lever, puis effacez de nouveau.</translation>
    </message>
    <message>
        <source>This record belongs to a station, so it is erased there. Nothing was changed.</source>
        <translation>Cette fiche appartient à une antenne&#xa0;: c’est là qu’elle s’efface. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask the station to erase it; its next bundle takes it back here, too.</source>
        <translation>Demandez à l’antenne de l’effacer&#xa0;; son prochain paquet la retire ici aussi.</translation>
    </message>
    <message>
        <source>Nothing is left to erase of this. Nothing was changed.</source>
        <translation>Il n’y a plus rien à effacer ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the reference or id.</source>
        <translation>Vérifiez la référence ou l’identifiant.</translation>
    </message>
    <message>
        <source>The newest version of the record, or the newest final one, still names this person. Nothing was changed.</source>
        <translation>La dernière version de la fiche, ou la dernière version finale, mentionne encore cette personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take her out of the record and of its texts, finalise it, then erase her earlier versions.</source>
        <translation>Retirez la personne de la fiche et de ses textes, finalisez la fiche, puis effacez ses versions antérieures.</translation>
    </message>
    <message>
        <source>An erasure needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>Un effacement demande l’un de ces motifs&#xa0;: {reasons}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose the code that fits; no words are kept beside it.</source>
        <translation>Choisissez le code qui convient&#xa0;; aucun mot n’est conservé à côté.</translation>
    </message>
    <message>
        <source>This record was erased, so no new version of it can be saved. Nothing was changed.</source>
        <translation>Cette fiche a été effacée&#xa0;: aucune nouvelle version ne peut en être enregistrée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>If it has to be recorded again, start a new record.</source>
        <translation>S’il faut la consigner de nouveau, commencez une nouvelle fiche.</translation>
    </message>
    <message>
        <source>The text was erased, but the disk refused to let go of its last traces.</source>
        <translation>Le texte a été effacé, mais le disque n’a pas libéré ses dernières traces.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: it is finished then.</source>
        <translation>Libérez de l’espace ou levez la protection en écriture, puis ouvrez de nouveau le coffre&#xa0;: l’effacement est alors achevé.</translation>
    </message>
    <message>
        <source>The text was erased, but the list of erasures beside the vault could not be written.</source>
        <translation>Le texte a été effacé, mais la liste des effacements à côté du coffre n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: the list is written then.</source>
        <translation>Libérez de l’espace ou levez la protection en écriture, puis ouvrez de nouveau le coffre&#xa0;: la liste est alors écrite.</translation>
    </message>
    <message>
        <source>The list of erasures {name} was changed or cannot be read, so it is not known what must stay erased. Nothing was restored.</source>
        <translation>La liste des effacements {name} a été modifiée ou ne peut pas être lue&#xa0;: on ne sait donc pas ce qui doit rester effacé. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Put back the list from another copy, and ask who had the drive.</source>
        <translation>Remettez la liste à partir d’une autre copie, et demandez qui a eu le support.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file in a spreadsheet program, save it as xlsx or csv, and try again.</source>
        <translation>Rien n’a été importé. Ouvrez le fichier dans un tableur, enregistrez-le en xlsx ou csv, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the mapping file and try again; the help describes its form.</source>
        <translation>Rien n’a été importé. Corrigez le fichier de correspondance et réessayez&#xa0;; l’aide décrit sa forme.</translation>
    </message>
    <message>
        <source>The other rows are not affected. Correct this row or the mapping, then import the file again.</source>
        <translation>Les autres lignes ne sont pas concernées. Corrigez cette ligne ou la correspondance, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The other rows are not affected.</source>
        <translation>Les autres lignes ne sont pas concernées.</translation>
    </message>
    <message>
        <source>The record is imported. Open it and complete it.</source>
        <translation>La fiche est importée. Ouvrez-la et complétez-la.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check that the file is there and not open in another program.</source>
        <translation>Rien n’a été importé. Vérifiez que le fichier est là et qu’il n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (xlsx) nor a text table (csv).</source>
        <translation>{name} n’est ni un classeur (xlsx) ni un tableau en texte (csv).</translation>
    </message>
    <message>
        <source>{name} is an old workbook (xls), or one locked with a password.</source>
        <translation>{name} est un ancien classeur (xls), ou un classeur protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read to its end.</source>
        <translation>{name} est endommagé et ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {limit} MiB.</source>
        <translation>{name} occuperait plus de {limit}&#xa0;Mio une fois décompressé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the table into smaller files.</source>
        <translation>Rien n’a été importé. Divisez le tableau en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>Le tableau a plus de {limit} colonnes.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>Le tableau a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>{name} holds constructions that a table does not need and that can harm a computer.</source>
        <translation>{name} contient des éléments dont un tableau n’a pas besoin et qui peuvent nuire à un ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask where the file comes from.</source>
        <translation>Rien n’a été importé. Demandez d’où vient le fichier.</translation>
    </message>
    <message>
        <source>The table has no row of column headers.</source>
        <translation>Le tableau n’a pas de ligne d’en-têtes de colonnes.</translation>
    </message>
    <message>
        <source>Two columns have the same header (columns {first} and {second}).</source>
        <translation>Deux colonnes ont le même en-tête (colonnes {first} et {second}).</translation>
    </message>
    <message>
        <source>Nothing was imported. Rename one of them.</source>
        <translation>Rien n’a été importé. Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The characters of {name} cannot be read.</source>
        <translation>Les caractères de {name} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the file as csv in UTF-8, or as xlsx.</source>
        <translation>Rien n’a été importé. Enregistrez le fichier en csv UTF-8, ou en xlsx.</translation>
    </message>
    <message>
        <source>A quotation mark in {name} is not closed, or a field is endless.</source>
        <translation>Un guillemet n’est pas fermé dans {name}, ou un champ n’a pas de fin.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of the name that the mapping gives.</source>
        <translation>Le classeur n’a pas de feuille portant le nom indiqué dans la correspondance.</translation>
    </message>
    <message>
        <source>No sheet has the key column of the mapping.</source>
        <translation>Aucune feuille n’a la colonne clé de la correspondance.</translation>
    </message>
    <message>
        <source>Tables are imported into a station&apos;s vault; this is a headquarters vault.</source>
        <translation>Les tableaux s’importent dans le coffre d’une antenne&#xa0;; celui-ci est un coffre du siège.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open a station&apos;s vault.</source>
        <translation>Rien n’a été importé. Ouvrez le coffre d’une antenne.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>Il n’y a pas de profil de ce nom.</translation>
    </message>
    <message>
        <source>Choose one of those shown, or write a mapping file.</source>
        <translation>Choisissez l’un de ceux qui sont affichés, ou écrivez un fichier de correspondance.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read as JSON.</source>
        <translation>Le fichier de correspondance ne peut pas être lu comme JSON.</translation>
    </message>
    <message>
        <source>The mapping names no key column. Without one a second import could not tell rows apart.</source>
        <translation>La correspondance n’indique aucune colonne clé. Sans elle, une deuxième importation ne pourrait pas distinguer les lignes.</translation>
    </message>
    <message>
        <source>The mapping file is wrong at {where}.</source>
        <translation>Le fichier de correspondance est erroné à {where}.</translation>
    </message>
    <message>
        <source>The mapping fills the field {field}, which an incident does not have or which only Waypost fills.</source>
        <translation>La correspondance remplit le champ {field}, qu’un incident n’a pas ou que seul Waypost remplit.</translation>
    </message>
    <message>
        <source>The mapping gives {field} a code that its list does not have.</source>
        <translation>La correspondance donne à {field} un code qui n’est pas dans sa liste.</translation>
    </message>
    <message>
        <source>The key column is empty.</source>
        <translation>La colonne clé est vide.</translation>
    </message>
    <message>
        <source>The key stands in more than one row of the file.</source>
        <translation>La clé figure dans plus d’une ligne du fichier.</translation>
    </message>
    <message>
        <source>None of these rows was imported. Give each row its own key.</source>
        <translation>Aucune de ces lignes n’a été importée. Donnez à chaque ligne sa propre clé.</translation>
    </message>
    <message>
        <source>A column that every row must fill is empty: {column}.</source>
        <translation>Une colonne que chaque ligne doit remplir est vide&#xa0;: {column}.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}.</source>
        <translation>La correspondance ne connaît pas un mot de la colonne {column}.</translation>
    </message>
    <message>
        <source>The date in the column {column} cannot be read.</source>
        <translation>La date dans la colonne {column} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The column {column} holds something other than a number.</source>
        <translation>La colonne {column} contient autre chose qu’un nombre.</translation>
    </message>
    <message>
        <source>The column {column} holds no ISO code of a country.</source>
        <translation>La colonne {column} ne contient pas de code ISO de pays.</translation>
    </message>
    <message>
        <source>A formula in the column {column} ended in an error.</source>
        <translation>Une formule dans la colonne {column} s’est terminée par une erreur.</translation>
    </message>
    <message>
        <source>A value does not fit the field {field}.</source>
        <translation>Une valeur ne convient pas au champ {field}.</translation>
    </message>
    <message>
        <source>Somebody is editing the record of this row: it has a draft.</source>
        <translation>Quelqu’un modifie la fiche de cette ligne&#xa0;: elle a un brouillon.</translation>
    </message>
    <message>
        <source>Save or discard the draft, then import the file again.</source>
        <translation>Enregistrez ou abandonnez le brouillon, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The record of this row, or a person in it, was erased here and does not come back.</source>
        <translation>La fiche de cette ligne, ou une personne qui y figure, a été effacée ici et ne revient pas.</translation>
    </message>
    <message>
        <source>The place is not in the list of places; its name was kept as text.</source>
        <translation>Le lieu n’est pas dans la liste des lieux&#xa0;; son nom a été gardé comme texte.</translation>
    </message>
    <message>
        <source>The party is not in the list of parties; its name was kept as text.</source>
        <translation>La partie n’est pas dans la liste des parties&#xa0;; son nom a été gardé comme texte.</translation>
    </message>
    <message>
        <source>The table does not tell how the words of several columns combine; each was kept by itself.</source>
        <translation>Le tableau n’indique pas comment combiner les mots de plusieurs colonnes&#xa0;; chacun a été gardé séparément.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}; the field was left empty.</source>
        <translation>La correspondance ne connaît pas un mot de la colonne {column}&#xa0;; le champ est resté vide.</translation>
    </message>
    <message>
        <source>Something went wrong inside Waypost (log number {number}).</source>
        <translation>Une erreur s’est produite dans Waypost (numéro de journal {number}).</translation>
    </message>
    <message>
        <source>What was saved before is in the vault. Try again; if it happens twice, send the log number to support.</source>
        <translation>Ce qui a été enregistré auparavant est dans le coffre. Réessayez&#xa0;; si cela se reproduit, envoyez le numéro de journal à l’assistance.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A holder needs a name that no other holder of this vault has. Nothing was changed.</source>
        <translation>Un titulaire doit avoir un nom qu’aucun autre titulaire de ce coffre ne porte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give the name with something that tells the two people apart.</source>
        <translation>Ajoutez au nom un élément qui distingue les deux personnes.</translation>
    </message>
    <message>
        <source>No holder of this vault has that staff code. Nothing was changed.</source>
        <translation>Aucun titulaire de ce coffre n’a ce code. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at the list of holders and take the code from there.</source>
        <translation>Regardez la liste des titulaires et prenez-y le code.</translation>
    </message>
    <message>
        <source>Several people have a passphrase for this vault ({codes}), and the recovery key names none of them. Nothing was changed.</source>
        <translation>Plusieurs personnes ont une phrase de passe pour ce coffre ({codes}), et la clé de récupération n’en nomme aucune. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew, such as --holder S2.</source>
        <translation>Indiquez le titulaire dont la phrase de passe est redéfinie, par exemple --holder S2.</translation>
    </message>
    <message>
        <source>Nobody can remove their own passphrase. Nothing was changed.</source>
        <translation>Personne ne peut supprimer sa propre phrase de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask another holder to open the vault and remove it.</source>
        <translation>Demandez à un autre titulaire d’ouvrir le coffre et de la supprimer.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, so it could not tell two people apart. Nothing was changed.</source>
        <translation>Cette phrase de passe ouvre déjà le coffre&#xa0;: elle ne permettrait pas de distinguer deux personnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Renewing the vault&apos;s key needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>Le renouvellement de la clé du coffre demande {needed}&#xa0;Mio d’espace libre&#xa0;; le disque en a {free}&#xa0;Mio. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then renew again.</source>
        <translation>Libérez de l’espace sur le disque du coffre, puis renouvelez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The renewed copy of the vault did not pass its check, so it was thrown away. The vault is as it was.</source>
        <translation>La copie renouvelée du coffre n’a pas réussi son contrôle&#xa0;; elle a donc été jetée. Le coffre est tel qu’il était.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, the disk may be failing: make a backup on another drive first.</source>
        <translation>Réessayez. Si cela se reproduit, le disque est peut-être en train de lâcher&#xa0;: faites d’abord une sauvegarde sur un autre support.</translation>
    </message>
    <message>
        <source>What was typed is not the new recovery key. Nothing was changed; the earlier sheet stays valid.</source>
        <translation>Ce qui a été saisi n’est pas la nouvelle clé de récupération. Rien n’a été modifié&#xa0;; la feuille précédente reste valable.</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet. Destroy a new sheet that never came into force.</source>
        <translation>Saisissez la clé entière de la nouvelle feuille. Détruisez une nouvelle feuille qui n’est jamais entrée en vigueur.</translation>
    </message>
    <message>
        <source>This vault is being handed over already. Nothing was changed.</source>
        <translation>La passation de ce coffre est déjà en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Finish that hand-over, or take it back first.</source>
        <translation>Terminez cette passation, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>It was not said to whom this vault is handed over. Nothing was changed.</source>
        <translation>Il n’a pas été indiqué à qui ce coffre est remis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Add --to with the name of the successor.</source>
        <translation>Ajoutez --to avec le nom de la personne qui prend la relève.</translation>
    </message>
    <message>
        <source>This vault is not being handed over. Nothing was changed.</source>
        <translation>Aucune passation de ce coffre n’est en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Begin a hand-over first: whoever leaves opens the vault and names the successor.</source>
        <translation>Commencez d’abord une passation&#xa0;: la personne qui part ouvre le coffre et nomme la personne qui prend la relève.</translation>
    </message>
    <message>
        <source>{holder} hands this vault over to you.</source>
        <translation>{holder} vous remet ce coffre.</translation>
    </message>
    <message>
        <source>Go through what is open together, then finish it with a new key and a new recovery sheet.</source>
        <translation>Passez ensemble en revue ce qui est en suspens, puis terminez avec une nouvelle clé et une nouvelle feuille de récupération.</translation>
    </message>
    <message>
        <source>The successor ({holder}) finishes the hand-over, with their own passphrase. Nothing was changed.</source>
        <translation>La personne qui prend la relève ({holder}) termine la passation, avec sa propre phrase de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Lock the vault and let the successor open it.</source>
        <translation>Verrouillez le coffre et laissez la personne qui prend la relève l’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the station by another way.</source>
        <translation>Rien n’en a été repris. Gardez le fichier, et interrogez l’antenne par un autre moyen.</translation>
    </message>
    <message>
        <source>The other changes are not affected. The receipt tells the station.</source>
        <translation>Les autres changements ne sont pas concernés. L’accusé de réception en informe l’antenne.</translation>
    </message>
    <message>
        <source>The bundle is signed with a card whose number nobody compared. The file is kept unopened.</source>
        <translation>Le paquet est signé avec une carte dont personne n’a comparé le numéro. Le fichier est gardé sans être ouvert.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station, then check the bundle again.</source>
        <translation>Comparez les 60 chiffres de la carte avec l’antenne, puis contrôlez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>Two different bundles claim the same place ({number}): a laptop was cloned, or an older copy of its vault is in use. The file is kept unopened.</source>
        <translation>Deux paquets différents revendiquent la même place ({number})&#xa0;: un ordinateur portable a été cloné, ou une copie plus ancienne de son coffre est utilisée. Le fichier est gardé sans être ouvert.</translation>
    </message>
    <message>
        <source>Ask the station by another way who has the laptop and its copies. Confirm the device when that is clear, then check again.</source>
        <translation>Demandez à l’antenne par un autre moyen qui a l’ordinateur portable et ses copies. Confirmez l’appareil quand c’est éclairci, puis contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>Bundles of this device are held back since two of them contradicted each other. The file is kept unopened.</source>
        <translation>Les paquets de cet appareil sont bloqués depuis que deux d’entre eux se sont contredits. Le fichier est gardé sans être ouvert.</translation>
    </message>
    <message>
        <source>Clear it up with the station and confirm the device, then check again.</source>
        <translation>Éclaircissez la question avec l’antenne et confirmez l’appareil, puis contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>The log of this laptop was shorter when bundle {number} was sealed than it was at bundle {earlier}: entries were cut off, or an older copy of its vault is in use.</source>
        <translation>Le journal de cet ordinateur portable était plus court au scellement du paquet {number} qu’à celui du paquet {earlier}&#xa0;: des entrées ont été coupées, ou une copie plus ancienne de son coffre est utilisée.</translation>
    </message>
    <message>
        <source>The bundle itself is genuine. Ask the station by another way who had the laptop and its copies, then confirm the device.</source>
        <translation>Le paquet lui-même est authentique. Demandez à l’antenne par un autre moyen qui a eu l’ordinateur portable et ses copies, puis confirmez l’appareil.</translation>
    </message>
    <message>
        <source>The log of this laptop at bundle {number} is not the one of bundle {earlier}: entries were exchanged, or a copy of its vault is in use.</source>
        <translation>Le journal de cet ordinateur portable au paquet {number} n’est pas celui du paquet {earlier}&#xa0;: des entrées ont été remplacées, ou une copie de son coffre est utilisée.</translation>
    </message>
    <message>
        <source>The bundle continues a series that another device began.</source>
        <translation>Le paquet continue une série qu’un autre appareil a commencée.</translation>
    </message>
    <message>
        <source>The bundle starts a new series of numbers that headquarters did not agree to.</source>
        <translation>Le paquet commence une nouvelle série de numéros que le siège n’a pas acceptée.</translation>
    </message>
    <message>
        <source>The bundle is genuine, but of a kind that is not taken in here.</source>
        <translation>Le paquet est authentique, mais d’un type qui n’est pas repris ici.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the station for an export to headquarters.</source>
        <translation>Rien n’en a été repris. Demandez à l’antenne une exportation vers le siège.</translation>
    </message>
    <message>
        <source>The record has another structure than it must have: a value out of bounds, a malformed code, or a link to nothing.</source>
        <translation>La fiche a une autre structure que celle qu’elle doit avoir&#xa0;: une valeur hors limites, un code mal formé, ou un lien vers rien.</translation>
    </message>
    <message>
        <source>Records of this kind are unknown here.</source>
        <translation>Les fiches de ce type sont inconnues ici.</translation>
    </message>
    <message>
        <source>The other changes are not affected. Update Waypost here; the station sends the record again.</source>
        <translation>Les autres changements ne sont pas concernés. Mettez Waypost à jour ici&#xa0;; l’antenne envoie de nouveau la fiche.</translation>
    </message>
    <message>
        <source>The record was made by a newer Waypost.</source>
        <translation>La fiche a été faite par un Waypost plus récent.</translation>
    </message>
    <message>
        <source>The bundle holds two changes of the same record.</source>
        <translation>Le paquet contient deux changements de la même fiche.</translation>
    </message>
    <message>
        <source>The record belongs to another station.</source>
        <translation>La fiche appartient à une autre antenne.</translation>
    </message>
    <message>
        <source>It was left as it is. Ask both stations by another way how the id came to be used twice.</source>
        <translation>Elle a été laissée telle quelle. Demandez aux deux antennes par un autre moyen comment l’identifiant a pu être utilisé deux fois.</translation>
    </message>
    <message>
        <source>The record names an attachment that belongs to another record.</source>
        <translation>La fiche mentionne une pièce jointe qui appartient à une autre fiche.</translation>
    </message>
    <message>
        <source>The record was withdrawn, wholly or in part, and this version does not know of it yet.</source>
        <translation>La fiche a été retirée, en tout ou en partie, et cette version n’en tient pas encore compte.</translation>
    </message>
    <message>
        <source>A part of this bundle was withdrawn since, so its file is not kept any longer.</source>
        <translation>Une partie de ce paquet a été retirée depuis&#xa0;; son fichier n’est donc plus conservé.</translation>
    </message>
    <message>
        <source>Receive the file again if you still have it; the station&apos;s next bundle brings what is missing.</source>
        <translation>Recevez de nouveau le fichier si vous l’avez encore&#xa0;; le prochain paquet de l’antenne apporte ce qui manque.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>Le fichier {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was received. Check that the drive is still there, then try again.</source>
        <translation>Rien n’a été reçu. Vérifiez que le support est toujours là, puis réessayez.</translation>
    </message>
    <message>
        <source>The inbox has no such bundle.</source>
        <translation>Ce paquet n’est pas dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>Rien n’a été modifié. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>This bundle does not wait for a decision (any more).</source>
        <translation>Ce paquet n’attend pas, ou plus, de décision.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at its state in the list.</source>
        <translation>Rien n’a été modifié. Regardez son état dans la liste.</translation>
    </message>
    <message>
        <source>Bundles are received in a vault of headquarters; this is a station&apos;s.</source>
        <translation>Les paquets se reçoivent dans un coffre du siège&#xa0;; celui-ci est celui d’une antenne.</translation>
    </message>
    <message>
        <source>Nothing was received. At a station, receive receipts.</source>
        <translation>Rien n’a été reçu. Dans une antenne, recevez les accusés de réception.</translation>
    </message>
    <message>
        <source>Nothing stands against this device, or it is not known here. Nothing was changed.</source>
        <translation>Rien n’est retenu contre cet appareil, ou il n’est pas connu ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at the list of stations: it names every device that waits for a confirmation.</source>
        <translation>Regardez la liste des antennes&#xa0;: elle nomme chaque appareil qui attend une confirmation.</translation>
    </message>
    <message>
        <source>Bundles of this device wait because nobody compared the number of its card. Nothing was changed.</source>
        <translation>Les paquets de cet appareil attendent parce que personne n’a comparé le numéro de sa carte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station: that confirms the device and checks its bundles again.</source>
        <translation>Comparez les 60 chiffres de la carte avec l’antenne&#xa0;: cela confirme l’appareil et contrôle de nouveau ses paquets.</translation>
    </message>
    <message>
        <source>No such station is enrolled here.</source>
        <translation>Cette antenne n’est pas inscrite ici.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol the station&apos;s card first, comparing its number.</source>
        <translation>Rien n’a été écrit. Inscrivez d’abord la carte de l’antenne, en comparant son numéro.</translation>
    </message>
    <message>
        <source>Only headquarters can write out its decryption key.</source>
        <translation>Seul le siège peut écrire sa clé de déchiffrement dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The key file would lie beside the vault or in the home folder, where whoever takes this computer finds it.</source>
        <translation>Le fichier de la clé se trouverait à côté du coffre ou dans le dossier personnel, là où la personne qui prend cet ordinateur le trouve.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a drive that is kept elsewhere.</source>
        <translation>Rien n’a été écrit. Choisissez un support gardé ailleurs.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Un fichier {name} existe déjà.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key file {name} could not be written.</source>
        <translation>Le fichier de la clé {name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the drive and its free space, then try again.</source>
        <translation>Vérifiez le support et son espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>A record is kept until a day in the future. Nothing was changed.</source>
        <translation>Une fiche se conserve jusqu’à un jour futur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give a later day, such as 2031-12-31.</source>
        <translation>Donnez un jour plus tardif, par exemple 2031-12-31.</translation>
    </message>
    <message>
        <source>This needs a reason, which stays in the history of the record. Nothing was changed.</source>
        <translation>Ceci demande un motif, qui reste dans l’historique de la fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>This record belongs to a station, which decides how long it is kept. Nothing was changed.</source>
        <translation>Cette fiche appartient à une antenne, qui décide de sa durée de conservation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask the station.</source>
        <translation>Demandez à l’antenne.</translation>
    </message>
    <message>
        <source>Records become due for review after 1 to {most} years. Nothing was changed.</source>
        <translation>Les fiches sont à réexaminer au bout de 1 à {most} ans. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give a whole number of years, or none where only single records have a date.</source>
        <translation>Donnez un nombre entier d’années, ou aucun si seules certaines fiches ont une date.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record already. Nothing was changed.</source>
        <translation>Cette fiche est déjà sous conservation légale. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at the history of the record for who set it and why.</source>
        <translation>Regardez dans l’historique de la fiche qui l’a posée et pourquoi.</translation>
    </message>
    <message>
        <source>No legal hold stands on this record. Nothing was changed.</source>
        <translation>Cette fiche n’est pas sous conservation légale. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>Vérifiez la référence.</translation>
    </message>
    <message>
        <source>{holder} set this legal hold, and lifts it. Nothing was changed.</source>
        <translation>{holder} a posé cette conservation légale, et la lève. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask them; another holder can lift it once they hold no key of this vault any more.</source>
        <translation>Demandez à cette personne&#xa0;; un autre titulaire peut la lever une fois qu’elle n’a plus de clé de ce coffre.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask for the file to be copied again.</source>
        <translation>Rien n’en a été lu. Demandez que le fichier soit copié de nouveau.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Ask the sender to write the card to the drive again.</source>
        <translation>Aucune carte n’a été inscrite. Demandez à l’expéditeur d’écrire de nouveau la carte sur le support.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Restore the vault&apos;s folder from a backup, and ask how the file came to be changed.</source>
        <translation>Rien n’a été ouvert ni modifié. Restaurez le dossier du coffre à partir d’une sauvegarde, et demandez comment le fichier a pu être modifié.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file; tell the sender by another way.</source>
        <translation>Rien n’en a été repris. Ne faites pas confiance au fichier&#xa0;; informez l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <source>This is not an encrypted (age) file.</source>
        <translation>Ce n’est pas un fichier chiffré (age).</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file is damaged.</source>
        <translation>Le début du fichier chiffré est endommagé.</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file was altered.</source>
        <translation>Le début du fichier chiffré a été altéré.</translation>
    </message>
    <message>
        <source>The encrypted file was altered, cut or lengthened.</source>
        <translation>Le fichier chiffré a été altéré, coupé ou rallongé.</translation>
    </message>
    <message>
        <source>The file was encrypted for somebody else.</source>
        <translation>Le fichier a été chiffré pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask the sender to encrypt it for your card.</source>
        <translation>Rien n’en a été lu. Demandez à l’expéditeur de le chiffrer pour votre carte.</translation>
    </message>
    <message>
        <source>This is not a key of the kind Waypost uses, or it was mistyped.</source>
        <translation>Ce n’est pas une clé du type utilisé par Waypost, ou elle a été mal saisie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the key from the card file itself.</source>
        <translation>Rien n’a été modifié. Prenez la clé dans le fichier de la carte lui-même.</translation>
    </message>
    <message>
        <source>The recipient&apos;s key is of an older kind that could be broken in years to come.</source>
        <translation>La clé du destinataire est d’un type plus ancien qui pourrait être cassé dans les années à venir.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the recipient for a card made with Waypost.</source>
        <translation>Rien n’a été écrit. Demandez au destinataire une carte faite avec Waypost.</translation>
    </message>
    <message>
        <source>A file can be encrypted for one to three different keys, not for {count}.</source>
        <translation>Un fichier peut être chiffré pour une à trois clés différentes, et non pour {count}.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the audience&apos;s cards in the settings.</source>
        <translation>Rien n’a été écrit. Vérifiez les cartes des destinataires dans les réglages.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La signature ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The signing key is not of the kind Waypost uses.</source>
        <translation>La clé de signature n’est pas du type utilisé par Waypost.</translation>
    </message>
    <message>
        <source>The signature was made for another kind of message.</source>
        <translation>La signature a été faite pour un autre type de message.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed has been altered.</source>
        <translation>La signature ne concorde pas&#xa0;: ce qui a été signé a été altéré.</translation>
    </message>
    <message>
        <source>The signature is genuine but by somebody else&apos;s key.</source>
        <translation>La signature est authentique, mais faite avec la clé de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is not a card, or it is damaged.</source>
        <translation>Ce n’est pas une carte, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The card was made by a newer Waypost.</source>
        <translation>La carte a été faite par un Waypost plus récent.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Update Waypost first, then read the card again.</source>
        <translation>Aucune carte n’a été inscrite. Mettez d’abord Waypost à jour, puis lisez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Whoever made this card did not prove to hold its keys.</source>
        <translation>La personne qui a fait cette carte n’a pas prouvé qu’elle en détient les clés.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Do not trust the card; ask the sender in person for a new one.</source>
        <translation>Aucune carte n’a été inscrite. Ne faites pas confiance à cette carte&#xa0;; demandez-en une nouvelle à l’expéditeur en personne.</translation>
    </message>
    <message>
        <source>A recovery key has 34 letters and digits; {length} were typed, or one of them is none of its letters.</source>
        <translation>Une clé de récupération a 34 lettres et chiffres&#xa0;; {length} ont été saisis, ou l’un d’eux n’est pas une de ses lettres.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare group by group with the printed sheet.</source>
        <translation>Rien n’a été modifié. Comparez groupe par groupe avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key.</source>
        <translation>Il y a une faute de frappe dans la clé de récupération.</translation>
    </message>
    <message>
        <source>The passphrase has {length} characters; it needs at least {least}.</source>
        <translation>La phrase de passe a {length} caractères&#xa0;; il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add words.</source>
        <translation>Rien n’a été modifié. Utilisez les six mots que Waypost propose, ou ajoutez des mots.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess (about {bits} bits; at least {least} are needed).</source>
        <translation>La phrase de passe est trop facile à deviner (environ {bits} bits&#xa0;; il en faut au moins {least}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add unusual words.</source>
        <translation>Rien n’a été modifié. Utilisez les six mots que Waypost propose, ou ajoutez des mots peu courants.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard layout and capital letters, or use the recovery key.</source>
        <translation>Rien n’a été modifié. Vérifiez la disposition du clavier et les majuscules, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or was replaced.</source>
        <translation>Cette clé de récupération appartient à un autre coffre, ou a été remplacée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newest recovery sheet of this vault.</source>
        <translation>Rien n’a été modifié. Cherchez la feuille de récupération la plus récente de ce coffre.</translation>
    </message>
    <message>
        <source>The computer could not spare the {mib} MiB of memory that opening the vault takes.</source>
        <translation>L’ordinateur n’a pas pu fournir les {mib}&#xa0;Mio de mémoire qu’exige l’ouverture du coffre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This passphrase did not open the vault without its key file.</source>
        <translation>Cette phrase de passe n’a pas ouvert le coffre sans son fichier-clé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the key file, on its stick; if it is lost, use the recovery sheet.</source>
        <translation>Rien n’a été modifié. Donnez le fichier-clé, sur sa clé USB&#xa0;; s’il est perdu, utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <source>The passphrase did not open the vault, and this computer&apos;s keyring does not hold its second key.</source>
        <translation>La phrase de passe n’a pas ouvert le coffre, et le trousseau de cet ordinateur ne contient pas sa deuxième clé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to this computer as usual and try again, or use the recovery sheet.</source>
        <translation>Rien n’a été modifié. Ouvrez votre session sur cet ordinateur comme d’habitude et réessayez, ou utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is, and nothing was changed.</source>
        <translation>Un fichier de ce nom existe déjà. Il a été laissé tel quel, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another name for the key file.</source>
        <translation>Choisissez un autre nom pour le fichier-clé.</translation>
    </message>
    <message>
        <source>The key file could not be written there and read back. Nothing was changed.</source>
        <translation>Le fichier-clé n’a pas pu y être écrit et relu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, or take another stick.</source>
        <translation>Vérifiez l’espace libre et votre droit d’y écrire, ou prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>This is not a key file of Waypost, or it cannot be read. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier-clé de Waypost, ou il ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose the key file on its stick; if it is lost, use the recovery sheet.</source>
        <translation>Choisissez le fichier-clé sur sa clé USB&#xa0;; s’il est perdu, utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <source>A key file inside the vault&apos;s folder would go wherever the vault goes. Nothing was changed.</source>
        <translation>Un fichier-clé dans le dossier du coffre irait partout où va le coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put it on a stick that is kept apart from the laptop.</source>
        <translation>Mettez-le sur une clé USB gardée à part de l’ordinateur portable.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret. Nothing was changed.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde un secret. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use a key file on a stick instead, or no second key.</source>
        <translation>Utilisez plutôt un fichier-clé sur une clé USB, ou aucune deuxième clé.</translation>
    </message>
    <message>
        <source>Your passphrase needs no second key. Nothing was changed.</source>
        <translation>Votre phrase de passe ne demande pas de deuxième clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at the list of holders for who uses one.</source>
        <translation>Regardez dans la liste des titulaires qui en utilise une.</translation>
    </message>
    <message>
        <source>The key of an attachment does not fit: its row was altered.</source>
        <translation>La clé d’une pièce jointe ne concorde pas&#xa0;: sa ligne a été altérée.</translation>
    </message>
    <message>
        <source>The other attachments are not touched by this. Run the audit, and restore from a backup if it says so.</source>
        <translation>Les autres pièces jointes ne sont pas touchées. Lancez l’audit, et restaurez à partir d’une sauvegarde s’il l’indique.</translation>
    </message>
    <message>
        <source>The vault&apos;s header cannot be read from this disk. Nothing was changed.</source>
        <translation>L’en-tête du coffre ne peut pas être lu sur ce disque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that this account may read the folder, then try again.</source>
        <translation>Vérifiez que le disque est connecté et que ce compte peut lire le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no vault in this folder (no file vault.hdr).</source>
        <translation>Il n’y a pas de coffre dans ce dossier (pas de fichier vault.hdr).</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the folder that holds the vault, or create a new one.</source>
        <translation>Rien n’a été modifié. Choisissez le dossier qui contient le coffre, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) is damaged.</source>
        <translation>Le fichier de clés du coffre (vault.hdr) est endommagé.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) asks for costs outside the safe limits.</source>
        <translation>Le fichier de clés du coffre (vault.hdr) demande des coûts de calcul hors des limites sûres.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) was altered by somebody.</source>
        <translation>Le fichier de clés du coffre (vault.hdr) a été altéré par quelqu’un.</translation>
    </message>
    <message>
        <source>The vault was made by a newer Waypost.</source>
        <translation>Le coffre a été fait par un Waypost plus récent.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Update Waypost first.</source>
        <translation>Rien n’a été ouvert ni modifié. Mettez d’abord Waypost à jour.</translation>
    </message>
    <message>
        <source>The vault has no room for another key slot ({count} at most).</source>
        <translation>Le coffre n’a plus de place pour une clé de plus ({count} au maximum).</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a holder first.</source>
        <translation>Rien n’a été modifié. Supprimez d’abord un titulaire.</translation>
    </message>
    <message>
        <source>The last passphrase of a vault cannot be removed.</source>
        <translation>La dernière phrase de passe d’un coffre ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the successor&apos;s passphrase first.</source>
        <translation>Rien n’a été modifié. Ajoutez d’abord la phrase de passe de la personne qui prend la relève.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the sender for the file again.</source>
        <translation>Rien n’a été modifié. Demandez de nouveau le fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>Correct this field; the rest of what you typed is kept.</source>
        <translation>Corrigez ce champ&#xa0;; le reste de ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct this place in the file and try again.</source>
        <translation>Rien n’a été modifié. Corrigez cet endroit du fichier et réessayez.</translation>
    </message>
    <message>
        <source>The document holds a number with a fraction, which its format forbids.</source>
        <translation>Le document contient un nombre à décimales, ce que son format interdit.</translation>
    </message>
    <message>
        <source>The document holds half a character that no text may hold.</source>
        <translation>Le document contient la moitié d’un caractère, ce qu’aucun texte ne peut contenir.</translation>
    </message>
    <message>
        <source>The document is larger than its format allows.</source>
        <translation>Le document est plus grand que son format ne le permet.</translation>
    </message>
    <message>
        <source>The document is nested deeper than its format allows.</source>
        <translation>Le document est imbriqué plus profondément que son format ne le permet.</translation>
    </message>
    <message>
        <source>The document says the same thing twice in one place.</source>
        <translation>Le document dit deux fois la même chose au même endroit.</translation>
    </message>
    <message>
        <source>The document is not readable JSON.</source>
        <translation>Le document n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>This version of Waypost does not know that kind of record.</source>
        <translation>Cette version de Waypost ne connaît pas ce type de fiche.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then try again.</source>
        <translation>Rien n’a été modifié. Mettez Waypost à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The record was written by a newer Waypost.</source>
        <translation>La fiche a été écrite par un Waypost plus récent.</translation>
    </message>
    <message>
        <source>It is safe where it is. Update Waypost here, then open it again.</source>
        <translation>Elle est en sécurité là où elle est. Mettez Waypost à jour ici, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The text names another reference than the record has, {ref}. Nothing was changed.</source>
        <translation>Le texte indique une autre référence que celle de la fiche, {ref}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A reference is given once and stays. Take it out of the text, or save it as a record of its own.</source>
        <translation>Une référence est donnée une fois et reste. Retirez-la du texte, ou enregistrez-le comme une fiche à part.</translation>
    </message>
    <message>
        <source>The record does not have the form it should have (at {where}).</source>
        <translation>La fiche n’a pas la forme qu’elle devrait avoir (à {where}).</translation>
    </message>
    <message>
        <source>This is not a date that Waypost can read.</source>
        <translation>Waypost ne peut pas lire cette date.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026, Mar 2026, Q1 2026, before 15 Oct 2026 or 20-22 Nov 2026, or leave it empty.</source>
        <translation>Écrivez-la comme 5 mars 2026, mars 2026, T1 2026, avant 15 oct. 2026 ou 20-22 nov. 2026, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>There is no field of this name in such a record.</source>
        <translation>Aucun champ de ce nom n’existe dans une telle fiche.</translation>
    </message>
    <message>
        <source>Take it out, or look up the right name in the help.</source>
        <translation>Retirez-le, ou cherchez le bon nom dans l’aide.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Un texte est nécessaire ici.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be kept.</source>
        <translation>Le texte contient un caractère défectueux qui ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>Delete it, or type the words again instead of pasting them.</source>
        <translation>Supprimez-le, ou saisissez de nouveau les mots au lieu de les coller.</translation>
    </message>
    <message>
        <source>The text is longer than the {limit} characters that fit here.</source>
        <translation>Le texte dépasse les {limit} caractères possibles ici.</translation>
    </message>
    <message>
        <source>Shorten it; nothing you typed is lost.</source>
        <translation>Raccourcissez-le&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>This does not have the form that the field needs.</source>
        <translation>Ceci n’a pas la forme que le champ demande.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Un nombre entier est nécessaire ici.</translation>
    </message>
    <message>
        <source>Yes or no is needed here.</source>
        <translation>Oui ou non est nécessaire ici.</translation>
    </message>
    <message>
        <source>The number must be {limit} or more.</source>
        <translation>Le nombre doit être {limit} ou plus.</translation>
    </message>
    <message>
        <source>The number must be {limit} or less.</source>
        <translation>Le nombre doit être {limit} ou moins.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Une liste est nécessaire ici.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries here.</source>
        <translation>Il y a plus de {limit} entrées ici.</translation>
    </message>
    <message>
        <source>Use a group with a number instead of one row each, or split the record.</source>
        <translation>Utilisez un groupe avec un nombre au lieu d’une ligne par personne, ou divisez la fiche.</translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation>La même entrée figure deux fois ici.</translation>
    </message>
    <message>
        <source>Two rows of the record have the same id.</source>
        <translation>Deux lignes de la fiche ont le même identifiant.</translation>
    </message>
    <message>
        <source>Give each row its own id, or leave the id out of a new row.</source>
        <translation>Donnez à chaque ligne son propre identifiant, ou n’en donnez pas à une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Something here names a row that is not in the record.</source>
        <translation>Un élément ici renvoie à une ligne qui n’est pas dans la fiche.</translation>
    </message>
    <message>
        <source>Choose again from the list, or correct the file.</source>
        <translation>Choisissez de nouveau dans la liste, ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>Fields of its own are needed here, not a single value.</source>
        <translation>Il faut ici des champs distincts, et non une seule valeur.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Ceci ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>A date with time and zone is needed here.</source>
        <translation>Une date avec heure et fuseau est nécessaire ici.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026 14:30; in a file, 2026-03-05T14:30:00+03:00.</source>
        <translation>Écrivez-la comme 5 mars 2026 14:30&#xa0;; dans un fichier, 2026-03-05T14:30:00+03:00.</translation>
    </message>
    <message>
        <source>A day of the calendar is needed here.</source>
        <translation>Un jour du calendrier est nécessaire ici.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-05.</source>
        <translation>Écrivez-le comme 2026-03-05.</translation>
    </message>
    <message>
        <source>The date and how exact it is do not fit together.</source>
        <translation>La date et son degré de précision ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Choose “month” for a month, “year” for a year, or “not known” for no date.</source>
        <translation>Choisissez «&#xa0;mois&#xa0;» pour un mois, «&#xa0;année&#xa0;» pour une année, ou «&#xa0;inconnue&#xa0;» si vous n’avez pas de date.</translation>
    </message>
    <message>
        <source>A period needs its first and its latest date, and only a period has a latest date.</source>
        <translation>Une période a besoin de sa première et de sa dernière date, et seule une période a une dernière date.</translation>
    </message>
    <message>
        <source>The latest date lies before the first.</source>
        <translation>La dernière date est antérieure à la première.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ce jour n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Compare again, over a voice you know; if they still differ, the card is not theirs.</source>
        <translation>Aucune carte n’a été inscrite. Comparez de nouveau, avec une voix que vous connaissez&#xa0;; si les chiffres diffèrent encore, la carte n’est pas celle de cette personne.</translation>
    </message>
    <message>
        <source>Nothing was written and no number was spent. Try again.</source>
        <translation>Rien n’a été écrit et aucun numéro n’a été utilisé. Réessayez.</translation>
    </message>
    <message>
        <source>The card file {name} cannot be read.</source>
        <translation>Le fichier de carte {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The card could not be written as {name}.</source>
        <translation>La carte n’a pas pu être écrite sous le nom {name}.</translation>
    </message>
    <message>
        <source>Check that the drive is there and not write-protected, then try again.</source>
        <translation>Vérifiez que le support est là et n’est pas protégé en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Type all 12 groups of 5 digits as the other side reads them.</source>
        <translation>Aucune carte n’a été inscrite. Saisissez les 12 groupes de 5 chiffres tels que l’autre côté les lit.</translation>
    </message>
    <message>
        <source>The digits are not those of this card.</source>
        <translation>Ces chiffres ne sont pas ceux de cette carte.</translation>
    </message>
    <message>
        <source>This is the card of this very vault.</source>
        <translation>C’est la carte de ce coffre même.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Choose the card that the other side gave you.</source>
        <translation>Aucune carte n’a été inscrite. Choisissez la carte que l’autre côté vous a remise.</translation>
    </message>
    <message>
        <source>The card belongs to the same side of the exchange as this vault.</source>
        <translation>La carte appartient au même côté de l’échange que ce coffre.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. A station enrols headquarters, and headquarters enrols stations.</source>
        <translation>Aucune carte n’a été inscrite. Une antenne inscrit le siège, et le siège inscrit les antennes.</translation>
    </message>
    <message>
        <source>This card was revoked here, or it has the keys of a revoked card.</source>
        <translation>Cette carte a été révoquée ici, ou elle a les clés d’une carte révoquée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner for a card with new keys, such as a restored vault has.</source>
        <translation>Rien n’a été modifié. Demandez à son titulaire une carte avec de nouvelles clés, comme en a un coffre restauré.</translation>
    </message>
    <message>
        <source>To revoke a card needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>La révocation d’une carte demande l’un de ces motifs&#xa0;: {reasons}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This vault knows no such card.</source>
        <translation>Ce coffre ne connaît pas cette carte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of cards.</source>
        <translation>Rien n’a été modifié. Regardez la liste des cartes.</translation>
    </message>
    <message>
        <source>This station knows nobody yet to export to.</source>
        <translation>Cette antenne ne connaît encore aucun destinataire vers qui exporter.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol headquarters&apos; card first, comparing its number.</source>
        <translation>Rien n’a été écrit. Inscrivez d’abord la carte du siège, en comparant son numéro.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose one of them.</source>
        <translation>Rien n’a été écrit. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no valid card to encrypt for: all cards of this recipient are revoked, or the number of none was compared.</source>
        <translation>Aucune carte valable ne permet de chiffrer&#xa0;: toutes les cartes de ce destinataire sont révoquées, ou le numéro d’aucune n’a été comparé.</translation>
    </message>
    <message>
        <source>Nothing was written. Compare the number of the recipient&apos;s new card first.</source>
        <translation>Rien n’a été écrit. Comparez d’abord le numéro de la nouvelle carte du destinataire.</translation>
    </message>
    <message>
        <source>Nobody compared the number of the recipient&apos;s card: whoever made that card can read this bundle.</source>
        <translation>Personne n’a comparé le numéro de la carte du destinataire&#xa0;: la personne qui a fait cette carte peut lire ce paquet.</translation>
    </message>
    <message>
        <source>Compare the 60 digits first wherever you can reach the recipient.</source>
        <translation>Comparez d’abord les 60 chiffres dès que vous pouvez joindre le destinataire.</translation>
    </message>
    <message>
        <source>Nothing was written. Revoke the cards that are no longer used.</source>
        <translation>Rien n’a été écrit. Révoquez les cartes qui ne servent plus.</translation>
    </message>
    <message>
        <source>The record {ref} is longer than a bundle can carry (1 MiB).</source>
        <translation>La fiche {ref} est plus longue que ce qu’un paquet peut porter (1&#xa0;Mio).</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten its texts, or divide it into several records.</source>
        <translation>Rien n’a été écrit. Raccourcissez ses textes, ou divisez-la en plusieurs fiches.</translation>
    </message>
    <message>
        <source>Another export took this bundle&apos;s number meanwhile.</source>
        <translation>Une autre exportation a pris entre-temps le numéro de ce paquet.</translation>
    </message>
    <message>
        <source>The recipient refused this version of the record.</source>
        <translation>Le destinataire a refusé cette version de la fiche.</translation>
    </message>
    <message>
        <source>Open the record, mend what they named, and finalise it again.</source>
        <translation>Ouvrez la fiche, corrigez ce qui a été indiqué, et finalisez-la de nouveau.</translation>
    </message>
    <message>
        <source>A part of this record was withdrawn from the recipient; this version would bring it back.</source>
        <translation>Une partie de cette fiche a été retirée au destinataire&#xa0;; cette version la rétablirait.</translation>
    </message>
    <message>
        <source>If it may be sent again, finalise a new version of the record.</source>
        <translation>Si elle peut être envoyée de nouveau, finalisez une nouvelle version de la fiche.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the drive is still there, then try again.</source>
        <translation>Rien n’a été modifié. Vérifiez que le support est toujours là, puis réessayez.</translation>
    </message>
    <message>
        <source>This is receipt {number}; receipt {newest} was read before.</source>
        <translation>C’est l’accusé de réception {number}&#xa0;; l’accusé de réception {newest} a déjà été lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the newest receipt.</source>
        <translation>Rien n’a été modifié. Demandez au siège le dernier accusé de réception.</translation>
    </message>
    <message>
        <source>Another receipt with number {number} was read before.</source>
        <translation>Un autre accusé de réception portant le numéro {number} a déjà été lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell headquarters by another way: two computers may be using its keys.</source>
        <translation>Rien n’a été modifié. Informez le siège par un autre moyen&#xa0;: deux ordinateurs utilisent peut-être ses clés.</translation>
    </message>
    <message>
        <source>This receipt is for another station.</source>
        <translation>Cet accusé de réception est destiné à une autre antenne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to them, and ask headquarters for yours.</source>
        <translation>Rien n’a été modifié. Transmettez-le à cette antenne, et demandez le vôtre au siège.</translation>
    </message>
    <message>
        <source>The receipt is signed by a card whose number nobody compared.</source>
        <translation>L’accusé de réception est signé par une carte dont personne n’a comparé le numéro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the card&apos;s 60 digits, then read the receipt again.</source>
        <translation>Rien n’a été modifié. Comparez les 60 chiffres de la carte, puis lisez de nouveau l’accusé de réception.</translation>
    </message>
    <message>
        <source>The receipt is genuine, but this Waypost cannot read what it says.</source>
        <translation>L’accusé de réception est authentique, mais ce Waypost ne peut pas lire ce qu’il dit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then read the receipt again.</source>
        <translation>Rien n’a été modifié. Mettez Waypost à jour, puis lisez de nouveau l’accusé de réception.</translation>
    </message>
    <message>
        <source>Headquarters has bundles of this device that this vault does not know: this is an older copy of the vault.</source>
        <translation>Le siège a des paquets de cet appareil que ce coffre ne connaît pas&#xa0;: c’est une copie plus ancienne du coffre.</translation>
    </message>
    <message>
        <source>It goes on as a new device, so that no number is given twice; headquarters has to confirm it. If you find the newer vault, use that one.</source>
        <translation>Il continue comme un nouvel appareil, afin qu’aucun numéro ne soit donné deux fois&#xa0;; le siège doit le confirmer. Si vous retrouvez le coffre plus récent, utilisez celui-là.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was changed in the vault.</source>
        <translation>Le fichier n’a pas pu être écrit. Rien n’a été modifié dans le coffre.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the free space there.</source>
        <translation>Choisissez un autre dossier, ou vérifiez l’espace libre de celui-ci.</translation>
    </message>
    <message>
        <source>The settings could not be stored. They hold until Waypost is closed.</source>
        <translation>Les réglages n’ont pas pu être enregistrés. Ils valent jusqu’à la fermeture de Waypost.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write in your own settings folder.</source>
        <translation>Vérifiez l’espace libre et votre droit d’écrire dans votre propre dossier de réglages.</translation>
    </message>
    <message>
        <source>A saved filter needs a name of its own, of at most {most} letters. Nothing was changed.</source>
        <translation>Un filtre enregistré a besoin d’un nom à lui, de {most} lettres au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>There are {most} saved filters already. Nothing was changed.</source>
        <translation>Il y a déjà {most} filtres enregistrés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed, then save this one.</source>
        <translation>Supprimez-en un dont vous n’avez plus besoin, puis enregistrez celui-ci.</translation>
    </message>
    <message>
        <source>This vault is already open in another Waypost.</source>
        <translation>Ce coffre est déjà ouvert dans un autre Waypost.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other Waypost on this computer, then try again.</source>
        <translation>Rien n’a été modifié. Fermez l’autre Waypost sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder already holds a vault or other files. They were left as they are.</source>
        <translation>Ce dossier contient déjà un coffre ou d’autres fichiers. Ils ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder for the new vault.</source>
        <translation>Choisissez un dossier vide ou nouveau pour le nouveau coffre.</translation>
    </message>
    <message>
        <source>A vault needs a name, a person, a role, a country of three letters and a station code of three letters.</source>
        <translation>Un coffre a besoin d’un nom, d’une personne, d’un rôle, d’un pays en trois lettres et d’un code d’antenne de trois lettres.</translation>
    </message>
    <message>
        <source>Fill in what is missing, the letters in capitals, then try again.</source>
        <translation>Remplissez ce qui manque, les lettres en majuscules, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault was created.</source>
        <translation>Choisissez le dossier dans lequel le coffre a été créé.</translation>
    </message>
    <message>
        <source>The key in the header does not open this database. Nothing was changed.</source>
        <translation>La clé de l’en-tête n’ouvre pas cette base de données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Header and database come from different vaults, or the database&apos;s first page is damaged. Put back the header file that belongs to this database, or open a backup.</source>
        <translation>L’en-tête et la base de données viennent de coffres différents, ou la première page de la base est endommagée. Remettez le fichier d’en-tête de cette base, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>A newer Waypost wrote this vault (version {found}; this one knows {known}). Nothing was changed.</source>
        <translation>Un Waypost plus récent a écrit ce coffre (version {found}&#xa0;; celui-ci connaît {known}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the newer Waypost and open the vault with it.</source>
        <translation>Installez le Waypost plus récent et ouvrez le coffre avec lui.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved.</source>
        <translation>Le disque est plein. Ce qui a été enregistré auparavant est en sécurité&#xa0;; la dernière opération n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then do the last step again.</source>
        <translation>Libérez de l’espace sur le disque du coffre, puis refaites la dernière opération.</translation>
    </message>
    <message>
        <source>Bringing the vault up to date needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>La mise à jour du coffre demande {needed}&#xa0;Mio d’espace libre&#xa0;; le disque en a {free}&#xa0;Mio. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then open it again.</source>
        <translation>Libérez de l’espace sur le disque du coffre, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk of the vault could not be read or written. What was saved before is kept.</source>
        <translation>Le disque du coffre n’a pas pu être lu ou écrit. Ce qui a été enregistré auparavant est conservé.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open the vault again. If it happens twice, copy the vault&apos;s folder to another disk.</source>
        <translation>Vérifiez que le disque est toujours connecté, puis ouvrez de nouveau le coffre. Si cela se reproduit, copiez le dossier du coffre sur un autre disque.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier du coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or its disk, then try again.</source>
        <translation>Levez la protection en écriture du dossier ou de son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database is damaged and cannot be read.</source>
        <translation>Une partie de la base de données du coffre est endommagée et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place, run the vault check, and open a backup.</source>
        <translation>N’enregistrez rien dans ce coffre. Copiez son dossier en lieu sûr, lancez le contrôle du coffre, et ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is shorter than it was: a part of its file is missing. Nothing was changed.</source>
        <translation>La base de données du coffre est plus courte qu’elle ne l’était&#xa0;: une partie de son fichier manque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place, then make a vault from a backup.</source>
        <translation>Copiez le dossier du coffre en lieu sûr, puis faites un coffre à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The last saves are lost: the file beside the database that held them after a crash was removed or cut.</source>
        <translation>Les derniers enregistrements sont perdus&#xa0;: le fichier à côté de la base, qui les contenait après un arrêt brutal, a été supprimé ou coupé.</translation>
    </message>
    <message>
        <source>Look at the newest records and type again what is missing. This computer goes on as a new device, so that no number is given twice; HQ has to confirm it.</source>
        <translation>Regardez les fiches les plus récentes et saisissez de nouveau ce qui manque. Cet ordinateur continue comme un nouvel appareil, afin qu’aucun numéro ne soit donné deux fois&#xa0;; le siège doit le confirmer.</translation>
    </message>
    <message>
        <source>The vault&apos;s database could not be read: memory ran out, or a part of it is damaged.</source>
        <translation>La base de données du coffre n’a pas pu être lue&#xa0;: la mémoire a manqué, ou une partie est endommagée.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it happens again, copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>Fermez d’autres programmes et réessayez. Si cela se reproduit, copiez le dossier du coffre en lieu sûr et ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault is busy with other work. The last step was not saved.</source>
        <translation>Le coffre est occupé à un autre travail. La dernière opération n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Wait until the running work has ended, then do the last step again.</source>
        <translation>Attendez la fin du travail en cours, puis refaites la dernière opération.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then do the last step again.</source>
        <translation>Déverrouillez-le, puis refaites la dernière opération.</translation>
    </message>
    <message>
        <source>The vault&apos;s header file is older than its database: somebody put back an earlier copy.</source>
        <translation>Le fichier d’en-tête du coffre est plus ancien que sa base de données&#xa0;: quelqu’un a remis une copie antérieure.</translation>
    </message>
    <message>
        <source>Check who had this computer. If nobody can explain it, tell your supervisor and change the passphrase.</source>
        <translation>Vérifiez qui a eu cet ordinateur. Si personne ne peut l’expliquer, informez votre responsable et changez la phrase de passe.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is older than its header says: somebody put back an earlier copy.</source>
        <translation>La base de données du coffre est plus ancienne que ne l’indique son en-tête&#xa0;: quelqu’un a remis une copie antérieure.</translation>
    </message>
    <message>
        <source>Check whether the last records are there. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>Vérifiez que les dernières fiches sont là. Cet ordinateur continue comme un nouvel appareil, afin qu’aucun numéro ne soit donné deux fois. Si personne ne peut l’expliquer, informez votre responsable.</translation>
    </message>
    <message>
        <source>One of the vault&apos;s two header files was missing, damaged or altered. It was made anew from the other one.</source>
        <translation>L’un des deux fichiers d’en-tête du coffre manquait, était endommagé ou avait été altéré. Il a été refait à partir de l’autre.</translation>
    </message>
    <message>
        <source>Check who had this computer. If it happens again or nobody can explain it, tell your supervisor.</source>
        <translation>Vérifiez qui a eu cet ordinateur. Si cela se reproduit ou si personne ne peut l’expliquer, informez votre responsable.</translation>
    </message>
    <message>
        <source>Attempts to open this vault that failed since {since}: {count}.</source>
        <translation>Tentatives d’ouvrir ce coffre qui ont échoué depuis le {since}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>If they were not all yours, tell your supervisor and check who had this computer.</source>
        <translation>Si elles ne venaient pas toutes de vous, informez votre responsable et vérifiez qui a eu cet ordinateur.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not the one that was locked here last: it is a copy that went on elsewhere.</source>
        <translation>La base de données du coffre n’est pas celle qui a été verrouillée ici en dernier&#xa0;: c’est une copie qui a servi ailleurs.</translation>
    </message>
    <message>
        <source>Look for the last records in the other copy. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>Cherchez les dernières fiches dans l’autre copie. Cet ordinateur continue comme un nouvel appareil, afin qu’aucun numéro ne soit donné deux fois. Si personne ne peut l’expliquer, informez votre responsable.</translation>
    </message>
    <message>
        <source>No record of this vault has that reference.</source>
        <translation>Aucune fiche de ce coffre n’a cette référence.</translation>
    </message>
    <message>
        <source>Check the reference and try again; the list shows every record.</source>
        <translation>Vérifiez la référence et réessayez&#xa0;; la liste montre toutes les fiches.</translation>
    </message>
    <message>
        <source>This record has not been finalised yet.</source>
        <translation>Cette fiche n’a pas encore été finalisée.</translation>
    </message>
    <message>
        <source>Open the record and finalise it first.</source>
        <translation>Ouvrez la fiche et finalisez-la d’abord.</translation>
    </message>
    <message>
        <source>The text of this revision was erased. That it existed is kept, its content is not.</source>
        <translation>Le texte de cette version a été effacé. Son existence est conservée, son contenu ne l’est pas.</translation>
    </message>
    <message>
        <source>Open a later revision of the record.</source>
        <translation>Ouvrez une version plus récente de la fiche.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Your text is kept as a draft.</source>
        <translation>La fiche a été modifiée entre-temps. Votre texte est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Open the record again, look at the change, then save.</source>
        <translation>Ouvrez de nouveau la fiche, regardez la modification, puis enregistrez.</translation>
    </message>
    <message>
        <source>A record with this id belongs to another station. Nothing was changed.</source>
        <translation>Une fiche portant cet identifiant appartient à une autre antenne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Refuse the change and tell the station that sent it.</source>
        <translation>Refusez le changement et informez l’antenne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The vault lacks one of its own settings ({key}).</source>
        <translation>Il manque au coffre l’un de ses propres réglages ({key}).</translation>
    </message>
    <message>
        <source>Run the vault check, and open a backup if it finds damage.</source>
        <translation>Lancez le contrôle du coffre, et ouvrez une sauvegarde s’il constate des dommages.</translation>
    </message>
    <message>
        <source>No reference number could be given. Nothing was changed.</source>
        <translation>Aucun numéro de référence n’a pu être donné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then save again.</source>
        <translation>Vérifiez la date de cet ordinateur, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault.</source>
        <translation>Cette pièce jointe n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation>Ajoutez de nouveau le fichier si vous l’avez encore.</translation>
    </message>
    <message>
        <source>This attachment was changed or damaged after it was stored. It is not shown.</source>
        <translation>Cette pièce jointe a été modifiée ou endommagée après son enregistrement. Elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>Take the file from a backup or from its source, and tell your supervisor.</source>
        <translation>Prenez le fichier dans une sauvegarde ou à sa source, et informez votre responsable.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was added.</source>
        <translation>Le fichier n’a pas pu être lu. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are still there, then add it again.</source>
        <translation>Vérifiez que le fichier et son disque sont toujours là, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added.</source>
        <translation>Le fichier est vide. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>The check found damaged pages in the database ({where}).</source>
        <translation>Le contrôle a trouvé des pages endommagées dans la base de données ({where}).</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>Copiez le dossier du coffre en lieu sûr et ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The check found the database&apos;s structure damaged ({where}).</source>
        <translation>Le contrôle a trouvé la structure de la base de données endommagée ({where}).</translation>
    </message>
    <message>
        <source>The check found the search index different from its text. The records themselves are not touched by this.</source>
        <translation>Le contrôle a trouvé que l’index de recherche diffère de son texte. Les fiches elles-mêmes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Rebuild the lists, then check again.</source>
        <translation>Reconstruisez les listes, puis contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>The check found the log of the vault changed or cut ({where}).</source>
        <translation>Le contrôle a trouvé le journal du coffre modifié ou coupé ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and tell your supervisor.</source>
        <translation>N’enregistrez rien dans ce coffre. Copiez son dossier en lieu sûr et informez votre responsable.</translation>
    </message>
    <message>
        <source>The check found something changed outside Waypost ({where}).</source>
        <translation>Le contrôle a trouvé un élément modifié hors de Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a text changed or lost outside Waypost ({where}).</source>
        <translation>Le contrôle a trouvé un texte modifié ou perdu hors de Waypost ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and open a backup.</source>
        <translation>N’enregistrez rien dans ce coffre. Copiez son dossier en lieu sûr et ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The check found an attachment changed or lost outside Waypost ({where}).</source>
        <translation>Le contrôle a trouvé une pièce jointe modifiée ou perdue hors de Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a list different from its records ({where}). The records themselves are not touched by this.</source>
        <translation>Le contrôle a trouvé une liste qui diffère de ses fiches ({where}). Les fiches elles-mêmes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The vault is whole: {checked} rows were checked.</source>
        <translation>Le coffre est intact&#xa0;: {checked} lignes ont été contrôlées.</translation>
    </message>
    <message>
        <source>A whole older copy of a vault also looks whole; only a receipt from HQ tells it from the present one.</source>
        <translation>Une copie plus ancienne mais intacte d’un coffre paraît intacte elle aussi&#xa0;; seul un accusé de réception du siège la distingue de la copie actuelle.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind a time that this vault has seen before.</source>
        <translation>L’horloge de cet ordinateur est en retard sur une date que ce coffre a déjà enregistrée.</translation>
    </message>
    <message>
        <source>Set the right date and time in the system. Until then days of entry may be wrong, and consents that end count as ended.</source>
        <translation>Réglez la date et l’heure dans le système. D’ici là, les jours de saisie peuvent être faux, et les consentements à durée limitée comptent comme expirés.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key of this vault back from its sheet yet.</source>
        <translation>Personne n’a encore ressaisi la clé de récupération de ce coffre depuis sa feuille.</translation>
    </message>
    <message>
        <source>Without a sheet that works, a forgotten passphrase cannot be mended.</source>
        <translation>Sans feuille qui fonctionne, une phrase de passe oubliée est sans remède.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add what is missing, then decide again.</source>
        <translation>L’acte garde son état. Ajoutez ce qui manque, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>This act is not in the record.</source>
        <translation>Cet acte n’est pas dans la fiche.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the record again.</source>
        <translation>Rien n’a été modifié. Ouvrez de nouveau la fiche.</translation>
    </message>
    <message>
        <source>An act cannot go from {current} to {to}.</source>
        <translation>Un acte ne peut pas passer de {current} à {to}.</translation>
    </message>
    <message>
        <source>The act keeps its state. Take the steps between, in order.</source>
        <translation>L’acte garde son état. Suivez les étapes intermédiaires, dans l’ordre.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with a reason.</source>
        <translation>Un acte clos ne se rouvre qu’avec un motif.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with new evidence: a source not yet linked to it.</source>
        <translation>Un acte clos ne se rouvre qu’avec un nouvel élément&#xa0;: une source qui ne lui est pas encore liée.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add the new source to the record first, then choose it.</source>
        <translation>L’acte garde son état. Ajoutez d’abord la nouvelle source à la fiche, puis choisissez-la.</translation>
    </message>
    <message>
        <source>An act is verified only by a decision of level 2 or above, dated today or earlier.</source>
        <translation>Un acte n’est vérifié que par une décision de niveau 2 ou plus, datée d’aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>An act is verified only where the incident was concluded to be conflict-related.</source>
        <translation>Un acte n’est vérifié que si l’incident a été jugé lié au conflit.</translation>
    </message>
    <message>
        <source>An act is verified only with at least one source of its own.</source>
        <translation>Un acte n’est vérifié qu’avec au moins une source qui lui est propre.</translation>
    </message>
    <message>
        <source>A duplicate needs the reference of the other record, the one that stays.</source>
        <translation>Un doublon demande la référence de l’autre fiche, celle qui reste.</translation>
    </message>
    <message numerus="yes">
        <source>A card number has 60 digits; %n were typed.</source>
        <translation>
            <numerusform>Un numéro de carte a 60 chiffres&#xa0;; %n a été saisi.</numerusform>
            <numerusform>Un numéro de carte a 60 chiffres&#xa0;; %n ont été saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one contact as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>Le fichier ne contient pas un contact au format JSON (%n endroit est erroné). Rien n’a été modifié.</numerusform>
            <numerusform>Le fichier ne contient pas un contact au format JSON (%n endroits sont erronés). Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one record as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>Le fichier ne contient pas une fiche au format JSON (%n endroit est erroné). Rien n’a été modifié.</numerusform>
            <numerusform>Le fichier ne contient pas une fiche au format JSON (%n endroits sont erronés). Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this vault is %n days old. What was recorded since is on this computer alone.</source>
        <translation>
            <numerusform>La dernière sauvegarde de ce coffre remonte à %n jour. Ce qui a été saisi depuis n’est que sur cet ordinateur.</numerusform>
            <numerusform>La dernière sauvegarde de ce coffre remonte à %n jours. Ce qui a été saisi depuis n’est que sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recipient has %n cards; a bundle is encrypted for three at most.</source>
        <translation>
            <numerusform>Le destinataire a %n carte&#xa0;; un paquet est chiffré pour trois au maximum.</numerusform>
            <numerusform>Le destinataire a %n cartes&#xa0;; un paquet est chiffré pour trois au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This station knows %n recipients.</source>
        <translation>
            <numerusform>Cette antenne connaît %n destinataire.</numerusform>
            <numerusform>Cette antenne connaît %n destinataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is %n days old and was never backed up. What it holds may be on this computer alone.</source>
        <translation>
            <numerusform>Ce coffre a %n jour et n’a jamais été sauvegardé. Ce qu’il contient n’est peut-être que sur cet ordinateur.</numerusform>
            <numerusform>Ce coffre a %n jours et n’a jamais été sauvegardé. Ce qu’il contient n’est peut-être que sur cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>E&amp;xport to HQ…</source>
        <translation>E&amp;xporter vers le siège…</translation>
    </message>
    <message>
        <source>&amp;Receive a receipt…</source>
        <translation>&amp;Recevoir un accusé de réception…</translation>
    </message>
    <message>
        <source>Bundles are encrypted for the HQ whose number you compared; a card that was not compared yet is used only where there is no other.</source>
        <translation>Les paquets sont chiffrés pour le siège dont vous avez comparé le numéro&#xa0;; une carte non encore comparée n’est utilisée que s’il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>Avec le siège</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Envoyé, pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Refusé par le siège</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun à ce jour</translation>
    </message>
    <message>
        <source>Add HQ&apos;s card first.</source>
        <translation>Ajoutez d’abord la carte du siège.</translation>
    </message>
    <message>
        <source>Bundle {number} was begun and not finished.</source>
        <translation>Le paquet {number} a été commencé et n’est pas terminé.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export again: the same bundle is written.</source>
        <translation>Rien n’est perdu. Exportez de nouveau&#xa0;: le même paquet est écrit.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <source>Choose HQ&apos;s receipt</source>
        <translation>Choisir l’accusé de réception du siège</translation>
    </message>
    <message>
        <source>Receipt (*)</source>
        <translation>Accusé de réception (*)</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Lecture de l’accusé de réception</translation>
    </message>
    <message>
        <source>This receipt was read before. Nothing changed.</source>
        <translation>Cet accusé de réception a déjà été lu. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Refused by HQ: {refused}. Missing there: {wanted}.</source>
        <translation>Refusés par le siège&#xa0;: {refused}. Manquants là-bas&#xa0;: {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>Receipt {number} is genuine. HQ has %n more changes.</source>
        <translation>
            <numerusform>L’accusé de réception {number} est authentique. Le siège a %n changement de plus.</numerusform>
            <numerusform>L’accusé de réception {number} est authentique. Le siège a %n changements de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Number {number} is on the drive: {size} KiB. What was read back is the same, byte for byte.</source>
        <translation>Le numéro {number} est sur le support&#xa0;: {size}&#xa0;Kio. Ce qui a été relu est identique, octet par octet.</translation>
    </message>
    <message>
        <source>Remove the drive safely and hand it over. Its check is {sha12}; the receipt will say that it arrived.</source>
        <translation>Retirez le support en toute sécurité et remettez-le. Son code de contrôle est {sha12}&#xa0;; l’accusé de réception dira qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Number {number} is on the drive and was read back equal, but this system cannot promise that the folder is written too.</source>
        <translation>Le numéro {number} est sur le support et la relecture est identique, mais ce système ne peut pas garantir que le dossier est écrit lui aussi.</translation>
    </message>
    <message>
        <source>Remove the drive with the system&apos;s own command before you pull it. The file&apos;s check is {sha12}.</source>
        <translation>Éjectez le support avec la commande du système avant de le débrancher. Le code de contrôle du fichier est {sha12}.</translation>
    </message>
    <message>
        <source>There is nothing to send: the recipient has everything that may leave.</source>
        <translation>Il n’y a rien à envoyer&#xa0;: le destinataire a tout ce qui peut sortir.</translation>
    </message>
    <message>
        <source>Nothing was written. The review shows what stays here and why.</source>
        <translation>Rien n’a été écrit. L’examen montre ce qui reste ici et pourquoi.</translation>
    </message>
    <message>
        <source>Not written: {size} KiB are needed and the drive has {free} KiB. Nothing was left on it.</source>
        <translation>Non écrit&#xa0;: {size}&#xa0;Kio sont nécessaires et le support en a {free}&#xa0;Kio. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>Choose another drive, or free some space. Number {number} is kept for these same bytes.</source>
        <translation>Choisissez un autre support, ou libérez de l’espace. Le numéro {number} est gardé pour ces mêmes octets.</translation>
    </message>
    <message>
        <source>Not written: the drive or its folder is write-protected.</source>
        <translation>Non écrit&#xa0;: le support ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Remove the protection or choose another drive. Number {number} is kept for these same bytes.</source>
        <translation>Levez la protection ou choisissez un autre support. Le numéro {number} est gardé pour ces mêmes octets.</translation>
    </message>
    <message>
        <source>The drive is not there any more. Writing stopped at {written} of {size} KiB; an unfinished file cannot be mistaken for a bundle.</source>
        <translation>Le support n’est plus là. L’écriture s’est arrêtée à {written}&#xa0;Kio sur {size}&#xa0;Kio&#xa0;; un fichier inachevé ne peut pas être pris pour un paquet.</translation>
    </message>
    <message>
        <source>Put the drive back and export again: the same bytes are written as number {number}. Your records are safe.</source>
        <translation>Rebranchez le support et exportez de nouveau&#xa0;: les mêmes octets sont écrits sous le numéro {number}. Vos fiches sont en sécurité.</translation>
    </message>
    <message>
        <source>What was read back differs from what was written: the drive is not reliable. The file was removed from it.</source>
        <translation>Ce qui a été relu diffère de ce qui a été écrit&#xa0;: le support n’est pas fiable. Le fichier en a été supprimé.</translation>
    </message>
    <message>
        <source>Use another drive and do not use this one again. The same bytes are written as number {number}.</source>
        <translation>Utilisez un autre support et ne vous servez plus de celui-ci. Les mêmes octets sont écrits sous le numéro {number}.</translation>
    </message>
    <message>
        <source>You stopped the export. Nothing was left on the drive.</source>
        <translation>Vous avez arrêté l’exportation. Rien n’a été laissé sur le support.</translation>
    </message>
    <message>
        <source>Export again whenever you like.</source>
        <translation>Exportez de nouveau quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The drive reported a fault. Nothing usable was left on it.</source>
        <translation>Le support a signalé un défaut. Rien d’utilisable n’y a été laissé.</translation>
    </message>
    <message>
        <source>Try another drive. The same bytes are written as number {number}.</source>
        <translation>Essayez un autre support. Les mêmes octets sont écrits sous le numéro {number}.</translation>
    </message>
    <message>
        <source>Export to HQ</source>
        <translation>Exporter vers le siège</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>Compare HQ&apos;s card first. Nothing can be encrypted for somebody whose number is not known.</source>
        <translation>Comparez d’abord la carte du siège. Rien ne peut être chiffré pour quelqu’un dont le numéro n’est pas connu.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Aller aux cartes</translation>
    </message>
    <message>
        <source>Go: records {records}, notices {notices}; stay: {stay}</source>
        <translation>Partent&#xa0;: fiches {records}, avis {notices}&#xa0;; restent&#xa0;: {stay}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Working out what goes…</source>
        <translation>Préparation de ce qui part…</translation>
    </message>
    <message>
        <source>The review is being worked out.</source>
        <translation>L’examen est en préparation.</translation>
    </message>
    <message>
        <source>Working out what goes</source>
        <translation>Préparation de ce qui part</translation>
    </message>
    <message>
        <source>Write bundle {number}…</source>
        <translation>Écrire le paquet {number}…</translation>
    </message>
    <message>
        <source>Nothing new goes to HQ now.</source>
        <translation>Rien de nouveau ne part vers le siège pour le moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>La clé USB, ou un dossier sur celle-ci</translation>
    </message>
    <message>
        <source>Writing bundle {number}</source>
        <translation>Écriture du paquet {number}</translation>
    </message>
    <message>
        <source>Stopping; nothing is left on the stick.</source>
        <translation>Arrêt en cours&#xa0;; rien n’est laissé sur la clé USB.</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing on the stick</source>
        <translation>L’annulation ne laisse rien sur la clé USB</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Made less exact, or what to do</source>
        <translation>Rendu moins précis, ou à faire</translation>
    </message>
    <message>
        <source>Records: {records}, attachments: {attachments}</source>
        <translation>Fiches&#xa0;: {records}, pièces jointes&#xa0;: {attachments}</translation>
    </message>
    <message>
        <source>Goes to HQ</source>
        <translation>Part vers le siège</translation>
    </message>
    <message>
        <source>Withdrawals that HQ must act on: {count}</source>
        <translation>Retraits auxquels le siège doit donner suite&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>HQ is told to remove its copy</source>
        <translation>Le siège est invité à supprimer sa copie</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Fiche entière</translation>
    </message>
    <message>
        <source>{what}, attachments: {count}</source>
        <translation>{what}, pièces jointes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>HQ removes it; its receipt confirms that</source>
        <translation>Le siège la supprime&#xa0;; son accusé de réception le confirme</translation>
    </message>
    <message>
        <source>Remarks of the rules: {rules}</source>
        <translation>Remarques des règles&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Party: {name}</source>
        <translation>Partie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Lieu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>pas encore de référence</translation>
    </message>
    <message>
        <source>{fields} and {count} more</source>
        <translation>{fields} et {count} autres</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Paquet {number}</translation>
    </message>
    <message>
        <source>Its number was compared</source>
        <translation>Son numéro a été comparé</translation>
    </message>
    <message>
        <source>Made before, and not confirmed by HQ yet: the same file is written once more.</source>
        <translation>Préparé auparavant, et pas encore confirmé par le siège&#xa0;: le même fichier est écrit une fois de plus.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Taille, environ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Record level, confidential. No names, no contacts, no exact places. Signed, and encrypted for HQ alone.</source>
        <translation>Au niveau de la fiche, confidentiel. Aucun nom, aucun contact, aucun lieu exact. Signé, et chiffré pour le siège seul.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>Laissez la clé USB branchée</translation>
    </message>
    <message>
        <source>If the power goes now, nothing is lost: the bundle can be written again.</source>
        <translation>Si le courant est coupé maintenant, rien n’est perdu&#xa0;: le paquet peut être écrit de nouveau.</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>Vous pouvez continuer à travailler</translation>
    </message>
    <message>
        <source>Writing goes on in the background; the line at the bottom shows it.</source>
        <translation>L’écriture se poursuit en arrière-plan&#xa0;; la ligne du bas l’indique.</translation>
    </message>
    <message>
        <source>Release worked out</source>
        <translation>Transmission préparée</translation>
    </message>
    <message>
        <source>Signed and encrypted for HQ</source>
        <translation>Signé et chiffré pour le siège</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Écrit sur la clé USB</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Relu et comparé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Revenir à l’examen</translation>
    </message>
    <message>
        <source>Choose another stick</source>
        <translation>Choisir une autre clé USB</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Paquet {number}&#xa0;: %n changement, dont retraits&#xa0;: {withdrawals}, {size}. Fichier {name}, code de contrôle {sha}.</numerusform>
            <numerusform>Paquet {number}&#xa0;: %n changements, dont retraits&#xa0;: {withdrawals}, {size}. Fichier {name}, code de contrôle {sha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Paquet {number}&#xa0;: %n changement, {size}. Fichier {name}, code de contrôle {sha}.</numerusform>
            <numerusform>Paquet {number}&#xa0;: %n changements, {size}. Fichier {name}, code de contrôle {sha}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they name goes with them, and whatever HQ has to give back.</source>
        <translation>Ce qu’ils nomment part avec eux, et tout ce que le siège doit rendre.</translation>
    </message>
    <message>
        <source>Everything that is ready</source>
        <translation>Tout ce qui est prêt</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n incident that was chosen.</source>
        <translation>
            <numerusform>Seulement %n incident choisi.</numerusform>
            <numerusform>Seulement les %n incidents choisis.</numerusform>
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
        <translation>{scope}&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>un lieu nommé à l’antenne seulement</translation>
    </message>
    <message>
        <source>No act recorded yet</source>
        <translation>Aucun acte consigné à ce jour</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken into the vault</source>
        <translation>Prise dans le coffre</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultée</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Déchiffrée</translation>
    </message>
    <message>
        <source>Copy saved outside the vault</source>
        <translation>Copie enregistrée hors du coffre</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Sent in a bundle</source>
        <translation>Envoyée dans un paquet</translation>
    </message>
    <message>
        <source>Received in a bundle</source>
        <translation>Reçue dans un paquet</translation>
    </message>
    <message>
        <source>Checked: unchanged</source>
        <translation>Contrôlée&#xa0;: inchangée</translation>
    </message>
    <message>
        <source>Checked: changed or damaged</source>
        <translation>Contrôlée&#xa0;: modifiée ou endommagée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Saving a copy of a file</source>
        <translation>Enregistrement de la copie d’un fichier</translation>
    </message>
    <message>
        <source>{event}, {when}, {who}</source>
        <translation>{event}, {when}, {who}</translation>
    </message>
    <message>
        <source>What happened to this file</source>
        <translation>Ce qui est arrivé à ce fichier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation>Enregistrer une copie hors du coffre&#xa0;?</translation>
    </message>
    <message>
        <source>The copy lies there in clear: whoever gets at that folder or stick can read it. Waypost neither opens it nor erases it later. That you saved it is kept in the history of the file.</source>
        <translation>La copie s’y trouve en clair&#xa0;: toute personne ayant accès à ce dossier ou à cette clé USB peut la lire. Waypost ne l’ouvre pas et ne l’efface pas plus tard. L’historique du fichier garde trace de cet enregistrement.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>La garder dans le coffre</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved in clear as {name}</source>
        <translation>Enregistrée en clair sous le nom {name}</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Voir dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Types de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>All changes saved in the vault</source>
        <translation>Toutes les modifications sont enregistrées dans le coffre</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Avancement de la tâche en cours</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Arrêter la tâche en cours</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Contacts are open: lock them</source>
        <translation>Les contacts sont ouverts&#xa0;: les verrouiller</translation>
    </message>
    <message>
        <source>Locks in {seconds} s</source>
        <translation>Verrouillage dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Locks in {minutes} min when not used</source>
        <translation>Verrouillage dans {minutes}&#xa0;min sans utilisation</translation>
    </message>
    <message>
        <source>{job}: ended</source>
        <translation>{job}&#xa0;: terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Arrêter&#xa0;: {job}</translation>
    </message>
    <message>
        <source>It stops at its next safe point.</source>
        <translation>Elle s’arrête au prochain point sûr.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Type of act</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>One of the eight heads of the United Nations working definition.</source>
        <translation>L’une des huit catégories de la définition de travail des Nations Unies.</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Plus précisément</translation>
    </message>
    <message>
        <source>Needed for “other comparable”. Attempts and threats are not counted.</source>
        <translation>Nécessaire pour «&#xa0;autre, de gravité comparable&#xa0;». Les tentatives et les menaces ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Other: which</source>
        <translation>Autre&#xa0;: lequel</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>En quelques mots, sans noms.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Choose only what a source said. Nobody needs to be asked for it.</source>
        <translation>Choisissez seulement ce qu’une source a dit. Il n’est pas nécessaire de le demander à qui que ce soit.</translation>
    </message>
    <message>
        <source>Victims of this act</source>
        <translation>Victimes de cet acte</translation>
    </message>
    <message>
        <source>At least one person or group of this incident.</source>
        <translation>Au moins une personne ou un groupe de cet incident.</translation>
    </message>
    <message>
        <source>Alleged perpetrators of this act</source>
        <translation>Auteurs présumés de cet acte</translation>
    </message>
    <message>
        <source>Sources for this act</source>
        <translation>Sources pour cet acte</translation>
    </message>
    <message>
        <source>An act can be verified only with at least one source of its own.</source>
        <translation>Un acte ne peut être vérifié qu’avec au moins une source qui lui est propre.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Victims of this act, if not as linked</source>
        <translation>Victimes de cet acte, si différentes du lien</translation>
    </message>
    <message>
        <source>Leave empty to count the linked groups. A number needs a reason.</source>
        <translation>Laissez vide pour compter les groupes liés. Un nombre demande un motif.</translation>
    </message>
    <message>
        <source>Reason for this number</source>
        <translation>Motif de ce nombre</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>The reference of the record that stays.</source>
        <translation>La référence de la fiche qui reste.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>“SEN” only for a copy you looked at: no face, voice or name, no hidden data.</source>
        <translation>«&#xa0;SEN&#xa0;» seulement pour une copie que vous avez examinée&#xa0;: ni visage, ni voix, ni nom, ni données cachées.</translation>
    </message>
    <message>
        <source>Whom it shows</source>
        <translation>Personnes montrées</translation>
    </message>
    <message>
        <source>It leaves only if every person it shows has agreed.</source>
        <translation>Elle ne sort que si chaque personne montrée a donné son accord.</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Obtenue de</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>Obtenue le</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Obtenue par</translation>
    </message>
    <message>
        <source>How it was obtained</source>
        <translation>Comment elle a été obtenue</translation>
    </message>
    <message>
        <source>Original held by</source>
        <translation>Original détenu par</translation>
    </message>
    <message>
        <source>An office, not a name.</source>
        <translation>Un bureau, pas un nom.</translation>
    </message>
    <message>
        <source>Original held where</source>
        <translation>Lieu où se trouve l’original</translation>
    </message>
    <message>
        <source>Hidden data taken out</source>
        <translation>Données cachées retirées</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie de</translation>
    </message>
    <message>
        <source>Clock error of the device, seconds</source>
        <translation>Écart d’horloge de l’appareil, en secondes</translation>
    </message>
    <message>
        <source>How far the clock of the camera or phone was ahead.</source>
        <translation>De combien l’horloge de l’appareil photo ou du téléphone avançait.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Faces can be seen</source>
        <translation>Des visages sont visibles</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>It stays inside the vault.</source>
        <translation>Il reste à l’intérieur du coffre.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>Empreinte du texte</translation>
    </message>
    <message>
        <source>For these persons</source>
        <translation>Pour ces personnes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Coché par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Coché le</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Only to these recipients</source>
        <translation>Uniquement à ces destinataires</translation>
    </message>
    <message>
        <source>Empty: no one is named.</source>
        <translation>Vide&#xa0;: aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>From this day on it counts as withdrawn.</source>
        <translation>À partir de ce jour, il est considéré comme retiré.</translation>
    </message>
    <message>
        <source>Whose consent</source>
        <translation>Consentement de qui</translation>
    </message>
    <message>
        <source>One person or one source of this incident.</source>
        <translation>Une personne ou une source de cet incident.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>All nine points, before anything is granted.</source>
        <translation>Les neuf points, avant tout accord.</translation>
    </message>
    <message>
        <source>Decisions by purpose</source>
        <translation>Décisions par but</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Also spellings in another script: texts are checked for all of them.</source>
        <translation>Y compris les graphies dans une autre écriture&#xa0;: toutes sont recherchées dans les textes.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>What was agreed with her or him. It stands on the restricted sheet, no name.</source>
        <translation>Ce qui a été convenu avec la personne. Figure sur la feuille à diffusion restreinte, sans nom.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>Number, or through whom; at what times; what to say if somebody else answers.</source>
        <translation>Numéro, ou par l’intermédiaire de qui&#xa0;; à quelles heures&#xa0;; que dire si quelqu’un d’autre répond.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>Its short code, such as ar, fr, sw or apd.</source>
        <translation>Son code court, par exemple ar, fr, sw ou apd.</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Parent ou aidant</translation>
    </message>
    <message>
        <source>Safe meeting place</source>
        <translation>Lieu de rencontre sûr</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motif de la conservation légale</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>Qui peut la lever</translation>
    </message>
    <message>
        <source>Erased at</source>
        <translation>Effacée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numéro dans ce système</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Given at the first save. Use it instead of a name.</source>
        <translation>Donnée au premier enregistrement. Utilisez-la à la place d’un nom.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifiée par</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Tombstone</source>
        <translation>Trace d’effacement</translation>
    </message>
    <message>
        <source>Numbers in other systems</source>
        <translation>Numéros dans d’autres systèmes</translation>
    </message>
    <message>
        <source>So that two offices can see that they speak of the same incident.</source>
        <translation>Pour que deux bureaux puissent voir qu’ils parlent du même incident.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Degré de précision</translation>
    </message>
    <message>
        <source>Beside the acts</source>
        <translation>En plus des actes</translation>
    </message>
    <message>
        <source>Never counted as a type of its own.</source>
        <translation>Jamais compté comme un type à part.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>One row per type of violence, linked to the persons it was done to.</source>
        <translation>Une ligne par type de violence, liée aux personnes qui l’ont subie.</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>One row per person, or per group of like persons. No names anywhere.</source>
        <translation>Une ligne par personne, ou par groupe de personnes semblables. Aucun nom nulle part.</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Auteurs présumés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>They stay at the station; others see only how many and of what kind.</source>
        <translation>Elles restent à l’antenne&#xa0;; les autres voient seulement leur nombre et leur type.</translation>
    </message>
    <message>
        <source>One row per person and occasion. A withdrawal is a new row.</source>
        <translation>Une ligne par personne et par occasion. Un retrait est une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Verification plans</source>
        <translation>Plans de vérification</translation>
    </message>
    <message>
        <source>What is still to be found out. They stay at the station.</source>
        <translation>Ce qui reste à établir. Ils restent à l’antenne.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Texts that may leave</source>
        <translation>Textes qui peuvent sortir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment elle est connue</translation>
    </message>
    <message>
        <source>Note on the date</source>
        <translation>Note sur la date</translation>
    </message>
    <message>
        <source>For example the holiday or known attack it was counted from.</source>
        <translation>Par exemple la fête ou l’attaque connue à partir de laquelle elle a été comptée.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Division, brigade, faction …</source>
        <translation>Division, brigade, faction …</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short and lasting, like COD-NSAG-001.</source>
        <translation>Court et durable, comme COD-NSAG-001.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Active depuis</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Active jusqu’à</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Nombre d’enfants</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Leurs besoins</translation>
    </message>
    <message>
        <source>One person or a group</source>
        <translation>Une personne ou un groupe</translation>
    </message>
    <message>
        <source>One person is recorded alone, so that her consent can be kept.</source>
        <translation>Une personne seule a sa propre ligne, pour que son consentement puisse être conservé.</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>Code de la personne survivante</translation>
    </message>
    <message>
        <source>Six random characters, for one person. Never made from a name or birth date.</source>
        <translation>Six caractères aléatoires, pour une personne. Jamais formé à partir d’un nom ou d’une date de naissance.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>Meilleure estimation</translation>
    </message>
    <message>
        <source>Leave empty where the size of the group is not known.</source>
        <translation>Laissez vide si la taille du groupe n’est pas connue.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>“Mixed” asks for the numbers by sex and age below.</source>
        <translation>«&#xa0;Mixte&#xa0;» demande les nombres par sexe et par âge ci-dessous.</translation>
    </message>
    <message>
        <source>“Child” or “adult, age not known” is better than a guess.</source>
        <translation>«&#xa0;Enfant&#xa0;» ou «&#xa0;adulte, âge inconnu&#xa0;» vaut mieux qu’une supposition.</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>Comment l’âge est connu</translation>
    </message>
    <message>
        <source>Numbers by sex and age</source>
        <translation>Nombres par sexe et par âge</translation>
    </message>
    <message>
        <source>For a mixed group. Together they make the best figure.</source>
        <translation>Pour un groupe mixte. Leur somme donne la meilleure estimation.</translation>
    </message>
    <message>
        <source>Gender identity, orientation</source>
        <translation>Identité de genre, orientation</translation>
    </message>
    <message>
        <source>Only if she or he told it unasked and it is safe to keep.</source>
        <translation>Seulement si la personne l’a dit sans qu’on le lui demande et s’il est sûr de le conserver.</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Stage of displacement</source>
        <translation>Étape du déplacement</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Appartenance ethnique</translation>
    </message>
    <message>
        <source>Only with a note below on what it is needed for.</source>
        <translation>Seulement avec une note ci-dessous disant à quoi elle sert.</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Why ethnicity or religion is kept</source>
        <translation>Pourquoi l’appartenance ethnique ou la religion est conservée</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation matrimoniale</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What made her a target or puts her at risk, if a source said so.</source>
        <translation>Ce qui a fait de la personne une cible ou l’expose à un risque, si une source l’a dit.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Child born of rape</source>
        <translation>Enfant né d’un viol</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>For finding services. It never leaves the station.</source>
        <translation>Pour trouver des services. Ne quitte jamais l’antenne.</translation>
    </message>
    <message>
        <source>Where she or he is now</source>
        <translation>Situation actuelle de la personne</translation>
    </message>
    <message>
        <source>Earlier sexual violence</source>
        <translation>Violences sexuelles antérieures</translation>
    </message>
    <message>
        <source>Effects on the household</source>
        <translation>Effets sur le ménage</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>The survivor wishes it</source>
        <translation>La personne survivante le souhaite</translation>
    </message>
    <message>
        <source>Only as she said it herself. It stays at the station.</source>
        <translation>Seulement comme elle l’a dit elle-même. Reste à l’antenne.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>The party that the step is against or that took it, where it is another one.</source>
        <translation>La partie que l’étape vise ou qui l’a engagée, si c’en est une autre.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who told of the step. It stays at the station.</source>
        <translation>Qui a parlé de cette étape. Reste à l’antenne.</translation>
    </message>
    <message>
        <source>Empty only where the category is civilian, unidentified or not known.</source>
        <translation>Vide seulement si la catégorie est civile, non identifiée ou inconnue.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit, in words</source>
        <translation>Unité, en texte libre</translation>
    </message>
    <message>
        <source>Division, brigade or faction as a source named it. No person&apos;s name.</source>
        <translation>Division, brigade ou faction, telle qu’une source l’a nommée. Aucun nom de personne.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>How certain the attribution is</source>
        <translation>Degré de certitude de l’attribution</translation>
    </message>
    <message>
        <source>Apart from whether the act itself is verified.</source>
        <translation>Indépendamment de la vérification de l’acte lui-même.</translation>
    </message>
    <message>
        <source>Attribution rests on</source>
        <translation>L’attribution repose sur</translation>
    </message>
    <message>
        <source>A person is known by name</source>
        <translation>Une personne est connue par son nom</translation>
    </message>
    <message>
        <source>Do not write the name here.</source>
        <translation>N’écrivez pas le nom ici.</translation>
    </message>
    <message>
        <source>Relation to the victim</source>
        <translation>Lien avec la victime</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Établissement des responsabilités</translation>
    </message>
    <message>
        <source>One row per step before a court or another forum.</source>
        <translation>Une ligne par étape devant un tribunal ou une autre instance.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>The area one level up.</source>
        <translation>La zone du niveau supérieur.</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Of a district: its middle. Others get it in place of an incident&apos;s own point.</source>
        <translation>D’un district&#xa0;: son centre. Les autres le reçoivent à la place du point exact d’un incident.</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>Interpreter&apos;s code</source>
        <translation>Code de l’interprète</translation>
    </message>
    <message>
        <source>A code, never the name.</source>
        <translation>Un code, jamais le nom.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Caregiver present</source>
        <translation>Parent ou aidant présent</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code de la source</translation>
    </message>
    <message>
        <source>Stands for the source on every page. Never a name.</source>
        <translation>Désigne la source sur chaque page. Jamais un nom.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Primary: lived through it or saw it.</source>
        <translation>Primaire&#xa0;: l’a vécu ou l’a vu.</translation>
    </message>
    <message>
        <source>Is or speaks about</source>
        <translation>Est ou parle de</translation>
    </message>
    <message>
        <source>The persons or groups whose story this source tells. Their consent covers it.</source>
        <translation>Les personnes ou groupes dont cette source raconte l’histoire. Leur consentement s’y applique.</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>Indépendante de</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sources that repeat each other get the same word here and count once.</source>
        <translation>Les sources qui se répètent reçoivent ici le même mot et comptent une fois.</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>A survivor is not graded: choose “not graded”.</source>
        <translation>Une personne survivante n’est pas notée&#xa0;: choisissez «&#xa0;non notée&#xa0;».</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <source>Reason for the grading</source>
        <translation>Motif de la notation</translation>
    </message>
    <message>
        <source>Needed for the grades at either end. It never leaves the station.</source>
        <translation>Nécessaire pour les notes extrêmes. Ne quitte jamais l’antenne.</translation>
    </message>
    <message>
        <source>Child or adult</source>
        <translation>Enfant ou adulte</translation>
    </message>
    <message>
        <source>UN staff saw it</source>
        <translation>Le personnel de l’ONU l’a vu</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>Risque pour la source</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Made from the codes. If you write your own, name no person and no village.</source>
        <translation>Formé à partir des codes. Si vous écrivez le vôtre, ne nommez ni personne ni village.</translation>
    </message>
    <message>
        <source>How the report came in</source>
        <translation>Comment le signalement est arrivé</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>Première réception</translation>
    </message>
    <message>
        <source>Documented by</source>
        <translation>Documenté par</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Consignes de traitement</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>Lien avec le conflit</translation>
    </message>
    <message>
        <source>One row per criterion, each with its reason.</source>
        <translation>Une ligne par critère, chacune avec son motif.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Conflict-related only if time, place, cause or perpetrator link it.</source>
        <translation>Lié au conflit seulement si le moment, le lieu, la cause ou l’auteur l’y rattachent.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>Mobile allégué</translation>
    </message>
    <message>
        <source>Only what a source alleged.</source>
        <translation>Seulement ce qu’une source a allégué.</translation>
    </message>
    <message>
        <source>Victims, at least</source>
        <translation>Victimes, au moins</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>Victimes, meilleure estimation</translation>
    </message>
    <message>
        <source>Leave empty where nobody can say.</source>
        <translation>Laissez vide si personne ne peut le dire.</translation>
    </message>
    <message>
        <source>Victims, at most</source>
        <translation>Victimes, au plus</translation>
    </message>
    <message>
        <source>The figure rests on</source>
        <translation>Le nombre repose sur</translation>
    </message>
    <message>
        <source>Summary without names</source>
        <translation>Résumé sans noms</translation>
    </message>
    <message>
        <source>No name, number or exact place. It leaves only after you ticked it.</source>
        <translation>Aucun nom, numéro ou lieu exact. Ne sort qu’après que vous l’avez coché.</translation>
    </message>
    <message>
        <source>Account in her or his own words</source>
        <translation>Récit dans les mots de la personne</translation>
    </message>
    <message>
        <source>Not needed. Do not ask anyone to tell it again.</source>
        <translation>Pas nécessaire. Ne demandez à personne de le raconter une nouvelle fois.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>For the station. It does not leave.</source>
        <translation>Pour l’antenne. Ne sort pas.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>To her, to the source, to staff. It does not leave in a report.</source>
        <translation>Pour la personne, la source, le personnel. Ne sort pas dans un rapport.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>At least twenty characters where the link is met. No names.</source>
        <translation>Au moins vingt caractères si le lien est établi. Aucun nom.</translation>
    </message>
    <message>
        <source>Acts it is for</source>
        <translation>Actes concernés</translation>
    </message>
    <message>
        <source>Left empty, it is for all of them.</source>
        <translation>Laissé vide, il vaut pour tous.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste à établir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Never a second interview with a survivor. No names.</source>
        <translation>Jamais un deuxième entretien avec une personne survivante. Aucun nom.</translation>
    </message>
    <message>
        <source>Risk of the step</source>
        <translation>Risque de l’étape</translation>
    </message>
    <message>
        <source>To survivors, sources and staff, and what lowers it.</source>
        <translation>Pour les personnes survivantes, les sources et le personnel, et ce qui le réduit.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>The number of the note on it, if it has one.</source>
        <translation>Le numéro de la note à ce sujet, si elle en a un.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Its number, if it has one.</source>
        <translation>Son numéro, si elle en a un.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>What the decision rests on. It stays at the station.</source>
        <translation>Ce sur quoi repose la décision. Reste à l’antenne.</translation>
    </message>
    <message>
        <source>Primary sources</source>
        <translation>Sources primaires</translation>
    </message>
    <message>
        <source>Secondary sources</source>
        <translation>Sources secondaires</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Only as exactly as it is known: a month, a quarter or “before …” is fine.</source>
        <translation>Seulement avec la précision connue&#xa0;: un mois, un trimestre ou «&#xa0;avant …&#xa0;» suffit.</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Fin des faits</translation>
    </message>
    <message>
        <source>For repeated or continuous acts that are over.</source>
        <translation>Pour des actes répétés ou continus qui ont cessé.</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>When the UN was told</source>
        <translation>Date du signalement à l’ONU</translation>
    </message>
    <message>
        <source>The day any UN office first heard of it.</source>
        <translation>Le jour où un bureau de l’ONU en a entendu parler pour la première fois.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Zone de premier niveau</translation>
    </message>
    <message>
        <source>Second-level area</source>
        <translation>Zone de deuxième niveau</translation>
    </message>
    <message>
        <source>Third-level area</source>
        <translation>Zone de troisième niveau</translation>
    </message>
    <message>
        <source>Fourth-level area</source>
        <translation>Zone de quatrième niveau</translation>
    </message>
    <message>
        <source>Of the deepest area that is known.</source>
        <translation>De la zone la plus précise qui soit connue.</translation>
    </message>
    <message>
        <source>Local name of the place</source>
        <translation>Nom local du lieu</translation>
    </message>
    <message>
        <source>It never leaves the station.</source>
        <translation>Ne quitte jamais l’antenne.</translation>
    </message>
    <message>
        <source>Others get the centre of the area, never this point.</source>
        <translation>Les autres reçoivent le centre de la zone, jamais ce point.</translation>
    </message>
    <message>
        <source>How exact others may see it</source>
        <translation>Précision visible pour les autres</translation>
    </message>
    <message>
        <source>Left empty, nothing finer than the second-level area is shown.</source>
        <translation>Laissé vide, rien de plus précis que la zone de deuxième niveau n’est montré.</translation>
    </message>
    <message>
        <source>Who was in control</source>
        <translation>Qui contrôlait la zone</translation>
    </message>
    <message>
        <source>At the time, not now. Needed for a place of detention.</source>
        <translation>Au moment des faits, pas maintenant. Nécessaire pour un lieu de détention.</translation>
    </message>
    <message>
        <source>Party in control</source>
        <translation>Partie qui contrôlait la zone</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>Dimension transfrontalière</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Known site</source>
        <translation>Site connu</translation>
    </message>
    <message>
        <source>A camp or place of detention from your own list of places.</source>
        <translation>Un camp ou un lieu de détention de votre propre liste de lieux.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing to link to yet: add a row under “{section}” first.</source>
        <translation>Rien à lier pour l’instant&#xa0;: ajoutez d’abord une ligne sous «&#xa0;{section}&#xa0;».</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>&#xa0;» ou «&#xa0;</translation>
    </message>
    <message>
        <source>“{text}” is not in the list, so it was not taken. Choose a row of the list.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans la liste et n’a donc pas été repris. Choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>More fields ({count})</source>
        <translation>Autres champs ({count})</translation>
    </message>
    <message>
        <source>More fields ({count}, {filled} filled)</source>
        <translation>Autres champs ({count}, dont remplis&#xa0;: {filled})</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Ajouter un acte</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Add alleged perpetrator</source>
        <translation>Ajouter un auteur présumé</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add cell</source>
        <translation>Ajouter une case</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Ajouter un plan</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>{summary}: {problem}</source>
        <translation>{summary}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>20 Nov 2026 14:30</source>
        <translation>20 nov. 2026 14:30</translation>
    </message>
    <message>
        <source>20 Nov 2026</source>
        <translation>20 nov. 2026</translation>
    </message>
    <message>
        <source>Let this text leave…</source>
        <translation>Laisser sortir ce texte…</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Un par ligne</translation>
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
        <translation>Nouveau groupe, lié ici</translation>
    </message>
    <message>
        <source>New alleged perpetrator, linked here</source>
        <translation>Nouvel auteur présumé, lié ici</translation>
    </message>
    <message>
        <source>New source, linked here</source>
        <translation>Nouvelle source, liée ici</translation>
    </message>
    <message>
        <source>Acts done to this person or group</source>
        <translation>Actes subis par cette personne ou ce groupe</translation>
    </message>
    <message>
        <source>Sources that tell of this person or group</source>
        <translation>Sources qui parlent de cette personne ou de ce groupe</translation>
    </message>
    <message>
        <source>Acts they allegedly did</source>
        <translation>Actes qu’ils auraient commis</translation>
    </message>
    <message>
        <source>Acts this source tells of</source>
        <translation>Actes dont parle cette source</translation>
    </message>
    <message>
        <source>{field}: {message}</source>
        <translation>{field}&#xa0;: {message}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>{list}: {field}</source>
        <translation>{list}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{code}: {meaning}</source>
        <translation>{code}&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Versions; tick two to compare them</source>
        <translation>Versions&#xa0;; cochez-en deux pour les comparer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Versions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <translation>Ce qui a changé de {old} à {new}</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>Champs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>Aucun champ ne diffère.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>finale</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>{number}, {state}</source>
        <translation>{number}, {state}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>diffusion restreinte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Prints of this record</source>
        <translation>Impressions de cette fiche</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>reason erased</source>
        <translation>motif effacé</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <translation>à diffusion restreinte, vue</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>Barré&#xa0;: retiré. Souligné&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation>maintenant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>[removed: {words}]</source>
        <translation>[retiré&#xa0;: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[ajouté&#xa0;: {words}]</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Needs attention</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>People and keys…</source>
        <translation>Personnes et clés…</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Aller à l’échange</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>La saisir maintenant…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Nouvel incident</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Brouillons à terminer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Exchange with HQ</source>
        <translation>Échange avec le siège</translation>
    </message>
    <message>
        <source>No draft waits. What you type is kept as you go.</source>
        <translation>Aucun brouillon en attente. Ce que vous saisissez est gardé au fur et à mesure.</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore d’intitulé</translation>
    </message>
    <message>
        <source>Changed since its last version</source>
        <translation>Modifié depuis sa dernière version</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>Erase the draft…</source>
        <translation>Effacer le brouillon…</translation>
    </message>
    <message>
        <source>The next step of verification is due</source>
        <translation>L’échéance de la prochaine étape de vérification est arrivée</translation>
    </message>
    <message>
        <source>Received or under verification</source>
        <translation>À vérifier ou en cours de vérification</translation>
    </message>
    <message>
        <source>Consent to report to HQ not asked yet</source>
        <translation>Consentement à transmettre au siège pas encore demandé</translation>
    </message>
    <message>
        <source>Final, and in no bundle yet; the review tells what stays here</source>
        <translation>En version finale, dans aucun paquet&#xa0;; l’examen dit ce qui reste ici</translation>
    </message>
    <message>
        <source>Nothing waits for a decision, a consent or a bundle.</source>
        <translation>Rien n’attend de décision, de consentement ni de paquet.</translation>
    </message>
    <message>
        <source>Review the export…</source>
        <translation>Revoir l’exportation…</translation>
    </message>
    <message>
        <source>No bundle written yet</source>
        <translation>Aucun paquet écrit</translation>
    </message>
    <message>
        <source>Begun, not whole on a drive; export again finishes it</source>
        <translation>Commencé, incomplet sur le support&#xa0;; exporter de nouveau le termine</translation>
    </message>
    <message>
        <source>Written and checked; HQ has not confirmed it yet</source>
        <translation>Écrit et contrôlé&#xa0;; le siège ne l’a pas encore confirmé</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Paquet {number}</translation>
    </message>
    <message>
        <source>No receipt from HQ yet</source>
        <translation>Pas encore d’accusé de réception du siège</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt {number}</source>
        <translation>Accusé de réception {number} du siège</translation>
    </message>
    <message>
        <source>The newest that was read</source>
        <translation>Le plus récent lu</translation>
    </message>
    <message>
        <source>Open the &amp;inbox</source>
        <translation>&amp;Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Silent stations</source>
        <translation>Antennes silencieuses</translation>
    </message>
    <message>
        <source>Nothing since {date}</source>
        <translation>Rien depuis le {date}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>No station&apos;s number was compared yet.</source>
        <translation>Le numéro d’aucune antenne n’a encore été comparé.</translation>
    </message>
    <message>
        <source>Checked; apply or refuse them</source>
        <translation>Contrôle fait&#xa0;; à appliquer ou à refuser</translation>
    </message>
    <message>
        <source>Held back; the inbox tells why of each</source>
        <translation>Bloqués&#xa0;; la boîte de réception dit pourquoi</translation>
    </message>
    <message>
        <source>No bundle waits.</source>
        <translation>Aucun paquet en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every station was heard in the last %n days.</source>
        <translation>
            <numerusform>Toutes les antennes ont donné de leurs nouvelles au cours du dernier jour (%n).</numerusform>
            <numerusform>Toutes les antennes ont donné de leurs nouvelles au cours des %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as long as the station said; a person decides about each</source>
        <translation>Conservées aussi longtemps que l’antenne l’a dit&#xa0;; une personne décide de chacune</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>still open: {sections}</source>
        <translation>reste&#xa0;: {sections}</translation>
    </message>
    <message numerus="yes">
        <source>still open: {sections} and %n more</source>
        <translation>
            <numerusform>reste&#xa0;: {sections} et %n autre</numerusform>
            <numerusform>reste&#xa0;: {sections} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Care that may still be in time</source>
        <translation>Soins qui peuvent encore arriver à temps</translation>
    </message>
    <message>
        <source>{hours} h left, until {time}</source>
        <translation>encore {hours}&#xa0;h, jusqu’au {time}</translation>
    </message>
    <message>
        <source>A draft, never saved</source>
        <translation>Un brouillon, jamais enregistré</translation>
    </message>
    <message>
        <source>Treatment against HIV is still in time: refer now</source>
        <translation>Prophylaxie contre le VIH encore possible&#xa0;: orientez maintenant</translation>
    </message>
    <message>
        <source>Emergency contraception is still in time: refer now</source>
        <translation>Contraception d’urgence encore possible&#xa0;: orientez maintenant</translation>
    </message>
    <message>
        <source>Treatment against HIV may still be in time: refer now</source>
        <translation>Prophylaxie contre le VIH peut-être encore possible&#xa0;: orientez maintenant</translation>
    </message>
    <message>
        <source>Emergency contraception may still be in time: refer now</source>
        <translation>Contraception d’urgence peut-être encore possible&#xa0;: orientez maintenant</translation>
    </message>
    <message numerus="yes">
        <source>All %n drafts</source>
        <translation>
            <numerusform>Tous les brouillons (%n)</numerusform>
            <numerusform>Les %n brouillons</numerusform>
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
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>Inapplicables</translation>
    </message>
    <message>
        <source>Record or field</source>
        <translation>Fiche ou champ</translation>
    </message>
    <message>
        <source>HQ has now</source>
        <translation>Au siège actuellement</translation>
    </message>
    <message>
        <source>This bundle brings</source>
        <translation>Apporté par ce paquet</translation>
    </message>
    <message>
        <source>{bundle}: {verdict}</source>
        <translation>{bundle}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>genuine and complete</source>
        <translation>authentique et complet</translation>
    </message>
    <message>
        <source>Written {date}, file check {sha}</source>
        <translation>Écrit le {date}, code de contrôle du fichier {sha}</translation>
    </message>
    <message>
        <source>Code for the station: {code}</source>
        <translation>Code pour l’antenne&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>All parts present</source>
        <translation>Toutes les parties présentes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Station known</source>
        <translation>Antenne connue</translation>
    </message>
    <message>
        <source>Meant for us</source>
        <translation>Nous est destiné</translation>
    </message>
    <message>
        <source>Number follows</source>
        <translation>Le numéro suit</translation>
    </message>
    <message>
        <source>Content as signed</source>
        <translation>Contenu tel que signé</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The name stays at the station</source>
        <translation>Le nom reste à l’antenne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Sent again, nothing differs</source>
        <translation>Envoyée de nouveau, sans différence</translation>
    </message>
    <message>
        <source>version {old} → {new}</source>
        <translation>version {old} → {new}</translation>
    </message>
    <message>
        <source>HQ removes its copy; counts stay flagged</source>
        <translation>Le siège supprime sa copie&#xa0;; les comptages restent signalés</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Receive a &amp;folder…</source>
        <translation>Recevoir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Receive a bundle…</source>
        <translation>&amp;Recevoir un paquet…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Recontrôler</translation>
    </message>
    <message>
        <source>Apply to the register</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>Écrire l’accusé de réception…</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>Pas encore de paquets</translation>
    </message>
    <message>
        <source>A station&apos;s bundle comes on a stick. It is checked before anything of it is kept.</source>
        <translation>Le paquet d’une antenne arrive sur une clé USB. Il est contrôlé avant que quoi que ce soit en soit gardé.</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>Recevoir un paquet…</translation>
    </message>
    <message>
        <source>Bundles, newest first</source>
        <translation>Paquets, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>Contenu du paquet</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>À décider&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Once the card&apos;s number is compared, they are checked again.</source>
        <translation>Une fois le numéro de la carte comparé, ils sont contrôlés de nouveau.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Aller aux cartes</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing is stored until you apply</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Choisir un paquet</translation>
    </message>
    <message>
        <source>Bundles (*)</source>
        <translation>Paquets (*)</translation>
    </message>
    <message>
        <source>The stick or folder with bundles</source>
        <translation>La clé USB ou le dossier contenant les paquets</translation>
    </message>
    <message>
        <source>Checking a bundle</source>
        <translation>Contrôle d’un paquet</translation>
    </message>
    <message>
        <source>This bundle was applied before. Nothing was changed.</source>
        <translation>Ce paquet a déjà été appliqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Refuse this bundle?</source>
        <translation>Refuser ce paquet&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of it comes into the register. The receipt tells the station.</source>
        <translation>Rien de ce paquet n’entre dans le registre. L’accusé de réception en informe l’antenne.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Le garder ici</translation>
    </message>
    <message>
        <source>It is being applied.</source>
        <translation>Il est en cours d’application.</translation>
    </message>
    <message>
        <source>Applying a bundle</source>
        <translation>Application d’un paquet</translation>
    </message>
    <message>
        <source>Applied: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Appliqué&#xa0;: {new} nouvelles, {changed} modifiées, {withdrawn} retirées.</translation>
    </message>
    <message>
        <source>Write the receipt, so that the station knows.</source>
        <translation>Écrivez l’accusé de réception, pour que l’antenne le sache.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Needs a newer Waypost</source>
        <translation>Demande un Waypost plus récent</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Refusé par le siège</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Verified, with a warning</source>
        <translation>Vérifié, avec un avertissement</translation>
    </message>
    <message>
        <source>Gap: bundle {number} missing</source>
        <translation>Trou&#xa0;: le paquet {number} manque</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>{station}, bundle {number}</source>
        <translation>{station}, paquet {number}</translation>
    </message>
    <message>
        <source>Changes: {changes}, attachments: {attachments}</source>
        <translation>Changements&#xa0;: {changes}, pièces jointes&#xa0;: {attachments}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>No version was saved. Everything typed here is erased from the vault.</source>
        <translation>Aucune version n’a été enregistrée. Tout ce qui a été saisi ici est effacé du coffre.</translation>
    </message>
    <message>
        <source>The version saved at {time} stays. What was typed since then is erased from the vault.</source>
        <translation>La version enregistrée à {time} reste. Ce qui a été saisi depuis est effacé du coffre.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Why is this verified record changed?</source>
        <translation>Pourquoi cette fiche vérifiée est-elle modifiée&#xa0;?</translation>
    </message>
    <message>
        <source>An act of this record is verified. The new version keeps your reason in the history.</source>
        <translation>Un acte de cette fiche est vérifié. La nouvelle version garde votre motif dans l’historique.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>Enregistrer avec ce motif</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Choose a file to take in</source>
        <translation>Choisir un fichier à prendre dans le coffre</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Abandonner le brouillon…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer la version</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;Finaliser…</translation>
    </message>
    <message>
        <source>Checks and help ({n})</source>
        <translation>Contrôles et aide ({n})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>Version ouverte</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last version.</source>
        <translation>Rien n’a été modifié depuis la dernière version.</translation>
    </message>
    <message>
        <source>Draft saved in the vault at {time}</source>
        <translation>Brouillon enregistré dans le coffre à {time}</translation>
    </message>
    <message>
        <source>Version saved at {time}</source>
        <translation>Version enregistrée à {time}</translation>
    </message>
    <message>
        <source>Final version saved at {time}</source>
        <translation>Version finale enregistrée à {time}</translation>
    </message>
    <message>
        <source>Not in the vault yet: the draft is saved in a moment</source>
        <translation>Pas encore dans le coffre&#xa0;: le brouillon est enregistré dans un instant</translation>
    </message>
    <message>
        <source>The refusal is saved as a version of its own; it counts from now on</source>
        <translation>Le refus est enregistré comme une version à part&#xa0;; il compte dès maintenant</translation>
    </message>
    <message>
        <source>The file is in the vault, encrypted</source>
        <translation>Le fichier est dans le coffre, chiffré</translation>
    </message>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>Pas dans le coffre&#xa0;: le brouillon n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Not in force yet: the refusal could not be saved</source>
        <translation>Pas encore en vigueur&#xa0;: le refus n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The draft is erased</source>
        <translation>Le brouillon est effacé</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>Prise du fichier dans le coffre</translation>
    </message>
    <message>
        <source>Incident form</source>
        <translation>Formulaire d’incident</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Retiré&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Some fields cannot be read yet. What you typed is safe in the draft.</source>
        <translation>Certains champs ne peuvent pas encore être lus. Ce que vous avez saisi est en sécurité dans le brouillon.</translation>
    </message>
    <message>
        <source>Mend the fields marked below, then save again.</source>
        <translation>Corrigez les champs signalés ci-dessous, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Lost: {fields}.</source>
        <translation>Perdu&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>As in the last version: {field}</source>
        <translation>Comme dans la dernière version&#xa0;: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Lost: {fields}, and %n more.</source>
        <translation>
            <numerusform>Perdu&#xa0;: {fields}, et %n autre.</numerusform>
            <numerusform>Perdu&#xa0;: {fields}, et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>Key file…</source>
        <translation>Fichier-clé…</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Fichier-clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The key file, on its stick</source>
        <translation>Le fichier-clé, sur sa clé USB</translation>
    </message>
    <message>
        <source>Key file (*)</source>
        <translation>Fichier-clé (*)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Trouver, faire…</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Colonnes et ordre de la liste</translation>
    </message>
    <message>
        <source>Edit the record that is open</source>
        <translation>Modifier la fiche ouverte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Finalise, or the main step of a page</source>
        <translation>Finaliser, ou étape principale d’une page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Contrôle suivant</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>Contrôle précédent</translation>
    </message>
    <message>
        <source>Menu of the line or the field</source>
        <translation>Menu de la ligne ou du champ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Voile discret</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Panic lock</source>
        <translation>Verrouillage d’urgence</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The pages of the rail</source>
        <translation>Les pages de la barre latérale</translation>
    </message>
    <message>
        <source>Move a row of the form up or down</source>
        <translation>Déplacer une ligne du formulaire vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Press the button whose letter is underlined</source>
        <translation>Appuyer sur le bouton dont la lettre est soulignée</translation>
    </message>
    <message>
        <source>Preview: next page</source>
        <translation>Aperçu&#xa0;: page suivante</translation>
    </message>
    <message>
        <source>Next section or saved filter</source>
        <translation>Section ou filtre enregistré suivant</translation>
    </message>
    <message>
        <source>Previous section or saved filter</source>
        <translation>Section ou filtre enregistré précédent</translation>
    </message>
    <message>
        <source>Preview: previous page</source>
        <translation>Aperçu&#xa0;: page précédente</translation>
    </message>
    <message>
        <source>Preview: larger</source>
        <translation>Aperçu&#xa0;: agrandir</translation>
    </message>
    <message>
        <source>Preview: smaller</source>
        <translation>Aperçu&#xa0;: réduire</translation>
    </message>
    <message>
        <source>Blank paper form</source>
        <translation>Formulaire papier vierge</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>Incident suivant de la liste</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>Incident précédent de la liste</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgSuiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgPréc</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Search the incidents</source>
        <translation>Chercher parmi les incidents</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Act type</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>Au siège</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Step due by today</source>
        <translation>Échéance atteinte</translation>
    </message>
    <message>
        <source>Step due within 7 days</source>
        <translation>Échéance d’ici 7&#xa0;jours</translation>
    </message>
    <message>
        <source>Step due within 30 days</source>
        <translation>Échéance d’ici 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à partir</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Envoyé, non confirmé</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Refusé par le siège</translation>
    </message>
    <message>
        <source>Withdrawn at HQ</source>
        <translation>Retiré du siège</translation>
    </message>
    <message>
        <source>A draft waits</source>
        <translation>Un brouillon attend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Nouvel incident</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print summaries…</source>
        <translation>Imprimer les résumés…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Exporter ceux-ci…</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Aucun incident ne correspond</translation>
    </message>
    <message>
        <source>The filters hide every incident.</source>
        <translation>Les filtres masquent tous les incidents.</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Choisissez d’abord un incident.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien de reçu à ce jour</translation>
    </message>
    <message>
        <source>Records appear here once a station&apos;s bundle was applied. Begin in the inbox.</source>
        <translation>Les fiches apparaissent ici une fois le paquet d’une antenne appliqué. Commencez par la boîte de réception.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Pas encore d’incidents</translation>
    </message>
    <message>
        <source>What you record stays encrypted on this laptop. Nothing is required to begin.</source>
        <translation>Ce que vous consignez reste chiffré sur cet ordinateur portable. Rien n’est obligatoire pour commencer.</translation>
    </message>
    <message>
        <source>Record the first incident</source>
        <translation>Consigner le premier incident</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} au total</translation>
    </message>
    <message>
        <source>Place, time, acts and numbers are covered; open a record to read it.</source>
        <translation>Lieu, date, actes et nombres sont couverts&#xa0;; ouvrez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Lift the veil</source>
        <translation>Lever le voile</translation>
    </message>
    <message>
        <source>Privacy veil is on.</source>
        <translation>Le voile discret est actif.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Tout cocher ou décocher</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Consent to HQ</source>
        <translation>Consentement, siège</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>pas encore de référence</translation>
    </message>
    <message>
        <source>a draft waits</source>
        <translation>un brouillon attend</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>{name}: {value}, filter, press Delete to remove</source>
        <translation>{name}&#xa0;: {value}, filtre, appuyez sur Suppr pour le retirer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Under verification</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Consentement attendu</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation>Modifiés cette semaine</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>This saved filter</source>
        <translation>Ce filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
    <message>
        <source>Save this filter?</source>
        <translation>Enregistrer ce filtre&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save what is set now</source>
        <translation>Enregistrer le réglage actuel</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Déplacer vers le début</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Déplacer vers la fin</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename this filter?</source>
        <translation>Renommer ce filtre&#xa0;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the tabs. No record changes.</source>
        <translation>«&#xa0;{name}&#xa0;» ne sera plus parmi les onglets. Aucune fiche ne change.</translation>
    </message>
    <message>
        <source>Remove this saved filter?</source>
        <translation>Supprimer ce filtre enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>It stays in the vault with the words and places it looks for.</source>
        <translation>Il reste dans le coffre avec les mots et les lieux qu’il cherche.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>Il y a déjà un filtre enregistré de ce nom.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>What is ticked</source>
        <translation>Ce qui est coché</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not shown now</source>
        <translation>
            <numerusform>%n d’entre eux n’est pas affiché</numerusform>
            <numerusform>%n d’entre eux ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a draft without a version. Save a version first.</source>
        <translation>C’est un brouillon sans version. Enregistrez d’abord une version.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} et %n autre</numerusform>
            <numerusform>{first} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference, place, words</source>
        <translation>Référence, lieu, mots</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>The vault is being closed.</source>
        <translation>Le coffre est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The vault closes when this has ended: {job}</source>
        <translation>Le coffre se ferme dès que ceci est terminé&#xa0;: {job}</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault. Lock all the same?</source>
        <translation>Ce qui a été saisi en dernier n’est pas dans le coffre. Verrouiller quand même&#xa0;?</translation>
    </message>
    <message>
        <source>It could not be saved. If it cannot be saved now either, it is lost.</source>
        <translation>L’enregistrement a échoué. S’il échoue encore maintenant, ce texte est perdu.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Verrouiller quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and lock?</source>
        <translation>Une tâche est encore en cours. L’arrêter et verrouiller&#xa0;?</translation>
    </message>
    <message>
        <source>{job}. Stopping leaves nothing half done.</source>
        <translation>{job}. L’arrêt ne laisse rien à moitié fait.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>Arrêter et verrouiller</translation>
    </message>
    <message>
        <source>Lock when it has ended</source>
        <translation>Verrouiller une fois terminé</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>It was moved: it is the only one in use</source>
        <translation>Il a été déplacé&#xa0;: il est le seul utilisé</translation>
    </message>
    <message>
        <source>It is a copy: the other one is used as well</source>
        <translation>C’est une copie&#xa0;: l’autre est utilisé aussi</translation>
    </message>
    <message>
        <source>Was this vault moved here, or is it a copy?</source>
        <translation>Ce coffre a-t-il été déplacé ici, ou est-ce une copie&#xa0;?</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before.</source>
        <translation>Cet ordinateur n’a pas eu ce coffre à cet endroit auparavant.</translation>
    </message>
    <message>
        <source>It goes on as before. Say this, too, after Waypost itself was set up anew here.</source>
        <translation>Il continue comme avant. Répondez aussi cela après une nouvelle installation de Waypost ici.</translation>
    </message>
    <message>
        <source>It becomes a new device with a letter of its own, so that no reference and no bundle number is given twice. HQ has to confirm it; recording and printing work meanwhile.</source>
        <translation>Il devient un nouvel appareil avec sa propre lettre, afin qu’aucune référence et aucun numéro de paquet ne soit donné deux fois. Le siège doit le confirmer&#xa0;; entre-temps, la saisie et l’impression fonctionnent.</translation>
    </message>
    <message>
        <source>If you do not know, say that it is a copy. Nothing is lost by it.</source>
        <translation>Si vous ne le savez pas, dites que c’est une copie. Cela ne fait rien perdre.</translation>
    </message>
    <message>
        <source>The answer is being written.</source>
        <translation>La réponse est en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do…</source>
        <translation>Trouver, faire…</translation>
    </message>
    <message>
        <source>Find a page, a deed or a record</source>
        <translation>Chercher une page, une action ou une fiche</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc leaves</source>
        <translation>↑ ↓ choisir, Entrée exécute, Échap quitte</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>À réexaminer</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Incident form</source>
        <translation>Formulaire d’incident</translation>
    </message>
    <message>
        <source>To be typed in soon, then destroyed. Only what is safe to ask is asked.</source>
        <translation>À saisir sans tarder, puis à détruire. On ne demande que ce qu’il est sûr de demander.</translation>
    </message>
    <message>
        <source>No names, addresses or telephone numbers on this paper, not even of a child. Persons are letters, everything else is a number. A ring takes one answer, a square as many as apply.</source>
        <translation>Ni noms, ni adresses, ni numéros de téléphone sur ce papier, pas même d’un enfant. Les personnes sont des lettres, tout le reste est un numéro. Un rond prend une seule réponse, un carré toutes celles qui conviennent.</translation>
    </message>
    <message>
        <source>More of them than there is room for: take a second form and number its papers.</source>
        <translation>S’il y en a plus que de place&#xa0;: prenez un second formulaire et numérotez les feuillets.</translation>
    </message>
    <message>
        <source>Reference, once it is typed in</source>
        <translation>Référence, une fois saisi</translation>
    </message>
    <message>
        <source>Filled in by (staff code)</source>
        <translation>Rempli par (code du personnel)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Rempli le</translation>
    </message>
    <message>
        <source>Paper … of …</source>
        <translation>Feuillet … sur …</translation>
    </message>
    <message>
        <source>Typed in on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>This paper was destroyed on</source>
        <translation>Ce papier a été détruit le</translation>
    </message>
    <message>
        <source>as many as apply</source>
        <translation>plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>CONFIDENTIAL ONCE FILLED IN</source>
        <translation>CONFIDENTIEL UNE FOIS REMPLI</translation>
    </message>
    <message>
        <source>Carry it hidden, keep it locked away, destroy it once it is typed in.</source>
        <translation>Portez-le caché, gardez-le sous clé, détruisez-le une fois saisi.</translation>
    </message>
    <message>
        <source>{part}: {label}</source>
        <translation>{part}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{label}: a code of “{list}”</source>
        <translation>{label}&#xa0;: un code de «&#xa0;{list}&#xa0;»</translation>
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
        <translation>Un formulaire papier vierge d’un incident&#xa0;?</translation>
    </message>
    <message>
        <source>The same sections, questions and codes as the form in the window, to be filled in by hand where the laptop cannot go. It is empty: what is written on it is not protected by Waypost.</source>
        <translation>Les mêmes sections, questions et codes que le formulaire de la fenêtre, à remplir à la main là où l’ordinateur portable ne peut aller. Il est vide&#xa0;: ce qu’on y écrit n’est pas protégé par Waypost.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Aperçu et impression…</translation>
    </message>
    <message>
        <source>form.pdf</source>
        <translation>formulaire.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
        <source>Blank paper form, preview</source>
        <translation>Formulaire papier vierge, aperçu</translation>
    </message>
    <message>
        <source>A picture of the page. The form in the window asks the same to a screen reader.</source>
        <translation>Une image de la page. Le formulaire de la fenêtre pose les mêmes questions, lisibles par un lecteur d’écran.</translation>
    </message>
    <message>
        <source>The form is being made.</source>
        <translation>Le formulaire est en préparation.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least about five unrelated words</source>
        <translation>Au moins cinq mots environ, sans lien entre eux</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Assez solide</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give another person a passphrase</source>
        <translation>Donner une phrase de passe à une autre personne</translation>
    </message>
    <message>
        <source>Their passphrase, typed by them</source>
        <translation>Sa phrase de passe, saisie par elle</translation>
    </message>
    <message>
        <source>What they write carries their name. They see everything in this vault.</source>
        <translation>Ce que cette personne écrit porte son nom. Elle voit tout dans ce coffre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>Donner la phrase de passe</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Remplissez d’abord tous les champs.</translation>
    </message>
    <message>
        <source>The passphrase is being set.</source>
        <translation>La phrase de passe est en cours de création.</translation>
    </message>
    <message>
        <source>Hand this vault over?</source>
        <translation>Remettre ce coffre&#xa0;?</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation>Nom de la personne qui prend la relève</translation>
    </message>
    <message>
        <source>The successor&apos;s passphrase, typed by them</source>
        <translation>La phrase de passe de la personne qui prend la relève, saisie par elle</translation>
    </message>
    <message>
        <source>Go through what is open together. The successor then unlocks and finishes it with a new key; only then do you lose your passphrase. It can be left at any point.</source>
        <translation>Passez ensemble en revue ce qui est en suspens. La personne qui prend la relève déverrouille ensuite le coffre et termine avec une nouvelle clé&#xa0;; c’est seulement alors que vous perdez votre phrase de passe. La passation peut être interrompue à tout moment.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui prend la relève</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>Commencer la passation</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Looking for what is open…</source>
        <translation>Recherche de ce qui est en suspens…</translation>
    </message>
    <message>
        <source>The hand-over is being begun.</source>
        <translation>La passation est en cours de préparation.</translation>
    </message>
    <message>
        <source>Begun. {name} finishes it.</source>
        <translation>Commencée. {name} la termine.</translation>
    </message>
    <message>
        <source>Lock Waypost; {name} unlocks it and finishes the hand-over in the settings.</source>
        <translation>Verrouillez Waypost&#xa0;; {name} le déverrouille et termine la passation dans les réglages.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Drafts that were not saved: {names}</source>
        <translation>Brouillons qui n’ont pas été enregistrés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Legal holds of whoever leaves: {names}</source>
        <translation>Conservations légales de la personne qui part&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Changes that were not exported yet: {count}</source>
        <translation>Changements pas encore exportés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Received files that wait for a decision: {count}</source>
        <translation>Fichiers reçus qui attendent une décision&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The passphrase of the contacts, which the successor changes</source>
        <translation>La phrase de passe des contacts, que change la personne qui prend la relève</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre le coffre…</translation>
    </message>
    <message>
        <source>Second key…</source>
        <translation>Deuxième clé…</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; nobody gives theirs to anybody.</source>
        <translation>Chaque personne a sa propre phrase de passe&#xa0;; nul ne donne la sienne à qui que ce soit.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}</source>
        <translation>Supprimer la phrase de passe de {name}</translation>
    </message>
    <message>
        <source>A hand-over is begun already.</source>
        <translation>Une passation est déjà commencée.</translation>
    </message>
    <message>
        <source>Being handed over from {leaver} to {successor}, since {since}.</source>
        <translation>Passation en cours de {leaver} à {successor}, depuis le {since}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>La terminer…</translation>
    </message>
    <message>
        <source>Lock Waypost and let the successor unlock it; they finish it here.</source>
        <translation>Verrouillez Waypost et laissez la personne qui prend la relève le déverrouiller&#xa0;; elle termine ici.</translation>
    </message>
    <message>
        <source>The hand-over is taken back.</source>
        <translation>La passation est annulée.</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}?</source>
        <translation>Supprimer la phrase de passe de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What they wrote keeps their name. A copy of the vault that they kept still opens: renew the key next.</source>
        <translation>Ce que cette personne a écrit garde son nom. Une copie du coffre qu’elle a gardée s’ouvre encore&#xa0;: renouvelez ensuite la clé.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Removed. Renew the key, if they left.</source>
        <translation>Supprimée. Renouvelez la clé, si la personne est partie.</translation>
    </message>
    <message>
        <source>Drafts that were never saved, last typed at {times}</source>
        <translation>Brouillons jamais enregistrés, saisis en dernier le {times}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ceux-ci</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>When it was changed last</source>
        <translation>Date de la dernière modification</translation>
    </message>
    <message>
        <source>A day, month, quarter or year, such as 3/2026 or Q1 2026</source>
        <translation>Un jour, un mois, un trimestre ou une année, par exemple 3/2026 ou T1 2026</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>Afficher cette période</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>Pas depuis 30 jours</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Pas depuis 90 jours</translation>
    </message>
    <message>
        <source>Write at least one end of the period.</source>
        <translation>Indiquez au moins le début ou la fin de la période.</translation>
    </message>
    <message>
        <source>This does not read as a date. Write it like 20 Nov 2026 or 3/2026.</source>
        <translation>Ceci ne se lit pas comme une date. Écrivez-la comme 20 nov. 2026 ou 3/2026.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>premier niveau</translation>
    </message>
    <message>
        <source>own place</source>
        <translation>lieu de l’antenne</translation>
    </message>
    <message>
        <source>Search a country, a state or a place of this station</source>
        <translation>Chercher un pays, un État ou un lieu de cette antenne</translation>
    </message>
    <message>
        <source>Add “{name}” as a place of this station…</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme lieu de cette antenne…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>{name}, change</source>
        <translation>{name}, modifier</translation>
    </message>
    <message>
        <source>{name}: {place}, {chain}</source>
        <translation>{name}&#xa0;: {place}, {chain}</translation>
    </message>
    <message>
        <source>{name}, places found</source>
        <translation>{name}, lieux trouvés</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The printers are being looked for.</source>
        <translation>Recherche des imprimantes en cours.</translation>
    </message>
    <message>
        <source>Waypost makes no file of these pages: they go straight to the print service.</source>
        <translation>Waypost ne crée aucun fichier de ces pages&#xa0;: elles vont directement au service d’impression.</translation>
    </message>
    <message>
        <source>That service of the computer keeps them until they are printed, often a day longer; a printer in a network may keep them, too. Neither is in Waypost&apos;s hands.</source>
        <translation>Ce service de l’ordinateur les garde jusqu’à leur impression, souvent un jour de plus&#xa0;; une imprimante en réseau peut aussi les garder. Ni l’un ni l’autre ne dépend de Waypost.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save an encrypted PDF instead.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez plutôt un PDF chiffré.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Les pages sont en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Envoyé à {printer}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Case summary, without anything that identifies</source>
        <translation>Résumé de cas, sans rien qui identifie</translation>
    </message>
    <message>
        <source>Restricted sheet, for the station&apos;s own file</source>
        <translation>Feuille à diffusion restreinte, pour le dossier propre de l’antenne</translation>
    </message>
    <message>
        <source>Why the restricted sheet is needed</source>
        <translation>Pourquoi la feuille à diffusion restreinte est nécessaire</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log beside your name</source>
        <translation>Conservé dans le journal du coffre à côté de votre nom</translation>
    </message>
    <message>
        <source>I keep this sheet locked away, then destroy it</source>
        <translation>Je garde cette feuille sous clé, puis je la détruis</translation>
    </message>
    <message>
        <source>The contacts are locked: why the texts go unchecked for names</source>
        <translation>Les contacts sont verrouillés&#xa0;: motif de l’absence de contrôle des noms</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; or unlock the contacts first</source>
        <translation>Conservé dans le journal du coffre&#xa0;; ou déverrouillez d’abord les contacts</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>Password for the file, if it leaves this room</source>
        <translation>Mot de passe du fichier, s’il quitte cette pièce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Prints what the consents in the record allow; places and dates made less exact.</source>
        <translation>Imprime ce que permettent les consentements de la fiche&#xa0;; lieux et dates rendus moins précis.</translation>
    </message>
    <message>
        <source>Prints the whole record as it stands at this station. It is logged.</source>
        <translation>Imprime la fiche entière telle qu’elle est à cette antenne. Cela est noté dans le journal.</translation>
    </message>
    <message>
        <source>Choose why the texts go unchecked first.</source>
        <translation>Choisissez d’abord le motif de l’absence de contrôle.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>Confirm how the sheet is kept first.</source>
        <translation>Confirmez d’abord comment la feuille est gardée.</translation>
    </message>
    <message>
        <source>sheet.pdf</source>
        <translation>feuille.pdf</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>Le PDF est en préparation.</translation>
    </message>
    <message>
        <source>Making a PDF</source>
        <translation>Préparation d’un PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
        <source>Print a case summary?</source>
        <translation>Imprimer un résumé de cas&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Aperçu et impression…</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>L’aperçu est en préparation.</translation>
    </message>
    <message>
        <source>Making a preview</source>
        <translation>Préparation d’un aperçu</translation>
    </message>
    <message>
        <source>Restricted sheet, preview</source>
        <translation>Feuille à diffusion restreinte, aperçu</translation>
    </message>
    <message>
        <source>Case summary, preview</source>
        <translation>Résumé de cas, aperçu</translation>
    </message>
    <message>
        <source>A picture of the page. The record&apos;s own page says the same facts to a screen reader.</source>
        <translation>Une image de la page. La page de la fiche donne les mêmes informations à un lecteur d’écran.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, or save an encrypted PDF instead.</source>
        <translation>Vérifiez qu’elle est allumée et connectée, ou enregistrez plutôt un PDF chiffré.</translation>
    </message>
    <message>
        <source>A blank paper form instead…</source>
        <translation>Plutôt un formulaire papier vierge…</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Préparation des feuilles</translation>
    </message>
    <message>
        <source>Prints what the consents in each record allow; places and dates less exact.</source>
        <translation>Imprime ce que permettent les consentements de chaque fiche&#xa0;; lieux et dates rendus moins précis.</translation>
    </message>
    <message>
        <source>A restricted sheet is printed from its own record alone, with its reason.</source>
        <translation>Une feuille à diffusion restreinte s’imprime depuis sa propre fiche seulement, avec son motif.</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Les feuilles sont en préparation.</translation>
    </message>
    <message>
        <source>At most {most} sheets are made at once. Tick fewer.</source>
        <translation>Au plus {most} feuilles se font à la fois. Cochez-en moins.</translation>
    </message>
    <message>
        <source>sheets.pdf</source>
        <translation>feuilles.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Case summaries, preview</source>
        <translation>Résumés de cas, aperçu</translation>
    </message>
    <message>
        <source>A picture of the page. Each record&apos;s own page says its facts to a screen reader.</source>
        <translation>Une image de la page. La page de chaque fiche donne les mêmes informations à un lecteur d’écran.</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>pas encore de référence</translation>
    </message>
    <message numerus="yes">
        <source>%n is left out:</source>
        <translation>
            <numerusform>%n est laissé de côté&#xa0;:</numerusform>
            <numerusform>%n sont laissés de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet saved as {name}</source>
        <translation>
            <numerusform>%n feuille enregistrée sous {name}</numerusform>
            <numerusform>%n feuilles enregistrées sous {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n case summary?</source>
        <translation>
            <numerusform>Imprimer %n résumé de cas&#xa0;?</numerusform>
            <numerusform>Imprimer %n résumés de cas&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>For the PDF alone, at least {count} characters; it opens in any reader</source>
        <translation>Pour le PDF seul, au moins {count} caractères&#xa0;; il s’ouvre dans tout lecteur</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>Le mot de passe demande au moins {count} caractères.</translation>
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
        <translation>encore environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore environ {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>Voile discret</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Veil is on</source>
        <translation>Voile actif</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>pas encore de référence</translation>
    </message>
    <message>
        <source>A draft of this record waits in the vault.</source>
        <translation>Un brouillon de cette fiche attend dans le coffre.</translation>
    </message>
    <message>
        <source>It is not shown here. Edit continues it.</source>
        <translation>Il n’est pas affiché ici. Modifier le reprend.</translation>
    </message>
    <message>
        <source>Sent to HQ, no receipt yet</source>
        <translation>Envoyée au siège, pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>Withdrawn from HQ</source>
        <translation>Retirée du siège</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Refusée par le siège</translation>
    </message>
    <message>
        <source>some acts: {state}</source>
        <translation>certains actes&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Consent to HQ: {state}</source>
        <translation>Consentement pour le siège&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>Version ouverte</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>Incident précédent de la liste</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>Incident suivant de la liste</translation>
    </message>
    <message>
        <source>This is the first of the list.</source>
        <translation>C’est le premier de la liste.</translation>
    </message>
    <message>
        <source>This is the last of the list.</source>
        <translation>C’est le dernier de la liste.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} sur {of}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Clé de récupération de la feuille</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>Huit groupes de quatre et le groupe de contrôle&#xa0;; majuscules et traits d’union sont sans importance</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Titulaire de la phrase de passe</translation>
    </message>
    <message>
        <source>The sheet names nobody. What is done now is noted under this name.</source>
        <translation>La feuille ne nomme personne. Ce qui est fait maintenant est noté sous ce nom.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>Ouvrir et définir la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la feuille de récupération</translation>
    </message>
    <message>
        <source>The key on the sheet opens the vault once more. Then a new passphrase holds.</source>
        <translation>La clé de la feuille ouvre le coffre une fois de plus. Ensuite, c’est la nouvelle phrase de passe qui vaut.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Le coffre est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew.</source>
        <translation>Indiquez le titulaire dont la phrase de passe est redéfinie.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>Remplissez d’abord les trois champs.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase: the only way back if it is lost.</source>
        <translation>Cette clé ouvre le coffre sans sa phrase de passe&#xa0;: c’est le seul recours si elle est perdue.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in a safe. It never travels with the laptop.</source>
        <translation>Gardez cette feuille dans une enveloppe scellée, dans un coffre-fort. Elle ne voyage jamais avec l’ordinateur portable.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can read everything.</source>
        <translation>Toute personne qui détient cette feuille et l’ordinateur portable peut tout lire.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Open Waypost on the laptop and choose “Use the recovery sheet”.</source>
        <translation>Ouvrez Waypost sur l’ordinateur portable et choisissez «&#xa0;Utiliser la feuille de récupération&#xa0;».</translation>
    </message>
    <message>
        <source>Type the eight groups and the check. Capitals and hyphens do not matter.</source>
        <translation>Saisissez les huit groupes et le contrôle. Majuscules et traits d’union sont sans importance.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The key stays valid; put the sheet back.</source>
        <translation>Choisissez une nouvelle phrase de passe. La clé reste valable&#xa0;; remettez la feuille en place.</translation>
    </message>
    <message>
        <source>If somebody may have seen this sheet, tell headquarters: the vault needs a new key.</source>
        <translation>Si quelqu’un a pu voir cette feuille, informez le siège&#xa0;: le coffre a besoin d’une nouvelle clé.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · DO NOT COPY</source>
        <translation>STRICTEMENT CONFIDENTIEL · NE PAS COPIER</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>This recipient does not get records of this kind.</source>
        <translation>Ce destinataire ne reçoit pas de fiches de ce type.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nobody in this record has a live consent for this recipient, and no source that needs none supports it.</source>
        <translation>Dans cette fiche, personne n’a de consentement en vigueur pour ce destinataire, et aucune source dispensée de consentement ne l’étaye.</translation>
    </message>
    <message>
        <source>If consent was given, record it for the person and finalise; otherwise it stays here.</source>
        <translation>Si un consentement a été donné, consignez-le pour la personne et finalisez&#xa0;; sinon la fiche reste ici.</translation>
    </message>
    <message>
        <source>A survivor&apos;s account in this record does not say whom it concerns, so everybody it could concern was held back.</source>
        <translation>Le récit d’une personne survivante dans cette fiche ne dit pas qui il concerne&#xa0;; toutes les personnes qu’il pourrait concerner ont donc été retenues ici.</translation>
    </message>
    <message>
        <source>Open the source, choose the person it concerns, and finalise.</source>
        <translation>Ouvrez la source, choisissez la personne concernée, et finalisez.</translation>
    </message>
    <message>
        <source>This record alleges acts of UN personnel and never leaves by this way.</source>
        <translation>Cette fiche contient des allégations contre du personnel des Nations Unies et ne sort jamais par cette voie.</translation>
    </message>
    <message>
        <source>Report it through the SEA channel.</source>
        <translation>Signalez-la par la voie prévue pour l’exploitation et les atteintes sexuelles (EAS).</translation>
    </message>
    <message>
        <source>This record lies in a compartment that this recipient has no key to.</source>
        <translation>Cette fiche se trouve dans un compartiment dont ce destinataire n’a pas la clé.</translation>
    </message>
    <message>
        <source>A case can only go to one named recipient, for one purpose, about one person.</source>
        <translation>Un cas ne peut aller qu’à un destinataire nommé, dans un seul but, au sujet d’une seule personne.</translation>
    </message>
    <message>
        <source>Choose the person, the purpose and the recipient.</source>
        <translation>Choisissez la personne, le but et le destinataire.</translation>
    </message>
    <message>
        <source>This record belongs to a station; here it can only be read and printed for HQ.</source>
        <translation>Cette fiche appartient à une antenne&#xa0;; ici, elle ne peut être que lue et imprimée pour le siège.</translation>
    </message>
    <message>
        <source>Ask the station to share it with that recipient.</source>
        <translation>Demandez à l’antenne de la transmettre à ce destinataire.</translation>
    </message>
    <message>
        <source>This record was never finalised, so nothing of it leaves.</source>
        <translation>Cette fiche n’a jamais été finalisée&#xa0;: rien n’en sort.</translation>
    </message>
    <message>
        <source>Finalise it when it is ready.</source>
        <translation>Finalisez-la quand elle est prête.</translation>
    </message>
    <message>
        <source>The summary stays here: nobody has confirmed it for exactly the persons who are in what leaves.</source>
        <translation>Le résumé reste ici&#xa0;: personne ne l’a confirmé pour exactement les personnes qui figurent dans ce qui sort.</translation>
    </message>
    <message>
        <source>Read it again, take out what could point to anyone, and confirm it.</source>
        <translation>Relisez-le, retirez ce qui pourrait désigner quelqu’un, et confirmez-le.</translation>
    </message>
    <message>
        <source>The summary stays here: it may hold a name, number, address or coordinates.</source>
        <translation>Le résumé reste ici&#xa0;: il contient peut-être un nom, un numéro, une adresse ou des coordonnées.</translation>
    </message>
    <message>
        <source>Take them out, or confirm each with a reason, and confirm the summary again.</source>
        <translation>Retirez-les, ou confirmez chacun avec un motif, puis confirmez de nouveau le résumé.</translation>
    </message>
    <message>
        <source>Some attachments stay here: not covered by consent, or not a copy that a person marked as safe.</source>
        <translation>Certaines pièces jointes restent ici&#xa0;: aucun consentement ne les couvre, ou personne ne les a marquées comme copies sûres.</translation>
    </message>
    <message>
        <source>Make a copy without faces, voices and names, mark it, and record the consent for it.</source>
        <translation>Faites une copie sans visages, voix ni noms, marquez-la, et consignez le consentement qui la concerne.</translation>
    </message>
    <message>
        <source>Persons without a live consent for this recipient were taken out, with everything that comes from them.</source>
        <translation>Les personnes sans consentement en vigueur pour ce destinataire ont été retirées, avec tout ce qui provient d’elles.</translation>
    </message>
    <message>
        <source>Nothing to do; the recipient is not told how many.</source>
        <translation>Rien à faire&#xa0;; le destinataire n’apprend pas leur nombre.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Finish the hand-over?</source>
        <translation>Terminer la passation&#xa0;?</translation>
    </message>
    <message>
        <source>Renew the key?</source>
        <translation>Renouveler la clé&#xa0;?</translation>
    </message>
    <message>
        <source>My passphrase stays; nobody else knows it</source>
        <translation>Ma phrase de passe reste&#xa0;; personne d’autre ne la connaît</translation>
    </message>
    <message>
        <source>I set a new one; mine may have been seen</source>
        <translation>J’en définis une nouvelle&#xa0;; la mienne a pu être vue</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>I wrote the words down; they are handed over in person</source>
        <translation>J’ai noté les mots&#xa0;; ils sont remis en personne</translation>
    </message>
    <message>
        <source>Renewing the key</source>
        <translation>Renouvellement de la clé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draw the new key</source>
        <translation>Générer la nouvelle clé</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>The vault is copied under a new key. Old passphrases, the old recovery sheet and kept copies of the vault&apos;s header no longer open it. Earlier backups still open with the old ones.</source>
        <translation>Le coffre est copié sous une nouvelle clé. Les anciennes phrases de passe, l’ancienne feuille de récupération et les copies gardées de l’en-tête du coffre ne l’ouvrent plus. Les sauvegardes antérieures s’ouvrent encore avec les anciennes.</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>This is the new recovery key, shown once. Print it or write it down, then type it from the paper. Until you renew, the earlier sheet holds; if you stop here, destroy the new one.</source>
        <translation>Voici la nouvelle clé de récupération, affichée une seule fois. Imprimez-la ou recopiez-la, puis saisissez-la à partir du papier. Jusqu’au renouvellement, la feuille précédente vaut&#xa0;; si vous vous arrêtez ici, détruisez la nouvelle.</translation>
    </message>
    <message>
        <source>{name} stays and gets six new words</source>
        <translation>{name} reste et reçoit six nouveaux mots</translation>
    </message>
    <message>
        <source>{name} leaves and opens the vault no more</source>
        <translation>{name} part et n’ouvre plus le coffre</translation>
    </message>
    <message>
        <source>Type your present passphrase first.</source>
        <translation>Saisissez d’abord votre phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>The people with a passphrase are being read.</source>
        <translation>Recherche des personnes qui ont une phrase de passe.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice first.</source>
        <translation>Saisissez d’abord deux fois la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Type the whole new key first.</source>
        <translation>Saisissez d’abord la nouvelle clé entière.</translation>
    </message>
    <message>
        <source>Write down the words for the others first.</source>
        <translation>Notez d’abord les mots pour les autres.</translation>
    </message>
    <message>
        <source>The new key is being drawn.</source>
        <translation>La nouvelle clé est en cours de génération.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>Le coffre a une nouvelle clé.</translation>
    </message>
    <message>
        <source>Destroy the earlier recovery sheet. Waypost locks now; then unlock it anew.</source>
        <translation>Détruisez la feuille de récupération précédente. Waypost se verrouille maintenant&#xa0;; déverrouillez-le ensuite.</translation>
    </message>
    <message>
        <source>Opens with the old key; make a new backup and remove it: {name}</source>
        <translation>S’ouvre avec l’ancienne clé&#xa0;; faites une nouvelle sauvegarde et supprimez-la&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copying the vault under the new key</source>
        <translation>Copie du coffre sous la nouvelle clé</translation>
    </message>
    <message>
        <source>Carrying the log over</source>
        <translation>Report du journal</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Contrôle de la copie</translation>
    </message>
    <message>
        <source>Comparing the vault with its log</source>
        <translation>Comparaison du coffre avec son journal</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The restricted sheet was not printed: it needs a reason, which is kept in the log.</source>
        <translation>La feuille à diffusion restreinte n’a pas été imprimée&#xa0;: elle demande un motif, conservé dans le journal.</translation>
    </message>
    <message>
        <source>Write why this sheet is needed on paper.</source>
        <translation>Écrivez pourquoi cette feuille est nécessaire sur papier.</translation>
    </message>
    <message>
        <source>The sheet was not made: this variant may not show what it was given.</source>
        <translation>La feuille n’a pas été faite&#xa0;: cette variante ne peut pas montrer ce qui lui a été donné.</translation>
    </message>
    <message>
        <source>Print the record from its own page.</source>
        <translation>Imprimez la fiche à partir de sa propre page.</translation>
    </message>
    <message>
        <source>{reason} So there is nothing to print.</source>
        <translation>{reason} Il n’y a donc rien à imprimer.</translation>
    </message>
    <message>
        <source>Record a consent that covers it, finalise the record, and print again.</source>
        <translation>Consignez un consentement qui la couvre, finalisez la fiche, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Résumé de cas</translation>
    </message>
    <message>
        <source>Restricted case sheet</source>
        <translation>Feuille de cas à diffusion restreinte</translation>
    </message>
    <message>
        <source>Without anything that identifies a person.</source>
        <translation>Sans rien qui identifie une personne.</translation>
    </message>
    <message>
        <source>Stays at the station. Codes stand for persons; no name is on this sheet.</source>
        <translation>Reste à l’antenne. Des codes désignent les personnes&#xa0;; aucun nom ne figure sur cette feuille.</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · STATION ONLY</source>
        <translation>STRICTEMENT CONFIDENTIEL · ANTENNE SEULEMENT</translation>
    </message>
    <message>
        <source>For {recipient} only. Do not copy or pass on. Keep locked away.</source>
        <translation>Réservé à&#xa0;: {recipient}. Ne pas copier ni transmettre. Garder sous clé.</translation>
    </message>
    <message>
        <source>Never leaves the station. Do not copy. Keep locked away.</source>
        <translation>Ne quitte jamais l’antenne. Ne pas copier. Garder sous clé.</translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation>exemplaire {copy} sur {copies}</translation>
    </message>
    <message>
        <source>Destroy by {day}.</source>
        <translation>À détruire au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Printed by {code} on {day} at {time} · print {print_id}</source>
        <translation>Imprimé par {code} le {day} à {time} · impression {print_id}</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>version {revision}</translation>
    </message>
    <message>
        <source>Reason of this print: {reason}</source>
        <translation>Motif de cette impression&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>page check {check}</source>
        <translation>contrôle de page {check}</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DONNÉES D’EXEMPLE</translation>
    </message>
    <message>
        <source>Ages are told as under 18 and 18 and over where fewer than three persons share a cell.</source>
        <translation>Les âges sont indiqués comme «&#xa0;moins de 18 ans&#xa0;» et «&#xa0;18 ans et plus&#xa0;» lorsque moins de trois personnes partagent une case.</translation>
    </message>
    <message>
        <source>The place is told at the first level where no other case is like this one.</source>
        <translation>Le lieu est indiqué au premier niveau lorsqu’aucun autre cas ne ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>Dates are told as months or quarters.</source>
        <translation>Les dates sont indiquées par mois ou par trimestre.</translation>
    </message>
    <message>
        <source>Persons without a live consent, and all that comes from them, are not in this sheet.</source>
        <translation>Les personnes sans consentement en vigueur, et tout ce qui provient d’elles, ne figurent pas sur cette feuille.</translation>
    </message>
    <message>
        <source>Nothing is made coarser here. Accounts, notes and names are not printed.</source>
        <translation>Rien n’est rendu moins précis ici. Les récits, les notes et les noms ne sont pas imprimés.</translation>
    </message>
    <message>
        <source>Persons who did not agree to be recorded are not in this sheet.</source>
        <translation>Les personnes qui n’ont pas accepté que leur cas soit consigné ne figurent pas sur cette feuille.</translation>
    </message>
    <message>
        <source>Profile {profile}.</source>
        <translation>Profil {profile}.</translation>
    </message>
    <message>
        <source>Made from the released document {digest}.</source>
        <translation>Établi à partir du document transmis {digest}.</translation>
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
        <source>quarter {quarter} of {year}</source>
        <translation>trimestre {quarter} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après {date}</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>Code de la personne survivante</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sources, one by one</source>
        <translation>Sources, une à une</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code de la source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>Risque pour la source</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>The contacts were locked. Unlock them before anyone is contacted.</source>
        <translation>Les contacts étaient verrouillés. Déverrouillez-les avant de joindre qui que ce soit.</translation>
    </message>
    <message>
        <source>Nothing was agreed. Nobody makes contact before something is.</source>
        <translation>Rien n’a été convenu. Personne ne prend contact avant que ce soit fait.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{worst} to {best}, by act</source>
        <translation>de {worst} à {best}, selon l’acte</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Niveau de décision</translation>
    </message>
    <message>
        <source>{what} ({when})</source>
        <translation>{what} ({when})</translation>
    </message>
    <message>
        <source>Child victims</source>
        <translation>Victimes mineures</translation>
    </message>
    <message>
        <source>A victim is under 18: notify the child protection adviser (MRM)</source>
        <translation>Une victime a moins de 18 ans&#xa0;: informez le conseiller ou la conseillère pour la protection de l’enfance (MRM)</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>Reported to the UN</source>
        <translation>Signalé à l’ONU</translation>
    </message>
    <message>
        <source>Delay of the report</source>
        <translation>Délai du signalement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>Lien avec le conflit</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Critères remplis</translation>
    </message>
    <message>
        <source>Criteria not met</source>
        <translation>Critères non remplis</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>Mobile allégué</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Number of victims</source>
        <translation>Nombre de victimes</translation>
    </message>
    <message>
        <source>Of them verified</source>
        <translation>Dont vérifiées</translation>
    </message>
    <message>
        <source>Basis of the number</source>
        <translation>Fondement du nombre</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Auteurs présumés</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message>
        <source>Best grading</source>
        <translation>Meilleure notation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>{decision}: {n}</source>
        <translation>{decision}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>jusqu’à {month}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>SHA-256 begins with</source>
        <translation>Début du SHA-256</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 ans et plus</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message numerus="yes">
        <source>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</source>
        <translation>
            <numerusform>La feuille n’a pas été faite&#xa0;: il manque aux polices intégrées %n de ses caractères ({scripts}).</numerusform>
            <numerusform>La feuille n’a pas été faite&#xa0;: il manque aux polices intégrées %n de ses caractères ({scripts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} [{english}]</source>
        <translation>{label} [{english}]</translation>
    </message>
    <message>
        <source>Preview for {code} on {day} at {time}, not printed · {print_id}</source>
        <translation>Aperçu pour {code} le {day} à {time}, non imprimé · {print_id}</translation>
    </message>
    <message>
        <source>{pair} ({area})</source>
        <translation>{pair} ({area})</translation>
    </message>
    <message>
        <source>Write that passage in Latin, Greek, Cyrillic, Arabic, Ethiopic or Burmese letters, save, and print again.</source>
        <translation>Écrivez ce passage en lettres latines, grecques, cyrilliques, arabes, éthiopiennes ou birmanes, enregistrez, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Choisir le nouveau dossier…</translation>
    </message>
    <message>
        <source>Add a list of erasures…</source>
        <translation>Ajouter une liste d’effacements…</translation>
    </message>
    <message>
        <source>the passphrase of that time</source>
        <translation>la phrase de passe de l’époque</translation>
    </message>
    <message>
        <source>the recovery key on the sheet</source>
        <translation>la clé de récupération de la feuille</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Restauration du coffre</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Arrêter la restauration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>Ouvrir le coffre restauré</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup stays as it is. The restored vault is a new device of the station.</source>
        <translation>La sauvegarde reste telle qu’elle est. Le coffre restauré est un nouvel appareil de l’antenne.</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Ouverte avec</translation>
    </message>
    <message>
        <source>What was erased since must stay erased. Lists beside the backup are read by themselves. Of the vault that is replaced, add the file vault.erased where you have it: it knows the newest erasures.</source>
        <translation>Ce qui a été effacé depuis doit rester effacé. Les listes à côté de la sauvegarde sont lues d’elles-mêmes. Du coffre qui est remplacé, ajoutez le fichier vault.erased si vous l’avez&#xa0;: il connaît les effacements les plus récents.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>A new or empty folder for the vault</source>
        <translation>Un dossier nouveau ou vide pour le coffre</translation>
    </message>
    <message>
        <source>The list of erasures of the vault that is replaced</source>
        <translation>La liste des effacements du coffre qui est remplacé</translation>
    </message>
    <message>
        <source>Lists of erasures (*.erased)</source>
        <translation>Listes d’effacements (*.erased)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Choose the backup and the new folder first.</source>
        <translation>Choisissez d’abord la sauvegarde et le nouveau dossier.</translation>
    </message>
    <message>
        <source>Type what opens the backup first.</source>
        <translation>Saisissez d’abord ce qui ouvre la sauvegarde.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>La sauvegarde est en cours de restauration.</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>Le coffre est restauré. Ses références portent désormais la lettre {letter}.</translation>
    </message>
    <message>
        <source>Erased again: {count}.</source>
        <translation>Effacés de nouveau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Attachments that were not in the backup: {count}.</source>
        <translation>Pièces jointes qui n’étaient pas dans la sauvegarde&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The check found something wrong, first at {where}.</source>
        <translation>Le contrôle a trouvé une anomalie, d’abord à {where}.</translation>
    </message>
    <message>
        <source>Copying and comparing the files</source>
        <translation>Copie et comparaison des fichiers</translation>
    </message>
    <message>
        <source>Checking the restored vault</source>
        <translation>Contrôle du coffre restauré</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New act</source>
        <translation>Nouvel acte</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>New alleged perpetrator</source>
        <translation>Nouvel auteur présumé</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nouveau consentement</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
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
        <translation>{person}, accordés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>nobody chosen yet</source>
        <translation>personne n’est encore choisi</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>a number of</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>More for {row}</source>
        <translation>Autres actions pour {row}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{row}, open</source>
        <translation>{row}, ouverte</translation>
    </message>
    <message>
        <source>{row}, closed, press Enter to open</source>
        <translation>{row}, fermée, appuyez sur Entrée pour ouvrir</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Take it out of the text, or say the same in general words.</source>
        <translation>Retirez-le du texte, ou dites la même chose en termes généraux.</translation>
    </message>
    <message>
        <source>The field “When it happened” is empty.</source>
        <translation>Le champ «&#xa0;Date des faits&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Give a month, a year or “before …”, or choose “not known”.</source>
        <translation>Indiquez un mois, une année ou «&#xa0;avant …&#xa0;», ou choisissez «&#xa0;inconnue&#xa0;».</translation>
    </message>
    <message>
        <source>The field “When it happened” lies in the future.</source>
        <translation>Le champ «&#xa0;Date des faits&#xa0;» est dans le futur.</translation>
    </message>
    <message>
        <source>Correct the date, or check the clock of this computer.</source>
        <translation>Corrigez la date, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The field “When it happened” lies before 1900.</source>
        <translation>Le champ «&#xa0;Date des faits&#xa0;» est antérieur à 1900.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrigez l’année.</translation>
    </message>
    <message>
        <source>The field “When it ended” lies before “When it happened”.</source>
        <translation>Le champ «&#xa0;Fin des faits&#xa0;» est antérieur à «&#xa0;Date des faits&#xa0;».</translation>
    </message>
    <message>
        <source>Correct one of the two dates, or make it less exact.</source>
        <translation>Corrigez l’une des deux dates, ou rendez-la moins précise.</translation>
    </message>
    <message>
        <source>The field “When the UN was told” lies before “When it happened”.</source>
        <translation>Le champ «&#xa0;Date du signalement à l’ONU&#xa0;» est antérieur à «&#xa0;Date des faits&#xa0;».</translation>
    </message>
    <message>
        <source>The act was verified before the report was first received.</source>
        <translation>L’acte a été vérifié avant la première réception du signalement.</translation>
    </message>
    <message>
        <source>Correct “First received”, or reopen the act and decide again.</source>
        <translation>Corrigez «&#xa0;Première réception&#xa0;», ou rouvrez l’acte et décidez de nouveau.</translation>
    </message>
    <message>
        <source>The field “First received” lies in the future.</source>
        <translation>Le champ «&#xa0;Première réception&#xa0;» est dans le futur.</translation>
    </message>
    <message>
        <source>Correct it, or check the clock of this computer.</source>
        <translation>Corrigez-le, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is still going on and yet has an end.</source>
        <translation>L’incident est toujours en cours et a pourtant une fin.</translation>
    </message>
    <message>
        <source>Empty “When it ended”, or change “Still going on”.</source>
        <translation>Videz «&#xa0;Fin des faits&#xa0;», ou modifiez «&#xa0;Toujours en cours&#xa0;».</translation>
    </message>
    <message>
        <source>It is over and was no single event, but “When it ended” is empty.</source>
        <translation>L’incident est terminé et n’était pas un événement unique, mais «&#xa0;Fin des faits&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Give the end as exactly as it is known.</source>
        <translation>Indiquez la fin avec la précision connue.</translation>
    </message>
    <message>
        <source>The best figure of victims is lower than the {documented} persons recorded one by one.</source>
        <translation>La meilleure estimation du nombre de victimes est inférieure aux {documented} personnes documentées une à une.</translation>
    </message>
    <message>
        <source>Correct “Victims, best figure”, or the rows of victims.</source>
        <translation>Corrigez «&#xa0;Victimes, meilleure estimation&#xa0;», ou les lignes des victimes.</translation>
    </message>
    <message>
        <source>No act is recorded.</source>
        <translation>Aucun acte n’est consigné.</translation>
    </message>
    <message>
        <source>Add at least one act with its type.</source>
        <translation>Ajoutez au moins un acte avec son type.</translation>
    </message>
    <message>
        <source>The act names no victim of this incident.</source>
        <translation>L’acte ne désigne aucune victime de cet incident.</translation>
    </message>
    <message>
        <source>Choose at least one person or group in “Victims of this act”.</source>
        <translation>Choisissez au moins une personne ou un groupe dans «&#xa0;Victimes de cet acte&#xa0;».</translation>
    </message>
    <message>
        <source>The type is “other comparable”, but “More exactly” is empty.</source>
        <translation>Le type est «&#xa0;autre, de gravité comparable&#xa0;», mais «&#xa0;Plus précisément&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>Choisissez ce que c’était.</translation>
    </message>
    <message>
        <source>The answer is “other”, without a word on which.</source>
        <translation>La réponse est «&#xa0;autre&#xa0;», sans indiquer lequel.</translation>
    </message>
    <message>
        <source>Write in a few words which, without names.</source>
        <translation>Écrivez lequel en quelques mots, sans noms.</translation>
    </message>
    <message>
        <source>This area is not in the list of places.</source>
        <translation>Cette zone n’est pas dans la liste des lieux.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it to your own places first.</source>
        <translation>Choisissez-en une dans la liste, ou ajoutez-la d’abord à vos propres lieux.</translation>
    </message>
    <message>
        <source>This area does not lie in the area chosen above it.</source>
        <translation>Cette zone ne se trouve pas dans la zone choisie au-dessus.</translation>
    </message>
    <message>
        <source>Choose both again, the larger one first.</source>
        <translation>Choisissez de nouveau les deux, la plus grande d’abord.</translation>
    </message>
    <message>
        <source>This p-code is in no list of places here, so nobody could check it.</source>
        <translation>Ce p-code n’est dans aucune liste de lieux ici&#xa0;: personne n’a donc pu le vérifier.</translation>
    </message>
    <message>
        <source>Compare it with its source once more.</source>
        <translation>Comparez-le encore une fois avec sa source.</translation>
    </message>
    <message>
        <source>The p-code belongs to another area than the one chosen.</source>
        <translation>Le p-code appartient à une autre zone que celle choisie.</translation>
    </message>
    <message>
        <source>Correct the p-code or the area.</source>
        <translation>Corrigez le p-code ou la zone.</translation>
    </message>
    <message>
        <source>The coordinates lie outside the country and more than 30 km from its border.</source>
        <translation>Les coordonnées sont hors du pays, à plus de 30&#xa0;km de sa frontière.</translation>
    </message>
    <message>
        <source>Correct them; latitude comes first. Or correct the country.</source>
        <translation>Corrigez-les&#xa0;; la latitude vient en premier. Ou corrigez le pays.</translation>
    </message>
    <message>
        <source>The conclusion is conflict-related, but no link in time, place, cause or profile is met.</source>
        <translation>La conclusion est que l’incident est lié au conflit, mais aucun lien de temps, de lieu, de cause ou de profil n’est établi.</translation>
    </message>
    <message>
        <source>Add the criterion that is met, or change the conclusion.</source>
        <translation>Ajoutez le critère qui est rempli, ou changez la conclusion.</translation>
    </message>
    <message>
        <source>The link to the conflict has no reason of at least twenty characters.</source>
        <translation>Le lien avec le conflit n’a pas de motif d’au moins vingt caractères.</translation>
    </message>
    <message>
        <source>Write what it rests on, without names.</source>
        <translation>Écrivez ce sur quoi il repose, sans noms.</translation>
    </message>
    <message>
        <source>An act is verified, but the incident was not concluded to be conflict-related.</source>
        <translation>Un acte est vérifié, mais l’incident n’a pas été jugé lié au conflit.</translation>
    </message>
    <message>
        <source>Complete “Link to the conflict” and its conclusion, or reopen the act.</source>
        <translation>Complétez «&#xa0;Lien avec le conflit&#xa0;» et sa conclusion, ou rouvrez l’acte.</translation>
    </message>
    <message>
        <source>The act is verified without a decision of level 2 or above dated today or earlier.</source>
        <translation>L’acte est vérifié sans décision de niveau 2 ou plus, datée d’aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>Record the decision of the working group, or reopen the act.</source>
        <translation>Consignez la décision du groupe de travail, ou rouvrez l’acte.</translation>
    </message>
    <message>
        <source>The act is verified, but no source is linked to it.</source>
        <translation>L’acte est vérifié, mais aucune source ne lui est liée.</translation>
    </message>
    <message>
        <source>Choose its sources in “Sources for this act”.</source>
        <translation>Choisissez ses sources dans «&#xa0;Sources pour cet acte&#xa0;».</translation>
    </message>
    <message>
        <source>The act was verified on one origin alone, and no primary source.</source>
        <translation>L’acte a été vérifié sur une seule origine, et sans source primaire.</translation>
    </message>
    <message>
        <source>Give the decision a reason, or link a second independent source.</source>
        <translation>Donnez un motif à la décision, ou liez une deuxième source indépendante.</translation>
    </message>
    <message>
        <source>The figures are not in order: at least, best figure, at most.</source>
        <translation>Les nombres ne sont pas dans l’ordre&#xa0;: au moins, meilleure estimation, au plus.</translation>
    </message>
    <message>
        <source>Correct them; the best figure may stay empty.</source>
        <translation>Corrigez-les&#xa0;; la meilleure estimation peut rester vide.</translation>
    </message>
    <message>
        <source>The groups hold at least {least} victims, more than “Victims, at most”.</source>
        <translation>Les groupes comptent au moins {least} victimes, plus que «&#xa0;Victimes, au plus&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the figure, or the groups.</source>
        <translation>Corrigez le nombre, ou les groupes.</translation>
    </message>
    <message>
        <source>The sex is not said.</source>
        <translation>Le sexe n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Choose it, or “not known”, or “mixed” with the numbers below.</source>
        <translation>Choisissez-le, ou «&#xa0;inconnu&#xa0;», ou «&#xa0;mixte&#xa0;» avec les nombres ci-dessous.</translation>
    </message>
    <message>
        <source>The age band is not said.</source>
        <translation>La tranche d’âge n’est pas indiquée.</translation>
    </message>
    <message>
        <source>The numbers by sex and age do not make the group&apos;s best figure.</source>
        <translation>Les nombres par sexe et par âge ne donnent pas la meilleure estimation du groupe.</translation>
    </message>
    <message>
        <source>Correct them. Those of whom sex or age is not known are a row of their own.</source>
        <translation>Corrigez-les. Les personnes dont le sexe ou l’âge est inconnu ont leur propre ligne.</translation>
    </message>
    <message>
        <source>The field “Pregnancy” is filled in for a man or boy.</source>
        <translation>Le champ «&#xa0;Grossesse&#xa0;» est rempli pour un homme ou un garçon.</translation>
    </message>
    <message>
        <source>Empty it, or correct the sex.</source>
        <translation>Videz-le, ou corrigez le sexe.</translation>
    </message>
    <message>
        <source>No pregnancy is known, but the act or a child says otherwise.</source>
        <translation>Aucune grossesse n’est connue, mais l’acte ou un enfant indique le contraire.</translation>
    </message>
    <message>
        <source>Check “Pregnancy”; “terminated”, “not known” and “not asked” are possible too.</source>
        <translation>Vérifiez «&#xa0;Grossesse&#xa0;»&#xa0;; «&#xa0;interrompue&#xa0;», «&#xa0;inconnue&#xa0;» et «&#xa0;non demandé&#xa0;» sont possibles aussi.</translation>
    </message>
    <message>
        <source>A child was forced to marry, but “Relation to the victim” is empty.</source>
        <translation>Un enfant a été marié de force, mais «&#xa0;Lien avec la victime&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Add it if a source told it.</source>
        <translation>Ajoutez-le si une source l’a dit.</translation>
    </message>
    <message>
        <source>It happened in detention, but “Who was in control” is empty.</source>
        <translation>Les faits ont eu lieu en détention, mais «&#xa0;Qui contrôlait la zone&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Choose who ran the place at the time, or “not known”.</source>
        <translation>Choisissez qui dirigeait le lieu à ce moment-là, ou «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>It happened in detention, but “Party in control” is empty.</source>
        <translation>Les faits ont eu lieu en détention, mais «&#xa0;Partie qui contrôlait la zone&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Choose the party, or set “Who was in control” to “not known”.</source>
        <translation>Choisissez la partie, ou mettez «&#xa0;Qui contrôlait la zone&#xa0;» sur «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>It happened in detention. No act is marked as sexual torture.</source>
        <translation>Les faits ont eu lieu en détention. Aucun acte n’est marqué comme torture sexuelle.</translation>
    </message>
    <message>
        <source>Review the acts; men and boys are often missed here.</source>
        <translation>Réexaminez les actes&#xa0;; les hommes et les garçons sont souvent oubliés ici.</translation>
    </message>
    <message>
        <source>A border was crossed, but no other country is named.</source>
        <translation>Une frontière a été franchie, mais aucun autre pays n’est nommé.</translation>
    </message>
    <message>
        <source>Add it in “Other countries”, or choose “none” in “Across a border”.</source>
        <translation>Ajoutez-le dans «&#xa0;Autres pays&#xa0;», ou choisissez «&#xa0;aucune&#xa0;» dans «&#xa0;Dimension transfrontalière&#xa0;».</translation>
    </message>
    <message>
        <source>Trafficking is marked, but the conflict-link test has no row for it.</source>
        <translation>La traite est cochée, mais le test du lien avec le conflit n’a pas de ligne à ce sujet.</translation>
    </message>
    <message>
        <source>Add the criterion “trafficking link” with your finding.</source>
        <translation>Ajoutez le critère «&#xa0;lien avec la traite&#xa0;» avec votre constat.</translation>
    </message>
    <message>
        <source>This may be a mass incident: five victims or more, or several incidents close together.</source>
        <translation>Il peut s’agir d’un incident de masse&#xa0;: cinq victimes ou plus, ou plusieurs incidents rapprochés.</translation>
    </message>
    <message>
        <source>Review it with the others nearby ({nearby}), and set the priority if it is one.</source>
        <translation>Examinez-le avec les autres à proximité ({nearby}), et indiquez la priorité si c’en est un.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate, but not of which record.</source>
        <translation>L’acte est marqué comme doublon, sans indiquer de quelle fiche.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays.</source>
        <translation>Indiquez la référence de la fiche qui reste.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate of this very record.</source>
        <translation>L’acte est marqué comme doublon de cette fiche même.</translation>
    </message>
    <message>
        <source>Enter the reference of the other record, the one that stays.</source>
        <translation>Indiquez la référence de l’autre fiche, celle qui reste.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is not in this vault.</source>
        <translation>La fiche dont cet acte est un doublon n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>Vérifiez la référence.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is a duplicate itself.</source>
        <translation>La fiche dont cet acte est un doublon est elle-même un doublon.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays in the end.</source>
        <translation>Indiquez la référence de la fiche qui reste en fin de compte.</translation>
    </message>
    <message>
        <source>The text seems to hold a telephone number.</source>
        <translation>Le texte semble contenir un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The text seems to hold an e-mail address.</source>
        <translation>Le texte semble contenir une adresse électronique.</translation>
    </message>
    <message>
        <source>The text seems to hold an identity number.</source>
        <translation>Le texte semble contenir un numéro d’identité.</translation>
    </message>
    <message>
        <source>The text seems to hold coordinates.</source>
        <translation>Le texte semble contenir des coordonnées.</translation>
    </message>
    <message>
        <source>The text holds a name that must not leave.</source>
        <translation>Le texte contient un nom qui ne doit pas sortir.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked.</source>
        <translation>Les textes n’ont pas été contrôlés pour y chercher des noms, car les contacts sont verrouillés.</translation>
    </message>
    <message>
        <source>Unlock the contacts; otherwise export and print ask for a reason.</source>
        <translation>Déverrouillez les contacts&#xa0;; sinon, l’exportation et l’impression demandent un motif.</translation>
    </message>
    <message>
        <source>This names a row that is no longer in the record.</source>
        <translation>Ceci désigne une ligne qui n’est plus dans la fiche.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Choisissez de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>One person is counted as another number than one.</source>
        <translation>Une personne seule est comptée avec un autre nombre que 1.</translation>
    </message>
    <message>
        <source>Set the figures to 1, or make it a group.</source>
        <translation>Mettez les nombres à 1, ou faites-en un groupe.</translation>
    </message>
    <message>
        <source>A group has a survivor code, which only one person can have.</source>
        <translation>Un groupe a un code de personne survivante, que seule une personne peut avoir.</translation>
    </message>
    <message>
        <source>Take the code out, or record the person on her own row.</source>
        <translation>Retirez le code, ou inscrivez la personne sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Ethnicity or religion is kept without saying what for.</source>
        <translation>L’appartenance ethnique ou la religion est conservée sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Write the purpose, or empty the field.</source>
        <translation>Écrivez le but, ou videz le champ.</translation>
    </message>
    <message>
        <source>The category is that of a party, but no party is chosen.</source>
        <translation>La catégorie est celle d’une partie, mais aucune partie n’est choisie.</translation>
    </message>
    <message>
        <source>Choose the party, or a category that says it is not known.</source>
        <translation>Choisissez la partie, ou une catégorie qui dit qu’elle est inconnue.</translation>
    </message>
    <message>
        <source>A survivor is graded for reliability.</source>
        <translation>La fiabilité d’une personne survivante est notée.</translation>
    </message>
    <message>
        <source>Choose “not graded”; grade what was told instead.</source>
        <translation>Choisissez «&#xa0;non notée&#xa0;»&#xa0;; notez plutôt l’information donnée.</translation>
    </message>
    <message>
        <source>A grade at either end has no reason.</source>
        <translation>Une note extrême n’a pas de motif.</translation>
    </message>
    <message>
        <source>Write what the grading rests on; it never leaves the station.</source>
        <translation>Écrivez ce sur quoi repose la notation&#xa0;; cela ne quitte jamais l’antenne.</translation>
    </message>
    <message>
        <source>The consent is nobody&apos;s, so it counts for nothing.</source>
        <translation>Le consentement n’est celui de personne&#xa0;: il ne compte donc pour rien.</translation>
    </message>
    <message>
        <source>Choose in “Whose consent” who gave it.</source>
        <translation>Choisissez dans «&#xa0;Consentement de qui&#xa0;» la personne qui l’a donné.</translation>
    </message>
    <message>
        <source>Something was granted, but not all nine points were explained.</source>
        <translation>Quelque chose a été accordé, mais les neuf points n’ont pas tous été expliqués.</translation>
    </message>
    <message>
        <source>Tick what was explained; what was not has to be, before anything is granted.</source>
        <translation>Cochez ce qui a été expliqué&#xa0;; le reste doit l’être avant tout accord.</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>A second key besides your passphrase?</source>
        <translation>Une deuxième clé en plus de votre phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>A key file, on a stick kept apart from the laptop</source>
        <translation>Un fichier-clé, sur une clé USB gardée à part de l’ordinateur portable</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, open whenever you are logged in</source>
        <translation>Le trousseau de cet ordinateur, ouvert dès que votre session est ouverte</translation>
    </message>
    <message>
        <source>The whole recovery key, typed from its sheet</source>
        <translation>La clé de récupération entière, saisie à partir de sa feuille</translation>
    </message>
    <message>
        <source>It opens the vault if the second key is lost; so it has to be at hand now.</source>
        <translation>Elle ouvre le coffre si la deuxième clé est perdue&#xa0;; il faut donc l’avoir sous la main maintenant.</translation>
    </message>
    <message>
        <source>Your passphrase needs a second key now. Other holders are not touched by this.</source>
        <translation>Votre phrase de passe demande désormais une deuxième clé. Les autres titulaires ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Whoever saw your passphrase cannot open a copy of the vault without it.</source>
        <translation>Une personne qui a vu votre phrase de passe ne peut pas ouvrir une copie du coffre sans elle.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde un secret.</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>Remplissez d’abord les champs.</translation>
    </message>
    <message>
        <source>Save the key file on a stick that is kept apart from the laptop</source>
        <translation>Enregistrer le fichier-clé sur une clé USB gardée à part de l’ordinateur portable</translation>
    </message>
    <message>
        <source>Key file (*.key)</source>
        <translation>Fichier-clé (*.key)</translation>
    </message>
    <message>
        <source>It is being set.</source>
        <translation>Mise en place en cours.</translation>
    </message>
    <message>
        <source>Your passphrase alone opens the vault again.</source>
        <translation>Votre phrase de passe seule ouvre de nouveau le coffre.</translation>
    </message>
    <message>
        <source>From now on your passphrase needs its second key.</source>
        <translation>Désormais, votre phrase de passe demande sa deuxième clé.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Basics</source>
        <translation>Généralités</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>comment le signalement est arrivé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>three dates, kept apart</source>
        <translation>trois dates, tenues séparées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>exact place stays on this laptop; HQ gets the wider area</source>
        <translation>le lieu exact reste sur cet ordinateur portable&#xa0;; le siège reçoit la zone plus large</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>each act is verified on its own</source>
        <translation>chaque acte est vérifié séparément</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>one row per group; one person is a group of 1</source>
        <translation>une ligne par groupe&#xa0;; une personne est un groupe de 1</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Auteurs présumés</translation>
    </message>
    <message>
        <source>parties and categories, never a person&apos;s name</source>
        <translation>parties et catégories, jamais le nom d’une personne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>they stay at the station; others see only tallies</source>
        <translation>elles restent à l’antenne&#xa0;; les autres voient seulement des totaux</translation>
    </message>
    <message>
        <source>Conflict link</source>
        <translation>Lien avec le conflit</translation>
    </message>
    <message>
        <source>what ties it to the conflict</source>
        <translation>ce qui le rattache au conflit</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>per person and purpose; nothing leaves without it</source>
        <translation>par personne et par but&#xa0;; rien ne sort sans lui</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>decisions are added, never changed</source>
        <translation>les décisions s’ajoutent, sans jamais être modifiées</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>no account is needed to save a record</source>
        <translation>aucun récit n’est nécessaire pour enregistrer une fiche</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>encrypted here; the original file is not touched</source>
        <translation>chiffrées ici&#xa0;; le fichier d’origine n’est pas touché</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>{n} of {all} complete</source>
        <translation>{n} sur {all} complètes</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>reste {n}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>{section}, {state}</source>
        <translation>{section}, {state}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>Ctrl PgDn: next section</source>
        <translation>Ctrl PgSuiv&#xa0;: section suivante</translation>
    </message>
    <message>
        <source>Previous section (Ctrl+PgUp)</source>
        <translation>Section précédente (Ctrl+PgPréc)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+PgDn)</source>
        <translation>Section suivante (Ctrl+PgSuiv)</translation>
    </message>
    <message>
        <source>{section}, {n} of {all}</source>
        <translation>{section}, {n} sur {all}</translation>
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
        <translation>aucun choix</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Not the vault&apos;s; at least about five words. If it is lost, so are the contacts</source>
        <translation>Pas celle du coffre&#xa0;; au moins cinq mots environ. Si elle est perdue, les contacts le sont aussi</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>Phrase de passe des contacts</translation>
    </message>
    <message>
        <source>Switch off and destroy…</source>
        <translation>Désactiver et détruire…</translation>
    </message>
    <message>
        <source>Switched off. How to reach a person can be kept in a file of its own, apart from the records, under her or his consent. Waypost works in full without it; ask whether your mission allows it.</source>
        <translation>Désactivés. La manière de joindre une personne peut être conservée dans un fichier à part, séparé des fiches, avec son consentement. Waypost fonctionne entièrement sans cela&#xa0;; demandez si votre mission l’autorise.</translation>
    </message>
    <message>
        <source>Switched on and locked. Persons whose contact is kept: {count}.</source>
        <translation>Activés et verrouillés. Personnes dont le contact est conservé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Switched on and open. Persons whose contact is kept: {count}.</source>
        <translation>Activés et ouverts. Personnes dont le contact est conservé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Switch contacts on</source>
        <translation>Activer les contacts</translation>
    </message>
    <message>
        <source>Change their passphrase</source>
        <translation>Changer leur phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>Nouvelle phrase de passe des contacts</translation>
    </message>
    <message>
        <source>Unlock the contacts first, in a record that has one.</source>
        <translation>Déverrouillez d’abord les contacts, dans une fiche qui en a un.</translation>
    </message>
    <message>
        <source>Fill in the two fields first.</source>
        <translation>Remplissez d’abord les deux champs.</translation>
    </message>
    <message>
        <source>Contacts are switched on. Add them in the read view of a record.</source>
        <translation>Les contacts sont activés. Ajoutez-les dans la vue de lecture d’une fiche.</translation>
    </message>
    <message>
        <source>Destroy all contacts for good?</source>
        <translation>Détruire définitivement tous les contacts&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can be reached by what is kept here any more. Records stay as they are. Backups made before still hold the contacts, under their passphrase: make a new one and remove those.</source>
        <translation>Plus personne ne peut être joint grâce à ce qui est conservé ici. Les fiches restent telles qu’elles sont. Les sauvegardes faites auparavant contiennent encore les contacts, protégés par leur phrase de passe&#xa0;: faites-en une nouvelle et supprimez celles-là.</translation>
    </message>
    <message>
        <source>Destroy them and switch off</source>
        <translation>Les détruire et désactiver</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>All contacts are destroyed; they are switched off.</source>
        <translation>Tous les contacts sont détruits&#xa0;; ils sont désactivés.</translation>
    </message>
    <message>
        <source>This is being done.</source>
        <translation>Ceci est en cours.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>La phrase de passe est en cours de changement.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>La nouvelle phrase de passe vaut à partir de maintenant.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>Remplissez d’abord les trois champs.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Begin with the privacy veil on (F8)</source>
        <translation>Commencer avec le voile discret (F8)</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Contrôler le coffre</translation>
    </message>
    <message>
        <source>Rebuild the lists</source>
        <translation>Reconstruire les listes</translation>
    </message>
    <message>
        <source>Due for review…</source>
        <translation>À réexaminer…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Drafts are kept</source>
        <translation>Les brouillons sont gardés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Minutes until it locks when not used</source>
        <translation>Minutes sans utilisation avant le verrouillage</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Ctrl+Shift+L also takes the window away first.</source>
        <translation>Ctrl+L verrouille aussitôt. Ctrl+Maj+L fait aussi disparaître d’abord la fenêtre.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference numbers begin with</source>
        <translation>Les numéros de référence commencent par</translation>
    </message>
    <message>
        <source>The check reads everything and compares it with the vault&apos;s own log. It changes nothing.</source>
        <translation>Le contrôle lit tout et le compare avec le journal du coffre. Il ne modifie rien.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Contrôle du coffre</translation>
    </message>
    <message>
        <source>Rebuilding the lists</source>
        <translation>Reconstruction des listes</translation>
    </message>
    <message>
        <source>The lists were made anew from the records.</source>
        <translation>Les listes ont été refaites à partir des fiches.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Does the recovery sheet work?</source>
        <translation>La feuille de récupération fonctionne-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The whole key, typed from the paper</source>
        <translation>La clé entière, saisie à partir du papier</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>Huit groupes de quatre et le groupe de contrôle&#xa0;; majuscules et traits d’union sont sans importance</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope. Where there is none, renew the vault&apos;s key in the settings: that makes a new sheet.</source>
        <translation>Sortez la feuille de son enveloppe. S’il n’y en a pas, renouvelez la clé du coffre dans les réglages&#xa0;: cela crée une nouvelle feuille.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Type the whole key first.</source>
        <translation>Saisissez d’abord la clé entière.</translation>
    </message>
    <message>
        <source>The key is being tried.</source>
        <translation>La clé est à l’essai.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>La feuille est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>Enregistrer la feuille de récupération sur une clé USB ou ailleurs, loin de cet ordinateur portable</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Elle concorde</translation>
    </message>
    <message>
        <source>This is not the new key; look at the new sheet.</source>
        <translation>Ce n’est pas la nouvelle clé&#xa0;; regardez la nouvelle feuille.</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Aperçu et impression…</translation>
    </message>
    <message>
        <source>Recovery sheet, preview</source>
        <translation>Feuille de récupération, aperçu</translation>
    </message>
    <message>
        <source>A picture of the sheet. The groups of its key stand in the window behind it.</source>
        <translation>Une image de la feuille. Les groupes de sa clé figurent dans la fenêtre derrière.</translation>
    </message>
</context>
<context>
    <name>ShortMonths</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
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
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à contrôler.</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Since version {time}</source>
        <translation>Depuis la version {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Everything here may stay open. A draft is saved as you type.</source>
        <translation>Tout ici peut rester ouvert. Un brouillon est enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>{section} · blocks finalising</source>
        <translation>{section} · empêche de finaliser</translation>
    </message>
    <message>
        <source>{section} · worth a look</source>
        <translation>{section} · à regarder</translation>
    </message>
    <message>
        <source>{section} · blocks export</source>
        <translation>{section} · empêche d’exporter</translation>
    </message>
    <message>
        <source>{section} {mark}</source>
        <translation>{section} {mark}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>{what}. {where}. Press Enter to go there.</source>
        <translation>{what}. {where}. Appuyez sur Entrée pour y aller.</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>Victimes, meilleure estimation</translation>
    </message>
    <message>
        <source>Delay to report</source>
        <translation>Délai de signalement</translation>
    </message>
    <message>
        <source>Acts linked to a group</source>
        <translation>Actes liés à un groupe</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Furthest act</source>
        <translation>Acte le plus avancé</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message>
        <source>Child marriage</source>
        <translation>Mariage d’enfant</translation>
    </message>
    <message>
        <source>Verified late</source>
        <translation>Vérifié tardivement</translation>
    </message>
    <message>
        <source>Many victims or incidents</source>
        <translation>Possible incident de masse</translation>
    </message>
    <message>
        <source>Treatment against HIV</source>
        <translation>Prophylaxie contre le VIH</translation>
    </message>
    <message>
        <source>Emergency contraception</source>
        <translation>Contraception d’urgence</translation>
    </message>
    <message>
        <source>in time for {hours} h: refer now</source>
        <translation>possible pendant {hours}&#xa0;h&#xa0;: orientez maintenant</translation>
    </message>
    <message>
        <source>perhaps in time for {hours} h: refer now</source>
        <translation>peut-être possible pendant {hours}&#xa0;h&#xa0;: orientez maintenant</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>retiré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>changed; what it was is veiled</source>
        <translation>modifié&#xa0;; l’ancienne valeur est voilée</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}&#xa0;: {field}</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields…</source>
        <translation>
            <numerusform>%n champ de plus…</numerusform>
            <numerusform>%n champs de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>All about this field ({keys})</source>
        <translation>Tout sur ce champ ({keys})</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>What you type becomes a draft by itself; no version has been saved.</source>
        <translation>Ce que vous saisissez devient de soi-même un brouillon&#xa0;; aucune version n’a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size}&#xa0;octets</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size}&#xa0;Kio</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size}&#xa0;Mio</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size}&#xa0;Gio</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Stations</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Only bundles of stations whose number you compared are opened; others are held back or refused.</source>
        <translation>Seuls les paquets des antennes dont vous avez comparé le numéro sont ouverts&#xa0;; les autres sont bloqués ou refusés.</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Pas encore d’antenne</translation>
    </message>
    <message>
        <source>Add a station&apos;s card, then receive its first bundle in the inbox.</source>
        <translation>Ajoutez la carte d’une antenne, puis recevez son premier paquet dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Newest bundle</source>
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun à ce jour</translation>
    </message>
    <message>
        <source>Missing bundles</source>
        <translation>Paquets manquants</translation>
    </message>
    <message>
        <source>Laptop {device}: {sentence}</source>
        <translation>Ordinateur portable {device}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Afficher ses fiches</translation>
    </message>
    <message>
        <source>Show the records of {name}</source>
        <translation>Afficher les fiches de {name}</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>Écrire l’accusé de réception…</translation>
    </message>
    <message>
        <source>Write the receipt for {name}</source>
        <translation>Écrire l’accusé de réception pour {name}</translation>
    </message>
    <message>
        <source>A laptop is held back ({device}): two different bundles came under one number.</source>
        <translation>Un ordinateur portable est bloqué ({device})&#xa0;: deux paquets différents sont arrivés sous un même numéro.</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>L’admettre de nouveau…</translation>
    </message>
    <message>
        <source>Let the laptop of {name} count</source>
        <translation>Admettre de nouveau l’ordinateur portable de {name}</translation>
    </message>
    <message>
        <source>Is it cleared up with the station?</source>
        <translation>La question est-elle éclaircie avec l’antenne&#xa0;?</translation>
    </message>
    <message>
        <source>A copied or restored vault writes numbers twice. After this, check its bundles again in the inbox.</source>
        <translation>Un coffre copié ou restauré écrit deux fois les mêmes numéros. Ensuite, contrôlez de nouveau ses paquets dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Yes, let it count again</source>
        <translation>Oui, l’admettre de nouveau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The stick that goes back to the station</source>
        <translation>La clé USB qui retourne à l’antenne</translation>
    </message>
    <message>
        <source>Writing a receipt</source>
        <translation>Écriture d’un accusé de réception</translation>
    </message>
    <message>
        <source>Remove the drive safely and give it to the courier, back to the station.</source>
        <translation>Retirez le support en toute sécurité et remettez-le au porteur, pour l’antenne.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {word}, {state}</source>
        <translation>Étape {number} sur {count}, {word}, {state}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The current line in full</source>
        <translation>La ligne choisie, en entier</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This line could not be read.</source>
        <translation>Cette ligne n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Plus ({count})</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Not ticked: this text stays at the station.</source>
        <translation>Non coché&#xa0;: ce texte reste à l’antenne.</translation>
    </message>
    <message>
        <source>The text or the persons who leave changed since it was ticked: it stays until ticked again.</source>
        <translation>Le texte ou les personnes qui sortent ont changé depuis qu’il a été coché&#xa0;: il reste jusqu’à ce qu’il soit coché de nouveau.</translation>
    </message>
    <message>
        <source>Something here may lead to a person (places found: {count}). It stays until that is mended and ticked.</source>
        <translation>Quelque chose ici peut mener à une personne (endroits trouvés&#xa0;: {count}). Le texte reste jusqu’à ce que ce soit corrigé et coché.</translation>
    </message>
    <message>
        <source>Ticked on {day}: it may leave with the record.</source>
        <translation>Coché le {day}&#xa0;: il peut sortir avec la fiche.</translation>
    </message>
    <message>
        <source>It was not checked for names: the contacts are locked.</source>
        <translation>Il n’a pas été contrôlé pour y chercher des noms&#xa0;: les contacts sont verrouillés.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Rien n’est écrit ici.</translation>
    </message>
    <message>
        <source>Does this text name nobody?</source>
        <translation>Ce texte ne nomme-t-il personne&#xa0;?</translation>
    </message>
    <message>
        <source>Read it once more: no name, no number, no exact place, nothing by which a person can be found. The tick holds for this very text and for: {persons}.</source>
        <translation>Relisez-le encore une fois&#xa0;: aucun nom, aucun numéro, aucun lieu exact, rien qui permette de retrouver une personne. La coche vaut pour ce texte précis et pour&#xa0;: {persons}.</translation>
    </message>
    <message>
        <source>nobody yet, as no consent covers it</source>
        <translation>personne pour l’instant, car aucun consentement ne le couvre</translation>
    </message>
    <message>
        <source>I read it: it may leave</source>
        <translation>Je l’ai lu&#xa0;: il peut sortir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>Utiliser la feuille de récupération…</translation>
    </message>
    <message>
        <source>Other vault…</source>
        <translation>Autre coffre…</translation>
    </message>
    <message>
        <source>Bringing the vault up to date</source>
        <translation>Mise à jour du coffre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer à partir d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What was typed before is safe in the vault.</source>
        <translation>Ce qui a été saisi auparavant est en sécurité dans le coffre.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Fonctionne sans réseau</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Le coffre est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>A copy is put aside first.</source>
        <translation>Une copie est d’abord mise de côté.</translation>
    </message>
    <message>
        <source>All or nothing.</source>
        <translation>Tout ou rien.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>Cette phrase de passe n’ouvre pas ce coffre.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Réessayez maintenant.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Bringing lists and search up to date</source>
        <translation>Mise à jour des listes et de la recherche</translation>
    </message>
    <message>
        <source>It goes on at the next unlock by itself.</source>
        <translation>Elle reprend d’elle-même au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Lists and search are not up to date yet. The records themselves are all there.</source>
        <translation>Les listes et la recherche ne sont pas encore à jour. Les fiches elles-mêmes sont toutes là.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuer maintenant</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Veiled. Click it or press Enter to read; it closes when you leave.</source>
        <translation>Voilé. Cliquez ou appuyez sur Entrée pour lire&#xa0;; le texte se referme quand vous le quittez.</translation>
    </message>
    <message>
        <source>{name}, veiled</source>
        <translation>{name}, voilé</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Voilé</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>voilé</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Change state…</source>
        <translation>Changer l’état…</translation>
    </message>
    <message>
        <source>{label}: {state}. Change state…</source>
        <translation>{label}&#xa0;: {state}. Changer l’état…</translation>
    </message>
    <message>
        <source>No decision yet. Each act is decided on its own: use “Change state…” in its row.</source>
        <translation>Pas encore de décision. Chaque acte est décidé séparément&#xa0;: utilisez «&#xa0;Changer l’état…&#xa0;» sur sa ligne.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The folder of the vault</source>
        <translation>Le dossier du coffre</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Créer un nouveau coffre</translation>
    </message>
    <message>
        <source>Back to the vault before</source>
        <translation>Revenir au coffre précédent</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Ouvrir un coffre existant…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer à partir d’une sauvegarde…</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder on this laptop. Everything you record stays in it.</source>
        <translation>Un coffre est un dossier chiffré sur cet ordinateur portable. Tout ce que vous consignez y reste.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Everything is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>The vault exists and is encrypted. These are its facts.</source>
        <translation>Le coffre existe et il est chiffré. Voici ses caractéristiques.</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Passphrase held by</source>
        <translation>Phrase de passe détenue par</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Waypost locks by itself when it is not used. Ctrl+L locks it at once, Ctrl+Shift+L also hides it.</source>
        <translation>Waypost se verrouille de lui-même quand il n’est pas utilisé. Ctrl+L le verrouille aussitôt, Ctrl+Maj+L le masque aussi.</translation>
    </message>
    <message>
        <source>These six words open the vault on this laptop. Learn them, then type them once.</source>
        <translation>Ces six mots ouvrent le coffre sur cet ordinateur portable. Apprenez-les, puis saisissez-les une fois.</translation>
    </message>
    <message>
        <source>Your own passphrase opens the vault on this laptop. Type it twice.</source>
        <translation>Votre propre phrase de passe ouvre le coffre sur cet ordinateur portable. Saisissez-la deux fois.</translation>
    </message>
    <message>
        <source>Word {number}, hidden</source>
        <translation>Mot {number}, masqué</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>Use my own passphrase instead</source>
        <translation>Utiliser plutôt ma propre phrase de passe</translation>
    </message>
    <message>
        <source>Type the six words, with a space between them</source>
        <translation>Saisissez les six mots, séparés par une espace</translation>
    </message>
    <message>
        <source>A sentence only you know; at least about five unrelated words</source>
        <translation>Une phrase que personne d’autre ne connaît&#xa0;; au moins cinq mots environ, sans lien entre eux</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Let the laptop choose six words</source>
        <translation>Laisser l’ordinateur choisir six mots</translation>
    </message>
    <message>
        <source>Why words</source>
        <translation>Pourquoi des mots</translation>
    </message>
    <message>
        <source>Six words chosen by the laptop are easy to remember and, for all practical purposes, impossible to guess.</source>
        <translation>Six mots choisis par l’ordinateur sont faciles à retenir et, en pratique, impossibles à deviner.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Nobody can reset it</source>
        <translation>Personne ne peut la réinitialiser</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery sheet of the next step opens the vault. HQ cannot open it.</source>
        <translation>Si vous l’oubliez, seule la feuille de récupération de l’étape suivante ouvre le coffre. Le siège ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Check that nobody can see your screen now.</source>
        <translation>Vérifiez que personne ne peut voir votre écran maintenant.</translation>
    </message>
    <message>
        <source>very strong, {bits} bits</source>
        <translation>très solide, {bits} bits</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>Strong enough, {bits} bits</source>
        <translation>Assez solide, {bits} bits</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>The only way back if the passphrase is forgotten. It takes three minutes and a printer, or a pen.</source>
        <translation>Le seul recours si la phrase de passe est oubliée. Il faut trois minutes et une imprimante, ou un stylo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>I wrote the key down by hand instead</source>
        <translation>J’ai plutôt recopié la clé à la main</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The sheet is in a sealed envelope, away from this laptop</source>
        <translation>La feuille est dans une enveloppe scellée, loin de cet ordinateur portable</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Faire la feuille</translation>
    </message>
    <message>
        <source>Type two groups from the paper</source>
        <translation>Saisir deux groupes du papier</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>La mettre en lieu sûr</translation>
    </message>
    <message>
        <source>Waypost recovery sheet</source>
        <translation>Feuille de récupération de Waypost</translation>
    </message>
    <message>
        <source>Keep this sheet away from the laptop, in a sealed envelope in the office safe.</source>
        <translation>Gardez cette feuille loin de l’ordinateur portable, dans une enveloppe scellée, dans le coffre-fort du bureau.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can open the vault.</source>
        <translation>Toute personne qui détient cette feuille et l’ordinateur portable peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>After this step the key cannot be shown again.</source>
        <translation>Après cette étape, la clé ne peut plus être affichée.</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}, code {code}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>La feuille est en cours d’écriture.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Il concorde</translation>
    </message>
    <message>
        <source>Not the same yet; look at the sheet again.</source>
        <translation>Pas encore identique&#xa0;; regardez de nouveau la feuille.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>Enregistrer la feuille de récupération sur une clé USB ou ailleurs, loin de cet ordinateur portable</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. It can be changed later, in Settings.</source>
        <translation>La langue de la fenêtre. Elle peut être changée plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>What this vault is for. It cannot be changed later.</source>
        <translation>L’usage de ce coffre. Il ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Records incidents on this laptop, prints summaries, and sends bundles to HQ.</source>
        <translation>Consigne des incidents sur cet ordinateur portable, imprime des résumés et envoie des paquets au siège.</translation>
    </message>
    <message>
        <source>Receives bundles from stations, reviews them, and sends receipts back.</source>
        <translation>Reçoit les paquets des antennes, les examine et renvoie des accusés de réception.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>A neutral name. It stands on printed sheets and in the exchange with HQ.</source>
        <translation>Un nom neutre. Il figure sur les feuilles imprimées et dans l’échange avec le siège.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <translation>Changer le dossier du coffre</translation>
    </message>
    <message>
        <source>Three letters; part of every reference number</source>
        <translation>Trois lettres&#xa0;; elles font partie de chaque numéro de référence</translation>
    </message>
    <message>
        <source>A name or staff number; the history shows it beside each version</source>
        <translation>Un nom ou un numéro d’agent&#xa0;; l’historique l’affiche à côté de chaque version</translation>
    </message>
    <message>
        <source>Who holds the passphrase</source>
        <translation>Qui détient la phrase de passe</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>A neutral name. It stands on the card and the receipts that stations get.</source>
        <translation>Un nom neutre. Il figure sur la carte et sur les accusés de réception que reçoivent les antennes.</translation>
    </message>
    <message>
        <source>Where the vault shall lie</source>
        <translation>Où placer le coffre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation>Contrôler et ouvrir</translation>
    </message>
    <message>
        <source>Setting up a new vault</source>
        <translation>Création d’un nouveau coffre</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop while you set it up. Waypost never uses the network.</source>
        <translation>Rien ne quitte cet ordinateur portable pendant la mise en place. Waypost n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Open Waypost</source>
        <translation>Ouvrir Waypost</translation>
    </message>
    <message>
        <source>Fill in this step first.</source>
        <translation>Remplissez d’abord cette étape.</translation>
    </message>
    <message>
        <source>The vault exists now; its name and passphrase can be changed inside.</source>
        <translation>Le coffre existe maintenant&#xa0;; son nom et sa phrase de passe peuvent être changés une fois qu’il est ouvert.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a few seconds.</source>
        <translation>Le coffre est en cours de création. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The vault is being made.</source>
        <translation>Le coffre est en cours de création.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 words match. Capital letters do not matter.</source>
        <translation>
            <numerusform>%n mot sur 6 concorde. Les majuscules sont sans importance.</numerusform>
            <numerusform>%n mots sur 6 concordent. Les majuscules sont sans importance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Aperçu et impression…</translation>
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
        <translation>Accordé</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Refused for HQ</source>
        <translation>Refusé pour le siège</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Source secondaire</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>Un fichier a été ajouté</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Consentement modifié</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation>Pas encore d’acte</translation>
    </message>
    <message>
        <source>text erased</source>
        <translation>texte effacé</translation>
    </message>
    <message>
        <source>Import: {name}</source>
        <translation>Importation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après {date}</translation>
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
