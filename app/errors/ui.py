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
}
