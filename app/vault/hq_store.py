"""What HQ knows of its stations: devices, bundles and their evidence, what stands per record, tombstones."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.canonical import encode
from app.vault.audit import protect
from app.vault.db import Db, Row

ZEROS = "0" * 64
_RECORD = 'station, record, kind, rev, "erase", op, device, stream, epoch, seq, seen, att, erased_rev, erased_seen'
_BUNDLE = "station, tagmanifest, device, stream, epoch, seq, prev, void, kind, signer, state, at"
Rank = tuple[int, bool, str, int, int]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stays of an applied bundle: signed list, signatures, head, manifest, and 32 bytes per change line."""

    signed_list: bytes
    ssh: bytes
    mldsa: bytes
    head: bytes
    manifest: bytes
    line_hashes: bytes


@dataclass(frozen=True, slots=True)
class BundleRow:
    """One authentic bundle by its place in its stream; `state` is seen, applied or declined."""

    station: str
    tagmanifest: str
    device: str
    stream: str
    epoch: int
    seq: int
    prev: str
    void: tuple[int, ...]
    kind: str
    signer: str
    state: str
    at: str


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device of a station; `state` is clear, fork (its bundles are quarantined) or confirmed after a fork.

    `ack` is the newest receipt that it has seen; `audit` the head of its audit chain as of bundle `audit_seq`.
    """

    station: str
    device: str
    state: str = "clear"
    ack_number: int = 0
    ack_hash: str = ZEROS
    audit_count: int | None = None
    audit_mac: str | None = None
    audit_seq: int | None = None


@dataclass(frozen=True, slots=True)
class ToldHead:
    """The head of a station's audit chain as one bundle told it: the bundle's number, count of rows, last mac."""

    seq: int
    count: int
    mac: str


@dataclass(frozen=True, slots=True)
class HqRecord:
    """The change that stands for a record of a station, and the tombstone of what was withdrawn.

    `att` maps the id to the SHA-256 of every attachment that bodies since the last erasure named. `erased_seen` joins
    the `seen` of all erasing changes; `erased_rev` is the highest rev of them.
    """

    station: str
    record: str
    kind: str
    rev: int
    erase: bool
    op: str
    device: str
    stream: str
    epoch: int
    seq: int
    seen: dict[str, int]
    att: dict[str, str] = field(default_factory=dict)
    erased_rev: int | None = None
    erased_seen: dict[str, int] = field(default_factory=dict)

    @property
    def rank(self) -> Rank:
        """What decides which change wins (bundle-and-vault.md 1.3)."""
        return self.rev, self.erase or self.op == "redact", self.device, self.epoch, self.seq


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One change that was refused."""

    station: str
    record: str
    stream: str
    epoch: int
    seq: int
    rev: int
    erase: bool
    device: str
    code: str

    @property
    def rank(self) -> Rank:
        """Its rank, to tell whether something newer stands."""
        return self.rev, self.erase, self.device, self.epoch, self.seq


def device(db: Db, station: str, device_id: str) -> DeviceRow:
    """Return what is known of a device."""
    row = db.one(
        "SELECT station, device, state, ack_number, ack_hash, audit_count, audit_mac, audit_seq FROM hq_device"
        " WHERE station = ? AND device = ?",
        *(station, device_id),
    )
    return DeviceRow(station, device_id) if row is None else DeviceRow(*row)


def devices(db: Db, station: str) -> list[DeviceRow]:
    """Return the devices of a station from which a bundle came."""
    rows = db.all("SELECT device FROM hq_device WHERE station = ? ORDER BY device", station)
    return [device(db, station, row[0]) for row in rows]


def put_device(db: Db, row: DeviceRow) -> None:
    """Keep what is known of a device, audited."""
    db.run(
        "INSERT OR REPLACE INTO hq_device (station, device, state, ack_number, ack_hash, audit_count, audit_mac,"
        " audit_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        *(row.station, row.device, row.state, row.ack_number, row.ack_hash),
        *(row.audit_count, row.audit_mac, row.audit_seq),
    )
    protect(db, "hq_device", row.station, row.device)


