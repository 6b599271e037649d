"""What is done until the kill comes, and what is looked at afterwards; each runs in a process of its own.

A deed says each thing out loud once it is acknowledged (`say`), and goes on until it is killed. A look returns what is
wrong, in words that hold ids alone.
"""

import hashlib
import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from exchange_cases import enrol_both, group_incident, send
from vault_fixtures import NEW, FakeClock, downgrade

from app.hq import inbox
from app.hq.apply import apply
from app.keys.header import read_header
from app.keys.slots import Unlocked
from app.services import capture, erasing, safekeeping
from app.sync import outbox
from app.tasks import Task
from app.vault import outbox_store, revisions
from app.vault.vault import Vault, create, open_vault
from app.vault.verify import verify

Say = Callable[..., None]
_ERASED_AT_ONCE = 12
_OLDER, _BUNDLES = 8, 6  # saves of the older vault, bundles that wait for HQ


@dataclass
class World:
    """A station, its HQ, a stick, a backup drive; and what was acknowledged so far, by what it was."""

    root: Path
    keys: dict[str, tuple[str, str]] = field(default_factory=dict)  # folder's name: data key (hex), holder
    said: dict[str, list[list[str]]] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)  # stream/epoch/number: SHA-256 of the sealed file

    def told(self, kind: str) -> list[list[str]]:
        return self.said.get(kind, [])

    @contextmanager
    def open(self, name: str) -> Iterator[Vault]:
        key, holder = self.keys[name.split("-")[0]]
        folder = self.root / name
        vault = open_vault(folder, Unlocked(read_header(folder), bytearray.fromhex(key), holder, 0), clock=FakeClock())
        try:
            yield vault
        finally:
            vault.close()


def build(world: World, say: Say) -> None:
    """Make station and HQ that trust each other, bundles for HQ to receive, and an older vault to bring up."""
    for name in ("station", "hq"):
        vault = create(world.root / name, NEW[name], clock=FakeClock()).vault
        world.keys[name] = (vault.dek().hex(), vault.holder)
        say("key", name, *world.keys[name])
        if name == "station":
            for number in range(_OLDER):
                say("saved", *_save(vault, number, final=True))
        vault.close()
    for name in ("cards", "stick", "ready", "drive"):
        (world.root / name).mkdir()
    _older(world)
    with world.open("station") as station:
        with world.open("hq") as hq:
            enrol_both(station, hq, world.root / "cards")
        for number in range(_BUNDLES):
            say("saved", *_save(station, _OLDER + number, final=True))
            _exported(station, world.root / "ready", say)
    for name in ("receive", "migrate"):
        renew(world, name)


def _older(world: World) -> None:
    """Keep the station as the first Waypost would have left it."""
    older = world.root / "station-older"
    shutil.copytree(world.root / "station", older)
    key, holder = world.keys["station"]
    downgrade(older, Unlocked(read_header(older), bytearray.fromhex(key), holder, 0))


# ── deeds ──────────────────────────────────────────────────────────────────────────────────────


def _save(vault: Vault, number: int, *, final: bool) -> tuple[str, str, str]:
    marker = f"{random.getrandbits(64):016x}marker"  # no two begin alike: an index writes only where they differ
    text = f"{marker} A partner told of an incident near the market. " * 20
    saved = revisions.save(vault, group_incident(number, summary_nonident=text), state="FINAL" if final else "OPEN")
    return saved.record_id, saved.ref or "", marker


def save(world: World, say: Say) -> None:
    with world.open("station") as vault:
        say("ready")
        number = 100
        while True:
            number += 1
            say("saved", *_save(vault, number, final=number % 3 == 0))


def attach(world: World, say: Say) -> None:
    file = world.root / "paper.bin"
    with world.open("station") as vault:
        say("ready")
        record_id = _save(vault, 50, final=False)[0]
        while True:
            file.write_bytes(random.randbytes(random.choice([900, 60_000, 70_000, 600_000])))
            row = capture.attach(vault, record_id, file, kind="DOCUMENT").attachment
            say("attached", record_id, row.id, hashlib.sha256(file.read_bytes()).hexdigest())


