"""Where the hand-over of a vault from one holder to another stands: one setting, so that it can be left and resumed."""

from dataclasses import asdict, dataclass

from app.vault import settings_store
from app.vault.audit import record_event
from app.vault.db import Db

_KEY = "handover"


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who hands over to whom (holder ids), and since when (an instant)."""

    leaver: str
    successor: str
    since: str


def underway(db: Db) -> HandOver | None:
    """Return the hand-over that was begun and not finished."""
    value = settings_store.get(db, _KEY)
    return None if value is None else HandOver(**value)


def begin(db: Db, wanted: HandOver) -> None:
    """Note that a hand-over begins, audited."""
    settings_store.put(db, _KEY, asdict(wanted))
    record_event(db, "handover.begun", wanted.successor)


def end(db: Db, event: str) -> None:
    """Note that it is "handover.done" or "handover.cancelled", audited; nothing happens where there is none."""
    known = underway(db)
    if known is not None:
        settings_store.remove(db, _KEY)
        record_event(db, event, known.leaver)
