"""What a running Waypost holds, built once and passed down; never global."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import Clock, SystemClock
from app.settings import Settings, read_settings, settings_file, write_settings

if TYPE_CHECKING:
    from app.vault.vault import Vault


class Context:
    """Settings, clock and the open vault (None while locked).

    `demo` marks sample data; `kdf_memory_kib` fixes the memory of new key slots (None: measured on this computer).
    """

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        clock: Clock | None = None,
        vault: "Vault | None" = None,
        demo: bool = False,
        kdf_memory_kib: int | None = None,
        settings_path: Path | None = None,
    ) -> None:
        self.settings = settings or read_settings()
        self.clock: Clock = clock or SystemClock()
        self.vault, self.demo, self.kdf_memory_kib = vault, demo, kdf_memory_kib
        self.settings_path = settings_path or settings_file()

    def change_settings(self, **values: str | int) -> Settings:
        """Store changed settings and return them; OSError where they cannot be written (they hold for this run)."""
        self.settings = self.settings.changed(**values)
        write_settings(self.settings, self.settings_path)
        return self.settings


def build_context(*, demo: bool = False) -> Context:
    """Build the context of this run from the stored settings."""
    return Context(demo=demo)
