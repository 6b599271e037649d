"""Recording an incident: new, draft, save, finalise, attach."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.errors import AppError
from app.models.attachment import Attachment
from app.models.base import document, new_id
from app.models.codes import code_list
from app.models.finding import Finding
from app.models.incident import Incident
from app.models.rules import check
from app.models.transitions import receive_drafts
from app.tasks import Task
from app.vault import attachments, contacts, drafts, revisions
from app.vault.attachments import BlobInfo
from app.vault.known import VaultKnown
from app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Finalised:
    """A final version and what the rules still remark (W and X findings)."""

    saved: revisions.Saved
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """The version that holds a new file, and the file's row in the record."""

    saved: revisions.Saved
    attachment: Attachment


def new_incident(vault: Vault) -> Incident:
    """Return an empty incident with what the station already tells: its country, the time, who documents."""
    now = vault.clock.now().isoformat(timespec="seconds")
    return Incident(
        id=new_id(),
        adm0=vault.station.country,
        first_received_at=now,
        documented_by=vault.holder,
        handling="NORMAL",
        geo_sensitivity="ADM2_ONLY",
    )


def save_draft(vault: Vault, record_id: str, values: dict[str, Any]) -> None:
    """Keep what is being typed, exactly as it stands, in the record's one draft row."""
    drafts.put(vault, record_id, values)


def drop_draft(vault: Vault, record_id: str) -> None:
    """Let a draft go that says nothing else than the last version."""
    with vault.writing() as db:
        drafts.drop(db, vault, record_id)


def discard_draft(vault: Vault, record_id: str) -> None:
    """Erase the record's draft; the last saved version stays."""
    drafts.discard(vault, record_id)


def findings_of(vault: Vault, incident: Incident) -> list[Finding]:
    """Return what the rules of domain.md 21 say of an incident now."""
    with vault.reading() as db:
        return check(incident, now=vault.clock.now(), known=VaultKnown(db, contacts.names(vault)))


def save(vault: Vault, incident: Incident, *, reason: str = "") -> revisions.Saved:
    """Make an OPEN version; rules may fail. AppError capture.reason or capture.refusal where the change may not be."""
    _check_change(vault, incident, reason)
    findings = [finding.rule for finding in findings_of(vault, incident)]
    return revisions.save(vault, incident, state="OPEN", reason=reason, findings=findings)


def finalise(vault: Vault, incident: Incident, *, reason: str = "") -> Finalised:
    """Make a FINAL version: no E finding may stand, and acts still DRAFT become RECEIVED (domain.md 0.4).

    Raises AppError capture.rules with the number of findings (ask `findings_of` for them), capture.reason where a
    verified act needs one, capture.refusal where a saved refusal was taken out. Nothing is changed then.
    """
    _check_change(vault, incident, reason)
    received = receive_drafts(incident)
    findings = findings_of(vault, received)
    blocking = [finding for finding in findings if finding.severity == "E"]
    if blocking:
        raise AppError("capture.rules", count=len(blocking))
    rules = [finding.rule for finding in findings]
    saved = revisions.save(vault, received, state="FINAL", reason=reason, findings=rules)
    return Finalised(saved, tuple(findings))


def save_consent(vault: Vault, incident: Incident) -> revisions.Saved:
    """Save a refusal or withdrawal at once, as an OPEN version of its own: it acts from this moment (domain.md 0.4).

    The draft stays where it holds what else is typed.
    Raises AppError("capture.refusal") where a saved refusal was taken out.
    """
    _keep_refusals(_newest(vault, incident.id), incident)
    with vault.writing() as db:
        saved = revisions.save(vault, incident, state="OPEN", reason="consent", draft_stays=True)
        if _drafted_alike(vault, incident):
            drafts.drop(db, vault, incident.id)
    return saved


