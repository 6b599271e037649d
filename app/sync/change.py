"""One line of data/changes.jsonl: a released document, or the withdrawal of one (bundle-and-vault.md 1.3, 1.5)."""

import hashlib
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.errors import AppError
from app.models import canonical
from app.models.base import Id
from app.sync.head import ZEROS, Count, Hash

MAX_LINE = 1 << 20
MAX_LINES = 200_000


class Change(BaseModel):
    """What one record now is for an audience. `seen` holds the highest Lamport number per device that the release knew.

    `op` redact withdraws the whole record and carries no body; `erase` on a put withdraws a part of it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    id: Id
    type: Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,31}$")]
    rev: Count
    seen: dict[Id, Count]
    op: Literal["put", "redact"]
    erase: bool = False
    att: tuple[Hash, ...] = ()
    salt: Id
    body: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.op == "put") != (self.body is not None):
            raise ValueError("inconsistent")
        return self

    def encode(self, spelled: bytes | None = None) -> bytes:
        """Return the canonical line, without its newline. `spelled` is the body's canonical form where one has it."""
        frame = self.model_dump(mode="json", exclude={"body"})
        members = {name: canonical.encode(value, depth=1) for name, value in frame.items()}
        if self.body is not None:
            members["body"] = spelled or canonical.encode(self.body, depth=1)
        return canonical.join(members)

    @classmethod
    def read(cls, value: Any, *, number: int = 0) -> "Change":
        """Read a parsed line; AppError("bundle.line") with its number where it has another form."""
        try:
            return cls.model_validate(_tupled(value))
        except ValidationError:
            raise AppError("bundle.line", number=number) from None


def _tupled(value: Any) -> Any:
    att = value.get("att") if isinstance(value, dict) else None
    return {**value, "att": tuple(att)} if isinstance(att, list) else value


class LineChain:
    """The running `changes_head`: H_0 = 32 zero bytes, H_i = SHA-256(H_{i-1} ‖ SHA-256(line i, no newline))."""

    def __init__(self) -> None:
        self._head = bytes.fromhex(ZEROS)
        self.count = 0

    def add(self, line: bytes) -> None:
        """Take the next line; AppError("bundle.lines") where it is longer than 1 MiB or the 200,001st."""
        self.count += 1
        if len(line) > MAX_LINE or self.count > MAX_LINES or b"\n" in line:
            raise AppError("bundle.lines", number=self.count)
        self._head = hashlib.sha256(self._head + hashlib.sha256(line).digest()).digest()

    @property
    def head(self) -> str:
        """The chain's head, 64 hex digits."""
        return self._head.hex()


class LineSplitter:
    """Cuts a stream of pieces into lines, holding one line at a time."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._number = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """Return the lines that `piece` completes; AppError("bundle.lines") where one grows beyond its limit."""
        *whole, rest = piece.split(b"\n")
        lines = []
        for part in whole:
            lines.append(bytes(self._held) + part)
            self._held.clear()
        self._held += rest
        self._number += len(lines)
        if len(self._held) > MAX_LINE:
            raise AppError("bundle.lines", number=self._number + 1)
        return lines

    def end(self) -> None:
        """Raise AppError("bundle.lines") where the last line has no newline."""
        if self._held:
            raise AppError("bundle.lines", number=self._number + 1)
