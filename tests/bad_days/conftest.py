"""Fixtures of the bad days: real vaults, and a station with its HQ."""

from exchange_fixtures import hq, pair, station, stick  # noqa: F401
from vault_fixtures import clock, open_copy, vault, vault_template  # noqa: F401
