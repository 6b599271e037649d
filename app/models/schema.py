"""What a form knows of a model: one FieldSpec per field, read from the pydantic class. Nothing is stated twice."""

import types
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.models.base import Form
from app.models.contact import Contact
from app.models.fields import Ui, ui_of
from app.models.pdate import PartialDate

_EXACT = frozenset({"place_name_local", "pcode", "geo"})
PRIVATE = frozenset(
    {"title_neutral", "sources", "attachments", "adm0", "adm1", "adm2", "adm3", "adm4"}
)
_LONG_FROM = 251  # domain.md 0.2: txt is at most 250 characters


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: `key` is its JSON key, `kind` chooses the editor, `item` is the class of a row or part.

    `day`: its value is one day of the calendar, whatever shows it.
    """

    owner: type[BaseModel]
    name: str
    key: str
    kind: str
    ui: Ui
    item: type[BaseModel] | None = None
    day: bool = False

    @property
    def told(self) -> bool:
        """Whether it holds told words or an exact place, which are covered in the read view until asked for."""
        return self.kind == "long" or self.key in _EXACT

    @property
    def private(self) -> bool:
        """Whether the veil covers it: told words, the place, headline, sources, files, contacts."""
        return self.told or self.key in PRIVATE or self.owner is Contact


@cache
def specs_of(model: type[BaseModel]) -> tuple[FieldSpec, ...]:
    """Return the fields of `model` in order; a field without Ui is a bug (TypeError)."""
    return tuple(_spec(model, name, field) for name, field in model.model_fields.items())


def _spec(model: type[BaseModel], name: str, field: FieldInfo) -> FieldSpec:
    kind, item = _kind(field)
    return FieldSpec(model, name, field.alias or name, kind, ui_of(field), item, _is_day(field))


def _is_day(field: FieldInfo) -> bool:
    _base, metadata = unwrap(field.annotation)
    return Form.DAY in (*field.metadata, *metadata)


def _kind(field: FieldInfo) -> tuple[str, type[BaseModel] | None]:
    ui = ui_of(field)
    base, metadata = unwrap(field.annotation)
    metadata = [*field.metadata, *metadata]
    if ui.widget == "hidden":
        return "hidden", None
    if base is list:
        return _list_kind(field, ui)
    if isinstance(base, type) and issubclass(base, BaseModel):
        return ("pdate", None) if issubclass(base, PartialDate) else (ui.widget or "part", base)
    if ui.widget:
        return ("link" if ui.widget == "links" else ui.widget), None
    if base is bool:
        return "flag", None
    if base is int:
        return "int", None
    if ui.codes or base is Literal:
        return "code", None
    return _text_kind(metadata), None


def _list_kind(field: FieldInfo, ui: Ui) -> tuple[str, type[BaseModel] | None]:
    inner, _metadata = unwrap(_list_item(field.annotation))
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        return (ui.widget or "rows"), inner
    if ui.widget:
        return ui.widget, None
    return ("codes" if ui.codes else "texts"), None


def _list_item(annotation: Any) -> Any:
    while get_origin(annotation) is not list:
        options = [item for item in get_args(annotation) if item is not type(None)]
        annotation = options[0]
    return get_args(annotation)[0]


def _text_kind(metadata: list[Any]) -> str:
    limits = [item.max_length for item in metadata if getattr(item, "max_length", None) is not None]
    if any(limit >= _LONG_FROM for limit in limits):
        return "long"
    return "text"


def unwrap(annotation: Any) -> tuple[Any, list[Any]]:
    """Return the bare type under Annotated and Optional, with the metadata met on the way (FieldInfo opened)."""
    origin = get_origin(annotation)
    if origin is Annotated:
        base, *metadata = get_args(annotation)
        inner, more = unwrap(base)
        return inner, [*_flat(metadata), *more]
    if origin in (Union, types.UnionType):
        options = [item for item in get_args(annotation) if item is not type(None)]
        return unwrap(options[0])
    return (origin or annotation), []


def _flat(metadata: list[Any]) -> list[Any]:
    flat: list[Any] = []
    for item in metadata:
        flat.extend(item.metadata if isinstance(item, FieldInfo) else [item])
    return flat
