"""Renewing a vault's key as a person does it: who stays, a new sheet that is typed back, then the change (4.2)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.errors import AppError
from app.keys.passphrase import generate_passphrase, require_strong
from app.keys.recovery import RecoveryKey
from app.services import holding
from app.tasks import Task
from app.vault import holders, renew
from app.vault.db import Db
from app.vault.opened import Vault
from app.vault.renew import Renewal
from app.vault.staff import Holder


@dataclass(frozen=True, slots=True)
class Handed:
    """A passphrase drawn for a holder who is not here to type one: told once, to be changed at the first unlock."""

    holder: Holder
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A renewal that nothing is changed for yet: the sheet's key, the words to hand over, and who has no slot in it."""

    renewal: Renewal
    handed: tuple[Handed, ...]
    leaving: tuple[Holder, ...]

    @property
    def recovery(self) -> RecoveryKey:
        """The key of the new sheet."""
        return self.renewal.recovery


def prepare(vault: Vault, passphrase: str, *, without: Iterable[str] = ()) -> Prepared:
    """Draw what is to hold; `passphrase` is the present holder's from then on, the one they have or a new one.

    The others' passphrases are not known here, so each gets six fresh words; those whose staff codes `without` names
    get none. Raises AppError passphrase.weak, passphrase.short, holders.shared, holders.unknown or holders.self.
    """
    require_strong(passphrase)
    holding.require_own(vault, passphrase, holder=vault.holder)
    seats, going = holders.seats(vault), set(without)
    if not going <= {seat.holder.code for seat in seats}:
        raise AppError("holders.unknown")
    handed = tuple(
        Handed(seat.holder, generate_passphrase())
        for seat in seats
        if not seat.present and seat.holder.code not in going
    )
    words = {given.holder.id: given.passphrase for given in handed}
    if not any(seat.present and seat.holder.code in going for seat in seats):
        words[vault.holder] = passphrase
    leaving = tuple(seat.holder for seat in seats if seat.holder.code in going)
    return Prepared(renew.plan(vault, words), handed, leaving)


def require_typed(prepared: Prepared, typed: str) -> None:
    """Raise AppError renew.other_sheet, recovery.form or recovery.typo unless the whole new key was typed."""
    if RecoveryKey.parse(typed) != prepared.recovery:
        raise AppError("renew.other_sheet")


def discard(prepared: Prepared) -> None:
    """Wipe the key of a renewal that nobody wants any more."""
    renew.discard(prepared.renewal)


def put_into_force(
    vault: Vault, prepared: Prepared, typed: str, *, task: Task, also: Callable[[Db], None] | None = None
) -> None:
    """Renew the vault and close it; unlock it again afterwards. `typed` is the key as typed back from its sheet.

    `also` writes into the renewed database what holds together with it, or not at all. Up to the last step it can be
    cancelled and nothing has changed. Raises what `require_typed` and `app.vault.renew.renew` raise.
    """
    require_typed(prepared, typed)
    renew.renew(vault, prepared.renewal, task=task, also=also)
