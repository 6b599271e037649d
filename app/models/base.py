"""The shape every record shares: rows with ids, bounded types, and the plain document behind a model."""

import re
from collections.abc import Hashable
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, ClassVar, TypeVar
from uuid import uuid4

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from app.models.fields import Leaves, Sensitivity, Ui
from app.texts import QT_TRANSLATE_NOOP

Document = dict[str, Any]
T = TypeVar("T", bound=Hashable)

MAX_ROWS = 2000  # rows of one list; a hostile document shall not cost memory
MAX_COUNT = 1_000_000
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}(:\d{2})?)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Form(Enum):
    """What kind of text a type holds; stands in the type's metadata, so that release and HQ's check can tell."""

    FREE_TEXT = "free text"  # domain.md 0.1b (3): never in HQ_CONF, REGIONAL, PARTNER unless named there
    ROW_ID = "id"
    INSTANT = "instant"
    DAY = "day"


def new_id() -> str:
    """Return a random id: 32 hex digits of a version 4 UUID, which tells nothing about when it was made."""
    return uuid4().hex


def _instant(value: str) -> str:
    if not _INSTANT.fullmatch(value):
        raise PydanticCustomError("instant.form", "not an instant with an offset")
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("instant.form", "not an instant with an offset") from None
    return value


def _day(value: str) -> str:
    try:
        date.fromisoformat(value if _DAY.fullmatch(value) else "")
    except ValueError:
        raise PydanticCustomError("day.form", "not a day") from None
    return value


def _no_nul(value: str) -> str:
    if "\0" in value:
        raise PydanticCustomError("text.nul", "holds the character NUL")
    return value


def _distinct(value: list[T]) -> list[T]:
    if len(set(value)) != len(value):
        raise PydanticCustomError("list.twice", "says the same thing twice")
    return value


Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$"), Form.ROW_ID]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$")]  # a staff member, a device, a place, a party
Country = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]  # ISO 3166-1 alpha-3
Lang = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]  # BCP 47
Instant = Annotated[str, Field(max_length=35), AfterValidator(_instant), Form.INSTANT]  # ISO 8601 with offset
Day = Annotated[str, Field(max_length=10), AfterValidator(_day), Form.DAY]  # ISO 8601, one calendar day
Code = Annotated[str, Field(pattern=r"^[A-Z0-9][A-Z0-9_]{0,63}$")]
Txt = Annotated[str, Field(max_length=250), AfterValidator(_no_nul), Form.FREE_TEXT]
Long = Annotated[str, Field(max_length=100_000), AfterValidator(_no_nul), Form.FREE_TEXT]
Name = Annotated[str, Field(max_length=250), AfterValidator(_no_nul)]  # of a reference record; not free text
Count = Annotated[int, Field(ge=0, le=MAX_COUNT, strict=True)]
Size = Annotated[int, Field(ge=1, le=MAX_COUNT, strict=True)]  # of a group: at least one person
Years = Annotated[int, Field(ge=0, le=130, strict=True)]
Flag = Annotated[bool, Field(strict=True)]
Codes = Annotated[list[Code], Field(max_length=MAX_ROWS), AfterValidator(_distinct)]
Ids = Annotated[list[Id], Field(max_length=MAX_ROWS), AfterValidator(_distinct)]
Countries = Annotated[list[Country], Field(max_length=250), AfterValidator(_distinct)]
Texts = Annotated[list[Txt], Field(max_length=MAX_ROWS)]
Names = Annotated[list[Name], Field(max_length=MAX_ROWS)]


class Part(BaseModel):
    """A piece of a record without an id of its own (a partial date, a coordinate)."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, validate_default=False, populate_by_name=True)


class Row(Part):
    """A row of a list in a record; its id lets two devices' edits be matched."""

    id: Annotated[Id, Ui(QT_TRANSLATE_NOOP("Form", "Row"), "basics", widget="hidden"), Leaves(Sensitivity.REF)] = Field(
        default_factory=new_id
    )


class Record(Part):
    """An aggregate that a person opens, saves, prints and releases as a whole. Subclasses add the envelope's fields."""

    kind: ClassVar[str]
    schema_v: ClassVar[int]


def document(model: BaseModel) -> Document:
    """Return the JSON document of a model: empty fields and lists left out, so that only what was said is stored."""
    dumped: Document = _prune(model.model_dump(mode="json", exclude_none=True, by_alias=True))
    return dumped


def _prune(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _prune(item) for key, item in value.items() if item is not None and item != []}
    if isinstance(value, list):
        return [_prune(item) for item in value]
    return value
