"""What can go wrong with an erasure, and what it says of itself."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "erase.held": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "A legal hold stands on this record, so nothing of it may be erased. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask whoever set the hold to lift it, then erase again."
        ),
    ),
    "erase.owner": Message(
        QT_TRANSLATE_NOOP("Errors", "This record belongs to a station, so it is erased there. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask the station to erase it; its next bundle takes it back here, too."),
    ),
    "erase.already": Message(
        QT_TRANSLATE_NOOP("Errors", "Nothing is left to erase of this. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check the reference or id."),
    ),
    "erase.still_named": Message(
        QT_TRANSLATE_NOOP("Errors", "The newest version of the record, or the newest final one, still names this person. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Take her out of the record and of its texts, finalise it, then erase her earlier versions."),
    ),
    "erase.reason": Message(
        QT_TRANSLATE_NOOP("Errors", "An erasure needs one of these reasons: {reasons}. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose the code that fits; no words are kept beside it."),
    ),
    "erase.stays": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "This record was erased, so no new version of it can be saved. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Errors", "If it has to be recorded again, start a new record."),
    ),
    "erase.unsettled": Message(
        QT_TRANSLATE_NOOP("Errors", "The text was erased, but the disk refused to let go of its last traces."),
        QT_TRANSLATE_NOOP(
            "Errors", "Free some space or lift the write protection, then open the vault again: it is finished then."
        ),
    ),
    "erase.list_unwritable": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "The text was erased, but the list of erasures beside the vault could not be written."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Free some space or lift the write protection, then open the vault again: the list is written then.",
        ),
    ),
    "erase.list_damaged": Message(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The list of erasures {name} was changed or cannot be read, so it is not known what must stay erased. Nothing was restored.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Put back the list from another copy, and ask who had the drive."),
    ),
}
