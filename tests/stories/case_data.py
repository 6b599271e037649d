"""A full, plausible, fictitious incident as a person would type it, in the model's own JSON."""

from typing import Any

from app.models.base import new_id

NINE = [
    "PURPOSE", "WHO_SEES", "RISKS", "RIGHT_TO_REFUSE", "RIGHT_TO_WITHDRAW", "LIMITS_MANDATORY_REPORTING",
    "NO_BENEFIT_PROMISED", "SERVICES_REGARDLESS", "RETENTION",
]  # fmt: skip


def consent(person: str, decision: str = "GRANTED", *, supersedes: str | None = None) -> dict[str, Any]:
    """Return a consent row of an adult, on reporting to HQ."""
    row: dict[str, Any] = {
        "id": new_id(),
        "for": person,
        "given_by": "SURVIVOR",
        "capacity": "ADULT",
        "mode": "VERBAL_WITNESSED",
        "at": "2026-11-10T10:00:00+03:00",
        "explained": NINE,
        "scopes": [
            {"id": new_id(), "scope": "RECORD_LOCALLY", "decision": "GRANTED"},
            {"id": new_id(), "scope": "REPORT_HQ_NONIDENT", "decision": decision},
        ],
    }
    return row | ({"supersedes": supersedes} if supersedes else {})


def incident(*, country: str = "SSD", summary: str = "", risks: str = "") -> dict[str, Any]:
    """Return one interviewed adult's incident, with her consent, ready to be final."""
    woman, source, perpetrator = new_id(), new_id(), new_id()
    document: dict[str, Any] = {
        "id": new_id(),
        "reg_basis": "DIRECT_INTERVIEW",
        "first_received_at": "2026-11-10T10:00:00+03:00",
        "handling": "NORMAL",
        "occurred": {"value": "2026-10", "precision": "MONTH", "basis": "STATED"},
        "ongoing": "NO",
        "duration_class": "SINGLE",
        "time_of_day": "EVENING_NIGHT",
        "reported_to_un": {"value": "2026-11-10", "precision": "DAY", "basis": "STATED"},
        "adm0": country,
        "adm1": "SS-NU",
        "geo_sensitivity": "ADM1_ONLY",
        "place_type": "ROAD_TRAVEL",
        "cross_border": ["NONE"],
        "acts": [
            {
                "id": new_id(),
                "type": "FORCED_MARR",
                "victim_groups": [woman],
                "perpetrators": [perpetrator],
                "sources": [source],
                "verification_state": "DRAFT",
            }
        ],
        "nexus_conclusion": "UNDETERMINED",
        "context": ["DISPLACEMENT_FLIGHT"],
        "victims_min": 1,
        "victims_best": 1,
        "victims_max": 1,
        "count_basis": "INDIVIDUALLY_DOCUMENTED",
        "victim_groups": [
            {"id": woman, "kind": "INDIVIDUAL", "n_min": 1, "n_best": 1, "n_max": 1, "sex": "F", "age_band": "A26_40",
             "age_basis": "STATED", "displacement": "IDP"}
        ],
        "perpetrators": [
            {"id": perpetrator, "category": "UNIDENTIFIED_ARMED", "certainty": "UNKNOWN",
             "relation_to_victim": "NO_RELATION"}
        ],
        "sources": [
            {"id": source, "kind": "SURVIVOR", "tier": "PRIMARY", "reliability": "NOT_GRADED",
             "credibility": "PROBABLE",
             "grading_reason": "Consistent in itself and with the place.", "concerns": [woman]}
        ],
        "consents": [consent(woman)],
    }  # fmt: skip
    if summary:
        document["summary_nonident"] = summary
    if risks:
        document["risks_note"] = risks
    return document
