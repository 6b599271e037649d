"""The window changes its language at once: mirrored, with the drafts kept, in the digits that were chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogue import ARABIC, LATIN
from app.context import Context
from app.reports.dates import say_partial
from app.reports.words import Words
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.app import build_window
from app.ui.forms.reading import reading
from app.ui.i18n import counted, formats, language, set_language, tr, translate
from app.ui.main_window import MainWindow
from app.ui.pages import erase_words
from app.ui.pages.incident_form import IncidentForm
from app.ui.start.unlock import Unlock
from app.ui.widgets.number import Number
from app.ui.words import date_words
from app.vault import drafts
from app.vault.holdings import Holdings
from app.vault.vault import Vault

REMOVE = QT_TRANSLATE_N_NOOP("Backup", "Remove %n earlier backups?")


@pytest.fixture
def window(qtbot: QtBot, context: Context, look: object) -> MainWindow:
    made = build_window(context, folder=None, end=lambda: None, leave=lambda: None)
    qtbot.addWidget(made)
    return made


def _speak(qtbot: QtBot, window: MainWindow, **values: str) -> None:
    """Change the settings as their page does, and wait for the desk that comes."""
    before = window.desk
    assert before is not None
    window.session.context.change_settings(**values)
    before.settings_changed.emit()
    qtbot.waitUntil(lambda: window.desk is not before)


def test_another_language_mirrors_the_desk_and_keeps_the_draft(qtbot: QtBot, window: MainWindow, vault: Vault) -> None:
    window.show()
    window.show_desk(vault)
    desk = window.desk
    assert desk is not None
    desk.show_page("form")
    form = desk.page
    assert isinstance(form, IncidentForm)
    qtbot.waitUntil(lambda: form.form is not None and not window.session.jobs.running)
    headline = form.form.editor("title_neutral")
    assert headline is not None
    headline.focus_target().setFocus()
    qtbot.keyClicks(headline.focus_target(), "Report by radio")
    desk.show_page("settings")
    _speak(qtbot, window, language="ar")
    assert language() == "ar"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.desk is not None and window.desk.page is not None
    (kept,) = drafts.all_drafts(vault)
    assert kept.values["title_neutral"] == "Report by radio"
    _speak(qtbot, window, language="en")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_before_unlocking_the_page_is_made_anew(qtbot: QtBot, window: MainWindow, vault: Vault) -> None:
    window.show_unlock(vault.folder)
    page = window.centralWidget().currentWidget()
    assert isinstance(page, Unlock)
    page.language_chosen.emit("es")
    qtbot.waitUntil(lambda: window.centralWidget().currentWidget() is not page)
    assert isinstance(window.centralWidget().currentWidget(), Unlock)
    assert (language(), window.session.settings.language) == ("es", "es")


def test_arabic_has_the_digits_that_were_chosen_and_takes_both(qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, "ar")
    assert (formats().number(12), QLocale().toString(12)) == ("12", "12")
    set_language(qapp, "ar", "arabic")
    assert (formats().number(12), QLocale().toString(12)) == ("١٢", "١٢")
    assert "%n" not in tr(REMOVE, n=12)
    assert translate("Picker", "Last 30 days") == "آخر ٣٠ يوماً", "no line has both sets"
    for typed in ("17", "١٧"):
        minutes = Number(1, 60)
        qtbot.addWidget(minutes)
        minutes.selectAll()
        minutes.lineEdit().insert(typed)  # Qt's own key clicks know no other digits than 0–9
        assert minutes.value() == 17


def test_a_settings_file_that_asks_for_a_language_opens_in_it(qapp: QApplication, tmp_path: Path) -> None:
    set_language(qapp, "fr")
    assert language() == "fr"
    assert formats().moment("2026-11-23T09:12:05+02:00") == "23 nov. 2026 09:12"


@pytest.mark.parametrize(
    ("spoken", "day", "month", "between", "printed"),
    [
        ("en", "before 11 Apr 2026", "before Apr 2026", "between 3 and 11 April 2026", "3 April 2026 to 11 April 2026"),
        ("fr", "avant le 11 avr. 2026", "avant avr. 2026", "entre le 3 et le 11 avril 2026",
         "du 3 avril 2026 au 11 avril 2026"),
        ("es", "antes del 11 abr 2026", "antes de abr 2026", "entre el 3 y el 11 de abril de 2026",
         "del 3 de abril de 2026 al 11 de abril de 2026"),
    ],
)  # fmt: skip
def test_a_day_stands_with_its_article_and_a_month_without(
    qapp: QApplication, spoken: str, day: str, month: str, between: str, printed: str
) -> None:
    set_language(qapp, spoken)
    assert [date_words("before 2026-04-11"), date_words("before 2026-04")] == [day, month]
    span = {"value": "2026-04-03", "latest": "2026-04-11", "precision": "RANGE"}
    assert between in reading(span)
    assert say_partial(Words(spoken), span) == printed


def test_numbers_that_fill_a_sentence_have_their_thousands_apart(qapp, look):
    """As the counted sentences and the list have them: one way for the whole window."""
    told = {}
    found = Holdings("a" * 32, "incident", None, None, 1, 1, 0, (), 0, 0, (), held=False)
    for lang, ways in (("en", LATIN), ("fr", LATIN), ("ar", ARABIC)):
        set_language(qapp, lang, ways)
        told[lang] = counted(translate("Inbox", "Records: {count}"), count=12345)
        told[lang] += erase_words.told("record", found, bundles=1234, backups=())[0][2]
    set_language(qapp, "en")
    assert "12,345" in told["en"]
    assert "1,234." in told["en"]
    assert "12\u00a0345" in told["fr"]
    assert "1\u00a0234" in told["fr"]
    assert "١٢,٣٤٥" in told["ar"]
    assert "١,٢٣٤" in told["ar"]
