"""Failures of saving a copy of an attached file outside the vault."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "attachment.copy_exists": Message(
        QT_TRANSLATE_NOOP("Errors", "A file of this name is already there. It was not touched, and no copy was written."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name or another folder."),
    ),
    "attachment.copy_inside": Message(
        QT_TRANSLATE_NOOP("Errors", "This folder belongs to the vault; nothing in clear may lie there. No copy was written."),
        QT_TRANSLATE_NOOP("Errors", "Choose a folder outside the vault."),
    ),
    "attachment.copy_not_written": Message(
        QT_TRANSLATE_NOOP("Errors", "The copy could not be written, and nothing of it was left. The file in the vault is safe."),
        QT_TRANSLATE_NOOP("Errors", "Check that the drive is still there and has room, then save the copy again."),
    ),
}
