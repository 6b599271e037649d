"""Acts: what happened, to which groups, by whom, told by which sources, and how far it is verified (domain.md 1.4)."""

from typing import Annotated

from app.models.base import Code, Codes, Count, Day, Ids, Key, Row, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import AGG, BAND, COUNT, DROP, KEEP, MONTH, QUARTER, REF, SEN
from app.texts import QT_TRANSLATE_NOOP


class Act(Row):
    """One type of violence in an incident, linked to the groups, perpetrators and sources it concerns."""

    type: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Type of act"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "One of the eight heads of the United Nations working definition."),
            widget="code",
            codes="CRSV_TYPE",
        ),
        Leaves(AGG, partner=KEEP),
    ] = None
    subtype: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "More exactly"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "Needed for “other comparable”. Attempts and threats are not counted."),
            widget="codes",
            codes="CRSV_SUB",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []
    subtype_other: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Other: which"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "In a few words, without names."),
        ),
        Leaves(SEN),
    ] = None
    manner: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Manner"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "Choose only what a source said. Nobody needs to be asked for it."),
            widget="codes",
            codes="MANNER",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []
    victim_groups: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Victims of this act"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "At least one person or group of this incident."),
            widget="links",
            links=("victim_groups",),
        ),
        Leaves(REF),
    ] = []
    perpetrators: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Alleged perpetrators of this act"),
            "acts",
            widget="links",
            links=("perpetrators",),
        ),
        Leaves(REF),
    ] = []
    sources: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Sources for this act"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "An act can be verified only with at least one source of its own."),
            widget="links",
            links=("sources",),
        ),
        Leaves(REF, hq=COUNT, regional=DROP, partner=DROP, transfer=DROP),
    ] = []
    verification_state: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Verification"), "verification", widget="fixed", codes="VERIFICATION_STATE"),
        Leaves(AGG, partner=KEEP),
    ] = None
    verified_on: Annotated[
        Day | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Verified on"), "verification", widget="fixed"),
        Leaves(SEN, hq=MONTH, regional=QUARTER, partner=QUARTER),
    ] = None
    count_victims: Annotated[
        Count | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Victims of this act, if not as linked"),
            "acts",
            QT_TRANSLATE_NOOP("Form", "Leave empty to count the linked groups. A number needs a reason."),
        ),
        Leaves(AGG, partner=BAND),
    ] = None
    count_victims_reason: Annotated[
        Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Reason for this number"), "acts"), Leaves(SEN)
    ] = None
    duplicate_of: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Duplicate of"),
            "verification",
            QT_TRANSLATE_NOOP("Form", "The reference of the record that stays."),
            widget="fixed",
        ),
        Leaves(SEN),
    ] = None
