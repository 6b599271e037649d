"""The import command: incidents from a spreadsheet."""

from argparse import Namespace

from app.cli.terminal import Line, Terminal, said, whole_of
from app.texts import QT_TRANSLATE_NOOP
from app.vault.vault import Vault

_COUNTS = {
    "read": QT_TRANSLATE_NOOP("Cli", "read: {count}"),
    "imported": QT_TRANSLATE_NOOP("Cli", "imported: {count}"),
    "updated": QT_TRANSLATE_NOOP("Cli", "updated: {count}"),
    "unchanged": QT_TRANSLATE_NOOP("Cli", "unchanged: {count}"),
}
_REFUSED = QT_TRANSLATE_NOOP("Cli", "refused: row {row}: {why}")
_UNMAPPED = QT_TRANSLATE_NOOP("Cli", "unmapped column: {column}")
_KEPT = QT_TRANSLATE_NOOP("Cli", "kept as you changed it: row {row}, {field}")
_VANISHED = QT_TRANSLATE_NOOP("Cli", "no longer in the sheet: {key}")


def bring_in(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Read a sheet through a mapping; refused rows are named, the others kept."""
    # The reader of spreadsheets is slow to load, and this command alone needs it.
    from app.exchange.importer import import_file
    from app.exchange.mapping import read_mapping, read_profile

    mapping = read_profile(options.profile) if options.profile else read_mapping(options.mapping)
    report = import_file(vault, options.file, mapping, dry_run=options.dry_run, task=terminal.task())
    lines: list[Line] = [said(text, count=getattr(report, name)) for name, text in _COUNTS.items()]
    lines += [said(_REFUSED, row=row.row, why=whole_of(row.code, dict(row.params))) for row in report.refused]
    lines += [said(_UNMAPPED, column=f"{column.header} {column.reason}".rstrip()) for column in report.unmapped]
    lines += [said(_KEPT, row=note.row, field=note.field) for note in report.kept_local]
    lines += [said(_VANISHED, key=key) for key in report.vanished]
    terminal.result(report.as_json(), lines)
