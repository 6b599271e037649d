"""Measures Waypost against honest floors, on a large fictitious vault that it makes itself: `python3 dev.py bench`."""
