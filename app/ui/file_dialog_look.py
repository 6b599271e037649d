"""Qt's own file dialog in the look of the window: its icons, a side list that can be read, columns that fit."""

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QListView,
    QSplitter,
    QToolButton,
    QTreeView,
)

from app.ui import icons, theme

_SIZE, _SIDE = (760, 480), 170  # px at 100 %
# Qt's names of its buttons; its own pictures are black, also on a dark ground.
_BUTTONS = {"backButton": "back", "forwardButton": "arrow", "toParentButton": "up", "newFolderButton": "plus"}
# One way to show files is enough.
_NEEDLESS = ("listModeButton", "detailModeButton")


class _Icons(QAbstractFileIconProvider):
    """The window's icons for folders, drives and files; drawn before, as Qt asks in a thread of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._folder, self._drive, self._file, self._computer = map(icons.icon, ("box", "usb", "file", "term"))

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the icon of a file or of a kind of place."""
        if isinstance(what, QFileInfo):
            return self._drive if what.isRoot() else self._folder if what.isDir() else self._file
        kinds = QAbstractFileIconProvider.IconType
        own = {kinds.File: self._file, kinds.Drive: self._drive, kinds.Computer: self._computer}
        return own.get(what, self._folder)


def dress(dialog: QFileDialog) -> None:
    """Give a dialog that is not shown yet the look in force."""
    provider = _Icons()
    dialog.setProperty("icons", provider)  # Qt does not keep it
    dialog.setIconProvider(provider)
    dialog.resize(*(theme.px(side) for side in _SIZE))
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in _BUTTONS:
            button.setIcon(icons.icon(_BUTTONS[button.objectName()]))
        button.setHidden(button.objectName() in _NEEDLESS)
    named = dialog.findChild(QLineEdit, "fileNameEdit")
    if named is not None:
        named.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # paths run so in every language
    splitter = dialog.findChild(QSplitter, "splitter")
    if splitter is not None:
        splitter.setSizes([theme.px(_SIDE), theme.px(_SIZE[0] - _SIDE)])
    side = dialog.findChild(QListView, "sidebar")
    if side is not None:
        side.setIconSize(side.iconSize().boundedTo(icons.icon("box").availableSizes()[0]))
    tree = dialog.findChild(QTreeView, "treeView")
    if tree is not None:
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
