"""Recording an incident by real keys and clicks, with a real vault behind the form."""

from pathlib import Path

import pytest
from form_window import Open, choose, idle, open_form, session
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

from app.models.incident import Incident
from app.release.ticks import text_hash
from app.services import capture
from app.ui.dialogs import Question
from app.ui.forms.choice_editors import LinksEditor
from app.ui.forms.consent_editor import ScopesEditor
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.text_editors import TickedEditor
from app.ui.forms.verification_editors import StateEditor
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incident_form.dialogs import PartyDialog, PlaceDialog, StateDialog
from app.ui.session import Session
from app.ui.theme import Theme
from app.vault import drafts, revisions
from app.vault.vault import Vault

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = [
    pytest.mark.usefixtures("look"),
    # What the offscreen platform says of any popup.
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True),
]


def test_a_new_incident_is_typed_drafted_saved_and_finalised(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    choose(qtbot, form, form.form.editor("reg_basis"), "media")
    occurred = form.form.editor("occurred")
    occurred.edit.first.setFocus()
    qtbot.keyClicks(occurred.edit.first, "3/2026")
    assert occurred.value() == {"value": "2026-03", "precision": "MONTH"}
    _type_act_and_group(qtbot, form)
    form.leave()
    idle(qtbot, form)
    draft = drafts.get(vault, form.record_id)
    assert draft is not None
    assert draft.values == form.value()

    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, form)
    saved = revisions.load(vault, form.record_id)
    assert saved.state == "OPEN"
    assert str(saved.document["ref"]).startswith("SSD-JUBA-26-00001-")
    assert form.header.title.text().strip("\u2066\u2069") == saved.document["ref"]
    assert drafts.get(vault, form.record_id) is None

    with qtbot.waitSignal(form.saved):
        QTest.mouseClick(form.head.finalise, Qt.MouseButton.LeftButton)
    final = revisions.load_final(vault, form.record_id)
    assert final.record.acts[0].verification_state == "RECEIVED"


def test_by_keyboard_alone_tab_takes_what_was_typed_for_and_a_date_is_not_nagged_at_half_way(
    qtbot: QtBot, open_form: Open
) -> None:
    form = open_form()
    headline, basis, occurred = (form.form.editor(key) for key in ("title_neutral", "reg_basis", "occurred"))
    assert form.focusWidget() is headline.focus_target()
    qtbot.keyClick(headline.focus_target(), Qt.Key.Key_Tab)
    assert form.focusWidget() is basis.picker
    qtbot.keyClicks(basis.picker, "media")
    qtbot.keyClick(basis.picker, Qt.Key.Key_Tab)
    assert basis.value() == "MEDIA"
    assert form.focusWidget() is not basis.picker
    basis.picker.setFocus()
    qtbot.keyClicks(basis.picker, "smoke signal")
    qtbot.keyClick(basis.picker, Qt.Key.Key_Tab)
    form.settle()
    assert basis.value() == "MEDIA"
    assert "smoke signal" in basis.message, "what was typed and not taken is said"
    basis.picker.open_list()
    qtbot.keyClick(basis.picker, Qt.Key.Key_Tab)
    assert basis.value() == "MEDIA", "a list that was only looked at changes nothing"

    QTest.mouseClick(
        occurred.edit.segments, Qt.MouseButton.LeftButton, pos=occurred.edit.segments.rect_of("MONTH").center()
    )
    occurred.edit.first.setFocus()
    form.settle()
    assert occurred.message == ""
    headline.focus_target().setFocus()
    qtbot.waitUntil(lambda: "do not fit together" in occurred.message)


