"""The very first page: make a vault, open one that exists, or restore one from a backup."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.ui import theme
from app.ui.i18n import translate
from app.ui.layouts import margins
from app.ui.start.middle import put_in_the_middle
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.card import Card
from app.ui.widgets.empty import balance
from app.ui.widgets.glyph import Glyph

_CARD, _PADDING = 420, 32  # px at 100 %


class Welcome(QFrame):
    """Three ways in; `back` offers a fourth, to the vault that was in front before."""

    wants_new = Signal()
    wants_open = Signal()
    wants_back = Signal()
    wants_restore = Signal()

    def __init__(self, *, back: bool = False) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self.banner = Banner()
        self.new = Button(translate("Welcome", "Create a new vault"), variant="primary", icon="plus")
        self.back = link(translate("Welcome", "Back to the vault before"))
        self.back.setVisible(back)
        self.open = Button(translate("Welcome", "Open an existing vault…"), icon="box")
        self.restore = Button(translate("Welcome", "Restore from a backup…"), icon="history")
        card = Card()
        margins(card.body, (_PADDING, 28, _PADDING, 28))
        middle = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(Glyph("sign", "accent", 40), 0, middle)
        card.body.addWidget(PlainLabel("Waypost", role="title"), 0, middle)
        text = card.text(
            translate("Welcome", "A vault is an encrypted folder on this laptop. Everything you record stays in it.")
        )
        text.setAlignment(middle)
        balance(text, _CARD - 2 * _PADDING)
        card.body.setAlignment(text, middle)
        card.body.addSpacing(theme.space(8))
        card.body.addWidget(self.banner)
        card.body.addWidget(self.new)
        card.body.addWidget(self.open)
        card.body.addWidget(self.restore)
        card.body.addWidget(self.back, 0, middle)
        put_in_the_middle(self, card, _CARD)
        self.new.clicked.connect(self.wants_new)
        self.open.clicked.connect(self.wants_open)
        self.back.clicked.connect(self.wants_back)
        self.restore.clicked.connect(self.wants_restore)
