"""A step of the wizard on its page: what stands beside it goes below it where there is no room."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.ui import theme
from app.ui.layouts import margins
from app.ui.start.steps import Step

_ANY = 16_777_215  # Qt's own word for no limit
_WIDEST = 680
SIDES = (56, 64, 56, 24)
_NARROW = (32, 24, 32, 24)
_LEAST = 340  # px at 100 % that the step itself has beside its side


class StepPage(QFrame):
    """The step and its side. `laid_out` carries the room at its start and end, px at 100 %."""

    laid_out = Signal(int, int)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setProperty("frame", "page")
        self._step = step
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(theme.space(32))
        self._sides = SIDES
        margins(self._box, self._sides)
        self._beside = step.side.minimumWidth() if step.side is not None else 0
        self._box.addWidget(step, 1)
        if step.side is not None:
            self._box.addWidget(step.side, 0, Qt.AlignmentFlag.AlignTop)
        else:
            step.setMaximumWidth(theme.px(_WIDEST))
            self._box.addStretch(0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of both: they can stand below each other."""
        width = max(self._step.minimumSizeHint().width(), self._beside) + 2 * theme.space(_NARROW[0])
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        own = max(self._step.minimumSizeHint().width(), theme.px(_LEAST))
        narrow = self.width() < own + self._beside + self._box.spacing() + 2 * theme.space(SIDES[0])
        self._sides = _NARROW if narrow else SIDES
        margins(self._box, self._sides)
        self._tell()
        if self._step.side is not None:
            self._put_side(self._step.side, below=narrow)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Another step may have had other sides."""
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.isVisible():
            self.laid_out.emit(self._sides[0], self._sides[2])

    def _put_side(self, side: QWidget, *, below: bool) -> None:
        """Below it takes the whole width: Qt would reckon the height of its words with that width anyway."""
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._box.setAlignment(side, Qt.AlignmentFlag(0) if below else Qt.AlignmentFlag.AlignTop)
        side.setMinimumWidth(0 if below else self._beside)
        side.setMaximumWidth(_ANY if below else self._beside)
