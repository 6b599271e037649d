"""A station's own places below the built-in first level (domain.md 1.3)."""

from typing import Annotated, ClassVar

from app.models.base import Code, Key, Name, Names, Txt
from app.models.envelope import Envelope
from app.models.fields import Leaves, Ui
from app.models.geo import Geo
from app.models.marks import ADM, REF, SEN
from app.texts import QT_TRANSLATE_NOOP


class Place(Envelope):
    """A district, town, camp or site that the station added itself.

    Its name is no name of the gazetteer: a place entered for one incident would tell where that incident was.
    """

    kind: ClassVar[str] = "place"
    schema_v: ClassVar[int] = 1

    name: Annotated[Name | None, Ui(QT_TRANSLATE_NOOP("Form", "Name"), "basics"), Leaves(SEN)] = None
    aliases: Annotated[Names, Ui(QT_TRANSLATE_NOOP("Form", "Other names"), "basics", widget="texts"), Leaves(SEN)] = []
    level: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "Level"), "basics", widget="code", codes="PLACE_LEVEL"), Leaves(REF)
    ] = None
    parent: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Lies in"),
            "basics",
            QT_TRANSLATE_NOOP("Form", "The area one level up."),
            widget="place",
        ),
        Leaves(SEN, hq=ADM, regional=ADM, partner=ADM),
    ] = None
    pcode: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "P-code"), "basics"), Leaves(SEN, hq=ADM, regional=ADM, partner=ADM)
    ] = None
    place_type: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Kind of place"), "basics", widget="code", codes="PLACE_TYPE"),
        Leaves(REF),
    ] = None
    geo: Annotated[
        Geo | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Coordinates"),
            "place",
            QT_TRANSLATE_NOOP("Form", "Of a district: its middle. Others get it in place of an incident's own point."),
            widget="geo",
        ),
        Leaves(SEN),
    ] = None
    notes: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Notes"), "basics"), Leaves(SEN)] = None
