"""From a sheet's row to the values of an incident's fields, by a mapping.

A value stands under a flat path: "occurred", "acts[1].type". A path that is absent says nothing (its cell is blank);
None says that the field is to be empty.
"""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from app.errors import AppError
from app.exchange import cells
from app.exchange.mapping import Column, Mapping
from app.exchange.spreadsheet import Cell, SheetRow, fold
from app.exchange.targets import LISTS, is_list
from app.models.canonical import encode

Fragment = dict[str, Any]
FindParty = Callable[[str], str | None]
_HXL = re.compile(r"#[A-Za-z][A-Za-z0-9_]*\s*(\+.*)?")
_GEO = ("geo.lat", "geo.lon", "geo.precision")


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader of the report must know of an imported row: the field, and the code of a sentence."""

    field: str
    code: str
    params: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Mapped:
    """What one row says. `counts`: rows of each list, where the row tells. `notes`: lines of long texts, by label."""

    values: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def hash(self) -> str:
        """SHA-256 of all that was mapped."""
        return hashlib.sha256(encode([self.values, self.notes, self.counts])).hexdigest()


@dataclass(slots=True)
class _Lists:
    """What columns said of lists: fragments that make rows, and fragments that go into every row."""

    makers: dict[str, list[list[Fragment]]] = field(default_factory=dict)
    spread: dict[str, list[tuple[Fragment, bool]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Read:
    """A column and the header under which this table has it."""

    column: Column
    header: str
    table: dict[str, Fragment | None]
    keys: tuple[str, ...]
    name: str
    rest: str
    when: str | None


def is_hxl(row: SheetRow) -> bool:
    """Tell a row of HXL tags ("#date +occurred"), which stands under the headers and is no incident."""
    return all(isinstance(cell, str) and _HXL.fullmatch(cell.strip()) for cell in row.cells.values())


class RowReader:
    """Reads the rows of one table by one mapping."""

    def __init__(self, mapping: Mapping, headers: Iterable[str], *, find_party: FindParty) -> None:
        self._mapping = mapping
        self._find_party = find_party
        self._at = {fold(header): header for header in headers}
        self._key = [self._header(names) for names in mapping.key]
        self._reads = [read for read in map(self._resolve, mapping.columns) if read is not None]
        self._made = {read.name for read in self._reads if read.column.rows}

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The headers that nothing reads, in the table's order."""
        used = {read.header for read in self._reads} | {read.when for read in self._reads} | set(self._key)
        return tuple(header for header in self._at.values() if header not in used)

    def key(self, row: SheetRow) -> str:
        """Return what tells the row apart; AppError row.no_key, row.error_cell."""
        parts = [row.cells.get(header or "") for header in self._key]
        if any(part is None for part in parts):
            raise AppError("row.no_key")
        if any(cells.is_error(part) for part in parts):
            raise AppError("row.error_cell", column=self._key[0] or "")
        return "|".join(cells.text_of(part) for part in parts)

    def read(self, row: SheetRow) -> Mapped:
        """Return what the row says. Raises AppError row.missing, .word, .date, .number, .country or .error_cell."""
        mapped, lists = Mapped(), _Lists()
        for read in self._reads:
            self._take(read, row, mapped, lists)
        self._constants(mapped)
        self._area(row, mapped)
        _geo(mapped.values)
        for name in LISTS:
            self._rows(name, mapped, lists)
        return mapped

    def _header(self, names: list[str]) -> str | None:
        return next((self._at[fold(name)] for name in names if fold(name) in self._at), None)

    def _resolve(self, column: Column) -> _Read | None:
        header = self._header(column.headers)
        if header is None:
            return None
        name, _, rest = column.field.partition(".")
        name, rest = (name, rest) if name in LISTS else ("", column.field)
        table = {fold(word): _fragment(name, rest, value) for word, value in column.values.items()}
        keys = tuple(dict.fromkeys(key for fragment in table.values() for key in fragment or ()))
        when = self._header(column.when.headers) if column.when else None
        return _Read(column, header, table, keys, name, rest, when)

    def _take(self, read: _Read, row: SheetRow, mapped: Mapped, lists: _Lists) -> None:
        cell = row.cells.get(read.header)
        if cell is None:
            if read.column.required:
                raise AppError("row.missing", column=read.header)
            return
        if cells.is_error(cell):
            raise AppError("row.error_cell", column=read.header)
        if not self._applies(read, row):
            if not read.column.rows and read.column.kind != "note":
                _put(mapped, lists, read, dict.fromkeys(read.keys or (read.rest,)))
        elif read.column.kind == "words":
            self._words(read, cell, mapped, lists)
        else:
            self._plain(read, cell, mapped, lists)

    def _applies(self, read: _Read, row: SheetRow) -> bool:
        when = read.column.when
        if when is None:
            return True
        cell = row.cells.get(read.when or "")
        return cell is not None and fold(self._text(cell)) in {fold(word) for word in when.among}

    def _text(self, cell: Cell, *, trim: bool = True) -> str:
        return cells.text_of(cell, trim=trim, mend=self._mapping.mend_encoding)

    def _words(self, read: _Read, cell: Cell, mapped: Mapped, lists: _Lists) -> None:
        text, column = self._text(cell), read.column
        words = {fold(word) for word in (text.split(column.separator) if column.separator else [text])} - {""}
        strange = words - set(read.table)
        if strange and column.unknown == "refuse":
            raise AppError("row.word", column=read.header)
        if strange and column.unknown == "blank":
            mapped.remarks.append(Remark(column.field, "row.unknown_word", (("column", read.header),)))
        said = [fragment for word, fragment in read.table.items() if word in words and fragment is not None]
        if not said:
            return
        if column.rows:
            padded = [{**dict.fromkeys(read.keys), **fragment} for fragment in said]
            distinct = [one for at, one in enumerate(padded) if one not in padded[:at]]
            lists.makers.setdefault(read.name, []).append(distinct)
        else:
            _put(mapped, lists, read, _united(said, read))

    def _plain(self, read: _Read, cell: Cell, mapped: Mapped, lists: _Lists) -> None:
        column, header = read.column, read.header
        match column.kind:
            case "note":
                mapped.notes.setdefault(read.rest, {})[column.headers[0]] = self._text(cell)
            case "party":
                self._party(read, self._text(cell), mapped, lists)
            case "area":
                return  # needs the country first
            case "integer":
                _put(mapped, lists, read, {read.rest: cells.integer_of(cell, header)})
            case "degrees":
                _put(mapped, lists, read, {read.rest: cells.degrees_of(cell, header)})
            case "date":
                day = cells.date_of(cell, header, self._mapping.dates)
                _put(mapped, lists, read, {read.rest: day} if day else {})
            case "country":
                code = cells.country_of(cell, header)
                _put(mapped, lists, read, {read.rest: [code] if is_list(column.field) else code})
            case _:
                _put(mapped, lists, read, {read.rest: self._text(cell, trim=column.trim)})

    def _party(self, read: _Read, name: str, mapped: Mapped, lists: _Lists) -> None:
        """Link a party that the vault knows; keep any other name as text. No party is ever made up from a table."""
        if fold(name) in read.table and read.table[fold(name)] is None:
            return
        party = self._find_party(name)
        if party is None:
            mapped.remarks.append(Remark("perpetrators.party", "row.party"))
        _put(mapped, lists, read, {"party": party, "unit_text": None if party else name})

    def _area(self, row: SheetRow, mapped: Mapped) -> None:
        for read in self._reads:
            cell = row.cells.get(read.header)
            if read.column.kind != "area" or cell is None:
                continue
            name, country = self._text(cell), str(mapped.values.get("adm0") or "")
            given = read.column.values
            code = given.get(f"{country}/{name}", given.get(name, ""))
            if code is None:
                continue
            area = cells.area_of(str(code) or name, country)
            if area is None:
                mapped.remarks.append(Remark("adm1", "row.place"))
            mapped.values |= {"adm1": area, "place_name_local": None if area else name}

    def _constants(self, mapped: Mapped) -> None:
        for path, value in self._mapping.constants.items():
            if path.partition(".")[0] not in LISTS and mapped.values.get(path) is None:
                mapped.values[path] = value

    def _rows(self, name: str, mapped: Mapped, lists: _Lists) -> None:
        makers, spread = lists.makers.get(name, []), lists.spread.get(name, [])
        constant = self._mapping.constants
        if name in constant:
            makers = [*makers, constant[name]]
        base = {path.partition(".")[2]: value for path, value in constant.items() if path.startswith(f"{name}.")}
        if not (makers or spread or base) or (name in self._made and name not in lists.makers):
            return  # the cells that would make rows are blank, so nothing is said of the list
        several = sum(len(words) > 1 for words in makers) > 1
        rows = [one for words in makers for one in words] if several else [_merged(one) for one in product(*makers)]
        if several:  # how they combine nobody tells, so each word stands by itself and a person looks
            mapped.remarks.append(Remark(name, "row.combination"))
        mapped.counts[name] = len(rows)
        for at, row in enumerate(rows, start=1):
            filled = _merged([row, *(_alone(part, single, len(rows)) for part, single in spread)])
            filled |= {key: value for key, value in base.items() if filled.get(key) is None}
            mapped.values |= {f"{name}[{at}].{key}": value for key, value in filled.items()}


