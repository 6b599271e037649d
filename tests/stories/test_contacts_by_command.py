"""A station keeps how to reach a survivor, checks its texts for her name, and loses it with her consent, by command."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from case_data import incident
from shell import Shell

OWN = "walnut ribbon quarry thimble copper fjord"
HERS = {"name": "Tarrabelle Quillwort", "reach": "Through the pharmacy.", "safe_contact": ["VIA_INTERMEDIARY"]}
SUMMARY = "A woman told of an incident on the road; Tarrabelle was on her way home."


def agreed(document: dict[str, Any]) -> tuple[dict[str, Any], str]:
    woman = document["victim_groups"][0]["id"]
    document["consents"][0]["scopes"].append({"scope": "FOLLOW_UP_CONTACT", "decision": "GRANTED"})
    return document, woman


@pytest.fixture
def station(shell: Shell) -> Callable[..., tuple[int, Any, str]]:
    """A station with contacts switched on; commands open them where `opened`."""
    shell.create("station", "station", "RIV")
    (shell.folder / "hers.txt").write_text(OWN + "\n")
    return lambda command, *arguments, opened=False: shell(
        command, "station", *arguments, *(("--contacts-passphrase-file", shell.folder / "hers.txt") if opened else ())
    )


def test_contacts_from_switching_on_to_switching_off(
    shell: Shell, station: Callable[..., Any], tmp_path: Path
) -> None:
    document, woman = agreed(incident(summary=SUMMARY))
    saved = shell.write("incident.json", document)
    ref = station("save", saved)[1]["ref"]
    hers = shell.write("hers.json", HERS)
    assert station("contacts")[1] == {"state": "off", "contacts": []}
    assert station("contacts", ref, "--person", woman, "--set", hers)[1]["error"]["code"] == "contacts.off"
    code, answer, said = station("contacts", "--on", "--new-passphrase-file", shell.folder / "hers.txt")
    assert (code, answer["state"]) == (0, "open"), said
    assert station("contacts", "--set", hers)[1]["error"]["code"] == "contacts.whose"
    assert station("contacts", ref, "--person", woman, "--set", hers)[1]["error"]["code"] == "cli.no_terminal"
    for wrong in ({**HERS, "shoe_size": 38}, {**HERS, "safe_contact": ["WHENEVER"]}):
        file = shell.write("wrong.json", wrong)
        assert station("contacts", ref, "--person", woman, "--set", file)[1]["error"]["code"] == "contacts.form"
    code, answer, said = station("contacts", ref, "--person", woman, "--set", hers, opened=True)
    assert (code, answer["contacts"][0]["contact"]) == (0, HERS), said

    code, answer, said = station("contacts")
    assert [(row["ref"], row["person"], row["contact"]) for row in answer["contacts"]] == [(ref, woman, None)]
    assert "Tarrabelle" not in said

    new = shell.folder / "new.txt"
    new.write_text("pebble saddle umbra crocus tinsel anchor\n")
    assert station("contacts", "--passwd", "--new-passphrase-file", new, opened=True)[0] == 0
    assert station("contacts", opened=True)[1]["error"]["code"] == "contacts.passphrase"
    assert shell("contacts", "station", ref, "--contacts-passphrase-file", new)[1]["contacts"][0]["contact"] == HERS
    answer = station("contacts", ref, "--person", woman, "--remove")[1]
    assert answer["contacts"] == []
    assert station("contacts", "--off")[1] == {"state": "off", "contacts": []}
    assert not list((tmp_path / "station").glob("vault.aux*"))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def findings(answer: Any) -> set[str]:
    return {row["sentence"].split(".")[0] for row in answer["findings"] if row["rule"] == "R-31"}


def test_a_name_in_a_text_is_found_while_open_and_not_being_able_to_look_needs_a_reason(
    shell: Shell, station: Callable[..., Any], tmp_path: Path
) -> None:
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    document, woman = agreed(incident(summary=SUMMARY))
    saved = shell.write("incident.json", document)
    answer = station("save", saved)[1]
    ref = document["ref"] = answer["ref"]
    saved = shell.write("incident.json", document)
    assert findings(answer) == set()
    station("contacts", "--on", "--new-passphrase-file", shell.folder / "hers.txt")
    code, _, said = station("contacts", ref, "--person", woman, "--set", shell.write("hers.json", HERS), opened=True)
    assert code == 0, said
    assert findings(station("save", saved, opened=True)[1]) == {"The text holds a name that must not leave"}
    unchecked = {"The texts were not checked for names, because the contacts are locked"}
    assert findings(station("finalise", ref)[1]) == unchecked

    stick = tmp_path / "stick"
    stick.mkdir()
    assert station("export", "--to", stick)[1]["error"]["code"] == "contacts.unchecked"
    assert list(stick.iterdir()) == []
    assert station("export", "--to", stick, "--names-unchecked", "TEXTS_READ")[0] == 0
    assert station("print", ref, "--out", tmp_path / "a.pdf")[1]["error"]["code"] == "contacts.unchecked"
    assert station("print", ref, "--out", tmp_path / "b.pdf", opened=True)[0] == 0

    sheets = {}
    for name, opened in (("locked", False), ("open", True)):
        out = tmp_path / f"{name}.pdf"
        asked = ("print", ref, "--variant", "restricted", "--reason", "Visit", "--out", out)
        assert station(*asked, opened=opened)[0] == 0
        sheets[name] = text_of(out.read_bytes())
    assert "Through somebody trusted only" in sheets["open"]
    assert "The contacts were locked. Unlock them" in sheets["locked"]
    assert not [text for text in sheets.values() if "Quillwort" in text or "pharmacy" in text]

    document["consents"][0]["scopes"][-1]["decision"] = "WITHDRAWN"
    station("save", shell.write("incident.json", document))
    assert station("contacts")[1]["contacts"] == []
    assert findings(station("save", saved)[1]) == set()
