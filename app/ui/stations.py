"""Names of the stations that HQ knows, for lists."""

from importlib import import_module

from app.vault.vault import Vault


def station_names(vault: Vault) -> dict[str, str]:
    """Return the names of HQ's stations by id; runs on the read lane."""
    # Only HQ's list asks: a station's window starts without HQ's half of the application.
    register = import_module("app.hq.register")
    return {row.id: row.name for row in register.stations(vault)}
