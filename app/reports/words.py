"""Text on a sheet: translated, escaped, in a font that has its letters, in the direction that its script runs."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import shapeStr
from reportlab.platypus import Flowable, Paragraph

from app.catalogue import LATIN, RIGHT_TO_LEFT, translator
from app.formats import Formats
from app.models.codes import code_list
from app.reports.arabic import has_forms, shape
from app.reports.bidi import (
    closed,
    has_ltr,
    has_rtl,
    is_number,
    is_rtl,
    isolate,
    outside_isolates,
    reading_runs,
    visual,
)
from app.reports.fonts import BOLD, REGULAR, SHAPED, fonts_of, needs_shaping, require_glyphs
from app.reports.style import STYLES
from app.texts import COMMA, QT_TRANSLATE_NOOP, Text, say

_BESIDE = QT_TRANSLATE_NOOP("Reports", "{label} [{english}]")


@dataclass(frozen=True, slots=True)
class Words:
    """Says things in the sheet's language: our own sentences, labels of codes, in its direction."""

    lang: str = "en"
    digits: str = LATIN

    @property
    def formats(self) -> Formats:
        """How dates and numbers are written on the sheet."""
        return Formats(self.lang, self.digits)

    @property
    def rtl(self) -> bool:
        """Whether the sheet is read from right to left."""
        return self.lang.partition("-")[0] in RIGHT_TO_LEFT

    def say(self, text: Text, /, **values: Any) -> str:
        """Return one of our own sentences, its {fields} filled."""
        return say(text, self._translated, **{name: self._written(value) for name, value in values.items()})

    def _translated(self, context: str, source: str, n: int | None = None, /) -> str:
        return self.formats.own_numbers(translator(self.lang)(context, source, n))

    def _written(self, value: Any) -> Any:
        """Return what fills a sentence: numbers in the reader's digits, words apart from the direction around them."""
        if isinstance(value, int):
            return self.formats.in_digits(str(value))
        return isolate(value) if self.rtl and isinstance(value, str) else value

    def code(self, name: str, code: str | None) -> str:
        """Return a code's label, with the English beside it until the label is reviewed; empty for no code."""
        if not code:
            return ""
        label, english = self.label(name, code)
        return self.say(_BESIDE, label=label, english=english) if english else label

    def label(self, name: str, code: str) -> tuple[str, str]:
        """Return a code's label, and the English that stands beside it until it is reviewed, "" for none."""
        listed = code_list(name)
        label, source = listed.label(code, self.lang), listed.label(code)
        beside = "" if listed.reviewed(code, self.lang) or label == source else source
        return self.formats.in_digits(label), beside

    def codes(self, name: str, codes: Sequence[str] | None) -> str:
        """Return the labels of several codes in one line."""
        return self.listed(self.code(name, code) for code in codes or ())

    def listed(self, parts: Iterable[str | None]) -> str:
        """Return the parts that say something in one line."""
        return self.say(COMMA).join(self._written(part) for part in parts if part)

    def beside(self, *parts: str) -> str:
        """Return parts beside each other, "A · 2"; in Arabic with a comma: after a digit the dot reads as a nought."""
        said = [part for part in parts if part]
        return self.listed(said) if self.rtl else " · ".join(said)

    def in_order(self, text: str) -> str:
        """Return one line in drawing order; raises AppError("report.glyphs") where no font has its characters."""
        clean = unicodedata.normalize("NFC", text)
        require_glyphs(clean)
        return visual(clean, rtl=self._runs_left(clean))

    def paragraph(self, text: str, style: str = "body") -> Flowable:
        """Return a paragraph; raises AppError("report.glyphs") where no font has its characters."""
        clean = unicodedata.normalize("NFC", text)
        require_glyphs(clean)
        shown = self._turned(STYLES[style])
        runs_left = self._runs_left(clean)
        if runs_left or needs_shaping(clean):
            return DrawnParagraph(clean, shown, runs_left=runs_left, rtl=self.rtl)
        return Paragraph(marked_up(clean, bold=shown.fontName == BOLD), shown)

    def _runs_left(self, text: str) -> bool:
        """Whether a line of this text runs from right to left: on such a sheet all but what is Latin alone."""
        if self.rtl:
            return has_rtl(text) or not has_ltr(outside_isolates(text))
        return is_rtl(text)

    def _turned(self, style: ParagraphStyle) -> ParagraphStyle:
        if not self.rtl:
            return style
        side = TA_LEFT if style.alignment == TA_RIGHT else TA_RIGHT
        return ParagraphStyle(f"{style.name}-rtl", style, alignment=side)


def marked_up(text: str, *, bold: bool = False) -> str:
    """Return reportlab markup of a text that needs no order and no shaping: escaped, each script in its own font."""
    parts = []
    for font, piece in pieces(text, bold=bold):
        shown = escape(piece).replace("\n", "<br/>")
        parts.append(shown if font in {REGULAR, BOLD} else f'<font name="{font}">{shown}</font>')
    return "".join(parts)


def pieces(line: str, *, bold: bool) -> list[tuple[str, str]]:
    """Split a line in drawing order into (font, text)."""
    pairs = zip(fonts_of(line, bold=bold), line, strict=True)
    return [(font, "".join(one for _font, one in group)) for font, group in groupby(pairs, lambda pair: pair[0])]


def width_of(line: str, size: float, *, bold: bool) -> float:
    """Return the width of a line, in drawing order, in points."""
    return sum(one.advance for _said, placed in _placed(line, size, bold=bold) for one in placed)


