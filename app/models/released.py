"""The form of a released document: the record's field names, all optional, each as wide as its verbs make it.

HQ checks with it structure, bounds, the form of codes, and links inside the document. A malformed code is refused, an
unknown one is kept: a newer station may know more codes. Labels and help of the fields are the record's own.
"""

from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, Field, create_model, model_validator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from app.models.base import Code, Count, Day, Form, Instant, Part, Row
from app.models.blocks import DerivedBlock, LabelsBlock, ReleaseBlock, RuleId
from app.models.fields import Leaves, Profile, Ui, Verb, leaves_of
from app.models.kinds import kind_of
from app.models.partial_date import Value, first_day
from app.models.walk import dangling, double_ids


def _on_calendar(value: str) -> str:
    first_day(value)
    return value


When = Instant | Day | Annotated[Value, AfterValidator(_on_calendar)]
_DATED = frozenset({Verb.MONTH, Verb.QUARTER})
_BLOCKS: dict[str, Any] = {
    "release": (ReleaseBlock | None, None),
    "derived": (DerivedBlock | None, None),
    "findings": (Annotated[list[RuleId], Field(max_length=200)] | None, None),
    "labels": (LabelsBlock | None, None),
}


class ReleasedDocument(Part):
    """The base of all released documents: row ids are distinct, and links name rows that are there."""

    @model_validator(mode="after")
    def _holds_together(self) -> "ReleasedDocument":
        if double_ids(self):
            raise PydanticCustomError("row.twice", "two rows have the same id")
        if dangling(self):
            raise PydanticCustomError("row.missing", "a link names no row")
        return self


@cache
def released_model(kind: str) -> type[BaseModel]:
    """Return the model of a released document of `kind`. Raises AppError("record.kind") for an unknown kind."""
    record = kind_of(kind)
    return create_model(f"Released{record.__name__}", __base__=ReleasedDocument, **_fields(record), **_BLOCKS)


@cache
def _released_row(row: type[Row]) -> type[Row]:
    return create_model(f"Released{row.__name__}", __base__=Row, **_fields(row))


def _fields(model: type[Part]) -> dict[str, Any]:
    return {name: _field(name, field) for name, field in model.model_fields.items()}


def _field(name: str, field: FieldInfo) -> Any:
    """Return (type, default) for create_model: the id is required, everything else may have been left out."""
    verbs = {leaves_of(field).verb(profile) for profile in Profile}
    face = [item for item in field.metadata if isinstance(item, Ui | Leaves)]
    bounds = [item for item in field.metadata if not isinstance(item, Ui | Leaves)]
    kept = Annotated[(field.annotation, *bounds)] if bounds else field.annotation
    wide = reduce(or_, [_wide(kept, verbs), *(made for verb, made in _MADE.items() if verb in verbs)])
    if name == "id":
        return Annotated[(wide, *face)], Field()
    return Annotated[(wide | None, *face)], Field(default=None, alias=field.alias)


_MADE: dict[Verb, Any] = {Verb.COUNT: Count, Verb.YESNO: Code}


def _wide(annotation: Any, verbs: set[Verb]) -> Any:
    """Return the type with what MONTH, QUARTER and BAND may put in its place, and rows in their released form."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _wide_bounded(annotation, inner, verbs)
    if origin is list:
        return list[_wide(inner[0], verbs)]  # type: ignore[misc]  # made at run time
    if origin in {Union, UnionType}:
        return reduce(or_, [_wide(one, verbs) for one in inner])
    return _released_row(annotation) if isinstance(annotation, type) and issubclass(annotation, Row) else annotation


def _wide_bounded(annotation: Any, inner: tuple[Any, ...], verbs: set[Verb]) -> Any:
    forms = {item for item in inner[1:] if isinstance(item, Form)}
    if verbs & _DATED and forms & {Form.INSTANT, Form.DAY}:
        return When
    if Verb.BAND in verbs and inner[0] is int:
        return annotation | Code
    return Annotated[(_wide(inner[0], verbs), *inner[1:])]
