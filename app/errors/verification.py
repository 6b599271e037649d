"""Why an act cannot change its verification state (domain.md 6)."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_UNCHANGED = QT_TRANSLATE_NOOP("Errors", "The act keeps its state. Add what is missing, then decide again.")

MESSAGES = {
    "verification.no_act": Message(
        QT_TRANSLATE_NOOP("Errors", "This act is not in the record."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Open the record again."),
    ),
    "verification.not_allowed": Message(
        QT_TRANSLATE_NOOP("Errors", "An act cannot go from {current} to {to}."),
        QT_TRANSLATE_NOOP("Errors", "The act keeps its state. Take the steps between, in order."),
    ),
    "verification.reopen_reason": Message(
        QT_TRANSLATE_NOOP("Errors", "A closed act is reopened only with a reason."), _UNCHANGED
    ),
    "verification.reopen_evidence": Message(
        QT_TRANSLATE_NOOP("Errors", "A closed act is reopened only with new evidence: a source not yet linked to it."),
        QT_TRANSLATE_NOOP("Errors", "The act keeps its state. Add the new source to the record first, then choose it."),
    ),
    "verification.no_decision": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "An act is verified only by a decision of level 2 or above, dated today or earlier."
        ),
        _UNCHANGED,
    ),
    "verification.no_nexus": Message(
        QT_TRANSLATE_NOOP("Errors", "An act is verified only where the incident was concluded to be conflict-related."),
        _UNCHANGED,
    ),
    "verification.no_source": Message(
        QT_TRANSLATE_NOOP("Errors", "An act is verified only with at least one source of its own."), _UNCHANGED
    ),
    "verification.no_target": Message(
        QT_TRANSLATE_NOOP("Errors", "A duplicate needs the reference of the other record, the one that stays."),
        _UNCHANGED,
    ),
}
