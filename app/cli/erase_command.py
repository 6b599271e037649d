"""The erase command: a record or a draft goes everywhere it stands."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Line, Terminal, said
from app.errors import AppError
from app.services import erasing, safekeeping
from app.sync import outbox
from app.texts import QT_TRANSLATE_NOOP
from app.vault.holdings import Holdings
from app.vault.vault import Vault

_KEPT = QT_TRANSLATE_NOOP(
    "Cli",
    "kept: that it existed, was saved and printed, by whom and when; that it was erased, when, why and who decided.",
)
_PERSON = QT_TRANSLATE_NOOP(
    "Cli", "Of these only the versions, drafts and files that name the person go, and why it was printed."
)
_NEWEST = QT_TRANSLATE_NOOP("Cli", "The newest version stays.")
_ERASE = QT_TRANSLATE_NOOP("Cli", "Erase this for good?")
_GOES = QT_TRANSLATE_NOOP("Cli", "{ref}: goes from this vault for good:")
_TEXTS = QT_TRANSLATE_NOOP(
    "Cli", "  texts of versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles},"
)
_REASONS = QT_TRANSLATE_NOOP("Cli", "  reasons given for printing it {reasons}, contacts {contacts}")
_TOLD = QT_TRANSLATE_NOOP("Cli", "  {name} is told to erase it by the next bundle")
_INDENTED = QT_TRANSLATE_NOOP("Cli", "  {sentence}")
_BACKUP = QT_TRANSLATE_NOOP("Cli", "  the backup {name} may still hold it: backup --remake makes it anew")
_HOLD = QT_TRANSLATE_NOOP("Cli", "  A legal hold stands on it: it cannot be erased.")
_ERASED = QT_TRANSLATE_NOOP(
    "Cli",
    "{ref}: erased. texts {bodies}, drafts {drafts}, attachments {attachments}, bundles {bundles}, reasons for printing"
    " {reasons}.",
)
_EXPORT = QT_TRANSLATE_NOOP("Cli", "Export soon: the next bundle takes it back where it was sent.")
_LAST_BYTES = QT_TRANSLATE_NOOP("Cli", "The last bytes leave the disk when the vault is locked.")


def erase(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Show what goes and what is kept; erase it where confirmed."""
    found = erasing.look(vault, options.ref)
    document, lines = _review(vault, found, draft=options.draft)
    if options.review:
        terminal.result(document, lines)
        return
    if options.reason is None:
        raise AppError("erase.reason", reasons=", ".join(erasing.REASONS))
    terminal.note(*lines)
    if options.person:
        terminal.note(said(_PERSON), said(_NEWEST))
    terminal.confirm(said(_ERASE))
    done = _erase(vault, found, options)
    terminal.result(asdict(done), _told(done))


def _erase(vault: Vault, found: Holdings, options: Namespace) -> erasing.Erased:
    if options.person:
        return erasing.erase_person(vault, found.record_id, options.person, reason=options.reason, forget=outbox.forget)
    if options.draft:
        return erasing.erase_draft(vault, found.record_id, reason=options.reason)
    return erasing.erase_record(vault, found.record_id, reason=options.reason, forget=outbox.forget)


def _review(vault: Vault, found: Holdings, *, draft: bool) -> tuple[dict[str, Any], list[Line]]:
    bundles = 0 if draft else outbox.sealed_with(vault, found.record_id)
    bodies = 0 if draft else found.bodies
    sent_to = () if draft else found.sent_to
    backups = safekeeping.known_backups(vault)
    document = asdict(found) | {"bodies": bodies, "bundles": bundles, "sent_to": sent_to, "backups": backups}
    document |= {"print_reasons": 0 if draft else found.print_reasons, "kept": _KEPT.source}
    attachments, reasons = (0, 0) if draft else (len(found.attachments), found.print_reasons)
    lines: list[Line] = [
        said(_GOES, ref=found.ref or found.record_id),
        said(_TEXTS, bodies=bodies, drafts=found.drafts, attachments=attachments, bundles=bundles),
        said(_REASONS, reasons=reasons, contacts=0 if draft else found.contacts),
        *(said(_TOLD, name=name) for name in sent_to),
        said(_INDENTED, sentence=said(_KEPT)),
        *(said(_BACKUP, name=name) for name in backups),
    ]
    if found.held:
        lines.append(said(_HOLD))
    return document, lines


def _told(done: erasing.Erased) -> list[Line]:
    counts = {"bodies": done.bodies, "drafts": done.drafts, "attachments": done.attachments, "bundles": done.bundles}
    lines: list[Line] = [said(_ERASED, ref=done.ref or done.record_id, reasons=done.print_reasons, **counts)]
    if done.sent_to:
        lines.append(said(_EXPORT))
    if not done.settled:
        lines.append(said(_LAST_BYTES))
    return lines
