"""The incidents in the list: columns, badges, and what is spoken of a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from app.texts import COMMA
from app.ui import icons, theme
from app.ui.i18n import digits, tr, translate
from app.ui.privacy import Veil
from app.ui.session import Session
from app.ui.tables.keyed_model import ROW_ROLE, Column, Index, KeyedModel
from app.ui.tables.table_view import RowDelegate
from app.ui.text import isolate
from app.ui.widgets.badge import paint_badge
from app.ui.words import acts_words, consent_look, date_words, state_badge
from app.vault.listing import IncidentRow, incident_rows

_REF, _STATUS, _LAST = 0, 5, 6


def columns(stations: Mapping[str, str] | None, veil: Veil) -> list[Column[IncidentRow]]:
    """Return the columns; at HQ (`stations` by id) the last is the station, else the consent.

    Under the veil all but reference, status and consent are dots.
    """
    hide = veil.covered
    made: list[Column[IncidentRow]] = [
        Column(translate("List", "Reference"), lambda r: isolate(r.ref or "", left_to_right=True), "ref", 196),
        Column(translate("List", "Occurred"), lambda r: hide(isolate(date_words(r.occurred))), "occurred", 164, keep=1),
        Column(translate("List", "Place"), lambda r: hide(isolate(r.place or "")), "place", 0, keep=2),
        Column(translate("List", "Acts"), lambda r: hide(isolate(acts_words(r.types))), "types", 0),
        Column(
            translate("List", "Victims"),
            lambda r: "" if r.victims is None else hide(digits(r.victims)),
            "victims",
            84,
            number=True,
            keep=3,
        ),
        Column(translate("List", "Status"), status_word, "status", 192),
    ]
    if stations is None:
        made.append(
            Column(translate("List", "Consent to HQ"), lambda r: consent_look(r.consent)[2], "consent", 164, keep=4)
        )
    else:
        made.append(
            Column(
                translate("List", "Station"),
                lambda r: hide(isolate(stations.get(r.station, r.station[:8]))),
                "station",
                170,
                keep=4,
            )
        )
    return made


def status_word(row: IncidentRow) -> str:
    """Return the word of the badge: the state that is furthest behind."""
    return state_badge(row.status_worst)[2]


def spoken(row: IncidentRow, veil: Veil) -> str:
    """Say a row: reference, place (or that it is veiled), status, and whether a draft waits."""
    place = translate("Veil", "veiled") if veil.on else row.place or ""
    words = [row.ref or translate("List", "no reference yet"), place, status_word(row)]
    if row.draft:
        words.append(translate("List", "a draft waits"))
    return tr(COMMA).join(word for word in words if word)


def incidents_model(
    session: Session, *, stations: Mapping[str, str] | None = None, parent: QObject | None = None
) -> KeyedModel[IncidentRow]:
    """Return the model of the incidents list over the open vault."""
    vault = session.vault

    def rows(wanted: Sequence[int]) -> Sequence[IncidentRow]:
        with vault.reading() as db:
            return incident_rows(db, wanted)

    veil = session.veil
    made = KeyedModel(
        session.jobs, columns(stations, veil), rows=rows, spoken=lambda row: spoken(row, veil), parent=parent
    )
    veil.changed.connect(made.retell)
    return made


class IncidentsDelegate(RowDelegate):
    """Paints reference in weight, status as badge, consent as icon and word."""

    def __init__(self, parent: QObject, *, hq: bool) -> None:
        super().__init__(parent)
        self._hq = hq

    def paint_cell(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint one cell of an incident; "…" while it is on its way."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, IncidentRow):
            super().paint_cell(painter, place, index)
        elif index.column() == _REF:
            self._paint_reference(painter, place, row)
        elif index.column() == _STATUS:
            tone, icon, word = state_badge(row.status_worst)
            paint_badge(painter, place, tone, icon, word)
        elif index.column() == _LAST and not self._hq:
            self._paint_consent(painter, place, row)
        else:
            super().paint_cell(painter, place, index)

    def _paint_reference(self, painter: QPainter, place: QRect, row: IncidentRow) -> None:
        text = isolate(row.ref, left_to_right=True) if row.ref else translate("List", "no reference yet")
        self.paint_text(painter, place, text, weight=500 if row.ref else 400)
        if not row.draft:
            return
        used = painter.fontMetrics().horizontalAdvance(text) + theme.space(8)
        rest = QRect(place.left() + used, place.top(), place.width() - used, place.height())
        if rest.width() > theme.px(16):
            painter.setFont(theme.current().font("caption"))
            painter.setPen(theme.colour("muted"))
            placed = QStyle.visualRect(painter.layoutDirection(), place, rest)
            words = painter.fontMetrics().elidedText(
                translate("List", "draft"), Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(placed, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_consent(self, painter: QPainter, place: QRect, row: IncidentRow) -> None:
        tone, icon, word = consent_look(row.consent)
        side = theme.px(15)
        box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        direction = painter.layoutDirection()
        painter.drawPixmap(QStyle.visualRect(direction, place, box).topLeft(), icons.pixmap(icon, tone, 15))
        text = place.adjusted(side + theme.space(6), 0, 0, 0)
        self.paint_text(painter, QStyle.visualRect(direction, place, text), word, colour="text2")
