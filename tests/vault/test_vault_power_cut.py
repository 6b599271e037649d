"""The power goes in the middle of saving: what was acknowledged is there, and the vault is whole."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from vault_fixtures import incident

from app.tasks import Task
from app.vault import revisions
from app.vault.vault import open_vault
from app.vault.verify import verify

ROUNDS = 5
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal")
def test_no_acknowledged_save_is_lost(vault_template, tmp_path, clock):
    template, folder = vault_template("station"), tmp_path / "v"
    shutil.copytree(template.folder, folder)
    acknowledged: list[str] = []
    for round_ in range(ROUNDS):
        command = [sys.executable, str(ROOT / "tests" / "vault" / "kill_worker.py"), str(folder)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=_env()) as worker:
            assert worker.stdout.readline() == "ready\n"
            said = [worker.stdout.readline().strip() for _ in range(7 + 5 * round_)]
            worker.send_signal(signal.SIGKILL)
            said += [line.strip() for line in worker.stdout if line.endswith("\n")]
        acknowledged += said
        vault = open_vault(folder, template.unlocked(folder), clock=clock)
        with vault.reading() as db:
            kept = {row[0] for row in db.all("SELECT record FROM head")}
        assert set(acknowledged) <= kept
        assert len(kept) <= len(acknowledged) + round_ + 1  # at most one save a round was kept and not told
        assert verify(vault, Task()).code == "audit.ok"
        revisions.save(vault, incident(id=acknowledged[-1]), state="OPEN")
        vault.close()


def _env():
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}
