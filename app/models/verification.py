"""The conflict-link test, the plans and the decisions of verification (domain.md 1.5, 6.2, 6.5)."""

from typing import Annotated

from app.models.base import Code, Codes, Count, Day, Flag, Id, Ids, Key, Long, Name, Row, Txt
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


class VerificationPlan(Row):
    """What is to be found out about acts, by whom and until when. It leaves for the station's own devices only.

    `access_constraint` names the note on a denied access (domain.md 20) by its number, as `decided_in` does a meeting.
    """

    acts: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Acts it is for"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "Left empty, it is for all of them."),
            widget="links",
            links=("acts",),
        ),
        _STAYS,
    ] = []
    questions: Annotated[
        Codes,
        Ui(QT_TRANSLATE_NOOP("Form", "What is still open"), "verification", widget="codes", codes="PLAN_QUESTION"),
        _STAYS,
    ] = []
    action: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Next step"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "Never a second interview with a survivor. No names."),
        ),
        _STAYS,
    ] = None
    risk: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Risk of the step"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "To survivors, sources and staff, and what lowers it."),
        ),
        _STAYS,
    ] = None
    responsible: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Responsible"), "verification", widget="staff"), _STAYS
    ] = None
    due: Annotated[Day | None, Ui(QT_TRANSLATE_NOOP("Form", "Due"), "verification", widget="day"), _STAYS] = None
    access_constraint: Annotated[
        Name | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Access denied"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "The number of the note on it, if it has one."),
        ),
        _STAYS,
    ] = None
    outcome: Annotated[Long | None, Ui(QT_TRANSLATE_NOOP("Form", "Outcome"), "verification", widget="long"), _STAYS] = (
        None
    )


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
