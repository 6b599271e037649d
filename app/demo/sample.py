"""The fictitious sample set of resources/demo: parties, places, incidents."""

import json
from typing import Any

from app.models.incident import Incident
from app.models.kinds import load
from app.resources import resource
from app.vault import revisions
from app.vault.vault import Vault


def bring_parties_and_places(vault: Vault) -> None:
    """Save the sample's parties and own places in the vault."""
    for kind, name in (("party", "parties"), ("place", "places")):
        for content in _read(name):
            revisions.save(vault, load(kind, content), state="FINAL", reason="sample data")


def incidents() -> list[Incident]:
    """Return the sample's incidents, oldest first, without references: the vault gives them."""
    return [Incident.model_validate(content) for content in _read("incidents")]


def _read(name: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = json.loads(resource("demo", f"{name}.json").read_text(encoding="utf-8"))
    return content
