"""What can go wrong with a backup or a restore."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

MESSAGES = {
    "backup.no_folder": Message(
        QT_TRANSLATE_NOOP("Errors", "The folder for the backup is not there. Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Put the drive in, or make the folder on it, then try again."),
    ),
    "backup.inside": Message(
        QT_TRANSLATE_NOOP("Errors", "A backup inside the vault's own folder would be lost with it. Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Choose a folder on another drive."),
    ),
    "backup.space": Message(
        QT_TRANSLATE_NOOP("Errors", "The backup needs {needed} MiB of free space; the drive has {free} MiB. Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Free some space there or take another drive, then try again."),
    ),
    "backup.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The backup could not be written to this drive and is not complete. The vault is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Check that the drive is still in, has space and is not write-protected, then make the backup again."),
    ),
    "backup.bad": Message(
        QT_TRANSLATE_NOOP("Errors", "The copy was made, but it did not pass its check, so it was not kept. The vault is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Make the backup again. If it happens twice, take another drive and run the vault check."),
    ),
    "restore.space": Message(
        QT_TRANSLATE_NOOP("Errors", "The restored vault needs {needed} MiB of free space; the disk has {free} MiB. Nothing was restored."),
        QT_TRANSLATE_NOOP("Errors", "Free some space on the disk, then restore again."),
    ),
    "restore.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault could not be restored: reading or writing failed. The backup is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Check both drives, then restore again, or from another backup."),
    ),
    "restore.letters": Message(
        QT_TRANSLATE_NOOP("Errors", "All letters for devices of this station are taken. Nothing was restored or changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask HQ for a new station."),
    ),
    "restore.waits": Message(
        QT_TRANSLATE_NOOP("Errors", "This vault is a copy, so it is a new device that HQ has not confirmed yet. HQ takes none of its bundles until then."),
        QT_TRANSLATE_NOOP("Errors", "Write its card, have HQ compare the number, export, and read HQ's receipt. Recording and printing work meanwhile."),
    ),
    "copies.ask": Message(
        QT_TRANSLATE_NOOP("Errors", "This computer has not had this vault at this place before: it was moved here, or it is a copy. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Say which: waypost settle --moved where it is the only one in use, waypost settle --copied where the other one is used as well."),
    ),
    "copies.not_noted": Message(
        QT_TRANSLATE_NOOP("Errors", "It could not be noted on this computer that the vault is used here, so it is asked again the next time. The vault is as it should be."),
        QT_TRANSLATE_NOOP("Errors", "Work can go on. Check that your user's settings folder can be written."),
    ),
    "backup.old": Message(
        QT_TRANSLATE_N_NOOP("Errors", "The last backup of this vault is %n days old. What was recorded since is on this computer alone."),
        QT_TRANSLATE_NOOP("Errors", "Back up onto another drive."),
    ),
    "backup.never": Message(
        QT_TRANSLATE_N_NOOP("Errors", "This vault is %n days old and was never backed up. What it holds may be on this computer alone."),
        QT_TRANSLATE_NOOP("Errors", "Back up onto another drive."),
    ),
}
