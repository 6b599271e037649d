<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup is a dated folder, encrypted like the vault. Keep it on another drive, away from the laptop.</source>
        <translation>النسخة الاحتياطية مجلد مؤرخ ومشفّر مثل الخزنة. تُحفظ على وحدة تخزين أخرى، بعيداً عن الحاسوب.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>إنشاء نسخة احتياطية الآن…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>إيقاف النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>مجلد على وحدة تخزين أخرى</translation>
    </message>
    <message>
        <source>Back up onto the vault&apos;s own disk?</source>
        <translation>هل تُنشأ النسخة الاحتياطية على قرص الخزنة نفسه؟</translation>
    </message>
    <message>
        <source>This folder is on the disk of the vault. Whatever takes the one takes the other.</source>
        <translation>هذا المجلد على قرص الخزنة. وما يذهب بأحدهما يذهب بالآخر.</translation>
    </message>
    <message>
        <source>Back up here all the same</source>
        <translation>إنشاؤها هنا رغم ذلك</translation>
    </message>
    <message>
        <source>Do not back up here</source>
        <translation>عدم إنشائها هنا</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it is left.</source>
        <translation>أُوقف النسخ الاحتياطي. ولم يبق منه شيء.</translation>
    </message>
    <message>
        <source>{name}: copied, opened and checked, {size}.</source>
        <translation>{name}: نُسخت وفُتحت وفُحصت، {size}.</translation>
    </message>
    <message>
        <source>Attachments that are lost in the vault itself: {count}. Run the vault check.</source>
        <translation>المرفقات المفقودة في الخزنة نفسها: {count}. يرجى تشغيل فحص الخزنة.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it.</source>
        <translation>توجد على قرص الخزنة نفسه وستُفقد معه.</translation>
    </message>
    <message>
        <source>These earlier backups still hold text that was erased since, or open with an old key:</source>
        <translation>هذه النسخ الاحتياطية السابقة ما زالت تحتوي على نص مُحي بعد إنشائها، أو تُفتح بمفتاح قديم:</translation>
    </message>
    <message>
        <source>Remove them: the new one takes their place…</source>
        <translation>إزالتها: تحل النسخة الجديدة محلها…</translation>
    </message>
    <message>
        <source>Older than the newest five:</source>
        <translation>أقدم من أحدث خمس نسخ:</translation>
    </message>
    <message>
        <source>Remove the older ones…</source>
        <translation>إزالة النسخ الأقدم…</translation>
    </message>
    <message>
        <source>The new backup is checked. There is no way back to those that are removed.</source>
        <translation>فُحصت النسخة الاحتياطية الجديدة. ولا سبيل إلى الرجوع إلى النسخ التي تُزال.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Removing backups</source>
        <translation>إزالة نسخ احتياطية</translation>
    </message>
    <message>
        <source>Removed: {count}.</source>
        <translation>عدد ما أُزيل: {count}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>نسخ قاعدة البيانات</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>نسخ المرفقات</translation>
    </message>
    <message>
        <source>Opening and checking the copy</source>
        <translation>فتح النسخة وفحصها</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earlier backups?</source>
        <translation>
            <numerusform>لا توجد نسخ احتياطية سابقة لإزالتها.</numerusform>
            <numerusform>هل تُزال نسخة احتياطية سابقة واحدة؟</numerusform>
            <numerusform>هل تُزال نسختان احتياطيتان سابقتان؟</numerusform>
            <numerusform>هل تُزال %n نسخ احتياطية سابقة؟</numerusform>
            <numerusform>هل تُزال %n نسخة احتياطية سابقة؟</numerusform>
            <numerusform>هل تُزال %n نسخة احتياطية سابقة؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Compare now…</source>
        <translation>المقارنة الآن…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Compare the card of {name} now</source>
        <translation>مقارنة بطاقة {name} الآن</translation>
    </message>
    <message>
        <source>Revoke the card of {name}</source>
        <translation>إبطال بطاقة {name}</translation>
    </message>
    <message>
        <source>The laptop was seized</source>
        <translation>صودر الحاسوب</translation>
    </message>
    <message>
        <source>The laptop or its passphrase was lost</source>
        <translation>فُقد الحاسوب أو عبارة مروره</translation>
    </message>
    <message>
        <source>Its keys were replaced</source>
        <translation>استُبدلت مفاتيحها</translation>
    </message>
    <message>
        <source>Its holder left or the office closed</source>
        <translation>غادر حائزها أو أُغلق المكتب</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Added {date} by {name}</source>
        <translation>أُضيفت في {date} بواسطة {name}</translation>
    </message>
    <message>
        <source>Added {date}</source>
        <translation>أُضيفت في {date}</translation>
    </message>
    <message>
        <source>Compared {date} by {name}</source>
        <translation>قورنت في {date} بواسطة {name}</translation>
    </message>
    <message>
        <source>Compared {date}</source>
        <translation>قورنت في {date}</translation>
    </message>
    <message>
        <source>Revoked {date} by {name}</source>
        <translation>أُبطلت في {date} بواسطة {name}</translation>
    </message>
    <message>
        <source>Revoked {date}</source>
        <translation>أُبطلت في {date}</translation>
    </message>
    <message>
        <source>Number compared</source>
        <translation>قورن الرقم</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارَن بعد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مبطلة</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>The card of {name} is kept. Its number was not compared yet.</source>
        <translation>يُحتفظ ببطاقة {name}. ولم يُقارَن رقمها بعد.</translation>
    </message>
    <message>
        <source>Compare it as soon as you can reach them.</source>
        <translation>ينبغي مقارنتها حالما يتسنى الاتصال بصاحبها.</translation>
    </message>
    <message>
        <source>The card of {name} is revoked.</source>
        <translation>أُبطلت بطاقة {name}.</translation>
    </message>
    <message>
        <source>Bundles refused that waited: {count}</source>
        <translation>الحزم المنتظرة التي رُفضت: {count}</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>بطاقة {name} موثوق بها من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Bundles checked again that now wait in the inbox: {count}</source>
        <translation>الحزم التي فُحصت مجدداً وتنتظر الآن في صندوق الوارد: {count}</translation>
    </message>
    <message>
        <source>Nothing more is encrypted for this card, and receipts signed with it are refused. What was sent before stays readable there.</source>
        <translation>لا يُشفَّر شيء بعد الآن لهذه البطاقة، وتُرفض الإيصالات الموقّعة بها. وما أُرسل من قبل يظل مقروءاً هناك.</translation>
    </message>
    <message>
        <source>Whatever this laptop signed and you have not applied yet is refused, whatever date it claims. What was applied before stays.</source>
        <translation>كل ما وقّعه هذا الحاسوب ولم يُطبَّق بعد يُرفض، أياً كان التاريخ الذي يحمله. ويبقى ما طُبّق من قبل.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>حفظ بطاقتي…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <source>QR code of this number, for a phone&apos;s camera</source>
        <translation>رمز QR لهذا الرقم، لتقرأه كاميرا هاتف</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Hand the file over, and read this number out on another way, such as a call.</source>
        <translation>يُسلَّم الملف، ويُقرأ هذا الرقم بوسيلة أخرى، مثل مكالمة هاتفية.</translation>
    </message>
    <message>
        <source>Cards of the other side</source>
        <translation>بطاقات الجانب الآخر</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا توجد بعد.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>حفظ بطاقتي</translation>
    </message>
    <message>
        <source>Card (*.txt)</source>
        <translation>بطاقة (*.txt)</translation>
    </message>
    <message>
        <source>Your card is in {name}.</source>
        <translation>البطاقة في {name}.</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>اختيار بطاقة</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>بطاقة (*)</translation>
    </message>
    <message>
        <source>Checking what waits because of a card</source>
        <translation>فحص ما ينتظر بسبب بطاقة</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>هل تُبطَل هذه البطاقة نهائياً؟</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, the other side needs new keys, as a restored vault has, and you compare the new card.</source>
        <translation>لا يمكن التراجع عن ذلك. ولمواصلة العمل يحتاج الجانب الآخر إلى مفاتيح جديدة، كالتي تملكها خزنة مستعادة، وتُقارَن البطاقة الجديدة هنا.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختيار سبب</translation>
    </message>
    <message>
        <source>Kept in the list of cards, with the date and your name</source>
        <translation>يُحفظ في قائمة البطاقات مع التاريخ واسم المستخدم</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>سبب الإبطال</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إبطالها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>يرجى اختيار سبب أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles are held back because their card was not compared.</source>
        <translation>
            <numerusform>لا حزم معلّقة بسبب عدم مقارنة بطاقتها.</numerusform>
            <numerusform>حزمة واحدة معلّقة لأن بطاقتها لم تُقارَن.</numerusform>
            <numerusform>حزمتان معلّقتان لأن بطاقتهما لم تُقارَن.</numerusform>
            <numerusform>%n حزم معلّقة لأن بطاقتها لم تُقارَن.</numerusform>
            <numerusform>%n حزمة معلّقة لأن بطاقتها لم تُقارَن.</numerusform>
            <numerusform>%n حزمة معلّقة لأن بطاقتها لم تُقارَن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>{value}, press Delete to remove</source>
        <translation>{value}، يُزال بالضغط على Delete</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}، مختار</translation>
    </message>
    <message>
        <source>{value}, not chosen</source>
        <translation>{value}، غير مختار</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{name}: copied, opened and checked, {size} bytes.</source>
        <translation>{name}: نُسخت وفُتحت وفُحصت، الحجم بالبايت: {size}.</translation>
    </message>
    <message>
        <source>It lies on the vault&apos;s own disk and would be lost with it: use another drive.</source>
        <translation>توجد على قرص الخزنة نفسه وستُفقد معه: ينبغي استعمال وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>older than the newest five, --yes removes it: {name}</source>
        <translation>أقدم من أحدث خمس نسخ، ويزيلها ⁦--yes⁩: {name}</translation>
    </message>
    <message>
        <source>holds erased text or opens with an old key, --remake removes it: {name}</source>
        <translation>تحتوي على نص ممحو أو تُفتح بمفتاح قديم، ويزيلها ⁦--remake⁩: {name}</translation>
    </message>
    <message>
        <source>removed: {name}</source>
        <translation>أُزيلت: {name}</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>استُعيدت الخزنة. وتحمل أرقامها المرجعية الحرف {letter} من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Erased again: {count}; lists of erased records that were read: {lists}.</source>
        <translation>ما مُحي مجدداً: {count}؛ قوائم عمليات المحو التي قُرئت: {lists}.</translation>
    </message>
    <message>
        <source>The check of the vault found something wrong, first at {place}.</source>
        <translation>عثر فحص الخزنة على خلل، أول مواضعه {place}.</translation>
    </message>
    <message>
        <source>Make this copy a new device, which HQ has to confirm?</source>
        <translation>هل تُجعل هذه النسخة جهازاً جديداً يجب أن يؤكده المقر؟</translation>
    </message>
    <message>
        <source>References have the letter {letter} from now on.</source>
        <translation>تحمل الأرقام المرجعية الحرف {letter} من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>References have the letter {letter} as before.</source>
        <translation>تظل الأرقام المرجعية تحمل الحرف {letter}.</translation>
    </message>
    <message>
        <source>The card is trusted from now on.</source>
        <translation>البطاقة موثوق بها من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>The card is kept. Its number was not compared: what it signs is held back until it is.</source>
        <translation>يُحتفظ بالبطاقة. ولم يُقارَن رقمها: فما توقّعه يُعلَّق إلى أن يُقارَن.</translation>
    </message>
    <message>
        <source>The card is revoked for good. What was applied before stays.</source>
        <translation>أُبطلت البطاقة نهائياً. ويبقى ما طُبّق من قبل.</translation>
    </message>
    <message>
        <source>Card written. Its number, to be read out:</source>
        <translation>كُتبت البطاقة. ورقمها الذي يُقرأ على الجانب الآخر:</translation>
    </message>
    <message>
        <source>Then: compare {id} --number DIGITS</source>
        <translation>ثم: ⁦compare {id} --number DIGITS⁩</translation>
    </message>
    <message>
        <source>Revoke this card and its keys for good? What it signs is refused from now on.</source>
        <translation>هل تُبطَل هذه البطاقة ومفاتيحها نهائياً؟ سيُرفض من الآن فصاعداً ما توقّعه.</translation>
    </message>
    <message>
        <source>Checked again:</source>
        <translation>فُحصت مجدداً:</translation>
    </message>
    <message>
        <source>    bundles held back until it is compared: {count}</source>
        <translation>    الحزم المعلّقة إلى أن تُقارَن البطاقة: {count}</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>عبارة مرور بيانات الاتصال</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>عبارة المرور الجديدة لبيانات الاتصال</translation>
    </message>
    <message>
        <source>Destroy all contacts for good and switch them off?</source>
        <translation>هل تُتلف جميع بيانات الاتصال نهائياً ويُوقَف العمل بها؟</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>هل تُزال بيانات الاتصال هذه نهائياً؟</translation>
    </message>
    <message>
        <source>Contacts kept: {count}; state: {state}.</source>
        <translation>بيانات الاتصال المحفوظة: {count}؛ الحالة: {state}.</translation>
    </message>
    <message>
        <source>kept: that it existed, was saved and printed, by whom and when; that it was erased, when, why and who decided.</source>
        <translation>يبقى: أن السجل وُجد وحُفظ وطُبع، ومن قام بذلك ومتى؛ وأنه مُحي، ومتى ولماذا ومن قرر ذلك.</translation>
    </message>
    <message>
        <source>Of these only the versions, drafts and files that name the person go, and why it was printed.</source>
        <translation>لا يزول من ذلك إلا الصيغ والمسودات والملفات التي تذكر الشخص، وأسباب الطباعة.</translation>
    </message>
    <message>
        <source>The newest version stays.</source>
        <translation>وتبقى أحدث صيغة.</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>هل يُمحى هذا نهائياً؟</translation>
    </message>
    <message>
        <source>{ref}: goes from this vault for good:</source>
        <translation>{ref}: يزول نهائياً من هذه الخزنة:</translation>
    </message>
    <message>
        <source>  texts of versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles},</source>
        <translation>  نصوص الصيغ {bodies}، المسودات {drafts}، المرفقات {attachments}، الحزم المختومة {bundles}،</translation>
    </message>
    <message>
        <source>  reasons given for printing it {reasons}, contacts {contacts}</source>
        <translation>  أسباب الطباعة المذكورة {reasons}، بيانات الاتصال {contacts}</translation>
    </message>
    <message>
        <source>  {name} is told to erase it by the next bundle</source>
        <translation>  تُبلَّغ الجهة {name} في الحزمة التالية بوجوب محوه</translation>
    </message>
    <message>
        <source>  {sentence}</source>
        <translation>  {sentence}</translation>
    </message>
    <message>
        <source>  the backup {name} may still hold it: backup --remake makes it anew</source>
        <translation>  قد يكون ما زال في النسخة الاحتياطية {name}: ينشئها ⁦backup --remake⁩ من جديد</translation>
    </message>
    <message>
        <source>  A legal hold stands on it: it cannot be erased.</source>
        <translation>  هو خاضع لتحفظ قانوني: فلا يمكن محوه.</translation>
    </message>
    <message>
        <source>{ref}: erased. texts {bodies}, drafts {drafts}, attachments {attachments}, bundles {bundles}, reasons for printing {reasons}.</source>
        <translation>{ref}: مُحي. النصوص {bodies}، المسودات {drafts}، المرفقات {attachments}، الحزم {bundles}، أسباب الطباعة {reasons}.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>ينبغي التصدير قريباً: فالحزمة التالية تسحب السجل من حيث أُرسل.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>تزول آخر البيانات من القرص عند إقفال الخزنة.</translation>
    </message>
    <message>
        <source>This file opens every bundle written for this HQ. Write it?</source>
        <translation>هذا الملف يفتح كل حزمة كُتبت لهذا المقر. هل يُكتب؟</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever finds the file can read everything. Write it in clear?</source>
        <translation>بدون عبارة مرور يستطيع كل من يعثر على الملف قراءة كل شيء. هل يُكتب غير مشفّر؟</translation>
    </message>
    <message>
        <source>Passphrase for the key file</source>
        <translation>عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>The key file is written. Keep it off this computer.</source>
        <translation>كُتب ملف المفتاح. ويُحفظ بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Write this bundle?</source>
        <translation>هل تُكتب هذه الحزمة؟</translation>
    </message>
    <message>
        <source>Goes: {go}. Stays: {stay}.</source>
        <translation>يخرج: {go}. يبقى: {stay}.</translation>
    </message>
    <message>
        <source>  goes      {ref}  {what}</source>
        <translation>  يخرج      {ref}  {what}</translation>
    </message>
    <message>
        <source>  stays     {ref}  {why}</source>
        <translation>  يبقى      {ref}  {why}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>The hand-over is taken back. The successor keeps the passphrase.</source>
        <translation>تم التراجع عن التسليم. ويحتفظ الخلف بعبارة المرور.</translation>
    </message>
    <message>
        <source>Hand this vault over? You lose your passphrase when the successor has finished it.</source>
        <translation>هل تُسلَّم هذه الخزنة؟ تسقط عبارة مرور المغادر متى أنهى الخلف التسليم.</translation>
    </message>
    <message>
        <source>Passphrase of the successor, typed by them</source>
        <translation>عبارة مرور الخلف، يكتبها بنفسه</translation>
    </message>
    <message>
        <source>The vault is handed over and has a new key.</source>
        <translation>سُلّمت الخزنة ولها مفتاح جديد.</translation>
    </message>
    <message>
        <source>Begun: {successor} opens the vault with their own passphrase and runs this command again.</source>
        <translation>بدأ التسليم: يفتح {successor} الخزنة بعبارة مروره الخاصة وينفّذ هذا الأمر مجدداً.</translation>
    </message>
    <message>
        <source>not finished, a draft: {name}</source>
        <translation>غير مكتملة، مسودة: {name}</translation>
    </message>
    <message>
        <source>under a legal hold of whoever leaves: {name}</source>
        <translation>خاضع لتحفظ قانوني وضعه المغادر: {name}</translation>
    </message>
    <message>
        <source>waiting for a decision in the inbox: {count}</source>
        <translation>ما ينتظر قراراً في صندوق الوارد: {count}</translation>
    </message>
    <message>
        <source>Change the passphrase of the contacts (contacts --passwd): whoever leaves knows it.</source>
        <translation>ينبغي تغيير عبارة مرور بيانات الاتصال (⁦contacts --passwd⁩): فالمغادر يعرفها.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا توجد أمور مفتوحة.</translation>
    </message>
    <message>
        <source>An earlier copy of the vault still opens with the removed passphrase: renew the key.</source>
        <translation>ما زالت نسخة سابقة من الخزنة تُفتح بعبارة المرور المزالة: ينبغي تجديد المفتاح.</translation>
    </message>
    <message>
        <source>Passphrase of the new holder</source>
        <translation>عبارة مرور الحائز الجديد</translation>
    </message>
    <message>
        <source>Remove the passphrase of {holder}?</source>
        <translation>هل تُزال عبارة مرور {holder}؟</translation>
    </message>
    <message>
        <source>{holder}  (opened it now)</source>
        <translation>{holder}  (فتحها الآن)</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>قُرئ: {count}</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>استُورد: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>حُدّث: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>لم يتغيّر: {count}</translation>
    </message>
    <message>
        <source>refused: row {row}: {why}</source>
        <translation>مرفوض: الصف {row}: {why}</translation>
    </message>
    <message>
        <source>unmapped column: {column}</source>
        <translation>عمود غير مطابَق: {column}</translation>
    </message>
    <message>
        <source>kept as you changed it: row {row}, {field}</source>
        <translation>أُبقي كما غُيّر هنا: الصف {row}، {field}</translation>
    </message>
    <message>
        <source>no longer in the sheet: {key}</source>
        <translation>لم يعد في الورقة: {key}</translation>
    </message>
    <message>
        <source>Refuse this bundle for good? The receipt tells the station.</source>
        <translation>هل تُرفض هذه الحزمة نهائياً؟ يُعلِم الإيصال مركز العمل بذلك.</translation>
    </message>
    <message>
        <source>Has the station told by another way which laptop this is, and who has its copies?</source>
        <translation>هل أوضح مركز العمل بوسيلة أخرى أي حاسوب هذا ومن لديه نسخه؟</translation>
    </message>
    <message>
        <source>The device is confirmed. Checked again:</source>
        <translation>أُكّد الجهاز. وفُحصت مجدداً:</translation>
    </message>
    <message>
        <source>{entry}  {why}</source>
        <translation>{entry}  {why}</translation>
    </message>
    <message>
        <source>{entry}  warning: {why}</source>
        <translation>{entry}  تنبيه: {why}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}</source>
        <translation>{id}  {name}: السجلات {records}، أحدث حزمة {newest}</translation>
    </message>
    <message>
        <source>{id}  {name}: records {records}, newest bundle {newest}, not seen: {missing}</source>
        <translation>{id}  {name}: السجلات {records}، أحدث حزمة {newest}، لم تُشاهد: {missing}</translation>
    </message>
    <message>
        <source>  held back  {device}  confirm it once the station has cleared it up</source>
        <translation>  معلّق      {device}  يؤكَّد متى استجلى مركز العمل الأمر</translation>
    </message>
    <message>
        <source>  warning    {device}  {why}</source>
        <translation>  تنبيه      {device}  {why}</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a date of their own become due. Set one with --years N.</source>
        <translation>لم يُعيَّن عدد للسنوات: ولا تُستحق إلا مراجعة السجلات التي لها تاريخ خاص بها. ويُعيَّن العدد بالخيار ⁦--years N⁩.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>{ref}: kept until {day}.</source>
        <translation>{ref}: يُحفظ حتى {day}.</translation>
    </message>
    <message>
        <source>{ref}: the legal hold is lifted.</source>
        <translation>{ref}: رُفع التحفظ القانوني.</translation>
    </message>
    <message>
        <source>{ref}: nothing of it is erased until the hold is lifted.</source>
        <translation>{ref}: لا يُمحى منه شيء إلى أن يُرفع التحفظ.</translation>
    </message>
    <message>
        <source>{ref}  first version {since}</source>
        <translation>{ref}  أول صيغة {since}</translation>
    </message>
    <message>
        <source>{ref}  first version {since}, kept until {until}</source>
        <translation>{ref}  أول صيغة {since}، يُحفظ حتى {until}</translation>
    </message>
    <message>
        <source>{row}, legal hold</source>
        <translation>{row}، تحفظ قانوني</translation>
    </message>
    <message>
        <source>Lists and search are brought up to date first. Stopped, this goes on with the next command.</source>
        <translation>تُحدَّث القوائم والبحث أولاً. وإذا أُوقف ذلك، استمر مع الأمر التالي.</translation>
    </message>
    <message>
        <source>The restricted sheet stays at the station. Print it?</source>
        <translation>تبقى الورقة المقيدة في مركز العمل. هل تُطبع؟</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من أصل {total}</translation>
    </message>
    <message>
        <source>{at}  {variant}  {who}  (reason erased)</source>
        <translation>{at}  {variant}  {who}  (مُحي السبب)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>{ref}: open version saved.</source>
        <translation>{ref}: حُفظت صيغة مفتوحة.</translation>
    </message>
    <message>
        <source>{ref}: final version saved.</source>
        <translation>{ref}: حُفظت صيغة نهائية.</translation>
    </message>
    <message>
        <source>  {severity} {rule}: {sentence}</source>
        <translation>  {severity} {rule}: {sentence}</translation>
    </message>
    <message>
        <source>Added: {sha}, {size} bytes.</source>
        <translation>أُضيف: {sha}، الحجم بالبايت: {size}.</translation>
    </message>
    <message>
        <source>Renew the key of this vault? Everybody else gets a new passphrase.</source>
        <translation>هل يُجدَّد مفتاح هذه الخزنة؟ يتلقى كل شخص آخر عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>From now on the new sheet holds alone: destroy the earlier one.</source>
        <translation>تسري الورقة الجديدة وحدها من الآن فصاعداً: ينبغي إتلاف السابقة.</translation>
    </message>
    <message>
        <source>Earlier copies open with the old passphrases and sheet; what is deleted may survive on a disk.</source>
        <translation>تُفتح النسخ السابقة بعبارات المرور والورقة القديمة؛ وما يُحذف قد يبقى على قرص.</translation>
    </message>
    <message>
        <source>Six words you can take, shown once:</source>
        <translation>ست كلمات يمكن اعتمادها، تُعرض مرة واحدة:</translation>
    </message>
    <message>
        <source>Your passphrase from now on (a new one if yours was seen)</source>
        <translation>عبارة المرور السارية من الآن فصاعداً (جديدة إذا كانت السابقة قد شوهدت)</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet</source>
        <translation>يُكتب المفتاح كاملاً من الورقة الجديدة</translation>
    </message>
    <message>
        <source>has no passphrase any more: {holder}</source>
        <translation>لم تعد له عبارة مرور: {holder}</translation>
    </message>
    <message>
        <source>opens with the old key; backup --remake makes it anew: {name}</source>
        <translation>تُفتح بالمفتاح القديم؛ وينشئها ⁦backup --remake⁩ من جديد: {name}</translation>
    </message>
    <message>
        <source>The new recovery sheet is in {name}: print it, put it away.</source>
        <translation>ورقة الاسترداد الجديدة في {name}: ينبغي طباعتها وحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>New recovery key, shown once: write it down.</source>
        <translation>مفتاح استرداد جديد، يُعرض مرة واحدة: ينبغي تدوينه.</translation>
    </message>
    <message>
        <source>Passphrase for {holder}, shown once; they change it when they open the vault:</source>
        <translation>عبارة مرور {holder}، تُعرض مرة واحدة؛ ويغيّرها صاحبها عند فتح الخزنة:</translation>
    </message>
    <message>
        <source>error: {code}: {sentence}</source>
        <translation>خطأ: {code}: {sentence}</translation>
    </message>
    <message>
        <source>warning: {code}: {sentence}</source>
        <translation>تنبيه: {code}: {sentence}</translation>
    </message>
    <message>
        <source>{what} {todo}</source>
        <translation>{what} {todo}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>{prompt}: </source>
        <translation>{prompt}: </translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>الاستعمال: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>The vault is ready, its sheet is not. Recovery key, shown once: write it down.</source>
        <translation>الخزنة جاهزة، وورقتها غير جاهزة. مفتاح الاسترداد يُعرض مرة واحدة: ينبغي تدوينه.</translation>
    </message>
    <message>
        <source>The vault is ready.</source>
        <translation>الخزنة جاهزة.</translation>
    </message>
    <message>
        <source>The recovery sheet is in {name}: put it away from this computer.</source>
        <translation>ورقة الاسترداد في {name}: ينبغي حفظها بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recovery key, shown once: write it down and put it away from this computer.</source>
        <translation>مفتاح الاسترداد يُعرض مرة واحدة: ينبغي تدوينه وحفظه بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recovery sheet: {name}</source>
        <translation>ورقة الاسترداد: {name}</translation>
    </message>
    <message>
        <source>This key opens the vault by itself. Keep it away from the laptop, where only its holder reaches it.</source>
        <translation>هذا المفتاح يفتح الخزنة وحده. ويُحفظ بعيداً عن الحاسوب المحمول، حيث لا يصل إليه إلا حائزه.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, nobody can open the vault.</source>
        <translation>إذا فُقدت عبارة المرور والورقة معاً، فلا يستطيع أحد فتح الخزنة.</translation>
    </message>
    <message>
        <source>Your passphrase, six words, shown once:</source>
        <translation>عبارة المرور الشخصية، ست كلمات، تُعرض مرة واحدة:</translation>
    </message>
    <message>
        <source>Type it, or one of your own</source>
        <translation>تُكتب هي، أو عبارة أخرى من اختيار صاحبها</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>{holder} has a new passphrase. The recovery sheet stays valid.</source>
        <translation>لدى {holder} عبارة مرور جديدة. وتبقى ورقة الاسترداد صالحة.</translation>
    </message>
    <message>
        <source>Whose passphrase is set anew (its code)</source>
        <translation>لمن تُعيَّن عبارة المرور من جديد (رمزه)</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Pictures of the window</source>
        <translation>صور النافذة</translation>
    </message>
    <message>
        <source>Passphrases: {file}, and hq-passphrase.txt beside it.</source>
        <translation>عبارات المرور: {file}، وبجانبه hq-passphrase.txt.</translation>
    </message>
    <message>
        <source>Open the window on the sample vault? [Y/n] </source>
        <translation>هل تُفتح النافذة على الخزنة التجريبية؟ [Y/n] </translation>
    </message>
    <message>
        <source>A new station vault</source>
        <translation>خزنة جديدة لمركز عمل</translation>
    </message>
    <message>
        <source>A new HQ vault</source>
        <translation>خزنة جديدة للمقر</translation>
    </message>
    <message>
        <source>Consent withdrawn in {ref}: HQ is owed a withdrawal</source>
        <translation>سُحبت الموافقة في {ref}: ويجب إشعار المقر بالسحب</translation>
    </message>
    <message>
        <source>Card handed over and its 60 digits compared: {digits} …</source>
        <translation>سُلّمت البطاقة وقورنت أرقامها الستون: {digits} …</translation>
    </message>
    <message>
        <source>Incidents recorded: {recorded}, of them final {final}, open {opened}; and one draft</source>
        <translation>الحوادث المسجَّلة: {recorded}، منها نهائية {final}، ومفتوحة {opened}؛ ومسودة واحدة</translation>
    </message>
    <message>
        <source>Case summary printed</source>
        <translation>طُبع موجز الحالة</translation>
    </message>
    <message>
        <source>Restricted sheet printed</source>
        <translation>طُبعت الورقة المقيدة</translation>
    </message>
    <message>
        <source>HQ verified and applied it: new {new}, changed {changed}, withdrawn {withdrawn}</source>
        <translation>تحقق منها المقر وطبّقها: الجديد {new}، المتغيّر {changed}، المسحوب {withdrawn}</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt written</source>
        <translation>أُعدّ إيصال المقر</translation>
    </message>
    <message>
        <source>The station took the receipt; newly confirmed by HQ: {count}</source>
        <translation>أخذ مركز العمل الإيصال؛ ما أكده المقر حديثاً: {count}</translation>
    </message>
    <message>
        <source>Review: go {go}, withdrawn {withdrawn}, stay here {stay}</source>
        <translation>المراجعة: يخرج {go}، مسحوب {withdrawn}، يبقى هنا {stay}</translation>
    </message>
    <message>
        <source>Bundle written and read back, {size} bytes, fingerprint {sha}</source>
        <translation>كُتبت الحزمة وقُرئت مطابقة، الحجم بالبايت {size}، البصمة {sha}</translation>
    </message>
    <message>
        <source>A correction waits in HQ&apos;s inbox for review</source>
        <translation>تصحيح ينتظر المراجعة في صندوق وارد المقر</translation>
    </message>
    <message>
        <source>Audit of the station vault: whole, entries checked {count}</source>
        <translation>تدقيق خزنة مركز العمل: سليمة، القيود التي فُحصت {count}</translation>
    </message>
    <message>
        <source>Audit of the HQ vault: whole, entries checked {count}</source>
        <translation>تدقيق خزنة المقر: سليمة، القيود التي فُحصت {count}</translation>
    </message>
    <message>
        <source>HQ: write a station&apos;s receipt</source>
        <translation>المقر: إعداد إيصال لمركز عمل</translation>
    </message>
    <message>
        <source>keep it in this computer&apos;s keyring</source>
        <translation>حفظه في حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>only the versions that name this person&apos;s row; the newest stays</source>
        <translation>الصيغ التي تذكر صف هذا الشخص فقط؛ وتبقى أحدث صيغة</translation>
    </message>
    <message>
        <source>print a card&apos;s 60 digits</source>
        <translation>طباعة الأرقام الستين لبطاقة</translation>
    </message>
    <message>
        <source>read the contacts&apos; new passphrase from FILE</source>
        <translation>قراءة عبارة المرور الجديدة لبيانات الاتصال من FILE</translation>
    </message>
    <message>
        <source>read the new holder&apos;s passphrase from FILE</source>
        <translation>قراءة عبارة مرور الحائز الجديد من FILE</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>the card&apos;s id in the list, or its beginning (8 letters or more)</source>
        <translation>معرّف البطاقة في القائمة، أو بدايته (8 أحرف أو أكثر)</translation>
    </message>
    <message>
        <source>the id of a person&apos;s or source&apos;s row of that incident</source>
        <translation>معرّف صف شخص أو مصدر من تلك الحادثة</translation>
    </message>
    <message>
        <source>the other drive&apos;s folder</source>
        <translation>المجلد على وحدة التخزين الأخرى</translation>
    </message>
    <message>
        <source>the station&apos;s three letters</source>
        <translation>الأحرف الثلاثة لمركز العمل</translation>
    </message>
    <message>
        <source>the successor: a new person&apos;s name, or a holder&apos;s name or code</source>
        <translation>الخلف: اسم شخص جديد، أو اسم حائز أو رمزه</translation>
    </message>
    <message>
        <source>the vault&apos;s folder</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>write this vault&apos;s card</source>
        <translation>كتابة بطاقة هذه الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are lost in the vault itself: run the vault check.</source>
        <translation>
            <numerusform>لم يُفقد أي مرفق في الخزنة نفسها.</numerusform>
            <numerusform>فُقد مرفق واحد في الخزنة نفسها: ينبغي تشغيل فحص الخزنة.</numerusform>
            <numerusform>فُقد مرفقان في الخزنة نفسها: ينبغي تشغيل فحص الخزنة.</numerusform>
            <numerusform>فُقدت %n مرفقات في الخزنة نفسها: ينبغي تشغيل فحص الخزنة.</numerusform>
            <numerusform>فُقد %n مرفقاً في الخزنة نفسها: ينبغي تشغيل فحص الخزنة.</numerusform>
            <numerusform>فُقد %n مرفق في الخزنة نفسها: ينبغي تشغيل فحص الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not in the backup.</source>
        <translation>
            <numerusform>لا مرفقات ناقصة من النسخة الاحتياطية.</numerusform>
            <numerusform>مرفق واحد لم يكن في النسخة الاحتياطية.</numerusform>
            <numerusform>مرفقان لم يكونا في النسخة الاحتياطية.</numerusform>
            <numerusform>%n مرفقات لم تكن في النسخة الاحتياطية.</numerusform>
            <numerusform>%n مرفقاً لم تكن في النسخة الاحتياطية.</numerusform>
            <numerusform>%n مرفق لم تكن في النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes?</source>
        <translation>
            <numerusform>لا تغييرات للتطبيق.</numerusform>
            <numerusform>هل يُطبَّق تغيير واحد؟</numerusform>
            <numerusform>هل يُطبَّق تغييران؟</numerusform>
            <numerusform>هل تُطبَّق %n تغييرات؟</numerusform>
            <numerusform>هل يُطبَّق %n تغييراً؟</numerusform>
            <numerusform>هل يُطبَّق %n تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ: list the stations and what is held back of them</source>
        <translation>المقر: سرد مراكز العمل وما عُلّق من حزمها</translation>
    </message>
    <message>
        <source>HQ: list what was received; check again or refuse what waits</source>
        <translation>المقر: سرد ما ورد؛ وفحص ما ينتظر مجدداً أو رفضه</translation>
    </message>
    <message>
        <source>HQ: write the private decryption key for age</source>
        <translation>المقر: كتابة المفتاح الخاص لفك التشفير لأداة age</translation>
    </message>
    <message numerus="yes">
        <source>Lists and search are made anew: %n records.</source>
        <translation>
            <numerusform>تُعدّ القوائم والبحث من جديد: لا سجلات.</numerusform>
            <numerusform>تُعدّ القوائم والبحث من جديد: سجل واحد.</numerusform>
            <numerusform>تُعدّ القوائم والبحث من جديد: سجلان.</numerusform>
            <numerusform>تُعدّ القوائم والبحث من جديد: %n سجلات.</numerusform>
            <numerusform>تُعدّ القوائم والبحث من جديد: %n سجلاً.</numerusform>
            <numerusform>تُعدّ القوائم والبحث من جديد: %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records and releases incidents, offline.</source>
        <translation>تسجيل الحوادث وإخراج ما يجوز خروجه منها، دون شبكة.</translation>
    </message>
    <message numerus="yes">
        <source>The new backup is checked. Remove %n earlier ones?</source>
        <translation>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. ولا توجد نسخ سابقة لإزالتها.</numerusform>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. هل تُزال نسخة سابقة واحدة؟</numerusform>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. هل تُزال نسختان سابقتان؟</numerusform>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. هل تُزال %n نسخ سابقة؟</numerusform>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. هل تُزال %n نسخة سابقة؟</numerusform>
            <numerusform>فُحصت النسخة الاحتياطية الجديدة. هل تُزال %n نسخة سابقة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault is whole: %n entries checked.</source>
        <translation>
            <numerusform>الخزنة سليمة: لم يُفحص أي قيد.</numerusform>
            <numerusform>الخزنة سليمة: فُحص قيد واحد.</numerusform>
            <numerusform>الخزنة سليمة: فُحص قيدان.</numerusform>
            <numerusform>الخزنة سليمة: فُحصت %n قيود.</numerusform>
            <numerusform>الخزنة سليمة: فُحص %n قيداً.</numerusform>
            <numerusform>الخزنة سليمة: فُحص %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>a device held back or warned of, once that was cleared up</source>
        <translation>جهاز معلّق أو صدر تنبيه بشأنه، متى استُجلي الأمر</translation>
    </message>
    <message>
        <source>a mapping of your own</source>
        <translation>مطابقة خاصة</translation>
    </message>
    <message>
        <source>a mapping that ships with Waypost</source>
        <translation>مطابقة مضمّنة في Waypost</translation>
    </message>
    <message>
        <source>a neutral name</source>
        <translation>اسم محايد</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>مجلد جديد أو فارغ</translation>
    </message>
    <message>
        <source>a verification state, such as VERIFIED</source>
        <translation>حالة تحقق، مثل VERIFIED</translation>
    </message>
    <message>
        <source>add a file to an incident</source>
        <translation>إضافة ملف إلى حادثة</translation>
    </message>
    <message>
        <source>bring in incidents from a spreadsheet</source>
        <translation>استيراد حوادث من جدول</translation>
    </message>
    <message>
        <source>by this day (default: today)</source>
        <translation>حتى هذا اليوم (الافتراضي: اليوم)</translation>
    </message>
    <message>
        <source>change the passphrase of the contacts</source>
        <translation>تغيير عبارة مرور بيانات الاتصال</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>check an entry again that was held back</source>
        <translation>فحص قيد معلّق مجدداً</translation>
    </message>
    <message>
        <source>check the whole vault against its chain</source>
        <translation>فحص الخزنة كاملة بمقارنتها بسلسلتها</translation>
    </message>
    <message>
        <source>confirm what would otherwise be asked</source>
        <translation>الإجابة مسبقاً بنعم عن كل ما يُسأل عنه</translation>
    </message>
    <message>
        <source>copy the vault into a dated folder on another drive, and check the copy</source>
        <translation>نسخ الخزنة إلى مجلد مؤرخ على وحدة تخزين أخرى، وفحص النسخة</translation>
    </message>
    <message>
        <source>destroy all contacts and switch them off</source>
        <translation>إتلاف جميع بيانات الاتصال وإيقاف العمل بها</translation>
    </message>
    <message>
        <source>do not offer the window at the end</source>
        <translation>عدم عرض النافذة في النهاية</translation>
    </message>
    <message>
        <source>draw them as a QR code, .png or .svg</source>
        <translation>رسمها كرمز QR، ⁦.png⁩ أو ⁦.svg⁩</translation>
    </message>
    <message>
        <source>erase a record or a draft everywhere it stands</source>
        <translation>محو سجل أو مسودة حيثما وُجد</translation>
    </message>
    <message>
        <source>even below the home folder or the vault</source>
        <translation>حتى داخل المجلد الشخصي أو الخزنة</translation>
    </message>
    <message>
        <source>file that holds the recovery key (default: it is asked)</source>
        <translation>ملف يتضمن مفتاح الاسترداد (الافتراضي: يُطلب)</translation>
    </message>
    <message>
        <source>file that holds the recovery key, or -</source>
        <translation>ملف يتضمن مفتاح الاسترداد، أو -</translation>
    </message>
    <message>
        <source>folder for everything it makes (default: ./demo-out)</source>
        <translation>مجلد لكل ما يُعدّ (الافتراضي: ⁦./demo-out⁩)</translation>
    </message>
    <message>
        <source>give another person a passphrase of their own</source>
        <translation>إعطاء شخص آخر عبارة مرور خاصة به</translation>
    </message>
    <message>
        <source>give the vault a new key, after a passphrase was seen or a holder left</source>
        <translation>إعطاء الخزنة مفتاحاً جديداً، بعد أن شوهدت عبارة مرور أو غادر حائز</translation>
    </message>
    <message>
        <source>hand the vault over to a successor; whoever leaves loses their passphrase</source>
        <translation>تسليم الخزنة إلى خلف؛ وتسقط عبارة مرور المغادر</translation>
    </message>
    <message>
        <source>how to reach persons: list, set or remove; switch on or off</source>
        <translation>كيفية الوصول إلى الأشخاص: السرد أو التعيين أو الإزالة؛ والتفعيل أو الإيقاف</translation>
    </message>
    <message>
        <source>it is the only one in use: go on as it was</source>
        <translation>هي الوحيدة المستعملة: تستمر كما كانت</translation>
    </message>
    <message>
        <source>its language: en, fr, ar or es (default: yours)</source>
        <translation>لغته: en أو fr أو ar أو es (الافتراضي: اللغة الحالية)</translation>
    </message>
    <message>
        <source>its reference or id</source>
        <translation>رقمه المرجعي أو معرّفه</translation>
    </message>
    <message>
        <source>its versions</source>
        <translation>صيغه</translation>
    </message>
    <message>
        <source>keep a record until a later day</source>
        <translation>حفظ سجل حتى يوم لاحق</translation>
    </message>
    <message>
        <source>keep it; what it signs is held back until it is compared</source>
        <translation>الاحتفاظ بها؛ ويُعلَّق ما توقّعه إلى أن تُقارَن</translation>
    </message>
    <message>
        <source>keep what FILE says of the person (-: standard input)</source>
        <translation>حفظ ما يذكره FILE عن الشخص (-: الإدخال القياسي)</translation>
    </message>
    <message>
        <source>lift it</source>
        <translation>رفعه</translation>
    </message>
    <message>
        <source>list incidents</source>
        <translation>سرد الحوادث</translation>
    </message>
    <message>
        <source>list the cards: state, number, who added, compared or revoked it and when</source>
        <translation>سرد البطاقات: الحالة، والرقم، ومن أضافها أو قارنها أو أبطلها ومتى</translation>
    </message>
    <message>
        <source>list what is due for review because its time is over</source>
        <translation>سرد ما تُستحق مراجعته لانقضاء مدته</translation>
    </message>
    <message>
        <source>list what stands under a legal hold instead</source>
        <translation>سرد ما هو خاضع لتحفظ قانوني بدلاً من ذلك</translation>
    </message>
    <message>
        <source>list who can open the vault, add or remove one</source>
        <translation>سرد من يستطيعون فتح الخزنة، أو إضافة شخص أو إزالته</translation>
    </message>
    <message>
        <source>make a final version</source>
        <translation>إنشاء صيغة نهائية</translation>
    </message>
    <message>
        <source>make a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>make a vault from a backup, as a new device</source>
        <translation>إنشاء خزنة من نسخة احتياطية، كجهاز جديد</translation>
    </message>
    <message>
        <source>make lists and search anew from the record</source>
        <translation>إعداد القوائم والبحث من جديد من السجلات</translation>
    </message>
    <message>
        <source>memory of the key derivation, 64 to 2048 MiB</source>
        <translation>ذاكرة اشتقاق المفتاح، من 64 إلى 2048 MiB</translation>
    </message>
    <message>
        <source>need a second key besides your passphrase, or no longer</source>
        <translation>اشتراط مفتاح ثانٍ إضافة إلى عبارة المرور، أو عدم اشتراطه</translation>
    </message>
    <message numerus="yes">
        <source>not exported yet: %n changes</source>
        <translation>
            <numerusform>لم تبق تغييرات غير مصدَّرة</numerusform>
            <numerusform>لم يُصدَّر بعد: تغيير واحد</numerusform>
            <numerusform>لم يُصدَّر بعد: تغييران</numerusform>
            <numerusform>لم تُصدَّر بعد: %n تغييرات</numerusform>
            <numerusform>لم يُصدَّر بعد: %n تغييراً</numerusform>
            <numerusform>لم يُصدَّر بعد: %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>وثيقة JSON واحدة على الإخراج القياسي، ولا شيء غيرها</translation>
    </message>
    <message>
        <source>one whole record</source>
        <translation>سجل واحد كامل</translation>
    </message>
    <message>
        <source>only begin; the successor finishes it</source>
        <translation>البدء فقط؛ وينهيه الخلف</translation>
    </message>
    <message>
        <source>only those of one incident</source>
        <translation>ما يخص حادثة واحدة فقط</translation>
    </message>
    <message>
        <source>only those whose next step of verification is due</source>
        <translation>فقط ما حان موعد الخطوة التالية في التحقق منه</translation>
    </message>
    <message>
        <source>open the contacts with what FILE holds</source>
        <translation>فتح بيانات الاتصال بما يتضمنه FILE</translation>
    </message>
    <message>
        <source>protect it with this passphrase</source>
        <translation>حمايته بعبارة المرور هذه</translation>
    </message>
    <message>
        <source>protect the PDF with the password in FILE</source>
        <translation>حماية ملف PDF بكلمة السر الواردة في FILE</translation>
    </message>
    <message>
        <source>read the new passphrase from FILE, or -</source>
        <translation>قراءة عبارة المرور الجديدة من FILE، أو -</translation>
    </message>
    <message>
        <source>read the passphrase from FILE (-: standard input)</source>
        <translation>قراءة عبارة المرور من FILE (-: الإدخال القياسي)</translation>
    </message>
    <message>
        <source>refuse an entry for good</source>
        <translation>رفض قيد نهائياً</translation>
    </message>
    <message>
        <source>remove what is kept of the person, for good</source>
        <translation>إزالة ما حُفظ عن الشخص، نهائياً</translation>
    </message>
    <message>
        <source>required for the restricted sheet</source>
        <translation>لازم للورقة المقيدة</translation>
    </message>
    <message>
        <source>revoke a card and its keys for good</source>
        <translation>إبطال بطاقة ومفاتيحها نهائياً</translation>
    </message>
    <message>
        <source>run the main job on sample data</source>
        <translation>تنفيذ العمل الرئيسي على بيانات تجريبية</translation>
    </message>
    <message>
        <source>save a record from JSON as an open version</source>
        <translation>حفظ سجل من JSON كصيغة مفتوحة</translation>
    </message>
    <message>
        <source>save the new recovery sheet here</source>
        <translation>حفظ ورقة الاسترداد الجديدة هنا</translation>
    </message>
    <message>
        <source>save the recovery sheet here</source>
        <translation>حفظ ورقة الاسترداد هنا</translation>
    </message>
    <message>
        <source>say whether a vault was moved here or is a copy, where that was asked</source>
        <translation>تحديد ما إذا كانت الخزنة نُقلت إلى هنا أو هي نسخة، حيث سُئل عن ذلك</translation>
    </message>
    <message>
        <source>set a legal hold on a record: nothing of it is erased until it is lifted</source>
        <translation>وضع تحفظ قانوني على سجل: لا يُمحى منه شيء إلى أن يُرفع</translation>
    </message>
    <message>
        <source>set a new passphrase with the recovery key</source>
        <translation>تعيين عبارة مرور جديدة بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>set after how many years incidents are due; 0: no number</source>
        <translation>تعيين عدد السنوات التي تُستحق بعدها مراجعة الحوادث؛ 0: بلا عدد</translation>
    </message>
    <message>
        <source>show this explanation and end</source>
        <translation>عرض هذا الشرح والخروج</translation>
    </message>
    <message>
        <source>show what goes and what is kept; erase nothing</source>
        <translation>عرض ما يزول وما يبقى؛ ولا يُمحى شيء</translation>
    </message>
    <message>
        <source>show what is in it; apply nothing</source>
        <translation>عرض ما فيها؛ ولا يُطبَّق شيء</translation>
    </message>
    <message>
        <source>show what would go; write nothing</source>
        <translation>عرض ما كان سيخرج؛ ولا يُكتب شيء</translation>
    </message>
    <message>
        <source>show what would happen, change nothing</source>
        <translation>عرض ما كان سيحدث، ولا يُغيَّر شيء</translation>
    </message>
    <message>
        <source>speak this language: en, fr, ar or es</source>
        <translation>لغة العرض: en أو fr أو ar أو es</translation>
    </message>
    <message>
        <source>such as 2031-12-31</source>
        <translation>مثل ⁦2031-12-31⁩</translation>
    </message>
    <message>
        <source>such as PHOTO or DOCUMENT</source>
        <translation>مثل PHOTO أو DOCUMENT</translation>
    </message>
    <message>
        <source>such as SSD</source>
        <translation>مثل SSD</translation>
    </message>
    <message>
        <source>switch contacts on, under a passphrase of their own</source>
        <translation>تفعيل بيانات الاتصال، بعبارة مرور خاصة بها</translation>
    </message>
    <message>
        <source>take back a hand-over that was begun</source>
        <translation>التراجع عن تسليم بُدئ</translation>
    </message>
    <message>
        <source>take in bundles (HQ) or receipts (station)</source>
        <translation>استلام الحزم (المقر) أو الإيصالات (مركز العمل)</translation>
    </message>
    <message>
        <source>take the passphrase of this staff code away, such as S2</source>
        <translation>إزالة عبارة مرور صاحب هذا الرمز الوظيفي، مثل S2</translation>
    </message>
    <message>
        <source>the 60 digits, as read out</source>
        <translation>الأرقام الستون كما قُرئت</translation>
    </message>
    <message>
        <source>the key file, where the passphrase needs one</source>
        <translation>ملف المفتاح، حيث تحتاج إليه عبارة المرور</translation>
    </message>
    <message>
        <source>the other one is used, too: make this a new device</source>
        <translation>الأخرى مستعملة أيضاً: تُجعل هذه جهازاً جديداً</translation>
    </message>
    <message>
        <source>the passphrase alone opens the vault again</source>
        <translation>عبارة المرور وحدها تفتح الخزنة مجدداً</translation>
    </message>
    <message>
        <source>the record, or - for standard input</source>
        <translation>السجل، أو - للإدخال القياسي</translation>
    </message>
    <message>
        <source>the stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>then remove those with erased text or an old key</source>
        <translation>ثم إزالة ما يحتوي على نص ممحو أو يُفتح بمفتاح قديم</translation>
    </message>
    <message>
        <source>trust a card that was kept, its number compared now</source>
        <translation>الوثوق ببطاقة احتُفظ بها، بعد مقارنة رقمها الآن</translation>
    </message>
    <message>
        <source>trust a card whose number was compared, or keep it until it is</source>
        <translation>الوثوق ببطاقة قورن رقمها، أو الاحتفاظ بها إلى أن يُقارَن</translation>
    </message>
    <message>
        <source>vault.erased of the vault that is replaced</source>
        <translation>الملف vault.erased من الخزنة المستبدَلة</translation>
    </message>
    <message>
        <source>what was typed and not saved; the saved versions stay</source>
        <translation>ما كُتب ولم يُحفظ؛ وتبقى الصيغ المحفوظة</translation>
    </message>
    <message>
        <source>who gets no passphrase any more</source>
        <translation>من لا تبقى له عبارة مرور</translation>
    </message>
    <message>
        <source>who holds the passphrase (default: the code)</source>
        <translation>حائز عبارة المرور (الافتراضي: الرمز)</translation>
    </message>
    <message>
        <source>who printed it, when and why</source>
        <translation>من طبعه ومتى ولماذا</translation>
    </message>
    <message>
        <source>whose it is, where several have one</source>
        <translation>لمن هي، حيث توجد عبارات لعدة أشخاص</translation>
    </message>
    <message>
        <source>why (required once an act is verified)</source>
        <translation>السبب (لازم متى تم التحقق من فعل)</translation>
    </message>
    <message>
        <source>why texts go that were not checked for names: %(choices)s</source>
        <translation>سبب خروج نصوص لم تُفحص بحثاً عن أسماء: %(choices)s</translation>
    </message>
    <message>
        <source>why; it stays in the history</source>
        <translation>السبب؛ ويبقى في تاريخ التغييرات</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>بلا عبارة مرور</translation>
    </message>
    <message>
        <source>write a bundle for HQ</source>
        <translation>كتابة حزمة للمقر</translation>
    </message>
    <message>
        <source>write a key file, on a stick kept apart</source>
        <translation>كتابة ملف مفتاح، على ذاكرة USB محفوظة على حدة</translation>
    </message>
    <message>
        <source>your passphrase from now on (default: as now)</source>
        <translation>عبارة المرور السارية من الآن فصاعداً (الافتراضي: كما هي الآن)</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault by itself.</source>
        <translation>عبارة المرور تفتح الخزنة وحدها.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with its key file only.</source>
        <translation>لا تفتح عبارة المرور الخزنة إلا مع ملف مفتاحها.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault with the secret in this computer&apos;s keyring only.</source>
        <translation>لا تفتح عبارة المرور الخزنة إلا مع السر المحفوظ في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If it is lost, the recovery sheet opens the vault without it.</source>
        <translation>إذا فُقد، تفتح ورقة الاسترداد الخزنة بدونه.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور، مرة أخرى</translation>
    </message>
    <message>
        <source>Type the whole recovery key from its sheet</source>
        <translation>يُكتب مفتاح الاسترداد كاملاً من ورقته</translation>
    </message>
    <message>
        <source>make a case summary, or the blank paper form, as PDF</source>
        <translation>إعداد موجز حالة، أو الاستمارة الورقية الفارغة، بصيغة PDF</translation>
    </message>
    <message>
        <source>the blank form of an incident, without REF and vault</source>
        <translation>الاستمارة الفارغة لحادثة، بلا REF ولا خزنة</translation>
    </message>
    <message>
        <source>{program}: wrong usage: {what}</source>
        <translation>{program}: استعمال غير صحيح: {what}</translation>
    </message>
    <message>
        <source>{argument}: {what}</source>
        <translation>{argument}: {what}</translation>
    </message>
    <message>
        <source>this is missing: {arguments}</source>
        <translation>ينقص ما يلي: {arguments}</translation>
    </message>
    <message>
        <source>this is not understood: {arguments}</source>
        <translation>ما يلي غير مفهوم: {arguments}</translation>
    </message>
    <message>
        <source>one of these is needed: {arguments}</source>
        <translation>يلزم واحد مما يلي: {arguments}</translation>
    </message>
    <message>
        <source>{option} could be any of these: {arguments}</source>
        <translation>قد يعني {option} أياً مما يلي: {arguments}</translation>
    </message>
    <message>
        <source>{value} is none of these: {choices}</source>
        <translation>القيمة {value} ليست من بين ما يلي: {choices}</translation>
    </message>
    <message>
        <source>a value has to follow</source>
        <translation>يجب أن تتبعه قيمة</translation>
    </message>
    <message>
        <source>no more than one value may follow</source>
        <translation>لا تتبعه أكثر من قيمة واحدة</translation>
    </message>
    <message>
        <source>at least one value has to follow</source>
        <translation>يجب أن تتبعه قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>not together with {other}</source>
        <translation>لا يُستعمل مع {other}</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>تتعذر قراءة {value}</translation>
    </message>
    <message>
        <source>takes no value: {value}</source>
        <translation>لا يقبل قيمة: {value}</translation>
    </message>
    <message>
        <source>64 to 2048 MiB</source>
        <translation>من 64 إلى 2048 MiB</translation>
    </message>
    <message>
        <source>a name that ends in .png or .svg</source>
        <translation>اسم ينتهي بـ⁦.png⁩ أو ⁦.svg⁩</translation>
    </message>
    <message>
        <source>print: REF --vault DIR, or --blank</source>
        <translation>⁦print: REF --vault DIR⁩، أو ⁦--blank⁩</translation>
    </message>
    <message>
        <source>only these incidents, what they name, and what HQ has to give back</source>
        <translation>هذه الحوادث فقط وما تسمّيه وما على المقر أن يعيده</translation>
    </message>
    <message>
        <source>a draft that was never saved, last typed at {at}</source>
        <translation>مسودة لم تُحفظ قط، كُتب فيها آخر مرة في {at}</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>{label}*</source>
        <translation>{label}*</translation>
    </message>
    <message>
        <source>* Translation not reviewed yet; in English: {english}. {definition}</source>
        <translation>* لم تُراجَع الترجمة بعد؛ بالإنكليزية: {english}. {definition}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Columns; Space ticks</source>
        <translation>الأعمدة؛ توضع العلامة بمفتاح المسافة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation>الوضع ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Newest record first</source>
        <translation>الأحدث تسجيلاً أولاً</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>The reference is always there, first. Where a window is narrow, the last columns go.</source>
        <translation>الرقم المرجعي موجود دائماً وهو الأول. وفي النافذة الضيقة تختفي الأعمدة الأخيرة.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرض المختار</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>هو الأول.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>هو الأخير.</translation>
    </message>
    <message>
        <source>The newest record comes first.</source>
        <translation>الأحدث تسجيلاً يأتي أولاً.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Only to (names of offices, with commas)</source>
        <translation>إلى هذه الجهات فقط (أسماء مكاتب، بينها فواصل)</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>{scope}, {part}</source>
        <translation>{scope}، {part}</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>القيود…</translation>
    </message>
    <message>
        <source>The rest was not asked</source>
        <translation>لم يُسأل عن الباقي</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Somebody read every text and found no name</source>
        <translation>قُرئت جميع النصوص ولم يُعثر فيها على أي اسم</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase is not here</source>
        <translation>الشخص الذي يعرف عبارة المرور غير موجود</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>الأمر عاجل</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختيار سبب</translation>
    </message>
    <message>
        <source>Unlock the contacts?</source>
        <translation>هل يُفتح قفل بيانات الاتصال؟</translation>
    </message>
    <message>
        <source>They have a passphrase of their own. Look who can see the screen first.</source>
        <translation>لها عبارة مرور خاصة بها. ينبغي أولاً التأكد ممن يستطيع رؤية الشاشة.</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>عبارة مرور بيانات الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>يرجى كتابة عبارة المرور أولاً.</translation>
    </message>
    <message>
        <source>The contacts are being unlocked.</source>
        <translation>يجري فتح قفل بيانات الاتصال.</translation>
    </message>
    <message>
        <source>How can this person be reached?</source>
        <translation>كيف يمكن الوصول إلى هذا الشخص؟</translation>
    </message>
    <message>
        <source>It goes with a withdrawal or an erasure, and never leaves this vault.</source>
        <translation>تزول هذه البيانات مع السحب أو المحو، ولا تخرج من هذه الخزنة أبداً.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The contact is being saved.</source>
        <translation>يجري حفظ بيانات الاتصال.</translation>
    </message>
    <message>
        <source>Let the texts go unchecked for names?</source>
        <translation>هل تُترك النصوص بلا فحص للأسماء؟</translation>
    </message>
    <message>
        <source>The contacts are locked, so nobody could look whether a text holds a name that is in them.</source>
        <translation>بيانات الاتصال مقفلة، فلم يتسن التحقق من خلو النصوص من الأسماء الواردة فيها.</translation>
    </message>
    <message>
        <source>Why they go unchecked</source>
        <translation>سبب عدم الفحص</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; a code, so that no words about anybody are</source>
        <translation>يُحفظ في سجل عمليات الخزنة؛ رمز فقط، كي لا تُكتب كلمات عن أحد</translation>
    </message>
    <message>
        <source>Go on unchecked</source>
        <translation>المتابعة بلا فحص</translation>
    </message>
    <message>
        <source>Unlock contacts…</source>
        <translation>فتح قفل بيانات الاتصال…</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>يرجى اختيار السبب أولاً.</translation>
    </message>
    <message>
        <source>Lock contacts</source>
        <translation>إقفال بيانات الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>إضافة بيانات اتصال…</translation>
    </message>
    <message>
        <source>{what} {person}</source>
        <translation>{what} {person}</translation>
    </message>
    <message>
        <source>Unlock the contacts first.</source>
        <translation>يرجى فتح قفل بيانات الاتصال أولاً.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the contact of {person}</source>
        <translation>إزالة بيانات اتصال {person}</translation>
    </message>
    <message>
        <source>Remove this contact for good?</source>
        <translation>هل تُزال بيانات الاتصال هذه نهائياً؟</translation>
    </message>
    <message>
        <source>What is kept on how to reach this person goes. The record stays as it is.</source>
        <translation>يزول ما حُفظ عن كيفية الوصول إلى هذا الشخص. ويبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>A contact is kept. It can be read while the contacts are unlocked.</source>
        <translation>توجد بيانات اتصال محفوظة. ويمكن قراءتها ما دام قفل بيانات الاتصال مفتوحاً.</translation>
    </message>
    <message>
        <source>No contact is kept.</source>
        <translation>لا توجد بيانات اتصال محفوظة.</translation>
    </message>
    <message>
        <source>No contact may be kept: the saved record holds no live consent to be contacted or referred.</source>
        <translation>لا يجوز حفظ بيانات اتصال: لا يتضمن السجل المحفوظ موافقة سارية على معاودة الاتصال أو على الإحالة.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Reads as “{value}”.</source>
        <translation>يُقرأ: «{value}».</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole month; no day is invented.</source>
        <translation>يُقرأ: «{value}». تأخذ التقارير الشهر كاملاً؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole quarter; no day is invented.</source>
        <translation>يُقرأ: «{value}». تأخذ التقارير الربع كاملاً؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “{value}”. Reports use the whole year; no day is invented.</source>
        <translation>يُقرأ: «{value}». تأخذ التقارير السنة كاملة؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>يُقرأ: «موسم، من {value} إلى {latest}». تأخذ التقارير الفترة كاملة؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>يُقرأ: «بين {value} و{latest}». تأخذ التقارير الفترة كاملة؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>يُقرأ: «قبل {value}». وتبقى المدة السابقة لهذا التاريخ غير محددة.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>يُقرأ: «بعد {value}». وتنتهي الفترة بيوم إبلاغ الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Reads as “date not known”. That is a valid answer.</source>
        <translation>يُقرأ: «التاريخ غير معروف». وهذه إجابة صحيحة.</translation>
    </message>
    <message>
        <source>Reads as “{event}”, with no date. If the day or month of that event is known, type it: “before 5/2026”. The words are kept beside it.</source>
        <translation>يُقرأ: «{event}»، بلا تاريخ. إذا كان يوم ذلك الحدث أو شهره معروفاً فليُكتب: «قبل 5/2026». تبقى الكلمات محفوظة بجانبه.</translation>
    </message>
    <message>
        <source>“{value}” is kept as you typed it, but does not read as a date yet.</source>
        <translation>«{value}» محفوظ كما كُتب، لكنه لا يُقرأ كتاريخ بعد.</translation>
    </message>
    <message>
        <source>Type it as it was told: “20 Nov 2026”, “3/2026”, “Q1 2026”, “before 15 Oct”, “about two weeks ago”.</source>
        <translation>يُكتب كما قيل: «20 نوفمبر 2026»، «3/2026»، «الربع 1 من 2026»، «قبل 15 أكتوبر»، «قبل نحو أسبوعين».</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>موسم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Anchored to which event</source>
        <translation>الحدث الذي استُند إليه</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>الاختيار من التقويم (Alt+Down)</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}، {part}</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>بعد {date}</translation>
    </message>
    <message>
        <source>Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>يُقرأ: «موسم، من {value} إلى {latest}». تأخذ التقارير الفترة كاملة؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented.</source>
        <translation>يُقرأ: «بين {value} و{latest}». تأخذ التقارير الفترة كاملة؛ ولا يُفترض أي يوم.</translation>
    </message>
    <message>
        <source>Reads as “before {value}”. How long before is left open.</source>
        <translation>يُقرأ: «قبل {value}». وتبقى المدة السابقة لهذا التاريخ غير محددة.</translation>
    </message>
    <message>
        <source>Reads as “after {value}”. It ends with the day the UN was told.</source>
        <translation>يُقرأ: «بعد {value}». وتنتهي الفترة بيوم إبلاغ الأمم المتحدة.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Sample data. Nothing here is real.</source>
        <translation>بيانات تجريبية. لا شيء هنا حقيقي.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>ليست في الخزنة: تعذّر حفظ المسودة</translation>
    </message>
    <message>
        <source>What was typed last in the form is not in the vault.</source>
        <translation>آخر ما كُتب في الاستمارة ليس في الخزنة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>The version was not saved. What was typed waits as a draft.</source>
        <translation>لم تُحفظ الصيغة. ما كُتب ينتظر كمسودة.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Write the reason in a few words; it is kept in the log.</source>
        <translation>يرجى كتابة السبب بكلمات قليلة؛ ويُحفظ في سجل العمليات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>يرجى كتابة اسم أولاً.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>An armed force, group or other actor. Never a person&apos;s name.</source>
        <translation>قوة مسلحة أو جماعة مسلحة أو جهة أخرى. ولا يُكتب اسم شخص أبداً.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Add a place of this station</source>
        <translation>إضافة مكان خاص بمركز العمل هذا</translation>
    </message>
    <message>
        <source>HQ may see this name, as of any second-level area.</source>
        <translation>يجوز للمقر أن يرى هذا الاسم، كاسم أي منطقة من المستوى الثاني.</translation>
    </message>
    <message>
        <source>The name stays in this vault; others are shown the wider area only.</source>
        <translation>يبقى الاسم في هذه الخزنة؛ ولا تظهر للآخرين سوى المنطقة الأوسع.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change the state of this act</source>
        <translation>تغيير حالة هذا الفعل</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>الحالة الجديدة</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Reference of the record that stays</source>
        <translation>الرقم المرجعي للسجل الذي يبقى</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Choose the new state first.</source>
        <translation>يرجى اختيار الحالة الجديدة أولاً.</translation>
    </message>
    <message>
        <source>Typed on {moment}, and not finished</source>
        <translation>كُتب في {moment} ولم يُنجز</translation>
    </message>
    <message>
        <source>It waited in the vault. If you leave without finishing, it goes.</source>
        <translation>بقي محفوظاً في الخزنة. وعند المغادرة دون إنجازه يزول.</translation>
    </message>
    <message>
        <source>What is typed here is not in the vault.</source>
        <translation>ما كُتب هنا ليس في الخزنة.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Due for review</source>
        <translation>مستحقة المراجعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحقة الآن</translation>
    </message>
    <message>
        <source>Due within a year</source>
        <translation>تُستحق خلال سنة</translation>
    </message>
    <message>
        <source>Under legal hold</source>
        <translation>خاضعة لتحفظ قانوني</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>السجلات المطلوب مراجعتها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>أول صيغة</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>سبب هذا اليوم</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>التحفظ القانوني</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;محو…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>&amp;تحفظ قانوني…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;حفظ لمدة أطول…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>السجلات المعروضة</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <source>Years after which incidents are due</source>
        <translation>عدد السنوات التي تُستحق بعدها مراجعة الحوادث</translation>
    </message>
    <message>
        <source>Set after how many years incidents are due</source>
        <translation>تعيين عدد السنوات التي تُستحق بعدها مراجعة الحوادث</translation>
    </message>
    <message>
        <source>Incidents are due this many years after their first version</source>
        <translation>تُستحق مراجعة الحوادث بعد هذا العدد من السنوات من أول صيغة لها</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>السجلات: {count}</translation>
    </message>
    <message>
        <source>No legal hold stands</source>
        <translation>لا يوجد أي تحفظ قانوني</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>No number of years is set: only records with a day of their own become due.</source>
        <translation>لم يُعيَّن عدد للسنوات: ولا تُستحق إلا مراجعة السجلات التي لها يوم خاص بها.</translation>
    </message>
    <message>
        <source>set for this record</source>
        <translation>معيَّن لهذا السجل</translation>
    </message>
    <message>
        <source>number of years</source>
        <translation>عدد السنوات</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>متحفَّظ عليه</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>يرجى اختيار سجل أولاً.</translation>
    </message>
    <message>
        <source>Lift the &amp;hold…</source>
        <translation>&amp;رفع التحفظ…</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>لا توجد حادثة.</translation>
    </message>
    <message>
        <source>A legal hold stands on it.</source>
        <translation>هو خاضع لتحفظ قانوني.</translation>
    </message>
    <message>
        <source>This is the number in force.</source>
        <translation>هذا هو العدد الساري.</translation>
    </message>
    <message>
        <source>Lift the legal hold on {ref}?</source>
        <translation>هل يُرفع التحفظ القانوني عن {ref}؟</translation>
    </message>
    <message>
        <source>Hold {ref}?</source>
        <translation>هل يُتحفظ على {ref}؟</translation>
    </message>
    <message>
        <source>Afterwards it can be erased. Whoever set the hold lifts it, unless they have left.</source>
        <translation>يمكن بعد ذلك محوه. ويرفع التحفظ من وضعه، إلا إذا كان قد غادر.</translation>
    </message>
    <message>
        <source>Nothing of it is erased until the hold is lifted. You lift it, while you are here.</source>
        <translation>لا يُمحى منه شيء إلى أن يُرفع التحفظ. ويرفعه واضعه ما دام هنا.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع التحفظ</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>وضع التحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why; it stays in the history of the record</source>
        <translation>السبب؛ ويبقى في تاريخ تغييرات السجل</translation>
    </message>
    <message>
        <source>Until when is {ref} kept?</source>
        <translation>حتى متى يُحفظ {ref}؟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Year, month, day, such as 2031-12-31</source>
        <translation>السنة والشهر واليوم، مثل ⁦2031-12-31⁩</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2031-12-31.</source>
        <translation>هذا ليس يوماً. يُكتب مثلاً ⁦2031-12-31⁩.</translation>
    </message>
    <message>
        <source>Give the day and the reason first.</source>
        <translation>يرجى إدخال اليوم والسبب أولاً.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>يجري الحفظ.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Does the number match?</source>
        <translation>هل الرقم مطابق؟</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>مركز عمل</translation>
    </message>
    <message>
        <source>This card says it belongs to {name}, {role}.</source>
        <translation>تقول هذه البطاقة إنها تخص {name}، {role}.</translation>
    </message>
    <message>
        <source>Call the person you know there. Let them read out the 60 digits on their screen, and type what you hear.</source>
        <translation>يرجى الاتصال بشخص معروف هناك، ليقرأ الأرقام الستين المعروضة على شاشته، وكتابة ما يُسمع.</translation>
    </message>
    <message>
        <source>The digits, as you hear them</source>
        <translation>الأرقام كما تُسمع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep, compare later</source>
        <translation>الاحتفاظ والمقارنة لاحقاً</translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation>الوثوق بهذه البطاقة</translation>
    </message>
    <message>
        <source>If nobody can be reached now, keep the card. Until it is compared, it is marked as not compared, and what comes from it is held back.</source>
        <translation>إذا تعذّر الوصول إلى أحد الآن، يُحتفظ بالبطاقة. وتبقى معلَّمة بأنها لم تُقارَن، ويُعلَّق ما يرد منها، إلى أن تُقارَن.</translation>
    </message>
    <message>
        <source>Group {number} differs. Let it be read again; if it still differs, do not trust the card.</source>
        <translation>المجموعة {number} مختلفة. يُطلب أن تُقرأ مرة أخرى؛ فإن ظلت مختلفة فلا ينبغي الوثوق بالبطاقة.</translation>
    </message>
    <message>
        <source>All 60 digits are needed, and they must match.</source>
        <translation>تلزم الأرقام الستون كلها، ويجب أن تتطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 12 groups match</source>
        <translation>
            <numerusform>لم تطابق أي مجموعة من أصل 12</numerusform>
            <numerusform>طابقت مجموعة واحدة من أصل 12</numerusform>
            <numerusform>طابقت مجموعتان من أصل 12</numerusform>
            <numerusform>طابقت %n مجموعات من أصل 12</numerusform>
            <numerusform>طابقت %n مجموعة من أصل 12</numerusform>
            <numerusform>طابقت %n مجموعة من أصل 12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase for good?</source>
        <translation>هل يُمحى نهائياً؟</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Only the draft; the saved versions stay</source>
        <translation>المسودة فقط؛ وتبقى الصيغ المحفوظة</translation>
    </message>
    <message>
        <source>One person&apos;s part, from earlier versions</source>
        <translation>الجزء الخاص بشخص واحد من الصيغ السابقة</translation>
    </message>
    <message>
        <source>Which person or source</source>
        <translation>الشخص أو المصدر المعني</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختيار سبب</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>Kept for good; a code, so that no words of the record are kept with it</source>
        <translation>يُحفظ بصورة دائمة؛ رمز فقط، كي لا تُحفظ معه أي كلمات من السجل</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>الكتابة مرة أخرى</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>What stands of it is being read.</source>
        <translation>تجري قراءة ما هو موجود منه.</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>للتأكيد يُكتب: {word}</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>يرجى اختيار سبب أولاً.</translation>
    </message>
    <message>
        <source>Type {word} first.</source>
        <translation>يرجى كتابة {word} أولاً.</translation>
    </message>
    <message>
        <source>Out of every list, the search, and the log</source>
        <translation>خارج جميع القوائم والبحث وسجل العمليات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A draft without a reference</source>
        <translation>مسودة بلا رقم مرجعي</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased.</source>
        <translation>هذا السجل خاضع لتحفظ قانوني، فلا يجوز محو أي شيء منه.</translation>
    </message>
    <message>
        <source>Only whoever set the hold may lift it.</source>
        <translation>لا يجوز رفع التحفظ إلا لمن وضعه.</translation>
    </message>
    <message>
        <source>To erase one person&apos;s part: take her out of the record and its texts, finalise it, then come back here.</source>
        <translation>لمحو الجزء الخاص بشخص واحد: يُزال الشخص من السجل ومن نصوصه، ويُعتمد السجل نهائياً، ثم تُستأنف هذه العملية.</translation>
    </message>
    <message>
        <source>Export soon: the next bundle takes it back where it was sent.</source>
        <translation>ينبغي التصدير قريباً: فالحزمة التالية تسحب السجل من حيث أُرسل.</translation>
    </message>
    <message>
        <source>Stays in the log: that it was saved, when and by whom; that it was erased, when, why and by whom.</source>
        <translation>يبقى في سجل العمليات: أنه حُفظ، ومتى ومن حفظه؛ وأنه مُحي، ومتى ولماذا ومن محاه.</translation>
    </message>
    <message>
        <source>Stays in the log: that a draft was erased, when, why and by whom.</source>
        <translation>يبقى في سجل العمليات: أن مسودة مُحيت، ومتى ولماذا ومن محاها.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>طلب الشخص ذلك</translation>
    </message>
    <message>
        <source>It was kept as long as it may be</source>
        <translation>انتهت أطول مدة يجوز الاحتفاظ به فيها</translation>
    </message>
    <message>
        <source>It is recorded twice</source>
        <translation>سُجّل مرتين</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
    <message>
        <source>It was ordered</source>
        <translation>صدر أمر بذلك</translation>
    </message>
    <message>
        <source>{name} is told to erase it by the next bundle.</source>
        <translation>تُبلَّغ الجهة {name} في الحزمة التالية بوجوب محوه.</translation>
    </message>
    <message>
        <source>Backups that may still hold it, to be made anew afterwards: {names}</source>
        <translation>النسخ الاحتياطية التي قد يكون فيها، وينبغي إنشاؤها من جديد بعد ذلك: {names}</translation>
    </message>
    <message>
        <source>Goes: what was typed and not saved, and files that it alone names.</source>
        <translation>يزول: ما كُتب ولم يُحفظ، والملفات التي لا ترد إلا فيه.</translation>
    </message>
    <message>
        <source>Goes: the text of every earlier version and draft that names this person, files that only those name, and the reasons written for printing the record. The newest version stays.</source>
        <translation>يزول: نص كل صيغة سابقة ومسودة تذكر هذا الشخص، والملفات التي لا ترد إلا فيها، والأسباب المكتوبة لطباعة السجل. وتبقى أحدث صيغة.</translation>
    </message>
    <message>
        <source>Goes from here: versions {bodies}, drafts {drafts}, attachments {attachments}, reasons for printing {reasons}, contacts {contacts}, sealed bundles {bundles}.</source>
        <translation>يزول من هنا: الصيغ {bodies}، المسودات {drafts}، المرفقات {attachments}، أسباب الطباعة {reasons}، بيانات الاتصال {contacts}، الحزم المختومة {bundles}.</translation>
    </message>
    <message>
        <source>Erased: versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles}.</source>
        <translation>ما مُحي: الصيغ {bodies}، المسودات {drafts}، المرفقات {attachments}، الحزم المختومة {bundles}.</translation>
    </message>
    <message>
        <source>The last bytes leave the disk when the vault is locked.</source>
        <translation>تزول آخر البيانات من القرص عند إقفال الخزنة.</translation>
    </message>
    <message>
        <source>These backups may still hold it. Make a new one, then remove those that are offered:</source>
        <translation>قد يكون ما زال في هذه النسخ الاحتياطية. ينبغي إنشاء نسخة جديدة، ثم إزالة النسخ المعروضة للإزالة:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of this name is already there. It was not touched, and no copy was written.</source>
        <translation>يوجد هناك ملف بهذا الاسم. لم يُمس ذلك الملف، ولم تُكتب أي نسخة.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>يرجى اختيار اسم آخر أو مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder belongs to the vault; nothing in clear may lie there. No copy was written.</source>
        <translation>هذا المجلد تابع للخزنة؛ ولا يجوز أن يوجد فيه شيء غير مشفّر. لم تُكتب أي نسخة.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault.</source>
        <translation>يرجى اختيار مجلد خارج الخزنة.</translation>
    </message>
    <message>
        <source>The copy could not be written, and nothing of it was left. The file in the vault is safe.</source>
        <translation>تعذّرت كتابة النسخة، ولم يُترك شيء منها. والملف في الخزنة سليم.</translation>
    </message>
    <message>
        <source>Check that the drive is still there and has room, then save the copy again.</source>
        <translation>يرجى التأكد من أن وحدة التخزين ما زالت موصولة وفيها متسع، ثم حفظ النسخة مجدداً.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was written.</source>
        <translation>مجلد النسخة الاحتياطية غير موجود. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Put the drive in, or make the folder on it, then try again.</source>
        <translation>يرجى وصل وحدة التخزين، أو إنشاء المجلد عليها، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>A backup inside the vault&apos;s own folder would be lost with it. Nothing was written.</source>
        <translation>النسخة الاحتياطية داخل مجلد الخزنة نفسه تُفقد معه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>يرجى اختيار مجلد على وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>The backup needs {needed} MiB of free space; the drive has {free} MiB. Nothing was written.</source>
        <translation>تحتاج النسخة الاحتياطية إلى مساحة خالية قدرها {needed} MiB؛ والمتاح على وحدة التخزين {free} MiB. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Free some space there or take another drive, then try again.</source>
        <translation>يرجى إخلاء بعض المساحة هناك أو استعمال وحدة تخزين أخرى، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The backup could not be written to this drive and is not complete. The vault is as it was.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية على وحدة التخزين هذه، وهي غير كاملة. والخزنة كما كانت.</translation>
    </message>
    <message>
        <source>Check that the drive is still in, has space and is not write-protected, then make the backup again.</source>
        <translation>يرجى التأكد من أن وحدة التخزين ما زالت موصولة وفيها متسع وغير محمية من الكتابة، ثم إنشاء النسخة الاحتياطية مجدداً.</translation>
    </message>
    <message>
        <source>The copy was made, but it did not pass its check, so it was not kept. The vault is as it was.</source>
        <translation>أُنشئت النسخة لكنها لم تجتز الفحص، فلم يُحتفظ بها. والخزنة كما كانت.</translation>
    </message>
    <message>
        <source>Make the backup again. If it happens twice, take another drive and run the vault check.</source>
        <translation>يرجى إنشاء النسخة الاحتياطية مجدداً. وإذا تكرر ذلك، تُستعمل وحدة تخزين أخرى ويُشغَّل فحص الخزنة.</translation>
    </message>
    <message>
        <source>The restored vault needs {needed} MiB of free space; the disk has {free} MiB. Nothing was restored.</source>
        <translation>تحتاج الخزنة المستعادة إلى مساحة خالية قدرها {needed} MiB؛ والمتاح على القرص {free} MiB. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then restore again.</source>
        <translation>يرجى إخلاء بعض المساحة على القرص، ثم تكرار الاستعادة.</translation>
    </message>
    <message>
        <source>The vault could not be restored: reading or writing failed. The backup is as it was.</source>
        <translation>تعذّرت استعادة الخزنة: فشلت القراءة أو الكتابة. والنسخة الاحتياطية كما كانت.</translation>
    </message>
    <message>
        <source>Check both drives, then restore again, or from another backup.</source>
        <translation>يرجى التحقق من وحدتي التخزين، ثم تكرار الاستعادة من هذه النسخة أو من نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>All letters for devices of this station are taken. Nothing was restored or changed.</source>
        <translation>استُنفدت جميع الأحرف المخصصة لأجهزة مركز العمل هذا. لم يُستعد شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask HQ for a new station.</source>
        <translation>يُطلب من المقر إنشاء مركز عمل جديد.</translation>
    </message>
    <message>
        <source>This vault is a copy, so it is a new device that HQ has not confirmed yet. HQ takes none of its bundles until then.</source>
        <translation>هذه الخزنة نسخة، فهي جهاز جديد لم يؤكده المقر بعد. ولا يأخذ المقر أياً من حزمها إلى أن يؤكده.</translation>
    </message>
    <message>
        <source>Write its card, have HQ compare the number, export, and read HQ&apos;s receipt. Recording and printing work meanwhile.</source>
        <translation>ينبغي إعداد بطاقتها، وأن يقارن المقر رقمها، ثم التصدير وقراءة إيصال المقر. ويظل التسجيل والطباعة متاحين في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before: it was moved here, or it is a copy. Nothing was changed.</source>
        <translation>لم تكن هذه الخزنة في هذا الموضع على هذا الحاسوب من قبل: إما نُقلت إلى هنا، أو هي نسخة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say which: waypost settle --moved where it is the only one in use, waypost settle --copied where the other one is used as well.</source>
        <translation>يرجى تحديد أيهما: ⁦waypost settle --moved⁩ إذا كانت الوحيدة المستعملة، أو ⁦waypost settle --copied⁩ إذا كانت الأخرى مستعملة أيضاً.</translation>
    </message>
    <message>
        <source>It could not be noted on this computer that the vault is used here, so it is asked again the next time. The vault is as it should be.</source>
        <translation>تعذّر أن يُدوَّن على هذا الحاسوب أن الخزنة مستعملة هنا، ولذلك سيُطرح السؤال مجدداً في المرة التالية. والخزنة سليمة.</translation>
    </message>
    <message>
        <source>Work can go on. Check that your user&apos;s settings folder can be written.</source>
        <translation>يمكن متابعة العمل. يرجى التأكد من إمكان الكتابة في مجلد إعدادات المستخدم.</translation>
    </message>
    <message>
        <source>Back up onto another drive.</source>
        <translation>يرجى إنشاء النسخة الاحتياطية على وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Copy the file again, or ask the sender to export again.</source>
        <translation>لم يؤخذ منه شيء. يرجى نسخ الملف مجدداً، أو الطلب من المرسل أن يكرر التصدير.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Waypost does not write such files: keep it, and tell the sender by another way.</source>
        <translation>لم يؤخذ منه شيء. لا يكتب Waypost ملفات كهذه: يُحتفظ به، ويُبلَّغ المرسل بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file: keep it, and tell the sender by another way.</source>
        <translation>لم يؤخذ منه شيء. لا ينبغي الوثوق بالملف: يُحتفظ به، ويُبلَّغ المرسل بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>The bundle is larger than any bundle may be (4 GiB).</source>
        <translation>الحزمة أكبر مما يجوز لأي حزمة (4 GiB).</translation>
    </message>
    <message>
        <source>This file is not a bundle: it is not an encrypted (age) file, or it is empty.</source>
        <translation>هذا الملف ليس حزمة: فهو ليس ملفاً مشفّراً (age)، أو هو فارغ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file whose name ends in .age, or have it copied again.</source>
        <translation>لم يتغيّر شيء. يرجى اختيار ملف ينتهي اسمه بـ⁦.age⁩، أو طلب نسخه مجدداً.</translation>
    </message>
    <message>
        <source>The beginning of the bundle is damaged or was altered.</source>
        <translation>بداية الحزمة تالفة أو مبدَّلة.</translation>
    </message>
    <message>
        <source>The bundle was encrypted for somebody else.</source>
        <translation>شُفّرت الحزمة لجهة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Give it to whom it is meant for, or ask the sender to export for your card.</source>
        <translation>لم يؤخذ منه شيء. يرجى إعطاؤه لمن هو موجه إليه، أو الطلب من المرسل أن يصدّر لبطاقة هذه الخزنة.</translation>
    </message>
    <message>
        <source>The bundle was altered, cut short or lengthened on its way.</source>
        <translation>بُدّلت الحزمة أو قُصّرت أو أُطيلت في الطريق.</translation>
    </message>
    <message>
        <source>The inside of the bundle is not built as it must be.</source>
        <translation>بنية الحزمة من الداخل ليست كما يجب.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that no bundle may hold.</source>
        <translation>تحتوي الحزمة على ملف باسم لا يجوز أن يرد في أي حزمة.</translation>
    </message>
    <message>
        <source>The bundle holds something that is no plain file (a link, a folder or a device).</source>
        <translation>تحتوي الحزمة على شيء ليس ملفاً عادياً (رابط أو مجلد أو جهاز).</translation>
    </message>
    <message>
        <source>The parts of the bundle are not in their order.</source>
        <translation>أجزاء الحزمة ليست بترتيبها.</translation>
    </message>
    <message>
        <source>A part of the bundle is larger than it may be.</source>
        <translation>جزء من الحزمة أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>The bundle holds more files than a bundle may hold.</source>
        <translation>تحتوي الحزمة على ملفات أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>The signature of the bundle is not genuine (Ed25519).</source>
        <translation>توقيع الحزمة غير صحيح (Ed25519).</translation>
    </message>
    <message>
        <source>The second signature of the bundle is not genuine (ML-DSA-65).</source>
        <translation>التوقيع الثاني للحزمة غير صحيح (ML-DSA-65).</translation>
    </message>
    <message>
        <source>This is a genuine message, but of another kind than the one read here.</source>
        <translation>هذه رسالة صحيحة، لكنها من نوع غير الذي يُقرأ هنا.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receipts are read at a station, bundles at headquarters.</source>
        <translation>لم يؤخذ منه شيء. تُقرأ الإيصالات في مركز العمل، وتُقرأ الحزم في المقر.</translation>
    </message>
    <message>
        <source>The bundle was signed by somebody whose card is not enrolled here.</source>
        <translation>وقّع الحزمة من لم تُدرج بطاقته هنا.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Enrol the sender&apos;s card first, comparing its number, and receive the file again.</source>
        <translation>لم يؤخذ منه شيء. يرجى إدراج بطاقة المرسل أولاً مع مقارنة رقمها، ثم استلام الملف مجدداً.</translation>
    </message>
    <message>
        <source>The bundle was signed with keys that are revoked or no longer valid.</source>
        <translation>وُقّعت الحزمة بمفاتيح مبطلة أو لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the sender by another way whether the laptop is in safe hands.</source>
        <translation>لم يؤخذ منه شيء. يُحتفظ بالملف، ويُسأل المرسل بوسيلة أخرى هل الحاسوب في أيدٍ أمينة.</translation>
    </message>
    <message>
        <source>The signed list of the bundle has another form than it must have.</source>
        <translation>شكل القائمة الموقّعة في الحزمة ليس كما يجب.</translation>
    </message>
    <message>
        <source>A part of the bundle ({name}) is not the one that was signed.</source>
        <translation>جزء من الحزمة ({name}) ليس هو الجزء الموقّع.</translation>
    </message>
    <message>
        <source>The bundle does not declare the form it must have (bagit.txt).</source>
        <translation>لا تعلن الحزمة الشكل الذي يجب أن تكون عليه (bagit.txt).</translation>
    </message>
    <message>
        <source>What the bundle says about itself (bundle.json) cannot be read.</source>
        <translation>تعذّرت قراءة ما تقوله الحزمة عن نفسها (bundle.json).</translation>
    </message>
    <message>
        <source>The sender did not address this bundle to you: somebody else passed it on.</source>
        <translation>لم يوجّه المرسل هذه الحزمة إلى هذه الخزنة: بل مرّرها شخص آخر.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the sender whether it was meant for you.</source>
        <translation>لم يؤخذ منه شيء. يُسأل المرسل هل كانت موجهة إلى هذه الخزنة.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Waypost (form {theirs}, this one reads up to {ours}).</source>
        <translation>أُنشئت الحزمة بإصدار أحدث من Waypost (الشكل {theirs}، وهذا الإصدار يقرأ حتى {ours}).</translation>
    </message>
    <message>
        <source>The file is kept unopened. Update Waypost here first, then receive it again.</source>
        <translation>يُحتفظ بالملف دون فتح. يرجى تحديث Waypost هنا أولاً، ثم استلام الملف مجدداً.</translation>
    </message>
    <message>
        <source>The bundle names another sender than the one whose keys signed it.</source>
        <translation>تذكر الحزمة مرسلاً غير الذي وُقّعت بمفاتيحه.</translation>
    </message>
    <message>
        <source>The bundle&apos;s list of contents cannot be read.</source>
        <translation>تعذّرت قراءة قائمة محتويات الحزمة.</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name.</source>
        <translation>تحتوي الحزمة على ملف لا تذكره قائمتها.</translation>
    </message>
    <message>
        <source>The bundle holds the same file twice.</source>
        <translation>تحتوي الحزمة على الملف نفسه مرتين.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>أحد ملفات الحزمة ليس هو الملف الموقّع.</translation>
    </message>
    <message>
        <source>A file that the bundle&apos;s list names is not in it.</source>
        <translation>ملف تذكره قائمة الحزمة غير موجود فيها.</translation>
    </message>
    <message>
        <source>The list of changes has too many lines or one that is too long (line {number}).</source>
        <translation>في قائمة التغييرات أسطر أكثر مما يجوز أو سطر أطول مما يجوز (السطر {number}).</translation>
    </message>
    <message>
        <source>Line {number} of the changes has not the form it must have.</source>
        <translation>السطر {number} من التغييرات ليس على الشكل الواجب.</translation>
    </message>
    <message>
        <source>The changes in the bundle are not the ones that were signed.</source>
        <translation>التغييرات الواردة في الحزمة ليست هي الموقّعة.</translation>
    </message>
    <message>
        <source>The bundle holds more or less than it says it holds.</source>
        <translation>تحتوي الحزمة على أكثر أو أقل مما تقوله.</translation>
    </message>
    <message>
        <source>The filling of the bundle is not empty: something may be hidden in it.</source>
        <translation>حشو الحزمة غير فارغ: فقد يكون فيه شيء مخفي.</translation>
    </message>
    <message>
        <source>Something follows after the end of the bundle.</source>
        <translation>يوجد شيء بعد نهاية الحزمة.</translation>
    </message>
    <message>
        <source>The bundle&apos;s file was changed while it was being read.</source>
        <translation>تغيّر ملف الحزمة أثناء قراءته.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Receive the file again.</source>
        <translation>لم يؤخذ منه شيء. يرجى استلام الملف مجدداً.</translation>
    </message>
    <message>
        <source>There is more to send than fits into one bundle (4 GiB, 20,000 files).</source>
        <translation>ما يراد إرساله أكثر مما تتسع له حزمة واحدة (4 GiB، و20,000 ملف).</translation>
    </message>
    <message>
        <source>Nothing was written. Send fewer attachments at once.</source>
        <translation>لم يُكتب شيء. يرجى إرسال مرفقات أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Something that was to be sent changed or could not be read whole while the bundle was written.</source>
        <translation>شيء مما كان سيُرسل تغيّر أو تعذّرت قراءته كاملاً أثناء كتابة الحزمة.</translation>
    </message>
    <message>
        <source>No bundle was written. Try again; if it happens twice, run the audit.</source>
        <translation>لم تُكتب أي حزمة. يرجى المحاولة مجدداً؛ وإذا تكرر ذلك، يُشغَّل التدقيق.</translation>
    </message>
    <message>
        <source>The record cannot be final yet. Checks that do not pass: {count}. What was saved stays as it was.</source>
        <translation>لا يمكن اعتماد السجل نهائياً بعد. الفحوص التي لم تُجتز: {count}. وما حُفظ يبقى كما كان.</translation>
    </message>
    <message>
        <source>Save it as an open version, or mend what the checks list and finalise again.</source>
        <translation>يرجى حفظه كصيغة مفتوحة، أو تصحيح ما تذكره الفحوص ثم اعتماده نهائياً.</translation>
    </message>
    <message>
        <source>An act of this record is verified, so a new version must say why. Nothing was changed.</source>
        <translation>تم التحقق من أحد أفعال هذا السجل، فيجب أن تذكر الصيغة الجديدة السبب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Write a reason and save again.</source>
        <translation>يرجى كتابة السبب والحفظ مجدداً.</translation>
    </message>
    <message>
        <source>There is no such kind of attachment. Nothing was added.</source>
        <translation>لا يوجد نوع مرفقات كهذا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>يرجى اختيار أحد الأنواع التالية: {kinds}.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal that was saved cannot be taken out or changed. Nothing was changed.</source>
        <translation>الرفض أو السحب المحفوظ لا يمكن حذفه ولا تغييره. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Put it back and add a new consent row that replaces it.</source>
        <translation>يرجى إعادته وإضافة صف موافقة جديد يحل محله.</translation>
    </message>
    <message>
        <source>This needs your confirmation. Nothing was changed.</source>
        <translation>يحتاج هذا إلى تأكيد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Answer the question with y, or add --yes.</source>
        <translation>يجاب عن السؤال بـ y، أو يضاف ⁦--yes⁩.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Nothing was changed.</source>
        <translation>لا توجد وحدة طرفية لطلب عبارة المرور عليها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE, or - for standard input.</source>
        <translation>تُعطى العبارة بالخيار ⁦--passphrase-file FILE⁩، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as text. Nothing was changed.</source>
        <translation>تعذّرت قراءة الملف {name} كنص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>يرجى التحقق من اسمه ومن وجود إذن بقراءته.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>تعذّرت كتابة الملف {name}.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, then try again.</source>
        <translation>يرجى التحقق من المساحة الخالية ومن وجود إذن بالكتابة هناك، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>There is already a file named {name}. It was left as it is.</source>
        <translation>يوجد ملف باسم {name}. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>يرجى اختيار اسم آخر، أو نقل الملف القديم.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>عبارتا المرور مختلفتان. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Start again and type the same one twice.</source>
        <translation>يرجى البدء من جديد وكتابة العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The vault does not fit its own chain, first at {place}.</source>
        <translation>لا تتطابق الخزنة مع سلسلتها، وأول موضع هو {place}.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place before you go on, and ask for help.</source>
        <translation>يرجى نسخ المجلد كاملاً إلى مكان آمن قبل المتابعة، وطلب المساعدة.</translation>
    </message>
    <message>
        <source>It was not said where to write the bundle. Nothing was written.</source>
        <translation>لم يُذكر موضع كتابة الحزمة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Add --to with the stick&apos;s folder, or --review to look only.</source>
        <translation>يضاف ⁦--to⁩ مع مجلد ذاكرة USB، أو ⁦--review⁩ للاطلاع فقط.</translation>
    </message>
    <message>
        <source>There are no sheets in the language {lang} yet. Nothing was printed.</source>
        <translation>لا توجد أوراق باللغة {lang} بعد. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Print in English: --lang en.</source>
        <translation>يمكن الطباعة بالإنكليزية: ⁦--lang en⁩.</translation>
    </message>
    <message>
        <source>This command belongs to the other side of the exchange. Nothing was changed.</source>
        <translation>هذا الأمر يخص الجانب الآخر من التبادل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stations export and receive receipts; HQ receives bundles and writes receipts.</source>
        <translation>مراكز العمل تصدّر وتستلم الإيصالات؛ والمقر يستلم الحزم ويعدّ الإيصالات.</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost show REF --json&apos; prints.</source>
        <translation>يرجى مقارنته بما يطبعه «⁦waypost show REF --json⁩».</translation>
    </message>
    <message>
        <source>Only a station keeps contacts; who a person is never reaches HQ. Nothing was changed.</source>
        <translation>مركز العمل وحده يحفظ بيانات الاتصال؛ ولا تصل هوية أي شخص إلى المقر أبداً. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Switch contacts on in the station&apos;s own vault, if its mission allows them.</source>
        <translation>تُفعَّل بيانات الاتصال في خزنة مركز العمل نفسه، إذا سمحت بعثته بذلك.</translation>
    </message>
    <message>
        <source>Contacts are switched on already. Nothing was changed.</source>
        <translation>بيانات الاتصال مفعّلة بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase.</source>
        <translation>يرجى فتح قفلها بعبارة مرورها.</translation>
    </message>
    <message>
        <source>Contacts are switched off in this vault. Nothing was changed.</source>
        <translation>بيانات الاتصال غير مفعّلة في هذه الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If your mission allows them, switch them on first; everything else works without.</source>
        <translation>إذا سمحت البعثة بها، تُفعَّل أولاً؛ وكل ما عداها يعمل بدونها.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, so it would not protect the contacts beyond it. Nothing was changed.</source>
        <translation>عبارة المرور هذه تفتح الخزنة، فلا تضيف حماية لبيانات الاتصال. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Use the six words that Waypost offers, or choose another passphrase.</source>
        <translation>يرجى استعمال الكلمات الست التي يقترحها Waypost، أو اختيار عبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>This passphrase does not open the contacts. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح بيانات الاتصال. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Type it again; it is not the one of the vault. If it is lost, so are the contacts: switch them off and on again.</source>
        <translation>يرجى كتابتها مجدداً؛ وهي غير عبارة مرور الخزنة. وإذا فُقدت فُقدت معها بيانات الاتصال: يُوقَف العمل بها ثم تُفعَّل مجدداً.</translation>
    </message>
    <message>
        <source>The file of the contacts is not in the vault&apos;s folder. Everything else is there.</source>
        <translation>ملف بيانات الاتصال غير موجود في مجلد الخزنة. وكل ما عداه موجود.</translation>
    </message>
    <message>
        <source>Put it back from a backup. If there is none, switch contacts off and on again.</source>
        <translation>يُعاد الملف من نسخة احتياطية. وإن لم توجد، يُوقَف العمل ببيانات الاتصال ثم تُفعَّل مجدداً.</translation>
    </message>
    <message>
        <source>The contacts are locked. Nothing was changed.</source>
        <translation>بيانات الاتصال مقفلة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Unlock them with their passphrase, then try again.</source>
        <translation>يرجى فتح قفلها بعبارة مرورها، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>It was not said whose contact. Nothing was changed.</source>
        <translation>لم يُذكر صاحب بيانات الاتصال. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give the incident&apos;s reference and --person with the id of the person&apos;s row: &apos;waypost show REF --json&apos; prints it.</source>
        <translation>يُعطى الرقم المرجعي للحادثة و⁦--person⁩ مع معرّف صف الشخص: يطبعه «⁦waypost show REF --json⁩».</translation>
    </message>
    <message>
        <source>Compare it with what &apos;waypost contacts --json&apos; prints; the help lists the fields.</source>
        <translation>يرجى مقارنته بما يطبعه «⁦waypost contacts --json⁩»؛ والمساعدة تسرد الحقول.</translation>
    </message>
    <message>
        <source>Nothing is filled in. What was kept before is still there.</source>
        <translation>لم يُملأ شيء. وما كان محفوظاً ما زال موجوداً.</translation>
    </message>
    <message>
        <source>Fill in a field, or remove the contact.</source>
        <translation>يرجى ملء حقل، أو إزالة بيانات الاتصال.</translation>
    </message>
    <message>
        <source>Nothing on how to reach this person may be kept: the saved record does not hold her or his consent to be contacted or referred. Nothing was changed.</source>
        <translation>لا يجوز حفظ أي شيء عن كيفية الوصول إلى هذا الشخص: لا يتضمن السجل المحفوظ موافقته على معاودة الاتصال أو على الإحالة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If the person agreed, record that consent and save the record, then try again.</source>
        <translation>إذا وافق الشخص، تُسجَّل تلك الموافقة ويُحفظ السجل، ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked. Nothing has left.</source>
        <translation>لم تُفحص النصوص بحثاً عن أسماء لأن بيانات الاتصال مقفلة. لم يخرج شيء.</translation>
    </message>
    <message>
        <source>Unlock the contacts, or give one of these reasons: {reasons}.</source>
        <translation>يرجى فتح قفل بيانات الاتصال، أو ذكر أحد الأسباب التالية: {reasons}.</translation>
    </message>
    <message>
        <source>No contact is kept of this person. Nothing was changed.</source>
        <translation>لا توجد بيانات اتصال محفوظة لهذا الشخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the list of contacts.</source>
        <translation>يرجى الاطلاع على قائمة بيانات الاتصال.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record, so nothing of it may be erased. Nothing was changed.</source>
        <translation>هذا السجل خاضع لتحفظ قانوني، فلا يجوز محو أي شيء منه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask whoever set the hold to lift it, then erase again.</source>
        <translation>يُطلب ممن وضع التحفظ أن يرفعه، ثم يُكرَّر المحو.</translation>
    </message>
    <message>
        <source>This record belongs to a station, so it is erased there. Nothing was changed.</source>
        <translation>هذا السجل يخص مركز عمل، فيُمحى هناك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the station to erase it; its next bundle takes it back here, too.</source>
        <translation>يُطلب من مركز العمل محوه؛ وحزمته التالية تسحبه من هنا أيضاً.</translation>
    </message>
    <message>
        <source>Nothing is left to erase of this. Nothing was changed.</source>
        <translation>لم يبق من هذا ما يُمحى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the reference or id.</source>
        <translation>يرجى التحقق من الرقم المرجعي أو المعرّف.</translation>
    </message>
    <message>
        <source>The newest version of the record, or the newest final one, still names this person. Nothing was changed.</source>
        <translation>أحدث صيغة من السجل، أو أحدث صيغة نهائية منه، ما زالت تذكر هذا الشخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take her out of the record and of its texts, finalise it, then erase her earlier versions.</source>
        <translation>يُزال الشخص من السجل ومن نصوصه، ويُعتمد السجل نهائياً، ثم تُمحى الصيغ السابقة المتعلقة به.</translation>
    </message>
    <message>
        <source>An erasure needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>يحتاج المحو إلى أحد الأسباب التالية: {reasons}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose the code that fits; no words are kept beside it.</source>
        <translation>يرجى اختيار الرمز المناسب؛ ولا تُحفظ بجانبه أي كلمات.</translation>
    </message>
    <message>
        <source>This record was erased, so no new version of it can be saved. Nothing was changed.</source>
        <translation>مُحي هذا السجل، فلا يمكن حفظ صيغة جديدة منه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If it has to be recorded again, start a new record.</source>
        <translation>إذا لزم تسجيله مجدداً، يُبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The text was erased, but the disk refused to let go of its last traces.</source>
        <translation>مُحي النص، لكن القرص لم يتخلّ عن آخر آثاره.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: it is finished then.</source>
        <translation>يرجى إخلاء بعض المساحة أو رفع الحماية من الكتابة، ثم فتح الخزنة مجدداً: فيكتمل المحو عندئذ.</translation>
    </message>
    <message>
        <source>The text was erased, but the list of erasures beside the vault could not be written.</source>
        <translation>مُحي النص، لكن تعذّرت كتابة قائمة عمليات المحو بجانب الخزنة.</translation>
    </message>
    <message>
        <source>Free some space or lift the write protection, then open the vault again: the list is written then.</source>
        <translation>يرجى إخلاء بعض المساحة أو رفع الحماية من الكتابة، ثم فتح الخزنة مجدداً: فتُكتب القائمة عندئذ.</translation>
    </message>
    <message>
        <source>The list of erasures {name} was changed or cannot be read, so it is not known what must stay erased. Nothing was restored.</source>
        <translation>قائمة عمليات المحو {name} مبدَّلة أو تعذّرت قراءتها، فلا يُعرف ما يجب أن يبقى ممحواً. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Put back the list from another copy, and ask who had the drive.</source>
        <translation>تُعاد القائمة من نسخة أخرى، ويُسأل عمن كانت وحدة التخزين معه.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file in a spreadsheet program, save it as xlsx or csv, and try again.</source>
        <translation>لم يُستورد شيء. يرجى فتح الملف في برنامج جداول، وحفظه بصيغة xlsx أو csv، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the mapping file and try again; the help describes its form.</source>
        <translation>لم يُستورد شيء. يرجى تصحيح ملف المطابقة والمحاولة مجدداً؛ والمساعدة تصف شكله.</translation>
    </message>
    <message>
        <source>The other rows are not affected. Correct this row or the mapping, then import the file again.</source>
        <translation>لا تتأثر الصفوف الأخرى. يرجى تصحيح هذا الصف أو المطابقة، ثم استيراد الملف مجدداً.</translation>
    </message>
    <message>
        <source>The other rows are not affected.</source>
        <translation>لا تتأثر الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>The record is imported. Open it and complete it.</source>
        <translation>استُورد السجل. يرجى فتحه وإكماله.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>تعذّر فتح {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check that the file is there and not open in another program.</source>
        <translation>لم يُستورد شيء. يرجى التأكد من أن الملف موجود وغير مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (xlsx) nor a text table (csv).</source>
        <translation>{name} ليس مصنّفاً (xlsx) ولا جدولاً نصياً (csv).</translation>
    </message>
    <message>
        <source>{name} is an old workbook (xls), or one locked with a password.</source>
        <translation>{name} مصنّف قديم (xls)، أو مصنّف مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read to its end.</source>
        <translation>{name} تالف ولا يمكن قراءته حتى نهايته.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {limit} MiB.</source>
        <translation>يزيد حجم {name} بعد فك ضغطه على {limit} MiB.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the table into smaller files.</source>
        <translation>لم يُستورد شيء. يرجى تقسيم الجدول إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>عدد أعمدة الجدول يزيد على {limit}.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>عدد صفوف الجدول يزيد على {limit}.</translation>
    </message>
    <message>
        <source>{name} holds constructions that a table does not need and that can harm a computer.</source>
        <translation>يحتوي {name} على عناصر لا يحتاج إليها جدول ويمكن أن تضر بالحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was imported. Ask where the file comes from.</source>
        <translation>لم يُستورد شيء. يُسأل عن مصدر الملف.</translation>
    </message>
    <message>
        <source>The table has no row of column headers.</source>
        <translation>لا يوجد في الجدول صف لعناوين الأعمدة.</translation>
    </message>
    <message>
        <source>Two columns have the same header (columns {first} and {second}).</source>
        <translation>لعمودين العنوان نفسه (العمودان {first} و{second}).</translation>
    </message>
    <message>
        <source>Nothing was imported. Rename one of them.</source>
        <translation>لم يُستورد شيء. يرجى تغيير عنوان أحدهما.</translation>
    </message>
    <message>
        <source>The characters of {name} cannot be read.</source>
        <translation>تعذّرت قراءة رموز {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the file as csv in UTF-8, or as xlsx.</source>
        <translation>لم يُستورد شيء. يرجى حفظ الملف بصيغة csv بترميز UTF-8، أو بصيغة xlsx.</translation>
    </message>
    <message>
        <source>A quotation mark in {name} is not closed, or a field is endless.</source>
        <translation>علامة اقتباس في {name} غير مغلقة، أو أحد الحقول بلا نهاية.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of the name that the mapping gives.</source>
        <translation>لا توجد في المصنّف ورقة بالاسم الوارد في المطابقة.</translation>
    </message>
    <message>
        <source>No sheet has the key column of the mapping.</source>
        <translation>لا توجد ورقة فيها عمود المفتاح المحدد في المطابقة.</translation>
    </message>
    <message>
        <source>Tables are imported into a station&apos;s vault; this is a headquarters vault.</source>
        <translation>تُستورد الجداول إلى خزنة مركز عمل؛ وهذه خزنة المقر.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open a station&apos;s vault.</source>
        <translation>لم يُستورد شيء. يرجى فتح خزنة مركز عمل.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>لا يوجد نمط مطابقة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose one of those shown, or write a mapping file.</source>
        <translation>يرجى اختيار أحد الأنماط المعروضة، أو كتابة ملف مطابقة.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read as JSON.</source>
        <translation>تعذّرت قراءة ملف المطابقة بصيغة JSON.</translation>
    </message>
    <message>
        <source>The mapping names no key column. Without one a second import could not tell rows apart.</source>
        <translation>لا تحدد المطابقة عمود مفتاح. وبدونه لا يمكن لاستيراد ثانٍ أن يميز بين الصفوف.</translation>
    </message>
    <message>
        <source>The mapping file is wrong at {where}.</source>
        <translation>في ملف المطابقة خطأ عند {where}.</translation>
    </message>
    <message>
        <source>The mapping fills the field {field}, which an incident does not have or which only Waypost fills.</source>
        <translation>تملأ المطابقة الحقل {field}، وهو غير موجود في الحادثة أو لا يملؤه إلا Waypost.</translation>
    </message>
    <message>
        <source>The mapping gives {field} a code that its list does not have.</source>
        <translation>تعطي المطابقة {field} رمزاً لا تتضمنه قائمته.</translation>
    </message>
    <message>
        <source>The key column is empty.</source>
        <translation>عمود المفتاح فارغ.</translation>
    </message>
    <message>
        <source>The key stands in more than one row of the file.</source>
        <translation>يرد المفتاح في أكثر من صف واحد من الملف.</translation>
    </message>
    <message>
        <source>None of these rows was imported. Give each row its own key.</source>
        <translation>لم يُستورد أي من هذه الصفوف. يرجى إعطاء كل صف مفتاحاً خاصاً به.</translation>
    </message>
    <message>
        <source>A column that every row must fill is empty: {column}.</source>
        <translation>عمود يجب أن يملأه كل صف فارغ: {column}.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}.</source>
        <translation>لا تعرف المطابقة كلمة في العمود {column}.</translation>
    </message>
    <message>
        <source>The date in the column {column} cannot be read.</source>
        <translation>تعذّرت قراءة التاريخ في العمود {column}.</translation>
    </message>
    <message>
        <source>The column {column} holds something other than a number.</source>
        <translation>يحتوي العمود {column} على شيء غير رقم.</translation>
    </message>
    <message>
        <source>The column {column} holds no ISO code of a country.</source>
        <translation>لا يحتوي العمود {column} على رمز ISO لبلد.</translation>
    </message>
    <message>
        <source>A formula in the column {column} ended in an error.</source>
        <translation>انتهت صيغة حسابية في العمود {column} بخطأ.</translation>
    </message>
    <message>
        <source>A value does not fit the field {field}.</source>
        <translation>توجد قيمة لا تناسب الحقل {field}.</translation>
    </message>
    <message>
        <source>Somebody is editing the record of this row: it has a draft.</source>
        <translation>يحرّر شخص سجل هذا الصف: فله مسودة.</translation>
    </message>
    <message>
        <source>Save or discard the draft, then import the file again.</source>
        <translation>تُحفظ المسودة أو يُتخلص منها، ثم يُستورد الملف مجدداً.</translation>
    </message>
    <message>
        <source>The record of this row, or a person in it, was erased here and does not come back.</source>
        <translation>سجل هذا الصف، أو شخص فيه، مُحي هنا ولا يعود.</translation>
    </message>
    <message>
        <source>The place is not in the list of places; its name was kept as text.</source>
        <translation>المكان غير موجود في قائمة الأماكن؛ وحُفظ اسمه كنص.</translation>
    </message>
    <message>
        <source>The party is not in the list of parties; its name was kept as text.</source>
        <translation>الطرف غير موجود في قائمة الأطراف؛ وحُفظ اسمه كنص.</translation>
    </message>
    <message>
        <source>The table does not tell how the words of several columns combine; each was kept by itself.</source>
        <translation>لا يبيّن الجدول كيف تجتمع كلمات عدة أعمدة؛ فحُفظت كل منها على حدة.</translation>
    </message>
    <message>
        <source>The mapping does not know a word in the column {column}; the field was left empty.</source>
        <translation>لا تعرف المطابقة كلمة في العمود {column}؛ فتُرك الحقل فارغاً.</translation>
    </message>
    <message>
        <source>Something went wrong inside Waypost (log number {number}).</source>
        <translation>حدث خلل داخل Waypost (رقم القيد {number}).</translation>
    </message>
    <message>
        <source>What was saved before is in the vault. Try again; if it happens twice, send the log number to support.</source>
        <translation>ما حُفظ من قبل موجود في الخزنة. يرجى المحاولة مجدداً؛ وإذا تكرر ذلك، يُرسل رقم القيد إلى الدعم.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>أُوقفت العملية بناءً على الطلب.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A holder needs a name that no other holder of this vault has. Nothing was changed.</source>
        <translation>يحتاج الحائز إلى اسم لا يحمله أي حائز آخر لهذه الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give the name with something that tells the two people apart.</source>
        <translation>يُعطى الاسم مع ما يميز بين الشخصين.</translation>
    </message>
    <message>
        <source>No holder of this vault has that staff code. Nothing was changed.</source>
        <translation>لا يوجد حائز لهذه الخزنة بهذا الرمز الوظيفي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the list of holders and take the code from there.</source>
        <translation>يرجى الاطلاع على قائمة الحائزين وأخذ الرمز منها.</translation>
    </message>
    <message>
        <source>Several people have a passphrase for this vault ({codes}), and the recovery key names none of them. Nothing was changed.</source>
        <translation>لعدة أشخاص عبارات مرور لهذه الخزنة ({codes})، ومفتاح الاسترداد لا يسمّي أياً منهم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew, such as --holder S2.</source>
        <translation>يُذكر من تُعيَّن له عبارة المرور من جديد، مثل ⁦--holder S2⁩.</translation>
    </message>
    <message>
        <source>Nobody can remove their own passphrase. Nothing was changed.</source>
        <translation>لا يستطيع أحد إزالة عبارة مروره بنفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask another holder to open the vault and remove it.</source>
        <translation>يُطلب من حائز آخر أن يفتح الخزنة ويزيلها.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, so it could not tell two people apart. Nothing was changed.</source>
        <translation>عبارة المرور هذه تفتح الخزنة بالفعل، فلا تميز بين شخصين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Renewing the vault&apos;s key needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>يحتاج تجديد مفتاح الخزنة إلى مساحة خالية قدرها {needed} MiB؛ والمتاح على القرص {free} MiB. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then renew again.</source>
        <translation>يرجى إخلاء بعض المساحة على قرص الخزنة، ثم تكرار التجديد.</translation>
    </message>
    <message>
        <source>The renewed copy of the vault did not pass its check, so it was thrown away. The vault is as it was.</source>
        <translation>لم تجتز النسخة المجددة من الخزنة الفحص، فطُرحت. والخزنة كما كانت.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, the disk may be failing: make a backup on another drive first.</source>
        <translation>يرجى المحاولة مجدداً. وإذا تكرر ذلك فقد يكون القرص متعطلاً: تُنشأ أولاً نسخة احتياطية على وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>What was typed is not the new recovery key. Nothing was changed; the earlier sheet stays valid.</source>
        <translation>ما كُتب ليس مفتاح الاسترداد الجديد. لم يتغيّر شيء؛ وتبقى الورقة السابقة صالحة.</translation>
    </message>
    <message>
        <source>Type the whole key from the new sheet. Destroy a new sheet that never came into force.</source>
        <translation>يرجى كتابة المفتاح كاملاً من الورقة الجديدة. وتُتلف كل ورقة جديدة لم يبدأ سريانها.</translation>
    </message>
    <message>
        <source>This vault is being handed over already. Nothing was changed.</source>
        <translation>تسليم هذه الخزنة جارٍ بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Finish that hand-over, or take it back first.</source>
        <translation>يُنهى ذلك التسليم، أو يُتراجع عنه أولاً.</translation>
    </message>
    <message>
        <source>It was not said to whom this vault is handed over. Nothing was changed.</source>
        <translation>لم يُذكر من تُسلَّم إليه هذه الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Add --to with the name of the successor.</source>
        <translation>يضاف ⁦--to⁩ مع اسم الخلف.</translation>
    </message>
    <message>
        <source>This vault is not being handed over. Nothing was changed.</source>
        <translation>هذه الخزنة ليست قيد التسليم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Begin a hand-over first: whoever leaves opens the vault and names the successor.</source>
        <translation>يُبدأ التسليم أولاً: يفتح المغادر الخزنة ويسمّي الخلف.</translation>
    </message>
    <message>
        <source>{holder} hands this vault over to you.</source>
        <translation>هذه الخزنة قيد التسليم من {holder} إلى المستخدم الحالي.</translation>
    </message>
    <message>
        <source>Go through what is open together, then finish it with a new key and a new recovery sheet.</source>
        <translation>تُراجع معاً الأمور المفتوحة، ثم يُنهى التسليم بمفتاح جديد وورقة استرداد جديدة.</translation>
    </message>
    <message>
        <source>The successor ({holder}) finishes the hand-over, with their own passphrase. Nothing was changed.</source>
        <translation>الخلف ({holder}) هو من ينهي التسليم، بعبارة مروره الخاصة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Lock the vault and let the successor open it.</source>
        <translation>تُقفل الخزنة ويفتحها الخلف.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the file, and ask the station by another way.</source>
        <translation>لم يؤخذ منه شيء. يُحتفظ بالملف، ويُسأل مركز العمل بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>The other changes are not affected. The receipt tells the station.</source>
        <translation>لا تتأثر التغييرات الأخرى. ويُعلِم الإيصال مركز العمل بذلك.</translation>
    </message>
    <message>
        <source>The bundle is signed with a card whose number nobody compared. The file is kept unopened.</source>
        <translation>وُقّعت الحزمة ببطاقة لم يقارن أحد رقمها. ويُحتفظ بالملف دون فتح.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station, then check the bundle again.</source>
        <translation>تُقارَن أرقام البطاقة الستون مع مركز العمل، ثم تُفحص الحزمة مجدداً.</translation>
    </message>
    <message>
        <source>Two different bundles claim the same place ({number}): a laptop was cloned, or an older copy of its vault is in use. The file is kept unopened.</source>
        <translation>حزمتان مختلفتان تحملان الموضع نفسه في التسلسل ({number}): استُنسخ حاسوب، أو تُستعمل نسخة أقدم من خزنته. ويُحتفظ بالملف دون فتح.</translation>
    </message>
    <message>
        <source>Ask the station by another way who has the laptop and its copies. Confirm the device when that is clear, then check again.</source>
        <translation>يُسأل مركز العمل بوسيلة أخرى عمن لديه الحاسوب ونسخه. ويؤكَّد الجهاز متى اتضح ذلك، ثم يُفحص مجدداً.</translation>
    </message>
    <message>
        <source>Bundles of this device are held back since two of them contradicted each other. The file is kept unopened.</source>
        <translation>حزم هذا الجهاز معلّقة منذ أن تعارضت اثنتان منها. ويُحتفظ بالملف دون فتح.</translation>
    </message>
    <message>
        <source>Clear it up with the station and confirm the device, then check again.</source>
        <translation>يُستجلى الأمر مع مركز العمل ويؤكَّد الجهاز، ثم يُفحص مجدداً.</translation>
    </message>
    <message>
        <source>The log of this laptop was shorter when bundle {number} was sealed than it was at bundle {earlier}: entries were cut off, or an older copy of its vault is in use.</source>
        <translation>كان سجل عمليات هذا الحاسوب عند ختم الحزمة {number} أقصر مما كان عند الحزمة {earlier}: حُذفت قيود منه، أو تُستعمل نسخة أقدم من خزنته.</translation>
    </message>
    <message>
        <source>The bundle itself is genuine. Ask the station by another way who had the laptop and its copies, then confirm the device.</source>
        <translation>الحزمة نفسها صحيحة. يُسأل مركز العمل بوسيلة أخرى عمن كان لديه الحاسوب ونسخه، ثم يؤكَّد الجهاز.</translation>
    </message>
    <message>
        <source>The log of this laptop at bundle {number} is not the one of bundle {earlier}: entries were exchanged, or a copy of its vault is in use.</source>
        <translation>سجل عمليات هذا الحاسوب عند الحزمة {number} ليس هو سجله عند الحزمة {earlier}: استُبدلت قيود منه، أو تُستعمل نسخة من خزنته.</translation>
    </message>
    <message>
        <source>The bundle continues a series that another device began.</source>
        <translation>تواصل الحزمة تسلسلاً بدأه جهاز آخر.</translation>
    </message>
    <message>
        <source>The bundle starts a new series of numbers that headquarters did not agree to.</source>
        <translation>تبدأ الحزمة تسلسل أرقام جديداً لم يوافق عليه المقر.</translation>
    </message>
    <message>
        <source>The bundle is genuine, but of a kind that is not taken in here.</source>
        <translation>الحزمة صحيحة، لكنها من نوع لا يؤخذ هنا.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the station for an export to headquarters.</source>
        <translation>لم يؤخذ منه شيء. يُطلب من مركز العمل تصدير إلى المقر.</translation>
    </message>
    <message>
        <source>The record has another structure than it must have: a value out of bounds, a malformed code, or a link to nothing.</source>
        <translation>بنية السجل ليست كما يجب: قيمة خارج الحدود، أو رمز غير سليم، أو رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Records of this kind are unknown here.</source>
        <translation>سجلات هذا النوع غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The other changes are not affected. Update Waypost here; the station sends the record again.</source>
        <translation>لا تتأثر التغييرات الأخرى. يرجى تحديث Waypost هنا؛ ويرسل مركز العمل السجل مجدداً.</translation>
    </message>
    <message>
        <source>The record was made by a newer Waypost.</source>
        <translation>أُنشئ السجل بإصدار أحدث من Waypost.</translation>
    </message>
    <message>
        <source>The bundle holds two changes of the same record.</source>
        <translation>تحتوي الحزمة على تغييرين للسجل نفسه.</translation>
    </message>
    <message>
        <source>The record belongs to another station.</source>
        <translation>السجل يخص مركز عمل آخر.</translation>
    </message>
    <message>
        <source>It was left as it is. Ask both stations by another way how the id came to be used twice.</source>
        <translation>تُرك كما هو. يُسأل مركزا العمل كلاهما بوسيلة أخرى كيف استُعمل المعرّف مرتين.</translation>
    </message>
    <message>
        <source>The record names an attachment that belongs to another record.</source>
        <translation>يذكر السجل مرفقاً يخص سجلاً آخر.</translation>
    </message>
    <message>
        <source>The record was withdrawn, wholly or in part, and this version does not know of it yet.</source>
        <translation>سُحب السجل كلياً أو جزئياً، ولا تعلم هذه الصيغة بذلك بعد.</translation>
    </message>
    <message>
        <source>A part of this bundle was withdrawn since, so its file is not kept any longer.</source>
        <translation>سُحب منذ ذلك الحين جزء من هذه الحزمة، فلم يعد ملفها محفوظاً.</translation>
    </message>
    <message>
        <source>Receive the file again if you still have it; the station&apos;s next bundle brings what is missing.</source>
        <translation>يرجى استلام الملف مجدداً إن كان ما زال متوفراً؛ والحزمة التالية من مركز العمل تأتي بما ينقص.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>تعذّرت قراءة الملف {name}.</translation>
    </message>
    <message>
        <source>Nothing was received. Check that the drive is still there, then try again.</source>
        <translation>لم يُستلم شيء. يرجى التأكد من أن وحدة التخزين ما زالت موصولة، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The inbox has no such bundle.</source>
        <translation>لا توجد حزمة كهذه في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>لم يتغيّر شيء. يرجى الاطلاع على القائمة مجدداً.</translation>
    </message>
    <message>
        <source>This bundle does not wait for a decision (any more).</source>
        <translation>هذه الحزمة لا تنتظر قراراً، أو لم تعد تنتظره.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at its state in the list.</source>
        <translation>لم يتغيّر شيء. يرجى الاطلاع على حالتها في القائمة.</translation>
    </message>
    <message>
        <source>Bundles are received in a vault of headquarters; this is a station&apos;s.</source>
        <translation>تُستلم الحزم في خزنة المقر؛ وهذه خزنة مركز عمل.</translation>
    </message>
    <message>
        <source>Nothing was received. At a station, receive receipts.</source>
        <translation>لم يُستلم شيء. في مركز العمل تُستلم الإيصالات.</translation>
    </message>
    <message>
        <source>Nothing stands against this device, or it is not known here. Nothing was changed.</source>
        <translation>لا شيء يؤخذ على هذا الجهاز، أو هو غير معروف هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the list of stations: it names every device that waits for a confirmation.</source>
        <translation>يرجى الاطلاع على قائمة مراكز العمل: فهي تسمّي كل جهاز ينتظر التأكيد.</translation>
    </message>
    <message>
        <source>Bundles of this device wait because nobody compared the number of its card. Nothing was changed.</source>
        <translation>حزم هذا الجهاز تنتظر لأن أحداً لم يقارن رقم بطاقته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Compare the card&apos;s 60 digits with the station: that confirms the device and checks its bundles again.</source>
        <translation>تُقارَن أرقام البطاقة الستون مع مركز العمل: فذلك يؤكد الجهاز ويفحص حزمه.</translation>
    </message>
    <message>
        <source>No such station is enrolled here.</source>
        <translation>لا يوجد مركز عمل كهذا مدرج هنا.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol the station&apos;s card first, comparing its number.</source>
        <translation>لم يُكتب شيء. يرجى إدراج بطاقة مركز العمل أولاً مع مقارنة رقمها.</translation>
    </message>
    <message>
        <source>Only headquarters can write out its decryption key.</source>
        <translation>المقر وحده يستطيع كتابة مفتاح فك التشفير الخاص به.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The key file would lie beside the vault or in the home folder, where whoever takes this computer finds it.</source>
        <translation>سيكون ملف المفتاح بجانب الخزنة أو في المجلد الشخصي، حيث يجده كل من يأخذ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a drive that is kept elsewhere.</source>
        <translation>لم يُكتب شيء. يرجى اختيار وحدة تخزين محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>يوجد بالفعل ملف باسم {name}.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>لم يُكتب شيء. يرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The key file {name} could not be written.</source>
        <translation>تعذّرت كتابة ملف المفتاح {name}.</translation>
    </message>
    <message>
        <source>Check the drive and its free space, then try again.</source>
        <translation>يرجى التحقق من وحدة التخزين ومساحتها الخالية، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>A record is kept until a day in the future. Nothing was changed.</source>
        <translation>يُحفظ السجل حتى يوم في المستقبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give a later day, such as 2031-12-31.</source>
        <translation>يرجى إعطاء يوم لاحق، مثل ⁦2031-12-31⁩.</translation>
    </message>
    <message>
        <source>This needs a reason, which stays in the history of the record. Nothing was changed.</source>
        <translation>يحتاج هذا إلى سبب يبقى في تاريخ تغييرات السجل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>يُذكر السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <source>This record belongs to a station, which decides how long it is kept. Nothing was changed.</source>
        <translation>هذا السجل يخص مركز عمل، وهو الذي يقرر مدة حفظه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the station.</source>
        <translation>يُسأل مركز العمل.</translation>
    </message>
    <message>
        <source>Records become due for review after 1 to {most} years. Nothing was changed.</source>
        <translation>تُستحق مراجعة السجلات بعد عدد من السنوات يتراوح بين 1 و{most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Give a whole number of years, or none where only single records have a date.</source>
        <translation>يرجى إعطاء عدد صحيح من السنوات، أو عدم تعيين عدد إذا كانت سجلات منفردة وحدها لها تاريخ.</translation>
    </message>
    <message>
        <source>A legal hold stands on this record already. Nothing was changed.</source>
        <translation>هذا السجل خاضع لتحفظ قانوني بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the history of the record for who set it and why.</source>
        <translation>يبيّن تاريخ تغييرات السجل من وضعه ولماذا.</translation>
    </message>
    <message>
        <source>No legal hold stands on this record. Nothing was changed.</source>
        <translation>هذا السجل غير خاضع لأي تحفظ قانوني. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>يرجى التحقق من الرقم المرجعي.</translation>
    </message>
    <message>
        <source>{holder} set this legal hold, and lifts it. Nothing was changed.</source>
        <translation>وضع {holder} هذا التحفظ القانوني، وهو من يرفعه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask them; another holder can lift it once they hold no key of this vault any more.</source>
        <translation>يُسأل هذا الحائز؛ ويستطيع حائز آخر رفعه متى لم يعد للأول مفتاح لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask for the file to be copied again.</source>
        <translation>لم يُقرأ منه شيء. يُطلب نسخ الملف مجدداً.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Ask the sender to write the card to the drive again.</source>
        <translation>لم يُدرج أحد. يُطلب من المرسل كتابة البطاقة على وحدة التخزين مجدداً.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Restore the vault&apos;s folder from a backup, and ask how the file came to be changed.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. يرجى استعادة مجلد الخزنة من نسخة احتياطية، والسؤال عن كيفية تغيّر الملف.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Do not trust the file; tell the sender by another way.</source>
        <translation>لم يؤخذ منه شيء. لا ينبغي الوثوق بالملف؛ ويُبلَّغ المرسل بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>This is not an encrypted (age) file.</source>
        <translation>هذا ليس ملفاً مشفّراً (age).</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file is damaged.</source>
        <translation>بداية الملف المشفّر تالفة.</translation>
    </message>
    <message>
        <source>The beginning of the encrypted file was altered.</source>
        <translation>بداية الملف المشفّر مبدَّلة.</translation>
    </message>
    <message>
        <source>The encrypted file was altered, cut or lengthened.</source>
        <translation>بُدّل الملف المشفّر أو قُصّر أو أُطيل.</translation>
    </message>
    <message>
        <source>The file was encrypted for somebody else.</source>
        <translation>شُفّر الملف لجهة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was read from it. Ask the sender to encrypt it for your card.</source>
        <translation>لم يُقرأ منه شيء. يُطلب من المرسل تشفيره لبطاقة هذه الخزنة.</translation>
    </message>
    <message>
        <source>This is not a key of the kind Waypost uses, or it was mistyped.</source>
        <translation>هذا ليس مفتاحاً من النوع الذي يستعمله Waypost، أو كُتب خطأً.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the key from the card file itself.</source>
        <translation>لم يتغيّر شيء. يرجى أخذ المفتاح من ملف البطاقة نفسه.</translation>
    </message>
    <message>
        <source>The recipient&apos;s key is of an older kind that could be broken in years to come.</source>
        <translation>مفتاح الجهة المتلقية من نوع أقدم يمكن كسره في السنوات المقبلة.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the recipient for a card made with Waypost.</source>
        <translation>لم يُكتب شيء. تُطلب من الجهة المتلقية بطاقة أُعدّت بواسطة Waypost.</translation>
    </message>
    <message>
        <source>A file can be encrypted for one to three different keys, not for {count}.</source>
        <translation>يمكن تشفير الملف لمفتاح واحد أو لمفتاحين أو ثلاثة مفاتيح مختلفة؛ والعدد المطلوب {count}.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the audience&apos;s cards in the settings.</source>
        <translation>لم يُكتب شيء. يرجى التحقق من بطاقات الجهة المتلقية في الإعدادات.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>تعذّرت قراءة التوقيع.</translation>
    </message>
    <message>
        <source>The signing key is not of the kind Waypost uses.</source>
        <translation>مفتاح التوقيع ليس من النوع الذي يستعمله Waypost.</translation>
    </message>
    <message>
        <source>The signature was made for another kind of message.</source>
        <translation>أُعدّ التوقيع لنوع آخر من الرسائل.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed has been altered.</source>
        <translation>التوقيع غير مطابق: بُدّل ما وُقّع عليه.</translation>
    </message>
    <message>
        <source>The signature is genuine but by somebody else&apos;s key.</source>
        <translation>التوقيع صحيح لكنه بمفتاح شخص آخر.</translation>
    </message>
    <message>
        <source>This is not a card, or it is damaged.</source>
        <translation>هذه ليست بطاقة، أو هي تالفة.</translation>
    </message>
    <message>
        <source>The card was made by a newer Waypost.</source>
        <translation>أُعدّت البطاقة بإصدار أحدث من Waypost.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Update Waypost first, then read the card again.</source>
        <translation>لم يُدرج أحد. يرجى تحديث Waypost أولاً، ثم قراءة البطاقة مجدداً.</translation>
    </message>
    <message>
        <source>Whoever made this card did not prove to hold its keys.</source>
        <translation>من أعدّ هذه البطاقة لم يثبت أنه يملك مفاتيحها.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Do not trust the card; ask the sender in person for a new one.</source>
        <translation>لم يُدرج أحد. لا ينبغي الوثوق بالبطاقة؛ وتُطلب من المرسل شخصياً بطاقة جديدة.</translation>
    </message>
    <message>
        <source>A recovery key has 34 letters and digits; {length} were typed, or one of them is none of its letters.</source>
        <translation>يتكون مفتاح الاسترداد من 34 حرفاً ورقماً؛ كُتب منها {length}، أو أحدها ليس من أحرفه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare group by group with the printed sheet.</source>
        <translation>لم يتغيّر شيء. يرجى المقارنة بالورقة المطبوعة مجموعة مجموعة.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key.</source>
        <translation>يوجد خطأ كتابي في مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The passphrase has {length} characters; it needs at least {least}.</source>
        <translation>عدد أحرف عبارة المرور {length}؛ ويلزم ألا يقل عن {least}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add words.</source>
        <translation>لم يتغيّر شيء. يرجى استعمال الكلمات الست التي يقترحها Waypost، أو إضافة كلمات.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess (about {bits} bits; at least {least} are needed).</source>
        <translation>عبارة المرور سهلة التخمين (نحو {bits} بت؛ ويلزم {least} على الأقل).</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the six words that Waypost offers, or add unusual words.</source>
        <translation>لم يتغيّر شيء. يرجى استعمال الكلمات الست التي يقترحها Waypost، أو إضافة كلمات غير مألوفة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard layout and capital letters, or use the recovery key.</source>
        <translation>لم يتغيّر شيء. يرجى التحقق من تخطيط لوحة المفاتيح والأحرف الكبيرة، أو استعمال مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or was replaced.</source>
        <translation>مفتاح الاسترداد هذا يخص خزنة أخرى، أو استُبدل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newest recovery sheet of this vault.</source>
        <translation>لم يتغيّر شيء. يرجى البحث عن أحدث ورقة استرداد لهذه الخزنة.</translation>
    </message>
    <message>
        <source>The computer could not spare the {mib} MiB of memory that opening the vault takes.</source>
        <translation>لم يستطع الحاسوب توفير ذاكرة قدرها {mib} MiB يحتاج إليها فتح الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>لم يتغيّر شيء. يرجى إغلاق البرامج الأخرى والمحاولة مجدداً.</translation>
    </message>
    <message>
        <source>This passphrase did not open the vault without its key file.</source>
        <translation>لم تفتح عبارة المرور هذه الخزنة بدون ملف مفتاحها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the key file, on its stick; if it is lost, use the recovery sheet.</source>
        <translation>لم يتغيّر شيء. يُعطى ملف المفتاح الموجود على ذاكرة USB الخاصة به؛ وإذا فُقد، تُستعمل ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>The passphrase did not open the vault, and this computer&apos;s keyring does not hold its second key.</source>
        <translation>لم تفتح عبارة المرور الخزنة، ولا تحتوي حافظة مفاتيح هذا الحاسوب على مفتاحها الثاني.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to this computer as usual and try again, or use the recovery sheet.</source>
        <translation>لم يتغيّر شيء. يرجى الدخول إلى هذا الحاسوب كالمعتاد والمحاولة مجدداً، أو استعمال ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is, and nothing was changed.</source>
        <translation>يوجد ملف بذلك الاسم. وقد تُرك كما هو، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose another name for the key file.</source>
        <translation>يرجى اختيار اسم آخر لملف المفتاح.</translation>
    </message>
    <message>
        <source>The key file could not be written there and read back. Nothing was changed.</source>
        <translation>تعذّرت كتابة ملف المفتاح هناك وقراءته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write there, or take another stick.</source>
        <translation>يرجى التحقق من المساحة الخالية ومن وجود إذن بالكتابة هناك، أو استعمال ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>This is not a key file of Waypost, or it cannot be read. Nothing was changed.</source>
        <translation>هذا ليس ملف مفتاح من Waypost، أو تعذّرت قراءته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose the key file on its stick; if it is lost, use the recovery sheet.</source>
        <translation>يرجى اختيار ملف المفتاح على ذاكرة USB الخاصة به؛ وإذا فُقد، تُستعمل ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>A key file inside the vault&apos;s folder would go wherever the vault goes. Nothing was changed.</source>
        <translation>ملف المفتاح الموجود داخل مجلد الخزنة يذهب حيثما ذهبت الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Put it on a stick that is kept apart from the laptop.</source>
        <translation>يوضع على ذاكرة USB محفوظة بعيداً عن الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret. Nothing was changed.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح تحفظ سراً. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Use a key file on a stick instead, or no second key.</source>
        <translation>يُستعمل ملف مفتاح على ذاكرة USB بدلاً من ذلك، أو لا يُستعمل مفتاح ثانٍ.</translation>
    </message>
    <message>
        <source>Your passphrase needs no second key. Nothing was changed.</source>
        <translation>لا تحتاج عبارة المرور إلى مفتاح ثانٍ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the list of holders for who uses one.</source>
        <translation>تبيّن قائمة الحائزين من يستعمل مفتاحاً ثانياً.</translation>
    </message>
    <message>
        <source>The key of an attachment does not fit: its row was altered.</source>
        <translation>مفتاح أحد المرفقات غير مطابق: بُدّل صفه.</translation>
    </message>
    <message>
        <source>The other attachments are not touched by this. Run the audit, and restore from a backup if it says so.</source>
        <translation>لا يمس ذلك المرفقات الأخرى. يرجى تشغيل التدقيق، والاستعادة من نسخة احتياطية إذا أشار بذلك.</translation>
    </message>
    <message>
        <source>The vault&apos;s header cannot be read from this disk. Nothing was changed.</source>
        <translation>تعذّرت قراءة ترويسة الخزنة من هذا القرص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that this account may read the folder, then try again.</source>
        <translation>يرجى التأكد من أن القرص موصول ومن أن لهذا الحساب إذناً بقراءة المجلد، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>There is no vault in this folder (no file vault.hdr).</source>
        <translation>لا توجد خزنة في هذا المجلد (لا يوجد الملف vault.hdr).</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the folder that holds the vault, or create a new one.</source>
        <translation>لم يتغيّر شيء. يرجى اختيار المجلد الذي يحتوي على الخزنة، أو إنشاء خزنة جديدة.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) is damaged.</source>
        <translation>ملف مفاتيح الخزنة (vault.hdr) تالف.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) asks for costs outside the safe limits.</source>
        <translation>يطلب ملف مفاتيح الخزنة (vault.hdr) موارد تتجاوز الحدود الآمنة.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file (vault.hdr) was altered by somebody.</source>
        <translation>بدّل أحدهم ملف مفاتيح الخزنة (vault.hdr).</translation>
    </message>
    <message>
        <source>The vault was made by a newer Waypost.</source>
        <translation>أُنشئت الخزنة بإصدار أحدث من Waypost.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Update Waypost first.</source>
        <translation>لم يُفتح شيء ولم يتغيّر شيء. يرجى تحديث Waypost أولاً.</translation>
    </message>
    <message>
        <source>The vault has no room for another key slot ({count} at most).</source>
        <translation>لا متسع في الخزنة لموضع مفتاح آخر (العدد الأقصى {count}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a holder first.</source>
        <translation>لم يتغيّر شيء. تُزال أولاً عبارة مرور أحد الحائزين.</translation>
    </message>
    <message>
        <source>The last passphrase of a vault cannot be removed.</source>
        <translation>لا يمكن إزالة آخر عبارة مرور للخزنة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the successor&apos;s passphrase first.</source>
        <translation>لم يتغيّر شيء. تضاف أولاً عبارة مرور الخلف.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the sender for the file again.</source>
        <translation>لم يتغيّر شيء. يُطلب الملف من المرسل مجدداً.</translation>
    </message>
    <message>
        <source>Correct this field; the rest of what you typed is kept.</source>
        <translation>يرجى تصحيح هذا الحقل؛ ويُحتفظ ببقية ما كُتب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct this place in the file and try again.</source>
        <translation>لم يتغيّر شيء. يرجى تصحيح هذا الموضع في الملف والمحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The document holds a number with a fraction, which its format forbids.</source>
        <translation>تحتوي الوثيقة على عدد كسري يمنعه شكلها.</translation>
    </message>
    <message>
        <source>The document holds half a character that no text may hold.</source>
        <translation>تحتوي الوثيقة على نصف رمز لا يجوز أن يرد في أي نص.</translation>
    </message>
    <message>
        <source>The document is larger than its format allows.</source>
        <translation>الوثيقة أكبر مما يسمح به شكلها.</translation>
    </message>
    <message>
        <source>The document is nested deeper than its format allows.</source>
        <translation>مستويات الوثيقة أعمق مما يسمح به شكلها.</translation>
    </message>
    <message>
        <source>The document says the same thing twice in one place.</source>
        <translation>تذكر الوثيقة الشيء نفسه مرتين في موضع واحد.</translation>
    </message>
    <message>
        <source>The document is not readable JSON.</source>
        <translation>الوثيقة ليست JSON مقروءاً.</translation>
    </message>
    <message>
        <source>This version of Waypost does not know that kind of record.</source>
        <translation>لا يعرف إصدار Waypost هذا ذلك النوع من السجلات.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then try again.</source>
        <translation>لم يتغيّر شيء. يرجى تحديث Waypost، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The record was written by a newer Waypost.</source>
        <translation>كُتب السجل بإصدار أحدث من Waypost.</translation>
    </message>
    <message>
        <source>It is safe where it is. Update Waypost here, then open it again.</source>
        <translation>السجل آمن حيث هو. يرجى تحديث Waypost هنا، ثم فتحه مجدداً.</translation>
    </message>
    <message>
        <source>The text names another reference than the record has, {ref}. Nothing was changed.</source>
        <translation>يذكر النص رقماً مرجعياً غير رقم السجل، وهو {ref}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A reference is given once and stays. Take it out of the text, or save it as a record of its own.</source>
        <translation>يُعطى الرقم المرجعي مرة واحدة ويبقى. يرجى حذفه من النص، أو حفظ النص كسجل مستقل.</translation>
    </message>
    <message>
        <source>The record does not have the form it should have (at {where}).</source>
        <translation>السجل ليس على الشكل الواجب (في {where}).</translation>
    </message>
    <message>
        <source>This is not a date that Waypost can read.</source>
        <translation>هذا ليس تاريخاً يستطيع Waypost قراءته.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026, Mar 2026, Q1 2026, before 15 Oct 2026 or 20-22 Nov 2026, or leave it empty.</source>
        <translation>يُكتب مثلاً 5 مارس 2026، أو مارس 2026، أو الربع 1 من 2026، أو قبل 15 أكتوبر 2026، أو 20-22 نوفمبر 2026، أو يُترك فارغاً.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>There is no field of this name in such a record.</source>
        <translation>لا يوجد حقل بهذا الاسم في سجل كهذا.</translation>
    </message>
    <message>
        <source>Take it out, or look up the right name in the help.</source>
        <translation>يرجى حذفه، أو البحث عن الاسم الصحيح في المساعدة.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>يلزم نص هنا.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be kept.</source>
        <translation>يحتوي النص على رمز معيب لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>Delete it, or type the words again instead of pasting them.</source>
        <translation>يرجى حذفه، أو كتابة الكلمات من جديد بدلاً من لصقها.</translation>
    </message>
    <message>
        <source>The text is longer than the {limit} characters that fit here.</source>
        <translation>النص أطول من الحد المتاح هنا، وهو {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>Shorten it; nothing you typed is lost.</source>
        <translation>يرجى تقصيره؛ ولا يضيع شيء مما كُتب.</translation>
    </message>
    <message>
        <source>This does not have the form that the field needs.</source>
        <translation>هذا ليس على الشكل الذي يحتاج إليه الحقل.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>يلزم عدد صحيح هنا.</translation>
    </message>
    <message>
        <source>Yes or no is needed here.</source>
        <translation>يلزم نعم أو لا هنا.</translation>
    </message>
    <message>
        <source>The number must be {limit} or more.</source>
        <translation>يجب أن يكون العدد {limit} أو أكثر.</translation>
    </message>
    <message>
        <source>The number must be {limit} or less.</source>
        <translation>يجب أن يكون العدد {limit} أو أقل.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>تلزم قائمة هنا.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries here.</source>
        <translation>عدد القيود هنا يزيد على {limit}.</translation>
    </message>
    <message>
        <source>Use a group with a number instead of one row each, or split the record.</source>
        <translation>تُستعمل مجموعة لها عدد بدلاً من صف لكل واحد، أو يُقسَّم السجل.</translation>
    </message>
    <message>
        <source>The same entry stands here twice.</source>
        <translation>القيد نفسه يرد هنا مرتين.</translation>
    </message>
    <message>
        <source>Two rows of the record have the same id.</source>
        <translation>لصفين من السجل المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Give each row its own id, or leave the id out of a new row.</source>
        <translation>يُعطى كل صف معرّفاً خاصاً به، أو يُترك المعرّف خارج الصف الجديد.</translation>
    </message>
    <message>
        <source>Something here names a row that is not in the record.</source>
        <translation>شيء هنا يشير إلى صف غير موجود في السجل.</translation>
    </message>
    <message>
        <source>Choose again from the list, or correct the file.</source>
        <translation>يرجى الاختيار مجدداً من القائمة، أو تصحيح الملف.</translation>
    </message>
    <message>
        <source>Fields of its own are needed here, not a single value.</source>
        <translation>تلزم هنا حقول فرعية، لا قيمة واحدة.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>هذا ليس من الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>A date with time and zone is needed here.</source>
        <translation>يلزم هنا تاريخ مع الوقت والمنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Write it like 5 Mar 2026 14:30; in a file, 2026-03-05T14:30:00+03:00.</source>
        <translation>يُكتب مثلاً 5 مارس 2026 14:30؛ وفي ملف: ⁦2026-03-05T14:30:00+03:00⁩.</translation>
    </message>
    <message>
        <source>A day of the calendar is needed here.</source>
        <translation>يلزم هنا يوم من أيام التقويم.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-05.</source>
        <translation>يُكتب مثلاً ⁦2026-03-05⁩.</translation>
    </message>
    <message>
        <source>The date and how exact it is do not fit together.</source>
        <translation>التاريخ ودرجة دقته غير متوافقين.</translation>
    </message>
    <message>
        <source>Choose “month” for a month, “year” for a year, or “not known” for no date.</source>
        <translation>يرجى اختيار «شهر» للشهر، أو «سنة» للسنة، أو «غير معروف» عند عدم وجود تاريخ.</translation>
    </message>
    <message>
        <source>A period needs its first and its latest date, and only a period has a latest date.</source>
        <translation>تحتاج الفترة إلى أول تاريخ وآخر تاريخ، ولا يكون آخر تاريخ إلا لفترة.</translation>
    </message>
    <message>
        <source>The latest date lies before the first.</source>
        <translation>آخر تاريخ يسبق أول تاريخ.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>لا يوجد يوم كهذا في التقويم.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Compare again, over a voice you know; if they still differ, the card is not theirs.</source>
        <translation>لم يُدرج أحد. يرجى المقارنة مجدداً بصوت معروف؛ فإن ظلت الأرقام مختلفة فالبطاقة ليست بطاقة الجانب الآخر.</translation>
    </message>
    <message>
        <source>Nothing was written and no number was spent. Try again.</source>
        <translation>لم يُكتب شيء ولم يُستهلك أي رقم. يرجى المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>The card file {name} cannot be read.</source>
        <translation>تعذّرت قراءة ملف البطاقة {name}.</translation>
    </message>
    <message>
        <source>The card could not be written as {name}.</source>
        <translation>تعذّرت كتابة البطاقة باسم {name}.</translation>
    </message>
    <message>
        <source>Check that the drive is there and not write-protected, then try again.</source>
        <translation>يرجى التأكد من أن وحدة التخزين موصولة وغير محمية من الكتابة، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Type all 12 groups of 5 digits as the other side reads them.</source>
        <translation>لم يُدرج أحد. يرجى كتابة المجموعات الاثنتي عشرة، وكل منها 5 أرقام، كما يقرؤها الجانب الآخر.</translation>
    </message>
    <message>
        <source>The digits are not those of this card.</source>
        <translation>الأرقام ليست أرقام هذه البطاقة.</translation>
    </message>
    <message>
        <source>This is the card of this very vault.</source>
        <translation>هذه بطاقة هذه الخزنة نفسها.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. Choose the card that the other side gave you.</source>
        <translation>لم يُدرج أحد. يرجى اختيار البطاقة التي سلّمها الجانب الآخر.</translation>
    </message>
    <message>
        <source>The card belongs to the same side of the exchange as this vault.</source>
        <translation>البطاقة تخص جانب التبادل نفسه الذي تخصه هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nobody was enrolled. A station enrols headquarters, and headquarters enrols stations.</source>
        <translation>لم يُدرج أحد. مركز العمل يدرج المقر، والمقر يدرج مراكز العمل.</translation>
    </message>
    <message>
        <source>This card was revoked here, or it has the keys of a revoked card.</source>
        <translation>أُبطلت هذه البطاقة هنا، أو تحمل مفاتيح بطاقة مبطلة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its owner for a card with new keys, such as a restored vault has.</source>
        <translation>لم يتغيّر شيء. تُطلب من صاحبها بطاقة بمفاتيح جديدة، كالتي تملكها خزنة مستعادة.</translation>
    </message>
    <message>
        <source>To revoke a card needs one of these reasons: {reasons}. Nothing was changed.</source>
        <translation>يحتاج إبطال بطاقة إلى أحد الأسباب التالية: {reasons}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This vault knows no such card.</source>
        <translation>لا تعرف هذه الخزنة بطاقة كهذه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of cards.</source>
        <translation>لم يتغيّر شيء. يرجى الاطلاع على قائمة البطاقات.</translation>
    </message>
    <message>
        <source>This station knows nobody yet to export to.</source>
        <translation>لا يعرف مركز العمل هذا بعد جهة يصدّر إليها.</translation>
    </message>
    <message>
        <source>Nothing was written. Enrol headquarters&apos; card first, comparing its number.</source>
        <translation>لم يُكتب شيء. يرجى إدراج بطاقة المقر أولاً مع مقارنة رقمها.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose one of them.</source>
        <translation>لم يُكتب شيء. يرجى اختيار إحداها.</translation>
    </message>
    <message>
        <source>There is no valid card to encrypt for: all cards of this recipient are revoked, or the number of none was compared.</source>
        <translation>لا توجد بطاقة صالحة للتشفير لها: جميع بطاقات هذه الجهة المتلقية مبطلة، أو لم يُقارَن رقم أي منها.</translation>
    </message>
    <message>
        <source>Nothing was written. Compare the number of the recipient&apos;s new card first.</source>
        <translation>لم يُكتب شيء. يرجى أولاً مقارنة رقم البطاقة الجديدة للجهة المتلقية.</translation>
    </message>
    <message>
        <source>Nobody compared the number of the recipient&apos;s card: whoever made that card can read this bundle.</source>
        <translation>لم يقارن أحد رقم بطاقة الجهة المتلقية: وكل من أعدّ تلك البطاقة يستطيع قراءة هذه الحزمة.</translation>
    </message>
    <message>
        <source>Compare the 60 digits first wherever you can reach the recipient.</source>
        <translation>ينبغي مقارنة الأرقام الستين أولاً حيثما أمكن الوصول إلى الجهة المتلقية.</translation>
    </message>
    <message>
        <source>Nothing was written. Revoke the cards that are no longer used.</source>
        <translation>لم يُكتب شيء. يرجى إبطال البطاقات التي لم تعد مستعملة.</translation>
    </message>
    <message>
        <source>The record {ref} is longer than a bundle can carry (1 MiB).</source>
        <translation>السجل {ref} أطول مما تستطيع حزمة حمله (1 MiB).</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten its texts, or divide it into several records.</source>
        <translation>لم يُكتب شيء. يرجى تقصير نصوصه، أو تقسيمه إلى عدة سجلات.</translation>
    </message>
    <message>
        <source>Another export took this bundle&apos;s number meanwhile.</source>
        <translation>أخذت عملية تصدير أخرى رقم هذه الحزمة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The recipient refused this version of the record.</source>
        <translation>رفضت الجهة المتلقية هذه الصيغة من السجل.</translation>
    </message>
    <message>
        <source>Open the record, mend what they named, and finalise it again.</source>
        <translation>يرجى فتح السجل، وتصحيح ما ذكرته، ثم اعتماده نهائياً مجدداً.</translation>
    </message>
    <message>
        <source>A part of this record was withdrawn from the recipient; this version would bring it back.</source>
        <translation>سُحب جزء من هذا السجل من الجهة المتلقية؛ وهذه الصيغة تعيده إليها.</translation>
    </message>
    <message>
        <source>If it may be sent again, finalise a new version of the record.</source>
        <translation>إذا جاز إرساله مجدداً، تُعتمد نهائياً صيغة جديدة من السجل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the drive is still there, then try again.</source>
        <translation>لم يتغيّر شيء. يرجى التأكد من أن وحدة التخزين ما زالت موصولة، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>This is receipt {number}; receipt {newest} was read before.</source>
        <translation>هذا هو الإيصال {number}؛ وقُرئ من قبل الإيصال {newest}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the newest receipt.</source>
        <translation>لم يتغيّر شيء. يُطلب من المقر أحدث إيصال.</translation>
    </message>
    <message>
        <source>Another receipt with number {number} was read before.</source>
        <translation>قُرئ من قبل إيصال آخر بالرقم {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell headquarters by another way: two computers may be using its keys.</source>
        <translation>لم يتغيّر شيء. يُبلَّغ المقر بوسيلة أخرى: فقد يكون حاسوبان يستعملان مفاتيحه.</translation>
    </message>
    <message>
        <source>This receipt is for another station.</source>
        <translation>هذا الإيصال لمركز عمل آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to them, and ask headquarters for yours.</source>
        <translation>لم يتغيّر شيء. يُمرَّر إلى صاحبه، ويُطلب من المقر الإيصال الخاص بهذا المركز.</translation>
    </message>
    <message>
        <source>The receipt is signed by a card whose number nobody compared.</source>
        <translation>وقّعت الإيصال بطاقة لم يقارن أحد رقمها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the card&apos;s 60 digits, then read the receipt again.</source>
        <translation>لم يتغيّر شيء. تُقارَن أرقام البطاقة الستون، ثم يُقرأ الإيصال مجدداً.</translation>
    </message>
    <message>
        <source>The receipt is genuine, but this Waypost cannot read what it says.</source>
        <translation>الإيصال صحيح، لكن إصدار Waypost هذا لا يستطيع قراءة ما فيه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Waypost, then read the receipt again.</source>
        <translation>لم يتغيّر شيء. يرجى تحديث Waypost، ثم قراءة الإيصال مجدداً.</translation>
    </message>
    <message>
        <source>Headquarters has bundles of this device that this vault does not know: this is an older copy of the vault.</source>
        <translation>لدى المقر حزم من هذا الجهاز لا تعرفها هذه الخزنة: فهذه نسخة أقدم من الخزنة.</translation>
    </message>
    <message>
        <source>It goes on as a new device, so that no number is given twice; headquarters has to confirm it. If you find the newer vault, use that one.</source>
        <translation>تستمر كجهاز جديد، كي لا يُعطى رقم مرتين؛ ويجب أن يؤكده المقر. وإذا عُثر على الخزنة الأحدث، تُستعمل هي.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was changed in the vault.</source>
        <translation>تعذّرت كتابة الملف. لم يتغيّر شيء في الخزنة.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the free space there.</source>
        <translation>يرجى اختيار مجلد آخر، أو التحقق من المساحة الخالية هناك.</translation>
    </message>
    <message>
        <source>The settings could not be stored. They hold until Waypost is closed.</source>
        <translation>تعذّر تخزين الإعدادات. وهي سارية إلى أن يُغلق Waypost.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write in your own settings folder.</source>
        <translation>يرجى التحقق من المساحة الخالية ومن إمكان الكتابة في مجلد إعدادات المستخدم.</translation>
    </message>
    <message>
        <source>A saved filter needs a name of its own, of at most {most} letters. Nothing was changed.</source>
        <translation>يحتاج عامل التصفية المحفوظ إلى اسم خاص به، لا يتجاوز {most} حرفاً. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>يرجى كتابة اسم آخر.</translation>
    </message>
    <message>
        <source>There are {most} saved filters already. Nothing was changed.</source>
        <translation>عدد عوامل التصفية المحفوظة بلغ {most}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed, then save this one.</source>
        <translation>يُزال ما لم تعد إليه حاجة، ثم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>This vault is already open in another Waypost.</source>
        <translation>هذه الخزنة مفتوحة بالفعل في نافذة أخرى من Waypost.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other Waypost on this computer, then try again.</source>
        <translation>لم يتغيّر شيء. يرجى إغلاق Waypost الآخر على هذا الحاسوب، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>This folder already holds a vault or other files. They were left as they are.</source>
        <translation>يحتوي هذا المجلد بالفعل على خزنة أو ملفات أخرى. وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder for the new vault.</source>
        <translation>يرجى اختيار مجلد فارغ أو جديد للخزنة الجديدة.</translation>
    </message>
    <message>
        <source>A vault needs a name, a person, a role, a country of three letters and a station code of three letters.</source>
        <translation>تحتاج الخزنة إلى اسم، وشخص، ودور، ورمز بلد من ثلاثة أحرف، ورمز مركز عمل من ثلاثة أحرف.</translation>
    </message>
    <message>
        <source>Fill in what is missing, the letters in capitals, then try again.</source>
        <translation>يرجى ملء ما ينقص، بأحرف لاتينية كبيرة للرموز، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault was created.</source>
        <translation>يرجى اختيار المجلد الذي أُنشئت فيه الخزنة.</translation>
    </message>
    <message>
        <source>The key in the header does not open this database. Nothing was changed.</source>
        <translation>المفتاح الموجود في الترويسة لا يفتح قاعدة البيانات هذه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Header and database come from different vaults, or the database&apos;s first page is damaged. Put back the header file that belongs to this database, or open a backup.</source>
        <translation>الترويسة وقاعدة البيانات من خزنتين مختلفتين، أو الصفحة الأولى من قاعدة البيانات تالفة. يُعاد ملف الترويسة الذي يخص قاعدة البيانات هذه، أو تُفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A newer Waypost wrote this vault (version {found}; this one knows {known}). Nothing was changed.</source>
        <translation>كتب هذه الخزنة إصدار أحدث من Waypost (النسق {found}؛ وهذا الإصدار يعرف {known}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Install the newer Waypost and open the vault with it.</source>
        <translation>يرجى تثبيت إصدار Waypost الأحدث وفتح الخزنة به.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل في أمان؛ والخطوة الأخيرة لم تُحفظ.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then do the last step again.</source>
        <translation>يرجى إخلاء بعض المساحة على قرص الخزنة، ثم تكرار الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Bringing the vault up to date needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed.</source>
        <translation>يحتاج تحديث الخزنة إلى مساحة خالية قدرها {needed} MiB؛ والمتاح على القرص {free} MiB. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the vault, then open it again.</source>
        <translation>يرجى إخلاء بعض المساحة على قرص الخزنة، ثم فتحها مجدداً.</translation>
    </message>
    <message>
        <source>The disk of the vault could not be read or written. What was saved before is kept.</source>
        <translation>تعذّرت القراءة من قرص الخزنة أو الكتابة عليه. وما حُفظ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open the vault again. If it happens twice, copy the vault&apos;s folder to another disk.</source>
        <translation>يرجى التأكد من أن القرص ما زال موصولاً، ثم فتح الخزنة مجدداً. وإذا تكرر ذلك، يُنسخ مجلد الخزنة إلى قرص آخر.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or its disk, then try again.</source>
        <translation>يرجى رفع الحماية من الكتابة عن المجلد أو عن قرصه، ثم المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database is damaged and cannot be read.</source>
        <translation>جزء من قاعدة بيانات الخزنة تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place, run the vault check, and open a backup.</source>
        <translation>لا ينبغي الحفظ في هذه الخزنة. يرجى نسخ مجلدها إلى مكان آمن، وتشغيل فحص الخزنة، وفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is shorter than it was: a part of its file is missing. Nothing was changed.</source>
        <translation>قاعدة بيانات الخزنة أقصر مما كانت: جزء من ملفها مفقود. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place, then make a vault from a backup.</source>
        <translation>يرجى نسخ مجلد الخزنة إلى مكان آمن، ثم إنشاء خزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The last saves are lost: the file beside the database that held them after a crash was removed or cut.</source>
        <translation>فُقد آخر ما حُفظ: فالملف المجاور لقاعدة البيانات الذي كان يحتويه بعد التعطل أُزيل أو قُصّر.</translation>
    </message>
    <message>
        <source>Look at the newest records and type again what is missing. This computer goes on as a new device, so that no number is given twice; HQ has to confirm it.</source>
        <translation>يرجى الاطلاع على أحدث السجلات وكتابة ما ينقص مجدداً. ويستمر هذا الحاسوب كجهاز جديد، كي لا يُعطى رقم مرتين؛ ويجب أن يؤكده المقر.</translation>
    </message>
    <message>
        <source>The vault&apos;s database could not be read: memory ran out, or a part of it is damaged.</source>
        <translation>تعذّرت قراءة قاعدة بيانات الخزنة: نفدت الذاكرة، أو جزء منها تالف.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it happens again, copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>يرجى إغلاق البرامج الأخرى والمحاولة مجدداً. وإذا تكرر ذلك، يُنسخ مجلد الخزنة إلى مكان آمن وتُفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault is busy with other work. The last step was not saved.</source>
        <translation>الخزنة مشغولة بعمل آخر. الخطوة الأخيرة لم تُحفظ.</translation>
    </message>
    <message>
        <source>Wait until the running work has ended, then do the last step again.</source>
        <translation>يرجى الانتظار إلى أن ينتهي العمل الجاري، ثم تكرار الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it, then do the last step again.</source>
        <translation>يرجى فتح قفلها، ثم تكرار الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>The vault&apos;s header file is older than its database: somebody put back an earlier copy.</source>
        <translation>ملف ترويسة الخزنة أقدم من قاعدة بياناتها: فقد أعاد أحدهم نسخة سابقة إلى مكانها.</translation>
    </message>
    <message>
        <source>Check who had this computer. If nobody can explain it, tell your supervisor and change the passphrase.</source>
        <translation>يُتحقق ممن كان لديه هذا الحاسوب. وإذا لم يستطع أحد تفسير ذلك، يُبلَّغ المسؤول المباشر وتُغيَّر عبارة المرور.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is older than its header says: somebody put back an earlier copy.</source>
        <translation>قاعدة بيانات الخزنة أقدم مما تقوله ترويستها: فقد أعاد أحدهم نسخة سابقة إلى مكانها.</translation>
    </message>
    <message>
        <source>Check whether the last records are there. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>يُتحقق من وجود آخر السجلات. ويستمر هذا الحاسوب كجهاز جديد، كي لا يُعطى رقم مرتين. وإذا لم يستطع أحد تفسير ذلك، يُبلَّغ المسؤول المباشر.</translation>
    </message>
    <message>
        <source>One of the vault&apos;s two header files was missing, damaged or altered. It was made anew from the other one.</source>
        <translation>أحد ملفي ترويسة الخزنة كان مفقوداً أو تالفاً أو مبدَّلاً. وأُعيد إنشاؤه من الآخر.</translation>
    </message>
    <message>
        <source>Check who had this computer. If it happens again or nobody can explain it, tell your supervisor.</source>
        <translation>يُتحقق ممن كان لديه هذا الحاسوب. وإذا تكرر ذلك أو لم يستطع أحد تفسيره، يُبلَّغ المسؤول المباشر.</translation>
    </message>
    <message>
        <source>Attempts to open this vault that failed since {since}: {count}.</source>
        <translation>المحاولات الفاشلة لفتح هذه الخزنة منذ {since}: {count}.</translation>
    </message>
    <message>
        <source>If they were not all yours, tell your supervisor and check who had this computer.</source>
        <translation>إذا لم تكن كلها من صاحب العبارة نفسه، يُبلَّغ المسؤول المباشر ويُتحقق ممن كان لديه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not the one that was locked here last: it is a copy that went on elsewhere.</source>
        <translation>قاعدة بيانات الخزنة ليست هي التي أُقفلت هنا آخر مرة: بل هي نسخة استمر العمل بها في مكان آخر.</translation>
    </message>
    <message>
        <source>Look for the last records in the other copy. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor.</source>
        <translation>يُبحث عن آخر السجلات في النسخة الأخرى. ويستمر هذا الحاسوب كجهاز جديد، كي لا يُعطى رقم مرتين. وإذا لم يستطع أحد تفسير ذلك، يُبلَّغ المسؤول المباشر.</translation>
    </message>
    <message>
        <source>No record of this vault has that reference.</source>
        <translation>لا يوجد سجل في هذه الخزنة بهذا الرقم المرجعي.</translation>
    </message>
    <message>
        <source>Check the reference and try again; the list shows every record.</source>
        <translation>يرجى التحقق من الرقم المرجعي والمحاولة مجدداً؛ والقائمة تعرض جميع السجلات.</translation>
    </message>
    <message>
        <source>This record has not been finalised yet.</source>
        <translation>لم يُعتمد هذا السجل نهائياً بعد.</translation>
    </message>
    <message>
        <source>Open the record and finalise it first.</source>
        <translation>يرجى فتح السجل واعتماده نهائياً أولاً.</translation>
    </message>
    <message>
        <source>The text of this revision was erased. That it existed is kept, its content is not.</source>
        <translation>مُحي نص هذه الصيغة. ويبقى معروفاً أنها وُجدت، دون محتواها.</translation>
    </message>
    <message>
        <source>Open a later revision of the record.</source>
        <translation>يرجى فتح صيغة لاحقة من السجل.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Your text is kept as a draft.</source>
        <translation>تغيّر السجل في هذه الأثناء. والنص المكتوب محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Open the record again, look at the change, then save.</source>
        <translation>يرجى فتح السجل مجدداً، والاطلاع على التغيير، ثم الحفظ.</translation>
    </message>
    <message>
        <source>A record with this id belongs to another station. Nothing was changed.</source>
        <translation>سجل بهذا المعرّف يخص مركز عمل آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Refuse the change and tell the station that sent it.</source>
        <translation>يُرفض التغيير ويُبلَّغ مركز العمل الذي أرسله.</translation>
    </message>
    <message>
        <source>The vault lacks one of its own settings ({key}).</source>
        <translation>ينقص الخزنة أحد إعداداتها الخاصة ({key}).</translation>
    </message>
    <message>
        <source>Run the vault check, and open a backup if it finds damage.</source>
        <translation>يرجى تشغيل فحص الخزنة، وفتح نسخة احتياطية إذا عثر على تلف.</translation>
    </message>
    <message>
        <source>No reference number could be given. Nothing was changed.</source>
        <translation>تعذّر إعطاء رقم مرجعي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then save again.</source>
        <translation>يرجى التحقق من تاريخ هذا الحاسوب، ثم الحفظ مجدداً.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault.</source>
        <translation>هذا المرفق غير موجود في الخزنة.</translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation>يرجى إضافة الملف مجدداً إن كان ما زال متوفراً.</translation>
    </message>
    <message>
        <source>This attachment was changed or damaged after it was stored. It is not shown.</source>
        <translation>تغيّر هذا المرفق أو تلف بعد تخزينه. ولذلك لا يُعرض.</translation>
    </message>
    <message>
        <source>Take the file from a backup or from its source, and tell your supervisor.</source>
        <translation>يُؤخذ الملف من نسخة احتياطية أو من مصدره، ويُبلَّغ المسؤول المباشر.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was added.</source>
        <translation>تعذّرت قراءة الملف. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are still there, then add it again.</source>
        <translation>يرجى التأكد من أن الملف وقرصه ما زالا موجودين، ثم إضافته مجدداً.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added.</source>
        <translation>الملف فارغ. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>يرجى التأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>The check found damaged pages in the database ({where}).</source>
        <translation>عثر الفحص على صفحات تالفة في قاعدة البيانات ({where}).</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a safe place and open a backup.</source>
        <translation>يرجى نسخ مجلد الخزنة إلى مكان آمن وفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The check found the database&apos;s structure damaged ({where}).</source>
        <translation>وجد الفحص أن بنية قاعدة البيانات تالفة ({where}).</translation>
    </message>
    <message>
        <source>The check found the search index different from its text. The records themselves are not touched by this.</source>
        <translation>وجد الفحص أن فهرس البحث يختلف عن نصه. ولا يمس ذلك السجلات نفسها.</translation>
    </message>
    <message>
        <source>Rebuild the lists, then check again.</source>
        <translation>يرجى إعادة بناء القوائم، ثم تكرار الفحص.</translation>
    </message>
    <message>
        <source>The check found the log of the vault changed or cut ({where}).</source>
        <translation>وجد الفحص أن سجل عمليات الخزنة مبدَّل أو مقصَّر ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and tell your supervisor.</source>
        <translation>لا ينبغي الحفظ في هذه الخزنة. يرجى نسخ مجلدها إلى مكان آمن وإبلاغ المسؤول المباشر.</translation>
    </message>
    <message>
        <source>The check found something changed outside Waypost ({where}).</source>
        <translation>وجد الفحص شيئاً تغيّر من خارج Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a text changed or lost outside Waypost ({where}).</source>
        <translation>وجد الفحص نصاً تغيّر أو فُقد من خارج Waypost ({where}).</translation>
    </message>
    <message>
        <source>Do not save into this vault. Copy its folder to a safe place and open a backup.</source>
        <translation>لا ينبغي الحفظ في هذه الخزنة. يرجى نسخ مجلدها إلى مكان آمن وفتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The check found an attachment changed or lost outside Waypost ({where}).</source>
        <translation>وجد الفحص مرفقاً تغيّر أو فُقد من خارج Waypost ({where}).</translation>
    </message>
    <message>
        <source>The check found a list different from its records ({where}). The records themselves are not touched by this.</source>
        <translation>وجد الفحص قائمة تختلف عن سجلاتها ({where}). ولا يمس ذلك السجلات نفسها.</translation>
    </message>
    <message>
        <source>The vault is whole: {checked} rows were checked.</source>
        <translation>الخزنة سليمة: عدد الصفوف التي فُحصت {checked}.</translation>
    </message>
    <message>
        <source>A whole older copy of a vault also looks whole; only a receipt from HQ tells it from the present one.</source>
        <translation>النسخة الأقدم الكاملة من الخزنة تبدو سليمة أيضاً؛ ولا يميزها عن الحالية إلا إيصال من المقر.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind a time that this vault has seen before.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن وقت سبق أن رأته هذه الخزنة.</translation>
    </message>
    <message>
        <source>Set the right date and time in the system. Until then days of entry may be wrong, and consents that end count as ended.</source>
        <translation>يرجى ضبط التاريخ والوقت الصحيحين في النظام. وإلى حين ذلك قد تكون أيام الإدخال خاطئة، وتُعدّ الموافقات التي لها أجل منتهية.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key of this vault back from its sheet yet.</source>
        <translation>لم يكتب أحد بعد مفتاح استرداد هذه الخزنة من ورقته.</translation>
    </message>
    <message>
        <source>Without a sheet that works, a forgotten passphrase cannot be mended.</source>
        <translation>من دون ورقة صالحة لا سبيل إلى تدارك عبارة مرور منسية.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add what is missing, then decide again.</source>
        <translation>يحتفظ الفعل بحالته. يرجى إضافة ما ينقص، ثم البت مجدداً.</translation>
    </message>
    <message>
        <source>This act is not in the record.</source>
        <translation>هذا الفعل غير موجود في السجل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the record again.</source>
        <translation>لم يتغيّر شيء. يرجى فتح السجل مجدداً.</translation>
    </message>
    <message>
        <source>An act cannot go from {current} to {to}.</source>
        <translation>لا يمكن أن ينتقل الفعل من {current} إلى {to}.</translation>
    </message>
    <message>
        <source>The act keeps its state. Take the steps between, in order.</source>
        <translation>يحتفظ الفعل بحالته. يرجى اتباع الخطوات الوسيطة بالترتيب.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with a reason.</source>
        <translation>لا يُعاد فتح فعل مغلق إلا بسبب.</translation>
    </message>
    <message>
        <source>A closed act is reopened only with new evidence: a source not yet linked to it.</source>
        <translation>لا يُعاد فتح فعل مغلق إلا بأدلة جديدة: مصدر لم يُربط به بعد.</translation>
    </message>
    <message>
        <source>The act keeps its state. Add the new source to the record first, then choose it.</source>
        <translation>يحتفظ الفعل بحالته. يرجى إضافة المصدر الجديد إلى السجل أولاً، ثم اختياره.</translation>
    </message>
    <message>
        <source>An act is verified only by a decision of level 2 or above, dated today or earlier.</source>
        <translation>لا يُتحقق من فعل إلا بقرار من المستوى 2 أو ما فوقه، مؤرخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>An act is verified only where the incident was concluded to be conflict-related.</source>
        <translation>لا يُتحقق من فعل إلا إذا استُنتج أن الحادثة متصلة بالنزاع.</translation>
    </message>
    <message>
        <source>An act is verified only with at least one source of its own.</source>
        <translation>لا يُتحقق من فعل إلا إذا كان له مصدر واحد خاص به على الأقل.</translation>
    </message>
    <message>
        <source>A duplicate needs the reference of the other record, the one that stays.</source>
        <translation>يحتاج المكرر إلى الرقم المرجعي للسجل الآخر، أي الذي يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>A card number has 60 digits; %n were typed.</source>
        <translation>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ ولم يُكتب منها شيء.</numerusform>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ كُتب منها رقم واحد.</numerusform>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ كُتب منها رقمان.</numerusform>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ كُتب منها %n أرقام.</numerusform>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ كُتب منها %n رقماً.</numerusform>
            <numerusform>يتكون رقم البطاقة من 60 رقماً؛ كُتب منها %n رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one contact as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (لا مواضع خاطئة). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (موضع واحد خاطئ). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (موضعان خاطئان). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (%n مواضع خاطئة). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (%n موضعاً خاطئاً). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على بيانات اتصال شخص واحد بصيغة JSON (%n موضع خاطئ). لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one record as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (لا مواضع خاطئة). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (موضع واحد خاطئ). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (موضعان خاطئان). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (%n مواضع خاطئة). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (%n موضعاً خاطئاً). لم يتغيّر شيء.</numerusform>
            <numerusform>لا يحتوي الملف على سجل واحد بصيغة JSON (%n موضع خاطئ). لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this vault is %n days old. What was recorded since is on this computer alone.</source>
        <translation>
            <numerusform>أُنشئت آخر نسخة احتياطية لهذه الخزنة اليوم. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
            <numerusform>مضى يوم واحد على آخر نسخة احتياطية لهذه الخزنة. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
            <numerusform>مضى يومان على آخر نسخة احتياطية لهذه الخزنة. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
            <numerusform>مضت %n أيام على آخر نسخة احتياطية لهذه الخزنة. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
            <numerusform>مضى %n يوماً على آخر نسخة احتياطية لهذه الخزنة. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
            <numerusform>مضى %n يوم على آخر نسخة احتياطية لهذه الخزنة. وما سُجّل بعدها موجود على هذا الحاسوب وحده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recipient has %n cards; a bundle is encrypted for three at most.</source>
        <translation>
            <numerusform>لا بطاقات للجهة المتلقية؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
            <numerusform>للجهة المتلقية بطاقة واحدة؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
            <numerusform>للجهة المتلقية بطاقتان؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
            <numerusform>للجهة المتلقية %n بطاقات؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
            <numerusform>للجهة المتلقية %n بطاقة؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
            <numerusform>للجهة المتلقية %n بطاقة؛ وتُشفَّر الحزمة لثلاث بطاقات على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This station knows %n recipients.</source>
        <translation>
            <numerusform>لا يعرف مركز العمل هذا أي جهة متلقية.</numerusform>
            <numerusform>يعرف مركز العمل هذا جهة متلقية واحدة.</numerusform>
            <numerusform>يعرف مركز العمل هذا جهتين متلقيتين.</numerusform>
            <numerusform>يعرف مركز العمل هذا %n جهات متلقية.</numerusform>
            <numerusform>يعرف مركز العمل هذا %n جهة متلقية.</numerusform>
            <numerusform>يعرف مركز العمل هذا %n جهة متلقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is %n days old and was never backed up. What it holds may be on this computer alone.</source>
        <translation>
            <numerusform>أُنشئت هذه الخزنة اليوم ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
            <numerusform>عمر هذه الخزنة يوم واحد ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
            <numerusform>عمر هذه الخزنة يومان ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
            <numerusform>عمر هذه الخزنة %n أيام ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
            <numerusform>عمر هذه الخزنة %n يوماً ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
            <numerusform>عمر هذه الخزنة %n يوم ولم تُنشأ لها نسخة احتياطية قط. وقد يكون ما فيها موجوداً على هذا الحاسوب وحده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>E&amp;xport to HQ…</source>
        <translation>&amp;تصدير إلى المقر…</translation>
    </message>
    <message>
        <source>&amp;Receive a receipt…</source>
        <translation>&amp;استلام إيصال…</translation>
    </message>
    <message>
        <source>Bundles are encrypted for the HQ whose number you compared; a card that was not compared yet is used only where there is no other.</source>
        <translation>تُشفَّر الحزم للمقر الذي قورن رقمه؛ ولا تُستعمل بطاقة لم تُقارَن بعد إلا إذا لم توجد غيرها.</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>مع المقر</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>أُرسلت، ولم يرد إيصال بعد</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصلت إلى المقر</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>رفضها المقر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Add HQ&apos;s card first.</source>
        <translation>يرجى إضافة بطاقة المقر أولاً.</translation>
    </message>
    <message>
        <source>Bundle {number} was begun and not finished.</source>
        <translation>بُدئت الحزمة {number} ولم تكتمل.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export again: the same bundle is written.</source>
        <translation>لم يضع شيء. يُكرَّر التصدير: فتُكتب الحزمة نفسها.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>تكرار التصدير</translation>
    </message>
    <message>
        <source>Choose HQ&apos;s receipt</source>
        <translation>اختيار إيصال المقر</translation>
    </message>
    <message>
        <source>Receipt (*)</source>
        <translation>إيصال (*)</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>قراءة الإيصال</translation>
    </message>
    <message>
        <source>This receipt was read before. Nothing changed.</source>
        <translation>قُرئ هذا الإيصال من قبل. ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Refused by HQ: {refused}. Missing there: {wanted}.</source>
        <translation>ما رفضه المقر: {refused}. الناقص هناك: {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>Receipt {number} is genuine. HQ has %n more changes.</source>
        <translation>
            <numerusform>الإيصال {number} صحيح. لم تصل إلى المقر تغييرات أخرى.</numerusform>
            <numerusform>الإيصال {number} صحيح. وصل إلى المقر تغيير واحد آخر.</numerusform>
            <numerusform>الإيصال {number} صحيح. وصل إلى المقر تغييران آخران.</numerusform>
            <numerusform>الإيصال {number} صحيح. وصلت إلى المقر %n تغييرات أخرى.</numerusform>
            <numerusform>الإيصال {number} صحيح. وصل إلى المقر %n تغييراً آخر.</numerusform>
            <numerusform>الإيصال {number} صحيح. وصل إلى المقر %n تغيير آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Number {number} is on the drive: {size} KiB. What was read back is the same, byte for byte.</source>
        <translation>الرقم {number} على وحدة التخزين: {size} KiB. وما قُرئ منها مطابق بايتاً ببايت.</translation>
    </message>
    <message>
        <source>Remove the drive safely and hand it over. Its check is {sha12}; the receipt will say that it arrived.</source>
        <translation>يرجى إخراج وحدة التخزين بأمان وتسليمها. رمز تدقيقها {sha12}؛ وسيبيّن الإيصال أنها وصلت.</translation>
    </message>
    <message>
        <source>Number {number} is on the drive and was read back equal, but this system cannot promise that the folder is written too.</source>
        <translation>الرقم {number} على وحدة التخزين وقُرئ مطابقاً، لكن هذا النظام لا يضمن أن المجلد كُتب أيضاً.</translation>
    </message>
    <message>
        <source>Remove the drive with the system&apos;s own command before you pull it. The file&apos;s check is {sha12}.</source>
        <translation>يرجى إخراج وحدة التخزين بأمر النظام قبل نزعها. رمز تدقيق الملف {sha12}.</translation>
    </message>
    <message>
        <source>There is nothing to send: the recipient has everything that may leave.</source>
        <translation>لا يوجد ما يُرسل: لدى الجهة المتلقية كل ما يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>Nothing was written. The review shows what stays here and why.</source>
        <translation>لم يُكتب شيء. وتبيّن المراجعة ما يبقى هنا وسببه.</translation>
    </message>
    <message>
        <source>Not written: {size} KiB are needed and the drive has {free} KiB. Nothing was left on it.</source>
        <translation>لم تُكتب: يلزم {size} KiB والمتاح على وحدة التخزين {free} KiB. ولم يُترك عليها شيء.</translation>
    </message>
    <message>
        <source>Choose another drive, or free some space. Number {number} is kept for these same bytes.</source>
        <translation>يرجى اختيار وحدة تخزين أخرى، أو إخلاء بعض المساحة. ويُحجز الرقم {number} لهذا المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Not written: the drive or its folder is write-protected.</source>
        <translation>لم تُكتب: وحدة التخزين أو مجلدها محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Remove the protection or choose another drive. Number {number} is kept for these same bytes.</source>
        <translation>يرجى إزالة الحماية أو اختيار وحدة تخزين أخرى. ويُحجز الرقم {number} لهذا المحتوى نفسه.</translation>
    </message>
    <message>
        <source>The drive is not there any more. Writing stopped at {written} of {size} KiB; an unfinished file cannot be mistaken for a bundle.</source>
        <translation>لم تعد وحدة التخزين موجودة. توقفت الكتابة عند {written} من أصل {size} KiB؛ ولا يمكن أن يُظن الملف غير المكتمل حزمةً.</translation>
    </message>
    <message>
        <source>Put the drive back and export again: the same bytes are written as number {number}. Your records are safe.</source>
        <translation>يرجى إعادة وحدة التخزين وتكرار التصدير: فيُكتب المحتوى نفسه بالرقم {number}. والسجلات في أمان.</translation>
    </message>
    <message>
        <source>What was read back differs from what was written: the drive is not reliable. The file was removed from it.</source>
        <translation>ما قُرئ يختلف عما كُتب: وحدة التخزين غير موثوقة. وأُزيل الملف منها.</translation>
    </message>
    <message>
        <source>Use another drive and do not use this one again. The same bytes are written as number {number}.</source>
        <translation>يرجى استعمال وحدة أخرى وعدم استعمال هذه مجدداً. ويُكتب المحتوى نفسه بالرقم {number}.</translation>
    </message>
    <message>
        <source>You stopped the export. Nothing was left on the drive.</source>
        <translation>أُوقف التصدير بناءً على الطلب. ولم يُترك شيء على وحدة التخزين.</translation>
    </message>
    <message>
        <source>Export again whenever you like.</source>
        <translation>يمكن تكرار التصدير في أي وقت.</translation>
    </message>
    <message>
        <source>The drive reported a fault. Nothing usable was left on it.</source>
        <translation>أبلغت وحدة التخزين عن عطل. ولم يُترك عليها شيء قابل للاستعمال.</translation>
    </message>
    <message>
        <source>Try another drive. The same bytes are written as number {number}.</source>
        <translation>يرجى تجربة وحدة تخزين أخرى. ويُكتب المحتوى نفسه بالرقم {number}.</translation>
    </message>
    <message>
        <source>Export to HQ</source>
        <translation>التصدير إلى المقر</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>لا توجد جهة متلقية بعد</translation>
    </message>
    <message>
        <source>Compare HQ&apos;s card first. Nothing can be encrypted for somebody whose number is not known.</source>
        <translation>ينبغي مقارنة بطاقة المقر أولاً. ولا يمكن تشفير شيء لجهة لا يُعرف رقمها.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>الانتقال إلى البطاقات</translation>
    </message>
    <message>
        <source>Go: records {records}, notices {notices}; stay: {stay}</source>
        <translation>يخرج: السجلات {records}، الإشعارات {notices}؛ ويبقى: {stay}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>Working out what goes…</source>
        <translation>يجري تحديد ما يخرج…</translation>
    </message>
    <message>
        <source>The review is being worked out.</source>
        <translation>يجري إعداد المراجعة.</translation>
    </message>
    <message>
        <source>Working out what goes</source>
        <translation>تحديد ما يخرج</translation>
    </message>
    <message>
        <source>Write bundle {number}…</source>
        <translation>كتابة الحزمة {number}…</translation>
    </message>
    <message>
        <source>Nothing new goes to HQ now.</source>
        <translation>لا شيء جديد يخرج إلى المقر الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>ذاكرة USB أو مجلد عليها</translation>
    </message>
    <message>
        <source>Writing bundle {number}</source>
        <translation>كتابة الحزمة {number}</translation>
    </message>
    <message>
        <source>Stopping; nothing is left on the stick.</source>
        <translation>يجري الإيقاف؛ ولا يُترك شيء على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing on the stick</source>
        <translation>لا يترك الإلغاء شيئاً على ذاكرة USB</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>ما يخرج وما يبقى</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Made less exact, or what to do</source>
        <translation>ما خُفضت دقته، أو ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Records: {records}, attachments: {attachments}</source>
        <translation>السجلات: {records}، المرفقات: {attachments}</translation>
    </message>
    <message>
        <source>Goes to HQ</source>
        <translation>يخرج إلى المقر</translation>
    </message>
    <message>
        <source>Withdrawals that HQ must act on: {count}</source>
        <translation>عمليات السحب التي يجب على المقر تنفيذها: {count}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>السجلات: {count}</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفَّض</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>HQ is told to remove its copy</source>
        <translation>يُبلَّغ المقر بوجوب إزالة نسخته</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>السجل كاملاً</translation>
    </message>
    <message>
        <source>{what}, attachments: {count}</source>
        <translation>{what}، المرفقات: {count}</translation>
    </message>
    <message>
        <source>HQ removes it; its receipt confirms that</source>
        <translation>يزيله المقر؛ ويؤكد إيصاله ذلك</translation>
    </message>
    <message>
        <source>Remarks of the rules: {rules}</source>
        <translation>ملاحظات القواعد: {rules}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>بحاجة إلى تصحيح</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Party: {name}</source>
        <translation>الطرف: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>المكان: {name}</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>لا رقم مرجعي بعد</translation>
    </message>
    <message>
        <source>{fields} and {count} more</source>
        <translation>{fields} و{count} غيرها</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>الحزمة {number}</translation>
    </message>
    <message>
        <source>Its number was compared</source>
        <translation>قورن رقمها</translation>
    </message>
    <message>
        <source>Made before, and not confirmed by HQ yet: the same file is written once more.</source>
        <translation>أُعدّت من قبل ولم يؤكدها المقر بعد: يُكتب الملف نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>عمليات السحب</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>الحجم التقريبي</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>مستوى الإفصاح</translation>
    </message>
    <message>
        <source>Record level, confidential. No names, no contacts, no exact places. Signed, and encrypted for HQ alone.</source>
        <translation>على مستوى السجلات، سري. لا أسماء، ولا بيانات اتصال، ولا أماكن محددة. موقّعة، ومشفّرة للمقر وحده.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>يرجى ترك ذاكرة USB موصولة</translation>
    </message>
    <message>
        <source>If the power goes now, nothing is lost: the bundle can be written again.</source>
        <translation>إذا انقطع التيار الآن فلا يضيع شيء: يمكن كتابة الحزمة مجدداً.</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>يمكن متابعة العمل</translation>
    </message>
    <message>
        <source>Writing goes on in the background; the line at the bottom shows it.</source>
        <translation>تستمر الكتابة في الخلفية؛ ويبيّنها السطر الأسفل.</translation>
    </message>
    <message>
        <source>Release worked out</source>
        <translation>تحديد ما يخرج</translation>
    </message>
    <message>
        <source>Signed and encrypted for HQ</source>
        <translation>التوقيع والتشفير للمقر</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>الكتابة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>القراءة والمقارنة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>العودة إلى المراجعة</translation>
    </message>
    <message>
        <source>Choose another stick</source>
        <translation>اختيار ذاكرة USB أخرى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>الحزمة {number}: لا تغييرات، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: تغيير واحد، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: تغييران، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغييرات، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغييراً، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغيير، وعمليات السحب ضمنها: {withdrawals}، {size}. الملف {name}، التدقيق {sha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>الحزمة {number}: لا تغييرات، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: تغيير واحد، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: تغييران، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغييرات، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغييراً، {size}. الملف {name}، التدقيق {sha}.</numerusform>
            <numerusform>الحزمة {number}: %n تغيير، {size}. الملف {name}، التدقيق {sha}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they name goes with them, and whatever HQ has to give back.</source>
        <translation>يخرج معها ما تسمّيه، وكل ما على المقر أن يعيده.</translation>
    </message>
    <message>
        <source>Everything that is ready</source>
        <translation>كل ما هو جاهز</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n incident that was chosen.</source>
        <translation>
            <numerusform>لم تُختر أي حادثة.</numerusform>
            <numerusform>الحادثة الواحدة المختارة فقط.</numerusform>
            <numerusform>الحادثتان المختارتان فقط.</numerusform>
            <numerusform>الحوادث المختارة فقط، وعددها %n.</numerusform>
            <numerusform>الحوادث المختارة فقط، وعددها %n.</numerusform>
            <numerusform>الحوادث المختارة فقط، وعددها %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{row} · {field}</source>
        <translation>{row}، {field}</translation>
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
        <translation>؛ </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
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
        <translation>مكان لا يُذكر اسمه إلا في مركز العمل</translation>
    </message>
    <message>
        <source>No act recorded yet</source>
        <translation>لم يُسجَّل أي فعل بعد</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Taken into the vault</source>
        <translation>أُدخل إلى الخزنة</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>فُك تشفيره</translation>
    </message>
    <message>
        <source>Copy saved outside the vault</source>
        <translation>حُفظت نسخة منه خارج الخزنة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Sent in a bundle</source>
        <translation>أُرسل في حزمة</translation>
    </message>
    <message>
        <source>Received in a bundle</source>
        <translation>ورد في حزمة</translation>
    </message>
    <message>
        <source>Checked: unchanged</source>
        <translation>فُحص: لم يتغيّر</translation>
    </message>
    <message>
        <source>Checked: changed or damaged</source>
        <translation>فُحص: متغيّر أو تالف</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Saving a copy of a file</source>
        <translation>حفظ نسخة من ملف</translation>
    </message>
    <message>
        <source>{event}, {when}, {who}</source>
        <translation>{event}، {when}، {who}</translation>
    </message>
    <message>
        <source>What happened to this file</source>
        <translation>ما جرى لهذا الملف</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation>هل تُحفظ نسخة خارج الخزنة؟</translation>
    </message>
    <message>
        <source>The copy lies there in clear: whoever gets at that folder or stick can read it. Waypost neither opens it nor erases it later. That you saved it is kept in the history of the file.</source>
        <translation>ستكون النسخة هناك غير مشفّرة: يستطيع قراءتها كل من يصل إلى ذلك المجلد أو ذاكرة USB. ولن يفتحها Waypost ولن يمحوها لاحقاً. ويُسجَّل حفظها في تاريخ الملف.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار الموضع…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>إبقاؤه في الخزنة</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved in clear as {name}</source>
        <translation>حُفظ غير مشفّر باسم {name}</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>أنواع الملفات:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>All changes saved in the vault</source>
        <translation>جميع التغييرات محفوظة في الخزنة</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>تقدّم العملية الجارية</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>إيقاف العملية الجارية</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>إبقاء الخزنة مفتوحة</translation>
    </message>
    <message>
        <source>Contacts are open: lock them</source>
        <translation>بيانات الاتصال مفتوحة: إقفالها</translation>
    </message>
    <message>
        <source>Locks in {seconds} s</source>
        <translation>تُقفل بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Locks in {minutes} min when not used</source>
        <translation>تُقفل بعد {minutes} د من عدم الاستعمال</translation>
    </message>
    <message>
        <source>{job}: ended</source>
        <translation>{job}: انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>إيقاف: {job}</translation>
    </message>
    <message>
        <source>It stops at its next safe point.</source>
        <translation>تتوقف عند أقرب نقطة آمنة.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>العمليات الجارية</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Type of act</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>One of the eight heads of the United Nations working definition.</source>
        <translation>أحد البنود الثمانية في التعريف العملي المعتمد لدى الأمم المتحدة.</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>على وجه التحديد</translation>
    </message>
    <message>
        <source>Needed for “other comparable”. Attempts and threats are not counted.</source>
        <translation>يلزم عند اختيار «شكل آخر على نفس القدر من الخطورة». ولا تُحتسب المحاولات والتهديدات.</translation>
    </message>
    <message>
        <source>Other: which</source>
        <translation>غير ذلك: يُذكر</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>بكلمات قليلة ودون أسماء.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Choose only what a source said. Nobody needs to be asked for it.</source>
        <translation>لا يُختار إلا ما قاله مصدر. ولا حاجة إلى سؤال أحد عنه.</translation>
    </message>
    <message>
        <source>Victims of this act</source>
        <translation>ضحايا هذا الفعل</translation>
    </message>
    <message>
        <source>At least one person or group of this incident.</source>
        <translation>شخص واحد أو مجموعة واحدة على الأقل من هذه الحادثة.</translation>
    </message>
    <message>
        <source>Alleged perpetrators of this act</source>
        <translation>الجناة المزعومون في هذا الفعل</translation>
    </message>
    <message>
        <source>Sources for this act</source>
        <translation>مصادر هذا الفعل</translation>
    </message>
    <message>
        <source>An act can be verified only with at least one source of its own.</source>
        <translation>لا يمكن التحقق من فعل إلا إذا كان له مصدر واحد خاص به على الأقل.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Victims of this act, if not as linked</source>
        <translation>عدد ضحايا هذا الفعل، إذا اختلف عن المرتبطين به</translation>
    </message>
    <message>
        <source>Leave empty to count the linked groups. A number needs a reason.</source>
        <translation>يُترك فارغاً لاحتساب المجموعات المرتبطة. وأي رقم يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Reason for this number</source>
        <translation>سبب هذا الرقم</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>مكرر من</translation>
    </message>
    <message>
        <source>The reference of the record that stays.</source>
        <translation>الرقم المرجعي للسجل الذي يبقى.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهيته</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>“SEN” only for a copy you looked at: no face, voice or name, no hidden data.</source>
        <translation>«نسخة مفحوصة» (SEN) فقط لنسخة اطُّلع عليها: لا وجه فيها ولا صوت ولا اسم ولا بيانات مخفية.</translation>
    </message>
    <message>
        <source>Whom it shows</source>
        <translation>من يظهر فيه</translation>
    </message>
    <message>
        <source>It leaves only if every person it shows has agreed.</source>
        <translation>لا يخرج إلا إذا وافق كل شخص يظهر فيه.</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>تم الحصول عليه من</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>وقت الحصول عليه</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>من حصل عليه</translation>
    </message>
    <message>
        <source>How it was obtained</source>
        <translation>كيفية الحصول عليه</translation>
    </message>
    <message>
        <source>Original held by</source>
        <translation>حائز الأصل</translation>
    </message>
    <message>
        <source>An office, not a name.</source>
        <translation>مكتب، لا اسم شخص.</translation>
    </message>
    <message>
        <source>Original held where</source>
        <translation>مكان حفظ الأصل</translation>
    </message>
    <message>
        <source>Hidden data taken out</source>
        <translation>أُزيلت البيانات المخفية</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>نسخة من</translation>
    </message>
    <message>
        <source>Clock error of the device, seconds</source>
        <translation>خطأ ساعة الجهاز، بالثواني</translation>
    </message>
    <message>
        <source>How far the clock of the camera or phone was ahead.</source>
        <translation>مقدار تقدّم ساعة الكاميرا أو الهاتف.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Faces can be seen</source>
        <translation>وجوه ظاهرة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>It stays inside the vault.</source>
        <translation>يبقى داخل الخزنة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>بصمة النص</translation>
    </message>
    <message>
        <source>For these persons</source>
        <translation>لهؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Only to these recipients</source>
        <translation>لهذه الجهات المتلقية فقط</translation>
    </message>
    <message>
        <source>Empty: no one is named.</source>
        <translation>إن تُرك فارغاً فلا جهة محددة.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>From this day on it counts as withdrawn.</source>
        <translation>تُعدّ مسحوبة ابتداءً من هذا اليوم.</translation>
    </message>
    <message>
        <source>Whose consent</source>
        <translation>صاحب الموافقة</translation>
    </message>
    <message>
        <source>One person or one source of this incident.</source>
        <translation>شخص واحد أو مصدر واحد من هذه الحادثة.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>من منحها</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الأهلية</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>طريقة منحها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم الشفوي</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ما شُرح</translation>
    </message>
    <message>
        <source>All nine points, before anything is granted.</source>
        <translation>النقاط التسع كلها، قبل منح أي شيء.</translation>
    </message>
    <message>
        <source>Decisions by purpose</source>
        <translation>القرارات بحسب الغرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Also spellings in another script: texts are checked for all of them.</source>
        <translation>وكذلك طرق الكتابة بأبجدية أخرى: تُفحص النصوص بحثاً عنها جميعاً.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>What was agreed with her or him. It stands on the restricted sheet, no name.</source>
        <translation>ما اتُّفق عليه مع الشخص. يظهر على الورقة المقيدة، ولا يُذكر اسم.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>كيفية الوصول إليه</translation>
    </message>
    <message>
        <source>Number, or through whom; at what times; what to say if somebody else answers.</source>
        <translation>رقم، أو من يمكن الاتصال عن طريقه؛ وفي أي أوقات؛ وماذا يقال إذا أجاب شخص آخر.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>اللغة المفضلة</translation>
    </message>
    <message>
        <source>Its short code, such as ar, fr, sw or apd.</source>
        <translation>رمزها القصير، مثل ar أو fr أو sw أو apd.</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدم الرعاية</translation>
    </message>
    <message>
        <source>Safe meeting place</source>
        <translation>مكان لقاء آمن</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>سبب التحفظ</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>من يجوز له رفعه</translation>
    </message>
    <message>
        <source>Erased at</source>
        <translation>وقت المحو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>الرقم فيه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Given at the first save. Use it instead of a name.</source>
        <translation>يُعطى عند أول حفظ. ويُستعمل بدلاً من اسم.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>الحيّز المحصور</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>التحفظ القانوني</translation>
    </message>
    <message>
        <source>Tombstone</source>
        <translation>أثر المحو</translation>
    </message>
    <message>
        <source>Numbers in other systems</source>
        <translation>الأرقام في أنظمة أخرى</translation>
    </message>
    <message>
        <source>So that two offices can see that they speak of the same incident.</source>
        <translation>كي يتبين لمكتبين أنهما يتحدثان عن الحادثة نفسها.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>درجة الدقة</translation>
    </message>
    <message>
        <source>Beside the acts</source>
        <translation>إلى جانب الأفعال</translation>
    </message>
    <message>
        <source>Never counted as a type of its own.</source>
        <translation>لا يُحتسب أبداً كنوع قائم بذاته.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>One row per type of violence, linked to the persons it was done to.</source>
        <translation>صف لكل نوع من العنف، مرتبط بالأشخاص الذين ارتُكب بحقهم.</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>One row per person, or per group of like persons. No names anywhere.</source>
        <translation>صف لكل شخص، أو لكل مجموعة من أشخاص متماثلين. ولا أسماء في أي موضع.</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>الجناة المزعومون</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>They stay at the station; others see only how many and of what kind.</source>
        <translation>تبقى في مركز العمل؛ ولا يرى الآخرون سوى عددها ونوعها.</translation>
    </message>
    <message>
        <source>One row per person and occasion. A withdrawal is a new row.</source>
        <translation>صف لكل شخص ولكل مناسبة. والسحب صف جديد.</translation>
    </message>
    <message>
        <source>Verification plans</source>
        <translation>خطط التحقق</translation>
    </message>
    <message>
        <source>What is still to be found out. They stay at the station.</source>
        <translation>ما بقي استجلاؤه. وتبقى في مركز العمل.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Texts that may leave</source>
        <translation>النصوص التي يجوز أن تخرج</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>آخر تاريخ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Note on the date</source>
        <translation>ملاحظة بشأن التاريخ</translation>
    </message>
    <message>
        <source>For example the holiday or known attack it was counted from.</source>
        <translation>مثلاً العيد أو الهجوم المعروف الذي حُسب التاريخ منه.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Division, brigade, faction …</source>
        <translation>فرقة أو لواء أو فصيل…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Short and lasting, like COD-NSAG-001.</source>
        <translation>قصير وثابت، مثل COD-NSAG-001.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>نشط منذ</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>نشط حتى</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>عدد الأطفال</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>ما يحتاجون إليه</translation>
    </message>
    <message>
        <source>One person or a group</source>
        <translation>شخص واحد أو مجموعة</translation>
    </message>
    <message>
        <source>One person is recorded alone, so that her consent can be kept.</source>
        <translation>الشخص الواحد يُسجَّل وحده، كي يتسنى حفظ موافقته.</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>رمز الشخص الناجي</translation>
    </message>
    <message>
        <source>Six random characters, for one person. Never made from a name or birth date.</source>
        <translation>ستة رموز عشوائية لشخص واحد. ولا تُشتق أبداً من اسم أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>أرجح رقم</translation>
    </message>
    <message>
        <source>Leave empty where the size of the group is not known.</source>
        <translation>يُترك فارغاً إذا كان حجم المجموعة غير معروف.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>“Mixed” asks for the numbers by sex and age below.</source>
        <translation>عند اختيار «مجموعة مختلطة» تُطلب أدناه الأعداد بحسب الجنس والعمر.</translation>
    </message>
    <message>
        <source>“Child” or “adult, age not known” is better than a guess.</source>
        <translation>اختيار «طفل، العمر غير معروف» أو «بالغ، العمر غير معروف» أفضل من التخمين.</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>كيف عُرف العمر</translation>
    </message>
    <message>
        <source>Numbers by sex and age</source>
        <translation>الأعداد بحسب الجنس والعمر</translation>
    </message>
    <message>
        <source>For a mixed group. Together they make the best figure.</source>
        <translation>للمجموعة المختلطة. ومجموعها هو أرجح رقم.</translation>
    </message>
    <message>
        <source>Gender identity, orientation</source>
        <translation>الهوية الجنسانية والميل الجنسي</translation>
    </message>
    <message>
        <source>Only if she or he told it unasked and it is safe to keep.</source>
        <translation>فقط إذا ذكره الشخص دون سؤال وكان حفظه آمناً.</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <source>Stage of displacement</source>
        <translation>مرحلة النزوح</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>الانتماء الإثني</translation>
    </message>
    <message>
        <source>Only with a note below on what it is needed for.</source>
        <translation>فقط مع ملاحظة أدناه عن الغرض من حفظه.</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Why ethnicity or religion is kept</source>
        <translation>سبب حفظ الانتماء الإثني أو الدين</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الزوجية</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>What made her a target or puts her at risk, if a source said so.</source>
        <translation>ما جعل الشخص مستهدفاً أو يعرّضه للخطر، إذا ذكره مصدر.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Child born of rape</source>
        <translation>طفل مولود نتيجة الاغتصاب</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>For finding services. It never leaves the station.</source>
        <translation>لإيجاد الخدمات. ولا تخرج من مركز العمل أبداً.</translation>
    </message>
    <message>
        <source>Where she or he is now</source>
        <translation>حال الشخص الآن</translation>
    </message>
    <message>
        <source>Earlier sexual violence</source>
        <translation>عنف جنسي سابق</translation>
    </message>
    <message>
        <source>Effects on the household</source>
        <translation>الآثار على الأسرة</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>The survivor wishes it</source>
        <translation>رغبة الشخص الناجي في ذلك</translation>
    </message>
    <message>
        <source>Only as she said it herself. It stays at the station.</source>
        <translation>فقط كما عبّر عنها بنفسه. وتبقى في مركز العمل.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>The party that the step is against or that took it, where it is another one.</source>
        <translation>الطرف الذي اتُّخذت الخطوة ضده أو الذي اتخذها، إذا كان طرفاً آخر.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who told of the step. It stays at the station.</source>
        <translation>من أبلغ عن الخطوة. ويبقى في مركز العمل.</translation>
    </message>
    <message>
        <source>Empty only where the category is civilian, unidentified or not known.</source>
        <translation>يُترك فارغاً فقط إذا كانت الفئة مدنية أو مجهولة الهوية أو غير معروفة.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit, in words</source>
        <translation>الوحدة، بالكلمات</translation>
    </message>
    <message>
        <source>Division, brigade or faction as a source named it. No person&apos;s name.</source>
        <translation>فرقة أو لواء أو فصيل كما سمّاه مصدر. ولا يُكتب اسم شخص.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>How certain the attribution is</source>
        <translation>درجة اليقين في إسناد المسؤولية</translation>
    </message>
    <message>
        <source>Apart from whether the act itself is verified.</source>
        <translation>بمعزل عما إذا كان قد تم التحقق من الفعل نفسه.</translation>
    </message>
    <message>
        <source>Attribution rests on</source>
        <translation>أساس إسناد المسؤولية</translation>
    </message>
    <message>
        <source>A person is known by name</source>
        <translation>شخص معروف بالاسم</translation>
    </message>
    <message>
        <source>Do not write the name here.</source>
        <translation>لا يُكتب الاسم هنا.</translation>
    </message>
    <message>
        <source>Relation to the victim</source>
        <translation>العلاقة بالضحية</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>المساءلة</translation>
    </message>
    <message>
        <source>One row per step before a court or another forum.</source>
        <translation>صف لكل خطوة أمام محكمة أو جهة أخرى.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>The area one level up.</source>
        <translation>المنطقة التي تعلوه مباشرة.</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>رمز المكان (P-code)</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Of a district: its middle. Others get it in place of an incident&apos;s own point.</source>
        <translation>للمقاطعة: نقطة وسطها. ويتلقاها الآخرون بدلاً من موضع الحادثة نفسه.</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>من استمع إليه</translation>
    </message>
    <message>
        <source>Interpreter&apos;s code</source>
        <translation>رمز المترجم الشفوي</translation>
    </message>
    <message>
        <source>A code, never the name.</source>
        <translation>رمز، لا الاسم أبداً.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Caregiver present</source>
        <translation>حضور مقدم الرعاية</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُنهيت مبكراً</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>رمز المصدر</translation>
    </message>
    <message>
        <source>Stands for the source on every page. Never a name.</source>
        <translation>يقوم مقام المصدر في كل صفحة. ولا يُكتب اسم أبداً.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Primary: lived through it or saw it.</source>
        <translation>أولي: عاش ما حدث أو رآه.</translation>
    </message>
    <message>
        <source>Is or speaks about</source>
        <translation>من هو أو عمّن يتحدث</translation>
    </message>
    <message>
        <source>The persons or groups whose story this source tells. Their consent covers it.</source>
        <translation>الأشخاص أو المجموعات الذين يروي هذا المصدر ما جرى لهم. وموافقتهم تشمله.</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>مستقل عن</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Sources that repeat each other get the same word here and count once.</source>
        <translation>المصادر التي يكرر بعضها بعضاً تُعطى هنا الكلمة نفسها وتُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>A survivor is not graded: choose “not graded”.</source>
        <translation>الشخص الناجي لا يُقيَّم: يُختار «غير مقيَّم».</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>مصداقية المعلومات</translation>
    </message>
    <message>
        <source>Reason for the grading</source>
        <translation>سبب التقييم</translation>
    </message>
    <message>
        <source>Needed for the grades at either end. It never leaves the station.</source>
        <translation>يلزم عند اختيار أعلى الدرجات أو أدناها. ولا يخرج من مركز العمل أبداً.</translation>
    </message>
    <message>
        <source>Child or adult</source>
        <translation>طفل أو بالغ</translation>
    </message>
    <message>
        <source>UN staff saw it</source>
        <translation>شاهده موظفو الأمم المتحدة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>الخطر على المصدر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Made from the codes. If you write your own, name no person and no village.</source>
        <translation>يُستمد من الرموز. وإذا كُتب عنوان آخر فلا يُذكر فيه شخص ولا قرية.</translation>
    </message>
    <message>
        <source>How the report came in</source>
        <translation>كيف ورد البلاغ</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>تاريخ الاستلام الأول</translation>
    </message>
    <message>
        <source>Documented by</source>
        <translation>من وثّقه</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التعامل مع السجل</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>الصلة بالنزاع</translation>
    </message>
    <message>
        <source>One row per criterion, each with its reason.</source>
        <translation>صف لكل معيار، ولكل منها سببه.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Conflict-related only if time, place, cause or perpetrator link it.</source>
        <translation>لا تكون متصلة بالنزاع إلا إذا ربطها به الوقت أو المكان أو السبب أو الجاني.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>من قرر</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>الدافع المزعوم</translation>
    </message>
    <message>
        <source>Only what a source alleged.</source>
        <translation>ما زعمه مصدر فقط.</translation>
    </message>
    <message>
        <source>Victims, at least</source>
        <translation>الضحايا، على الأقل</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>الضحايا، أرجح رقم</translation>
    </message>
    <message>
        <source>Leave empty where nobody can say.</source>
        <translation>يُترك فارغاً إذا لم يستطع أحد أن يحدده.</translation>
    </message>
    <message>
        <source>Victims, at most</source>
        <translation>الضحايا، على الأكثر</translation>
    </message>
    <message>
        <source>The figure rests on</source>
        <translation>أساس الرقم</translation>
    </message>
    <message>
        <source>Summary without names</source>
        <translation>موجز بلا أسماء</translation>
    </message>
    <message>
        <source>No name, number or exact place. It leaves only after you ticked it.</source>
        <translation>لا اسم ولا رقم ولا مكان محدد. ولا يخرج إلا بعد وضع العلامة.</translation>
    </message>
    <message>
        <source>Account in her or his own words</source>
        <translation>رواية الشخص بكلماته</translation>
    </message>
    <message>
        <source>Not needed. Do not ask anyone to tell it again.</source>
        <translation>غير لازمة. ولا ينبغي أن يُطلب من أحد أن يرويها مرة أخرى.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>For the station. It does not leave.</source>
        <translation>لمركز العمل. ولا يخرج منه.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>To her, to the source, to staff. It does not leave in a report.</source>
        <translation>على الشخص، وعلى المصدر، وعلى الموظفين. ولا تخرج في تقرير.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>At least twenty characters where the link is met. No names.</source>
        <translation>عشرون حرفاً على الأقل عند استيفاء الصلة. ودون أسماء.</translation>
    </message>
    <message>
        <source>Acts it is for</source>
        <translation>الأفعال المقصودة</translation>
    </message>
    <message>
        <source>Left empty, it is for all of them.</source>
        <translation>إن تُرك فارغاً فالمقصود جميع الأفعال.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>ما بقي مفتوحاً</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Never a second interview with a survivor. No names.</source>
        <translation>لا مقابلة ثانية مع شخص ناجٍ أبداً. ودون أسماء.</translation>
    </message>
    <message>
        <source>Risk of the step</source>
        <translation>مخاطر الخطوة</translation>
    </message>
    <message>
        <source>To survivors, sources and staff, and what lowers it.</source>
        <translation>على الأشخاص الناجين والمصادر والموظفين، وما يخفف منها.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>مُنع الوصول</translation>
    </message>
    <message>
        <source>The number of the note on it, if it has one.</source>
        <translation>رقم المذكرة المتعلقة به، إن وُجد.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>معيار الإثبات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Its number, if it has one.</source>
        <translation>رقمه، إن وُجد.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>الرأي المخالف</translation>
    </message>
    <message>
        <source>What the decision rests on. It stays at the station.</source>
        <translation>ما يستند إليه القرار. ويبقى في مركز العمل.</translation>
    </message>
    <message>
        <source>Primary sources</source>
        <translation>المصادر الأولية</translation>
    </message>
    <message>
        <source>Secondary sources</source>
        <translation>المصادر الثانوية</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>الأصول المستقلة</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>Only as exactly as it is known: a month, a quarter or “before …” is fine.</source>
        <translation>بقدر ما هو معروف من الدقة فقط: شهر أو ربع سنة أو «قبل …» كافٍ.</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>For repeated or continuous acts that are over.</source>
        <translation>للأفعال المتكررة أو المستمرة التي انتهت.</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>مستمر حتى الآن</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>When the UN was told</source>
        <translation>تاريخ إبلاغ الأمم المتحدة</translation>
    </message>
    <message>
        <source>The day any UN office first heard of it.</source>
        <translation>اليوم الذي علم فيه أي مكتب من مكاتب الأمم المتحدة بالأمر لأول مرة.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>منطقة المستوى الأول</translation>
    </message>
    <message>
        <source>Second-level area</source>
        <translation>منطقة المستوى الثاني</translation>
    </message>
    <message>
        <source>Third-level area</source>
        <translation>منطقة المستوى الثالث</translation>
    </message>
    <message>
        <source>Fourth-level area</source>
        <translation>منطقة المستوى الرابع</translation>
    </message>
    <message>
        <source>Of the deepest area that is known.</source>
        <translation>رمز أدنى منطقة معروفة.</translation>
    </message>
    <message>
        <source>Local name of the place</source>
        <translation>الاسم المحلي للمكان</translation>
    </message>
    <message>
        <source>It never leaves the station.</source>
        <translation>لا يخرج من مركز العمل أبداً.</translation>
    </message>
    <message>
        <source>Others get the centre of the area, never this point.</source>
        <translation>يتلقى الآخرون مركز المنطقة، لا هذه النقطة أبداً.</translation>
    </message>
    <message>
        <source>How exact others may see it</source>
        <translation>درجة الدقة المسموح بها للآخرين</translation>
    </message>
    <message>
        <source>Left empty, nothing finer than the second-level area is shown.</source>
        <translation>إن تُرك فارغاً فلا يظهر ما هو أدق من منطقة المستوى الثاني.</translation>
    </message>
    <message>
        <source>Who was in control</source>
        <translation>الجهة المسيطرة</translation>
    </message>
    <message>
        <source>At the time, not now. Needed for a place of detention.</source>
        <translation>في ذلك الوقت، لا الآن. ويلزم لأماكن الاحتجاز.</translation>
    </message>
    <message>
        <source>Party in control</source>
        <translation>الطرف المسيطر</translation>
    </message>
    <message>
        <source>Across a border</source>
        <translation>عبور الحدود</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Known site</source>
        <translation>موقع معروف</translation>
    </message>
    <message>
        <source>A camp or place of detention from your own list of places.</source>
        <translation>مخيم أو مكان احتجاز من قائمة الأماكن الخاصة بالمركز.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing to link to yet: add a row under “{section}” first.</source>
        <translation>لا شيء يمكن الربط به بعد: يرجى أولاً إضافة صف في قسم «{section}».</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>» أو «</translation>
    </message>
    <message>
        <source>“{text}” is not in the list, so it was not taken. Choose a row of the list.</source>
        <translation>«{text}» غير موجود في القائمة، فلم يؤخذ به. يرجى اختيار صف من القائمة.</translation>
    </message>
    <message>
        <source>More fields ({count})</source>
        <translation>حقول أخرى ({count})</translation>
    </message>
    <message>
        <source>More fields ({count}, {filled} filled)</source>
        <translation>حقول أخرى ({count}، مُلئ منها {filled})</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Add party…</source>
        <translation>إضافة طرف…</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>إضافة فعل</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Add alleged perpetrator</source>
        <translation>إضافة جانٍ مزعوم</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>إضافة موافقة</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Add cell</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>{summary}: {problem}</source>
        <translation>{summary}: {problem}</translation>
    </message>
    <message>
        <source>20 Nov 2026 14:30</source>
        <translation>20 نوفمبر 2026 14:30</translation>
    </message>
    <message>
        <source>20 Nov 2026</source>
        <translation>20 نوفمبر 2026</translation>
    </message>
    <message>
        <source>Let this text leave…</source>
        <translation>السماح بخروج هذا النص…</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>واحد في كل سطر</translation>
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
        <translation>مجموعة جديدة، مرتبطة هنا</translation>
    </message>
    <message>
        <source>New alleged perpetrator, linked here</source>
        <translation>جانٍ مزعوم جديد، مرتبط هنا</translation>
    </message>
    <message>
        <source>New source, linked here</source>
        <translation>مصدر جديد، مرتبط هنا</translation>
    </message>
    <message>
        <source>Acts done to this person or group</source>
        <translation>الأفعال التي وقعت على هذا الشخص أو هذه المجموعة</translation>
    </message>
    <message>
        <source>Sources that tell of this person or group</source>
        <translation>المصادر التي تروي عن هذا الشخص أو هذه المجموعة</translation>
    </message>
    <message>
        <source>Acts they allegedly did</source>
        <translation>الأفعال التي يُزعم أنهم ارتكبوها</translation>
    </message>
    <message>
        <source>Acts this source tells of</source>
        <translation>الأفعال التي يروي عنها هذا المصدر</translation>
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
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>نص الفصل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
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
        <translation>الصيغ؛ توضع علامة على اثنتين للمقارنة بينهما</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من قام بها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>عدد الصيغ: {count}</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <translation>ما تغيّر من {old} إلى {new}</translation>
    </message>
    <message>
        <source>Fields: {count}</source>
        <translation>عدد الحقول: {count}</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>لا يختلف أي حقل.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>{number}, {state}</source>
        <translation>{number}، {state}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيدة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Prints of this record</source>
        <translation>مطبوعات هذا السجل</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>reason erased</source>
        <translation>مُحي السبب</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <translation>مقيدة، شوهدت</translation>
    </message>
    <message>
        <source>Struck through: removed. Underlined: added.</source>
        <translation>المشطوب: حُذف. المسطّر: أُضيف.</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>قبل: {words}</translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation>الآن: {words}</translation>
    </message>
    <message>
        <source>[removed: {words}]</source>
        <translation>[حُذف: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[أُضيف: {words}]</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>People and keys…</source>
        <translation>الأشخاص والمفاتيح…</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>الانتقال إلى التبادل</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>كتابة المفتاح الآن…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;حادثة جديدة</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>مسودات لم تكتمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Exchange with HQ</source>
        <translation>التبادل مع المقر</translation>
    </message>
    <message>
        <source>No draft waits. What you type is kept as you go.</source>
        <translation>لا توجد مسودات بانتظار المتابعة. ويُحفظ ما يُكتب أولاً بأول.</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Changed since its last version</source>
        <translation>تغيّر منذ آخر صيغة له</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>لم يُحفظ قط</translation>
    </message>
    <message>
        <source>Erase the draft…</source>
        <translation>محو المسودة…</translation>
    </message>
    <message>
        <source>The next step of verification is due</source>
        <translation>حان موعد الخطوة التالية في التحقق</translation>
    </message>
    <message>
        <source>Received or under verification</source>
        <translation>واردة أو قيد التحقق</translation>
    </message>
    <message>
        <source>Consent to report to HQ not asked yet</source>
        <translation>لم تُطلب بعد الموافقة على الإبلاغ إلى المقر</translation>
    </message>
    <message>
        <source>Final, and in no bundle yet; the review tells what stays here</source>
        <translation>نهائية وليست في أي حزمة بعد؛ المراجعة تبيّن ما يبقى هنا</translation>
    </message>
    <message>
        <source>Nothing waits for a decision, a consent or a bundle.</source>
        <translation>لا شيء ينتظر قراراً أو موافقة أو حزمة.</translation>
    </message>
    <message>
        <source>Review the export…</source>
        <translation>مراجعة التصدير…</translation>
    </message>
    <message>
        <source>No bundle written yet</source>
        <translation>لم تُكتب أي حزمة بعد</translation>
    </message>
    <message>
        <source>Begun, not whole on a drive; export again finishes it</source>
        <translation>بدأت ولم تكتمل على وحدة التخزين؛ التصدير من جديد يتمّها</translation>
    </message>
    <message>
        <source>Written and checked; HQ has not confirmed it yet</source>
        <translation>كُتبت وفُحصت؛ لم يؤكدها المقر بعد</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصلت إلى المقر</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>الحزمة {number}</translation>
    </message>
    <message>
        <source>No receipt from HQ yet</source>
        <translation>لم يرد إيصال من المقر بعد</translation>
    </message>
    <message>
        <source>HQ&apos;s receipt {number}</source>
        <translation>إيصال المقر {number}</translation>
    </message>
    <message>
        <source>The newest that was read</source>
        <translation>أحدث ما قُرئ</translation>
    </message>
    <message>
        <source>Open the &amp;inbox</source>
        <translation>فتح &amp;صندوق الوارد</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Silent stations</source>
        <translation>مراكز عمل لم يرد منها شيء</translation>
    </message>
    <message>
        <source>Nothing since {date}</source>
        <translation>لا شيء منذ {date}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>لم يرد شيء بعد</translation>
    </message>
    <message>
        <source>No station&apos;s number was compared yet.</source>
        <translation>لم يُقارَن رقم أي مركز عمل بعد.</translation>
    </message>
    <message>
        <source>Checked; apply or refuse them</source>
        <translation>مفحوصة؛ للتطبيق أو الرفض</translation>
    </message>
    <message>
        <source>Held back; the inbox tells why of each</source>
        <translation>معلّقة؛ صندوق الوارد يبيّن سبب كل منها</translation>
    </message>
    <message>
        <source>No bundle waits.</source>
        <translation>لا حزم تنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles</source>
        <translation>
            <numerusform>لا حزم (%n)</numerusform>
            <numerusform>حزمة واحدة (%n)</numerusform>
            <numerusform>حزمتان (%n)</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث (%n)</numerusform>
            <numerusform>حادثة واحدة (%n)</numerusform>
            <numerusform>حادثتان (%n)</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every station was heard in the last %n days.</source>
        <translation>
            <numerusform>ورد شيء من جميع مراكز العمل اليوم.</numerusform>
            <numerusform>ورد شيء من جميع مراكز العمل في اليوم الأخير.</numerusform>
            <numerusform>ورد شيء من جميع مراكز العمل في اليومين الأخيرين.</numerusform>
            <numerusform>ورد شيء من جميع مراكز العمل في آخر %n أيام.</numerusform>
            <numerusform>ورد شيء من جميع مراكز العمل في آخر %n يوماً.</numerusform>
            <numerusform>ورد شيء من جميع مراكز العمل في آخر %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as long as the station said; a person decides about each</source>
        <translation>حُفظت المدة التي حددها مركز العمل؛ ويقرر شخص في كل منها</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>مستحقة المراجعة</translation>
    </message>
    <message>
        <source>still open: {sections}</source>
        <translation>ما زال مفتوحاً: {sections}</translation>
    </message>
    <message numerus="yes">
        <source>still open: {sections} and %n more</source>
        <translation>
            <numerusform>ما زال مفتوحاً: {sections}</numerusform>
            <numerusform>ما زال مفتوحاً: {sections} وقسم آخر</numerusform>
            <numerusform>ما زال مفتوحاً: {sections} وقسمان آخران</numerusform>
            <numerusform>ما زال مفتوحاً: {sections} و%n أقسام أخرى</numerusform>
            <numerusform>ما زال مفتوحاً: {sections} و%n قسماً آخر</numerusform>
            <numerusform>ما زال مفتوحاً: {sections} و%n قسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Care that may still be in time</source>
        <translation>رعاية ما زال وقتها متاحاً</translation>
    </message>
    <message>
        <source>{hours} h left, until {time}</source>
        <translation>الساعات الباقية: {hours}، حتى {time}</translation>
    </message>
    <message>
        <source>A draft, never saved</source>
        <translation>مسودة لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Treatment against HIV is still in time: refer now</source>
        <translation>ما زال وقت العلاج الوقائي من فيروس نقص المناعة البشرية متاحاً: يرجى الإحالة الآن</translation>
    </message>
    <message>
        <source>Emergency contraception is still in time: refer now</source>
        <translation>ما زال وقت وسائل منع الحمل الطارئة متاحاً: يرجى الإحالة الآن</translation>
    </message>
    <message>
        <source>Treatment against HIV may still be in time: refer now</source>
        <translation>قد يكون وقت العلاج الوقائي من فيروس نقص المناعة البشرية متاحاً: يرجى الإحالة الآن</translation>
    </message>
    <message>
        <source>Emergency contraception may still be in time: refer now</source>
        <translation>قد يكون وقت وسائل منع الحمل الطارئة متاحاً: يرجى الإحالة الآن</translation>
    </message>
    <message numerus="yes">
        <source>All %n drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>المسودة الواحدة</numerusform>
            <numerusform>المسودتان</numerusform>
            <numerusform>كل المسودات (%n)</numerusform>
            <numerusform>كل المسودات (%n)</numerusform>
            <numerusform>كل المسودات (%n)</numerusform>
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
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>لا يمكن تطبيقها</translation>
    </message>
    <message>
        <source>Record or field</source>
        <translation>السجل أو الحقل</translation>
    </message>
    <message>
        <source>HQ has now</source>
        <translation>ما لدى المقر الآن</translation>
    </message>
    <message>
        <source>This bundle brings</source>
        <translation>ما تأتي به هذه الحزمة</translation>
    </message>
    <message>
        <source>{bundle}: {verdict}</source>
        <translation>{bundle}: {verdict}</translation>
    </message>
    <message>
        <source>genuine and complete</source>
        <translation>صحيحة وكاملة</translation>
    </message>
    <message>
        <source>Written {date}, file check {sha}</source>
        <translation>كُتبت في {date}، تدقيق الملف {sha}</translation>
    </message>
    <message>
        <source>Code for the station: {code}</source>
        <translation>الرمز الخاص بمركز العمل: {code}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>All parts present</source>
        <translation>جميع الأجزاء موجودة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعان</translation>
    </message>
    <message>
        <source>Station known</source>
        <translation>مركز العمل معروف</translation>
    </message>
    <message>
        <source>Meant for us</source>
        <translation>موجهة إلينا</translation>
    </message>
    <message>
        <source>Number follows</source>
        <translation>الرقم متسلسل</translation>
    </message>
    <message>
        <source>Content as signed</source>
        <translation>المحتوى كما وُقّع</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The name stays at the station</source>
        <translation>يبقى الاسم في مركز العمل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>السجلات: {count}</translation>
    </message>
    <message>
        <source>Sent again, nothing differs</source>
        <translation>أُرسل مرة أخرى، ولا اختلاف</translation>
    </message>
    <message>
        <source>version {old} → {new}</source>
        <translation>الصيغة {old} ← {new}</translation>
    </message>
    <message>
        <source>HQ removes its copy; counts stay flagged</source>
        <translation>يزيل المقر نسخته؛ وتبقى الأعداد معلَّمة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Receive a &amp;folder…</source>
        <translation>استلام &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Receive a bundle…</source>
        <translation>&amp;استلام حزمة…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانباً</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مجدداً</translation>
    </message>
    <message>
        <source>Apply to the register</source>
        <translation>تطبيق على السجل العام</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>إعداد الإيصال…</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>لا توجد حزم بعد</translation>
    </message>
    <message>
        <source>A station&apos;s bundle comes on a stick. It is checked before anything of it is kept.</source>
        <translation>تصل حزمة مركز العمل على ذاكرة USB. وتُفحص قبل الاحتفاظ بأي شيء منها.</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>استلام حزمة…</translation>
    </message>
    <message>
        <source>Bundles, newest first</source>
        <translation>الحزم، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Content of the bundle</source>
        <translation>محتوى الحزمة</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>ما ينتظر البت فيه: {count}</translation>
    </message>
    <message>
        <source>Once the card&apos;s number is compared, they are checked again.</source>
        <translation>متى قورن رقم البطاقة، تُفحص الحزم مجدداً.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>الانتقال إلى البطاقات</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف النظر</translation>
    </message>
    <message>
        <source>Nothing is stored until you apply</source>
        <translation>لا يُخزَّن شيء قبل التطبيق</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>Bundles (*)</source>
        <translation>الحزم (*)</translation>
    </message>
    <message>
        <source>The stick or folder with bundles</source>
        <translation>ذاكرة USB أو المجلد الذي يحتوي على الحزم</translation>
    </message>
    <message>
        <source>Checking a bundle</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>This bundle was applied before. Nothing was changed.</source>
        <translation>طُبّقت هذه الحزمة من قبل. ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Refuse this bundle?</source>
        <translation>هل تُرفض هذه الحزمة؟</translation>
    </message>
    <message>
        <source>Nothing of it comes into the register. The receipt tells the station.</source>
        <translation>لا يدخل شيء منها إلى السجل العام. ويُعلِم الإيصال مركز العمل بذلك.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>الاحتفاظ بها هنا</translation>
    </message>
    <message>
        <source>It is being applied.</source>
        <translation>يجري تطبيقها.</translation>
    </message>
    <message>
        <source>Applying a bundle</source>
        <translation>تطبيق حزمة</translation>
    </message>
    <message>
        <source>Applied: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>طُبّقت: الجديد {new}، المتغيّر {changed}، المسحوب {withdrawn}.</translation>
    </message>
    <message>
        <source>Write the receipt, so that the station knows.</source>
        <translation>يرجى إعداد الإيصال كي يعلم مركز العمل بذلك.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>Needs a newer Waypost</source>
        <translation>تحتاج إلى إصدار أحدث من Waypost</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>معزولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>رفضها المقر</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مطبَّقة</translation>
    </message>
    <message>
        <source>Verified, with a warning</source>
        <translation>تم التحقق منها، مع تنبيه</translation>
    </message>
    <message>
        <source>Gap: bundle {number} missing</source>
        <translation>ثغرة: الحزمة {number} ناقصة</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>المرسل غير معروف</translation>
    </message>
    <message>
        <source>{station}, bundle {number}</source>
        <translation>{station}، الحزمة {number}</translation>
    </message>
    <message>
        <source>Changes: {changes}, attachments: {attachments}</source>
        <translation>التغييرات: {changes}، المرفقات: {attachments}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Discard this draft?</source>
        <translation>هل يُتخلص من هذه المسودة؟</translation>
    </message>
    <message>
        <source>No version was saved. Everything typed here is erased from the vault.</source>
        <translation>لم تُحفظ أي صيغة. وسيُمحى من الخزنة كل ما كُتب هنا.</translation>
    </message>
    <message>
        <source>The version saved at {time} stays. What was typed since then is erased from the vault.</source>
        <translation>تبقى الصيغة المحفوظة الساعة {time}. ويُمحى من الخزنة ما كُتب بعدها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>Why is this verified record changed?</source>
        <translation>ما سبب تغيير هذا السجل الذي تم التحقق منه؟</translation>
    </message>
    <message>
        <source>An act of this record is verified. The new version keeps your reason in the history.</source>
        <translation>تم التحقق من أحد أفعال هذا السجل. وتحتفظ الصيغة الجديدة بالسبب في تاريخ التغييرات.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>الحفظ مع هذا السبب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Choose a file to take in</source>
        <translation>اختيار ملف لإدخاله</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>التخلص من المسودة…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;حفظ صيغة</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;اعتماد نهائي…</translation>
    </message>
    <message>
        <source>Checks and help ({n})</source>
        <translation>الفحوص والمساعدة ({n})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>صيغة مفتوحة</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>صيغة نهائية</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last version.</source>
        <translation>لم يتغيّر شيء منذ آخر صيغة.</translation>
    </message>
    <message>
        <source>Draft saved in the vault at {time}</source>
        <translation>حُفظت المسودة في الخزنة الساعة {time}</translation>
    </message>
    <message>
        <source>Version saved at {time}</source>
        <translation>حُفظت الصيغة الساعة {time}</translation>
    </message>
    <message>
        <source>Final version saved at {time}</source>
        <translation>حُفظت الصيغة النهائية الساعة {time}</translation>
    </message>
    <message>
        <source>Not in the vault yet: the draft is saved in a moment</source>
        <translation>ليست في الخزنة بعد: تُحفظ المسودة خلال لحظة</translation>
    </message>
    <message>
        <source>The refusal is saved as a version of its own; it counts from now on</source>
        <translation>حُفظ الرفض كصيغة مستقلة؛ ويسري من الآن فصاعداً</translation>
    </message>
    <message>
        <source>The file is in the vault, encrypted</source>
        <translation>الملف في الخزنة، وهو مشفّر</translation>
    </message>
    <message>
        <source>Not in the vault: the draft could not be saved</source>
        <translation>ليست في الخزنة: تعذّر حفظ المسودة</translation>
    </message>
    <message>
        <source>Not in force yet: the refusal could not be saved</source>
        <translation>غير سارٍ بعد: تعذّر حفظ الرفض</translation>
    </message>
    <message>
        <source>The draft is erased</source>
        <translation>مُحيت المسودة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>إدخال الملف</translation>
    </message>
    <message>
        <source>Incident form</source>
        <translation>استمارة الحادثة</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>أُزيل: {row}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Some fields cannot be read yet. What you typed is safe in the draft.</source>
        <translation>لا يمكن قراءة بعض الحقول بعد. وما كُتب محفوظ في المسودة.</translation>
    </message>
    <message>
        <source>Mend the fields marked below, then save again.</source>
        <translation>يرجى تصحيح الحقول المعلَّمة أدناه، ثم الحفظ مجدداً.</translation>
    </message>
    <message>
        <source>Lost: {fields}.</source>
        <translation>يُفقد: {fields}.</translation>
    </message>
    <message>
        <source>As in the last version: {field}</source>
        <translation>كما في الصيغة الأخيرة: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Lost: {fields}, and %n more.</source>
        <translation>
            <numerusform>يُفقد: {fields}.</numerusform>
            <numerusform>يُفقد: {fields}، وحقل آخر.</numerusform>
            <numerusform>يُفقد: {fields}، وحقلان آخران.</numerusform>
            <numerusform>يُفقد: {fields}، و%n حقول أخرى.</numerusform>
            <numerusform>يُفقد: {fields}، و%n حقلاً آخر.</numerusform>
            <numerusform>يُفقد: {fields}، و%n حقل آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>Key file…</source>
        <translation>ملف المفتاح…</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: {name}</translation>
    </message>
    <message>
        <source>The key file, on its stick</source>
        <translation>ملف المفتاح، على ذاكرة USB الخاصة به</translation>
    </message>
    <message>
        <source>Key file (*)</source>
        <translation>ملف مفتاح (*)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>أعمدة القائمة وترتيبها</translation>
    </message>
    <message>
        <source>Edit the record that is open</source>
        <translation>تحرير السجل المفتوح</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>حفظ صيغة</translation>
    </message>
    <message>
        <source>Finalise, or the main step of a page</source>
        <translation>الاعتماد النهائي، أو الخطوة الرئيسية في الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>الفحص السابق</translation>
    </message>
    <message>
        <source>Menu of the line or the field</source>
        <translation>قائمة السطر أو الحقل</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>ستار الخصوصية</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
    <message>
        <source>Panic lock</source>
        <translation>إقفال طارئ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The pages of the rail</source>
        <translation>صفحات الشريط الجانبي</translation>
    </message>
    <message>
        <source>Move a row of the form up or down</source>
        <translation>نقل صف في الاستمارة إلى أعلى أو إلى أسفل</translation>
    </message>
    <message>
        <source>Press the button whose letter is underlined</source>
        <translation>الضغط على الزر الذي وُضع تحت حرفه خط</translation>
    </message>
    <message>
        <source>Preview: next page</source>
        <translation>المعاينة: الصفحة التالية</translation>
    </message>
    <message>
        <source>Next section or saved filter</source>
        <translation>القسم التالي أو عامل التصفية المحفوظ التالي</translation>
    </message>
    <message>
        <source>Previous section or saved filter</source>
        <translation>القسم السابق أو عامل التصفية المحفوظ السابق</translation>
    </message>
    <message>
        <source>Preview: previous page</source>
        <translation>المعاينة: الصفحة السابقة</translation>
    </message>
    <message>
        <source>Preview: larger</source>
        <translation>المعاينة: تكبير</translation>
    </message>
    <message>
        <source>Preview: smaller</source>
        <translation>المعاينة: تصغير</translation>
    </message>
    <message>
        <source>Blank paper form</source>
        <translation>الاستمارة الورقية الفارغة</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>الحادثة التالية في القائمة</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>الحادثة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Search the incidents</source>
        <translation>البحث في الحوادث</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>عوامل تصفية أخرى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Act type</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّلها</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>With HQ</source>
        <translation>مع المقر</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Step due by today</source>
        <translation>خطوة حان موعدها</translation>
    </message>
    <message>
        <source>Step due within 7 days</source>
        <translation>خطوة يحين موعدها خلال 7 أيام</translation>
    </message>
    <message>
        <source>Step due within 30 days</source>
        <translation>خطوة يحين موعدها خلال 30 يوماً</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم يُرسل قط</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>أُرسل ولم يُؤكَّد</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصل إلى المقر</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>رفضه المقر</translation>
    </message>
    <message>
        <source>Withdrawn at HQ</source>
        <translation>سُحب من المقر</translation>
    </message>
    <message>
        <source>A draft waits</source>
        <translation>توجد مسودة بانتظار المتابعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجوداً</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;حادثة جديدة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print summaries…</source>
        <translation>طباعة الموجزات…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>تصدير هذه…</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>لا توجد حادثة مطابقة</translation>
    </message>
    <message>
        <source>The filters hide every incident.</source>
        <translation>عوامل التصفية تخفي جميع الحوادث.</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>يرجى اختيار حادثة أولاً.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>لم يَرد شيء بعد</translation>
    </message>
    <message>
        <source>Records appear here once a station&apos;s bundle was applied. Begin in the inbox.</source>
        <translation>تظهر السجلات هنا بعد تطبيق حزمة واردة من أحد مراكز العمل. والبداية من صندوق الوارد.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>الانتقال إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>لا توجد حوادث بعد</translation>
    </message>
    <message>
        <source>What you record stays encrypted on this laptop. Nothing is required to begin.</source>
        <translation>كل ما يُسجَّل يبقى مشفّراً على هذا الحاسوب المحمول. ولا يُشترط شيء للبدء.</translation>
    </message>
    <message>
        <source>Record the first incident</source>
        <translation>تسجيل أول حادثة</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>المعروض {shown} من أصل {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>المجموع {total}</translation>
    </message>
    <message>
        <source>Place, time, acts and numbers are covered; open a record to read it.</source>
        <translation>المكان والوقت والأفعال والأعداد مغطّاة؛ يُفتح السجل لقراءته.</translation>
    </message>
    <message>
        <source>Lift the veil</source>
        <translation>رفع الستار</translation>
    </message>
    <message>
        <source>Privacy veil is on.</source>
        <translation>ستار الخصوصية مُسدل.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>وضع العلامة أو رفعها</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>وضع العلامة على الكل أو رفعها</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Consent to HQ</source>
        <translation>الموافقة على الإبلاغ إلى المقر</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>لا رقم مرجعي بعد</translation>
    </message>
    <message>
        <source>a draft waits</source>
        <translation>توجد مسودة بانتظار المتابعة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>عليها علامة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>{name}: {value}, filter, press Delete to remove</source>
        <translation>{name}: {value}، عامل تصفية، يُزال بالضغط على Delete</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Under verification</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation>عُدّلت هذا الأسبوع</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>This saved filter</source>
        <translation>عامل التصفية المحفوظ هذا</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}، معدّل</translation>
    </message>
    <message>
        <source>Save this filter?</source>
        <translation>هل يُحفظ عامل التصفية هذا؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save what is set now</source>
        <translation>حفظ ما هو مضبوط الآن</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename this filter?</source>
        <translation>هل تُعاد تسمية عامل التصفية هذا؟</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the tabs. No record changes.</source>
        <translation>لن يبقى «{name}» بين ألسنة التبويب. ولا يتغيّر أي سجل.</translation>
    </message>
    <message>
        <source>Remove this saved filter?</source>
        <translation>هل يُزال عامل التصفية المحفوظ هذا؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>It stays in the vault with the words and places it looks for.</source>
        <translation>يبقى في الخزنة مع الكلمات والأماكن التي يبحث عنها.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>يوجد بالفعل عامل تصفية محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>يرجى كتابة اسم أولاً.</translation>
    </message>
    <message>
        <source>What is ticked</source>
        <translation>ما عليه علامة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>رفع العلامات</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not shown now</source>
        <translation>
            <numerusform>لا شيء منها مخفي الآن</numerusform>
            <numerusform>واحدة منها غير معروضة الآن</numerusform>
            <numerusform>اثنتان منها غير معروضتين الآن</numerusform>
            <numerusform>%n منها غير معروضة الآن</numerusform>
            <numerusform>%n منها غير معروضة الآن</numerusform>
            <numerusform>%n منها غير معروضة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا علامة على أي حادثة</numerusform>
            <numerusform>علامة على حادثة واحدة</numerusform>
            <numerusform>علامة على حادثتين</numerusform>
            <numerusform>علامة على %n حوادث</numerusform>
            <numerusform>علامة على %n حادثة</numerusform>
            <numerusform>علامة على %n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a draft without a version. Save a version first.</source>
        <translation>هذه مسودة بلا صيغة. يرجى حفظ صيغة أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} وحدها</numerusform>
            <numerusform>{first} وقيمة أخرى</numerusform>
            <numerusform>{first} وقيمتان أخريان</numerusform>
            <numerusform>{first} و%n قيم أخرى</numerusform>
            <numerusform>{first} و%n قيمة أخرى</numerusform>
            <numerusform>{first} و%n قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference, place, words</source>
        <translation>رقم مرجعي، مكان، كلمات</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>الخزنة مقفلة</translation>
    </message>
    <message>
        <source>The vault is being closed.</source>
        <translation>يجري إغلاق الخزنة.</translation>
    </message>
    <message>
        <source>The vault closes when this has ended: {job}</source>
        <translation>تُغلق الخزنة عند انتهاء ما يلي: {job}</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault. Lock all the same?</source>
        <translation>آخر ما كُتب ليس في الخزنة. هل تُقفل الخزنة رغم ذلك؟</translation>
    </message>
    <message>
        <source>It could not be saved. If it cannot be saved now either, it is lost.</source>
        <translation>تعذّر حفظه. إن تعذّر حفظه الآن أيضاً فسيضيع.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>الإقفال رغم ذلك</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and lock?</source>
        <translation>ما زالت هناك عملية جارية. هل تُوقَف وتُقفل الخزنة؟</translation>
    </message>
    <message>
        <source>{job}. Stopping leaves nothing half done.</source>
        <translation>{job}. لا يترك الإيقاف شيئاً نصف منجز.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>الإيقاف والإقفال</translation>
    </message>
    <message>
        <source>Lock when it has ended</source>
        <translation>الإقفال عند الانتهاء</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>كانون الثاني/يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شباط/فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>آذار/مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نيسان/أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>أيار/مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حزيران/يونيه</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تموز/يوليه</translation>
    </message>
    <message>
        <source>August</source>
        <translation>آب/أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>أيلول/سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرين الأول/أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>كانون الأول/ديسمبر</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>It was moved: it is the only one in use</source>
        <translation>نُقلت: وهي الوحيدة المستعملة</translation>
    </message>
    <message>
        <source>It is a copy: the other one is used as well</source>
        <translation>هي نسخة: والأخرى مستعملة أيضاً</translation>
    </message>
    <message>
        <source>Was this vault moved here, or is it a copy?</source>
        <translation>هل نُقلت هذه الخزنة إلى هنا أم هي نسخة؟</translation>
    </message>
    <message>
        <source>This computer has not had this vault at this place before.</source>
        <translation>لم تكن هذه الخزنة في هذا الموضع على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>It goes on as before. Say this, too, after Waypost itself was set up anew here.</source>
        <translation>تستمر كما كانت. ويُختار هذا أيضاً بعد إعادة إعداد Waypost نفسه هنا.</translation>
    </message>
    <message>
        <source>It becomes a new device with a letter of its own, so that no reference and no bundle number is given twice. HQ has to confirm it; recording and printing work meanwhile.</source>
        <translation>تصبح جهازاً جديداً له حرف خاص به، كي لا يُعطى أي رقم مرجعي ولا رقم حزمة مرتين. ويجب أن يؤكده المقر؛ ويظل التسجيل والطباعة متاحين في هذه الأثناء.</translation>
    </message>
    <message>
        <source>If you do not know, say that it is a copy. Nothing is lost by it.</source>
        <translation>عند عدم المعرفة يُختار أنها نسخة. ولا يضيع شيء بذلك.</translation>
    </message>
    <message>
        <source>The answer is being written.</source>
        <translation>يجري تدوين الإجابة.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Find a page, a deed or a record</source>
        <translation>البحث عن صفحة أو إجراء أو سجل</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc leaves</source>
        <translation>↑ ↓ للاختيار، Enter للتنفيذ، Esc للمغادرة</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>مستحقة المراجعة</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Incident form</source>
        <translation>استمارة الحادثة</translation>
    </message>
    <message>
        <source>To be typed in soon, then destroyed. Only what is safe to ask is asked.</source>
        <translation>للإدخال قريباً ثم الإتلاف. ولا تتضمن إلا أسئلة يكون طرحها آمناً.</translation>
    </message>
    <message>
        <source>No names, addresses or telephone numbers on this paper, not even of a child. Persons are letters, everything else is a number. A ring takes one answer, a square as many as apply.</source>
        <translation>لا أسماء ولا عناوين ولا أرقام هواتف على هذه الورقة، ولا حتى لطفل. يُشار إلى الأشخاص بحروف، وإلى كل ما عداهم بأرقام. الدائرة لإجابة واحدة، والمربع لكل ما ينطبق.</translation>
    </message>
    <message>
        <source>More of them than there is room for: take a second form and number its papers.</source>
        <translation>إن زاد عددهم على المساحة المتاحة، ينبغي أخذ استمارة ثانية وترقيم أوراقها.</translation>
    </message>
    <message>
        <source>Reference, once it is typed in</source>
        <translation>الرقم المرجعي، بعد الإدخال</translation>
    </message>
    <message>
        <source>Filled in by (staff code)</source>
        <translation>ملأها (رمز الموظف)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>تاريخ الملء</translation>
    </message>
    <message>
        <source>Paper … of …</source>
        <translation>الورقة … من …</translation>
    </message>
    <message>
        <source>Typed in on</source>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>This paper was destroyed on</source>
        <translation>تاريخ إتلاف هذه الورقة</translation>
    </message>
    <message>
        <source>as many as apply</source>
        <translation>كل ما ينطبق</translation>
    </message>
    <message>
        <source>CONFIDENTIAL ONCE FILLED IN</source>
        <translation>سري بعد الملء</translation>
    </message>
    <message>
        <source>Carry it hidden, keep it locked away, destroy it once it is typed in.</source>
        <translation>ينبغي حملها مخفية، وحفظها في مكان مقفل، وإتلافها بعد الإدخال.</translation>
    </message>
    <message>
        <source>{part}: {label}</source>
        <translation>{part}: {label}</translation>
    </message>
    <message>
        <source>{label}: a code of “{list}”</source>
        <translation>{label}: رمز من «{list}»</translation>
    </message>
    <message>
        <source>{label} ({hint})</source>
        <translation>{label} ({hint})</translation>
    </message>
    <message>
        <source>{label}, {item}</source>
        <translation>{label}، {item}</translation>
    </message>
    <message>
        <source>A blank paper form of an incident?</source>
        <translation>هل تُعدّ استمارة ورقية فارغة لحادثة؟</translation>
    </message>
    <message>
        <source>The same sections, questions and codes as the form in the window, to be filled in by hand where the laptop cannot go. It is empty: what is written on it is not protected by Waypost.</source>
        <translation>الأقسام والأسئلة والرموز ذاتها التي في استمارة النافذة، تُملأ باليد حيث لا يمكن أخذ الحاسوب. وهي فارغة: وما يُكتب عليها لا يحميه Waypost.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;معاينة وطباعة…</translation>
    </message>
    <message>
        <source>form.pdf</source>
        <translation>form.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Blank paper form, preview</source>
        <translation>الاستمارة الورقية الفارغة، معاينة</translation>
    </message>
    <message>
        <source>A picture of the page. The form in the window asks the same to a screen reader.</source>
        <translation>صورة للصفحة. وتطرح استمارة النافذة الأسئلة نفسها على قارئ الشاشة.</translation>
    </message>
    <message>
        <source>The form is being made.</source>
        <translation>يجري إعداد الاستمارة.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least about five unrelated words</source>
        <translation>خمس كلمات على الأقل لا رابط بينها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>قوية بما يكفي</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give another person a passphrase</source>
        <translation>إعطاء شخص آخر عبارة مرور</translation>
    </message>
    <message>
        <source>Their passphrase, typed by them</source>
        <translation>عبارة مروره، يكتبها بنفسه</translation>
    </message>
    <message>
        <source>What they write carries their name. They see everything in this vault.</source>
        <translation>ما يكتبه هذا الشخص يحمل اسمه. ويرى كل شيء في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>إعطاء عبارة المرور</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>يرجى ملء جميع الحقول أولاً.</translation>
    </message>
    <message>
        <source>The passphrase is being set.</source>
        <translation>يجري تعيين عبارة المرور.</translation>
    </message>
    <message>
        <source>Hand this vault over?</source>
        <translation>هل تُسلَّم هذه الخزنة؟</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation>اسم الخلف</translation>
    </message>
    <message>
        <source>The successor&apos;s passphrase, typed by them</source>
        <translation>عبارة مرور الخلف، يكتبها بنفسه</translation>
    </message>
    <message>
        <source>Go through what is open together. The successor then unlocks and finishes it with a new key; only then do you lose your passphrase. It can be left at any point.</source>
        <translation>تُراجع معاً الأمور المفتوحة. ثم يفتح الخلف القفل وينهي التسليم بمفتاح جديد؛ وعندئذ فقط تسقط عبارة مرور المغادر. ويمكن العدول عن ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتسلّم</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>بدء التسليم</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
    <message>
        <source>Looking for what is open…</source>
        <translation>البحث عن الأمور المفتوحة…</translation>
    </message>
    <message>
        <source>The hand-over is being begun.</source>
        <translation>يجري بدء التسليم.</translation>
    </message>
    <message>
        <source>Begun. {name} finishes it.</source>
        <translation>بدأ التسليم. ينهيه {name}.</translation>
    </message>
    <message>
        <source>Lock Waypost; {name} unlocks it and finishes the hand-over in the settings.</source>
        <translation>يُقفل Waypost؛ ثم يفتح {name} القفل وينهي التسليم من الإعدادات.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Drafts that were not saved: {names}</source>
        <translation>المسودات التي لم تُحفظ: {names}</translation>
    </message>
    <message>
        <source>Legal holds of whoever leaves: {names}</source>
        <translation>التحفظات القانونية التي وضعها المغادر: {names}</translation>
    </message>
    <message>
        <source>Changes that were not exported yet: {count}</source>
        <translation>التغييرات التي لم تُصدَّر بعد: {count}</translation>
    </message>
    <message>
        <source>Received files that wait for a decision: {count}</source>
        <translation>الملفات المستلمة التي تنتظر قراراً: {count}</translation>
    </message>
    <message>
        <source>The passphrase of the contacts, which the successor changes</source>
        <translation>عبارة مرور بيانات الاتصال، ويغيّرها الخلف</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا توجد أمور مفتوحة.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>تجديد المفتاح…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Second key…</source>
        <translation>المفتاح الثاني…</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; nobody gives theirs to anybody.</source>
        <translation>لكل شخص عبارة مرور خاصة به؛ ولا يعطي أحد عبارته لأحد.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>المستخدم الحالي</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}</source>
        <translation>إزالة عبارة مرور {name}</translation>
    </message>
    <message>
        <source>A hand-over is begun already.</source>
        <translation>بُدئ تسليم بالفعل.</translation>
    </message>
    <message>
        <source>Being handed over from {leaver} to {successor}, since {since}.</source>
        <translation>قيد التسليم من {leaver} إلى {successor}، منذ {since}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>إنهاؤه…</translation>
    </message>
    <message>
        <source>Lock Waypost and let the successor unlock it; they finish it here.</source>
        <translation>يُقفل Waypost ويفتح الخلف القفل؛ ثم ينهي التسليم هنا.</translation>
    </message>
    <message>
        <source>The hand-over is taken back.</source>
        <translation>تم التراجع عن التسليم.</translation>
    </message>
    <message>
        <source>Remove the passphrase of {name}?</source>
        <translation>هل تُزال عبارة مرور {name}؟</translation>
    </message>
    <message>
        <source>What they wrote keeps their name. A copy of the vault that they kept still opens: renew the key next.</source>
        <translation>ما كتبه هذا الشخص يبقى باسمه. وأي نسخة من الخزنة احتفظ بها ما زالت تُفتح: ينبغي بعد ذلك تجديد المفتاح.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Removed. Renew the key, if they left.</source>
        <translation>أُزيلت. ينبغي تجديد المفتاح إذا كان الشخص قد غادر.</translation>
    </message>
    <message>
        <source>Drafts that were never saved, last typed at {times}</source>
        <translation>مسودات لم تُحفظ قط، كُتب فيها آخر مرة في {times}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation>الكتابة للبحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرض المختار</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>تاريخ الوقوع</translation>
    </message>
    <message>
        <source>When it was changed last</source>
        <translation>متى عُدّلت آخر مرة</translation>
    </message>
    <message>
        <source>A day, month, quarter or year, such as 3/2026 or Q1 2026</source>
        <translation>يوم أو شهر أو ربع سنة أو سنة، مثل 3/2026 أو الربع 1 من 2026</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>عرض هذه الفترة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يوماً</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Not for 30 days</source>
        <translation>ليس منذ 30 يوماً</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>ليس منذ 90 يوماً</translation>
    </message>
    <message>
        <source>Write at least one end of the period.</source>
        <translation>يرجى كتابة أحد طرفي الفترة على الأقل.</translation>
    </message>
    <message>
        <source>This does not read as a date. Write it like 20 Nov 2026 or 3/2026.</source>
        <translation>لا يُقرأ هذا كتاريخ. يُكتب مثلاً 20 نوفمبر 2026 أو 3/2026.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>المستوى الأول</translation>
    </message>
    <message>
        <source>own place</source>
        <translation>مكان خاص بالمركز</translation>
    </message>
    <message>
        <source>Search a country, a state or a place of this station</source>
        <translation>البحث عن بلد أو ولاية أو مكان خاص بمركز العمل هذا</translation>
    </message>
    <message>
        <source>Add “{name}” as a place of this station…</source>
        <translation>إضافة «{name}» إلى أماكن مركز العمل هذا…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>{name}, change</source>
        <translation>{name}، تغيير</translation>
    </message>
    <message>
        <source>{name}: {place}, {chain}</source>
        <translation>{name}: {place}، {chain}</translation>
    </message>
    <message>
        <source>{name}, places found</source>
        <translation>{name}، الأماكن التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The printers are being looked for.</source>
        <translation>يجري البحث عن الطابعات.</translation>
    </message>
    <message>
        <source>Waypost makes no file of these pages: they go straight to the print service.</source>
        <translation>لا ينشئ Waypost أي ملف من هذه الصفحات: فهي تذهب مباشرة إلى خدمة الطباعة.</translation>
    </message>
    <message>
        <source>That service of the computer keeps them until they are printed, often a day longer; a printer in a network may keep them, too. Neither is in Waypost&apos;s hands.</source>
        <translation>تحتفظ بها تلك الخدمة في الحاسوب حتى تُطبع، وكثيراً ما يكون ذلك يوماً إضافياً؛ وقد تحتفظ بها طابعة متصلة بشبكة أيضاً. وليس أي من الأمرين في يد Waypost.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save an encrypted PDF instead.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. يمكن حفظ ملف PDF مشفّر بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>الصفحات في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>أُرسلت إلى {printer}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Case summary, without anything that identifies</source>
        <translation>موجز الحالة، بلا أي شيء يكشف الهوية</translation>
    </message>
    <message>
        <source>Restricted sheet, for the station&apos;s own file</source>
        <translation>الورقة المقيدة، لملف مركز العمل نفسه</translation>
    </message>
    <message>
        <source>Why the restricted sheet is needed</source>
        <translation>سبب الحاجة إلى الورقة المقيدة</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log beside your name</source>
        <translation>يُحفظ في سجل عمليات الخزنة بجانب اسم المستخدم</translation>
    </message>
    <message>
        <source>I keep this sheet locked away, then destroy it</source>
        <translation>أحفظ هذه الورقة في مكان مقفل ثم أتلفها</translation>
    </message>
    <message>
        <source>The contacts are locked: why the texts go unchecked for names</source>
        <translation>بيانات الاتصال مقفلة: سبب عدم فحص النصوص بحثاً عن أسماء</translation>
    </message>
    <message>
        <source>Kept in the vault&apos;s log; or unlock the contacts first</source>
        <translation>يُحفظ في سجل عمليات الخزنة؛ أو يُفتح قفل بيانات الاتصال أولاً</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Password for the file, if it leaves this room</source>
        <translation>كلمة سر للملف، إذا كان سيغادر هذه الغرفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Prints what the consents in the record allow; places and dates made less exact.</source>
        <translation>يُطبع ما تسمح به الموافقات الواردة في السجل؛ وتُخفَّض دقة الأماكن والتواريخ.</translation>
    </message>
    <message>
        <source>Prints the whole record as it stands at this station. It is logged.</source>
        <translation>يُطبع السجل كاملاً كما هو في مركز العمل هذا. ويُقيَّد ذلك في سجل العمليات.</translation>
    </message>
    <message>
        <source>Choose why the texts go unchecked first.</source>
        <translation>يرجى أولاً اختيار سبب عدم فحص النصوص.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>يرجى كتابة السبب أولاً.</translation>
    </message>
    <message>
        <source>Confirm how the sheet is kept first.</source>
        <translation>يرجى أولاً تأكيد كيفية حفظ الورقة.</translation>
    </message>
    <message>
        <source>sheet.pdf</source>
        <translation>sheet.pdf</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>يجري إعداد ملف PDF.</translation>
    </message>
    <message>
        <source>Making a PDF</source>
        <translation>إعداد ملف PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Print a case summary?</source>
        <translation>هل يُطبع موجز حالة؟</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;معاينة وطباعة…</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>يجري إعداد المعاينة.</translation>
    </message>
    <message>
        <source>Making a preview</source>
        <translation>إعداد معاينة</translation>
    </message>
    <message>
        <source>Restricted sheet, preview</source>
        <translation>الورقة المقيدة، معاينة</translation>
    </message>
    <message>
        <source>Case summary, preview</source>
        <translation>موجز الحالة، معاينة</translation>
    </message>
    <message>
        <source>A picture of the page. The record&apos;s own page says the same facts to a screen reader.</source>
        <translation>صورة للصفحة. وتنقل صفحة السجل نفسه الوقائع ذاتها إلى قارئ الشاشة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, or save an encrypted PDF instead.</source>
        <translation>يُتحقق من أنها مشغّلة وموصولة، أو يُحفظ ملف PDF مشفّر بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A blank paper form instead…</source>
        <translation>استمارة ورقية فارغة بدلاً من ذلك…</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>إعداد الأوراق</translation>
    </message>
    <message>
        <source>Prints what the consents in each record allow; places and dates less exact.</source>
        <translation>يُطبع ما تسمح به الموافقات في كل سجل؛ والأماكن والتواريخ أقل دقة.</translation>
    </message>
    <message>
        <source>A restricted sheet is printed from its own record alone, with its reason.</source>
        <translation>لا تُطبع الورقة المقيدة إلا من سجلها نفسه، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>يجري إعداد الأوراق.</translation>
    </message>
    <message>
        <source>At most {most} sheets are made at once. Tick fewer.</source>
        <translation>لا يُعدّ أكثر من {most} ورقة دفعة واحدة. توضع العلامة على عدد أقل.</translation>
    </message>
    <message>
        <source>sheets.pdf</source>
        <translation>sheets.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Case summaries, preview</source>
        <translation>موجزات الحالات، معاينة</translation>
    </message>
    <message>
        <source>A picture of the page. Each record&apos;s own page says its facts to a screen reader.</source>
        <translation>صورة للصفحة. وتنقل صفحة كل سجل وقائعه إلى قارئ الشاشة.</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>لا رقم مرجعي بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n is left out:</source>
        <translation>
            <numerusform>لم يُستبعد شيء:</numerusform>
            <numerusform>استُبعدت واحدة:</numerusform>
            <numerusform>استُبعدت اثنتان:</numerusform>
            <numerusform>استُبعدت %n:</numerusform>
            <numerusform>استُبعدت %n:</numerusform>
            <numerusform>استُبعدت %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet saved as {name}</source>
        <translation>
            <numerusform>لم تُحفظ أي ورقة باسم {name}</numerusform>
            <numerusform>حُفظت ورقة واحدة باسم {name}</numerusform>
            <numerusform>حُفظت ورقتان باسم {name}</numerusform>
            <numerusform>حُفظت %n أوراق باسم {name}</numerusform>
            <numerusform>حُفظت %n ورقة باسم {name}</numerusform>
            <numerusform>حُفظت %n ورقة باسم {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n case summary?</source>
        <translation>
            <numerusform>لا موجزات حالات للطباعة</numerusform>
            <numerusform>هل يُطبع موجز حالة واحد؟</numerusform>
            <numerusform>هل يُطبع موجزا حالتين؟</numerusform>
            <numerusform>هل تُطبع %n موجزات حالات؟</numerusform>
            <numerusform>هل يُطبع %n موجز حالة؟</numerusform>
            <numerusform>هل يُطبع %n موجز حالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>For the PDF alone, at least {count} characters; it opens in any reader</source>
        <translation>لملف PDF وحده، {count} أحرف على الأقل؛ ويُفتح في أي قارئ</translation>
    </message>
    <message>
        <source>The password needs at least {count} characters.</source>
        <translation>يجب ألا تقل كلمة السر عن {count} أحرف.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>بقي نحو {seconds} ث</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>مراكز العمل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Privacy veil</source>
        <translation>ستار الخصوصية</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
    <message>
        <source>Veil is on</source>
        <translation>الستار مُسدل</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;محو…</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation>لا رقم مرجعي بعد</translation>
    </message>
    <message>
        <source>A draft of this record waits in the vault.</source>
        <translation>توجد في الخزنة مسودة لهذا السجل.</translation>
    </message>
    <message>
        <source>It is not shown here. Edit continues it.</source>
        <translation>لا تُعرض المسودة هنا. ويتابعها زر التحرير.</translation>
    </message>
    <message>
        <source>Sent to HQ, no receipt yet</source>
        <translation>أُرسل إلى المقر، ولم يرد إيصال بعد</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصل إلى المقر</translation>
    </message>
    <message>
        <source>Withdrawn from HQ</source>
        <translation>سُحب من المقر</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>رفضه المقر</translation>
    </message>
    <message>
        <source>some acts: {state}</source>
        <translation>بعض الأفعال: {state}</translation>
    </message>
    <message>
        <source>Consent to HQ: {state}</source>
        <translation>الموافقة على الإبلاغ إلى المقر: {state}</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>صيغة نهائية</translation>
    </message>
    <message>
        <source>Open version</source>
        <translation>صيغة مفتوحة</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
    </message>
    <message>
        <source>Previous incident of the list</source>
        <translation>الحادثة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Next incident of the list</source>
        <translation>الحادثة التالية في القائمة</translation>
    </message>
    <message>
        <source>This is the first of the list.</source>
        <translation>هذه هي الأولى في القائمة.</translation>
    </message>
    <message>
        <source>This is the last of the list.</source>
        <translation>هذه هي الأخيرة في القائمة.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} من {of}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>مفتاح الاسترداد المدوّن على الورقة</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>ثماني مجموعات من أربعة رموز ومجموعة التدقيق؛ ولا أهمية للأحرف الكبيرة أو للواصلات</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>لمن عبارة المرور</translation>
    </message>
    <message>
        <source>The sheet names nobody. What is done now is noted under this name.</source>
        <translation>لا تحمل الورقة اسم أحد. وما يجري الآن يُقيَّد باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>فتح الخزنة وتعيين عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>استعمال ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The key on the sheet opens the vault once more. Then a new passphrase holds.</source>
        <translation>المفتاح المدوّن على الورقة يفتح الخزنة مرة أخرى. وبعدها تسري عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>يجري فتح الخزنة.</translation>
    </message>
    <message>
        <source>Say whose passphrase is set anew.</source>
        <translation>يرجى تحديد من تُعيَّن له عبارة المرور من جديد.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>يرجى ملء الحقول الثلاثة أولاً.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation>{name}، {code}</translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase: the only way back if it is lost.</source>
        <translation>هذا المفتاح يفتح الخزنة بدون عبارة المرور: وهو السبيل الوحيد للعودة في حال فقدانها.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in a safe. It never travels with the laptop.</source>
        <translation>يجب حفظ هذه الورقة في ظرف مختوم في خزانة مقفلة. ولا يجوز أبداً نقلها مع الحاسوب المحمول.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can read everything.</source>
        <translation>كل من يملك هذه الورقة والحاسوب يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>Open Waypost on the laptop and choose “Use the recovery sheet”.</source>
        <translation>فتح Waypost على الحاسوب واختيار «استعمال ورقة الاسترداد».</translation>
    </message>
    <message>
        <source>Type the eight groups and the check. Capitals and hyphens do not matter.</source>
        <translation>كتابة المجموعات الثماني ومجموعة التدقيق. ولا أهمية للأحرف الكبيرة أو للواصلات.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The key stays valid; put the sheet back.</source>
        <translation>اختيار عبارة مرور جديدة. ويبقى المفتاح صالحاً؛ وينبغي إعادة الورقة إلى مكانها.</translation>
    </message>
    <message>
        <source>If somebody may have seen this sheet, tell headquarters: the vault needs a new key.</source>
        <translation>إذا كان من الممكن أن أحداً رأى هذه الورقة، يجب إبلاغ المقر: فالخزنة تحتاج إلى مفتاح جديد.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · DO NOT COPY</source>
        <translation>سري للغاية، ممنوع النسخ</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>This recipient does not get records of this kind.</source>
        <translation>هذه الجهة المتلقية لا تتلقى سجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا يلزم عمل شيء.</translation>
    </message>
    <message>
        <source>Nobody in this record has a live consent for this recipient, and no source that needs none supports it.</source>
        <translation>لا أحد في هذا السجل له موافقة سارية على الإرسال إلى هذه الجهة المتلقية، ولا يسنده مصدر لا يحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>If consent was given, record it for the person and finalise; otherwise it stays here.</source>
        <translation>إذا مُنحت الموافقة، تُسجَّل للشخص ويُعتمد السجل نهائياً؛ وإلا فإنه يبقى هنا.</translation>
    </message>
    <message>
        <source>A survivor&apos;s account in this record does not say whom it concerns, so everybody it could concern was held back.</source>
        <translation>في هذا السجل رواية لشخص ناجٍ لا يُذكر فيها من تعنيه، ولذلك حُجب كل من يمكن أن تعنيه.</translation>
    </message>
    <message>
        <source>Open the source, choose the person it concerns, and finalise.</source>
        <translation>يرجى فتح المصدر، واختيار الشخص الذي تعنيه الرواية، ثم اعتماد السجل نهائياً.</translation>
    </message>
    <message>
        <source>This record alleges acts of UN personnel and never leaves by this way.</source>
        <translation>يتضمن هذا السجل ادعاءات بحق موظفين في الأمم المتحدة، ولا يخرج بهذا الطريق أبداً.</translation>
    </message>
    <message>
        <source>Report it through the SEA channel.</source>
        <translation>ينبغي الإبلاغ عنه عبر قناة الاستغلال والانتهاك الجنسيين.</translation>
    </message>
    <message>
        <source>This record lies in a compartment that this recipient has no key to.</source>
        <translation>هذا السجل في حيّز محصور لا تملك هذه الجهة المتلقية مفتاحه.</translation>
    </message>
    <message>
        <source>A case can only go to one named recipient, for one purpose, about one person.</source>
        <translation>لا يجوز نقل الحالة إلا إلى جهة متلقية واحدة محددة بالاسم، لغرض واحد، وبشأن شخص واحد.</translation>
    </message>
    <message>
        <source>Choose the person, the purpose and the recipient.</source>
        <translation>يرجى اختيار الشخص والغرض والجهة المتلقية.</translation>
    </message>
    <message>
        <source>This record belongs to a station; here it can only be read and printed for HQ.</source>
        <translation>هذا السجل يخص مركز عمل؛ ولا يمكن هنا سوى قراءته وطباعته للمقر.</translation>
    </message>
    <message>
        <source>Ask the station to share it with that recipient.</source>
        <translation>يُطلب من مركز العمل أن يطلع تلك الجهة المتلقية عليه.</translation>
    </message>
    <message>
        <source>This record was never finalised, so nothing of it leaves.</source>
        <translation>لم يُعتمد هذا السجل نهائياً قط، فلا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Finalise it when it is ready.</source>
        <translation>يُعتمد نهائياً عندما يصبح جاهزاً.</translation>
    </message>
    <message>
        <source>The summary stays here: nobody has confirmed it for exactly the persons who are in what leaves.</source>
        <translation>يبقى الموجز هنا: لم يؤكده أحد للأشخاص الواردين فيما يخرج تحديداً.</translation>
    </message>
    <message>
        <source>Read it again, take out what could point to anyone, and confirm it.</source>
        <translation>يرجى قراءته مرة أخرى، وحذف كل ما قد يدل على أي شخص، ثم تأكيده.</translation>
    </message>
    <message>
        <source>The summary stays here: it may hold a name, number, address or coordinates.</source>
        <translation>يبقى الموجز هنا: قد يتضمن اسماً أو رقماً أو عنواناً أو إحداثيات.</translation>
    </message>
    <message>
        <source>Take them out, or confirm each with a reason, and confirm the summary again.</source>
        <translation>يرجى حذفها، أو تأكيد كل منها مع ذكر السبب، ثم تأكيد الموجز مجدداً.</translation>
    </message>
    <message>
        <source>Some attachments stay here: not covered by consent, or not a copy that a person marked as safe.</source>
        <translation>تبقى بعض المرفقات هنا: لا تشملها موافقة، أو ليست نسخاً أكد شخص أنها آمنة.</translation>
    </message>
    <message>
        <source>Make a copy without faces, voices and names, mark it, and record the consent for it.</source>
        <translation>تُعدّ نسخة بلا وجوه ولا أصوات ولا أسماء، وتوضع عليها علامة بذلك، وتُسجَّل الموافقة عليها.</translation>
    </message>
    <message>
        <source>Persons without a live consent for this recipient were taken out, with everything that comes from them.</source>
        <translation>استُبعد الأشخاص الذين لا موافقة سارية لهم على الإرسال إلى هذه الجهة المتلقية، ومعهم كل ما ورد منهم.</translation>
    </message>
    <message>
        <source>Nothing to do; the recipient is not told how many.</source>
        <translation>لا يلزم عمل شيء؛ ولا تُبلَّغ الجهة المتلقية بعددهم.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Finish the hand-over?</source>
        <translation>هل يُنهى التسليم؟</translation>
    </message>
    <message>
        <source>Renew the key?</source>
        <translation>هل يُجدَّد المفتاح؟</translation>
    </message>
    <message>
        <source>My passphrase stays; nobody else knows it</source>
        <translation>تبقى عبارة مروري؛ فلا يعرفها أحد غيري</translation>
    </message>
    <message>
        <source>I set a new one; mine may have been seen</source>
        <translation>أعيّن عبارة جديدة؛ فربما رأى أحد عبارتي</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>I wrote the words down; they are handed over in person</source>
        <translation>كتبتُ الكلمات؛ وتُسلَّم باليد</translation>
    </message>
    <message>
        <source>Renewing the key</source>
        <translation>تجديد المفتاح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Draw the new key</source>
        <translation>توليد المفتاح الجديد</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>تجديد الآن</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>إقفال الآن</translation>
    </message>
    <message>
        <source>The vault is copied under a new key. Old passphrases, the old recovery sheet and kept copies of the vault&apos;s header no longer open it. Earlier backups still open with the old ones.</source>
        <translation>تُنسخ الخزنة تحت مفتاح جديد. ولا تعود تفتحها عبارات المرور القديمة ولا ورقة الاسترداد القديمة ولا النسخ المحتفظ بها من ترويستها. وتظل النسخ الاحتياطية السابقة تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>عبارة المرور الشخصية الحالية</translation>
    </message>
    <message>
        <source>This is the new recovery key, shown once. Print it or write it down, then type it from the paper. Until you renew, the earlier sheet holds; if you stop here, destroy the new one.</source>
        <translation>هذا هو مفتاح الاسترداد الجديد، ويُعرض مرة واحدة. يُطبع أو يُدوَّن، ثم يُكتب من الورقة. وتسري الورقة السابقة إلى أن يُجدَّد المفتاح؛ وعند التوقف هنا تُتلف الورقة الجديدة.</translation>
    </message>
    <message>
        <source>{name} stays and gets six new words</source>
        <translation>يبقى {name} ويتلقى ست كلمات جديدة</translation>
    </message>
    <message>
        <source>{name} leaves and opens the vault no more</source>
        <translation>يغادر {name} ولا يفتح الخزنة بعد ذلك</translation>
    </message>
    <message>
        <source>Type your present passphrase first.</source>
        <translation>يرجى كتابة عبارة المرور الحالية أولاً.</translation>
    </message>
    <message>
        <source>The people with a passphrase are being read.</source>
        <translation>يجري البحث عمّن لديهم عبارة مرور.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice first.</source>
        <translation>يرجى كتابة عبارة المرور الجديدة مرتين أولاً.</translation>
    </message>
    <message>
        <source>Type the whole new key first.</source>
        <translation>يرجى كتابة المفتاح الجديد كاملاً أولاً.</translation>
    </message>
    <message>
        <source>Write down the words for the others first.</source>
        <translation>يرجى تدوين كلمات الآخرين أولاً.</translation>
    </message>
    <message>
        <source>The new key is being drawn.</source>
        <translation>يجري توليد المفتاح الجديد.</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>Destroy the earlier recovery sheet. Waypost locks now; then unlock it anew.</source>
        <translation>ينبغي إتلاف ورقة الاسترداد السابقة. ويُقفل Waypost الآن؛ ثم يُفتح قفله من جديد.</translation>
    </message>
    <message>
        <source>Opens with the old key; make a new backup and remove it: {name}</source>
        <translation>نسخة تُفتح بالمفتاح القديم، وينبغي إزالتها بعد إنشاء نسخة احتياطية جديدة: {name}</translation>
    </message>
    <message>
        <source>Copying the vault under the new key</source>
        <translation>نسخ الخزنة تحت المفتاح الجديد</translation>
    </message>
    <message>
        <source>Carrying the log over</source>
        <translation>نقل سجل العمليات</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>فحص النسخة</translation>
    </message>
    <message>
        <source>Comparing the vault with its log</source>
        <translation>مقارنة الخزنة بسجل عملياتها</translation>
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
        <translation>لم تُطبع الورقة المقيدة: فهي تحتاج إلى سبب يُحفظ في سجل العمليات.</translation>
    </message>
    <message>
        <source>Write why this sheet is needed on paper.</source>
        <translation>يرجى كتابة سبب الحاجة إلى هذه الورقة مطبوعة.</translation>
    </message>
    <message>
        <source>The sheet was not made: this variant may not show what it was given.</source>
        <translation>لم تُعدّ الورقة: لا يجوز لهذا الشكل أن يُظهر ما أُعطي له.</translation>
    </message>
    <message>
        <source>Print the record from its own page.</source>
        <translation>يُطبع السجل من صفحته الخاصة.</translation>
    </message>
    <message>
        <source>{reason} So there is nothing to print.</source>
        <translation>{reason} ولذلك لا يوجد ما يُطبع.</translation>
    </message>
    <message>
        <source>Record a consent that covers it, finalise the record, and print again.</source>
        <translation>تُسجَّل موافقة تشمله، ويُعتمد السجل نهائياً، ثم تُعاد الطباعة.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>موجز الحالة</translation>
    </message>
    <message>
        <source>Restricted case sheet</source>
        <translation>ورقة الحالة المقيدة</translation>
    </message>
    <message>
        <source>Without anything that identifies a person.</source>
        <translation>بلا أي شيء يكشف هوية شخص.</translation>
    </message>
    <message>
        <source>Stays at the station. Codes stand for persons; no name is on this sheet.</source>
        <translation>تبقى في مركز العمل. تقوم الرموز مقام الأشخاص؛ ولا اسم على هذه الورقة.</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL · STATION ONLY</source>
        <translation>سري للغاية، لمركز العمل فقط</translation>
    </message>
    <message>
        <source>For {recipient} only. Do not copy or pass on. Keep locked away.</source>
        <translation>إلى {recipient} فقط. ممنوع النسخ أو التمرير إلى الغير. يجب الحفظ في مكان مقفل.</translation>
    </message>
    <message>
        <source>Never leaves the station. Do not copy. Keep locked away.</source>
        <translation>لا تخرج من مركز العمل أبداً. ممنوع النسخ. يجب الحفظ في مكان مقفل.</translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation>النسخة {copy} من {copies}</translation>
    </message>
    <message>
        <source>Destroy by {day}.</source>
        <translation>يجب إتلافها في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>Printed by {code} on {day} at {time} · print {print_id}</source>
        <translation>طبعها {code} في {day} الساعة {time}، الطبعة {print_id}</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>الصيغة {revision}</translation>
    </message>
    <message>
        <source>Reason of this print: {reason}</source>
        <translation>سبب هذه الطباعة: {reason}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>page check {check}</source>
        <translation>رمز تدقيق الصفحة {check}</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Ages are told as under 18 and 18 and over where fewer than three persons share a cell.</source>
        <translation>الأعمار مذكورة بفئتي دون 18 و18 فأكثر حيث يقل عدد الأشخاص في الخانة عن ثلاثة.</translation>
    </message>
    <message>
        <source>The place is told at the first level where no other case is like this one.</source>
        <translation>المكان مذكور بالمستوى الأول حيث لا توجد حالة أخرى مماثلة لهذه الحالة.</translation>
    </message>
    <message>
        <source>Dates are told as months or quarters.</source>
        <translation>التواريخ مذكورة بالأشهر أو بأرباع السنة.</translation>
    </message>
    <message>
        <source>Persons without a live consent, and all that comes from them, are not in this sheet.</source>
        <translation>الأشخاص الذين لا موافقة سارية لهم، وكل ما ورد منهم، غير مذكورين في هذه الورقة.</translation>
    </message>
    <message>
        <source>Nothing is made coarser here. Accounts, notes and names are not printed.</source>
        <translation>لا تخفيض للدقة في هذه الورقة. ولا ترد فيها الروايات والملاحظات والأسماء.</translation>
    </message>
    <message>
        <source>Persons who did not agree to be recorded are not in this sheet.</source>
        <translation>الأشخاص الذين لم يوافقوا على تسجيلهم غير مذكورين في هذه الورقة.</translation>
    </message>
    <message>
        <source>Profile {profile}.</source>
        <translation>مستوى الإفصاح {profile}.</translation>
    </message>
    <message>
        <source>Made from the released document {digest}.</source>
        <translation>مستمدة من الوثيقة المأذون بخروجها {digest}.</translation>
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
        <translation>الربع {quarter} من عام {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>بعد {date}</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Survivor code</source>
        <translation>رمز الشخص الناجي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Sources, one by one</source>
        <translation>المصادر، كلٌّ على حدة</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>رمز المصدر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Risk to the source</source>
        <translation>الخطر على المصدر</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>The contacts were locked. Unlock them before anyone is contacted.</source>
        <translation>كانت بيانات الاتصال مقفلة. ينبغي فتح قفلها قبل الاتصال بأي شخص.</translation>
    </message>
    <message>
        <source>Nothing was agreed. Nobody makes contact before something is.</source>
        <translation>لا اتفاق بعد. ولا يجوز لأحد الاتصال قبل الاتفاق.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{worst} to {best}, by act</source>
        <translation>من {worst} إلى {best}، بحسب الفعل</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>معيار الإثبات</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>مستوى القرار ووقته</translation>
    </message>
    <message>
        <source>{what} ({when})</source>
        <translation>{what} ({when})</translation>
    </message>
    <message>
        <source>Child victims</source>
        <translation>ضحايا من الأطفال</translation>
    </message>
    <message>
        <source>A victim is under 18: notify the child protection adviser (MRM)</source>
        <translation>إحدى الضحايا دون سن 18: ينبغي إخطار مستشار حماية الطفل (آلية الرصد والإبلاغ، MRM)</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>مستمر حتى الآن</translation>
    </message>
    <message>
        <source>Reported to the UN</source>
        <translation>تاريخ إبلاغ الأمم المتحدة</translation>
    </message>
    <message>
        <source>Delay of the report</source>
        <translation>مدة التأخر في الإبلاغ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>الاسم المحلي</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <translation>الجهة المسيطرة</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Link to the conflict</source>
        <translation>الصلة بالنزاع</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>المعايير المستوفاة</translation>
    </message>
    <message>
        <source>Criteria not met</source>
        <translation>المعايير غير المستوفاة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Motive, as alleged</source>
        <translation>الدافع المزعوم</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Number of victims</source>
        <translation>عدد الضحايا</translation>
    </message>
    <message>
        <source>Of them verified</source>
        <translation>من تم التحقق بشأنهم</translation>
    </message>
    <message>
        <source>Basis of the number</source>
        <translation>أساس الرقم</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>الجناة المزعومون</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>المراتب</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>الأصول المستقلة</translation>
    </message>
    <message>
        <source>Best grading</source>
        <translation>أعلى تقييم</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>{decision}: {n}</source>
        <translation>{decision}: {n}</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>حتى {month}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>SHA-256 begins with</source>
        <translation>بداية SHA-256</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 فأكثر</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</source>
        <translation>
            <numerusform>لم تُعدّ الورقة: لا تنقص الخطوط المضمّنة أي من رموزها ({scripts}).</numerusform>
            <numerusform>لم تُعدّ الورقة: ينقص الخطوط المضمّنة رمز واحد من رموزها ({scripts}).</numerusform>
            <numerusform>لم تُعدّ الورقة: ينقص الخطوط المضمّنة رمزان من رموزها ({scripts}).</numerusform>
            <numerusform>لم تُعدّ الورقة: تنقص الخطوط المضمّنة %n رموز من رموزها ({scripts}).</numerusform>
            <numerusform>لم تُعدّ الورقة: ينقص الخطوط المضمّنة %n رمزاً من رموزها ({scripts}).</numerusform>
            <numerusform>لم تُعدّ الورقة: ينقص الخطوط المضمّنة %n رمز من رموزها ({scripts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} [{english}]</source>
        <translation>{label} [{english}]</translation>
    </message>
    <message>
        <source>Preview for {code} on {day} at {time}, not printed · {print_id}</source>
        <translation>معاينة لـ {code} في {day} الساعة {time}، لم تُطبع، {print_id}</translation>
    </message>
    <message>
        <source>{pair} ({area})</source>
        <translation>{pair} ({area})</translation>
    </message>
    <message>
        <source>Write that passage in Latin, Greek, Cyrillic, Arabic, Ethiopic or Burmese letters, save, and print again.</source>
        <translation>يرجى كتابة ذلك المقطع بالأحرف اللاتينية أو اليونانية أو السيريلية أو العربية أو الإثيوبية أو البورمية، ثم الحفظ والطباعة مجدداً.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the backup…</source>
        <translation>اختيار النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>اختيار المجلد الجديد…</translation>
    </message>
    <message>
        <source>Add a list of erasures…</source>
        <translation>إضافة قائمة عمليات المحو…</translation>
    </message>
    <message>
        <source>the passphrase of that time</source>
        <translation>عبارة المرور السارية وقت إنشاء النسخة</translation>
    </message>
    <message>
        <source>the recovery key on the sheet</source>
        <translation>مفتاح الاسترداد المدوّن على الورقة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>استعادة الخزنة</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>إيقاف الاستعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>فتح الخزنة المستعادة</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup stays as it is. The restored vault is a new device of the station.</source>
        <translation>تبقى النسخة الاحتياطية كما هي. والخزنة المستعادة جهاز جديد لمركز العمل.</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>تُفتح بواسطة</translation>
    </message>
    <message>
        <source>What was erased since must stay erased. Lists beside the backup are read by themselves. Of the vault that is replaced, add the file vault.erased where you have it: it knows the newest erasures.</source>
        <translation>ما مُحي منذ ذلك الحين يجب أن يبقى ممحواً. وتُقرأ القوائم الموجودة بجانب النسخة الاحتياطية تلقائياً. ويضاف من الخزنة المستبدَلة الملف vault.erased إن وُجد: ففيه أحدث عمليات المحو.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A new or empty folder for the vault</source>
        <translation>مجلد جديد أو فارغ للخزنة</translation>
    </message>
    <message>
        <source>The list of erasures of the vault that is replaced</source>
        <translation>قائمة عمليات المحو في الخزنة المستبدَلة</translation>
    </message>
    <message>
        <source>Lists of erasures (*.erased)</source>
        <translation>قوائم عمليات المحو (*.erased)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Choose the backup and the new folder first.</source>
        <translation>يرجى اختيار النسخة الاحتياطية والمجلد الجديد أولاً.</translation>
    </message>
    <message>
        <source>Type what opens the backup first.</source>
        <translation>يرجى كتابة ما يفتح النسخة الاحتياطية أولاً.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>تجري استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The vault is restored. Its references have the letter {letter} from now on.</source>
        <translation>استُعيدت الخزنة. وتحمل أرقامها المرجعية الحرف {letter} من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Erased again: {count}.</source>
        <translation>ما مُحي مجدداً: {count}.</translation>
    </message>
    <message>
        <source>Attachments that were not in the backup: {count}.</source>
        <translation>المرفقات التي لم تكن في النسخة الاحتياطية: {count}.</translation>
    </message>
    <message>
        <source>The check found something wrong, first at {where}.</source>
        <translation>عثر الفحص على خلل، أول مواضعه {where}.</translation>
    </message>
    <message>
        <source>Copying and comparing the files</source>
        <translation>نسخ الملفات ومقارنتها</translation>
    </message>
    <message>
        <source>Checking the restored vault</source>
        <translation>فحص الخزنة المستعادة</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New act</source>
        <translation>فعل جديد</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New alleged perpetrator</source>
        <translation>جانٍ مزعوم جديد</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>موافقة جديدة</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>تقدير جديد</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>{mark} · {summary}</source>
        <translation>{mark}، {summary}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{n} {people}</source>
        <translation>{people}: {n}</translation>
    </message>
    <message>
        <source>{person}: {count} granted</source>
        <translation>{person}: الأغراض الممنوحة {count}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>nobody chosen yet</source>
        <translation>لم يُحدَّد أحد بعد</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>فتاة</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>فتيات</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>فتى</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>فتيان</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>a number of</source>
        <translation>عدد غير محدد</translation>
    </message>
    <message>
        <source>More for {row}</source>
        <translation>المزيد بشأن {row}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{row}, open</source>
        <translation>{row}، مفتوح</translation>
    </message>
    <message>
        <source>{row}, closed, press Enter to open</source>
        <translation>{row}، مغلق، يُفتح بالضغط على Enter</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Take it out of the text, or say the same in general words.</source>
        <translation>يرجى حذف ذلك من النص، أو التعبير عنه بكلمات عامة.</translation>
    </message>
    <message>
        <source>The field “When it happened” is empty.</source>
        <translation>حقل «تاريخ الوقوع» فارغ.</translation>
    </message>
    <message>
        <source>Give a month, a year or “before …”, or choose “not known”.</source>
        <translation>يرجى إدخال شهر أو سنة أو «قبل …»، أو اختيار «غير معروف».</translation>
    </message>
    <message>
        <source>The field “When it happened” lies in the future.</source>
        <translation>التاريخ في حقل «تاريخ الوقوع» يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Correct the date, or check the clock of this computer.</source>
        <translation>يرجى تصحيح التاريخ، أو التحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The field “When it happened” lies before 1900.</source>
        <translation>التاريخ في حقل «تاريخ الوقوع» يسبق عام 1900.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>يرجى تصحيح السنة.</translation>
    </message>
    <message>
        <source>The field “When it ended” lies before “When it happened”.</source>
        <translation>التاريخ في حقل «تاريخ الانتهاء» يسبق «تاريخ الوقوع».</translation>
    </message>
    <message>
        <source>Correct one of the two dates, or make it less exact.</source>
        <translation>يرجى تصحيح أحد التاريخين، أو خفض دقته.</translation>
    </message>
    <message>
        <source>The field “When the UN was told” lies before “When it happened”.</source>
        <translation>التاريخ في حقل «تاريخ إبلاغ الأمم المتحدة» يسبق «تاريخ الوقوع».</translation>
    </message>
    <message>
        <source>The act was verified before the report was first received.</source>
        <translation>تم التحقق من الفعل قبل استلام البلاغ لأول مرة.</translation>
    </message>
    <message>
        <source>Correct “First received”, or reopen the act and decide again.</source>
        <translation>يرجى تصحيح «تاريخ الاستلام الأول»، أو إعادة فتح الفعل والبت فيه مجدداً.</translation>
    </message>
    <message>
        <source>The field “First received” lies in the future.</source>
        <translation>التاريخ في حقل «تاريخ الاستلام الأول» يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Correct it, or check the clock of this computer.</source>
        <translation>يرجى تصحيحه، أو التحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is still going on and yet has an end.</source>
        <translation>الأمر مستمر حتى الآن ومع ذلك له تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>Empty “When it ended”, or change “Still going on”.</source>
        <translation>يرجى إفراغ «تاريخ الانتهاء»، أو تغيير «مستمر حتى الآن».</translation>
    </message>
    <message>
        <source>It is over and was no single event, but “When it ended” is empty.</source>
        <translation>انتهى الأمر ولم يكن مناسبة واحدة، لكن «تاريخ الانتهاء» فارغ.</translation>
    </message>
    <message>
        <source>Give the end as exactly as it is known.</source>
        <translation>يُذكر الانتهاء بقدر ما هو معروف من الدقة.</translation>
    </message>
    <message>
        <source>The best figure of victims is lower than the {documented} persons recorded one by one.</source>
        <translation>أرجح رقم للضحايا أقل من عدد الأشخاص المسجَّلين فرداً فرداً، وهو {documented}.</translation>
    </message>
    <message>
        <source>Correct “Victims, best figure”, or the rows of victims.</source>
        <translation>يرجى تصحيح «الضحايا، أرجح رقم»، أو صفوف الضحايا.</translation>
    </message>
    <message>
        <source>No act is recorded.</source>
        <translation>لم يُسجَّل أي فعل.</translation>
    </message>
    <message>
        <source>Add at least one act with its type.</source>
        <translation>يرجى إضافة فعل واحد على الأقل مع نوعه.</translation>
    </message>
    <message>
        <source>The act names no victim of this incident.</source>
        <translation>لا يُذكر للفعل أي ضحية من هذه الحادثة.</translation>
    </message>
    <message>
        <source>Choose at least one person or group in “Victims of this act”.</source>
        <translation>يرجى اختيار شخص أو مجموعة على الأقل في «ضحايا هذا الفعل».</translation>
    </message>
    <message>
        <source>The type is “other comparable”, but “More exactly” is empty.</source>
        <translation>النوع هو «شكل آخر على نفس القدر من الخطورة»، لكن «على وجه التحديد» فارغ.</translation>
    </message>
    <message>
        <source>Choose what it was.</source>
        <translation>يرجى اختيار ما كان.</translation>
    </message>
    <message>
        <source>The answer is “other”, without a word on which.</source>
        <translation>الإجابة هي «غير ذلك»، دون ذكر ما هو.</translation>
    </message>
    <message>
        <source>Write in a few words which, without names.</source>
        <translation>يُكتب ما هو بكلمات قليلة ودون أسماء.</translation>
    </message>
    <message>
        <source>This area is not in the list of places.</source>
        <translation>هذه المنطقة غير موجودة في قائمة الأماكن.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it to your own places first.</source>
        <translation>يرجى اختيار منطقة من القائمة، أو إضافتها أولاً إلى الأماكن الخاصة بالمركز.</translation>
    </message>
    <message>
        <source>This area does not lie in the area chosen above it.</source>
        <translation>هذه المنطقة لا تقع في المنطقة المختارة فوقها.</translation>
    </message>
    <message>
        <source>Choose both again, the larger one first.</source>
        <translation>يرجى اختيار المنطقتين مجدداً، الأكبر أولاً.</translation>
    </message>
    <message>
        <source>This p-code is in no list of places here, so nobody could check it.</source>
        <translation>رمز المكان هذا (P-code) غير وارد في أي قائمة أماكن هنا، فلم يتسن لأحد أن يتحقق منه.</translation>
    </message>
    <message>
        <source>Compare it with its source once more.</source>
        <translation>يرجى مقارنته بمصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>The p-code belongs to another area than the one chosen.</source>
        <translation>رمز المكان (P-code) يخص منطقة أخرى غير المنطقة المختارة.</translation>
    </message>
    <message>
        <source>Correct the p-code or the area.</source>
        <translation>يرجى تصحيح رمز المكان أو المنطقة.</translation>
    </message>
    <message>
        <source>The coordinates lie outside the country and more than 30 km from its border.</source>
        <translation>تقع الإحداثيات خارج البلد وعلى بعد أكثر من 30 كم من حدوده.</translation>
    </message>
    <message>
        <source>Correct them; latitude comes first. Or correct the country.</source>
        <translation>يرجى تصحيحها؛ وخط العرض يأتي أولاً. أو تصحيح البلد.</translation>
    </message>
    <message>
        <source>The conclusion is conflict-related, but no link in time, place, cause or profile is met.</source>
        <translation>الاستنتاج أن الحادثة متصلة بالنزاع، لكن لم تُستوف أي صلة من حيث الوقت أو المكان أو السبب أو السمات.</translation>
    </message>
    <message>
        <source>Add the criterion that is met, or change the conclusion.</source>
        <translation>يرجى إضافة المعيار المستوفى، أو تغيير الاستنتاج.</translation>
    </message>
    <message>
        <source>The link to the conflict has no reason of at least twenty characters.</source>
        <translation>لا يوجد للصلة بالنزاع سبب من عشرين حرفاً على الأقل.</translation>
    </message>
    <message>
        <source>Write what it rests on, without names.</source>
        <translation>يُكتب ما تستند إليه، دون أسماء.</translation>
    </message>
    <message>
        <source>An act is verified, but the incident was not concluded to be conflict-related.</source>
        <translation>تم التحقق من فعل، لكن لم يُستنتج أن الحادثة متصلة بالنزاع.</translation>
    </message>
    <message>
        <source>Complete “Link to the conflict” and its conclusion, or reopen the act.</source>
        <translation>يرجى إكمال «الصلة بالنزاع» واستنتاجها، أو إعادة فتح الفعل.</translation>
    </message>
    <message>
        <source>The act is verified without a decision of level 2 or above dated today or earlier.</source>
        <translation>تم التحقق من الفعل دون قرار من المستوى 2 أو ما فوقه مؤرخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>Record the decision of the working group, or reopen the act.</source>
        <translation>يرجى تسجيل قرار الفريق العامل، أو إعادة فتح الفعل.</translation>
    </message>
    <message>
        <source>The act is verified, but no source is linked to it.</source>
        <translation>تم التحقق من الفعل، لكن لا مصدر مرتبط به.</translation>
    </message>
    <message>
        <source>Choose its sources in “Sources for this act”.</source>
        <translation>يرجى اختيار مصادره في «مصادر هذا الفعل».</translation>
    </message>
    <message>
        <source>The act was verified on one origin alone, and no primary source.</source>
        <translation>تم التحقق من الفعل استناداً إلى أصل واحد فقط ودون أي مصدر أولي.</translation>
    </message>
    <message>
        <source>Give the decision a reason, or link a second independent source.</source>
        <translation>يرجى ذكر سبب للقرار، أو ربط مصدر مستقل ثانٍ.</translation>
    </message>
    <message>
        <source>The figures are not in order: at least, best figure, at most.</source>
        <translation>الأرقام غير مرتبة: على الأقل، أرجح رقم، على الأكثر.</translation>
    </message>
    <message>
        <source>Correct them; the best figure may stay empty.</source>
        <translation>يرجى تصحيحها؛ ويجوز ترك أرجح رقم فارغاً.</translation>
    </message>
    <message>
        <source>The groups hold at least {least} victims, more than “Victims, at most”.</source>
        <translation>تضم المجموعات {least} من الضحايا على الأقل، أي أكثر من «الضحايا، على الأكثر».</translation>
    </message>
    <message>
        <source>Correct the figure, or the groups.</source>
        <translation>يرجى تصحيح الرقم أو المجموعات.</translation>
    </message>
    <message>
        <source>The sex is not said.</source>
        <translation>لم يُذكر الجنس.</translation>
    </message>
    <message>
        <source>Choose it, or “not known”, or “mixed” with the numbers below.</source>
        <translation>يرجى اختياره، أو اختيار «غير معروف»، أو «مجموعة مختلطة» مع الأعداد أدناه.</translation>
    </message>
    <message>
        <source>The age band is not said.</source>
        <translation>لم تُذكر الفئة العمرية.</translation>
    </message>
    <message>
        <source>The numbers by sex and age do not make the group&apos;s best figure.</source>
        <translation>مجموع الأعداد بحسب الجنس والعمر لا يساوي أرجح رقم للمجموعة.</translation>
    </message>
    <message>
        <source>Correct them. Those of whom sex or age is not known are a row of their own.</source>
        <translation>يرجى تصحيحها. ويوضع من لا يُعرف جنسهم أو عمرهم في صف مستقل.</translation>
    </message>
    <message>
        <source>The field “Pregnancy” is filled in for a man or boy.</source>
        <translation>حقل «الحمل» مملوء لرجل أو فتى.</translation>
    </message>
    <message>
        <source>Empty it, or correct the sex.</source>
        <translation>يرجى إفراغه، أو تصحيح الجنس.</translation>
    </message>
    <message>
        <source>No pregnancy is known, but the act or a child says otherwise.</source>
        <translation>لا يُعرف وجود حمل، لكن الفعل أو وجود طفل يدل على خلاف ذلك.</translation>
    </message>
    <message>
        <source>Check “Pregnancy”; “terminated”, “not known” and “not asked” are possible too.</source>
        <translation>يرجى مراجعة «الحمل»؛ ومن الإجابات الممكنة أيضاً «أُنهي الحمل» و«غير معروف» و«لم يُسأل».</translation>
    </message>
    <message>
        <source>A child was forced to marry, but “Relation to the victim” is empty.</source>
        <translation>أُجبر طفل على الزواج، لكن «العلاقة بالضحية» فارغة.</translation>
    </message>
    <message>
        <source>Add it if a source told it.</source>
        <translation>تُضاف إذا ذكرها مصدر.</translation>
    </message>
    <message>
        <source>It happened in detention, but “Who was in control” is empty.</source>
        <translation>وقع الأمر في الاحتجاز، لكن «الجهة المسيطرة» فارغة.</translation>
    </message>
    <message>
        <source>Choose who ran the place at the time, or “not known”.</source>
        <translation>يرجى اختيار من كان يدير المكان في ذلك الوقت، أو «غير معروف».</translation>
    </message>
    <message>
        <source>It happened in detention, but “Party in control” is empty.</source>
        <translation>وقع الأمر في الاحتجاز، لكن «الطرف المسيطر» فارغ.</translation>
    </message>
    <message>
        <source>Choose the party, or set “Who was in control” to “not known”.</source>
        <translation>يرجى اختيار الطرف، أو اختيار «غير معروف» في «الجهة المسيطرة».</translation>
    </message>
    <message>
        <source>It happened in detention. No act is marked as sexual torture.</source>
        <translation>وقع الأمر في الاحتجاز. ولم يُعلَّم أي فعل بأنه تعذيب جنسي.</translation>
    </message>
    <message>
        <source>Review the acts; men and boys are often missed here.</source>
        <translation>يرجى مراجعة الأفعال؛ فكثيراً ما يُغفل هنا الرجال والفتيان.</translation>
    </message>
    <message>
        <source>A border was crossed, but no other country is named.</source>
        <translation>عُبرت حدود، لكن لم يُذكر بلد آخر.</translation>
    </message>
    <message>
        <source>Add it in “Other countries”, or choose “none” in “Across a border”.</source>
        <translation>يُضاف في «بلدان أخرى»، أو يُختار «لا عبور للحدود» في «عبور الحدود».</translation>
    </message>
    <message>
        <source>Trafficking is marked, but the conflict-link test has no row for it.</source>
        <translation>وُضعت علامة على الاتجار، لكن اختبار الصلة بالنزاع لا يتضمن صفاً له.</translation>
    </message>
    <message>
        <source>Add the criterion “trafficking link” with your finding.</source>
        <translation>يُضاف معيار «الاتجار بالأشخاص» مع التقدير.</translation>
    </message>
    <message>
        <source>This may be a mass incident: five victims or more, or several incidents close together.</source>
        <translation>قد تكون هذه حادثة جماعية: خمس ضحايا أو أكثر، أو حوادث عدة متقاربة.</translation>
    </message>
    <message>
        <source>Review it with the others nearby ({nearby}), and set the priority if it is one.</source>
        <translation>يرجى مراجعتها مع الحوادث القريبة ({nearby})، وتحديد الأولوية إذا كانت كذلك.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate, but not of which record.</source>
        <translation>الفعل معلَّم بأنه مكرر، دون ذكر السجل الذي يكرره.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays.</source>
        <translation>يرجى إدخال الرقم المرجعي للسجل الذي يبقى.</translation>
    </message>
    <message>
        <source>The act is marked as a duplicate of this very record.</source>
        <translation>الفعل معلَّم بأنه مكرر من هذا السجل نفسه.</translation>
    </message>
    <message>
        <source>Enter the reference of the other record, the one that stays.</source>
        <translation>يرجى إدخال الرقم المرجعي للسجل الآخر، أي الذي يبقى.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is not in this vault.</source>
        <translation>السجل الذي يكرره هذا الفعل غير موجود في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Check the reference.</source>
        <translation>يرجى التحقق من الرقم المرجعي.</translation>
    </message>
    <message>
        <source>The record of which this act is a duplicate is a duplicate itself.</source>
        <translation>السجل الذي يكرره هذا الفعل هو نفسه مكرر.</translation>
    </message>
    <message>
        <source>Enter the reference of the record that stays in the end.</source>
        <translation>يرجى إدخال الرقم المرجعي للسجل الذي يبقى في النهاية.</translation>
    </message>
    <message>
        <source>The text seems to hold a telephone number.</source>
        <translation>يبدو أن النص يتضمن رقم هاتف.</translation>
    </message>
    <message>
        <source>The text seems to hold an e-mail address.</source>
        <translation>يبدو أن النص يتضمن عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The text seems to hold an identity number.</source>
        <translation>يبدو أن النص يتضمن رقم هوية.</translation>
    </message>
    <message>
        <source>The text seems to hold coordinates.</source>
        <translation>يبدو أن النص يتضمن إحداثيات.</translation>
    </message>
    <message>
        <source>The text holds a name that must not leave.</source>
        <translation>يتضمن النص اسماً لا يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>The texts were not checked for names, because the contacts are locked.</source>
        <translation>لم تُفحص النصوص بحثاً عن أسماء لأن بيانات الاتصال مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the contacts; otherwise export and print ask for a reason.</source>
        <translation>يرجى فتح قفل بيانات الاتصال؛ وإلا فإن التصدير والطباعة يطلبان سبباً.</translation>
    </message>
    <message>
        <source>This names a row that is no longer in the record.</source>
        <translation>يشير هذا إلى صف لم يعد في السجل.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>يرجى الاختيار مجدداً من القائمة.</translation>
    </message>
    <message>
        <source>One person is counted as another number than one.</source>
        <translation>صف لشخص واحد ورد فيه عدد غير 1.</translation>
    </message>
    <message>
        <source>Set the figures to 1, or make it a group.</source>
        <translation>يرجى جعل الأرقام 1، أو تحويله إلى مجموعة.</translation>
    </message>
    <message>
        <source>A group has a survivor code, which only one person can have.</source>
        <translation>لمجموعة رمز شخص ناجٍ، ولا يكون هذا الرمز إلا لشخص واحد.</translation>
    </message>
    <message>
        <source>Take the code out, or record the person on her own row.</source>
        <translation>يرجى حذف الرمز، أو تسجيل الشخص في صف خاص به.</translation>
    </message>
    <message>
        <source>Ethnicity or religion is kept without saying what for.</source>
        <translation>الانتماء الإثني أو الدين محفوظ دون ذكر الغرض.</translation>
    </message>
    <message>
        <source>Write the purpose, or empty the field.</source>
        <translation>يرجى كتابة الغرض، أو إفراغ الحقل.</translation>
    </message>
    <message>
        <source>The category is that of a party, but no party is chosen.</source>
        <translation>الفئة فئة طرف، لكن لم يُختر أي طرف.</translation>
    </message>
    <message>
        <source>Choose the party, or a category that says it is not known.</source>
        <translation>يرجى اختيار الطرف، أو فئة تفيد بأنه غير معروف.</translation>
    </message>
    <message>
        <source>A survivor is graded for reliability.</source>
        <translation>قُيّمت موثوقية شخص ناجٍ.</translation>
    </message>
    <message>
        <source>Choose “not graded”; grade what was told instead.</source>
        <translation>يُختار «غير مقيَّم»؛ ويُقيَّم ما رُوي بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A grade at either end has no reason.</source>
        <translation>اختيرت أعلى الدرجات أو أدناها دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Write what the grading rests on; it never leaves the station.</source>
        <translation>يُكتب ما يستند إليه التقييم؛ ولا يخرج من مركز العمل أبداً.</translation>
    </message>
    <message>
        <source>The consent is nobody&apos;s, so it counts for nothing.</source>
        <translation>لا صاحب لهذه الموافقة، فلا يُعتد بها.</translation>
    </message>
    <message>
        <source>Choose in “Whose consent” who gave it.</source>
        <translation>يرجى اختيار من منحها في «صاحب الموافقة».</translation>
    </message>
    <message>
        <source>Something was granted, but not all nine points were explained.</source>
        <translation>مُنح شيء، لكن النقاط التسع لم تُشرح كلها.</translation>
    </message>
    <message>
        <source>Tick what was explained; what was not has to be, before anything is granted.</source>
        <translation>توضع علامة على ما شُرح؛ وما لم يُشرح يجب شرحه قبل منح أي شيء.</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>A second key besides your passphrase?</source>
        <translation>هل يُستعمل مفتاح ثانٍ إضافة إلى عبارة المرور؟</translation>
    </message>
    <message>
        <source>A key file, on a stick kept apart from the laptop</source>
        <translation>ملف مفتاح، على ذاكرة USB محفوظة بعيداً عن الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, open whenever you are logged in</source>
        <translation>حافظة مفاتيح هذا الحاسوب، المفتوحة ما دام المستخدم داخلاً إليه</translation>
    </message>
    <message>
        <source>The whole recovery key, typed from its sheet</source>
        <translation>مفتاح الاسترداد كاملاً، مكتوباً من ورقته</translation>
    </message>
    <message>
        <source>It opens the vault if the second key is lost; so it has to be at hand now.</source>
        <translation>يفتح الخزنة إذا فُقد المفتاح الثاني؛ ولذلك يجب أن يكون في المتناول الآن.</translation>
    </message>
    <message>
        <source>Your passphrase needs a second key now. Other holders are not touched by this.</source>
        <translation>تحتاج عبارة المرور الآن إلى مفتاح ثانٍ. ولا يمس ذلك الحائزين الآخرين.</translation>
    </message>
    <message>
        <source>Whoever saw your passphrase cannot open a copy of the vault without it.</source>
        <translation>من رأى عبارة المرور لا يستطيع فتح نسخة من الخزنة بدونه.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقاف العمل به</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تفعيله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح تحفظ سراً.</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>يرجى ملء الحقول أولاً.</translation>
    </message>
    <message>
        <source>Save the key file on a stick that is kept apart from the laptop</source>
        <translation>حفظ ملف المفتاح على ذاكرة USB محفوظة بعيداً عن الحاسوب</translation>
    </message>
    <message>
        <source>Key file (*.key)</source>
        <translation>ملف مفتاح (*.key)</translation>
    </message>
    <message>
        <source>It is being set.</source>
        <translation>يجري تعيينه.</translation>
    </message>
    <message>
        <source>Your passphrase alone opens the vault again.</source>
        <translation>عبارة المرور وحدها تفتح الخزنة مجدداً.</translation>
    </message>
    <message>
        <source>From now on your passphrase needs its second key.</source>
        <translation>تحتاج عبارة المرور من الآن فصاعداً إلى مفتاحها الثاني.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>كيف وردت المعلومات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>three dates, kept apart</source>
        <translation>ثلاثة تواريخ منفصلة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>exact place stays on this laptop; HQ gets the wider area</source>
        <translation>المكان المحدد يبقى على هذا الحاسوب؛ والمقر يتلقى المنطقة الأوسع</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>each act is verified on its own</source>
        <translation>يجري التحقق من كل فعل على حدة</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>الأشخاص المتضررون</translation>
    </message>
    <message>
        <source>one row per group; one person is a group of 1</source>
        <translation>صف لكل مجموعة؛ والشخص الواحد مجموعة من فرد واحد</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>الجناة المزعومون</translation>
    </message>
    <message>
        <source>parties and categories, never a person&apos;s name</source>
        <translation>أطراف وفئات، ولا يُكتب اسم شخص أبداً</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>they stay at the station; others see only tallies</source>
        <translation>تبقى في مركز العمل؛ ولا يرى الآخرون سوى أعدادها</translation>
    </message>
    <message>
        <source>Conflict link</source>
        <translation>الصلة بالنزاع</translation>
    </message>
    <message>
        <source>what ties it to the conflict</source>
        <translation>ما يربط الحادثة بالنزاع</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>per person and purpose; nothing leaves without it</source>
        <translation>لكل شخص ولكل غرض؛ ولا يخرج شيء بدونها</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>decisions are added, never changed</source>
        <translation>تُضاف القرارات ولا تُغيَّر أبداً</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>no account is needed to save a record</source>
        <translation>لا يلزم أي سرد لحفظ السجل</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>encrypted here; the original file is not touched</source>
        <translation>مشفّرة هنا؛ والملف الأصلي لا يُمس</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>{n} of {all} complete</source>
        <translation>اكتمل {n} من أصل {all}</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>بقي {n}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>{section}, {state}</source>
        <translation>{section}، {state}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Ctrl PgDn: next section</source>
        <translation>القسم التالي: Ctrl PgDn</translation>
    </message>
    <message>
        <source>Previous section (Ctrl+PgUp)</source>
        <translation>القسم السابق (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+PgDn)</source>
        <translation>القسم التالي (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>{section}, {n} of {all}</source>
        <translation>{section}، {n} من أصل {all}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, {choice}</source>
        <translation>{name}، {choice}</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Not the vault&apos;s; at least about five words. If it is lost, so are the contacts</source>
        <translation>غير عبارة مرور الخزنة؛ خمس كلمات على الأقل. وإذا فُقدت فُقدت معها بيانات الاتصال</translation>
    </message>
    <message>
        <source>Passphrase of the contacts</source>
        <translation>عبارة مرور بيانات الاتصال</translation>
    </message>
    <message>
        <source>Switch off and destroy…</source>
        <translation>إيقاف العمل بها وإتلافها…</translation>
    </message>
    <message>
        <source>Switched off. How to reach a person can be kept in a file of its own, apart from the records, under her or his consent. Waypost works in full without it; ask whether your mission allows it.</source>
        <translation>العمل بها متوقف. يمكن حفظ كيفية الوصول إلى شخص في ملف مستقل عن السجلات، بموافقة ذلك الشخص. ويعمل Waypost بالكامل بدونها؛ وينبغي السؤال هل تسمح البعثة بها.</translation>
    </message>
    <message>
        <source>Switched on and locked. Persons whose contact is kept: {count}.</source>
        <translation>مفعّلة ومقفلة. الأشخاص الذين حُفظت بيانات اتصالهم: {count}.</translation>
    </message>
    <message>
        <source>Switched on and open. Persons whose contact is kept: {count}.</source>
        <translation>مفعّلة ومفتوحة. الأشخاص الذين حُفظت بيانات اتصالهم: {count}.</translation>
    </message>
    <message>
        <source>Switch contacts on</source>
        <translation>تفعيل بيانات الاتصال</translation>
    </message>
    <message>
        <source>Change their passphrase</source>
        <translation>تغيير عبارة مرورها</translation>
    </message>
    <message>
        <source>New passphrase of the contacts</source>
        <translation>عبارة المرور الجديدة لبيانات الاتصال</translation>
    </message>
    <message>
        <source>Unlock the contacts first, in a record that has one.</source>
        <translation>يرجى أولاً فتح قفل بيانات الاتصال، من سجل له بيانات اتصال.</translation>
    </message>
    <message>
        <source>Fill in the two fields first.</source>
        <translation>يرجى ملء الحقلين أولاً.</translation>
    </message>
    <message>
        <source>Contacts are switched on. Add them in the read view of a record.</source>
        <translation>فُعّلت بيانات الاتصال. وتُضاف من صفحة قراءة السجل.</translation>
    </message>
    <message>
        <source>Destroy all contacts for good?</source>
        <translation>هل تُتلف جميع بيانات الاتصال نهائياً؟</translation>
    </message>
    <message>
        <source>Nobody can be reached by what is kept here any more. Records stay as they are. Backups made before still hold the contacts, under their passphrase: make a new one and remove those.</source>
        <translation>لن يتسنى بعد ذلك الوصول إلى أحد بما هو محفوظ هنا. وتبقى السجلات كما هي. أما النسخ الاحتياطية السابقة فتظل تحتوي على بيانات الاتصال تحت عبارة مرورها: ينبغي إنشاء نسخة جديدة وإزالة تلك النسخ.</translation>
    </message>
    <message>
        <source>Destroy them and switch off</source>
        <translation>إتلافها وإيقاف العمل بها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>All contacts are destroyed; they are switched off.</source>
        <translation>أُتلفت جميع بيانات الاتصال؛ وأُوقف العمل بها.</translation>
    </message>
    <message>
        <source>This is being done.</source>
        <translation>يجري تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>يجري تغيير عبارة المرور.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>عبارة المرور الجديدة سارية من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Fill in the three fields first.</source>
        <translation>يرجى ملء الحقول الثلاثة أولاً.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Begin with the privacy veil on (F8)</source>
        <translation>البدء بستار الخصوصية مُسدلاً (F8)</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Rebuild the lists</source>
        <translation>إعادة بناء القوائم</translation>
    </message>
    <message>
        <source>Due for review…</source>
        <translation>مستحقة المراجعة…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Drafts are kept</source>
        <translation>تُحفظ المسودات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Minutes until it locks when not used</source>
        <translation>الدقائق قبل الإقفال عند عدم الاستعمال</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Ctrl+Shift+L also takes the window away first.</source>
        <translation>الضغط على Ctrl+L يُقفل الخزنة فوراً. والضغط على Ctrl+Shift+L يخفي النافذة أولاً ثم يُقفلها.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference numbers begin with</source>
        <translation>بداية الأرقام المرجعية</translation>
    </message>
    <message>
        <source>The check reads everything and compares it with the vault&apos;s own log. It changes nothing.</source>
        <translation>يقرأ الفحص كل شيء ويقارنه بسجل عمليات الخزنة. ولا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Rebuilding the lists</source>
        <translation>إعادة بناء القوائم</translation>
    </message>
    <message>
        <source>The lists were made anew from the records.</source>
        <translation>أُعيد بناء القوائم من السجلات.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Does the recovery sheet work?</source>
        <translation>هل ورقة الاسترداد صالحة؟</translation>
    </message>
    <message>
        <source>The whole key, typed from the paper</source>
        <translation>المفتاح كاملاً، مكتوباً من الورقة</translation>
    </message>
    <message>
        <source>Eight groups of four and the check group; capitals and hyphens do not matter</source>
        <translation>ثماني مجموعات من أربعة رموز ومجموعة التدقيق؛ ولا أهمية للأحرف الكبيرة أو للواصلات</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope. Where there is none, renew the vault&apos;s key in the settings: that makes a new sheet.</source>
        <translation>تُخرج الورقة من ظرفها. وإن لم توجد ورقة، يُجدَّد مفتاح الخزنة من الإعدادات: فذلك يُعدّ ورقة جديدة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة المفتاح</translation>
    </message>
    <message>
        <source>Type the whole key first.</source>
        <translation>يرجى كتابة المفتاح كاملاً أولاً.</translation>
    </message>
    <message>
        <source>The key is being tried.</source>
        <translation>تجري تجربة المفتاح.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>يجري إعداد الورقة.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>حُفظت. يرجى طباعتها، ثم حذف الملف.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>حفظ ورقة الاسترداد على ذاكرة USB أو في موضع آخر بعيد عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>This is not the new key; look at the new sheet.</source>
        <translation>هذا ليس المفتاح الجديد؛ يرجى النظر في الورقة الجديدة.</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>معاينة وطباعة…</translation>
    </message>
    <message>
        <source>Recovery sheet, preview</source>
        <translation>ورقة الاسترداد، معاينة</translation>
    </message>
    <message>
        <source>A picture of the sheet. The groups of its key stand in the window behind it.</source>
        <translation>صورة للورقة. ومجموعات مفتاحها موجودة في النافذة التي خلفها.</translation>
    </message>
</context>
<context>
    <name>ShortMonths</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيه</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليه</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
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
        <translation>الربع {quarter} من {year}</translation>
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
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>لا شيء يستدعي الفحص.</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>قيم محسوبة</translation>
    </message>
    <message>
        <source>Since version {time}</source>
        <translation>منذ صيغة الساعة {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Everything here may stay open. A draft is saved as you type.</source>
        <translation>يمكن ترك أي حقل هنا فارغاً. وتُحفظ مسودة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>{section} · blocks finalising</source>
        <translation>{section}، يمنع الاعتماد النهائي</translation>
    </message>
    <message>
        <source>{section} · worth a look</source>
        <translation>{section}، يستحق المراجعة</translation>
    </message>
    <message>
        <source>{section} · blocks export</source>
        <translation>{section}، يمنع التصدير</translation>
    </message>
    <message>
        <source>{section} {mark}</source>
        <translation>{section} {mark}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى الموضع</translation>
    </message>
    <message>
        <source>{what}. {where}. Press Enter to go there.</source>
        <translation>{what}. {where}. يؤدي الضغط على Enter إلى الانتقال إليه.</translation>
    </message>
    <message>
        <source>Victims, best figure</source>
        <translation>الضحايا، أرجح رقم</translation>
    </message>
    <message>
        <source>Delay to report</source>
        <translation>مدة التأخر في الإبلاغ</translation>
    </message>
    <message>
        <source>Acts linked to a group</source>
        <translation>أفعال مرتبطة بمجموعة</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من أصل {all}</translation>
    </message>
    <message>
        <source>Furthest act</source>
        <translation>أبعد حالة بلغها فعل</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>الأصول المستقلة</translation>
    </message>
    <message>
        <source>Child marriage</source>
        <translation>زواج طفل</translation>
    </message>
    <message>
        <source>Verified late</source>
        <translation>تم التحقق متأخراً</translation>
    </message>
    <message>
        <source>Many victims or incidents</source>
        <translation>ضحايا كثيرون أو حوادث كثيرة</translation>
    </message>
    <message>
        <source>Treatment against HIV</source>
        <translation>العلاج الوقائي من فيروس نقص المناعة البشرية</translation>
    </message>
    <message>
        <source>Emergency contraception</source>
        <translation>وسائل منع الحمل الطارئة</translation>
    </message>
    <message>
        <source>in time for {hours} h: refer now</source>
        <translation>متاح، الساعات الباقية: {hours}. يرجى الإحالة الآن</translation>
    </message>
    <message>
        <source>perhaps in time for {hours} h: refer now</source>
        <translation>ربما يكون متاحاً، الساعات الباقية: {hours}. يرجى الإحالة الآن</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>كان: {words}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>كان فارغاً</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>أُضيف: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
    </message>
    <message>
        <source>changed; what it was is veiled</source>
        <translation>تغيّر؛ وما كان عليه مغطّى</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields…</source>
        <translation>
            <numerusform>لا حقول أخرى…</numerusform>
            <numerusform>حقل آخر…</numerusform>
            <numerusform>حقلان آخران…</numerusform>
            <numerusform>%n حقول أخرى…</numerusform>
            <numerusform>%n حقلاً آخر…</numerusform>
            <numerusform>%n حقل آخر…</numerusform>
        </translation>
    </message>
    <message>
        <source>All about this field ({keys})</source>
        <translation>كل شيء عن هذا الحقل ({keys})</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>What you type becomes a draft by itself; no version has been saved.</source>
        <translation>ما يُكتب يصبح مسودة تلقائياً؛ ولم تُحفظ أي صيغة بعد.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بايت</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Stations</source>
        <translation>مراكز العمل</translation>
    </message>
    <message>
        <source>Only bundles of stations whose number you compared are opened; others are held back or refused.</source>
        <translation>لا تُفتح إلا حزم مراكز العمل التي قورن رقمها؛ أما غيرها فتُعلَّق أو تُرفض.</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>لا يوجد مركز عمل بعد</translation>
    </message>
    <message>
        <source>Add a station&apos;s card, then receive its first bundle in the inbox.</source>
        <translation>تُضاف بطاقة مركز العمل أولاً، ثم تُستلم حزمته الأولى في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Newest bundle</source>
        <translation>أحدث حزمة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Missing bundles</source>
        <translation>الحزم الناقصة</translation>
    </message>
    <message>
        <source>Laptop {device}: {sentence}</source>
        <translation>الحاسوب {device}: {sentence}</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>عرض سجلاته</translation>
    </message>
    <message>
        <source>Show the records of {name}</source>
        <translation>عرض سجلات {name}</translation>
    </message>
    <message>
        <source>Write the receipt…</source>
        <translation>إعداد الإيصال…</translation>
    </message>
    <message>
        <source>Write the receipt for {name}</source>
        <translation>إعداد الإيصال لمركز العمل {name}</translation>
    </message>
    <message>
        <source>A laptop is held back ({device}): two different bundles came under one number.</source>
        <translation>أحد الحواسيب معلّق ({device}): وردت حزمتان مختلفتان برقم واحد.</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>السماح باحتسابه…</translation>
    </message>
    <message>
        <source>Let the laptop of {name} count</source>
        <translation>السماح باحتساب حاسوب {name}</translation>
    </message>
    <message>
        <source>Is it cleared up with the station?</source>
        <translation>هل اتضح الأمر مع مركز العمل؟</translation>
    </message>
    <message>
        <source>A copied or restored vault writes numbers twice. After this, check its bundles again in the inbox.</source>
        <translation>الخزنة المنسوخة أو المستعادة تعطي الأرقام مرتين. وبعد ذلك تُفحص حزمها مجدداً في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Yes, let it count again</source>
        <translation>نعم، يُحتسب مجدداً</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The stick that goes back to the station</source>
        <translation>ذاكرة USB العائدة إلى مركز العمل</translation>
    </message>
    <message>
        <source>Writing a receipt</source>
        <translation>إعداد إيصال</translation>
    </message>
    <message>
        <source>Remove the drive safely and give it to the courier, back to the station.</source>
        <translation>يرجى إخراج وحدة التخزين بأمان وتسليمها إلى حاملها لإعادتها إلى مركز العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>لا مراكز معروفة</numerusform>
            <numerusform>مركز واحد معروف</numerusform>
            <numerusform>مركزان معروفان</numerusform>
            <numerusform>%n مراكز معروفة</numerusform>
            <numerusform>%n مركزاً معروفاً</numerusform>
            <numerusform>%n مركز معروف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>لاحقة</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {word}, {state}</source>
        <translation>الخطوة {number} من {count}، {word}، {state}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The current line in full</source>
        <translation>السطر الحالي كاملاً</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>This line could not be read.</source>
        <translation>تعذّرت قراءة هذا السطر.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>المزيد ({count})</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Not ticked: this text stays at the station.</source>
        <translation>بلا علامة: يبقى هذا النص في مركز العمل.</translation>
    </message>
    <message>
        <source>The text or the persons who leave changed since it was ticked: it stays until ticked again.</source>
        <translation>تغيّر النص أو تغيّر الأشخاص الواردون فيما يخرج منذ وضع العلامة: يبقى النص إلى أن توضع العلامة مجدداً.</translation>
    </message>
    <message>
        <source>Something here may lead to a person (places found: {count}). It stays until that is mended and ticked.</source>
        <translation>يوجد هنا ما قد يدل على شخص (المواضع التي عُثر عليها: {count}). يبقى النص إلى أن يُصحَّح وتوضع العلامة.</translation>
    </message>
    <message>
        <source>Ticked on {day}: it may leave with the record.</source>
        <translation>وُضعت العلامة في {day}: يجوز أن يخرج النص مع السجل.</translation>
    </message>
    <message>
        <source>It was not checked for names: the contacts are locked.</source>
        <translation>لم يُفحص النص بحثاً عن أسماء: بيانات الاتصال مقفلة.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>لم يُكتب شيء هنا.</translation>
    </message>
    <message>
        <source>Does this text name nobody?</source>
        <translation>هل يخلو هذا النص من أي إشارة إلى شخص بعينه؟</translation>
    </message>
    <message>
        <source>Read it once more: no name, no number, no exact place, nothing by which a person can be found. The tick holds for this very text and for: {persons}.</source>
        <translation>يرجى قراءته مرة أخرى: لا اسم، ولا رقم، ولا مكان محدد، ولا أي شيء يمكن به الاهتداء إلى شخص. تسري العلامة على هذا النص بعينه وعلى: {persons}.</translation>
    </message>
    <message>
        <source>nobody yet, as no consent covers it</source>
        <translation>لا أحد بعد، إذ لا تشمله أي موافقة</translation>
    </message>
    <message>
        <source>I read it: it may leave</source>
        <translation>قرأتُ النص: يجوز أن يخرج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>استعمال ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Other vault…</source>
        <translation>خزنة أخرى…</translation>
    </message>
    <message>
        <source>Bringing the vault up to date</source>
        <translation>تحديث الخزنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>الاستعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What was typed before is safe in the vault.</source>
        <translation>ما كُتب من قبل محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>يعمل بلا شبكة</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>يجري فتح الخزنة.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>A copy is put aside first.</source>
        <translation>توضع نسخة جانباً أولاً.</translation>
    </message>
    <message>
        <source>All or nothing.</source>
        <translation>إما أن يتم كاملاً أو لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>يمكن تكرار المحاولة بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>يمكن تكرار المحاولة الآن.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Bringing lists and search up to date</source>
        <translation>تحديث القوائم والبحث</translation>
    </message>
    <message>
        <source>It goes on at the next unlock by itself.</source>
        <translation>يستمر ذلك تلقائياً عند فتح القفل في المرة التالية.</translation>
    </message>
    <message>
        <source>Lists and search are not up to date yet. The records themselves are all there.</source>
        <translation>القوائم والبحث غير محدَّثين بعد. والسجلات نفسها كلها موجودة.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>المتابعة الآن</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Veiled. Click it or press Enter to read; it closes when you leave.</source>
        <translation>النص مغطّى. يُكشف للقراءة بالنقر عليه أو بالضغط على Enter؛ ويُغطّى مجدداً عند مغادرته.</translation>
    </message>
    <message>
        <source>{name}, veiled</source>
        <translation>{name}، مغطّى</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>مغطّى</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Change state…</source>
        <translation>تغيير الحالة…</translation>
    </message>
    <message>
        <source>{label}: {state}. Change state…</source>
        <translation>{label}: {state}. تغيير الحالة…</translation>
    </message>
    <message>
        <source>No decision yet. Each act is decided on its own: use “Change state…” in its row.</source>
        <translation>لا قرار بعد. يُبتّ في كل فعل على حدة: يُستعمل «تغيير الحالة…» في صفه.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>Back to the vault before</source>
        <translation>العودة إلى الخزنة السابقة</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>فتح خزنة موجودة…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>الاستعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder on this laptop. Everything you record stays in it.</source>
        <translation>الخزنة مجلد مشفّر على هذا الحاسوب المحمول. ويبقى فيها كل ما يُسجَّل.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Everything is ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>The vault exists and is encrypted. These are its facts.</source>
        <translation>الخزنة موجودة ومشفّرة. وهذه بياناتها.</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Passphrase held by</source>
        <translation>حائز عبارة المرور</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: {folder}</translation>
    </message>
    <message>
        <source>Waypost locks by itself when it is not used. Ctrl+L locks it at once, Ctrl+Shift+L also hides it.</source>
        <translation>يُقفل Waypost تلقائياً عند عدم استعماله. ويقفله Ctrl+L فوراً، ويخفيه Ctrl+Shift+L أيضاً.</translation>
    </message>
    <message>
        <source>These six words open the vault on this laptop. Learn them, then type them once.</source>
        <translation>هذه الكلمات الست تفتح الخزنة على هذا الحاسوب. يرجى حفظها عن ظهر قلب، ثم كتابتها مرة واحدة.</translation>
    </message>
    <message>
        <source>Your own passphrase opens the vault on this laptop. Type it twice.</source>
        <translation>عبارة المرور الشخصية تفتح الخزنة على هذا الحاسوب. يرجى كتابتها مرتين.</translation>
    </message>
    <message>
        <source>Word {number}, hidden</source>
        <translation>الكلمة {number}، مخفية</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>إخفاء الكلمات</translation>
    </message>
    <message>
        <source>Use my own passphrase instead</source>
        <translation>استعمال عبارة مرور شخصية بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Type the six words, with a space between them</source>
        <translation>تُكتب الكلمات الست وبينها مسافات</translation>
    </message>
    <message>
        <source>A sentence only you know; at least about five unrelated words</source>
        <translation>جملة لا يعرفها أحد غير صاحبها؛ خمس كلمات على الأقل لا رابط بينها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Let the laptop choose six words</source>
        <translation>ترك الحاسوب يختار ست كلمات</translation>
    </message>
    <message>
        <source>Why words</source>
        <translation>لماذا الكلمات</translation>
    </message>
    <message>
        <source>Six words chosen by the laptop are easy to remember and, for all practical purposes, impossible to guess.</source>
        <translation>الكلمات الست التي يختارها الحاسوب سهلة التذكر، ويستحيل عملياً تخمينها.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Nobody can reset it</source>
        <translation>لا يستطيع أحد إعادة تعيينها</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery sheet of the next step opens the vault. HQ cannot open it.</source>
        <translation>في حال نسيانها، لا تفتح الخزنة إلا ورقة الاسترداد المعدّة في الخطوة التالية. ولا يستطيع المقر فتحها.</translation>
    </message>
    <message>
        <source>Check that nobody can see your screen now.</source>
        <translation>يرجى التأكد من أن أحداً لا يرى الشاشة الآن.</translation>
    </message>
    <message>
        <source>very strong, {bits} bits</source>
        <translation>قوية جداً، {bits} بت</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>Strong enough, {bits} bits</source>
        <translation>قوية بما يكفي، {bits} بت</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The only way back if the passphrase is forgotten. It takes three minutes and a printer, or a pen.</source>
        <translation>السبيل الوحيد للعودة إذا نُسيت عبارة المرور. يستغرق ذلك ثلاث دقائق، وتلزم له طابعة أو قلم.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>I wrote the key down by hand instead</source>
        <translation>كتبتُ المفتاح بخط اليد بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The sheet is in a sealed envelope, away from this laptop</source>
        <translation>الورقة في ظرف مختوم، بعيداً عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>إعداد الورقة</translation>
    </message>
    <message>
        <source>Type two groups from the paper</source>
        <translation>كتابة مجموعتين من الورقة</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>حفظ الورقة في مكان آمن</translation>
    </message>
    <message>
        <source>Waypost recovery sheet</source>
        <translation>ورقة استرداد Waypost</translation>
    </message>
    <message>
        <source>Keep this sheet away from the laptop, in a sealed envelope in the office safe.</source>
        <translation>تُحفظ هذه الورقة بعيداً عن الحاسوب المحمول، في ظرف مختوم في خزانة المكتب المقفلة.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the laptop can open the vault.</source>
        <translation>كل من يملك هذه الورقة والحاسوب يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>After this step the key cannot be shown again.</source>
        <translation>بعد هذه الخطوة لا يمكن عرض المفتاح مجدداً.</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}، الرمز {code}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>يجري إعداد الورقة.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Not the same yet; look at the sheet again.</source>
        <translation>غير متطابقة بعد؛ يرجى النظر في الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Save the recovery sheet on a stick or another place away from this laptop</source>
        <translation>حفظ ورقة الاسترداد على ذاكرة USB أو في موضع آخر بعيد عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>حُفظت. يرجى طباعتها، ثم حذف الملف.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window. It can be changed later, in Settings.</source>
        <translation>لغة النافذة. ويمكن تغييرها لاحقاً من الإعدادات.</translation>
    </message>
    <message>
        <source>What this vault is for. It cannot be changed later.</source>
        <translation>الغرض من هذه الخزنة. ولا يمكن تغييره لاحقاً.</translation>
    </message>
    <message>
        <source>Records incidents on this laptop, prints summaries, and sends bundles to HQ.</source>
        <translation>يسجّل الحوادث على هذا الحاسوب، ويطبع الموجزات، ويرسل الحزم إلى المقر.</translation>
    </message>
    <message>
        <source>Receives bundles from stations, reviews them, and sends receipts back.</source>
        <translation>يتلقى الحزم من مراكز العمل، ويراجعها، ويعيد الإيصالات.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>مركز العمل</translation>
    </message>
    <message>
        <source>A neutral name. It stands on printed sheets and in the exchange with HQ.</source>
        <translation>اسم محايد. يظهر على الأوراق المطبوعة وفي التبادل مع المقر.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <translation>تغيير مجلد الخزنة</translation>
    </message>
    <message>
        <source>Three letters; part of every reference number</source>
        <translation>ثلاثة أحرف لاتينية؛ وهي جزء من كل رقم مرجعي</translation>
    </message>
    <message>
        <source>A name or staff number; the history shows it beside each version</source>
        <translation>اسم أو رقم وظيفي؛ يظهر في تاريخ التغييرات بجانب كل صيغة</translation>
    </message>
    <message>
        <source>Who holds the passphrase</source>
        <translation>حائز عبارة المرور</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>A neutral name. It stands on the card and the receipts that stations get.</source>
        <translation>اسم محايد. يظهر على البطاقة وعلى الإيصالات التي تتلقاها مراكز العمل.</translation>
    </message>
    <message>
        <source>Where the vault shall lie</source>
        <translation>موضع الخزنة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation>التحقق والفتح</translation>
    </message>
    <message>
        <source>Setting up a new vault</source>
        <translation>إعداد خزنة جديدة</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop while you set it up. Waypost never uses the network.</source>
        <translation>لا يخرج شيء من هذا الحاسوب أثناء الإعداد. ولا يستعمل Waypost الشبكة أبداً.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Open Waypost</source>
        <translation>فتح Waypost</translation>
    </message>
    <message>
        <source>Fill in this step first.</source>
        <translation>يرجى إكمال هذه الخطوة أولاً.</translation>
    </message>
    <message>
        <source>The vault exists now; its name and passphrase can be changed inside.</source>
        <translation>الخزنة موجودة الآن؛ ويمكن تغيير اسمها وعبارة مرورها من داخلها.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>هذه هي الخطوة الأولى.</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a few seconds.</source>
        <translation>يجري إنشاء الخزنة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The vault is being made.</source>
        <translation>يجري إنشاء الخزنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 words match. Capital letters do not matter.</source>
        <translation>
            <numerusform>لم تطابق أي كلمة من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>طابقت كلمة واحدة من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>طابقت كلمتان من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>طابقت %n كلمات من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>طابقت %n كلمة من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
            <numerusform>طابقت %n كلمة من الكلمات الست. ولا فرق بين الأحرف الكبيرة والصغيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>معاينة وطباعة…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ممنوحة جزئياً</translation>
    </message>
    <message>
        <source>Refused for HQ</source>
        <translation>مرفوضة للمقر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>مصدر ثانوي</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>أُضيف ملف</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>تغيّرت الموافقة</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation>لا فعل بعد</translation>
    </message>
    <message>
        <source>text erased</source>
        <translation>مُحي النص</translation>
    </message>
    <message>
        <source>Import: {name}</source>
        <translation>استيراد: {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>بعد {date}</translation>
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
