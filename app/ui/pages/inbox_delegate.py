"""One bundle in the inbox: station and number, verdict, what it holds."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.errors import CATALOGUE
from app.hq.inbox import Entry
from app.texts import COMMA
from app.ui import theme
from app.ui.i18n import counted, digits, tr, translate
from app.ui.tables.keyed_model import Index
from app.ui.text import isolate
from app.ui.widgets.badge import paint_badge
from app.ui.words import short_moment

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 83
_PAD = 16


def verdict(entry: Entry) -> tuple[str, str, str]:
    """Return tone, icon and word of a bundle's state."""
    states = {
        "staged": ("ok", "shieldok", translate("Inbox", "Verified")),
        "aside": ("plain", "hold", translate("Inbox", "Set aside")),
        "held": ("warn", "clock", translate("Inbox", "Needs a newer Waypost")),
        "quarantine": ("hold", "hold", translate("Inbox", "Quarantined")),
        "refused": ("bad", "stop", translate("Inbox", "Refused")),
        "declined": ("bad", "stop", translate("Inbox", "Refused by HQ")),
        "applied": ("plain", "checkc", translate("Inbox", "Applied")),
    }
    if entry.warned and entry.state in {"staged", "aside"}:
        return "warn", "warn", translate("Inbox", "Verified, with a warning")
    if entry.missing and entry.state in {"staged", "aside"}:
        first = translate("Inbox", "Gap: bundle {number} missing").format(number=digits(entry.missing[0]))
        return "warn", "gap", first
    return states.get(entry.state, ("plain", "dashed", entry.state))


def heading(entry: Entry) -> str:
    """Say station and number; a bundle that could not be opened names neither."""
    name = isolate(entry.station_name) if entry.station_name else translate("Inbox", "Unknown sender")
    if entry.number is None:
        return name
    return translate("Inbox", "{station}, bundle {number}").format(station=name, number=digits(entry.number))


def holding(entry: Entry) -> str:
    """Say what is in it, or why it was refused."""
    if entry.code and entry.state in {"refused", "held", "quarantine"}:
        return sentence(entry)
    words = translate("Inbox", "Changes: {changes}, attachments: {attachments}")
    return counted(words, changes=entry.changes, attachments=entry.attachments)


def sentence(entry: Entry) -> str:
    """Say a refusal or a warning: what happened."""
    code, params = _said(entry)
    message = CATALOGUE.get(code)
    return tr(message.what, **params) if message is not None else code


def todo(entry: Entry) -> str:
    """Say what to do about a refusal or a warning."""
    code, params = _said(entry)
    message = CATALOGUE.get(code)
    return tr(message.todo, **params) if message is not None and message.todo.source else ""


def _said(entry: Entry) -> tuple[str, dict[str, str | int]]:
    if entry.warned is not None:
        return entry.warned.code, entry.warned.params
    return entry.code or "", dict(entry.params)


def spoken(entry: Entry) -> str:
    """Say a bundle in one line."""
    warning = (sentence(entry),) if entry.warned else ()
    return tr(COMMA).join((heading(entry), verdict(entry)[2], holding(entry), *warning))


class EntryDelegate(QStyledItemDelegate):
    """Paints a bundle in three lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines."""
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one bundle."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        look = theme.current()
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(box, look.colour("sel" if chosen else "surface"))
        painter.setPen(look.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            bar = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(QStyle.visualRect(option.direction, box, bar), look.colour("accent"))
        inner = box.adjusted(look.space(_PAD), look.space(8), -look.space(_PAD), -look.space(8))
        self._paint_lines(painter, inner, entry)
        painter.restore()

    def _paint_lines(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        third = inner.height() // 3
        first = QRect(inner.left(), inner.top(), inner.width(), third)
        when, named = short_moment(entry.at), heading(entry)
        painter.setFont(theme.current().font("body", 600))
        needed = painter.fontMetrics().horizontalAdvance(named)
        painter.setFont(theme.current().font("caption"))
        painter.setPen(theme.colour("muted"))
        width = painter.fontMetrics().horizontalAdvance(when) + 4
        below = needed > first.width() - width - 8  # the number must not be cut: the time gives way
        end = QRect(first.right() - width, first.top() + (third if below else 0), width, third)
        end = QStyle.visualRect(painter.layoutDirection(), inner, end)
        painter.drawText(end, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), when)
        start = QRect(first.left(), first.top(), first.width() - (0 if below else width + 8), third)
        self._text(painter, QStyle.visualRect(painter.layoutDirection(), inner, start), named, 600, "text")
        paint_badge(painter, first.translated(0, third), *verdict(entry))
        self._text(painter, first.translated(0, 2 * third), holding(entry), 400, "text2")

    def _text(self, painter: QPainter, place: QRect, words: str, weight: int, colour: str) -> None:
        painter.setFont(theme.current().font("body" if weight > 400 else "caption", weight))
        painter.setPen(theme.colour(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
