"""What a screen reader is told and where Tab goes, in every page, page state and dialog of the album."""

from collections.abc import Callable, Iterator

import pytest
from keyboard import broken_order, esc_closes
from mirrored import wrong
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
from walked import ROLES, once_each

from app.catalogue import ARABIC, LANGUAGES, LATIN, SOURCE
from app.context import Context
from app.ui import theme
from app.ui.album import Role, Scene, Stage, scenes
from app.ui.cover import Over
from app.ui.i18n import set_language
from app.ui.jobs import Jobs
from app.ui.pages.help import HelpPage
from app.ui.text import PlainLabel, isolate
from app.ui.widgets import foot
from app.ui.widgets.buttons import primary
from app.ui.widgets.choice import Choice

OnStage = Callable[[Role], Stage]
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


MIRRORED = "ar"


def _order(shown: QWidget) -> list[str]:
    """Go round a page or dialog by Tab; what lies over the window holds one control or none."""
    if isinstance(shown, QFileDialog | Over):
        return []  # the first is Qt's own
    around = shown if isinstance(shown, QDialog) else shown.window()
    around.activateWindow()  # off screen nobody gives it back after a dialog
    QApplication.processEvents()
    return broken_order(around) if QApplication.focusWidget() else ["the focus is nowhere"]


@pytest.fixture
def spoken(request: pytest.FixtureRequest, context: Context, qapp: QApplication, look: theme.Theme) -> Iterator[str]:
    """The window in a language, with its direction and its digits."""
    language: str = request.param
    arabic = language == MIRRORED
    digits = ARABIC if arabic else LATIN
    context.settings = context.settings.changed(language=language, digits=digits)
    set_language(qapp, language, digits)
    look.apply(dark=False, scale=100, arabic=arabic)
    yield language
    look.apply(dark=False, scale=100)
    set_language(qapp, SOURCE)


def _mirrored(scene: Scene, shown: QWidget) -> list[str]:
    """What runs the wrong way: not in Qt's own dialog, nor in the chapters of help, which are documents."""
    if scene.kind in {QFileDialog, HelpPage}:
        return []
    return wrong(shown if isinstance(shown, QDialog) else shown.window())


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
@pytest.mark.parametrize("role", ROLES)
def test_all_can_be_heard_and_reached(spoken: str, on_stage: OnStage, role: Role) -> None:
    stage, found, once = on_stage(role), {}, once_each(role)
    for scene in scenes(role) if spoken in (SOURCE, MIRRORED) else once:
        found[scene.name] = _amiss(scene, scene.show(stage), spoken, once=scene in once)
    assert {name: amiss for name, amiss in found.items() if amiss} == {}


def _amiss(scene: Scene, shown: QWidget, language: str, *, once: bool) -> list[str]:
    """What is amiss with a scene; `once`: it stands for the page's other states too."""
    amiss: list[str] = []
    if scene.kind is not QFileDialog and (once or language == SOURCE):
        amiss += faults(shown.window(), language)
    if language == MIRRORED:
        amiss += _mirrored(scene, shown)
    if once:
        amiss += _order(shown)
    if isinstance(shown, QDialog) and not esc_closes(shown):
        amiss.append("Esc does not close it")
    return amiss


def test_the_walk_finds_what_runs_the_wrong_way(qtbot: QtBot, look: theme.Theme) -> None:
    said = PlainLabel(f"SSD-RIVA-26-00001-5 · {isolate('SSD-RIVA-26-00002-3')} 2026-03-01")
    qtbot.addWidget(said)
    said.show()
    assert [one.split(":")[0] for one in wrong(said)] == ["reference", "date", "middle dot", "digits"]


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
