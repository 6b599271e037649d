"""Printed sheets, built only from released documents."""
