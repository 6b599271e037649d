"""What one audience may see of a record today: pure functions, no I/O."""
