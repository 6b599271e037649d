"""The head of a station's log travels in its bundles: HQ warns where one goes back or contradicts another (4.7)."""

from dataclasses import replace
from pathlib import Path

import pytest
from exchange_cases import amend, cut_log, group_incident, receive_and_apply, record, send

from app.errors import AppError, message_of
from app.hq import audit_heads, inbox, register
from app.hq.audit_heads import Warned
from app.sync.head import AuditHead, Head
from app.tasks import Task
from app.vault import hq_store
from app.vault.hq_store import DeviceRow
from app.vault.vault import Vault
from app.vault.verify import verify


def test_a_log_that_was_cut_at_the_station_is_told_at_hq_until_the_device_is_confirmed(
    station: Vault, hq: Vault, stick: Path
) -> None:
    record_id = record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    amend(station, record_id, victims_best=1)
    cut_log(station, keep=5)

    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert (entry.state, entry.warned) == ("staged", Warned("bundle.audit_back", 2, 1))
    (row,) = register.stations(hq)
    assert row.warned == ((station.device, Warned("bundle.audit_back", 2, 1)),)
    assert row.held_back == ()
    assert message_of("bundle.audit_back").what.source.format(**row.warned[0][1].params)
    with hq.reading() as db:
        assert db.scalar("SELECT row_key FROM audit WHERE event = 'inbox.audit_head'") == station.device

    register.confirm_device(hq, station.station.id, station.device)
    (row,) = register.stations(hq)
    assert row.warned == ()
    assert inbox.entry(hq, entry.id).warned is None
    with pytest.raises(AppError, match=r"register\.no_device"):
        register.confirm_device(hq, station.station.id, station.device)
    record(station, group_incident(2))
    assert inbox.receive(hq, send(station, stick).path, task=Task()).warned is None
    assert verify(hq, Task()).ok


@pytest.fixture
def third(station: Vault, hq: Vault, stick: Path) -> Head:
    """Three bundles were received; the head of the third."""
    for number in (1, 2, 3):
        record(station, group_incident(number))
        receive_and_apply(hq, send(station, stick).path)
    with hq.reading() as db:
        kept = db.scalar("SELECT CAST(head AS TEXT) FROM hq_bundle WHERE seq = 3")
    return Head.model_validate_json(kept)


def compared(hq: Vault, head: Head, *, seq: int, count: int, mac: str, state: str = "clear") -> Warned | None:
    """Ask of a bundle that never was, in a transaction that is given up again."""
    told = head.model_copy(update={"seq": seq, "audit": AuditHead(count=count, mac=mac)})
    with pytest.raises(KeyError), hq.writing() as db:
        device: DeviceRow = hq_store.device(db, head.station, head.device)
        found = audit_heads.compare(db, replace(device, state=state), told)
        raise KeyError
    return found


def test_every_earlier_and_later_bundle_is_compared(hq: Vault, third: Head) -> None:
    with hq.reading() as db:
        one, two, three = hq_store.told_heads(db, third.station, third.stream, third.epoch)
    assert one.count < two.count < three.count == (third.audit.count if third.audit else None)
    other = "f" * 64
    ask = {
        (4, three.count + 9, other): None,
        (4, three.count, other): Warned("bundle.audit_differs", 4, 3),
        (4, two.count - 1, other): Warned("bundle.audit_back", 4, 2),
        (3, three.count, three.mac): None,  # the same bundle on a second stick
        (3, three.count + 5, other): None,  # a fork has its own name
        (2, three.count + 1, other): Warned("bundle.audit_back", 3, 2),  # came late
    }
    for (seq, count, mac), wanted in ask.items():
        assert compared(hq, third, seq=seq, count=count, mac=mac) == wanted, (seq, count)
    assert register.stations(hq)[0].warned == ()


def test_after_a_fork_that_was_cleared_up_the_newest_head_alone_counts(hq: Vault, third: Head) -> None:
    with hq.reading() as db:
        _one, two, three = hq_store.told_heads(db, third.station, third.stream, third.epoch)
    late = {"seq": 1, "count": two.count + 1, "mac": "f" * 64}
    assert compared(hq, third, **late) == Warned("bundle.audit_back", 2, 1)
    assert compared(hq, third, **late, state="confirmed") is None
    assert compared(hq, third, seq=4, count=three.count - 1, mac="f" * 64, state="confirmed") is not None
