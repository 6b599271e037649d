"""All record kinds, and the one way from a stored document to a record."""

from collections.abc import Mapping
from types import MappingProxyType

from pydantic import ValidationError

from app.errors import AppError
from app.models.base import Document, Record
from app.models.incident import Incident
from app.models.party import Party
from app.models.place import Place
from app.models.problems import problems
from app.models.upcast import upcast

KINDS: Mapping[str, type[Record]] = MappingProxyType({model.kind: model for model in (Incident, Party, Place)})


def kind_of(kind: str) -> type[Record]:
    """Return the class of a record kind. Raises AppError("record.kind") for a kind this version does not know."""
    if kind not in KINDS:
        raise AppError("record.kind")
    return KINDS[kind]


def load(kind: str, document: Document, *, schema_v: int | None = None) -> Record:
    """Return the record behind a stored document, upcast from `schema_v` (None: today's).

    Raises AppError record.kind, record.too_new, or record.malformed with the place of the first fault (`where`).
    """
    model = kind_of(kind)
    if schema_v is not None:
        if schema_v > model.schema_v:
            raise AppError("record.too_new")
        document = upcast(kind, schema_v, document)
    try:
        return model.model_validate(document)
    except ValidationError as error:
        raise AppError("record.malformed", where=problems(error)[0].where) from None
