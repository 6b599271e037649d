"""A card's number as a QR code: for a phone's camera beside the voice, never instead of a second way."""

from io import BytesIO
from typing import Literal, TypeAlias

import segno

from app.keys.identity import Card

_SCALE = 6  # pixels of one square, so that a camera reads it off a screen
Kind = Literal["png", "svg"]
Squares: TypeAlias = tuple[tuple[bool, ...], ...]


def squares(card: Card) -> Squares:
    """Return the rows of squares, dark ones True, without the quiet zone around them."""
    return tuple(tuple(bool(dark) for dark in row) for row in _code(card).matrix)


def picture(card: Card, kind: Kind) -> bytes:
    """Return the code as a PNG or SVG file, quiet zone included."""
    out = BytesIO()
    _code(card).save(out, kind=kind, scale=_SCALE)
    return out.getvalue()


def _code(card: Card) -> segno.QRCode:
    return segno.make(card.qr_text, error="m", micro=False)
