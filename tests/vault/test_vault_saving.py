"""A record is saved, found, changed; its history keeps every step; drafts never become history by themselves."""

import hashlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from vault_fixtures import FakeClock, incident

from app.errors import AppError
from app.models.canonical import encode
from app.models.refs import check_ref
from app.tasks import Task
from app.vault import audit, drafts, history, listing, projections, revisions
from app.vault.history import NewRevision
from app.vault.verify import verify


def test_a_first_save_fills_the_envelope_and_gives_a_reference(vault, clock):
    saved = revisions.save(vault, incident(), state="OPEN", reason="reported by a partner")
    loaded = revisions.load(vault, saved.record_id)
    assert check_ref(saved.ref)
    assert saved.ref.startswith("SSD-JUBA-26-00001-")
    assert loaded.record.ref == saved.ref
    assert (loaded.record.created_by, loaded.record.device) == (vault.holder, vault.device)
    assert loaded.record.created_at == loaded.record.updated_at == "2026-11-23T09:00:00+00:00"
    assert (loaded.state, loaded.lamport, loaded.station) == ("OPEN", 1, vault.station.id)
    assert (saved.change.kind, saved.change.ids) == ("incident", frozenset({saved.record_id}))


def test_references_count_up_by_device_and_year_and_are_never_given_twice(vault, clock):
    first = [revisions.save(vault, incident(), state="OPEN").ref for _ in range(3)]
    clock.forward(days=60)
    later = revisions.save(vault, incident(), state="OPEN").ref
    assert [ref[:18] for ref in [*first, later]] == [
        *("SSD-JUBA-26-00001-", "SSD-JUBA-26-00002-", "SSD-JUBA-26-00003-"),
        "SSD-JUBA-27-00001-",
    ]
    with vault.writing() as db:
        db.run("DELETE FROM sequence")  # as if an old page had been put back
    assert revisions.save(vault, incident(), state="OPEN").ref.startswith("SSD-JUBA-27-00002-")


def test_a_change_keeps_reference_and_creation_and_names_its_parent(vault, clock):
    first = revisions.save(vault, incident(), state="OPEN")
    clock.forward(hours=2)
    record = revisions.load(vault, first.record_id).record
    second = revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN", reason="recount")
    rows = revisions.history(vault, first.record_id)
    assert [(row.lamport, row.parents, row.reason, row.by_name) for row in rows] == [
        (2, (first.hash,), "recount", "Alba Ferri"),
        (1, (), "", "Alba Ferri"),
    ]
    again = revisions.load(vault, first.record_id).record
    assert (again.ref, again.created_at) == (first.ref, record.created_at)
    assert again.updated_at > again.created_at
    assert second.ref == first.ref


def test_a_text_that_comes_without_its_reference_keeps_it_and_another_is_refused(vault, clock):
    first = revisions.save(vault, incident(), state="OPEN")
    record = revisions.load(vault, first.record_id).record
    clock.forward(hours=2)
    bare = record.model_copy(update={"ref": None, "created_at": None, "created_by": None})
    assert revisions.save(vault, bare, state="OPEN").ref == first.ref
    again = revisions.load(vault, first.record_id).record
    assert (again.created_at, again.created_by) == (record.created_at, record.created_by)

    other = revisions.save(vault, incident(), state="OPEN").ref
    assert other.startswith("SSD-JUBA-26-00002-"), "no number was spent on the way"
    with pytest.raises(AppError) as refused:
        revisions.save(vault, record.model_copy(update={"ref": other}), state="OPEN")
    assert (refused.value.code, refused.value.params) == ("record.ref_stays", {"ref": first.ref})
    assert len(revisions.history(vault, first.record_id)) == 2


def test_the_final_revision_stays_beside_a_later_open_one(vault):
    first = revisions.save(vault, incident(), state="FINAL")
    record = revisions.load(vault, first.record_id).record
    revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN")
    assert revisions.load(vault, first.record_id).record.victims_best == 1
    assert revisions.load_final(vault, first.record_id).record.victims_best == 2
    assert revisions.load_revision(vault, first.hash).state == "FINAL"


def test_an_open_record_has_no_final_revision_and_an_unknown_one_has_none_at_all(vault):
    saved = revisions.save(vault, incident(), state="OPEN")
    with pytest.raises(AppError, match=r"vault\.no_final"):
        revisions.load_final(vault, saved.record_id)
    for call in (revisions.load, revisions.load_final, revisions.history):
        with pytest.raises(AppError, match=r"vault\.no_record"):
            call(vault, "0" * 32)


