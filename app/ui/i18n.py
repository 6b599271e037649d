"""Translation and direction in the window.

`translate` is called with literals, so that lupdate finds them by its name; `tr` says text that the core marked.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.texts import Text

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية", "es": "Español"}


def translate(context: str, text: str) -> str:
    """Return `text` in the reader's language; both arguments are literals."""
    return QCoreApplication.translate(context, text)


def tr(text: Text) -> str:
    """Return a text that the core marked, in the reader's language."""
    return QCoreApplication.translate(text.context, text.source)


def available_languages() -> tuple[str, ...]:
    """Return the languages whose words are shipped; English is the source and always there."""
    return tuple(code for code in LANGUAGES if code == "en" or _words_of(code) is not None)


def set_language(app: QApplication, language: str) -> None:
    """Load the language's words where they are shipped, and set the direction once for the application."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    _load_own(app, language)
    _load_qt(app, language)
    app.setLayoutDirection(QLocale(language).textDirection())


def right_to_left() -> bool:
    """Whether the window runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _words_of(language: str) -> bytes | None:
    try:
        return resource("i18n", f"waypost_{language}.qm").read_bytes()
    except FileNotFoundError:
        return None


def _load_own(app: QApplication, language: str) -> None:
    data = _words_of(language)
    if data is None:
        return
    words = QTranslator(app)
    # The raw bytes must outlive the translator: it reads from them without copying.
    words.setProperty("data", data)
    if words.load(data):
        app.installTranslator(words)


def _load_qt(app: QApplication, language: str) -> None:
    words = QTranslator(app)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
