"""After a lock or a crash of the real program neither key, passphrase nor record stands in memory or files (T2, T19).

Read from outside: all memory of the fresh process that anything could be written to, through /proc, and every file of
the home, the vault and the working directory. The search is shown to find all in the open program first.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from vault_fixtures import PASSPHRASE, Template

from app.keys.subkeys import subkey
from app.services.origin import note_home
from app.vault.vault import Vault

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MARKER = "zebrafinch-quillwort"
_PIECE = 1 << 22
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory and handles are read through Linux's /proc")


def until(holds: Callable[[], object], seconds: float = 60.0) -> object:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := holds():
            return value
        time.sleep(0.02)
    raise AssertionError("it did not happen in time")


@dataclass
class Program:
    """The real program with its vault open, and what must not outlive the lock."""

    process: subprocess.Popen[str]
    folder: Path
    work: Path
    secrets: dict[str, bytes]

    def tell(self, order: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()

    def fresh(self) -> int | None:
        """The process of the unlock page that the lock started."""
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and int(entry.name) != self.process.pid:
                words = _bytes(entry / "cmdline").split(b"\0")
                if b"app.ui.app" in words and str(self.folder).encode() in words:
                    return int(entry.name)
        return None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.fixture
def program(
    vault: Vault, vault_template: Callable[[str], Template], tmp_path: Path, own_home: Path
) -> Iterator[Program]:
    """Unlocked by typed words, with a record saved, a draft, and the record's page on the screen."""
    dek, vault_id = vault_template("station").dek, vault.header.vault_id
    vault.close()
    note_home(vault.folder)
    work = tmp_path / "work"
    work.mkdir()
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": (tmp_path / "stderr").open("w")}
    paths = os.pathsep.join(map(str, (ROOT, HERE.parent)))  # the fresh process finds the program from any folder
    process = subprocess.Popen(
        [sys.executable, str(HERE / "lock_worker.py"), str(vault.folder)],
        **pipes, cwd=work, text=True, env={**os.environ, "PYTHONPATH": paths, "PYTHONFAULTHANDLER": "1"},
        preexec_fn=_wants_cores,
    )  # fmt: skip
    pipes["stderr"].close()
    keys = {name: subkey(dek, vault_id, name) for name in ("db", "blob", "audit")}
    secrets = {"passphrase": PASSPHRASE.encode(), "marker": MARKER.encode(), "data key": dek, **keys}
    made = Program(process, vault.folder, work, secrets)
    made.tell(f"{PASSPHRASE}\n{MARKER}")
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n", (tmp_path / "stderr").read_text()
    yield made
    for pid in (process.pid, made.fresh()):
        if pid is not None:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
    process.communicate()


def _wants_cores() -> None:
    """A user whose system writes core files of any size."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def forms(secret: bytes) -> set[bytes]:
    """How a secret can stand in memory: as bytes, in hexadecimal, and as the text of Python or Qt."""
    found = {secret, secret.hex().encode()}
    if secret.isascii():
        found |= {secret.decode().encode(code) for code in ("utf-16-le", "utf-32-le")}
    return found


def in_memory(pid: int, secrets: dict[str, bytes]) -> set[str]:
    """The names of the secrets that stand anywhere in a process's memory."""
    wanted = [(name, form) for name, secret in secrets.items() for form in forms(secret)]
    longest, found, read = max(len(form) for _, form in wanted), set(), 0
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - Path.open cannot be unbuffered here
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights = line.split()[:2]
            if not rights.startswith("rw"):  # a secret stands only where something could be written
                continue
            at, end = (int(part, 16) for part in place.split("-"))
            while at < end:
                try:
                    data = os.pread(memory.fileno(), min(_PIECE, end - at), at)
                except OSError:
                    break
                found |= {name for name, form in wanted if form in data}
                read += len(data)
                at += max(len(data) - longest, 1) if at + len(data) < end else max(len(data), 1)
    assert read > 1 << 24, "a program of this size has more memory than that"
    return found


