"""A record as facts to read: labels and words of every field that says something, in the order of the form.

The same facts serve the read view, the difference of two revisions, and HQ's review: a released document has the
fields of its record, some of them generalised, so every value is also sayable without knowing its kind.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel

from app.catalogue import LANGUAGES
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.perpetrator import AccountabilityStep
from app.models.places import gazetteer
from app.models.schema import FieldSpec, specs_of
from app.models.sections import SECTIONS
from app.texts import COMMA
from app.ui.forms import summaries
from app.ui.forms.world import LinkOption, World
from app.ui.i18n import digits, language, tr, translate
from app.ui.text import beside, from_right, isolate
from app.ui.widgets.options import Option
from app.ui.word_changes import Piece, word_changes
from app.ui.words import act_word, date_words, label, moment

Document = Mapping[str, Any]
Path = tuple[str, ...]
_OWN = re.compile("[0-9a-f]{32}")
_SKIPPED = frozenset({"id", "adm0", "ref"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One field in words. `path` names it across revisions (row ids, not places); `veiled` is covered at rest."""

    path: Path
    label: str
    words: str
    veiled: bool = False


@dataclass(frozen=True, slots=True)
class RowFacts:
    """One row of a list: its mark ("1", "A"), its line, the state of an act, and its own facts."""

    key: str
    mark: str
    title: str
    state: str
    facts: tuple[Fact, ...]


