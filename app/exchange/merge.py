"""Puts a row's values into a record: field by field, three ways. Local edits win, a blank never overwrites."""

from dataclasses import dataclass, field
from typing import Any

from app.exchange.rows import Mapped
from app.exchange.targets import LISTS
from app.models.base import Document, new_id

_LINKS = {"victim_groups": "victim_groups", "perpetrators": "perpetrators", "sources": "sources"}


@dataclass(slots=True)
class Base:
    """What the last import of a row put where: its values, its notes, and the ids of the rows that it made."""

    values: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    revision: str = ""

    @classmethod
    def read(cls, stored: dict[str, Any]) -> "Base":
        """Read what `dump` wrote; an empty object is a row never imported."""
        if not stored:
            return cls()
        notes = {name: dict(lines) for name, lines in stored["notes"].items()}
        return cls(values=stored["values"], notes=notes, rows=stored["rows"], revision=stored["revision"])

    def dump(self) -> dict[str, Any]:
        """Return the JSON object to store; lines of notes as pairs, because stored objects lose their order."""
        notes = {name: [[label, line] for label, line in lines.items()] for name, lines in self.notes.items()}
        return {"values": self.values, "notes": notes, "rows": self.rows, "revision": self.revision}


@dataclass(frozen=True, slots=True)
class Merged:
    """The record's new document, what the next import compares with, and the fields where the local edit stayed."""

    document: Document
    base: Base
    kept: tuple[str, ...]
    changed: bool


def merge(document: Document, base: Base, mapped: Mapped) -> Merged:
    """Return `document` with what the sheet changed since `base`; an empty base and document make a new record."""
    return _Merge(document, base, mapped).run()


class _Merge:
    def __init__(self, document: Document, base: Base, mapped: Mapped) -> None:
        self._doc: Document = {
            key: [dict(row) if isinstance(row, dict) else row for row in value] if isinstance(value, list) else value
            for key, value in document.items()
        }
        self._base = base
        self._mapped = mapped
        self._notes = _notes(base.notes, mapped.notes)
        self._theirs = mapped.values | {name: _text(lines) for name, lines in self._notes.items()}
        self._rows = dict(base.rows)
        self._kept: list[str] = []
        self._changed = False

    def run(self) -> Merged:
        for name, count in self._mapped.counts.items():
            self._drop_beyond(name, count)
        fresh = [
            slot
            for slot in dict.fromkeys(path.partition(".")[0] for path in self._theirs if "[" in path)
            if slot not in self._rows
        ]
        for slot in fresh:
            self._add(slot)
        for path, value in self._theirs.items():
            self._field(path, value)
        self._link(fresh)
        values = {path: value for path, value in (self._base.values | self._theirs).items() if self._stands(path)}
        base = Base(values, self._notes, self._rows, self._base.revision)
        return Merged(self._doc, base, tuple(dict.fromkeys(self._kept)), self._changed)

    def _stands(self, path: str) -> bool:
        slot = path.partition(".")[0]
        return "[" not in path or slot in self._rows

    def _field(self, path: str, theirs: Any) -> None:
        """The three-way rule for one field. `before` is what the sheet said last time."""
        before = self._base.values.get(path)
        if path in self._base.values and _same(before, theirs):
            return
        slot, _, key = path.rpartition(".") if "[" in path else ("", "", path)
        target = self._row(slot) if slot else self._doc
        if target is None:
            self._kept.append(slot)
            return
        mine = target.get(key)
        if _same(mine, theirs):
            return
        if not _same(mine, before):
            self._kept.append(path)
            return
        if _empty(theirs):
            target.pop(key, None)
        else:
            target[key] = theirs
        self._changed = True

    def _row(self, slot: str) -> Document | None:
        name, wanted = slot.partition("[")[0], self._rows.get(slot)
        return next((row for row in self._doc.get(name, []) if row["id"] == wanted), None)

    def _add(self, slot: str) -> None:
        self._rows[slot] = new_id()
        self._doc.setdefault(slot.partition("[")[0], []).append({"id": self._rows[slot]})
        self._changed = True

    def _drop_beyond(self, name: str, count: int) -> None:
        """Take out rows that the sheet no longer has, unless somebody worked on them."""
        for slot in [
            slot for slot in self._rows if slot.startswith(f"{name}[") and int(slot[len(name) + 1 : -1]) > count
        ]:
            row = self._row(slot)
            if row is not None and self._touched(slot, row):
                self._kept.append(slot)
                continue
            del self._rows[slot]
            if row is not None:
                self._remove(name, row)

    def _touched(self, slot: str, row: Document) -> bool:
        imported = {
            path.partition(".")[2]: value for path, value in self._base.values.items() if path.startswith(f"{slot}.")
        }
        own = {key for key in row if key not in {"id", "concerns", *_LINKS}}
        return row["id"] in self._named_by_persons() or any(
            not _same(row.get(key), imported.get(key)) for key in own | set(imported)
        )

    def _named_by_persons(self) -> set[str]:
        """Return the ids of rows that consents, decisions, plans and steps name: no table made those links."""
        doc = self._doc
        consents, decisions, plans = (doc.get(key, []) for key in ("consents", "decisions", "verification_plans"))
        steps = [step for row in doc.get("perpetrators", []) for step in row.get("accountability", [])]
        found = [*(row.get("for") for row in consents), *(row.get("act") for row in decisions)]
        return {*found, *(act for row in plans for act in row.get("acts", [])), *(row.get("source") for row in steps)}

    def _remove(self, name: str, row: Document) -> None:
        self._doc[name].remove(row)
        for other in (one for part in LISTS for one in self._doc.get(part, [])):
            for key, ids in other.items():
                if isinstance(ids, list) and row["id"] in ids:
                    other[key] = [one for one in ids if one != row["id"]]
        self._changed = True

    def _link(self, fresh: list[str]) -> None:
        """Link each new act to every group, perpetrator and source of the row, and new ones of these to each act."""
        ours = set(self._rows.values())
        new = {self._rows[slot] for slot in fresh}
        for act in (act for act in self._doc.get("acts", []) if act["id"] in ours):
            for name, key in _LINKS.items():
                ids = [row["id"] for row in self._doc.get(name, []) if row["id"] in (ours if act["id"] in new else new)]
                _extend(act, key, ids)
        for source in (source for source in self._doc.get("sources", []) if source["id"] in ours):
            groups = [row["id"] for row in self._doc.get("victim_groups", [])]
            _extend(source, "concerns", [one for one in groups if one in (ours if source["id"] in new else new)])


def _extend(row: Document, key: str, ids: list[str]) -> None:
    have = row.get(key, [])
    added = [one for one in ids if one not in have]
    if added:
        row[key] = [*have, *added]


def _notes(old: dict[str, dict[str, str]], new: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return the lines of each long text; a line that the sheet now leaves blank stays as it was."""
    return {name: {**old.get(name, {}), **new.get(name, {})} for name in {**old, **new}}


def _text(lines: dict[str, str]) -> str:
    return "\n".join(f"{label}: {line}" for label, line in lines.items())


def _empty(value: Any) -> bool:
    return value is None or value == [] or value == ""


def _same(one: Any, other: Any) -> bool:
    return one == other or (_empty(one) and _empty(other))
