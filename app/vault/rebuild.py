"""Drops every list and the search index and fills them anew from the revisions."""

from app.tasks import Task
from app.vault.audit import record_event
from app.vault.erase import OPTIMIZE
from app.vault.opened import Vault
from app.vault.projections import clear, kinds_in_order, refresh


def rebuild(vault: Vault, task: Task) -> int:
    """Refill all projections in one transaction and return how many records they hold; cancelling changes nothing.

    Reports "rebuild" in records. The result equals what stood there before, row ids included.
    """
    with vault.writing() as db:
        record_event(db, "rebuild")
        clear(db)
        kinds = kinds_in_order(row[0] for row in db.all("SELECT DISTINCT kind FROM revision"))
        records = [
            row[0]
            for kind in kinds
            for row in db.all("SELECT record FROM revision WHERE kind = ? GROUP BY record ORDER BY min(seq)", kind)
        ]
        for done, record in enumerate(records, 1):
            refresh(db, record, vault.station.id)
            task.report(done, len(records), "rebuild")
        db.run(OPTIMIZE)
    return len(records)
