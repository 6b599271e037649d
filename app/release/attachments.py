"""Which attachments may leave (domain.md 10): looked at by a person, and allowed by all whom they may show."""

from typing import TYPE_CHECKING

from app.models.fields import Profile
from app.release.consent import Standing
from app.release.persons import Consents, People
from app.release.profiles import PHOTO_AUDIO

if TYPE_CHECKING:
    from app.models.attachment import Attachment
    from app.models.incident import Incident

_NONE = frozenset({Profile.REGIONAL, Profile.PARTNER})
_PICTURES_AND_VOICES = frozenset({None, "PHOTO", "VIDEO", "AUDIO"})


def by_class(rows: list["Attachment"], profile: Profile) -> list["Attachment"]:
    """Keep what the profile carries: HQ_CONF derived copies marked SEN, REGIONAL and PARTNER none, the others all."""
    if profile in _NONE:
        return []
    if profile is Profile.HQ_CONF:
        return [row for row in rows if row.class_ == "SEN" and row.derived_from is not None]
    return rows


def by_consent(incident: "Incident", people: People, consents: Consents, *, profile: Profile) -> list["Attachment"]:
    """Keep what shows or comes from nobody taken out and, of pictures and voices, from no one who did not allow those.

    `incident` is the whole one: an attachment that names nobody may show anybody in it.
    """
    everyone = {row.id for row in incident.victim_groups}
    return [
        row
        for row in incident.attachments
        if (shown := _shown(row, incident, everyone)) <= people.all_in
        and (
            row.kind not in _PICTURES_AND_VOICES
            or all(_allowed(person, consents, everyone, profile) for person in shown)
        )
    ]


def _allowed(person: str, consents: Consents, everyone: set[str], profile: Profile) -> bool:
    """Whether a picture or voice of this person may leave; who spoke for herself must have granted just that."""
    said = consents.of(person, PHOTO_AUDIO)
    if said is Standing.REFUSED:
        return False
    asked = person in everyone and profile is not Profile.DEVICE and consents.live(person)
    return not asked or said is Standing.GRANTED


def _shown(row: "Attachment", incident: "Incident", everyone: set[str]) -> set[str]:
    """Return every person that the attachment, or what it was derived from, shows or came from."""
    chain = _origins(row, incident)
    named = {person for item in chain for person in item.persons}
    named |= {row.for_ for item in chain for row in incident.consents if row.id == item.consent and row.for_}
    sources = {item.obtained_from for item in chain if item.obtained_from}
    if named or all(item.faces_present == "NO" for item in chain):
        return named | sources
    return everyone | sources


def _origins(row: "Attachment", incident: "Incident") -> list["Attachment"]:
    """Return the attachment and those it was made from, one step after the other."""
    by_id = {item.id: item for item in incident.attachments}
    chain: list[Attachment] = []
    step: Attachment | None = row
    while step is not None and step not in chain:
        chain.append(step)
        step = by_id.get(step.derived_from) if step.derived_from else None
    return chain
