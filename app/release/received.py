"""What HQ may show of a station's record: the released document as it came, and nothing beyond it."""

from app.models.base import Document
from app.models.fields import Profile
from app.release.results import AttachmentRef, Release, Released, Withheld


def received(document: Document, kind: str, record_id: str, profile: Profile) -> Release:
    """Return a received document as a release for HQ's own use (HQ_CONF, DEVICE); nothing of it is widened.

    What HQ passes on to others goes through its own audiences, so any other profile is refused here.
    """
    ref = document.get("ref")
    if profile not in {Profile.HQ_CONF, Profile.DEVICE}:
        return Withheld(kind, record_id, record_id, ref, "release.not_ours")
    return Released(
        kind,
        document.get("id", record_id),
        record_id,
        ref,
        document,
        frozenset(row["id"] for row in document.get("victim_groups", []) if "id" in row),
        attachment_refs(document),
        tuple(document.get("release", {}).get("reduced", ())),
        tuple(document.get("findings", ())),
    )


def attachment_refs(document: Document) -> tuple[AttachmentRef, ...]:
    """Return the attachments that a released document names."""
    rows = document.get("attachments", [])
    return tuple(
        AttachmentRef(row["sha256"], row["id"], row["size"]) for row in rows if {"sha256", "id", "size"} <= row.keys()
    )
