"""A whole round without a mouse: two vaults, an incident with all its parts and a file, HQ's register, the receipt.

Locked and unlocked on the way, as every day begins.

Every act is a key pressed where the focus is; the story fails where the focus is nowhere.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import Hands, words_in
from keyboard import ALT, CTRL, SHIFT, focus, press, tab_to, type_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from vault_fixtures import FLOOR_KIB, FakeClock

from app.context import Context
from app.settings import read_settings
from app.sync import enrol
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.export import ExportPage
from app.ui.pages.pickers import Picker
from app.ui.pages.print_dialog import PrintDialog
from app.ui.session import Session
from app.ui.start.wizard import Wizard
from app.vault import revisions

Key = Qt.Key
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


class Office(Hands):
    """One laptop and somebody at its keyboard."""

    def __init__(self, qtbot: QtBot, home: Path, clock: FakeClock, name: str) -> None:
        self.clock, self.name, self.home, self.words = clock, name, home, ""
        self.ended = 0
        super().__init__(qtbot, self._sit_at_a_new_process(qtbot))

    def _sit_at_a_new_process(self, qtbot: QtBot) -> MainWindow:
        stored = self.home / "settings.toml"
        settings = read_settings(stored).changed(theme="light")
        self.context = Context(settings=settings, clock=self.clock, kdf_memory_kib=FLOOR_KIB, settings_path=stored)
        made = MainWindow(Session(self.context, Jobs()), end=self._end, leave=self._end)
        qtbot.addWidget(made, before_close_func=lambda closing: setattr(closing.session.context, "vault", None))
        made.show()
        return made

    def _end(self) -> None:
        self.ended += 1

    def close(self) -> None:
        self.jobs.close()
        if self.context.vault is not None:
            self.context.vault.close()

    def set_up(self, *, hq: bool, code: str) -> None:
        self.sit_down()
        self.window.start(None)
        press(Key.Key_Return)  # a new vault
        wizard = self.front
        assert isinstance(wizard, Wizard)
        press(Key.Key_Return)  # the language
        assert focus().text() == "Role"
        if hq:
            press(Key.Key_Tab)
            press(Key.Key_Down)
            assert focus().accessibleName() == "Headquarters"
        tab_to("Continue")
        press(Key.Key_Return)
        tab_to("Name")
        type_in(self.name)
        tab_to("Country")
        type_in("South Sudan")
        tab_to("Code")
        type_in(code)
        tab_to("Who holds the passphrase")
        type_in("A. Lokwa")
        tab_to("Change the folder of the vault")
        press(Key.Key_Space)
        self.choose_file(self.home)
        self.passphrase()

    def passphrase(self) -> None:
        tab_to("Continue")
        press(Key.Key_Return)
        self.words = " ".join(self.front.steps[3].drawn)  # on the screen
        tab_to("Type the six words")
        type_in(self.words)
        press(Key.Key_Return)
        self.quiet()
        self.prove_the_sheet()

    def prove_the_sheet(self) -> None:
        """Write the recovery key down by hand, type two groups of it back, and open the vault."""
        wizard = self.front
        groups = wizard.answers.recovery.text.split("-")  # from the screen
        assert focus().text() == "Recovery sheet"
        tab_to("I wrote the key down")
        press(Key.Key_Space)
        for at in wizard.steps[4].asked:
            tab_to(f"Group {at + 1}")
            type_in(groups[at])
        tab_to("The sheet is in a sealed envelope")
        press(Key.Key_Space)
        tab_to("Continue")
        press(Key.Key_Return)
        tab_to("Open Waypost")
        press(Key.Key_Return)
        self.quiet()

    def hand_over_a_card(self, path: Path) -> None:
        press(Key.Key_3 if self.context.vault.station.role == "station" else Key.Key_4, ALT)
        self.quiet()
        tab_to("Save my card")
        press(Key.Key_Space)
        self.choose_file(path)

    def trust(self, path: Path, number: str) -> None:
        """Read the other side's card and type the number that is read out on the telephone."""
        tab_to("Add a card")
        press(Key.Key_Return)
        self.choose_file(path)
        self.dialog(EnrolDialog)
        type_in(number)
        press(Key.Key_Return)
        self.quiet()
        assert "trusted from now on" in self.page.cards.banner.sentence

    @property
    def number(self) -> str:
        return enrol.own_number(self.context.vault).number  # read out from the screen

    def record_an_incident(self) -> None:
        """Type an incident with its place, an act, a group and a source, from section to section."""
        press(Key.Key_2, ALT)
        press(Key.Key_N, CTRL)
        self.quiet()
        assert focus().accessibleName() == "Headline"
        type_in("Report from the ferry landing")
        _choose("How the report came in", "partner")
        press(Key.Key_PageDown, CTRL)
        tab_to("When it happened, date")
        type_in("3/2026")
        press(Key.Key_PageDown, CTRL)
        assert focus().accessibleName() == "Where"
        type_in("upper nile")
        press(Key.Key_Return)
        _choose("Kind of place", "market")
        press(Key.Key_PageDown, CTRL, times=2)
        press(Key.Key_A, CTRL | SHIFT)
        tab_to("One person or a group")
        press(Key.Key_End)
        assert focus().accessibleName() == "One person or a group, Group"
        tab_to("Best figure")
        type_in("2")
        _choose("Sex", "female")
        _choose("Age band", "adult")
        press(Key.Key_PageUp, CTRL)
        press(Key.Key_A, CTRL | SHIFT)
        _choose("Type of act", "forced marr")
        tab_to("A · 2 women")
        press(Key.Key_Space)
        press(Key.Key_PageDown, CTRL, times=3)
        press(Key.Key_A, CTRL | SHIFT)
        _choose("Kind of source", "media")
        tab_to("1 · Forced marriage")
        press(Key.Key_Space)

    def attach(self, paper: Path) -> None:
        """Take a file in from its section; the dialog that asks for it is typed into."""
        press(Key.Key_PageDown, CTRL, times=5)
        assert self.page.rail.current == "attachments"
        press(Key.Key_A, CTRL | SHIFT)
        self.choose_file(paper)
        tab_to("What it is")
        self.quiet()

    def save_and_finalise(self) -> str:
        press(Key.Key_S, CTRL)
        self.quiet()
        assert self.window.desk.foot.sentence.startswith("Version")
        press(Key.Key_Return, CTRL)
        self.quiet()
        assert self.page.banner.sentence == ""
        return self.page.record_id

    def open_from_the_list(self) -> None:
        press(Key.Key_2, ALT)
        self.quiet()
        while focus() is not self.page.table:
            press(Key.Key_F6)
        press(Key.Key_Return)
        self.quiet()

    def correct(self) -> None:
        """Open the record, edit it on purpose, and finalise what was corrected."""
        self.open_from_the_list()
        press(Key.Key_E, CTRL)
        self.quiet()
        assert focus().accessibleName() == "Headline"
        press(Key.Key_A, CTRL)
        type_in("Report from the ferry")
        press(Key.Key_Return, CTRL)
        self.quiet()

    def compare_the_versions(self) -> None:
        """Untick a version in the history and tick it again: the difference goes and comes."""
        self.open_from_the_list()
        history = self.page.history
        while focus() is not history.table:
            press(Key.Key_F6)
        assert "Report from the ferry" in words_in(history)
        press(Key.Key_Space)
        self.quiet()
        assert "Report from the ferry" not in words_in(history)
        press(Key.Key_Space)
        self.quiet()
        assert "Report from the ferry" in words_in(history)

    def print_to(self, path: Path) -> None:
        press(Key.Key_P, CTRL)
        self.dialog(PrintDialog)
        self.quiet()
        press(Key.Key_S, ALT)
        self.choose_file(path)
        self.qtbot.waitUntil(path.exists)
        self.quiet()

    def search_and_filter(self) -> None:
        press(Key.Key_2, ALT)
        self.quiet()
        press(Key.Key_F, CTRL)
        type_in("nowhere")
        self.quiet()
        self.qtbot.waitUntil(lambda: self.page.model.rowCount() == 0)
        press(Key.Key_A, CTRL)
        press(Key.Key_Backspace)
        self.qtbot.waitUntil(lambda: self.page.model.rowCount() == 1)
        press(Key.Key_Escape)
        assert focus() is self.page.table
        tab_to("Status", back=True)
        press(Key.Key_Return)
        self.dialog(Picker)
        press(Key.Key_Tab)
        press(Key.Key_Down)
        press(Key.Key_Space)
        press(Key.Key_Return)
        self.quiet()
        assert focus().accessibleName().startswith("Status: ")
        press(Key.Key_Delete)
        self.quiet()
        assert focus().accessibleName() == "Status"

    def export_to(self, stick: Path) -> Path:
        press(Key.Key_3, ALT)
        self.quiet()
        press(Key.Key_X, ALT)
        self.qtbot.waitUntil(lambda: isinstance(self.page, ExportPage))
        self.quiet()
        press(Key.Key_Return, CTRL)
        self.choose_file(stick)
        return self.page.outcome.result.path

    def receive(self, page: Key, path: Path) -> None:
        press(page, ALT)
        self.quiet()
        press(Key.Key_R, ALT)
        self.choose_file(path)

    def apply(self) -> None:
        press(Key.Key_Return, CTRL)
        self.quiet()
        press(Key.Key_3, ALT)
        self.quiet()
        assert self.page.model.rowCount() == 1

    def write_receipt(self, stick: Path) -> None:
        press(Key.Key_4, ALT)
        self.quiet()
        tab_to("Write the receipt for")
        press(Key.Key_Return)
        self.choose_file(stick)

    def lock(self) -> None:
        before = self.ended
        press(Key.Key_L, CTRL)
        self.qtbot.waitUntil(lambda: self.ended > before)

    def unlock(self) -> None:
        """Begin the next morning: the fresh process asks for the passphrase of the vault that was open last."""
        self.window.hide()
        self.jobs.close()
        self.window = self._sit_at_a_new_process(self.qtbot)
        self.window.start(Path(self.context.settings.last_vault))
        self.sit_down()
        assert focus().accessibleName() == "Passphrase"
        type_in(self.words)
        press(Key.Key_Return)
        self.quiet()
        assert self.page.header.title.text() == "Home"


