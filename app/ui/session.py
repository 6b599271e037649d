"""What every page is given: the context, and the runner of jobs."""

from typing import TYPE_CHECKING

from app.clock import Clock
from app.context import Context
from app.errors import AppError
from app.settings import Settings
from app.ui.jobs import Jobs
from app.ui.privacy import Veil

if TYPE_CHECKING:
    from app.vault.vault import Vault


class Session:
    """The window's side of a run; passed down, never global."""

    def __init__(self, context: Context, jobs: Jobs) -> None:
        self.context, self.jobs, self.veil = context, jobs, Veil()

    @property
    def vault(self) -> "Vault":
        """The open vault; AppError `vault.closed` while locked."""
        if self.context.vault is None:
            raise AppError("vault.closed")
        return self.context.vault

    @property
    def clock(self) -> Clock:
        """The time of day."""
        return self.context.clock

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.context.settings
