"""Imports a table of incidents: each row by itself, in batches, again and again without harm."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from pydantic import ValidationError

from app.errors import AppError
from app.exchange.mapping import Mapping
from app.exchange.merge import Base, merge
from app.exchange.report import ImportReport, RefusedRow, RowNote, UnmappedColumn
from app.exchange.rows import Mapped, RowReader, is_hxl
from app.exchange.spreadsheet import SheetRow, fold, open_table
from app.models.base import Document, new_id
from app.models.incident import Incident
from app.models.problems import problems
from app.models.rules import check
from app.tasks import Cancelled, Task
from app.vault import drafts, import_store, revisions
from app.vault.audit import record_event
from app.vault.change import Change
from app.vault.db import Db
from app.vault.import_store import ImportedRow
from app.vault.known import VaultKnown
from app.vault.parties import parties
from app.vault.revisions import Loaded
from app.vault.vault import Vault
from app.vault.words import folded

_BATCH = 50  # rows per transaction: what a cut of power can undo
_GONE = {"vault.erased", "vault.no_record"}


def import_file(
    vault: Vault, path: Path, mapping: Mapping, *, dry_run: bool = False, task: Task | None = None
) -> ImportReport:
    """Import the incidents of a table, or with `dry_run` only tell what would happen.

    A row becomes a FINAL record where the E rules hold, else an OPEN one. A row that cannot be read is refused and
    stops no other. Cancelling keeps what was imported up to then and says so in the report.
    Raises AppError exchange.not_station and what `open_table` raises, before anything is written.
    """
    if vault.station.role != "station":
        raise AppError("exchange.not_station")
    return _Import(vault, path, mapping, dry_run=dry_run, task=task or Task()).run()


class _Import:
    def __init__(self, vault: Vault, path: Path, mapping: Mapping, *, dry_run: bool, task: Task) -> None:
        self._vault, self._path, self._mapping, self._dry, self._task = vault, path, mapping, dry_run, task
        self._count: Counter[str] = Counter()
        self._findings: Counter[str] = Counter()
        self._refused: list[RefusedRow] = []
        self._kept: list[RowNote] = []
        self._remarks: list[RowNote] = []
        self._unmapped: tuple[str, ...] = ()
        self._ids: set[str] = set()
        with vault.reading() as db:
            self._stored = import_store.rows_of(db, mapping.source)
            self._parties = _party_index(db)

    def run(self) -> ImportReport:
        try:
            times = self._keys()
            self._walk(times)
        except Cancelled:
            return self._report((), stopped=True)
        return self._report(tuple(sorted(set(self._stored) - set(times))), stopped=False)

    @contextmanager
    def _table(self) -> Iterator[tuple[RowReader, Iterator[SheetRow], int]]:
        with open_table(self._path, sheet=self._mapping.sheet, wanted=self._mapping.key) as table:
            reader = RowReader(self._mapping, table.headers, find_party=lambda name: self._parties.get(folded(name)))
            yield reader, (row for row in table.rows if not is_hxl(row)), table.expected

    def _keys(self) -> Counter[str]:
        """Walk the file once for its keys alone: a key that stands twice refuses all its rows."""
        times: Counter[str] = Counter()
        with self._table() as (reader, rows, expected):
            self._unmapped = reader.unmapped
            for at, row in enumerate(rows):
                if at % _BATCH == 0:
                    self._task.report(at, expected, "import.reading")
                with suppress(AppError):
                    times[reader.key(row)] += 1
        return times

    def _walk(self, times: Counter[str]) -> None:
        with self._table() as (reader, rows, expected):
            while batch := list(islice(rows, _BATCH)):
                self._task.report(self._count["read"], expected, "import.rows")
                with self._vault.reading() if self._dry else self._vault.writing() as db:
                    for row in batch:
                        self._count["read"] += 1
                        self._row(db, reader, row, times)
        if not self._dry:
            with self._vault.writing() as db:
                record_event(db, "import", self._mapping.source)

    def _row(self, db: Db, reader: RowReader, row: SheetRow, times: Counter[str]) -> None:
        try:
            key = reader.key(row)
            if times[key] > 1:
                raise AppError("row.key_twice")
            self._take(db, key, row.number, reader.read(row))
        except AppError as error:
            if not error.code.startswith("row."):
                raise
            self._refused.append(RefusedRow(row.number, error.code, tuple(error.params.items())))

    def _take(self, db: Db, key: str, number: int, mapped: Mapped) -> None:
        stored = self._stored.get(key)
        if stored is not None and stored.row_hash == mapped.hash:
            self._count["unchanged"] += 1
        elif stored is None:
            self._create(db, key, number, mapped)
        else:
            self._update(db, stored, number, mapped)

    def _create(self, db: Db, key: str, number: int, mapped: Mapped) -> None:
        merged = merge({}, Base(), mapped)
        external = {"id": new_id(), "system": "EXTERNAL", "value": f"{self._mapping.source}:{key}"}
        for act in merged.document.get("acts", []):
            act.setdefault("verification_state", "RECEIVED")
        document = {"id": new_id(), **merged.document, "alt_refs": [external]}
        revision = self._save(db, document, mapped, may_be_final=True)
        self._remember(db, ImportedRow(key, document["id"], mapped.hash), merged.base, revision)
        self._note(number, mapped, ())
        self._count["imported"] += 1

    def _update(self, db: Db, stored: ImportedRow, number: int, mapped: Mapped) -> None:
        loaded = self._load(stored.record)
        if drafts.get(self._vault, stored.record) is not None:
            raise AppError("row.draft")
        before = import_store.values_of(db, self._mapping.source, stored.key)
        if not before:  # a person in the record was erased, and what was imported of her with her
            raise AppError("row.erased")
        base = Base.read(before)
        merged = merge(loaded.document, base, mapped)
        revision = base.revision
        if merged.changed:
            # an open version that somebody works on is not finished for her
            may_be_final = loaded.state == "FINAL" or loaded.hash == base.revision
            revision = self._save(db, merged.document, mapped, may_be_final=may_be_final)
        self._remember(db, replace(stored, row_hash=mapped.hash), merged.base, revision)
        self._note(number, mapped if merged.changed else Mapped(), merged.kept)
        self._count["updated" if merged.changed else "unchanged"] += 1

    def _load(self, record: str) -> Loaded:
        try:
            return revisions.load(self._vault, record)
        except AppError as error:
            raise AppError("row.erased") if error.code in _GONE else error from None

    def _save(self, db: Db, document: Document, mapped: Mapped, *, may_be_final: bool) -> str:
        """Check and save one record; return its revision's hash. Raises AppError row.form."""
        try:
            incident = Incident.model_validate(document)
        except ValidationError as error:
            raise AppError("row.form", field=problems(error)[0].where) from None
        found = check(incident, now=self._vault.clock.now(), known=VaultKnown(db))
        rules = sorted({finding.rule for finding in found} | _rules_of(mapped))
        state = "FINAL" if may_be_final and all(finding.severity != "E" for finding in found) else "OPEN"
        self._count[state] += 1
        self._findings.update(rules)
        self._ids.add(incident.id)
        if self._dry:
            return ""
        reason = f"import: {self._mapping.source}"
        return revisions.save(self._vault, incident, state=state, reason=reason, findings=rules).hash

    def _remember(self, db: Db, row: ImportedRow, base: Base, revision: str) -> None:
        if not self._dry:
            base.revision = revision
            import_store.put(db, self._mapping.source, row, base.dump())

    def _note(self, number: int, mapped: Mapped, kept: tuple[str, ...]) -> None:
        self._kept.extend(RowNote(number, name) for name in kept)
        self._remarks.extend(RowNote(number, one.field, one.code, one.params) for one in mapped.remarks)

    def _report(self, vanished: tuple[str, ...], *, stopped: bool) -> ImportReport:
        count = self._count
        return ImportReport(
            read=count["read"],
            imported=count["imported"],
            updated=count["updated"],
            unchanged=count["unchanged"],
            final=count["FINAL"],
            open=count["OPEN"],
            refused=tuple(self._refused),
            unmapped=tuple(UnmappedColumn(name, self._reason(name)) for name in self._unmapped),
            kept_local=tuple(self._kept),
            remarks=tuple(self._remarks),
            vanished=vanished,
            findings=tuple(sorted(self._findings.items())),
            dry_run=self._dry,
            stopped=stopped,
            change=Change("incident", frozenset(self._ids)) if self._ids and not self._dry else None,
        )

    def _reason(self, header: str) -> str:
        reasons = {fold(name): reason for name, reason in self._mapping.ignored.items()}
        return reasons.get(fold(header), "")


def _rules_of(mapped: Mapped) -> set[str]:
    """A place that the gazetteer does not have is a finding of the rule on places, also where it is kept as text."""
    return {"R-04" for remark in mapped.remarks if remark.code == "row.place"}


def _party_index(db: Db) -> dict[str, str | None]:
    """Return the vault's parties by folded name and alias; a name that several bear leads to none."""
    found: dict[str, str | None] = {}
    for party in parties(db):
        for name in {folded(name) for name in (party.name or "", *party.aliases)} - {""}:
            found[name] = None if name in found else party.record_id
    return found
