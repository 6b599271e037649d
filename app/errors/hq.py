"""What headquarters reads of bundles, of single changes, of its inbox and of its key file."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_FORGED = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Keep the file, and ask the station by another way.")
_TELL = QT_TRANSLATE_NOOP("Errors", "The other changes are not affected. The receipt tells the station.")

MESSAGES = {
    # a whole bundle
    "bundle.unverified_signer": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle is signed with a card whose number nobody compared. The file is kept unopened."),
        QT_TRANSLATE_NOOP("Errors", "Compare the card's 60 digits with the station, then check the bundle again."),
    ),
    "bundle.fork": Message(
        QT_TRANSLATE_NOOP("Errors", "Two different bundles claim the same place ({number}): a laptop was cloned, or an older copy of its vault is in use. The file is kept unopened."),
        QT_TRANSLATE_NOOP("Errors", "Ask the station by another way who has the laptop and its copies. Confirm the device when that is clear, then check again."),
    ),
    "bundle.device_quarantined": Message(
        QT_TRANSLATE_NOOP("Errors", "Bundles of this device are held back since two of them contradicted each other. The file is kept unopened."),
        QT_TRANSLATE_NOOP("Errors", "Clear it up with the station and confirm the device, then check again."),
    ),
    "bundle.audit_back": Message(
        QT_TRANSLATE_NOOP("Errors", "The log of this laptop was shorter when bundle {number} was sealed than it was at bundle {earlier}: entries were cut off, or an older copy of its vault is in use."),
        QT_TRANSLATE_NOOP("Errors", "The bundle itself is genuine. Ask the station by another way who had the laptop and its copies, then confirm the device."),
    ),
    "bundle.audit_differs": Message(
        QT_TRANSLATE_NOOP("Errors", "The log of this laptop at bundle {number} is not the one of bundle {earlier}: entries were exchanged, or a copy of its vault is in use."),
        QT_TRANSLATE_NOOP("Errors", "The bundle itself is genuine. Ask the station by another way who had the laptop and its copies, then confirm the device."),
    ),
    "bundle.stream": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle continues a series that another device began."), _FORGED
    ),
    "bundle.epoch": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle starts a new series of numbers that headquarters did not agree to."), _FORGED
    ),
    "bundle.kind": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle is genuine, but of a kind that is not taken in here."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the station for an export to headquarters."),
    ),
    # one change
    "change.structure": Message(
        QT_TRANSLATE_NOOP("Errors", "The record has another structure than it must have: a value out of bounds, a malformed code, or a link to nothing."), _TELL
    ),
    "change.kind": Message(
        QT_TRANSLATE_NOOP("Errors", "Records of this kind are unknown here."),
        QT_TRANSLATE_NOOP("Errors", "The other changes are not affected. Update Waypost here; the station sends the record again."),
    ),
    "change.newer": Message(
        QT_TRANSLATE_NOOP("Errors", "The record was made by a newer Waypost."),
        QT_TRANSLATE_NOOP("Errors", "The other changes are not affected. Update Waypost here; the station sends the record again."),
    ),
    "change.twice": Message(QT_TRANSLATE_NOOP("Errors", "The bundle holds two changes of the same record."), _TELL),
    "change.foreign_id": Message(
        QT_TRANSLATE_NOOP("Errors", "The record belongs to another station."),
        QT_TRANSLATE_NOOP("Errors", "It was left as it is. Ask both stations by another way how the id came to be used twice."),
    ),
    "change.foreign_file": Message(
        QT_TRANSLATE_NOOP("Errors", "The record names an attachment that belongs to another record."), _TELL
    ),
    "change.before_withdrawal": Message(
        QT_TRANSLATE_NOOP("Errors", "The record was withdrawn, wholly or in part, and this version does not know of it yet."), _TELL
    ),
    # the inbox
    "inbox.taken_back": Message(
        QT_TRANSLATE_NOOP("Errors", "A part of this bundle was withdrawn since, so its file is not kept any longer."),
        QT_TRANSLATE_NOOP("Errors", "Receive the file again if you still have it; the station's next bundle brings what is missing."),
    ),
    "inbox.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "The file {name} cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was received. Check that the drive is still there, then try again."),
    ),
    "inbox.no_entry": Message(
        QT_TRANSLATE_NOOP("Errors", "The inbox has no such bundle."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look at the list again."),
    ),
    "inbox.not_open": Message(
        QT_TRANSLATE_NOOP("Errors", "This bundle does not wait for a decision (any more)."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look at its state in the list."),
    ),
    "inbox.not_hq": Message(
        QT_TRANSLATE_NOOP("Errors", "Bundles are received in a vault of headquarters; this is a station's."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was received. At a station, receive receipts."),
    ),
    "register.no_device": Message(
        QT_TRANSLATE_NOOP("Errors", "Nothing stands against this device, or it is not known here. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list of stations: it names every device that waits for a confirmation."),
    ),
    "register.uncompared": Message(
        QT_TRANSLATE_NOOP("Errors", "Bundles of this device wait because nobody compared the number of its card. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Compare the card's 60 digits with the station: that confirms the device and checks its bundles again."),
    ),
    "register.no_station": Message(
        QT_TRANSLATE_NOOP("Errors", "No such station is enrolled here."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Enrol the station's card first, comparing its number."),
    ),
    # the key file
    "identity.station": Message(
        QT_TRANSLATE_NOOP("Errors", "Only headquarters can write out its decryption key."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    ),
    "identity.here": Message(
        QT_TRANSLATE_NOOP("Errors", "The key file would lie beside the vault or in the home folder, where whoever takes this computer finds it."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose a drive that is kept elsewhere."),
    ),
    "identity.exists": Message(
        QT_TRANSLATE_NOOP("Errors", "There is already a file {name}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another name."),
    ),
    "identity.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The key file {name} could not be written."),
        QT_TRANSLATE_NOOP("Errors", "Check the drive and its free space, then try again."),
    ),
}
