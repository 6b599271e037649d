"""A station and its HQ, enrolled with each other, and the few steps that stories of the exchange are made of."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from vault_fixtures import incident

from app.hq import answer, inbox
from app.hq.apply import Applied, apply
from app.models.act import Act
from app.models.attachment import Tick
from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.people import VictimGroup
from app.models.source import Interview, Source
from app.release.ticks import text_hash
from app.sync import enrol, outbox, receipts
from app.sync.outcomes import ExportResult
from app.tasks import Task
from app.vault import revisions
from app.vault.vault import Vault

TOLD = "A partner told of an incident near the market."
Opener = Callable[..., Vault]


def enrol_both(station: Vault, hq: Vault, folder: Path) -> None:
    """Each writes its card, and each compares the other's number."""
    for own, other in ((station, hq), (hq, station)):
        file = folder / f"{other.station.id}.card"
        card = enrol.write_card(other, file)
        enrol.enrol(own, file, " ".join(card.number_groups))


def group_incident(number: int = 1, **fields: Any) -> Incident:
    """An incident told by a non-governmental organisation about a group; needs no consent to go to HQ."""
    rows: dict[str, Any] = {
        "victim_groups": [{"id": f"{number:031x}b", "kind": "GROUP", "n_best": 2, "sex": "F", "age_band": "A_AD"}],
        "sources": [{"id": f"{number:031x}c", "kind": "NGO", "source_code": f"S-{number}"}],
        "acts": [
            {
                "id": f"{number:031x}a",
                "type": "RAPE",
                "verification_state": "RECEIVED",
                "victim_groups": [f"{number:031x}b"],
                "sources": [f"{number:031x}c"],
            }
        ],
    }
    return incident(**(rows | fields))


def record(vault: Vault, one: Incident) -> str:
    """Save an incident as final; return its id."""
    return revisions.save(vault, one, state="FINAL").record_id


def amend(vault: Vault, record_id: str, **fields: Any) -> None:
    """Save a new final version with other values."""
    loaded = revisions.load(vault, record_id)
    assert isinstance(loaded.record, Incident)
    revisions.save(vault, loaded.record.model_copy(update=fields), state="FINAL", reason="Corrected")


def send(vault: Vault, folder: Path, **options: Any) -> ExportResult:
    """Export to the only audience."""
    return outbox.export(vault, outbox.only_audience(vault).id, folder, task=Task(), **options)


def consent(person: str, decision: str = "GRANTED", *, after: Consent | None = None, **more: Any) -> Consent:
    """One person's answer to reporting to HQ."""
    scope = ConsentScope(scope="REPORT_HQ_NONIDENT", decision=decision, **more)
    return Consent(
        for_=person,
        given_by="SURVIVOR",
        explained=list(code_list("EXPLAINED").codes),
        supersedes=after.id if after else None,
        scopes=[scope],
    )


def attack(people: int = 2, **fields: Any) -> Incident:
    """One attack told by each of the people in an interview; each has granted; the summary is ticked for all."""
    groups = [
        VictimGroup(kind="INDIVIDUAL", n_min=1, n_best=1, n_max=1, sex="F", age_band="A18_25") for _ in range(people)
    ]
    sources = [
        Source(kind="SURVIVOR", tier="PRIMARY", concerns=[who.id], interview=Interview(date="2026-11-02"))
        for who in groups
    ]
    act = Act(
        type="RAPE",
        verification_state="RECEIVED",
        victim_groups=[who.id for who in groups],
        sources=[row.id for row in sources],
    )
    rows: dict[str, Any] = {
        "reg_basis": "DIRECT_INTERVIEW",
        "adm0": "SSD",
        "occurred": PartialDate(value="2026-10", precision="MONTH"),
        "victims_best": people,
        "count_basis": "INDIVIDUALLY_DOCUMENTED",
        "acts": [act],
        "victim_groups": groups,
        "sources": sources,
        "consents": [consent(who.id) for who in groups],
    }
    return Incident(**(rows | fields))


def ticked(one: Incident, text: str) -> Incident:
    """The incident with a summary that a person has confirmed for exactly its people."""
    tick = Tick(field="summary_nonident", text_hash=text_hash(text), persons=[row.id for row in one.victim_groups])
    return one.model_copy(update={"summary_nonident": text, "ticks": [tick]})


def withdraw(vault: Vault, record_id: str, *people: str) -> None:
    """The people take their consent back: a new row each, saved at once."""
    loaded = revisions.load(vault, record_id).record
    assert isinstance(loaded, Incident)
    rows = [consent(row.for_, "WITHDRAWN", after=row) for row in loaded.consents if row.for_ in people]
    revisions.save(vault, loaded.model_copy(update={"consents": [*loaded.consents, *rows]}), state="FINAL")


def everything(vault: Vault) -> bytes:
    """All that the vault's tables hold, the full-text index included."""
    parts: list[bytes] = []
    with vault.reading() as db:
        for (table,) in db.all("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for row in db.all(f'SELECT * FROM "{table}"'):
                parts += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    return b"\n".join(parts)


def cut_log(vault: Vault, *, keep: int) -> None:
    """Somebody with the key and a database tool leaves no more than the first entries of a vault's log."""
    with vault.writing() as db:
        triggers = db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'")
        for name, _sql in triggers:
            db.run(f"DROP TRIGGER {name}")
        db.run("DELETE FROM audit WHERE n > ?", keep)
        for _name, sql in triggers:
            db.run(sql)


def receive_and_apply(hq: Vault, path: Path) -> Applied:
    """HQ takes a bundle in and applies it."""
    entry = inbox.receive(hq, path, task=Task())
    assert entry.state == "staged", (entry.state, entry.code)
    return apply(hq, entry.id, task=Task())


def answer_to(hq: Vault, station: Vault, stick: Path) -> receipts.ReceiptResult:
    """HQ's receipt goes back and the station reads it."""
    written = answer.write_receipt(hq, station.station.id, stick, task=Task())
    assert written.outcome.written
    assert written.path is not None
    return receipts.receive(station, written.path, task=Task())


def stick_files(folder: Path) -> list[Path]:
    """The sealed files of a folder."""
    return sorted(folder.glob("*")) if folder.exists() else []
