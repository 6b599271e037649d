"""Makes the vaults that are measured: through the real services, in bulk, some hundred records a transaction."""

from collections.abc import Iterable
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from app.clock import SystemClock
from app.demo.sample import bring_parties_and_places
from app.models.attachment import Attachment
from app.models.incident import Incident
from app.tasks import Task
from app.vault import attachments, revisions
from app.vault.vault import NewVault, Vault, create, unlock
from bench.generator import Generator

BATCH = 500
REVISED = 0.2
KDF_KIB = 64 * 1024  # the floor: what Argon2id costs is measured apart
_ORIGINAL = 2_048


@dataclass(frozen=True, slots=True)
class Door:
    """A vault on disk and what opens it."""

    folder: Path
    passphrase: str

    def open(self) -> Vault:
        """Unlock the vault."""
        return unlock(self.folder, self.passphrase, clock=SystemClock())


@dataclass(frozen=True, slots=True)
class Wanted:
    """How large a vault to make. Each `every`-th incident gets a file of `file_bytes`; `seed` decides the content."""

    incidents: int
    file_bytes: int = 100_000
    every: int = 50
    seed: int = 1


def new_vault(door: Door, role: str) -> None:
    """Create an empty vault; its recovery key is thrown away with it."""
    name, code = ("Riverside station", "RIV") if role == "station" else ("Headquarters desk", "HQD")
    new = NewVault(role, name, "SSD", code, "Sample adviser", door.passphrase, KDF_KIB)
    create(door.folder, new, clock=SystemClock()).vault.close()


class Filler:
    """Lets a station's vault grow: incidents of 6 KB and more, a second revision on a fifth.

    A second process thinks up the next batch while this one saves the last: only saving is the vault's work.
    """

    def __init__(self, door: Door, seed: int = 1) -> None:
        self._door, self._source, self._notes = door, Generator(seed), Generator(seed + 1)
        self._incidents = 0

    def grow(self, wanted: Wanted, task: Task) -> None:
        """Save until the vault holds so many incidents. Reports "bench.fill"."""
        vault = self._door.open()
        try:
            if not self._incidents:
                self._begin(vault)
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                self._save(vault, wanted, pool, task)
            vault.checkpoint()
        finally:
            vault.close()

    def _begin(self, vault: Vault) -> None:
        bring_parties_and_places(vault)
        for place in self._source.places():
            revisions.save(vault, place, state="FINAL", reason="sample data")

    def _save(self, vault: Vault, wanted: Wanted, pool: Executor, task: Task) -> None:
        coming = pool.submit(_made, self._source, min(BATCH, wanted.incidents - self._incidents))
        while self._incidents < wanted.incidents:
            self._source, batch = coming.result()
            after = self._incidents + len(batch)
            if after < wanted.incidents:
                coming = pool.submit(_made, self._source, min(BATCH, wanted.incidents - after))
            with vault.writing():
                _bring(vault, self._notes, wanted, enumerate(batch, self._incidents))
            self._incidents = after
            task.report(after, wanted.incidents, "bench.fill")


def _made(source: Generator, count: int) -> tuple[Generator, list[Incident]]:
    """Return the next incidents, and the generator as it then is: it came by value."""
    return source, list(source.incidents(count))


def fill(door: Door, wanted: Wanted, task: Task) -> None:
    """Fill a new station's vault at once."""
    Filler(door, wanted.seed).grow(wanted, task)


def _bring(vault: Vault, generator: Generator, wanted: Wanted, batch: Iterable[tuple[int, Incident]]) -> None:
    for number, incident in batch:
        one = _with_file(vault, generator, incident, wanted.file_bytes) if number % wanted.every == 0 else incident
        saved = revisions.save(vault, one, state="FINAL", reason="sample data")
        if generator.chance(REVISED):
            text = f"{one.analysis_note or ''} {generator.sentence()}"
            again = one.model_copy(update={"ref": saved.ref, "analysis_note": text})
            revisions.save(vault, again, state="FINAL", reason="corrected after the second visit")


def _with_file(vault: Vault, generator: Generator, incident: Incident, size: int) -> Incident:
    """Attach an original, and the map made from it that may leave."""
    file = vault.folder.parent / "sketch.bin"
    rows: list[Attachment] = []
    for length, class_ in ((_ORIGINAL, "ID"), (size, "SEN")):
        generator.write(file, length)
        before = rows[-1].id if rows else None
        blob = attachments.ingest(vault, file, task=Task(), class_=class_, derived_from=before)
        row = {"id": blob.id, "sha256": blob.sha256, "size": blob.size, "mime": blob.mime, "kind": "MAP"}
        marks = {"class": class_, "faces_present": "NO", "metadata_stripped": True, "derived_from": before}
        rows.append(Attachment.model_validate({**row, **marks, "file_name": "sketch.bin"}))
    file.unlink()
    return incident.model_copy(update={"attachments": [*incident.attachments, *rows]})
