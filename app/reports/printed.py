"""What a sheet says about itself: who printed it, when, for whom, which copy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class PrintInfo:
    """One print of one record.

    `by_code` is the staff code, never a name; `reason` is asked for the restricted sheet; `alike` is k of 23.5
    (how many persons share sex, age band, adm2, month and type): with 1 the place is told at the first level only.
    `sample` marks invented data on every page. `safe_contact` has the SAFE_CONTACT codes of each person whose contact
    is kept, by row id, or None where the contacts are locked; the restricted sheet alone shows them. With `look` the
    sheet is seen on the screen and its foot says so.
    """

    by_code: str
    at: datetime
    print_id: str
    recipient: str
    copy: int = 1
    copies: int = 1
    reason: str = ""
    revision: int | None = None
    alike: int = 1
    destroy_by: date | None = None
    sample: bool = False
    safe_contact: Mapping[str, tuple[str, ...] | None] = field(default_factory=lambda: MappingProxyType({}))
    look: bool = False
