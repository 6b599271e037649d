"""What leaves of the sources: tallies by kind, tier, independent origin and grade (domain.md 4)."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.models.source import Source

_HIGH, _MIDDLE = frozenset({"CONFIRMED", "PROBABLE"}), frozenset({"POSSIBLE"})
_RELIABLE, _FAIR = frozenset({"COMPLETELY", "USUALLY"}), frozenset({"FAIRLY"})
GRADES = ("HIGH", "MEDIUM", "LOW")


def grade(source: Source) -> str:
    """Return HIGH, MEDIUM or LOW of one source, UNK where it is not graded.

    (A, B) and (1, 2) make HIGH, C or 3 MEDIUM, else LOW; where the source is not graded the information alone counts.
    """
    if source.credibility is None:
        return "UNK"
    if source.reliability == "NOT_GRADED" or source.kind == "SURVIVOR":
        return "HIGH" if source.credibility in _HIGH else "MEDIUM" if source.credibility in _MIDDLE else "LOW"
    if source.reliability is None:
        return "UNK"
    if source.reliability in _RELIABLE and source.credibility in _HIGH:
        return "HIGH"
    return "MEDIUM" if source.reliability in _FAIR or source.credibility in _MIDDLE else "LOW"


def independent_origins(sources: Iterable[Source]) -> int:
    """Return how many origins tell it; sources of one `origin_group` repeat each other and count once."""
    return len({source.origin_group or source.id for source in sources})


def tally(sources: list[Source]) -> dict[str, Any]:
    """Return {kinds, tiers, independent_origins, best_grade, un_eyewitness} of the sources."""
    grades = {grade(source) for source in sources}
    return {
        "kinds": dict(sorted(Counter(source.kind or "UNK" for source in sources).items())),
        "tiers": dict(sorted(Counter(source.tier or "UNK" for source in sources).items())),
        "independent_origins": independent_origins(sources),
        "best_grade": next((one for one in GRADES if one in grades), "UNK"),
        "un_eyewitness": any(source.un_eyewitness for source in sources),
    }
