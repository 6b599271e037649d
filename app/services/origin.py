"""Whether a vault is at home here, was moved, or is a copy; a copy becomes a device of its own (4.8)."""

from contextlib import suppress
from pathlib import Path

from app.errors import AppError
from app.instances import Instance, find_instance, note_instance
from app.keys.header import Header, read_header
from app.vault import new_device
from app.vault.opened import Vault


def at_home(vault: Vault) -> bool:
    """Tell whether this user of this computer had this very vault before; if not a person says "moved" or "copied".

    A vault in another folder is at home where it was moved: where it is also still in its earlier folder, it is not.
    """
    known = find_instance(vault.header.vault_id, vault.header.instance)
    if known is None:
        return False
    folder = vault.folder.resolve()
    if Path(known.folder) == folder:
        return True
    if _instance_at(Path(known.folder)) == known.instance:
        return False
    with suppress(OSError):
        _note(vault.folder, vault.header)
    return True


def note_home(folder: Path) -> None:
    """Keep that a folder's vault is used here; AppError("copies.not_noted") where the profile cannot be written."""
    try:
        _note(folder, read_header(folder))
    except OSError:
        raise AppError("copies.not_noted") from None


def moved(vault: Vault) -> str:
    """Go on with a vault that was moved here, as the device that it was; return its letter.

    One that had begun to become a new device, or is behind (`go_on`), is made that first. Raises what `copied` raises.
    """
    with vault.reading() as db:
        other = new_device.unfinished(db, vault.device) or new_device.is_behind(db)
    if other:
        return copied(vault)
    note_home(vault.folder)
    return vault.letter


def copied(vault: Vault) -> str:
    """Make a copy a new device, which HQ has yet to confirm; return its letter.

    Raises AppError restore.letters (nothing changed), or copies.not_noted once all is done but the note.
    """
    letter = new_device.become(vault)
    note_home(vault.folder)
    return letter


def go_on(vault: Vault) -> None:
    """Make a station's vault that lost acknowledged saves a new device: no number and no reference is given twice.

    That it lost some is told at an unlock, or by HQ's receipt. Where it is not at home the question "moved or copied?"
    comes first, and either answer does the same.
    """
    with vault.reading() as db:
        behind = new_device.is_behind(db)
    if behind and vault.station.role == "station" and at_home(vault):
        with suppress(AppError):  # no letter left: it goes on with what it has; no profile: it is asked next time
            copied(vault)


def _note(folder: Path, header: Header) -> None:
    note_instance(Instance(vault=header.vault_id, instance=header.instance, folder=str(folder.resolve())))


def _instance_at(folder: Path) -> str:
    try:
        return read_header(folder).instance
    except (AppError, OSError):
        return ""
