"""The print command: a case summary, or the blank paper form, as PDF."""

from argparse import Namespace

from app.catalogue import COMPLETE
from app.cli.terminal import Terminal, said, write_new
from app.errors import AppError
from app.settings import read_settings
from app.texts import QT_TRANSLATE_NOOP
from app.vault import revisions
from app.vault.vault import Vault

_PRINT_IT = QT_TRANSLATE_NOOP("Cli", "The restricted sheet stays at the station. Print it?")
_WRITTEN = QT_TRANSLATE_NOOP("Cli", "Written: {name}")


def print_summary(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write a case summary; the restricted sheet asks again and wants a reason."""
    from app.reports.printing import print_summary as print_pdf  # slow to load, and this command alone needs it

    lang = _language(options)
    record_id = revisions.find_record(vault, options.ref)
    if options.variant == "restricted":
        if not options.reason.strip():
            raise AppError("report.reason")
        terminal.confirm(said(_PRINT_IT))
    password = terminal.secret(options.pdf_password_file) if options.pdf_password_file else None
    data = print_pdf(
        vault,
        record_id,
        variant=options.variant,
        lang=lang,
        digits=read_settings().digits,
        reason=options.reason,
        names_unchecked=options.names_unchecked,
        password=password,
    )
    write_new(options.out, data)
    document = {"file": options.out.name, "bytes": len(data), "variant": options.variant}
    terminal.result(document, [said(_WRITTEN, name=options.out.name)])


def print_blank(options: Namespace, terminal: Terminal) -> None:
    """Write the blank paper form; it needs no vault."""
    from app.reports.blank_form import render  # slow to load, and this command alone needs it

    data = render(_language(options), read_settings().digits)
    write_new(options.out, data)
    document = {"file": options.out.name, "bytes": len(data), "variant": "blank"}
    terminal.result(document, [said(_WRITTEN, name=options.out.name)])


def _language(options: Namespace) -> str:
    """Return the language of the sheet; AppError cli.language for one that is not complete."""
    lang: str = options.paper or options.language
    if lang not in COMPLETE:
        raise AppError("cli.language", lang=lang)
    return lang
