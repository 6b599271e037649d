"""The encrypted vault: the only door to SQL."""
