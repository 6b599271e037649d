"""A whole, plausible, fictitious incident that breaks no rule; the stories change one thing of it."""

from datetime import UTC, datetime

from app.models.incident import Incident
from app.models.rules import NothingKnown, check

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ACT, HER, THEM, GUNMEN, SURVIVOR, RADIO = (f"{n:032x}" for n in range(1, 7))
REASON = "Fighters of the party held the road on that day."


def act(**more):
    fields = {"id": ACT, "type": "RAPE", "victim_groups": [HER], "perpetrators": [GUNMEN], "sources": [SURVIVOR]}
    return fields | {"verification_state": "RECEIVED"} | more


def her(**more):
    fields = {"id": HER, "kind": "INDIVIDUAL", "n_min": 1, "n_best": 1, "n_max": 1, "sex": "F", "age_band": "A18_25"}
    return fields | more


def them(**more):
    return {"id": THEM, "kind": "GROUP", "n_min": 2, "n_best": 3, "n_max": 4, "sex": "F", "age_band": "A_AD"} | more


def survivor(**more):
    return {
        "id": SURVIVOR,
        "kind": "SURVIVOR",
        "tier": "PRIMARY",
        "concerns": [HER],
        "reliability": "NOT_GRADED",
    } | more


def radio(**more):
    return {"id": RADIO, "kind": "MEDIA", "tier": "SECONDARY_EVIDENCE", "origin_group": "radio"} | more


def gunmen(**more):
    return {"id": GUNMEN, "category": "UNIDENTIFIED_ARMED", "certainty": "UNKNOWN"} | more


def decision(**more):
    fields = {"act": ACT, "level": "L2_MARA_WG", "state": "VERIFIED", "date": "2026-11-20", "standard": "RGB"}
    return fields | {"reason": "Two accounts agree."} | more


def linked(**more):
    row = {"criterion": "GEOGRAPHIC", "finding": "MET", "reason": REASON}
    return {"nexus": [row | more], "nexus_conclusion": "CRSV"}


def incident(**more):
    fields = {
        "ref": "SSD-JUBA-26-00012-J",
        "occurred": {"value": "2026-10-14", "precision": "DAY"},
        "reported_to_un": {"value": "2026-10-16", "precision": "DAY"},
        "first_received_at": "2026-10-16T09:00:00+00:00",
        "adm0": "SSD",
        "acts": [act()],
        "victim_groups": [her()],
        "perpetrators": [gunmen()],
        "sources": [survivor()],
    }
    return Incident.model_validate(fields | more)


def verified(**more):
    fields = {"acts": [act(verification_state="VERIFIED", verified_on="2026-11-20")], "decisions": [decision()]}
    return incident(**(fields | linked() | more))


def codes(subject, *, known=None, severity=None):
    """Return the codes of what the rules find."""
    found = check(subject, now=NOW, known=known or NothingKnown())
    return [one.code for one in found if severity in {None, one.severity}]


def paths(subject, code, *, known=None):
    return [one.path for one in check(subject, now=NOW, known=known or NothingKnown()) if one.code == code]


class Gazetteer(NothingKnown):
    """A world with two small countries' areas, one duplicate, and neighbours."""

    chains = {
        "SSD": ("SSD",),
        "SS-EC": ("SSD", "SS-EC"),
        "SS-LK": ("SSD", "SS-LK"),
        "UGA": ("UGA",),
        "torit": ("SSD", "SS-EC", "torit"),
    }

    def __init__(self, nearby=0, names=()):
        self.nearby = nearby
        self.known_names = names

    def place_chain(self, code):
        return self.chains.get(code)

    def duplicate_target(self, ref):
        return {"GONE": "missing", "TWIN": "duplicate"}.get(ref, "ok")

    def incidents_nearby(self, incident):
        return self.nearby

    def names(self):
        return self.known_names
