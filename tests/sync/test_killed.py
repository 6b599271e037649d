"""Killed at any step of an export: nothing is called verified that was not, and no number gets other bytes (T24)."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_cases import group_incident, receive_and_apply, record, send
from vault_fixtures import Template

from app.sync import outbox
from app.vault import outbox_store
from app.vault.vault import Vault, open_vault

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("step", "state"),
    [
        ("bundle.sealing", None),
        ("create", "staged"),
        ("write", "written"),
        ("open", "written"),
        ("rename", "written"),
        ("sync_folder", "written"),
    ],
)
def test_after_a_kill_the_export_is_finished_with_the_same_bytes(
    station: Vault, hq: Vault, stick: Path, vault_template: Callable[[str], Template], step: str, state: str | None
) -> None:
    record(station, group_incident(1))
    template, clock = vault_template("station"), station.clock
    station.close()
    script = [sys.executable, str(ROOT / "tests" / "sync" / "die_at.py"), str(station.folder), template.dek.hex()]
    died = subprocess.run([*script, template.holder, str(stick), step], cwd=ROOT, check=False, capture_output=True)
    assert died.returncode == 9, died.stderr.decode()

    again = open_vault(station.folder, template.unlocked(station.folder), clock=clock)
    try:
        audience = outbox.only_audience(again).id
        with again.reading() as db:
            rows = [row for row in outbox_store.bundles(db, audience=audience) if row.state != "staging"]
        assert [row.state for row in rows] == ([state] if state else [])
        pending = outbox.pending(again, audience)
        assert (pending is not None) is (state == "written")
        finished = send(again, stick)
        assert (finished.outcome.value, finished.number) == ("written_and_verified", 1)
        if rows:
            assert finished.sha12 == rows[0].sha256[:12]
        assert [path.name for path in stick.iterdir()] == [finished.path.name]
        assert receive_and_apply(hq, finished.path).new == 1
    finally:
        again.close()
