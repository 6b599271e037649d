"""What a screen reader is told and where Tab goes, in every page, page state and dialog of the album."""

from collections.abc import Callable

import pytest
from keyboard import broken_order, esc_closes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from spoken import faults, is_english

from app.catalogue import LANGUAGES, SOURCE
from app.ui.album import Role, Scene, Stage, scenes
from app.ui.cover import Over
from app.ui.i18n import set_language
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.widgets import foot
from app.ui.widgets.buttons import primary
from app.ui.widgets.choice import Choice

ROLES: tuple[Role, ...] = ("before", "new station", "station", "new hq", "hq")
OnStage = Callable[[Role], Stage]
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


MIRRORED = "ar"


def _once_each(role: Role) -> list[Scene]:
    """The scenes of a role, one for each page and dialog: the states of one differ in a few words."""
    return list({scene.kind: scene for scene in reversed(scenes(role))}.values())[::-1]


def _order(shown: QWidget) -> list[str]:
    """Go round a page or dialog by Tab; what lies over the window holds one control or none."""
    if isinstance(shown, QFileDialog | Over):
        return []  # the first is Qt's own
    around = shown if isinstance(shown, QDialog) else shown.window()
    around.activateWindow()  # off screen nobody gives it back after a dialog
    QApplication.processEvents()
    return broken_order(around) if QApplication.focusWidget() else ["the focus is nowhere"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_all_can_be_heard_and_reached(
    on_stage: OnStage, window: MainWindow, qapp: QApplication, role: Role, language: str
) -> None:
    set_language(qapp, language)
    window.session.context.change_settings(language=language)
    stage, found, once = on_stage(role), {}, _once_each(role)
    for scene in scenes(role) if language == SOURCE else once:
        shown = scene.show(stage)
        wrong = found[scene.name] = [] if isinstance(shown, QFileDialog) else faults(shown.window(), language)
        if scene in once and language in (SOURCE, MIRRORED):
            wrong += _order(shown)
        if isinstance(shown, QDialog) and not esc_closes(shown):
            wrong.append("Esc does not close it")
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.fixture
def page(qtbot: QtBot, look: object) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def _put(page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    page.show()


def test_the_walk_finds_what_has_no_name(page: QWidget) -> None:
    labelled, nameless, choice = QLineEdit(), QLineEdit(), Choice([("a", "The word chosen")])
    label = QLabel("Place")
    label.setBuddy(labelled)
    _put(page, label, labelled, nameless, choice)
    assert [fault.partition(" in ")[0] for fault in faults(page)] == [
        "no name: ComboBox Choice 'The word chosen'",
        "no name: EditableText QLineEdit ''",
    ]
    choice.setAccessibleName("Which records")
    nameless.setAccessibleName("District")
    page.hide()
    page.show()
    assert faults(page) == []


def test_the_walk_finds_a_painted_control_that_says_nothing_of_itself(page: QWidget) -> None:
    painted = QFrame()
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    painted.setAccessibleName("Precision, Month")
    _put(page, painted)
    assert [fault.partition(":")[0] for fault in faults(page)] == ["no role"]


def test_the_walk_finds_an_action_that_does_not_say_why_not(page: QWidget) -> None:
    off, told = QPushButton("Write"), primary("Write")
    off.setEnabled(False)
    told.refuse("Nothing new goes.")
    _put(page, off, told)
    assert [fault.partition(":")[0] for fault in faults(page)] == ["does not say why it cannot be used"]
    off.setToolTip("Nothing new goes.")
    assert faults(page), "a tool tip is not heard"
    off.setAccessibleDescription("Nothing new goes.")
    assert faults(page) == []


def test_the_walk_finds_one_access_key_for_two(page: QWidget) -> None:
    one, other = QPushButton("&Write"), QPushButton("&Watch")
    _put(page, one, other)
    assert faults(page) == ["access key of two: Alt+W"]
    other.setText("W&atch")
    assert faults(page) == []


@pytest.mark.parametrize(
    ("words", "left_over"),
    [
        ("New incident", True),
        ("Place: Nasir, New incident", True),
        ("Locks in 9 min when not used", True),
        ("Nouvel incident", False),
        ("\u2068New incident\u2069", False),  # what somebody called a place, kept isolated
        ("Verrouillage dans 9 min sans utilisation", False),
        ("Nasir", False),
    ],
)
def test_the_walk_finds_english_in_another_language(page: QWidget, words: str, left_over: bool) -> None:
    _put(page, QPushButton(words))
    assert is_english(words, "fr") is left_over
    assert bool(faults(page, "fr")) is left_over
    assert faults(page, "en") == []


def test_a_job_is_announced_at_its_start_at_each_quarter_and_at_its_end(
    qtbot: QtBot, jobs: Jobs, look: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Event:
        def __init__(self, _thing: QWidget, words: str) -> None:
            said.append(words)

    monkeypatch.setattr(foot, "QAccessibleAnnouncementEvent", Event)
    monkeypatch.setattr(foot.QAccessible, "updateAccessibility", lambda _event: None)
    shown = foot.Foot(jobs)
    qtbot.addWidget(shown)
    shown.show()
    written = jobs.run(lambda _task: None, owner=shown, lane="free", title="Writing bundle 3")
    for done in (1, 26, 30, 55, 99):
        written.progress.emit(done, 100, "")
    qtbot.waitUntil(lambda: not jobs.running)
    assert said == [
        "Writing bundle 3",
        "Writing bundle 3, 26 %",
        "Writing bundle 3, 55 %",
        "Writing bundle 3, 99 %",
        "Writing bundle 3: ended",
    ]
