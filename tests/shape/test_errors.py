"""Every known failure has its sentences, and every sentence can be filled."""

import ast
import re
import string
from pathlib import Path

import pytest

from app.errors import CATALOGUE

ROOT = Path(__file__).resolve().parents[2]


def _raised() -> set[tuple[str, tuple[str, ...] | None]]:
    found = set()
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "AppError" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    names = [k.arg for k in node.keywords]
                    found.add((first.value, None if None in names else tuple(sorted(filter(None, names)))))
    return found


def _fields(code: str) -> set[str]:
    texts = [text.source for text in (CATALOGUE[code].what, CATALOGUE[code].todo)]
    named = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | {"n" for text in texts if "%n" in text}


@pytest.mark.parametrize(("code", "params"), sorted(_raised(), key=str), ids=str)
def test_every_failure_that_is_raised_has_a_sentence_it_can_fill(code: str, params: tuple[str, ...] | None) -> None:
    assert code in CATALOGUE
    if params is not None:
        assert _fields(code) <= set(params)


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_sentence_is_a_sentence(code: str) -> None:
    assert re.fullmatch(r"[a-z_]+(\.[\w-]+)*", code)
    what = CATALOGUE[code].what.source
    assert what[0].isupper() or what[0] in "{“"
    assert what.endswith((".", "?"))
    assert "!" not in what
