"""How to reach a survivor is kept apart, under her consent, and gone with it even while the file is locked (R-29)."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exchange_cases import everything, ticked
from vault_fixtures import PASSPHRASE, FakeClock, incident

from app.errors import AppError
from app.keys.subkeys import subkey, unseal_contact
from app.models.base import document, new_id
from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope
from app.models.contact import Contact
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.people import VictimGroup
from app.models.released import released_model
from app.models.source import Source
from app.services import contacting, erasing, safekeeping
from app.sync import outbox
from app.tasks import Task
from app.vault import contact_keys, contacts, history, renew, revisions
from app.vault.db import connect
from app.vault.released import Audience, released
from app.vault.vault import Vault, unlock
from app.vault.verify import verify

OWN = "walnut ribbon quarry thimble copper fjord"
HERS = Contact(
    name="Tarrabelle Quillwort",
    aliases=["Zebrafinch"],
    reach="Through the marzipan stall, never before noon.",
    safe_contact=["DO_NOT_CALL", "VIA_INTERMEDIARY"],
    language="apd",
    caregiver="Her aunt Petrichor",
    meeting_place="Behind the obsidian well",
)
WORDS = (b"Tarrabelle", b"Quillwort", b"Zebrafinch", b"marzipan", b"Petrichor", b"obsidian", b"DO_NOT_CALL")


def says(person: str, decision: str, scope: str = "FOLLOW_UP_CONTACT", **more: object) -> Consent:
    explained = list(code_list("EXPLAINED").codes)
    rows = [ConsentScope(scope="RECORD_LOCALLY", decision="GRANTED"), ConsentScope(scope=scope, decision=decision)]
    expires = more.pop("expires", None)
    rows[1].expires = expires  # type: ignore[assignment]
    return Consent(for_=person, given_by="SURVIVOR", explained=explained, scopes=rows, **more)


def two_women(*consents: Consent, **fields: object) -> tuple[Incident, str, str]:
    """An incident with two persons; the consents are added to it by the tests that need their ids."""
    first, second = VictimGroup(kind="INDIVIDUAL", n_best=1), VictimGroup(kind="INDIVIDUAL", n_best=1)
    record = incident(victim_groups=[]).model_copy(
        update={"victim_groups": [first, second], "consents": list(consents), **fields}
    )
    return record, first.id, second.id


def kept_for(vault: Vault, *decisions: str) -> tuple[Incident, str, str]:
    """A saved incident; the first woman granted to be contacted, and how is kept."""
    record, first, second = two_women()
    record.consents = [says(first, "GRANTED")]
    revisions.save(vault, record, state="OPEN")
    contacts.save(vault, record.id, first, HERS)
    return record, first, second


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as refused:
        act()
    return refused.value.code


def rows(vault: Vault, sql: str) -> list[tuple]:
    with vault.reading() as db:
        return db.all(sql)


def sealed_rows(vault: Vault) -> dict[str, bytes]:
    """The rows of the file as they lie there, read with its key but without any half-key."""
    key = subkey(vault.contacts_key, contacts._header(vault).vault_id, "db")
    connection = connect(vault.folder / "vault.aux", key, mode="ro", cache_kib=512)
    found = dict(connection.execute("SELECT id, sealed FROM contact").fetchall())
    connection.close()
    return found


@pytest.fixture
def on(vault: Vault) -> Vault:
    contacting.enable(vault, OWN)
    return vault


def test_there_is_no_file_until_a_person_wants_one_and_none_when_she_wants_it_no_more(vault: Vault) -> None:
    record, first, _ = two_women()
    revisions.save(vault, record, state="OPEN")
    assert not contacts.enabled(vault)
    assert contacts.names(vault) == ()
    assert code_of(lambda: contacts.save(vault, record.id, first, HERS)) == "contacts.off"
    assert code_of(lambda: contacts.unlock(vault, OWN)) == "contacts.off"
    assert code_of(lambda: contacting.enable(vault, PASSPHRASE)) == "contacts.same"
    assert code_of(lambda: contacting.enable(vault, "too short")) == "passphrase.short"
    assert not (vault.folder / "vault.aux").exists()

    contacting.enable(vault, OWN)
    assert contacts.is_open(vault)
    assert code_of(lambda: contacting.enable(vault, OWN)) == "contacts.on"
    assert (vault.folder / "vault.aux").is_file()
    kept_for(vault)
    contacts.lock(vault)
    assert contacts.disable(vault) == 1
    assert not list(vault.folder.glob("vault.aux*"))
    assert (contacts.enabled(vault), contacts.kept(vault)) == (False, ())
    assert code_of(lambda: contacts.disable(vault)) == "contacts.off"
    assert verify(vault, Task()).ok


def test_headquarters_keeps_no_contacts(hq_vault: Vault) -> None:
    assert code_of(lambda: contacting.enable(hq_vault, OWN)) == "contacts.station"


def test_what_is_kept_can_be_read_changed_and_removed_and_only_while_unlocked(on: Vault) -> None:
    record, first, _ = kept_for(on)
    assert [one.contact for one in contacts.kept(on, record.id)] == [HERS]
    assert contacts.names(on) == ("Tarrabelle Quillwort", "Zebrafinch")
    changed = HERS.model_copy(update={"reach": "Only through the pharmacy."})
    contacts.save(on, record.id, first, changed)
    assert code_of(lambda: contacts.save(on, record.id, first, Contact())) == "contacts.empty"
    contacts.lock(on)
    assert [(one.person, one.contact) for one in contacts.kept(on)] == [(first, None)]
    assert contacts.names(on) is None
    assert code_of(lambda: contacts.save(on, record.id, first, HERS)) == "contacts.locked"
    assert code_of(lambda: contacts.unlock(on, PASSPHRASE)) == "contacts.passphrase"
    contacts.unlock(on, OWN)
    assert [one.contact for one in contacts.kept(on)] == [changed]
    assert len(sealed_rows(on)) == 1  # what stood there before the change was cleaned away
    contacts.remove(on, record.id, first)
    assert contacts.kept(on) == ()
    assert code_of(lambda: contacts.remove(on, record.id, first)) == "contacts.nobody"
    assert verify(on, Task()).ok


def test_the_passphrase_of_the_contacts_is_changed_and_lost_with_them_alone(on: Vault, clock: FakeClock) -> None:
    kept_for(on)
    new = "pebble saddle umbra crocus tinsel anchor"
    assert code_of(lambda: contacting.change_passphrase(on, PASSPHRASE)) == "contacts.same"
    contacting.change_passphrase(on, new)
    contacts.lock(on)
    assert code_of(lambda: contacting.change_passphrase(on, OWN)) == "contacts.locked"
    assert code_of(lambda: contacts.unlock(on, OWN)) == "contacts.passphrase"
    contacts.unlock(on, new)
    assert contacts.names(on) == HERS.names
    on.close()
    assert on.contacts_key is None
    again = unlock(on.folder, PASSPHRASE, clock=clock)
    assert not contacts.is_open(again)
    (on.folder / "vault.aux").unlink()
    assert code_of(lambda: contacts.unlock(again, new)) == "contacts.missing"
    again.close()


@pytest.mark.parametrize("scope", ["FOLLOW_UP_CONTACT", "REFERRAL_IDENTIFIED"])
def test_a_row_needs_a_live_consent_of_that_very_person(on: Vault, scope: str) -> None:
    record, first, second = two_women()
    told = Source(kind="HEALTH_FACILITY")
    record.sources = [told]
    revisions.save(on, record, state="OPEN")
    nobody_agreed = [lambda who=who: contacts.save(on, record.id, who, HERS) for who in (first, told.id, new_id())]
    assert [code_of(act) for act in nobody_agreed] == ["contacts.consent"] * 3
    record.consents = [says(first, "GRANTED", scope), says(second, "REFUSED", scope), says(told.id, "GRANTED", scope)]
    revisions.save(on, record, state="OPEN")
    contacts.save(on, record.id, first, HERS)
    contacts.save(on, record.id, told.id, Contact(name="The head nurse"))
    assert code_of(lambda: contacts.save(on, record.id, second, HERS)) == "contacts.consent"
    assert {one.person for one in contacts.kept(on)} == {first, told.id}
    group = record.victim_groups[0].model_copy(update={"kind": "GROUP"})
    revisions.save(on, record.model_copy(update={"victim_groups": [group, record.victim_groups[1]]}), state="OPEN")
    assert {one.person for one in contacts.kept(on)} == {told.id}  # several persons have no contact


def withdrawn(record: Incident, person: str) -> Incident:
    row = says(person, "WITHDRAWN", supersedes=record.consents[0].id)
    return record.model_copy(update={"consents": [*record.consents, row]})


def refused_to_be_recorded(record: Incident, person: str) -> Incident:
    return record.model_copy(
        update={"consents": [*record.consents, says(person, "NOT_ASKED", "SHARE_MRM", supersedes=None).model_copy(
            update={"scopes": [ConsentScope(scope="RECORD_LOCALLY", decision="REFUSED")]})]}
    )  # fmt: skip


def taken_out(record: Incident, person: str) -> Incident:
    return record.model_copy(
        update={
            "victim_groups": [row for row in record.victim_groups if row.id != person],
            "consents": [row for row in record.consents if row.for_ != person],
        }
    )


@pytest.mark.parametrize("change", [withdrawn, refused_to_be_recorded, taken_out])
@pytest.mark.parametrize("state", ["OPEN", "FINAL"])
def test_a_withdrawal_purges_the_row_while_the_file_is_locked(
    on: Vault, change: Callable[[Incident, str], Incident], state: str
) -> None:
    record, first, second = kept_for(on)
    record.consents.append(says(second, "GRANTED"))
    revisions.save(on, record, state="OPEN")
    contacts.save(on, record.id, second, Contact(name="Somebody else"))
    half = bytes(rows(on, f"SELECT half FROM contact_key WHERE person = '{first}'")[0][0])
    own, before = bytes(on.contacts_key), sealed_rows(on)
    contacts.lock(on)

    revisions.save(on, change(record, first), state=state)
    assert [one.person for one in contacts.kept(on)] == [second]
    assert half not in everything(on)
    # Whoever has file, its passphrase and the whole vault as it is now: the row is there, and it is noise.
    gone, text = next((row, sealed) for row, sealed in before.items() if unseal_contact(own, half, sealed, row))
    halves = [key[0] for key in rows(on, "SELECT half FROM contact_key WHERE half IS NOT NULL")]
    assert [unseal_contact(own, other, text, gone) for other in (*halves, bytes(32))] == [None, None]
    contacts.unlock(on, OWN)
    assert gone not in sealed_rows(on)
    assert contacts.names(on) == ("Somebody else",)
    assert verify(on, Task()).ok


def test_a_consent_that_ran_out_takes_the_row_along_but_a_clock_that_lags_does_not(on: Vault, clock: FakeClock) -> None:
    record, first, _ = two_women()
    record.consents = [says(first, "GRANTED", expires="2026-12-01")]
    revisions.save(on, record, state="OPEN")
    contacts.save(on, record.id, first, HERS)
    clock.forward(days=-300)  # the battery died: what time it is, nobody can say
    assert contact_keys.sweep(on) == 0
    clock.forward(days=300 + 7)
    assert contact_keys.sweep(on) == 0
    clock.forward(days=1)
    on.close()
    again = unlock(on.folder, PASSPHRASE, clock=clock)
    assert contacts.kept(again) == ()
    again.close()


def test_a_save_that_was_cut_off_leaves_what_was_kept_before_and_no_row(on: Vault) -> None:
    record, first, _ = kept_for(on)
    with pytest.raises(KeyboardInterrupt), on.writing():
        contacts.save(on, record.id, first, Contact(name="Somebody else"))
        raise KeyboardInterrupt
    assert len(sealed_rows(on)) == 2  # the new row is in the file already, without a half-key it is noise
    assert [one.contact for one in contacts.kept(on)] == [HERS]
    contacts.unlock(on, OWN)
    assert len(sealed_rows(on)) == 1


def test_two_devices_versions_beside_each_other_are_read_by_the_narrower(on: Vault) -> None:
    record, first, _ = kept_for(on)
    (base,) = revisions.heads(on, record.id)
    elsewhere = record.model_copy(update={"analysis_note": "Typed on the other device."})
    revisions.save(on, elsewhere, state="OPEN", parents=[base])
    assert [one.person for one in contacts.kept(on)] == [first]
    with on.writing() as db:  # as a bundle of the other device would bring it: made from the same version
        known = [one for one in history.revisions_of(db, record.id) if one.hash == base]
        body = {"reason": "", "record": document(withdrawn(record, first))}
        facts = {"record": record.id, "kind": "incident", "state": "OPEN", "by": on.holder}
        at = {"device": "f" * 32, "at": "2026-11-23T09:00:00+00:00", "schema_v": Incident.schema_v}
        history.append(db, history.NewRevision(**facts, **at, parents=tuple(known), body=body))
        assert contact_keys.prune(db, on, record.id) == 1
    assert contacts.kept(on) == ()


def test_the_vaults_renewed_key_opens_the_same_contacts(on: Vault, clock: FakeClock) -> None:
    kept_for(on)
    wanted = renew.plan(on, {on.holder: PASSPHRASE})
    renew.renew(on, wanted, task=Task())
    assert on.contacts_key is None
    again = unlock(on.folder, PASSPHRASE, clock=clock)
    assert contacts.names(again) is None
    contacts.unlock(again, OWN)
    assert contacts.names(again) == HERS.names
    assert verify(again, Task()).ok
    again.close()


def test_erasing_the_record_or_the_person_takes_the_half_key_along(on: Vault) -> None:
    record, _, _ = kept_for(on)
    other, first, _ = kept_for(on)
    contacts.lock(on)
    assert erasing.look(on, record.id).contacts == 1
    erasing.erase_record(on, record.id, reason="PERSON_ASKED", forget=outbox.forget)
    assert [one.record_id for one in contacts.kept(on)] == [other.id]
    revisions.save(on, taken_out(other, first), state="FINAL")
    erasing.erase_person(on, other.id, first, reason="PERSON_ASKED", forget=outbox.forget)
    assert contacts.kept(on) == ()
    assert len(rows(on, "SELECT id FROM contact_key WHERE half IS NULL")) == 2
    assert verify(on, Task()).ok


def test_nothing_of_a_contact_is_in_the_main_vault_or_in_anything_that_leaves(on: Vault, hq_vault: Vault) -> None:
    record, first, _ = two_women()
    scopes = [
        ConsentScope(scope=code, decision="GRANTED", recipients=["The clinic"], expires="2027-11-01")
        for code in code_list("CONSENT_SCOPE").codes
    ]
    granted = Consent(for_=first, given_by="SURVIVOR", explained=list(code_list("EXPLAINED").codes), scopes=scopes)
    record.consents = [granted]
    revisions.save(on, record, state="FINAL")
    contacts.save(on, record.id, first, HERS)
    assert not [word for word in WORDS if word in everything(on)]
    leaving = {
        profile: list(released(on, profile, audience=Audience(b"s" * 32, "REFERRAL_IDENTIFIED", "The clinic", first)))
        for profile in Profile
    }
    for profile, found in leaving.items():
        assert found, profile
        text = json.dumps([getattr(one, "document", None) for one in found], ensure_ascii=False).encode()
        assert not [word for word in WORDS if word in text], profile
    assert not set(Contact.model_fields) - {"name", "aliases"} & set(released_model("incident").model_fields)
    assert not [path for path in on.folder.rglob("*") if path.is_file() and any(w in path.read_bytes() for w in WORDS)]


def test_a_text_that_holds_a_known_name_stays_and_unchecked_ones_need_a_reason(on: Vault) -> None:
    record, first, second = kept_for(on)
    record.consents += [says(who, "GRANTED", "REPORT_HQ_NONIDENT") for who in (first, second)]
    revisions.save(on, ticked(record, "Tarrabelle was on her way home."), state="FINAL")
    (found,) = released(on, Profile.HQ_CONF, records=[record.id])
    assert "summary_nonident" not in found.document
    assert "release.summary_lint" in found.notices
    contacts.lock(on)
    (locked,) = released(on, Profile.HQ_CONF, records=[record.id])
    assert locked.findings == found.findings
    for reason in ("", "NOBODY_ASKED"):
        assert code_of(lambda reason=reason: contacts.confirm_names(on, reason)) == "contacts.unchecked"
    contacts.confirm_names(on, "TEXTS_READ")
    contacts.unlock(on, OWN)
    contacts.confirm_names(on, "")  # they were checked, so nothing is asked and nothing noted
    noted = rows(on, "SELECT row_key FROM audit WHERE event = 'names.unchecked'")
    assert noted == [("TEXTS_READ",)]


@pytest.fixture
def again(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[Path, str], Vault]]:
    opened: list[Vault] = []

    def restore(source: Path, name: str) -> Vault:
        safekeeping.restore(source, tmp_path / name, PASSPHRASE, clock=clock, task=Task())
        opened.append(unlock(tmp_path / name, PASSPHRASE, clock=clock))
        return opened[-1]

    yield restore
    for vault in opened:
        vault.close()


def test_a_backup_takes_the_file_along_and_a_restore_does_not_bring_back_what_was_purged(
    on: Vault, tmp_path: Path, again: Callable[[Path, str], Vault], clock: FakeClock
) -> None:
    record, first, _ = kept_for(on)
    (tmp_path / "drive").mkdir()
    older = safekeeping.backup(on, tmp_path / "drive", task=Task())
    back = again(older.path, "first")
    contacts.unlock(back, OWN)
    assert [one.contact for one in contacts.kept(back)] == [HERS]

    contacts.lock(on)
    revisions.save(on, withdrawn(record, first), state="FINAL")
    clock.forward(minutes=5)
    newer = safekeeping.backup(on, tmp_path / "drive", task=Task())
    assert newer.stale == (older.path,)  # it still holds the half-key
    for source, name in ((newer.path, "second"), (older.path, "third")):
        back = again(source, name)
        contacts.unlock(back, OWN)
        assert (contacts.kept(back), sealed_rows(back)) == ((), {})
        assert verify(back, Task()).ok
    safekeeping.remove(on, [older.path])
    assert not older.path.exists()


def test_a_file_that_a_killed_switching_on_left_is_taken_away(vault: Vault, clock: FakeClock) -> None:
    (vault.folder / "vault.aux").write_bytes(b"left over")
    vault.close()
    unlock(vault.folder, PASSPHRASE, clock=clock).close()
    assert not (vault.folder / "vault.aux").exists()
