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
}
