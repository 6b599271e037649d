"""What release asks of the station beside the record."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.models.rules import Known, NothingKnown
from app.release.labels import Labels, NoLabels


def _same(own_id: str) -> str:
    return own_id


@dataclass(frozen=True, slots=True)
class Station:
    """Names and places, what the rules must know, a pseudonym per id, and names that no text may hold.

    `pseudonym` gives 32 hex digits and is keyed per audience; only REGIONAL and PARTNER use it. `names` are those of
    the identity file, where one is open.
    """

    labels: Labels = field(default_factory=NoLabels)
    known: Known = field(default_factory=NothingKnown)
    pseudonym: Callable[[str], str] = _same
    names: tuple[str, ...] = ()
