"""The life of a card in the window, by real clicks and keys: kept, compared later, revoked, and what waits of it."""

import pytest
from exchange_cases import group_incident
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from spoken import faults

from app.hq import apply as applying
from app.hq import inbox
from app.sync import card_qr, enrol, outbox
from app.tasks import Task
from app.ui.pages.card_view import CardView
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.revoke_dialog import RevokeDialog
from app.vault import revisions


def dialog(kind):
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    assert faults(found) == []
    return found


def press(qtbot, button):
    """By keyboard alone: reached by Tab, pressed with Enter."""
    assert button.isVisible()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)


def views(panel):
    return [panel._others.itemAt(n).widget() for n in range(panel._others.count())]


@pytest.fixture
def card(vault, tmp_path):
    """The station's card as a file, and its number."""
    file = tmp_path / "station.txt"
    return file, enrol.write_card(vault, file).number


@pytest.fixture
def send(vault, hq_vault, tmp_path):
    """Record something at the station and export it; returns the bundle's file."""
    hq_card = tmp_path / "hq.txt"
    enrol.enrol(vault, hq_card, enrol.write_card(hq_vault, hq_card).number)

    def export(number):
        revisions.save(vault, group_incident(number), state="FINAL")
        folder = tmp_path / f"stick{number}"
        folder.mkdir()
        return outbox.export(vault, outbox.only_audience(vault).id, folder, task=Task()).path

    return export


@pytest.fixture
def go(window, hq_vault, quiet):
    """HQ's desk at a page."""
    window.show_desk(hq_vault)
    quiet()

    def show(key):
        window.desk.show_page(key)
        quiet()
        quiet()
        return window.desk.page

    return show


def test_a_card_is_kept_and_what_it_signs_is_held_back_until_it_is_compared(qtbot, go, card, send, quiet):
    file, number = card
    page = go("stations")
    page.cards.read_card(file)
    quiet()
    press(qtbot, dialog(EnrolDialog).later)
    quiet()
    assert "not compared yet" in page.cards.banner.sentence
    assert views(page.cards)[0].badge.word == "Not compared yet"

    page = go("inbox")
    page.receive_file(send(1))
    quiet()
    quiet()
    assert (page._entry.state, page._entry.code) == ("quarantine", "bundle.unverified_signer")
    assert page.held.sentence.startswith("1 bundle is held back because its card was not compared.")
    press(qtbot, page.held._buttons.itemAt(0).widget())
    quiet()
    page = go("stations")
    (view,) = views(page.cards)
    assert "held back" in view.held.text()
    press(qtbot, view.compare)
    asked = dialog(EnrolDialog)
    assert not asked.later.isVisible()
    qtbot.keyClicks(asked.digits, " ".join(number[n : n + 5] for n in range(0, 60, 5)))
    qtbot.keyClick(asked.digits, Qt.Key.Key_Return)
    quiet()
    quiet()
    assert "trusted from now on" in page.cards.banner.sentence
    assert "inbox: 1" in page.cards.banner.sentence
    (view,) = views(page.cards)
    assert (view.badge.word, view.held.isVisible(), view.compare.isVisible()) == ("Number compared", False, False)
    assert page.window().focusWidget() is page.cards.add

    page = go("inbox")
    assert (page._entry.state, page.held.sentence) == ("staged", "")
    press(qtbot, page.apply)
    quiet()
    quiet()
    assert page._entry.state == "applied"


def test_a_card_is_revoked_after_a_reason_and_its_next_bundle_is_refused(qtbot, go, card, send, hq_vault, quiet):
    enrol.enrol(hq_vault, *card)
    applying.apply(hq_vault, inbox.receive(hq_vault, send(1), task=Task()).id, task=Task())
    page = go("stations")
    press(qtbot, views(page.cards)[0].revoke)
    asked = dialog(RevokeDialog)
    assert not asked.revoke.isEnabled()
    assert "reason" in asked.revoke.accessibleDescription()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert [row.state for row in enrol.cards(hq_vault)] == ["enrolled"]
    press(qtbot, views(page.cards)[0].revoke)
    asked = dialog(RevokeDialog)
    qtbot.keyClicks(asked.reason, "The laptop was s")
    press(qtbot, asked.revoke)
    quiet()
    quiet()
    assert "is revoked" in page.cards.banner.sentence
    (view,) = views(page.cards)
    assert (view.badge.word, view.revoke.isVisible()) == ("Revoked", False)
    assert view.life.text().splitlines()[-1].endswith("The laptop was seized")
    assert [row.reason for row in enrol.cards(hq_vault)] == ["SEIZED"]

    page = go("inbox")
    page.receive_file(send(2))
    quiet()
    quiet()
    assert (page._entry.state, page._entry.code) == ("refused", "bundle.revoked_signer")
    assert {entry.state for entry in inbox.entries(hq_vault)} == {"refused", "applied"}


def test_the_own_number_stands_beside_its_qr_code_as_a_camera_reads_it(qtbot, session, vault, quiet, look):
    from app.ui.pages.exchange import ExchangePage

    page = ExchangePage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.enter()
    quiet()
    own = card_qr.squares(enrol.own_number(vault))
    drawn = page.cards.qr
    assert "QR" in drawn.accessibleName()
    for dark in (False, True):
        look.apply(dark=dark, scale=100)
        picture = drawn.grab().toImage()
        step = drawn.width() // (len(own) + 8)
        at = [(n + 4) * step + 1 for n in range(len(own))]
        seen = tuple(tuple(picture.pixelColor(QPoint(x, y)).lightness() < 128 for x in at) for y in at)
        assert seen == own
        assert picture.pixelColor(1, 1).lightness() == 255
    look.apply(dark=False, scale=100)


def test_a_station_is_told_that_the_recipient_was_not_compared(qtbot, window, vault, hq_vault, tmp_path, quiet):
    file = tmp_path / "hq.txt"
    enrol.write_card(hq_vault, file)
    revisions.save(vault, group_incident(1), state="FINAL")
    window.show_desk(vault)
    window.desk.show_page("exchange")
    quiet()
    page = window.desk.page
    page.cards.read_card(file)
    quiet()
    press(qtbot, dialog(EnrolDialog).later)
    quiet()
    quiet()
    assert isinstance(views(page.cards)[0], CardView)
    assert page.export.isEnabled()
    press(qtbot, page.export)
    quiet()
    assert "Nobody compared" in window.desk.page.banner.sentence
    assert window.desk.page.write.isEnabled()
