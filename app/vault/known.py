"""What the rules may ask about the world around an incident, answered from the vault."""

from datetime import UTC, date, datetime, timedelta
from typing import Literal

from app.models.canonical import encode
from app.models.finding import PartyInfo
from app.models.incident import Incident
from app.vault import places
from app.vault.db import Db
from app.vault.parties import party

_LATE = datetime(9000, 1, 1, tzinfo=UTC)  # no bound by the present moment: the rule compares incidents, not clocks
_NEAR = timedelta(days=14)
_VAGUE = frozenset({"UNK", "BEFORE", "AFTER"})


class VaultKnown:
    """Answers of app.models.finding.Known, inside one open transaction that shows one state: nothing is asked twice.

    `names` are those of the contacts (app.vault.contacts.names), None where they are locked.
    """

    def __init__(self, db: Db, names: tuple[str, ...] | None = ()) -> None:
        self._db = db
        self._names = names
        self._chains: dict[str, tuple[str, ...] | None] = {}
        self._parties: dict[str, PartyInfo | None] = {}
        self._nearby: tuple[tuple[object, ...], int] = ((), 0)  # the rules ask of one incident several times in a row

    def place_chain(self, code: str) -> tuple[str, ...] | None:
        """Return the codes from the country down to `code` (a code, a local place's id or its p-code)."""
        if code not in self._chains:
            self._chains[code] = self._place_chain(code)
        return self._chains[code]

    def _place_chain(self, code: str) -> tuple[str, ...] | None:
        chain = places.place_chain(self._db, code)
        if chain is None:
            own = self._db.scalar("SELECT record FROM place_row WHERE pcode = ? ORDER BY id", code)
            above = places.place_chain(self._db, own) if own else None
            chain = (*above, code) if above else None
        return chain

    def party(self, party_id: str) -> PartyInfo | None:
        """Return a party, None where the vault does not hold it."""
        if party_id not in self._parties:
            found = party(self._db, party_id)
            self._parties[party_id] = PartyInfo(found.type, found.active_from, found.active_to) if found else None
        return self._parties[party_id]

    def duplicate_target(self, ref: str) -> Literal["ok", "missing", "duplicate"]:
        """Tell whether the incident of that reference (or id) exists and does not itself consist of duplicates."""
        row = self._db.scalar(
            "SELECT id FROM incident_row WHERE ref = ? AND layer = 0"
            " UNION SELECT id FROM incident_row WHERE record = ? AND layer = 0",
            *(ref, ref),
        )
        if row is None:
            return "missing"
        acts = self._db.all("SELECT DISTINCT state FROM act WHERE incident = ?", row)
        return "duplicate" if acts == [("DUPLICATE",)] else "ok"

    def incidents_nearby(self, incident: Incident) -> int:
        """Return how many other incidents lie in the same adm3, within 14 days, with one of the same parties (R-22)."""
        parties = sorted({row.party for row in incident.perpetrators if row.party})
        days = _days(incident)
        if not (parties and days and incident.adm3):
            return 0
        asked = (incident.id, incident.adm3, days, tuple(parties))
        if self._nearby[0] != asked:
            self._nearby = (asked, self._count_nearby(incident, days, parties))
        return self._nearby[1]

    def names(self) -> tuple[str, ...] | None:
        """Return the names that no text may hold; None while they are locked."""
        return self._names

    def _count_nearby(self, incident: Incident, days: tuple[date, date], parties: list[str]) -> int:
        found = self._db.scalar(  # CROSS JOIN: from the place, not through all that happened before
            "SELECT count(*) FROM incident_place AS p CROSS JOIN incident_row AS r ON r.id = p.incident"
            " WHERE p.place = ? AND p.row_id = 'adm3' AND r.layer = 0 AND r.record <> ?"
            " AND r.occurred_lo <= ? AND r.occurred_hi >= ? AND r.status_best IS NOT 'DUPLICATE'"
            " AND EXISTS (SELECT 1 FROM perpetrator AS q JOIN json_each(?) AS j ON q.party = j.value"
            " WHERE q.incident = r.id)",
            *(incident.adm3, incident.id, days[1].isoformat(), days[0].isoformat(), encode(parties).decode()),
        )
        return int(found)


def _days(incident: Incident) -> tuple[date, date] | None:
    """Return the days from 14 before the incident to 14 after it; None where its date is open to one side."""
    if incident.occurred is None or incident.occurred.precision in _VAGUE:
        return None
    lo, hi = incident.occurred.interval(_LATE)
    return (lo - _NEAR).date(), (hi - timedelta(microseconds=1) + _NEAR).date()
