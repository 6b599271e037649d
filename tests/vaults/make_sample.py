"""Writes the sample vault of the present schema; run once when a schema is released, then never for that number again.

python tests/vaults/make_sample.py

Each sample was written by the Waypost of its schema and stays as it is; whoever adds a table puts a row of it in here.
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

from exchange_cases import consent  # noqa: E402 - after the path is set
from vault_fixtures import FLOOR_KIB, NEW, FakeClock, incident  # noqa: E402

from app.keys.identity import Keyring  # noqa: E402
from app.models.base import new_id  # noqa: E402
from app.models.consent import Consent, ConsentScope  # noqa: E402
from app.models.contact import Contact  # noqa: E402
from app.models.kinds import load  # noqa: E402
from app.models.people import VictimGroup  # noqa: E402
from app.sync import enrol  # noqa: E402
from app.vault import contacts, print_log, revisions  # noqa: E402
from app.vault.migrate import shipped  # noqa: E402
from app.vault.vault import Vault, create  # noqa: E402


def main() -> None:
    """One finalised incident with a later open change and a step that is due, a party and a place; a card and so on."""
    folder = HERE / f"schema_{len(shipped()):02}"
    shutil.rmtree(folder, ignore_errors=True)
    clock = FakeClock()
    vault = create(folder, NEW["station"], clock=clock).vault
    revisions.save(vault, load("place", {"id": "f" * 32, "name": "Ferry Landing", "parent": "SS-EC"}), state="FINAL")
    revisions.save(vault, load("party", {"id": "e" * 32, "name": "Northern Column"}), state="FINAL")
    where = {"adm1": "SS-EC", "adm2": "f" * 32}
    plan = {"id": "d" * 32, "action": "Ask the clinic for its register", "due": "2026-12-01"}
    rows = {"perpetrators": [{"id": "c" * 32, "party": "e" * 32}], "verification_plans": [plan]}
    saved = revisions.save(vault, incident(**rows, **where), state="FINAL")
    clock.forward(hours=1)
    record = revisions.load(vault, saved.record_id).record
    revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN", reason="recount")
    _card(vault, folder)
    with vault.writing() as db:
        print_log.note(db, vault, saved.record_id, variant="restricted", print_id="0" * 8, reason="Handover talk")
    _contact(vault, saved.record_id)
    vault.close()
    (folder / "vault.lock").unlink(missing_ok=True)


def _card(vault: Vault, folder: Path) -> None:
    """Keys of its own, and headquarters' card, kept until it is compared."""
    enrol.own_number(vault)
    theirs = Keyring.generate("hq", id=new_id(), device=new_id(), now=vault.clock.now(), name="Headquarters desk")
    file = folder / "hq.card"
    file.write_bytes(theirs.card())
    enrol.add_unverified(vault, file)
    file.unlink()


def _contact(vault: Vault, record_id: str) -> None:
    """How to reach one person of the incident, who agreed to be reached; a version of its own that stays open."""
    person = VictimGroup(kind="INDIVIDUAL", n_best=1)
    asked = consent(person.id)
    scopes = [ConsentScope(scope=scope, decision="GRANTED") for scope in ("RECORD_LOCALLY", "FOLLOW_UP_CONTACT")]
    agreed = Consent(for_=person.id, given_by="SURVIVOR", explained=asked.explained, scopes=scopes)
    record = revisions.load(vault, record_id).record
    rows = {"victim_groups": [*record.victim_groups, person], "consents": [agreed]}
    revisions.save(vault, record.model_copy(update=rows), state="OPEN", reason="May be called")
    contacts.enable(vault, "walnut ribbon quarry thimble copper fjord", memory_kib=FLOOR_KIB)
    contacts.save(vault, record_id, person.id, Contact(reach="Through the ferry office, in the morning."))


if __name__ == "__main__":
    main()
