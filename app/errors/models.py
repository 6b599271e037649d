"""What can be wrong with a document's form."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_ASK = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask the sender for the file again.")

MESSAGES = {
    "json.float": Message(QT_TRANSLATE_NOOP("Errors", "The document holds a number with a fraction, which its format forbids."), _ASK),
    "json.surrogate": Message(QT_TRANSLATE_NOOP("Errors", "The document holds half a character that no text may hold."), _ASK),
    "json.size": Message(QT_TRANSLATE_NOOP("Errors", "The document is larger than its format allows."), _ASK),
    "json.depth": Message(QT_TRANSLATE_NOOP("Errors", "The document is nested deeper than its format allows."), _ASK),
    "json.duplicate": Message(QT_TRANSLATE_NOOP("Errors", "The document says the same thing twice in one place."), _ASK),
    "json.syntax": Message(QT_TRANSLATE_NOOP("Errors", "The document is not readable JSON."), _ASK),
}
