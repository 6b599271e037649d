"""Incidents for the stories of release: A, B and C were interviewed about one attack (domain.md 5)."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.models.act import Act
from app.models.attachment import Attachment, Tick
from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.people import VictimGroup
from app.models.perpetrator import AllegedPerpetrator
from app.models.source import Interview, Source
from app.release.consent import Moment
from app.release.persons import Terms
from app.release.release import release
from app.release.results import Released
from app.release.station import Station
from app.release.ticks import text_hash

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HQ_SCOPE = "REPORT_HQ_NONIDENT"
SUMMARY = "Three persons were attacked on their way to a market."
SECOND_HAND = "NOT_APPLICABLE_SECONDARY_INFO"

NINE_POINTS = list(code_list("EXPLAINED").codes)  # without them nothing is granted


def terms(profile=Profile.HQ_CONF, *, now=NOW, suspect=False, **more):
    return Terms(profile, Moment(now, suspect), **more)


def to_hq(incident, *, heads=(), station=None, **more):
    return release(incident, terms(**more), station or Station(), heads=heads)


def consent(person, decision="GRANTED", *, scope=HQ_SCOPE, after=None, expires=None, given_by="SURVIVOR"):
    return Consent(
        for_=person,
        given_by=given_by,
        explained=NINE_POINTS,
        supersedes=after.id if after else None,
        scopes=[ConsentScope(scope=scope, decision=decision, expires=expires)],
    )


def person(**more):
    fields = {"kind": "INDIVIDUAL", "n_min": 1, "n_best": 1, "n_max": 1, "sex": "F", "age_band": "A18_25"}
    return VictimGroup(**fields | more)


def group(n=12, **more):
    return VictimGroup(kind="GROUP", n_min=n, n_best=n, n_max=n, sex="F", age_band="A_AD", **more)


def survivor(whom):
    return Source(
        kind="SURVIVOR", tier="PRIMARY", concerns=[whom.id], reliability="NOT_GRADED", credibility="PROBABLE",
        interview=Interview(date="2026-11-02"),
    )  # fmt: skip


def radio(**more):
    return Source(kind="MEDIA", tier="SECONDARY_EVIDENCE", origin_group="radio", credibility="POSSIBLE", **more)


def tick(*persons, text=SUMMARY, field="summary_nonident"):
    return Tick(field=field, text_hash=text_hash(text), persons=[item.id for item in persons])


def photo_of(*persons, sha="a", **more):
    """Return an original and the copy of it that a person marked as safe."""
    original = Attachment(kind="PHOTO", sha256="0" * 63 + sha, size=10, persons=[p.id for p in persons], class_="ID")
    fields = {"kind": "PHOTO", "sha256": "f" * 63 + sha, "size": 9, "class_": "SEN", "metadata_stripped": True}
    copy = Attachment(**fields, faces_present="NO", derived_from=original.id, persons=[p.id for p in persons], **more)
    return [original, copy]


@dataclass
class Attack:
    """A, B and C, interviewed one by one; one RAPE links all three; counted one by one."""

    a: VictimGroup
    b: VictimGroup
    c: VictimGroup
    incident: Incident

    def with_consents(self, *rows, **changes):
        return self.incident.model_copy(update={"consents": list(rows), **changes})

    def all_of(self, decisions):
        return [consent(who.id, decision) for who, decision in zip((self.a, self.b, self.c), decisions, strict=True)]


def attack(**more):
    a, b, c = person(), person(age_band="A26_40"), person(age_band="A12_17")
    sources = [survivor(who) for who in (a, b, c)]
    gunmen = AllegedPerpetrator(category="NSAG", certainty="STRONG_INDICATION")
    act = Act(
        type="RAPE",
        verification_state="RECEIVED",
        victim_groups=[a.id, b.id, c.id],
        sources=[row.id for row in sources],
        perpetrators=[gunmen.id],
    )
    fields = {
        "ref": "SSD-MAKA-26-00001-K",
        "reg_basis": "DIRECT_INTERVIEW",
        "occurred": PartialDate(value="2026-10-14", precision="DAY"),
        "adm0": "SSD",
        "adm1": "SS-NU",
        "victims_min": 3,
        "victims_best": 3,
        "victims_max": 3,
        "count_basis": "INDIVIDUALLY_DOCUMENTED",
        "summary_nonident": SUMMARY,
        "acts": [act],
        "victim_groups": [a, b, c],
        "perpetrators": [gunmen],
        "sources": sources,
    }
    return Attack(a, b, c, Incident(**fields | more))


def ids(document, name):
    return {row["id"] for row in document.get(name, [])}


def released(result):
    assert isinstance(result, Released), result
    return result
