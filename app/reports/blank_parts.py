"""What a form on paper is made of: boxes to tick, boxes to write in, slots for dates, and columns that hold them."""

from collections.abc import Sequence
from itertools import pairwise

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph

from app.reports.fonts import REGULAR
from app.reports.layout import table
from app.reports.style import ACCENT, LINE, MUTED, TEXT, WIDTH
from app.reports.words import DrawnParagraph, Words

TICK = 7.5  # points: the side of a box to tick
STEP = 17.0  # from one item's box to the next one's
_GAP = 5.0
_BETWEEN = 14.0  # columns
_FEWEST = 3  # lines of a column before and after the end of a page
_CODE_SIZE, _SMALL_LEADING = 5.4, 6.2
_DESCENT = 1.6  # Arabic letters reach lower than Latin ones
_SLOT_W, _SLOT_H = 10.5, 13.0
_SLOTS = 8 * _SLOT_W + 18  # what a whole date takes
_OPEN = 1_000_000.0
_LABEL_SHARE, _LABEL_SHARE_OF_SETS = 0.34, 0.24
_RING_COLUMN = 52.0
_NARROWER = 0.75  # a column to write in, where rings leave no more
_GRID: tuple[tuple[object, ...], ...] = (
    ("GRID", (0, 0), (-1, -1), 0.4, MUTED),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ("TOPPADDING", (0, 0), (-1, -1), 1.0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.0),
)


