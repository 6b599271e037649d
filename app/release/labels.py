"""What the release asks of the station's lists: names of parties and places, and where a place lies."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PartyLabel:
    """A party as a label tells it: its code, its name, its PERP_CAT."""

    code: str | None
    name: str | None
    category: str | None


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A place as a label tells it: its name and level (ADM0 to ADM4, SITE).

    `own`: added by the station, perhaps for one incident; below the district its name stays inside.
    """

    name: str | None
    level: str | None
    own: bool = False


class Labels(Protocol):
    """Looks up parties and places by id or code; None for what it does not know."""

    def party(self, party_id: str) -> PartyLabel | None:
        """Return a party's label."""
        ...

    def place(self, code: str) -> PlaceLabel | None:
        """Return a place's label."""
        ...

    def chain(self, code: str) -> tuple[str, ...] | None:
        """Return the codes from the country down to the place itself."""
        ...

    def centroid(self, code: str) -> tuple[int, int] | None:
        """Return the middle of an area as (lat, lon) in 1e-5 degree; never a point that stands for one incident."""
        ...


class NoLabels:
    """Knows nothing; for records that name no party and no place."""

    def party(self, party_id: str) -> PartyLabel | None:  # noqa: ARG002 - the protocol's parameter
        """Return None."""
        return None

    def place(self, code: str) -> PlaceLabel | None:  # noqa: ARG002
        """Return None."""
        return None

    def chain(self, code: str) -> tuple[str, ...] | None:  # noqa: ARG002
        """Return None."""
        return None

    def centroid(self, code: str) -> tuple[int, int] | None:  # noqa: ARG002
        """Return None."""
        return None