def _drafted_alike(vault: Vault, incident: Incident) -> bool:
    draft = drafts.get(vault, incident.id)
    try:
        return draft is not None and document(Incident.model_validate(draft.values)) == document(incident)
    except ValidationError:  # half typed: that is more
        return False


def attach(vault: Vault, record_id: str, path: Path, *, kind: str, task: Task | None = None) -> Attached:
    """Add a file to a saved incident, as an OPEN version: encrypted, hashed at ingest, class ID until marked otherwise.

    A draft stays, and names the file too.
    Raises AppError capture.kind where `kind` is no code of ATTACHMENT_KIND, vault.no_record, or attachment.unreadable
    and attachment.empty of the file.
    """
    kinds = code_list("ATTACHMENT_KIND").codes
    if kind not in kinds:
        raise AppError("capture.kind", kinds=", ".join(kinds))
    incident = own_incident(vault, record_id)
    done: list[Attached] = []

    def name(blob: BlobInfo) -> None:
        row = _row(vault, blob, kind, path.name)
        changed = incident.model_copy(update={"attachments": [*incident.attachments, row]})
        saved = revisions.save(vault, changed, state="OPEN", reason="attachment", draft_stays=True)
        if (draft := drafts.get(vault, record_id)) is not None:
            drafts.put(vault, record_id, with_files(draft.values, [document(row)]))
        done.append(Attached(saved, row))

    attachments.ingest(vault, path, task=task or Task(), within=name)
    return done[0]


def with_files(values: dict[str, Any], rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return raw values with the rows of files taken in since they were typed."""
    have = values.get("attachments")
    listed = have if isinstance(have, list) else []
    known = {row.get("id") for row in listed if isinstance(row, dict)}
    new = [row for row in rows if row["id"] not in known]
    return values | {"attachments": [*listed, *new]} if new else values


def _row(vault: Vault, blob: BlobInfo, kind: str, file_name: str) -> Attachment:
    return Attachment(
        id=blob.id,
        sha256=blob.sha256,
        size=blob.size,
        mime=blob.mime,
        kind=kind,
        file_name=file_name,
        **{"class": "ID"},
        obtained_at=vault.clock.now().isoformat(timespec="seconds"),
        obtained_by=vault.holder,
    )


def own_incident(vault: Vault, record_id: str) -> Incident:
    """Return the newest version of an incident of this vault; AppError vault.owner where it is not its own."""
    record = revisions.load(vault, record_id).record
    if not isinstance(record, Incident):
        raise AppError("vault.owner")
    return record


def _check_change(vault: Vault, incident: Incident, reason: str) -> None:
    """Hold a new version against the newest one: a verified act needs a reason, and a refusal stays on record."""
    last = _newest(vault, incident.id)
    if last is None:
        return
    if not reason.strip() and any(act.verification_state == "VERIFIED" for act in last.acts):
        raise AppError("capture.reason")
    _keep_refusals(last, incident)


def withdraws(vault: Vault, incident: Incident) -> bool:
    """Whether this version refuses or withdraws what the newest one did not: then nothing staged may hold it."""
    last = _newest(vault, incident.id)
    return bool(_refusals(incident) - (_refusals(last) if last else set()))


def _keep_refusals(last: Incident | None, incident: Incident) -> None:
    if last and not _refusals(last) <= _refusals(incident):
        raise AppError("capture.refusal")


def _newest(vault: Vault, record_id: str) -> Incident | None:
    try:
        return own_incident(vault, record_id)
    except AppError as error:
        if error.code != "vault.no_record":
            raise
        return None


def _refusals(incident: Incident) -> set[tuple[str, str | None, str | None, str | None]]:
    """Return every refusal and withdrawal: its row, whose it is, the purpose, the decision (domain.md 5: versioned)."""
    return {
        (consent.id, consent.for_, row.scope, row.decision)
        for consent in incident.consents
        for row in consent.scopes
        if row.decision in {"REFUSED", "WITHDRAWN"}
    }
