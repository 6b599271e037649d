"""Forms made from the record models."""
