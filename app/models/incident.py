"""The incident: one event or one continuous course of conduct, with everything that hangs on it (domain.md 1)."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from app.models.act import Act
from app.models.attachment import Attachment, Tick
from app.models.base import MAX_ROWS, Codes
from app.models.consent import Consent
from app.models.envelope import Envelope
from app.models.fields import Leaves, Ui
from app.models.marks import AGG, DROP, KEEP, REF, SEN
from app.models.people import VictimGroup
from app.models.perpetrator import AllegedPerpetrator
from app.models.source import Source
from app.models.told import Counted, Identified, Judged, Narrated
from app.models.verification import Decision, VerificationPlan
from app.models.walk import double_ids
from app.models.when_where import Placed, Timed
from app.texts import QT_TRANSLATE_NOOP


class Incident(Narrated, Counted, Judged, Placed, Timed, Identified, Envelope):
    """One incident. Acts, groups, perpetrators and sources are linked many to many by the ids of their rows.

    Every field but the id is optional: the rules (rules.py) say what a final record needs, not the types.
    """

    kind: ClassVar[str] = "incident"
    schema_v: ClassVar[int] = 1

    adjuncts: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Beside the acts"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "Never counted as a type of its own."),
            widget="codes",
            codes="ADJUNCTS",
        ),
        Leaves(AGG),
    ] = []
    acts: Annotated[
        list[Act],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Acts"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "One row per type of violence, linked to the persons it was done to."),
            widget="rows",
        ),
        Leaves(REF),
    ] = []
    victim_groups: Annotated[
        list[VictimGroup],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Victims"),
            "people",
            QT_TRANSLATE_NOOP("Form", "One row per person, or per group of like persons. No names anywhere."),
            widget="rows",
        ),
        Leaves(REF),
    ] = []
    perpetrators: Annotated[
        list[AllegedPerpetrator],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Alleged perpetrators"), "perpetrators", widget="rows"),
        Leaves(REF),
    ] = []
    sources: Annotated[
        list[Source],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Sources"),
            "sources",
            QT_TRANSLATE_NOOP("Form", "They stay at the station; others see only how many and of what kind."),
            widget="rows",
        ),
        Leaves(REF, c9=True),
    ] = []
    consents: Annotated[
        list[Consent],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Consent"),
            "consent",
            QT_TRANSLATE_NOOP("Form", "One row per person and occasion. A withdrawal is a new row."),
            widget="rows",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []
    verification_plans: Annotated[
        list[VerificationPlan],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Verification plans"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "What is still to be found out. They stay at the station."),
            widget="rows",
        ),
        Leaves(SEN, transfer=DROP),
    ] = []
    decisions: Annotated[
        list[Decision],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Decisions"), "verification", widget="fixed"),
        Leaves(SEN, hq=KEEP),
    ] = []
    attachments: Annotated[
        list[Attachment],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Attachments"), "attachments", widget="rows"),
        Leaves(SEN, hq=KEEP),
    ] = []
    ticks: Annotated[
        list[Tick],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Texts that may leave"), "narrative", widget="hidden"),
        Leaves(SEN, transfer=DROP),
    ] = []

    @model_validator(mode="after")
    def _ids_are_distinct(self) -> "Incident":
        if double_ids(self):
            raise PydanticCustomError("row.twice", "two rows have the same id")
        return self
