"""Words a person reads: marking for translation, without Qt.

`pyside6-lupdate` finds `QT_TRANSLATE_NOOP("Context", "text")` by its name alone, so core files stay
free of Qt. It does not know the counting form in Python; `dev.py words` tells it (packaging/words.py).
Window and command line pass a `Translate` down to turn marked text into the reader's language.
"""

from typing import Any, NamedTuple, Protocol

COUNT = "%n"


class Text(NamedTuple):
    """A sentence marked for translation: its context and its English source."""

    context: str
    source: str


class Translate(Protocol):
    """Turns a marked sentence into one language; `n` is what a sentence with `%n` counts."""

    def __call__(self, context: str, source: str, n: int | None = None, /) -> str:
        """Return the sentence, its {fields} still open."""
        ...


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:
    """Mark `text` for translation in `context`; must be called under this very name, with literals."""
    return Text(context, text)


def QT_TRANSLATE_N_NOOP(context: str, text: str) -> Text:
    """Mark a sentence that counts something: `%n` is the number, given as the value `n` where it is said.

    Every language has its forms in its catalogue, English too (waypost_en.ts).
    """
    return Text(context, text)


COMMA = QT_TRANSLATE_NOOP("Words", ", ")  # between the parts of a list, in every language its own


def say(text: Text, translate: Translate, /, **values: Any) -> str:
    """Return a marked sentence through `translate`, its {fields} and its `%n` filled from `values`."""
    count = values["n"] if COUNT in text.source else None
    return translate(text.context, text.source, count).format(**values)
