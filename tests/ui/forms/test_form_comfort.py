"""What makes the form bearable at the end of a long day: dates as they were told, links from both sides, help, undo."""

from datetime import UTC, datetime

import pytest
from form_window import Open, choose, idle, open_form, session
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

from app.catalogue import ARABIC
from app.models.base import new_id
from app.ui.dialogs import Question
from app.ui.forms.editor import Editor, MessageLine
from app.ui.forms.raw import Raw
from app.ui.forms.text_editors import IntEditor
from app.ui.forms.world import World
from app.ui.i18n import set_language
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incident_form.dialogs import PartyDialog
from app.ui.pages.incident_form.since import changes, put_back
from app.ui.session import Session
from app.ui.text import PlainLabel

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = [
    pytest.mark.usefixtures("look"),
    # What the offscreen platform says of any popup.
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True),
]


def test_a_date_is_typed_as_it_was_told_and_other_words_take_the_basis_back(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    occurred = form.form.editor("occurred")
    line = occurred.edit.first
    line.setFocus()
    qtbot.keyClicks(line, "20 Nov 2026")
    assert occurred.value() == {"value": "2026-11-20", "precision": "DAY"}
    line.selectAll()
    qtbot.keyClicks(line, "about two weeks ago")
    told = occurred.value()
    assert (told["precision"], told["basis"]) == ("RANGE", "ESTIMATED")
    assert occurred.edit.segments.current == "RANGE"
    assert occurred.edit.basis.text() == "Estimated"
    form.form.editor("title_neutral").focus_target().setFocus()
    assert line.text(), "the line shows which day it was taken for"
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "before the rainy season")
    assert occurred.value() == {"precision": "UNK", "basis": "EVENT_ANCHORED", "note": "before the rainy season"}
    form.form.editor("title_neutral").focus_target().setFocus()
    assert line.isVisible(), "the date of the event can still be typed"
    assert "before the rainy season" in line.accessibleDescription()
    line.setFocus()
    qtbot.keyClicks(line, "before 5/2026")
    assert occurred.value()["precision"] == "BEFORE"
    assert occurred.value()["value"] == "2026-05"
    idle(qtbot, form)


