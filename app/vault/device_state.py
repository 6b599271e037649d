"""Whether HQ knows this copy of the vault: a copy is a new device until HQ has answered it (4.8)."""

from dataclasses import asdict, dataclass

from app.vault import settings_store
from app.vault.db import Db

_KEY = "device.state"
_LETTERS = "device.letters"


@dataclass(frozen=True, slots=True)
class DeviceState:
    """A copy: since when (an instant), from which device, which one it is, and whether HQ has confirmed it."""

    confirmed: bool
    since: str
    previous: str
    device: str = ""  # "" in a vault that was restored before this was kept


def device_state(db: Db) -> DeviceState | None:
    """Return the state of a copy that became a device of its own; None for a vault that never did."""
    value = settings_store.get(db, _KEY)
    return None if value is None else DeviceState(**value)


def needs_confirmation(db: Db) -> bool:
    """Tell whether HQ has yet to confirm this device: until then HQ takes none of its bundles."""
    state = device_state(db)
    return state is not None and not state.confirmed


def begin(db: Db, *, since: str, previous: str, device: str) -> None:
    """Note that this copy is a new device that HQ has yet to confirm, audited."""
    settings_store.put(db, _KEY, asdict(DeviceState(False, since, previous, device)))


def confirm(db: Db) -> None:
    """Note that HQ has answered this device, audited; nothing happens where that is known."""
    state = device_state(db)
    if state is not None and not state.confirmed:
        settings_store.put(db, _KEY, asdict(state) | {"confirmed": True})


def letters_used(db: Db, present: str) -> set[str]:
    """Return every letter that may stand in a reference of this vault's devices; `present` is the header's."""
    given = {name.split("/")[1] for (name,) in db.all("SELECT name FROM sequence WHERE name LIKE 'ref/%'")}
    return given | {present} | set(settings_store.get(db, _LETTERS) or ())


def note_letters(db: Db, letters: set[str]) -> None:
    """Keep which letters were taken, audited: a copy that gave no number yet took one, too."""
    settings_store.put(db, _LETTERS, sorted(letters))
