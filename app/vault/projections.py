"""Writes the lists' tables by difference: what did not change is not touched (24 pages a save instead of 63)."""

from dataclasses import dataclass
from typing import Any

from app.models.base import Record
from app.models.kinds import KINDS, load
from app.models.places import gazetteer
from app.models.upcast import upcast
from app.vault import history
from app.vault.db import Db
from app.vault.history import Revision
from app.vault.projecting import Cell, Projected, project_incident, project_party, project_place

NEWEST, FINAL = 0, 1
CHILDREN = {
    "act": ("type", "state", "victims"),
    "victim_group": ("sex", "age_band", "displacement", "n"),
    "perpetrator": ("party", "category", "certainty"),
    "incident_place": ("place",),
}
_INCIDENT = (
    *("station", "state", "ref", "place", "place_ref", "adm0", "adm1", "adm2", "party", "party_label", "consent"),
    *("due", "updated_at", "occurred", "occurred_lo", "occurred_hi", "types", "victims", "status_worst", "status_best"),
)
_TEXT = ("reference", "place", "summary", "codes")
_SIMPLE = {
    "party": (
        project_party,
        ("station", "state", "name", "type", "parent", "code", "updated_at", "aliases", "active_from", "active_to"),
    ),
    "place": (project_place, ("station", "state", "name", "pcode", "level", "parent", "updated_at", "aliases")),
}
TABLES = ("head", "incident_row", *CHILDREN, "incident_text", "party_row", "place_row")


@dataclass(frozen=True, slots=True)
class Content:
    """A revision with its document brought to the present schema; `record` is None for a released document.

    `reason` and `findings` are what the body says beside the document, where it was read.
    """

    revision: Revision
    document: dict[str, Any]
    record: Record | None
    station: str
    reason: str = ""
    findings: tuple[str, ...] = ()


def read_content(db: Db, revision: Revision, own_station: str) -> Content:
    """Read a revision's body, upcast; AppError("vault.erased") where it was erased."""
    body = history.body_of(db, revision)
    doc = upcast(revision.kind, revision.schema_v, body["record"])
    origin, beside = body.get("origin"), (body["reason"], tuple(body.get("findings", ())))
    if origin is not None:
        return Content(revision, doc, None, origin["station"], *beside)
    return Content(revision, doc, load(revision.kind, doc), own_station, *beside)


def refresh(db: Db, record: str, own_station: str, *, newest: Content | None = None) -> None:
    """Bring every projection of one record up to its revisions, by difference.

    `newest` spares reading the body that was just written.
    """
    revisions = history.revisions_of(db, record)
    top, final = history.newest(revisions), readable_final(db, revisions)
    if top is None or not has_body(db, top):
        remove(db, record)
        if top is not None and top.kind == "place":
            _refresh_users(db, record, own_station)  # its name is among their words
        return
    content = newest if newest and newest.revision.seq == top.seq else read_content(db, top, own_station)
    _write_head(db, content, final)
    if top.kind == "incident":
        _write_layers(db, content, final, own_station=own_station, first=_first(revisions))
    elif top.kind in _SIMPLE:
        _write_simple(db, content, own_station=own_station, first=_first(revisions))


def _first(revisions: list[Revision]) -> int:
    """Return what the row ids stem from, so that a rebuild gives the same ones: the number of the first save."""
    return min(revision.seq for revision in revisions)


def _write_layers(db: Db, content: Content, final: Revision | None, *, own_station: str, first: int) -> None:
    top = content.revision
    write_incident(db, top.record, NEWEST, incident_of(db, content), first=first)
    below = below_of(db, top, final, own_station)
    projected = incident_of(db, below, final_layer=True) if below else None
    write_incident(db, top.record, FINAL, projected, first=first)


def below_of(db: Db, top: Revision, final: Revision | None, own_station: str) -> Content | None:
    """Return the FINAL revision that stands beside a newer OPEN one; None where there is none."""
    if top.state == "FINAL" or final is None or not has_body(db, final):
        return None
    return read_content(db, final, own_station)


def readable_final(db: Db, revisions: list[Revision]) -> Revision | None:
    """Return the newest FINAL revision; None where its body was erased, because then nothing may be released of it."""
    final = history.newest_final(revisions)
    return final if final is not None and has_body(db, final) else None


def has_body(db: Db, revision: Revision) -> bool:
    """Tell whether a revision's body is still there."""
    return bool(db.scalar("SELECT 1 FROM revision_body WHERE seq = ?", revision.seq))