class Line(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One line of a list: `keep` asks not to be the last of a column."""

    keep = False

    def __init__(self, words: Words, text: Flowable, boxes: int) -> None:
        super().__init__()
        self.words, self.text, self.boxes = words, text, boxes

    @property
    def tail(self) -> float:
        """The width at the far side that the boxes of several items take."""
        return self.boxes * STEP if self.boxes > 1 else 0.0

    def place(self, x: float, width: float) -> float:
        """Return where something `width` wide begins that stands `x` from the near side."""
        return float(self.width - x - width if self.words.rtl else x)

    def box_at(self, item: int) -> float:
        """Return the left edge of an item's box."""
        near = self.width - self.tail + item * STEP + (STEP - TICK) / 2 if self.boxes > 1 else 0.0
        return self.place(near, TICK)


class Head(Line):
    """The label of a field, and above the boxes of several items their letters or numbers."""

    keep = True

    def __init__(self, words: Words, label: str, items: Sequence[str] = ()) -> None:
        super().__init__(words, words.paragraph(label, "field"), len(items))
        self._items = items

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the column."""
        self.width = available_width
        self.height = self.text.wrap(available_width - self.tail - _GAP, _OPEN)[1] + 6.5
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; called by the column."""
        canvas, room = self.canv, self.width - self.tail - _GAP
        self.text.drawOn(canvas, self.place(0, room), 1.5)
        canvas.setFont(REGULAR, 7)
        canvas.setFillColor(MUTED)
        for at, item in enumerate(self._items):
            canvas.drawCentredString(self.box_at(at) + TICK / 2, 3, item)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(0.5)
        canvas.line(0, 0.4, self.width, 0.4)


class Option(Line):
    """A code to tick: a ring where one answer is asked for, a square where several may be.

    The code itself, and the English of a label that is not reviewed, stand beside it in small, or below where the room
    is short. `write` leaves room for a word behind it. Without boxes it is the head of a table's row.
    """

    def __init__(self, words: Words, name: str, code: str, *, boxes: int, many: bool, write: bool = False) -> None:
        label, english = words.label(name, code)
        super().__init__(words, words.paragraph(label, "option"), boxes)
        self._small = [f"[{english}]", code] if english else [code]
        self._many, self._write = many, write

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the column."""
        self.width = available_width
        self._near = TICK + _GAP if self.boxes == 1 else 0.0
        self._room = available_width - self._near - self.tail - (_GAP if self.tail else 0)
        _width, self._text_height = self.text.wrap(self._room, _OPEN)
        self._lines = ["  ".join(self._small)]
        self._beside = last_width(self.text) + _GAP + _wide(self._lines[0]) <= self._room and not self._write
        if not self._beside and _wide(self._lines[0]) > self._room:
            self._lines = self._small
        below = 0.0 if self._beside else len(self._lines) * _SMALL_LEADING + (_DESCENT if self.words.rtl else 0.0)
        self.height = self._text_height + below + 1.2 + (10.0 if self._write else 0.0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; called by the column."""
        canvas = self.canv
        top = self.height - 0.6
        bottom = top - self._text_height
        self.text.drawOn(canvas, self.place(self._near, self._room), bottom)
        self._draw_small(bottom)
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(LINE)
        if self.tail:
            canvas.line(0, 0, self.width, 0)
        if self._write:
            canvas.setStrokeColor(MUTED)
            start = self.place(self._near, self._room)
            canvas.line(start, 1.5, start + self._room, 1.5)
        self._draw_boxes(top - 0.9 - TICK)

    def _draw_small(self, bottom: float) -> None:
        """Draw the code and the English, at the far side of the label's last line or below it."""
        base = bottom + 2.4 if self._beside else bottom - _SMALL_LEADING + 1.2 - (_DESCENT if self.words.rtl else 0.0)
        self.canv.setFillColor(MUTED)
        for line in self._lines:
            # The longest codes are a little wider than a narrow column.
            size = _CODE_SIZE * min(1.0, self._room / _wide(line))
            near = self._near + self._room - _wide(line) if self._beside else self._near
            self.canv.setFont(REGULAR, size)
            self.canv.drawString(self.place(near, min(_wide(line), self._room)), base, line)
            base -= _SMALL_LEADING

    def _draw_boxes(self, y: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(TEXT)
        canvas.setLineWidth(0.6)
        for item in range(self.boxes):
            x = self.box_at(item)
            if self._many:
                canvas.rect(x, y, TICK, TICK)
            else:
                canvas.circle(x + TICK / 2, y + TICK / 2, TICK / 2)


class Columns(Flowable):  # type: ignore[misc]
    """Lines in columns of about the same height, read column by column from the side where reading begins."""

    def __init__(self, words: Words, lines: Sequence[Line], columns: int, *, most: float = _OPEN) -> None:
        super().__init__()
        self._words, self._lines, self._columns, self._most = words, list(lines), columns, most

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Balance the columns; called by the frame."""
        self.width = available_width
        self._column = (available_width - _BETWEEN * (self._columns - 1)) / self._columns
        heights = [line.wrap(self._column, _OPEN)[1] for line in self._lines]
        pairs = [line.height + after.height for line, after in pairwise(self._lines) if line.keep]
        limit = max(sum(heights) / self._columns, *heights, *pairs)
        while limit < self._most and sum(len(part) for part in self._packed(limit)) < len(self._lines):
            limit += 4.0
        self._parts = self._packed(min(limit, self._most))
        self.height = max(sum(line.height for line in part) for part in self._parts)
        return self.width, self.height

    def _packed(self, limit: float) -> list[list[Line]]:
        """Fill the columns up to this height, as far as the lines fit; a head goes on with its first option."""
        parts: list[list[Line]] = [[]]
        filled = 0.0
        for at, line in enumerate(self._lines):
            follower = self._lines[at + 1].height if line.keep and at + 1 < len(self._lines) else 0.0
            if parts[-1] and filled + line.height + follower > limit:
                if len(parts) == self._columns:
                    return parts
                parts.append([])
                filled = 0.0
            parts[-1].append(line)
            filled += line.height
        return parts

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Go on with the rest of the lines on the next page; called by the frame."""
        self.wrap(available_width, available_height)
        if self.height <= available_height:
            return [self]
        taken = sum(len(part) for part in self._packed(available_height))
        # Neither a few lines alone on the next page, nor a label without its first box.
        taken = min(taken, len(self._lines) - _FEWEST * self._columns)
        while taken > 0 and self._lines[taken - 1].keep:
            taken -= 1
        if taken < _FEWEST * self._columns:
            return []
        first = Columns(self._words, self._lines[:taken], self._columns, most=available_height)
        return [first, Columns(self._words, self._lines[taken:], self._columns)]

    def draw(self) -> None:
        """Draw the columns; called by the frame."""
        for at, part in enumerate(self._parts):
            side = self._columns - 1 - at if self._words.rtl else at
            top = self.height
            for line in part:
                top -= line.height
                line.drawOn(self.canv, side * (self._column + _BETWEEN), top)


class Room(Flowable):  # type: ignore[misc]
    """A row of boxes to write in, each with its label in small at its top; `cells` are (label, share of the width).

    With `dates` the cell holds slots for day, month and year; with `ruled` the box has lines.
    """

    def __init__(
        self,
        words: Words,
        cells: Sequence[tuple[str, float]],
        height: float,
        *,
        dates: frozenset[int] = frozenset(),
        ruled: bool = False,
    ) -> None:
        super().__init__()
        self._words, self._shares, self._least = words, [share for _label, share in cells], height
        self._labels = [words.paragraph(label, "box") for label, _share in cells]
        self._dates, self._ruled = dates, ruled

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the frame."""
        self.width = available_width
        self._widths = [share * available_width / sum(self._shares) for share in self._shares]
        pairs = zip(self._labels, self._widths, strict=True)
        self._heights = [label.wrap(width - 6, _OPEN)[1] for label, width in pairs]
        self.height = self._least + max(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; called by the frame."""
        canvas, near = self.canv, 0.0
        for at, (label, width, tall) in enumerate(zip(self._labels, self._widths, self._heights, strict=True)):
            left = self.width - near - width if self._words.rtl else near
            canvas.setStrokeColor(MUTED)
            canvas.setLineWidth(0.5)
            canvas.rect(left, 0, width, self.height)
            label.drawOn(canvas, left + 3, self.height - tall - 1)
            if at in self._dates and width >= _SLOTS:
                self._slots(left, width)
            if self._ruled:
                self._rules(left, width, self.height - tall)
            near += width

    def _slots(self, left: float, width: float) -> None:
        """Draw slots for day, month and year, in the order in which they are read."""
        canvas, near = self.canv, 4.0
        canvas.setStrokeColor(LINE)
        for count in (2, 2, 4):
            for _slot in range(count):
                x = left + width - near - _SLOT_W if self._words.rtl else left + near
                canvas.rect(x, 3, _SLOT_W, _SLOT_H)
                near += _SLOT_W
            near += 5.0

    def _rules(self, left: float, width: float, top: float) -> None:
        self.canv.setStrokeColor(LINE)
        y = top - 16
        while y > 6:
            self.canv.line(left + 4, y, left + width - 4, y)
            y -= 16


def _wide(line: str) -> float:
    return float(stringWidth(line, REGULAR, _CODE_SIZE))


def last_width(text: Flowable) -> float:
    """Return the width of the last line of a paragraph that was wrapped."""
    if isinstance(text, DrawnParagraph):
        return text.last_width
    assert isinstance(text, Paragraph)
    return float(text.getActualLineWidths0()[-1])


class Ring(Flowable):  # type: ignore[misc]
    """One ring in a table of rings."""

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the table."""
        self.width = _available_width
        return _available_width, TICK

    def draw(self) -> None:
        """Draw it; called by the table."""
        self.canv.setStrokeColor(TEXT)
        self.canv.setLineWidth(0.6)
        self.canv.circle(self.width / 2, TICK / 2, TICK / 2)


def crossed(
    words: Words,
    rows: Sequence[Option],
    heads: Sequence[str],
    behind: Sequence[str],
    *,
    corners: Sequence[str],
    rings: bool,
) -> Flowable:
    """Return a table: `rows` are codes without boxes, `heads` its columns with a ring each, or room for a number.

    `behind` are columns to write in after them. Of several `corners` each names a set of columns of its own.
    """
    sets = len(corners)
    wide = WIDTH * (_LABEL_SHARE if sets == 1 else _LABEL_SHARE_OF_SETS)
    narrow = min(_RING_COLUMN, (WIDTH - wide) / sets / (len(heads) + _NARROWER * len(behind)))
    rest = ((WIDTH - wide) / sets - narrow * len(heads)) / len(behind) if behind else 0.0
    top = [words.paragraph("" if sets > 1 else corners[0], "field")]
    top += [words.paragraph(one, "ring") for _set in corners for one in (*heads, *behind)]
    boxes: list[object] = [*([Ring() if rings else ""] * len(heads)), *([""] * len(behind))] * sets
    body = [[row, *boxes] for row in rows]
    widths = [wide, *([*[narrow] * len(heads), *[rest] * len(behind)] * sets)]
    if sets == 1:
        return table(words, [top, *body], widths, list(_GRID), repeat=1)
    named, spans = _sets(words, corners, len(heads) + len(behind))
    return table(words, [named, top, *body], widths, [*_GRID, *spans], repeat=2)


def _sets(words: Words, corners: Sequence[str], size: int) -> tuple[list[object], list[tuple[object, ...]]]:
    """Return a row that names each set of columns, and the spans of its cells as they lie in a mirrored table."""
    row: list[object] = [""]
    spans: list[tuple[object, ...]] = []
    last = len(corners) * size
    for at, corner in enumerate(corners):
        cells: list[object] = [words.paragraph(corner, "field"), *[""] * (size - 1)]
        row += cells[::-1] if words.rtl else cells
        first, end = 1 + at * size, (at + 1) * size
        spans.append(("SPAN", (last - end, 0), (last - first, 0)) if words.rtl else ("SPAN", (first, 0), (end, 0)))
    return row, spans
