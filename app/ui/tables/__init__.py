"""Keyed tables over the vault's lists."""
