"""Tables come in again and again: what is new, what changed, what a person did in between, what cannot be read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest_tables import HEADERS, line

from app.errors import AppError, sentence_of
from app.exchange.importer import import_file
from app.exchange.mapping import Mapping, read_profile
from app.exchange.report import ImportReport
from app.models.base import new_id
from app.models.kinds import load
from app.tasks import Task
from app.vault import drafts, revisions
from app.vault.erase import erase_record
from app.vault.import_store import rows_of, values_of
from app.vault.vault import Vault
from app.vault.verify import verify

WriteTable = Callable[..., Path]
PROFILE = read_profile("example")


@pytest.fixture
def bring(vault: Vault, workbook: WriteTable) -> Callable[..., ImportReport]:
    """Import rows of the example sheet into the station's vault."""

    def run(*rows: Any, mapping: Mapping = PROFILE, **how: Any) -> ImportReport:
        return import_file(vault, workbook([HEADERS, *rows]), mapping, **how)

    return run


def record_of(vault: Vault, key: str) -> revisions.Loaded:
    with vault.reading() as db:
        return revisions.load(vault, rows_of(db, PROFILE.source)[key].record)


def edit(vault: Vault, key: str, *, state: str = "FINAL", **fields: Any) -> revisions.Loaded:
    document = {**record_of(vault, key).document, **fields}
    revisions.save(vault, load("incident", document), state=state)
    return record_of(vault, key)


def versions(vault: Vault, key: str) -> int:
    return len(revisions.history(vault, record_of(vault, key).record_id))


def numbers(report: ImportReport) -> dict[str, int]:
    names = ("read", "imported", "updated", "unchanged")
    found = {name: getattr(report, name) for name in names} | {"refused": len(report.refused)}
    return {name: number for name, number in found.items() if number}


def test_a_row_becomes_a_final_record_that_says_where_it_comes_from(vault: Vault, bring: Any) -> None:
    report = bring(line(1), line(2, Type="rape, assault", Sex="F, M", Number=5))
    assert numbers(report) == {"read": 2, "imported": 2}
    assert (report.final, report.open) == (2, 0)
    first, second = record_of(vault, "1").document, record_of(vault, "2").document
    assert first["ref"].startswith("SSD-JUBA-26-")
    assert [(one["system"], one["value"]) for one in first["alt_refs"]] == [("EXTERNAL", "example-monitoring-sheet:1")]
    assert first["occurred"] == {"value": "2026-03-12", "precision": "DAY"}
    assert (first["adm0"], first["adm1"]) == ("SSD", "SS-JG")
    assert [act["type"] for act in second["acts"]] == ["RAPE", "OTHER_COMPARABLE"]
    assert [group["sex"] for group in second["victim_groups"]] == ["F", "M"]
    assert all("n_best" not in group for group in second["victim_groups"])  # how many of each nobody tells
    assert second["victims_best"] == 5
    for act in second["acts"]:
        assert act["victim_groups"] == [group["id"] for group in second["victim_groups"]]
        assert act["verification_state"] == "RECEIVED"


def test_no_consent_and_no_decision_is_invented(vault: Vault, bring: Any) -> None:
    bring(line(1))
    document = record_of(vault, "1").document
    assert not {"consents", "decisions", "ticks", "nexus"} & set(document)
    assert {group["kind"] for group in document["victim_groups"]} == {"GROUP"}


def test_reading_the_same_file_again_changes_nothing(vault: Vault, bring: Any) -> None:
    rows = [line(1), line(2)]
    bring(*rows)
    report = bring(*rows)
    assert numbers(report) == {"read": 2, "unchanged": 2}
    assert report.change is None
    assert versions(vault, "1") == 1


