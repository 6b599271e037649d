"""A hold or a longer time is a new version of the same text: nothing else of the record changes."""

from datetime import date

from vault_fixtures import incident

from app.models.base import document
from app.services import keeping
from app.tasks import Task
from app.vault import drafts, revisions

_MOVES = {"updated_at", "retention_until", "legal_hold"}


def test_what_is_typed_stays_and_the_text_and_its_state_are_the_same(vault, clock):
    saved = revisions.save(vault, incident(), state="FINAL", findings=["R-07"])
    drafts.put(vault, saved.record_id, {"analysis_note": "half a sentence"})
    before = revisions.load(vault, saved.record_id)
    clock.forward(days=1)
    keeping.keep(vault, saved.ref, date(2031, 12, 31), reason="A panel works with it")
    keeping.hold(vault, saved.ref, reason="A court asked for it")
    after = revisions.load(vault, saved.record_id)
    assert (after.state, after.findings, after.reason) == ("FINAL", ("R-07",), "A court asked for it")
    assert drafts.get(vault, saved.record_id).values == {"analysis_note": "half a sentence"}
    old, new = (document(loaded.record) for loaded in (before, after))
    assert {name for name in old | new if old.get(name) != new.get(name)} == _MOVES
    assert (new["retention_until"], new["legal_hold"]["owner"]) == ("2031-12-31", vault.holder)


def test_29_february_is_never_over_too_early(vault, clock):
    clock.at = clock.at.replace(year=2028, month=2, day=29)
    saved = revisions.save(vault, incident(), state="OPEN")
    keeping.set_policy(vault, 5)
    (row,) = keeping.due(vault, task=Task(), by=date(2033, 3, 1))
    assert (row.ref, row.until) == (saved.ref, "2033-03-01")
    assert keeping.due(vault, task=Task(), by=date(2033, 2, 28)) == ()
