"""Printing from a real vault: the log first, the one door, and the sheet."""

import pytest
from report_cases import incident, text_of

from app.errors import AppError
from app.models.fields import Profile
from app.reports.printing import print_summary
from app.vault import print_log
from app.vault.alike import alike
from app.vault.audit import events
from app.vault.released import released
from app.vault.revisions import save


def kept(vault, record=None, state="FINAL"):
    return save(vault, record or incident(ref=None), state=state)


def logged(vault):
    with vault.reading() as db:
        return [(row.event, row.key) for row in events(db) if row.event.startswith("print")]


def test_a_summary_is_printed_and_logged(vault):
    saved = kept(vault)
    text = text_of(print_summary(vault, saved.record_id, variant="summary"))
    assert saved.ref in text
    assert "revision 1" in text
    ((event, key),) = logged(vault)
    assert event == "print.summary"
    assert key.startswith(saved.record_id)


def test_the_restricted_sheet_keeps_its_reason_in_the_log(vault):
    saved = kept(vault)
    with pytest.raises(AppError, match=r"report\.reason"):
        print_summary(vault, saved.record_id, variant="restricted", reason="  ")
    assert logged(vault) == []
    text = text_of(print_summary(vault, saved.record_id, variant="restricted", reason="Handover talk"))
    assert "K7RT2M" in text
    ((event, key),) = logged(vault)
    assert event == "print.restricted"
    with vault.reading() as db:
        (one,) = print_log.prints(db, saved.record_id)
    assert key == f"{saved.record_id} {one.print_id}"  # ids alone: nobody can take them out again
    assert (one.variant, one.by_name, one.reason) == ("restricted", "Alba Ferri", "Handover talk")


def test_what_may_not_leave_is_not_printed(vault):
    saved = kept(vault, incident(ref=None, consents=[]))
    with pytest.raises(AppError, match=r"report\.withheld"):
        print_summary(vault, saved.record_id, variant="summary")
    assert logged(vault) == []


def test_a_record_that_is_not_final_is_not_printed(vault):
    saved = kept(vault, state="OPEN")
    with pytest.raises(AppError, match=r"report\.withheld"):
        print_summary(vault, saved.record_id, variant="restricted", reason="Meeting")


def test_the_place_is_told_only_while_another_case_is_like_it(vault):
    adm2 = {"adm2": "SS-NU-02"}
    saved = kept(vault, incident(ref=None, **adm2))
    with vault.reading() as db:
        assert alike(db, document_of(vault, saved.record_id)) == 1
    kept(vault, incident(ref=None, **adm2))
    with vault.reading() as db:
        assert alike(db, document_of(vault, saved.record_id)) == 2


def document_of(vault, record_id):
    (result,) = released(vault, Profile.HQ_CONF, records=[record_id])
    return result.document
