"""Real vaults, fast: each role's vault is built once per session with the smallest key derivation, then copied."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.keys.header import read_header
from app.keys.slots import Unlocked
from app.keys.subkeys import subkey
from app.models.incident import Incident
from app.models.kinds import load
from app.services.origin import note_home
from app.vault.db import connect
from app.vault.migrate import shipped, statements
from app.vault.vault import NewVault, Vault, create, open_vault

PASSPHRASE = "cedar lantern orbit meadow plaster violin"
FLOOR_KIB = 65_536
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def forward(self, **amount: float) -> None:
        self.at += timedelta(**amount)


@dataclass(frozen=True)
class Template:
    """A closed vault to copy, with what opens it."""

    folder: Path
    dek: bytes
    holder: str
    recovery: str

    def unlocked(self, folder: Path) -> Unlocked:
        return Unlocked(header=read_header(folder), dek=bytearray(self.dek), holder=self.holder, slot=0)


NEW = {
    "station": NewVault("station", "Field base one", "SSD", "JUB", "Alba Ferri", PASSPHRASE, FLOOR_KIB),
    "station2": NewVault("station", "Field base two", "COD", "GOM", "Noor Halim", PASSPHRASE, FLOOR_KIB),
    "hq": NewVault("hq", "Headquarters desk", "USA", "HQD", "Ines Moreau", PASSPHRASE, FLOOR_KIB),
}


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Template]:
    """Build each role's vault at its first use; returns the template of "station", "station2" or "hq"."""
    built: dict[str, Template] = {}

    def template(role: str) -> Template:
        if role not in built:
            folder = tmp_path_factory.mktemp("template") / role
            made = create(folder, NEW[role], clock=FakeClock())
            dek, holder = bytes(made.vault.dek()), made.vault.holder
            made.vault.close()
            built[role] = Template(folder, dek, holder, made.recovery.text)
        return built[role]

    return template


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def open_copy(
    vault_template: Callable[[str], Template], tmp_path: Path, clock: FakeClock
) -> Iterator[Callable[..., Vault]]:
    """Open a fresh copy of a role's vault; all are closed after the test. `open_copy("hq")`."""
    opened: list[Vault] = []

    def opener(role: str = "station", name: str = "") -> Vault:
        template = vault_template(role)
        folder = tmp_path / (name or role)
        shutil.copytree(template.folder, folder)
        vault = open_vault(folder, template.unlocked(folder), clock=clock)
        note_home(folder)  # as if it had been made here
        opened.append(vault)
        return vault

    yield opener
    for vault in opened:
        vault.close()


@pytest.fixture
def vault(open_copy: Callable[..., Vault]) -> Vault:
    """A station's vault, open, in a folder of its own."""
    return open_copy("station")


@pytest.fixture
def hq_vault(open_copy: Callable[..., Vault]) -> Vault:
    """HQ's vault, open, in a folder of its own."""
    return open_copy("hq")


_COLUMNS = (
    "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c"
    " WHERE t.type = 'table' AND t.sql NOT LIKE '%VIRTUAL%' AND t.name NOT LIKE '%_fts_%'"
)


def downgrade(folder: Path, unlocked: Unlocked) -> None:
    """Take away what the migrations after the first one added: a closed vault as the first Waypost left it."""
    fresh = dbapi2.connect(":memory:", isolation_level=None)
    for statement in statements(shipped()[0].sql):
        fresh.execute(statement)
    kept = {row[0] for row in fresh.execute("SELECT name FROM sqlite_schema")}
    columns = set(fresh.execute(_COLUMNS))
    triggers = [row[0] for row in fresh.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    fresh.close()
    key = subkey(unlocked.dek, unlocked.header.vault_id, "db")
    connection = connect(folder / "vault.db", key, mode="rw", cache_kib=2048)
    there = connection.execute("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC")
    for kind, name in there.fetchall():  # triggers first: a later one may replace one of the first
        if kind == "trigger" or (kind == "table" and name not in kept):
            connection.execute(f"DROP {kind} {name}")
    left = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for (index,) in left:
        if index not in kept:
            connection.execute(f"DROP INDEX {index}")
    for table, column in set(connection.execute(_COLUMNS)) - columns:
        connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    for sql in triggers:
        connection.execute(sql)
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def incident(**fields: object) -> Incident:
    """A plausible incident: fictitious, non-graphic; `fields` are added to it or replace its own."""
    doc: dict[str, object] = {
        "occurred": {"value": "2026-03", "precision": "MONTH", "basis": "STATED"},
        "first_received_at": "2026-04-02T10:00:00+00:00",
        "reg_basis": "PARTNER_REPORT",
        "adm0": "SSD",
        "place_type": "MARKET",
        "summary_nonident": "A partner told of an incident near the market.",
        "victims_min": 1,
        "victims_best": 2,
        "victims_max": 2,
        "acts": [{"id": "a" * 31 + "1", "type": "RAPE", "verification_state": "RECEIVED"}],
        "victim_groups": [{"id": "b" * 31 + "1", "kind": "GROUP", "n_best": 2, "sex": "F", "age_band": "A_AD"}],
    }
    record = load("incident", {**doc, **fields, "id": fields.get("id") or Incident().id})
    assert isinstance(record, Incident)
    return record
