"""What differs between the form and the last version, field by field, and how one of them is put back."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, Literal

from app.models.incident import Incident
from app.models.schema import FieldSpec, specs_of
from app.models.sections import SECTIONS
from app.texts import QT_TRANSLATE_NOOP
from app.ui.facts import Teller
from app.ui.forms.raw import Raw, pruned, unlinked
from app.ui.forms.reference_editors import PlaceEditor
from app.ui.forms.summaries import mark, summary
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.text import beside

_ROW = QT_TRANSLATE_NOOP("Side", "{section} {mark}")
_WHERE = QT_TRANSLATE_NOOP("Forms", "Where")
_PLACE = PlaceEditor.KEYS
_SKIPPED = frozenset({"ref", *_PLACE[1:]})
Kind = Literal["changed", "added", "removed", "moved"]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One field, or one row that came, went or moved. `path` is (field), (list, row id) or (list, row id, field).

    `old` and `new` are its words, "" for nothing; `private` ones are not shown under the veil.
    """

    path: Path
    kind: Kind
    label: str
    old: str = ""
    new: str = ""
    private: bool = False


def changes(saved: Raw, now: Raw, world: World) -> list[Change]:
    """Return what differs, in the order of the form; what the program keeps by itself is left out."""
    return list(_Comparison(saved, now, world).all())


class _Comparison:
    def __init__(self, saved: Raw, now: Raw, world: World) -> None:
        self._saved, self._now, self._world = saved, now, world
        names = {option.code: option.label for option in (*world.parties, *world.staff)}
        names |= {place.key: place.name for place in world.places if place.own}
        self._before, self._after = Teller(saved, names), Teller(now, names)
        self._titles = {section.code: tr(section.title) for section in SECTIONS}

    def all(self) -> Iterator[Change]:
        order = [section.code for section in SECTIONS]
        specs = [spec for spec in specs_of(Incident) if spec.kind != "hidden" and spec.name not in _SKIPPED]
        for spec in sorted(specs, key=lambda one: order.index(one.ui.section) if one.ui.section in order else 0):
            was, now = self._saved.get(spec.key), self._now.get(spec.key)
            if spec.name == _PLACE[0]:
                yield from self._place(spec)
            elif was == now:
                continue
            elif spec.item is not None and (isinstance(was, list) or isinstance(now, list)):
                yield from self._rows(spec, _by_id(was), _by_id(now))
            else:
                yield self._field(spec, (spec.key,), tr(spec.ui.label), was, now)

    def _field(self, spec: FieldSpec, path: Path, label: str, was: Any, now: Any) -> Change:
        return Change(
            path, "changed", label, self._before.words_of(spec, was), self._after.words_of(spec, now), spec.private
        )

    def _place(self, spec: FieldSpec) -> Iterator[Change]:
        if all(self._saved.get(key) == self._now.get(key) for key in _PLACE):
            return
        was, now = (_chain(spec, *side) for side in ((self._before, self._saved), (self._after, self._now)))
        yield Change((spec.key,), "changed", tr(_WHERE), was, now, private=True)

    def _rows(self, spec: FieldSpec, was: Mapping[str, Raw], now: Mapping[str, Raw]) -> Iterator[Change]:
        ids, private = list(now), spec.private
        for at, (row_id, row) in enumerate(now.items()):
            label, said = self._mark(spec, at), summary(spec.key, row, self._world)
            if row_id not in was:
                yield Change((spec.key, row_id), "added", label, new=said, private=private)
            elif row != was[row_id]:
                yield from self._row(spec, row_id, label, was[row_id], row)
        for at, (row_id, row) in enumerate(was.items()):
            if row_id not in now:
                said = summary(spec.key, row, self._world)
                yield Change((spec.key, row_id), "removed", self._mark(spec, at), old=said, private=private)
        if [row_id for row_id in was if row_id in now] != [row_id for row_id in ids if row_id in was]:
            yield Change((spec.key,), "moved", self._titles.get(spec.ui.section, ""))

    def _row(self, spec: FieldSpec, row_id: str, label: str, was: Raw, now: Raw) -> Iterator[Change]:
        for inner in specs_of(spec.item) if spec.item is not None else ():
            if inner.key != "id" and was.get(inner.key) != now.get(inner.key):
                words = beside(label, tr(inner.ui.label))
                found = self._field(inner, (spec.key, row_id, inner.key), words, was.get(inner.key), now.get(inner.key))
                yield replace(found, private=found.private or spec.private)

    def _mark(self, spec: FieldSpec, at: int) -> str:
        return tr(_ROW, section=self._titles.get(spec.ui.section) or tr(spec.ui.label), mark=mark(spec.key, at))


def _chain(spec: FieldSpec, teller: Teller, raw: Raw) -> str:
    return beside(*(teller.words_of(spec, raw[key]) for key in reversed(_PLACE) if raw.get(key)))


def _by_id(rows: Any) -> dict[str, Raw]:
    return {str(row.get("id")): row for row in rows or () if isinstance(row, dict)}


def put_back(saved: Raw, now: Raw, path: Path) -> Raw:
    """Return `now` with what stands at `path` as in the last version; everything else as it is."""
    raw = deepcopy(now)
    if path[0] == _PLACE[0]:
        return pruned(raw | {key: saved.get(key) for key in _PLACE})
    if len(path) == 1:
        return _in_order(saved, raw, path[0])
    return _row_back(saved, raw, path)


def _in_order(saved: Raw, raw: Raw, key: str) -> Raw:
    """Put back a field; of rows, only their order."""
    was, now = saved.get(key), raw.get(key)
    if not (_are_rows(was) and _are_rows(now)):
        return pruned(raw | {key: deepcopy(was)})
    order = list(_by_id(was))
    rows = sorted(now or (), key=lambda row: order.index(row["id"]) if row["id"] in order else len(order))
    return raw | {key: rows}


def _are_rows(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value)


def _row_back(saved: Raw, raw: Raw, path: Path) -> Raw:
    key, row_id = path[:2]
    was, rows = _by_id(saved.get(key)), list(raw.get(key) or ())
    at = next((n for n, row in enumerate(rows) if row.get("id") == row_id), None)
    if len(path) == 2 and row_id not in was:
        taken: Raw = unlinked(raw | {key: [row for row in rows if row.get("id") != row_id]}, row_id)
        return pruned(taken)
    if at is None:
        rows.insert(list(was).index(row_id), deepcopy(was[row_id]))
    else:
        rows[at] = pruned(rows[at] | {path[2]: deepcopy(was[row_id].get(path[2]))})
    return raw | {key: rows}