def _choose(name: str, words: str) -> None:
    """Type words into a list and take the first that matches."""
    tab_to(name)
    type_in(words)
    press(Key.Key_Return)


@pytest.fixture
def desks(qtbot: QtBot, tmp_path: Path, clock: FakeClock, look: object) -> Iterator[tuple[Office, Office]]:
    made = []
    for name in ("Malakal duty station", "Headquarters desk"):
        (tmp_path / name).mkdir()
        made.append(Office(qtbot, tmp_path / name, clock, name))
    yield made[0], made[1]
    for hands in made:
        hands.close()


def test_a_round_from_station_to_hq_and_back(desks: tuple[Office, Office], tmp_path: Path) -> None:
    station, hq = desks
    station.set_up(hq=False, code="mlk")
    hq.set_up(hq=True, code="hqd")
    assert focus() is hq.page.header.title
    hq.hand_over_a_card(tmp_path / "hq.txt")
    station.sit_down()
    station.hand_over_a_card(tmp_path / "station.txt")
    station.trust(tmp_path / "hq.txt", hq.number)
    hq.sit_down()
    hq.trust(tmp_path / "station.txt", station.number)
    station.sit_down()
    station.lock()
    station.unlock()
    station.record_an_incident()
    (tmp_path / "note.txt").write_text("A page of notes.", encoding="utf-8")
    station.attach(tmp_path / "note.txt")
    record = station.save_and_finalise()
    kept = revisions.load(station.context.vault, record)
    assert (kept.state, len(kept.record.attachments)) == ("FINAL", 1)
    station.correct()
    assert "ferry" in revisions.load(station.context.vault, record).record.title_neutral
    station.compare_the_versions()
    station.print_to(tmp_path / "summary.pdf")
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")
    station.search_and_filter()
    for name in ("out", "back"):
        (tmp_path / name).mkdir()
    bundle = station.export_to(tmp_path / "out")

    hq.sit_down()
    hq.receive(Key.Key_2, bundle)
    hq.apply()
    hq.write_receipt(tmp_path / "back")

    station.sit_down()
    station.receive(Key.Key_3, next((tmp_path / "back").iterdir()))
    assert "genuine" in station.page.banner.sentence
    station.lock()
