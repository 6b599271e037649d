"""What can be wrong with a document's form."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_ASK = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask the sender for the file again.")
_CORRECT = QT_TRANSLATE_NOOP("Errors", "Correct this field; the rest of what you typed is kept.")
_SENDER = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Correct this place in the file and try again.")

MESSAGES = {
    "json.float": Message(
        QT_TRANSLATE_NOOP("Errors", "The document holds a number with a fraction, which its format forbids."), _ASK
    ),
    "json.surrogate": Message(
        QT_TRANSLATE_NOOP("Errors", "The document holds half a character that no text may hold."), _ASK
    ),
    "json.size": Message(QT_TRANSLATE_NOOP("Errors", "The document is larger than its format allows."), _ASK),
    "json.depth": Message(QT_TRANSLATE_NOOP("Errors", "The document is nested deeper than its format allows."), _ASK),
    "json.duplicate": Message(
        QT_TRANSLATE_NOOP("Errors", "The document says the same thing twice in one place."), _ASK
    ),
    "json.syntax": Message(QT_TRANSLATE_NOOP("Errors", "The document is not readable JSON."), _ASK),
    "record.kind": Message(
        QT_TRANSLATE_NOOP("Errors", "This version of Waypost does not know that kind of record."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Update Waypost, then try again."),
    ),
    "record.too_new": Message(
        QT_TRANSLATE_NOOP("Errors", "The record was written by a newer Waypost."),
        QT_TRANSLATE_NOOP("Errors", "It is safe where it is. Update Waypost here, then open it again."),
    ),
    "record.ref_stays": Message(
        QT_TRANSLATE_NOOP("Errors", "The text names another reference than the record has, {ref}. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "A reference is given once and stays. Take it out of the text, or save it as a record of its own."),
    ),
    "record.malformed": Message(
        QT_TRANSLATE_NOOP("Errors", "The record does not have the form it should have (at {where})."), _SENDER
    ),
    "date.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "This is not a date that Waypost can read."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Write it like 5 Mar 2026, Mar 2026, Q1 2026, before 15 Oct 2026 or 20-22 Nov 2026, or leave it empty.",
        ),
    ),
    "field.missing": Message(QT_TRANSLATE_NOOP("Errors", "Something is missing here."), _CORRECT),
    "field.unknown": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no field of this name in such a record."),
        QT_TRANSLATE_NOOP("Errors", "Take it out, or look up the right name in the help."),
    ),
    "field.text": Message(QT_TRANSLATE_NOOP("Errors", "A text is needed here."), _CORRECT),
    "field.unicode": Message(
        QT_TRANSLATE_NOOP("Errors", "The text holds a broken character that cannot be kept."),
        QT_TRANSLATE_NOOP("Errors", "Delete it, or type the words again instead of pasting them."),
    ),
    "field.long": Message(
        QT_TRANSLATE_NOOP("Errors", "The text is longer than the {limit} characters that fit here."),
        QT_TRANSLATE_NOOP("Errors", "Shorten it; nothing you typed is lost."),
    ),
    "field.form": Message(QT_TRANSLATE_NOOP("Errors", "This does not have the form that the field needs."), _CORRECT),
    "field.number": Message(QT_TRANSLATE_NOOP("Errors", "A whole number is needed here."), _CORRECT),
    "field.yes_no": Message(QT_TRANSLATE_NOOP("Errors", "Yes or no is needed here."), _CORRECT),
    "field.least": Message(QT_TRANSLATE_NOOP("Errors", "The number must be {limit} or more."), _CORRECT),
    "field.most": Message(QT_TRANSLATE_NOOP("Errors", "The number must be {limit} or less."), _CORRECT),
    "field.list": Message(QT_TRANSLATE_NOOP("Errors", "A list is needed here."), _CORRECT),
    "field.rows": Message(
        QT_TRANSLATE_NOOP("Errors", "There are more than {limit} entries here."),
        QT_TRANSLATE_NOOP("Errors", "Use a group with a number instead of one row each, or split the record."),
    ),
    "field.twice": Message(QT_TRANSLATE_NOOP("Errors", "The same entry stands here twice."), _CORRECT),
    "field.row_twice": Message(
        QT_TRANSLATE_NOOP("Errors", "Two rows of the record have the same id."),
        QT_TRANSLATE_NOOP("Errors", "Give each row its own id, or leave the id out of a new row."),
    ),
    "field.link": Message(
        QT_TRANSLATE_NOOP("Errors", "Something here names a row that is not in the record."),
        QT_TRANSLATE_NOOP("Errors", "Choose again from the list, or correct the file."),
    ),
    "field.part": Message(
        QT_TRANSLATE_NOOP("Errors", "Fields of its own are needed here, not a single value."), _CORRECT
    ),
    "field.choice": Message(QT_TRANSLATE_NOOP("Errors", "This is none of the choices."), _CORRECT),
    "field.instant": Message(
        QT_TRANSLATE_NOOP("Errors", "A date with time and zone is needed here."),
        QT_TRANSLATE_NOOP("Errors", "Write it like 5 Mar 2026 14:30; in a file, 2026-03-05T14:30:00+03:00."),
    ),
    "field.day": Message(
        QT_TRANSLATE_NOOP("Errors", "A day of the calendar is needed here."),
        QT_TRANSLATE_NOOP("Errors", "Write it like 2026-03-05."),
    ),
    "field.date_precision": Message(
        QT_TRANSLATE_NOOP("Errors", "The date and how exact it is do not fit together."),
        QT_TRANSLATE_NOOP("Errors", "Choose “month” for a month, “year” for a year, or “not known” for no date."),
    ),
    "field.date_latest": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "A period needs its first and its latest date, and only a period has a latest date."
        ),
        _CORRECT,
    ),
    "field.date_order": Message(QT_TRANSLATE_NOOP("Errors", "The latest date lies before the first."), _CORRECT),
    "field.date_calendar": Message(QT_TRANSLATE_NOOP("Errors", "There is no such day in the calendar."), _CORRECT),
}
