"""Who of an incident may leave: the persons of a mixed incident (domain.md 5, R-24).

Where a rule can be read in two ways the narrower is taken: to hold back too much costs a figure, to let
out too much may cost a life.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.base import document
from app.models.fields import Profile
from app.release.consent import RECORDING, Moment, Standing, granted_to, is_secondary, standing
from app.release.profiles import scopes_of

if TYPE_CHECKING:
    from app.models.consent import Consent
    from app.models.incident import Incident
    from app.models.people import VictimGroup
    from app.models.source import Source

SURVIVOR = "SURVIVOR"
PERSON_KINDS = frozenset({None, SURVIVOR, "EYEWITNESS", "FAMILY", "COMMUNITY_LEADER", "PERPETRATOR_DETAINEE"})


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which terms a record is asked for.

    `purpose`, `recipient` and `person` (a VictimGroup id) belong to CASE_TRANSFER: the consent scope, the name of
    the one recipient as the consent has it, and whose case it is. `cross_border`: the recipient sits elsewhere.
    """

    profile: Profile
    at: Moment
    purpose: str = ""
    recipient: str = ""
    person: str = ""
    cross_border: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """The consent scopes that must be live."""
        return scopes_of(self.profile, purpose=self.purpose, cross_border=self.cross_border)


@dataclass(frozen=True, slots=True)
class People:
    """Ids of victim groups and sources that may leave, and of those taken out."""

    groups: frozenset[str]
    sources: frozenset[str]
    groups_out: frozenset[str]
    sources_out: frozenset[str]

    @property
    def all_in(self) -> frozenset[str]:
        """Every person who may leave."""
        return self.groups | self.sources

    @property
    def complete(self) -> bool:
        """Whether nobody was taken out."""
        return not self.groups_out and not self.sources_out


class Consents:
    """The consents of an incident under terms: those of its newest final revision, narrowed by those of its heads."""

    def __init__(self, final: Sequence["Consent"], heads: Sequence[Sequence["Consent"]], terms: Terms) -> None:
        self._final = final
        self._heads = heads
        self._terms = terms

    def refused(self, person: str) -> bool:
        """Whether she refused, withdrew or let run out a scope asked for, or refused to be recorded at all."""
        scopes = {*self._terms.scopes, RECORDING}
        return any(self.of(person, scope) is Standing.REFUSED for scope in scopes)

    def live(self, person: str) -> bool:
        """Whether she granted every scope asked for; for her own station's devices it is enough not to have refused."""
        if self._terms.profile is Profile.DEVICE:
            return not self.refused(person)
        if any(self.of(person, scope) is not Standing.GRANTED for scope in self._terms.scopes):
            return False
        return self._terms.profile is not Profile.CASE_TRANSFER or self._for_recipient(person)

    def of(self, person: str, scope: str) -> Standing:
        """Return what counts: a later revision, or one of another device, may narrow it, never widen it."""
        final = standing(self._final, person, scope, at=self._terms.at)
        others = (standing(rows, person, scope, at=self._terms.at) for rows in self._heads)
        return min([final, *(other for other in others if other is not Standing.SILENT)])

    def secondary(self, person: str) -> bool:
        """Whether what is known of this person is marked as secondary information."""
        return is_secondary(self._final, person)

    def _for_recipient(self, person: str) -> bool:
        terms, silent = self._terms, Standing.SILENT
        heads = (rows for rows in self._heads if standing(rows, person, terms.purpose, at=terms.at) is not silent)
        return all(
            granted_to(rows, person, terms.purpose, terms.recipient, at=terms.at) for rows in (self._final, *heads)
        )


class Judge:
    """Decides, for one incident and one set of terms, who may leave."""

    def __init__(self, incident: "Incident", heads: Sequence[Sequence["Consent"]], terms: Terms) -> None:
        self._incident = incident
        self._terms = terms
        self.consents = Consents(incident.consents, heads, terms)
        self._individuals = {row.id for row in incident.victim_groups if not _is_group(row)}
        self._reach = {source.id: _touched(incident, source) for source in incident.sources}

    def people(self) -> People:
        """Return who may leave and who was taken out."""
        individuals = {row.id for row in self._incident.victim_groups if self._individual_in(row)}
        told = [source for source in self._incident.sources if self._source_in(source, individuals)]
        groups = individuals | {row.id for row in self._incident.victim_groups if self._group_in(row, told)}
        sources = {source.id for source in told if not source.concerns or groups & set(source.concerns)}
        return People(
            frozenset(groups),
            frozenset(sources),
            frozenset(row.id for row in self._incident.victim_groups if row.id not in groups),
            frozenset(row.id for row in self._incident.sources if row.id not in sources),
        )

    def _individual_in(self, row: "VictimGroup") -> bool:
        if row.id not in self._individuals or self.consents.refused(row.id):
            return False
        if self._terms.profile is Profile.CASE_TRANSFER:
            return row.id == self._terms.person and self.consents.live(row.id)
        return self.consents.live(row.id) or self._second_hand(row.id)

    def _second_hand(self, person: str) -> bool:
        """Whether secondary information stands in for a grant: marked so, and nobody asked her or spoke with her."""
        return (
            self._terms.profile is not Profile.CASE_TRANSFER
            and self.consents.secondary(person)
            and self._unasked(person)
            and self._incident.reg_basis != "DIRECT_INTERVIEW"
            and not any(first_hand(source) and person in self._reach[source.id] for source in self._incident.sources)
        )

    def _source_in(self, source: "Source", individuals: set[str]) -> bool:
        if self.consents.refused(source.id):
            return False
        if source.kind == SURVIVOR:
            return self._survivor_in(source, individuals)
        if self.consents.live(source.id):
            return True
        if first_hand(source):
            return False
        return source.kind not in PERSON_KINDS or self._second_hand(source.id)

    def _survivor_in(self, source: "Source", individuals: set[str]) -> bool:
        """A survivor who speaks is one of the victims: without those she is or may be, she does not leave."""
        hers = self._reach[source.id] & self._individuals
        if self.consents.live(source.id):
            return not source.concerns or hers <= individuals
        return bool(hers) and hers <= individuals and self._unasked(source.id)

    def _unasked(self, person: str) -> bool:
        """Whether no row of her own speaks of the scopes: then the consent she gave as a victim counts."""
        return all(self.consents.of(person, scope) is Standing.SILENT for scope in self._terms.scopes)

    def _group_in(self, row: "VictimGroup", told: list["Source"]) -> bool:
        if not _is_group(row) or self._terms.profile is Profile.CASE_TRANSFER or self.consents.refused(row.id):
            return False
        return all(
            source in told
            for source in self._incident.sources
            if first_hand(source) and row.id in self._reach[source.id]
        )


def _is_group(row: "VictimGroup") -> bool:
    return row.kind == "GROUP"  # a row that does not say counts as one person


def first_hand(source: "Source") -> bool:
    """Whether somebody spoke with this source: a survivor, or anyone with an interview."""
    return source.kind == SURVIVOR or (source.interview is not None and bool(document(source.interview)))


def _touched(incident: "Incident", source: "Source") -> frozenset[str]:
    """Return the victim groups a source is or speaks about; where it does not say, all it could be about."""
    said = frozenset(source.concerns) & {row.id for row in incident.victim_groups}
    if said:
        return said
    linked = [act.victim_groups for act in incident.acts if source.id in act.sources]
    reached = linked or [[row.id for row in incident.victim_groups]]
    return frozenset(person for groups in reached for person in groups)
