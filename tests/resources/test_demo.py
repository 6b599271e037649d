"""The sample data: fictitious, plausible, and good enough to go the whole way from record to HQ."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from app.models.incident import Incident
from app.models.kinds import load
from app.models.rules import check
from app.release.ticks import text_hash
from app.resources import resource

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def documents(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(resource("demo", f"{name}.json").read_text("utf-8"))
    return found


INCIDENTS = documents("incidents")


class SamplePlaces:
    """The world of the sample: its own places and parties."""

    def __init__(self) -> None:
        self.places = {row["id"]: row["parent"] for row in documents("places")}

    def place_chain(self, code: str) -> tuple[str, ...] | None:
        from app.models.places import gazetteer

        if code in self.places:
            return (*(self.place_chain(self.places[code]) or ()), code)
        return gazetteer().chain(code)

    def party(self, party_id: str) -> None:
        return None

    def duplicate_target(self, ref: str) -> str:
        return "ok"

    def incidents_nearby(self, incident: Incident) -> int:
        return 0

    def names(self) -> tuple[str, ...]:
        return ()


def faults(document: dict[str, Any]) -> list[str]:
    record = load("incident", document)
    assert isinstance(record, Incident)
    return [f.code for f in check(record, now=NOW, known=SamplePlaces()) if f.severity == "E"]  # type: ignore[arg-type]


@pytest.mark.parametrize("document", INCIDENTS, ids=lambda d: d["title_neutral"])
def test_a_sample_incident_is_a_whole_document(document: dict[str, Any]) -> None:
    incident = load("incident", document)
    assert isinstance(incident, Incident)
    for tick in incident.ticks:
        assert tick.text_hash == text_hash(incident.summary_nonident or "")
    places, parties = ({row["id"] for row in documents(name)} for name in ("places", "parties"))
    assert incident.adm2 in places
    assert {one.party for one in incident.perpetrators if one.party} <= parties


def test_most_can_be_finalised_and_two_wait_for_a_person() -> None:
    broken = {document["title_neutral"]: found for document in INCIDENTS if (found := faults(document))}
    assert len(INCIDENTS) == 25
    assert len(broken) == 2, broken


def test_the_sample_shows_what_a_station_meets() -> None:
    said = [scope["decision"] for d in INCIDENTS for c in d.get("consents", []) for scope in c.get("scopes", [])]
    states = {act["verification_state"] for d in INCIDENTS for act in d["acts"]}
    dates = {d["occurred"]["precision"] for d in INCIDENTS}
    sexes = {group["sex"] for d in INCIDENTS for group in d["victim_groups"]}
    assert {"GRANTED", "REFUSED", "WITHDRAWN"} <= set(said)
    assert {
        "RECEIVED",
        "UNDER_VERIFICATION",
        "VERIFIED",
        "CREDIBLE_NOT_VERIFIED",
        "UNVERIFIABLE",
        "NOT_OCCURRED",
        "NOT_CRSV",
    } <= states
    assert {"DAY", "MONTH", "QUARTER", "YEAR", "RANGE", "SEASON", "BEFORE", "UNK"} <= dates
    assert {"F", "M", "MIXED"} <= sexes


@pytest.mark.parametrize("kind", ["party", "place"])
def test_sample_parties_and_places_are_whole(kind: str) -> None:
    plural = {"party": "parties", "place": "places"}[kind]
    assert all(load(kind, document) for document in documents(plural))
