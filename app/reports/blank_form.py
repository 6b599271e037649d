"""The blank paper form of an incident: sections, labels and codes are the models' own, so paper and window ask alike.

It holds no record. What a paper may not ask or cannot know is left to the window (`_NOT_ON_PAPER`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pydantic import BaseModel
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from app.catalogue import LATIN
from app.models.arrangement import ordered, section_specs
from app.models.codes import code_list
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.people import VictimGroup
from app.models.schema import FieldSpec, specs_of
from app.models.sections import SECTIONS, Section
from app.reports.blank_parts import Columns, Head, Line, Option, Room, crossed
from app.reports.fonts import register
from app.reports.layout import masthead
from app.reports.page import Dress, make
from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP, Text

_TITLE = QT_TRANSLATE_NOOP("Paper", "Incident form")
_LEAD = QT_TRANSLATE_NOOP("Paper", "To be typed in soon, then destroyed. Only what is safe to ask is asked.")
_NO_NAMES = QT_TRANSLATE_NOOP(
    "Paper",
    "No names, addresses or telephone numbers on this paper, not even of a child. Persons are letters, everything "
    "else is a number. A ring takes one answer, a square as many as apply.",
)
_MORE = QT_TRANSLATE_NOOP("Paper", "More of them than there is room for: take a second form and number its papers.")
_REFERENCE = QT_TRANSLATE_NOOP("Paper", "Reference, once it is typed in")
_BY = QT_TRANSLATE_NOOP("Paper", "Filled in by (staff code)")
_ON = QT_TRANSLATE_NOOP("Paper", "Filled in on")
_PAPER = QT_TRANSLATE_NOOP("Paper", "Paper … of …")
_TYPED = QT_TRANSLATE_NOOP("Paper", "Typed in on")
_DESTROYED = QT_TRANSLATE_NOOP("Paper", "This paper was destroyed on")
_MANY = QT_TRANSLATE_NOOP("Paper", "as many as apply")
_CLASS = QT_TRANSLATE_NOOP("Paper", "CONFIDENTIAL ONCE FILLED IN")
_KEEP = QT_TRANSLATE_NOOP("Paper", "Carry it hidden, keep it locked away, destroy it once it is typed in.")
_PART = QT_TRANSLATE_NOOP("Paper", "{part}: {label}")
_PAGE = QT_TRANSLATE_NOOP("Reports", "page {page} of {pages}")
_SEE = QT_TRANSLATE_NOOP("Paper", "{label}: a code of “{list}”")
_NAMED = QT_TRANSLATE_NOOP("Paper", "{label} ({hint})")
_SET = QT_TRANSLATE_NOOP("Paper", "{label}, {item}")

# How many of each a paper has room for, and what they are called: as in the window, letters are persons.
_ITEMS = {
    "acts": ("1", "2", "3"),
    "victim_groups": ("A", "B", "C", "D"),
    "perpetrators": ("1", "2", "3"),
    "sources": ("1", "2", "3", "4"),
    "consents": ("1", "2"),
    "verification_plans": ("1", "2"),
    "attachments": ("1", "2", "3", "4"),
    "alt_refs": ("1", "2"),
}
# Tables of one list by another: what stands in the rows and what in the columns.
_CROSSED = {"NexusFinding": ("criterion", "finding"), "ConsentScope": ("scope", "decision"), "Cell": ("band", "sex")}
_NOT_ON_PAPER = frozenset(
    {
        # Told unasked or not at all, and dangerous in the wrong hands: never a box to tick on paper.
        *("gender_identity_sogi", "ethnicity", "religion", "purpose_note", "account_first_person"),
        # Made by the program.
        *("title_neutral", "survivor_code", "source_code", "pcode", "same_site_as", "origin_group"),
        # Later steps and custody, which are kept where they happen.
        *("accountability", "unit", "supersedes", "file_name", "obtained_from", "derived_from", "consent"),
        *("device_time_skew", "original_held_by", "original_held_where", "access_constraint", "outcome"),
        *("count_victims", "count_victims_reason"),
    }
)
# Long lists that stand once, where they belong; elsewhere the code is written.
_LISTED = {"PLACE_TYPE": Incident, "AGE_BAND": VictimGroup}
_MIXED = "MIXED"  # the table itself is what "mixed" asks for
_PARTS = frozenset({"part", "geo"})
_DATES = frozenset({"day", "instant"})
_ROOM, _LOW, _TALL, _HIGH = 16.0, 10.0, 26.0, 74.0  # points, without the label
_LEAST_ROOM, _DATE_HEIGHT = 110.0, 90.0  # below which a section, a date starts on the next page
_LABEL_OF_ITEMS = 1.6  # the share of a label beside items of 1.0
_HALF, _QUARTER = 2, 1
_ACROSS = 4  # shares of a row


def render(lang: str = "en", digits: str = LATIN) -> bytes:
    """Return the blank form in a language as a PDF, made in memory; the same bytes every time."""
    register()
    words = Words(lang, digits)
    story = [*_top(words), *(part for section in SECTIONS for part in _section(words, section)), *_end(words)]
    return make(story, _dress(words))


def _top(words: Words) -> list[Flowable]:
    return [
        masthead(words, words.say(_TITLE), words.say(_LEAD), ""),
        Spacer(0, 4),
        words.paragraph(f"{words.say(_NO_NAMES)} {words.say(_MORE)}", "small"),
        Spacer(0, 6),
        Room(words, [(words.say(_REFERENCE), 2), (words.say(_BY), 1), (words.say(_PAPER), 1)], _ROOM),
        Room(words, [(words.say(text), 1) for text in (_ON, _TYPED, _DESTROYED)], _ROOM, dates=frozenset({0, 1, 2})),
    ]


def _end(words: Words) -> list[Flowable]:
    return [Spacer(0, 8), words.paragraph(words.say(_KEEP), "small")]


def _section(words: Words, section: Section) -> list[Flowable]:
    parts = list(_fields(words, _asked(section_specs(Incident, section.code))))
    if not parts:
        return []
    head = [Spacer(0, 7), words.paragraph(words.say(section.title), "head"), Spacer(0, 3)]
    return [CondPageBreak(_LEAST_ROOM), KeepTogether([*head, parts[0]]), *parts[1:]]


def _asked(specs: Sequence[FieldSpec]) -> list[FieldSpec]:
    """Return what a paper asks; the word behind "other" is written behind the box itself."""
    kinds = {"fixed", "hidden"}
    return [
        spec
        for spec in specs
        if spec.kind not in kinds and spec.name not in _NOT_ON_PAPER and not spec.name.endswith("_other")
    ]


def _fields(words: Words, specs: Sequence[FieldSpec]) -> Iterator[Flowable]:
    """Yield the fields of the incident itself, fields of one shape side by side."""
    for shape, run in groupby(specs, _shape):
        together = list(run)
        if shape == "tick":
            yield Columns(words, [line for spec in together for line in _options(words, spec)], 3)
        elif shape == "write":
            yield from _rooms(words, together)
        else:
            for spec in together:
                yield from _wide(words, spec)
        yield Spacer(0, 4)


def _shape(spec: FieldSpec) -> str:
    if spec.kind in {"code", "codes", "flag"}:
        return "tick"
    return "wide" if spec.kind in {"pdate", "long", "rows", *_PARTS} else "write"


def _wide(words: Words, spec: FieldSpec) -> Iterator[Flowable]:
    """Yield what takes the whole width: a partial date, told words, rows, a part."""
    if spec.kind == "pdate":
        yield CondPageBreak(_DATE_HEIGHT)
        yield from _partial_date(words, spec)
    elif spec.kind == "long":
        yield Room(words, [(words.say(spec.ui.label), 1)], _HIGH, ruled=True)
    elif spec.item is not None and spec.item.__name__ in _CROSSED:
        yield KeepTogether([_cross(words, spec)])
    elif spec.item is not None and spec.kind == "rows":
        yield from _repeated(words, spec.item, _items(words, spec.name))
    else:
        yield from _fields(words, _parts(words, spec))


def _items(words: Words, name: str) -> tuple[str, ...]:
    return tuple(words.formats.in_digits(item) for item in _ITEMS[name])


def _rooms(words: Words, specs: Sequence[FieldSpec]) -> Iterator[Flowable]:
    """Yield rows of boxes, numbers narrow, all else half a row."""
    row: list[FieldSpec] = []
    for spec in specs:
        if sum(map(_share, (*row, spec))) > _ACROSS:
            yield _row(words, row)
            row = []
        row.append(spec)
    yield _row(words, row)


def _row(words: Words, specs: Sequence[FieldSpec]) -> Room:
    dates = frozenset(at for at, spec in enumerate(specs) if spec.kind in _DATES)
    return Room(words, [(words.say(spec.ui.label), _share(spec)) for spec in specs], _ROOM, dates=dates)


def _share(spec: FieldSpec) -> int:
    return _QUARTER if spec.kind == "int" else _HALF


def _partial_date(words: Words, spec: FieldSpec) -> Iterator[Flowable]:
    """Yield the slots of a date and its latest day, how exact it is and how it is known, and room for a note."""
    parts = {part.name: part for part in specs_of(PartialDate)}
    label = words.say(spec.ui.label)
    dates = [(label, 1), (words.say(parts["latest"].ui.label), 1), (words.say(parts["note"].ui.label), 2)]
    yield Room(words, dates, _ROOM, dates=frozenset({0, 1}))
    yield Spacer(0, 2)
    ticks = [line for name in ("precision", "basis") for line in _options(words, parts[name])]
    yield Columns(words, ticks, 4)
    yield Spacer(0, 3)


def _options(words: Words, spec: FieldSpec, items: Sequence[str] = ("",)) -> Iterator[Line]:
    """Yield the label of a field and its codes to tick, for each of the items."""
    many = spec.kind == "codes"
    label = words.say(spec.ui.label)
    shown = items if len(items) > 1 else ()
    yield Head(words, words.say(_NAMED, label=label, hint=words.say(_MANY)) if many else label, shown)
    # A flag is a box that is ticked or not: it reads as yes.
    name, codes = ("BOOL3", ("YES",)) if spec.kind == "flag" else (spec.ui.codes, code_list(spec.ui.codes).choices)
    for code in codes:
        other = code == "OTHER" or code.startswith("OTHER_")
        yield Option(words, name, code, boxes=len(items), many=many, write=other)


def _repeated(words: Words, model: type[BaseModel], items: Sequence[str]) -> Iterator[Flowable]:
    """Yield the rows of a list: what is written, a box for each of the items, then what is ticked."""
    specs = [part for spec in _asked(ordered(model)) for part in _parts(words, spec)]
    ticked = [spec for spec in specs if _shape(spec) == "tick" and not _seen_before(model, spec)]
    written = [spec for spec in specs if spec not in ticked and spec.kind != "rows"]
    for spec in written:
        cells = [(_label(words, spec), _LABEL_OF_ITEMS), *((item, 1.0) for item in items)]
        dates = frozenset(range(1, len(cells))) if spec.kind in _DATES else frozenset()
        yield Room(words, cells, _TALL if spec.kind == "long" else _LOW, dates=dates)
    yield Spacer(0, 3)
    yield Columns(words, [line for spec in ticked for line in _options(words, spec, items)], 2)
    for spec in specs:
        if spec.kind == "rows":
            yield Spacer(0, 4)
            yield KeepTogether([_cross(words, spec, items if spec.name == "scopes" else ())])


def _parts(words: Words, spec: FieldSpec) -> Sequence[FieldSpec]:
    """Return a field itself, or the fields of a part, each of which says whose part it is."""
    if spec.kind not in _PARTS or spec.item is None:
        return (spec,)
    own = words.say(spec.ui.label)
    # A text that is said already: in no context there is nothing to look up.
    return [
        replace(part, ui=replace(part.ui, label=Text("", words.say(_PART, part=own, label=words.say(part.ui.label)))))
        for part in _asked(specs_of(spec.item))
    ]


def _seen_before(model: type[BaseModel], spec: FieldSpec) -> bool:
    """Whether a long list stands on the paper already, so that its code is written instead of ticked once more."""
    return spec.ui.codes in _LISTED and model is not _LISTED[spec.ui.codes]


def _label(words: Words, spec: FieldSpec) -> str:
    label = words.say(spec.ui.label)
    if _shape(spec) != "tick":
        return label
    return words.say(_SEE, label=label, list=words.say(_first(spec.ui.codes).ui.label))


def _first(codes: str) -> FieldSpec:
    return next(spec for spec in specs_of(_LISTED[codes]) if spec.ui.codes == codes)


def _cross(words: Words, spec: FieldSpec, items: Sequence[str] = ()) -> Flowable:
    """Return a table of one code list by another, with room behind it for the words of the row."""
    assert spec.item is not None
    down, across = _CROSSED[spec.item.__name__]
    specs = {part.name: part for part in specs_of(spec.item)}
    names = (specs[down].ui.codes, specs[across].ui.codes)
    rows, heads = ([(name, code) for code in code_list(name).choices if code != _MIXED] for name in names)
    behind = [part for part in specs.values() if part.kind in {"long", "day"}]
    label = words.say(spec.ui.label)
    return crossed(
        words,
        [Option(words, name, code, boxes=0, many=False) for name, code in rows],
        [f"{words.code(name, code)}\n{code}" for name, code in heads],
        [words.say(part.ui.label) for part in behind],
        corners=[words.say(_SET, label=label, item=item) for item in items] or [label],
        rings="n" not in specs,
    )


def _dress(words: Words) -> Dress:
    text: Text = _CLASS
    return Dress(
        classification=words.say(text),
        head_right="",
        watermark="",
        foot=(words.say(text), words.say(_KEEP)),
        page=lambda page, pages: words.say(_PAGE, page=page, pages=pages),
        check=lambda _digest: "",
        words=words,
    )
