"""The vault's fixtures, for the one door out."""

from vault_fixtures import clock, hq_vault, open_copy, vault, vault_template

__all__ = ["clock", "hq_vault", "open_copy", "vault", "vault_template"]
