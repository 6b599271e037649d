"""Writes the sample vault of the present schema; run once when a schema is released, then never for that number again.

python tests/vaults/make_sample.py
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

from vault_fixtures import NEW, FakeClock, incident  # noqa: E402 - after the path is set

from app.models.kinds import load  # noqa: E402
from app.vault import revisions  # noqa: E402
from app.vault.migrate import shipped  # noqa: E402
from app.vault.vault import create  # noqa: E402


def main() -> None:
    """One finalised incident with a later open change, a party and a place."""
    folder = HERE / f"schema_{len(shipped()):02}"
    shutil.rmtree(folder, ignore_errors=True)
    clock = FakeClock()
    vault = create(folder, NEW["station"], clock=clock).vault
    revisions.save(vault, load("place", {"id": "f" * 32, "name": "Ferry Landing", "parent": "SS-EC"}), state="FINAL")
    revisions.save(vault, load("party", {"id": "e" * 32, "name": "Northern Column"}), state="FINAL")
    where = {"adm1": "SS-EC", "adm2": "f" * 32}
    saved = revisions.save(vault, incident(perpetrators=[{"id": "c" * 32, "party": "e" * 32}], **where), state="FINAL")
    clock.forward(hours=1)
    record = revisions.load(vault, saved.record_id).record
    revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN", reason="recount")
    vault.close()
    (folder / "vault.lock").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
