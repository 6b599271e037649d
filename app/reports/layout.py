"""The building blocks of a sheet: sections, label-value lists, tables, marks, QR codes."""

from collections.abc import Sequence

import segno
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from app.reports.style import ACCENT, LINE, TEXT, WIDTH
from app.reports.words import Words

_LABEL = 0.27  # of the width
_QR = 58.0
NOTHING = "–"
_LEAST_ROOM = 60  # points below which a section starts on the next page


def section(words: Words, title: str, *content: Flowable | None) -> list[Flowable]:
    """Return a titled section; nothing at all where none of the content has anything to say."""
    present = [part for part in content if part is not None]
    if not present:
        return []
    head = [Spacer(0, 9), words.paragraph(title, "head"), Spacer(0, 2)]
    spaced = [part for item in present for part in (item, Spacer(0, 5))][:-1]
    return [CondPageBreak(_LEAST_ROOM), KeepTogether([*head, *spaced])]


def ended(last: Flowable, *end: Flowable) -> Flowable:
    """Keep the end of a sheet with its last section: a page that holds the end alone looks like waste."""
    # One block kept together in another never fits: reportlab measures it as endless, so that it gets split.
    return KeepTogether([*getattr(last, "_content", [last]), *end])


def facts(words: Words, rows: Sequence[tuple[str, str]]) -> Flowable | None:
    """Return a list of labels and values without lines; rows without a value are left out."""
    said = [(words.paragraph(label, "label"), words.paragraph(value)) for label, value in rows if value]
    if not said:
        return None
    widths = [WIDTH * _LABEL, WIDTH * (1 - _LABEL)]
    return table(words, [list(row) for row in said], widths, [("BOTTOMPADDING", (0, 0), (-1, -1), 1.6)])


def grid(
    words: Words,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    shares: Sequence[float],
    numbers: frozenset[int] = frozenset(),
) -> Flowable | None:
    """Return a table with a rule under its head and hairlines between rows; `numbers` are right-aligned columns.

    `shares` are the columns' parts of the width. A column without any value is left out, an empty cell shows a dash.
    """
    kept = [at for at in range(len(columns)) if any(row[at] for row in rows)]
    if not kept:
        return None
    columns, shares = [columns[at] for at in kept], _spread(shares, kept)
    rows = [[row[at] or NOTHING for at in kept] for row in rows]
    numbers = frozenset(new for new, old in enumerate(kept) if old in numbers)
    head = [words.paragraph(text, "column_number" if at in numbers else "column") for at, text in enumerate(columns)]
    body = [
        [words.paragraph(cell, "number" if at in numbers else "body") for at, cell in enumerate(row)] for row in rows
    ]
    lines: list[tuple[object, ...]] = [
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, TEXT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 2.4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.0),
    ]
    return table(words, [head, *body], [share * WIDTH for share in shares], lines, repeat=1)


def quoted(words: Words, text: str) -> Flowable:
    """Return a text with a bar along its near edge, over the whole width; the watermark stays to be seen behind it."""
    look: list[tuple[object, ...]] = [
        ("LINEAFTER" if words.rtl else "LINEBEFORE", (0, 0), (-1, -1), 2, ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return table(words, [[words.paragraph(text)]], [WIDTH], look)


def masthead(words: Words, title: str, lead: str, code: str) -> Flowable:
    """Return the sheet's title with, at the far side, a QR code of `code` alone (none for an empty one)."""
    text = [words.paragraph(title, "title"), Spacer(0, 2), words.paragraph(lead, "lead")]
    if not code:
        return table(words, [[text]], [WIDTH], [])
    return table(words, [[text, Qr(code, _QR)]], [WIDTH - _QR, _QR], [("VALIGN", (0, 0), (-1, -1), "TOP")])


class Qr(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A QR code (error correction M), drawn as squares; `size` in points, quiet zone left to the page."""

    def __init__(self, text: str, size: float) -> None:
        super().__init__()
        self._rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
        self._size = size

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the frame."""
        return self._size, self._size

    def draw(self) -> None:
        """Draw it; called by the frame."""
        step = self._size / len(self._rows)
        self.canv.setFillColor(TEXT)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    self.canv.rect(x * step, self._size - (y + 1) * step, step, step, stroke=0, fill=1)


class Mark(Flowable):  # type: ignore[misc]
    """A small sign that needs no colour: a tick, a cross, or a ring for anything else."""

    _SIZE = 8.0

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; called by the frame."""
        return self._SIZE, self._SIZE + 2

    def draw(self) -> None:
        """Draw it; called by the frame."""
        size, canvas = self._SIZE, self.canv
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.3)
        if self._kind == "yes":
            canvas.lines([(0.8, size * 0.5, size * 0.4, 1.2), (size * 0.4, 1.2, size - 0.4, size - 1)])
        elif self._kind == "no":
            canvas.lines([(1.2, 1.2, size - 1.2, size - 1.2), (1.2, size - 1.2, size - 1.2, 1.2)])
        else:
            canvas.circle(size / 2, size / 2, size / 2 - 1.4)


def marked_list(words: Words, rows: Sequence[tuple[str, str, str]]) -> Flowable | None:
    """Return lines of (mark, text, value), the mark one of "yes", "no", "other"."""
    if not rows:
        return None
    cells = [[Mark(mark), words.paragraph(text), words.paragraph(value, "label")] for mark, text, value in rows]
    look: list[tuple[object, ...]] = [("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE), ("TOPPADDING", (0, 0), (-1, -1), 2.4)]
    look.append(("BOTTOMPADDING", (0, 0), (-1, -1), 3.0))
    return table(words, cells, [16, WIDTH * 0.5 - 16, WIDTH * 0.5], look)


def _spread(shares: Sequence[float], kept: Sequence[int]) -> list[float]:
    """Return the shares of the kept columns, so widened that the table stays as wide as it was."""
    left = [shares[at] for at in kept]
    return [share * sum(shares) / sum(left) for share in left]


def table(
    words: Words, rows: list[list[object]], widths: Sequence[float], look: list[tuple[object, ...]], *, repeat: int = 0
) -> Table:
    """Return a table without borders or outer padding; on a sheet read from the right its columns run that way."""
    if words.rtl:
        rows, widths = [row[::-1] for row in rows], list(widths)[::-1]
    base: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(
        rows,
        colWidths=list(widths),
        style=[*base, *look],
        repeatRows=repeat,
        splitInRow=1,
        hAlign="RIGHT" if words.rtl else "LEFT",
    )
