"""A station renews its key between two bundles: HQ sees one station that goes on, and nothing of it twice."""

from pathlib import Path

import pytest
from drive_fake import FakeDrive
from exchange_cases import answer_to, group_incident, receive_and_apply, record, send
from vault_fixtures import FakeClock

from app.hq import inbox, register
from app.hq.apply import apply
from app.tasks import Task
from app.vault import renew
from app.vault.vault import Vault, unlock
from app.vault.verify import verify

LATER = "walnut ribbon quarry thimble copper fjord"


def renewed(vault: Vault, clock: FakeClock) -> Vault:
    renew.renew(vault, renew.plan(vault, {vault.holder: LATER}), task=Task())
    return unlock(vault.folder, LATER, clock=clock)


@pytest.mark.parametrize("cut_at", ["", "write"])
def test_the_stream_goes_on_and_a_bundle_that_was_cut_short_keeps_its_bytes(
    station: Vault, hq: Vault, stick: Path, clock: FakeClock, cut_at: str
) -> None:
    record(station, group_incident(1))
    assert receive_and_apply(hq, send(station, stick).path).new == 1
    record(station, group_incident(2))
    begun = send(station, stick, drive=FakeDrive(cut_at)) if cut_at else None
    again = renewed(station, clock)
    try:
        assert again.warnings == ()
        done = send(again, stick)
        assert (done.outcome.value, done.number) == ("written_and_verified", 2)
        if begun is not None:
            assert (begun.outcome.written, begun.sha12) == (False, done.sha12)
        entry = inbox.receive(hq, done.path, task=Task())
        assert (entry.state, entry.warned) == ("staged", None)
        assert apply(hq, entry.id, task=Task()).new == 1
        assert [(row.warned, row.held_back) for row in register.stations(hq)] == [((), ())]
        assert answer_to(hq, again, stick).acknowledged >= 1
        record(again, group_incident(3))
        assert receive_and_apply(hq, send(again, stick).path).new == 1
        assert verify(again, Task()).ok
    finally:
        again.close()