def incident_of(db: Db, content: Content, *, final_layer: bool = False) -> Projected:
    """Project a revision of an incident; the FINAL layer has no full text."""
    projected = project_incident(
        content.document,
        content.record,
        station=content.station,
        state=content.revision.state,
        at=content.revision.at,
        place_name=lambda code: place_name(db, code),
    )
    return Projected(projected.row, projected.children) if final_layer else projected


def place_name(db: Db, code: str) -> str | None:
    """Return a place's name: a local place's from its record, else the gazetteer's; None where neither knows it."""
    own: str | None = db.scalar("SELECT name FROM place_row WHERE record = ?", code)
    return own or (gazetteer().name(code, "en") if gazetteer().chain(code) else None)


def write_incident(db: Db, record: str, layer: int, new: Projected | None, *, first: int = 0) -> None:
    """Make the stored projection of one layer equal to `new`, touching only what differs; None takes it away.

    A new row takes the id 2 * `first` + layer, which later saves and rebuilds keep: newest first is by row id.
    """
    row_id, old = stored_incident(db, record, layer)
    if new is None:
        if row_id is not None and old is not None:
            _drop(db, row_id, old)
        return
    if row_id is None:
        row_id = 2 * first + layer
        _insert(db, "incident_row", {"id": row_id, "record": record, "layer": layer, **new.row})
    else:
        _update(db, "incident_row", row_id, old.row if old else {}, new.row)
    for table in CHILDREN:
        _write_children(db, table, row_id, old.children[table] if old else {}, new.children[table])
    _write_text(db, row_id, old.text if old else None, new.text)


def stored_incident(db: Db, record: str, layer: int) -> tuple[int | None, Projected | None]:
    """Return the row id and what the projections hold of one layer, or (None, None)."""
    names = ", ".join(_INCIDENT)
    found = db.one(f"SELECT id, {names} FROM incident_row WHERE record = ? AND layer = ?", record, layer)  # noqa: S608
    if found is None:
        return None, None
    row_id, *cells = found
    children = {}
    for table, fields in CHILDREN.items():
        rows = db.all(f"SELECT row_id, {', '.join(fields)} FROM {table} WHERE incident = ?", row_id)  # noqa: S608
        children[table] = {row[0]: tuple(row[1:]) for row in rows}
    words = db.one("SELECT reference, place, summary, codes FROM incident_text WHERE id = ?", row_id)
    text = (words[0], words[1], words[2], words[3]) if words else None
    return row_id, Projected(dict(zip(_INCIDENT, cells, strict=True)), children, text)


def _insert(db: Db, table: str, row: dict[str, Cell]) -> None:
    names, marks = ", ".join(row), ", ".join("?" for _ in row)
    db.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", *row.values())  # noqa: S608


def _update(db: Db, table: str, row_id: int, old: dict[str, Cell], new: dict[str, Cell]) -> set[str]:
    """Set the columns that differ, so that an index on an unchanged column is not written; return their names."""
    changed = {name: value for name, value in new.items() if name not in old or old[name] != value}
    if changed:
        pairs = ", ".join(f"{name} = ?" for name in changed)
        db.run(f"UPDATE {table} SET {pairs} WHERE id = ?", *changed.values(), row_id)  # noqa: S608
    return set(changed)


def _write_children(
    db: Db, table: str, incident: int, old: dict[str, tuple[Cell, ...]], new: dict[str, tuple[Cell, ...]]
) -> None:
    for row_id in old.keys() - new.keys():
        db.run(f"DELETE FROM {table} WHERE incident = ? AND row_id = ?", incident, row_id)  # noqa: S608
    fields = CHILDREN[table]
    for row_id, cells in new.items():
        if row_id not in old:
            marks = ", ".join("?" for _ in fields)
            names = ", ".join(fields)
            values = (incident, row_id, *cells)
            db.run(f"INSERT INTO {table} (incident, row_id, {names}) VALUES (?, ?, {marks})", *values)  # noqa: S608
        elif old[row_id] != cells:
            pairs = ", ".join(f"{name} = ?" for name in fields)
            db.run(f"UPDATE {table} SET {pairs} WHERE incident = ? AND row_id = ?", *cells, incident, row_id)  # noqa: S608


def _write_text(db: Db, row_id: int, old: tuple[str, ...] | None, new: tuple[str, ...] | None) -> None:
    if old == new:
        return
    if old is not None:
        db.run(
            "INSERT INTO incident_fts (incident_fts, rowid, reference, place, summary, codes)"
            " VALUES ('delete', ?, ?, ?, ?, ?)",
            row_id,
            *old,
        )
    if new is None:
        db.run("DELETE FROM incident_text WHERE id = ?", row_id)
        return
    db.run(
        "INSERT INTO incident_text (id, reference, place, summary, codes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id)"
        " DO UPDATE SET reference = excluded.reference, place = excluded.place, summary = excluded.summary,"
        " codes = excluded.codes",
        row_id,
        *new,
    )
    db.run("INSERT INTO incident_fts (rowid, reference, place, summary, codes) VALUES (?, ?, ?, ?, ?)", row_id, *new)


