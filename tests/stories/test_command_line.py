"""The main job by the command line: from a new vault to HQ's receipt, and what goes wrong on the way."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from case_data import consent, incident
from shell import Shell

from app.cli import vault_commands
from app.cli.main import run
from app.cli.parser import parse
from app.demo.main import run_demo
from app.errors import AppError
from app.models.base import new_id
from app.services.origin import note_home

Record = Callable[[dict[str, Any]], str]


def test_a_record_goes_from_the_station_to_hq_and_the_receipt_comes_back(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    plan = {"id": new_id(), "action": "Ask the clinic for its register", "due": "2026-01-05"}
    ref = record(incident() | {"verification_plans": [plan]})
    (due,) = shell("incidents", "station", "--due")[1]["incidents"]
    assert (due["ref"], due["due"]) == (ref, "2026-01-05")
    stick = shell.folder / "stick"
    stick.mkdir()

    code, review, _ = shell("export", "station", "--review")
    assert (code, review["counts"]["records"], review["withheld"]) == (0, 1, [])
    assert list(stick.iterdir()) == []
    code, sent, said = shell("export", "station", "--to", stick)
    assert (code, sent["outcome"]) == (0, "written_and_verified"), said

    bundle = stick / sent["file"]
    code, seen, said = shell("receive", "hq", bundle, "--review")
    assert (code, seen[0]["state"]) == (0, "staged"), said
    assert shell("incidents", "hq")[1]["total"] == 0
    code, got, said = shell("receive", "hq", bundle)
    assert (code, got[0]["applied"]["new"]) == (0, 1), said
    assert shell("incidents", "hq")[1]["incidents"][0]["ref"] == ref
    assert shell("receive", "hq", bundle)[0] == 0
    assert shell("incidents", "hq")[1]["total"] == 1
    assert shell("incidents", "hq", "--due")[1]["total"] == 0  # a plan stays at its station

    station = seen[0]["station"]
    code, receipt, said = shell("receipt", "hq", "--station", station, "--to", stick)
    assert code == 0, said
    code, taken, said = shell("receive", "station", stick / receipt["file"])
    assert (code, taken[0]["acknowledged"]) == (0, 1), said
    assert shell("export", "station", "--review")[1]["counts"]["records"] == 0
    for vault in ("station", "hq"):
        assert shell("audit", vault)[1]["ok"] is True


def test_some_incidents_are_sent_and_no_others(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    first, second = record(incident()), record(incident())
    stick = shell.folder / "stick"
    stick.mkdir()
    _code, review, _said = shell("export", "station", "--review", "--only", second.lower())
    assert [row["ref"] for row in review["goes"]] == [second]
    sent = shell("export", "station", "--to", stick, "--only", first)[1]["file"]
    assert shell("receive", "hq", stick / sent)[0] == 0
    assert [row["ref"] for row in shell("incidents", "hq")[1]["incidents"]] == [first]
    code, _document, said = shell("export", "station", "--review", "--only", first, "SSD-RIVA-26-00009-X")
    assert (code != 0, said.startswith("error: vault.no_record: ")) == (True, True)


def test_a_withdrawal_reaches_hq_with_the_next_bundle(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    document = incident()
    ref = record(document)
    stick = shell.folder / "stick"
    stick.mkdir()
    first = shell("export", "station", "--to", stick)[1]["file"]
    assert shell("receive", "hq", stick / first)[0] == 0

    shown = shell("show", "station", ref)[1]["record"]
    given = shown["consents"][0]
    shown["consents"].append(consent(given["for"], "WITHDRAWN", supersedes=given["id"]))
    assert shell("save", "station", shell.write("changed.json", shown), "--reason", "she asked")[0] == 0

    code, sent, said = shell("export", "station", "--to", stick)
    assert (code, sent["withdrawals"]) == (0, 1), said
    code, got, said = shell("receive", "hq", stick / sent["file"])
    assert (code, got[0]["applied"]["withdrawn"]) == (0, 1), said
    assert shell("incidents", "hq")[1]["total"] == 0
    assert shell("audit", "hq")[1]["ok"] is True


def test_an_open_record_that_breaks_rules_is_kept_and_final_says_why_not(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    document = incident()
    document["acts"] = []
    code, saved, _ = shell("save", "station", shell.write("incident.json", document))
    assert code == 0
    assert "R-02" in {finding["rule"] for finding in saved["findings"]}
    code, answer, said = shell("finalise", "station", saved["ref"])
    assert code == 1
    assert "R-02" in {finding["rule"] for finding in answer["findings"]}
    assert said.startswith("error: capture.rules: ")
    assert shell("show", "station", saved["ref"])[1]["state"] == "OPEN"


def test_history_tells_who_when_and_why(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    ref = record(incident())
    rows = shell("history", "station", ref)[1]
    assert [row["state"] for row in rows] == ["FINAL", "OPEN"]
    assert rows[0]["parents"] == [rows[1]["revision"]]
    assert {row["by"] for row in rows} == {"RIV"}


def test_a_file_is_attached_and_printed_sheets_are_pdfs(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    ref = record(incident())
    note = shell.folder / "note.txt"
    note.write_text("A note.")
    code, attached, said = shell("attach", "station", ref, note, "--kind", "DOCUMENT")
    assert code == 0, said
    assert attached["attachment"]["class"] == "ID"
    assert note.read_text() == "A note."
    out = shell.folder / "summary.pdf"
    code, _, said = shell("print", "station", ref, "--out", out)
    assert code == 0, said
    assert out.read_bytes().startswith(b"%PDF")
    code, _, said = shell("print", "station", ref, "--lang", "xx", "--out", shell.folder / "x.pdf")
    assert (code, said.split(": ")[1]) == (1, "cli.language")
    code, _, said = shell("print", "station", ref, "--variant", "restricted", "--out", shell.folder / "r.pdf")
    assert (code, said.split(": ")[1]) == (1, "report.reason")


def test_what_keeps_a_sheet_back_is_said_in_the_reader_s_language_not_the_sheet_s(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    ref = record({**incident(), "consents": []})
    code, answer, said = shell("print", "station", ref, "--lang", "ar", "--out", shell.folder / "summary.pdf")
    assert (code, answer["error"]["code"]) == (1, "report.withheld")
    for sentence in (said, answer["error"]["sentence"]):
        assert "Nobody in this record has a live consent" in sentence
        assert "So there is nothing to print." in sentence
        assert sentence.isascii()
    assert not (shell.folder / "summary.pdf").exists()


def test_wrong_passphrase_unknown_reference_and_wrong_side_are_sentences(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    assert shell("show", "station", "SSD-RIVA-26-00001-X")[2].startswith("error: vault.no_record: ")
    assert shell("receipt", "station", "--station", "0" * 32, "--to", shell.folder)[2].startswith(
        "error: cli.wrong_role: "
    )
    assert shell("export", "station", "--review")[2].startswith("error: outbox.no_audience: ")
    shell.words.write_text("another six words that are wrong\n")
    code, _, said = shell("incidents", "station")
    assert (code, said.split(": ")[1]) == (1, "keys.passphrase")


def test_the_recovery_sheet_opens_the_vault_when_the_passphrase_is_lost(shell: Shell) -> None:
    sheet = shell.folder / "sheet.txt"
    place = ("--name", "Field desk", "--country", "SSD", "--code", "RIV", "--kdf-memory", 64, "--recovery-file", sheet)
    code, made, said = shell("create", "station", "--role", "station", *place)
    assert code == 0, said
    assert "recovery_key" not in made
    shell.words.write_text("quiet harbour walnut copper thirsty lamp\n")
    assert shell("incidents", "station")[0] == 1
    code, _, said = shell("recover", "station", "--recovery-file", sheet)
    assert code == 0, said
    assert shell("incidents", "station")[0] == 0


def test_a_weak_passphrase_is_refused_and_no_vault_is_left(shell: Shell) -> None:
    shell.words.write_text("Juba2026!\n")
    place = ("--name", "Field desk", "--country", "SSD", "--code", "RIV", "--kdf-memory", 64)
    code, _, said = shell("create", "station", "--role", "station", *place)
    assert (code, said.split(": ")[1].split(".")[0]) == (1, "passphrase")
    assert not (shell.folder / "station").exists()


def test_wrong_usage_ends_with_two() -> None:
    place = ("--name", "N", "--country", "SSD", "--code", "RIV")
    weak = ["create", "--vault", "x", "--role", "hq", *place, "--kdf-memory", "8"]
    for words in (["nonsense"], ["show"], ["import", "--vault", "x", "f.csv"], weak):
        try:
            code = run(words)
        except SystemExit as end:
            code = int(end.code or 0)
        assert code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["create"], "il manque\u00a0: --vault, --role"),
        (["nonsense"], "'nonsense' n’est aucun de ces choix"),
        (["show", "--vault"], "--vault\u00a0: une valeur doit suivre"),
        (["show", "R", "--vault", "x", "more"], "ceci n’est pas compris\u00a0: more"),
        (["create", "--kdf-memory", "8"], "--kdf-memory\u00a0: de 64 à 2048\u00a0Mio"),
        (["create", "--kdf-memory", "much"], "--kdf-memory\u00a0: 'much' ne peut pas être lu"),
    ],
)
def test_wrong_usage_is_said_in_the_reader_s_language(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(["--lang", "fr", *words])
    heard = capsys.readouterr().err
    assert heard.startswith("utilisation\u00a0: ")
    assert "utilisation incorrecte\u00a0: " in heard
    assert said in heard


def test_a_withdrawal_deletes_the_sealed_bundle_that_still_holds_it(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    ref = record(incident())
    stick = shell.folder / "stick"
    stick.mkdir()
    assert shell("export", "station", "--to", stick)[0] == 0
    sealed = shell.folder / "station" / "outbox"
    assert len(list(sealed.iterdir())) == 1
    shown = shell("show", "station", ref)[1]["record"]
    given = shown["consents"][0]
    shown["consents"].append(consent(given["for"], "WITHDRAWN", supersedes=given["id"]))
    assert shell("save", "station", shell.write("changed.json", shown))[0] == 0
    assert list(sealed.iterdir()) == []


def test_a_failing_command_too_prints_one_json_document(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    shell.create("station", "station", "RIV")
    for command, arguments in (("show", ["SSD-RIVA-26-00001-X"]), ("export", ["--to", shell.folder]), ("save", ["no"])):
        code, answer, said = shell(command, "station", *arguments)
        assert code == 1
        assert said.startswith(f"error: {answer['error']['code']}: {answer['error']['sentence']}")
    capsys.readouterr()
    (shell.folder / "file").write_text("")
    assert run_demo(parse(["demo", "--json", "--out", str(shell.folder / "file" / "demo")])) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "cli.unwritable"


def test_what_show_prints_can_be_piped_back_into_save(
    shell: Shell, record: Callable[[dict[str, Any]], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.create("station", "station", "RIV")
    ref = record(incident())
    shown = json.dumps(shell("show", "station", ref)[1], indent=2)
    monkeypatch.setattr("sys.stdin", io.StringIO(shown))
    code, saved, said = shell("save", "station", "-")
    assert (code, saved["ref"]) == (0, ref), said


def test_a_recovery_sheet_that_cannot_be_written_costs_no_vault_and_no_key(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = ("--role", "station", "--name", "Desk", "--country", "SSD", "--code", "RIV", "--kdf-memory", 64)
    taken = shell.folder / "sheet.txt"
    taken.write_text("another sheet")
    for path, refusal in ((taken, "cli.exists"), (shell.folder / "none" / "sheet.txt", "cli.unwritable")):
        code, _, said = shell("create", "station", *place, "--recovery-file", path)
        assert (code, said.split(": ")[1]) == (1, refusal)
        assert not (shell.folder / "station").exists()
    assert taken.read_text() == "another sheet"

    def full(*_: object) -> None:
        raise AppError("cli.unwritable", name="late.txt")

    monkeypatch.setattr(vault_commands, "write_new", full)
    code, _, said = shell("create", "station", *place, "--recovery-file", shell.folder / "late.txt")
    assert code == 1
    key = next(line.strip() for line in said.splitlines() if line.startswith("    "))
    shell.words.write_text("quiet harbour walnut copper thirsty lamp\n")
    shown = shell.folder / "shown.txt"
    shown.write_text(key)
    assert shell("recover", "station", "--recovery-file", shown)[0] == 0


def test_an_unknown_kind_of_attachment_is_refused_before_the_file_is_taken_in(
    shell: Shell, record: Callable[[dict[str, Any]], str]
) -> None:
    shell.create("station", "station", "RIV")
    ref = record(incident())
    note = shell.folder / "note.txt"
    note.write_text("A note.")
    for kind in ("photo", "SELFIE"):
        code, _, said = shell("attach", "station", ref, note, "--kind", kind)
        assert (code, said.split(": ")[1]) == (1, "capture.kind")
        assert "PHOTO" in said
    assert shell("show", "station", ref)[1]["record"].get("attachments", []) == []


def test_lists_of_an_older_vault_are_brought_up_before_the_command(shell: Shell) -> None:
    sample = sorted((Path(__file__).parents[1] / "vaults").glob("schema_*"))[0]
    shutil.copytree(sample, shell.folder / "older")
    note_home(shell.folder / "older")
    code, answer, said = shell("incidents", "older")
    assert (code, answer["total"]) == (0, 1)
    assert said.startswith("Lists and search are brought up to date first.")
    assert shell("incidents", "older")[2] == ""


def test_attempts_that_failed_and_an_altered_header_are_told_at_the_next_command(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    right = shell.words.read_text()
    shell.words.write_text("cedar lantern orbit meadow plaster viola\n")
    for _ in range(2):
        assert shell("incidents", "station")[0] == 1
    shell.words.write_text(right)
    (shell.folder / "station" / "vault.hdr").write_text("scratched")
    code, found, said = shell("incidents", "station")
    assert (code, found["total"]) == (0, 0)
    assert [line.split(":")[1].strip() for line in said.splitlines()] == ["vault.header_altered", "vault.tries"]
    assert "2. If they were not all yours" in said.splitlines()[1]
    assert shell("incidents", "station")[2] == ""


def test_the_blank_paper_form_needs_no_vault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "form.pdf"
    asked = ["print", "--blank", "--lang", "ar", "--out", str(out)]
    assert run(asked) == 0
    assert "form.pdf" in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")
    assert run(asked) == 1  # what is there is not overwritten
    with pytest.raises(SystemExit):  # a case summary needs its record and the vault
        run(["print", "--out", str(out)])
