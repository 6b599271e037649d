"""What people use today on the same work: a password-protected workbook in LibreOffice, next to the vault.

Used where LibreOffice Calc and its Python bridge are installed; without them the vault's own figures stand alone.
"""

import json
import shutil
import subprocess
import time
from pathlib import Path

import openpyxl

from app.models.base import document
from app.models.incident import Incident
from app.services import capture
from app.vault import revisions
from app.vault.listing import IncidentFilter, incident_rowids, incident_rows
from app.vault.revisions import load
from app.vault.vault import Vault
from bench.figures import Row, row, seconds
from bench.fill import Door

_DRIVER = Path(__file__).with_name("office_drive.py")
_WORD = "market"
_PATIENCE = 900  # seconds for all of it
STEPS = ("open", "search", "save")
_COLUMNS = ("ref", "first_received_at", "adm1", "adm2", "victims_best", "summary_nonident", "analysis_note")


def compared(door: Door, work: Path) -> list[Row]:
    """Measure opening, searching, and changing one record of the same incidents, in a vault and in a workbook."""
    start = time.perf_counter()
    vault = door.open()
    try:
        rowids = _page(vault, "")
        opened = time.perf_counter() - start
        mine = {"open": opened, "search": seconds(lambda: _page(vault, _WORD)), "save": _saved(vault, rowids[0])}
        rows = [row(f"today's work here: {step}", mine[step] * 1000, "ms") for step in STEPS]
        if not _installed():
            return rows
        book = work / "incidents.xlsx"
        _write(vault, book)
    finally:
        vault.close()
    theirs = _drive(book)
    return rows + [row(f"today's work in a workbook: {step}", theirs[step] * 1000, "ms") for step in theirs]


def _page(vault: Vault, text: str) -> list[int]:
    with vault.reading() as db:
        found = incident_rowids(db, IncidentFilter(text=text))[:100]
        incident_rows(db, found)
        return found


def _saved(vault: Vault, rowid: int) -> float:
    with vault.reading() as db:
        (line,) = incident_rows(db, [rowid])
    one = capture.own_incident(vault, line.record_id)
    again = one.model_copy(update={"analysis_note": f"{one.analysis_note or ''} Looked at again."})
    return seconds(lambda: revisions.save(vault, again, state="FINAL", reason="looked at again"))


def _installed() -> bool:
    bridge = ["/usr/bin/python3", "-c", "import uno"]
    if not (shutil.which("soffice") and Path(bridge[0]).exists()):
        return False
    return subprocess.run(bridge, capture_output=True, check=False).returncode == 0  # noqa: S603 - no outside input


def _write(vault: Vault, path: Path) -> None:
    """Write the same incidents as a plain workbook, one row each; the driver protects it by a password."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Incidents")
    sheet.append(list(_COLUMNS))
    with vault.reading() as db:
        lines = incident_rows(db, incident_rowids(db)[:30_000])
    for line in lines:
        record = load(vault, line.record_id).record
        doc = document(record) if isinstance(record, Incident) else {}
        sheet.append([doc.get(name) for name in _COLUMNS])
    book.save(path)


def _drive(book: Path) -> dict[str, float]:
    profile = book.with_suffix(".profile")
    command = ["/usr/bin/python3", str(_DRIVER), str(book), profile.as_uri(), _WORD]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)  # noqa: S603
    if done.returncode:
        return {}
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
