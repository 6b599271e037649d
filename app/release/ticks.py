"""Ticks: a person read this very text and found that it names nobody, for exactly those persons (domain.md 0.1b)."""

from hashlib import sha256
from typing import TYPE_CHECKING

from app.release.persons import SURVIVOR, Judge, People, Terms
from app.release.reduce import take_out

if TYPE_CHECKING:
    from app.models.incident import Incident
    from app.models.source import Source


def text_hash(text: str) -> str:
    """Return the SHA-256 (hex) of a text: what a tick binds itself to."""
    return sha256(text.encode()).hexdigest()


def persons_leaving(incident: "Incident", terms: Terms) -> frozenset[str]:
    """Return whom a tick has to name today: the victim groups and sources that leave; empty if nothing does."""
    left, people = take_out(incident, Judge(incident, (), terms).people())
    return people.all_in if left.acts and people.groups else frozenset()


def tick_holds(incident: "Incident", field: str, terms: Terms) -> bool:
    """Whether a tick lets this text go as the incident stands; the linter is asked apart."""
    left, people = take_out(incident, Judge(incident, (), terms).people())
    return field in ticked_fields(left, incident, people)


def ticked_fields(incident: "Incident", whole: "Incident", people: People) -> frozenset[str]:
    """Return the fields with a tick for their present text and exactly the persons who leave.

    `incident` is the reduced one, `whole` the one it was made from. A tick names the victim groups; the sources too
    as soon as one was taken out who is not simply a person taken out as a victim.
    """
    return frozenset(
        tick.field
        for tick in incident.ticks
        if tick.field is not None
        and isinstance(text := getattr(incident, tick.field, None), str)
        and tick.text_hash == text_hash(text)
        and _same_persons(set(tick.persons), whole, people)
    )


def _same_persons(named: set[str], whole: "Incident", people: People) -> bool:
    if named == people.all_in:
        return True
    return named == people.groups and not any(
        source.id in people.sources_out and not _is_of_those_out(source, people) for source in whole.sources
    )


def _is_of_those_out(source: "Source", people: People) -> bool:
    """Whether a source went together with a victim taken out, so that the victims' ids tell the whole set."""
    if source.concerns:
        return people.groups_out.issuperset(source.concerns)
    return source.kind == SURVIVOR and bool(people.groups_out)
