"""One theme for the application: palette first, then one style sheet; colours and sizes for painted widgets."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.resources import resource
from app.ui.tokens import DARK, FAMILIES, LIGHT, TYPES

_FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Medium.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-SemiBold.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansMyanmar-Regular.ttf",
)
# Fusion, as Qt takes it from a command line. Asked for later it would be handed to Python, with a hundred names that no
# page wants before it is painted.
STYLE = ("-style", "fusion")
_HELD = "waypost-theme"
_ARABIC_GROWTH = 1.08
_TITLE_SHARE = 0.7
_SPACE_SHARE = 0.5
_TOKEN = re.compile(r"\$\{(\w+)(?::(-?\d+))?\}")


class Theme(QObject):
    """The look in force. The application holds it for `current()`; emits `changed` after each change."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        app.setProperty(_HELD, self)
        self.dark = False
        self.scale = 100
        self.arabic = False
        self._applied: tuple[bool, int, bool] | None = None
        self._metrics: dict[tuple[str, int | None], QFontMetrics] = {}

    @property
    def ready(self) -> bool:
        """Whether a look is on the application: style and fonts are there then."""
        return self._applied is not None

    @property
    def palette(self) -> Mapping[str, str]:
        """The colours in force, by token name."""
        return DARK if self.dark else LIGHT

    def colour(self, name: str) -> QColor:
        """Return the colour of a token; KeyError for a name the design does not have."""
        return QColor(self.palette[name])

    def px(self, size: float) -> int:
        """Scale a size bound to text (control and row heights, icons, columns) with the text."""
        return round(size * self.scale / 100)

    def space(self, size: float) -> int:
        """Scale a space: at half the rate of the text."""
        return round(size * (1 + (self.scale / 100 - 1) * _SPACE_SHARE))

    def points(self, role: str) -> float:
        """Return the size of a type role in points; page titles grow at 70 %."""
        factor = self.scale / 100
        if role == "title":
            factor = 1 + (factor - 1) * _TITLE_SHARE
        return round(TYPES[role].points * factor * (_ARABIC_GROWTH if self.arabic else 1), 1)

    def font(self, role: str = "body", weight: int | None = None) -> QFont:
        """Return the font of a type role, for painted widgets."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(self.points(role))
        font.setWeight(QFont.Weight(weight or TYPES[role].weight))
        return font

    def metrics(self, role: str = "body", weight: int | None = None) -> QFontMetrics:
        """Return the measure of that font, made once for each look: every button asks it many times."""
        if (role, weight) not in self._metrics:
            self._metrics[role, weight] = QFontMetrics(self.font(role, weight))
        return self._metrics[role, weight]

    def apply(self, *, dark: bool, scale: int, arabic: bool = False) -> None:
        """Put a look on the running application: palette, font, one style sheet. The look in force costs nothing."""
        if self._applied == (dark, scale, arabic):
            return
        self._applied = self.dark, self.scale, self.arabic = dark, scale, arabic
        self._metrics.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(self.font())
            app.setPalette(self._qt_palette())
            app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def style_sheet(self) -> str:
        """Fill the template: `${name}` colours, `${px:n}` and `${space:n}` sizes, `${pt_role}` type sizes."""
        template = resource("style.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(self._token, template)

    def _token(self, match: re.Match[str]) -> str:
        name, number = match.group(1), match.group(2)
        if name == "px":
            return f"{self.px(int(number))}px"
        if name == "space":
            return f"{self.space(int(number))}px"
        if name.startswith("pt_"):
            return f"{self.points(name[3:])}pt"
        if name == "icons":
            return str(resource("icons")).replace("\\", "/")
        if name == "shade":
            return "dark" if self.dark else "light"
        return self.palette[name]

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        plain = {
            role.Window: "bg",
            role.Base: "surface",
            role.AlternateBase: "bg",
            role.Text: "text",
            role.WindowText: "text",
            role.ButtonText: "text",
            role.Button: "surface",
            role.Highlight: "sel",
            role.HighlightedText: "text",
            role.PlaceholderText: "muted",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.ToolTipBase: "surface",
            role.ToolTipText: "text",
            role.Accent: "accent",
            role.Mid: "line",
        }
        for key, name in plain.items():
            palette.setColor(key, self.colour(name))
        for key in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, self.colour("edge"))
        return palette


def current() -> Theme:
    """Return the application's theme; made on first use. RuntimeError without an application."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application")
    found = app.property(_HELD)
    return found if isinstance(found, Theme) else Theme(app)


def colour(name: str) -> QColor:
    """Return a colour of the look in force by its token name."""
    return current().colour(name)


def px(size: float) -> int:
    """Scale a size bound to text."""
    return current().px(size)


def space(size: float) -> int:
    """Scale a space."""
    return current().space(size)


def load_fonts() -> None:
    """Register the shipped fonts, so that every machine draws the same letters."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def install(app: QApplication, *, name: str = "system", scale: int = 100) -> Theme:
    """Set the fonts and the look named `system`, `light` or `dark` on an application of STYLE; return the theme."""
    theme = current()
    if not theme.ready:
        load_fonts()
    theme.apply(dark=wants_dark(name), scale=scale, arabic=app.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    return theme


def wants_dark(name: str) -> bool:
    """Whether a theme setting means the dark palette on this system."""
    if name != "system":
        return name == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def polish(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet knows and let this one widget take the new look."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
