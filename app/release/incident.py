"""An incident on its way out: persons taken out, then texts, attachments and derived values of what is left."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.models.base import Document
from app.models.consent import Consent
from app.models.derived import derive
from app.models.envelope import Envelope
from app.models.fields import Profile, Verb, leaves_of
from app.models.incident import Incident
from app.models.linter import lint_text
from app.models.party import Party
from app.models.perpetrator import AllegedPerpetrator
from app.models.rules import check
from app.release.attachments import by_class, by_consent
from app.release.labels import Labels
from app.release.links import untied
from app.release.persons import SURVIVOR, Judge, People, Terms
from app.release.reduce import take_out
from app.release.station import Station
from app.release.ticks import ticked_fields

TEXTS = ("summary_nonident", "account_first_person")  # leave with a tick, or to the station's own devices
_ABOUT_ALL = ("title_neutral", "analysis_note", "risks_note")
_WITH_TEXTS = frozenset({Profile.CASE_TRANSFER, Profile.DEVICE})
_UN_PERSONNEL = "UN_PERSONNEL"
_COUNTED_OUT = frozenset({Profile.HQ_CONF, Profile.CASE_TRANSFER})


@dataclass(frozen=True, slots=True)
class Parts:
    """A record on its way out, and what has to stand beside its fields."""

    record: Envelope
    persons: frozenset[str] = frozenset()
    ticked: frozenset[str] = frozenset()
    derived: Document = field(default_factory=dict)
    findings: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    withheld: dict[str, int] = field(default_factory=dict)


def alleges_un_personnel(record: Envelope, labels: Labels) -> bool:
    """Whether UN personnel are alleged: then nothing leaves but to the station's own devices (domain.md 11.3)."""
    if isinstance(record, Party):
        return record.type == _UN_PERSONNEL
    return isinstance(record, Incident) and (
        record.handling == "UN_PERSONNEL_ALLEGED"
        or record.nexus_conclusion == "SEA_ROUTE"
        or any(_UN_PERSONNEL in {row.category, *_types_of(row, labels)} for row in record.perpetrators)
    )


def _types_of(row: AllegedPerpetrator, labels: Labels) -> list[str | None]:
    """Return the types of the parties that a row and its steps name."""
    named = (labels.party(party) for party in (row.party, *(step.party for step in row.accountability)) if party)
    return [label.category for label in named if label]


def prepare(incident: Incident, heads: Sequence[Sequence[Consent]], terms: Terms, station: Station) -> Parts | str:
    """Return the incident reduced to who may leave, or the code of the reason why nothing does."""
    judge = Judge(incident, heads, terms)
    left, people = take_out(incident, judge.people())
    if not (left.acts and people.groups) and not (people.complete and terms.profile is Profile.DEVICE):
        return _why(incident)
    covered = by_consent(incident, people, judge.consents, profile=terms.profile)
    kept = by_class(covered, terms.profile)
    left = left.model_copy(update={"attachments": kept} | _narrowed(left, terms, people))
    ticked = ticked_fields(left, incident, people)
    clean = frozenset(name for name in ticked if not lint_text(getattr(left, name), station.names))
    left = _without_untold_texts(left, terms, people, clean)
    if not (people.complete and terms.profile is Profile.DEVICE):
        left = untied(left, terms.profile)
    return Parts(
        left,
        people.all_in,
        clean,
        derive(left, now=terms.at.now, nearby=station.known.incidents_nearby(left)),
        _findings(incident, left, terms, station),
        tuple(_notices(incident, left, people, ticked=ticked, clean=clean, profile=terms.profile)),
        _withheld_counts(left, len(covered) - len(kept), terms),
    )


def _why(incident: Incident) -> str:
    silent = any(source.kind == SURVIVOR and not source.concerns for source in incident.sources)
    return "release.unlinked_source" if silent and incident.consents else "release.consent"


def _narrowed(incident: Incident, terms: Terms, people: People) -> dict[str, Any]:
    """Return the changes that leave of an incident what its profile is about."""
    changed = _silenced(incident) if terms.profile in _WITH_TEXTS and not people.complete else {}
    if terms.profile is Profile.DEVICE:
        return changed
    changed["consents"] = [row for row in incident.consents if row.for_ in people.groups]
    if terms.profile is Profile.CASE_TRANSFER:  # reduced to the one person, so are its counts
        counts = dict.fromkeys(("victims_min", "victims_best", "victims_max"), 1)
        changed |= counts | {"count_basis": "INDIVIDUALLY_DOCUMENTED"}
    return changed


def _silenced(incident: Incident) -> dict[str, Any]:
    """Return the changes that take out free texts about the whole incident: they may tell of who was taken out."""
    nexus = [row.model_copy(update={"reason": None}) for row in incident.nexus]
    return dict.fromkeys(_ABOUT_ALL) | {"nexus": nexus}


def _without_untold_texts(left: Incident, terms: Terms, people: People, clean: frozenset[str]) -> Incident:
    """Take the narrative from what goes to the own devices too, where it may tell of somebody taken out."""
    if terms.profile is not Profile.DEVICE or people.complete:
        return left
    return left.model_copy(update={name: None for name in TEXTS if name not in clean})


def _findings(whole: Incident, left: Incident, terms: Terms, station: Station) -> tuple[str, ...]:
    """Return the ids of the rules that what leaves still breaks; none that only persons taken out broke.

    HQ gets no point, and so hears of none that lies outside its country either.
    """
    if terms.profile in {Profile.REGIONAL, Profile.PARTNER}:
        return ()
    without = {"geo": None} if terms.profile is Profile.HQ_CONF else {}

    def broken(incident: Incident) -> set[str]:
        judged = incident.model_copy(update=without)
        return {found.rule for found in check(judged, now=terms.at.now, known=station.known)}

    of_left = broken(left)
    return tuple(sorted(of_left & broken(whole))) if of_left else ()


def _withheld_counts(left: Incident, attachments: int, terms: Terms) -> dict[str, int]:
    """Return how many rows of persons who do leave stay behind, by kind."""
    return {"sources": len(left.sources), "attachments": attachments} if terms.profile in _COUNTED_OUT else {}


def _notices(
    whole: Incident,
    left: Incident,
    people: People,
    *,
    ticked: frozenset[str],
    clean: frozenset[str],
    profile: Profile,
) -> list[str]:
    """Return what the sender should know of this release; none of it leaves."""
    asked = leaves_of(Incident.model_fields["summary_nonident"]).verb(profile) is Verb.TEXT_TICKED
    untick = asked and bool(left.summary_nonident) and "summary_nonident" not in ticked
    found = {
        "release.persons_out": not people.complete,
        "release.attachments_kept": len(left.attachments) < len(whole.attachments),
        "release.summary_not_ticked": untick,
        "release.summary_lint": asked and "summary_nonident" in ticked - clean,
    }
    return [code for code, true in found.items() if true]
