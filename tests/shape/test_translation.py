"""Every word a person reads can be translated: marked with literals, none put straight into a control."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = sorted((ROOT / "app").rglob("*.py"))
MARKS = {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "translate"}
# Literals of the command line and the demo that are no sentence of ours.
NOT_SAID = {
    "contact ",  # of whom a contact was seen, in the audit chain
    "already known",  # a state in the JSON document, the same in every language
    "-passphrase.txt",
    "positional arguments",  # argparse's own heading, found by it
}
SHOWN_BY = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setStatusTip",
    "setTitle", "addTab", "addRow", "QLabel", "PlainLabel", "QPushButton", "QCheckBox", "QGroupBox", "QAction",
    "RoundButton", "Tick",
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


def _words_of(node: ast.AST) -> str:
    """The text of a literal that a person would read as words: a sentence, or words in an f-string."""
    if isinstance(node, ast.JoinedStr):
        parts = (part.value for part in node.values if isinstance(part, ast.Constant))
        return next((part for part in parts if re.search(r"[^\W\d_]{2}", part)), "")
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"[^\W\d_]{2}\W* ", node.value):
        return node.value
    return ""


def _unsaid(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and words of the literals that no translation reaches."""
    seen = {
        id(part)
        for node in ast.walk(tree)
        for part in (
            [node.body[0].value]
            if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and isinstance(node.body[0], ast.Expr)
            else [*node.args, *(k.value for k in node.keywords if k.arg in {"help", "description"})]
            if isinstance(node, ast.Call) and _called(node) in MARKS | {"_add", "_plain"}
            else [k.value for k in node.keywords if k.arg in {"help", "description"}]
            if isinstance(node, ast.Call)
            else [part for part in node.values if isinstance(part, ast.Constant)]
            if isinstance(node, ast.JoinedStr)
            else []
        )
    }
    return ((node.lineno, _words_of(node)) for node in ast.walk(tree) if _words_of(node) and id(node) not in seen)


def test_the_command_line_says_nothing_that_is_not_marked() -> None:
    paths = [*(ROOT / "app" / "cli").glob("*.py"), ROOT / "app" / "demo" / "main.py"]
    guilty = [f"{path.name}:{line} {words!r}" for path in paths for line, words in _unsaid(ast.parse(path.read_text()))]
    assert not [one for one in guilty if one.split(" ", 1)[1].strip("'\"") not in NOT_SAID]


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
        if "ui" in path.parts and "album" not in path.parts and _called(call) in SHOWN_BY  # which types as people do
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
