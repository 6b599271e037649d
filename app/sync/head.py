"""bundle.json: what a bundle says about itself (bundle-and-vault.md 1.3)."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.errors import AppError
from app.models import canonical
from app.models.base import Code, Id

MAX_HEAD = 64 * 1024
ZEROS = "0" * 64

Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
KeyId = Annotated[str, Field(pattern=r"^[0-9a-f]{40}$")]
Count = Annotated[int, Field(ge=0, le=2**53)]
Number = Annotated[int, Field(ge=1, le=2**53)]
Kind = Literal["changes", "snapshot", "receipt", "device", "transfer", "pack"]
Profile = Literal["HQ_CONF", "REGIONAL", "PARTNER", "CASE_TRANSFER", "DEVICE"]


class _Part(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, populate_by_name=True
    )


class Ack(_Part):
    """The newest receipt seen from the other side; number 0 where none was."""

    number: Count = 0
    hash: Hash = ZEROS


class AuditHead(_Part):
    """Head of the sender's audit chain."""

    count: Count
    mac: Hash


class Counts(_Part):
    """What the payload holds; `bytes` counts the change lines and the attachments."""

    changes: Count
    attachments: Count
    bytes: Count


class Envelope(_Part):
    """The part of bundle.json that the sender decides; the rest follows from the content.

    `created` is advisory: an instant, or the month alone for REGIONAL and PARTNER.
    In a receipt `station` is the addressee.
    """

    kind: Kind
    bundle_id: Id
    station: Id
    device: Id
    stream: Id
    epoch: Number
    seq: Number
    prev: Hash = ZEROS
    void: tuple[Number, ...] | None = None
    audience: Id
    profile: Profile
    handling: Code
    expires: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")] | None = None
    ack: Ack = Ack()
    audit: AuditHead | None = None
    created: Annotated[str, Field(pattern=r"^\d{4}-\d\d(-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$")]
    clock_suspect: bool
    schema_v: Annotated[int, Field(ge=1, le=10_000, alias="schema")]
    app: Annotated[str, Field(max_length=40)]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        outside = self.profile in {"REGIONAL", "PARTNER"}
        first = self.seq == 1 or self.kind == "receipt"
        wrong = (
            (self.kind == "transfer" and self.expires is None)
            or (outside and len(self.created) > len("2026-11"))
            or (self.audit is not None and self.kind != "receipt" and self.profile not in {"HQ_CONF", "DEVICE"})
            or first != (self.prev == ZEROS)
        )
        if wrong:
            raise ValueError("inconsistent")
        return self


class Head(Envelope):
    """bundle.json whole."""

    format: Literal["bundle/1"] = "bundle/1"
    to: Annotated[tuple[KeyId, ...], Field(min_length=1, max_length=3)]
    signer: KeyId
    changes_head: Hash
    counts: Counts

    def encode(self) -> bytes:
        """Return the canonical bytes."""
        return canonical.encode(self.model_dump(mode="json", by_alias=True, exclude_none=True))


def read_head(data: bytes, *, key_ids: frozenset[str], schema_v: int) -> Head:
    """Read bundle.json in the order that gives each refusal its own name.

    Raises AppError bundle.head (not its form), bundle.not_addressed (the signed list names none of `key_ids`) or
    bundle.newer_schema.
    """
    try:
        value = canonical.decode(data, limit=MAX_HEAD)
    except (AppError, ValueError):
        raise AppError("bundle.head") from None
    if not isinstance(value, dict):
        raise AppError("bundle.head")
    to = value.get("to")
    if not isinstance(to, list) or not key_ids & {item for item in to if isinstance(item, str)}:
        raise AppError("bundle.not_addressed")
    _refuse_newer(value, schema_v)
    try:
        head = Head.model_validate_json(data)
    except ValidationError:
        raise AppError("bundle.head") from None
    if head.encode() != data:
        raise AppError("bundle.head")
    return head


def _refuse_newer(value: dict[str, Any], schema_v: int) -> None:
    form, theirs = value.get("format"), value.get("schema")
    newer_form = isinstance(form, str) and form.startswith("bundle/") and form != "bundle/1"
    if newer_form or (isinstance(theirs, int) and theirs > schema_v):
        raise AppError("bundle.newer_schema", theirs=theirs if isinstance(theirs, int) else 0, ours=schema_v)
