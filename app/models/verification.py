"""The conflict-link test and the decisions of verification (domain.md 1.5, 6.2)."""

from typing import Annotated

from app.models.base import Code, Count, Day, Flag, Id, Long, Name, Row
from app.models.fields import Leaves, Ui
from app.models.marks import DROP, KEEP, MONTH, SEN
from app.texts import QT_TRANSLATE_NOOP

_TOLD = Leaves(SEN, hq=KEEP)
_STAYS = Leaves(SEN, transfer=DROP)


class NexusFinding(Row):
    """One criterion of the conflict-link test."""

    criterion: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Criterion"), "nexus", widget="code", codes="NEXUS_CRITERION"), _TOLD
    ] = None
    finding: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Finding"), "nexus", widget="code", codes="NEXUS_FINDING"), _TOLD
    ] = None
    reason: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Reason"),
            "nexus",
            QT_TRANSLATE_NOOP("Form", "At least twenty characters where the link is met. No names."),
            widget="long",
        ),
        Leaves(SEN),
    ] = None


class Decision(Row):
    """One minuted decision about one act. Rows are added, never changed."""

    act: Annotated[
        Id | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Act"), "verification", widget="links", links=("acts",)),
        Leaves(SEN),
    ] = None
    level: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Level"), "verification", widget="code", codes="DECISION_LEVEL"),
        _TOLD,
    ] = None
    state: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Decision"), "verification", widget="code", codes="VERIFICATION_STATE"),
        _TOLD,
    ] = None
    standard: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Standard of proof"), "verification", widget="code", codes="STD"),
        _TOLD,
    ] = None
    date: Annotated[
        Day | None, Ui(QT_TRANSLATE_NOOP("Form", "Date"), "verification", widget="day"), Leaves(SEN, hq=MONTH)
    ] = None
    decided_in: Annotated[
        Name | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Meeting"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "Its number, if it has one."),
        ),
        _STAYS,
    ] = None
    participants_n: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Participants"), "verification"), _TOLD] = None
    dissent: Annotated[Long | None, Ui(QT_TRANSLATE_NOOP("Form", "Dissent"), "verification", widget="long"), _STAYS] = (
        None
    )
    reason: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Reason"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "What the decision rests on. It stays at the station."),
            widget="long",
        ),
        _STAYS,
    ] = None
    n_primary: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Primary sources"), "verification"), _TOLD] = None
    n_secondary: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Secondary sources"), "verification"), _TOLD] = (
        None
    )
    n_independent_origins: Annotated[
        Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Independent origins"), "verification"), _TOLD
    ] = None
    un_eyewitness: Annotated[Flag | None, Ui(QT_TRANSLATE_NOOP("Form", "UN staff saw it"), "verification"), _TOLD] = (
        None
    )
