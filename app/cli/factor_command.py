"""The command of the second key: a key file or the system's keyring, besides the passphrase."""

from argparse import Namespace
from collections.abc import Mapping

from app.cli.terminal import Terminal, said
from app.cli.vault_commands import recovery_key
from app.services import factoring
from app.texts import QT_TRANSLATE_NOOP, Text
from app.vault.vault import Vault

_NEEDS: Mapping[str, Text] = {
    "none": QT_TRANSLATE_NOOP("Cli", "Your passphrase opens the vault by itself."),
    "file": QT_TRANSLATE_NOOP("Cli", "Your passphrase opens the vault with its key file only."),
    "keyring": QT_TRANSLATE_NOOP(
        "Cli", "Your passphrase opens the vault with the secret in this computer's keyring only."
    ),
}
_LOST = QT_TRANSLATE_NOOP("Cli", "If it is lost, the recovery sheet opens the vault without it.")
_AGAIN = QT_TRANSLATE_NOOP("Cli", "Passphrase, once more")
_TYPE = QT_TRANSLATE_NOOP("Cli", "Type the whole recovery key from its sheet")


def factor(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Switch a second key on or off for whoever opened the vault, or say what is needed."""
    if options.make or options.keyring or options.off:
        passphrase = terminal.secret(options.passphrase_file, _AGAIN)
        _switch(vault, passphrase, options, terminal)
    kind = factoring.own(vault)
    terminal.result({"factor": kind}, [said(_NEEDS[kind]), *([] if kind == "none" else [said(_LOST)])])


def _switch(vault: Vault, passphrase: str, options: Namespace, terminal: Terminal) -> None:
    if options.off:
        factoring.switch_off(vault, passphrase)
        return
    file = options.recovery_file
    typed = terminal.text(file) if file else terminal.line(_TYPE)
    if options.make:
        factoring.use_key_file(vault, passphrase, recovery_key(typed), options.make)
    else:
        factoring.use_keyring(vault, passphrase, recovery_key(typed))
