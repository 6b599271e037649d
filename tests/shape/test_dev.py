"""The set-up on a fresh machine: what Qt misses is found by trying, and what only a person can do is said."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_needs_nothing_but_the_standard_library() -> None:
    done = subprocess.run([sys.executable, "-I", "-S", "dev.py"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert all(command in done.stdout for command in ("demo", "test", "run", "check"))


def test_a_missing_library_is_read_from_what_the_loader_says(dev: ModuleType) -> None:
    said = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert dev.missing_library(said) == "libEGL.so.1"
    assert dev.PACKAGE_OF_LIBRARY[dev.missing_library(said)] == "libegl1"
    assert dev.missing_library("ImportError: no module named PySide6") is None


def test_without_the_right_to_install_it_prints_the_one_command(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "may_install", lambda: False)
    monkeypatch.setitem(dev.COMMANDS, "demo", lambda _arguments: dev.apt(["libegl1", "libgl1"]))
    monkeypatch.setattr(sys, "argv", ["dev.py", "demo"])
    assert dev.main() == 1
    assert "sudo apt-get install -y --no-install-recommends libegl1 libgl1" in capsys.readouterr().out


def test_a_set_up_that_stands_is_not_done_again(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ran: list[list[object]] = []
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "run", lambda command, **_: ran.append(command))
    monkeypatch.setattr(dev, "ensure_qt", lambda: None)
    dev.ensure_installed("[dev]")
    dev.ensure_installed("[dev]")
    dev.ensure_installed("")
    assert len(ran) == 1


def test_a_python_that_is_too_old_is_told_so(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "SUPPORTED", ((2, 7),))
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    with pytest.raises(dev.NotPossibleError, match=r"3\.11, 3\.12 or 3\.13"):
        dev.base_python()
