"""Two programs on one vault, and a system that writes its numbers with other digits."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from vault_fixtures import PASSPHRASE, FakeClock, Template, incident

from app.models.base import document
from app.tasks import Task
from app.vault.vault import Vault, open_vault
from app.vault.verify import verify

ROOT = Path(__file__).resolve().parents[2]
EACH = 4
WORKER = """
import sys
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests"]
from vault_fixtures import FakeClock, incident
from app.errors import AppError
from app.keys.header import read_header
from app.keys.slots import Unlocked
from app.vault import revisions
from app.vault.vault import open_vault
folder, kept, refused = Path(sys.argv[2]), [], 0
while len(kept) < int(sys.argv[5]):
    try:
        unlocked = Unlocked(read_header(folder), bytearray.fromhex(sys.argv[3]), sys.argv[4], 0)
        vault = open_vault(folder, unlocked, clock=FakeClock())
    except AppError as error:
        assert error.code == "vault.in_use", error.code
        refused += 1
        continue
    kept.append(revisions.save(vault, incident(), state="OPEN").record_id)
    vault.close()
print(" ".join(kept), refused)
"""


def test_two_processes_take_turns_and_neither_loses_a_save(
    vault: Vault, vault_template: Callable[[str], Template], clock: FakeClock
) -> None:
    vault.close()
    template = vault_template("station")
    given = [str(ROOT), str(vault.folder), template.dek.hex(), template.holder, str(EACH)]
    command = [sys.executable, "-c", WORKER, *given]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [one.communicate()[0].split() for one in both]
    assert [one.returncode for one in both] == [0, 0]
    again = open_vault(vault.folder, template.unlocked(vault.folder), clock=clock)
    try:
        with again.reading() as db:
            kept = {row[0] for row in db.all("SELECT record FROM head")}
            refs = [row[0] for row in db.all("SELECT ref FROM incident_row")]
        assert kept == {record for words in said for record in words[:-1]}
        assert len(set(refs)) == 2 * EACH
        assert again.warnings == ()
        assert verify(again, Task()).ok
    finally:
        again.close()


@pytest.mark.parametrize("system", ["fa_IR.UTF-8", "tr_TR.UTF-8"])
def test_whatever_digits_the_system_has_references_and_files_have_ours(
    vault: Vault, tmp_path: Path, system: str, own_home: Path
) -> None:
    """The command line in a process of its own, whose system counts in other digits and writes i without a dot."""
    vault.close()
    (tmp_path / "words.txt").write_text(PASSPHRASE + "\n")
    (tmp_path / "one.json").write_text(json.dumps(document(incident())))
    common = ["--vault", str(vault.folder), "--passphrase-file", str(tmp_path / "words.txt"), "--json", "--yes"]
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "PYTHONUTF8": "1", "HOME": str(own_home)}

    def typed(command: str, *more: str) -> Any:
        words = [sys.executable, "-m", "app", command, *common, *more]
        done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    saved = typed("save", str(tmp_path / "one.json"))
    assert saved["ref"].isascii()
    (tmp_path / "drive").mkdir()
    made = typed("backup", "--to", str(tmp_path / "drive"))["backup"]
    assert made.isascii()
    assert [path.name for path in (tmp_path / "drive").iterdir()] == [made]