def export(world: World, say: Say) -> None:
    with world.open("station") as vault:
        say("ready")
        while True:
            say("saved", *_save(vault, random.randrange(200, 1 << 30), final=True))
            _exported(vault, world.root / "stick", say)


def _exported(vault: Vault, folder: Path, say: Say) -> None:
    result = send(vault, folder)
    assert result.path is not None, result.outcome
    say("exported", str(result.path), hashlib.sha256(result.path.read_bytes()).hexdigest())


def receive(world: World, say: Say) -> None:
    with world.open("hq-0") as vault:
        say("ready")
        for path in sorted((world.root / "ready").glob("*.age")):
            entry = inbox.receive(vault, path, task=Task())
            say("received", entry.id, path.name)
            if entry.state == "staged":
                apply(vault, entry.id, task=Task())
            say("applied", entry.id)


def migrate(world: World, say: Say) -> None:
    with world.open("station-0"):
        say("migrated", "station-0")


def erase(world: World, say: Say) -> None:
    gone = {row[0] for kind in ("erased", "erasing") for row in world.told(kind)}
    with world.open("station") as vault:
        left = [row for row in world.told("saved") if row[0] not in gone]
        left += [list(_save(vault, 300 + n, final=False)) for n in range(max(0, _ERASED_AT_ONCE - len(left)))]
        random.shuffle(left)
        say("ready")
        for record_id, _ref, marker in left:
            say("erasing", record_id)
            erasing.erase_record(vault, record_id, reason="MISTAKE", forget=outbox.forget)
            say("erased", record_id, marker)


def backup(world: World, say: Say) -> None:
    with world.open("station") as vault:
        say("ready")
        while True:
            done = safekeeping.backup(vault, world.root / "drive", task=Task())
            say("backed", str(done.path))
            safekeeping.remove(vault, [path for path in done.older[:1] if path != done.path])


DEEDS: dict[str, Callable[[World, Say], None]] = {
    deed.__name__: deed for deed in (save, attach, export, receive, migrate, erase, backup)
}


def renew(world: World, kind: str) -> None:
    """Put the one-way deeds back to their start: a vault that was migrated, an HQ that received all."""
    source, folder = {"receive": ("hq", "hq-0"), "migrate": ("station-older", "station-0")}.get(kind, ("", ""))
    if folder:
        shutil.rmtree(world.root / folder, ignore_errors=True)
        shutil.copytree(world.root / source, world.root / folder)


# ── looks ──────────────────────────────────────────────────────────────────────────────────────


def look(world: World, kind: str, say: Say) -> None:
    """Open what the kill left, and say what is wrong with it and which numbers are taken now."""
    name = {"receive": "hq-0", "migrate": "station-0"}.get(kind, "station")
    with world.open(name) as vault:
        for code in vault.warnings:
            say("wrong", f"warned of {code}")
        report = verify(vault, Task())
        if not report.ok:
            say("wrong", f"audit {report.code} {report.first_bad}")
        for wrong in {"hq-0": _received, "station-0": _migrated}.get(name, _station)(vault, world):
            say("wrong", wrong)
        for number, sha256 in _numbers(vault):
            if world.numbers.get(number, sha256) != sha256:
                say("wrong", f"number {number} was given to two contents")
            say("number", number, sha256)
    if kind == "backup":
        for row in world.told("backed")[-1:]:
            if Path(row[0]).is_dir() and not (Path(row[0]) / "vault.db").is_file():
                say("wrong", f"backup {row[0]} is not whole")


def _migrated(vault: Vault, world: World) -> Iterator[str]:
    with vault.reading() as db:
        heads = {row[0] for row in db.all("SELECT record FROM head")}
    yield from (f"save {row[0]} is lost" for row in world.told("saved")[:_OLDER] if row[0] not in heads)


