"""The body of the read view: title made of codes, badges, sections in the order of the form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.models.schema import PRIVATE
from app.ui import theme
from app.ui.facts import Document, Fact, RowFacts, SectionFacts, Teller, title_of
from app.ui.i18n import translate
from app.ui.layouts import clear, column, line, margins, row
from app.ui.pages.attached_files import HeldFile, file_part
from app.ui.privacy import Veil
from app.ui.text import PlainLabel, breakable, isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.badge import Badge
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.veil import Veiled
from app.ui.words import consent_look, state_badge
from app.vault.listing import IncidentRow

_LABELS = 190  # px at 100 %: most labels of the four languages in one line
_FILES = "attachments"
_COVERED = frozenset({"sources", _FILES})  # sections that the veil covers whole
# What the lists say of a row is not said twice below it.
_IN_TITLE = {
    "acts": {"type", "verification_state"},
    "victim_groups": {"n_best", "sex", "age_band", "kind"},
    "sources": {"source_code", "kind"},
    "perpetrators": {"party"},
    "consents": {"for"},
    "nexus": {"criterion", "finding"},
    "attachments": {"kind", "file_name"},
    "verification_plans": {"questions", "due"},
    "decisions": {"date", "act", "state"},
    "alt_refs": {"system", "value"},
}


class RecordBody(QFrame):
    """Shows one revision of an incident; empty fields are left out, narratives are veiled.

    `copy_asked` carries the HeldFile whose copy is asked for.
    """

    copy_asked = Signal(object)

    def __init__(self, veil: Veil | None = None) -> None:
        super().__init__()
        self._veil = veil
        self.setProperty("frame", "page")
        self._files: Mapping[str, HeldFile] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme.space(10))
        margins(self._layout, (PAGE_START, 16, PAGE_END, 24))

    def show_record(
        self,
        document: Document,
        names: Mapping[str, str],
        line_of_list: IncidentRow | None,
        *,
        final: bool,
        sent: str = "",
        files: Mapping[str, HeldFile] | None = None,
    ) -> None:
        """Show a document; the badges come from its line in the list, `sent` from the exchange with HQ.

        `files` are the attached files that lie in this vault, by their id.
        """
        self._files = files or {}
        clear(self._layout)
        if not self._covered:
            self._layout.addWidget(PlainLabel(isolate(title_of(document, names)), role="head", wrap=True))
        if line_of_list is not None:
            held = document.get("legal_hold") is not None
            self._layout.addLayout(_badges(line_of_list, final=final, sent=sent, held=held))
        for section in Teller(document, names).sections():
            self._layout.addWidget(line())
            self._show_section(section)
        self._layout.addStretch(1)

    @property
    def _covered(self) -> bool:
        return self._veil is not None and self._veil.on

    def forget(self) -> None:
        """Drop everything that is shown."""
        self._files = {}
        clear(self._layout)

    def _show_section(self, section: SectionFacts) -> None:
        self._layout.addWidget(PlainLabel(section.title, role="lead"))
        facts = [_private(fact) for fact in section.facts] if self._covered else section.facts
        plain = [fact for fact in facts if not fact.veiled]
        if plain:
            self._layout.addLayout(_grid(plain))
        for fact in (fact for fact in facts if fact.veiled):
            self._layout.addLayout(_veiled(fact))
        for shown in section.rows:
            if self._covered and section.code in _COVERED:
                whole = "\n".join([shown.title, *(fact.words for fact in shown.facts)])
                self._layout.addLayout(_veiled(Fact((), shown.mark, whole)))
                continue
            self._layout.addLayout(_row(shown))
            if section.code == _FILES and (file := self._files.get(shown.key)):
                self._layout.addLayout(column(file_part(file, self.copy_asked.emit), sides=(28, 0, 0, 0)))


def _private(fact: Fact) -> Fact:
    return replace(fact, veiled=True) if fact.path[-1] in PRIVATE else fact


def _sent_look(state: str) -> tuple[str, str, str] | None:
    looks = {
        "sent": ("info", "send", translate("Read", "Sent to HQ, no receipt yet")),
        "acknowledged": ("ok", "checkc", translate("Read", "HQ has it")),
        "withdrawn": ("hold", "eyeoff", translate("Read", "Withdrawn from HQ")),
        "refused": ("bad", "bad", translate("Read", "Refused by HQ")),
    }
    return looks.get(state)


def _badges(line_of_list: IncidentRow, *, final: bool, sent: str, held: bool) -> FlowLayout:
    made = FlowLayout(gap=theme.space(6))
    made.addWidget(Badge(*state_badge(line_of_list.status_worst)))
    if line_of_list.status_best != line_of_list.status_worst:
        tone, icon, word = state_badge(line_of_list.status_best)
        made.addWidget(Badge(tone, icon, translate("Read", "some acts: {state}").format(state=word)))
    tone, icon, word = consent_look(line_of_list.consent)
    made.addWidget(Badge(tone, icon, translate("Read", "Consent to HQ: {state}").format(state=word)))
    if final:
        made.addWidget(Badge("plain", "checkc", translate("Read", "Final version")))
    else:
        made.addWidget(Badge("plain", "edit", translate("Read", "Open version")))
    if look := _sent_look(sent):
        made.addWidget(Badge(*look))
    if held:
        made.addWidget(Badge("hold", "hold", translate("Read", "Legal hold")))
    return made


def _grid(facts: list[Fact]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(16))
    grid.setVerticalSpacing(theme.space(6))
    grid.setColumnMinimumWidth(0, theme.px(_LABELS))
    grid.setColumnStretch(1, 1)
    for n, fact in enumerate(facts):
        name = PlainLabel(fact.label, role="second", wrap=True)
        name.setMaximumWidth(theme.px(_LABELS))
        name.setMinimumWidth(theme.px(_LABELS))
        value = PlainLabel(isolate(breakable(fact.words)), wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(name, n, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, n, 1)
    return grid


def _veiled(fact: Fact) -> QVBoxLayout:
    return column(PlainLabel(fact.label, role="second"), Veiled(fact.label, fact.words), gap=4)


def _row(shown: RowFacts) -> QVBoxLayout:
    number = PlainLabel(shown.mark, role="muted")
    number.setFixedWidth(theme.px(20))
    head = row(number, gap=8)
    head.addWidget(PlainLabel(isolate(shown.title), role="label", wrap=True), 1)
    if shown.state:
        head.addWidget(Badge(*state_badge(shown.state)))
    made = column(head, gap=4)
    list_name = shown.facts[0].path[0] if shown.facts else ""
    hidden = _IN_TITLE.get(list_name, set())
    rest = [fact for fact in shown.facts if fact.path[-1] not in hidden]
    inner = column(gap=4, sides=(28, 0, 0, 4))
    if plain := [fact for fact in rest if not fact.veiled]:
        inner.addLayout(_grid(plain))
    for fact in (fact for fact in rest if fact.veiled):
        inner.addLayout(_veiled(fact))
    made.addLayout(inner)
    return made
