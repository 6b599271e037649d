"""Budgets that keep the code small: functions, files, who knows Qt, who knows SQL, who may log what."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = sorted((ROOT / "app").rglob("*.py"))
MAX_FUNCTION = 40
MAX_FILE = 400
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s+\w+)\b"
)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _strings(tree: ast.AST) -> list[str]:
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
    ]


def test_no_file_is_longer_than_a_person_reads() -> None:
    assert not {_name(p): n for p in APP if (n := len(p.read_text().splitlines())) > MAX_FILE}


def test_no_function_is_longer_than_a_screen() -> None:
    found = [(path, node) for path in APP for node in ast.walk(ast.parse(path.read_text()))]
    lengths = {
        f"{_name(path)}:{node.name}": node.end_lineno - node.lineno + 1
        for path, node in found
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert not {name: length for name, length in lengths.items() if length > MAX_FUNCTION}


def test_only_the_window_imports_qt() -> None:
    others = [
        p
        for p in APP
        if not _name(p).startswith("app/ui/")
        and re.search(r"^\s*(from|import) (PySide6|shiboken6)", p.read_text(), re.M)
    ]
    assert not others


def test_only_the_vault_holds_sql() -> None:
    guilty = [
        _name(p)
        for p in APP
        if not _name(p).startswith("app/vault/")
        for s in _strings(ast.parse(p.read_text()))
        if SQL.search(s)
    ]
    assert not guilty


def test_nobody_keeps_a_drawer_of_odds_and_ends() -> None:
    assert not [p for p in APP if p.stem in {"utils", "helpers", "misc", "common"}]


def test_temporary_files_and_archives_are_not_used() -> None:
    """Case data never lies in a temporary file, and no archive is ever unpacked to names of its own."""
    guilty = [_name(p) for p in APP if re.search(r"\b(tempfile|extractall|NamedTemporaryFile)\b", p.read_text())]
    assert not guilty


def test_the_window_opens_no_network() -> None:
    assert not [
        _name(p) for p in APP if re.search(r"QtNetwork|QtWebEngine|openUrl|setOpenExternalLinks\(True", p.read_text())
    ]
