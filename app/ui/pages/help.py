"""Help: the shipped chapters, offline, links inside only."""

import re
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser

from app.resources import resource
from app.ui import shortcuts, theme
from app.ui.i18n import right_to_left, translate
from app.ui.layouts import column, framed, row, rule
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import isolate

_LIST_WIDTH = 260
KEYS = "10-keys"  # its table is made of the keys that are bound, so that it is always true
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

    def show_chapter(self, words: str) -> None:
        """Show Markdown: commands run from left to right and long ones wrap; tables run as the window does."""
        document = self.document()
        words = _COMMAND.sub(lambda found: isolate(found[0], left_to_right=True), words)
        document.setMarkdown(_first_at_right(words) if right_to_left() else words, _MARKDOWN)
        self._lay_out(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt leaves it at the end, and shows it when the size changes

    @staticmethod
    def _lay_out(document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
                _lay_code(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable) and right_to_left():
                _to_the_right(frame)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: chapters are text."""


class HelpPage(Page):
    """Chapters at the side, the text beside them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Help", "Help"))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(translate("Help", "Chapters"))
        self.chapters.setFixedWidth(theme.px(_LIST_WIDTH))
        self.text = Browser()
        side = framed("side", column(self.chapters, sides=(12, 12, 12, 12)))
        layout = row(side, rule(), gap=0)
        layout.addLayout(column(self.text, sides=(32, 16, 20, 12)), 1)
        self.body.addLayout(layout, 1)
        self.chapters.currentItemChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)
        self._fill()

    def enter(self, _argument: Any = None) -> None:
        """Open a chapter by its file name, where one is named."""
        if isinstance(_argument, str):
            self.open_chapter(_argument)

    def take_focus(self) -> None:
        """Begin in the list of chapters."""
        self.chapters.setFocus()

    def open_chapter(self, name: str) -> None:
        """Show the chapter whose file name begins with `name`."""
        for n in range(self.chapters.count()):
            item = self.chapters.item(n)
            if str(item.data(Qt.ItemDataRole.UserRole)).startswith(name):
                self.chapters.setCurrentItem(item)

    def _fill(self) -> None:
        for name, title, words in chapters(self.session.settings.language):
            item = QListWidgetItem(title or name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setData(Qt.ItemDataRole.UserRole + 1, words)
            self.chapters.addItem(item)
        self.chapters.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.text.show_chapter(str(item.data(Qt.ItemDataRole.UserRole + 1)))

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path().endswith(".md"):
            self.open_chapter(link.path())
        elif link.hasFragment() and not link.path():
            self.text.scrollToAnchor(link.fragment())


def _lay_code(block: QTextBlock) -> None:
    look = block.blockFormat()
    look.setNonBreakableLines(False)
    look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    QTextCursor(block).setBlockFormat(look)


def _first_at_right(words: str) -> str:
    """Turn the rows of tables around: Qt lays columns from the left, whatever the direction."""
    lines = words.split("\n")
    return "\n".join("|".join(reversed(line.split("|"))) if line.startswith("|") else line for line in lines)


def _to_the_right(table: QTextTable) -> None:
    look = table.format().toTableFormat()
    look.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    table.setFormat(look)


def chapters(language: str) -> list[tuple[str, str, str]]:
    """Return file name, title and Markdown of each chapter, in their order; English where a language has none."""
    found = []
    for file in sorted((f for f in resource("help", _folder(language)).iterdir() if f.name.endswith(".md")), key=_name):
        words = file.read_text(encoding="utf-8")
        if file.name.startswith(KEYS):
            head = translate("Keys", "key"), translate("Keys", "does")
            words = f"{words.rstrip()}\n\n{shortcuts.as_markdown(head)}\n"
        found.append((str(file.name), _title(words), words))
    return found


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
