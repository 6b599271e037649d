"""How many persons share what a sheet tells of one: k over sex, age band, adm2, month and type (domain.md 23.5)."""

from itertools import product

from app.models.base import Document
from app.models.canonical import encode
from app.vault.db import Db

_MONTH = len("2026-03")
# Two indexes are cut with each other before a row is read: of one district and month there are few incidents, however
# many the vault holds. CROSS JOIN and the plus keep the planner on the keys of those few.
_THERE = """
SELECT i.id FROM incident_row AS i WHERE i.id IN (
  SELECT id FROM incident_row WHERE layer IN (0, 1) AND occurred_lo >= ?3 AND occurred_lo < ?3 || '~'
  INTERSECT SELECT incident FROM incident_place WHERE place = ?1)
AND i.adm2 = ?1 AND i.state = 'FINAL' AND i.record <> ?2
"""
_COUNT = """
SELECT COALESCE(SUM(g.n), 0) FROM json_each(?) AS i CROSS JOIN victim_group AS g ON g.incident = i.value
WHERE g.sex = ? AND g.age_band = ?
AND EXISTS (SELECT 1 FROM act AS a WHERE a.incident = i.value AND +a.type = ?)
"""


def alike(db: Db, document: Document) -> int:
    """Return the smallest k over the persons and types of a released document; 1 where it cannot be told.

    `document` is a released incident under its own id; counted are the persons of all other FINAL incidents in the
    vault and, of its own, those alone who are in the document.
    """
    adm2, occurred = document.get("adm2"), (document.get("occurred") or {}).get("value") or ""
    counted: list[Document] = document.get("derived", {}).get("counts_by_sex_band", [])
    own = {(row["sex"], row["band"]): int(row["n"]) for row in counted}
    types = {act.get("type") for act in document.get("acts", [])} - {None}
    if not adm2 or len(occurred) < _MONTH or "Q" in occurred or not own or not types:
        return 1
    there = encode([row[0] for row in db.all(_THERE, adm2, document["id"], occurred[:_MONTH])]).decode()
    found = [own[person] + int(db.scalar(_COUNT, there, *person, kind)) for person, kind in product(own, types)]
    return max(1, min(found))
