"""The floor of HQ's apply: the same rows, with index, full text and audit, inserted in bulk by bare SQLCipher."""

import itertools
from pathlib import Path
from typing import Any

from app.vault.db import Db
from app.vault.vault import Vault
from bench.bare import writer
from bench.figures import seconds

_TABLES = (
    *("revision", "revision_body", "audit", "head", "incident_row", "act", "victim_group", "perpetrator"),
    *("incident_place", "incident_text", "hq_record"),
)
_FTS = "INSERT INTO incident_fts (rowid, reference, place, summary, codes) VALUES (?, ?, ?, ?, ?)"


class Bulk:
    """All rows that an applied bundle made, ready to be inserted into an empty database of the same schema."""

    def __init__(self, hq: Vault) -> None:
        with hq.reading() as db:
            self._schema = _schema(db)
            self._rows = {name: db.all(f"SELECT * FROM {name}") for name in _TABLES}
        self._number = itertools.count()

    def insert(self, work: Path) -> float:
        """Insert everything in one durable transaction; return the seconds, without opening and schema."""
        path = work / f"bulk-{next(self._number)}.db"
        connection = writer(path)
        for statement in self._schema:
            connection.execute(statement)
        took = seconds(lambda: self._insert(connection))
        connection.close()
        path.unlink()
        return took

    def _insert(self, connection: Any) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for name, rows in self._rows.items():
            if rows:
                marks = ", ".join("?" for _ in rows[0])
                connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
        connection.executemany(_FTS, self._rows["incident_text"])
        connection.execute("COMMIT")


def _schema(db: Db) -> list[str]:
    """Return what makes the schema; the full-text table brings its own shadows."""
    rows = db.all(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'incident_fts_%'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC, rowid"
    )
    return [sql for (sql,) in rows]
