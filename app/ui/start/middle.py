"""The card in the middle of a page from before a vault is open; it scrolls and gets narrower where there is no room."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui import theme
from app.ui.layouts import Item, column, row, scrolled
from app.ui.widgets.card import Card


def put_in_the_middle(page: QFrame, card: Card, width: int, *below: Item) -> QVBoxLayout:
    """Fill a page with a card of at most `width` px at 100 % and what stands below it; returns the page's column."""
    card.setMaximumWidth(max(theme.px(width), card.body.minimumSize().width()))  # longer words widen it
    held = row(None, gap=0, sides=(16, 0, 16, 0))
    held.addWidget(card, 1000)  # all that it may have, before the rest at its sides
    held.addStretch(1)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scrolled(column(None, held, *below, None, sides=(0, 16, 0, 16)), frame="desk"), 1)
    return layout
