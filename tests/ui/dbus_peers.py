"""What a desktop says over D-Bus, spoken by a peer of ours with the true interfaces, on a bus of the test's own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

LOGIND = "org.freedesktop.login1"
SESSION_PATH = "/org/freedesktop/login1/session/_32"

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("needs dbus-daemon", allow_module_level=True)

from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402 - with the one below
from PySide6.QtDBus import (  # noqa: E402 - after the skip: other systems may lack the module
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)


class Logind(QDBusVirtualObject):
    """login1's Manager and one Session: Inhibit, GetSession, LockedHint; counts the delays that are held."""

    def __init__(self, bus: QDBusConnection, *, knows_auto: bool = True) -> None:
        super().__init__()
        self._bus = bus
        self._ends: list[int] = []
        self.asked: list[list[Any]] = []
        self.knows_auto = knows_auto
        self.locked = False
        self.asleep = False

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        reply = message.createReply()
        answer = getattr(self, f"_{message.member()}", None)
        value = answer(message) if answer else None
        if value is None:
            reply = message.createErrorReply(f"{LOGIND}.NoSuchSession", "no")
        else:
            reply.setArguments([value])
        return connection.send(reply)

    def _Inhibit(self, message: QDBusMessage) -> QDBusUnixFileDescriptor | None:
        if self.asleep:
            return None  # logind refuses a delay while the computer goes to sleep
        self.asked.append(message.arguments())
        read, write = os.pipe()
        os.set_blocking(read, False)
        self._ends.append(read)
        given = QDBusUnixFileDescriptor(write)
        os.close(write)
        return given

    def _GetSession(self, message: QDBusMessage) -> QDBusObjectPath | None:
        known = {"32", "auto"} if self.knows_auto else {"32"}
        return QDBusObjectPath(SESSION_PATH) if message.arguments()[0] in known else None

    def _Get(self, message: QDBusMessage) -> QDBusVariant:
        assert message.path() == SESSION_PATH
        assert message.arguments() == [f"{LOGIND}.Session", "LockedHint"]
        return QDBusVariant(self.locked)

    @property
    def held(self) -> int:
        """How many delays are still held: a closed one reads as the end of its pipe."""
        return sum(_open(end) for end in self._ends)

    def goes_to_sleep(self, begins: bool) -> None:
        self.asleep = begins
        self.emit_signal("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", begins)

    def locks(self, path: str = SESSION_PATH) -> None:
        self.emit_signal(path, f"{LOGIND}.Session", "Lock")

    def hints(self, locked: bool) -> None:
        self.locked = locked
        what = [f"{LOGIND}.Session", {"LockedHint": locked}, ["IdleHint"]]
        self.emit_signal(SESSION_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", *what)

    def emit_signal(self, path: str, interface: str, name: str, *arguments: Any) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self._bus.send(signal)

    def close(self) -> None:
        for end in self._ends:
            os.close(end)


def _open(end: int) -> bool:
    try:
        return os.read(end, 1) != b""
    except BlockingIOError:
        return True


@dataclass
class Bus:
    """A private bus: its address, and connections of ours to it under names of their own."""

    address: str
    names: list[str]

    def connect(self) -> QDBusConnection:
        self.names.append(f"test-{id(self)}-{len(self.names)}")
        made = QDBusConnection.connectToBus(self.address, self.names[-1])
        assert made.isConnected()
        return made


@pytest.fixture
def bus(qapp: object, tmp_path: Any) -> Iterator[Bus]:
    """A bus daemon that nobody else is on."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:dir={tmp_path}"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    made = Bus(daemon.stdout.readline().strip(), [])
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name in made.names:
        QDBusConnection.disconnectFromBus(name)
    daemon.stdout.close()
    daemon.terminate()
    daemon.wait(20)


@pytest.fixture
def logind(bus: Bus) -> Iterator[Logind]:
    """logind's part, on that bus."""
    connection = bus.connect()
    made = Logind(connection)
    everything = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert connection.registerVirtualObject("/", made, everything)
    assert connection.registerService(LOGIND)
    yield made
    connection.unregisterObject("/", QDBusConnection.UnregisterMode.UnregisterTree)
    made.close()
