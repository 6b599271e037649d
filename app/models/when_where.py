"""The incident's time and place (domain.md 1.2, 1.3)."""

from typing import Annotated

from app.models.base import Code, Codes, Countries, Country, Key, Part, Txt
from app.models.fields import Leaves, Ui
from app.models.geo import Geo
from app.models.marks import ADM, AGG, CENTROID, DROP, ID, KEEP, MONTH, QUARTER, REF, SEN
from app.models.partial_date import PartialDate
from app.texts import QT_TRANSLATE_NOOP

_DATED = Leaves(SEN, hq=MONTH, regional=QUARTER, partner=QUARTER)


class Timed(Part):
    """When it happened and when the United Nations heard of it; when each act was verified stands with the act."""

    occurred: Annotated[
        PartialDate | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "When it happened"),
            "time",
            QT_TRANSLATE_NOOP("Form", "Only as exactly as it is known: a month, a quarter or “before …” is fine."),
            widget="pdate",
        ),
        _DATED,
    ] = None
    ended: Annotated[
        PartialDate | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "When it ended"),
            "time",
            QT_TRANSLATE_NOOP("Form", "For repeated or continuous acts that are over."),
            widget="pdate",
        ),
        _DATED,
    ] = None
    ongoing: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Still going on"), "time", widget="code", codes="BOOL3"),
        Leaves(SEN, hq=KEEP),
    ] = None
    duration_class: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How long"), "time", widget="code", codes="DURATION_CLASS"),
        Leaves(AGG),
    ] = None
    time_of_day: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Time of day"), "time", widget="code", codes="TIME_OF_DAY"),
        Leaves(AGG, regional=DROP),
    ] = None
    reported_to_un: Annotated[
        PartialDate | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "When the UN was told"),
            "time",
            QT_TRANSLATE_NOOP("Form", "The day any UN office first heard of it."),
            widget="pdate",
        ),
        Leaves(SEN, hq=MONTH),
    ] = None


class Placed(Part):
    """Where it happened, and who was in control there at the time."""

    adm0: Annotated[
        Country | None, Ui(QT_TRANSLATE_NOOP("Form", "Country"), "place", widget="country"), Leaves(AGG, partner=KEEP)
    ] = None
    adm1: Annotated[
        Key | None,
        Ui(QT_TRANSLATE_NOOP("Form", "First-level area"), "place", widget="place"),
        Leaves(AGG, partner=KEEP),
    ] = None
    adm2: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Second-level area"), "place", widget="place"), Leaves(SEN, hq=ADM)
    ] = None
    adm3: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Third-level area"), "place", widget="place"), Leaves(SEN)
    ] = None
    adm4: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "Fourth-level area"), "place", widget="place"), Leaves(SEN)
    ] = None
    pcode: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "P-code"),
            "place",
            QT_TRANSLATE_NOOP("Form", "Of the deepest area that is known."),
        ),
        Leaves(SEN, hq=ADM, regional=ADM, partner=ADM),
    ] = None
    place_name_local: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Local name of the place"),
            "place",
            QT_TRANSLATE_NOOP("Form", "It never leaves the station."),
        ),
        Leaves(ID),
    ] = None
    geo: Annotated[
        Geo | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Coordinates"),
            "place",
            QT_TRANSLATE_NOOP("Form", "Others get the centre of the area, never this point."),
            widget="geo",
        ),
        Leaves(SEN, hq=CENTROID),
    ] = None
    geo_sensitivity: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "How exact others may see it"),
            "place",
            QT_TRANSLATE_NOOP("Form", "Left empty, nothing finer than the second-level area is shown."),
            widget="code",
            codes="GEO_SENSITIVITY",
        ),
        Leaves(REF, regional=DROP, partner=DROP),
    ] = None
    place_type: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Kind of place"), "place", widget="code", codes="PLACE_TYPE"),
        Leaves(AGG),
    ] = None
    place_type_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "place"), Leaves(SEN)] = None
    control: Annotated[
        Code | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Who was in control"),
            "place",
            QT_TRANSLATE_NOOP("Form", "At the time, not now. Needed for a place of detention."),
            widget="code",
            codes="CONTROL",
        ),
        Leaves(SEN, hq=KEEP),
    ] = None
    control_party: Annotated[
        Key | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Party in control"), "place", widget="party"),
        Leaves(SEN, hq=KEEP),
    ] = None
    cross_border: Annotated[
        Codes,
        Ui(QT_TRANSLATE_NOOP("Form", "Across a border"), "place", widget="codes", codes="CROSS_BORDER"),
        Leaves(AGG),
    ] = []
    cross_border_adm0: Annotated[
        Countries, Ui(QT_TRANSLATE_NOOP("Form", "Other countries"), "place", widget="countries"), Leaves(AGG)
    ] = []
    same_site_as: Annotated[
        Key | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Known site"),
            "place",
            QT_TRANSLATE_NOOP("Form", "A camp or place of detention from your own list of places."),
            widget="place",
        ),
        Leaves(SEN),
    ] = None
