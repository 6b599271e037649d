"""The incidents in the list: columns, badges, and what is spoken of a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QTableView

from app.models.places import gazetteer
from app.texts import COMMA
from app.ui import icons, theme
from app.ui.i18n import formats, language, tr, translate
from app.ui.privacy import Veil
from app.ui.session import Session
from app.ui.tables.keyed_model import ROW_ROLE, Column, Index, KeyedModel
from app.ui.tables.table_view import PAD, RowDelegate
from app.ui.tables.ticks import Ticks
from app.ui.text import isolate
from app.ui.widgets.badge import badge_width, paint_badge
from app.ui.words import CONSENT_CODES, acts_words, consent_look, date_words, moment, state_badge
from app.vault.listing import IncidentRow, incident_rows
from app.vault.unsaved import is_unsaved, unsaved_rows

_REF, _STATUS, _CONSENT, _ACTS = "ref", "status", "consent", "types"
REQUIRED = _REF  # always there, and first: it carries the box and leads to the record
USUAL = ("ref", "occurred", "place", "types", "victims", "status", "consent")
_ICON, _GAP = 15, 6  # px at 100 %: before a word
USUAL_HQ = (*USUAL[:-1], "station")


def all_columns(stations: Mapping[str, str] | None, veil: Veil) -> dict[str, Column[IncidentRow]]:
    """Return every column one can choose, by key, in the order in which they are offered.

    At HQ (`stations` by id) the station is one of them; at a station, when a next step is due. Under the veil all but
    reference, status and consent are dots.
    """
    hide = veil.covered
    made = [
        *_first_columns(veil),
        _column("status", translate("List", "Status"), status_word, 192, 184),
        _column("consent", translate("List", "Consent to HQ"), _consented, _consent_width(), keep=4),
        _column("adm1", translate("List", "Region"), lambda r: hide(_region(r.adm1)), 150, keep=6),
        _column("party", translate("List", "Party"), lambda r: hide(_told(r.party)), 150, keep=7),
        _column("state", translate("List", "Version"), lambda r: hide(_version(r)), 100, keep=8),
        _column("updated", translate("List", "Changed"), lambda r: hide(_day(r.updated_at)), 120, keep=5),
    ]
    if stations is None:
        made.append(_column("due", translate("List", "Next step due"), lambda r: hide(_date(r.due)), 140, keep=9))
    else:
        names = stations
        made.append(
            _column("station", translate("List", "Station"), lambda r: hide(_station(names, r.station)), 170, keep=4)
        )
    return {column.key: column for column in made}


def _first_columns(veil: Veil) -> list[Column[IncidentRow]]:
    hide = veil.covered

    def occurred(row: IncidentRow) -> str:
        return hide(_told(date_words(row.occurred)))

    def victims(row: IncidentRow) -> str:
        return hide(_count(row.victims))

    return [
        _column("ref", translate("List", "Reference"), lambda r: isolate(r.ref or "", left_to_right=True), 256, 240),
        _column("occurred", translate("List", "Occurred"), occurred, _range_width(), 140, keep=1),
        _column("place", translate("List", "Place"), lambda r: hide(_told(r.place)), 130, 110, keep=2),
        _column("types", translate("List", "Acts"), lambda r: hide(_told(acts_words(r.types)))),
        _column("victims", translate("List", "Victims"), victims, 84, 74, keep=3, number=True),
    ]


def _range_width() -> int:
    """Return the px at 100 % in which dates from one month to the next stand whole in this language."""
    return _width(date_words(f"2026-{n:02}-28 to 2026-{n + 1:02}-28") for n in range(1, 12))


def _consent_width() -> int:
    """Return the px at 100 % in which every state of consent stands whole behind its icon, and the title over them."""
    words = [consent_look(code)[2] for code in CONSENT_CODES]
    title = _width([translate("List", "Consent to HQ")], metrics=theme.current().metrics("caption", 500))
    return max(title, _width(words, theme.px(_ICON) + theme.space(_GAP)))


def _width(words: Iterable[str], before: int = 0, metrics: QFontMetrics | None = None) -> int:
    """Return the px at 100 % of a column with the longest of these words and `before` px of the screen before them.

    The size, not the advance: an Arabic letter reaches beyond it, and words are cut where that has no room.
    """
    measure = metrics or theme.current().metrics()
    longest = max(measure.size(int(Qt.TextFlag.TextSingleLine), one).width() for one in words)
    return ceil((longest + before + 2 * theme.space(PAD)) * 100 / theme.current().scale)


def _column(
    key: str,
    title: str,
    text: Callable[[IncidentRow], str],
    width: int = 0,
    least: int = 0,
    *,
    keep: int = 0,
    number: bool = False,
) -> Column[IncidentRow]:
    """A column that is sorted by what the database calls the same."""
    return Column(title, text, key, width, least, number, keep, key)


def chosen_columns(known: Mapping[str, Column[IncidentRow]], keys: Sequence[str]) -> list[Column[IncidentRow]]:
    """Return the columns of these keys, the reference first whatever they say; unknown keys are left out.

    Where a person chose them, the last ones are the first to go in a narrow window.
    """
    wanted = [known[key] for key in dict.fromkeys((REQUIRED, *keys)) if key in known]
    if tuple(keys) in (USUAL, USUAL_HQ):
        return wanted
    return [replace(one, keep=0 if one.key in (_REF, _STATUS) else at) for at, one in enumerate(wanted)]


def _consented(row: IncidentRow) -> str:
    return consent_look(row.consent)[2]


def _told(words: str | None) -> str:
    return isolate(words or "")


def _count(number: int | None) -> str:
    return "" if number is None else formats().number(number)


def _day(instant: str | None) -> str:
    return moment(instant, day_only=True)


def _date(day: str | None) -> str:
    return isolate(date_words(day)) if day else ""


def _station(names: Mapping[str, str], key: str) -> str:
    return isolate(names.get(key, key[:8]))


def _region(code: str | None) -> str:
    return isolate(gazetteer().name(code, language())) if code and gazetteer().chain(code) else ""


def _version(row: IncidentRow) -> str:
    return translate("List", "Final") if row.state == "FINAL" else translate("List", "Open")


def status_word(row: IncidentRow) -> str:
    """Return the word of the badge: the state that is furthest behind."""
    return state_badge(row.status_worst)[2]


def spoken(row: IncidentRow, veil: Veil, *, ticked: bool = False) -> str:
    """Say a row: reference, place, status, whether a draft waits and whether it is ticked, then the kinds of act.

    Under the veil it says that the place is veiled, and nothing of the acts.
    """
    place = translate("Veil", "veiled") if veil.on else row.place or ""
    words = [row.ref or translate("List", "no reference yet"), place, status_word(row)]
    if row.draft:
        words.append(translate("List", "a draft waits"))
    if ticked:
        words.append(translate("List", "ticked"))
    if not veil.on:
        words.append(acts_words(row.types))
    return tr(COMMA).join(word for word in words if word)


def incidents_model(
    session: Session,
    *,
    columns: Sequence[Column[IncidentRow]] | None = None,
    ticks: Ticks | None = None,
    parent: QObject | None = None,
) -> KeyedModel[IncidentRow]:
    """Return the model of the incidents list over the open vault, with the usual columns unless others are given."""
    vault, veil = session.vault, session.veil

    def rows(wanted: Sequence[int]) -> Sequence[IncidentRow]:
        unsaved = [rowid for rowid in wanted if is_unsaved(rowid)]
        with vault.reading() as db:
            found = unsaved_rows(db, vault.device, unsaved) if unsaved else []
            return [*found, *incident_rows(db, [rowid for rowid in wanted if not is_unsaved(rowid)])]

    def said(row: IncidentRow) -> str:
        return spoken(row, veil, ticked=ticks is not None and row.rowid in ticks)

    shown = chosen_columns(all_columns(None, veil), USUAL) if columns is None else columns
    made = KeyedModel(session.jobs, shown, rows=rows, spoken=said, ticks=ticks, parent=parent)
    veil.changed.connect(made.retell)
    return made


def short_acts(types: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """Return as many kinds of act as fit in `width` px and how many more there are: "Rape, Forced nudity +2".

    The first stands there however little room it has.
    """
    said = ""
    for shown in range(1, len(types) + 1):
        words, more = _told(acts_words(types[:shown])), _more(len(types) - shown)
        room = width - metrics.horizontalAdvance(more)
        if said and metrics.horizontalAdvance(words) > room:
            break
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) + more
    return said


def _more(number: int) -> str:
    return f" {isolate(f'+{formats().number(number)}', left_to_right=True)}" if number else ""


class IncidentsDelegate(RowDelegate):
    """Paints reference in weight, kinds of act as far as they fit, status as badge, consent as icon and word."""

    def __init__(self, table: QTableView, veil: Veil) -> None:
        super().__init__(table)
        self._veil = veil

    def wanted(self, index: Index) -> int:
        """Return the px that a cell with its badge or icon would take."""
        key, words = self._key(index), str(index.data() or "")
        if key == _STATUS:
            return badge_width(words)
        return super().wanted(index) + (theme.px(_ICON) + theme.space(_GAP) if key == _CONSENT else 0)

    def _key(self, index: Index) -> str:
        model = index.model()
        return model.columns[index.column()].key if isinstance(model, KeyedModel) else ""

    def paint_cell(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint one cell of an incident; "…" while it is on its way."""
        row, key = index.data(ROW_ROLE), self._key(index)
        if not isinstance(row, IncidentRow):
            super().paint_cell(painter, place, index)
        elif key == _REF:
            self._paint_reference(painter, place, row)
        elif key == _STATUS:
            tone, icon, word = state_badge(row.status_worst)
            paint_badge(painter, place, tone, icon, word)
        elif key == _CONSENT:
            self._paint_consent(painter, place, row)
        elif key == _ACTS and len(row.types) > 1 and not self._veil.on:
            self.paint_text(painter, place, short_acts(row.types, theme.current().metrics(), place.width()))
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
        side = theme.px(_ICON)
        box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        direction = painter.layoutDirection()
        painter.drawPixmap(QStyle.visualRect(direction, place, box).topLeft(), icons.pixmap(icon, tone, _ICON))
        text = place.adjusted(side + theme.space(_GAP), 0, 0, 0)
        self.paint_text(painter, QStyle.visualRect(direction, place, text), word, colour="text2")
