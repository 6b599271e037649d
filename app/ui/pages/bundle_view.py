"""What one bundle brings: the verdict with its checks, then new, changed, withdrawn and refused records."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QWidget

from app.hq.inbox import Entry
from app.hq.review import HqReview
from app.ui import theme
from app.ui.i18n import formats, translate
from app.ui.layouts import clear, column, framed, row, scrolled
from app.ui.pages.inbox_delegate import heading, sentence, todo, verdict
from app.ui.tables.group_table import GroupColumn, GroupTable, ToldLines
from app.ui.tables.line_detail import page_with_detail
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.glyph import Glyph
from app.ui.words import moment

_TABLE = 160


class BundleView(QWidget):
    """Verdict on top, tabs with tables below."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = QHBoxLayout()
        self._tabs: list[Button] = []
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._tables = [_table(words) for words in _titles()]
        tabs = FlowLayout(gap=theme.space(20))
        for n, word in enumerate(_titles()):
            tab = Button(word, variant="tab")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked=False, n=n: self._stack.setCurrentIndex(n))
            self._group.addButton(tab)
            self._tabs.append(tab)
            tabs.addWidget(tab)
            self._stack.addWidget(page_with_detail(self._tables[n]))
        self._tabs[0].setChecked(True)
        self.setFocusProxy(self._tabs[0])
        places = row(sides=(24, 0, 20, 0))
        places.addLayout(tabs, 1)
        self._bar = framed("header", places)
        self._refused = QFrame()
        layout = column(gap=0)
        verdict_at = _holder(self._verdict)
        layout.addLayout(row(verdict_at, sides=(24, 14, 20, 10)))
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        layout.addStretch(0)
        self._stack.setMinimumHeight(theme.px(_TABLE))  # where it is low the whole of it scrolls
        outer = column(gap=0)
        outer.addWidget(scrolled(layout))
        self.setLayout(outer)

    def show_entry(self, entry: Entry) -> None:
        """Show the verdict; the tables wait for the review."""
        clear(self._verdict)
        self._verdict.addWidget(_verdict(entry))
        for table in self._tables:
            table.show_lines(())
        shown = entry.state in {"staged", "aside"}
        self._bar.setVisible(shown)
        self._stack.setVisible(shown)

    def show_review(self, review: HqReview, lists: Sequence[ToldLines]) -> None:
        """Show what the bundle brings by its `bundle_lines`."""
        counts = (len(review.new), len(review.changed), len(review.withdrawn), len(review.refused))
        for tab, word, table, lines, count in zip(self._tabs, _titles(), self._tables, lists, counts, strict=True):
            tab.set_word(translate("Inbox", "{what} ({count})").format(what=word, count=formats().number(count)))
            table.show_lines(lines)
        first = next((n for n, count in enumerate(counts) if count), 0)
        self._tabs[first].setChecked(True)
        self._stack.setCurrentIndex(first)

    def forget(self) -> None:
        """Drop everything that is shown."""
        clear(self._verdict)
        for table in self._tables:
            table.show_lines(())


def _titles() -> tuple[str, ...]:
    return (
        translate("Inbox", "New"),
        translate("Inbox", "Changed"),
        translate("Inbox", "Withdrawn"),
        translate("Inbox", "Cannot be applied"),
    )


def _holder(inner: QHBoxLayout) -> QWidget:
    made = QWidget()
    inner.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inner)
    return made


def _table(name: str) -> GroupTable:
    return GroupTable(
        name,
        [
            GroupColumn(translate("Inbox", "Record or field"), 240),
            GroupColumn(translate("Inbox", "HQ has now")),
            GroupColumn(translate("Inbox", "This bundle brings")),
        ],
    )


def _verdict(entry: Entry) -> QFrame:
    tone, icon, word = verdict(entry)
    good = entry.state in {"staged", "aside", "applied"}
    title = translate("Inbox", "{bundle}: {verdict}").format(
        bundle=heading(entry), verdict=translate("Inbox", "genuine and complete") if good else word.lower()
    )
    words = column(PlainLabel(title, role="lead", wrap=True), gap=4)
    if good:
        made = translate("Inbox", "Written {date}, file check {sha}")
        words.addWidget(
            PlainLabel(
                made.format(date=moment(entry.created), sha=isolate(entry.sha12, left_to_right=True)),
                role="caption",
                wrap=True,
            )
        )
        words.addLayout(_checks(entry))
    if entry.warned or not good:
        for text, role in ((sentence(entry), "second"), (todo(entry), "")):
            if text:
                words.addWidget(PlainLabel(text, role=role, wrap=True))
        if entry.code:
            code = translate("Inbox", "Code for the station: {code}").format(
                code=isolate(entry.code, left_to_right=True)
            )
            words.addWidget(PlainLabel(code, role="caption", wrap=True))
    inner = row(gap=12, sides=(16, 12, 16, 12))
    inner.addWidget(Glyph(icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    inner.addLayout(words, 1)
    return framed("tint", inner, tone="ok" if good and not entry.warned else tone)


def _checks(entry: Entry) -> FlowLayout:
    made = FlowLayout(gap=theme.space(12))
    for code in entry.checks:
        made.addWidget(_holder(row(Glyph("checkc", "ok", 13), PlainLabel(_check_word(code), role="caption"), gap=4)))
    return made


def _check_word(code: str) -> str:
    words = {
        "opened": translate("Inbox", "Opened"),
        "parts": translate("Inbox", "All parts present"),
        "signature": translate("Inbox", "Signature"),
        "signatures": translate("Inbox", "Signatures"),
        "signer": translate("Inbox", "Station known"),
        "addressee": translate("Inbox", "Meant for us"),
        "stream": translate("Inbox", "Number follows"),
        "content": translate("Inbox", "Content as signed"),
    }
    return words.get(code, code)
