"""What lies in a vault's folder, and the lock that keeps a second Waypost out."""

import shutil
from contextlib import suppress
from pathlib import Path

from app.errors import AppError, disk_failure, disk_told

DATABASE = "vault.db"
FRESH = "vault.renew"  # the database of a renewal, until it takes the other's name
SIDES = ("", "-journal", "-wal", "-shm")  # a database file and what SQLite keeps beside it
BLOBS = "blobs"
CONTACTS = "vault.aux"  # the identity file; a name that tells nothing
_LOCK = "vault.lock"


class FolderLock:
    """Held by one process while a vault is open. The system frees it when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        from filelock import FileLock  # twenty modules, which the unlock page does without

        self._lock = FileLock(folder / _LOCK, thread_local=False)
        self.released = False

    def take(self) -> "FolderLock":
        """Take the lock; AppError vault.in_use where another process holds it, or what `disk_failure` says."""
        from filelock import Timeout

        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise AppError("vault.in_use") from None
        except OSError as error:
            raise disk_failure(error) from None
        return self

    def release(self) -> None:
        """Give the lock up."""
        self.released = True
        self._lock.release()


def new_folder(folder: Path) -> None:
    """Make the folder of a new vault, readable by its owner alone.

    Raises AppError("vault.exists") where it holds files already, ("vault.read_only") where it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise AppError("vault.exists")
        folder.chmod(0o700)
        (folder / BLOBS).mkdir(mode=0o700)
    except OSError:
        raise AppError("vault.read_only") from None


def own_folder(folder: Path) -> Path:
    """Return a folder of a vault for its owner alone, made where it is missing. Raises what `disk_told` raises."""
    with disk_told():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def take_away(path: Path) -> None:
    """Unlink a file that nothing needs any more; where the disk refuses, it is collected at a later opening."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def empty_folder(folder: Path) -> None:
    """Take away what a creation that failed left in its own new folder, so that it can be tried again there."""
    for path in folder.iterdir():
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def require_vault(folder: Path) -> None:
    """Raise AppError("vault.missing") unless the folder holds a vault's database."""
    if not (folder / DATABASE).is_file():
        raise AppError("vault.missing")
