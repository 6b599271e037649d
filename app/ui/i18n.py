"""Translation and direction in the window.

`translate` is called with literals, so that lupdate finds them by its name; `tr` says text that was marked.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.catalogue import SOURCE, catalogue
from app.texts import Text, say


class Words(QTranslator):
    """Gives Qt the words of our own catalogue, which command line and print read too."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue(language)

    def isEmpty(self) -> bool:
        """Tell Qt that there are words; it installs no empty translator."""
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, n: int = -1) -> str | None:
        """Return the words, or None: then Qt's own are asked, and at last the source is shown."""
        return self._catalogue.find(context, source, None if n < 0 else n)


def translate(context: str, text: str, n: int | None = None, /) -> str:
    """Return `text` in the reader's language; context and text are literals."""
    return QCoreApplication.translate(context, text, None, -1 if n is None else n)


def tr(text: Text, **values: Any) -> str:
    """Return a marked text in the reader's language; with values its {fields} and its `%n` are filled."""
    return say(text, translate, **values) if values else translate(*text)


def set_language(app: QApplication, language: str) -> None:
    """Speak this language from now on, and set the direction once for the application."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    _load_qt(app, language)
    app.installTranslator(Words(language, app))
    QLocale.setDefault(QLocale(language))
    app.setLayoutDirection(QLocale(language).textDirection())


def right_to_left() -> bool:
    """Whether the window runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _load_qt(app: QApplication, language: str) -> None:
    words = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != SOURCE and words.load(f"qtbase_{language}", folder):
        app.installTranslator(words)
