"""A save dirties few pages, because what did not change is not written (bundle-and-vault.md 5.1: at most 40)."""

import statistics

from vault_fixtures import incident

from app.vault import revisions

FRAME = 4096 + 24


def _pages(vault):
    wal = vault.folder / "vault.db-wal"
    return (wal.stat().st_size - 32) // FRAME


def test_an_edit_and_a_new_record_each_touch_at_most_forty_pages(vault):
    with vault.writing():
        saved = [
            revisions.save(vault, incident(summary_nonident=f"Note {n} from the partner."), state="FINAL")
            for n in range(300)
        ]
    edits, news = [], []
    for one in saved[::30]:
        record = revisions.load(vault, one.record_id).record
        vault.checkpoint()
        revisions.save(
            vault, record.model_copy(update={"summary_nonident": "Told anew.", "victims_max": 5}), state="OPEN"
        )
        edits.append(_pages(vault))
        vault.checkpoint()
        revisions.save(vault, incident(), state="OPEN")
        news.append(_pages(vault))
    assert statistics.median(edits) <= 40, edits
    assert statistics.median(news) <= 40, news
