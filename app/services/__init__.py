"""What a person does: one function each, takes a Vault, returns a value."""
