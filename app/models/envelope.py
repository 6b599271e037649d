"""What every record carries besides its content (domain.md 0.4)."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Day, Id, Instant, Key, Lang, Part, Record, Row, Txt, new_id
from app.models.fields import Leaves, Ui
from app.models.marks import DROP, KEEP, MONTH, REF, SEN
from app.texts import QT_TRANSLATE_NOOP

_NOWHERE = Leaves(SEN, hq=DROP, regional=DROP, partner=DROP, transfer=DROP)
_NOWHERE_REF = Leaves(REF, hq=DROP, regional=DROP, partner=DROP, transfer=DROP)
_STAFF = Leaves(SEN, transfer=DROP)


class LegalHold(Part):
    """Blocks erasure until its owner lifts it."""

    reason: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Reason of the hold"), "basics"), _NOWHERE] = None
    owner: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Who may lift it"), "basics", widget="staff"), _NOWHERE
    ] = None


class Tombstone(Part):
    """What stays of a record that was erased or withdrawn."""

    at: Annotated[Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "Erased at"), "basics", widget="instant"), _NOWHERE] = (
        None
    )
    reason: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Reason"), "basics"), _NOWHERE] = None


class AltRef(Row):
    """The number that another system gave the same incident."""

    system: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "System"), "basics", widget="code", codes="ALT_REF_SYSTEM"),
        Leaves(SEN, hq=KEEP),
    ] = None
    value: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Number there"), "basics"), Leaves(SEN, hq=KEEP)] = None


class Envelope(Record):
    """The fields that the vault fills in, of every record kind."""

    id: Annotated[Id, Ui(QT_TRANSLATE_NOOP("Form", "Record"), "basics", widget="hidden"), Leaves(REF)] = Field(
        default_factory=new_id
    )
    ref: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Reference"),
            "basics",
            QT_TRANSLATE_NOOP("Form", "Given at the first save. Use it instead of a name."),
            widget="fixed",
        ),
        Leaves(SEN, hq=KEEP),
    ] = None
    created_at: Annotated[
        Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "Created"), "basics", widget="hidden"), Leaves(SEN, hq=MONTH)
    ] = None
    created_by: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Created by"), "basics", widget="hidden"), _STAFF
    ] = None
    updated_at: Annotated[
        Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "Changed"), "basics", widget="hidden"), Leaves(SEN, hq=MONTH)
    ] = None
    updated_by: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Changed by"), "basics", widget="hidden"), _STAFF
    ] = None
    device: Annotated[
        Key | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Device"), "basics", widget="hidden"),
        Leaves(REF, regional=DROP, partner=DROP),
    ] = None
    lang: Annotated[
        Lang | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Language of the text"), "basics", widget="hidden"),
        Leaves(REF, regional=DROP, partner=DROP),
    ] = None
    compartment: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Compartment"), "basics", widget="hidden"), _NOWHERE_REF
    ] = None
    retention_until: Annotated[
        Day | None, Ui(QT_TRANSLATE_NOOP("Form", "Keep until"), "basics", widget="hidden"), _NOWHERE_REF
    ] = None
    legal_hold: Annotated[
        LegalHold | None, Ui(QT_TRANSLATE_NOOP("Form", "Legal hold"), "basics", widget="hidden"), _NOWHERE
    ] = None
    tombstone: Annotated[
        Tombstone | None, Ui(QT_TRANSLATE_NOOP("Form", "Tombstone"), "basics", widget="hidden"), _NOWHERE
    ] = None
    alt_refs: Annotated[
        list[AltRef],
        Field(max_length=MAX_ROWS),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Numbers in other systems"),
            "basics",
            QT_TRANSLATE_NOOP("Form", "So that two offices can see that they speak of the same incident."),
            widget="rows",
        ),
        Leaves(SEN, hq=KEEP),
    ] = []
