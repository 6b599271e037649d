"""Names and places that go into a released document, looked up in the vault and in the built-in gazetteer."""

from app.models.place import Place
from app.models.places import gazetteer
from app.release.labels import PartyLabel, PlaceLabel
from app.vault.db import Db
from app.vault.opened import Vault
from app.vault.parties import party
from app.vault.places import local_place, place_chain
from app.vault.revisions import load_from

_AREAS = frozenset({"ADM2", "ADM3"})  # below them a place is a point, and its middle is where it is


class VaultLabels:
    """The labels of one vault, read through the caller's transaction; implements app.release.labels.Labels.

    The transaction shows one state, so what was looked up once is kept as long as this object.
    """

    def __init__(self, db: Db, vault: Vault) -> None:
        self._db = db
        self._vault = vault
        self._middles: dict[str, tuple[int, int] | None] = {}
        self._parties: dict[str, PartyLabel | None] = {}
        self._places: dict[str, PlaceLabel | None] = {}
        self._chains: dict[str, tuple[str, ...] | None] = {}

    def party(self, party_id: str) -> PartyLabel | None:
        """Return a party's label as it was finalised, else its category alone; None for one the vault does not hold."""
        if party_id not in self._parties:
            self._parties[party_id] = self._party(party_id)
        return self._parties[party_id]

    def _party(self, party_id: str) -> PartyLabel | None:
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
        if code not in self._places:
            self._places[code] = self._place(code)
        return self._places[code]

    def _place(self, code: str) -> PlaceLabel | None:
        row = local_place(self._db, code)
        if row:
            return PlaceLabel(name=row.name, level=row.level, own=True)
        chain = gazetteer().chain(code)
        return PlaceLabel(name=gazetteer().name(code), level=f"ADM{len(chain) - 1}") if chain else None

    def chain(self, code: str) -> tuple[str, ...] | None:
        """Return the codes from the country down to the place; None where its country is not known."""
        if code not in self._chains:
            self._chains[code] = place_chain(self._db, code)
        return self._chains[code]

    def centroid(self, code: str) -> tuple[int, int] | None:
        """Return the middle of an area of the built-in list, or of a district that the station gave one."""
        if code not in self._middles:
            self._middles[code] = gazetteer().middle(code) or self._own_middle(code)
        return self._middles[code]

    def _own_middle(self, code: str) -> tuple[int, int] | None:
        """Return the coordinates of an own area; a site's, or those said to be an exact point, stand for no area."""
        row = local_place(self._db, code)
        if row is None or row.level not in _AREAS:
            return None
        newest = self._db.scalar("SELECT newest FROM head WHERE record = ?", code)
        record = load_from(self._db, self._vault, newest).record
        geo = record.geo if isinstance(record, Place) else None
        return (geo.lat, geo.lon) if geo and geo.precision in {None, f"{row.level}_CENTROID"} else None
