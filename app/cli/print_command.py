"""The print command: a case summary as PDF."""

from argparse import Namespace

from app.cli.terminal import Terminal, write_new
from app.errors import AppError
from app.reports.printing import print_summary as print_pdf
from app.vault import revisions
from app.vault.vault import Vault

LANGUAGES = ("en",)  # those whose texts exist and were reviewed


def print_summary(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write a case summary; the restricted sheet asks again and wants a reason."""
    if options.lang not in LANGUAGES:
        raise AppError("cli.language", lang=options.lang)
    record_id = revisions.find_record(vault, options.ref)
    if options.variant == "restricted":
        if not options.reason.strip():
            raise AppError("report.reason")
        terminal.confirm("The restricted sheet stays at the station. Print it?")
    password = terminal.secret(options.pdf_password_file, "") if options.pdf_password_file else None
    data = print_pdf(
        vault,
        record_id,
        variant=options.variant,
        lang=options.lang,
        reason=options.reason,
        names_unchecked=options.names_unchecked,
        password=password,
    )
    write_new(options.out, data)
    terminal.result(
        {"file": options.out.name, "bytes": len(data), "variant": options.variant}, [f"Written: {options.out.name}"]
    )
