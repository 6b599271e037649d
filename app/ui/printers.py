"""Which printers there are and how pages get to one, without a file on the way."""

import sys
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import AppError
from app.reports.pictures import Picture, page_count, picture
from app.services import spooler
from app.tasks import Task

_DOTS_PER_INCH = 300
# Windows ships "printers" that make a file of the page; for that there is the PDF with a password.
_FILE_MAKERS = ("PDF", "XPS", "OneNote", "Fax")


class Printers(Protocol):
    """The printers of a system. Both calls may take long and belong on a lane."""

    def names(self) -> list[str]:
        """Return the printers that put ink on paper, the default first."""
        ...

    def send(self, name: str, pdf: bytes, task: Task) -> None:
        """Print a PDF; AppError print.refused where the printer does not take it."""
        ...


class Spooled:
    """Linux and macOS: the PDF goes through a pipe to the print service."""

    def names(self) -> list[str]:
        """Ask the print service."""
        return spooler.printers()

    def send(self, name: str, pdf: bytes, task: Task) -> None:
        """Hand it over, whole."""
        task.checkpoint()
        spooler.send(name, pdf)


class Painted:
    """Windows: its spooler takes no PDF, so each page is painted. Every Qt object here lives and dies in one call."""

    def names(self) -> list[str]:
        """Ask Qt."""
        default = QPrinterInfo.defaultPrinterName()
        found = [name for name in QPrinterInfo.availablePrinterNames() if not any(no in name for no in _FILE_MAKERS)]
        return sorted(found, key=lambda name: (name != default, name))

    def send(self, name: str, pdf: bytes, task: Task) -> None:
        """Paint the pages onto the printer."""
        printer = QPrinter(QPrinterInfo.printerInfo(name))
        printer.setResolution(_DOTS_PER_INCH)
        printer.setFullPage(True)
        printer.setDocName("sheet")
        paint(pdf, printer, task)


def system_printers() -> Printers:
    """Return the way of this system."""
    return Painted() if sys.platform == "win32" else Spooled()


def paint(pdf: bytes, device: QPagedPaintDevice, task: Task) -> None:
    """Paint the pages of a PDF onto a device that has pages, each on an A4 page of its own, at up to 300 per inch.

    Raises AppError print.refused where the device takes nothing.
    """
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(device):
        raise AppError("print.refused")
    try:
        pages = page_count(pdf)
        for page in range(pages):
            task.report(page, pages, "print")
            if page and not device.newPage():
                raise AppError("print.refused")
            dots = min(_DOTS_PER_INCH, device.logicalDpiX())
            painter.drawImage(QRectF(painter.viewport()), image_of(picture(pdf, page, dots)))
    finally:
        painter.end()


def image_of(made: Picture) -> QImage:
    """Return a picture as Qt knows it; it holds its own bytes."""
    return QImage(made.data, made.width, made.height, made.stride, QImage.Format.Format_RGB32).copy()
