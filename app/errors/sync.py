"""What a person reads of cards, exports and receipts: failures, and the named ends of an export."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

_ASK_CARD = QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Ask the sender to write the card to the drive again.")
_NOT_TRUSTED = QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Compare again, over a voice you know; if they still differ, the card is not theirs.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Errors", "Nothing was written and no number was spent. Try again.")

MESSAGES = {
    # cards
    "card.unreadable": Message(QT_TRANSLATE_NOOP("Errors", "The card file {name} cannot be read."), _ASK_CARD),
    "card.unwritable": Message(
        QT_TRANSLATE_NOOP("Errors", "The card could not be written as {name}."),
        QT_TRANSLATE_NOOP("Errors", "Check that the drive is there and not write-protected, then try again."),
    ),
    "card.digits": Message(
        QT_TRANSLATE_N_NOOP("Errors", "A card number has 60 digits; %n were typed."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Type all 12 groups of 5 digits as the other side reads them."),
    ),
    "card.number": Message(QT_TRANSLATE_NOOP("Errors", "The digits are not those of this card."), _NOT_TRUSTED),
    "card.own": Message(
        QT_TRANSLATE_NOOP("Errors", "This is the card of this very vault."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. Choose the card that the other side gave you."),
    ),
    "card.role": Message(
        QT_TRANSLATE_NOOP("Errors", "The card belongs to the same side of the exchange as this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was enrolled. A station enrols headquarters, and headquarters enrols stations."),
    ),
    "card.revoked": Message(
        QT_TRANSLATE_NOOP("Errors", "This card was revoked here, or it has the keys of a revoked card."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask its owner for a card with new keys, such as a restored vault has."),
    ),
    "card.reason": Message(
        QT_TRANSLATE_NOOP("Errors", "To revoke a card needs one of these reasons: {reasons}. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose the code that fits; no words are kept beside it."),
    ),
    "card.unknown": Message(
        QT_TRANSLATE_NOOP("Errors", "This vault knows no such card."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look at the list of cards."),
    ),
    # before an export
    "outbox.no_audience": Message(
        QT_TRANSLATE_NOOP("Errors", "This station knows nobody yet to export to."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Enrol headquarters' card first, comparing its number."),
    ),
    "outbox.several_audiences": Message(
        QT_TRANSLATE_N_NOOP("Errors", "This station knows %n recipients."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose one of them."),
    ),
    "outbox.no_card": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no valid card to encrypt for: all cards of this recipient are revoked, or the number of none was compared."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Compare the number of the recipient's new card first."),
    ),
    "outbox.uncompared": Message(
        QT_TRANSLATE_NOOP("Errors", "Nobody compared the number of the recipient's card: whoever made that card can read this bundle."),
        QT_TRANSLATE_NOOP("Errors", "Compare the 60 digits first wherever you can reach the recipient."),
    ),
    "outbox.many_cards": Message(
        QT_TRANSLATE_N_NOOP("Errors", "The recipient has %n cards; a bundle is encrypted for three at most."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Revoke the cards that are no longer used."),
    ),
    "outbox.too_long": Message(
        QT_TRANSLATE_NOOP("Errors", "The record {ref} is longer than a bundle can carry (1 MiB)."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Shorten its texts, or divide it into several records."),
    ),
    "outbox.stale": Message(
        QT_TRANSLATE_NOOP("Errors", "Another export took this bundle's number meanwhile."), _NOTHING_WRITTEN
    ),
    # why a record stays
    "outbox.refused": Message(
        QT_TRANSLATE_NOOP("Errors", "The recipient refused this version of the record."),
        QT_TRANSLATE_NOOP("Errors", "Open the record, mend what they named, and finalise it again."),
    ),
    "outbox.new_version": Message(
        QT_TRANSLATE_NOOP("Errors", "A part of this record was withdrawn from the recipient; this version would bring it back."),
        QT_TRANSLATE_NOOP("Errors", "If it may be sent again, finalise a new version of the record."),
    ),
    # the ends of an export
    "export.written_and_verified": Message(
        QT_TRANSLATE_NOOP("Export", "Number {number} is on the drive: {size} KiB. What was read back is the same, byte for byte."),
        QT_TRANSLATE_NOOP("Export", "Remove the drive safely and hand it over. Its check is {sha12}; the receipt will say that it arrived."),
    ),
    "export.written_folder_not_synced": Message(
        QT_TRANSLATE_NOOP("Export", "Number {number} is on the drive and was read back equal, but this system cannot promise that the folder is written too."),
        QT_TRANSLATE_NOOP("Export", "Remove the drive with the system's own command before you pull it. The file's check is {sha12}."),
    ),
    "export.nothing_to_send": Message(
        QT_TRANSLATE_NOOP("Export", "There is nothing to send: the recipient has everything that may leave."),
        QT_TRANSLATE_NOOP("Export", "Nothing was written. The review shows what stays here and why."),
    ),
    "export.no_space": Message(
        QT_TRANSLATE_NOOP("Export", "Not written: {size} KiB are needed and the drive has {free} KiB. Nothing was left on it."),
        QT_TRANSLATE_NOOP("Export", "Choose another drive, or free some space. Number {number} is kept for these same bytes."),
    ),
    "export.read_only": Message(
        QT_TRANSLATE_NOOP("Export", "Not written: the drive or its folder is write-protected."),
        QT_TRANSLATE_NOOP("Export", "Remove the protection or choose another drive. Number {number} is kept for these same bytes."),
    ),
    "export.drive_removed": Message(
        QT_TRANSLATE_NOOP("Export", "The drive is not there any more. Writing stopped at {written} of {size} KiB; an unfinished file cannot be mistaken for a bundle."),
        QT_TRANSLATE_NOOP("Export", "Put the drive back and export again: the same bytes are written as number {number}. Your records are safe."),
    ),
    "export.readback_differs": Message(
        QT_TRANSLATE_NOOP("Export", "What was read back differs from what was written: the drive is not reliable. The file was removed from it."),
        QT_TRANSLATE_NOOP("Export", "Use another drive and do not use this one again. The same bytes are written as number {number}."),
    ),
    "export.cancelled": Message(
        QT_TRANSLATE_NOOP("Export", "You stopped the export. Nothing was left on the drive."),
        QT_TRANSLATE_NOOP("Export", "Export again whenever you like."),
    ),
    "export.io_error": Message(
        QT_TRANSLATE_NOOP("Export", "The drive reported a fault. Nothing usable was left on it."),
        QT_TRANSLATE_NOOP("Export", "Try another drive. The same bytes are written as number {number}."),
    ),
    # receipts at a station
    "receipt.unreadable": Message(
        QT_TRANSLATE_NOOP("Errors", "The file {name} cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check that the drive is still there, then try again."),
    ),
    "receipt.older": Message(
        QT_TRANSLATE_NOOP("Errors", "This is receipt {number}; receipt {newest} was read before."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask headquarters for the newest receipt."),
    ),
    "receipt.fork": Message(
        QT_TRANSLATE_NOOP("Errors", "Another receipt with number {number} was read before."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Tell headquarters by another way: two computers may be using its keys."),
    ),
    "receipt.other_station": Message(
        QT_TRANSLATE_NOOP("Errors", "This receipt is for another station."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Pass it on to them, and ask headquarters for yours."),
    ),
    "receipt.unverified": Message(
        QT_TRANSLATE_NOOP("Errors", "The receipt is signed by a card whose number nobody compared."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Compare the card's 60 digits, then read the receipt again."),
    ),
    "receipt.content": Message(
        QT_TRANSLATE_NOOP("Errors", "The receipt is genuine, but this Waypost cannot read what it says."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Update Waypost, then read the receipt again."),
    ),
    "receipt.ahead": Message(
        QT_TRANSLATE_NOOP("Errors", "Headquarters has bundles of this device that this vault does not know: this is an older copy of the vault."),
        QT_TRANSLATE_NOOP("Errors", "It goes on as a new device, so that no number is given twice; headquarters has to confirm it. If you find the newer vault, use that one."),
    ),
}
