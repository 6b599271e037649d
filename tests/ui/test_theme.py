"""Colours that can be read, sizes that follow the text, icons for every name."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolButton

from app.resources import resource
from app.ui import icons, theme
from app.ui.i18n import set_language
from app.ui.tokens import DARK, FAMILIES, LIGHT, TONES
from app.ui.widgets.calendar import Calendar

WORDS = ("text", "text2", "muted", "accent", *TONES)
# Whatever words may stand on: pages, cards, wells, rows under the mouse (`line`), chosen or selected ones, tints.
SURFACES = ("bg", "surface", "sunken", "line", "sel", "accent_soft", *(f"{tone}_bg" for tone in TONES))
TEXT_PAIRS = [
    *[(word, surface) for word in WORDS for surface in SURFACES],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]
_RULE = re.compile(r"([^{}]+)\{((?:[^{}]|\$\{[^}]*\})*)\}")
_BACK = re.compile(r"background(?:-color)?: \$\{(\w+)\}")
_FRONT = re.compile(r"(?<![-\w])color: \$\{(\w+)\}")
LINE_PAIRS = [
    *[("edge", s) for s in ("bg", "surface", "sunken")],
    ("text2", "sel"),
    ("accent", "surface"),
    ("bad", "surface"),
]


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_can_be_read_on_every_surface_it_stands_on(palette, front, back):
    assert contrast(palette[front], palette[back]) >= 4.5


def test_the_style_sheet_puts_no_other_words_on_any_surface():
    """Disabled words are pale by design: that they say why is what the walk over the album looks at."""
    rules = _RULE.findall(resource("style.qss").read_text(encoding="utf-8"))
    asked = {
        (front.group(1), back.group(1))
        for name, body in rules
        if ":disabled" not in name and (front := _FRONT.search(body)) and (back := _BACK.search(body))
    }
    assert len(asked) >= 5
    assert asked <= set(TEXT_PAIRS)
    named = {match for _name, body in rules for match in _FRONT.findall(body)}
    assert named <= {*WORDS, "on_accent", "edge"}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), LINE_PAIRS)
def test_borders_of_controls_can_be_seen(palette, front, back):
    assert contrast(palette[front], palette[back]) >= 3.0


def test_the_shipped_fonts_are_the_ones_used(look):
    families = QFontDatabase.families()
    assert all(family in families for family in FAMILIES)


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
@pytest.mark.parametrize("dark", [False, True])
def test_the_sheet_is_filled_for_every_look(look, scale, dark):
    look.apply(dark=dark, scale=scale)
    sheet = look.style_sheet()
    assert "${" not in sheet
    assert look.px(30) == round(30 * scale / 100)
    assert "left:" not in sheet and "right:" not in sheet


def test_a_change_of_theme_reaches_the_palette(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.apply(dark=True, scale=100)
    assert QApplication.palette().window().color() == QColor(DARK["bg"])
    look.apply(dark=False, scale=100)


def test_every_icon_draws_something_and_the_mirrored_ones_exist(look):
    names = [f.name.removesuffix(".svg") for f in resource("icons").iterdir() if not f.name.startswith("qss-")]
    assert len(names) == 69
    assert set(names) >= icons.MIRRORED
    for name in names:
        assert not icons.pixmap(name).isNull()
        assert icons.pixmap(name).toImage().convertToFormat(icons.pixmap(name).toImage().Format.Format_ARGB32)


def test_what_was_drawn_ahead_is_not_read_again_for_any_button(look, qtbot, jobs, monkeypatch):
    before = icons.pixmap("back").toImage()
    icons._shape.cache_clear()
    icons._drawn.cache_clear()
    with qtbot.waitSignal(jobs.ended):
        draw = icons.ahead()
        jobs.run(lambda _task: draw(), owner=jobs, lane="free")
    monkeypatch.setattr(icons, "resource", None)
    assert icons.pixmap("back").toImage() == before
    assert icons.pixmap("lock", "accent").devicePixelRatio() == 2


def test_an_icon_changes_with_the_palette(look):
    before = icons.pixmap("check", "accent").toImage()
    look.apply(dark=True, scale=100)
    after = icons.pixmap("check", "accent").toImage()
    look.apply(dark=False, scale=100)
    assert before != after
    assert theme.colour("accent") == QColor(LIGHT["accent"])


def test_a_calendar_mutes_the_days_of_other_months_and_shows_our_arrows(qtbot, look):
    look.apply(dark=True, scale=100)
    shown = Calendar()
    qtbot.addWidget(shown)
    shown.show()
    shown.setCurrentPage(2026, 11)
    days = shown.findChild(QTableView).model()
    other, own = (days.index(row, 1).data(Qt.ItemDataRole.ForegroundRole).name() for row in (1, 3))
    arrow = shown.findChild(QToolButton, "qt_calendar_prevmonth").icon().pixmap(16).toImage()
    dots = [arrow.pixelColor(x, y) for x in range(arrow.width()) for y in range(arrow.height())]
    strongest = max(dots, key=QColor.alpha)
    look.apply(dark=False, scale=100)
    assert (other, own) == (DARK["muted"].lower(), DARK["text"].lower())
    assert contrast(strongest.name(), DARK["surface"]) > 4.5


def test_a_calendar_begins_on_monday_and_writes_no_date_of_its_own(qtbot, qapp, look):
    set_language(qapp, "en")
    shown = Calendar()
    qtbot.addWidget(shown)
    shown.show()
    assert shown.firstDayOfWeek() == Qt.DayOfWeek.Monday
    qtbot.keyClicks(shown.findChild(QTableView), "12")
    assert not [label.text() for label in shown.findChildren(QLabel) if "/" in label.text()]
