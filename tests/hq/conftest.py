"""HQ's tests stand on the same pairs of vaults as those of the exchange."""

from exchange_fixtures import hq, pair, station, stick  # noqa: F401
from vault_fixtures import clock, open_copy, vault_template  # noqa: F401
