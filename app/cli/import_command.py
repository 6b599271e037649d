"""The import command: incidents from a spreadsheet."""

from argparse import Namespace

from app.cli.terminal import Terminal
from app.errors import AppError, sentence_of
from app.exchange.importer import import_file
from app.exchange.mapping import read_mapping, read_profile
from app.vault.vault import Vault


def bring_in(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Read a sheet through a mapping; refused rows are named, the others kept."""
    mapping = read_profile(options.profile) if options.profile else read_mapping(options.mapping)
    report = import_file(vault, options.file, mapping, dry_run=options.dry_run, task=terminal.task())
    lines = [f"{name}: {getattr(report, name)}" for name in ("read", "imported", "updated", "unchanged")]
    lines += [
        f"refused: row {row.row}: {sentence_of(AppError(row.code, **dict(row.params)))}" for row in report.refused
    ]
    lines += [f"unmapped column: {column.header} {column.reason}".rstrip() for column in report.unmapped]
    lines += [f"kept as you changed it: row {note.row}, {note.field}" for note in report.kept_local]
    lines += [f"no longer in the sheet: {key}" for key in report.vanished]
    terminal.result(report.as_json(), lines)
