"""How the incident came in, how it was judged, how many it concerns, and its texts (domain.md 1.1, 1.5 to 1.8)."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Codes, Count, Instant, Key, Long, Part, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import AGG, BAND, DROP, ID, KEEP, MONTH, SEN, TEXT_TICKED
from app.models.verification import NexusFinding
from app.texts import QT_TRANSLATE_NOOP

_NUMBER = Leaves(AGG, partner=BAND)


class Identified(Part):
    """How the report came in."""

    title_neutral: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Headline"),
            "basics",
            QT_TRANSLATE_NOOP("Form", "Made from the codes. If you write your own, name no person and no village."),
        ),
        Leaves(SEN),
    ] = None
    reg_basis: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How the report came in"), "basics", widget="code", codes="REG_BASIS"),
        Leaves(AGG, regional=DROP),
    ] = None
    reg_basis_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "basics"), Leaves(SEN)] = None
    first_received_at: Annotated[
        Instant | None,
        Ui(QT_TRANSLATE_NOOP("Form", "First received"), "basics", widget="instant"),
        Leaves(SEN, hq=MONTH),
    ] = None
    documented_by: Annotated[
        Key | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Documented by"), "basics", widget="staff"),
        Leaves(SEN, transfer=DROP),
    ] = None
    priority: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Priority"), "basics", widget="code", codes="PRIORITY"),
        Leaves(AGG, regional=DROP),
    ] = None
    handling: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Handling"), "basics", widget="code", codes="HANDLING"),
        Leaves(SEN, hq=KEEP),
    ] = None


class Judged(Part):
    """The link to the conflict, and the context."""

    nexus: Annotated[
        list[NexusFinding],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Link to the conflict"),
            "nexus",
            QT_TRANSLATE_NOOP("Form", "One row per criterion, each with its reason."),
            widget="rows",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []
    nexus_conclusion: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Conclusion"),
            "nexus",
            QT_TRANSLATE_NOOP("Form", "Conflict-related only if time, place, cause or perpetrator link it."),
            widget="code",
            codes="NEXUS_CONCLUSION",
        ),
        Leaves(AGG),
    ] = None
    nexus_decided_by: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Decided by"), "nexus", widget="staff"), Leaves(SEN, transfer=DROP)
    ] = None
    nexus_decided_at: Annotated[
        Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "Decided at"), "nexus", widget="instant"), Leaves(SEN, hq=MONTH)
    ] = None
    context: Annotated[
        Codes, Ui(QT_TRANSLATE_NOOP("Form", "Context"), "nexus", widget="codes", codes="CONTEXT"), Leaves(AGG)
    ] = []
    context_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "nexus"), Leaves(SEN)] = None
    alleged_motive: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Motive, as alleged"),
            "nexus",
            QT_TRANSLATE_NOOP("Form", "Only what a source alleged."),
            widget="codes",
            codes="ALLEGED_MOTIVE",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []


class Counted(Part):
    """How many victims."""

    victims_min: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Victims, at least"), "people"), _NUMBER] = None
    victims_best: Annotated[
        Count | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Victims, best figure"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Leave empty where nobody can say."),
        ),
        _NUMBER,
    ] = None
    victims_max: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Victims, at most"), "people"), _NUMBER] = None
    count_basis: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "The figure rests on"), "people", widget="code", codes="COUNT_BASIS"),
        Leaves(AGG),
    ] = None


class Narrated(Part):
    """The texts. No account is required to save or to finalise a record."""

    summary_nonident: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Summary without names"),
            "narrative",
            QT_TRANSLATE_NOOP("Form", "No name, number or exact place. It leaves only after you ticked it."),
            widget="long",
        ),
        Leaves(SEN, hq=TEXT_TICKED, transfer=TEXT_TICKED),
    ] = None
    account_first_person: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Account in her or his own words"),
            "narrative",
            QT_TRANSLATE_NOOP("Form", "Not needed. Do not ask anyone to tell it again."),
            widget="long",
        ),
        Leaves(ID, transfer=TEXT_TICKED),
    ] = None
    analysis_note: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Analysis"),
            "narrative",
            QT_TRANSLATE_NOOP("Form", "For the station. It does not leave."),
            widget="long",
        ),
        Leaves(SEN, transfer=DROP),
    ] = None
    risks_note: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Risks"),
            "narrative",
            QT_TRANSLATE_NOOP("Form", "To her, to the source, to staff. It does not leave in a report."),
            widget="long",
        ),
        Leaves(ID),
    ] = None
