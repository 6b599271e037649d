"""Reviews: the current line says everything below its table, also what the table has no room for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.ui.tables.group_table import Cell, GroupColumn, GroupTable, Line, ToldLines
from app.ui.tables.line_detail import LineDetail, page_with_detail
from app.ui.text import PlainLabel
from app.ui.widgets.badge import Badge

WHY = "Nobody in this record has agreed that it goes to headquarters, so the whole record stays at this station. "


@pytest.fixture
def table(qtbot, look):
    made = GroupTable(
        "What goes and what stays",
        [GroupColumn("Record", 160), GroupColumn("State", 110), GroupColumn("Why"), GroupColumn("To do", drops=True)],
    )
    page = page_with_detail(made)
    qtbot.addWidget(page)
    page.resize(700, 420)
    page.show()
    record = Cell("SSD-RIVA-26-00003-1", strong=True)
    withheld = Cell("Withheld", badge=("hold", "eyeoff"))
    made.show_lines(
        [
            Line(group="Stays here", caption="Records: 2"),
            Line((record, withheld, Cell(WHY), Cell("Record it", whole="Record the consent, if given")), key="a"),
            Line((record, withheld, Cell(WHY * 9), Cell("")), key="b"),
        ]
    )
    yield made


def told(table):
    detail = table.parent().findChild(LineDetail)
    labels = [label.text() for label in detail.findChildren(PlainLabel)]
    return detail, labels + [badge.accessibleName() for badge in detail.findChildren(Badge)]


def test_a_line_is_told_in_full_and_a_group_is_not(qtbot, table):
    detail, _ = told(table)
    table.setCurrentIndex(table.lines.index(0, 0))
    assert not detail.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    detail, words = told(table)
    assert detail.isVisible()
    assert {"SSD-RIVA-26-00003-1", "Withheld", "Why", WHY, "To do", "Record the consent, if given"} == set(words)
    assert QFontMetrics(table.font()).horizontalAdvance(WHY) > table.columnWidth(2)  # which is why it is needed


def test_a_long_reason_scrolls_by_keyboard_and_leaves_the_table_its_rows(qtbot, table):
    table.setCurrentIndex(table.lines.index(1, 0))
    detail, _ = told(table)
    assert detail.focusPolicy() == Qt.FocusPolicy.NoFocus
    table.setCurrentIndex(table.lines.index(2, 0))
    assert detail.verticalScrollBar().maximum() > 0
    assert detail.focusPolicy() == Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(detail, Qt.Key.Key_PageDown)
    assert detail.verticalScrollBar().value() > 0
    assert table.height() > table.rowHeight(0) * 4


def test_where_room_is_short_a_column_goes_and_the_detail_still_tells_it(qtbot, table):
    assert not table.isColumnHidden(3)
    table.parent().resize(440, 420)
    assert table.isColumnHidden(3)
    table.setCurrentIndex(table.lines.index(1, 0))
    assert "Record the consent, if given" in told(table)[1]
    table.parent().resize(700, 420)
    assert not table.isColumnHidden(3)


def test_what_was_said_goes_with_the_lines(table):
    table.setCurrentIndex(table.lines.index(1, 0))
    table.show_lines(())
    detail, words = told(table)
    assert not detail.isVisible()
    assert words == []


def test_of_ten_thousand_records_only_those_in_view_are_told(qtbot, table):
    said = []

    def tell(item):
        said.append(item)
        return Line(group="Goes to HQ") if item == "head" else Line((Cell(f"SSD-RIVA-26-{item:05d}"),), key=str(item))

    lines = ToldLines(["head", *range(10_000)], tell, (0,))
    table.show_lines(lines)
    table.setCurrentIndex(table.lines.index(1, 0))
    qtbot.waitUntil(lambda: 9 in said)
    assert table.columnSpan(0, 0) == 4
    in_view = table.viewport().height() // table.rowHeight(1) + 2
    assert len(set(said)) <= in_view
    qtbot.keyClicks(table, "x")  # no line begins so: all would be told before that is known
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: 9_999 in said)
    assert "SSD-RIVA-26-09999" in told(table)[1]
    assert len(set(said)) <= 2 * in_view
    assert len(said) == len(set(said))  # what was told is not told again at each painting
    assert [line.key for line in lines[9_999:]] == ["9998", "9999"]


def test_no_line_of_the_detail_is_cut_and_none_takes_more_than_its_words(qtbot, table):
    table.setCurrentIndex(table.lines.index(1, 0))
    detail, _ = told(table)
    body = detail.widget()

    def labels():
        return [label for label in body.findChildren(PlainLabel) if label.wordWrap()]

    def lowest():
        return max(label.mapTo(body, label.rect().bottomLeft()).y() for label in labels())

    qtbot.waitUntil(lambda: lowest() < body.height() and detail.verticalScrollBar().maximum() == 0)
    [short] = [label for label in labels() if label.text().startswith("Record the consent")]
    assert short.height() < 2 * short.fontMetrics().height()
