"""One connection, five verbs; and which of the driver's failures a person must hear about."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.errors import AppError
from app.tasks import Cancelled, Task
from app.vault.chain import Chain

Row = tuple[Any, ...]
Value = str | int | bytes | None
PAGE = 4096  # bytes, SQLCipher's own default
READER_CACHE_KIB = 32 * 1024
WRITER_CACHE_KIB = 32 * 1024
_BUSY_SECONDS = 10.0
_STEPS_BETWEEN_CHECKS = 20_000

# Primary result codes of SQLite; whatever is not here is a bug of ours and stays what it was (architecture.md 8).
_KNOWN = {
    5: "vault.busy",  # SQLITE_BUSY
    6: "vault.busy",  # SQLITE_LOCKED
    8: "vault.read_only",  # SQLITE_READONLY
    10: "vault.io",  # SQLITE_IOERR
    11: "vault.corrupt",  # SQLITE_CORRUPT
    13: "vault.disk_full",  # SQLITE_FULL
    14: "vault.io",  # SQLITE_CANTOPEN
    26: "vault.wrong_key",  # SQLITE_NOTADB
}
# `Connection.backup` says the same in SQLite's words alone, without a code.
_IN_WORDS = {
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
}
_INTERRUPTED = 9
_SQLITE_ATTACH = 24
_SQLITE_PRAGMA = 19
_STAY_ON = frozenset({"foreign_keys", "recursive_triggers"})  # what no-change and no-delete triggers stand on


class Db:
    """One connection during one transaction. SQL text lives only in app/vault; values always go as parameters."""

    __slots__ = ("_connection", "chain")

    def __init__(self, connection: Any, chain: Chain | None = None) -> None:
        self._connection = connection
        self.chain = chain

    def all(self, sql: str, *values: Value) -> list[Row]:
        """Return every row."""
        rows: list[Row] = self._connection.execute(sql, values).fetchall()
        return rows

    def one(self, sql: str, *values: Value) -> Row | None:
        """Return the first row, or None."""
        row: Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def named(self, sql: str, *values: Value) -> dict[str, Value] | None:
        """Return the first row by the names of its columns, or None."""
        cursor = self._connection.execute(sql, values)
        row = cursor.fetchone()
        return None if row is None else {told[0]: value for told, value in zip(cursor.description, row, strict=True)}

    def scalar(self, sql: str, *values: Value) -> Any:
        """Return the first column of the first row, or None."""
        row = self.one(sql, *values)
        return None if row is None else row[0]

    def run(self, sql: str, *values: Value) -> int:
        """Run one statement; return how many rows it changed."""
        return int(self._connection.execute(sql, values).rowcount)

    def many(self, sql: str, rows: Iterable[Iterable[Value]]) -> int:
        """Run one statement for each row of values; return how many rows it changed."""
        return int(self._connection.executemany(sql, rows).rowcount)

    def each(self, sql: str, *values: Value) -> Iterator[Row]:
        """Yield row after row without holding them all; for long walks over one table."""
        yield from self._connection.execute(sql, values)


def known_failure(error: Exception) -> Exception | None:
    """Return what a person must hear of a driver's error, or None where it is a bug.

    An interrupt asked for by a task becomes Cancelled.
    """
    code = getattr(error, "sqlite_errorcode", None) or _IN_WORDS.get(str(error))
    if code is None:
        return None
    if code & 0xFF == _INTERRUPTED:
        return Cancelled()
    sentence = _KNOWN.get(code & 0xFF)
    return AppError(sentence) if sentence else None


@contextmanager
def translated() -> Iterator[None]:
    """Turn known failures of the driver into AppErrors, whose text quotes nothing; let bugs through."""
    try:
        yield
    except dbapi2.Error as error:
        known = known_failure(error)
        if known is None:
            raise
        raise known from None
    except MemoryError:  # what SQLCipher also answers once a page failed its check
        raise AppError("vault.memory") from None


def connect(path: Path, key: bytes | bytearray, *, mode: str, cache_kib: int, journal: str = "WAL") -> Any:
    """Open `path` with the raw 32-byte `key` and the settings of bundle-and-vault.md 4.1, in that order.

    `mode` is "ro", "rw" or "rwc"; with the `journal` "DELETE" the file alone is whole after every commit. The key never
    enters SQL text; its hexadecimal copy is wiped. Raises AppError("vault.wrong_key") where it does not open the file.
    """
    with translated():
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
        try:
            _unlock(connection, key)
            for pragma in _settings(mode, cache_kib, journal):
                connection.execute(pragma)
            _check_guards(connection)
            connection.enable_load_extension(False)
            connection.set_authorizer(_guard)
        except BaseException:
            connection.close()  # else the next one of this process would share what this one could not write
            raise
    return connection


def _unlock(connection: Any, key: bytes | bytearray) -> None:
    spelled = bytearray(b"x'" + bytes(key).hex().encode() + b"'")
    try:
        connection.set_key(spelled)
    finally:
        spelled[:] = bytes(len(spelled))
    connection.execute("PRAGMA cipher_log_level = NONE")  # SQLCipher writes errors to stderr otherwise
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _settings(mode: str, cache_kib: int, journal: str) -> list[str]:
    writes = [f"PRAGMA journal_mode = {journal}", "PRAGMA synchronous = FULL"]
    own = ["PRAGMA query_only = ON"] if mode == "ro" else writes
    return [
        "PRAGMA foreign_keys = ON",
        *own,
        "PRAGMA temp_store = MEMORY",
        "PRAGMA secure_delete = ON",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA recursive_triggers = ON",  # else REPLACE deletes a row without its delete trigger
        "PRAGMA cell_size_check = ON",
        "PRAGMA mmap_size = 0",
        f"PRAGMA cache_size = -{cache_kib}",
    ]


def _check_guards(connection: Any) -> None:
    """Refuse a driver that was built without what guards the append-only tables; SQLite passes over it in silence."""
    for name in _STAY_ON:
        if connection.execute(f"PRAGMA {name}").fetchone() != (1,):
            raise RuntimeError(f"this SQLCipher does not keep {name} on")


def _guard(action: int, name: str | None, value: str | None, *_where: object) -> int:
    """Deny ATTACH, and turning off what the append-only tables stand on."""
    return 1 if action == _SQLITE_ATTACH or (action == _SQLITE_PRAGMA and name in _STAY_ON and value) else 0


@contextmanager
def may_copy(connection: Any) -> Iterator[None]:
    """Let VACUUM INTO attach its target; the only place where ATTACH is not denied."""
    connection.set_authorizer(None)
    try:
        yield
    finally:
        connection.set_authorizer(_guard)


@contextmanager
def transaction(connection: Any, chain: Chain | None = None) -> Iterator[Db]:
    """Run one transaction: committed on success, rolled back on any exception. With a `chain` it may write."""
    with translated():
        connection.execute("BEGIN IMMEDIATE" if chain else "BEGIN")
        try:
            yield Db(connection, chain)
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


def _roll_back(connection: Any) -> None:
    if connection.in_transaction:  # a full disk rolls back by itself
        connection.execute("ROLLBACK")


def stop_when(connection: Any, asked: Callable[[], bool] | None) -> None:
    """Let a running query end with Cancelled soon after `asked()` says so; None takes the handler away."""
    connection.set_progress_handler(asked, _STEPS_BETWEEN_CHECKS if asked else 0)


@contextmanager
def stoppable(connection: Any, task: Task | None) -> Iterator[None]:
    """Let cancelling `task` end a running query of this connection, for as long as the context lasts."""
    if task is None:
        yield
        return
    stop_when(connection, lambda: task.cancelled)
    try:
        yield
    finally:
        stop_when(connection, None)
