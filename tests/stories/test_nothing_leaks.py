"""Marker words of a scripted use stand nowhere on disk outside the file that the person wrote."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from case_data import incident
from shell import Shell

WORDS = ("zebrafinch", "quillwort", "marzipan", "sixpence")


def _files_with(folder: Path, word: str) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and word.encode() in path.read_bytes()
    )


def test_what_was_typed_stands_nowhere_in_clear(
    shell: Shell, record: Callable[[dict[str, Any]], str], own_home: Path, tmp_path: Path
) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    ref = record(incident(summary="A summary with zebrafinch.", risks="A note with quillwort."))
    note = tmp_path / "note.txt"
    note.write_text("An attachment with marzipan. " * 9_000)
    assert shell("attach", "station", ref, note, "--kind", "DOCUMENT")[0] == 0
    assert shell("incidents", "station", "--query", "zebrafinch")[1]["total"] == 1
    assert shell("show", "station", "sixpence")[0] == 1
    stick = tmp_path / "stick"
    stick.mkdir()
    sent = shell("export", "station", "--to", stick)[1]["file"]
    assert shell("receive", "hq", stick / sent)[0] == 0

    note.unlink()
    (tmp_path / "incident.json").unlink()
    for word in (*WORDS, ref, "cedar lantern orbit"):
        expected = ["words.txt"] if word.startswith("cedar") else []
        assert _files_with(tmp_path, word) == expected
        assert _files_with(own_home, word) == []


def test_file_names_tell_nothing(shell: Shell, record: Callable[[dict[str, Any]], str], tmp_path: Path) -> None:
    made = shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    record(incident())
    stick = tmp_path / "stick"
    stick.mkdir()
    shell("export", "station", "--to", stick)
    (bundle,) = stick.iterdir()
    assert len(bundle.stem) == 16
    assert bundle.suffix == ".age"
    assert bundle.stat().st_size % 8192 == 0
    raw = bundle.read_bytes()
    assert made["station"].encode() not in raw
    assert b"RIV" not in raw[:4096]