def test_what_is_said_of_a_narrow_field_has_the_width_of_the_panel(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    groups = form.form.editor("victim_groups")
    groups.ask_row()
    panel = groups.rows[0].panel
    panel.editor("kind").set_value("GROUP")
    least = panel.editor("n_min")
    least.show()
    qtbot.keyClicks(least.line, "about a dozen")
    idle(qtbot, form)
    assert least.message.startswith("A whole number")
    told = next(one for one in panel.findChildren(MessageLine) if one.text.endswith(least.message) and one.isVisible())
    assert told.text == f"{least.label}: {least.message}"
    def below() -> bool:  # once all of it is laid out
        end = least.line.mapTo(panel, least.line.rect().bottomLeft()).y()
        return told.height() > 0 and told.mapTo(panel, told.rect().topLeft()).y() > end

    qtbot.waitUntil(below)
    assert told.width() > panel.width() * 0.8
    assert told.height() <= 2 * told.fontMetrics().lineSpacing()
    least.line.clear()
    qtbot.keyClicks(least.line, "12")
    idle(qtbot, form)
    assert least.message == told.text == ""


def test_a_basis_that_a_person_chose_is_not_the_words_to_take_back(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    edit = form.form.editor("occurred").edit
    edit.basis.setFocus()
    qtbot.keyClicks(edit.basis, "stated")
    qtbot.keyClick(edit.basis, Qt.Key.Key_Return)
    edit.first.setFocus()
    qtbot.keyClicks(edit.first, "~20 Nov")
    edit.first.selectAll()
    qtbot.keyClicks(edit.first, "3/2026")
    assert edit.raw() == {"value": "2026-03", "precision": "MONTH", "basis": "STATED"}
    idle(qtbot, form)


def test_the_side_says_nothing_of_the_vault_that_the_foot_may_contradict(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    told: list[str] = []
    form.unsaved.connect(told.append)
    qtbot.keyClicks(form.form.editor("title_neutral").line, "Ferry landing")
    assert told[-1].startswith("Not in the vault yet")
    assert "in the vault" not in form.side.since.sentence
    assert "no version has been saved" in form.side.since.sentence
    idle(qtbot, form)


def test_the_last_version_stays_beside_the_draft_and_each_field_can_be_put_back(
    qtbot: QtBot, open_form: Open, session: Session
) -> None:
    form = open_form()
    acts, title = form.form.editor("acts"), form.form.editor("title_neutral")
    title.line.setFocus()
    qtbot.keyClicks(title.line, "Ferry landing")
    acts.ask_row()
    with qtbot.waitSignal(form.saved):
        form.keeping.versions.save()
    idle(qtbot, form)
    assert "Nothing changed" in form.side.since.sentence
    saved = form.value()

    title.line.selectAll()
    qtbot.keyClicks(title.line, "River crossing")
    acts.ask_row()
    form.settle()
    said = form.side.since.sentence
    assert "Headline was: Ferry landing" in said.replace("\u2068", "").replace("\u2069", "")
    assert "Acts 2" in said
    session.veil.put(True)
    assert "Ferry landing" not in form.side.since.sentence
    session.veil.put(False)

    back, out = form.side.since.buttons
    assert back.accessibleName() == "Put back: Headline"
    back.click()
    assert title.line.text() == "Ferry landing"
    form.undo()
    assert title.line.text() == "River crossing", "putting back is a step like any other"
    form.redo()
    form.settle()
    (out,) = form.side.since.buttons
    out.click()
    assert form.value() == saved
    idle(qtbot, form)


def test_discarding_says_what_is_lost_by_the_names_of_the_fields(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    with qtbot.waitSignal(form.saved):
        form.keeping.versions.save()
    idle(qtbot, form)
    for key in ("title_neutral", "place_name_local"):
        qtbot.keyClicks(form.form.editor(key).line, "Ferry landing")
    form.head.discard.click()
    question = form.findChild(Question)
    said = " ".join(label.text() for label in question.findChildren(PlainLabel))
    assert "Headline" in said
    assert "Local name of the place" in said
    assert "Ferry" not in said
    question.safe.click()
    idle(qtbot, form)


def test_whatever_differs_can_be_put_back_one_after_the_other(full_incident: Raw) -> None:
    world = World(now=lambda: datetime(2026, 11, 23, 14, 30, tzinfo=UTC))
    rows = {key: list(value) for key, value in full_incident.items() if isinstance(value, list)}
    first = {**rows["acts"][0], "type": "SEX_SLAVERY", "victim_groups": []}
    now = {
        "id": full_incident["id"],
        "acts": [rows["acts"][1], first, {"id": "new", "type": "RAPE"}],
        "sources": rows["sources"][1:],
        "adm0": "UGA",
        "title_neutral": "Another",
    }
    found = changes(full_incident, now, world)
    assert {change.kind for change in found} == {"changed", "added", "removed", "moved"}
    for change in found:
        now = put_back(full_incident, now, change.path)
    assert changes(full_incident, now, world) == []


def test_links_are_made_from_either_side_and_a_group_is_added_from_the_act(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    acts, people = form.form.editor("acts"), form.form.editor("victim_groups")
    acts.add_row()
    links = acts.rows[0].panel.editor("victim_groups")
    links.add.click()
    group = people.rows[0]
    assert links.value() == [group.raw["id"]], "added and linked in one step"
    assert people.isAncestorOf(form.focusWidget()), "and the focus is where the group is told"
    acts.add_row()
    second = acts.rows[1].raw["id"]
    form.settle()
    (to_acts, _to_sources) = group.links
    to_acts.chips[second].click()
    assert acts.rows[1].raw["victim_groups"] == [group.raw["id"]]
    assert acts.rows[1].panel.editor("victim_groups").value() == [group.raw["id"]]
    form.settle()
    form.undo()
    assert "victim_groups" not in acts.rows[1].raw
    assert not to_acts.chips[second].isChecked()
    form.redo()
    idle(qtbot, form)


def test_the_editors_of_a_row_go_on_to_the_next_and_take_nothing_of_it_along(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    rows = form.form.editor("perpetrators")
    for _ in range(4):
        rows.ask_row()
    panel = rows.rows[3].panel
    category, party = panel.editor("category"), panel.editor("party")
    qtbot.keyClicks(category.picker, "neither this nor that")
    party.picker.setFocus()
    idle(qtbot, form)
    assert "neither this nor that" in category.message
    party.add.click()
    asked = form.findChild(PartyDialog)
    qtbot.keyClicks(asked.name, "Sarim Front")
    asked._go()
    rows.ask_row()  # before the vault has answered
    assert rows.rows[4].panel is panel
    assert category.message == ""
    idle(qtbot, form)
    assert category.message == ""
    assert [row.raw.get("party") for row in rows.rows] == [None] * 5, "the party is not that of another row"
    assert "Sarim Front" in [option.label for option in form.world.parties]
    choose(qtbot, form, category, "police")
    panel.open_rare()
    rows.ask_row()
    assert rows.rows[5].panel is not panel
    assert not rows.rows[5].panel.more.isHidden()
    assert rows.rows[4].raw.get("category")
    assert rows.rows[5].raw.get("category") is None
    idle(qtbot, form)


def test_a_check_that_still_holds_keeps_its_line_and_the_focus_while_others_come_and_go(
    qtbot: QtBot, open_form: Open
) -> None:
    form = open_form()
    idle(qtbot, form)
    held, known = form.side.items[-1], [item.finding for item in form.side.items]
    held.go.setFocus()
    form.put(form.value() | {"acts": [{"id": new_id(), "type": "RAPE", "verification_state": "DRAFT"}]})
    idle(qtbot, form)
    assert [item.finding for item in form.side.items] != known
    assert held in form.side.items
    assert held.go.hasFocus()


def test_alt_and_the_arrows_move_a_row_from_wherever_the_focus_is_in_it(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    acts = form.form.editor("acts")
    first, second = acts.add_row(), acts.add_row()
    kind = acts.rows[1].panel.editor("type")
    kind.picker.setFocus()
    qtbot.keyClick(kind.picker, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.raw["id"] for row in acts.rows] == [second, first]
    assert acts.rows[0].card.isAncestorOf(form.focusWidget())
    number = acts.rows[1].panel.editor("count_victims").line
    number.setFocus()
    qtbot.keyClick(number, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.raw["id"] for row in acts.rows] == [first, second]
    assert form.focusWidget() is number, "typing goes on where it was"
    idle(qtbot, form)


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("place_type", "roadblock", "CHECKPOINT"),
        ("place_type", "ARBOL monte", ""),
        ("place_type", "pozo", "WATER_POINT"),
        ("place_type", "eglise", "WORSHIP"),
        ("place_type", "مستشفي", "HEALTH_FACILITY"),
        ("reg_basis", "partner", "PARTNER_REPORT"),
    ],
)
def test_a_code_is_found_by_what_people_call_it_in_any_language(
    qtbot: QtBot, open_form: Open, field: str, typed: str, code: str
) -> None:
    form = open_form()
    picker = form.form.editor(field).picker
    picker.setFocus()
    picker.setText(typed)  # QTest types ASCII alone
    picker.textEdited.emit(typed)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.code() == code
    idle(qtbot, form)


def test_a_place_is_found_without_its_accents_and_by_its_country_in_another_language(
    qtbot: QtBot, open_form: Open
) -> None:
    form = open_form()
    picker = form.form.editor("adm0").picker
    picker.change()
    qtbot.keyClicks(picker.search, "cote d'ivoire abidjan")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert form.value()["adm0"] == "CIV"
    assert form.value()["adm1"] == "CI-AB"
    picker.change()
    qtbot.keyClicks(picker.search, "sudan del sur unity")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert form.value()["adm1"] == "SS-UY"
    idle(qtbot, form)


def test_undo_and_redo_go_through_every_kind_of_field_one_step_at_a_time(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()

    def typed(key: str, words: str) -> None:
        line = form.form.editor(key).focus_target()
        line.setFocus()
        qtbot.keyClicks(line, words)

    def row(key: str, field: str) -> Editor:
        rows = form.form.editor(key).rows
        return rows[0].panel.editor(field)

    steps = [
        lambda: typed("title_neutral", "Ferry landing"),
        lambda: form.form.editor("handling").segments.choose("RESTRICTED"),
        lambda: choose(qtbot, form, form.form.editor("time_of_day"), "morning"),
        lambda: form.form.editor("cross_border").picker.line.picked.emit("PERP_CROSSED"),
        lambda: typed("occurred", "about two weeks ago"),
        lambda: form.form.editor("occurred").edit.segments.choose("UNK"),
        lambda: typed("victims_best", "3"),
        lambda: typed("analysis_note", "Two words"),
        lambda: form.form.editor("acts").add_row(),
        lambda: row("acts", "victim_groups").add.click(),
        lambda: row("victim_groups", "kind").segments.choose("INDIVIDUAL"),
        lambda: form.form.editor("consents").add_row(),
        lambda: row("consents", "explained").ticks["PURPOSE"].click(),
        lambda: row("consents", "scopes").lines["REPORT_HQ_NONIDENT"].segments.choose("GRANTED"),
        lambda: form.form.editor("acts").remove(form.form.editor("acts").rows[0]),
    ]
    seen = [form.value()]
    for step in steps:
        step()
        form.settle()
        assert form.value() != seen[-1]
        seen.append(form.value())
    for before in reversed(seen[:-1]):
        assert form.head.undo.isEnabled()
        form.undo()
        assert form.value() == before
    assert not form.head.undo.isEnabled()
    for after in seen[1:]:
        form.redo()
        assert form.value() == after
    assert not form.head.redo.isEnabled()
    idle(qtbot, form)


def test_the_hours_in_which_care_is_in_time_stand_at_the_side_while_the_date_is_typed(
    qtbot: QtBot, open_form: Open
) -> None:
    form = open_form()

    def told() -> str:
        return " ".join(label.text() for label in form.side.findChildren(PlainLabel))

    line = form.form.editor("occurred").edit.first
    for words, said in (
        ("yesterday", "in time for 39 h: refer now"),
        ("about two weeks ago", ""),
        ("this month", "perhaps in time for 72 h"),
        ("2026", ""),
    ):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, words)
        form.form.editor("title_neutral").focus_target().setFocus()
        form.settle()
        assert ("Treatment against HIV" in told()) == bool(said), words
        assert said in told()
    idle(qtbot, form)


def test_a_number_stands_in_the_digits_that_were_chosen_and_is_read_in_both(
    qapp: QApplication, qtbot: QtBot, open_form: Open
) -> None:
    set_language(qapp, "ar", ARABIC)
    try:
        form = open_form()
        editor = form.form.editor("victims_best")
        for typed in ("12", "١٢"):
            editor.line.setText(typed)
            editor.line.textEdited.emit(typed)
            editor.line.editingFinished.emit()
            assert (editor.value(), editor.line.text()) == (12, "١٢")
        idle(qtbot, form)
    finally:
        set_language(qapp, "en")


def _seen_at(form: IncidentForm, widget: QWidget) -> int:
    return widget.mapTo(form, QPoint()).y()


def _wrong_then_right(qtbot: QtBot, form: IncidentForm, key: str) -> IntEditor:
    """Type a number that cannot be read, and mend it, without leaving the field."""
    editor = form.form.editor(key)
    assert isinstance(editor, IntEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "about a dozen")
    idle(qtbot, form)
    assert editor.message
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "12")
    idle(qtbot, form)
    assert editor.message == ""
    return editor


def test_the_room_of_what_was_mended_is_given_back_once_the_hands_are_elsewhere(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.form.build_all()
    people = form.form.panel("people")
    before = people.height()
    for key in ("victims_min", "victims_best"):
        _wrong_then_right(qtbot, form, key)
    told = [one for one in people.findChildren(MessageLine) if not one.isHidden()]
    assert len(told) == 2
    assert people.height() > before, "nothing moves while somebody types there"
    below = form.form.editor("summary_nonident").focus_target()
    below.setFocus()
    stood = _seen_at(form, below)
    idle(qtbot, form)
    assert [one for one in told if not one.isHidden()] == []
    assert people.height() == before
    assert abs(_seen_at(form, below) - stood) <= 1, "what somebody is at stands still"


def test_the_room_of_what_was_mended_is_given_back_by_a_save(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.form.build_all()
    editor = _wrong_then_right(qtbot, form, "victims_best")
    assert editor.spare_lines()
    form.keeping.versions.save()
    idle(qtbot, form)
    assert editor.spare_lines() == []
    assert editor.line.hasFocus()
