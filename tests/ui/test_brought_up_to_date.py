"""A newer Waypost opens an older vault: a copy first, one change, then lists and search beside all other work."""

import shutil
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from vault_fixtures import PASSPHRASE, downgrade, incident

from app.services.origin import note_home
from app.vault import migrate, revisions
from app.vault.marks import set_mark
from app.vault.rebuild import BUILT, is_due

SAMPLE = sorted((Path(__file__).parents[1] / "vaults").glob("schema_*"))[0]


def test_the_vault_of_a_released_schema_is_opened_and_its_lists_are_made_anew(qtbot, window, tmp_path, quiet, context):
    folder = tmp_path / "older"
    shutil.copytree(SAMPLE, folder)
    note_home(folder)
    said = []
    window.session.jobs.started.connect(lambda job: said.append(job.title))
    window.show_unlock(folder)
    page = window._root.currentWidget()
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    qtbot.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    quiet()
    assert "Bringing lists and search up to date" in said
    assert not is_due(context.vault)
    window.desk.show_page("incidents")
    quiet()
    assert window.desk.page.model.rowCount() == 1
    context.vault.close()


def test_a_vault_whose_lists_are_right_is_left_alone(window, vault, quiet):
    said = []
    window.session.jobs.started.connect(lambda job: said.append(job.title))
    window.show_desk(vault)
    quiet()
    assert not any(said)


def test_whoever_stops_it_is_told_and_can_go_on(qtbot, window, vault, quiet, jobs):
    """The foot stops it; the page says that lists are not up to date; the button there goes on."""
    with vault.writing() as db:
        for _ in range(3):
            revisions.save(vault, incident(), state="FINAL")
        set_mark(db, BUILT, "")
    held = threading.Event()
    with_the_lane = [jobs.run(lambda task: held.wait(20), owner=window, lane="free") for _ in range(2)]
    window.show_desk(vault)
    window.desk.show_page("incidents")
    qtbot.waitUntil(lambda: window.desk.foot._cancel.isVisible())
    qtbot.mouseClick(window.desk.foot._cancel, Qt.MouseButton.LeftButton)
    held.set()
    del with_the_lane
    quiet()
    banner = window.desk.page.banner
    assert banner.sentence.startswith("Lists and search are not up to date yet.")
    assert is_due(vault)
    assert window.desk.page.model.rowCount() == 3  # whole all the same
    (go_on,) = [button for button in banner.findChildren(QPushButton) if button.isVisible()]
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    quiet()
    assert not is_due(vault)
    assert banner.sentence == ""


def test_the_unlock_page_shows_the_copy_that_is_put_aside_and_can_stop_it(
    qtbot, window, vault_template, tmp_path, quiet, monkeypatch
):
    template, folder = vault_template("station"), tmp_path / "older"
    shutil.copytree(template.folder, folder)
    downgrade(folder, template.unlocked(folder))
    shown, stopped, keep = [], threading.Event(), migrate._keep

    def look(_done, _total, stage):
        shown.append((stage, page.progress.isVisible(), page.stop.isVisible()))
        page.stop.click()
        stopped.set()

    def kept(*given):
        assert stopped.wait(60)  # a small vault is copied faster than anybody clicks
        keep(*given)

    monkeypatch.setattr(migrate, "_keep", kept)

    window.session.jobs.started.connect(lambda job: job.progress.connect(look))
    window.show_unlock(folder)
    page = window._root.currentWidget()
    assert not page.progress.isVisible()
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    qtbot.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    quiet()
    assert shown[0] == ("migrate.copy", True, True)
    assert not page.progress.isVisible()
    assert window.desk is not None or page.unlock.isEnabled()  # the change may have ended before the stop
