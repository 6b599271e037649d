"""Colours, sizes and paragraph styles of all sheets (A4, quiet, readable in grey)."""

from types import MappingProxyType

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from app.reports.fonts import BOLD, REGULAR

TEXT, SECOND, MUTED = HexColor("#1A2127"), HexColor("#434D57"), HexColor("#59636D")
ACCENT, LINE = HexColor("#1B5C73"), HexColor("#DCE0E4")
WATERMARK = HexColor("#EDF0F2")

PAGE_W, PAGE_H = A4
MARGIN = 18 * mm
TOP, BOTTOM = 22 * mm, 24 * mm
WIDTH = PAGE_W - 2 * MARGIN

_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=9, leading=12.6, textColor=TEXT)

STYLES = MappingProxyType(
    {
        "body": _BODY,
        "strong": ParagraphStyle("strong", _BODY, fontName=BOLD),
        "label": ParagraphStyle("label", _BODY, textColor=MUTED),
        "number": ParagraphStyle("number", _BODY, alignment=TA_RIGHT),
        "total": ParagraphStyle("total", _BODY, alignment=TA_RIGHT, fontName=BOLD),
        "column": ParagraphStyle("column", _BODY, fontSize=8, leading=11, textColor=MUTED),
        "column_number": ParagraphStyle(
            "column_number", _BODY, fontSize=8, leading=11, textColor=MUTED, alignment=TA_RIGHT
        ),
        "small": ParagraphStyle("small", _BODY, fontSize=7.5, leading=10.5, textColor=MUTED),
        "option": ParagraphStyle("option", _BODY, fontSize=7.6, leading=9.4),
        "ring": ParagraphStyle("ring", _BODY, fontSize=5.6, leading=7, textColor=MUTED),
        "field": ParagraphStyle("field", _BODY, fontName=BOLD, fontSize=7.8, leading=10),
        "box": ParagraphStyle("box", _BODY, fontSize=6.8, leading=8.6, textColor=MUTED),
        "count": ParagraphStyle("count", _BODY, fontName=BOLD, leading=11, textColor=MUTED),
        "count_number": ParagraphStyle(
            "count_number", _BODY, fontName=BOLD, leading=11, textColor=MUTED, alignment=TA_RIGHT
        ),
        "title": ParagraphStyle("title", _BODY, fontName=BOLD, fontSize=19, leading=24),
        "lead": ParagraphStyle("lead", _BODY, fontSize=10.5, leading=14.5, textColor=SECOND),
        "head": ParagraphStyle("head", _BODY, fontName=BOLD, fontSize=11, leading=15, textColor=ACCENT),
    }
)
