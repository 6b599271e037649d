"""What can go wrong with the people who hold a key of the vault."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "holders.name": Message(
        QT_TRANSLATE_NOOP("Errors", "A holder needs a name that no other holder of this vault has. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Give the name with something that tells the two people apart."),
    ),
    "holders.unknown": Message(
        QT_TRANSLATE_NOOP("Errors", "No holder of this vault has that staff code. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list of holders and take the code from there."),
    ),
    "holders.which": Message(
        QT_TRANSLATE_NOOP("Errors", "Several people have a passphrase for this vault ({codes}), and the recovery key names none of them. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Say whose passphrase is set anew, such as --holder S2."),
    ),
    "holders.self": Message(
        QT_TRANSLATE_NOOP("Errors", "Nobody can remove their own passphrase. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask another holder to open the vault and remove it."),
    ),
    "holders.shared": Message(
        QT_TRANSLATE_NOOP("Errors", "This passphrase opens the vault already, so it could not tell two people apart. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Use the six words that Waypost offers, or choose another passphrase."),
    ),
    "renew.space": Message(
        QT_TRANSLATE_NOOP("Errors", "Renewing the vault's key needs {needed} MiB of free space; the disk has {free} MiB. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Free some space on the disk of the vault, then renew again."),
    ),
    "renew.bad": Message(
        QT_TRANSLATE_NOOP("Errors", "The renewed copy of the vault did not pass its check, so it was thrown away. The vault is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Try again. If it happens twice, the disk may be failing: make a backup on another drive first."),
    ),
    "renew.other_sheet": Message(
        QT_TRANSLATE_NOOP("Errors", "What was typed is not the new recovery key. Nothing was changed; the earlier sheet stays valid."),
        QT_TRANSLATE_NOOP("Errors", "Type the whole key from the new sheet. Destroy a new sheet that never came into force."),
    ),
    "handover.underway": Message(
        QT_TRANSLATE_NOOP("Errors", "This vault is being handed over already. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Finish that hand-over, or take it back first."),
    ),
    "handover.to": Message(
        QT_TRANSLATE_NOOP("Errors", "It was not said to whom this vault is handed over. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Add --to with the name of the successor."),
    ),
    "handover.none": Message(
        QT_TRANSLATE_NOOP("Errors", "This vault is not being handed over. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Begin a hand-over first: whoever leaves opens the vault and names the successor."),
    ),
    "handover.yours": Message(
        QT_TRANSLATE_NOOP("Errors", "{holder} hands this vault over to you."),
        QT_TRANSLATE_NOOP("Errors", "Go through what is open together, then finish it with a new key and a new recovery sheet."),
    ),
    "handover.successor": Message(
        QT_TRANSLATE_NOOP("Errors", "The successor ({holder}) finishes the hand-over, with their own passphrase. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Lock the vault and let the successor open it."),
    ),
}
