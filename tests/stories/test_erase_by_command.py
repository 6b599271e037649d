"""A record is erased on the command line: looked at first, then for good."""

from collections.abc import Callable
from typing import Any

from case_data import incident
from shell import Shell

Record = Callable[[dict[str, Any]], str]


def test_what_goes_is_shown_then_it_goes_and_the_next_bundle_says_so(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    ref = record(incident())
    stick = shell.folder / "stick"
    stick.mkdir()
    assert shell("export", "station", "--to", stick)[0] == 0

    sheet = ("--variant", "restricted", "--reason", "Handover talk", "--out", shell.folder / "sheet.pdf", "--yes")
    assert shell("print", "station", ref, *sheet)[0] == 0
    record_id = shell("show", "station", ref)[1]["record"]["id"]
    assert [one["reason"] for one in shell("history", "station", ref, "--prints")[1]] == ["Handover talk"]

    code, seen, said = shell("erase", "station", ref, "--review")
    assert seen["print_reasons"] == 1
    assert (code, seen["bodies"], seen["drafts"], seen["bundles"], len(seen["sent_to"])) == (0, 2, 0, 1, 1), said
    assert shell("show", "station", ref)[0] == 0
    code, _, said = shell("erase", "station", ref)
    assert (code, said.split(":")[1].strip()) == (1, "erase.reason")
    code, done, said = shell("erase", "station", ref, "--reason", "PERSON_ASKED")
    assert (code, done["bodies"], done["bundles"], done["settled"]) == (0, 2, 1, True), said

    code, _, said = shell("show", "station", ref)
    assert (code, said.split(":")[1].strip()) == (1, "vault.no_record")
    assert done["print_reasons"] == 1
    assert [one["reason"] for one in shell("history", "station", record_id, "--prints")[1]] == [None]
    assert shell("audit", "station")[1]["ok"]
    assert shell("export", "station", "--to", stick)[1]["withdrawals"] == 1