def bundles(db: Db, station: str) -> list[BundleRow]:
    """Return all authentic bundles of a station, by stream and number."""
    rows = db.all(f"SELECT {_BUNDLE} FROM hq_bundle WHERE station = ? ORDER BY stream, epoch, seq", station)  # noqa: S608
    return [_bundle(row) for row in rows]


def in_stream(db: Db, stream: str) -> list[BundleRow]:
    """Return all authentic bundles of one stream, of whatever sender, by number."""
    rows = db.all(f"SELECT {_BUNDLE} FROM hq_bundle WHERE stream = ? ORDER BY epoch, seq", stream)  # noqa: S608
    return [_bundle(row) for row in rows]


def told_heads(db: Db, station: str, stream: str, epoch: int) -> list[ToldHead]:
    """Return the audit heads in the bundles of one stream whose evidence is kept, by number."""
    rows = db.all(
        "SELECT seq, json_extract(told, '$.audit.count') AS n, json_extract(told, '$.audit.mac') FROM"
        " (SELECT seq, CAST(head AS TEXT) AS told FROM hq_bundle WHERE stream = ? AND epoch = ? AND station = ?)"
        " WHERE n IS NOT NULL ORDER BY seq",
        *(stream, epoch, station),
    )
    return [ToldHead(*row) for row in rows]


def put_bundle(db: Db, row: BundleRow, evidence: Evidence | None = None) -> None:
    """Keep an authentic bundle's place and, where given, its evidence; audited."""
    marks = ", ".join("?" * 12)
    db.run(
        f"INSERT INTO hq_bundle ({_BUNDLE}) VALUES ({marks})"  # noqa: S608
        " ON CONFLICT (station, tagmanifest) DO UPDATE SET state = excluded.state",
        *(row.station, row.tagmanifest, row.device, row.stream, row.epoch, row.seq, row.prev),
        *(encode(list(row.void)).decode(), row.kind, row.signer, row.state, row.at),
    )
    if evidence is not None:
        db.run(
            "UPDATE hq_bundle SET signed_list = ?, ssh = ?, mldsa = ?, head = ?, manifest = ?, line_hashes = ?"
            " WHERE station = ? AND tagmanifest = ?",
            *(evidence.signed_list, evidence.ssh, evidence.mldsa, evidence.head, evidence.manifest),
            *(evidence.line_hashes, row.station, row.tagmanifest),
        )
    protect(db, "hq_bundle", row.station, row.tagmanifest)


def set_bundle_state(db: Db, station: str, tagmanifest: str, state: str) -> None:
    """Set a bundle's state, audited; a declined one keeps no evidence."""
    db.run("UPDATE hq_bundle SET state = ? WHERE station = ? AND tagmanifest = ?", state, station, tagmanifest)
    if state == "declined":
        db.run(
            "UPDATE hq_bundle SET signed_list = NULL, ssh = NULL, mldsa = NULL, head = NULL, manifest = NULL,"
            " line_hashes = NULL WHERE station = ? AND tagmanifest = ?",
            *(station, tagmanifest),
        )
    protect(db, "hq_bundle", station, tagmanifest)


def evidence(db: Db, station: str, tagmanifest: str) -> Evidence | None:
    """Return what was kept of an applied bundle, or None."""
    row = db.one(
        "SELECT signed_list, ssh, mldsa, head, manifest, line_hashes FROM hq_bundle WHERE station = ?"
        " AND tagmanifest = ? AND signed_list IS NOT NULL",
        *(station, tagmanifest),
    )
    return None if row is None else Evidence(*row)


def owner_of(db: Db, record: str) -> str | None:
    """Return whose record an id is, withdrawn ones too; None for an id never seen."""
    owner = db.scalar("SELECT station FROM hq_record WHERE record = ?", record)
    owner = owner or db.scalar("SELECT station FROM head WHERE record = ?", record)
    return None if owner is None else str(owner)


