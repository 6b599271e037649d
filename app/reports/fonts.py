"""The fonts of every sheet, and the check that no character comes out as an empty box."""

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.errors import AppError
from app.resources import resource

REGULAR, BOLD = "Waypost", "Waypost-Bold"
ARABIC, ARABIC_BOLD = "WaypostArabic", "WaypostArabic-Bold"
ETHIOPIC, BURMESE = "WaypostEthiopic", "WaypostBurmese"
_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ARABIC: "NotoNaskhArabic-Regular.ttf",
    ARABIC_BOLD: "NotoNaskhArabic-Bold.ttf",
    ETHIOPIC: "NotoSansEthiopic-Regular.ttf",
    BURMESE: "NotoSansMyanmar-Regular.ttf",
}
# Tried in this order; names in Ethiopic and Burmese come in one weight.
_PLAIN, _STRONG = (REGULAR, ARABIC, ETHIOPIC, BURMESE), (BOLD, ARABIC_BOLD, ETHIOPIC, BURMESE)
# Letters that change and move beside each other, which HarfBuzz knows how.
SHAPED = frozenset({ARABIC, ARABIC_BOLD, BURMESE})
_UNDRAWN = frozenset({"Cc", "Cf", "Zl", "Zp"})


@cache
def register() -> None:
    """Load the fonts, once per process."""
    for name, file in _FILES.items():
        with resource("fonts", file).open("rb") as stream:
            pdfmetrics.registerFont(TTFont(name, stream, shapable=name in SHAPED))
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


def fonts_of(text: str, *, bold: bool) -> list[str]:
    """Return the font that draws each character; what nobody sees goes with the character before."""
    choice = _STRONG if bold else _PLAIN
    found: list[str] = []
    for one in text:
        before = found[-1] if found else choice[0]
        if unicodedata.category(one) in _UNDRAWN:
            found.append(before)
        else:
            found.append(next((font for font in choice if ord(one) in glyphs(font)), choice[0]))
    return found


def needs_shaping(text: str) -> bool:
    """Whether a text has letters that change and move beside each other."""
    return any(font in SHAPED for font in fonts_of(text, bold=False))


def require_glyphs(text: str) -> None:
    """Raise AppError("report.glyphs") naming the scripts that no font can draw; never the text itself."""
    missing = {one for one in text if not any(drawable(one, font) for font in _PLAIN)}
    if missing:
        scripts = sorted({unicodedata.name(one, "UNKNOWN").split()[0] for one in missing})
        raise AppError("report.glyphs", n=len(missing), scripts=", ".join(scripts[:5]))
