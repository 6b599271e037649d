"""What HQ decides on the command line: bundles that wait, and devices that are held back."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Line, Terminal, said, what_of
from app.errors import AppError
from app.hq import inbox, register
from app.hq.inbox import Entry
from app.texts import QT_TRANSLATE_NOOP
from app.vault.vault import Vault

_WAITS = frozenset({"held", "quarantine"})
_REFUSE = QT_TRANSLATE_NOOP("Cli", "Refuse this bundle for good? The receipt tells the station.")
_TOLD = QT_TRANSLATE_NOOP("Cli", "Has the station told by another way which laptop this is, and who has its copies?")
_CONFIRMED = QT_TRANSLATE_NOOP("Cli", "The device is confirmed. Checked again:")
_WHY = QT_TRANSLATE_NOOP("Cli", "{entry}  {why}")
_WARNED = QT_TRANSLATE_NOOP("Cli", "{entry}  warning: {why}")
_STATION = QT_TRANSLATE_NOOP("Cli", "{id}  {name}: records {records}, newest bundle {newest}")
_STATION_MISSING = QT_TRANSLATE_NOOP(
    "Cli", "{id}  {name}: records {records}, newest bundle {newest}, not seen: {missing}"
)
_HELD = QT_TRANSLATE_NOOP("Cli", "  held back  {device}  confirm it once the station has cleared it up")
_WARNING = QT_TRANSLATE_NOOP("Cli", "  warning    {device}  {why}")


def waiting(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List what was received, or check one entry again, or refuse it for good."""
    require_hq(vault)
    if options.check:
        entry = inbox.recheck(vault, options.check, task=terminal.task())
    elif options.refuse:
        terminal.confirm(said(_REFUSE))
        entry = inbox.decline(vault, options.refuse)
    else:
        found = inbox.entries(vault)
        terminal.result([entry_document(row) for row in found], map(entry_line, found))
        return
    terminal.result(entry_document(entry), [entry_line(entry)])


def stations(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List the stations, or confirm a device that something stands against and check again what waits of it (4.8)."""
    require_hq(vault)
    if options.confirm:
        terminal.confirm(said(_TOLD))
        station = next((row.id for row in register.stations(vault) if options.confirm in row.questioned), "")
        register.confirm_device(vault, station, options.confirm)
        again = [
            inbox.recheck(vault, row.id, task=terminal.task())
            for row in reversed(inbox.entries(vault))
            if row.device == options.confirm and row.state in _WAITS
        ]
        terminal.result(
            {"confirmed": options.confirm, "checked": [entry_document(row) for row in again]},
            [said(_CONFIRMED), *map(entry_line, again)],
        )
        return
    rows = register.stations(vault)
    terminal.result([asdict(row) for row in rows], [line for row in rows for line in _station_lines(row)])


def require_hq(vault: Vault) -> None:
    """Raise AppError("cli.wrong_role") in a station's vault."""
    if vault.station.role != "hq":
        raise AppError("cli.wrong_role")


def entry_document(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON."""
    return asdict(entry) | {"params": dict(entry.params)}


def entry_line(entry: Entry) -> Line:
    """Return an entry as one line, with why it waits or was refused."""
    line: Line = f"{entry.id}  {entry.state:10}  {entry.station_name} {entry.number or ''}"
    if entry.code:
        line = said(_WHY, entry=line, why=what_of(entry.code, entry.params))
    if entry.warned:
        line = said(_WARNED, entry=line, why=what_of(entry.warned.code, entry.warned.params))
    return line


def _station_lines(row: register.StationRow) -> list[Line]:
    text = _STATION_MISSING if row.missing else _STATION
    missing = ", ".join(map(str, row.missing))
    first = said(text, id=row.id, name=row.name, records=row.records, newest=row.newest or "–", missing=missing)
    held = [said(_HELD, device=device) for device in row.held_back]
    warned = [said(_WARNING, device=device, why=what_of(told.code, told.params)) for device, told in row.warned]
    return [first, *held, *warned]
