"""Words a person reads: marking for translation, without Qt.

`pyside6-lupdate` finds `QT_TRANSLATE_NOOP("Context", "text")` by its name alone, so core files stay
free of Qt. Window and command line pass a `Translate` down to turn marked text into the reader's language.
"""

from collections.abc import Callable
from typing import NamedTuple

Translate = Callable[[str, str], str]


class Text(NamedTuple):
    """A sentence marked for translation: its context and its English source."""

    context: str
    source: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:
    """Mark `text` for translation in `context`; must be called under this very name, with literals."""
    return Text(context, text)


def english(_context: str, source: str) -> str:
    """Translate into the source language: the text itself."""
    return source