@dataclass(slots=True)
class SectionFacts:
    """One section of the form with what it says."""

    code: str
    title: str
    facts: list[Fact] = field(default_factory=list)
    rows: list[RowFacts] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one field: `old` None = added, `new` None = removed. `pieces` where a long text is told by word.

    `veiled`: what it says is covered at rest.
    """

    label: str
    old: str | None
    new: str | None
    pieces: tuple[Piece, ...] = ()
    veiled: bool = False


class Teller:
    """Says the fields of one document. `names` are parties, places and staff by id."""

    def __init__(self, document: Document, names: Mapping[str, str]) -> None:
        self._document = document
        self._told: dict[tuple[str, ...], Mapping[str, str]] = {}
        self._names = {**_label_names(document), **names}
        parties = [Option(key, name) for key, name in self._names.items()]
        self._world = World(now=lambda: datetime.now(UTC), lang=language(), links=self._links, parties=parties)

    def sections(self, model: type[BaseModel] = Incident) -> list[SectionFacts]:
        """Return the sections that say anything."""
        by_code = {section.code: SectionFacts(section.code, tr(section.title)) for section in SECTIONS}
        for spec in specs_of(model):
            held = by_code.get(spec.ui.section)
            if held is None or spec.kind == "hidden" or spec.key in _SKIPPED:
                continue
            value = self._document.get(spec.key)
            if spec.item is not None and isinstance(value, list):
                held.rows.extend(self._rows(spec, value))
            else:
                held.facts.extend(self._facts(spec, value, ()))
        return [held for held in by_code.values() if held.facts or held.rows]

    def fields(self, model: type[BaseModel]) -> list[Fact]:
        """Return every field of a model that has no sections of its own."""
        return [fact for spec in specs_of(model) for fact in self._facts(spec, self._document.get(spec.key), ())]

    def flat(self, model: type[BaseModel] = Incident) -> dict[Path, Fact]:
        """Return every fact by its path; the facts of rows carry their row's line in the label."""
        found: dict[Path, Fact] = {}
        for section in self.sections(model):
            found |= {fact.path: fact for fact in section.facts}
            for row in section.rows:
                found |= self._flat_row(row)
        return found

    def said_at(self, path: Sequence[str], value: Any, model: type[BaseModel] = Incident) -> tuple[str, str]:
        """Return label and words of a value at a path of field codes and row ids, such as HQ's review gives."""
        specs, labels, spec = specs_of(model), [], None
        for part in path:
            found = next((one for one in specs if one.key == part), None)
            if found is None:
                continue
            spec = found
            labels.append(tr(spec.ui.label))
            specs = specs_of(spec.item) if spec.item is not None else ()
        if spec is None or (spec.item is not None and isinstance(value, list)):
            key = spec.key if spec else path[0]
            lines = [summaries.summary(key, dict(row), self._world) for row in value or [] if isinstance(row, Mapping)]
            return beside(*labels) or path[0], tr(COMMA).join(lines)
        if isinstance(value, Mapping) and spec.kind == "rows":
            return beside(*labels), summaries.summary(spec.key, dict(value), self._world)
        return beside(*labels), "" if value in (None, "", [], {}) else self._words(spec, value)

    def _flat_row(self, row: RowFacts) -> dict[Path, Fact]:
        found: dict[Path, Fact] = {}
        for fact in row.facts:
            words = translate("Facts", "{row} · {field}").format(row=row.title, field=fact.label)
            found[fact.path] = Fact(fact.path, words, fact.words, fact.veiled)
        return found or {(row.key,): Fact((row.key,), row.title, row.title)}

    def _facts(self, spec: FieldSpec, value: Any, above: Path) -> list[Fact]:
        path = (*above, spec.key)
        if value is None or value in ("", [], {}):
            return []
        if (
            spec.kind in ("part", "geo")
            and spec.item is not None
            and isinstance(value, Mapping)
            and spec.kind == "part"
        ):
            return [fact for inner in specs_of(spec.item) for fact in self._facts(inner, value.get(inner.key), path)]
        words = self._words(spec, value)
        veiled = spec.told and not _is_middle(value)
        return [Fact(path, tr(spec.ui.label), words, veiled)] if words else []

    def _rows(self, spec: FieldSpec, rows: Sequence[Any]) -> Iterable[RowFacts]:
        if spec.item is None:
            return
        for at, row in enumerate(rows):
            if not isinstance(row, Mapping):
                continue
            key = str(row.get("id") or at)
            inner = [one for one in specs_of(spec.item) if one.key != "id" and one.kind != "hidden"]
            facts = [fact for one in inner for fact in self._row_facts(one, row.get(one.key), (spec.key, key))]
            title = summaries.summary(spec.key, dict(row), self._world)
            state = str(row.get("verification_state") or "") if spec.key == "acts" else ""
            yield RowFacts(key, summaries.mark(spec.key, at), title, state, tuple(facts))

    def _row_facts(self, spec: FieldSpec, value: Any, above: Path) -> list[Fact]:
        if spec.item is not None and isinstance(value, list):
            words = self.words_of(spec, value)
            return [Fact((*above, spec.key), tr(spec.ui.label), words)] if words else []
        return self._facts(spec, value, above)

    def words_of(self, spec: FieldSpec, value: Any) -> str:
        """Say one field's value, "" for nothing: rows by their lines, a part by its fields."""
        if value in (None, "", [], {}):
            return ""
        if spec.item is not None and isinstance(value, list):
            maker = {"scopes": self._scope, "accountability": self._step}.get(spec.key)
            rows = [one for one in value if isinstance(one, Mapping)]
            lines = (maker(one) if maker else summaries.summary(spec.key, dict(one), self._world) for one in rows)
            return "\n".join(lines)
        return translate("Facts", "; ").join(fact.words for fact in self._facts(spec, value, ()))

    def _scope(self, scope: Mapping[str, Any]) -> str:
        named = label("CONSENT_SCOPE", str(scope.get("scope") or ""))
        decided = label("CONSENT_DECISION", str(scope.get("decision") or ""))
        return translate("Facts", "{scope}: {decision}").format(scope=named, decision=decided)

    def _step(self, step: Mapping[str, Any]) -> str:
        """Say all of a step: its summary leaves out what a line of history must show."""
        said = [fact for spec in specs_of(AccountabilityStep) for fact in self._facts(spec, step.get(spec.key), ())]
        pairs = [translate("Facts", "{label}: {words}").format(label=fact.label, words=fact.words) for fact in said]
        return translate("Facts", "; ").join(pairs[1:])  # the row's id stands first

    def _words(self, spec: FieldSpec, value: Any) -> str:
        if isinstance(value, list):
            # What a link says has commas of its own.
            comma = translate("Facts", "; ") if spec.kind == "links" else tr(COMMA)
            return comma.join(self._one(spec, item) for item in value if item not in (None, ""))
        return self._one(spec, value)

    def _one(self, spec: FieldSpec, value: Any) -> str:
        if isinstance(value, Mapping):
            return _mapping_words(spec, value)
        if isinstance(value, bool):
            return translate("Facts", "yes") if value else translate("Facts", "no")
        if isinstance(value, int):
            return digits(value)
        text = str(value)
        if spec.ui.codes:
            return label(spec.ui.codes, text)
        if spec.name == "language":
            return LANGUAGES.get(text) or isolate(text, left_to_right=True)
        if spec.day or spec.kind == "instant":
            return moment(text)
        if spec.kind == "pdate":
            return date_words(text)
        if spec.kind in ("country", "countries", "place"):
            return _place_words(text, self._names)
        if spec.kind in ("link", "links"):
            return self._linked(spec.ui.links).get(text, text)
        return self._names.get(text, text)

    def _linked(self, lists: tuple[str, ...]) -> Mapping[str, str]:
        """Return the rows of lists by id, told once: an act may name fifty."""
        if lists not in self._told:
            self._told[lists] = {option.id: from_right(option.text) for option in self._links(lists)}
        return self._told[lists]

    def _links(self, lists: tuple[str, ...]) -> list[LinkOption]:
        found: list[LinkOption] = []
        for name in lists:
            rows = self._document.get(name)
            if isinstance(rows, list):
                found += summaries.links(name, [dict(row) for row in rows if isinstance(row, Mapping)], self._world)
        return found


