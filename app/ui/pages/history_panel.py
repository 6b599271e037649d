"""History of a record at the side of its read view: versions, and what changed between any two of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTableWidgetItem, QVBoxLayout

from app.ui import theme
from app.ui.facts import Difference
from app.ui.i18n import counted, digits, translate
from app.ui.layouts import clear, column, framed, margins, row
from app.ui.pages.prints_table import PrintsTable
from app.ui.pages.side_table import SideTable
from app.ui.text import PlainLabel, beside, breakable, isolate
from app.ui.tokens import PAGE_END
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.marked_text import MarkedText, spoken
from app.ui.widgets.veil import Veiled
from app.ui.words import moment, reason_words
from app.vault.print_log import Print
from app.vault.revisions import RevisionRow

_MOST_TICKS = 2


class HistoryPanel(QFrame):
    """Rows of who, when, why; tick two and `compared` carries both hashes, the older first."""

    compared = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "side")
        self._rows: Sequence[RevisionRow] = ()
        self._ticked: list[int] = []
        self._count = PlainLabel("", role="caption")
        self.table = SideTable(
            translate("History", "Versions; tick two to compare them"),
            (
                translate("History", "Version"),
                translate("History", "When"),
                translate("History", "Who"),
                translate("History", "Reason"),
            ),
            (98, 132, 108, 106),
        )
        self.prints = PrintsTable()
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.space(10))
        self._build()
        self.table.itemChanged.connect(self._ticked_one)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(8))
        margins(layout, (20, 16, PAGE_END, 16))
        layout.addLayout(row(PlainLabel(translate("History", "History"), role="lead"), self._count, None, gap=8))
        layout.addWidget(self.table)
        layout.addSpacing(theme.space(8))
        layout.addLayout(self._changes)
        layout.addWidget(self.prints)
        layout.addStretch(1)

    def show_history(self, rows: Sequence[RevisionRow], prints: Sequence[Print] = ()) -> None:
        """Show the versions, newest first, and who printed the record; the two newest versions are ticked."""
        self._rows = rows
        self._ticked = []
        self.table.blockSignals(True)
        self.table.begin(len(rows))
        for n, shown in enumerate(rows):
            self._fill(n, shown, len(rows) - n)
        self.table.blockSignals(False)
        self._count.setText(counted(translate("History", "Versions: {count}"), count=len(rows)))
        self.prints.show_prints(prints)
        clear(self._changes)
        if len(rows) > 1:
            self._tick(0)
            self._tick(1)

    def show_differences(self, older: int, newer: int, found: Sequence[Difference]) -> None:
        """Show what changed between two versions, field by field."""
        clear(self._changes)
        words = translate("History", "What changed from {old} to {new}")
        words = words.format(old=digits(older), new=digits(newer))
        count = counted(translate("History", "Fields: {count}"), count=len(found))
        self._changes.addWidget(PlainLabel(words, role="lead", wrap=True))
        self._changes.addWidget(PlainLabel(count, role="caption"))
        for difference in found:
            self._show_one(difference)
        if not found:
            self._changes.addWidget(PlainLabel(translate("History", "No field differs."), role="second"))

    def forget(self) -> None:
        """Drop everything that is shown."""
        self.show_history(())

    def numbers(self, older: str, newer: str) -> tuple[int, int]:
        """Return the numbers of two hashes as shown."""
        place: Mapping[str, int] = {shown.hash: len(self._rows) - n for n, shown in enumerate(self._rows)}
        return place[older], place[newer]

    def _fill(self, n: int, shown: RevisionRow, number: int) -> None:
        state = translate("History", "final") if shown.state == "FINAL" else translate("History", "open")
        first = QTableWidgetItem(translate("History", "{number}, {state}").format(number=digits(number), state=state))
        first.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        first.setCheckState(Qt.CheckState.Unchecked)
        self.table.fill(n, (first, moment(shown.at), isolate(shown.by_name), reason_words(shown.reason)))

    def _tick(self, n: int) -> None:
        item = self.table.item(n, 0)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked)

    def _ticked_one(self, item: QTableWidgetItem) -> None:
        if item.column() != 0:
            return
        n = item.row()
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.append(n)
        elif n in self._ticked:
            self._ticked.remove(n)
        if len(self._ticked) > _MOST_TICKS:
            first = self.table.item(self._ticked[0], 0)
            if first is not None:
                first.setCheckState(Qt.CheckState.Unchecked)
            return
        if len(self._ticked) == _MOST_TICKS:
            older, newer = max(self._ticked), min(self._ticked)
            self.compared.emit(self._rows[older].hash, self._rows[newer].hash)
        else:
            clear(self._changes)

    def _show_one(self, difference: Difference) -> None:
        if difference.old is None:
            word = translate("History", "added")
        elif difference.new is None:
            word = translate("History", "removed")
        else:
            word = translate("History", "changed")
        name = PlainLabel(isolate(difference.label), role="label", wrap=True)
        head = row(gap=8)
        head.addWidget(name, 1)
        head.addWidget(PlainLabel(word, role="caption"))
        self._changes.addLayout(head)
        told = _told(difference)
        if difference.veiled:
            self._changes.addWidget(Veiled(difference.label, _said(difference), shown=told))
        else:
            self._changes.addWidget(told)


def _told(difference: Difference) -> QFrame:
    """Show what changed: a long text by word, everything else side by side."""
    if difference.pieces:
        legend = translate("History", "Struck through: removed. Underlined: added.")
        return framed("plain", column(MarkedText(difference.pieces), PlainLabel(legend, role="caption"), gap=4))
    sides = row(gap=8)
    if difference.old is not None:
        sides.addWidget(_side("minus", "text2", difference.old, "well"), 1)
    if difference.new is not None:
        sides.addWidget(_side("plus", "ok", difference.new, "tint"), 1)
    return framed("plain", sides)


def _said(difference: Difference) -> str:
    if difference.pieces:
        return spoken(difference.pieces)
    old = translate("History", "before: {words}").format(words=difference.old) if difference.old else ""
    new = translate("History", "now: {words}").format(words=difference.new) if difference.new else ""
    return beside(old, new)


def _side(icon: str, colour: str, words: str, frame: str) -> QFrame:
    inner = row(gap=6, sides=(8, 5, 8, 5))
    inner.addWidget(Glyph(icon, colour, 13), 0, Qt.AlignmentFlag.AlignTop)
    inner.addWidget(PlainLabel(isolate(breakable(words)), role="second" if frame == "well" else "", wrap=True), 1)
    return framed(frame, inner, tone="ok" if frame == "tint" else "")