def test_an_edited_copy_updates_exactly_the_edited_rows(vault: Vault, bring: Any) -> None:
    bring(line(1), line(2), line(3))
    report = bring(line(1), line(2, State="Lakes", Age="child"), line(3))
    assert numbers(report) == {"read": 3, "updated": 1, "unchanged": 2}
    assert [versions(vault, key) for key in "123"] == [1, 2, 1]
    document = record_of(vault, "2").document
    assert (document["adm1"], document["victim_groups"][0]["age_band"]) == ("SS-LK", "A_CH")
    assert report.change is not None
    assert report.change.ids == {record_of(vault, "2").record_id}


def test_what_a_person_changed_stays_and_is_listed(vault: Vault, bring: Any) -> None:
    bring(line(1))
    edit(vault, "1", adm1="SS-NU", summary_nonident="A person wrote this.")
    report = bring(line(1, State="Lakes", Number=2))
    assert [(note.row, note.field) for note in report.kept_local] == [(2, "adm1")]
    document = record_of(vault, "1").document
    assert (document["adm1"], document["victims_best"]) == ("SS-NU", 2)
    assert document["summary_nonident"] == "A person wrote this."
    assert bring(line(1, State="Lakes", Number=2)).kept_local == ()  # told once, not at every import


def test_a_blank_never_overwrites(vault: Vault, bring: Any) -> None:
    bring(line(1))
    report = bring(line(1, State=None, Type=None, Sex="", Remarks="  ", Number=None, Armed_group=None))
    assert numbers(report) == {"read": 1, "unchanged": 1}
    assert versions(vault, "1") == 1
    assert record_of(vault, "1").document["analysis_note"] == "Remarks: Heard at the market."
    assert numbers(bring(line(1, Remarks="Seen by others."))) == {"read": 1, "updated": 1}


def test_a_row_that_vanished_is_listed_and_stays(vault: Vault, bring: Any) -> None:
    bring(line(1), line(2))
    report = bring(line(1))
    assert report.vanished == ("2",)
    assert record_of(vault, "2").state == "FINAL"


def test_a_key_that_stands_twice_refuses_all_its_rows(vault: Vault, bring: Any) -> None:
    report = bring(line(1), line(2), line(2), line(3))
    assert numbers(report) == {"read": 4, "imported": 2, "refused": 2}
    assert [(one.row, one.code) for one in report.refused] == [(3, "row.key_twice"), (4, "row.key_twice")]


def test_one_bad_row_never_stops_the_others_and_each_has_its_reason(bring: Any) -> None:
    report = bring(
        line(None),
        line(2, Date_of_incident=None),
        line(3, Date_of_incident="some time ago"),
        line(4, Type="quarrel"),
        line(5, Number="a few"),
        line(6, Number=2.5),
        line(7, Armed_group="x" * 300),
        line(8, State="#REF!"),
        line(9, Number=-1),
        line(10),
    )
    assert numbers(report) == {"read": 10, "imported": 1, "refused": 9}
    reasons = {one.row: one.code for one in report.refused}
    assert reasons == {
        2: "row.no_key", 3: "row.missing", 4: "row.date", 5: "row.word", 6: "row.number", 7: "row.number",
        8: "row.form", 9: "row.error_cell", 10: "row.form",
    }  # fmt: skip
    for one in report.refused:
        assert sentence_of(AppError(one.code, **dict(one.params)))


def test_a_place_that_nobody_knows_is_kept_as_text_with_a_finding(vault: Vault, bring: Any) -> None:
    report = bring(
        line(1, State="Old Province"),
        line(2, State="not known"),
        line(3, State="UN"),
        line(4, State="upper  nile state"),
    )
    assert [(note.row, note.code) for note in report.remarks] == [(2, "row.place")]
    loaded = record_of(vault, "1")
    assert loaded.document["place_name_local"] == "Old Province"
    assert "adm1" not in loaded.document
    assert "R-04" in loaded.findings
    assert "place_name_local" not in record_of(vault, "2").document
    assert [record_of(vault, key).document["adm1"] for key in "34"] == ["SS-NU", "SS-NU"]


