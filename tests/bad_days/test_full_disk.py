"""A full disk, an I/O error, a disk that is gone or write-protected, at the n-th touch of all that writes.

The touches are writes, truncations, syncs, renames, removals and openings for writing, below the vault or the drive,
counted and refused by a small preloaded library. After each: a known sentence, the audit clean, nothing acknowledged
lost, and the same act succeeds on a good disk. Every test run draws a few touches of each act; WAYPOST_LONG=1 does all.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

HERE = Path(__file__).parent
DRAWN = 1


def can_build() -> bool:
    """Tell whether a C compiler and the headers of the system are here."""
    if shutil.which("gcc") is None:
        return False
    asked = subprocess.run(["gcc", "-E", "-"], input=b"#include <dlfcn.h>\n", capture_output=True, check=False)
    return asked.returncode == 0


pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the library is preloaded, which is Linux' way"),
    pytest.mark.skipif(not can_build(), reason="gcc and libc6-dev build the library that refuses; they are not here"),
]


@pytest.fixture
def shim(tmp_path: Path) -> Path:
    built = tmp_path / "shim.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", built, HERE / "fault_shim.c"]
    subprocess.run([*command, "-ldl"], check=True)
    return built


@pytest.fixture
def work() -> Iterator[Path]:
    """Return a folder in memory where there is one: a sync that is not refused then costs nothing."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.mark.timeout(3000)
def test_a_disk_that_refuses_is_told_and_costs_nothing_saved(shim: Path, work: Path) -> None:
    most = 0 if os.environ.get("WAYPOST_LONG") else DRAWN
    seed = int.from_bytes(os.urandom(4))
    command = [sys.executable, str(HERE / "fault_acts.py"), str(work), str(most), str(seed)]
    done = subprocess.run(
        command, env={**os.environ, "LD_PRELOAD": str(shim)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    if most == 0:
        sys.stdout.write(f"{len(rows)} touches: {Counter(row['told'] for row in rows)}\n")
    assert [row for row in rows if row["wrong"]] == [], seed
    told = Counter(row["told"] for row in rows)
    assert told["vault.disk_full"] + told["vault.io"] + told["vault.read_only"] > 5
    assert told["backup.unwritable"] > 0
    assert told["export.no_space"] > 0
    acts = {"save", "attach", "export", "receive", "backup", "migrate", "erase", "renew", "open"}
    assert {row["act"] for row in rows} >= acts
