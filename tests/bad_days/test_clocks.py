"""The clock is dead, ahead, set back, or goes over a change of the hour: work goes on, order and numbers hold (T25)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from exchange_cases import amend, answer_to, attack, consent, group_incident, receive_and_apply, record, send
from vault_fixtures import START, FakeClock, Template

from app.errors import CATALOGUE
from app.hq import inbox
from app.services import safekeeping
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import revisions
from app.vault.clock_state import clock_state
from app.vault.vault import Vault, open_vault
from app.vault.verify import verify

DEAD, AHEAD = datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, 23, 59, tzinfo=UTC)


@pytest.mark.parametrize("year", [DEAD, AHEAD], ids=["1970", "2099"])
def test_a_station_s_day_with_a_wrong_clock(station: Vault, hq: Vault, stick: Path, tmp_path: Path, year) -> None:
    """HQ's clock is right; the station records, sends, reads the receipt and makes a backup, all at a wrong time."""
    (tmp_path / "drive").mkdir()
    before = record(station, group_incident(1))
    hq.clock, station.clock = FakeClock(START), FakeClock(year)
    during = record(station, group_incident(2))
    amend(station, before, victims_best=1, victims_min=1)
    sent = send(station, stick)
    assert sent.outcome is ExportOutcome.WRITTEN_AND_VERIFIED
    assert receive_and_apply(hq, sent.path).new == 2
    assert answer_to(hq, station, stick).acknowledged == 2
    assert safekeeping.backup(station, tmp_path / "drive", task=Task()).path.is_dir()
    with station.reading() as db:
        assert clock_state(db, station.clock).suspect

    station.clock = FakeClock(START + timedelta(days=1))  # somebody sets it right
    after = record(station, group_incident(3))
    with station.reading() as db:
        assert not clock_state(db, station.clock).suspect  # 2099 was not believed, and leaves nothing behind
    again = send(station, stick)
    assert receive_and_apply(hq, again.path).new == 1
    assert [sent.number, again.number] == [1, 2]
    refs = {revisions.load(station, one).record.ref for one in (before, during, after)}
    assert len(refs) == 3
    assert verify(station, Task()).ok
    assert verify(hq, Task()).ok


def test_no_clock_revives_an_expired_consent(station: Vault, stick: Path) -> None:
    one = attack(1)
    (who,) = one.victim_groups
    record(station, one.model_copy(update={"consents": [consent(who.id, expires="2026-11-22")]}))
    for at in (START, DEAD, START - timedelta(days=30), AHEAD, START):
        station.clock = FakeClock(at)
        assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND, at
    record(station, attack(1).model_copy(update={"id": "f" * 32}))
    assert send(station, stick).changes == 1  # and one that has not expired goes, after all these clocks


def test_a_clock_that_jumps_about_changes_no_order(vault: Vault) -> None:
    jumps = [START, DEAD, START + timedelta(days=900), START - timedelta(seconds=1), AHEAD, START, DEAD]
    record_id = record(vault, group_incident(1))
    for number, at in enumerate(jumps, start=1):
        vault.clock = FakeClock(at)
        amend(vault, record_id, summary_nonident=f"Version {number}, told at another time.")
        assert revisions.load(vault, record_id).record.summary_nonident.startswith(f"Version {number},")
    rows = revisions.history(vault, record_id)
    assert len(rows) == len(jumps) + 1
    assert all(row.parents[0] == earlier.hash for row, earlier in pairwise(rows))
    assert verify(vault, Task()).ok


def test_an_hour_that_comes_twice_and_one_that_never_comes(vault: Vault) -> None:
    zone = ZoneInfo("Europe/Paris")
    twice = [datetime(2026, 10, 25, 2, 30, tzinfo=zone, fold=fold) for fold in (0, 1)]
    never = [datetime(2027, 3, 28, 1, 59, tzinfo=zone), datetime(2027, 3, 28, 2, 30, tzinfo=zone)]
    record_id = record(vault, group_incident(1))
    for number, at in enumerate([*twice, *never]):
        vault.clock = FakeClock(at)
        amend(vault, record_id, summary_nonident=f"Version {number}, in an odd hour.")
    stamps = [datetime.fromisoformat(row.at) for row in revisions.history(vault, record_id)][:-1]
    assert stamps == sorted(stamps, reverse=True)
    assert [stamp.utcoffset() for stamp in stamps[-2:]] == [timedelta(hours=1), timedelta(hours=2)]
    assert verify(vault, Task()).ok


@pytest.mark.parametrize("year", [DEAD, AHEAD], ids=["1970", "2099"])
def test_hq_with_a_wrong_clock_judges_by_it_and_says_so(
    station: Vault, hq: Vault, stick: Path, vault_template: Callable[[str], Template], year: datetime
) -> None:
    """A card that is out of its time by HQ's own clock is refused or taken by name; set right, the same file goes."""
    record(station, group_incident(1))
    sent = send(station, stick)
    hq.clock = FakeClock(year)
    entry = inbox.receive(hq, sent.path, task=Task())
    assert entry.state in {"staged", "refused", "quarantine"}
    assert entry.code is None or entry.code in CATALOGUE
    hq.close()
    again = open_vault(hq.folder, vault_template("hq").unlocked(hq.folder), clock=FakeClock(START))
    try:
        assert receive_and_apply(again, sent.path).new == 1
        assert verify(again, Task()).ok
    finally:
        again.close()
