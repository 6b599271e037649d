"""What a write touched, so that open views know to refresh."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of thing ("incident", "party", "place", "draft", "bundle" …) and the ids that changed."""

    kind: str
    ids: frozenset[str]
