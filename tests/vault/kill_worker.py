"""Saves incident after incident and says each one out loud once it is acknowledged; killed from outside."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from vault_fixtures import PASSPHRASE, incident

from app.clock import SystemClock
from app.vault import revisions
from app.vault.vault import unlock

vault = unlock(Path(sys.argv[1]), PASSPHRASE, clock=SystemClock())


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


say("ready")
while True:
    say(revisions.save(vault, incident(), state="OPEN").record_id)