def _type_act_and_group(qtbot: QtBot, form: IncidentForm) -> None:
    people = form.form.editor("victim_groups")
    assert isinstance(people, RowsEditor)
    QTest.mouseClick(people.add_button, Qt.MouseButton.LeftButton)
    panel = people.rows[0].panel
    kind = panel.editor("kind")
    QTest.mouseClick(kind.segments, Qt.MouseButton.LeftButton, pos=kind.segments.rect_of("INDIVIDUAL").center())
    choose(qtbot, form, panel.editor("sex"), "female")
    choose(qtbot, form, panel.editor("age_band"), "26")
    acts = form.form.editor("acts")
    form.form.go_to("acts")
    qtbot.keyClick(form, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    act = acts.rows[0].panel
    choose(qtbot, form, act.editor("type"), "forced marr")
    links = act.editor("victim_groups")
    assert isinstance(links, LinksEditor)
    chip = next(iter(links.box.chips.values()))
    assert "1 woman" in chip.text()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert form.value()["acts"][0]["victim_groups"] == [form.value()["victim_groups"][0]["id"]]


def test_a_version_is_saved_by_its_button_and_one_goes_on_where_one_was(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    line = form.form.editor("title_neutral").line
    line.setFocus()
    qtbot.keyClicks(line, "Report from")
    qtbot.mouseClick(form.head.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.keeping.saved_document is not None)
    assert line.hasFocus(), "a click takes no focus away"
    qtbot.keyClicks(line, " the ferry")
    form.head.save.setFocus()
    qtbot.keyClick(form.head.save, Qt.Key.Key_Space)
    idle(qtbot, form)
    assert form.keeping.saved_document["title_neutral"] == "Report from the ferry"
    assert form.head.save.hasFocus(), "by keyboard one is still at the button"


def test_finalising_too_early_shows_the_checks_and_keeps_everything(
    qtbot: QtBot, open_form: Open, vault: Vault
) -> None:
    form = open_form()
    typed = form.form.editor("title_neutral")
    qtbot.keyClicks(typed.line, "Report from the ferry landing")
    idle(qtbot, form)
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: form.banner.sentence != "")
    idle(qtbot, form)
    assert "cannot be final yet" in form.banner.sentence
    assert any(finding.rule == "R-02" for finding in form.keeping.findings)
    assert form.side.items
    QTest.mouseClick(form.side.items[0].go, Qt.MouseButton.LeftButton)
    assert form.isAncestorOf(form.window().focusWidget())
    assert drafts.get(vault, form.record_id).values["title_neutral"] == "Report from the ferry landing"


def test_a_number_that_is_none_is_said_beside_its_field_and_kept(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    best = form.form.editor("victims_best")
    qtbot.keyClicks(best.line, "about 12")
    idle(qtbot, form)
    assert "whole number" in best.message
    assert form.form.editor("victims_min").message == ""
    assert best.line.accessibleDescription().startswith(best.message)
    QTest.mouseClick(form.head.save, Qt.MouseButton.LeftButton)
    idle(qtbot, form)
    assert "draft" in form.banner.sentence
    again = open_form(form.record_id)
    assert again.form.editor("victims_best").line.text() == "about 12"
    with pytest.raises(Exception, match=r"vault\.no_record"):
        revisions.load(vault, form.record_id)


def test_a_date_before_the_event_is_said_beside_that_date(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    for key, text in (("occurred", "20-22 Nov 2026"), ("reported_to_un", "19 Nov 2026")):
        line = form.form.editor(key).edit.first
        line.setFocus()
        qtbot.keyClicks(line, text)
    assert form.form.editor("occurred").value()["precision"] == "RANGE"
    idle(qtbot, form)
    assert form.form.editor("reported_to_un").message
    assert not form.form.editor("occurred").message or form.form.editor("reported_to_un").message


def test_undo_and_redo_go_through_what_was_typed(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    before = form.value()
    title = form.form.editor("title_neutral")
    title.line.setFocus()
    qtbot.keyClicks(title.line, "Ferry landing")
    form.settle()
    after = form.value()
    qtbot.keyClick(title.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value() == before
    qtbot.keyClick(title.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert form.value() == after
    idle(qtbot, form)


def test_removing_a_group_takes_its_links_out_and_can_be_undone(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    _type_act_and_group(qtbot, form)
    form.settle()
    whole = form.value()
    people = form.form.editor("victim_groups")
    people.remove(people.rows[0])
    assert "victim_groups" not in form.value()
    assert "victim_groups" not in form.value()["acts"][0]
    form.undo()
    assert form.value() == whole
    idle(qtbot, form)


def test_a_refused_consent_is_saved_at_once_and_the_rest_stays_drafted(
    qtbot: QtBot, open_form: Open, vault: Vault
) -> None:
    form = open_form()
    _type_act_and_group(qtbot, form)
    with qtbot.waitSignal(form.saved):
        form.keeping.versions.save()
    idle(qtbot, form)
    qtbot.keyClicks(form.form.editor("title_neutral").line, "Still being written")
    consents = form.form.editor("consents")
    consents.ask_row()
    panel = consents.rows[0].panel
    person = next(iter(panel.editor("for").box.chips.values()))
    QTest.mouseClick(person, Qt.MouseButton.LeftButton)
    scopes = panel.editor("scopes")
    assert isinstance(scopes, ScopesEditor)
    line = scopes.lines["REPORT_HQ_NONIDENT"]
    QTest.mouseClick(line.segments, Qt.MouseButton.LeftButton, pos=line.segments.rect_of("REFUSED").center())
    with qtbot.waitSignal(form.saved):
        form.leave()
    idle(qtbot, form)
    loaded = revisions.load(vault, form.record_id)
    assert loaded.record.consents[0].scopes[0].decision == "REFUSED"
    assert "title_neutral" not in loaded.document
    assert drafts.get(vault, form.record_id).values["title_neutral"] == "Still being written"


def test_discarding_asks_and_brings_the_last_version_back(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    with qtbot.waitSignal(form.saved):
        form.keeping.versions.save()
    idle(qtbot, form)
    saved = form.value()
    qtbot.keyClicks(form.form.editor("title_neutral").line, "Never mind")
    form.leave()
    idle(qtbot, form)
    QTest.mouseClick(form.head.discard, Qt.MouseButton.LeftButton)
    question = form.findChild(Question)
    QTest.mouseClick(question.risky, Qt.MouseButton.LeftButton)
    idle(qtbot, form)
    assert form.value() == saved
    assert drafts.get(vault, form.record_id) is None


def test_a_file_is_taken_in_and_its_row_is_in_record_and_form(
    qtbot: QtBot, open_form: Open, vault: Vault, tmp_path: Path
) -> None:
    paper = tmp_path / "note.txt"
    paper.write_text("A page of notes.", encoding="utf-8")
    form = open_form()
    files = form.form.editor("attachments")
    QTest.mouseClick(files.add_button, Qt.MouseButton.LeftButton)
    dialog = form.findChild(QFileDialog)
    with qtbot.waitSignal(form.saved):
        dialog.fileSelected.emit(str(paper))
    dialog.close()
    idle(qtbot, form)
    row = form.value()["attachments"][0]
    assert row["class"] == "ID"
    assert revisions.load(vault, form.record_id).record.attachments[0].id == row["id"]


def test_a_party_and_a_place_are_added_without_leaving_the_form(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    perpetrators = form.form.editor("perpetrators")
    perpetrators.ask_row()
    party = perpetrators.rows[0].panel.editor("party")
    QTest.mouseClick(party.add, Qt.MouseButton.LeftButton)
    asked = form.findChild(PartyDialog)
    qtbot.keyClicks(asked.name, "Sarim Front")
    asked._go()
    idle(qtbot, form)
    assert "Sarim Front" in party.picker.text()
    where = form.form.editor("adm0")
    where.picker.change()
    qtbot.keyClicks(where.picker.search, "upper nile")
    qtbot.keyClick(where.picker.search, Qt.Key.Key_Return)
    assert form.value()["adm1"] == "SS-NU"
    where.picker.change()
    qtbot.keyClicks(where.picker.search, "Baliet landing")
    qtbot.keyClick(where.picker.search, Qt.Key.Key_Up)
    qtbot.keyClick(where.picker.search, Qt.Key.Key_Return)
    place = form.findChild(PlaceDialog)
    assert place.inside.chosen().name == "Upper Nile"
    assert place.level.code() == "SITE", "the finest level: what nobody calls a district is never told to HQ as one"
    assert "stays in this vault" in place._meaning.text()
    place.level.setFocus()
    place.level.selectAll()
    qtbot.keyClicks(place.level, "second")
    qtbot.keyClick(place.level, Qt.Key.Key_Return)
    assert "HQ may see this name" in place._meaning.text()
    place._go()
    idle(qtbot, form)
    raw = form.value()
    assert (raw["adm0"], raw["adm1"]) == ("SSD", "SS-NU")
    assert raw["adm2"] == where.picker.chosen().key
    assert Incident.model_validate(raw)


def test_an_act_changes_state_only_by_its_dialog(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    _type_act_and_group(qtbot, form)
    state = form.form.editor("acts").rows[0].panel.editor("verification_state")
    assert isinstance(state, StateEditor)
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    dialog = form.findChild(StateDialog)
    assert {option.code for option in dialog.to.options} == {"RECEIVED", "DUPLICATE"}
    qtbot.keyClicks(dialog.to, "received")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    dialog._go()
    idle(qtbot, form)
    assert form.value()["acts"][0]["verification_state"] == "RECEIVED"


def test_a_verified_record_asks_why_it_is_changed(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    fresh = capture.new_incident(vault)
    group, source = "a" * 32, "b" * 32
    verified = Incident.model_validate(
        fresh.model_dump(by_alias=True)
        | {
            "victim_groups": [{"id": group, "kind": "GROUP"}],
            "sources": [{"id": source}],
            "acts": [{"type": "RAPE", "victim_groups": [group], "sources": [source], "verification_state": "VERIFIED"}],
        }
    )
    revisions.save(vault, verified, state="OPEN")
    form = open_form(fresh.id)
    qtbot.keyClicks(form.form.editor("title_neutral").line, "Corrected headline")
    form.keeping.versions.save()
    qtbot.waitUntil(lambda: form.findChild(Question) is not None)
    question = form.findChild(Question)
    qtbot.keyClicks(question.reason, "The first headline named the wrong area.")
    with qtbot.waitSignal(form.saved):
        QTest.mouseClick(question.risky, Qt.MouseButton.LeftButton)
    idle(qtbot, form)
    assert revisions.load(vault, fresh.id).reason == "The first headline named the wrong area."


def test_twenty_acts_open_quickly_and_only_the_current_one_holds_editors(
    qtbot: QtBot, open_form: Open, vault: Vault
) -> None:
    fresh = capture.new_incident(vault)
    many = Incident.model_validate(
        fresh.model_dump(by_alias=True) | {"acts": [{"type": "RAPE", "verification_state": "RECEIVED"}] * 20}
    )
    revisions.save(vault, many, state="OPEN")
    form = open_form(fresh.id)
    acts = form.form.editor("acts")
    assert [row.panel for row in acts.rows] == [None] * 20
    qtbot.waitUntil(lambda: acts.rows[7].card.head.height() > 20)
    QTest.mouseClick(acts.rows[7].card.head, Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    assert [at for at, row in enumerate(acts.rows) if row.panel] == [7]
    qtbot.keyClick(acts.rows[7].card.head, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [at for at, row in enumerate(acts.rows) if row.panel] == [8]
    idle(qtbot, form)


def test_the_side_folds_on_a_small_window(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.resize(960, 672)
    qtbot.waitUntil(lambda: form.side.isHidden())
    QTest.mouseClick(form.head.side, Qt.MouseButton.LeftButton)
    assert form.side.isVisible()
    assert _inside(form.head.finalise, form)
    idle(qtbot, form)


def test_the_keys_of_the_form_go_through_sections_and_checks(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    qtbot.keyClick(form, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert form.rail.current == "time"
    assert form.side._help_title.text() == "When it happened"
    qtbot.keyClick(form, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert form.rail.current == "basics"
    idle(qtbot, form)
    qtbot.keyClick(form, Qt.Key.Key_F9)
    first = form.side.items[0].loc
    assert form.rail.current == form.form.section_of_key[str(first[0])]
    idle(qtbot, form)


def test_the_summary_leaves_only_after_a_tick_for_this_very_text(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    summary = form.form.editor("summary_nonident")
    assert isinstance(summary, TickedEditor)
    summary.area.setFocus()
    qtbot.keyClicks(summary.area, "A group was stopped on the road to the market.")
    idle(qtbot, form)
    assert "stays at the station" in summary._said.text()
    QTest.mouseClick(summary.tick, Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.findChild(Question).risky, Qt.MouseButton.LeftButton)
    idle(qtbot, form)
    tick = form.value()["ticks"][0]
    assert tick["text_hash"] == text_hash("A group was stopped on the road to the market.")
    assert "may leave" in summary._said.text()
    summary.area.setFocus()
    qtbot.keyClicks(summary.area, " It was early.")
    idle(qtbot, form)
    assert "until ticked again" in summary._said.text()
    qtbot.keyClicks(summary.area, " Call +211 912 345 678.")
    idle(qtbot, form)
    assert "may lead to a person" in summary._said.text()
    QTest.mouseClick(summary.tick, Qt.MouseButton.LeftButton)
    assert not [question for question in form.findChildren(Question) if question.isVisible()]
    assert Incident.model_validate(form.value())


def test_a_new_incident_in_which_nobody_typed_leaves_no_draft(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    form.close_form()
    idle(qtbot, form)
    assert drafts.all_drafts(vault) == []


def test_a_draft_comes_back_after_the_form_was_left(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    qtbot.keyClicks(form.form.editor("place_name_local").line, "Old ferry landing")
    form.close_form()
    idle(qtbot, form)
    assert open_form(form.record_id).value() == form.value()


def test_a_covered_window_holds_nothing_and_erases_no_draft(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    qtbot.keyClicks(form.form.editor("place_name_local").line, "Old ferry landing")
    form.leave()
    record = form.record_id
    form.forget()
    qtbot.waitUntil(lambda: not form.session.jobs.running)
    assert form.value() == {}
    form.leave()
    qtbot.waitUntil(lambda: not form.session.jobs.running)
    assert drafts.get(vault, record).values["place_name_local"] == "Old ferry landing"


def test_large_text_folds_the_rail_and_the_tools(qtbot: QtBot, look: Theme, open_form: Open) -> None:
    look.apply(dark=False, scale=150)
    try:
        form = open_form()
        assert form.rail.isHidden()
        assert form.rail.as_row.isVisible()
        assert form.header.more.isVisible()
        assert form.width() <= 1158
        form.resize(950, 672)
        form.head.side.click()  # what has no room beside the fields takes their place until one of them is gone to
        assert form.side.isVisible()
        assert not form.form.isVisible()
        idle(qtbot, form)
        form.side.go_asked.emit(("acts",))
        assert form.side.isHidden()
        assert form.form.isVisible()
        idle(qtbot, form)
    finally:
        look.apply(dark=False, scale=100)


def _inside(widget: QWidget, page: QWidget) -> bool:
    return page.rect().contains(widget.mapTo(page, widget.rect().bottomRight()))


def test_typing_into_a_line_never_shows_a_field_as_a_window(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    tops = [widget for widget in form.window().findChildren(QLineEdit) if widget.isWindow()]
    assert tops == []


def test_a_plan_and_a_step_are_entered_and_come_back(qtbot: QtBot, open_form: Open, vault: Vault) -> None:
    form = open_form()
    for key in ("acts", "sources", "perpetrators", "verification_plans"):
        form.form.editor(key).ask_row()
    act, source = (form.value()[key][0]["id"] for key in ("acts", "sources"))
    steps = form.form.editor("perpetrators").rows[0].panel.editor("accountability")
    assert isinstance(steps, RowsEditor)
    steps.ask_row()
    step = steps.rows[0].panel
    for key, chosen in (("forum", "POLICE"), ("stage", "COMPLAINT"), ("source", source)):
        step.editor(key).set_value(chosen)
    qtbot.keyClicks(step.editor("date").focus_target(), "2026-11-04")
    plan = form.form.editor("verification_plans").rows[0].panel
    for key, chosen in (("acts", [act]), ("questions", ["WHEN"])):
        plan.editor(key).set_value(chosen)
    qtbot.keyClicks(plan.editor("action").focus_target(), "Ask the patrol for its report")
    with qtbot.waitSignal(form.saved):
        form.keeping.versions.save()
    idle(qtbot, form)
    stored = revisions.load(vault, form.record_id).record
    (told,) = stored.perpetrators[0].accountability
    assert (told.forum, told.stage, told.date, told.source) == ("POLICE", "COMPLAINT", "2026-11-04", source)
    (kept,) = stored.verification_plans
    assert (kept.acts, kept.questions, kept.action) == ([act], ["WHEN"], "Ask the patrol for its report")


def test_a_source_taken_away_leaves_the_step_that_it_told_of_without_a_source(open_form: Open) -> None:
    form = open_form()
    for key in ("sources", "perpetrators"):
        form.form.editor(key).ask_row()
    source = form.value()["sources"][0]["id"]
    steps = form.form.editor("perpetrators").rows[0].panel.editor("accountability")
    steps.ask_row()
    steps.rows[0].panel.editor("source").set_value(source)
    sources = form.form.editor("sources")
    sources.remove(sources.rows[0])
    assert "source" not in form.value()["perpetrators"][0]["accountability"][0]


def test_a_moments_rest_that_ends_after_the_vault_was_taken_away_asks_nobody(open_form: Open, session: Session) -> None:
    form = open_form()
    session.context.vault, vault = None, session.context.vault
    form.settle()
    assert not session.jobs.running
    session.context.vault = vault
