"""Prints a record: asks the one door, writes the log first, then makes the sheet. What a window and a command call."""

import secrets
from dataclasses import replace

from app.catalogue import translator
from app.errors import AppError, message_of
from app.formats import LATIN
from app.models.fields import Profile
from app.release.results import Released
from app.reports.case_summary import Variant, render
from app.reports.printed import PrintInfo
from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, say
from app.vault import contacts, print_log, staff
from app.vault.alike import alike
from app.vault.audit import record_event
from app.vault.opened import Vault
from app.vault.released import released
from app.vault.revisions import history

_PROFILES = {"summary": Profile.HQ_CONF, "restricted": Profile.DEVICE}
_RECIPIENTS = {
    "summary": QT_TRANSLATE_NOOP("Reports", "Headquarters"),
    "restricted": QT_TRANSLATE_NOOP("Reports", "Station"),
}


def print_summary(
    vault: Vault,
    record_id: str,
    *,
    variant: Variant,
    lang: str = "en",
    digits: str = LATIN,
    reason: str = "",
    names_unchecked: str = "",
    password: str | None = None,
    recipient: str = "",
    copy: int = 1,
    copies: int = 1,
    sample: bool = False,
    task: Task | None = None,
) -> bytes:
    """Return a case summary of a record as a PDF. The log says who printed what, and why, before the sheet is made.

    "summary" is what HQ may see, "restricted" what only the station may; that one needs a reason. `sample` marks
    invented data; `names_unchecked` as in app.sync.outbox.export, for the summary. Raises AppError report.reason,
    contacts.unchecked, report.withheld where nothing may leave, report.glyphs.
    """
    _require_reasons(vault, variant, reason, names_unchecked)
    translate = translator(lang)
    (result,) = released(vault, _PROFILES[variant], records=[record_id], task=task)
    if not isinstance(result, Released):
        raise AppError("report.withheld", reason=say(message_of(result.reason_code).what, translate))
    printed = replace(
        _told_by(vault, result),
        recipient=recipient or say(_RECIPIENTS[variant], translate),
        copy=copy,
        copies=copies,
        reason=reason.strip(),
        sample=sample,
        safe_contact=_safe_contact(vault, record_id) if variant == "restricted" else {},
    )
    with vault.writing() as db:
        record_event(db, f"print.{variant}", f"{record_id} {printed.print_id}")
        print_log.note(db, vault, record_id, variant=variant, print_id=printed.print_id, reason=printed.reason)
    return render(result, variant=variant, lang=lang, digits=digits, printed=printed, password=password)


def _require_reasons(vault: Vault, variant: Variant, reason: str, names_unchecked: str) -> None:
    if variant == "summary":
        contacts.confirm_names(vault, names_unchecked)
    elif not reason.strip():
        raise AppError("report.reason")


def _told_by(vault: Vault, result: Released) -> PrintInfo:
    """Return what the vault itself knows of a print: who, when, which revision, how many persons are alike."""
    with vault.reading() as db:
        holder = staff.holder(db, vault.holder)
        shared = alike(db, result.document)
    return PrintInfo(
        by_code=holder.code if holder else "",
        at=vault.clock.now(),
        print_id=secrets.token_hex(4),
        recipient="",
        revision=_revision(vault, result.record_id),
        alike=shared,
    )


def _safe_contact(vault: Vault, record_id: str) -> dict[str, tuple[str, ...] | None]:
    """Return what was agreed with each person whose contact is kept; no word of the contact itself."""
    kept = contacts.kept(vault, record_id)
    return {one.person: tuple(one.contact.safe_contact) if one.contact else None for one in kept}


def _revision(vault: Vault, record_id: str) -> int | None:
    """Return the number of the newest FINAL revision in the record's history, the first being 1."""
    rows = history(vault, record_id)
    return next((len(rows) - at for at, row in enumerate(rows) if row.state == "FINAL"), None)
