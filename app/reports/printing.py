"""Prints records: asks the one door, writes the log first, then makes the sheets. What a window and a command call."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.catalogue import LATIN, translator
from app.errors import AppError
from app.models.fields import Profile
from app.release.results import Released, Withheld
from app.reports.case_summary import Variant, render
from app.reports.page import joined
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


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. "summary" is what HQ may see, "restricted" what only the station may; that one needs a reason.

    `names_unchecked` as in app.sync.outbox.export, for the summary; `copies` (1 or more) are numbered on their pages;
    `password` encrypts the PDF; `sample` marks invented data.
    """

    variant: Variant
    lang: str = "en"
    digits: str = LATIN
    reason: str = ""
    names_unchecked: str = ""
    password: str | None = None
    recipient: str = ""
    copies: int = 1
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """The sheets in one PDF ("" bytes for none), the records in it, and those left out with the reason of each."""

    pdf: bytes
    records: tuple[str, ...]
    left: tuple[tuple[str, AppError], ...]


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
    sample: bool = False,
    task: Task | None = None,
) -> bytes:
    """Return one sheet of one record as a PDF; the arguments are those of `Order`, the errors those of `print_one`."""
    order = Order(variant, lang, digits, reason, names_unchecked, password, sample=sample)
    return print_one(vault, record_id, order, task=task)


def print_one(vault: Vault, record_id: str, order: Order, *, task: Task | None = None) -> bytes:
    """Return the sheets of one record as a PDF. The log says who printed what, and why, before they are made.

    Raises AppError report.reason, contacts.unchecked, report.withheld where nothing may leave, report.glyphs.
    """
    made = print_many(vault, [record_id], order, task=task)
    for _record, error in made.left:
        raise error
    return made.pdf


def print_many(vault: Vault, records: Sequence[str], order: Order, *, task: Task | None = None) -> Printed:
    """Return the sheets of several records in one PDF, in their order; each is logged before any is made.

    A record of which nothing may leave, or that no font can write, is left out and named. `task` hears "release" and
    "print" and can stop it. Raises AppError report.reason, contacts.unchecked, vault.no_record.
    """
    _require_reasons(vault, order)
    task = task or Task()
    results = list(released(vault, _PROFILES[order.variant], records=records, task=task))
    left = [(one.record_id, _withheld(one)) for one in results if not isinstance(one, Released)]
    sheets = [(one, _info(vault, one, order)) for one in results if isinstance(one, Released)]
    _log(vault, sheets, order.variant)
    parts: list[bytes] = []
    done: list[str] = []
    for at, (one, info) in enumerate(sheets):
        task.report(at, len(sheets), "print")
        try:
            parts += [_render(one, order, replace(info, copy=n)) for n in range(1, order.copies + 1)]
        except AppError as error:
            left.append((one.record_id, error))
        else:
            done.append(one.record_id)
    return Printed(joined(parts, order.password) if parts else b"", tuple(done), tuple(left))


def look_at(vault: Vault, record_id: str, order: Order, *, task: Task | None = None) -> bytes:
    """Return one sheet as it would be printed, to be seen on the screen; its foot says that it was not printed.

    A look counts as a view. One at a restricted sheet stands in the log of prints with its reason, as a look: the
    summary shows less than the record's own page does, the restricted sheet is asked for. Errors as in `print_one`.
    """
    _require_reasons(vault, order)
    (result,) = released(vault, _PROFILES[order.variant], records=[record_id], task=task)
    if not isinstance(result, Released):
        raise _withheld(result)
    info = replace(_info(vault, result, order), look=True, copies=1)
    vault.note_view(record_id)
    if order.variant == "restricted":
        with vault.writing() as db:
            record_event(db, f"look.{order.variant}", f"{record_id} {info.print_id}")
            print_log.note(
                db, vault, record_id, variant=print_log.LOOK, print_id=info.print_id, reason=info.reason
            )
    return _render(result, order, info)


def _log(vault: Vault, sheets: Sequence[tuple[Released, PrintInfo]], variant: Variant) -> None:
    if not sheets:
        return
    with vault.writing() as db:
        for one, info in sheets:
            record_event(db, f"print.{variant}", f"{one.record_id} {info.print_id}")
            print_log.note(db, vault, one.record_id, variant=variant, print_id=info.print_id, reason=info.reason)


def _render(one: Released, order: Order, info: PrintInfo) -> bytes:
    return render(one, variant=order.variant, lang=order.lang, digits=order.digits, printed=info)


def _withheld(result: Withheld) -> AppError:
    return AppError.due_to(result.reason_code, "report.withheld")


def _info(vault: Vault, result: Released, order: Order) -> PrintInfo:
    return replace(
        _told_by(vault, result),
        recipient=order.recipient or say(_RECIPIENTS[order.variant], translator(order.lang)),
        copies=order.copies,
        reason=order.reason.strip(),
        sample=order.sample,
        safe_contact=_safe_contact(vault, result.record_id) if order.variant == "restricted" else {},
    )


def _require_reasons(vault: Vault, order: Order) -> None:
    if order.variant == "summary":
        contacts.confirm_names(vault, order.names_unchecked)
    elif not order.reason.strip():
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
