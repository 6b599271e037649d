"""Icons by name, drawn in a token's colour, mirrored where the direction asks for it."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource
from app.ui import theme

MIRRORED = frozenset(
    {
        "arrow",
        "back",
        "chat",
        "file",
        "flag",
        "history",
        "left",
        "pact",
        "redo",
        "right",
        "route",
        "sign",
        "term",
        "undo",
    }
)
_SHARPNESS = 2


def pixmap(name: str, colour: str = "text2", size: int = 16) -> QPixmap:
    """Return an icon in a token's colour, `size` in px at 100 % text; the size follows the text scale."""
    look = theme.current()
    return _drawn(name, look.palette[colour], look.px(size), _right_to_left() and name in MIRRORED)


def icon(name: str, colour: str = "text2", size: int = 16) -> QIcon:
    """Return an icon for a button or action, with its pale form for the disabled state."""
    made = QIcon(pixmap(name, colour, size))
    made.addPixmap(pixmap(name, "edge", size), QIcon.Mode.Disabled)
    return made


def ahead(size: int = 16) -> Callable[[], None]:
    """Return what reads and draws the shapes of all icons for the look in force; any thread may call it."""
    px, mirrored = theme.current().px(size), MIRRORED if _right_to_left() else ()

    def draw() -> None:
        for file in resource("icons").glob("*.svg"):
            _shape(file.stem, px, file.stem in mirrored)

    return draw


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


# The key holds colour and size, so a change of theme cannot bring back an old picture.
@cache
def _drawn(name: str, colour: str, size: int, mirrored: bool) -> QPixmap:
    picture = _shape(name, size, mirrored).copy()
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    drawn = QPixmap.fromImage(picture)
    drawn.setDevicePixelRatio(_SHARPNESS)
    return drawn


@cache  # read and drawn once for all its colours: each button has two
def _shape(name: str, size: int, mirrored: bool) -> QImage:
    renderer = QSvgRenderer(QByteArray(resource("icons", f"{name}.svg").read_bytes()))
    picture = QImage(QSize(size, size) * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    return picture
