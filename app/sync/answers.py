"""What a receipt says, as change lines: everything that headquarters knows of one station, every time anew.

A receipt is cumulative, so that only the newest one matters (bundle-and-vault.md 1.4). Each line is a change line whose
`type` names one of the kinds below; `id` is the stream or the record it is about.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import AppError
from app.models.base import Id
from app.sync.change import Change
from app.sync.head import Count, Hash, Number

_STREAM, _REFUSED, _ERASED, _WANTED = "receipt_stream", "receipt_refused", "receipt_erased", "receipt_wanted"
MAX_RANGES = 10_000


class _Said(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class StreamSaid(_Said):
    """One stream: the ranges of numbers that were applied, those known to be given up, those HQ declined."""

    stream: Id
    device: Id
    epoch: Number
    received: Annotated[tuple[tuple[Number, Number], ...], Field(max_length=MAX_RANGES)] = ()
    void: Annotated[tuple[Number, ...], Field(max_length=MAX_RANGES)] = ()
    declined: Annotated[tuple[Number, ...], Field(max_length=MAX_RANGES)] = ()

    def has(self, seq: int) -> bool:
        """Whether a number was applied."""
        return any(low <= seq <= high for low, high in self.received)


class RefusedSaid(_Said):
    """One change that was refused and that nothing newer replaced."""

    record: Id
    stream: Id
    epoch: Number
    seq: Number
    rev: Count
    code: Annotated[str, Field(pattern=r"^[a-z][a-z_.]{0,63}$")]


@dataclass(slots=True)
class Answers:
    """The whole content of a receipt. `erased`: record and the rev through which everything of it is erased."""

    streams: list[StreamSaid] = field(default_factory=list)
    refused: list[RefusedSaid] = field(default_factory=list)
    erased: list[tuple[str, int]] = field(default_factory=list)
    wanted: list[tuple[str, str]] = field(default_factory=list)

    def lines(self) -> Iterable[Change]:
        """Yield the change lines."""
        for stream in self.streams:
            yield _line(_STREAM, stream.stream, 0, stream.model_dump(mode="json"))
        for refused in self.refused:
            yield _line(_REFUSED, refused.record, refused.rev, refused.model_dump(mode="json"))
        for record, rev in self.erased:
            yield _line(_ERASED, record, rev, {})
        for record, sha256 in self.wanted:
            yield _line(_WANTED, record, 0, {}, att=(sha256,))

    def take(self, change: Change) -> None:
        """Take one line in; a kind this version does not know is passed over. AppError("receipt.content")."""
        body = change.body or {}
        try:
            if change.type == _STREAM:
                self.streams.append(StreamSaid.model_validate(body))
            elif change.type == _REFUSED:
                self.refused.append(RefusedSaid.model_validate(body))
            elif change.type == _ERASED:
                self.erased.append((change.id, change.rev))
            elif change.type == _WANTED:
                self.wanted.extend((change.id, sha256) for sha256 in change.att)
        except ValidationError:
            raise AppError("receipt.content") from None


def _line(kind: str, about: str, rev: int, body: dict[str, Any], att: tuple[Hash, ...] = ()) -> Change:
    return Change(id=about, type=kind, rev=rev, seen={}, op="put", att=att, salt=secrets.token_hex(16), body=body)
