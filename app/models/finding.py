"""A finding of a rule, and what the rules may ask about the world around an incident."""

from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.incident import Incident

Severity = Literal["E", "W", "X"]
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says of one field. `E` blocks finalising, `W` warns, `X` blocks export (domain.md 21).

    `code` has its sentences in app/errors/rules.py; `params` hold numbers and kinds, never content.
    """

    rule: str
    severity: Severity
    code: str
    path: Path = ()
    params: "Mapping[str, str | int]" = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class PartyInfo:
    """What the rules may know of a party: its PERP_CAT, and the days between which it was active (ISO)."""

    category: str | None = None
    active_from: str | None = None
    active_to: str | None = None


class Known(Protocol):
    """Answers from the vault, or from nowhere."""

    def place_chain(self, code: str) -> tuple[str, ...] | None:
        """Return the codes from the country down to `code` itself; None for a place that is not known."""
        ...

    def party(self, party_id: str) -> PartyInfo | None:
        """Return a party, None where it is not known."""
        ...

    def duplicate_target(self, ref: str) -> Literal["ok", "missing", "duplicate"]:
        """Tell whether the record of that reference exists and is not itself a duplicate."""
        ...

    def incidents_nearby(self, incident: "Incident") -> int:
        """Return how many other incidents lie in the same adm3, within 14 days, with the same party (R-22)."""
        ...

    def names(self) -> tuple[str, ...] | None:
        """Return the names that no text may hold (R-31); None where they cannot be read now."""
        ...


class NothingKnown:
    """Knows nothing: rules that would have to look something up are left out."""

    def place_chain(self, code: str) -> tuple[str, ...] | None:  # noqa: ARG002 - the protocol's parameter
        """Return None."""
        return None

    def party(self, party_id: str) -> PartyInfo | None:  # noqa: ARG002
        """Return None."""
        return None

    def duplicate_target(self, ref: str) -> Literal["ok", "missing", "duplicate"]:  # noqa: ARG002
        """Return "ok"."""
        return "ok"

    def incidents_nearby(self, incident: "Incident") -> int:  # noqa: ARG002
        """Return 0."""
        return 0

    def names(self) -> tuple[str, ...] | None:
        """Return none."""
        return ()


@dataclass(frozen=True, slots=True)
class Around:
    """What a rule may look at besides the incident: the present moment, and the world."""

    now: datetime
    known: Known

    @property
    def can_look_up(self) -> bool:
        """Whether places and records can be looked up at all."""
        return type(self.known) is not NothingKnown
