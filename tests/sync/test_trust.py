"""Whose bundles count: compared, unverified, revoked, unknown, meant for somebody else, or of another kind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_cases import enrol_both, group_incident, record, send

from app.errors import AppError
from app.hq import answer, inbox, register
from app.hq.apply import apply
from app.keys.identity import Keyring
from app.models import canonical
from app.sync import enrol, outbox, receipts, sealing
from app.tasks import Task
from app.vault.audit import protect
from app.vault.cards import own_keyring
from app.vault.vault import Vault
from app.vault.verify import verify


def test_a_card_is_trusted_only_after_its_number_was_compared(open_copy: Callable[..., Vault], tmp_path: Path) -> None:
    station, hq = open_copy("station"), open_copy("hq")
    file = tmp_path / "hq.card"
    card = enrol.write_card(hq, file)
    wrong = ("1" if card.number[0] != "1" else "2") + card.number[1:]
    with pytest.raises(AppError, match=r"card\.number"):
        enrol.enrol(station, file, wrong)
    with pytest.raises(AppError, match=r"card\.digits"):
        enrol.enrol(station, file, card.number[:59])
    assert enrol.cards(station) == []

    row = enrol.enrol(station, file, " ".join(card.number_groups))
    assert (row.state, row.name) == ("enrolled", "Headquarters desk")
    assert [(step.what, step.by) for step in row.steps] == [("added", station.holder), ("compared", station.holder)]
    assert outbox.only_audience(station).id == hq.station.id


def test_digits_typed_in_another_script_are_digits(open_copy: Callable[..., Vault], tmp_path: Path) -> None:
    station, hq = open_copy("station"), open_copy("hq")
    file = tmp_path / "hq.card"
    card = enrol.write_card(hq, file)
    arabic = card.number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert enrol.enrol(station, file, arabic).state == "enrolled"


def test_cards_of_the_same_side_and_ones_own_are_refused(open_copy: Callable[..., Vault], tmp_path: Path) -> None:
    station, other = open_copy("station"), open_copy("station2")
    for owner, code in ((station, "card.own"), (other, "card.role")):
        file = tmp_path / f"{owner.station.code}.card"
        card = enrol.write_card(owner, file)
        with pytest.raises(AppError, match=code.replace(".", r"\.")):
            enrol.enrol(station, file, card.number)


def test_without_headquarters_there_is_nobody_to_export_to(open_copy: Callable[..., Vault]) -> None:
    with pytest.raises(AppError, match=r"outbox\.no_audience"):
        outbox.only_audience(open_copy("station"))


def test_a_bundle_of_an_unknown_station_leaves_code_and_hash_alone(
    open_copy: Callable[..., Vault], tmp_path: Path, stick: Path
) -> None:
    station, hq = open_copy("station"), open_copy("hq")
    file = tmp_path / "hq.card"
    enrol.enrol(station, file, enrol.write_card(hq, file).number)
    record(station, group_incident(1))
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert (entry.state, entry.code) == ("refused", "bundle.unknown_signer")
    assert (entry.station, entry.number, entry.checks) == (None, None, ())
    assert not list((hq.folder / "inbox").iterdir())
    with hq.reading() as db:
        assert db.scalar("SELECT count(*) FROM staging_change") == 0


def test_the_whole_life_of_a_card_at_hq_kept_compared_and_revoked(
    open_copy: Callable[..., Vault], tmp_path: Path, stick: Path, clock
) -> None:
    station, hq = open_copy("station"), open_copy("hq")
    mine, theirs = tmp_path / "station.card", tmp_path / "hq.card"
    enrol.enrol(station, theirs, enrol.write_card(hq, theirs).number)
    card = enrol.write_card(station, mine)
    assert enrol.add_unverified(hq, mine).state == "unverified"
    record(station, group_incident(1))
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert (entry.state, entry.code) == ("quarantine", "bundle.unverified_signer")
    assert inbox.held_unverified(hq) == {station.device: 1}
    with pytest.raises(AppError, match=r"inbox\.not_open"):
        apply(hq, entry.id, task=Task())
    assert inbox.recheck(hq, entry.id, task=Task()).state == "quarantine"

    clock.forward(days=2)
    with pytest.raises(AppError, match=r"card\.number"):
        enrol.compare(hq, card.signer_id, enrol.own_number(hq).number)
    assert inbox.settle_card(hq, enrol.find(hq, card.signer_id), task=Task())[0].state == "quarantine"
    compared = enrol.compare(hq, card.signer_id[:8], card.number)
    assert [one.state for one in inbox.settle_card(hq, compared, task=Task())] == ["staged"]
    assert inbox.held_unverified(hq) == {}
    assert apply(hq, entry.id, task=Task()).new == 1

    clock.forward(days=2)
    record(station, group_incident(2))
    waiting = inbox.receive(hq, send(station, stick).path, task=Task())
    revoked = enrol.revoke(hq, card.signer_id, "SEIZED")
    refused = [(one.id, one.state, one.code) for one in inbox.settle_card(hq, revoked, task=Task())]
    assert refused == [(waiting.id, "refused", "bundle.revoked_signer")]
    assert inbox.entry(hq, entry.id).state == "applied"
    (row,) = enrol.cards(hq)
    assert (row.state, row.reason, row.latest.by_name) == ("revoked", "SEIZED", row.steps[0].by_name)
    assert [step.what for step in row.steps] == ["added", "compared", "revoked"]
    assert len({step.at for step in row.steps}) == 3
    assert verify(hq, Task()).code == "audit.ok"


def test_a_revoked_card_counts_no_more_whatever_was_signed_when(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    sent = send(station, stick)
    waiting = inbox.receive(hq, sent.path, task=Task())
    signer = enrol.own_number(station).signer_id
    with pytest.raises(AppError, match=r"card\.reason"):
        enrol.revoke(hq, signer, "BECAUSE")
    assert enrol.revoke(hq, signer, "LOST").state == "revoked"

    with pytest.raises(AppError, match=r"bundle\.revoked_signer"):
        apply(hq, waiting.id, task=Task())
    record(station, group_incident(2))
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert (entry.state, entry.code) == ("refused", "bundle.revoked_signer")
    for stranger in ("0" * 40, signer[:7], ""):
        with pytest.raises(AppError, match=r"card\.unknown"):
            enrol.revoke(hq, stranger, "LOST")


def test_a_station_writes_for_an_unverified_card_only_while_no_compared_one_is_there(
    station: Vault, hq: Vault, tmp_path: Path, stick: Path
) -> None:
    """Somebody slips in a card that claims to be of the same headquarters: nothing is encrypted to it."""
    slipped = Keyring.generate("hq", id=hq.station.id, device="d" * 32, now=hq.clock.now(), name="Desk")
    file = tmp_path / "slipped.card"
    file.write_bytes(slipped.card())
    enrol.add_unverified(station, file)
    assert outbox.only_audience(station).name == "Headquarters desk"
    with station.reading() as db:
        assert sealing.recipients(db, hq.station.id) == [enrol.own_number(hq).enc]
    enrol.revoke(station, enrol.own_number(hq).signer_id, "REPLACED")
    with station.reading() as db:
        assert sealing.recipients(db, hq.station.id) == [slipped.own_card.enc]


def test_a_card_nobody_compared_neither_renames_a_station_at_hq_nor_gets_its_receipt(
    station: Vault, hq: Vault, tmp_path: Path, stick: Path, clock
) -> None:
    record(station, group_incident(1))
    apply(hq, inbox.receive(hq, send(station, stick).path, task=Task()).id, task=Task())
    clock.forward(days=1)
    slipped = Keyring.generate("station", id=station.station.id, device="d" * 32, now=hq.clock.now(), name="Zulu")
    file = tmp_path / "slipped.card"
    file.write_bytes(slipped.card())
    enrol.add_unverified(hq, file)
    assert [row.name for row in register.stations(hq)] == ["Field base one"]
    with hq.reading() as db:
        assert sealing.recipients(db, station.station.id) == [enrol.own_number(station).enc]
    enrol.revoke(hq, enrol.own_number(station).signer_id, "LOST")
    with pytest.raises(AppError, match=r"outbox\.no_card"):
        answer.write_receipt(hq, station.station.id, stick, task=Task())


def test_with_a_card_its_keys_are_revoked(station: Vault, hq: Vault, tmp_path: Path) -> None:
    """A thief who opened the vault may write another card over the same keys; it is not even kept."""
    ring = own_keyring(station)
    kept = canonical.decode(ring.dump())
    kept["card"]["serial"] = 2
    again = Keyring.load(canonical.encode(kept))
    file = tmp_path / "again.card"
    file.write_bytes(again.card())
    assert again.own_card.signer_id != ring.own_card.signer_id
    enrol.revoke(hq, ring.own_card.signer_id, "SEIZED")
    for keep in (enrol.add_unverified, lambda vault, path: enrol.enrol(vault, path, again.own_card.number)):
        with pytest.raises(AppError, match=r"card\.revoked"):
            keep(hq, file)


def test_a_revoked_card_cannot_be_enrolled_again(station: Vault, hq: Vault, tmp_path: Path) -> None:
    file = tmp_path / "station.card"
    card = enrol.write_card(station, file)
    enrol.revoke(hq, card.signer_id, "LEFT")
    for again in (
        lambda: enrol.enrol(hq, file, card.number),
        lambda: enrol.compare(hq, card.signer_id, card.number),
        lambda: enrol.revoke(hq, card.signer_id, "LOST"),
    ):
        with pytest.raises(AppError, match=r"card\.revoked"):
            again()
    assert [row.reason for row in enrol.cards(hq)] == ["LEFT"]


def test_a_card_from_before_its_trust_was_noted_is_listed_and_revoked(open_copy: Callable[..., Vault]) -> None:
    """As migration 0005 finds it: a row in `card` alone, so that who added it stays unknown."""
    vault, card = open_copy("station"), enrol.own_number(open_copy("hq"))
    with vault.writing() as db:
        db.run(
            "INSERT INTO card (signer, owner, device, role, name, ed25519, signed, state, added_at)"
            " VALUES (?, ?, ?, 'hq', 'Desk', ?, ?, 'unverified', '2026-01-01T00:00:00+00:00')",
            *(card.signer_id, card.id, card.device, card.ed25519, card.signed),
        )
        protect(db, "card", card.signer_id)
    (row,) = enrol.cards(vault)
    assert [(step.what, step.by, step.by_name) for step in row.steps] == [("added", None, "")]
    revoked = enrol.revoke(vault, card.signer_id, "REPLACED")
    assert (revoked.reason, revoked.steps[0].by, revoked.latest.by) == ("REPLACED", None, vault.holder)
    assert verify(vault, Task()).code == "audit.ok"


def test_a_card_past_its_validity_counts_no_more(station: Vault, hq: Vault, stick: Path, clock) -> None:
    record(station, group_incident(1))
    sent = send(station, stick)
    clock.forward(days=4 * 365)
    assert inbox.receive(hq, sent.path, task=Task()).code == "bundle.revoked_signer"


def test_a_station_does_not_export_to_a_revoked_card(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    enrol.revoke(station, enrol.own_number(hq).signer_id, "REPLACED")
    with pytest.raises(AppError, match=r"outbox\.no_card"):
        send(station, stick)


def test_another_headquarters_cannot_open_it(
    station: Vault, open_copy: Callable[..., Vault], tmp_path: Path, stick: Path
) -> None:
    record(station, group_incident(1))
    stranger = open_copy("hq", "other-hq")
    entry = inbox.receive(stranger, send(station, stick).path, task=Task())
    assert (entry.state, entry.code) == ("refused", "bundle.not_for_us")


def test_a_station_cannot_open_what_it_exported(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    with pytest.raises(AppError, match=r"bundle\.not_for_us"):
        receipts.receive(station, send(station, stick).path, task=Task())


def test_a_receipt_is_no_bundle_and_a_bundle_no_receipt(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    apply(hq, entry.id, task=Task())
    receipt = answer.write_receipt(hq, station.station.id, stick, task=Task())
    with pytest.raises(AppError, match=r"inbox\.not_hq"):
        inbox.receive(station, receipt.path, task=Task())
    with pytest.raises(AppError, match=r"inbox\.not_hq"):
        answer.write_receipt(station, hq.station.id, stick, task=Task())
    assert inbox.receive(hq, receipt.path, task=Task()).state == "refused"


def test_a_receipt_of_a_card_nobody_compared_changes_nothing(
    station: Vault, hq: Vault, open_copy: Callable[..., Vault], tmp_path: Path, stick: Path
) -> None:
    second = open_copy("station2")
    enrol.enrol(hq, tmp_path / "s2.card", enrol.write_card(second, tmp_path / "s2.card").number)
    enrol.write_card(hq, tmp_path / "hq.card")
    enrol.add_unverified(second, tmp_path / "hq.card")
    record(second, group_incident(1))
    sent = send(second, stick)  # to an unverified card one may export
    apply(hq, inbox.receive(hq, sent.path, task=Task()).id, task=Task())
    receipt = answer.write_receipt(hq, second.station.id, stick, task=Task())
    with pytest.raises(AppError, match=r"receipt\.unverified"):
        receipts.receive(second, receipt.path, task=Task())


def test_stations_are_listed_with_what_is_known_of_them(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    apply(hq, inbox.receive(hq, send(station, stick).path, task=Task()).id, task=Task())
    (row,) = register.stations(hq)
    assert (row.id, row.name, row.records, row.newest, row.missing) == (
        station.station.id, "Field base one", 1, 1, ()
    )  # fmt: skip


def test_the_receipt_of_a_station_that_never_sent_is_nothing(station: Vault, hq: Vault, stick: Path) -> None:
    result = answer.write_receipt(hq, station.station.id, stick, task=Task())
    assert result.outcome.value == "nothing_to_send"
    with pytest.raises(AppError, match=r"register\.no_station"):
        answer.write_receipt(hq, "0" * 32, stick, task=Task())


def test_enrolling_makes_the_keys_once(open_copy: Callable[..., Vault], tmp_path: Path) -> None:
    station, hq = open_copy("station"), open_copy("hq")
    enrol_both(station, hq, tmp_path)
    assert enrol.own_number(station).number == enrol.own_number(station).number
    assert [row.state for row in enrol.cards(hq)] == ["enrolled"]