def _station(vault: Vault, world: World) -> Iterator[str]:
    erased, begun = ({row[0] for row in world.told(kind)} for kind in ("erased", "erasing"))
    with vault.reading() as db:
        heads = {row[0] for row in db.all("SELECT record FROM head")}
        files = dict(db.all("SELECT id, sha256 FROM attachment"))
        named = [row[0] for row in db.all("SELECT ref FROM incident_row WHERE layer = 0 AND ref IS NOT NULL")]
    yield from (f"save {row[0]} is lost" for row in world.told("saved") if row[0] not in heads | begun)
    yield from (f"erased {record} is back" for record in erased & heads)
    attached = [row for row in world.told("attached") if row[0] not in begun]
    yield from (f"attachment {row[1]} is lost" for row in attached if files.get(row[1]) != row[2])
    yield from (f"reference {ref} was given twice" for ref in {ref for ref in named if named.count(ref) > 1})
    yield from _orphans(vault)
    yield from _left(vault, world)


def _left(vault: Vault, world: World) -> Iterator[str]:
    """Look for words of erased records in every table, those of the full-text index included."""
    words = {row[1].encode(): row[0] for row in world.told("erased")}
    if not words:
        return
    with vault.reading() as db:
        for (table,) in db.all("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            cells = (cell for row in db.each(f'SELECT * FROM "{table}"') for cell in row)
            held = b" ".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)
            yield from (f"words of {record} are left in {table}" for word, record in words.items() if word in held)


def _orphans(vault: Vault) -> Iterator[str]:
    """Look for attachments that no version names: attach is one act."""
    with vault.reading() as db:
        bodies = " ".join(row[0].decode() for row in db.all("SELECT body FROM revision_body"))
        ids = [row[0] for row in db.all("SELECT id FROM attachment")]
    yield from (f"attachment {one} stands alone" for one in ids if one not in bodies)


def _received(vault: Vault, world: World) -> Iterator[str]:
    with vault.reading() as db:
        states = dict(db.all("SELECT entry, state FROM inbox"))
        bundles = dict(db.all("SELECT seq, state FROM hq_bundle"))
    yield from (f"received {row[0]} is lost" for row in world.told("received") if row[0] not in states)
    yield from (f"applied {row[0]} is lost" for row in world.told("applied") if states.get(row[0]) != "applied")
    for path in sorted((world.root / "ready").glob("*.age")):  # and the rest goes on as if nothing had been
        entry = inbox.receive(vault, path, task=Task())
        if entry.state == "staged":
            apply(vault, entry.id, task=Task())
        elif entry.state != "applied":
            yield f"bundle {path.name} ends as {entry.state} {entry.code}, bundles {bundles}"
    with vault.reading() as db:
        count = db.scalar("SELECT count(*) FROM head")
    if count != _OLDER + _BUNDLES:
        yield f"HQ has {count} records of {_OLDER + _BUNDLES}"


def _numbers(vault: Vault) -> Iterator[tuple[str, str]]:
    with vault.reading() as db:
        rows = outbox_store.bundles(db)
    for row in rows:
        if row.state not in {"staging", "staged"} and row.sha256:
            yield f"{row.stream}/{row.epoch}/{row.seq}", row.sha256


def arrive(world: World, say: Say) -> None:
    """HQ receives all that lies whole on the stick: nothing forks, every acknowledged file is the one written."""
    for row in world.told("exported"):
        path = Path(row[0])
        if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() != row[1]:
            say("wrong", f"{path.name} changed after it was called written")
    with world.open("hq") as vault:
        for path in [*sorted((world.root / "ready").glob("*.age")), *sorted((world.root / "stick").glob("*.age"))]:
            entry = inbox.receive(vault, path, task=Task())
            if entry.state == "staged":
                apply(vault, entry.id, task=Task())
            elif entry.state != "applied":
                say("wrong", f"{path.name} ends as {entry.state} {entry.code}")
        report = verify(vault, Task())
        if not report.ok:
            say("wrong", f"HQ audit {report.code} {report.first_bad}")


def speak(fd: int) -> Say:
    """Return how a child speaks: one line of JSON at a time, whole or not at all."""

    def say(*words: str) -> None:
        os.write(fd, json.dumps(words).encode() + b"\n")

    return say
