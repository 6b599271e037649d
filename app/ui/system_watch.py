"""Hears over D-Bus that the computer is about to sleep or that its screen was locked (architecture.md 5).

Linux alone: elsewhere, and where a bus is absent, it hears nothing and says so.
"""

import contextlib
import os
import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING or sys.platform == "linux":
    from PySide6.QtDBus import (
        QDBusConnection,
        QDBusError,
        QDBusMessage,
        QDBusObjectPath,
        QDBusUnixFileDescriptor,
        QDBusVariant,
    )

_LOGIND = "org.freedesktop.login1"
_MANAGER = (_LOGIND, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
# All emit ActiveChanged(bool) on an interface that has the service's name; KDE also at the short path.
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


def _slot(signature: str) -> bytes:
    """Return what C++ writes as SLOT(signature). PySide's stubs say bytes; what it takes is a string."""
    return cast("bytes", "1" + signature)


_REFUSED = _slot("refused(QDBusError,QDBusMessage)")


class SystemWatch(QObject):
    """`away`: the computer goes to sleep, or its screen was locked.

    `sleep` and `screen` say whether this system tells either; both stay False without a bus. While it listens it holds
    a *delay* inhibitor: sleep waits until whoever hears `away` is done, or this process has ended.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system: QDBusConnection | None = None
        self._hold: QDBusUnixFileDescriptor | None = None
        self._path = ""
        self._saver = False

    @property
    def sleep(self) -> bool:
        """Whether sleep waits for the lock."""
        return self._hold is not None

    @property
    def screen(self) -> bool:
        """Whether somebody tells when the screen is locked."""
        return bool(self._path) or self._saver

    def listen(self, system: "QDBusConnection", session: "QDBusConnection") -> None:
        """Begin to listen on both buses; one that is not there is passed over. Nothing is waited for."""
        if system.isConnected():
            self._system = system
            system.connect("", *_MANAGER[1:], "PrepareForSleep", self, _slot("prepare_for_sleep(bool)"))
            self._take_hold()
            self._ask_session("auto")
        if session.isConnected():
            for name, path in SCREEN_SAVERS:
                session.connect("", path, name, "ActiveChanged", self, _slot("active_changed(bool)"))
                _call(session, self, _BUS, "NameHasOwner", [name], "name_has_owner(bool)")

    def listen_here(self) -> None:
        """Listen on this computer's own buses, where it has them."""
        if sys.platform == "linux":
            self.listen(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def rest(self) -> None:
        """Let go of the delay and of both buses; nothing is heard any more."""
        self._let_go()
        self._system = None
        self.deleteLater()

    def _take_hold(self) -> None:
        if self._system is not None:
            told = ["sleep", "Waypost", "Locks the vault", "delay"]
            _call(self._system, self, _MANAGER, "Inhibit", told, "held(QDBusUnixFileDescriptor)")

    def _ask_session(self, name: str) -> None:
        if self._system is not None:
            error = "no_session(QDBusError,QDBusMessage)" if name == "auto" else ""
            _call(self._system, self, _MANAGER, "GetSession", [name], "session_is(QDBusObjectPath)", error)

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:
        """Lock first, then let go of the delay; after waking take it again for the next time."""
        if not begins:
            self._take_hold()
            return
        self.away.emit()
        self._let_go()

    def _let_go(self) -> None:
        hold, self._hold = self._hold, None
        if hold is not None:
            with contextlib.suppress(OSError):
                os.close(hold.takeFileDescriptor())

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        """Hear the screen saver."""
        if active:
            self.away.emit()

    @Slot()
    def session_lock(self) -> None:
        """Hear logind ask this session to lock."""
        self.away.emit()

    @Slot("QDBusMessage")
    def session_changed(self, _message: "QDBusMessage") -> None:
        """Ask whether the session is now locked: the signal's own map cannot be read from Python."""
        if self._system is not None:
            where = (_LOGIND, self._path, _PROPERTIES)
            _call(self._system, self, where, "Get", [_SESSION, "LockedHint"], "locked_hint(QDBusVariant)")

    @Slot("QDBusVariant")
    def locked_hint(self, value: "QDBusVariant") -> None:
        """Hear whether the session is locked."""
        if value.variant() is True:
            self.away.emit()

    @Slot("QDBusUnixFileDescriptor")
    def held(self, descriptor: "QDBusUnixFileDescriptor") -> None:
        """Keep the delay: it holds as long as the descriptor is open."""
        self._let_go()
        self._hold = descriptor

    @Slot("QDBusObjectPath")
    def session_is(self, path: "QDBusObjectPath") -> None:
        """Listen to the login session this window belongs to, not to those of others on the computer."""
        self._path = path.path()
        if self._system is not None:
            changed = ("", self._path, _PROPERTIES, "PropertiesChanged", [_SESSION], "sa{sv}as")
            self._system.connect("", self._path, _SESSION, "Lock", self, _slot("session_lock()"))
            self._system.connect(*changed, self, _slot("session_changed(QDBusMessage)"))

    @Slot("QDBusError", "QDBusMessage")
    def no_session(self, _error: "QDBusError", _message: "QDBusMessage") -> None:
        """Try the name the login gave: older systems do not know "auto"."""
        self._ask_session(os.environ.get("XDG_SESSION_ID", ""))

    @Slot(bool)
    def name_has_owner(self, owned: bool) -> None:
        """Hear whether a screen saver is there."""
        self._saver = self._saver or owned

    @Slot("QDBusError", "QDBusMessage")
    def refused(self, _error: "QDBusError", _message: "QDBusMessage") -> None:
        """Nobody answers, or not to us: then nothing is heard from there, and `sleep` or `screen` says so."""


def _call(
    bus: "QDBusConnection",
    watch: SystemWatch,
    where: tuple[str, str, str],
    member: str,
    arguments: list[str],
    answer: str,
    error: str = "",
) -> None:
    message = QDBusMessage.createMethodCall(*where, member)
    message.setArguments(arguments)
    message.setAutoStartService(False)
    bus.callWithCallback(message, watch, _slot(answer), _slot(error) if error else _REFUSED)
