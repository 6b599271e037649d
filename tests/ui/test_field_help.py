"""Help where one stands: every field has its words in every language, and F1 opens them there."""

import gc
import re
from datetime import date
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogue import LANGUAGES
from app.context import Context
from app.models.incident import Incident
from app.models.pdate import told_date
from app.models.schema import specs_of
from app.resources import resource
from app.ui import field_help, pages
from app.ui.ahead import load_ahead
from app.ui.dialogs import Dialog
from app.ui.i18n import set_language
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.pages.catalogue import PAGES
from app.ui.pages.help import Browser, HelpDialog, HelpPage, chapter, chapters
from app.ui.pages.incident_form import IncidentForm
from app.ui.session import Session

ALL = {field_help.key_of(spec): spec for spec, _above in field_help.told_fields()}


def test_the_chapter_tells_of_every_field_that_the_form_shows() -> None:
    shown, waiting = set(), [Incident]
    while waiting:
        for spec in specs_of(waiting.pop()):
            if spec.kind != "hidden" and spec.key != "id" and spec.name not in ("ref", "adm1", "adm2", "adm3", "adm4"):
                shown.add(field_help.key_of(spec))
                waiting += [spec.item] if spec.item is not None else []
    assert set(ALL) == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_words_and_no_words_are_without_a_field(language: str) -> None:
    missing = [key for key, spec in ALL.items() if not field_help.words_of(spec, language)]
    assert missing == []
    names = {spec.name for spec in ALL.values()}
    known = field_help.keys(language)
    unknown = {key for key in known if key not in ALL and not key.startswith("*")}
    assert unknown == set()
    assert {key.removeprefix("*.") for key in known if key.startswith("*.")} <= names
    assert known == field_help.keys("en")


def test_a_line_that_the_words_say_again_is_not_said_twice() -> None:
    (kind,) = field_help.told(ALL["Act.type"], "en")
    assert kind.startswith("One of the eight heads of the working definition")
    exact = ALL["Act.subtype"]
    assert field_help.told(exact, "en") == [exact.ui.help.source, field_help.words_of(exact, "en")]
    assert field_help.chapter("en").count("the eight heads") == 1


def test_a_chapter_speaks_its_language_whatever_the_window_speaks(qapp: QApplication) -> None:
    field_help.chapter.cache_clear()
    set_language(qapp, "es")
    try:
        assert "### Handling\n" in field_help.chapter("en")
        assert "### Manejo de la ficha\n" in field_help.chapter("es")
    finally:
        set_language(qapp, "en")


def test_the_chapter_is_made_before_somebody_asks(qtbot: QtBot, jobs: Jobs) -> None:
    field_help.chapter.cache_clear()
    try:
        load_ahead(jobs, jobs, "es")
        qtbot.waitUntil(lambda: not jobs.running, timeout=30_000)
    finally:
        gc.unfreeze()
    made = field_help.chapter.cache_info()
    assert chapter("es", f"{field_help.FIELDS}.md")
    assert (made.currsize, field_help.chapter.cache_info().misses) == (1, made.misses)


def _dialogs(kind: type[Dialog] = Dialog) -> list[type[Dialog]]:
    return [one for below in kind.__subclasses__() for one in (below, *_dialogs(below))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_has_a_chapter_and_a_heading_for_f1(language: str, session: Session, qtbot: QtBot) -> None:
    for found in walk_packages(pages.__path__, "app.ui.pages."):
        import_module(found.name)
    session.context.settings = session.settings.changed(language=language)
    page = HelpPage(session)
    qtbot.addWidget(page)
    # These ask on behalf of the page below, or are the help itself.
    asked = {one for one in _dialogs() if one.__module__.startswith("app.ui.pages.")} - {HelpDialog}
    assert len(asked) > 20
    for kind in asked:
        name, _, heading = kind.HELP.partition("#")
        page.open_at(kind.HELP)
        heads = page.text.toMarkdown().split("\n## ")
        assert page.chapters.currentItem().data(Qt.ItemDataRole.UserRole).startswith(name or "?"), kind
        assert int(heading or 0) < len(heads), kind
        if heading:
            block = page.text.textCursor().block()
            assert (block.blockFormat().headingLevel(), bool(block.text())) == (2, True), kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_window_has_a_chapter_and_a_heading_for_f1(
    language: str, qapp: QApplication, session: Session, qtbot: QtBot
) -> None:
    set_language(qapp, language)
    session.context.settings = session.settings.changed(language=language)
    page = HelpPage(session)
    qtbot.addWidget(page)
    heads = {
        name: sum(line.startswith("## ") for line in chapter(language, name).splitlines())
        for name, _title in chapters(language)
    }
    for key in ("home", "incidents", "incident", "exchange", "export", "inbox", "stations", "due", "settings"):
        place = getattr(PAGES[key](session), "help_at", "")
        name, _, heading = place.partition("#")
        found = [count for chapter, count in heads.items() if chapter.startswith(name)]
        assert name, key
        assert len(found) == 1, key
        assert int(heading or 0) <= found[0], key
        page.open_at(place)
        assert page.text.toPlainText()


def test_before_a_vault_is_open_f1_begins_at_the_beginning(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    true = Browser.show_chapter
    monkeypatch.setattr(Browser, "show_chapter", lambda self, words: (shown.append(words), true(self, words)))
    window.start(None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.front.new, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog.chapters.chapters.currentRow() == 0
    assert [words.splitlines()[0] for words in shown] == ["# Start here"], "no chapter is laid out for nothing"
    dialog.chapters.open_at("11-fields#Act.type")
    assert len(shown) == 2
    dialog.accept()


def test_f1_on_a_field_opens_its_help_over_the_form_and_esc_goes_back_to_it(
    qtbot: QtBot, window: MainWindow, session: Session, context: Context
) -> None:
    window.show_desk(session.vault)
    window.desk.show_page("form")
    form = window.desk.page
    assert isinstance(form, IncidentForm)
    qtbot.waitUntil(lambda: form.form.isEnabled() and not session.jobs.running)
    handling = form.form.editor("handling").focus_target()
    handling.setFocus()
    assert "ordinary bundle" in form.side._help.text()
    qtbot.keyClick(handling, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    text = dialog.chapters.text
    assert text.textCursor().block().text() == "Handling"
    assert dialog.focusWidget() is text
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)
    assert window.desk.page is form
    assert window.focusWidget() is handling
    form.leave()
    qtbot.waitUntil(lambda: not session.jobs.running)
    window.desk.show_page("export")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.desk.page.header.title, Qt.Key.Key_F1)
    help_page = window.desk.page
    assert isinstance(help_page, HelpPage)
    assert help_page.text.textCursor().block().text() == "Each time: export"
    qtbot.waitUntil(lambda: not session.jobs.running)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_the_help_gives_as_an_example_is_read(language: str) -> None:
    told = field_help.words_of(ALL["Incident.occurred"], language)
    with resource("help", language, "02-record.md").open(encoding="utf-8") as words:
        told += next(line for line in words if "3/2026" in line)
    examples = [one.strip(" \u00a0\u202f") for one in re.findall(r"[“«]([^”»]+)[”»]", told)]
    assert len(examples) >= 8
    for example in examples:
        assert told_date(example, date(2026, 11, 28)).model_dump(exclude_none=True, exclude={"precision"}), example