def test_a_record_is_found_by_its_reference_as_spoken_and_by_its_id(vault):
    saved = revisions.save(vault, incident(), state="OPEN")
    for typed in (saved.ref, f" {saved.ref.lower()} ", saved.record_id, saved.record_id.upper()):
        assert revisions.find_record(vault, typed) == saved.record_id
    with pytest.raises(AppError, match=r"vault\.no_record"):
        revisions.find_record(vault, "SSD-JUBA-26-99999-X")


def test_hashes_are_what_the_specification_says(vault):
    saved = revisions.save(vault, incident(), state="OPEN", findings=["R-05", "R-02", "R-05"])
    with vault.reading() as db:
        revision = history.revision_at(db, saved.seq)
        salt, body = db.one("SELECT salt, body FROM revision_body WHERE seq = ?", saved.seq)
        assert revision.body_hash == hashlib.sha256(salt + body).hexdigest()
        assert body == encode(history.body_of(db, revision))
        row = {name: getattr(revision, name) for name in revision.__slots__ if name not in {"seq", "hash"}}
        assert revision.hash == hashlib.sha256(encode({**row, "parents": list(revision.parents)})).hexdigest()
        assert revisions.load(vault, saved.record_id).findings == ("R-02", "R-05")


def _fork(vault, saved):
    """What another device's bundle brings: a revision made from an older one."""
    with vault.writing() as db:
        old = history.revision_by_hash(db, saved.hash)
        body = history.body_of(db, old)
        new = NewRevision(
            record=old.record,
            kind=old.kind,
            parents=(old,),
            device="0" * 32,
            state="OPEN",
            schema_v=old.schema_v,
            by=old.by,
            at=old.at,
            body={**body, "record": {**body["record"], "victims_max": 9}},
        )
        revision = history.append(db, new)
        projections.refresh(db, old.record, vault.station.id)
    return revision


def test_two_heads_are_shown_and_joined_by_a_revision_with_two_parents(vault):
    first = revisions.save(vault, incident(), state="OPEN")
    here = revisions.save(vault, revisions.load(vault, first.record_id).record, state="OPEN")
    there = _fork(vault, first)
    heads = revisions.heads(vault, first.record_id)
    assert sorted(heads) == sorted([here.hash, there.hash])
    assert revisions.load(vault, first.record_id).device == max("0" * 32, vault.device)  # same number: higher device
    record = revisions.load(vault, first.record_id).record
    joined = revisions.save(vault, record, state="OPEN", parents=heads)
    assert revisions.heads(vault, first.record_id) == [joined.hash]
    row = revisions.history(vault, first.record_id)[0]
    assert (row.parents, row.lamport) == (tuple(sorted(heads)), 3)


def test_a_save_on_a_text_that_was_overtaken_is_refused(vault):
    first = revisions.save(vault, incident(), state="OPEN")
    record = revisions.load(vault, first.record_id).record
    revisions.save(vault, record, state="OPEN", parents=[first.hash])
    with pytest.raises(AppError, match=r"vault\.parent"):
        revisions.save(vault, record, state="OPEN", parents=[first.hash])
    assert len(revisions.history(vault, first.record_id)) == 2


def test_a_failed_save_leaves_nothing(vault):
    saved = revisions.save(vault, incident(), state="OPEN")
    with vault.reading() as db:
        before = {t: db.all(f"SELECT * FROM {t}") for t in ("revision", "revision_body", "audit", "sequence")}

    class PowerCut(Exception):
        pass

    def cut() -> None:
        with vault.writing():
            revisions.save(vault, revisions.load(vault, saved.record_id).record, state="FINAL")
            revisions.save(vault, incident(), state="OPEN")
            raise PowerCut

    with pytest.raises(PowerCut):
        cut()
    with vault.reading() as db:
        assert {table: db.all(f"SELECT * FROM {table}") for table in before} == before


def test_many_saves_in_one_transaction_are_kept_together(vault):
    with vault.writing():
        refs = [revisions.save(vault, incident(), state="OPEN").ref for _ in range(4)]
    assert len(set(refs)) == 4
    with vault.reading() as db:
        assert len(listing.incident_rowids(db)) == 4


def test_inside_a_transaction_reading_shows_what_it_wrote_and_outside_not_yet(vault):
    with vault.writing():
        saved = revisions.save(vault, incident(), state="OPEN")
        assert revisions.load(vault, saved.record_id).lamport == 1
        with ThreadPoolExecutor(1) as other, pytest.raises(AppError, match=r"vault\.no_record"):
            other.submit(revisions.load, vault, saved.record_id).result()


