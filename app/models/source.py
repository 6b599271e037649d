"""Sources: who told it, and how well. All of it C9: outside the station only tallies leave (domain.md 4)."""

from typing import Annotated

from pydantic import Field

from app.models.base import Code, Day, Flag, Id, Ids, Key, Lang, Long, Name, Part, Row, Txt, new_id
from app.models.fields import Leaves, Sensitivity, Ui
from app.models.marks import AGG, DROP, ID, REF, SEN
from app.texts import QT_TRANSLATE_NOOP


def _stays(sensitivity: Sensitivity) -> Leaves:
    """Return the mark of a source's field: nothing of it leaves the station, whatever the key holds."""
    return Leaves(sensitivity, hq=DROP, regional=DROP, partner=DROP, transfer=DROP, c9=True)


class Interview(Part):
    """How the source was heard."""

    date: Annotated[Day | None, Ui(QT_TRANSLATE_NOOP("Form", "Date"), "sources", widget="day"), _stays(SEN)] = None
    by: Annotated[Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Heard by"), "sources", widget="staff"), _stays(SEN)] = None
    language: Annotated[Lang | None, Ui(QT_TRANSLATE_NOOP("Form", "Language"), "sources"), _stays(SEN)] = None
    interpreter: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Interpreter"), "sources", widget="code", codes="BOOL3"),
        _stays(SEN),
    ] = None
    interpreter_code: Annotated[
        Name | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Interpreter's code"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "A code, never the name."),
        ),
        _stays(SEN),
    ] = None
    place_type: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Where"), "sources", widget="code", codes="PLACE_TYPE"),
        _stays(SEN),
    ] = None
    caregiver_present: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Caregiver present"), "sources", widget="code", codes="BOOL3"),
        _stays(SEN),
    ] = None
    stopped_early: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Stopped early"), "sources", widget="code", codes="BOOL3"),
        _stays(SEN),
    ] = None


class Source(Row):
    """One teller or one piece of evidence. A survivor is never graded, only what she tells is."""

    id: Annotated[Id, Ui(QT_TRANSLATE_NOOP("Form", "Row"), "sources", widget="hidden"), _stays(REF)] = Field(
        default_factory=new_id
    )
    source_code: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Source code"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "Stands for the source on every page. Never a name."),
        ),
        _stays(ID),
    ] = None
    kind: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Kind of source"), "sources", widget="code", codes="SRC_KIND"),
        _stays(AGG),
    ] = None
    kind_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "sources"), _stays(SEN)] = None
    tier: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Tier"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "Primary: lived through it or saw it."),
            widget="code",
            codes="TIER",
        ),
        _stays(AGG),
    ] = None
    concerns: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Is or speaks about"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "The persons or groups whose story this source tells. Their consent covers it."),
            widget="links",
            links=("victim_groups",),
        ),
        _stays(REF),
    ] = []
    independent_of: Annotated[
        Ids,
        Ui(QT_TRANSLATE_NOOP("Form", "Independent of"), "sources", widget="links", links=("sources",)),
        _stays(SEN),
    ] = []
    origin_group: Annotated[
        Name | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Origin"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "Sources that repeat each other get the same word here and count once."),
        ),
        _stays(SEN),
    ] = None
    reliability: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Reliability of the source"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "A survivor is not graded: choose “not graded”."),
            widget="code",
            codes="RELIABILITY",
        ),
        _stays(SEN),
    ] = None
    credibility: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Credibility of the information"), "sources", widget="code", codes="CREDIBILITY"),
        _stays(SEN),
    ] = None
    grading_reason: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Reason for the grading"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "Needed for the grades at either end. It never leaves the station."),
            widget="long",
        ),
        _stays(SEN),
    ] = None
    sex: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Sex"), "sources", widget="code", codes="SEX"), _stays(AGG)
    ] = None
    age_class: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Child or adult"), "sources", widget="code", codes="AGE_CLASS"),
        _stays(AGG),
    ] = None
    un_eyewitness: Annotated[Flag | None, Ui(QT_TRANSLATE_NOOP("Form", "UN staff saw it"), "sources"), _stays(AGG)] = (
        None
    )
    interview: Annotated[
        Interview | None, Ui(QT_TRANSLATE_NOOP("Form", "Interview"), "sources", widget="part"), _stays(SEN)
    ] = None
    security_of_source: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Risk to the source"), "sources", widget="code", codes="SECURITY_OF_SOURCE"),
        _stays(SEN),
    ] = None
