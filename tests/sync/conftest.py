"""Fixtures of the exchange: real vaults, copied."""

from exchange_fixtures import hq, pair, station, stick  # noqa: F401
from vault_fixtures import clock, open_copy, vault_template  # noqa: F401
