"""What can go wrong with keys, cards, passphrases and the vault's header."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_ASK_FILE = QT_TRANSLATE_NOOP("Errors", "Nothing was read from it. Ask for the file to be copied again.")
_ASK_CARD = QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Ask the sender to write the card to the drive again.")
_HEADER = QT_TRANSLATE_NOOP(
    "Errors",
    "Nothing was opened or changed. Restore the vault's folder from a backup, and ask how the file came to be changed.",
)
_DISTRUST = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken from it. Do not trust the file; tell the sender by another way."
)

MESSAGES = {
    "age.not_age": Message(QT_TRANSLATE_NOOP("Errors", "This is not an encrypted (age) file."), _ASK_FILE),
    "age.header": Message(QT_TRANSLATE_NOOP("Errors", "The beginning of the encrypted file is damaged."), _ASK_FILE),
    "age.mac": Message(QT_TRANSLATE_NOOP("Errors", "The beginning of the encrypted file was altered."), _ASK_FILE),
    "age.payload": Message(
        QT_TRANSLATE_NOOP("Errors", "The encrypted file was altered, cut or lengthened."), _ASK_FILE
    ),
    "age.no_match": Message(
        QT_TRANSLATE_NOOP("Errors", "The file was encrypted for somebody else."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was read from it. Ask the sender to encrypt it for your card."),
    ),
    "age.key": Message(
        QT_TRANSLATE_NOOP("Errors", "This is not a key of the kind Waypost uses, or it was mistyped."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Take the key from the card file itself."),
    ),
    "age.classical": Message(
        QT_TRANSLATE_NOOP("Errors", "The recipient's key is of an older kind that could be broken in years to come."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask the recipient for a card made with Waypost."),
    ),
    "age.recipients": Message(
        QT_TRANSLATE_NOOP("Errors", "A file can be encrypted for one to three different keys, not for {count}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Check the audience's cards in the settings."),
    ),
    "signature.form": Message(QT_TRANSLATE_NOOP("Errors", "The signature cannot be read."), _DISTRUST),
    "signature.key": Message(
        QT_TRANSLATE_NOOP("Errors", "The signing key is not of the kind Waypost uses."), _DISTRUST
    ),
    "signature.namespace": Message(
        QT_TRANSLATE_NOOP("Errors", "The signature was made for another kind of message."), _DISTRUST
    ),
    "signature.wrong": Message(
        QT_TRANSLATE_NOOP("Errors", "The signature does not fit: what was signed has been altered."), _DISTRUST
    ),
    "signature.other_key": Message(
        QT_TRANSLATE_NOOP("Errors", "The signature is genuine but by somebody else's key."), _DISTRUST
    ),
    "card.form": Message(QT_TRANSLATE_NOOP("Errors", "This is not a card, or it is damaged."), _ASK_CARD),
    "card.newer": Message(
        QT_TRANSLATE_NOOP("Errors", "The card was made by a newer Waypost."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Update Waypost first, then read the card again."),
    ),
    "card.proof": Message(
        QT_TRANSLATE_NOOP("Errors", "Whoever made this card did not prove to hold its keys."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody was enrolled. Do not trust the card; ask the sender in person for a new one."
        ),
    ),
    "recovery.form": Message(
        QT_TRANSLATE_NOOP(
            "Errors",
            "A recovery key has 34 letters and digits; {length} were typed, or one of them is none of its letters.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Compare group by group with the printed sheet."),
    ),
    "recovery.typo": Message(
        QT_TRANSLATE_NOOP("Errors", "There is a typing mistake in the recovery key."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Compare group by group with the printed sheet."),
    ),
    "passphrase.short": Message(
        QT_TRANSLATE_NOOP("Errors", "The passphrase has {length} characters; it needs at least {least}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Use the six words that Waypost offers, or add words."),
    ),
    "passphrase.weak": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase is too easy to guess (about {bits} bits; at least {least} are needed)."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Use the six words that Waypost offers, or add unusual words."
        ),
    ),
    "keys.passphrase": Message(
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Check the keyboard layout and capital letters, or use the recovery key."
        ),
    ),
    "keys.recovery": Message(
        QT_TRANSLATE_NOOP("Errors", "This recovery key belongs to another vault, or was replaced."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look for the newest recovery sheet of this vault."),
    ),
    "keys.memory": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "The computer could not spare the {mib} MiB of memory that opening the vault takes."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Close other programs and try again."),
    ),
    "keys.factor_file": Message(
        QT_TRANSLATE_NOOP("Errors", "This passphrase did not open the vault without its key file."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Give the key file, on its stick; if it is lost, use the recovery sheet."
        ),
    ),
    "keys.factor_keyring": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase did not open the vault, and this computer's keyring does not hold its second key."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Log in to this computer as usual and try again, or use the recovery sheet."
        ),
    ),
    "factor.exists": Message(
        QT_TRANSLATE_NOOP("Errors", "There is already a file of that name. It was left as it is, and nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name for the key file."),
    ),
    "factor.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The key file could not be written there and read back. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check the free space and whether you may write there, or take another stick."),
    ),
    "factor.file": Message(
        QT_TRANSLATE_NOOP("Errors", "This is not a key file of Waypost, or it cannot be read. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose the key file on its stick; if it is lost, use the recovery sheet."),
    ),
    "factor.beside": Message(
        QT_TRANSLATE_NOOP("Errors", "A key file inside the vault's folder would go wherever the vault goes. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Put it on a stick that is kept apart from the laptop."),
    ),
    "factor.no_keyring": Message(
        QT_TRANSLATE_NOOP("Errors", "This computer has no keyring that keeps a secret. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Use a key file on a stick instead, or no second key."),
    ),
    "factor.none": Message(
        QT_TRANSLATE_NOOP("Errors", "Your passphrase needs no second key. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list of holders for who uses one."),
    ),
    "keys.blob": Message(
        QT_TRANSLATE_NOOP("Errors", "The key of an attachment does not fit: its row was altered."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The other attachments are not touched by this. Run the audit, and restore from a backup if it says so.",
        ),
    ),
    "header.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's header cannot be read from this disk. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check that the disk is connected and that this account may read the folder, then try again."
        ),
    ),
    "header.missing": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder (no file vault.hdr)."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Choose the folder that holds the vault, or create a new one."
        ),
    ),
    "header.form": Message(QT_TRANSLATE_NOOP("Errors", "The vault's key file (vault.hdr) is damaged."), _HEADER),
    "header.bounds": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's key file (vault.hdr) asks for costs outside the safe limits."), _HEADER
    ),
    "header.tampered": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault's key file (vault.hdr) was altered by somebody."), _HEADER
    ),
    "header.newer": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault was made by a newer Waypost."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was opened or changed. Update Waypost first."),
    ),
    "header.full": Message(
        QT_TRANSLATE_NOOP("Errors", "The vault has no room for another key slot ({count} at most)."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Remove a holder first."),
    ),
    "header.last": Message(
        QT_TRANSLATE_NOOP("Errors", "The last passphrase of a vault cannot be removed."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Add the successor's passphrase first."),
    ),
}
