"""Commands on the vault itself: create, audit, rebuild, recover, passwd."""

import re
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from app.cli.terminal import Terminal, require_new, write_new
from app.clock import SystemClock
from app.errors import AppError
from app.keys.passphrase import generate_passphrase
from app.keys.slots import calibrate_memory
from app.services import holding, vaults
from app.vault.rebuild import rebuild
from app.vault.vault import NewVault, Vault
from app.vault.verify import verify

_KEY_LINE = re.compile(r"^\s*([0-9A-Za-z]{4}(?:[ -]+[0-9A-Za-z]{4}){7}[ -]+[0-9A-Za-z]{2})\s*$", re.MULTILINE)


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


def save_sheet(path: Path, name: str, key: str) -> None:
    """Write a recovery sheet as text into a new file."""
    write_new(path, _sheet(name, key))


def _save_only_sheet(path: Path, name: str, key: str, terminal: Terminal) -> None:
    """Write the sheet; where that fails the vault exists already, so its only key is shown before the failure."""
    try:
        save_sheet(path, name, key)
    except AppError:
        terminal.note(f"The vault is ready, its sheet is not. Recovery key, shown once: write it down.\n\n    {key}\n")
        raise


def _created_lines(options: Namespace, key: str) -> list[str]:
    if options.recovery_file:
        where = f"The recovery sheet is in {options.recovery_file.name}: put it away from this computer."
    else:
        where = f"Recovery key, shown once: write it down and put it away from this computer.\n\n    {key}\n"
    return ["The vault is ready.", where]


def _sheet(name: str, key: str) -> str:
    return (
        f"Recovery sheet: {name}\n\n    {key}\n\n"
        "This key opens the vault by itself. Keep it away from the laptop, where only its holder reaches it.\n"
        "If passphrase and sheet are both lost, nobody can open the vault.\n"
    )


def _new_passphrase(options: Namespace, terminal: Terminal) -> str:
    """Return the passphrase of the file; on a terminal, offer six words and have them typed back."""
    if options.passphrase_file:
        return terminal.secret(options.passphrase_file, "")
    offered = generate_passphrase()
    terminal.note(f"Your passphrase, six words, shown once:\n\n    {offered}\n")
    return typed_twice(terminal, "Type it, or one of your own")


def typed_twice(terminal: Terminal, prompt: str) -> str:
    """Return a secret typed the same way twice; AppError("cli.not_the_same") otherwise."""
    first = terminal.secret(None, prompt)
    if terminal.secret(None, "Once more") != first:
        raise AppError("cli.not_the_same")
    return first


def audit(vault: Vault, _options: Namespace, terminal: Terminal) -> None:
    """Check the whole vault; AppError("cli.audit") where something does not fit."""
    report = verify(vault, terminal.task())
    document = {"ok": report.ok, "checked": report.checked, "first_bad": report.first_bad}
    terminal.result(document, [f"The vault is whole: {report.checked} entries checked."] if report.ok else [])
    if not report.ok:
        raise AppError("cli.audit", place=report.first_bad)


def rebuild_lists(vault: Vault, _options: Namespace, terminal: Terminal) -> None:
    """Make lists and search anew from the record."""
    count = rebuild(vault, terminal.task())
    terminal.result({"records": count}, [f"Lists and search are made anew: {count} records."])


def recover(options: Namespace, terminal: Terminal) -> None:
    """Set a new passphrase with the recovery key in a file."""
    passphrase = terminal.secret(options.passphrase_file, "") if options.passphrase_file else None
    text = terminal.text(options.recovery_file)
    found = _KEY_LINE.search(text)
    key = found.group(1) if found else text.strip()
    code = options.holder or _whose(options.vault, key, terminal)
    passphrase = passphrase or typed_twice(terminal, "New passphrase")
    with closing(vaults.recover(options.vault, key, passphrase, clock=SystemClock(), code=code)) as vault:
        person = next(seat.holder for seat in holding.seats(vault) if seat.present)
    document = {"recovered": True, "holder": person.code}
    terminal.result(document, [f"{person.code} has a new passphrase. The recovery sheet stays valid."])


def _whose(folder: Path, key: str, terminal: Terminal) -> str:
    """Ask whose passphrase is set anew where several people have one; "" where there is but one."""
    people = vaults.recoverable(folder, key)
    if len(people) == 1:
        return ""
    for person in people:
        terminal.note(f"{person.code}  {person.name}")
    return terminal.answer("Whose passphrase is set anew (its code)")


def passwd(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Change the passphrase of the holder who opened the vault."""
    file = options.new_passphrase_file
    passphrase = terminal.secret(file, "") if file else typed_twice(terminal, "New passphrase")
    vaults.change_passphrase(vault, passphrase)
    terminal.result({"changed": True}, ["The passphrase is changed."])