def hq_record(db: Db, station: str, record: str) -> HqRecord | None:
    """Return what stands for a record of a station, or None."""
    row = db.one(f"SELECT {_RECORD} FROM hq_record WHERE station = ? AND record = ?", station, record)  # noqa: S608
    return None if row is None else _record(row)


def hq_records(db: Db, station: str) -> list[HqRecord]:
    """Return what stands for every record of a station."""
    rows = db.all(f"SELECT {_RECORD} FROM hq_record WHERE station = ? ORDER BY record", station)  # noqa: S608
    return [_record(row) for row in rows]


def tombstones(db: Db) -> list[HqRecord]:
    """Return what stands for every record of which something was withdrawn."""
    rows = db.all(f"SELECT {_RECORD} FROM hq_record WHERE erased_rev IS NOT NULL ORDER BY station, record")  # noqa: S608
    return [_record(row) for row in rows]


def put_record(db: Db, row: HqRecord) -> None:
    """Keep what stands for a record, audited."""
    marks = ", ".join("?" * 14)
    db.run(
        f"INSERT OR REPLACE INTO hq_record ({_RECORD}) VALUES ({marks})",  # noqa: S608
        *(row.station, row.record, row.kind, row.rev, int(row.erase), row.op, row.device, row.stream, row.epoch),
        *(row.seq, _json(row.seen), _json(row.att), row.erased_rev, _json(row.erased_seen)),
    )
    protect(db, "hq_record", row.station, row.record)


def refusals(db: Db, station: str, record: str | None = None) -> list[RefusalRow]:
    """Return the refused changes of a station, or of one of its records."""
    rows = db.all(
        'SELECT station, record, stream, epoch, seq, rev, "erase", device, code FROM hq_refusal WHERE station = ?'
        " AND (? IS NULL OR record = ?) ORDER BY record, stream, epoch, seq",
        *(station, record, record),
    )
    return [_refusal(row) for row in rows]


def put_refusal(db: Db, row: RefusalRow) -> None:
    """Note a refused change."""
    db.run(
        'INSERT OR REPLACE INTO hq_refusal (station, record, stream, epoch, seq, rev, "erase", device, code)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *(row.station, row.record, row.stream, row.epoch, row.seq, row.rev, int(row.erase), row.device, row.code),
    )


def drop_refusal(db: Db, row: RefusalRow) -> None:
    """Forget a refused change: something newer stands."""
    db.run(
        "DELETE FROM hq_refusal WHERE station = ? AND record = ? AND stream = ? AND epoch = ? AND seq = ?",
        *(row.station, row.record, row.stream, row.epoch, row.seq),
    )


def wants(db: Db, station: str) -> list[tuple[str, str]]:
    """Return (record, SHA-256) of the attachments that applied records name and that never arrived."""
    return [
        (record, sha256)
        for record, sha256 in db.all(
            "SELECT record, sha256 FROM hq_want WHERE station = ? ORDER BY record, sha256", station
        )
    ]


def set_wants(db: Db, station: str, record: str, hashes: set[str]) -> None:
    """Say which attachments of a record are lacking now."""
    db.run("DELETE FROM hq_want WHERE station = ? AND record = ?", station, record)
    db.many(
        "INSERT INTO hq_want (station, sha256, record) VALUES (?, ?, ?)",
        [(station, sha256, record) for sha256 in sorted(hashes)],
    )


def count_records(db: Db, station: str) -> int:
    """Return how many records of a station HQ has."""
    return int(db.scalar("SELECT count(*) FROM head WHERE station = ?", station))


def _json(value: Mapping[str, str | int]) -> str:
    return encode(dict(value)).decode()


def _bundle(row: Row) -> BundleRow:
    values = list(row)
    values[7] = tuple(json.loads(values[7]))
    return BundleRow(*values)


def _refusal(row: Row) -> RefusalRow:
    values = list(row)
    values[6] = bool(values[6])
    return RefusalRow(*values)


def _record(row: Row) -> HqRecord:
    values = list(row)
    values[4] = bool(values[4])
    for at in (10, 11, 13):
        values[at] = json.loads(values[at])
    return HqRecord(*values)
