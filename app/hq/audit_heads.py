"""Whether the audit head in a bundle fits those that its device told before (bundle-and-vault.md 4.7).

HQ has no key of a station's chain, but a chain only grows: a head that goes back, or another mac under one count, means
that rows were cut off, or that an older copy of the vault is in use. The bundle itself may be sound: HQ warns.
"""

from dataclasses import asdict, dataclass

from app.sync.head import Head
from app.vault import hq_store, settings_store
from app.vault.audit import record_event
from app.vault.db import Db
from app.vault.hq_store import DeviceRow, ToldHead

BACK, DIFFERS = "bundle.audit_back", "bundle.audit_differs"


@dataclass(frozen=True, slots=True)
class Warned:
    """What stands against a device until somebody confirms it: a code with its sentence, and the two bundles' numbers.

    `number` is the bundle that was sealed last, whichever came first.
    """

    code: str
    number: int
    earlier: int

    @property
    def params(self) -> dict[str, str | int]:
        """What the sentence is filled with."""
        return {"number": self.number, "earlier": self.earlier}


def compare(db: Db, device: DeviceRow, head: Head) -> Warned | None:
    """Compare a bundle's audit head with those its device told before; keep and return what contradicts, audited.

    After a fork that was cleared up two chains came under one device: then the newest alone is compared.
    """
    if head.audit is None:
        return None
    told = ToldHead(head.seq, head.audit.count, head.audit.mac)
    known = hq_store.told_heads(db, head.station, head.stream, head.epoch) if device.state == "clear" else []
    if device.audit_seq is not None and device.audit_count is not None and device.audit_mac is not None:
        known.append(ToldHead(device.audit_seq, device.audit_count, device.audit_mac))
    found = next((warned for one in known if (warned := _against(told, one))), None)
    if found is not None:
        record_event(db, "inbox.audit_head", head.device)
        settings_store.put(db, _key(head.device), asdict(found))
    return found


def _against(one: ToldHead, other: ToldHead) -> Warned | None:
    earlier, later = sorted((one, other), key=lambda told: told.seq)
    if earlier.seq == later.seq:  # the same bundle again, or a fork, which has its own name
        return None
    if later.count < earlier.count:
        return Warned(BACK, later.seq, earlier.seq)
    if later.count == earlier.count and later.mac != earlier.mac:
        return Warned(DIFFERS, later.seq, earlier.seq)
    return None


def warned(db: Db, device: str) -> Warned | None:
    """Return what stands against a device, or None."""
    value = settings_store.get(db, _key(device))
    return None if value is None else Warned(**value)


def clear(db: Db, device: str) -> None:
    """Forget what stood against a device: it was cleared up with the station."""
    settings_store.remove(db, _key(device))


def _key(device: str) -> str:
    return f"hq.audit_head.{device}"
