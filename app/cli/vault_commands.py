"""Commands on the vault itself: create, audit, rebuild, recover, passwd."""

import re
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from app.cli.terminal import Line, Terminal, require_new, said, write_new
from app.clock import SystemClock
from app.errors import AppError
from app.keys.passphrase import generate_passphrase
from app.keys.slots import calibrate_memory
from app.services import holding, vaults
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Text
from app.vault.rebuild import rebuild
from app.vault.vault import NewVault, Vault
from app.vault.verify import verify

_KEY_LINE = re.compile(r"^\s*([0-9A-Za-z]{4}(?:[ -]+[0-9A-Za-z]{4}){7}[ -]+[0-9A-Za-z]{2})\s*$", re.MULTILINE)

_NOT_SAVED = QT_TRANSLATE_NOOP("Cli", "The vault is ready, its sheet is not. Recovery key, shown once: write it down.")
_READY = QT_TRANSLATE_NOOP("Cli", "The vault is ready.")
_SHEET_IN = QT_TRANSLATE_NOOP("Cli", "The recovery sheet is in {name}: put it away from this computer.")
_KEY = QT_TRANSLATE_NOOP("Cli", "Recovery key, shown once: write it down and put it away from this computer.")
_SHEET = (
    QT_TRANSLATE_NOOP("Cli", "Recovery sheet: {name}"),
    QT_TRANSLATE_NOOP(
        "Cli", "This key opens the vault by itself. Keep it away from the laptop, where only its holder reaches it."
    ),
    QT_TRANSLATE_NOOP("Cli", "If passphrase and sheet are both lost, nobody can open the vault."),
)
_OFFERED = QT_TRANSLATE_NOOP("Cli", "Your passphrase, six words, shown once:")
_TYPE_IT = QT_TRANSLATE_NOOP("Cli", "Type it, or one of your own")
_ONCE_MORE = QT_TRANSLATE_NOOP("Cli", "Once more")
_NEW = QT_TRANSLATE_NOOP("Cli", "New passphrase")
_WHOLE = QT_TRANSLATE_N_NOOP("Cli", "The vault is whole: %n entries checked.")
_ANEW = QT_TRANSLATE_N_NOOP("Cli", "Lists and search are made anew: %n records.")
_RECOVERED = QT_TRANSLATE_NOOP("Cli", "{holder} has a new passphrase. The recovery sheet stays valid.")
_WHOSE = QT_TRANSLATE_NOOP("Cli", "Whose passphrase is set anew (its code)")
_CHANGED = QT_TRANSLATE_NOOP("Cli", "The passphrase is changed.")


def create(options: Namespace, terminal: Terminal) -> None:
    """Make a vault; show the recovery key, or save its sheet where told."""
    if options.recovery_file:
        require_new(options.recovery_file)
    memory_kib = options.kdf_memory * 1024 if options.kdf_memory else calibrate_memory()
    new = NewVault(
        role=options.role,
        name=options.name,
        country=options.country,
        code=options.code,
        holder_name=options.holder or options.code,
        passphrase=_new_passphrase(options, terminal),
        memory_kib=memory_kib,
    )
    created = vaults.create(options.vault, new, clock=SystemClock())
    station = created.vault.station
    key = created.recovery.text
    created.vault.close()
    document = {"station": station.id, "role": station.role, "name": station.name, "kdf_memory_mib": memory_kib // 1024}
    if options.recovery_file:
        _save_only_sheet(options.recovery_file, station.name, key, terminal)
        document["recovery_file"] = str(options.recovery_file)
    else:
        document["recovery_key"] = key
    terminal.result(document, _created_lines(options, key))


def save_sheet(path: Path, name: str, key: str, terminal: Terminal) -> None:
    """Write a recovery sheet as text into a new file."""
    write_new(path, _sheet(terminal, name, key))


def _save_only_sheet(path: Path, name: str, key: str, terminal: Terminal) -> None:
    """Write the sheet; where that fails the vault exists already, so its only key is shown before the failure."""
    try:
        save_sheet(path, name, key, terminal)
    except AppError:
        terminal.note(said(_NOT_SAVED), "", f"    {key}", "")
        raise


def _created_lines(options: Namespace, key: str) -> list[Line]:
    if options.recovery_file:
        return [said(_READY), said(_SHEET_IN, name=options.recovery_file.name)]
    return [said(_READY), said(_KEY), "", f"    {key}", ""]


def _sheet(terminal: Terminal, name: str, key: str) -> str:
    title, opens, lost = _SHEET
    lines: list[Line] = [said(title, name=name), "", f"    {key}", "", said(opens), said(lost), ""]
    return "\n".join(map(terminal.words, lines))


def _new_passphrase(options: Namespace, terminal: Terminal) -> str:
    """Return the passphrase of the file; on a terminal, offer six words and have them typed back."""
    if options.passphrase_file:
        return terminal.secret(options.passphrase_file)
    offered = generate_passphrase()
    terminal.note(said(_OFFERED), "", f"    {offered}", "")
    return typed_twice(terminal, _TYPE_IT)


def typed_twice(terminal: Terminal, prompt: Text) -> str:
    """Return a secret typed the same way twice; AppError("cli.not_the_same") otherwise."""
    first = terminal.secret(None, prompt)
    if terminal.secret(None, _ONCE_MORE) != first:
        raise AppError("cli.not_the_same")
    return first


def audit(vault: Vault, _options: Namespace, terminal: Terminal) -> None:
    """Check the whole vault; AppError("cli.audit") where something does not fit."""
    report = verify(vault, terminal.task())
    document = {"ok": report.ok, "checked": report.checked, "first_bad": report.first_bad}
    terminal.result(document, [said(_WHOLE, n=report.checked)] if report.ok else [])
    if not report.ok:
        raise AppError("cli.audit", place=report.first_bad)


def rebuild_lists(vault: Vault, _options: Namespace, terminal: Terminal) -> None:
    """Make lists and search anew from the record."""
    count = rebuild(vault, terminal.task())
    terminal.result({"records": count}, [said(_ANEW, n=count)])


def recover(options: Namespace, terminal: Terminal) -> None:
    """Set a new passphrase with the recovery key in a file."""
    passphrase = terminal.secret(options.passphrase_file) if options.passphrase_file else None
    key = recovery_key(terminal.text(options.recovery_file))
    code = options.holder or _whose(options.vault, key, terminal)
    passphrase = passphrase or typed_twice(terminal, _NEW)
    with closing(vaults.recover(options.vault, key, passphrase, clock=SystemClock(), code=code)) as vault:
        person = next(seat.holder for seat in holding.seats(vault) if seat.present)
    document = {"recovered": True, "holder": person.code}
    terminal.result(document, [said(_RECOVERED, holder=person.code)])


def recovery_key(text: str) -> str:
    """Return the recovery key that stands in a sheet, or the text itself."""
    found = _KEY_LINE.search(text)
    return found.group(1) if found else text.strip()


def _whose(folder: Path, key: str, terminal: Terminal) -> str:
    """Ask whose passphrase is set anew where several people have one; "" where there is but one."""
    people = vaults.recoverable(folder, key, clock=SystemClock())
    if len(people) == 1:
        return ""
    for person in people:
        terminal.note(f"{person.code}  {person.name}")
    return terminal.answer(_WHOSE)


def passwd(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Change the passphrase of the holder who opened the vault."""
    file = options.new_passphrase_file
    passphrase = terminal.secret(file) if file else typed_twice(terminal, _NEW)
    vaults.change_passphrase(vault, passphrase)
    terminal.result({"changed": True}, [said(_CHANGED)])
