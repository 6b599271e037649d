"""What is on its way into the vault while something else happens: nothing is lost, doubled or brought back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from form_window import Open, idle, open_form, session
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

from app.errors import AppError
from app.models.base import new_id
from app.services import capture, erasing
from app.tasks import Task
from app.ui.desk import Desk
from app.ui.dialogs import Question
from app.ui.pages.home import HomePage
from app.ui.pages.incident_form import IncidentForm, store
from app.ui.session import Session
from app.ui.widgets.line_button import LineButton
from app.vault import drafts, revisions
from app.vault.vault import Vault

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = pytest.mark.usefixtures("look")
Slow = Callable[[], Any]


@pytest.fixture
def slow(qtbot: QtBot, session: Session) -> Iterator[Slow]:
    """A vault on a slow disk: what is asked of it within the block is written at its end, in its order."""
    gate = Event()

    @contextmanager
    def busy() -> Iterator[None]:
        session.jobs.run(lambda _task: gate.wait(30), owner=session.jobs, lane="write")
        yield
        gate.set()
        quiet(qtbot, session)

    yield busy
    gate.set()


def quiet(qtbot: QtBot, session: Session) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not session.jobs.running)
        QApplication.processEvents()


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Iterator[Desk]:
    made = Desk(session)
    qtbot.addWidget(made)
    made.show()
    quiet(qtbot, session)
    yield made
    made.forget()
    quiet(qtbot, session)


def saved(vault: Vault, title: str = "Two hours") -> str:
    incident = capture.new_incident(vault).model_copy(update={"title_neutral": title})
    capture.save(vault, incident)
    return incident.id


def opened(qtbot: QtBot, desk: Desk, record_id: str | None) -> IncidentForm:
    desk.show_page("form", record_id)
    form = desk.page
    assert isinstance(form, IncidentForm)
    qtbot.waitUntil(form.form.isEnabled)
    quiet(qtbot, desk.session)
    return form


def type_on(qtbot: QtBot, form: IncidentForm, text: str) -> None:
    qtbot.keyClicks(form.form.editor("title_neutral").focus_target(), text)


def press_save(qtbot: QtBot, form: IncidentForm) -> None:
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def refusing(raw: dict[str, Any]) -> dict[str, Any]:
    """The same with a person who refuses."""
    group, scope = new_id(), {"id": new_id(), "scope": "REPORT_HQ_NONIDENT", "decision": "REFUSED"}
    consents = [{"id": new_id(), "for": group, "scopes": [scope]}]
    return raw | {"victim_groups": [{"id": group}], "consents": consents}


def full(*_args: Any, **_named: Any) -> Any:
    raise AppError("vault.disk_full")


def draft_title(vault: Vault, record_id: str) -> Any:
    draft = drafts.get(vault, record_id)
    return draft and draft.values["title_neutral"]


# a version


def test_whoever_saves_and_leaves_at_once_finds_no_draft_behind_the_version(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    with slow():
        type_on(qtbot, form, " of work")
        press_save(qtbot, form)
        desk.show_page("home")
    assert revisions.load(vault, record).record.title_neutral == "Two hours of work"
    assert drafts.get(vault, record) is None


def test_a_version_that_is_refused_after_the_form_was_left_is_a_draft(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    monkeypatch.setattr(capture, "save", full)
    with slow():
        type_on(qtbot, form, " of work")
        press_save(qtbot, form)
        desk.show_page("home")
    assert draft_title(vault, record) == "Two hours of work"
    assert "version was not saved" in desk.page.banner.sentence
    assert len(desk.page.drafts.findChildren(LineButton)) == 1


def test_a_draft_that_failed_is_not_missing_any_more_once_a_version_holds_it(
    qtbot: QtBot, desk: Desk, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(qtbot, desk, saved(vault))
    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_draft", full)
        type_on(qtbot, form, " of work")
        form.keeping.drafts.keep_now()
        quiet(qtbot, desk.session)
    with qtbot.waitSignal(form.saved):
        press_save(qtbot, form)
    desk.show_page("home")
    quiet(qtbot, desk.session)
    assert not desk.holds_unkept
    assert desk.foot.sentence == "All changes saved in the vault"


def test_what_is_typed_back_to_the_version_leaves_no_draft(qtbot: QtBot, desk: Desk, vault: Vault) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    type_on(qtbot, form, "s")
    form.keeping.drafts.keep_now()
    quiet(qtbot, desk.session)
    assert draft_title(vault, record) == "Two hourss"
    qtbot.keyClick(form.form.editor("title_neutral").focus_target(), Qt.Key.Key_Backspace)
    desk.show_page("home")
    quiet(qtbot, desk.session)
    assert drafts.get(vault, record) is None


def test_what_is_typed_and_taken_back_while_a_version_is_saved_leaves_no_draft(
    qtbot: QtBot, open_form: Open, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = open_form(record)
    line = form.form.editor("title_neutral").focus_target()
    with slow():
        type_on(qtbot, form, " of work")
        press_save(qtbot, form)
        type_on(qtbot, form, "s")
        form.keeping.drafts.keep_now()
        qtbot.keyClick(line, Qt.Key.Key_Backspace)
        form.keeping.drafts.keep_now()
    assert not form.keeping.drafted
    assert drafts.get(vault, record) is None


def test_undo_takes_back_what_was_typed_not_what_the_version_settled(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    type_on(qtbot, form, "Two hours")
    idle(qtbot, form)
    with qtbot.waitSignal(form.saved):
        press_save(qtbot, form)
    idle(qtbot, form)
    ref = form.value()["ref"]
    form.undo()
    assert "title_neutral" not in form.value()
    assert form.value()["ref"] == ref
    form.redo()
    assert not form.keeping.drafted
    idle(qtbot, form)


# a draft that is discarded


def test_a_draft_that_is_discarded_does_not_come_back_with_whoever_leaves_at_once(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    with slow():
        type_on(qtbot, form, " of work")
        form.keeping.drafts.discard()
        desk.show_page("home")
    assert drafts.get(vault, record) is None


def test_a_new_record_that_is_discarded_leaves_nothing(qtbot: QtBot, desk: Desk, vault: Vault) -> None:
    form = opened(qtbot, desk, None)
    type_on(qtbot, form, "Two hours")
    form.keeping.drafts.keep_now()
    quiet(qtbot, desk.session)
    with qtbot.waitSignal(form.closed):
        form.keeping.drafts.discard()
    quiet(qtbot, desk.session)
    assert drafts.all_drafts(vault) == []


def test_a_draft_that_cannot_be_discarded_is_still_kept(
    qtbot: QtBot, open_form: Open, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    form = open_form(record)
    monkeypatch.setattr(store, "discard", full)
    type_on(qtbot, form, " of work")
    form.keeping.drafts.discard()
    quiet(qtbot, form.session)
    assert form.banner.sentence
    assert draft_title(vault, record) == "Two hours of work"


# what could not be written


def left_with_a_full_disk(qtbot: QtBot, desk: Desk, form: IncidentForm, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_draft", full)
        type_on(qtbot, form, " of work")
        desk.show_page("exchange")
        quiet(qtbot, desk.session)
    assert desk.holds_unkept


def test_a_draft_that_failed_is_in_the_form_that_is_opened_again(
    qtbot: QtBot, desk: Desk, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    left_with_a_full_disk(qtbot, desk, opened(qtbot, desk, record), monkeypatch)
    assert opened(qtbot, desk, record).value()["title_neutral"] == "Two hours of work"
    assert not desk.holds_unkept


def test_a_draft_that_failed_is_tried_once_more_before_the_lock(
    qtbot: QtBot, desk: Desk, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    left_with_a_full_disk(qtbot, desk, opened(qtbot, desk, record), monkeypatch)
    desk.put_away()
    quiet(qtbot, desk.session)
    assert draft_title(vault, record) == "Two hours of work"


def test_a_draft_that_failed_does_not_come_back_after_its_record_was_erased(
    qtbot: QtBot, desk: Desk, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    left_with_a_full_disk(qtbot, desk, opened(qtbot, desk, record), monkeypatch)
    desk.session.jobs.run(
        lambda _task: erasing.erase_record(vault, record, reason="ORDERED", forget=lambda *_args: 0),
        owner=desk,
        lane="write",
    )
    quiet(qtbot, desk.session)
    desk.put_away()
    quiet(qtbot, desk.session)
    assert drafts.get(vault, record) is None
    assert not desk.page.banner.isVisible()


# what comes before the record does, or after its field is gone


def test_nothing_can_be_discarded_before_it_is_there_to_be_seen(qtbot: QtBot, session: Session, vault: Vault) -> None:
    form = IncidentForm(session, saved(vault))
    qtbot.addWidget(form)
    form.show()
    qtbot.mouseClick(form.head.discard, Qt.MouseButton.LeftButton)
    assert form.findChild(Question) is None
    quiet(qtbot, session)


def test_a_party_that_is_added_for_a_row_taken_away_meanwhile_is_added_all_the_same(
    qtbot: QtBot, open_form: Open, session: Session, slow: Slow
) -> None:
    form = open_form()
    form.form.editor("perpetrators").add_row()
    row = form.form.editor("perpetrators").rows[0]
    asked: list[Any] = []
    form.world.ask_party = lambda _name, then: asked.append(then)
    row.panel.editor("party").add.click()
    with slow():
        form.keeping.add(asked[0], store.add_party, "Armed group of the east", "")
        form.form.editor("perpetrators").remove(row)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one.label for one in form.world.parties if "east" in one.label]


# a form that is left and opened again


def test_a_form_opened_again_at_once_shows_what_is_still_being_written(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    with slow():
        type_on(qtbot, form, " of work")
        desk.show_page("incident", record)
        desk.show_page("form", record)
    assert desk.page.value()["title_neutral"] == "Two hours of work"


def test_the_record_tells_of_a_draft_that_was_still_being_written(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    with slow():
        type_on(qtbot, form, " of work")
        desk.show_page("incident", record)
        qtbot.waitUntil(lambda: all(job.lane == "write" for job in desk.session.jobs.running))
    assert "draft of this record waits" in desk.page.banner.sentence


def test_the_first_page_lists_a_draft_that_was_still_being_written(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    form = opened(qtbot, desk, None)
    with slow():
        type_on(qtbot, form, "Two hours")
        desk.show_page("home")
        qtbot.waitUntil(lambda: all(job.lane == "write" for job in desk.session.jobs.running))
    home = desk.page
    assert isinstance(home, HomePage)
    assert any("Two hours" in line.accessibleName() for line in home.drafts.findChildren(LineButton))


# refusals


def test_a_refusal_and_all_that_is_typed_beside_it_outlive_whoever_leaves_at_once(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    with slow():
        type_on(qtbot, form, " of work")
        form.put(refusing(form.value()))
        desk.show_page("home")
    assert revisions.load(vault, record).record.consents
    assert draft_title(vault, record) == "Two hours of work"


def test_a_refusal_in_a_version_that_is_refused_counts_all_the_same(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    monkeypatch.setattr(capture, "save", full)
    with slow():
        form.put(refusing(form.value()))
        press_save(qtbot, form)
        desk.show_page("home")
    assert revisions.load(vault, record).record.consents


def test_a_refusal_in_a_version_is_no_second_version(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    record = saved(vault)
    form = open_form(record)
    form.put(refusing(form.value()))
    with qtbot.waitSignal(form.saved):
        press_save(qtbot, form)
    idle(qtbot, form)
    assert len(revisions.history(vault, record)) == 2


def test_a_refusal_that_could_not_be_saved_is_told_and_tried_again(
    qtbot: QtBot, open_form: Open, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(vault)
    form = open_form(record)
    said: list[str] = []
    form.unsaved.connect(said.append)
    with monkeypatch.context() as broken:
        broken.setattr(store, "save_consent", full)
        form.put(refusing(form.value()))
        form.keeping.drafts.keep_now()
        quiet(qtbot, form.session)
    assert said[-1] == "Not in force yet: the refusal could not be saved"
    assert form.banner.sentence
    form.keeping.drafts.keep_now()
    quiet(qtbot, form.session)
    assert revisions.load(vault, record).record.consents
    assert drafts.get(vault, record) is None


# beside work that takes minutes


@pytest.fixture
def exporting(session: Session) -> Iterator[Callable[[], None]]:
    """Something long is being written, a bundle to a slow stick; the function lets it end."""
    gate = Event()

    def work(task: Task) -> None:
        while not gate.wait(0.01):
            task.checkpoint()

    session.jobs.run(work, owner=session.jobs, lane="write", title="Writing bundle 3")
    yield gate.set
    gate.set()


def only_the_export_runs(session: Session) -> bool:
    return all(job.lane == "write" for job in session.jobs.running)


def test_what_is_typed_while_a_bundle_is_written_is_in_the_vault_before_that_has_ended(
    qtbot: QtBot, desk: Desk, vault: Vault, exporting: Callable[[], None]
) -> None:
    record = saved(vault)
    desk.show_page("form", record)
    form = desk.page
    assert isinstance(form, IncidentForm)
    qtbot.waitUntil(form.form.isEnabled)
    type_on(qtbot, form, " of work")
    form.keeping.drafts.keep_now()
    qtbot.waitUntil(lambda: draft_title(vault, record) == "Two hours of work")
    type_on(qtbot, form, " unpaid")
    press_save(qtbot, form)
    qtbot.waitUntil(lambda: draft_title(vault, record) == "Two hours of work unpaid")
    desk.show_page("home")
    exporting()
    quiet(qtbot, desk.session)
    assert revisions.load(vault, record).record.title_neutral == "Two hours of work unpaid"
    assert drafts.get(vault, record) is None


def test_a_draft_left_while_a_bundle_is_written_opens_again_at_once(
    qtbot: QtBot, desk: Desk, vault: Vault, exporting: Callable[[], None]
) -> None:
    record = saved(vault)
    desk.show_page("form", record)
    qtbot.waitUntil(desk.page.form.isEnabled)
    type_on(qtbot, desk.page, " of work")
    desk.show_page("incident", record)
    qtbot.waitUntil(lambda: draft_title(vault, record) is not None and only_the_export_runs(desk.session))
    desk.show_page("form", record)
    qtbot.waitUntil(desk.page.form.isEnabled)
    assert desk.page.value()["title_neutral"] == "Two hours of work"
    type_on(qtbot, desk.page, " unpaid")
    desk.show_page("home")
    exporting()
    quiet(qtbot, desk.session)
    assert draft_title(vault, record) == "Two hours of work unpaid"


def test_a_version_that_waits_behind_a_bundle_is_saved_though_that_is_stopped(
    qtbot: QtBot, desk: Desk, vault: Vault, exporting: Callable[[], None]
) -> None:
    record = saved(vault)
    desk.show_page("form", record)
    form = desk.page
    assert isinstance(form, IncidentForm)
    qtbot.waitUntil(form.form.isEnabled)
    type_on(qtbot, form, " of work")
    with qtbot.waitSignal(form.saved):
        press_save(qtbot, form)
        for job in desk.session.jobs.running:
            if job.title:
                job.cancel()
    assert revisions.load(vault, record).record.title_neutral == "Two hours of work"
    quiet(qtbot, desk.session)


# files


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.txt"
    file.write_text("one page")
    return file


def test_a_file_taken_in_leaves_no_draft_where_nothing_else_is_typed(
    qtbot: QtBot, open_form: Open, vault: Vault, paper: Path
) -> None:
    record = saved(vault)
    form = open_form(record)
    form.keeping.files.attach(paper)
    quiet(qtbot, form.session)
    form.leave()
    quiet(qtbot, form.session)
    assert form.value()["attachments"]
    assert drafts.get(vault, record) is None


@pytest.mark.parametrize("kept_before", [True, False])
def test_a_form_left_while_a_file_is_taken_in_loses_neither_the_file_nor_what_is_typed(
    qtbot: QtBot, desk: Desk, vault: Vault, slow: Slow, paper: Path, kept_before: bool
) -> None:
    record = saved(vault)
    form = opened(qtbot, desk, record)
    if kept_before:
        type_on(qtbot, form, " of work")
        form.keeping.drafts.keep_now()
        quiet(qtbot, desk.session)
    with slow():
        form.keeping.files.attach(paper)
        if not kept_before:
            type_on(qtbot, form, " of work")
        desk.show_page("home")
    again = opened(qtbot, desk, record)
    assert again.value()["title_neutral"] == "Two hours of work"
    assert [row["file_name"] for row in again.value()["attachments"]] == ["paper.txt"]


def test_a_file_that_cannot_be_taken_into_a_new_record_leaves_a_saved_record(
    qtbot: QtBot, open_form: Open, vault: Vault, paper: Path
) -> None:
    form = open_form()
    paper.write_text("")
    form.keeping.files.attach(paper)
    quiet(qtbot, form.session)
    assert "empty" in form.banner.sentence
    assert form.keeping.saved_document == revisions.load(vault, form.record_id).document
    assert not form.keeping.drafted


def test_half_a_word_and_half_a_number_stay_while_a_file_arrives(
    qtbot: QtBot, open_form: Open, vault: Vault, paper: Path
) -> None:
    form = open_form(saved(vault))
    form.form.build_all()
    basis, place, geo = (form.form.editor(key) for key in ("reg_basis", "adm0", "geo"))
    latitude = geo.panel.editor("lat")
    for line, typed in ((basis.picker, "med"), (place.picker.search, "Malak"), (latitude.line, "4.8")):
        line.setFocus()
        qtbot.keyClicks(line, typed)
        form.keeping.files.attach(paper)
        quiet(qtbot, form.session)
        assert line.text() == typed
    qtbot.keyClicks(latitude.line, "5123")
    assert form.value()["geo"]["lat"] == 485123
