"""Partial dates: the type and the reader of typed text, under one name."""

from app.models.partial_date import EARLIEST, PartialDate, Precision, precision_of
from app.models.partial_date_text import parse_partial
from app.models.partial_date_told import told_date

__all__ = ["EARLIEST", "PartialDate", "Precision", "parse_partial", "precision_of", "told_date"]
