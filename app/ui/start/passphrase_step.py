"""The wizard's passphrase: six words drawn by the laptop and typed back, or one's own."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.keys.passphrase import generate_passphrase, require_strong, strength_bits
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.errors import say
from app.ui.i18n import digits, tr, translate
from app.ui.layouts import column, framed, rest, row
from app.ui.start.steps import SIDE_TOP, Answers, Step
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import link, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.glyph import Glyph

_BITS_PER_WORD = 12.925  # log2 of the 7,776 words of the list
_SHOWN_FOR = 60_000
_COLUMNS = 3
_DRAWN = QT_TRANSLATE_NOOP("Wizard", "These six words open the vault on this laptop. Learn them, then type them once.")
_OWN = QT_TRANSLATE_NOOP("Wizard", "Your own passphrase opens the vault on this laptop. Type it twice.")


class Words(QWidget):
    """Six numbered cells with the words; hidden words show dots of one length."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(12))
        self._labels: list[PlainLabel] = []
        self._cells: list[QFrame] = []
        self._columns = _COLUMNS
        self._words: list[str] = []

    def show_words(self, words: list[str]) -> None:
        """Show other words."""
        if not self._labels:
            for n in range(len(words)):
                label = PlainLabel("", role="word")
                self._labels.append(label)
                cell = row(PlainLabel(digits(n + 1), role="caption"), label, None, gap=12, sides=(18, 16, 12, 16))
                self._cells.append(framed("well", cell))
            self._place(self._columns)
        self._words = words
        self.reveal(shown=True)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for two cells beside each other."""
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        return QSize(2 * widest + self._grid.spacing(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three cells beside each other, two where the words would be cut."""
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        room = self.width() >= _COLUMNS * widest + (_COLUMNS - 1) * self._grid.spacing()
        self._place(_COLUMNS if room else _COLUMNS - 1)
        super().resizeEvent(event)

    def _place(self, columns: int) -> None:
        if columns == self._columns and self._grid.count():
            return
        self._columns = columns
        for n, cell in enumerate(self._cells):
            self._grid.addWidget(cell, n // columns, n % columns)

    def reveal(self, *, shown: bool) -> None:
        """Show the words, or dots."""
        for n, (label, word) in enumerate(zip(self._labels, self._words, strict=True), 1):
            label.setText(isolate(word) if shown else "••••")
            hidden = translate("Wizard", "Word {number}, hidden").format(number=digits(n))
            label.setAccessibleName(f"{n} {word}" if shown else hidden)


class PassphraseStep(Step):
    """The words, typed once below; or one's own passphrase, typed twice."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Your passphrase"),
            tr(_DRAWN),
        )
        self._given: list[str] = []
        self.words = Words()
        self.other = secondary(translate("Wizard", "Other words"), "redo")
        self.hide_words = secondary(translate("Wizard", "Hide the words"), "eyeoff")
        self.use_own = link(translate("Wizard", "Use my own passphrase instead"))
        self.typed = line_edit(limit=200)
        self._typed_field = Field(translate("Wizard", "Type the six words, with a space between them"), self.typed)
        self.own = line_edit(secret=True, limit=500)
        self.again = line_edit(secret=True, limit=500)
        self._own_field = Field(
            translate("Wizard", "Your passphrase"),
            self.own,
            hint=translate("Wizard", "A sentence only you know; at least about five unrelated words"),
        )
        self._again_field = Field(translate("Wizard", "The same once more"), self.again)
        self.use_words = link(translate("Wizard", "Let the laptop choose six words"))
        self._ways = QStackedWidget()
        self._shown = True
        self._hider = QTimer(self)
        self._hider.setSingleShot(True)
        self._build()
        self._connect()

    def _build(self) -> None:
        for editor in (self.typed, self.own, self.again):
            editor.setContextMenuPolicy(editor.contextMenuPolicy().NoContextMenu)
        ways = FlowLayout(gap=theme.space(8))
        for widget in (self.other, self.hide_words, rest(), self.use_own):
            ways.addWidget(widget)
        drawn = column(self.words, ways, 16, self._typed_field, gap=16)
        drawn.setContentsMargins(0, 0, 0, 0)
        mine = column(self._own_field, self._again_field, row(self.use_words, None), gap=12)
        for content in (drawn, mine):
            content.addStretch(1)
            self._ways.addWidget(framed("plain", content))
        self.body.addWidget(self._ways)
        self.side = self._why()

    def _why(self) -> QFrame:
        card = Card(translate("Wizard", "Why words"))
        card.text(
            translate(
                "Wizard",
                "Six words chosen by the laptop are easy to remember "
                "and, for all practical purposes, impossible to guess.",
            )
        )
        card.line()
        self._mark, self._strength = Glyph("shieldok", "ok", 14), PlainLabel("")
        strength = row(PlainLabel(translate("Wizard", "Strength"), role="second"), None, gap=6)
        for part in (self._mark, self._strength):
            strength.addWidget(part)
        card.body.addLayout(strength)
        card.line()
        card.body.addWidget(PlainLabel(translate("Wizard", "Nobody can reset it"), role="lead"))
        card.text(
            translate(
                "Wizard",
                "If you forget it, only the recovery sheet of the next step opens the vault. HQ cannot open it.",
            )
        )
        card.line()
        look = row(Glyph("eye"), gap=10)
        look.addWidget(
            PlainLabel(translate("Wizard", "Check that nobody can see your screen now."), role="second", wrap=True), 1
        )
        card.body.addLayout(look)
        holder = QFrame()
        holder.setProperty("frame", "plain")
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, theme.space(SIDE_TOP), 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)
        holder.setFixedWidth(theme.px(320))
        return holder

    def _connect(self) -> None:
        self.other.clicked.connect(self.draw_words)
        self.hide_words.clicked.connect(self._toggle)
        self.use_own.clicked.connect(lambda: self._way(1))
        self.use_words.clicked.connect(lambda: self._way(0))
        self.typed.textChanged.connect(self._compare)
        self.own.textChanged.connect(self._weigh)
        self.again.textChanged.connect(self._weigh)
        self._hider.timeout.connect(lambda: self._reveal(shown=False))

    def enter(self) -> None:
        """Draw words on the first visit; show them anew on later ones."""
        if not self._given:
            self.draw_words()
        (self.typed if self._ways.currentIndex() == 0 else self.own).setFocus()

    @property
    def drawn(self) -> list[str]:
        """The words on offer."""
        return list(self._given)

    @property
    def complete(self) -> bool:
        """All words match, or the own passphrase is strong and was repeated."""
        if self._ways.currentIndex() == 0:
            return bool(self._given) and _words_of(self.typed) == self._given
        return self._is_strong() and self.own.text() == self.again.text()

    def store(self) -> None:
        """Keep the passphrase until the vault is made."""
        self.answers.passphrase = " ".join(self._given) if self._ways.currentIndex() == 0 else self.own.text()

    def draw_words(self) -> None:
        """Let the laptop draw six other words."""
        self._given = generate_passphrase().split()
        self.words.show_words(self._given)
        self.typed.clear()
        bits = round(len(self._given) * _BITS_PER_WORD)
        self._strength.setText(translate("Wizard", "very strong, {bits} bits").format(bits=digits(bits)))
        self._mark.show_icon("shieldok", "ok")
        self._reveal(shown=True)

    def wipe(self) -> None:
        """Forget what was drawn and typed, once the vault exists."""
        self._given = []
        self.words.show_words([""] * 6)
        for editor in (self.typed, self.own, self.again):
            editor.clear()

    def _toggle(self) -> None:
        self._reveal(shown=not self._shown)

    def _reveal(self, *, shown: bool) -> None:
        self._shown = shown
        self.words.reveal(shown=shown)
        self.hide_words.set_icon("eyeoff" if shown else "eye")
        self.hide_words.set_word(
            translate("Wizard", "Hide the words") if shown else translate("Wizard", "Show the words")
        )
        if shown:
            self._hider.start(_SHOWN_FOR)

    def _way(self, index: int) -> None:
        self._ways.setCurrentIndex(index)
        self.lead.setText(tr(_OWN if index else _DRAWN))
        (self.own if index else self.typed).setFocus()
        self._weigh() if index else self._compare()

    def _compare(self) -> None:
        typed = _words_of(self.typed)
        matches = sum(1 for mine, given in zip(typed, self._given, strict=False) if mine == given)
        text = tr(QT_TRANSLATE_N_NOOP("Wizard", "%n of 6 words match. Capital letters do not matter."), n=matches)
        wrong = any(mine != given for mine, given in zip(typed[:-1], self._given, strict=False))
        if wrong:
            self._typed_field.show_warning(text)
        elif matches:
            self._typed_field.show_ok(text)
        else:
            self._typed_field.clear()
        self.changed.emit()

    def _is_strong(self) -> bool:
        try:
            require_strong(self.own.text())
        except AppError:
            return False
        return True

    def _weigh(self) -> None:
        text = self.own.text()
        bits = strength_bits(text)
        self._strength.setText(translate("Wizard", "{bits} bits").format(bits=digits(bits)))
        self._mark.show_icon(*(("shieldok", "ok") if self._is_strong() else ("shield", "muted")))
        try:
            require_strong(text)
            self._own_field.show_ok(translate("Wizard", "Strong enough, {bits} bits").format(bits=digits(bits)))
        except AppError as error:
            self._own_field.show_warning(say(error)) if text else self._own_field.clear()
        if self.again.text() and self.again.text() != text:
            self._again_field.show_warning(translate("Wizard", "The two are not the same yet."))
        else:
            self._again_field.clear()
        self._ways.updateGeometry()  # Qt would keep the height of the words before
        self.changed.emit()


def _words_of(editor: QLineEdit) -> list[str]:
    return editor.text().lower().split()
