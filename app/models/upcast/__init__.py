"""Yesterday's JSON: pure functions dict -> dict, one schema version up each."""
