"""How an export can end: each end has a name and a sentence."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.vault.change import Change


class ExportOutcome(Enum):
    """The named ends of writing a bundle or a receipt to a drive. The sentence of each is `code` in the catalogue."""

    WRITTEN_AND_VERIFIED = "written_and_verified"
    WRITTEN_FOLDER_NOT_SYNCED = "written_folder_not_synced"
    NOTHING_TO_SEND = "nothing_to_send"
    NO_SPACE = "no_space"
    READ_ONLY = "read_only"
    DRIVE_REMOVED = "drive_removed"
    READBACK_DIFFERS = "readback_differs"
    CANCELLED = "cancelled"
    IO_ERROR = "io_error"

    @property
    def code(self) -> str:
        """The outcome's row in the catalogue of sentences."""
        return f"export.{self.value}"

    @property
    def written(self) -> bool:
        """Whether a whole, checked file lies on the drive."""
        return self in {ExportOutcome.WRITTEN_AND_VERIFIED, ExportOutcome.WRITTEN_FOLDER_NOT_SYNCED}


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What became of an export. Sizes in bytes; `sha12` are the first 12 hex digits of the file's SHA-256.

    `number` is the bundle's number in its stream. `number_spent` says that it was taken, so that only these same bytes
    may ever be written under it. `changes` counts records and withdrawals together.
    """

    outcome: ExportOutcome
    path: Path | None = None
    sha12: str = ""
    number: int | None = None
    number_spent: bool = False
    changes: int = 0
    withdrawals: int = 0
    attachments: int = 0
    size: int = 0
    free: int = 0
    written: int = 0

    @property
    def change(self) -> Change:
        """What open views have to show anew: also after one that failed, a number may be spent."""
        return Change("bundle", frozenset())

    @property
    def params(self) -> dict[str, str | int]:
        """What the outcome's sentence is filled with; sizes in KiB, rounded up."""
        return {
            "number": self.number or 0,
            "changes": self.changes,
            "sha12": self.sha12,
            "size": -(-self.size // 1024),
            "free": self.free // 1024,
            "written": self.written // 1024,
        }
