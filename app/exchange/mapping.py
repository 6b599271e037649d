"""A mapping: how the columns of somebody's table become an incident. A JSON file that a user can write."""

import json
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from app.errors import AppError
from app.exchange.targets import check_value, field_codes, split_field
from app.resources import resource

MAX_BYTES = 1024 * 1024
Kind = Literal["text", "words", "date", "integer", "degrees", "country", "area", "party", "note"]


def _list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Headers = Annotated[list[str], Field(min_length=1, max_length=50), BeforeValidator(_list)]
Word = str | list[str] | dict[str, str | list[str]] | None


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, populate_by_name=True)


class When(_Part):
    """A column is read only in rows where another column holds one of these words."""

    headers: Headers
    among: Annotated[list[str], Field(alias="is", min_length=1)]


class Column(_Part):
    """One field and the column that fills it.

    `headers` are the column's names in different editions of the table; the first one present is read. `as` tells what
    its cells are: "text"; "words" (turned into codes by `values`); "date"; "integer"; "degrees"; "country" (ISO 3166
    alpha-3); "area" (name of a first-level area); "party" (name of a party); "note" (a line "header: text" added to a
    long text). With `rows`, each word of a cell makes a row of the list; where two such columns have several
    words each, nobody tells how they combine: each word makes a row of its own, left for
    a person to complete. `only_if_one` leaves the field empty where the list gets several rows.
    """

    field: Annotated[str, AfterValidator(str.strip)]
    headers: Headers
    kind: Annotated[Kind, Field(alias="as")] = "text"
    values: dict[str, Word] = {}
    separator: Annotated[str, Field(min_length=1, max_length=3)] | None = None
    trim: bool = True
    unknown: Literal["refuse", "blank", "ignore"] = "refuse"
    required: bool = False
    rows: bool = False
    only_if_one: bool = False
    when: When | None = None


class Mapping(_Part):
    """A whole mapping. `source` names the table for good: it is part of each record's EXTERNAL number.

    `key` are the columns that together tell a row apart, each with its aliases. `constants` hold for every row.
    `ignored` are columns left out on purpose, with the reason. `dates` are strptime forms tried before plain reading.
    """

    source: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
    title: Annotated[str, Field(max_length=250)] = ""
    sheet: Annotated[str, Field(max_length=250)] | None = None
    key: Annotated[list[Headers], Field(max_length=5)] = []
    columns: Annotated[list[Column], Field(min_length=1, max_length=500)]
    constants: dict[str, Any] = {}
    ignored: dict[str, str] = {}
    dates: Annotated[list[str], Field(max_length=20)] = []
    mend_encoding: bool = False


def read_mapping(path: Path) -> Mapping:
    """Read a user's mapping file. Raises AppError mapping.unreadable, .key, .form, .field or .code."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise AppError("mapping.unreadable")
        return parse_mapping(path.read_text("utf-8-sig"))
    except (OSError, UnicodeError):
        raise AppError("mapping.unreadable") from None


def read_profile(name: str) -> Mapping:
    """Read a shipped mapping by its name. Raises AppError mapping.no_profile."""
    if name not in profiles():
        raise AppError("mapping.no_profile")
    return parse_mapping(resource("profiles", f"{name}.json").read_text("utf-8"))


def profiles() -> tuple[str, ...]:
    """Return the names of the shipped mappings, sorted."""
    names = (entry.name for entry in resource("profiles").iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


def parse_mapping(text: str) -> Mapping:
    """Return the mapping that JSON `text` describes, checked against the incident's fields and code lists."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raise AppError("mapping.unreadable") from None
    if not isinstance(raw, dict):
        raise AppError("mapping.unreadable")
    try:
        mapping = Mapping.model_validate(raw)
    except ValidationError as error:
        where = ".".join(str(step) for step in error.errors(include_input=False)[0]["loc"])
        raise AppError("mapping.form", where=where) from None
    _check(mapping)
    return mapping


def _check(mapping: Mapping) -> None:
    if not mapping.key:
        raise AppError("mapping.key")
    for field, value in mapping.constants.items():
        check_value(field, value)
    for column in mapping.columns:
        _check_column(column)


def _check_column(column: Column) -> None:
    name, rest = split_field(column.field, part_allowed=column.kind == "degrees")
    fits = {
        "words": bool(column.values),
        "date": rest in {"occurred", "ended", "reported_to_un"},
        "degrees": rest in {"geo.lat", "geo.lon"},
        "area": column.field == "adm1",
        "party": column.field == "perpetrators.party",
        "note": not name and field_codes(column.field) == () and rest.endswith("_note"),
        "integer": bool(rest),
        "text": bool(rest) and field_codes(column.field) == (),
    }
    if not fits.get(column.kind, True) or (column.rows and (column.kind != "words" or not name)):
        raise AppError("mapping.form", where=f"columns.{column.field}")
    for word in column.values.values():
        if word is not None and column.kind == "words":
            check_value(column.field, word)
