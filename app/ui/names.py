"""Names of parties, own places and staff by id, for reading."""

from app.vault.parties import parties
from app.vault.places import local_places
from app.vault.staff import holders
from app.vault.vault import Vault


def read_names(vault: Vault) -> dict[str, str]:
    """Return every name the vault knows by its id; runs on the read lane."""
    with vault.reading() as db:
        found = {row.record_id: row.name or row.code or "" for row in parties(db)}
        found |= {row.record_id: row.name or row.pcode or "" for row in local_places(db)}
        found |= {holder.id: holder.name for holder in holders(db)}
    return {key: name for key, name in found.items() if name}
