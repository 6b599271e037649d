"""Consent: per person, per purpose, versioned; a withdrawal is a new row (domain.md 5)."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Codes, Day, Id, Instant, Lang, Row, Texts
from app.models.fields import Leaves, Ui
from app.models.marks import KEEP, MONTH, REF, SEN
from app.texts import QT_TRANSLATE_NOOP

_TOLD = Leaves(SEN, hq=KEEP)


class ConsentScope(Row):
    """One purpose and what the person decided about it."""

    scope: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Purpose"), "consent", widget="code", codes="CONSENT_SCOPE"), _TOLD
    ] = None
    decision: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Decision"), "consent", widget="code", codes="CONSENT_DECISION"),
        _TOLD,
    ] = None
    recipients: Annotated[
        Texts,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Only to these recipients"),
            "consent",
            QT_TRANSLATE_NOOP("Form", "Empty: no one is named."),
            widget="texts",
        ),
        Leaves(SEN),
    ] = []
    expires: Annotated[
        Day | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Ends on"),
            "consent",
            QT_TRANSLATE_NOOP("Form", "From this day on it counts as withdrawn."),
            widget="day",
        ),
        _TOLD,
    ] = None


class Consent(Row):
    """What one person decided, on one occasion."""

    for_: Annotated[
        Id | None,
        Field(alias="for"),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Whose consent"),
            "consent",
            QT_TRANSLATE_NOOP("Form", "One person or one source of this incident."),
            widget="links",
            links=("victim_groups", "sources"),
        ),
        _TOLD,
    ] = None
    supersedes: Annotated[
        Id | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Replaces"), "consent", widget="links", links=("consents",)),
        Leaves(REF),
    ] = None
    given_by: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Given by"), "consent", widget="code", codes="GIVEN_BY"), _TOLD
    ] = None
    capacity: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Capacity"), "consent", widget="code", codes="CAPACITY"), Leaves(SEN)
    ] = None
    mode: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How it was given"), "consent", widget="code", codes="MODE"),
        Leaves(SEN),
    ] = None
    at: Annotated[
        Instant | None,
        Ui(QT_TRANSLATE_NOOP("Form", "When"), "consent", widget="instant"),
        Leaves(SEN, hq=MONTH),
    ] = None
    language: Annotated[Lang | None, Ui(QT_TRANSLATE_NOOP("Form", "Language"), "consent"), Leaves(SEN)] = None
    interpreter: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Interpreter"), "consent", widget="code", codes="BOOL3"), Leaves(SEN)
    ] = None
    explained: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Explained"),
            "consent",
            QT_TRANSLATE_NOOP("Form", "All nine points, before anything is granted."),
            widget="codes",
            codes="EXPLAINED",
        ),
        Leaves(REF),
    ] = []
    scopes: Annotated[
        list[ConsentScope],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Decisions by purpose"), "consent", widget="rows"),
        _TOLD,
    ] = []
