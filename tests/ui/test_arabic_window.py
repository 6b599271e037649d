"""The whole album in Arabic: codes, references and dates run left to right, no middle dot, one kind of digits."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.formats import ARABIC
from app.ui import theme
from app.ui.album import Role, Stage, scenes
from app.ui.i18n import set_language
from app.ui.pages.help import HelpPage
from app.ui.text import PlainLabel, isolate

ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")
CODES = {
    "reference": re.compile(r"\b[A-Z]{3}-[A-Z]{3,4}-\d\d-\d{5}"),
    "date": re.compile(r"\b\d{4}-\d\d(-\d\d)?\b"),
    "p-code": re.compile(r"\b[A-Z]{2}\d{2,}\b"),
    "hash": re.compile(r"\b(?=\w*[0-9])(?=\w*[a-f])[0-9a-f]{12,}\b"),
}
KEY = re.compile(r"\bF\d{1,2}\b")
ROWS = 8  # of a list that are looked at


@pytest.fixture
def arabic(context, qapp: QApplication, look: theme.Theme) -> Iterator[None]:
    context.settings = replace(context.settings, language="ar", digits=ARABIC)
    set_language(qapp, "ar", ARABIC)
    look.apply(dark=False, scale=100, arabic=True)
    yield
    look.apply(dark=False, scale=100)
    set_language(qapp, "en")


def bare(text: str) -> str:
    """What is left once everything that keeps its own direction is taken out."""
    while (inner := ISOLATED.sub("", text)) != text:
        text = inner
    return text


def said(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text in sight, in lists that of the first rows; not what somebody typed."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = model.columnCount() if hasattr(widget, "horizontalHeader") else 1
            for cell in (model.index(row, at) for row in range(min(model.rowCount(), ROWS)) for at in range(columns)):
                yield widget, str(cell.data() or "")


def wrong(root: QWidget) -> list[str]:
    found = []
    for widget, text in said(root):
        rest = bare(text)
        where = f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text[:90]!r}"
        found += [f"{name}: {where}" for name, shape in CODES.items() if shape.search(rest)]
        if "·" in text:  # isolated or not
            found.append(f"middle dot: {where}")
        if re.search("[0-9]", KEY.sub("", rest)):
            found.append(f"digits: {where}")
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("role", ["before", "new station", "station", "new hq", "hq"])
def test_codes_dates_and_digits(arabic: None, on_stage: Callable[[Role], Stage], role: Role) -> None:
    stage = on_stage(role)
    found: dict[str, list[str]] = {}
    for scene in scenes(role):
        shown = scene.show(stage)
        if scene.kind in {QFileDialog, HelpPage}:  # Qt's own; chapters are documents
            continue
        found[scene.name] = wrong(shown if isinstance(shown, QDialog) else stage.window)
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_the_walk_itself_finds_what_is_wrong(qtbot: QtBot, look: theme.Theme) -> None:
    page = PlainLabel(f"SSD-RIVA-26-00001-5 · {isolate('SSD-RIVA-26-00002-3')} 2026-03-01")
    qtbot.addWidget(page)
    page.show()
    assert [one.split(":")[0] for one in wrong(page)] == ["reference", "date", "middle dot", "digits"]


def _right_edges(picture: QImage, lines: int) -> list[int]:
    """How far to the right each of a label's lines reaches."""
    band, paper = picture.height() // lines, picture.pixel(0, 0)
    inked = lambda x, y: picture.pixel(x, y) != paper  # noqa: E731
    return [
        max(x for x in range(picture.width()) for y in range(band * n, band * (n + 1)) if inked(x, y))
        for n in range(lines)
    ]


def test_wrapped_lines_stand_flush_with_the_reading_side(arabic: None, qtbot: QtBot) -> None:
    # One word again and again: each line begins with the same letter.
    label = PlainLabel(" ".join(["النافذة"] * 20), wrap=True)
    qtbot.addWidget(label)
    label.resize(300, 10)
    label.resize(300, label.heightForWidth(300))
    label.show()
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    edges = _right_edges(label.grab().toImage(), lines)
    assert lines >= 3
    assert max(edges) - min(edges) <= 1
