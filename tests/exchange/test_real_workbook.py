"""The published workbook, whole: what a station really gets. Nothing of its texts may reach a test's output."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.exchange.importer import import_file
from app.exchange.mapping import read_profile
from app.models.fields import Profile
from app.tasks import Task
from app.vault import revisions
from app.vault.import_store import rows_of
from app.vault.released import released
from app.vault.vault import Vault

PROFILE = read_profile("insecurity-insight-crsv")
INCIDENTS = 1067


@pytest.fixture(scope="module")
def published(shelf: Path) -> Path:
    return shelf / "insecurity-insight-crsv" / "2020-2023-crsv-incident-data.xlsx"


def later_edition(published: Path, folder: Path) -> Path:
    """The same workbook a year on: a renamed column, one row edited, one withdrawn, one description taken out."""
    book = openpyxl.load_workbook(published)
    sheet = book.worksheets[0]
    at = {str(cell.value).strip(): cell.column for cell in sheet[1]}
    sheet.cell(1, at["Date"]).value = " Event Date "
    sheet.cell(5, at["Number of Reported Victims"]).value = 7
    sheet.cell(6, at["Event Description"]).value = None
    sheet.delete_rows(9)
    book.save(folder / "later.xlsx")
    return folder / "later.xlsx"


def documents(vault: Vault) -> dict[str, dict[str, Any]]:
    with vault.reading() as db:
        return {key: revisions.load(vault, row.record).document for key, row in rows_of(db, PROFILE.source).items()}


def digest(document: dict[str, Any]) -> str:
    return hashlib.sha256(repr(document).encode()).hexdigest()


def test_every_published_incident_comes_in_and_later_editions_change_what_they_changed(
    vault: Vault, published: Path, tmp_path: Path
) -> None:
    first = import_file(vault, published, PROFILE)
    assert (first.read, first.imported, len(first.refused)) == (INCIDENTS, INCIDENTS, 0)
    assert first.final + first.open == INCIDENTS
    assert first.open < 20
    assert [(one.header, bool(one.reason)) for one in first.unmapped] == [("Country", True)]
    assert {one.code for one in first.remarks} == {"row.place", "row.party", "row.combination"}

    before = documents(vault)
    again = import_file(vault, published, PROFILE)
    assert (again.unchanged, again.imported, again.updated) == (INCIDENTS, 0, 0)

    later = import_file(vault, later_edition(published, tmp_path), PROFILE)
    assert (later.read, later.updated, later.unchanged, len(later.vanished)) == (INCIDENTS - 1, 1, INCIDENTS - 2, 1)
    after = documents(vault)
    assert sum(digest(before[key]) != digest(after[key]) for key in before) == 1


def test_imported_incidents_are_secondary_information_without_invented_consent(vault: Vault, published: Path) -> None:
    import_file(vault, published, PROFILE)
    found = list(documents(vault).values())
    assert not any({"consents", "decisions", "ticks", "summary_nonident"} & set(one) for one in found)
    assert {group["kind"] for one in found for group in one["victim_groups"]} == {"GROUP"}
    assert {(source["kind"], source["tier"]) for one in found for source in one["sources"]} == {
        ("MEDIA", "SECONDARY_EVIDENCE")
    }
    assert {act["verification_state"] for one in found for act in one["acts"]} == {"RECEIVED"}
    assert {one["nexus_conclusion"] for one in found} == {"UNDETERMINED", "SEA_ROUTE"}
    assert Counter(one["handling"] for one in found)["UN_PERSONNEL_ALLEGED"] == 1
    refs = {one["ref"] for one in found}
    assert len(refs) == INCIDENTS
    assert all(ref.startswith("SSD-JUBA-") for ref in refs)  # the station's country, not the incident's


def test_the_publishers_texts_never_leave_with_a_bundle(vault: Vault, published: Path) -> None:
    import_file(vault, published, PROFILE)
    left = [one.document for one in released(vault, Profile.HQ_CONF, task=Task()) if hasattr(one, "document")]
    assert len(left) > 1000
    fields = {key for one in left for key in one}
    assert not {"analysis_note", "summary_nonident", "place_name_local", "sources"} & fields
    assert not any("unit_text" in row for one in left for row in one.get("perpetrators", []))
