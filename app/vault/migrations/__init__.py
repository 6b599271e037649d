"""Numbered SQL steps; each is applied once, in order, in one transaction."""