def _drop(db: Db, row_id: int, old: Projected) -> None:
    _write_text(db, row_id, old.text, None)
    for table in CHILDREN:
        db.run(f"DELETE FROM {table} WHERE incident = ?", row_id)  # noqa: S608 - a name of CHILDREN
    db.run("DELETE FROM incident_row WHERE id = ?", row_id)


def _write_head(db: Db, content: Content, final: Revision | None) -> None:
    revision = content.revision
    new = head_of(content, final)
    if db.one("SELECT kind, station, newest, final, schema_v FROM head WHERE record = ?", revision.record) != new:
        db.run(
            "INSERT INTO head (record, kind, station, newest, final, schema_v) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (record) DO UPDATE SET station = excluded.station, newest = excluded.newest,"
            " final = excluded.final, schema_v = excluded.schema_v",
            revision.record,
            *new,
        )


def head_of(content: Content, final: Revision | None) -> tuple[Cell, ...]:
    """Return what `head` holds of a record besides its id: kind, station, newest and newest FINAL number, schema."""
    revision = content.revision
    final_seq = final.seq if final else None
    return revision.kind, content.station, revision.seq, final_seq, KINDS[revision.kind].schema_v


def _write_simple(db: Db, content: Content, *, own_station: str, first: int) -> None:
    kind, record = content.revision.kind, content.revision.record
    new = simple_of(content)
    row_id, old = stored_simple(db, kind, record)
    if row_id is None:
        _insert(db, f"{kind}_row", {"id": first, "record": record, **new})
        changed = set(new)
    else:
        changed = _update(db, f"{kind}_row", row_id, old, new)
    if kind == "place" and "name" in changed:
        _refresh_users(db, record, own_station)


def simple_of(content: Content) -> dict[str, Cell]:
    """Project a party or a place."""
    project, _ = _SIMPLE[content.revision.kind]
    return project(content.document, station=content.station, state=content.revision.state)


def stored_simple(db: Db, kind: str, record: str) -> tuple[int | None, dict[str, Cell]]:
    """Return the row id and columns that the list of parties or places holds of a record."""
    _, names = _SIMPLE[kind]
    found = db.one(f"SELECT id, {', '.join(names)} FROM {kind}_row WHERE record = ?", record)  # noqa: S608
    return (None, {}) if found is None else (found[0], dict(zip(names, found[1:], strict=True)))


def _refresh_users(db: Db, place: str, own_station: str) -> None:
    """Bring the incidents at a local place up to its new name, which is among their words."""
    rows = db.all(
        "SELECT DISTINCT r.record FROM incident_place AS p JOIN incident_row AS r ON r.id = p.incident"
        " WHERE p.place = ? ORDER BY r.record",
        place,
    )
    for (record,) in rows:
        refresh(db, record, own_station)


def remove(db: Db, record: str) -> None:
    """Take a record out of every projection."""
    for layer in (NEWEST, FINAL):
        write_incident(db, record, layer, None)
    for table in ("head", *(f"{kind}_row" for kind in _SIMPLE)):
        db.run(f"DELETE FROM {table} WHERE record = ?", record)  # noqa: S608


def clear(db: Db) -> None:
    """Empty every projection."""
    for table in TABLES:
        db.run(f"DELETE FROM {table}")  # noqa: S608
    db.run("INSERT INTO incident_fts (incident_fts) VALUES ('delete-all')")


def drop_orphans(db: Db) -> None:
    """Take out of the lists what no record stands behind, and rows of a list that belong to no line."""
    lists = " UNION ".join(f"SELECT record FROM {t}" for t in ("head", "incident_row", "party_row", "place_row"))  # noqa: S608
    gone = f"SELECT record FROM ({lists}) AS l WHERE NOT EXISTS (SELECT 1 FROM revision AS r WHERE r.record = l.record)"  # noqa: S608
    for (record,) in db.all(gone):
        remove(db, record)
    for table in CHILDREN:
        db.run(f"DELETE FROM {table} WHERE incident NOT IN (SELECT id FROM incident_row)")  # noqa: S608
    orphans = (
        "SELECT id, reference, place, summary, codes FROM incident_text"
        " WHERE id NOT IN (SELECT id FROM incident_row WHERE layer = ?)"
    )
    for row_id, *old in db.all(orphans, NEWEST):
        _write_text(db, row_id, tuple(old), None)
