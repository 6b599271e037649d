"""What a person has to be told about her vault before she works, the most urgent first; each has its sentence."""

from app.errors import AppError
from app.services import handing, safekeeping, sheets
from app.vault.clock_state import clock_state
from app.vault.opened import Vault


def attention(vault: Vault) -> tuple[AppError, ...]:
    """Return what applies of handover.yours, clock.suspect, sheet.unproven, restore.waits, backup.old and .never."""
    begun = handing.underway(vault)
    with vault.reading() as db:
        suspect = clock_state(db, vault.clock).suspect
    due = safekeeping.due(vault)
    found = (
        AppError("handover.yours", holder=begun.leaver.code) if begun is not None and begun.can_finish else None,
        AppError("clock.suspect") if suspect else None,
        None if sheets.is_proven(vault) else AppError("sheet.unproven"),
        AppError("restore.waits") if safekeeping.waits_for_hq(vault) else None,
        due,
    )
    return tuple(one for one in found if one is not None)
