"""Every word a person reads can be translated: marked with literals, none put straight into a control."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = sorted((ROOT / "app").rglob("*.py"))
MARKS = {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "translate"}
SHOWN_BY = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setStatusTip",
    "setTitle", "addTab", "addRow", "QLabel", "PlainLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox",
    "QAction",
}  # fmt: skip


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _calls() -> list[tuple[Path, ast.Call]]:
    return [(path, n) for path in APP for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Call)]


def test_marked_texts_are_literals() -> None:
    guilty = [
        f"{path.name}:{call.lineno}"
        for path, call in _calls()
        if getattr(call.func, "id", "") in MARKS
        and path.name not in {"i18n.py", "texts.py"}
        and not all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in call.args)
    ]
    assert not guilty


def test_what_counts_is_marked_as_counting() -> None:
    """Only the counting mark gives a sentence its plural forms; `%n` elsewhere would be shown as it stands."""
    guilty = [
        f"{path.name}:{call.lineno}"
        for path, call in _calls()
        if getattr(call.func, "id", "") in MARKS
        for argument in call.args[1:2]
        if isinstance(argument, ast.Constant)
        if ("%n" in str(argument.value)) != (_called(call) == "QT_TRANSLATE_N_NOOP")
    ]
    assert not guilty


def test_no_words_go_straight_into_a_control() -> None:
    guilty = [
        f"{path.name}:{call.lineno} {argument.value!r}"
        for path, call in _calls()
        if "ui" in path.parts and _called(call) in SHOWN_BY
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if sum(c.isalpha() for c in argument.value) > 1 and argument.value != "Waypost"
    ]
    assert not guilty


def test_the_catalogue_tool_reads_every_marked_text(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    if not lupdate.exists():
        pytest.skip("pyside6-lupdate is not installed here")
    catalogue = tmp_path / "waypost_ar.ts"
    command = [lupdate, *APP, "-ts", catalogue, "-source-language", "en", "-target-language", "ar"]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = catalogue.read_text().count("<message")
    marked = {
        tuple(a.value for a in call.args if isinstance(a, ast.Constant))
        for _, call in _calls()
        if _called(call) == "QT_TRANSLATE_NOOP"
    }
    assert found >= len(marked) > 100
