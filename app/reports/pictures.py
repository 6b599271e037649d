"""The pages of a PDF as pictures, made in memory: for a look on the screen, and for printers that take no PDF."""

from dataclasses import dataclass
from threading import Lock

import pypdfium2

_POINTS_PER_INCH = 72
# PDFium must not be entered by two threads at once, whatever documents they hold.
_ENTERED = Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """One page: four bytes per pixel (blue, green, red, unused), `stride` bytes per line, opaque on white."""

    width: int
    height: int
    stride: int
    data: bytes


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF without a password has."""
    with _ENTERED:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def picture(pdf: bytes, page: int, dots_per_inch: float) -> Picture:
    """Return a page, from 0, as a picture; IndexError beyond the last one. A page of A4 takes 35 MB at 300 per inch."""
    with _ENTERED:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(page)
            bitmap = document[page].render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            document.close()
