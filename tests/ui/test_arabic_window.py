"""What only an Arabic window shows: its lines stand flush at the right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.catalogue import ARABIC
from app.ui import theme
from app.ui.dialogs import ask_folder
from app.ui.forms.text_editors import Narrative
from app.ui.i18n import set_language
from app.ui.text import ElidedLabel, PlainLabel, chained
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.options import Option


@pytest.fixture
def arabic(context, qapp: QApplication, look: theme.Theme) -> Iterator[None]:
    context.settings = context.settings.changed(language="ar", digits=ARABIC)
    set_language(qapp, "ar", ARABIC)
    look.apply(dark=False, scale=100, arabic=True)
    yield
    look.apply(dark=False, scale=100)
    set_language(qapp, "en")


def test_what_begins_with_a_latin_letter_runs_from_right_to_left_all_the_same(arabic: None, qtbot: QtBot) -> None:
    picker = CodePicker("Grading", [Option("C", "C موثوق إلى حد ما*")])
    qtbot.addWidget(picker)
    picker.set_code("C")
    assert picker.text().startswith("\u200f")  # else the mark of what is not reviewed stands at the beginning
    assert chained("Leer", "Unity") == "\u200f\u2068Leer\u2069 › \u2068Unity\u2069"


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


def test_words_keep_the_direction_of_their_letters(arabic: None, qtbot: QtBot) -> None:
    # A full stop after Latin words stands at their right; Arabic words run on from a Latin letter to its left.
    for words, right_to_left in (("The working group agreed.", False), ("A، نساء", True)):
        label = PlainLabel(words, wrap=True)
        qtbot.addWidget(label)
        lines, _height = label._lines(words, 300)
        assert (lines.textOption().textDirection() == Qt.LayoutDirection.RightToLeft) is right_to_left


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_arabic_words_behind_a_latin_letter_stand_as_if_marked(arabic: None, qtbot: QtBot, kind: type) -> None:
    pictures = []
    for words in ("A، نساء", "\u200fA، نساء"):
        label = kind(words)
        qtbot.addWidget(label)
        label.resize(200, 40)
        label.show()
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_path_in_a_file_dialog_reads_from_the_left(look: theme.Theme, qapp: QApplication, qtbot: QtBot) -> None:
    host, seen = QWidget(), []
    qtbot.addWidget(host)
    host.show()
    for language in ("en", "ar"):
        set_language(qapp, language)
        dialog = ask_folder(host, "Waypost", lambda _path: None)
        dialog.setDirectory("/tmp")
        box = dialog.findChild(QComboBox, "lookInCombo")
        box.clearFocus()
        seen.append(box.grab(QRect(0, 0, 120, 30)).toImage())
        assert dialog.findChild(QLineEdit, "fileNameEdit").layoutDirection() == Qt.LayoutDirection.LeftToRight
        dialog.close()
    set_language(qapp, "en")
    assert seen[0] == seen[1]


def test_a_narrative_begins_at_the_right_with_its_caret_and_turns_for_words_that_run_the_other_way(
    arabic: None, qtbot: QtBot
) -> None:
    area = Narrative()
    qtbot.addWidget(area)
    area.resize(400, area.height())
    area.show()
    area.setFocus()
    seen, edge = area.viewport().rect(), 8

    def caret() -> QRect:
        assert seen.contains(area.cursorRect()), "the caret is in sight"
        return area.cursorRect()

    assert caret().left() >= seen.right() - edge
    area.setPlainText("وصلت امرأتان إلى العيادة")
    assert caret().left() >= seen.right() - edge, "before the first letter"
    area.moveCursor(QTextCursor.MoveOperation.End)
    assert edge < caret().left() < seen.right() - edge
    area.setPlainText("\nTwo women came")
    assert caret().left() <= edge
    area.clear()
    assert caret().left() >= seen.right() - edge
    area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert caret().left() <= edge
