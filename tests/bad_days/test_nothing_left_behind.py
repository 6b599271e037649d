"""A whole day in the window, then the lock or a crash: marker words stand nowhere, no file is made but those listed.

Typing, a draft, a save, an attachment, a search, the clipboard, a print, an export; what was made is read off strace.
"""

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from vault_fixtures import Template

from app.services.origin import note_home
from app.vault.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
WORDS = ("zebrafinch", "quillwort", "marzipan", "sixpence", "bellwether")
TITLE, SUMMARY, NOTE, SOUGHT, INSIDE = WORDS
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a crash by SIGSEGV, and homes, are those of POSIX")

# What may be made, below the folder of the test: the vault, what was asked for, the user's profile, nothing else.
ALLOWED = [
    r"vault/vault\.(db(-wal|-shm)?|hdr2?(\.part)?|head|lock|tries(\.part)?|aux(-journal)?)",
    r"vault/(blobs|outbox)(/[0-9a-f]{2})?(/[0-9a-f]{32}|/[A-Za-z0-9]{16}\.age)?",
    r"stick/[A-Za-z0-9]{16}\.age(\.part)?",
    r"sheet\.pdf",
    r"home/(\.config|\.local|\.local/state|\.local/share|\.cache)(/waypost(/[\w.-]+)?)?",
    r"home/\.cache/fontconfig(/.*)?",  # the system's index of fonts
]


@pytest.fixture
def place(tmp_path: Path, pair: tuple[Vault, Vault], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an enrolled station's vault, a home, a temp folder and a stick of its own."""
    station, _hq = pair
    station.close()
    folder = tmp_path / "day"
    for name in ("home", "temp", "stick", "here"):
        (folder / name).mkdir(parents=True)
    shutil.copytree(station.folder, folder / "vault")
    (folder / "paper.txt").write_text(f"A paper with {INSIDE}. " * 9_000)
    monkeypatch.setenv("HOME", str(folder / "home"))
    note_home(folder / "vault")
    return folder


def live(place: Path, ends: str, *, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the day with core dumps allowed by the system, in an empty folder, with an own temp folder."""
    environment = {
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "temp"),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    given = [place / "vault", ends, place / "paper.txt", place / "stick", place / "sheet.pdf"]
    words = [TITLE, SUMMARY, f"A note with {NOTE}.", SOUGHT]
    command = [*before, sys.executable, str(ROOT / "tests" / "bad_days" / "day_worker.py"), str(ROOT), *map(str, given)]
    return subprocess.run(
        [*command, *words],
        cwd=place / "here",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_cores,
    )


def _cores() -> None:
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def holding(place: Path) -> list[str]:
    """Return every file, by name or content, that holds a marker word; the person's own paper and sheet are theirs."""
    (place / "paper.txt").unlink(missing_ok=True)
    (place / "sheet.pdf").unlink(missing_ok=True)
    return sorted(
        path.relative_to(place).as_posix()
        for path in place.rglob("*")
        for word in WORDS
        if word in path.name or (path.is_file() and word.encode() in path.read_bytes().lower())
    )


def made(record: Path, place: Path) -> set[str]:
    """Return what was created or renamed to, from strace's record: below the place by its name there, else in full."""
    found = set()
    for line in record.read_text(errors="replace").splitlines():
        if " = -1 " in line:
            continue
        opened = re.search(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_CREAT', line)
        named = re.search(r'(?:mkdir(?:at)?|creat|symlink(?:at)?|mknod(?:at)?)\((?:AT_FDCWD, )?"([^"]+)"', line)
        moved = re.search(r'(?:rename(?:at2?)?|link(?:at)?)\(.*"([^"]+)"[^"]*\) = 0', line)
        for match in (opened, named, moved):
            if match:
                found.add(match[1])
    return {name.removeprefix(f"{place}/") for name in found}


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace tells what was made; it is not here")
def test_a_day_leaves_no_word_and_makes_no_other_file(place: Path) -> None:
    record = place.parent / "strace.txt"
    calls = "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod"
    done = live(place, "lock", before=("strace", "-f", "-o", str(record), "-e", calls))
    assert done.returncode == 0, done.stderr
    assert (place / "sheet.pdf").is_file()
    assert len(list((place / "stick").glob("*.age"))) == 1
    files = made(record, place)
    assert {"vault/vault.db-wal", "vault/vault.hdr", "sheet.pdf"} <= files  # the record is one
    unknown = {name for name in files if not any(re.fullmatch(rule, name) for rule in ALLOWED)}
    assert {name for name in unknown if not name.startswith(("/dev/", "/proc/", "pipe:", "memfd:"))} == set()
    assert holding(place) == []
    assert list((place / "temp").iterdir()) == []
    assert list((place / "here").iterdir()) == []
    assert not list(place.rglob("recently-used*"))
    assert not [word for word in WORDS if word in done.stdout + done.stderr]


def test_a_crash_in_the_middle_of_typing_leaves_no_word_and_keeps_the_draft(
    place: Path, vault_template, clock
) -> None:
    done = live(place, "crash")
    assert done.returncode == -signal.SIGSEGV, done.stderr
    assert not [word for word in WORDS if word in done.stdout + done.stderr]
    assert holding(place) == []
    for folder in ("temp", "here"):
        assert list((place / folder).iterdir()) == []  # no core, whatever the system would have written
    assert not [path for path in place.rglob("*") if path.name.startswith("core")]
    template: Template = vault_template("station")
    from app.vault import drafts
    from app.vault.vault import open_vault

    again = open_vault(place / "vault", template.unlocked(place / "vault"), clock=clock)
    try:
        assert [TITLE in str(draft.values) for draft in drafts.all_drafts(again)] == [True]
        assert again.warnings == ()
    finally:
        again.close()
