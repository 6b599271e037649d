"""The review before a bundle is written: what goes, what is withdrawn, what stays here, each with its reason."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CATALOGUE
from app.models.kinds import KINDS
from app.models.schema import specs_of
from app.sync.outbox import Going, Kept, Review
from app.sync.owed import What
from app.texts import COMMA
from app.ui.i18n import counted, digits, formats, tr, translate
from app.ui.layouts import column, framed, keep_width, line, row, rule, scrolled
from app.ui.tables.group_table import Cell, GroupColumn, GroupTable, Line, ToldLines
from app.ui.tables.line_detail import with_detail
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.glyph import Glyph
from app.ui.words import size_words

_SIDE = 290
_NAMED = 4
_MEND = "release.linter"


class ExportReview(QWidget):
    """The table of 07a with the facts of the bundle beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.table = GroupTable(
            translate("Export", "What goes and what stays"),
            [
                GroupColumn(translate("Export", "Record"), 196),
                GroupColumn(translate("Export", "State"), 120),
                GroupColumn(translate("Export", "What"), 210),
                GroupColumn(translate("Export", "Made less exact, or what to do"), drops=True),
            ],
        )
        self._side = column(gap=10, sides=(20, 20, 20, 16))
        side = scrolled(self._side, frame="side")
        keep_width(side, _SIDE)
        layout = row(with_detail(self.table), rule(), side, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._shown: QFrame | None = None

    def show_review(self, review: Review, lines: Sequence[Line]) -> None:
        """Show another review by its `review_lines`."""
        self.table.show_lines(lines)
        if self.table.lines.rowCount() > 1:
            self.table.setCurrentIndex(self.table.lines.index(1, 0))
        if self._shown is not None:
            self._side.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = _facts(review)
        self._side.addWidget(self._shown)

    def forget(self) -> None:
        """Drop everything that is shown."""
        self.table.show_lines(())


def review_lines(review: Review, names: Mapping[str, str]) -> ToldLines:
    """Return the rows of the table: three groups, empty ones left out; incidents before parties and places.

    Sorted on a lane; each is told where it is looked at: to tell 10,000 takes a second, in any thread.
    """
    items: list[Line | Going | Kept] = []
    heads: list[int] = []
    for head, rows in _groups(review):
        if rows:
            heads.append(len(items))
            items += [head, *rows]
    return ToldLines(items, _LineTeller(names).line, heads)


def _groups(review: Review) -> Iterator[tuple[Line, Sequence[Going | Kept]]]:
    ordered = sorted(review.goes, key=lambda one: one.kind != "incident")
    counts = review.counts
    caption = translate("Export", "Records: {records}, attachments: {attachments}")
    caption = counted(caption, records=counts.records, attachments=counts.attachments)
    records = [one for one in ordered if one.what is not What.WITHDRAWN]
    yield Line(group=translate("Export", "Goes to HQ"), caption=caption), records
    caption = counted(translate("Export", "Withdrawals that HQ must act on: {count}"), count=counts.withdrawals)
    notices = [one for one in review.goes if one.what is What.WITHDRAWN]
    yield Line(group=translate("Export", "Notices"), caption=caption), notices
    caption = counted(translate("Export", "Records: {count}"), count=counts.withheld)
    yield Line(group=translate("Export", "Stays here"), caption=caption), review.withheld


class _LineTeller:
    """Tells records in words; the labels of a kind's fields are looked up once."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._labels: dict[str, dict[str, str]] = {}

    def line(self, one: Line | Going | Kept) -> Line:
        """Return the row of a record; a group is one already."""
        if isinstance(one, Line):
            return one
        return self._going(one) if isinstance(one, Going) else self._kept(one)

    def _going(self, one: Going) -> Line:
        tone, icon, word = _state(one.what)
        cells = (self._ref(one), Cell(word, badge=(tone, icon)), Cell(self._what(one)), self._less(one))
        return Line(cells, key=one.record_id)

    def _what(self, one: Going) -> str:
        if one.what is What.WITHDRAWN:
            return translate("Export", "HQ is told to remove its copy")
        words = self._fields(one.kind, one.fields) if one.what is not What.NEW else ""
        words = words or translate("Export", "Whole record")
        if one.attachments:
            more = translate("Export", "{what}, attachments: {count}")
            words = more.format(what=words, count=formats().number(one.attachments))
        return words

    def _less(self, one: Going) -> Cell:
        if one.what is What.WITHDRAWN:
            return Cell(translate("Export", "HQ removes it; its receipt confirms that"))
        told = [_sentence(code) for code in one.notices]
        if one.findings:
            told.append(translate("Export", "Remarks of the rules: {rules}").format(rules=", ".join(one.findings)))
        some, every = (self._fields(one.kind, one.reduced, most) for most in (_NAMED, len(one.reduced)))
        if not some:
            return Cell(" ".join(told) or translate("Export", "None"))
        return Cell(" ".join([some, *told]), whole=" ".join([every, *told]))

    def _kept(self, one: Kept) -> Line:
        message = CATALOGUE.get(one.code)
        todo = tr(message.todo) if message is not None and message.todo.source else ""
        mend = one.code.startswith(_MEND)
        badge = ("warn", "warn") if mend else ("hold", "eyeoff")
        word = translate("Export", "To mend") if mend else translate("Export", "Withheld")
        cells = (self._ref(one), Cell(word, badge=badge), Cell(_sentence(one.code)), Cell(todo))
        return Line(cells, key=one.record_id)

    def _ref(self, one: Going | Kept) -> Cell:
        if one.ref:
            return Cell(isolate(one.ref, left_to_right=True), strong=True)
        kinds = {"party": translate("Export", "Party: {name}"), "place": translate("Export", "Place: {name}")}
        words = kinds.get(one.kind, translate("Export", "no reference yet"))
        return Cell(words.format(name=isolate(self._names.get(one.record_id, "?"))), strong=True)

    def _fields(self, kind: str, codes: Sequence[str], most: int = _NAMED) -> str:
        """Say field codes by their labels; those that no form shows are the vault's own and go without saying."""
        labels = self._labels_of(kind)
        named = list(dict.fromkeys(labels[top] for top in (code.split(".")[0] for code in codes) if top in labels))
        words = tr(COMMA).join(named[:most])
        if len(named) > most:
            more = translate("Export", "{fields} and {count} more")
            return more.format(fields=words, count=digits(len(named) - most))
        return words

    def _labels_of(self, kind: str) -> dict[str, str]:
        if kind not in self._labels:
            shown = (spec for spec in specs_of(KINDS[kind]) if spec.kind != "hidden")
            self._labels[kind] = {spec.key: tr(spec.ui.label) for spec in shown}
        return self._labels[kind]


def _state(what: What) -> tuple[str, str, str]:
    """Return tone, icon and word of what happens with a record."""
    match what:
        case What.NEW:
            return "info", "plus", translate("Export", "New")
        case What.CHANGED:
            return "plain", "edit", translate("Export", "Changed")
        case What.REDUCED:
            return "hold", "eyeoff", translate("Export", "Reduced")
        case What.WITHDRAWN:
            return "hold", "eyeoff", translate("Export", "Withdrawal")


def _sentence(code: str) -> str:
    message = CATALOGUE.get(code)
    return tr(message.what) if message is not None else code


def _facts(review: Review) -> QFrame:
    counts = review.counts
    title = translate("Export", "Bundle {number}").format(number=digits(review.number))
    to_whom = row(Glyph("shieldok", "ok"), gap=8)
    to_whom.addLayout(
        column(
            PlainLabel(isolate(review.audience.name), role="label", wrap=True),
            PlainLabel(translate("Export", "Its number was compared"), role="caption"),
            gap=0,
        ),
        1,
    )
    parts = column(PlainLabel(title, role="head"), to_whom, line(), gap=10)
    if review.again:
        again = translate("Export", "Made before, and not confirmed by HQ yet: the same file is written once more.")
        parts.addWidget(PlainLabel(again, role="second", wrap=True))
    for name, value in (
        (translate("Export", "Records"), formats().number(counts.records)),
        (translate("Export", "Withdrawals"), formats().number(counts.withdrawals)),
        (translate("Export", "Attachments"), formats().number(counts.attachments)),
        (translate("Export", "Size, about"), size_words(review.size)),
        (translate("Export", "Withheld"), formats().number(counts.withheld)),
    ):
        value_label = PlainLabel(value)
        value_label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        parts.addLayout(row(PlainLabel(name, role="second"), None, value_label))
    parts.addWidget(line())
    parts.addWidget(PlainLabel(translate("Export", "Profile"), role="lead"))
    told = translate(
        "Export",
        "Record level, confidential. No names, no contacts, no exact places. Signed, and encrypted for HQ alone.",
    )
    parts.addWidget(PlainLabel(told, role="second", wrap=True))
    parts.addStretch(1)
    return framed("plain", parts)
