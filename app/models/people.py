"""Victim groups: the unit of disaggregation; one person is a group of size 1 (domain.md 2)."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Codes, Count, Country, Part, Row, Size, Txt, Years
from app.models.fields import Leaves, Ui
from app.models.marks import AGG, BAND, CATEGORY, DROP, ID, KEEP, SEN, YESNO
from app.texts import QT_TRANSLATE_NOOP

_BELIEF = Leaves(SEN, transfer=DROP, c9=True)


class Cell(Row):
    """So many persons of one sex and one age band in a mixed group; unknown is a cell of its own (R-10)."""

    sex: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Sex"), "people", widget="code", codes="SEX"),
        Leaves(AGG, partner=KEEP),
    ] = None
    band: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Age band"), "people", widget="code", codes="AGE_BAND"),
        Leaves(AGG, partner=BAND),
    ] = None
    n: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Number"), "people"), Leaves(AGG, partner=BAND)] = None


class ChildBornOfRape(Part):
    """Children born of rape: how many, and what they need."""

    n: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "Number of children"), "people"), Leaves(SEN)] = None
    needs: Annotated[
        Codes,
        Ui(QT_TRANSLATE_NOOP("Form", "What they need"), "people", widget="codes", codes="CHILD_NEEDS"),
        Leaves(SEN),
    ] = []


class VictimGroup(Row):
    """A person or a group of like persons; its id is the person that consents and links name."""

    kind: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "One person or a group"),
            "people",
            QT_TRANSLATE_NOOP("Form", "One person is recorded alone, so that her consent can be kept."),
            widget="code",
            codes="VICTIM_GROUP_KIND",
        ),
        Leaves(AGG, partner=KEEP),
    ] = None
    survivor_code: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Survivor code"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Six random characters, for one person. Never made from a name or birth date."),
        ),
        Leaves(ID),
    ] = None
    n_min: Annotated[Size | None, Ui(QT_TRANSLATE_NOOP("Form", "At least"), "people"), Leaves(AGG, partner=BAND)] = None
    n_best: Annotated[
        Size | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Best figure"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Leave empty where the size of the group is not known."),
        ),
        Leaves(AGG, partner=BAND),
    ] = None
    n_max: Annotated[Size | None, Ui(QT_TRANSLATE_NOOP("Form", "At most"), "people"), Leaves(AGG, partner=BAND)] = None
    sex: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Sex"),
            "people",
            QT_TRANSLATE_NOOP("Form", "“Mixed” asks for the numbers by sex and age below."),
            widget="code",
            codes="SEX",
        ),
        Leaves(AGG, partner=KEEP),
    ] = None
    sex_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "people"), Leaves(SEN)] = None
    age_band: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Age band"),
            "people",
            QT_TRANSLATE_NOOP("Form", "“Child” or “adult, age not known” is better than a guess."),
            widget="code",
            codes="AGE_BAND",
        ),
        Leaves(AGG, partner=BAND),
    ] = None
    age_years: Annotated[Years | None, Ui(QT_TRANSLATE_NOOP("Form", "Age in years"), "people"), Leaves(SEN)] = None
    age_basis: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How the age is known"), "people", widget="code", codes="AGE_BASIS"),
        Leaves(AGG, regional=DROP),
    ] = None
    cells: Annotated[
        list[Cell],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Numbers by sex and age"),
            "people",
            QT_TRANSLATE_NOOP("Form", "For a mixed group. Together they make the best figure."),
            widget="rows",
        ),
        Leaves(AGG, partner=KEEP),
    ] = []
    gender_identity_sogi: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Gender identity, orientation"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Only if she or he told it unasked and it is safe to keep."),
            widget="code",
            codes="GENDER_IDENTITY_SOGI",
        ),
        _BELIEF,
    ] = None
    displacement: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Displacement"), "people", widget="code", codes="DISPLACEMENT"),
        Leaves(AGG),
    ] = None
    displacement_stage: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Stage of displacement"), "people", widget="code", codes="DISPLACEMENT_STAGE"),
        Leaves(AGG, regional=DROP),
    ] = None
    disability: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Disability"), "people", widget="code", codes="DISABILITY"),
        Leaves(SEN, hq=YESNO),
    ] = None
    ethnicity: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Ethnicity"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Only with a note below on what it is needed for."),
            widget="code",
            codes="ETHNICITY",
        ),
        _BELIEF,
    ] = None
    religion: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Religion"),
            "people",
            QT_TRANSLATE_NOOP("Form", "Only with a note below on what it is needed for."),
            widget="code",
            codes="RELIGION",
        ),
        _BELIEF,
    ] = None
    purpose_note: Annotated[
        Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Why ethnicity or religion is kept"), "people"), Leaves(SEN)
    ] = None
    nationality: Annotated[
        Country | None, Ui(QT_TRANSLATE_NOOP("Form", "Nationality"), "people", widget="country"), Leaves(SEN)
    ] = None
    marital: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Marital status"), "people", widget="code", codes="MARITAL"),
        Leaves(SEN),
    ] = None
    profile_tags: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Profile"),
            "people",
            QT_TRANSLATE_NOOP("Form", "What made her a target or puts her at risk, if a source said so."),
            widget="codes",
            codes="PROFILE_TAGS",
        ),
        Leaves(SEN, hq=CATEGORY),
    ] = []
    profile_tags_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "people"), Leaves(SEN)] = (
        None
    )
    pregnancy_result: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Pregnancy"), "people", widget="code", codes="PREGNANCY_RESULT"),
        Leaves(SEN, hq=YESNO),
    ] = None
    child_born_of_rape: Annotated[
        ChildBornOfRape | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Child born of rape"), "people", widget="part"),
        Leaves(SEN, hq=YESNO),
    ] = None
    health_outcome: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Health"),
            "people",
            QT_TRANSLATE_NOOP("Form", "For finding services. It never leaves the station."),
            widget="codes",
            codes="HEALTH_OUTCOME",
        ),
        Leaves(ID),
    ] = []
    outcome_status: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Where she or he is now"), "people", widget="code", codes="OUTCOME_STATUS"),
        Leaves(SEN, hq=KEEP),
    ] = None
    prior_sv: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Earlier sexual violence"), "people", widget="code", codes="BOOL3"),
        Leaves(SEN),
    ] = None
    household_effects: Annotated[
        Codes,
        Ui(QT_TRANSLATE_NOOP("Form", "Effects on the household"), "people", widget="codes", codes="HOUSEHOLD_EFFECTS"),
        Leaves(SEN),
    ] = []
