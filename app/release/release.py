"""One record for one audience: consent, then verbs, then the blocks beside the fields. Pure; nothing else decides."""

from collections.abc import Sequence

from app.models.envelope import Envelope
from app.models.fields import Profile
from app.models.incident import Incident
from app.release.blocks import derived_block, labels_block, release_block
from app.release.generalise import Generaliser, Means, dropped
from app.release.incident import TEXTS, Parts, alleges_un_personnel, prepare
from app.release.persons import Terms
from app.release.profiles import carries, pseudonymous
from app.release.received import attachment_refs
from app.release.results import Release, Released, Withheld
from app.release.station import Station


def release(record: Envelope, terms: Terms, station: Station, *, heads: Sequence[Envelope] = ()) -> Release:
    """Return what the audience may see of a record's newest final revision, or why nothing leaves.

    `heads` are the record's newest revisions of either state, one per device that has not seen the others' yet: their
    consents narrow, and nothing else of them counts.
    """
    reason = _refusal(record, terms, station)
    if reason:
        return _withheld(record, terms, station, reason)
    if not isinstance(record, Incident):
        return _assemble(Parts(record), terms, station)
    consents = [head.consents for head in heads if isinstance(head, Incident)]
    parts = prepare(record, consents, terms, station)
    return _withheld(record, terms, station, parts) if isinstance(parts, str) else _assemble(parts, terms, station)


def _refusal(record: Envelope, terms: Terms, station: Station) -> str:
    """Return why a record of this kind or content does not leave at all; empty where it may."""
    if not carries(terms.profile, record.kind):
        return "release.kind"
    if terms.profile is Profile.CASE_TRANSFER and not (terms.purpose and terms.recipient and terms.person):
        return "release.terms"
    if terms.profile is Profile.DEVICE:
        return ""
    if alleges_un_personnel(record, station.labels):
        return "release.compartment"
    return "release.sealed" if record.compartment else ""  # no key holds a compartment yet


def _assemble(parts: Parts, terms: Terms, station: Station) -> Released:
    record, profile = parts.record, terms.profile
    walk = Generaliser(record, Means(profile, station.labels, station.pseudonym, parts.ticked))
    document = walk.document()
    reduced = set(dropped(type(record), profile))
    reduced |= {name for name in TEXTS if name in type(record).model_fields and name not in document}
    blocks = {
        "release": release_block(profile, record.schema_v, sorted(reduced), parts.withheld),
        "derived": derived_block(parts.derived, profile),
        "findings": list(parts.findings),
        "labels": labels_block(walk.parties, walk.places, station.labels, profile),
    }
    document |= {name: block for name, block in blocks.items() if block}
    return Released(
        record.kind,
        document["id"],
        record.id,
        record.ref,
        document,
        parts.persons,
        attachment_refs(document),
        tuple(sorted(reduced)),
        parts.findings,
        parts.notices,
    )


def _withheld(record: Envelope, terms: Terms, station: Station, reason: str) -> Withheld:
    shown = station.pseudonym(record.id) if pseudonymous(terms.profile) else record.id
    return Withheld(record.kind, shown, record.id, record.ref, reason)
