"""Which change wins, in every order of delivery: the same one, and nothing withdrawn stays behind."""

from dataclasses import dataclass, field, replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.hq.winner import BEFORE_WITHDRAWAL, FOREIGN, Incoming, Verdict, judge
from app.vault.hq_store import HqRecord

DEVICE, OTHER = "a" * 32, "b" * 32


@dataclass
class Model:
    """What HQ keeps of one record: what stands, and the bodies below it."""

    current: HqRecord | None = None
    bodies: set[str] = field(default_factory=set)

    def take(self, change: Incoming, text: str) -> Verdict:
        judged = judge(self.current, change)
        before = self.current
        if judged.verdict in {Verdict.REDUCED, Verdict.WITHDRAWN}:
            self.bodies.clear()
        if judged.verdict is Verdict.LATE and before is not None:
            self.bodies &= {self.standing}
        if judged.verdict in {Verdict.NEW, Verdict.CHANGED, Verdict.REDUCED, Verdict.WITHDRAWN}:
            stands = judged.verdict is not Verdict.WITHDRAWN
            self._keep(change, before, stands)
            if stands:
                self.standing = text
                self.bodies.add(text)
        elif judged.verdict is Verdict.LATE and before is not None:
            self.current = replace(before, erased_seen=joined(before.erased_seen, change.seen))
        return judged.verdict

    standing: str = ""

    def _keep(self, change: Incoming, before: HqRecord | None, stands: bool) -> None:
        rev, _erasing, device, epoch, seq = change.rank
        seen = before.erased_seen if before else {}
        if change.erasing:
            seen = joined(seen, change.seen)
        self.current = HqRecord(
            "s", "r", "incident", rev, change.erase, "put" if stands else "redact", device, "t", epoch, seq,
            dict(change.seen), {}, None, dict(seen),
        )  # fmt: skip
        if before is not None and not stands and before.rank > change.rank:
            self.current = replace(
                self.current, rev=before.rev, device=before.device, epoch=before.epoch, seq=before.seq
            )


def joined(one, other):
    return {device: max(one.get(device, 0), other.get(device, 0)) for device in one.keys() | other.keys()}


def change(rev, kind="put", *, seq=None, device=DEVICE, seen=None, code=None):
    op = "redact" if kind == "redact" else "put"
    rank = (rev, kind in {"redact", "erase"}, device, 1, seq or rev)
    return Incoming(rank, op, kind == "erase", seen or {device: rev}, code)


kinds = st.lists(st.sampled_from(["put", "erase", "redact"]), min_size=1, max_size=6)


@given(kinds, st.randoms(use_true_random=False))
def test_one_device_in_any_order_and_with_repeats_comes_to_the_same(sequence: list[str], random) -> None:
    changes = [(change(n, kind), f"text {n}") for n, kind in enumerate(sequence, 1)]
    in_order = Model()
    for one, text in changes:
        in_order.take(one, text)
    shuffled = [*changes, *random.choices(changes, k=3)]
    random.shuffle(shuffled)
    other = Model()
    for one, text in shuffled:
        other.take(one, text)
    assert (other.current.op, other.current.rank) == (in_order.current.op, in_order.current.rank)
    if in_order.current.op == "put":
        assert other.standing == in_order.standing == f"text {len(sequence)}"
    newest_erasing = max((n for n, kind in enumerate(sequence, 1) if kind != "put"), default=0)
    kept = {int(text.split()[1]) for text in other.bodies}
    assert all(n >= newest_erasing for n in kept)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_parallel_edit_that_did_not_know_of_a_withdrawal_never_stands(order) -> None:
    changes = [
        (change(1), "first"),
        (change(2, "redact"), ""),
        (change(3, device=OTHER, seen={DEVICE: 1, OTHER: 3}), "parallel"),
    ]
    model = Model()
    verdicts = {n: model.take(*changes[n]) for n in order}
    assert model.current.op == "redact"
    assert not model.bodies
    assert verdicts[2] in {Verdict.REFUSED, Verdict.NEW, Verdict.CHANGED}


def test_a_refused_change_that_erases_still_erases() -> None:
    model = Model()
    model.take(change(1), "text 1")
    judged = judge(model.current, change(2, "erase", code="change.structure"))
    assert (judged.verdict, judged.code) == (Verdict.WITHDRAWN, "change.structure")


def test_somebody_elses_record_is_never_touched() -> None:
    model = Model()
    model.take(change(1), "text 1")
    assert judge(model.current, change(2, "redact", code=FOREIGN)).verdict is Verdict.REFUSED


def test_the_same_rev_decided_by_erase_then_number() -> None:
    model = Model()
    model.take(change(5, seq=1), "wide")
    assert model.take(change(5, "erase", seq=2, seen={DEVICE: 5}), "narrow") is Verdict.REDUCED
    assert model.take(change(5, seq=3, seen={DEVICE: 5}), "wide again") is Verdict.SUPERSEDED
    assert model.take(change(5, "erase", seq=4, seen={DEVICE: 5}), "narrower") is Verdict.REDUCED
    assert model.bodies == {"narrower"}


def test_what_had_not_seen_the_withdrawal_is_refused_by_name() -> None:
    model = Model()
    model.take(change(4, "redact"), "")
    judged = judge(model.current, change(3))
    assert (judged.verdict, judged.code) == (Verdict.REFUSED, BEFORE_WITHDRAWAL)
