"""What a date or an instant is shown as can be typed again in the same language, and says the same."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogue import LANGUAGES
from app.models.incident import Incident
from app.models.pdate import parse_partial
from app.ui.forms.form import Form
from app.ui.forms.reading import shown
from app.ui.forms.sections import SECTIONS
from app.ui.forms.text_editors import InstantEditor, day_of
from app.ui.forms.world import World
from app.ui.i18n import set_language

pytestmark = pytest.mark.usefixtures("look")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: set_language(qapp, language)
    set_language(qapp, "en")


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_reads_back_as_it_is_shown(speak: Callable[[str], None], language: str, month: int) -> None:
    speak(language)
    iso = f"2026-{month:02d}-09"
    for long in (False, True):
        assert day_of(shown(iso, long=long)) == iso, shown(iso, long=long)
        assert parse_partial(shown(iso[:7], long=long)).value == iso[:7], shown(iso[:7], long=long)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_instant_keeps_its_time_when_its_minute_is_corrected(
    qtbot: QtBot, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    form = Form(Incident, SECTIONS, World(now=lambda: datetime(2026, 11, 23, 14, 30, tzinfo=UTC)))
    qtbot.addWidget(form)
    form.set_value({"first_received_at": "2026-01-28T09:00:00+00:00"})
    editor = form.editor("first_received_at")
    assert isinstance(editor, InstantEditor)
    editor.line.textEdited.emit(editor.line.text().replace("09:00", "09:05"))
    assert editor.value() == "2026-01-28T09:05:00+00:00"


def test_arabic_has_one_kind_of_digits_and_reads_both(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    speak("ar")
    form = Form(Incident, SECTIONS, World(now=lambda: datetime(2026, 11, 23, 14, 30, tzinfo=UTC)))
    qtbot.addWidget(form)
    editor = form.editor("first_received_at")
    assert isinstance(editor, InstantEditor)
    editor.line.textEdited.emit("٢٨ يناير ٢٠٢٦ ٠٩:٠٥")
    editor.line.editingFinished.emit()
    assert editor.value() == "2026-01-28T09:05:00+00:00"
    assert editor.line.text() == "28 يناير 2026 09:05"
