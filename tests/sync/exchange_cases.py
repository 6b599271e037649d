"""A station and its HQ, enrolled with each other, and the few steps that stories of the exchange are made of."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from vault_fixtures import incident

from app.models.incident import Incident
from app.sync import enrol, outbox
from app.sync.outcomes import ExportResult
from app.tasks import Task
from app.vault import revisions
from app.vault.vault import Vault

TOLD = "A partner told of an incident near the market."
Opener = Callable[..., Vault]


def enrol_both(station: Vault, hq: Vault, folder: Path) -> None:
    """Each writes its card, and each compares the other's number."""
    for own, other in ((station, hq), (hq, station)):
        file = folder / f"{other.station.id}.card"
        card = enrol.write_card(other, file)
        enrol.enrol(own, file, " ".join(card.number_groups))


def group_incident(number: int = 1, **fields: Any) -> Incident:
    """An incident told by a non-governmental organisation about a group; needs no consent to go to HQ."""
    rows: dict[str, Any] = {
        "victim_groups": [{"id": f"{number:031x}b", "kind": "GROUP", "n_best": 2, "sex": "F", "age_band": "A_AD"}],
        "sources": [{"id": f"{number:031x}c", "kind": "NGO", "source_code": f"S-{number}"}],
        "acts": [
            {
                "id": f"{number:031x}a",
                "type": "RAPE",
                "verification_state": "RECEIVED",
                "victim_groups": [f"{number:031x}b"],
                "sources": [f"{number:031x}c"],
            }
        ],
    }
    return incident(**(rows | fields))


def record(vault: Vault, one: Incident) -> str:
    """Save an incident as final; return its id."""
    return revisions.save(vault, one, state="FINAL").record_id


def amend(vault: Vault, record_id: str, **fields: Any) -> None:
    """Save a new final version with other values."""
    loaded = revisions.load(vault, record_id)
    assert isinstance(loaded.record, Incident)
    revisions.save(vault, loaded.record.model_copy(update=fields), state="FINAL", reason="Corrected")


def send(vault: Vault, folder: Path, **options: Any) -> ExportResult:
    """Export to the only audience."""
    return outbox.export(vault, outbox.only_audience(vault).id, folder, task=Task(), **options)
