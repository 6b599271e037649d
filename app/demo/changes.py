"""What changes in the demo after the first bundle: a withdrawn consent, and corrections."""

from app.errors import AppError
from app.models.base import new_id
from app.models.consent import Consent
from app.services import capture
from app.vault.vault import Vault

SCOPE = "REPORT_HQ_NONIDENT"


def withdraw(station: Vault, record_ids: list[str]) -> str:
    """Withdraw the first live grant to report to HQ among the records; return the record's reference."""
    for record_id in record_ids:
        incident = capture.own_incident(station, record_id)
        granted = next((consent for consent in incident.consents if _grants(consent)), None)
        if granted:
            changed = incident.model_copy(update={"consents": [*incident.consents, _withdrawal(station, granted)]})
            capture.save_consent(station, changed)
            return incident.ref or ""
    raise AppError("vault.no_record")


def correct(station: Vault, record_id: str) -> None:
    """Make a new final version of a record, with a reason: its priority was set too low."""
    incident = capture.own_incident(station, record_id)
    capture.finalise(station, incident.model_copy(update={"priority": "URGENT_120H"}), reason="Priority corrected")


def _grants(consent: Consent) -> bool:
    return any(row.scope == SCOPE and row.decision == "GRANTED" for row in consent.scopes)


def _withdrawal(station: Vault, granted: Consent) -> Consent:
    scopes = [
        row.model_copy(update={"id": new_id(), "decision": "WITHDRAWN" if row.scope == SCOPE else row.decision})
        for row in granted.scopes
    ]
    at = station.clock.now().isoformat(timespec="seconds")
    return granted.model_copy(update={"id": new_id(), "supersedes": granted.id, "at": at, "scopes": scopes})
