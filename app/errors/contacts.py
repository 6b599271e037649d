"""What can go wrong with the identity file, which a person knows as contacts."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

MESSAGES = {
    "contacts.station": Message(
        QT_TRANSLATE_NOOP("Errors", "Only a station keeps contacts; who a person is never reaches HQ. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Switch contacts on in the station's own vault, if its mission allows them."),
    ),
    "contacts.on": Message(
        QT_TRANSLATE_NOOP("Errors", "Contacts are switched on already. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Unlock them with their passphrase."),
    ),
    "contacts.off": Message(
        QT_TRANSLATE_NOOP("Errors", "Contacts are switched off in this vault. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "If your mission allows them, switch them on first; everything else works without."),
    ),
    "contacts.same": Message(
        QT_TRANSLATE_NOOP("Errors", "This passphrase opens the vault, so it would not protect the contacts beyond it. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Use the six words that Waypost offers, or choose another passphrase."),
    ),
    "contacts.passphrase": Message(
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the contacts. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Type it again; it is not the one of the vault. If it is lost, so are the contacts: switch them off and on again."),
    ),
    "contacts.missing": Message(
        QT_TRANSLATE_NOOP("Errors", "The file of the contacts is not in the vault's folder. Everything else is there."),
        QT_TRANSLATE_NOOP("Errors", "Put it back from a backup. If there is none, switch contacts off and on again."),
    ),
    "contacts.locked": Message(
        QT_TRANSLATE_NOOP("Errors", "The contacts are locked. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Unlock them with their passphrase, then try again."),
    ),
    "contacts.whose": Message(
        QT_TRANSLATE_NOOP("Errors", "It was not said whose contact. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Give the incident's reference and --person with the id of the person's row: 'waypost show REF --json' prints it."),
    ),
    "contacts.form": Message(
        QT_TRANSLATE_N_NOOP("Errors", "The file does not hold one contact as JSON (%n places are wrong). Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Compare it with what 'waypost contacts --json' prints; the help lists the fields."),
    ),
    "contacts.empty": Message(
        QT_TRANSLATE_NOOP("Errors", "Nothing is filled in. What was kept before is still there."),
        QT_TRANSLATE_NOOP("Errors", "Fill in a field, or remove the contact."),
    ),
    "contacts.consent": Message(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing on how to reach this person may be kept: the saved record does not hold her or his consent to be contacted or referred. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("Errors", "If the person agreed, record that consent and save the record, then try again."),
    ),
    "contacts.unchecked": Message(
        QT_TRANSLATE_NOOP("Errors", "The texts were not checked for names, because the contacts are locked. Nothing has left."),
        QT_TRANSLATE_NOOP("Errors", "Unlock the contacts, or give one of these reasons: {reasons}."),
    ),
    "contacts.nobody": Message(
        QT_TRANSLATE_NOOP("Errors", "No contact is kept of this person. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list of contacts."),
    ),
}
