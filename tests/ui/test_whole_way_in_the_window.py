"""The whole way in the window: two new vaults, cards compared, a record, a bundle, HQ's register, the receipt."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from vault_fixtures import FLOOR_KIB

from app.context import Context
from app.models.kinds import load
from app.resources import resource
from app.services import capture
from app.settings import Settings
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.session import Session


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def put(qtbot, editor, text):
    editor.setFocus()
    qtbot.keyClicks(editor, text)


class Office:
    """One laptop: its window, its jobs, its clicks."""

    def __init__(self, qtbot, tmp_path: Path, clock, name: str) -> None:
        self.qtbot, self.jobs, self.name, self.home = qtbot, Jobs(), name, tmp_path / name
        settings = Settings(theme="light")
        self.context = Context(
            settings=settings, clock=clock, kdf_memory_kib=FLOOR_KIB, settings_path=self.home / "settings.toml"
        )
        self.window = MainWindow(Session(self.context, self.jobs), end=lambda: None, leave=lambda: None)
        qtbot.addWidget(self.window, before_close_func=lambda closing: setattr(closing.session.context, "vault", None))
        self.window.show()

    @property
    def page(self):
        return self.window.desk.page

    def quiet(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.jobs.running, timeout=60_000)
            QApplication.processEvents()

    def go(self, key, argument=None) -> None:
        self.window.desk.show_page(key, argument)
        self.quiet()

    def close(self) -> None:
        self.jobs.close()
        if self.context.vault is not None:
            self.context.vault.close()

    def set_up(self, *, hq: bool, code: str) -> None:
        """Go through the wizard."""
        qtbot = self.qtbot
        self.window.start(None)
        click(qtbot, self.window.centralWidget().currentWidget().new)
        wizard = self.window.centralWidget().currentWidget()
        click(qtbot, wizard.next)
        if hq:
            radio = list(wizard.steps[1].choices._values)[1]
            radio.setFocus()
            qtbot.keyClick(radio, Qt.Key.Key_Space)
        click(qtbot, wizard.next)
        put(qtbot, wizard.steps[2].name, self.name)
        wizard.steps[2].country.choose("SSD")
        put(qtbot, wizard.steps[2].code, code)
        put(qtbot, wizard.steps[2].holder, "A. Lokwa")
        wizard.steps[2].choose_folder(self.home / "vault")
        click(qtbot, wizard.next)
        put(qtbot, wizard.steps[3].typed, " ".join(wizard.steps[3].drawn))
        click(qtbot, wizard.next)
        self.quiet()
        groups = wizard.answers.recovery.text.split("-")
        for editor, at in zip(wizard.steps[4].groups, wizard.steps[4].asked, strict=True):
            put(qtbot, editor, groups[at])
        for box in (wizard.steps[4].written, wizard.steps[4].away):
            box.setFocus()
            qtbot.keyClick(box, Qt.Key.Key_Space)
        click(qtbot, wizard.next)
        click(qtbot, wizard.next)
        self.quiet()

    def trust(self, path: Path, digits: str) -> None:
        """Add the other side's card, typing its number."""
        self.page.cards.read_card(path)
        self.quiet()
        dialog = QApplication.activeModalWidget()
        put(self.qtbot, dialog.digits, digits)
        click(self.qtbot, dialog.trust)
        self.quiet()

    def number(self) -> str:
        """Read out the own number from the screen."""
        digits = self.page.cards._digits
        return "".join(digits.itemAt(n).widget().text().strip("\u2066\u2069") for n in range(digits.count()))


@pytest.fixture
def offices(qtbot, tmp_path, clock, look):
    made = [Office(qtbot, tmp_path, clock, name) for name in ("Malakal duty station", "Headquarters desk")]
    yield made
    for office in made:
        office.close()


def finalise_sample(vault) -> str:
    """Finalise the demo's richest incident, with the parties and places it names, as its author would have."""
    from app.vault import revisions

    for name, kind in (("parties", "party"), ("places", "place")):
        for document in json.loads(resource("demo", f"{name}.json").read_text("utf-8")):
            revisions.save(vault, load(kind, document), state="FINAL")
    record = load("incident", json.loads(resource("demo", "incidents.json").read_text("utf-8"))[0])
    return capture.finalise(vault, record).saved.record_id


def test_from_two_new_vaults_to_hq_has_it(qtbot, offices, tmp_path):
    station, hq = offices
    station.set_up(hq=False, code="mlk")
    hq.set_up(hq=True, code="hqd")
    stick = tmp_path / "stick"
    stick.mkdir()

    station.go("exchange")
    hq.go("stations")
    station.page.cards.save_card(stick / "station.txt")
    hq.page.cards.save_card(stick / "hq.txt")
    station.quiet()
    hq.quiet()
    station.trust(stick / "hq.txt", hq.number())
    hq.trust(stick / "station.txt", station.number())

    station.go("incidents")
    click(qtbot, station.page.new)
    station.quiet()
    editor = next(e for e in station.page.findChildren(QLineEdit) if e.isVisible() and not e.isReadOnly())
    put(qtbot, editor, "Road, north")
    station.go("incidents")
    finalise_sample(station.context.vault)
    station.go("incidents")
    assert station.page.model.rowCount() >= 1

    click(qtbot, station.page.export)
    station.quiet()
    assert station.page.review.counts.records >= 1
    station.page.write_to(stick)
    station.quiet()
    bundle = station.page.outcome.result.path

    hq.go("inbox")
    hq.page.receive_file(bundle)
    hq.quiet()
    click(qtbot, hq.page.apply)
    hq.quiet()
    hq.go("incidents")
    assert hq.page.model.rowCount() == 1
    hq.go("stations")
    back = tmp_path / "back"
    back.mkdir()
    hq.page.write_receipt(station.context.vault.station.id, back)
    hq.quiet()

    station.go("exchange")
    station.page.receive_file(next(back.iterdir()))
    station.quiet()
    assert "genuine" in station.page.banner.sentence
    assert station.page._sent.text() == "0"
    assert int(station.page._acknowledged.text()) >= 1
    for office in offices:
        office.go("settings")
        click(qtbot, office.page.check)
        office.quiet()
        assert "whole" in office.page.outcome.text()
