"""Why a bundle was refused, one code per step of the check (bundle-and-vault.md 1.3), or could not be written."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_COPY = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken from it. Copy the file again, or ask the sender to export again."
)
_HOSTILE = QT_TRANSLATE_NOOP(
    "Errors",
    "Nothing was taken from it. Waypost does not write such files: keep it, and tell the sender by another way.",
)
_FORGED = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken from it. Do not trust the file: keep it, and tell the sender by another way."
)

MESSAGES = {
    "bundle.too_large": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle is larger than any bundle may be (4 GiB)."), _HOSTILE
    ),
    "bundle.not_age": Message(
        QT_TRANSLATE_NOOP("Errors", "This file is not a bundle: it is not an encrypted (age) file, or it is empty."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Choose a file whose name ends in .age, or have it copied again."
        ),
    ),
    "bundle.header": Message(
        QT_TRANSLATE_NOOP("Errors", "The beginning of the bundle is damaged or was altered."), _COPY
    ),
    "bundle.not_for_us": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle was encrypted for somebody else."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken from it. Give it to whom it is meant for, or ask the sender to export for your card.",
        ),
    ),
    "bundle.damaged": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle was altered, cut short or lengthened on its way."), _COPY
    ),
    "bundle.tar": Message(
        QT_TRANSLATE_NOOP("Errors", "The inside of the bundle is not built as it must be."), _HOSTILE
    ),
    "bundle.path": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle holds a file under a name that no bundle may hold."), _HOSTILE
    ),
    "bundle.entry_kind": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle holds something that is no plain file (a link, a folder or a device)."),
        _HOSTILE,
    ),
    "bundle.entry_order": Message(
        QT_TRANSLATE_NOOP("Errors", "The parts of the bundle are not in their order."), _HOSTILE
    ),
    "bundle.entry_too_large": Message(
        QT_TRANSLATE_NOOP("Errors", "A part of the bundle is larger than it may be."), _HOSTILE
    ),
    "bundle.too_many_entries": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle holds more files than a bundle may hold."), _HOSTILE
    ),
    "bundle.signature_ssh": Message(
        QT_TRANSLATE_NOOP("Errors", "The signature of the bundle is not genuine (Ed25519)."), _FORGED
    ),
    "bundle.signature_mldsa": Message(
        QT_TRANSLATE_NOOP("Errors", "The second signature of the bundle is not genuine (ML-DSA-65)."), _FORGED
    ),
    "bundle.namespace": Message(
        QT_TRANSLATE_NOOP("Errors", "This is a genuine message, but of another kind than the one read here."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken from it. Receipts are read at a station, bundles at headquarters."
        ),
    ),
    "bundle.unknown_signer": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle was signed by somebody whose card is not enrolled here."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken from it. Enrol the sender's card first, comparing its number, and receive the file again.",
        ),
    ),
    "bundle.revoked_signer": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle was signed with keys that are revoked or no longer valid."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken from it. Keep the file, and ask the sender by another way whether the laptop is in safe hands.",
        ),
    ),
    "bundle.tagmanifest": Message(
        QT_TRANSLATE_NOOP("Errors", "The signed list of the bundle has another form than it must have."), _HOSTILE
    ),
    "bundle.tag_mismatch": Message(
        QT_TRANSLATE_NOOP("Errors", "A part of the bundle ({name}) is not the one that was signed."), _FORGED
    ),
    "bundle.bagit": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle does not declare the form it must have (bagit.txt)."), _HOSTILE
    ),
    "bundle.head": Message(
        QT_TRANSLATE_NOOP("Errors", "What the bundle says about itself (bundle.json) cannot be read."), _HOSTILE
    ),
    "bundle.not_addressed": Message(
        QT_TRANSLATE_NOOP("Errors", "The sender did not address this bundle to you: somebody else passed it on."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the sender whether it was meant for you."),
    ),
    "bundle.newer_schema": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "The bundle was made by a newer Waypost (form {theirs}, this one reads up to {ours})."
        ),
        QT_TRANSLATE_NOOP("Errors", "The file is kept unopened. Update Waypost here first, then receive it again."),
    ),
    "bundle.sender": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle names another sender than the one whose keys signed it."), _FORGED
    ),
    "bundle.manifest": Message(QT_TRANSLATE_NOOP("Errors", "The bundle's list of contents cannot be read."), _HOSTILE),
    "bundle.payload_unlisted": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle holds a file that its list does not name."), _FORGED
    ),
    "bundle.payload_duplicate": Message(QT_TRANSLATE_NOOP("Errors", "The bundle holds the same file twice."), _HOSTILE),
    "bundle.payload_hash": Message(
        QT_TRANSLATE_NOOP("Errors", "A file in the bundle is not the one that was signed."), _FORGED
    ),
    "bundle.payload_missing": Message(
        QT_TRANSLATE_NOOP("Errors", "A file that the bundle's list names is not in it."), _FORGED
    ),
    "bundle.lines": Message(
        QT_TRANSLATE_NOOP("Errors", "The list of changes has too many lines or one that is too long (line {number})."),
        _HOSTILE,
    ),
    "bundle.line": Message(
        QT_TRANSLATE_NOOP("Errors", "Line {number} of the changes has not the form it must have."), _HOSTILE
    ),
    "bundle.changes_head": Message(
        QT_TRANSLATE_NOOP("Errors", "The changes in the bundle are not the ones that were signed."), _FORGED
    ),
    "bundle.counts": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle holds more or less than it says it holds."), _HOSTILE
    ),
    "bundle.padding": Message(
        QT_TRANSLATE_NOOP("Errors", "The filling of the bundle is not empty: something may be hidden in it."), _HOSTILE
    ),
    "bundle.trailing": Message(QT_TRANSLATE_NOOP("Errors", "Something follows after the end of the bundle."), _HOSTILE),
    "bundle.changed_since": Message(
        QT_TRANSLATE_NOOP("Errors", "The bundle's file was changed while it was being read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Receive the file again."),
    ),
    "bundle.too_much": Message(
        QT_TRANSLATE_NOOP("Errors", "There is more to send than fits into one bundle (4 GiB, 20,000 files)."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Send fewer attachments at once."),
    ),
    "bundle.source_changed": Message(
        QT_TRANSLATE_NOOP(
            "Errors", "Something that was to be sent changed or could not be read whole while the bundle was written."
        ),
        QT_TRANSLATE_NOOP("Errors", "No bundle was written. Try again; if it happens twice, run the audit."),
    ),
}
