"""The window's tests: off screen, the shipped look, jobs that are closed at the end."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.jobs import Jobs


@pytest.fixture
def look(qapp: QApplication) -> theme.Theme:
    """The light theme at 100 %."""
    return theme.install(qapp, name="light", scale=100)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
