"""Printing from a real vault: the log first, the one door, and the sheet."""

import pytest
from report_cases import incident, text_of

from app.errors import AppError
from app.models.fields import Profile
from app.reports.printing import Order, look_at, print_many, print_summary
from app.tasks import Cancelled, Task
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


def test_many_records_become_one_pdf_each_logged_and_what_may_not_leave_is_named(vault):
    first, second = kept(vault), kept(vault)
    withheld = kept(vault, incident(ref=None, consents=[]))
    heard = []
    made = print_many(
        vault,
        [first.record_id, withheld.record_id, second.record_id],
        Order("summary", copies=2),
        task=Task(lambda done, total, stage: heard.append((stage, done, total))),
    )
    assert made.records == (first.record_id, second.record_id)
    ((left, why),) = made.left
    assert (left, why.code) == (withheld.record_id, "report.withheld")
    text = text_of(made.pdf)
    assert text.index(first.ref) < text.index(second.ref)
    assert "copy 2 of 2" in text
    assert len(logged(vault)) == 2
    assert heard[-1] == ("print", 1, 2)
    stopped = Task()
    stopped.cancel()
    with pytest.raises(Cancelled):
        print_many(vault, [first.record_id], Order("summary"), task=stopped)
    assert print_many(vault, [withheld.record_id], Order("summary")).pdf == b""


def test_a_look_is_refused_where_a_print_is_refused(vault):
    saved, withheld = kept(vault), kept(vault, incident(ref=None, consents=[]))
    with pytest.raises(AppError, match=r"report\.reason"):
        look_at(vault, saved.record_id, Order("restricted"))
    with pytest.raises(AppError, match=r"report\.withheld"):
        look_at(vault, withheld.record_id, Order("summary"))
    assert "not printed" in text_of(look_at(vault, saved.record_id, Order("summary")))
    assert logged(vault) == []
