"""Which vaults this computer's user has, and where: what tells a vault that was copied from one that is at home (4.8).

One small file beside the settings. It holds random ids and the vault's folder; nothing about cases or people.
"""

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from app.settings import settings_file, write_whole

_Id = Field(pattern=r"^[0-9a-f]{32}$")
_LIMIT = 1 << 20
_KEPT = 100


class Instance(BaseModel):
    """One vault as last used here: the instance id of its header, and its folder."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    vault: str = _Id
    instance: str = _Id
    folder: str = Field(max_length=4096)


_FILE = TypeAdapter(list[Instance])


def instances_file() -> Path:
    """Return where the list lies on this system."""
    return settings_file().with_name("vaults.json")


def find_instance(vault: str, instance: str) -> Instance | None:
    """Return what is known here of one copy of a vault, or None; a list that cannot be read knows nothing."""
    return next((known for known in _read() if (known.vault, known.instance) == (vault, instance)), None)


def note_instance(instance: Instance) -> None:
    """Keep that a vault is used here; OSError where it cannot be written.

    It takes the place of what was known of this copy and of its folder: several copies that became devices of their own
    may be used here, but an earlier state of one that is put back into its folder has to be asked about.
    """
    stays = [known for known in _read() if known.instance != instance.instance and known.folder != instance.folder]
    kept = stays[-_KEPT:]
    rows = [row.model_dump(mode="json") for row in (*kept, instance)]
    write_whole(instances_file(), json.dumps(rows, indent=1) + "\n")


def _read() -> list[Instance]:
    try:
        with instances_file().open(encoding="utf-8") as file:
            return _FILE.validate_json(file.read(_LIMIT))
    except (OSError, UnicodeDecodeError, ValidationError):
        return []
