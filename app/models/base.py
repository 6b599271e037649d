"""The shape every record shares: rows with ids, the envelope, and the plain document behind a model."""

from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import uuid4

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

Document = dict[str, Any]


def new_id() -> str:
    """Return a random id: 32 hex digits of a version 4 UUID, which tells nothing about when it was made."""
    return uuid4().hex


def _instant(value: str) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("instant.form", "not an instant") from None
    if moment.tzinfo is None:
        raise PydanticCustomError("instant.offset", "no offset")
    return value


Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Instant = Annotated[str, AfterValidator(_instant), Field(max_length=35)]  # ISO 8601 with offset, to the second
Code = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,63}$")]
Txt = Annotated[str, Field(max_length=250)]
Long = Annotated[str, Field(max_length=100_000)]


class Part(BaseModel):
    """A piece of a record without an id of its own (a partial date, a coordinate)."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, validate_default=False)


class Row(Part):
    """A row of a list in a record; its id lets two devices' edits be matched."""

    id: Id = Field(default_factory=new_id)


class Record(Part):
    """An aggregate that a person opens, saves, prints and releases as a whole. Subclasses add the envelope's fields."""

    kind: ClassVar[str]
    schema_v: ClassVar[int]


def document(model: BaseModel) -> Document:
    """Return the JSON document of a model: empty fields and empty lists left out, so that only what was said is stored."""
    return _prune(model.model_dump(mode="json", exclude_none=True))


def _prune(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _prune(item) for key, item in value.items() if item is not None and item != []}
    if isinstance(value, list):
        return [_prune(item) for item in value]
    return value
