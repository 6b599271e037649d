"""HQ's state does not depend on how the sticks travel: a model test over histories, losses, orders and repeats (T8)."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from exchange_cases import (
    amend,
    answer_to,
    attack,
    consent,
    enrol_both,
    everything,
    group_incident,
    record,
    send,
    ticked,
    withdraw,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vault_fixtures import FakeClock, Template

from app.hq import inbox
from app.hq.apply import apply
from app.models.incident import Incident
from app.tasks import Task
from app.vault import revisions
from app.vault.vault import Vault, open_vault
from app.vault.verify import verify

ACTIONS = ("add", "attack", "amend", "withdraw one", "withdraw all", "grant again", "answer", "export")


@dataclass
class Station:
    """A station with what was done there so far, and the bundles it wrote."""

    vault: Vault
    hq: Vault
    stick: Path
    records: list[str] = field(default_factory=list)
    attacks: list[str] = field(default_factory=list)
    bundles: list[Path] = field(default_factory=list)
    words: int = 0

    def do(self, action: str, which: int) -> None:
        getattr(self, f"_{action.replace(' ', '_')}")(which)

    def _add(self, which: int) -> None:
        self.records.append(record(self.vault, group_incident(len(self.records) + 1)))

    def _attack(self, which: int) -> None:
        self.words += 1
        self.attacks.append(record(self.vault, ticked(attack(2), f"It happened near word{self.words}hill.")))

    def _amend(self, which: int) -> None:
        known = self.records + self.attacks
        if known:
            amend(self.vault, known[which % len(known)], place_type=("SCHOOL", "HOME", "MARKET")[which % 3])

    def _withdraw_one(self, which: int) -> None:
        self._withdraw(which, 1)

    def _withdraw_all(self, which: int) -> None:
        self._withdraw(which, 2)

    def _withdraw(self, which: int, how_many: int) -> None:
        if self.attacks:
            record_id = self.attacks[which % len(self.attacks)]
            people = [row.id for row in self._incident(record_id).victim_groups]
            withdraw(self.vault, record_id, *people[:how_many])

    def _grant_again(self, which: int) -> None:
        if self.attacks:
            record_id = self.attacks[which % len(self.attacks)]
            one = self._incident(record_id)
            last = one.consents[-1]
            amend(self.vault, record_id, consents=[*one.consents, consent(last.for_, after=last)])

    def _incident(self, record_id: str) -> Incident:
        loaded = revisions.load(self.vault, record_id).record
        assert isinstance(loaded, Incident)
        return loaded

    def _export(self, which: int) -> None:
        sent = send(self.vault, self.stick)
        if sent.path is not None and sent.path not in self.bundles:
            self.bundles.append(sent.path)

    def _answer(self, which: int) -> None:
        """The in-order HQ has had every bundle; its receipt reaches the station."""
        deliver(self.hq, self.bundles)
        if self.bundles:
            answer_to(self.hq, self.vault, self.stick)


def deliver(hq: Vault, paths: list[Path]) -> None:
    for path in paths:
        entry = inbox.receive(hq, path, task=Task())
        if entry.state != "applied":
            assert entry.state == "staged", (entry.state, entry.code)
            apply(hq, entry.id, task=Task())


def state_of(hq: Vault) -> dict[str, Any]:
    """What HQ shows: every record's document, and the tombstones."""
    with hq.reading() as db:
        ids = [row[0] for row in db.all("SELECT record FROM head ORDER BY record")]
        stands = db.all('SELECT record, op, rev, "erase", device, seq FROM hq_record ORDER BY record')
    return {"documents": {one: revisions.load(hq, one).document for one in ids}, "stands": stands}


class World:
    """Opens copies of the session's vaults in a folder of one example."""

    def __init__(self, template: Callable[[str], Template], folder: Path) -> None:
        self.template = template
        self.folder = folder
        self.opened: list[Vault] = []

    def vault(self, role: str, name: str, source: Path | None = None) -> Vault:
        made = self.template(role)
        shutil.copytree(source or made.folder, self.folder / name, ignore=shutil.ignore_patterns("vault.lock"))
        vault = open_vault(self.folder / name, made.unlocked(self.folder / name), clock=FakeClock())
        self.opened.append(vault)
        return vault

    def close(self) -> None:
        for vault in self.opened:
            vault.close()


steps = st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 5)), min_size=3, max_size=12)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(history=steps, random=st.randoms(use_true_random=False))
def test_any_order_and_any_repeat_comes_to_the_in_order_state(
    vault_template: Callable[[str], Template], history: list[tuple[str, int]], random: Any
) -> None:
    with TemporaryDirectory() as name:
        world = World(vault_template, Path(name))
        try:
            play(world, [("attack", 0), *history, ("export", 0)], random)
        finally:
            world.close()


def play(world: World, history: list[tuple[str, int]], random: Any) -> None:
    station, in_order = world.vault("station", "station"), world.vault("hq", "in-order")
    enrol_both(station, in_order, world.folder)
    in_order.checkpoint()
    shuffled = world.vault("hq", "shuffled", source=in_order.folder)
    stick = world.folder / "stick"
    stick.mkdir()
    sender = Station(station, in_order, stick)
    for action, which in history:
        sender.do(action, which)

    deliver(in_order, sender.bundles)
    mixed = [*sender.bundles, *random.choices(sender.bundles, k=2)] if sender.bundles else []
    random.shuffle(mixed)
    deliver(shuffled, mixed)

    assert state_of(shuffled) == state_of(in_order)
    mine, theirs = everything(station), everything(shuffled)
    for n in range(1, sender.words + 1):
        word = f"word{n}hill".encode()
        assert word in mine
        if word in theirs:
            assert word in b"".join(str(one).encode() for one in state_of(in_order)["documents"].values())
    assert verify(shuffled, task=Task()).ok
