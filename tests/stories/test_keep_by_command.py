"""Time is over for a record: it is reviewed, kept longer, held for a court, and in the end erased by a person."""

from collections.abc import Callable
from typing import Any

from case_data import incident
from shell import Shell

HERS = "walnut ribbon quarry thimble copper fjord"
FAR = "2090-01-01"


def _due(shell: Shell, *arguments: str) -> list[str]:
    code, answer, said = shell("due", "station", *arguments)
    assert code == 0, said
    return [row["ref"] for row in answer["records"]]


def _refused(shell: Shell, *arguments: object) -> str:
    code, answer, _ = shell(str(arguments[0]), "station", *arguments[1:])
    assert code == 1
    return str(answer["error"]["code"])


def test_a_record_is_due_kept_held_and_erased(shell: Shell, record: Callable[[dict[str, Any]], str]) -> None:
    shell.create("station", "station", "RIV")
    first, second = (record(incident()) for _ in range(2))
    assert _due(shell, "--by", FAR) == []  # nobody said how long records are kept
    assert _refused(shell, "due", "--years", 101) == "keep.years"
    assert _due(shell, "--years", "5") == []
    assert _due(shell, "--by", FAR) == [first, second]

    assert _refused(shell, "keep", first, "--until", "2020-01-01", "--reason", "Too early") == "keep.date"
    assert _refused(shell, "keep", first, "--until", "2091-01-01", "--reason", " ") == "keep.reason"
    assert shell("keep", "station", first, "--until", "2091-01-01", "--reason", "A panel still works with it")[0] == 0
    assert _due(shell, "--by", FAR) == [second]
    assert _due(shell, "--years", "0", "--by", "2092-01-01") == [first]  # its own day holds without any number of years

    # A colleague holds it for a court; nobody else lifts that while she is here, and saving again lifts nothing.
    own, hers = shell.words, shell.folder / "hers.txt"
    hers.write_text(HERS + "\n")
    assert shell("holders", "station", "--add", "Amal Noor", "--new-passphrase-file", hers)[0] == 0
    shell.words = hers
    assert shell("hold", "station", second, "--reason", "A court asked for it")[0] == 0
    assert _refused(shell, "hold", second, "--reason", "Again") == "hold.stands"
    shell.words = own
    document = shell("show", "station", second)[1]["record"]
    assert shell("save", "station", shell.write("again.json", document | {"legal_hold": None}))[0] == 0
    assert _due(shell, "--held") == [second]
    assert _refused(shell, "erase", second, "--reason", "RETENTION") == "erase.held"
    assert _refused(shell, "hold", second, "--lift", "--reason", "In the way") == "hold.of_another"
    assert shell("holders", "station", "--remove", "S2")[0] == 0
    assert shell("hold", "station", second, "--lift", "--reason", "She left; the case is closed")[0] == 0
    assert _refused(shell, "hold", second, "--lift", "--reason", "Again") == "hold.none"
    reasons = [row["reason"] for row in shell("history", "station", second)[1]]
    assert reasons[0] == "She left; the case is closed"
    assert "A court asked for it" in reasons
    assert shell("erase", "station", second, "--reason", "RETENTION")[0] == 0
    assert _due(shell, "--held") == []
    assert shell("audit", "station")[1]["ok"]