def test_a_party_is_linked_by_name_or_alias_and_never_made_up(vault: Vault, bring: Any) -> None:
    report = bring(line(1, Armed_group="Front of Sarim"))
    assert [note.code for note in report.remarks] == ["row.party"]
    assert record_of(vault, "1").document["perpetrators"][0]["unit_text"] == "Front of Sarim"
    front = {"id": new_id(), "name": "Sarim Front", "aliases": ["Front of Sarim"], "type": "NSAG"}
    revisions.save(vault, load("party", front), state="FINAL")
    report = bring(line(1, Armed_group="Front of Sarim"))
    assert numbers(report) == {"read": 1, "updated": 1}
    assert report.remarks == ()
    assert {key: value for key, value in record_of(vault, "1").document["perpetrators"][0].items() if key != "id"} == {
        "party": front["id"]
    }


def test_what_breaks_a_rule_is_open_with_its_findings(vault: Vault, bring: Any) -> None:
    report = bring(line(1, Date_of_incident="2031-05-01"), line(2, Type=None))
    assert (report.final, report.open) == (0, 2)
    assert "R-01" in record_of(vault, "1").findings
    assert (record_of(vault, "2").state, record_of(vault, "2").findings[0]) == ("OPEN", "R-02")
    report = bring(line(1, Date_of_incident="2026-05-01"), line(2, Type="rape"))
    assert (report.updated, report.final) == (2, 2)  # corrected in the sheet, so final now


def test_an_open_version_that_somebody_works_on_is_not_finished_for_her(vault: Vault, bring: Any) -> None:
    bring(line(1))
    edit(vault, "1", state="OPEN", title_neutral="Being rewritten")
    report = bring(line(1, Number=2))
    assert (report.updated, report.open) == (1, 1)
    assert record_of(vault, "1").document["title_neutral"] == "Being rewritten"


def test_words_that_several_columns_split_are_left_for_a_person(vault: Vault, bring: Any) -> None:
    age = next(column for column in PROFILE.columns if column.field == "victim_groups.age_band")
    split = age.model_copy(update={"rows": True, "separator": ","})
    mapping = PROFILE.model_copy(update={"columns": [*(one for one in PROFILE.columns if one is not age), split]})
    report = bring(line(1, Sex="F, M", Age="child, adult"), line(2, Age="child, adult"), mapping=mapping)
    assert [(note.row, note.code) for note in report.remarks] == [(2, "row.combination")]
    assert (report.final, report.open) == (1, 1)
    groups = record_of(vault, "1").document["victim_groups"]
    assert [(one.get("sex"), one.get("age_band")) for one in groups] == [
        ("F", None),
        ("M", None),
        (None, "A_CH"),
        (None, "A_AD"),
    ]


def test_an_act_that_left_the_sheet_goes_unless_somebody_worked_on_it(vault: Vault, bring: Any) -> None:
    both = {"Type": "rape, assault"}
    bring(line(1, **both), line(2, **both))
    document = record_of(vault, "2").document
    document["acts"][1]["manner"] = ["IN_PUBLIC"]
    edit(vault, "2", acts=document["acts"])
    report = bring(line(1), line(2))
    assert [len(record_of(vault, key).document["acts"]) for key in "12"] == [1, 2]
    assert [(note.row, note.field) for note in report.kept_local] == [(3, "acts[2]")]
    assert bring(line(1, **both), line(2)).updated == 1
    assert len(record_of(vault, "1").document["acts"]) == 2


def test_a_row_that_a_person_took_out_does_not_come_back(vault: Vault, bring: Any) -> None:
    bring(line(1, Type="rape, assault"))
    acts = record_of(vault, "1").document["acts"]
    edit(vault, "1", acts=acts[:1])
    bring(line(1, Type="rape, assault", Number=4))
    assert [act["type"] for act in record_of(vault, "1").document["acts"]] == ["RAPE"]


