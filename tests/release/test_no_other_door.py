"""Bundles and prints are built from the one door: neither may ask the vault for a whole record."""

import ast
from pathlib import Path

import pytest

import app

WHOLE_RECORDS = frozenset({"load", "load_final", "load_from", "load_revision"})
ROOT = Path(app.__file__).parent
MODULES = sorted(path for package in ("sync", "reports") for path in (ROOT / package).glob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_whole_records_are_not_read_where_things_leave(path):
    tree = ast.parse(path.read_text("utf-8"))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "app.vault.revisions"
        for alias in node.names
    }
    whole = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert not names & WHOLE_RECORDS
    assert not ("revisions" in whole and any(_reads(node) for node in ast.walk(tree)))


def _reads(node):
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "revisions"
        and node.attr in WHOLE_RECORDS
    )
