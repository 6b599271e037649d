"""What one person's consent says about one scope today (domain.md 5, "What counts")."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope

SECONDARY = "NOT_APPLICABLE_SECONDARY_INFO"
RECORDING = "RECORD_LOCALLY"
_REFUSALS = frozenset({"WITHDRAWN", "REFUSED"})


class Standing(IntEnum):
    """What counts for a person and scope, the narrower the lower."""

    REFUSED = 0  # refused, withdrawn or expired: beats everything
    NOT_ASKED = 1
    SILENT = 2  # no row of hers speaks of the scope
    GRANTED = 3


@dataclass(frozen=True, slots=True)
class Moment:
    """The time a release is judged at: `now` is effective now (aware), `suspect` where the clock cannot be believed."""

    now: datetime
    suspect: bool = False


@dataclass(frozen=True, slots=True)
class _Said:
    """One decision about the scope: the consent it stands in and its own row."""

    consent: Consent
    row: ConsentScope


def standing(consents: Sequence[Consent], person: str, scope: str, *, at: Moment) -> Standing:
    """Return what counts for `person` (a VictimGroup or Source id) and `scope` (a CONSENT_SCOPE code) at that moment.

    The newest row counts; of rows that do not know of each other the narrower. A row of secondary information
    never grants, but a refusal on it refuses. A grant that ran out is a refusal.
    """
    return min((_weight(said, at) for said in _heads(consents, person, scope)), default=Standing.SILENT)


def granted_to(consents: Sequence[Consent], person: str, scope: str, recipient: str, *, at: Moment) -> bool:
    """Whether every counting row grants `scope` to this named recipient, with an expiry that lies ahead (R-26)."""
    heads = _heads(consents, person, scope)
    return bool(heads) and all(
        _weight(said, at) is Standing.GRANTED and said.row.expires is not None and recipient in said.row.recipients
        for said in heads
    )


def is_secondary(consents: Iterable[Consent], person: str) -> bool:
    """Whether a row says that what is known of this person is secondary information, and she said nothing since."""
    own = [row for row in consents if row.for_ == person]
    older = _ancestors(own)
    replaced = {row_id for row in own if row.given_by != SECONDARY for row_id in older[row.id]}
    return any(row.given_by == SECONDARY and row.id not in replaced for row in own)


def _heads(consents: Sequence[Consent], person: str, scope: str) -> list[_Said]:
    """Return the decisions that no later one about the same scope replaced.

    A refusal that does not say whose it is may be hers, until somebody's row replaces it.
    """
    settled = {row.supersedes for row in consents if row.for_ is not None}
    own = [row for row in consents if row.for_ == person or (row.for_ is None and row.id not in settled)]
    said = [_Said(row, part) for row in own for part in row.scopes if part.scope == scope and _speaks(row, part)]
    older = _ancestors(own)
    return [item for item in said if not any(_replaces(row, item, older, scope) for row in own)]


def _speaks(row: Consent, part: ConsentScope) -> bool:
    return part.decision in _REFUSALS or (row.given_by != SECONDARY and row.for_ is not None)


def _replaces(row: Consent, said: _Said, older: dict[str, set[str]], scope: str) -> bool:
    if said.consent.id not in older[row.id] or row.id in older[said.consent.id] or row.for_ is None:
        return False  # unrelated, or replacing each other in a circle: both count; what is nobody's replaces nothing
    if row.given_by == SECONDARY:  # secondary information may take back a grant entered by mistake, never a refusal
        return said.row.decision not in _REFUSALS
    return any(part.scope == scope for part in row.scopes)


def _ancestors(rows: Sequence[Consent]) -> dict[str, set[str]]:
    """Return, for each row's id, the ids of all rows it replaces, directly or through others."""
    replaced = {row.id: row.supersedes for row in rows}
    return {row.id: _chain(replaced, row.id) for row in rows}


def _chain(replaced: dict[str, str | None], start: str) -> set[str]:
    found: set[str] = set()
    step = replaced[start]
    while step is not None and step not in found:
        found.add(step)
        step = replaced.get(step)
    return found


def _weight(said: _Said, at: Moment) -> Standing:
    if said.row.decision in _REFUSALS:
        return Standing.REFUSED
    if said.row.decision != "GRANTED" or not _informed(said.consent):
        return Standing.NOT_ASKED
    return Standing.REFUSED if _expired(said.row.expires, at) else Standing.GRANTED


def _informed(consent: Consent) -> bool:
    """Whether all nine points were explained; without them nobody can have granted anything (domain.md 5)."""
    return set(code_list("EXPLAINED").codes) <= set(consent.explained)


def _expired(expires: str | None, at: Moment) -> bool:
    """Whether a grant ran out; on its last day it already counts as run out, and what cannot be read has run out."""
    if expires is None:
        return False
    if at.suspect:
        return True
    try:
        if len(expires) == len("2026-11-23"):
            return date.fromisoformat(expires) <= at.now.date()
        return datetime.fromisoformat(expires) <= at.now
    except (ValueError, TypeError):
        return True
