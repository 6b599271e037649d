"""What can go wrong with a vault."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "vault.in_use": Message(
        QT_TRANSLATE_NOOP("Errors", "This vault is already open in another Waypost."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Close the other Waypost on this computer, then try again."),
    ),
    "vault.exists": Message(
        QT_TRANSLATE_NOOP("Errors", "This folder already holds a vault or other files. They were left as they are."),
        QT_TRANSLATE_NOOP("Errors", "Choose an empty or new folder for the new vault."),
    ),
    "vault.form": Message(
        QT_TRANSLATE_NOOP("Errors", "A vault needs a name, a person, a role, a country of three letters and a station code of three letters."),
        QT_TRANSLATE_NOOP("Errors", "Fill in what is missing, the letters in capitals, then try again."),
    ),
    "vault.missing": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("Errors", "Choose the folder in which the vault was created."),
    ),
    "vault.wrong_key": Message(
        QT_TRANSLATE_NOOP("Errors", "The key in the header does not open this database. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Header and database come from different vaults, or the database's first page is damaged. Put back the header file that belongs to this database, or open a backup."),
    ),
    "vault.too_new": Message(
        QT_TRANSLATE_NOOP("Errors", "A newer Waypost wrote this vault (version {found}; this one knows {known}). Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer Waypost and open the vault with it."),
    ),
    "vault.disk_full": Message(
        QT_TRANSLATE_NOOP("Errors", "The disk is full. What was saved before is safe; the last step was not saved."),
        QT_TRANSLATE_NOOP("Errors", "Free some space on the disk of the vault, then do the last step again."),
    ),
    "vault.space": Message(
        QT_TRANSLATE_NOOP("Errors", "Bringing the vault up to date needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Free some space on the disk of the vault, then open it again."),
    ),
    "vault.io": Message(
        QT_TRANSLATE_NOOP("Errors", "The disk of the vault could not be read or written. What was saved before is kept."),
        QT_TRANSLATE_NOOP("Errors", "Check that the disk is still connected, then open the vault again. If it happens twice, copy the vault's folder to another disk."),
    ),
    "vault.read_only": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's folder cannot be written to. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Remove the write protection of the folder or its disk, then try again."),
    ),
    "vault.corrupt": Message(
        QT_TRANSLATE_NOOP("Errors", "A part of the vault's database is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Do not save into this vault. Copy its folder to a safe place, run the vault check, and open a backup."),
    ),
    "vault.cut": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's database is shorter than it was: a part of its file is missing. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Copy the vault's folder to a safe place, then make a vault from a backup."),
    ),
    "vault.log_lost": Message(
        QT_TRANSLATE_NOOP("Errors", "The last saves are lost: the file beside the database that held them after a crash was removed or cut."),
        QT_TRANSLATE_NOOP("Errors", "Look at the newest records and type again what is missing. This computer goes on as a new device, so that no number is given twice; HQ has to confirm it."),
    ),
    "vault.memory": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's database could not be read: memory ran out, or a part of it is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Close other programs and try again. If it happens again, copy the vault's folder to a safe place and open a backup."),
    ),
    "vault.busy": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault is busy with other work. The last step was not saved."),
        QT_TRANSLATE_NOOP("Errors", "Wait until the running work has ended, then do the last step again."),
    ),
    "vault.closed": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault is locked."),
        QT_TRANSLATE_NOOP("Errors", "Unlock it, then do the last step again."),
    ),
    "vault.old_header": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's header file is older than its database: somebody put back an earlier copy."),
        QT_TRANSLATE_NOOP("Errors", "Check who had this computer. If nobody can explain it, tell your supervisor and change the passphrase."),
    ),
    "vault.rolled_back": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's database is older than its header says: somebody put back an earlier copy."),
        QT_TRANSLATE_NOOP("Errors", "Check whether the last records are there. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor."),
    ),
    "vault.header_altered": Message(
        QT_TRANSLATE_NOOP("Errors", "One of the vault's two header files was missing, damaged or altered. It was made anew from the other one."),
        QT_TRANSLATE_NOOP("Errors", "Check who had this computer. If it happens again or nobody can explain it, tell your supervisor."),
    ),
    "vault.tries": Message(
        QT_TRANSLATE_NOOP("Errors", "Attempts to open this vault that failed since {since}: {count}."),
        QT_TRANSLATE_NOOP("Errors", "If they were not all yours, tell your supervisor and check who had this computer."),
    ),
    "vault.other_history": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's database is not the one that was locked here last: it is a copy that went on elsewhere."),
        QT_TRANSLATE_NOOP("Errors", "Look for the last records in the other copy. This computer goes on as a new device, so that no number is given twice. If nobody can explain it, tell your supervisor."),
    ),
    "vault.no_record": Message(
        QT_TRANSLATE_NOOP("Errors", "No record of this vault has that reference."),
        QT_TRANSLATE_NOOP("Errors", "Check the reference and try again; the list shows every record."),
    ),
    "vault.no_final": Message(
        QT_TRANSLATE_NOOP("Errors", "This record has not been finalised yet."),
        QT_TRANSLATE_NOOP("Errors", "Open the record and finalise it first."),
    ),
    "vault.erased": Message(
        QT_TRANSLATE_NOOP("Errors", "The text of this revision was erased. That it existed is kept, its content is not."),
        QT_TRANSLATE_NOOP("Errors", "Open a later revision of the record."),
    ),
    "vault.parent": Message(
        QT_TRANSLATE_NOOP("Errors", "The record was changed meanwhile. Your text is kept as a draft."),
        QT_TRANSLATE_NOOP("Errors", "Open the record again, look at the change, then save."),
    ),
    "vault.owner": Message(
        QT_TRANSLATE_NOOP("Errors", "A record with this id belongs to another station. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Refuse the change and tell the station that sent it."),
    ),
    "vault.setting": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault lacks one of its own settings ({key})."),
        QT_TRANSLATE_NOOP("Errors", "Run the vault check, and open a backup if it finds damage."),
    ),
    "vault.sequence": Message(
        QT_TRANSLATE_NOOP("Errors", "No reference number could be given. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check the date of this computer, then save again."),
    ),
    "attachment.missing": Message(
        QT_TRANSLATE_NOOP("Errors", "This attachment is not in the vault."),
        QT_TRANSLATE_NOOP("Errors", "Add the file again if you still have it."),
    ),
    "attachment.damaged": Message(
        QT_TRANSLATE_NOOP("Errors", "This attachment was changed or damaged after it was stored. It is not shown."),
        QT_TRANSLATE_NOOP("Errors", "Take the file from a backup or from its source, and tell your supervisor."),
    ),
    "attachment.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "The file could not be read. Nothing was added."),
        QT_TRANSLATE_NOOP("Errors", "Check that the file and its disk are still there, then add it again."),
    ),
    "attachment.empty": Message(
        QT_TRANSLATE_NOOP("Errors", "The file is empty. Nothing was added."),
        QT_TRANSLATE_NOOP("Errors", "Check that it is the right file."),
    ),
    "audit.cipher": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found damaged pages in the database ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Copy the vault's folder to a safe place and open a backup."),
    ),
    "audit.database": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found the database's structure damaged ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Copy the vault's folder to a safe place and open a backup."),
    ),
    "audit.index": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found the search index different from its text. The records themselves are not touched by this."),
        QT_TRANSLATE_NOOP("Errors", "Rebuild the lists, then check again."),
    ),
    "audit.chain": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found the log of the vault changed or cut ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Do not save into this vault. Copy its folder to a safe place and tell your supervisor."),
    ),
    "audit.row": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found something changed outside Waypost ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Do not save into this vault. Copy its folder to a safe place and tell your supervisor."),
    ),
    "audit.body": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found a text changed or lost outside Waypost ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Do not save into this vault. Copy its folder to a safe place and open a backup."),
    ),
    "audit.blob": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found an attachment changed or lost outside Waypost ({where})."),
        QT_TRANSLATE_NOOP("Errors", "Take the file from a backup or from its source, and tell your supervisor."),
    ),
    "audit.projection": Message(
        QT_TRANSLATE_NOOP("Errors", "The check found a list different from its records ({where}). The records themselves are not touched by this."),
        QT_TRANSLATE_NOOP("Errors", "Rebuild the lists, then check again."),
    ),
    "audit.ok": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault is whole: {checked} rows were checked."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A whole older copy of a vault also looks whole; only a receipt from HQ tells it from the present one.",
        ),
    ),
    "clock.suspect": Message(
        QT_TRANSLATE_NOOP("Errors", "This computer's clock is behind a time that this vault has seen before."),
        QT_TRANSLATE_NOOP("Errors", "Set the right date and time in the system. Until then days of entry may be wrong, and consents that end count as ended."),
    ),
    "sheet.unproven": Message(
        QT_TRANSLATE_NOOP("Errors", "Nobody has typed the recovery key of this vault back from its sheet yet."),
        QT_TRANSLATE_NOOP("Errors", "Without a sheet that works, a forgotten passphrase cannot be mended."),
    ),
}
