"""What comes before an open vault: the wizard, unlock, recovery."""
