"""How a chapter of the help looks: the type roles of the design, room around headings, tables of hairlines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from app.ui import theme
from app.ui.i18n import right_to_left

# Role, and px at 100 % above and below, by the level of the heading; 0 is a paragraph.
_HEADINGS = {1: ("head", 4, 8), 2: ("lead", 18, 6), 3: ("body", 14, 2)}
_PARAGRAPH, _ITEM = (0, 8), (0, 4)
_CELL = 6


def dress(document: QTextDocument) -> None:
    """Give a chapter, just read from its Markdown, the look in force."""
    whole = QTextCursor(document)
    whole.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    whole.endEditBlock()


def _dress_block(block: QTextBlock) -> None:
    look = block.blockFormat()
    if look.hasProperty(QTextFormat.Property.BlockCodeFence):
        # Commands run from left to right, and long ones wrap.
        look.setNonBreakableLines(False)
        look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        look.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    elif right_to_left():  # a line of keys alone would stand at the left of its cell
        look.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    cursor = QTextCursor(block)
    heading = _HEADINGS.get(look.headingLevel())
    above, below = heading[1:] if heading else _ITEM if _goes_on(block) else _PARAGRAPH
    if cursor.currentTable() is not None:
        above = below = 0
    look.setTopMargin(theme.space(above))
    look.setBottomMargin(theme.space(below))
    cursor.setBlockFormat(look)
    if heading:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFont(theme.current().font(heading[0], 600))
        cursor.setCharFormat(letters)
    else:
        _set_upright(block)
        _number(block)


def _set_upright(block: QTextBlock) -> None:
    """Say what stands in italics in a heavier letter: Arabic has none, and the design neither."""
    parts = [one.fragment() for one in block]  # type: ignore[attr-defined]  # its iterator is missing in the stubs
    for part in (part for part in parts if part.charFormat().fontItalic()):
        cursor = QTextCursor(block)
        cursor.setPosition(part.position())
        cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFontItalic(False)
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(letters)


def _number(block: QTextBlock) -> None:
    """Put the point behind a number: from right to left Qt has them change places."""
    steps = block.textList()
    if steps is not None and right_to_left():
        look = steps.format()
        look.setNumberPrefix(".")
        look.setNumberSuffix("")
        steps.setFormat(look)


def _goes_on(block: QTextBlock) -> bool:
    return block.textList() is not None and block.next().textList() is not None


def _dress_table(table: QTextTable) -> None:
    look = table.format().toTableFormat()
    look.setBorder(0)
    look.setBorderCollapse(False)
    look.setCellSpacing(0)
    look.setCellPadding(theme.space(_CELL))
    look.setTopMargin(theme.space(8))
    look.setBottomMargin(theme.space(12))
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if right_to_left():
        look.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            letters = cell.format().toTableCellFormat()
            letters.setBottomBorder(1)
            letters.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            letters.setBottomBorderBrush(QBrush(theme.colour("line")))
            cell.setFormat(letters)
