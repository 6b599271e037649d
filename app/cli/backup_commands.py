"""Commands on copies of a vault: backup, restore, settle."""

from argparse import Namespace

from app.cli.terminal import Line, Terminal, said, whole_of
from app.clock import SystemClock
from app.services import origin, safekeeping
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.vault.vault import Vault

_REMOVE = QT_TRANSLATE_N_NOOP("Cli", "The new backup is checked. Remove %n earlier ones?")
_COPIED = QT_TRANSLATE_NOOP("Cli", "{name}: copied, opened and checked, {size} bytes.")
_LOST = QT_TRANSLATE_N_NOOP("Cli", "%n attachments are lost in the vault itself: run the vault check.")
_SAME_DISK = QT_TRANSLATE_NOOP("Cli", "It lies on the vault's own disk and would be lost with it: use another drive.")
_OLDER = QT_TRANSLATE_NOOP("Cli", "older than the newest five, --yes removes it: {name}")
_STALE = QT_TRANSLATE_NOOP("Cli", "holds erased text or opens with an old key, --remake removes it: {name}")
_REMOVED = QT_TRANSLATE_NOOP("Cli", "removed: {name}")
_RESTORED = QT_TRANSLATE_NOOP("Cli", "The vault is restored. Its references have the letter {letter} from now on.")
_ERASED_AGAIN = QT_TRANSLATE_NOOP("Cli", "Erased again: {count}; lists of erased records that were read: {lists}.")
_NOT_IN_BACKUP = QT_TRANSLATE_N_NOOP("Cli", "%n attachments were not in the backup.")
_FIRST_BAD = QT_TRANSLATE_NOOP("Cli", "The check of the vault found something wrong, first at {place}.")
_NEW_DEVICE = QT_TRANSLATE_NOOP("Cli", "Make this copy a new device, which HQ has to confirm?")
_LETTER_NOW = QT_TRANSLATE_NOOP("Cli", "References have the letter {letter} from now on.")
_LETTER_STAYS = QT_TRANSLATE_NOOP("Cli", "References have the letter {letter} as before.")


def backup(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Copy the vault to another drive and check the copy; list backups beyond five and those with erased text."""
    done = safekeeping.backup(vault, options.to, task=terminal.task())
    going = (*(done.older if options.yes else ()), *(done.stale if options.remake else ()))
    removed = {path.name for path in going}
    if going:
        terminal.confirm(said(_REMOVE, n=len(removed)))
        safekeeping.remove(vault, going)
    older, stale = ([path.name for path in paths] for paths in (done.older, done.stale))
    document = {
        "backup": done.path.name,
        "size": done.size,
        "missing": done.missing,
        "same_disk": done.same_disk,
        "older": older,
        "stale": stale,
        "removed": sorted(removed),
    }
    lines: list[Line] = [said(_COPIED, name=done.path.name, size=done.size)]
    if done.missing:
        lines.append(said(_LOST, n=done.missing))
    if done.same_disk:
        lines.append(said(_SAME_DISK))
    lines += [said(_OLDER, name=name) for name in older if name not in removed]
    lines += [said(_STALE, name=name) for name in stale if name not in removed]
    lines += [said(_REMOVED, name=name) for name in sorted(removed)]
    terminal.result(document, lines)


def restore(options: Namespace, terminal: Terminal) -> None:
    """Make a vault from a backup, as a new device, without what was erased since."""
    passphrase = terminal.secret(options.passphrase_file)
    done = safekeeping.restore(
        options.source,
        options.to,
        passphrase,
        key_file=options.key_file,
        clock=SystemClock(),
        task=terminal.task(),
        lists=options.list,
    )
    document = {
        "restored": True,
        "letter": done.letter,
        "erased_again": done.erased,
        "lists": done.lists,
        "missing": done.missing,
        "whole": not done.first_bad,
        "first_bad": done.first_bad,
        "needs_hq": True,
    }
    lines: list[Line] = [
        said(_RESTORED, letter=done.letter),
        said(_ERASED_AGAIN, count=done.erased, lists=done.lists),
        whole_of("restore.waits"),
    ]
    if done.missing:
        lines.append(said(_NOT_IN_BACKUP, n=done.missing))
    if done.first_bad:
        lines.append(said(_FIRST_BAD, place=done.first_bad))
    terminal.result(document, lines)


def settle(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Take the answer to "moved or copied?"; a copy becomes a new device, whose letter is told."""
    before = vault.device
    if options.copied:
        terminal.confirm(said(_NEW_DEVICE))
        origin.copied(vault)
    else:
        origin.moved(vault)
    new = vault.device != before
    document = {"letter": vault.letter, "device": vault.device, "needs_hq": safekeeping.waits_for_hq(vault)}
    letter = said(_LETTER_NOW if new else _LETTER_STAYS, letter=vault.letter)
    terminal.result(document, [letter, whole_of("restore.waits")] if new else [letter])
