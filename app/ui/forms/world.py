"""What editors may ask of the world around the form: words, rows to link to, parties, places, files. No vault here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from app.catalogue import LANGUAGES, translator
from app.models.codes import CodeList, code_list
from app.texts import QT_TRANSLATE_NOOP, say
from app.ui.privacy import Veil
from app.ui.text import isolate
from app.ui.widgets.options import Option
from app.ui.widgets.place_picker import PlaceChoice

_APART = frozenset({"UNK", "UNKNOWN", "DECLINED", "NOT_ASKED"})
_MARKED = QT_TRANSLATE_NOOP("Codes", "{label}*")
_UNREVIEWED = QT_TRANSLATE_NOOP("Codes", "* Translation not reviewed yet; in English: {english}. {definition}")


@dataclass(frozen=True, slots=True)
class LinkOption:
    """A row that another row can be linked to: its id, and its letter or number with its summary."""

    id: str
    text: str


def _no_links(_lists: tuple[str, ...]) -> Sequence[LinkOption]:
    return ()


def _none_linked(_list: str, _field: str, _row_id: str) -> frozenset[str]:
    return frozenset()


def _no_toggle(_list: str, _key: str, _field: str, _row_id: str) -> None:
    return None


def _unheard(_line: object) -> None:
    return None


@dataclass(slots=True)
class World:
    """Handed to every editor of one form. `ask_*` start a job and answer later through the callable they are given.

    `linked(list, field, id)` are the ids of the rows of a list whose field names `id`; `toggle_link(list, row, field,
    id)` makes or takes such a link; `add_row(list)` adds a row and returns its id. `line_came` hears of a line with a
    message that was not there before.
    """

    now: Callable[[], datetime]
    lang: str = "en"
    links: Callable[[tuple[str, ...]], Sequence[LinkOption]] = _no_links
    linked: Callable[[str, str, str], frozenset[str]] = _none_linked
    toggle_link: Callable[[str, str, str, str], None] = _no_toggle
    add_row: Callable[[str], str] | None = None
    line_came: Callable[[Any], object] = _unheard
    parties: Sequence[Option] = ()
    staff: Sequence[Option] = ()
    places: Sequence[PlaceChoice] = ()
    countries: Sequence[Option] = ()
    ask_party: Callable[[str, Callable[[str], None]], None] | None = None
    ask_place: Callable[[str, Callable[[PlaceChoice], None]], None] | None = None
    ask_file: Callable[[Callable[[dict[str, object]], None]], None] | None = None
    ask_state: Callable[[str], None] | None = None
    ask_tick: Callable[[str], None] | None = None
    tick_said: Callable[[str], str] | None = None
    veil: Veil | None = None


@cache
def options_of(name: str, lang: str) -> tuple[Option, ...]:
    """Return the rows of a code list as options, retired ones left out, searchable in all four languages."""
    listed = code_list(name)
    return tuple(
        Option(
            code,
            *_words_of(listed, code, lang),
            apart=code in _APART,
            search=_search_of(listed, code),
        )
        for code in listed.choices
    )


def _search_of(listed: CodeList, code: str) -> str:
    """Return all that a code is found by: label and definition in every language, and what people call it."""
    told = (f"{listed.label(code, other)} {listed.definition(code, other)}" for other in LANGUAGES)
    return " ".join((*told, *listed.synonyms(code)))


def _words_of(listed: CodeList, code: str, lang: str) -> tuple[str, str]:
    """Return label and definition; a label that nobody has reviewed bears a mark, and the English stands with it."""
    label, definition, source = listed.label(code, lang), listed.definition(code, lang), listed.label(code)
    if listed.reviewed(code, lang) or label == source:
        return label, definition
    speak = translator(lang)
    explained = say(_UNREVIEWED, speak, english=isolate(source), definition=definition)
    return say(_MARKED, speak, label=label), explained.strip()
