"""Waypost: records, releases and carries incidents for field advisers, offline."""

__version__ = "0.1.0"
