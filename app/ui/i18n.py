"""Translation and direction in the window.

`translate` is called with literals, so that lupdate finds them by its name; `tr` says text that was marked.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.catalogue import ARABIC, LATIN, RIGHT_TO_LEFT, SOURCE, catalogue
from app.texts import COUNT, Text

if TYPE_CHECKING:
    from app.formats import Formats

# The application holds the parent of what was installed: to look among all its children would make each a Python one.
_SPOKEN = "waypost-words"
_ARABIC_ZERO = "٠"


class Words(QTranslator):
    """Gives Qt the words of our own catalogue, which command line and print read too."""

    def __init__(self, language: str, parent: QObject, written: str = LATIN) -> None:
        super().__init__(parent)
        self._language = language
        self._written = written  # which digits

    def isEmpty(self) -> bool:
        """Tell Qt that there are words; it installs no empty translator."""
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, n: int = -1) -> str | None:
        """Return the words, or None: then Qt's own are asked, and at last the source is shown."""
        if n < 0 and self._language == SOURCE:
            return None  # English has only the sentences that count
        found = catalogue(self._language).form(context, source, None if n < 0 else n)
        if found is not None and n >= 0:
            found = found.replace(COUNT, formats().number(n))
        return found if found is None or self._written == LATIN else formats().own_numbers(found)


def translate(context: str, text: str, n: int | None = None, /) -> str:
    """Return `text` in the reader's language; context and text are literals."""
    return QCoreApplication.translate(context, text, None, -1 if n is None else n)


def tr(text: Text, /, **values: Any) -> str:
    """Return a marked text in the reader's language; with values its {fields} and its `%n` are filled."""
    said = translate(text.context, text.source, values["n"] if COUNT in text.source else None)
    return filled(said, **values) if values else said


def filled(words: str, /, **values: Any) -> str:
    """Return translated words with their {fields} filled; whole numbers in the reader's digits."""
    return words.format(**{name: digits(v) if isinstance(v, int) else v for name, v in values.items()})


def counted(words: str, /, **counts: int) -> str:
    """Return translated words with their {counts} filled, their thousands apart."""
    return words.format(**{name: formats().number(count) for name, count in counts.items()})


def language() -> str:
    """Return the language that the window speaks."""
    return QLocale().name().split("_")[0]


def formats() -> "Formats":
    """Return how dates, numbers and sizes are written in the window."""
    return _formats(QLocale().name())


@cache  # every word of every row is written by them
def _formats(locale: str) -> "Formats":
    from app.formats import Formats  # the first page says no date

    return Formats(locale.split("_")[0], ARABIC if QLocale(locale).zeroDigit() == _ARABIC_ZERO else LATIN)


def digits(value: int | str) -> str:
    """Return a number that fills a sentence in the reader's digits."""
    return formats().in_digits(str(value))


def speaks(wanted: str, written: str) -> bool:
    """Whether the window speaks this language already, with these digits where it has a choice of them."""
    now = formats()
    return now.language == wanted and (wanted != "ar" or now.digits == written)

# Qt knows the digits by the country: Egypt has ٠–٩, the Emirates 0–9; both name the months alike. It knows the first
# day of the week, too: English by itself begins it on Sunday, the United Nations on Monday.
_COUNTRY = {("ar", LATIN): "ar_AE", ("ar", ARABIC): "ar_EG", ("en", LATIN): "en_GB", ("en", ARABIC): "en_GB"}


def set_language(app: QApplication, language: str, written: str = LATIN) -> None:
    """Speak this language from now on, with these digits in Arabic, and set the direction for the application."""
    before, spoken = app.property(_SPOKEN), QObject(app)
    app.setProperty(_SPOKEN, spoken)
    if isinstance(before, QObject):
        for old in before.findChildren(QTranslator):
            app.removeTranslator(old)
        before.deleteLater()
    _load_qt(app, language, spoken)
    app.installTranslator(Words(language, spoken, written))
    QLocale.setDefault(QLocale(_COUNTRY.get((language, written), language)))
    rtl = language in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def right_to_left() -> bool:
    """Whether the window runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _load_qt(app: QApplication, language: str, parent: QObject) -> None:
    if language == SOURCE:
        return
    words = QTranslator(parent)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