def differences(old: Document, new: Document, names: Mapping[str, str]) -> list[Difference]:
    """Return the fields that differ between two revisions, in the order of the form."""
    before, after = Teller(old, names).flat(), Teller(new, names).flat()
    paths = [*after, *(path for path in before if path not in after)]
    found: list[Difference] = []
    for path in paths:
        was, now = before.get(path), after.get(path)
        if was is not None and now is not None and was.words == now.words:
            continue
        named = now or was
        if named is not None:
            pieces = word_changes(was.words, now.words) if was and now else ()
            told = (was.words if was else None, now.words if now else None)
            found.append(Difference(named.label, *told, pieces, veiled=named.veiled))
    return found


def _mapping_words(spec: FieldSpec, value: Mapping[str, Any]) -> str:
    if spec.kind == "pdate" and "precision" in value:
        return _date(value)
    if spec.kind == "geo" and "lat" in value and "lon" in value:
        point = f"{value['lat'] / 100_000:.5f}, {value['lon'] / 100_000:.5f}"
        exact = label("GEO_PRECISION", str(value["precision"])) if value.get("precision") else ""
        return translate("Facts", "{point} ({exact})").format(point=point, exact=exact) if exact else point
    return tr(COMMA).join(f"{key} {item}" for key, item in value.items() if item not in (None, "", []))


def _is_middle(value: Any) -> bool:
    """Tell whether coordinates are those of a whole area, so that nothing has to be covered."""
    return isinstance(value, Mapping) and str(value.get("precision") or "").endswith("_CENTROID")


def _date(value: Mapping[str, Any]) -> str:
    try:
        date = PartialDate.model_validate(dict(value))
    except ValueError:
        return str(value.get("value") or "")
    words = date_words(date.plain())
    basis = label("DATE_BASIS", date.basis) if date.basis and date.basis != "STATED" else ""
    return translate("Facts", "{date} ({basis})").format(date=words, basis=basis) if basis else words


def _place_words(code: str, names: Mapping[str, str]) -> str:
    """Name a place; one of a station's own whose name stayed there is only said to be one."""
    if code in names:
        return names[code]
    if _OWN.fullmatch(code):
        return translate("Facts", "a place named at the station only")
    return gazetteer().name(code, language())


def _label_names(document: Document) -> dict[str, str]:
    """Return the names that a released document brings with it."""
    labels = document.get("labels")
    found: dict[str, str] = {}
    for part in ("parties", "places"):
        rows = labels.get(part) if isinstance(labels, Mapping) else None
        if isinstance(rows, Mapping):
            found |= {
                key: str(row["name"]) for key, row in rows.items() if isinstance(row, Mapping) and row.get("name")
            }
    return found


def title_of(document: Document, names: Mapping[str, str]) -> str:
    """Return a title made of codes: kinds of act, place, date."""
    teller_names = {**_label_names(document), **names}
    acts = [act_word(str(row.get("type"))) for row in document.get("acts") or [] if row.get("type")]
    kinds = tr(COMMA).join(dict.fromkeys(acts))
    chain = [str(document[key]) for key in ("adm4", "adm3", "adm2", "adm1", "adm0") if document.get(key)]
    place = next((code for code in chain if code in teller_names or not _OWN.fullmatch(code)), "")
    occurred = document.get("occurred")
    parts = [
        kinds or translate("Facts", "No act recorded yet"),
        _place_words(place, teller_names) if place else "",
        _date(occurred) if isinstance(occurred, Mapping) and occurred.get("value") else "",
    ]
    return beside(*parts)
