"""Failures of the command line itself."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

MESSAGES = {
    "cli.not_confirmed": Message(
        QT_TRANSLATE_NOOP("Errors", "This needs your confirmation. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Answer the question with y, or add --yes."),
    ),
    "cli.no_terminal": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no terminal to ask for the passphrase on. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Give it with --passphrase-file FILE, or - for standard input."),
    ),
    "cli.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "The file {name} cannot be read as text. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check its name and whether you may read it."),
    ),
    "cli.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."),
        QT_TRANSLATE_NOOP("Errors", "Check the free space and whether you may write there, then try again."),
    ),
    "cli.exists": Message(
        QT_TRANSLATE_NOOP("Errors", "There is already a file named {name}. It was left as it is."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name, or move the old file away."),
    ),
    "cli.not_the_same": Message(
        QT_TRANSLATE_NOOP("Errors", "The two passphrases differ. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Start again and type the same one twice."),
    ),
    "cli.audit": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault does not fit its own chain, first at {place}."),
        QT_TRANSLATE_NOOP("Errors", "Copy the whole folder to a safe place before you go on, and ask for help."),
    ),
    "cli.where_to": Message(
        QT_TRANSLATE_NOOP("Errors", "It was not said where to write the bundle. Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Add --to with the stick's folder, or --review to look only."),
    ),
    "cli.language": Message(
        QT_TRANSLATE_NOOP("Errors", "There are no sheets in the language {lang} yet. Nothing was printed."),
        QT_TRANSLATE_NOOP("Errors", "Print in English: --lang en."),
    ),
    "cli.wrong_role": Message(
        QT_TRANSLATE_NOOP("Errors", "This command belongs to the other side of the exchange. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Stations export and receive receipts; HQ receives bundles and writes receipts."),
    ),
    "cli.not_a_record": Message(
        QT_TRANSLATE_N_NOOP("Errors", "The file does not hold one record as JSON (%n places are wrong). Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with what 'waypost show REF --json' prints."),
    ),
}
