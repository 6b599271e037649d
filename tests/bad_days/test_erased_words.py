"""Words of erased records leave the full-text index whatever state its segments are in, small indexes included."""

import random

import pytest
from vault_fixtures import incident

from app.services import erasing
from app.sync import outbox
from app.vault import revisions
from app.vault.search_index import is_merged
from app.vault.vault import Vault


def test_no_word_of_any_erased_record_stays_in_the_index(vault: Vault) -> None:
    """Saves and erasures in an order in which FTS5's own 'optimize' kept words of what was deleted."""
    chance, alive, gone = random.Random(8), [], []
    for step in range(40):
        if step < 8 or not alive or chance.random() < 0.5:
            word = f"{chance.getrandbits(64):016x}mark"  # no two begin alike: FTS5 writes only where they differ
            text = f"{word} A partner told of an incident near the market. " * 20
            alive.append((revisions.save(vault, incident(summary_nonident=text), state="OPEN").record_id, word))
            continue
        record_id, word = alive.pop(chance.randrange(len(alive)))
        assert erasing.erase_record(vault, record_id, reason="MISTAKE", forget=outbox.forget).settled
        gone.append(word)
        with vault.reading() as db:
            index = b" ".join(row[0] for row in db.all("SELECT block FROM incident_fts_data"))
            terms = b" ".join(bytes(row[0]) for row in db.all("SELECT term FROM incident_fts_idx"))
        assert not [word for word in gone if word.encode() in index + terms]
    assert len(gone) > 10


@pytest.mark.parametrize(
    ("structure", "merged"),
    [
        ("00000000 00 00 00", True),  # empty
        ("00000000 01 01 01 00 01 01 01 01", True),  # one segment on the only level
        ("00000000 03 01 85 22 00 00 00 00 00 01 09 01 90 10", True),  # on the last of three, with large numbers
        ("00000000 04 01 16 00 00 00 01 02 01 01 00 00 00 00", False),  # below two empty levels: deletions were kept
        ("00000000 01 02 05 00 02 01 01 01 02 01 01", False),  # two segments
        ("00000000 01 01 01", False),  # cut
        ("00000000 FF 00 00 01 01 01 01", False),  # the form of another version
        ("00", False),
    ],
)
def test_how_far_an_index_is_merged_is_read_from_its_structure(structure: str, merged: bool) -> None:
    assert is_merged(bytes.fromhex(structure)) is merged
