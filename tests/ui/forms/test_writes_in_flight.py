"""What is on its way into the vault while something else happens: nothing is lost, doubled or brought back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from adviser import Adviser
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from slow import full

from app.services import capture, erasing
from app.ui.desk import Desk
from app.ui.dialogs import Question
from app.ui.pages.home import HomePage
from app.ui.pages.incident_form import IncidentForm, store
from app.ui.session import Session
from app.ui.widgets.line_button import LineButton
from app.vault import drafts, revisions
from app.vault.vault import Vault


@pytest.fixture
def desk(qtbot: QtBot, session: Session, quiet: Callable[[], None]) -> Iterator[Desk]:
    """A desk without the window and the lock around it."""
    made = Desk(session)
    qtbot.addWidget(made)
    made.show()
    quiet()
    yield made
    made.forget()
    quiet()


@pytest.fixture
def adviser(qtbot: QtBot, desk: Desk, vault: Vault, quiet: Callable[[], None]) -> Adviser:
    return Adviser(qtbot, desk, vault, quiet)


# a version


def test_whoever_saves_and_leaves_at_once_finds_no_draft_behind_the_version(adviser: Adviser) -> None:
    adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.saves()
        adviser.goes_to("home")
    assert adviser.version.title_neutral == "Two hours of work"
    assert adviser.draft is None


def test_a_version_that_is_refused_after_the_form_was_left_is_a_draft(
    adviser: Adviser, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    adviser.opens()
    monkeypatch.setattr(capture, "save", full)
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.saves()
        adviser.goes_to("home")
    assert adviser.draft == "Two hours of work"
    assert "version was not saved" in desk.page.banner.sentence
    assert len(desk.page.drafts.findChildren(LineButton)) == 1


def test_a_draft_that_failed_is_not_missing_any_more_once_a_version_holds_it(
    qtbot: QtBot, adviser: Adviser, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = adviser.opens()
    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_draft", full)
        adviser.types(" of work")
        adviser.rests()
    with qtbot.waitSignal(form.saved):
        adviser.saves()
    adviser.goes_to("home")
    adviser.quiet()
    assert not desk.holds_unkept
    assert desk.foot.sentence == "All changes saved in the vault"


def test_what_is_typed_back_to_the_version_leaves_no_draft(adviser: Adviser) -> None:
    adviser.opens()
    adviser.types("s")
    adviser.rests()
    assert adviser.draft == "Two hourss"
    adviser.takes_back()
    adviser.goes_to("home")
    adviser.quiet()
    assert adviser.draft is None


def test_what_is_typed_and_taken_back_while_a_version_is_saved_leaves_no_draft(adviser: Adviser) -> None:
    form = adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.saves()
        adviser.types("s")
        form.keeping.drafts.keep_now()
        adviser.takes_back()
        form.keeping.drafts.keep_now()
    assert not form.keeping.drafted
    assert adviser.draft is None


def test_what_is_taken_back_while_a_version_holds_it_already_is_a_draft_though_the_form_was_left(
    adviser: Adviser,
) -> None:
    form = adviser.opens()
    with adviser.slow_disk():
        adviser.types("s")
        adviser.saves()
        adviser.takes_back()
        assert form.value()["title_neutral"] == "Two hours"  # as in the version before
        adviser.goes_to("home")
    assert adviser.version.title_neutral == "Two hourss"
    assert adviser.draft == "Two hours"


def test_undo_takes_back_what_was_typed_not_what_the_version_settled(qtbot: QtBot, adviser: Adviser) -> None:
    form = adviser.begins()
    adviser.types("Two hours")
    form.settle()
    adviser.quiet()
    with qtbot.waitSignal(form.saved):
        adviser.saves()
    form.settle()
    adviser.quiet()
    ref = form.value()["ref"]
    form.undo()
    assert "title_neutral" not in form.value()
    assert form.value()["ref"] == ref
    form.redo()
    assert not form.keeping.drafted


# a draft that is discarded


def test_a_draft_that_is_discarded_does_not_come_back_with_whoever_leaves_at_once(adviser: Adviser) -> None:
    form = adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        form.keeping.drafts.discard()
        adviser.goes_to("home")
    assert adviser.draft is None


def test_a_new_record_that_is_discarded_leaves_nothing(qtbot: QtBot, adviser: Adviser, vault: Vault) -> None:
    form = adviser.begins()
    adviser.types("Two hours")
    adviser.rests()
    with qtbot.waitSignal(form.closed):
        form.keeping.drafts.discard()
    adviser.quiet()
    assert drafts.all_drafts(vault) == []


def test_a_draft_that_cannot_be_discarded_is_still_kept(adviser: Adviser, monkeypatch: pytest.MonkeyPatch) -> None:
    form = adviser.opens()
    monkeypatch.setattr(store, "discard", full)
    adviser.types(" of work")
    form.keeping.drafts.discard()
    adviser.quiet()
    assert form.banner.sentence
    assert adviser.draft == "Two hours of work"


# what could not be written


@pytest.fixture
def unkept(adviser: Adviser, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Adviser:
    """She has left the form while the disk was full; now it has room again."""
    adviser.opens()
    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_draft", full)
        adviser.types(" of work")
        adviser.goes_to("exchange")
        adviser.quiet()
    assert desk.holds_unkept
    return adviser


def test_a_draft_that_failed_is_in_the_form_that_is_opened_again(unkept: Adviser, desk: Desk) -> None:
    assert unkept.opens().value()["title_neutral"] == "Two hours of work"
    unkept.quiet()
    assert not desk.holds_unkept


def test_a_draft_that_failed_is_tried_once_more_before_the_lock(unkept: Adviser, desk: Desk) -> None:
    desk.put_away()
    unkept.quiet()
    assert unkept.draft == "Two hours of work"


def test_a_draft_that_failed_does_not_come_back_after_its_record_was_erased(
    unkept: Adviser, desk: Desk, vault: Vault
) -> None:
    desk.session.jobs.run(
        lambda _task: erasing.erase_record(vault, unkept.record, reason="ORDERED", forget=lambda *_args: 0),
        owner=desk,
        lane="write",
    )
    unkept.quiet()
    desk.put_away()
    unkept.quiet()
    assert unkept.draft is None
    assert not desk.page.banner.isVisible()


# what comes before the record does, or after its field is gone


def test_nothing_can_be_discarded_before_it_is_there_to_be_seen(qtbot: QtBot, adviser: Adviser) -> None:
    form = IncidentForm(adviser.desk.session, adviser.record)
    qtbot.addWidget(form)
    form.show()
    qtbot.mouseClick(form.head.discard, Qt.MouseButton.LeftButton)
    assert form.findChild(Question) is None
    adviser.quiet()


def test_a_party_that_is_added_for_a_row_taken_away_meanwhile_is_added_all_the_same(adviser: Adviser) -> None:
    form = adviser.begins()
    form.form.editor("perpetrators").add_row()
    row = form.form.editor("perpetrators").rows[0]
    asked: list[Any] = []
    form.world.ask_party = lambda _name, then: asked.append(then)
    row.panel.editor("party").add.click()
    with adviser.slow_disk():
        form.keeping.add(asked[0], store.add_party, "Armed group of the east", "")
        form.form.editor("perpetrators").remove(row)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one.label for one in form.world.parties if "east" in one.label]


# a form that is left and opened again


def test_a_form_opened_again_at_once_shows_what_is_still_being_written(adviser: Adviser) -> None:
    adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.goes_to("incident")
        adviser.goes_to("form")
    assert adviser.form.value()["title_neutral"] == "Two hours of work"


def test_the_record_tells_of_a_draft_that_was_still_being_written(adviser: Adviser, desk: Desk) -> None:
    adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.goes_to("incident")
        adviser.reads()
    assert "draft of this record waits" in desk.page.banner.sentence


def test_the_first_page_lists_a_draft_that_was_still_being_written(adviser: Adviser, desk: Desk) -> None:
    adviser.begins()
    with adviser.slow_disk():
        adviser.types("Two hours")
        adviser.goes_to("home")
        adviser.reads()
    home = desk.page
    assert isinstance(home, HomePage)
    assert any("Two hours" in line.accessibleName() for line in home.drafts.findChildren(LineButton))


# refusals


def test_a_refusal_and_all_that_is_typed_beside_it_outlive_whoever_leaves_at_once(adviser: Adviser) -> None:
    adviser.opens()
    with adviser.slow_disk():
        adviser.types(" of work")
        adviser.notes_a_refusal()
        adviser.goes_to("home")
    assert adviser.version.consents
    assert adviser.draft == "Two hours of work"


def test_a_refusal_that_is_all_there_is_leaves_no_draft_to_finish(adviser: Adviser, desk: Desk) -> None:
    adviser.begins()
    with adviser.slow_disk():
        adviser.notes_a_refusal()
        adviser.goes_to("home")
    assert adviser.version.consents
    assert adviser.draft is None
    desk.page.refresh()
    adviser.reads()
    assert isinstance(desk.page, HomePage)
    assert not desk.page.drafts.findChildren(LineButton)


def test_a_refusal_in_a_version_that_is_refused_counts_all_the_same(
    adviser: Adviser, monkeypatch: pytest.MonkeyPatch
) -> None:
    adviser.opens()
    monkeypatch.setattr(capture, "save", full)
    with adviser.slow_disk():
        adviser.notes_a_refusal()
        adviser.saves()
        adviser.goes_to("home")
    assert adviser.version.consents


def test_a_refusal_in_a_version_is_no_second_version(qtbot: QtBot, adviser: Adviser, vault: Vault) -> None:
    form = adviser.opens()
    adviser.notes_a_refusal()
    with qtbot.waitSignal(form.saved):
        adviser.saves()
    adviser.quiet()
    assert len(revisions.history(vault, adviser.record)) == 2


def test_a_refusal_that_could_not_be_saved_is_told_and_tried_again(
    adviser: Adviser, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = adviser.opens()
    said: list[str] = []
    form.unsaved.connect(said.append)
    with monkeypatch.context() as broken:
        broken.setattr(store, "save_consent", full)
        adviser.notes_a_refusal()
        adviser.rests()
    assert said[-1] == "Not in force yet: the refusal could not be saved"
    assert form.banner.sentence
    adviser.rests()
    assert adviser.version.consents
    assert adviser.draft is None


# beside work that takes minutes


def test_what_is_typed_while_a_bundle_is_written_is_in_the_vault_before_that_has_ended(
    qtbot: QtBot, adviser: Adviser
) -> None:
    with adviser.export() as form:
        form.keeping.drafts.keep_now()
        qtbot.waitUntil(lambda: adviser.draft == "Two hours of work")
        adviser.types(" unpaid")
        adviser.saves()
        qtbot.waitUntil(lambda: adviser.draft == "Two hours of work unpaid")
        adviser.goes_to("home")
    assert adviser.version.title_neutral == "Two hours of work unpaid"
    assert adviser.draft is None


def test_a_draft_left_while_a_bundle_is_written_opens_again_at_once(qtbot: QtBot, adviser: Adviser) -> None:
    with adviser.export():
        adviser.goes_to("incident")
        qtbot.waitUntil(lambda: adviser.draft is not None)
        adviser.reads()
        assert adviser.opens().value()["title_neutral"] == "Two hours of work"
        adviser.types(" unpaid")
        adviser.goes_to("home")
    assert adviser.draft == "Two hours of work unpaid"


def test_a_version_that_waits_behind_a_bundle_is_saved_though_that_is_stopped(
    qtbot: QtBot, adviser: Adviser, desk: Desk
) -> None:
    with adviser.export() as form:
        with qtbot.waitSignal(form.saved):
            adviser.saves()
            for job in desk.session.jobs.running:
                if job.title:
                    job.cancel()
        assert adviser.version.title_neutral == "Two hours of work"


# files


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.txt"
    file.write_text("one page")
    return file


def test_a_file_taken_in_leaves_no_draft_where_nothing_else_is_typed(adviser: Adviser, paper: Path) -> None:
    form = adviser.opens()
    form.keeping.files.attach(paper)
    adviser.quiet()
    form.leave()
    adviser.quiet()
    assert form.value()["attachments"]
    assert adviser.draft is None


@pytest.mark.parametrize("kept_before", [True, False])
def test_a_form_left_while_a_file_is_taken_in_loses_neither_the_file_nor_what_is_typed(
    adviser: Adviser, paper: Path, kept_before: bool
) -> None:
    form = adviser.opens()
    if kept_before:
        adviser.types(" of work")
        adviser.rests()
    with adviser.slow_disk():
        form.keeping.files.attach(paper)
        if not kept_before:
            adviser.types(" of work")
        adviser.goes_to("home")
    again = adviser.opens()
    assert again.value()["title_neutral"] == "Two hours of work"
    assert [row["file_name"] for row in again.value()["attachments"]] == ["paper.txt"]


def test_a_file_that_cannot_be_taken_into_a_new_record_leaves_a_saved_record(
    adviser: Adviser, vault: Vault, paper: Path
) -> None:
    form = adviser.begins()
    paper.write_text("")
    form.keeping.files.attach(paper)
    adviser.quiet()
    assert "empty" in form.banner.sentence
    assert form.keeping.saved_document == revisions.load(vault, form.record_id).document
    assert not form.keeping.drafted


def test_half_a_word_and_half_a_number_stay_while_a_file_arrives(qtbot: QtBot, adviser: Adviser, paper: Path) -> None:
    form = adviser.opens()
    form.form.build_all()
    basis, place, geo = (form.form.editor(key) for key in ("reg_basis", "adm0", "geo"))
    latitude = geo.panel.editor("lat")
    for line, typed in ((basis.picker, "med"), (place.picker.search, "Malak"), (latitude.line, "4.8")):
        line.setFocus()
        qtbot.keyClicks(line, typed)
        form.keeping.files.attach(paper)
        adviser.quiet()
        assert line.text() == typed
    qtbot.keyClicks(latitude.line, "5123")
    assert form.value()["geo"]["lat"] == 485123