def test_a_record_being_edited_waits_and_an_erased_one_stays_away(vault: Vault, bring: Any) -> None:
    bring(line(1), line(2), line(3))
    drafts.put(vault, record_of(vault, "1").record_id, {"title_neutral": "typing"})
    gone, partly = (record_of(vault, key).record_id for key in "23")
    with vault.writing() as db:
        erase_record(db, vault, gone, reason_code="RECORD_REFUSED")
        erase_record(db, vault, partly, reason_code="PERSON_REFUSED", keep_newest=True)
    report = bring(line(1, Number=3), line(2, Number=3), line(3, Number=3))
    assert [(one.row, one.code) for one in report.refused] == [(2, "row.draft"), (3, "row.erased"), (4, "row.erased")]
    assert report.vanished == ()
    with vault.reading() as db:
        assert values_of(db, PROFILE.source, "2") == {}


def test_a_dry_run_tells_the_same_and_writes_nothing(vault: Vault, bring: Any) -> None:
    rows = [line(1), line(2, Type="quarrel"), line(3, State="Old Province")]
    told = bring(*rows, dry_run=True)
    assert (told.imported, told.dry_run, told.change) == (2, True, None)
    with vault.reading() as db:
        assert rows_of(db, PROFILE.source) == {}
        assert db.scalar("SELECT count(*) FROM revision") == 0
    done = bring(*rows)
    assert (done.imported, done.final, done.refused, done.remarks) == (
        told.imported,
        told.final,
        told.refused,
        told.remarks,
    )


def test_stopping_keeps_what_is_in_and_the_next_import_goes_on(vault: Vault, workbook: WriteTable) -> None:
    path = workbook([HEADERS, *(line(number) for number in range(1, 121))])
    task = Task(lambda done, _total, stage: task.cancel() if (stage, done) == ("import.rows", 50) else None)
    report = import_file(vault, path, PROFILE, task=task)
    assert (report.stopped, report.imported, report.vanished) == (True, 100, ())
    again = import_file(vault, path, PROFILE)
    assert (again.stopped, again.imported, again.unchanged) == (False, 20, 100)


def test_columns_are_read_by_any_of_their_names_and_others_are_listed(vault: Vault, textfile: WriteTable) -> None:
    path = textfile(
        [
            ["No.", "Date", "type", "Sex", "Age", "Entered by", "Mood"],
            ["A-1", "3/2026", "Rape", "F", "adult", "N. N.", "calm"],
        ],
        delimiter=";",
    )
    report = import_file(vault, path, PROFILE)
    assert report.imported == 1
    assert [(one.header, bool(one.reason)) for one in report.unmapped] == [("Entered by", True), ("Mood", False)]
    assert record_of(vault, "A-1").document["occurred"] == {"value": "2026-03", "precision": "MONTH"}


def test_the_row_of_hxl_tags_is_no_incident(bring: Any) -> None:
    tags = [None, "#date +occurred", "#adm1+name", "#crsv_type", "#sex", "#age", "#affected+num", "#group", None]
    assert numbers(bring(tags, line(1))) == {"read": 1, "imported": 1}


def test_hq_imports_no_tables(hq_vault: Vault, workbook: WriteTable) -> None:
    with pytest.raises(AppError, match=r"exchange\.not_station"):
        import_file(hq_vault, workbook([HEADERS]), PROFILE)


def test_the_report_as_json_holds_numbers_and_codes_and_no_cell(bring: Any) -> None:
    told = bring(line(1), line(2, Type="quarrel"), line(3, State="Old Province")).as_json()
    assert (told["read"], told["imported"], told["unchanged"], told["updated"]) == (3, 2, 0, 0)
    assert told["refused"] == [{"row": 3, "reason": "row.word", "column": "Type"}]
    assert not {"quarrel", "Old Province", "Heard at the market."} & set(str(told).split("'"))


def test_an_import_leaves_the_audit_whole(vault: Vault, bring: Any) -> None:
    bring(line(1), line(2))
    bring(line(1, Number=2))
    assert verify(vault, Task()).ok
