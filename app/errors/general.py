"""Failures that any part can meet."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "bug": Message(
        QT_TRANSLATE_NOOP("Errors", "Something went wrong inside Waypost (log number {number})."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What was saved before is in the vault. Try again; if it happens twice, send the log number to support.",
        ),
    ),
    "cancelled": Message(
        QT_TRANSLATE_NOOP("Errors", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
}
