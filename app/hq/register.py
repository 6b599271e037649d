"""The stations that headquarters knows, and what it knows of each."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.errors import AppError
from app.hq import audit_heads
from app.hq.audit_heads import Warned
from app.hq.inbox import UNVERIFIED
from app.hq.streams import missing
from app.vault import hq_store, staging
from app.vault.audit import record_event
from app.vault.cards import cards, owner_name
from app.vault.opened import Vault

SILENT_AFTER_DAYS = 30


@dataclass(frozen=True, slots=True)
class StationRow:
    """One station: its name, its devices, how many of its records HQ has, its newest bundle, numbers never seen.

    `warned` are devices whose log contradicts itself from one bundle to another, and what of it.
    """

    id: str
    name: str
    devices: tuple[str, ...]
    records: int
    newest: int | None
    missing: tuple[int, ...]
    held_back: tuple[str, ...]
    warned: tuple[tuple[str, Warned], ...]

    @property
    def questioned(self) -> frozenset[str]:
        """The devices that something stands against, until they are confirmed."""
        return frozenset(self.held_back) | {device for device, _told in self.warned}


@dataclass(frozen=True, slots=True)
class Silence:
    """A station that sent nothing for long: since which instant, None where nothing ever came."""

    id: str
    name: str
    since: str | None


def silent(vault: Vault) -> list[Silence]:
    """Return the stations whose card was compared and of which nothing genuine came for a month, by name.

    One that never sent anything counts from the day its card was added.
    """
    with vault.reading() as db:
        heard, known = staging.last_heard(db), cards(db)
    before = vault.clock.now() - timedelta(days=SILENT_AFTER_DAYS)
    found: dict[str, Silence] = {}
    for row in known:
        since = heard.get(row.card.id)
        if row.card.role != "station" or row.state != "enrolled":
            continue
        if datetime.fromisoformat(since or row.steps[0].at) < before:
            found[row.card.id] = Silence(row.card.id, row.name, since)
    return sorted(found.values(), key=lambda one: (one.name, one.id))


def any_compared(vault: Vault) -> bool:
    """Say whether there is any station of which something genuine could come."""
    with vault.reading() as db:
        return any(row.card.role == "station" and row.state == "enrolled" for row in cards(db))


def stations(vault: Vault) -> list[StationRow]:
    """Return all stations of which a card is known, by name."""
    with vault.reading() as db:
        known = {row.card.id for row in cards(db) if row.card.role == "station"}
        found = []
        for station in known:
            bundles = [row for row in hq_store.bundles(db, station) if row.state != "declined"]
            by_stream = {row.stream: [other for other in bundles if other.stream == row.stream] for row in bundles}
            devices = hq_store.devices(db, station)
            found.append(
                StationRow(
                    station,
                    owner_name(db, station),
                    tuple(row.device for row in devices),
                    hq_store.count_records(db, station),
                    max((row.seq for row in bundles), default=None),
                    tuple(sorted(seq for rows in by_stream.values() for seq in missing(rows))),
                    tuple(row.device for row in devices if row.state == "fork"),
                    tuple((row.device, told) for row in devices if (told := audit_heads.warned(db, row.device))),
                )
            )
    return sorted(found, key=lambda row: (row.name, row.id))


def confirm_device(vault: Vault, station: str, device: str) -> None:
    """Confirm a device after its fork or its log was cleared up with the station; held bundles can be checked again.

    Raises AppError register.no_device for one that nothing stands against, register.uncompared where its card is what
    is asked for: nothing but a comparison makes a new device count.
    """
    with vault.writing() as db:
        row = hq_store.device(db, station, device)
        if row.state != "fork" and audit_heads.warned(db, device) is None:
            waits = device in staging.quarantined(db, UNVERIFIED)
            raise AppError("register.uncompared" if waits else "register.no_device")
        record_event(db, "device.confirm", device)
        audit_heads.clear(db, device)
        if row.state == "fork":
            hq_store.put_device(db, replace(row, state="confirmed"))
