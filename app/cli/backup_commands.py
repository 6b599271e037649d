"""Commands on copies of a vault: backup, restore, settle."""

from argparse import Namespace

from app.cli.terminal import Terminal
from app.clock import SystemClock
from app.errors import message_of
from app.services import origin, safekeeping
from app.vault.vault import Vault


def backup(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Copy the vault to another drive and check the copy; list backups beyond five and those with erased text."""
    done = safekeeping.backup(vault, options.to, task=terminal.task())
    going = (*(done.older if options.yes else ()), *(done.stale if options.remake else ()))
    removed = {path.name for path in going}
    if going:
        terminal.confirm(f"The new backup is checked. Remove {len(removed)} earlier ones?")
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
    lines = [f"{done.path.name}: copied, opened and checked, {done.size} bytes."]
    if done.missing:
        lines.append(f"{done.missing} attachments are lost in the vault itself: run the vault check.")
    if done.same_disk:
        lines.append("It lies on the vault's own disk and would be lost with it: use another drive.")
    lines += [f"older than the newest five, --yes removes it: {name}" for name in older if name not in removed]
    left = [name for name in stale if name not in removed]
    lines += [f"holds erased text or opens with an old key, --remake removes it: {name}" for name in left]
    lines += [f"removed: {name}" for name in sorted(removed)]
    terminal.result(document, lines)


def restore(options: Namespace, terminal: Terminal) -> None:
    """Make a vault from a backup, as a new device, without what was erased since."""
    passphrase = terminal.secret(options.passphrase_file, "Passphrase")
    done = safekeeping.restore(
        options.source, options.to, passphrase, clock=SystemClock(), task=terminal.task(), lists=options.list
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
    lines = [
        f"The vault is restored. Its references have the letter {done.letter} from now on.",
        f"Erased again: {done.erased}, by {done.lists} lists.",
        message_of("restore.waits").what.source,
        message_of("restore.waits").todo.source,
    ]
    if done.missing:
        lines.append(f"{done.missing} attachments were not in the backup.")
    if done.first_bad:
        lines.append(f"The check of the vault found something wrong, first at {done.first_bad}.")
    terminal.result(document, lines)


def settle(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Take the answer to "moved or copied?"; a copy becomes a new device, whose letter is told."""
    before = vault.device
    if options.copied:
        terminal.confirm("Make this copy a new device, which HQ has to confirm?")
        origin.copied(vault)
    else:
        origin.moved(vault)
    new = vault.device != before
    document = {"letter": vault.letter, "device": vault.device, "needs_hq": safekeeping.waits_for_hq(vault)}
    lines = [f"References have the letter {vault.letter}{' from now on' if new else ' as before'}."]
    if new:
        lines += [message_of("restore.waits").what.source, message_of("restore.waits").todo.source]
    terminal.result(document, lines)
