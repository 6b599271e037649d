"""Failures that only the window can meet."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "ui.file_not_written": Message(
        QT_TRANSLATE_NOOP("Errors", "The file could not be written. Nothing was changed in the vault."),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder, or check the free space there."),
    ),
    "ui.settings_not_written": Message(
        QT_TRANSLATE_NOOP("Errors", "The settings could not be stored. They hold until Waypost is closed."),
        QT_TRANSLATE_NOOP("Errors", "Check the free space and whether you may write in your own settings folder."),
    ),
    "list.name": Message(
        QT_TRANSLATE_NOOP("Errors", "A saved filter needs a name of its own, of at most {most} letters. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Type another name."),
    ),
    "list.many": Message(
        QT_TRANSLATE_NOOP("Errors", "There are {most} saved filters already. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Remove one that is no longer needed, then save this one."),
    ),
}
