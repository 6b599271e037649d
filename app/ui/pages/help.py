"""Help: the shipped chapters, offline, links inside only."""

import re
from functools import cache
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget
from shiboken6 import isValid

from app.resources import resource
from app.ui import field_help, shortcuts, theme
from app.ui.dialogs import KEYS, Dialog
from app.ui.i18n import right_to_left, translate
from app.ui.layouts import column, framed, keep_width, row, rule
from app.ui.pages.chapter_look import dress
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.widgets.buttons import secondary

_LIST_WIDTH = 260
_LINE, _INSET = 760, 8  # px at 100 %: the longest line, and the words from the ring that shows the focus
_DIALOG, _AROUND = (980, 620), 40
# No HTML inside the Markdown: the chapters are ours, yet nothing there needs it.
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_COMMAND = re.compile(r"(?<!`)`[^`\n]+`(?!`)")


class Browser(QTextBrowser):
    """Shows one chapter; opens nothing outside and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("frame", "plain")
        self.setAccessibleName(translate("Help", "Text of the chapter"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.space(_INSET))

    def show_chapter(self, words: str) -> None:
        """Show Markdown: commands run from left to right and long ones wrap; tables run as the window does."""
        before, document = self.document(), self._empty()  # one in sight would be laid out at every step
        words = _COMMAND.sub(lambda found: isolate(found[0], left_to_right=True), words)
        document.setMarkdown(_first_at_right(words) if right_to_left() else words, _MARKDOWN)
        dress(document)
        self._shorten_lines(document)  # before it is laid out
        self.setDocument(document)
        if isValid(before):  # Qt takes away its own first one, and leaves ours
            before.deleteLater()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt leaves it at the end, and shows it when the size changes

    def _empty(self) -> QTextDocument:
        made, like = QTextDocument(self), self.document()
        made.setDefaultFont(self.font())
        made.setDefaultTextOption(like.defaultTextOption())
        made.setDocumentMargin(like.documentMargin())
        return made

    def show_heading(self, level: int, at: int) -> None:
        """Bring the heading of this level and number, counted from 0, to the top, and the caret to it."""
        block, left = self.document().begin(), at
        while block.isValid():
            if block.blockFormat().headingLevel() == level:
                if left == 0:
                    break
                left -= 1
            block = block.next()
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self._to_top()
            QTimer.singleShot(0, self, self._to_top)  # once more when the page has its size

    def _to_top(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top() - theme.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines as long as one reads well; the scroll bar stays at the edge."""
        super().resizeEvent(event)
        self._shorten_lines(self.document())

    def _shorten_lines(self, document: QTextDocument) -> None:
        frame, inset = document.rootFrame(), theme.space(_INSET)
        spare = max(inset, self.viewport().width() - theme.px(_LINE))
        look = frame.frameFormat()
        now, new = (look.leftMargin(), look.rightMargin()), (spare, inset) if right_to_left() else (inset, spare)
        if now != new:
            look.setLeftMargin(new[0])
            look.setRightMargin(new[1])
            frame.setFrameFormat(look)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: chapters are text."""


class HelpPage(Page):
    """Chapters at the side, `start` px at 100 % from the edge: their words begin below the title's. The text beside."""

    def __init__(self, session: Session, *, start: int = 13) -> None:
        super().__init__(session, translate("Help", "Help"))
        self._named = False
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(translate("Help", "Chapters"))
        keep_width(self.chapters, _LIST_WIDTH)
        self.text = Browser()
        side = framed("side", column(self.chapters, sides=(start, 12, 12, 12)))
        layout = row(side, rule(), gap=0)
        layout.addLayout(column(self.text, sides=(24, 12, 4, 0)), 1)
        self.body.addLayout(layout, 1)
        self.chapters.currentItemChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)
        self._fill()

    def enter(self, _argument: Any = None) -> None:
        """Open a chapter at a heading, where one is named; else the one left, the first time the first."""
        self._named = isinstance(_argument, str) and bool(_argument)
        if isinstance(_argument, str) and _argument:
            self.open_at(_argument)
        elif self.chapters.currentRow() < 0:
            self.chapters.setCurrentRow(0)

    def take_focus(self) -> None:
        """Begin in the list of chapters, or in the text where a place of it was asked for."""
        (self.text if self._named else self.chapters).setFocus()

    def open_at(self, place: str) -> None:
        """Show a chapter, and of it a heading: "07-exchange#2" is the second, "11-fields#Act.type" that field's."""
        name, _, heading = place.partition("#")
        self.open_chapter(name)
        if heading:
            field = name == field_help.FIELDS
            self.text.show_heading(*((3, field_help.place_of(heading)) if field else (2, int(heading) - 1)))

    def open_chapter(self, name: str) -> None:
        """Show the chapter whose file name begins with `name`."""
        for n in range(self.chapters.count()):
            item = self.chapters.item(n)
            if str(item.data(Qt.ItemDataRole.UserRole)).startswith(name):
                self.chapters.setCurrentItem(item)
                return

    def _fill(self) -> None:
        for name, title in chapters(self.session.settings.language):
            item = QListWidgetItem(title or name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.chapters.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.text.show_chapter(chapter(self.session.settings.language, str(item.data(Qt.ItemDataRole.UserRole))))

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path().endswith(".md"):
            self.open_chapter(link.path())
        elif link.hasFragment() and not link.path():
            self.text.scrollToAnchor(link.fragment())


class HelpDialog(Dialog):
    """The chapters over what is in front, where that must not be left: Esc goes back to it."""

    def __init__(self, session: Session, parent: QWidget, place: str) -> None:
        super().__init__(parent, translate("Help", "Help"))
        self._room = parent
        while (below := self._room.parentWidget()) is not None:  # over a dialog it takes the window's room all the same
            self._room = below
        self.chapters = HelpPage(session, start=0)
        self.chapters.header.hide()
        self.chapters.enter(place)
        self.body.addWidget(self.chapters, 1)
        self.button(secondary(translate("Dialogs", "Close")), self.accept)

    def fit(self) -> None:
        """Take the room there is: chapters have no height of their own."""
        width, height = (theme.px(side) for side in _DIALOG)
        self.resize(min(width, self._room.width() - _AROUND), min(height, self._room.height() - _AROUND))

    def ask_help(self, place: str = "") -> None:
        """Go to the chapter that is asked for; there is no help over the help."""
        if place:
            self.chapters.open_at(place)

    def take_focus(self) -> None:
        """Begin where the chapters begin."""
        self.chapters.take_focus()


def _first_at_right(words: str) -> str:
    """Turn the rows of tables around: Qt lays columns from the left, whatever the direction."""
    lines = words.split("\n")
    return "\n".join("|".join(reversed(line.split("|"))) if line.startswith("|") else line for line in lines)


@cache
def chapters(language: str) -> tuple[tuple[str, str], ...]:
    """Return file name and title of each chapter, in their order; English where a language has none."""
    files = sorted((f for f in resource("help", _folder(language)).iterdir() if f.name.endswith(".md")), key=_name)
    return tuple((str(file.name), _title(file.read_text(encoding="utf-8"))) for file in files)


def chapter(language: str, name: str) -> str:
    """Return the Markdown of a chapter by its file name; two of them are made from what is bound and what is asked."""
    if name.startswith(field_help.FIELDS):
        return field_help.chapter(_folder(language))
    words = resource("help", _folder(language), name).read_text(encoding="utf-8")
    if not name.startswith(KEYS):
        return words
    head = translate("Keys", "Key"), translate("Keys", "What it does")
    return f"{words.rstrip()}\n\n{shortcuts.as_markdown(head)}\n"


def _folder(language: str) -> str:
    try:
        resource("help", language)
    except FileNotFoundError:
        return "en"
    return language


def _name(file: Any) -> str:
    return str(file.name)


def _title(markdown: str) -> str:
    first = next((line for line in markdown.splitlines() if line.startswith("#")), "")
    return first.lstrip("# ").strip()
