"""What can go wrong with how long a record is kept, and with a legal hold."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "keep.date": Message(
        QT_TRANSLATE_NOOP("Errors", "A record is kept until a day in the future. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Give a later day, such as 2031-12-31."),
    ),
    "keep.reason": Message(
        QT_TRANSLATE_NOOP("Errors", "This needs a reason, which stays in the history of the record. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Say in a few words why."),
    ),
    "keep.owner": Message(
        QT_TRANSLATE_NOOP("Errors", "This record belongs to a station, which decides how long it is kept. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask the station."),
    ),
    "keep.years": Message(
        QT_TRANSLATE_NOOP("Errors", "Records become due for review after 1 to {most} years. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Give a whole number of years, or none where only single records have a date."),
    ),
    "hold.stands": Message(
        QT_TRANSLATE_NOOP("Errors", "A legal hold stands on this record already. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the history of the record for who set it and why."),
    ),
    "hold.none": Message(
        QT_TRANSLATE_NOOP("Errors", "No legal hold stands on this record. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check the reference."),
    ),
    "hold.of_another": Message(
        QT_TRANSLATE_NOOP("Errors", "{holder} set this legal hold, and lifts it. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask them; another holder can lift it once they hold no key of this vault any more."),
    ),
}
