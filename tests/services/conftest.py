"""The vault's fixtures, for the vault's own tests."""

from vault_fixtures import clock, hq_vault, open_copy, vault, vault_template

__all__ = ["clock", "hq_vault", "open_copy", "vault", "vault_template"]