def _fragment(name: str, rest: str, value: Any) -> Fragment | None:
    """Return what a word of the mapping fills, as fields of the row (or of the incident); None for nothing."""
    if value is None:
        return None
    fields = value if isinstance(value, dict) else {rest: value}
    listed = {key for key in fields if is_list(f"{name}.{key}" if name else key)}
    return {key: [item] if key in listed and isinstance(item, str) else item for key, item in fields.items()}


def _united(said: list[Fragment], read: _Read) -> Fragment:
    """Unite several words of one cell: lists grow, single fields must agree (AppError row.word)."""
    found: Fragment = dict.fromkeys(read.keys)
    for fragment in said:
        for key, value in fragment.items():
            have = found[key]
            if isinstance(have, list):
                found[key] = [*have, *(item for item in value if item not in have)]
            elif have is None or have == value:
                found[key] = value
            else:
                raise AppError("row.word", column=read.header)
    return found


def _put(mapped: Mapped, lists: _Lists, read: _Read, fragment: Fragment) -> None:
    if read.name:
        lists.spread.setdefault(read.name, []).append((fragment, read.column.only_if_one))
    else:
        mapped.values = _merged([mapped.values, fragment])


def _alone(fragment: Fragment, single: bool, rows: int) -> Fragment:
    return dict.fromkeys(fragment) if single and rows > 1 else fragment


def _merged(parts: Iterable[Fragment]) -> Fragment:
    """Put fragments together: the first that says something of a single field wins, lists grow."""
    found: Fragment = {}
    for part in parts:
        for key, value in part.items():
            have = found.get(key)
            if isinstance(have, list) and isinstance(value, list):
                found[key] = [*have, *(item for item in value if item not in have)]
            elif have is None:
                found[key] = value
    return found


def _geo(values: dict[str, Any]) -> None:
    parts = {name: values.pop(name) for name in _GEO if name in values}
    lat, lon = parts.get("geo.lat"), parts.get("geo.lon")
    if lat is not None and lon is not None:
        precision = parts.get("geo.precision")
        values["geo"] = {"lat": lat, "lon": lon} | ({"precision": precision} if precision else {})
    elif parts:
        values["geo"] = None
