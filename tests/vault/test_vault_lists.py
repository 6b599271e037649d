"""Lists and search: found by any word, filtered, sorted, paged; written by difference."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from vault_fixtures import incident

from app.models.base import new_id
from app.models.kinds import load
from app.services.erasing import erase_record
from app.sync import outbox
from app.tasks import Task
from app.vault import audiences, drafts, home, ledger, listing, parties, places, projections, revisions
from app.vault.days import on_day
from app.vault.ledger import LedgerRow
from app.vault.listing import IncidentFilter, Sort
from app.vault.marks import set_mark
from app.vault.rebuild import BUILT, go_on, is_due
from app.vault.verify import verify
from app.vault.words import fts_query


def _save(vault, state="OPEN", **fields):
    return revisions.save(vault, incident(**fields), state=state)


def _find(vault, **wanted):
    with vault.reading() as db:
        rows = listing.incident_rows(db, listing.incident_rowids(db, IncidentFilter(**wanted)))
    return {row.record_id for row in rows}


def _dump(vault):
    with vault.reading() as db:
        return {t: sorted(db.all(f"SELECT * FROM {t}"), key=repr) for t in projections.TABLES}


def _act(kind, state="RECEIVED", n=1):
    return {"id": f"{n:032x}", "type": kind, "verification_state": state}


@pytest.fixture
def filled(vault):
    """Six incidents that differ in everything that the list can filter by."""
    with vault.writing():
        party = revisions.save(vault, load("party", {"id": "e" * 32, "name": "Northern Column"}), state="FINAL")
        wells = {"name": "Wells Crossing", "parent": "SS-EC", "level": "ADM2", "pcode": "SS9901"}
        place = revisions.save(vault, load("place", {"id": "f" * 32, **wells}), state="FINAL")
        perpetrator = {"id": "c" * 32, "party": party.record_id, "category": "NSAG"}
        made = {
            "plain": _save(vault),
            "final": _save(vault, state="FINAL", adm1="SS-EE", acts=[_act("FORCED_MARR", "VERIFIED")]),
            "party": _save(vault, perpetrators=[perpetrator], acts=[_act("SEX_SLAVERY", "UNDER_VERIFICATION")]),
            "place": _save(vault, adm1="SS-EC", adm2=place.record_id, victims_best=1),
            "year": _save(vault, occurred={"value": "2025", "precision": "YEAR"}),
            "accents": _save(vault, place_name_local="Níños Café", summary_nonident="الجسر القديم قرب المدرسة"),
        }
    return vault, {name: saved.record_id for name, saved in made.items()}


def test_the_newest_record_comes_first_and_a_row_says_what_the_list_shows(filled):
    vault, made = filled
    with vault.reading() as db:
        rows = listing.incident_rows(db, listing.incident_rowids(db))
    assert [row.record_id for row in rows] == list(reversed(made.values()))
    row = next(row for row in rows if row.record_id == made["place"])
    assert (row.place, row.adm0, row.adm1, row.victims) == ("Wells Crossing", "SSD", "SS-EC", 1)
    assert (row.occurred, row.occurred_lo, row.occurred_hi) == ("2026-03", "2026-03-01", "2026-03-31")
    assert (row.types, row.status_worst, row.status_best, row.state) == (("RAPE",), "RECEIVED", "RECEIVED", "OPEN")
    assert next(row for row in rows if row.record_id == made["party"]).party == "Northern Column"
    assert next(row for row in rows if row.record_id == made["final"]).place == "Eastern Equatoria"


def test_every_filter_lets_through_what_it_says(filled):
    vault, made = filled
    everyone = set(made.values())
    assert _find(vault, state="FINAL") == {made["final"]}
    assert _find(vault, types=("FORCED_MARR", "SEX_SLAVERY")) == {made["final"], made["party"]}
    assert _find(vault, statuses=("VERIFIED",)) == {made["final"]}
    assert _find(vault, party="e" * 32) == {made["party"]}
    assert _find(vault, place="SS-EC") == _find(vault, place="f" * 32) == {made["place"]}
    assert _find(vault, place="SSD") == everyone
    assert _find(vault, station=vault.station.id) == everyone
    assert _find(vault, station="0" * 32) == set()
    assert _find(vault, statuses=("RECEIVED",), place="SS-EC", date_from="2026-01-01", text="market") == {made["place"]}


def test_who_recorded_when_it_was_changed_and_whether_a_draft_waits_are_filters(filled, clock):
    vault, made = filled
    everyone = set(made.values())
    assert _find(vault, recorded_by=vault.holder) == everyone
    assert _find(vault, recorded_by="0" * 32) == set()
    drafts.put(vault, made["year"], {"title_neutral": "half typed"})
    assert _find(vault, draft=True) == {made["year"]}
    clock.forward(days=40)
    record = revisions.load(vault, made["plain"]).record
    revisions.save(vault, record.model_copy(update={"analysis_note": "checked"}), state="OPEN")
    today = clock.now().date()
    lately = IncidentFilter(changed_from="today-30", changed_to="today").on_day(today)
    long_ago = IncidentFilter(changed_to="today-30").on_day(today)
    with vault.reading() as db:
        records = [set(dict(listing.records_of(db, listing.incident_rowids(db, one)))) for one in (lately, long_ago)]
        counts = [listing.count(db, one) for one in (lately, long_ago)]
    assert records == [{made["plain"]}, everyone - {made["plain"]}]
    assert counts == [1, len(everyone) - 1]


def test_days_counted_from_today_move_with_it():
    days = {"today": "2026-03-01", "today-1": "2026-02-28", "today+31": "2026-04-01"}
    counted = {**days, "year": "2026-01-01", "year-1:end": "2025-12-31"}
    assert {day: on_day(day, date(2026, 3, 1)) for day in counted} == counted
    assert on_day("2026-04-30", date(2026, 3, 1)) == "2026-04-30"
    assert on_day("today-x", date(2026, 3, 1)) == "today-x"


def _plan(due, *acts, outcome=None):
    return {"id": new_id(), "questions": ["WHEN"], "due": due, "acts": list(acts), "outcome": outcome}


@pytest.mark.parametrize(
    ("due", "states", "plans"),
    [
        ("2026-05-02", ["RECEIVED"], [_plan("2026-05-09"), _plan("2026-05-02"), _plan(None)]),
        ("2026-05-09", ["RECEIVED"], [_plan("2026-05-09"), _plan("2026-05-02", outcome="The clinic was reached.")]),
        ("2026-05-02", ["VERIFIED", "UNDER_VERIFICATION"], [_plan("2026-05-02")]),
        ("2026-05-02", ["VERIFIED", "RECEIVED"], [_plan("2026-05-02", f"{2:032x}")]),
        (None, ["VERIFIED", "RECEIVED"], [_plan("2026-05-02", f"{1:032x}")]),
        (None, ["NOT_CRSV", "DUPLICATE"], [_plan("2026-05-02")]),
        (None, ["RECEIVED"], []),
        ("2026-05-02", [], [_plan("2026-05-02")]),
    ],
)
def test_a_step_is_due_until_its_outcome_is_written_or_its_acts_are_decided(vault, due, states, plans):
    acts = [_act("RAPE", state=state, n=n) for n, state in enumerate(states, 1)]
    saved = _save(vault, acts=acts, verification_plans=plans)
    with vault.reading() as db:
        assert listing.row_of_record(db, saved.record_id).due == due
    assert _find(vault, due_to="2026-12-31") == ({saved.record_id} if due else set())


def test_the_day_a_step_is_due_goes_with_every_version_and_with_the_record(vault):
    """Saved open, made final, the plan settled in a newer open version, the lists made anew, and erased."""
    saved = _save(vault, state="OPEN", verification_plans=[_plan("2026-05-02")])
    assert _find(vault, due_to="2026-05-01") == set()
    assert _find(vault, due_to="2026-05-02") == {saved.record_id}
    record = revisions.load(vault, saved.record_id).record
    revisions.save(vault, record, state="FINAL")
    assert _find(vault, due_to="2026-05-02", state="FINAL") == {saved.record_id}
    settled = [record.verification_plans[0].model_copy(update={"outcome": "Nothing further could be learnt."})]
    revisions.save(vault, record.model_copy(update={"verification_plans": settled}), state="OPEN", reason="asked")
    assert _find(vault, due_to="2026-05-02") == set()
    revisions.save(vault, record, state="OPEN", reason="to be asked again")
    with vault.writing() as db:
        db.run("UPDATE incident_row SET due = NULL")
        set_mark(db, BUILT, "of an older Waypost")
    assert is_due(vault)
    go_on(vault, Task())
    assert _find(vault, due_to="2026-05-02") == {saved.record_id}
    assert verify(vault, Task()).ok
    erase_record(vault, saved.record_id, reason="RETENTION", forget=outbox.forget)
    assert _find(vault, due_to="2026-05-02") == set()


def test_where_a_record_stands_with_hq_is_a_filter(filled):
    vault, made = filled
    sent = {code: _find(vault, sent=(code,)) for code in listing.SENT}
    assert sent["OWED"] == {made["final"]}
    assert sent["NEVER"] == set(made.values())
    assert not any(sent[code] for code in ("SENT", "HELD", "REFUSED", "WITHDRAWN"))
    record = revisions.load(vault, made["final"]).record
    revisions.save(vault, record.model_copy(update={"victims_best": 3}), state="OPEN", reason="recount")
    assert _find(vault, sent=("OWED",)) == {made["final"]}  # its final version stands below the open one
    _note_sent(vault, made["final"], "written")
    assert _find(vault, sent=("OWED",)) == set()
    assert _find(vault, sent=("SENT",)) == {made["final"]} == set(made.values()) - _find(vault, sent=("NEVER",))
    _note_sent(vault, made["plain"], "acknowledged")
    _note_sent(vault, made["party"], "written", refusal="change.too_new")
    _note_sent(vault, made["place"], "written", op="redact")
    assert _find(vault, sent=("HELD",)) == {made["plain"]}
    assert _find(vault, sent=("REFUSED",)) == {made["party"]}
    assert _find(vault, sent=("WITHDRAWN",)) == {made["place"]}
    assert _find(vault, sent=("HELD", "REFUSED")) == {made["plain"], made["party"]}


def _note_sent(vault, record, state, *, op="put", refusal=None):
    """What the ledger says once a bundle left."""
    row = LedgerRow("a" * 32, record, "5" * 32, 1, 1, 99, op, False, "incident", None, record, None)
    with vault.writing() as db:
        audiences.put_audience(db, vault, "a" * 32, name="HQ", profile="HQ_CONF", handling="NO_SHARE")
        ledger.add(db, replace(row, state=state, refusal=refusal))


def test_a_period_finds_what_may_have_happened_in_it(filled):
    vault, made = filled
    assert _find(vault, date_from="2025-06-01", date_to="2025-06-30") == {made["year"]}
    assert _find(vault, date_to="2025-12-31") == {made["year"]}
    assert made["year"] not in _find(vault, date_from="2026-01-01")
    assert _find(vault, date_from="2026-03-31", date_to="2026-03-31") == set(made.values()) - {made["year"]}
    assert _find(vault, date_from="2026-04-01") == set()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ninos", {"accents"}),
        ("NÍÑOS caf", {"accents"}),
        ("جسر", {"accents"}),
        ("الجِسْر", {"accents"}),
        ("المدرسة قديم", {"accents"}),
        ("wells", {"place"}),
        ("slavery", {"party"}),
        ("SEX_SLAVERY", {"party"}),
        ("eastern equ", {"final"}),
        ("zebra", set()),
        ("market zebra", set()),
    ],
)
def test_words_find_records_whatever_their_script_or_accents(filled, typed, found):
    vault, made = filled
    assert _find(vault, text=typed) == {made[name] for name in found}


@pytest.mark.parametrize(
    "typed", ['"', "'", "*", "(", "NEAR(a b)", "a OR b", "-x", "col:x", '" OR "', "^a", "\x00", "AND", "half \ud83d"]
)
def test_nothing_typed_is_read_as_query_syntax(filled, typed):
    vault, _ = filled
    _find(vault, text=typed)


def test_a_reference_finds_its_record_and_punctuation_alone_filters_nothing(filled):
    vault, made = filled
    ref = revisions.load(vault, made["year"]).record.ref
    assert _find(vault, text=ref) == {made["year"]}
    assert fts_query(' - "" ') is None
    assert _find(vault, text=" - ") == set(made.values())


@pytest.mark.parametrize("column", sorted(listing.SORT_COLUMNS))
def test_any_column_sorts_both_ways_with_empty_cells_last(filled, column):
    vault, made = filled
    with vault.reading() as db:
        for descending in (False, True):
            rowids = listing.incident_rowids(db, sort=Sort(column, descending=descending))
            assert len(rowids) == len(made)
            values = [
                db.scalar(f"SELECT {listing.SORT_COLUMNS[column]} FROM incident_row AS r WHERE id = ?", i)
                for i in rowids
            ]
            known = [value for value in values if value is not None]
            assert values[: len(known)] == known
            assert known == sorted(known, reverse=descending)


def test_no_list_reads_a_wide_table(filled):
    vault, _ = filled
    wide = ("revision", "body", "incident_text", "draft", "audit")
    every = IncidentFilter("market", "2026-01-01", "2026-12-31", "SSD", ("RAPE",), ("RECEIVED",), "e" * 32, "x", "OPEN")
    every = replace(every, recorded_by="b", changed_from="2026-01-01", changed_to="2026-02-01", draft=True)
    every = replace(every, sent=tuple(listing.SENT), due_to="2026-12-31")
    with vault.reading() as db:
        for wanted in (IncidentFilter(), every):
            for column in listing.SORT_COLUMNS:
                sql, values = listing.rowids_query(wanted, Sort(column))
                plan = [row[3] for row in db.all(f"EXPLAIN QUERY PLAN {sql}", *values)]
                assert not [step for step in plan if step.startswith("SCAN") and any(name in step for name in wide)]
                assert not [step for step in plan if re.match("(SCAN|SEARCH) l", step) and "COVERING" not in step], plan
            sql, values = listing.newest_query(replace(wanted, text="road cl"), 100)
            plan = [row[3] for row in db.all(f"EXPLAIN QUERY PLAN {sql}", *values)]
            assert plan[0].startswith("SCAN f VIRTUAL TABLE"), plan
            assert "SEARCH r USING INTEGER PRIMARY KEY" in plan[1], plan
            assert not [step for step in plan if "TEMP B-TREE" in step], "hits come in the order of the row ids"
        plan = [row[3] for row in db.all(f"EXPLAIN QUERY PLAN {listing.page_query(3)}", 1, 2, 3)]
        assert not [step for step in plan if step.startswith("SCAN")], plan
        sql, values = listing.rowids_query(IncidentFilter(), Sort())
        assert "USING COVERING INDEX incident_row_layer" in db.all(f"EXPLAIN QUERY PLAN {sql}", *values)[0][3]


def test_a_page_keeps_its_order_and_leaves_out_what_is_gone(filled):
    vault, _ = filled
    with vault.reading() as db:
        rowids = listing.incident_rowids(db)
        assert [row.rowid for row in listing.incident_rows(db, [rowids[3], 9999, rowids[0]])] == [rowids[3], rowids[0]]


def test_a_save_touches_only_what_differs(vault):
    saved = _save(vault)
    record = revisions.load(vault, saved.record_id).record
    before = _dump(vault)
    revisions.save(vault, record.model_copy(update={"analysis_note": "checked with the partner"}), state="OPEN")
    after = _dump(vault)
    changed = {table for table in before if before[table] != after[table]}
    assert changed <= {"head", "incident_row"}  # the newest number; and when it was changed, if the clock moved
    with vault.reading() as db:
        layers = db.all("SELECT id, layer FROM incident_row")
    assert layers == [(2 * saved.seq, 0)]


def test_an_unchanged_act_row_is_not_written_again(vault):
    acts = [_act("RAPE", n=n) for n in (1, 2, 3)]
    saved = _save(vault, acts=acts)
    record = revisions.load(vault, saved.record_id).record
    counted: list[int] = []
    with vault.writing() as db:
        before = db.scalar("SELECT total_changes()")
        newest = projections.read_content(db, _newest(db, saved.record_id), vault.station.id)
        projections.refresh(db, saved.record_id, vault.station.id, newest=newest)
        counted.append(db.scalar("SELECT total_changes()") - before)
        changed = record.model_copy(update={"acts": [record.acts[0], record.acts[2]]})
        revisions.save(vault, changed, state="OPEN")
        assert db.scalar("SELECT count(*) FROM act") == 2
    assert counted == [0]


def _newest(db, record_id):
    from app.vault import history

    return history.newest(history.revisions_of(db, record_id))


def test_a_place_that_is_renamed_is_found_by_its_new_name(filled):
    vault, made = filled
    record = revisions.load(vault, "f" * 32).record
    revisions.save(vault, record.model_copy(update={"name": "Ferry Landing"}), state="FINAL")
    assert _find(vault, text="ferry") == {made["place"]}
    assert _find(vault, text="wells") == set()
    assert verify(vault, Task()).ok


def test_parties_and_places_are_listed_and_looked_up(filled):
    vault, _ = filled
    with vault.reading() as db:
        assert [row.name for row in parties.parties(db, text="northérn")] == ["Northern Column"]
        assert parties.find_party(db, " NORTHERN column ") == "e" * 32
        assert parties.find_party(db, "column") is None
        assert parties.find_party(db, "") is None
        assert [row.name for row in places.local_places(db, parent="SS-EC")] == ["Wells Crossing"]
        assert places.place_chain(db, "f" * 32) == ("SSD", "SS-EC", "f" * 32)
        assert places.place_chain(db, "nowhere") is None


def test_two_parties_of_one_name_are_not_guessed_between(vault):
    for n in ("1", "2"):
        record = load("party", {"id": n * 32, "name": "Border Guard", "aliases": ["BG", f"BG{n}"]})
        revisions.save(vault, record, state="FINAL")
    with vault.reading() as db:
        assert parties.find_party(db, "bg") is None
        assert parties.find_party(db, "bg2") == "2" * 32


def test_the_list_sums_up_consent(vault):
    def consent(n, decision, scope="REPORT_HQ_NONIDENT", **more):
        scopes = [{"id": f"{n + 500:032x}", "scope": scope, "decision": decision}]
        return {"id": f"{n:032x}", "for": "b" * 31 + "1", "scopes": scopes, **more}

    secondary = {"id": "9" * 32, "for": "b" * 31 + "1", "given_by": "NOT_APPLICABLE_SECONDARY_INFO"}
    wanted = [
        ([], "SECONDARY"),  # a group that was told of, and nobody interviewed
        ([secondary], "SECONDARY"),
        ([consent(1, "GRANTED")], "GRANTED"),
        ([consent(1, "GRANTED"), consent(2, "NOT_ASKED")], "PARTIAL"),
        ([consent(1, "GRANTED"), consent(2, "REFUSED")], "REFUSED"),
        ([consent(1, "GRANTED"), consent(2, "WITHDRAWN", supersedes=f"{1:032x}")], "WITHDRAWN"),
        ([consent(1, "REFUSED"), consent(2, "GRANTED", supersedes=f"{1:032x}")], "GRANTED"),
        ([consent(1, "REFUSED", scope="SHARE_MRM")], "SECONDARY"),
    ]
    for consents, code in wanted:
        saved = _save(vault, consents=consents)
        with vault.reading() as db:
            assert listing.row_of_record(db, saved.record_id).consent == code
    interviewed = _save(vault, reg_basis="DIRECT_INTERVIEW")
    with vault.reading() as db:
        assert listing.row_of_record(db, interviewed.record_id).consent is None


def test_the_list_says_what_an_other_comparable_act_was(vault):
    act = {"id": "a" * 32, "type": "OTHER_COMPARABLE", "subtype": ["FORCED_NUDITY"]}
    saved = _save(vault, acts=[act, {"id": "b" * 32, "type": "RAPE"}])
    with vault.reading() as db:
        assert listing.row_of_record(db, saved.record_id).types == ("FORCED_NUDITY", "RAPE")
        found = listing.incident_rowids(db, listing.IncidentFilter(types=("OTHER_COMPARABLE",)), listing.Sort())
    assert len(found) == 1


def test_the_first_page_reads_no_wide_table_and_counts_what_its_lists_show(filled):
    vault, _ = filled
    today = vault.clock.now().date()
    for away in (0, 1):
        day = (today + timedelta(days=away)).isoformat()
        _save(vault, acts=[_act("RAPE", "UNDER_VERIFICATION")], verification_plans=[_plan(day)])
    with vault.reading() as db:
        for sql, values in home.queries(vault):
            plan = [row[3] for row in db.all(f"EXPLAIN QUERY PLAN {sql}", *values)]
            wide = [step for step in plan if step.startswith("SCAN") and ("body" in step or "audit" in step)]
            assert not wide, plan
            assert not [step for step in plan if re.match("SCAN [rl]", step) and "revision" in sql], plan
        found = home.station_home(db, vault)
        for name, wanted in home.WAITING_FILTERS.items():
            assert getattr(found, name) == len(listing.incident_rowids(db, wanted.on_day(today)))
        (due,) = (row[3] for row in db.all(*_explained(home.WAITING_FILTERS["due"].on_day(today))))
    assert due == "SEARCH r USING COVERING INDEX incident_row_due (layer=? AND due<?)"
    assert (found.due, found.verification, found.consent, found.unsent) == (1, 7, 0, 1)
    assert (found.drafts, found.sent, found.receipt) == ((), None, None)


def _explained(wanted):
    sql, values = listing.count_query(wanted)
    return f"EXPLAIN QUERY PLAN {sql}", *values
