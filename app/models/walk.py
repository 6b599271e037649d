"""Walks over a record: every row and part with its place, the links between rows, the free texts."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from app.models.base import Form, Part
from app.models.fields import Sensitivity, leaves_of, ui_of
from app.models.incident import Incident

Path = tuple[str | int, ...]


def parts(part: Part, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Yield `part` and all rows and parts in it, each with its place ("acts", 0, …)."""
    yield path, part
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from parts(value, (*path, key_of(part, name)))
        elif isinstance(value, list):
            for at, item in enumerate(value):
                if isinstance(item, Part):
                    yield from parts(item, (*path, key_of(part, name), at))


def key_of(part: Part, name: str) -> str:
    """Return the JSON key of a field ("for" of `for_`)."""
    return type(part).model_fields[name].alias or name


def dangling(incident: Incident) -> list[Path]:
    """Return the places of links that name no row of the lists they may name."""
    ids = {name: {row.id for row in getattr(incident, name)} for name in _LISTS}
    found: list[Path] = []
    for path, part in parts(incident):
        for name, lists in links_of(type(part)):
            value = getattr(part, name)
            named = value if isinstance(value, list) else [value] if value else []
            if not {*named} <= {row for one in lists for row in ids[one]}:
                found.append((*path, key_of(part, name)))
    return found


_LISTS = ("acts", "victim_groups", "perpetrators", "sources", "consents", "attachments")


@cache
def links_of(model: type[Part]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return (field, lists that its ids may name) of the fields of `model` that link rows."""
    return tuple((name, ui_of(field).links) for name, field in model.model_fields.items() if ui_of(field).links)


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
