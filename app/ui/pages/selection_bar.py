"""What is ticked, and what can be done with it: at the foot of the list, only while something is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.i18n import tr, translate
from app.ui.layouts import margins, row
from app.ui.text import PlainLabel
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button, link

_TICKED = QT_TRANSLATE_N_NOOP("List", "%n ticked")
_HIDDEN = QT_TRANSLATE_N_NOOP("List", "%n of them is not shown now")


class SelectionBar(QFrame):
    """The count, the way out, and the deeds at the end."""

    def __init__(self, *deeds: Button) -> None:
        super().__init__()
        self.setProperty("frame", "bottom")
        self.setAccessibleName(translate("List", "What is ticked"))
        self.count = PlainLabel("", role="strong")
        self.hidden = PlainLabel("", role="caption")
        self.clear = link(translate("List", "Clear"))
        layout = row(self.count, self.clear, self.hidden, None, *deeds, gap=12)
        margins(layout, (PAGE_START, 8, PAGE_END, 8))
        self.setLayout(layout)
        self.setVisible(False)

    def show_count(self, ticked: int, hidden: int) -> None:
        """Show how many are ticked, and how many of them the filters hide; nothing is shown for none."""
        self.setVisible(ticked > 0)
        self.hidden.setText(tr(_HIDDEN, n=hidden) if hidden else "")
        words = tr(_TICKED, n=ticked) if ticked else ""
        if words and words != self.count.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.count.setText(words)
