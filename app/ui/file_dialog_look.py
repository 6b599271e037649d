"""Qt's own file dialog in the look of the window: its icons, a side list that can be read, columns that fit."""

from PySide6.QtCore import QEvent, QFileInfo, QObject, QSize, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QListView,
    QSplitter,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QTreeView,
)

from app.ui import icons, theme
from app.ui.layouts import margins

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


class _Path(QObject):
    """Has the box of the folder read from the left: Qt draws its words as the window runs, "root/" in Arabic."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        option = QStyleOptionComboBox()
        self._box.initStyleOption(option)
        painter = QStylePainter(self._box)
        painter.setLayoutDirection(self._box.layoutDirection())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        return True


def dress(dialog: QFileDialog) -> None:
    """Give a dialog that is not shown yet the look in force."""
    layout = dialog.layout()
    if layout is not None:
        margins(layout, (24, 20, 24, 20))
        layout.setSpacing(theme.space(8))
    provider = _Icons()
    dialog.setProperty("icons", provider)  # Qt does not keep it
    dialog.setIconProvider(provider)
    dialog.resize(*(theme.px(side) for side in _SIZE))
    small = QSize(theme.px(16), theme.px(16))
    for button in dialog.findChildren(QToolButton):
        button.setIconSize(small)
        if button.objectName() in _BUTTONS:
            button.setIcon(icons.icon(_BUTTONS[button.objectName()]))
        button.setHidden(button.objectName() in _NEEDLESS)
    named = dialog.findChild(QLineEdit, "fileNameEdit")
    if named is not None:
        named.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # paths run so in every language
    where = dialog.findChild(QComboBox, "lookInCombo")
    if where is not None:
        where.setIconSize(small)
        _Path(where)
    splitter = dialog.findChild(QSplitter, "splitter")
    if splitter is not None:
        splitter.setSizes([theme.px(_SIDE), theme.px(_SIZE[0] - _SIDE)])
    side = dialog.findChild(QListView, "sidebar")
    if side is not None:
        side.setIconSize(small)
    tree = dialog.findChild(QTreeView, "treeView")
    if tree is not None:
        tree.setIconSize(small)
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
