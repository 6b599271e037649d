"""By the command line: a partner's sheet comes in, and HQ opens a bundle without Waypost."""

import io
import json
import tarfile
from collections.abc import Callable
from typing import Any

from case_data import incident
from shell import Shell

from app.keys.age import Identity, decrypt

SHEET = "Sheet number,Date of incident,State,Type,Sex,Age,Number,Armed group,Remarks,Entered by,Weather\n"
ROWS = (
    "7,03.10.2026,UN,forced marriage,F,child,1,not known,Told by a partner,X.,dry\n",
    "8,2026-10,not known,assault,F,adult,2,not known,,X.,wet\n",
    "9,someday,UN,assault,F,adult,2,not known,,X.,wet\n",
)
MAPPING = {
    "source": "partner-sheet",
    "key": [["Sheet number", "No."]],
    "dates": ["%d.%m.%Y"],
    "constants": {
        "reg_basis": "PARTNER_REPORT",
        "adm0": "SSD",
        "nexus_conclusion": "UNDETERMINED",
        "acts.verification_state": "RECEIVED",
        "victim_groups.kind": "GROUP",
        "sources": [{"kind": "OTHER_CSO", "tier": "SECONDARY_TESTIMONY", "reliability": "NOT_GRADED"}],
    },
    "columns": [
        {"field": "occurred", "headers": ["Date of incident"], "as": "date", "required": True},
        {"field": "adm1", "headers": ["State"], "as": "area", "values": {"UN": "SS-NU", "not known": None}},
        {"field": "acts", "headers": ["Type"], "as": "words", "rows": True,
         "values": {"forced marriage": {"type": "FORCED_MARR"},
                    "assault": {"type": "OTHER_COMPARABLE", "subtype": ["SEXUAL_ASSAULT"]}}},
        {"field": "victim_groups.sex", "headers": ["Sex"], "as": "words", "values": {"F": "F", "M": "M"}},
        {"field": "victim_groups.age_band", "headers": ["Age"], "as": "words",
         "values": {"child": "A_CH", "adult": "A_AD"}},
        {"field": "victim_groups.n_best", "headers": ["Number"], "as": "integer"},
        {"field": "analysis_note", "headers": ["Remarks"], "as": "note"},
    ],
    "ignored": {"Entered by": "Names of staff of a partner are not kept.", "Armed group": "Not in this test."},
}  # fmt: skip


def test_a_sheet_comes_in_once_and_an_edited_copy_changes_what_was_edited(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    sheet = shell.folder / "sheet.csv"
    sheet.write_text(SHEET + "".join(ROWS))
    mapping = shell.write("mapping.json", MAPPING)

    code, dry, said = shell("import", "station", sheet, "--mapping", mapping, "--dry-run")
    assert (code, dry["imported"]) == (0, 2), said
    assert shell("incidents", "station")[1]["total"] == 0

    code, first, said = shell("import", "station", sheet, "--mapping", mapping)
    assert (code, first["read"], first["imported"]) == (0, 3, 2), said
    assert [row["row"] for row in first["refused"]] == [4]
    assert "Weather" in json.dumps(first["unmapped"])
    assert shell("incidents", "station", "--query", "SS-NU")[0] == 0

    again = shell("import", "station", sheet, "--mapping", mapping)[1]
    assert (again["imported"], again["updated"], again["unchanged"]) == (0, 0, 2)
    sheet.write_text(SHEET + ROWS[0].replace("03.10.2026", "04.10.2026") + ROWS[1])
    edited = shell("import", "station", sheet, "--mapping", mapping)[1]
    assert (edited["imported"], edited["updated"], edited["unchanged"]) == (0, 1, 1)


def test_a_mapping_without_a_key_is_refused(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    sheet = shell.folder / "sheet.csv"
    sheet.write_text(SHEET)
    mapping = shell.write("mapping.json", MAPPING | {"key": []})
    code, _, said = shell("import", "station", sheet, "--mapping", mapping)
    assert (code, said.split(": ")[1]) == (1, "mapping.key")


def test_hq_can_always_open_a_bundle_without_waypost(shell: Shell, record: Callable[[dict[str, Any]], str]) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    ref = record(incident())
    stick = shell.folder / "stick"
    stick.mkdir()
    bundle = stick / shell("export", "station", "--to", stick)[1]["file"]

    key = shell.folder / "key.txt"
    code, _, said = shell("identity", "hq", "--out", key, "--clear", "--force")
    assert code == 0, said
    identity = next(line for line in key.read_text().splitlines() if line.startswith("AGE-SECRET-KEY-PQ-1"))
    with bundle.open("rb") as source:
        reader = decrypt(source, [Identity.from_string(identity)])
        plain = b"".join(iter(lambda: reader.read(65536), b""))
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        lines = archive.extractfile("data/changes.jsonl").read().splitlines()
    assert [json.loads(line)["body"]["ref"] for line in lines] == [ref]
    assert shell("identity", "station", "--out", key, "--clear")[2].startswith("error: cli.wrong_role: ")
