"""What a screen reader takes our own widgets for: Qt knows the roles of its own, and says "panel" of the others."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
_ROLES: Mapping[str, Role] = MappingProxyType(
    {
        "Badge": Role.StaticText,
        "Cover": Role.AlertMessage,
        "Foot": Role.StatusBar,
        "LineDetail": Role.Document,
        "PaperView": Role.Document,
        "QrCode": Role.Graphic,
        "Segments": Role.ComboBox,  # one choice of a few, one stop, arrows
        "Veiled": Role.Button,
        "VeilWell": Role.Button,
    }
)


def tell_roles() -> None:
    """Let Qt ask here first when a screen reader comes; at the start of the application."""
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject | None) -> QAccessibleWidget | None:
    role = _ROLES.get(name)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
