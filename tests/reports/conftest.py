"""The vault's fixtures, for printing from a real vault."""

from vault_fixtures import clock, open_copy, vault, vault_template

__all__ = ["clock", "open_copy", "vault", "vault_template"]
