"""Alleged perpetrators: the link between an incident and a party, with its own certainty (domain.md 3, 8)."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Codes, Count, Day, Flag, Id, Key, Row, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import AGG, CATEGORY, DROP, ID, KEEP, MONTH, SEN
from app.texts import QT_TRANSLATE_NOOP

_KEPT = Leaves(SEN, hq=KEEP)


class AccountabilityStep(Row):
    """One step before a court or another forum against one alleged perpetrator (domain.md 8).

    What a survivor wishes, and who told of the step, do not go to HQ; of whom it comes, app.release.reduce asks.
    """

    forum: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Forum"), "perpetrators", widget="code", codes="FORUM"), _KEPT
    ] = None
    stage: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Stage"), "perpetrators", widget="code", codes="STAGE"), _KEPT
    ] = None
    date: Annotated[
        Day | None, Ui(QT_TRANSLATE_NOOP("Form", "Date"), "perpetrators", widget="day"), Leaves(SEN, hq=MONTH)
    ] = None
    survivor_wish: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "The survivor wishes it"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Only as she said it herself. It stays at the station."),
            widget="code",
            codes="SURVIVOR_WISH",
        ),
        Leaves(SEN),
    ] = None
    party: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Party"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "The party that the step is against or that took it, where it is another one."),
            widget="party",
        ),
        _KEPT,
    ] = None
    source: Annotated[
        Id | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Source"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Who told of the step. It stays at the station."),
            widget="links",
            links=("sources",),
        ),
        Leaves(SEN, c9=True),
    ] = None


class AllegedPerpetrator(Row):
    """Who is said to have done it. How certain that is says nothing about the act, and the reverse (R-11)."""

    party: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Party"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Empty only where the category is civilian, unidentified or not known."),
            widget="party",
        ),
        Leaves(SEN, hq=KEEP, regional=KEEP, partner=CATEGORY),
    ] = None
    unit: Annotated[Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Unit"), "perpetrators", widget="party"), _KEPT] = None
    unit_text: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Unit, in words"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Division, brigade or faction as a source named it. No person's name."),
        ),
        Leaves(SEN),
    ] = None
    category: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Category"), "perpetrators", widget="code", codes="PERP_CAT"),
        Leaves(AGG, partner=KEEP),
    ] = None
    role: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Role"), "perpetrators", widget="code", codes="PERP_ROLE"), _KEPT
    ] = None
    n_min: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "At least"), "perpetrators"), _KEPT] = None
    n_max: Annotated[Count | None, Ui(QT_TRANSLATE_NOOP("Form", "At most"), "perpetrators"), _KEPT] = None
    certainty: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "How certain the attribution is"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Apart from whether the act itself is verified."),
            widget="code",
            codes="CERTAINTY",
        ),
        Leaves(SEN, hq=KEEP, regional=KEEP, partner=KEEP),
    ] = None
    attribution_basis: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Attribution rests on"), "perpetrators", widget="codes", codes="ATTRIBUTION_BASIS"
        ),
        Leaves(SEN),
    ] = []
    attribution_basis_other: Annotated[
        Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "perpetrators"), Leaves(SEN)
    ] = None
    individual_known: Annotated[
        Flag | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "A person is known by name"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "Do not write the name here."),
        ),
        Leaves(ID, c9=True),
    ] = None
    relation_to_victim: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Relation to the victim"),
            "perpetrators",
            widget="code",
            codes="RELATION_TO_VICTIM",
        ),
        Leaves(SEN),
    ] = None
    sex: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Sex"), "perpetrators", widget="code", codes="SEX"),
        Leaves(AGG, regional=DROP),
    ] = None
    age_band: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Age band"), "perpetrators", widget="code", codes="AGE_BAND"),
        Leaves(AGG, regional=DROP),
    ] = None
    accountability: Annotated[
        list[AccountabilityStep],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Accountability"),
            "perpetrators",
            QT_TRANSLATE_NOOP("Form", "One row per step before a court or another forum."),
            widget="rows",
        ),
        _KEPT,
    ] = []
