"""What the palette offers: deeds of the page in front, pages of the rail, settings, chapters of the help."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from app.ui import shortcuts
from app.ui.i18n import language, tr, translate
from app.ui.pages.help import chapters
from app.ui.pages.page import Page
from app.ui.palette import Entry
from app.ui.widgets.rail import RailEntry

Ask = Callable[[str, Any], object]


def deeds(page: Page, *around: QWidget) -> list[Entry]:
    """Return what can be done on the page in front, then in what is `around` it; keys stand behind."""
    here, everywhere = shortcuts.bound(page), dict[str, QShortcut]()
    for widget in around:
        everywhere |= shortcuts.bound(widget, direct=True)
    found = [
        Entry(tr(known.word), known.icon, shortcut.activated.emit, shortcuts.shown_keys(name))
        for name, shortcut in {**here, **everywhere}.items()
        if (known := shortcuts.TABLE[name])
    ]
    said = {_plain(entry.word) for entry in found}
    buttons = [Entry(button.accessibleName(), "right", button.click) for button in page.header.usable]
    return [*(one for one in buttons if _plain(one.word) not in said), *found]


def pages(entries: Sequence[RailEntry], ask: Ask) -> list[Entry]:
    """Return where one can go."""
    found = [Entry(entry.word, entry.icon, partial(ask, entry.key, None)) for entry in entries if entry.page]
    if any(entry.key == "exchange" for entry in entries):  # HQ sends nothing this way
        exchange = translate("Rail", "Exchange")
        found.append(Entry(translate("Export", "Export to HQ"), "usb", partial(ask, "export", None), exchange))
    settings = translate("Rail", "Settings")
    for words, key, part in (
        (translate("Palette", "Backup"), "settings", "backup"),
        (translate("Palette", "People and keys"), "settings", "people"),
        (translate("Palette", "Due for review"), "due", None),
    ):
        found.append(Entry(words, "gear", partial(ask, key, part), settings))
    return [*found, *_chapters(ask)]


def _chapters(ask: Ask) -> Iterator[Entry]:
    for name, title in chapters(language()):
        yield Entry(title, "help", partial(ask, "help", name), translate("Rail", "Help"))


def _plain(word: str) -> str:
    return word.rstrip("…").casefold()
