"""Rules about time and place: R-01, R-04, R-18, R-19 (domain.md 21)."""

from collections.abc import Iterator
from datetime import date, datetime

from app.models.finding import Around, Finding
from app.models.incident import Incident
from app.models.partial_date import EARLIEST, PartialDate
from app.models.places import gazetteer

_LEVELS = ("adm0", "adm1", "adm2", "adm3", "adm4")
_BORDER_LAT = 27_000  # of 1e-5 degree: 30 km
_BORDER_LON = 54_000  # 30 km as far from the equator as 60 degrees
_DETENTION = ("DETENTION_OFFICIAL", "DETENTION_UNOFFICIAL")


def times(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-01: what happened lies in the past, ended after it began, and was told after it happened."""
    occurred = incident.occurred
    if occurred is None:
        yield Finding("R-01", "W", "rule.R-01.missing", ("occurred",))
        return
    lo = occurred.interval(around.now)[0]
    if lo.date() > around.now.date():
        yield Finding("R-01", "E", "rule.R-01.future", ("occurred",))
    if occurred.value and int(occurred.value[:4]) < EARLIEST.year:
        yield Finding("R-01", "E", "rule.R-01.too_early", ("occurred",))
    if _before(incident.ended, lo):
        yield Finding("R-01", "E", "rule.R-01.ended", ("ended",))
    if _before(incident.reported_to_un, lo):
        yield Finding("R-01", "E", "rule.R-01.reported", ("reported_to_un",))


def _before(later: PartialDate | None, lo: datetime) -> bool:
    """Tell whether even the last day of `later` lies before `lo`."""
    end = later.days()[1] if later else None
    return end is not None and end <= lo.date()


def verified_after_received(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-01: an act is verified on the day it was first received or later."""
    if incident.first_received_at is None:
        return
    received = date.fromisoformat(incident.first_received_at[:10])
    for at, act in enumerate(incident.acts):
        if act.verified_on and date.fromisoformat(act.verified_on) < received:
            yield Finding("R-01", "E", "rule.R-01.verified", ("acts", at, "verified_on"))


def duration(incident: Incident, around: Around) -> Iterator[Finding]:
    """Domain.md 1.1, 1.2: an end for what is over and was no single event, none for what goes on."""
    if incident.ongoing == "YES" and incident.ended:
        yield Finding("F-1.2", "W", "rule.F-1.2.goes_on", ("ended",))
    several = incident.duration_class not in {None, "SINGLE"}
    if incident.ongoing == "NO" and several and incident.ended is None:
        yield Finding("F-1.2", "W", "rule.F-1.2.no_end", ("ended",))
    if incident.first_received_at and datetime.fromisoformat(incident.first_received_at) > around.now:
        yield Finding("F-1.1", "W", "rule.F-1.1.received", ("first_received_at",))


def places(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-04: each area lies in the one above it, and the p-code in them all."""
    if not around.can_look_up:
        return
    above: list[str] = []
    for level in _LEVELS:
        code = getattr(incident, level)
        if code is None:
            continue
        chain = around.known.place_chain(code)
        if chain is None:
            yield Finding("R-04", "E", "rule.R-04.unknown", (level,))
        elif not set(above) <= set(chain):
            yield Finding("R-04", "E", "rule.R-04.chain", (level,))
        else:
            above.append(code)
    yield from _pcode(incident, around, set(above))


def _pcode(incident: Incident, around: Around, above: set[str]) -> Iterator[Finding]:
    if incident.pcode is None or incident.pcode in above:
        return
    chain = around.known.place_chain(incident.pcode)
    if chain is None:
        yield Finding("R-04", "W", "rule.R-04.pcode_unknown", ("pcode",))
    elif not above <= set(chain):
        yield Finding("R-04", "E", "rule.R-04.pcode", ("pcode",))


def coordinates(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-04: the point lies in the country, or at most 30 km across its border; skipped where no box is known."""
    country = gazetteer().country(incident.adm0) if incident.adm0 else None
    if incident.geo is None or country is None or country.bbox is None:
        return
    west, south, east, north = country.bbox
    inside = south - _BORDER_LAT <= incident.geo.lat <= north + _BORDER_LAT
    if not (inside and _between(incident.geo.lon, west - _BORDER_LON, east + _BORDER_LON)):
        yield Finding("R-04", "E", "rule.R-04.geo", ("geo",))


def _between(lon: int, west: int, east: int) -> bool:
    """Tell whether a longitude lies in a box, which crosses the date line where west > east."""
    return west <= lon <= east if west <= east else lon >= west or lon <= east


def detention(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-18: of a place of detention it is known who controlled it; and was it sexual torture?"""
    if incident.place_type not in _DETENTION:
        return
    if incident.control is None:
        yield Finding("R-18", "E", "rule.R-18.control", ("control",))
    elif incident.control != "UNK" and incident.control_party is None:
        yield Finding("R-18", "E", "rule.R-18.party", ("control_party",))
    if not any("SEXUAL_TORTURE_DETENTION" in act.subtype for act in incident.acts):
        yield Finding("R-18", "W", "rule.R-18.torture", ("acts",))


def borders(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-19: what crossed a border names another country."""
    crossed = set(incident.cross_border) - {"NONE"}
    if crossed and not set(incident.cross_border_adm0) - {incident.adm0}:
        yield Finding("R-19", "E", "rule.R-19.country", ("cross_border_adm0",))
