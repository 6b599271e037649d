"""Progress of a job: a sentence, a bar, per cent, what is left."""

import time

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import digits, translate
from app.ui.text import PlainLabel

_TELL_REST_AFTER = 5.0
_MINUTES_FROM = 90  # seconds; more of them nobody reckons with


class Progress(QWidget):
    """Heading with per cent, a 6 px bar, a sentence with the time left (after 5 s)."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = time.monotonic()
        self._title = PlainLabel(title, role="head", wrap=True)
        self._share = PlainLabel("", role="lead")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(title)
        self._sentence = PlainLabel("", role="second", wrap=True)
        self._rest = PlainLabel("", role="second")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(6))
        for first, second in ((self._title, self._share), (self._sentence, self._rest)):
            parts = QHBoxLayout()
            parts.addWidget(first, 1)
            parts.addWidget(second)
            layout.addLayout(parts)
        layout.insertWidget(1, self.bar)

    def restart(self, title: str) -> None:
        """Begin anew with another title."""
        self._began = time.monotonic()
        self._title.setText(title)
        self.bar.setAccessibleName(title)
        self.show_progress(0, 1, "")

    def show_progress(self, done: int, total: int, sentence: str) -> None:
        """Show how far it is; total 0 means unknown."""
        if total <= 0:
            self.bar.setRange(0, 0)
            self._share.setText("")
        else:
            share = min(done / total, 1.0)
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
            self._share.setText(translate("Progress", "{percent} %").format(percent=digits(int(share * 100))))
            self._tell_rest(share)
        self._sentence.setText(sentence)

    def _tell_rest(self, share: float) -> None:
        spent = time.monotonic() - self._began
        if spent < _TELL_REST_AFTER or not 0 < share < 1:
            self._rest.setText("")
            return
        seconds = round(spent / share * (1 - share))
        if seconds < _MINUTES_FROM:
            words = translate("Progress", "about {seconds} s left").format(seconds=digits(seconds))
        else:
            words = translate("Progress", "about {minutes} min left").format(minutes=digits(round(seconds / 60)))
        self._rest.setText(words)
