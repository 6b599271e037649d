"""An open vault: connections, transactions, the audit chain's head, and what closing means."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.clock import Clock
from app.errors import DISK, AppError
from app.keys.header import AuditHead, Header, write_header
from app.keys.subkeys import subkey, wipe
from app.tasks import Task
from app.vault.audit import Head, head, record_event
from app.vault.chain import Chain
from app.vault.clock_state import note_time
from app.vault.connections import Connections
from app.vault.db import Db, may_copy, stop_when, stoppable, transaction, translated
from app.vault.folder import DATABASE, FolderLock
from app.vault.marks import set_mark
from app.vault.reached import Reached, note
from app.vault.settings_store import need
from app.vault.tries import Tries

HEADER_GEN = "header.gen"
STATION = "station"
BEHIND = "device.behind"  # a mark: saves were lost, so that numbers could be given twice
_STEP = 1024  # pages copied between two looks
_HEAD_EVERY = 100  # audit rows between two writes of the head into the header (4.7)


@dataclass(frozen=True, slots=True)
class StationInfo:
    """Whose vault it is: random id, name, ISO 3166 alpha-3 country, three-letter code, role "station" or "hq"."""

    id: str
    name: str
    country: str
    code: str
    role: str
    lang: str


class Vault:
    """An unlocked vault. Built by `create`, `open_vault` or `unlock` of app.vault.vault; ends with `close()`.

    Any thread may use it: each gets its own connections, and one writes at a time. A `reading()` or `writing()` inside
    an open one on the same thread joins its transaction.
    """

    def __init__(
        self, folder: Path, header: Header, dek: bytearray, *, holder: str, clock: Clock, lock: FolderLock
    ) -> None:
        self.folder = folder
        self.header = header
        self.holder = holder
        self.clock = clock
        self.warnings: tuple[str, ...] = ()  # codes with a sentence, see app.vault.vault
        self.tries: Tries | None = None  # attempts to open it that failed before this one
        self.contacts_key: bytearray | None = None  # of the identity file, while that is unlocked
        self.secret = b""  # the second secret of the slot that opened it, to wrap the key for the same holder again
        self._dek = dek
        self._lock = lock
        self._chain = Chain(subkey(dek, header.vault_id, "audit"), holder, clock)
        self._connections = Connections(folder / DATABASE, subkey(dek, header.vault_id, "db"))
        self._writing = threading.RLock()
        self._retired = False
        self._views = _Views()
        self._after: list[Callable[[], None]] = []
        try:
            self.station = self._read_station()
        except BaseException:
            self._connections.close()
            raise

    @property
    def device(self) -> str:
        """The id of this copy of the vault: 32 hex."""
        return self.header.device.id

    @property
    def letter(self) -> str:
        """The device's letter in reference numbers."""
        return self.header.device.letter

    @property
    def blob_key(self) -> bytes:
        """The key that wraps each attachment's own key."""
        return subkey(self._dek, self.header.vault_id, "blob")

    @property
    def audit_key(self) -> bytes:
        """The key of the audit chain; for its verification."""
        return self._chain.key

    @contextmanager
    def reading(self, task: Task | None = None) -> Iterator[Db]:
        """Give one consistent view of what is committed, on this thread's reader.

        Inside `writing()` on the same thread it shows what that transaction has written so far. With a `task`,
        cancelling it also ends a query that takes long.
        """
        connection = self._connections.writer_at_work() or self._connections.reader()
        if connection.in_transaction:
            yield Db(connection)
            return
        with transaction(connection) as db, stoppable(connection, task):
            yield db

    @contextmanager
    def writing(self, task: Task | None = None) -> Iterator[Db]:
        """Give one transaction that writes: all of it is kept on success, none of it on any exception.

        With a `task`, cancelling it also ends a statement that takes long.
        """
        with self._writing:
            connection = self._connections.writer()
            if connection.in_transaction:
                yield Db(connection, self._chain)
                return
            self._after = []
            with transaction(connection, self._chain) as db, stoppable(connection, task):
                yield db
                self._views.flush(db)
                note_time(db, self.clock)
                reached, pages = head(db), _pages(db)
            note(self.folder, self._chain.key, Reached(reached, pages, folded=False))
            for step in self._after:
                step()
            if reached.count - self.header.audit.count >= _HEAD_EVERY:
                with suppress(AppError):  # the header may lag; the next write tries again
                    self._anchor(reached)

    def after_commit(self, step: Callable[[], None]) -> None:
        """Run `step` once the transaction that is open is kept; never, where it is rolled back."""
        self._after.append(step)

    @contextmanager
    def snapshot(self, task: Task | None = None) -> Iterator[Db]:
        """Give one consistent view on a connection of its own, for a long job; cancelling the task ends its queries."""
        connection = self._connections.fresh()
        try:
            stop_when(connection, (lambda: task.cancelled) if task else None)
            with transaction(connection) as db:
                yield db
        finally:
            connection.close()

    def copy_database(self, target: Path, task: Task) -> None:
        """Write the database as it stands, whole and under the same key, to a new file; cancelling the task ends it."""
        connection = self._connections.fresh_copying()
        try:
            stop_when(connection, lambda: task.cancelled)
            with translated(), may_copy(connection):
                connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            connection.close()

    def copy_pages(self, target: Any, watch: Callable[[int, int], None]) -> None:
        """Copy the database as it stands, page by page, onto a connection that may have another key.

        `watch` hears (pages left, pages in all) every 4 MiB; what it raises ends the copy.
        """
        connection = self._connections.fresh()
        try:
            with translated():
                connection.backup(target, pages=_STEP, progress=lambda _status, left, total: watch(left, total))
        finally:
            connection.close()

    def note_view(self, key: str) -> None:
        """Queue the event that a record, history or attachment was opened: once per key and session.

        It is written with the next commit, by `flush_views` (call it within 5 s) or at close.
        """
        self._views.note(key)

    def flush_views(self) -> None:
        """Write the queued views now."""
        if self._views.pending:
            with self.writing():
                pass

    def save_header(self, header: Header) -> None:
        """Write a changed header (slots, letter), keeping the chain's head and the generation in step."""
        with self.writing() as db:
            record_event(db, "header")
            reached = head(db)
        self.header = header
        self._anchor(reached)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Keep every other thread from writing for as long as the context lasts; readers go on."""
        with self._writing:
            yield

    def retire(self) -> None:
        """Let go of connections and key without a word in the log: what lies in the folder is about to be replaced.

        Whoever still asks hears that the vault is locked. The folder's lock stays until `close`.
        """
        self._retired = True
        self._let_go()

    def dek(self) -> bytearray:
        """Return the data key itself, for adding a slot; the caller neither keeps nor wipes it."""
        return self._dek

    def keep_contacts_key(self, key: bytearray | None) -> None:
        """Hold the key of the identity file until the vault is closed; an earlier one is wiped, None holds none."""
        if self.contacts_key is not None:
            wipe(self.contacts_key)
        self.contacts_key = key

    def rest(self) -> None:
        """Close this thread's connections until it asks again: the thread that opens a vault is seldom the one that
        lists, and the first that reads gets the large cache.
        """
        self._connections.rest()

    def close(self) -> None:
        """Write the head of the audit chain, checkpoint, and let go of connections, key and lock.

        A disk that refuses stops no closing: what was saved stands in the log, and the head may lag (4.7).
        """
        with self._writing:
            if self._lock.released:
                return
            try:
                if not self._retired:
                    self._say_goodbye()
            except AppError as error:
                if error.code not in DISK:
                    raise
            finally:
                self._let_go()
                self._lock.release()

    def _say_goodbye(self) -> None:
        with self.writing() as db:
            record_event(db, "lock")
        with self.reading() as db:
            reached, pages = head(db), _pages(db)
        self._anchor(reached)
        with suppress(AppError):  # another thread still reads: the log is folded in at the next opening
            if self.checkpoint():
                note(self.folder, self._chain.key, Reached(reached, pages, folded=True))

    def _let_go(self) -> None:
        self._connections.close()
        self.keep_contacts_key(None)
        self.secret = b""
        wipe(self._dek)

    def checkpoint(self) -> bool:
        """Fold the write-ahead log into the database and cut it to nothing; False where a reader still needs it."""
        with self._writing, translated():
            row = self._connections.writer().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(row[0] == 0)

    def _anchor(self, reached: Head) -> None:
        header = self.header.model_copy(update={"audit": AuditHead(count=reached.count, mac=reached.mac)})
        self.header = write_header(self.folder, header, self._dek)
        with self._writing, transaction(self._connections.writer(), self._chain) as db:
            set_mark(db, HEADER_GEN, str(self.header.gen))

    def _read_station(self) -> StationInfo:
        with self.reading() as db:
            return StationInfo(**need(db, STATION))


def _pages(db: Db) -> int:
    return int(db.scalar("PRAGMA page_count"))


class _Views:
    """What was opened for reading in this session, and what of it is not written yet."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._guard = threading.Lock()
        self.pending: list[str] = []

    def note(self, key: str) -> None:
        with self._guard:
            if key not in self._seen:
                self._seen.add(key)
                self.pending.append(key)

    def flush(self, db: Db) -> None:
        with self._guard:
            keys, self.pending = self.pending, []
        for key in keys:
            record_event(db, "view", key)
