"""Two colleagues share a vault: each has a passphrase, each writes under their own name, one leaves."""

from contextlib import closing

from case_data import incident
from shell import Shell

from app.clock import SystemClock
from app.tasks import Task
from app.vault import staff
from app.vault.vault import unlock
from app.vault.verify import verify

HERS = "walnut ribbon quarry thimble copper fjord"


def _names(answer: dict) -> list[str]:
    return [row["name"] for row in answer["holders"]]


def test_a_second_holder_writes_under_her_name_and_removes_the_first(shell: Shell) -> None:
    shell.create("station", "station", "RIV")
    own = shell.words.read_text()
    hers = shell.folder / "hers.txt"
    hers.write_text(HERS + "\n")
    code, listed, said = shell("holders", "station", "--add", "Amal Noor", "--new-passphrase-file", hers)
    assert (code, _names(listed)) == (0, ["RIV", "Amal Noor"]), said
    assert [row["present"] for row in listed["holders"]] == [True, False]
    third = shell.write("third.txt", "pebble saddle umbra crocus tinsel")
    for arguments, refused in (
        (("--add", "amal noor", "--new-passphrase-file", third), "name"),
        (("--add", "Third", "--new-passphrase-file", hers), "shared"),
        (("--remove", "S9"), "unknown"),
        (("--remove", "S1"), "self"),
    ):
        code, answer, _ = shell("holders", "station", *arguments)
        assert (code, answer["error"]["code"]) == (1, f"holders.{refused}")

    shell.words.write_text(HERS + "\n")
    code, _saved, said = shell("save", "station", shell.write("incident.json", incident()))
    assert code == 0, said
    code, listed, said = shell("holders", "station", "--remove", "S1")
    assert (code, _names(listed)) == (0, ["Amal Noor"]), said
    code, answer, _ = shell("holders", "station", "--remove", "S2")
    assert (code, answer["error"]["code"]) == (1, "header.last")

    vault = unlock(shell.folder / "station", HERS, clock=SystemClock())
    with vault.reading() as db:
        people = {person.name: person for person in staff.holders(db)}
        by = {row[0] for row in db.all("SELECT by FROM revision WHERE record IS NOT NULL")}
        removed_by = db.scalar("SELECT by FROM audit WHERE event = 'holder.removed'")
    assert by == {people["Amal Noor"].id} == {removed_by}
    assert (people["RIV"].active, people["Amal Noor"].active) == (False, True)
    assert verify(vault, Task()).ok
    vault.close()

    shell.words.write_text(own)
    code, answer, _ = shell("holders", "station")
    assert (code, answer["error"]["code"]) == (1, "keys.passphrase")


def test_the_sheet_sets_the_passphrase_of_whom_it_is_told_and_of_nobody_else(shell: Shell) -> None:
    sheet, hers, anew = (shell.folder / name for name in ("sheet.txt", "hers.txt", "anew.txt"))
    sheet.write_text(shell.create("station", "station", "RIV")["recovery_key"] + "\n")
    hers.write_text(HERS + "\n")
    anew.write_text("pebble saddle umbra crocus tinsel\n")
    assert shell("holders", "station", "--add", "Amal Noor", "--new-passphrase-file", hers)[0] == 0
    his = shell.words
    for holder, refused in (((), "which"), (("--holder", "S9"), "unknown")):
        code, answer, _ = shell("recover", "station", "--recovery-file", sheet, *holder)
        assert (code, answer["error"]["code"]) == (1, f"holders.{refused}")
    code, answer, _ = shell("recover", "station", "--recovery-file", sheet, "--holder", "S2")
    assert (code, answer["error"]["code"]) == (1, "holders.shared")  # his own opens it already

    shell.words = anew
    code, answer, said = shell("recover", "station", "--recovery-file", sheet, "--holder", "S2")
    assert (code, answer["holder"]) == (0, "S2"), said
    for words, present in ((anew, "Amal Noor"), (his, "RIV")):
        shell.words = words
        code, listed, said = shell("holders", "station")
        assert [row["name"] for row in listed["holders"] if row["present"]] == [present], said
    shell.words = hers
    assert shell("holders", "station")[1]["error"]["code"] == "keys.passphrase"
    passphrase = anew.read_text().strip()
    with closing(unlock(shell.folder / "station", passphrase, clock=SystemClock())) as vault, vault.reading() as db:
        by = db.scalar("SELECT name FROM audit JOIN staff ON staff.id = by WHERE event = 'unlock.recovery'")
    assert by == "Amal Noor"
