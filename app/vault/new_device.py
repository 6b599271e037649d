"""Makes a copy of a vault a device of its own: id, letter, streams; the one way, for restored ones too (4.8)."""

from app.errors import AppError
from app.keys.header import Device, Header
from app.models.base import new_id
from app.models.refs import device_letters
from app.vault import device_state, dialog_words, ledger, outbox_store
from app.vault.audit import record_event
from app.vault.db import Db
from app.vault.marks import clear_mark, mark
from app.vault.opened import BEHIND, Vault


def become(vault: Vault) -> str:
    """Make an open vault, found to be a copy, a new device; return its letter. AppError("restore.letters").

    What its database says of it is written before its header: a process that ends in between has a device that
    `unfinished` tells of, and the next call goes on with everything that waits under the earlier ids.
    """
    previous = vault.header.device
    with vault.writing() as db:
        device = draw(db, vault.header)
        record_event(db, "copy", previous.id)
        begin(db, vault, device, previous=previous)
    vault.save_header(with_device(vault.header, device))
    return device.letter


def unfinished(db: Db, device: str) -> bool:
    """Tell whether this vault began to become another device than its header says."""
    state = device_state.device_state(db)
    return state is not None and state.device not in {"", device}


def is_behind(db: Db) -> bool:
    """Tell whether this vault lost acknowledged saves and has gone on as the same device since."""
    return mark(db, BEHIND) is not None


def draw(db: Db, header: Header) -> Device:
    """Return a new device with the next letter that none of this vault's devices ever had."""
    used = device_state.letters_used(db, header.device.letter)
    letter = next((letter for letter in device_letters() if letter not in used), None)
    if letter is None:
        raise AppError("restore.letters")
    return Device(id=new_id(), letter=letter)


def with_device(header: Header, device: Device) -> Header:
    """Return the header of a copy: another device, another instance."""
    return header.model_copy(update={"instance": new_id(), "device": device})


def begin(db: Db, vault: Vault, device: Device, *, previous: Device) -> None:
    """Note in the database that it is the new device that HQ has yet to confirm; drafts go with it, streams do not."""
    device_state.note_letters(db, device_state.letters_used(db, previous.letter) | {device.letter})
    since = vault.clock.now().isoformat(timespec="seconds")
    device_state.begin(db, since=since, previous=previous.id, device=device.id)
    clear_mark(db, BEHIND)
    # All drafts of the database are typed at this copy; of two of one record the other stays where it is.
    db.run("UPDATE OR IGNORE draft SET device = ?", device.id)
    # An erasure list names no words of a dialog, so what it would erase again must not come back with these.
    dialog_words.drop_all(db)
    _close_outbox(db, vault)


def _close_outbox(db: Db, vault: Vault) -> None:
    """Give up the other device's bundles: their files are not here, their streams are not ours to go on with."""
    for row in outbox_store.bundles(db):
        rows = ledger.in_bundle(db, row.stream, row.epoch, row.seq)
        files = [file.sha256 for file in ledger.attachments_in(db, row.stream, row.epoch, row.seq)]
        if row.state in {"staging", "staged"}:
            ledger.remove(db, [entry for entry in rows if entry.state == "staged"])
            ledger.forget_attachments(db, row.audience, files)
            outbox_store.discard(db, vault, row)
        elif row.file:
            if row.state == "written":
                outbox_store.set_state(db, row.bundle, "void")
                ledger.forget_attachments(db, row.audience, files)
            outbox_store.drop_file(db, vault, row)
