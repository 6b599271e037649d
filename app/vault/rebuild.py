"""Brings every list and the search index up to their records, a few at a time; goes on where it was stopped.

Nothing is emptied first: a list is whole at every moment, only some of its rows are still of yesterday. So it can be
read, saved to and exported from meanwhile, and a kill costs one chunk.
"""

from app.errors import AppError
from app.models.kinds import KINDS
from app.tasks import Task
from app.vault.audit import record_event
from app.vault.db import Db
from app.vault.marks import clear_mark, mark, set_mark
from app.vault.opened import Vault
from app.vault.projecting import VERSION, vocabulary
from app.vault.projections import clear, drop_orphans, refresh
from app.vault.search_index import merge

# A migration that changes what lists or index hold asks for a whole rebuild in SQL:
#   INSERT INTO mark (key, value) VALUES ('lists.at', 'index') ON CONFLICT (key) DO UPDATE SET value = 'index';
AT, BUILT = "lists.at", "lists.built"
_INDEX = "index"
CHUNK = 100  # records in one transaction, about 0.1 s: how long a save waits for the rebuild
_CLEAN = (
    *("REINDEX incident_row", "REINDEX party_row", "REINDEX place_row"),
    *("REINDEX act", "REINDEX perpetrator", "REINDEX incident_place"),
    "INSERT INTO incident_fts (incident_fts) VALUES ('rebuild')",
)
_FIRST_SAVES = (
    "SELECT r.seq, r.record FROM revision AS r WHERE r.seq > ? AND NOT EXISTS"
    " (SELECT 1 FROM revision AS e WHERE e.record = r.record AND e.seq < r.seq) ORDER BY r.seq LIMIT ?"
)


def version() -> str:
    """Return what the lists are built by: the code that projects, the names it finds, and each kind's schema."""
    return f"{VERSION}.{vocabulary()} " + " ".join(f"{kind}:{KINDS[kind].schema_v}" for kind in sorted(KINDS))


def note_built(db: Db) -> None:
    """Note that the lists are of this version; for a new vault, and once a rebuild has ended."""
    set_mark(db, BUILT, version())
    clear_mark(db, AT)


def is_due(vault: Vault) -> bool:
    """Tell whether a rebuild waits: one was stopped, a migration asked for it, or the lists are of another version."""
    with vault.reading() as db:
        return mark(db, AT) is not None or mark(db, BUILT) != version()


def rebuild(vault: Vault, task: Task, *, chunk: int = CHUNK) -> int:
    """Mend indexes, search and every list from the records, from the beginning; see `go_on`."""
    with vault.writing() as db:
        record_event(db, "rebuild")
        set_mark(db, AT, _INDEX)
    return go_on(vault, task, chunk=chunk)


def go_on(vault: Vault, task: Task, *, chunk: int = CHUNK) -> int:
    """Bring the lists up, from where the last rebuild was stopped; return how many records they hold.

    Reports "rebuild" in saves, each chunk a transaction of its own. Cancelling keeps what was done; the next call goes
    on from there. Rows that equal their record are not written, and row ids stay.
    """
    try:
        return _in_chunks(vault, task, chunk)
    except AppError as error:
        if error.code != "vault.corrupt":
            raise
        return _from_nothing(vault, task)  # a damaged page of a list is not mended row by row


def _in_chunks(vault: Vault, task: Task, chunk: int) -> int:
    with vault.reading() as db:
        whole, done = _position(db)
        last = int(db.scalar("SELECT max(seq) FROM revision") or 0)
    if whole:
        task.report(0, 0, "rebuild")
        with vault.writing(task) as db:
            for statement in _CLEAN:
                db.run(statement)
            drop_orphans(db)
            _set_position(db, 0)
    while done < last:
        task.report(done, last, "rebuild")
        done = _next(vault, done, chunk)
    return _finish(vault, task)


def _position(db: Db) -> tuple[bool, int]:
    """Return whether indexes and search are to be made anew first, and the first save that was done last.

    What another version had done counts for nothing: its rows are older than ours.
    """
    done, _, by = (mark(db, AT) or "").partition(" ")
    return done == _INDEX, int(done) if by == version() else 0


def _set_position(db: Db, done: int) -> None:
    set_mark(db, AT, f"{done} {version()}")


def _next(vault: Vault, after: int, chunk: int) -> int:
    """Refresh the next records and remember the last one's first save, in one transaction; return it."""
    with vault.reading() as db:  # outside of the transaction that writes, so that a save which waits gets its turn
        following = db.all(_FIRST_SAVES, after, chunk)
        reached = int(following[-1][0] if len(following) == chunk else db.scalar("SELECT max(seq) FROM revision"))
    with vault.writing() as db:
        for _seq, record in following:
            refresh(db, record, vault.station.id)
        _set_position(db, reached)
    return reached


def _finish(vault: Vault, task: Task) -> int:
    with vault.writing(task) as db:
        merge(db)
        note_built(db)
        count = int(db.scalar("SELECT count(*) FROM head"))
    vault.checkpoint()
    return count


def _from_nothing(vault: Vault, task: Task) -> int:
    """Empty all lists and fill them in one transaction: lists with holes must never be seen, nor exported from."""
    with vault.writing(task) as db:
        clear(db)
        last, done = int(db.scalar("SELECT max(seq) FROM revision") or 0), 0
        while following := db.all(_FIRST_SAVES, done, CHUNK):
            task.report(done, last, "rebuild")
            for done, record in following:  # noqa: B007 - the last one's first save is where the next chunk begins
                refresh(db, record, vault.station.id)
        merge(db)
        note_built(db)
        count = int(db.scalar("SELECT count(*) FROM head"))
    vault.checkpoint()
    return count
