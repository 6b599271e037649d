"""The rest of the form by keyboard alone: parties, places, consent, an act's state, what is put back and discarded."""

import pytest
from hands import Hands, words_in
from keyboard import CTRL, SHIFT, focus, press, tab_to, type_in
from PySide6.QtCore import Qt

from app.services import capture
from app.ui.dialogs import Question
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incident_form.dialogs import PartyDialog, PlaceDialog, StateDialog
from app.vault import drafts, revisions
from app.vault.vault import Vault

Key = Qt.Key
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def at_form(hands: Hands, vault: Vault, record_id: str | None = None) -> IncidentForm:
    """Sit down at the form of a new incident, or of one that is there."""
    hands.window.show_desk(vault)
    hands.quiet()
    if record_id is None:
        press(Key.Key_N, CTRL)
    else:
        hands.window.desk.show_page("incident", record_id)
        hands.quiet()
        press(Key.Key_E, CTRL)
    hands.quiet()
    assert focus().accessibleName() == "Headline"
    return hands.page


def to_section(form: IncidentForm, code: str) -> None:
    """Go from section to section."""
    for _ in range(12):
        if form.rail.current == code:
            return
        press(Key.Key_PageDown, CTRL)
    raise AssertionError(code)


def pick(name: str, words: str) -> None:
    """Type words into a list and take the first that matches."""
    tab_to(name)
    type_in(words)
    press(Key.Key_Return)


def test_a_party_and_a_place_are_added_on_the_way(hands: Hands, vault: Vault) -> None:
    form = at_form(hands, vault)
    to_section(form, "place")
    type_in("upper nile")
    press(Key.Key_Return)
    press(Key.Key_Return)
    hands.quiet()
    type_in("Baliet landing")
    press(Key.Key_Up)
    press(Key.Key_Return)
    hands.dialog(PlaceDialog)
    hands.access("Add")
    assert "Baliet landing" in words_in(form)
    to_section(form, "perpetrators")
    press(Key.Key_A, CTRL | SHIFT)
    hands.do("Party, Add party")
    hands.dialog(PartyDialog)
    type_in("Sarim Front")
    pick("Category", "non-state")
    hands.access("Add")
    assert any("Sarim Front" in one for one in _parties(vault))


def _parties(vault: Vault) -> list[str]:
    with vault.reading() as db:
        return [str(row) for row in db.all("SELECT * FROM party_row")]


def test_consent_is_refused_and_the_rest_stays_a_draft(hands: Hands, vault: Vault) -> None:
    form = at_form(hands, vault)
    to_section(form, "people")
    press(Key.Key_A, CTRL | SHIFT)
    tab_to("One person or a group")
    press(Key.Key_Home)
    press(Key.Key_S, CTRL)
    hands.quiet()
    to_section(form, "consent")
    press(Key.Key_A, CTRL | SHIFT)
    hands.tick("A · 1 person")
    tab_to("Report to HQ without identity")
    press(Key.Key_Right, times=2)
    assert focus().accessibleName().endswith("Refused")
    hands.tick("Explained, Purpose")
    hands.go(1)
    (consent,) = revisions.load(vault, form.record_id).record.consents
    decided = {one.scope: one.decision for one in consent.scopes}
    assert decided["REPORT_HQ_NONIDENT"] == "REFUSED"


def test_an_act_changes_its_state_by_its_dialog_alone(hands: Hands, vault: Vault) -> None:
    form = at_form(hands, vault)
    to_section(form, "people")
    press(Key.Key_A, CTRL | SHIFT)
    tab_to("One person or a group")
    press(Key.Key_Home)
    press(Key.Key_PageUp, CTRL)
    press(Key.Key_A, CTRL | SHIFT)
    pick("Type of act", "forced marr")
    hands.tick("A · 1 person")
    hands.do("Verification: Draft")
    hands.dialog(StateDialog)
    type_in("received")
    press(Key.Key_Return)
    hands.access("Change state")
    assert form.value()["acts"][0]["verification_state"] == "RECEIVED"


def test_what_was_typed_is_put_back_discarded_and_a_summary_let_go(hands: Hands, vault: Vault) -> None:
    fresh = capture.new_incident(vault)
    saved = revisions.save(vault, fresh.model_copy(update={"title_neutral": "Ferry landing"}), state="OPEN")
    form = at_form(hands, vault, saved.record_id)
    press(Key.Key_A, CTRL)
    type_in("River crossing")
    form.settle()
    hands.quiet()
    hands.do("Put back: Headline")
    assert form.value()["title_neutral"] == "Ferry landing"
    assert focus().accessibleName() == "Headline", "where the way back was is nothing any more"
    to_section(form, "narrative")
    assert focus().accessibleName() == "Summary without names"
    type_in("A group was stopped on the road.")
    form.settle()
    hands.quiet()
    hands.do("Let this text leave")
    hands.dialog(Question)
    hands.access("I read it: it may leave")
    assert form.value()["ticks"]
    hands.access("Discard draft…")
    hands.dialog(Question)
    hands.access("Discard")
    assert form.value().get("ticks") is None
    assert drafts.get(vault, saved.record_id) is None
