# ruff: noqa: F811 - pytest finds the peers by these imports
"""The vault is locked before the computer sleeps and with its screen, as far as the desktop says so."""

import pytest
from dbus_peers import LOGIND, bus, logind  # noqa: F401
from PySide6 import QtCore
from PySide6.QtDBus import QDBusConnection

from app.ui.system_watch import SCREEN_SAVERS, SystemWatch

NOWHERE = "waypost-test-no-bus"


class Heard:
    def __init__(self, watch):
        self.count = 0
        watch.away.connect(self)

    def __call__(self):
        self.count += 1


@pytest.fixture
def begin(bus, qapp):
    """Begin to watch on two buses, by default the test's own."""
    begun = []

    def listening(system=None, session=None):
        begun.append(SystemWatch())
        begun[-1].listen(system or bus.connect(), session or bus.connect())
        return begun[-1]

    yield listening
    for one in begun:
        one.rest()  # before its buses go: Qt's own thread would look for it on them


@pytest.fixture
def watch(begin, logind, qtbot):
    """A watch that has heard every answer to what it asked at its start."""
    made = begin()
    qtbot.waitUntil(lambda: made.sleep and made.screen)
    return made


def test_sleep_waits_for_the_lock_and_no_longer(watch, logind, qtbot):
    assert logind.asked == [["sleep", "Waypost", "Locks the vault", "delay"]]
    assert logind.held == 1
    held_at_the_lock = []
    watch.away.connect(lambda: held_at_the_lock.append(logind.held))
    logind.goes_to_sleep(begins=True)
    qtbot.waitUntil(lambda: logind.held == 0)
    assert held_at_the_lock == [1]
    assert not watch.sleep


def test_after_waking_the_next_sleep_waits_too(watch, logind, qtbot):
    heard = Heard(watch)
    for n in (1, 2):
        logind.goes_to_sleep(begins=True)
        qtbot.waitUntil(lambda n=n: heard.count == n and logind.held == 0)
        logind.goes_to_sleep(begins=False)
        qtbot.waitUntil(lambda: logind.held == 1)
    assert heard.count == 2


def test_a_window_started_while_the_computer_goes_to_sleep_holds_the_next_sleep(begin, logind, qtbot):
    logind.asleep = True
    watch = begin()
    qtbot.waitUntil(lambda: watch.screen)
    assert not watch.sleep
    logind.goes_to_sleep(begins=False)
    qtbot.waitUntil(lambda: watch.sleep)


def test_logind_asks_the_session_to_lock(watch, logind, qtbot):
    heard = Heard(watch)
    logind.locks()
    qtbot.waitUntil(lambda: heard.count == 1)


def test_the_session_of_somebody_else_on_the_computer_does_not_lock_us(watch, logind, qtbot):
    heard = Heard(watch)
    logind.locks("/org/freedesktop/login1/session/_39")
    logind.locks()
    qtbot.waitUntil(lambda: heard.count > 0)
    assert heard.count == 1


def test_the_hint_that_the_session_is_locked_counts_and_that_it_is_open_does_not(watch, logind, qtbot):
    heard = Heard(watch)
    logind.hints(locked=False)
    logind.hints(locked=True)
    qtbot.waitUntil(lambda: heard.count > 0)
    logind.hints(locked=False)
    logind.locks()
    qtbot.waitUntil(lambda: heard.count >= 2)


def test_an_older_logind_knows_the_session_by_the_name_the_login_gave(begin, logind, qtbot, monkeypatch):
    monkeypatch.setenv("XDG_SESSION_ID", "32")
    logind.knows_auto = False
    watch = begin()
    qtbot.waitUntil(lambda: watch.screen)
    heard = Heard(watch)
    logind.locks()
    qtbot.waitUntil(lambda: heard.count == 1)


@pytest.mark.parametrize(("name", "path"), SCREEN_SAVERS)
def test_every_known_screen_saver_is_heard_when_it_comes_and_not_when_it_goes(watch, logind, qtbot, name, path):
    heard = Heard(watch)
    logind.emit_signal(path, name, "ActiveChanged", False)
    logind.emit_signal(path, name, "ActiveChanged", True)
    qtbot.waitUntil(lambda: heard.count > 0)
    assert heard.count == 1


def test_a_screen_saver_on_the_session_bus_alone_is_enough_for_the_screen(begin, bus, qtbot):
    assert bus.connect().registerService("org.gnome.ScreenSaver")
    watch = begin(QDBusConnection(NOWHERE))
    qtbot.waitUntil(lambda: watch.screen)
    assert not watch.sleep


def test_without_any_bus_nothing_is_heard_and_nothing_fails(begin):
    watch = begin(QDBusConnection(NOWHERE), QDBusConnection(NOWHERE))
    assert not watch.sleep
    assert not watch.screen


def test_a_bus_on_which_nobody_answers_is_like_none(begin, qtbot, monkeypatch):
    refused = []
    heard = QtCore.Slot("QDBusError", "QDBusMessage")(lambda *said: refused.append(said))
    monkeypatch.setattr(SystemWatch, "refused", heard)
    watch = begin()
    qtbot.waitUntil(lambda: len(refused) >= 2)  # the delay, and the session under both names
    assert not watch.sleep
    assert not watch.screen
