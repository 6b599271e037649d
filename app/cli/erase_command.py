"""The erase command: a record or a draft goes everywhere it stands."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Terminal
from app.errors import AppError
from app.services import erasing, safekeeping
from app.sync import outbox
from app.vault.holdings import Holdings
from app.vault.vault import Vault

_KEPT = "kept: that it existed, was saved and printed, by whom and when; that it was erased, when, why and who decided."


def erase(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Show what goes and what is kept; erase it where confirmed."""
    found = erasing.look(vault, options.ref)
    document, lines = _review(vault, found, draft=options.draft)
    if options.review:
        terminal.result(document, lines)
        return
    if options.reason is None:
        raise AppError("erase.reason", reasons=", ".join(erasing.REASONS))
    for line in lines:
        terminal.note(line)
    if options.person:
        terminal.note("Of these only the versions, drafts and files that name the person go, and why it was printed.")
        terminal.note("The newest version stays.")
    terminal.confirm("Erase this for good?")
    done = _erase(vault, found, options)
    terminal.result(asdict(done), _said(done))


def _erase(vault: Vault, found: Holdings, options: Namespace) -> erasing.Erased:
    if options.person:
        return erasing.erase_person(vault, found.record_id, options.person, reason=options.reason, forget=outbox.forget)
    if options.draft:
        return erasing.erase_draft(vault, found.record_id, reason=options.reason)
    return erasing.erase_record(vault, found.record_id, reason=options.reason, forget=outbox.forget)


def _review(vault: Vault, found: Holdings, *, draft: bool) -> tuple[dict[str, Any], list[str]]:
    bundles = 0 if draft else outbox.sealed_with(vault, found.record_id)
    bodies = 0 if draft else found.bodies
    sent_to = () if draft else found.sent_to
    backups = safekeeping.known_backups(vault)
    document = asdict(found) | {"bodies": bodies, "bundles": bundles, "sent_to": sent_to, "backups": backups}
    document |= {"print_reasons": 0 if draft else found.print_reasons, "kept": _KEPT}
    attachments, reasons = (0, 0) if draft else (len(found.attachments), found.print_reasons)
    lines = [
        f"{found.ref or found.record_id}: goes from this vault for good:",
        f"  texts of versions {bodies}, drafts {found.drafts}, attachments {attachments}, sealed bundles {bundles},",
        f"  reasons given for printing it {reasons}, contacts {0 if draft else found.contacts}",
        *(f"  {name} is told to erase it by the next bundle" for name in sent_to),
        f"  {_KEPT}",
        *(f"  the backup {name} may still hold it: backup --remake makes it anew" for name in backups),
    ]
    if found.held:
        lines.append("  A legal hold stands on it: it cannot be erased.")
    return document, lines


def _said(done: erasing.Erased) -> list[str]:
    counts = f"texts {done.bodies}, drafts {done.drafts}, attachments {done.attachments}, bundles {done.bundles}"
    counts += f", reasons for printing {done.print_reasons}"
    lines = [f"{done.ref or done.record_id}: erased. {counts}."]
    if done.sent_to:
        lines.append("Export soon: the next bundle takes it back where it was sent.")
    if not done.settled:
        lines.append("The last bytes leave the disk when the vault is locked.")
    return lines
