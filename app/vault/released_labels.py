"""Names and places that go into a released document, looked up in the vault and in the built-in gazetteer."""

from app.models.places import gazetteer
from app.release.labels import PartyLabel, PlaceLabel
from app.vault.db import Db
from app.vault.opened import Vault
from app.vault.parties import party
from app.vault.places import local_place, place_chain
from app.vault.revisions import load_from


class VaultLabels:
    """The labels of one vault, read through the caller's transaction; implements app.release.labels.Labels."""

    def __init__(self, db: Db, vault: Vault) -> None:
        self._db = db
        self._vault = vault

    def party(self, party_id: str) -> PartyLabel | None:
        """Return a party's label as it was finalised, else its category alone; None for one the vault does not hold."""
        row = party(self._db, party_id)
        if row is None or row.state == "FINAL":
            return PartyLabel(code=row.code, name=row.name, category=row.type) if row else None
        final = self._db.scalar("SELECT final FROM head WHERE record = ?", party_id)
        if final is None:
            return PartyLabel(code=None, name=None, category=row.type)
        said = load_from(self._db, self._vault, final).document
        return PartyLabel(code=said.get("code"), name=said.get("name"), category=said.get("type"))

    def place(self, code: str) -> PlaceLabel | None:
        """Return a place's label; one of the station's own places is marked `own`."""
        row = local_place(self._db, code)
        if row:
            return PlaceLabel(name=row.name, level=row.level, own=True)
        chain = gazetteer().chain(code)
        return PlaceLabel(name=gazetteer().name(code), level=f"ADM{len(chain) - 1}") if chain else None

    def chain(self, code: str) -> tuple[str, ...] | None:
        """Return the codes from the country down to the place; None where its country is not known."""
        return place_chain(self._db, code)

    def centroid(self, code: str) -> tuple[int, int] | None:  # noqa: ARG002 - the built-in list has no areas' middles
        """Return None: no installed list knows the middle of an area yet, so coordinates stay here."""
        return None
