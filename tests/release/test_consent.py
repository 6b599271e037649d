"""What one person's consent says today: order, expiry, suspect clock, secondary information."""

from datetime import UTC, datetime

import pytest
from release_cases import NINE_POINTS

from app.models.base import new_id
from app.models.consent import Consent, ConsentScope
from app.release.consent import Moment, Standing, granted_to, is_secondary, standing

HQ = "REPORT_HQ_NONIDENT"
NOW = Moment(datetime(2026, 11, 23, 12, tzinfo=UTC))
AMINA = new_id()


def said(decision, *, scope=HQ, person=AMINA, after=None, expires=None, given_by="SURVIVOR", recipients=()):
    row = ConsentScope(scope=scope, decision=decision, expires=expires, recipients=list(recipients))
    return Consent(
        for_=person,
        given_by=given_by,
        explained=NINE_POINTS,
        supersedes=after.id if after else None,
        scopes=[row],
    )


def now_of(*rows, at=NOW):
    return standing(list(rows), AMINA, HQ, at=at)


def test_nothing_said_is_no_grant():
    assert now_of() is Standing.SILENT


def test_a_grant_counts():
    assert now_of(said("GRANTED")) is Standing.GRANTED


def test_somebody_elses_grant_does_not_count():
    assert now_of(said("GRANTED", person=new_id())) is Standing.SILENT


def test_a_grant_of_another_purpose_does_not_count():
    assert now_of(said("GRANTED", scope="SHARE_MRM")) is Standing.SILENT


@pytest.mark.parametrize("decision", ["WITHDRAWN", "REFUSED"])
def test_the_newest_row_counts(decision):
    grant = said("GRANTED")
    taken_back = said(decision, after=grant)
    again = said("GRANTED", after=taken_back)
    assert now_of(grant, taken_back) is Standing.REFUSED
    assert now_of(again, grant, taken_back) is Standing.GRANTED


@pytest.mark.parametrize("other", ["WITHDRAWN", "REFUSED", "NOT_ASKED"])
def test_of_two_devices_rows_the_narrower_counts(other):
    first = said("NOT_ASKED")
    assert now_of(said("GRANTED", after=first), said(other, after=first), first) < Standing.GRANTED


def test_a_withdrawal_beats_not_asked():
    assert now_of(said("NOT_ASKED"), said("WITHDRAWN")) is Standing.REFUSED


def test_a_later_row_about_another_purpose_leaves_the_grant():
    grant = said("GRANTED")
    assert now_of(grant, said("REFUSED", scope="SHARE_MRM", after=grant)) is Standing.GRANTED


def test_rows_that_replace_each_other_in_a_circle_all_count():
    one, two = said("GRANTED"), said("REFUSED")
    one = one.model_copy(update={"supersedes": two.id})
    two = two.model_copy(update={"supersedes": one.id})
    assert now_of(one, two) is Standing.REFUSED


def test_one_row_that_says_two_things_counts_as_the_narrower():
    grant = said("GRANTED")
    both = grant.model_copy(update={"scopes": [*grant.scopes, ConsentScope(scope=HQ, decision="REFUSED")]})
    assert now_of(both) is Standing.REFUSED


def test_a_grant_runs_out_on_its_last_day():
    assert now_of(said("GRANTED", expires="2026-11-24")) is Standing.GRANTED
    assert now_of(said("GRANTED", expires="2026-11-23")) is Standing.REFUSED
    assert now_of(said("GRANTED", expires="2026-11-22")) is Standing.REFUSED


def test_a_grant_that_can_run_out_counts_as_run_out_while_the_clock_is_suspect():
    suspect = Moment(datetime(1970, 1, 1, tzinfo=UTC), suspect=True)
    assert now_of(said("GRANTED", expires="2099-01-01"), at=suspect) is Standing.REFUSED
    assert now_of(said("GRANTED"), at=suspect) is Standing.GRANTED


def test_secondary_information_never_grants_but_can_refuse():
    grant = said("GRANTED", given_by="NOT_APPLICABLE_SECONDARY_INFO")
    assert now_of(grant) is Standing.SILENT
    assert is_secondary([grant], AMINA)
    assert now_of(said("REFUSED", given_by="NOT_APPLICABLE_SECONDARY_INFO")) is Standing.REFUSED


def test_secondary_information_replaces_a_grant_but_never_a_refusal():
    grant, refusal = said("GRANTED"), said("REFUSED")
    second = "NOT_APPLICABLE_SECONDARY_INFO"
    assert now_of(grant, said("NOT_ASKED", after=grant, given_by=second)) is Standing.SILENT
    assert now_of(refusal, said("NOT_ASKED", after=refusal, given_by=second)) is Standing.REFUSED


def test_a_case_goes_only_to_the_recipient_she_named_and_before_an_expiry():
    named = said("GRANTED", scope="REFERRAL_IDENTIFIED", expires="2027-01-01", recipients=["Clinic 4"])
    open_ended = said("GRANTED", scope="REFERRAL_IDENTIFIED", recipients=["Clinic 4"])
    assert granted_to([named], AMINA, "REFERRAL_IDENTIFIED", "Clinic 4", at=NOW)
    assert not granted_to([named], AMINA, "REFERRAL_IDENTIFIED", "Clinic 5", at=NOW)
    assert not granted_to([open_ended], AMINA, "REFERRAL_IDENTIFIED", "Clinic 4", at=NOW)
    assert not granted_to([], AMINA, "REFERRAL_IDENTIFIED", "Clinic 4", at=NOW)


def test_a_grant_counts_only_after_all_nine_points_were_explained():
    whole = said("GRANTED")
    short = whole.model_copy(update={"explained": whole.explained[:-1]})
    assert now_of(whole) is Standing.GRANTED
    assert now_of(short) is Standing.NOT_ASKED
