"""What an import did, for the person who asked for it: numbers, and every row and column that needs a look."""

from dataclasses import dataclass
from typing import Any

from app.vault.change import Change


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not imported: its number in the sheet, and the sentence (code, parameters) that says why."""

    row: int
    code: str
    params: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something about a field of an imported row: a local edit that stayed, or a remark with its sentence."""

    row: int
    field: str
    code: str = ""
    params: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class UnmappedColumn:
    """A column that was not read, and the mapping's reason where it gives one."""

    header: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The result of one import; `read` = imported + updated + unchanged + refused.

    `final` and `open` split the saved records by state. `vanished` are keys of earlier editions that this file lacks;
    nothing was deleted. `stopped`: cancelled on the way; what was counted is in the vault, and importing again goes on.
    """

    read: int
    imported: int
    updated: int
    unchanged: int
    final: int
    open: int
    refused: tuple[RefusedRow, ...]
    unmapped: tuple[UnmappedColumn, ...]
    kept_local: tuple[RowNote, ...]
    remarks: tuple[RowNote, ...]
    vanished: tuple[str, ...]
    findings: tuple[tuple[str, int], ...]
    dry_run: bool
    stopped: bool
    change: Change | None

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it with --json."""
        return {
            **{name: getattr(self, name) for name in ("read", "imported", "updated", "unchanged", "final", "open")},
            "refused": [{"row": one.row, "reason": one.code, **dict(one.params)} for one in self.refused],
            "unmapped": [{"column": one.header, "reason": one.reason} for one in self.unmapped],
            "kept_local": [{"row": one.row, "field": one.field} for one in self.kept_local],
            "remarks": [{"row": one.row, "field": one.field, "code": one.code} for one in self.remarks],
            "vanished": list(self.vanished),
            "findings": dict(self.findings),
            "dry_run": self.dry_run,
            "stopped": self.stopped,
        }
