"""Which record kinds a profile carries, and which consent it asks for (domain.md 0.1b and 5)."""

from types import MappingProxyType

from app.models.fields import Profile

PHOTO_AUDIO = "PHOTO_AUDIO"
CROSS_BORDER = "CROSS_BORDER_TRANSFER"

_NEVER_HQ = frozenset(
    {"case_file", "identity", "vetting_subject", "verification_plan", "bundle", "audit_event", "release_log"}
)
_KINDS = MappingProxyType(
    {
        Profile.REGIONAL: frozenset({"incident", "party", "commitment", "alert", "trend_note"}),
        Profile.PARTNER: frozenset({"incident", "alert"}),
        Profile.CASE_TRANSFER: frozenset({"incident", "case_file", "referral", "consent"}),
    }
)
_SCOPES = MappingProxyType(
    {
        Profile.HQ_CONF: "REPORT_HQ_NONIDENT",
        Profile.REGIONAL: "SHARE_UN_PARTNER_NONIDENT",
        Profile.PARTNER: "SHARE_UN_PARTNER_NONIDENT",
        Profile.DEVICE: "RECORD_LOCALLY",
    }
)


def carries(profile: Profile, kind: str) -> bool:
    """Whether records of `kind` leave under `profile` at all."""
    if profile is Profile.DEVICE:
        return True
    if profile is Profile.HQ_CONF:
        return kind not in _NEVER_HQ
    return kind in _KINDS[profile]


def scopes_of(profile: Profile, *, purpose: str = "", cross_border: bool = False) -> tuple[str, ...]:
    """Return the consent scopes that `profile` asks of every person; all of them must be live.

    A CASE_TRANSFER asks for the scope of its purpose. `cross_border` says that a REGIONAL or PARTNER
    recipient sits in another country.
    """
    scope = _SCOPES.get(profile, purpose)
    if cross_border and profile in {Profile.REGIONAL, Profile.PARTNER}:
        return scope, CROSS_BORDER
    return (scope,)


def pseudonymous(profile: Profile) -> bool:
    """Whether true ids are replaced by pseudonyms, so that two recipients cannot join what they got."""
    return profile in {Profile.REGIONAL, Profile.PARTNER}
