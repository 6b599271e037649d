"""What a new version may not do to the one before it."""

import pytest

from app.errors import AppError
from app.models.base import new_id
from app.models.consent import Consent, ConsentScope
from app.models.people import VictimGroup
from app.services import capture
from app.vault import revisions


def _asked(person, decision, *, after=None):
    scope = ConsentScope(scope="REPORT_HQ_NONIDENT", decision=decision)
    return Consent(for_=person.id, given_by="SURVIVOR", supersedes=after.id if after else None, scopes=[scope])


def _refused(vault):
    person = VictimGroup(kind="INDIVIDUAL", n_best=1)
    refusal = _asked(person, "REFUSED")
    incident = capture.new_incident(vault).model_copy(update={"victim_groups": [person], "consents": [refusal]})
    capture.save(vault, incident)
    return person, refusal, capture.own_incident(vault, incident.id)


def test_a_saved_refusal_is_not_taken_out_nor_turned_into_a_grant(vault):
    person, refusal, kept = _refused(vault)
    granted = refusal.model_copy(update={"scopes": _asked(person, "GRANTED").scopes})
    for consents in ([], [granted], [refusal.model_copy(update={"for_": new_id()})]):
        with pytest.raises(AppError, match=r"capture\.refusal"):
            capture.save(vault, kept.model_copy(update={"consents": consents}))
    assert len(revisions.history(vault, kept.id)) == 1


def test_she_may_change_her_mind_in_a_row_of_its_own(vault):
    person, refusal, kept = _refused(vault)
    later = _asked(person, "GRANTED", after=refusal)
    capture.save(vault, kept.model_copy(update={"consents": [refusal, later]}))
    assert len(capture.own_incident(vault, kept.id).consents) == 2


def test_new_incidents_know_their_station(vault):
    made = capture.new_incident(vault)
    assert (made.adm0, made.documented_by, made.geo_sensitivity) == ("SSD", vault.holder, "ADM2_ONLY")


def test_a_draft_is_kept_as_it_is_and_gone_when_discarded(vault):
    made = capture.new_incident(vault)
    capture.save_draft(vault, made.id, {"occurred": "3/20"})
    capture.discard_draft(vault, made.id)
    with pytest.raises(AppError, match=r"vault\.no_record"):
        revisions.load(vault, made.id)
