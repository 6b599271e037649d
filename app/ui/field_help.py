"""Help of the form's fields: `11-fields.md` of each language, keyed by model and field, and the chapter made of it.

The file is Markdown: a title and an introduction, then `## Model.field` with its words. `## *.field` is for a field
that several models have, `## *_other` for every field that says what "other" is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel

from app.catalogue import translator
from app.models.arrangement import ordered, section_specs
from app.models.codes import CodeList, code_list
from app.models.incident import Incident
from app.models.schema import FieldSpec
from app.models.sections import SECTIONS
from app.resources import resource
from app.texts import QT_TRANSLATE_NOOP, Text, Translate, say

FIELDS = "11-fields"
_HEAD = re.compile(r"^## (\S+)$", re.MULTILINE)
_IN_LIST = QT_TRANSLATE_NOOP("Help", "{list}: {field}")
_MEANING = QT_TRANSLATE_NOOP("Help", "{code}: {meaning}")
_LONG, _SENTENCE = re.compile(r"\w{4,}"), re.compile(r"(?<=[.!?؟])\s")
_SAME = 0.75  # of the longer words of a line
_PLAIN_CODES = frozenset({"", "BOOL3"})  # nothing to explain
_ESCAPED = re.compile(r"([*_`\[\]<>#|])")
_PARTS_OF_PLACE = frozenset({"adm1", "adm2", "adm3", "adm4"})  # one picker holds them all


@cache
def _file(language: str) -> tuple[str, Mapping[str, str]]:
    """Return the introduction and the words by key; English where a language has no such file."""
    try:
        found = resource("help", language, f"{FIELDS}.md")
    except FileNotFoundError:
        found = resource("help", "en", f"{FIELDS}.md")
    intro, *parts = _HEAD.split(found.read_text("utf-8"))
    return intro.strip(), MappingProxyType(dict(zip(parts[::2], (one.strip() for one in parts[1::2]), strict=True)))


def key_of(spec: FieldSpec) -> str:
    """Return the name of a field in the help."""
    return f"{spec.owner.__name__}.{spec.name}"


def words_of(spec: FieldSpec, language: str) -> str:
    """Return what the help says of a field beside the line that the form shows; "" for nothing."""
    words = _file(language)[1]
    for key in (key_of(spec), f"*.{spec.name}", "*_other" if spec.name.endswith("_other") else ""):
        if key in words:
            return words[key]
    return ""


def told(spec: FieldSpec, language: str) -> list[str]:
    """Return what is said of a field: the line that the form shows, unless the words say it again, and the words."""
    line = say(spec.ui.help, translator(language)) if spec.ui.help else ""
    words = words_of(spec, language)
    return [part for part in ("" if _repeats(words, line) else line, words) if part]


def _repeats(words: str, line: str) -> bool:
    """Tell whether one sentence of `words` holds nearly every longer word of `line`: such a line says nothing more."""
    wanted = set(_LONG.findall(line.casefold()))
    found = (set(_LONG.findall(sentence.casefold())) for sentence in _SENTENCE.split(words))
    return bool(wanted) and max(len(wanted & one) for one in found) >= len(wanted) * _SAME


def keys(language: str) -> frozenset[str]:
    """Return the keys that a language's file has."""
    return frozenset(_file(language)[1])


def told_fields() -> Iterator[tuple[FieldSpec, tuple[Text, ...]]]:
    """Yield every field that the form shows, in its order, with the labels of the lists and parts it stands in."""
    for section in SECTIONS:
        for spec in section_specs(Incident, section.code):
            if spec.name not in _PARTS_OF_PLACE:
                yield spec, ()
                yield from _below(spec, (spec.ui.label,), frozenset())


def _below(
    spec: FieldSpec, above: tuple[Text, ...], seen: frozenset[type[BaseModel]]
) -> Iterator[tuple[FieldSpec, tuple[Text, ...]]]:
    if spec.item is None or spec.item in seen:
        return
    for inner in ordered(spec.item):
        if inner.kind != "hidden" and inner.key != "id":
            yield inner, above
            yield from _below(inner, (*above, inner.ui.label), seen | {spec.item})


@cache
def chapter(language: str) -> str:
    """Return the chapter in Markdown: a heading per section, a smaller one per field, its words, its codes."""
    translate = translator(language)
    lines, section = [_file(language)[0]], ""
    listed: set[str] = set()
    titles = {one.code: say(one.title, translate) for one in SECTIONS}
    for spec, above in told_fields():
        if not above and spec.ui.section != section:
            section = spec.ui.section
            lines.append(f"## {titles[section]}")
        lines.append(f"### {_heading(spec, above, translate)}")
        lines.append(_escaped(" ".join(told(spec, language))))
        if spec.ui.codes not in listed | _PLAIN_CODES:
            listed.add(spec.ui.codes)
            lines.append(_codes(spec.ui.codes, language))
    return "\n\n".join(lines) + "\n"


def place_of(key: str) -> int:
    """Return which of the chapter's field headings stands for a field; 0, the first, where none does."""
    return next((at for at, (spec, _above) in enumerate(told_fields()) if key_of(spec) == key), 0)


def _heading(spec: FieldSpec, above: tuple[Text, ...], translate: Translate) -> str:
    label = say(spec.ui.label, translate)
    return _escaped(say(_IN_LIST, translate, list=say(above[-1], translate), field=label) if above else label)


def _codes(name: str, language: str) -> str:
    listed = code_list(name)
    return "\n".join(f"- {_escaped(_meaning(listed, code, language))}" for code in listed.codes)


def _meaning(listed: CodeList, code: str, language: str) -> str:
    label, meaning = listed.label(code, language), listed.definition(code, language)
    return say(_MEANING, translator(language), code=label, meaning=meaning) if meaning else label


def _escaped(text: str) -> str:
    return _ESCAPED.sub(r"\\\1", text)


def definitions(spec: FieldSpec, value: object, language: str) -> list[str]:
    """Return what the chosen codes of a field mean, each with its label."""
    if spec.ui.codes in _PLAIN_CODES:
        return []
    listed = code_list(spec.ui.codes)
    chosen = value if isinstance(value, list) else [value]
    known = [code for code in chosen if isinstance(code, str) and listed.definition(code)]
    return [_meaning(listed, code, language) for code in known]
