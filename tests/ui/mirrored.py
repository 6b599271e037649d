"""What an Arabic page must keep: codes, references and dates run left to right, no middle dot, one kind of digits."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")
CODES = {
    "reference": re.compile(r"\b[A-Z]{3}-[A-Z]{3,4}-\d\d-\d{5}"),
    "date": re.compile(r"\b\d{4}-\d\d(-\d\d)?\b"),
    "p-code": re.compile(r"\b[A-Z]{2}\d{2,}\b"),
    "hash": re.compile(r"\b(?=\w*[0-9])(?=\w*[a-f])[0-9a-f]{12,}\b"),
}
KEY = re.compile(r"\bF\d{1,2}\b")
ROWS = 8  # of a list that are looked at


def bare(text: str) -> str:
    """What is left once everything that keeps its own direction is taken out."""
    while (inner := ISOLATED.sub("", text)) != text:
        text = inner
    return text


def said(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text in sight, in lists that of the first rows; not what somebody typed."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = model.columnCount() if hasattr(widget, "horizontalHeader") else 1
            for cell in (model.index(row, at) for row in range(min(model.rowCount(), ROWS)) for at in range(columns)):
                yield widget, str(cell.data() or "")


def wrong(root: QWidget) -> list[str]:
    """Return what runs the wrong way or is written in the wrong digits in what is in sight."""
    found = []
    for widget, text in said(root):
        rest = bare(text)
        where = f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text[:90]!r}"
        found += [f"{name}: {where}" for name, shape in CODES.items() if shape.search(rest)]
        if "·" in text:  # isolated or not
            found.append(f"middle dot: {where}")
        if re.search("[0-9]", KEY.sub("", rest)):
            found.append(f"digits: {where}")
    return list(dict.fromkeys(found))
