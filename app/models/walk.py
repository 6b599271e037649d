"""Walks over a record: every row and part with its place, the links between rows, the free texts."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from app.models.base import Form, Part, Row
from app.models.fields import Sensitivity, Ui, leaves_of

Path = tuple[str | int, ...]


def parts(part: Part, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Yield `part` and all rows and parts in it, each with its place ("acts", 0, …)."""
    yield path, part
    for name, key in _holding(type(part)):
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from parts(value, (*path, key))
        elif isinstance(value, list):
            for at, item in enumerate(value):
                if isinstance(item, Part):
                    yield from parts(item, (*path, key, at))


@cache
def _holding(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """Return (name, JSON key) of the fields whose type lets them hold parts: most hold none, and walks are many."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if _may_hold(field.annotation))


def _may_hold(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return True
    return annotation is Any or any(_may_hold(inner) for inner in get_args(annotation))


def key_of(part: Part, name: str) -> str:
    """Return the JSON key of a field ("for" of `for_`)."""
    return type(part).model_fields[name].alias or name


def dangling(incident: Part) -> list[Path]:
    """Return the places of links that name no row of the lists they may name.

    `incident` is an Incident or its released form; there a list that was left out (None) cannot be checked.
    """
    lists = {name: getattr(incident, name, None) for name in _LISTS}
    ids = {name: {row.id for row in rows} for name, rows in lists.items() if rows is not None}
    found: list[Path] = []
    for path, part in parts(incident):
        for name, targets in links_of(type(part)):
            named = _named(getattr(part, name))
            if named and ids.keys() >= {*targets} and not named <= {row for one in targets for row in ids[one]}:
                found.append((*path, key_of(part, name)))
    return found


def _named(value: object) -> set[object]:
    """Return the ids that a link field names; a released count names none."""
    if isinstance(value, list):
        return {*value}
    return {value} if isinstance(value, str) else set()


def double_ids(record: Part) -> bool:
    """Tell whether two rows of the lists of a record have the same id."""
    ids = [row.id for name in type(record).model_fields for row in _rows(getattr(record, name))]
    return len(set(ids)) != len(ids)


def _rows(value: object) -> list[Row]:
    return [row for row in value if isinstance(row, Row)] if isinstance(value, list) else []


_LISTS = ("acts", "victim_groups", "perpetrators", "sources", "consents", "attachments")


@cache
def links_of(model: type[Part]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return (field, lists that its ids may name) of the fields of `model` that link rows."""
    faces = ((name, item) for name, field in model.model_fields.items() for item in field.metadata)
    return tuple((name, item.links) for name, item in faces if isinstance(item, Ui) and item.links)


@cache
def sensitive_texts(model: type[Part]) -> tuple[str, ...]:
    """Return the free-text fields of `model` of class SEN: those that R-31 reads."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if is_free_text(field) and leaves_of(field).sensitivity is Sensitivity.SEN
    )


def is_free_text(field: FieldInfo) -> bool:
    """Tell whether a person writes freely into the field (domain.md 0.1b, rule 3)."""
    return holds(Form.FREE_TEXT, field.annotation, field.metadata)


def holds(form: Form, annotation: Any, metadata: Any = ()) -> bool:
    """Tell whether a type, or one inside it (of a union, of a list), is marked with `form`."""
    if form in metadata:
        return True
    return any(holds(form, inner, getattr(inner, "__metadata__", ())) for inner in get_args(annotation))
