"""Parties to the conflict, as simple records (domain.md 12)."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Key, Long, Name, Names, Row
from app.models.envelope import Envelope
from app.models.fields import Leaves, Ui
from app.models.marks import KEEP, REF, SEN
from app.models.partial_date import PartialDate
from app.texts import QT_TRANSLATE_NOOP


class PartyUnit(Row):
    """A part of a party that a perpetrator row can name."""

    name: Annotated[Name | None, Ui(QT_TRANSLATE_NOOP("Form", "Name"), "basics"), Leaves(SEN, hq=KEEP)] = None
    level: Annotated[
        Name | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Level"), "basics", QT_TRANSLATE_NOOP("Form", "Division, brigade, faction …")),
        Leaves(SEN, hq=KEEP),
    ] = None


class Party(Envelope):
    """An armed force, group or other actor that incidents can name."""

    kind: ClassVar[str] = "party"
    schema_v: ClassVar[int] = 1

    name: Annotated[Name | None, Ui(QT_TRANSLATE_NOOP("Form", "Name"), "basics"), Leaves(REF)] = None
    aliases: Annotated[Names, Ui(QT_TRANSLATE_NOOP("Form", "Other names"), "basics", widget="texts"), Leaves(REF)] = []
    type: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Category"), "basics", widget="code", codes="PERP_CAT"), Leaves(REF)
    ] = None
    code: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Code"),
            "basics",
            QT_TRANSLATE_NOOP("Form", "Short and lasting, like COD-NSAG-001."),
        ),
        Leaves(REF),
    ] = None
    parent: Annotated[Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Part of"), "basics", widget="party"), Leaves(REF)] = (
        None
    )
    active_from: Annotated[
        PartialDate | None, Ui(QT_TRANSLATE_NOOP("Form", "Active from"), "basics", widget="pdate"), Leaves(REF)
    ] = None
    active_to: Annotated[
        PartialDate | None, Ui(QT_TRANSLATE_NOOP("Form", "Active until"), "basics", widget="pdate"), Leaves(REF)
    ] = None
    units: Annotated[
        list[PartyUnit],
        Field(max_length=MAX_ROWS),
        Ui(QT_TRANSLATE_NOOP("Form", "Units"), "basics", widget="rows"),
        Leaves(SEN, hq=KEEP),
    ] = []
    notes: Annotated[Long | None, Ui(QT_TRANSLATE_NOOP("Form", "Notes"), "basics", widget="long"), Leaves(SEN)] = None
