<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>Remove %n earlier backups?</source>
        <translation>
            <numerusform>Remove %n earlier backup?</numerusform>
            <numerusform>Remove %n earlier backups?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n bundles are held back because their card was not compared.</source>
        <translation>
            <numerusform>%n bundle is held back because its card was not compared.</numerusform>
            <numerusform>%n bundles are held back because their card was not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n attachments are lost in the vault itself: run the vault check.</source>
        <translation>
            <numerusform>%n attachment is lost in the vault itself: run the vault check.</numerusform>
            <numerusform>%n attachments are lost in the vault itself: run the vault check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments were not in the backup.</source>
        <translation>
            <numerusform>%n attachment was not in the backup.</numerusform>
            <numerusform>%n attachments were not in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes?</source>
        <translation>
            <numerusform>Apply %n change?</numerusform>
            <numerusform>Apply %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lists and search are made anew: %n records.</source>
        <translation>
            <numerusform>Lists and search are made anew: %n record.</numerusform>
            <numerusform>Lists and search are made anew: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new backup is checked. Remove %n earlier ones?</source>
        <translation>
            <numerusform>The new backup is checked. Remove %n earlier one?</numerusform>
            <numerusform>The new backup is checked. Remove %n earlier ones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault is whole: %n entries checked.</source>
        <translation>
            <numerusform>The vault is whole: %n entry checked.</numerusform>
            <numerusform>The vault is whole: %n entries checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not exported yet: %n changes</source>
        <translation>
            <numerusform>not exported yet: %n change</numerusform>
            <numerusform>not exported yet: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message numerus="yes">
        <source>%n of 12 groups match</source>
        <translation>
            <numerusform>%n of 12 groups matches</numerusform>
            <numerusform>%n of 12 groups match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>A card number has 60 digits; %n were typed.</source>
        <translation>
            <numerusform>A card number has 60 digits; %n was typed.</numerusform>
            <numerusform>A card number has 60 digits; %n were typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one contact as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>The file does not hold one contact as JSON (%n place is wrong). Nothing was changed.</numerusform>
            <numerusform>The file does not hold one contact as JSON (%n places are wrong). Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold one record as JSON (%n places are wrong). Nothing was changed.</source>
        <translation>
            <numerusform>The file does not hold one record as JSON (%n place is wrong). Nothing was changed.</numerusform>
            <numerusform>The file does not hold one record as JSON (%n places are wrong). Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this vault is %n days old. What was recorded since is on this computer alone.</source>
        <translation>
            <numerusform>The last backup of this vault is %n day old. What was recorded since is on this computer alone.</numerusform>
            <numerusform>The last backup of this vault is %n days old. What was recorded since is on this computer alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recipient has %n cards; a bundle is encrypted for three at most.</source>
        <translation>
            <numerusform>The recipient has %n card; a bundle is encrypted for three at most.</numerusform>
            <numerusform>The recipient has %n cards; a bundle is encrypted for three at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This station knows %n recipients.</source>
        <translation>
            <numerusform>This station knows %n recipient.</numerusform>
            <numerusform>This station knows %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is %n days old and was never backed up. What it holds may be on this computer alone.</source>
        <translation>
            <numerusform>This vault is %n day old and was never backed up. What it holds may be on this computer alone.</numerusform>
            <numerusform>This vault is %n days old and was never backed up. What it holds may be on this computer alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Receipt {number} is genuine. HQ has %n more changes.</source>
        <translation>
            <numerusform>Receipt {number} is genuine. HQ has %n more change.</numerusform>
            <numerusform>Receipt {number} is genuine. HQ has %n more changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Bundle {number}: %n change, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</numerusform>
            <numerusform>Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle {number}: %n changes, {size}. File {name}, check {sha}.</source>
        <translation>
            <numerusform>Bundle {number}: %n change, {size}. File {name}, check {sha}.</numerusform>
            <numerusform>Bundle {number}: %n changes, {size}. File {name}, check {sha}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n incident that was chosen.</source>
        <translation>
            <numerusform>Only the %n incident that was chosen.</numerusform>
            <numerusform>Only the %n incidents that were chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n bundles</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
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
            <numerusform>Every station was heard in the last %n day.</numerusform>
            <numerusform>Every station was heard in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still open: {sections} and %n more</source>
        <translation>
            <numerusform>still open: {sections} and %n more</numerusform>
            <numerusform>still open: {sections} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n drafts</source>
        <translation>
            <numerusform>All %n drafts</numerusform>
            <numerusform>All %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message numerus="yes">
        <source>Lost: {fields}, and %n more.</source>
        <translation>
            <numerusform>Lost: {fields}, and %n more.</numerusform>
            <numerusform>Lost: {fields}, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n of them is not shown now</source>
        <translation>
            <numerusform>%n of them is not shown now</numerusform>
            <numerusform>%n of them are not shown now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n is left out:</source>
        <translation>
            <numerusform>%n is left out:</numerusform>
            <numerusform>%n are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet saved as {name}</source>
        <translation>
            <numerusform>%n sheet saved as {name}</numerusform>
            <numerusform>%n sheets saved as {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n case summary?</source>
        <translation>
            <numerusform>Print %n case summary?</numerusform>
            <numerusform>Print %n case summaries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</source>
        <translation>
            <numerusform>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</numerusform>
            <numerusform>The sheet was not made: the built-in fonts lack %n of its characters ({scripts}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n more fields…</source>
        <translation>
            <numerusform>%n more field…</numerusform>
            <numerusform>%n more fields…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message numerus="yes">
        <source>%n of 6 words match. Capital letters do not matter.</source>
        <translation>
            <numerusform>%n of 6 words matches. Capital letters do not matter.</numerusform>
            <numerusform>%n of 6 words match. Capital letters do not matter.</numerusform>
        </translation>
    </message>
</context>
</TS>
