"""The words of each language: reads Qt's translation files as they are kept, without Qt (resources/i18n).

One file per language is the one source of truth for window, command line and print; `python3 dev.py words` makes it.
English has only the sentences that count; whatever a catalogue lacks is said in English.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from app.resources import resource
from app.texts import COUNT, Translate

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "fr": "Français", "ar": "العربية", "es": "Español"}
)  # each by its own name
# Wholly translated, which tests/shape/test_catalogues.py holds them to: a start has no time to look for holes.
COMPLETE = frozenset(LANGUAGES)
SOURCE = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "ku", "ps", "he"})
LATIN, ARABIC = "latin", "arabic"  # the digits that Arabic is written with: 0–9, ٠–٩


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    rest = n % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


# Which form counts `n`: Qt's own rules, by which its tools lay out the forms in the files.
_FORM: Mapping[str, Callable[[int], int]] = MappingProxyType(
    {"en": lambda n: n != 1, "fr": lambda n: n > 1, "es": lambda n: n != 1, "ar": _arabic}
)
FORMS: Mapping[str, int] = MappingProxyType({"en": 2, "fr": 2, "es": 2, "ar": 6})


class Catalogue(NamedTuple):
    """The words of one language. `messages`: (context, English source) to one form, or to all that count."""

    language: str
    messages: Mapping[tuple[str, str], tuple[str, ...]]

    def form(self, context: str, source: str, n: int | None = None) -> str | None:
        """Return the sentence in this language, in the form that counts `n`; None where it is not translated."""
        forms = self.messages.get((context, source))
        if forms is None:
            return None
        return forms[0 if n is None else int(_FORM[self.language](abs(n)))]

    def translate(self, context: str, source: str, n: int | None = None, /) -> str:
        """Return the sentence in this language, else in English; `%n` filled."""
        found = self.form(context, source, n)
        said = source if found is None else found
        return said if n is None else said.replace(COUNT, str(n))


@cache
def catalogue(language: str) -> Catalogue:
    """Return the words of a language, read once; empty where none ship."""
    from defusedxml.ElementTree import fromstring  # a tenth of the start, which a window in English does without

    data = _data(language)
    rows = _messages(fromstring(data)) if data else ()
    return Catalogue(language if language in _FORM else SOURCE, MappingProxyType(dict(rows)))


def translator(language: str) -> Translate:
    """Return what says marked sentences in `language`; the file is read when the first one is said."""

    def translate(context: str, source: str, n: int | None = None, /) -> str:
        if language == SOURCE and n is None:
            return source
        return catalogue(language).translate(context, source, n)

    return translate


english = translator(SOURCE)


def _data(language: str) -> bytes:
    try:
        return resource("i18n", f"waypost_{language}.ts").read_bytes()
    except FileNotFoundError:
        return b""


def _messages(root: "Element") -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                yield (name, message.findtext("source") or ""), tuple(forms)
