"""Why a sheet was not printed."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

MESSAGES = {
    "report.glyphs": Message(
        QT_TRANSLATE_N_NOOP(
            "Reports", "The sheet was not made: the built-in fonts lack %n of its characters ({scripts})."
        ),
        QT_TRANSLATE_NOOP(
            "Reports", "Write that passage in Latin, Greek, Cyrillic, Arabic, Ethiopic or Burmese letters, save, and print again."
        ),
    ),
    "report.reason": Message(
        QT_TRANSLATE_NOOP(
            "Reports", "The restricted sheet was not printed: it needs a reason, which is kept in the log."
        ),
        QT_TRANSLATE_NOOP("Reports", "Write why this sheet is needed on paper."),
    ),
    "report.profile": Message(
        QT_TRANSLATE_NOOP("Reports", "The sheet was not made: this variant may not show what it was given."),
        QT_TRANSLATE_NOOP("Reports", "Print the record from its own page."),
    ),
    "report.withheld": Message(
        QT_TRANSLATE_NOOP("Reports", "{reason} So there is nothing to print."),
        QT_TRANSLATE_NOOP("Reports", "Record a consent that covers it, finalise the record, and print again."),
    ),
    "print.refused": Message(
        QT_TRANSLATE_NOOP("Print", "The printer did not take the pages."),
        QT_TRANSLATE_NOOP("Print", "See whether it is switched on and connected, or save an encrypted PDF instead."),
    ),
}
