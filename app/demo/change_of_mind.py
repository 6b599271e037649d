"""In the demo one person changes her mind: a withdrawal, saved at once, that the next bundle carries."""

from app.errors import AppError
from app.models.base import new_id
from app.models.consent import Consent
from app.models.incident import Incident
from app.services import capture
from app.vault import revisions
from app.vault.vault import Vault

SCOPE = "REPORT_HQ_NONIDENT"


def withdraw(station: Vault, record_ids: list[str]) -> str:
    """Withdraw the first live grant to report to HQ among the records; return the record's reference."""
    for record_id in record_ids:
        incident = revisions.load(station, record_id).record
        if isinstance(incident, Incident):
            granted = next((consent for consent in incident.consents if _grants(consent)), None)
            if granted:
                changed = incident.model_copy(update={"consents": [*incident.consents, _withdrawal(station, granted)]})
                capture.save_consent(station, changed)
                return incident.ref or ""
    raise AppError("vault.no_record")


def _grants(consent: Consent) -> bool:
    return any(row.scope == SCOPE and row.decision == "GRANTED" for row in consent.scopes)


def _withdrawal(station: Vault, granted: Consent) -> Consent:
    scopes = [
        row.model_copy(update={"id": new_id(), "decision": "WITHDRAWN" if row.scope == SCOPE else row.decision})
        for row in granted.scopes
    ]
    at = station.clock.now().isoformat(timespec="seconds")
    return granted.model_copy(update={"id": new_id(), "supersedes": granted.id, "at": at, "scopes": scopes})
