"""Run by the system's Python with LibreOffice's bridge: opens, searches, changes and saves a workbook, and times it.

Arguments: the plain workbook, a URL for LibreOffice's profile, a word to look for. Prints one line of JSON, in seconds.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]  # belongs to the system's Python
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

PIPE, PASSWORD = "waypost-bench", "a long password of several words"
FORMAT = "Calc MS Excel 2007 XML"
_STARTING = 60  # seconds


def _named(**values: Any) -> tuple[Any, ...]:
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def _desktop() -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + _STARTING
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def _timed(figures: dict[str, float], name: str, act: Any) -> Any:
    start = time.perf_counter()
    result = act()
    figures[name] = time.perf_counter() - start
    return result


def _measure(desktop: Any, book: Path, word: str) -> dict[str, float]:
    locked = book.with_name("locked.xlsx").as_uri()
    plain = desktop.loadComponentFromURL(book.as_uri(), "_blank", 0, _named(Hidden=True))
    plain.storeToURL(locked, _named(FilterName=FORMAT, Password=PASSWORD))
    plain.close(True)
    figures: dict[str, float] = {}
    given = _named(Hidden=True, Password=PASSWORD)
    doc = _timed(figures, "open", lambda: desktop.loadComponentFromURL(locked, "_blank", 0, given))
    sheet = doc.Sheets.getByIndex(0)
    asked = sheet.createSearchDescriptor()
    asked.SearchString = word
    _timed(figures, "search", lambda: sheet.findAll(asked))

    def change() -> None:
        sheet.getCellByPosition(4, 1).Value = 3
        doc.storeToURL(locked, _named(FilterName=FORMAT, Password=PASSWORD))

    _timed(figures, "save", change)
    doc.close(True)
    return figures


def main() -> None:
    """Start LibreOffice, measure, end it."""
    book, profile, word = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo"]
    with subprocess.Popen([*command, f"--accept=pipe,name={PIPE};urp;"]) as office:  # noqa: S603
        try:
            print(json.dumps(_measure(_desktop(), book, word)))
        finally:
            office.terminate()


if __name__ == "__main__":
    main()
