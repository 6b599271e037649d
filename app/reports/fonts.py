"""The fonts of every sheet, and the check that no character comes out as an empty box."""

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.errors import AppError
from app.resources import resource

REGULAR, BOLD = "Waypost", "Waypost-Bold"
ARABIC, ARABIC_BOLD = "WaypostArabic", "WaypostArabic-Bold"
_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ARABIC: "NotoNaskhArabic-Regular.ttf",
    ARABIC_BOLD: "NotoNaskhArabic-Bold.ttf",
}
_UNDRAWN = frozenset({"Cc", "Cf", "Zl", "Zp"})


@cache
def register() -> None:
    """Load the fonts, once per process; without reportlab's own shaping, which would shape our lines twice."""
    for name, file in _FILES.items():
        with resource("fonts", file).open("rb") as stream:
            pdfmetrics.registerFont(TTFont(name, stream, shapable=False))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    pdfmetrics.registerFontFamily(ARABIC, normal=ARABIC, bold=ARABIC_BOLD, italic=ARABIC, boldItalic=ARABIC_BOLD)


@cache
def glyphs(font: str) -> frozenset[int]:
    """Return the code points that a registered font can draw."""
    register()
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def drawable(character: str, font: str) -> bool:
    """Whether a font draws this character, or it is one that nobody sees."""
    return ord(character) in glyphs(font) or unicodedata.category(character) in _UNDRAWN


def require_glyphs(text: str) -> None:
    """Raise AppError("report.glyphs") naming the scripts that neither font can draw; never the text itself."""
    missing = {one for one in text if not drawable(one, REGULAR) and not drawable(one, ARABIC)}
    if missing:
        scripts = sorted({unicodedata.name(one, "UNKNOWN").split()[0] for one in missing})
        raise AppError("report.glyphs", n=len(missing), scripts=", ".join(scripts[:5]))
