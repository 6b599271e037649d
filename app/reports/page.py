"""The frame of every sheet: header, footer, watermark, page numbers, metadata, password."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.reports.fonts import register
from app.reports.style import ACCENT, BOTTOM, LINE, MARGIN, MUTED, PAGE_H, PAGE_W, TEXT, TOP, WATERMARK, WIDTH
from app.reports.words import Words, draw_line, width_of

PRODUCER = "Waypost"
_FOOT_LINES, _FOOT_LEADING = 3, 10.0  # BOTTOM has room for so many


@dataclass(frozen=True, slots=True)
class Dress:
    """What stands around the content of every page, already in the reader's words.

    `foot` is one line per entry, left side; `page` words the page number, `check` the page's own hash.
    """

    classification: str
    head_right: str
    watermark: str
    foot: tuple[str, ...]
    page: Callable[[int, int], str]
    check: Callable[[str], str]
    words: Words = field(default_factory=Words)


def make(story: Sequence[Flowable], dress: Dress, *, password: str | None = None) -> bytes:
    """Return the PDF of these flowables, in memory. Same input, same bytes in one run, save under a password.

    The metadata say "Waypost" and nothing else: no title that tells, no author, no time.
    """
    register()
    out = BytesIO()
    template = BaseDocTemplate(
        out,
        pagesize=(PAGE_W, PAGE_H),
        title=PRODUCER,
        author="",
        subject="",
        creator=PRODUCER,
        producer=PRODUCER,
        lang=dress.words.lang,
        invariant=1,
    )
    bottom = _bottom(dress)
    frame = Frame(MARGIN, bottom, WIDTH, PAGE_H - TOP - bottom, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=lambda canvas, _doc: _under(canvas, dress)))
    template.build(list(story), canvasmaker=lambda *args, **more: _Canvas(*args, dress=dress, **more))
    return joined([out.getvalue()], password)


def _bottom(dress: Dress) -> float:
    """Return where the content ends; a foot of fewer lines leaves it more room."""
    return float(BOTTOM - _FOOT_LEADING * (_FOOT_LINES - len(dress.foot)))


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Holds the pages back until their number is known, then adds header and footer to each."""

    def __init__(self, *args: Any, dress: Dress, **more: Any) -> None:
        super().__init__(*args, **more)
        self._dress = dress
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Hold the page back; called by the template."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw what stands around the pages and write them; called by the template."""
        for number, state in enumerate(self._held, start=1):
            self.__dict__.update(state)
            digest = sha256("\n".join(self._code).encode()).hexdigest()[:12]
            _around(self, self._dress, number, len(self._held), digest)
            super().showPage()
        super().save()


def _under(canvas: Canvas, dress: Dress) -> None:
    """Draw the watermark, pale and under everything."""
    shown = dress.words.in_order(dress.watermark)
    size = min(46.0, 46.0 * (PAGE_W * 0.95) / max(1.0, width_of(shown, 46, bold=True)))
    canvas.saveState()
    canvas.setFillColor(WATERMARK)
    canvas.translate(PAGE_W / 2, PAGE_H / 2)
    canvas.rotate(52)
    draw_line(canvas, -width_of(shown, size, bold=True) / 2, 0, shown, size, bold=True)
    canvas.restoreState()


def _around(canvas: Canvas, dress: Dress, number: int, pages: int, digest: str) -> None:
    canvas.saveState()
    top = PAGE_H - 14 * 2.8346
    _line(canvas, dress, dress.classification, top, size=8, bold=True, colour=ACCENT)
    _line(canvas, dress, dress.head_right, top, size=8, far=True)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, top - 6, PAGE_W - MARGIN, top - 6)
    foot = _bottom(dress) - 16
    canvas.line(MARGIN, foot + 11, PAGE_W - MARGIN, foot + 11)
    for at, text in enumerate(dress.foot):
        _line(canvas, dress, text, foot - at * _FOOT_LEADING, size=7, bold=at == 0, colour=TEXT if at == 0 else MUTED)
    _line(canvas, dress, dress.page(number, pages), foot, size=7, far=True, colour=TEXT)
    _line(canvas, dress, dress.check(digest), foot - _FOOT_LEADING, size=7, far=True)
    canvas.restoreState()


def _line(
    canvas: Canvas,
    dress: Dress,
    text: str,
    y: float,
    *,
    size: float,
    bold: bool = False,
    far: bool = False,
    colour: Any = MUTED,
) -> None:
    """Draw one line at the near or the far side of the page; near is the side where reading begins."""
    drawn = dress.words.in_order(text)
    right = far != dress.words.rtl
    left = PAGE_W - MARGIN - width_of(drawn, size, bold=bold) if right else MARGIN
    canvas.setFillColor(colour)
    draw_line(canvas, left, y, drawn, size, bold=bold)


def joined(parts: Sequence[bytes], password: str | None = None) -> bytes:
    """Return the pages of one or more PDFs as one, in memory, and with a password encrypt (AES-256, revision 6).

    What reportlab writes about itself is cleared.
    """
    done = BytesIO()
    with pikepdf.open(BytesIO(parts[0])) as pdf:
        for part in parts[1:]:
            with pikepdf.open(BytesIO(part)) as more:
                pdf.pages.extend(more.pages)
        for key in {str(key) for key in pdf.docinfo} - {"/Title", "/Producer"}:
            del pdf.docinfo[key]
        pdf.docinfo["/Title"] = PRODUCER
        pdf.docinfo["/Producer"] = PRODUCER
        lock = pikepdf.Encryption(owner=password, user=password, R=6) if password else False
        pdf.save(done, encryption=lock, deterministic_id=not password)
    return done.getvalue()