def test_saves_from_two_threads_wait_for_each_other(vault):
    with ThreadPoolExecutor(4) as workers:
        saved = list(workers.map(lambda _: revisions.save(vault, incident(), state="OPEN"), range(24)))
    assert len({one.ref for one in saved}) == 24
    with vault.reading() as db:
        assert [n for (n,) in db.all("SELECT n FROM audit ORDER BY n")] == list(range(1, audit.head(db).count + 1))


def test_a_draft_is_one_row_kept_as_typed_and_gone_after_the_save(vault, clock):
    record = incident()
    drafts.put(vault, record.id, {"occurred": "sometime in Ma", "acts": [{"type": None}], "score": 1.5})
    clock.forward(seconds=4)
    drafts.put(vault, record.id, {"occurred": "March 2026"})
    assert [draft.values for draft in drafts.all_drafts(vault)] == [{"occurred": "March 2026"}]
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM audit WHERE table_name = 'draft'") == 0
        assert listing.incident_rowids(db) == []
    revisions.save(vault, record, state="OPEN")
    assert drafts.get(vault, record.id) is None
    drafts.put(vault, record.id, {"victims_best": "three?"})
    with vault.reading() as db:
        assert listing.row_of_record(db, record.id).draft


def test_a_discarded_draft_is_erased_and_the_fact_is_kept(vault):
    drafts.put(vault, "d" * 32, {"note": "zebrafinch"}, kind="party")
    assert drafts.get(vault, "d" * 32).kind == "party"
    assert drafts.discard(vault, "d" * 32)
    assert not drafts.discard(vault, "d" * 32)
    with vault.reading() as db:
        assert db.all("SELECT scope, record, reason_code FROM erasure") == [("draft", "d" * 32, "DISCARDED")]
    assert (vault.folder / "vault.db-wal").stat().st_size == 0


def test_hq_keeps_a_station_s_record_as_released_and_a_stranger_may_not_touch_it(hq_vault):
    labels = {"parties": {"e" * 32: {"name": "Northern Column"}}, "places": {"SS-XX": {"name": "Old District"}}}
    doc = {
        "id": "c" * 32,
        "ref": "SSD-JUBA-26-00001-P",
        "adm0": "SSD",
        "adm1": "SS-XX",
        "occurred": {"value": "2026-03", "precision": "MONTH"},
        "perpetrators": [{"id": "d" * 32, "party": "e" * 32}],
        "victim_groups": [{"id": "b" * 32, "n_best": "N_2_4"}],
        "derived": _DERIVED,
        "labels": labels,
    }
    station = "5" * 32

    def apply(owner, document):
        with hq_vault.writing() as db:
            origin = {"device": "d" * 32, "rev": 4}
            facts = {"record_id": "c" * 32, "kind": "incident", "schema_v": 1, "origin": origin}
            return revisions.apply_released(db, hq_vault, station=owner, document=document, **facts)

    apply(station, doc)
    loaded = revisions.load(hq_vault, "c" * 32)
    assert (loaded.state, loaded.station, loaded.document) == ("FINAL", station, doc)
    with pytest.raises(AppError, match=r"vault\.owner"):
        apply("6" * 32, doc)
    with pytest.raises(AppError, match=r"vault\.owner"):
        revisions.save(hq_vault, incident(id="c" * 32), state="OPEN")
    with hq_vault.reading() as db:
        row = listing.row_of_record(db, "c" * 32)
    assert (row.station, row.victims, row.types, row.status_best) == (station, 7, ("RAPE",), "VERIFIED")
    assert (row.place, row.party, row.occurred_hi) == ("Old District", "Northern Column", "2026-03-31")
    assert verify(hq_vault, Task()).ok


_DERIVED = {
    "act_types": ["RAPE"],
    "victims": {"min": 5, "best": 7, "max": 9},
    "state_worst": "RECEIVED",
    "state_best": "VERIFIED",
}


def test_a_clock_set_back_changes_no_order(vault, clock):
    first = revisions.save(vault, incident(), state="OPEN")
    vault.clock.at = FakeClock().at.replace(year=1999)
    second = revisions.save(vault, revisions.load(vault, first.record_id).record, state="OPEN")
    assert revisions.load(vault, first.record_id).hash == second.hash
    assert [row.lamport for row in revisions.history(vault, first.record_id)] == [2, 1]
