"""AppError and the shape of its sentences."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from app.texts import Text

DISK = frozenset({"vault.disk_full", "vault.read_only", "vault.io"})  # what the vault's own disk refuses
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}


class Message(NamedTuple):
    """What a person reads of one code: what happened (and what is safe), and what to do now.

    Both may hold `{name}` fields that the error's parameters fill.
    """

    what: Text
    todo: Text


class AppError(Exception):
    """A known failure. `code` is a row of the catalogue; `params` hold ids, counts and file names, never record content.

    `because` is the code of what led to it ("" for none): its sentence fills {reason}, in the reader's language.
    """

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.because = ""
        self.params = params

    @classmethod
    def due_to(cls, because: str, code: str) -> "AppError":
        """Return the failure `code` that the failure `because` led to."""
        made = cls(code)
        made.because = because
        return made


def disk_failure(error: OSError) -> AppError:
    """Return what a person must hear where the vault's own disk refuses: it is full, write-protected or failing."""
    code = "vault.disk_full" if error.errno in _FULL else "vault.read_only" if error.errno in _LOCKED else "vault.io"
    return AppError(code)


@contextmanager
def disk_told() -> Iterator[None]:
    """Turn what the vault's own disk refuses into a known failure, which names no path."""
    try:
        yield
    except OSError as error:
        raise disk_failure(error) from None