def draw_line(canvas: Any, left: float, baseline: float, line: str, size: float, *, bold: bool) -> None:
    """Draw a line that is in drawing order; letters that were moved bear their text, for who searches or listens."""
    for said, placed in _placed(line, size, bold=bold):
        if said:
            canvas._code.append(f"/Span <</ActualText <FEFF{said.encode('utf-16-be').hex()}>>> BDC")
        for one in placed:
            canvas.setFont(one.font, size)
            canvas.drawString(left + one.right, baseline + one.up, one.text)
            left += one.advance
        if said:
            canvas._code.append("EMC")


class _Placed(NamedTuple):
    """A text in one font, moved `right` and `up` from where the line has come to; `advance` leads to the next one."""

    font: str
    text: str
    advance: float
    right: float = 0.0
    up: float = 0.0


def _placed(line: str, size: float, *, bold: bool) -> Iterator[tuple[str, Sequence[_Placed]]]:
    """Yield from left to right what is drawn, with its text where the forms do not say it themselves."""
    for font, text in pieces(line, bold=bold):
        for run in reading_runs(text) if font in SHAPED else (text,):
            shaped = _shaped(font, run, size) if font in SHAPED and not is_number(run) else ()
            if shaped:
                yield from shaped
            else:
                yield "", [_Placed(font, run, float(stringWidth(run, font, size)))]


@lru_cache(maxsize=4096)
def _shaped(font: str, run: str, size: float) -> Sequence[tuple[str, Sequence[_Placed]]]:
    """Return the letters of a run joined and moved, with its text where the forms do not say it; nothing for neither.

    reportlab would draw what HarfBuzz says, too, but loses the baseline after a mark that stands higher or lower.
    """
    if has_rtl(run) and has_forms(run):
        drawn = visual(shape(run), rtl=True)
        return (("", (_Placed(font, drawn, float(stringWidth(drawn, font, size))),)),)
    shaped, scale = shapeStr(run, font, size), size / 1000
    moves = getattr(shaped, "__shapeData__", ())
    placed = tuple(
        _Placed(font, form, one.x_advance * scale, one.x_offset * scale, one.y_offset * scale)
        for form, one in zip(list(str.__iter__(shaped)) if moves else (), moves, strict=True)
    )
    return ((run, placed),) if placed else ()


@lru_cache(maxsize=4096)
def _word_width(text: str, size: float, bold: bool, runs_left: bool) -> float:
    return width_of(visual(*closed([text]), rtl=runs_left), size, bold=bold)


class DrawnParagraph(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph that reportlab's own cannot draw: from right to left, or of letters that move beside each other.

    Lines are broken in reading order and drawn in visual order. `rtl`: whether the sheet is read from the right.
    """

    def __init__(self, text: str, style: ParagraphStyle, *, runs_left: bool, rtl: bool) -> None:
        super().__init__()
        self._text, self._style, self._runs_left, self._page_rtl = text, style, runs_left, rtl
        self._bold = style.fontName == BOLD
        self._lines: list[str] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break into lines; called by the frame."""
        self.width = available_width
        self._lines = closed([line for part in self._text.split("\n") for line in self._broken(part, available_width)])
        self.height = len(self._lines) * self._style.leading
        return available_width, self.height

    @property
    def last_width(self) -> float:
        """The width of the last line, once it is wrapped."""
        return self._wide(self._lines[-1])

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split over two pages at a line; called by the frame."""
        known = getattr(self, "width", None) or available_width  # a cell splits by its outer width
        self.wrap(min(known, available_width), available_height)
        fit = int(available_height // self._style.leading)
        if fit <= 0 or fit >= len(self._lines):
            return [] if fit <= 0 else [self]
        halves = ("\n".join(self._lines[:fit]), "\n".join(self._lines[fit:]))
        return [
            DrawnParagraph(half, self._style, runs_left=self._runs_left, rtl=self._page_rtl) for half in halves
        ]

    def draw(self) -> None:
        """Draw the lines; called by the frame."""
        size = self._style.fontSize
        self.canv.setFillColor(self._style.textColor)
        for at, line in enumerate(self._lines):
            drawn = visual(line, rtl=self._runs_left)
            # On a sheet from right to left, numbers and their heads stand at the far side.
            far = (self._page_rtl or not self._runs_left) and self._style.alignment == TA_LEFT
            left = 0.0 if far else self.width - width_of(drawn, size, bold=self._bold)
            baseline = self.height - (at + 1) * self._style.leading + (self._style.leading - size) / 2 + size * 0.2
            draw_line(self.canv, left, baseline, drawn, size, bold=self._bold)

    def _broken(self, text: str, width: float) -> list[str]:
        lines: list[str] = []
        line: list[str] = []
        filled, space = 0.0, self._wide(" ")
        for word in [part for whole in text.split() for part in self._short(whole, width)] or [""]:
            wide = self._wide(word)
            if line and filled + space + wide > width:
                lines.append(" ".join(line))
                line, filled = [], 0.0
            filled += wide + (space if line else 0.0)
            line.append(word)
        return [*lines, " ".join(line)]

    def _wide(self, text: str) -> float:
        """Return the width of words; they are as wide in a line as alone."""
        return _word_width(text, self._style.fontSize, self._bold, self._runs_left)

    def _short(self, word: str, width: float) -> list[str]:
        """Cut a word that is longer than a line into pieces that are not."""
        whole = self._wide(word)
        if whole <= width:
            return [word]
        size = max(1, int(len(word) * width / whole * 0.9))
        cut = [word[at : at + size] for at in range(0, len(word), size)]
        for at in range(len(cut) - 1, 0, -1):  # a mark stays with its letter
            while cut[at] and unicodedata.category(cut[at][0]) in {"Mn", "Mc"}:
                cut[at - 1], cut[at] = cut[at - 1] + cut[at][0], cut[at][1:]
        return [piece for piece in cut if piece]