def may_read(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/mem", "rb"):  # noqa: PTH123
            return True
    except PermissionError:
        return False


def settled(pid: int) -> bool:
    """Whether the unlock page stands: it used no processor time for a while."""
    seen = []
    for _ in range(8):
        seen.append(_bytes(Path(f"/proc/{pid}/stat")).rpartition(b")")[2].split()[11:13])
        time.sleep(0.03)
    return b"libqoffscreen" in _bytes(Path(f"/proc/{pid}/maps")) and len({tuple(one) for one in seen}) == 1


def files_with(secrets: dict[str, bytes], *folders: Path) -> list[str]:
    return sorted(
        f"{path.name}: {name}"
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
        for name, secret in secrets.items()
        if any(form in path.read_bytes() for form in forms(secret))
    )


@pytest.mark.parametrize("order", ["lock", "panic"])
def test_after_a_lock_the_process_is_gone_and_the_fresh_one_knows_nothing(
    program: Program, own_home: Path, order: str
) -> None:
    if not may_read(program.process.pid):
        pytest.skip("the hardened program lets nobody but root read its memory")
    old = program.process.pid
    assert in_memory(old, program.secrets) >= {"marker", "data key"}  # the search finds what is there

    began = time.monotonic()
    program.tell(order)
    assert program.process.wait(60) == 0
    took = time.monotonic() - began
    if order == "panic":
        assert took < 3, took  # under 1 s where the machine is not shared with others
    fresh = until(program.fresh)
    assert isinstance(fresh, int)
    until(lambda: settled(fresh))
    assert in_memory(fresh, program.secrets) == set()
    handles = [str(link.readlink()) for link in Path(f"/proc/{fresh}/fd").iterdir() if link.is_symlink()]
    assert not [one for one in handles if one.startswith(str(program.folder))]
    assert not Path(f"/proc/{old}").exists()
    assert files_with(program.secrets, own_home, program.folder, program.work) == []


def test_a_crash_leaves_no_core_and_no_word_behind(program: Program, own_home: Path, tmp_path: Path) -> None:
    """Killed by SIGSEGV where the system would write a core, and where Python is told to print its stack."""
    limits = Path(f"/proc/{program.process.pid}/limits").read_text()
    (cores,) = (line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert cores.split()[4:6] == ["0", "0"]
    os.kill(program.process.pid, signal.SIGSEGV)
    ended = os.waitid(os.P_PID, program.process.pid, os.WEXITED | os.WNOWAIT)
    assert ended is not None
    assert (ended.si_status, ended.si_code) == (signal.SIGSEGV, os.CLD_KILLED)  # not CLD_DUMPED
    assert [path.name for path in program.work.iterdir()] == []
    assert files_with(program.secrets, own_home, program.folder, program.work) == []
    said = (tmp_path / "stderr").read_text()
    assert "Segmentation fault" in said  # faulthandler was on, and tells places alone
    assert not [name for name, secret in program.secrets.items() if secret.hex() in said or MARKER in said]
    assert PASSPHRASE not in said


def test_without_the_hardening_the_same_crash_would_leave_a_core(tmp_path: Path) -> None:
    """What makes the test above one that can fail."""
    code = f"import os, signal; held = {MARKER!r}; os.kill(os.getpid(), signal.SIGSEGV)"
    process = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, preexec_fn=_wants_cores)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    process.wait()
    assert ended is not None
    if ended.si_code != os.CLD_DUMPED:
        pytest.skip("this system writes no core files at all")
    for core in tmp_path.glob("core*"):
        assert MARKER.encode() in core.read_bytes()
        core.unlink()


def test_every_entry_forbids_neighbours_to_read_its_memory(tmp_path: Path) -> None:
    """The kernel's own word on it, asked by the command line and by the window after their start."""
    ask = "import ctypes, os; os.write(1, b'%d' % ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"  # PR_GET_DUMPABLE
    line = "import sys; sys.argv = ['waypost', 'number', 'none']; from app.__main__ import main; main()"
    window = "from app.ui import app; app.build_context = lambda **_: 1 / 0\n"
    window += "try: app.run_window([])\nexcept ZeroDivisionError: pass"
    for entry, dumpable in ((line, "0"), (window, "0"), ("", "1")):
        command = [sys.executable, "-c", f"{entry}\n{ask}"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        assert done.stdout == dumpable, done.stderr
