"""Code lists: the words that fields may hold, as data files that ship with the application (domain.md 0.2)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from app.resources import resource

SOURCE_LANG = "en"


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code. Codes are never renamed and never reused; a retired one has `active_to`.

    `synonyms` are the words that people really use, by language: to be found by, never shown.
    """

    code: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    order: int
    parent: str | None
    active_from: str | None
    active_to: str | None
    map: Mapping[str, str]
    reviewed: Mapping[str, str]
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def active(self, on: date) -> bool:
        """Tell whether the code may be chosen on that day; an old record keeps it in any case."""
        day = on.isoformat()
        return (self.active_from or "") <= day and (self.active_to is None or day <= self.active_to)


@dataclass(frozen=True, slots=True)
class CodeList:
    """One list, in its order. A code that it does not hold is shown by itself: HQ may get one from a newer station."""

    name: str
    version: str
    rows: tuple[CodeRow, ...]
    by_code: Mapping[str, CodeRow]

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes in the order in which they are shown."""
        return tuple(row.code for row in self.rows)

    @property
    def choices(self) -> tuple[str, ...]:
        """The codes to choose from: age bands that only the release makes of others stand there without a parent."""
        return tuple(code for code in self.codes if self.name != "AGE_BAND" or self.parent(code))

    def label(self, code: str, lang: str = SOURCE_LANG) -> str:
        """Return the label in `lang`, else in English, else the code itself."""
        row = self.by_code.get(code)
        return (row.label.get(lang) or row.label.get(SOURCE_LANG) or code) if row else code

    def definition(self, code: str, lang: str = SOURCE_LANG) -> str:
        """Return the definition in `lang`, else in English, else ""."""
        row = self.by_code.get(code)
        return (row.definition.get(lang) or row.definition.get(SOURCE_LANG) or "") if row else ""

    def parent(self, code: str) -> str | None:
        """Return the parent code, None for a code at the top or an unknown one."""
        row = self.by_code.get(code)
        return row.parent if row else None

    def synonyms(self, code: str) -> tuple[str, ...]:
        """Return the words in all languages by which a person may look for the code."""
        row = self.by_code.get(code)
        return tuple(word for words in row.synonyms.values() for word in words) if row else ()

    def reviewed(self, code: str, lang: str) -> bool:
        """Tell whether a person has reviewed the label in `lang`; English is the source and needs none."""
        row = self.by_code.get(code)
        return lang == SOURCE_LANG or (row is not None and row.reviewed.get(lang, "no") != "no")


@cache
def code_list(name: str) -> CodeList:
    """Return the code list of that name; FileNotFoundError (a bug) where none ships."""
    raw = json.loads(resource("codes", f"{name}.json").read_text("utf-8"))
    rows = tuple(sorted((_row(one) for one in raw["codes"]), key=lambda row: row.order))
    return CodeList(raw["name"], str(raw["version"]), rows, MappingProxyType({row.code: row for row in rows}))


@cache
def code_list_names() -> tuple[str, ...]:
    """Return the names of all shipped lists, sorted."""
    files = (entry.name for entry in resource("codes").iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in files if name.endswith(".json")))


def _row(raw: dict[str, Any]) -> CodeRow:
    return CodeRow(
        code=raw["code"],
        label=MappingProxyType(raw["label"]),
        definition=MappingProxyType(raw.get("definition", {})),
        order=raw.get("order", 0),
        parent=raw.get("parent"),
        active_from=raw.get("active_from"),
        active_to=raw.get("active_to"),
        map=MappingProxyType(raw.get("map", {})),
        reviewed=MappingProxyType(raw.get("reviewed", {})),
        synonyms=MappingProxyType({lang: tuple(words) for lang, words in raw.get("synonyms", {}).items()}),
    )
