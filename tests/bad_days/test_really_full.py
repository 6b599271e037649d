"""A vault on a disk that is really full: a file system of four MiB, mounted in a namespace of the test's own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOUNT = 'mount -t tmpfs -o size=4m tmpfs "$1" && shift && exec "$@"'
WORKER = """
import json, os, sys
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests"]
from vault_fixtures import NEW, FakeClock, incident
from app.errors import AppError
from app.keys.header import read_header
from app.keys.slots import Unlocked
from app.services import capture
from app.tasks import Task
from app.vault import revisions
from app.vault.vault import create, open_vault
from app.vault.verify import verify

disk = Path(sys.argv[2])
folder, filler, paper = disk / "vault", disk / "filler", Path(sys.argv[3])
told, kept = {}, []

def fill():
    with filler.open("ab", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass

def attempt(name, work):
    try:
        told[name] = "done"
        return work()
    except AppError as error:
        told[name] = error.code

def again():
    return open_vault(folder, Unlocked(read_header(folder), bytearray(key), holder, 0), clock=FakeClock())

made = create(folder, NEW["station"], clock=FakeClock())
vault, key, holder = made.vault, bytes(made.vault.dek()), made.vault.holder
kept.append(revisions.save(vault, incident(), state="OPEN").record_id)
paper.write_bytes(os.urandom(300_000))
fill()
while "save" not in told or told["save"] == "done":
    saved = attempt("save", lambda: revisions.save(vault, incident(summary_nonident="word " * 2000), state="OPEN"))
    kept += [saved.record_id] if saved else []
attempt("attach", lambda: capture.attach(vault, kept[0], paper, kind="DOCUMENT"))
attempt("close", vault.close)
for n in range(2):
    vault = attempt("open", again)
    if vault:
        attempt("close again", vault.close)
filler.unlink()
vault = again()
with vault.reading() as db:
    there = {row[0] for row in db.all("SELECT record FROM head")}
capture.attach(vault, kept[0], paper, kind="DOCUMENT")
report = verify(vault, Task()).code
vault.close()
print(json.dumps({"told": told, "lost": len(set(kept) - there), "audit": report, "warnings": vault.warnings}))
"""


def may_mount() -> bool:
    """Tell whether this user may mount something that nobody else sees."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_mount(), reason="this system lets nobody mount a small disk in a namespace of their own")
def test_a_full_disk_is_called_full_and_nothing_saved_is_lost(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    worker = [sys.executable, "-c", WORKER, str(ROOT), str(tmp_path / "disk"), str(tmp_path / "paper.bin")]
    command = ["unshare", "-Urm", "sh", "-c", MOUNT, "sh", str(tmp_path / "disk"), *worker]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["told"]["save"] == found["told"]["attach"] == "vault.disk_full", found
    assert found["told"]["open"] in {"vault.disk_full", "done"}, found
    assert found["told"]["close"] == "done"
    assert (found["lost"], found["audit"], found["warnings"]) == (0, "audit.ok", [])
