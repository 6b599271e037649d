"""Which attachments may leave (domain.md 10): looked at by a person, and allowed by all whom they may show."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.fields import Profile
from app.release.consent import Standing
from app.release.persons import SURVIVOR, Consents, People
from app.release.profiles import PHOTO_AUDIO

if TYPE_CHECKING:
    from app.models.attachment import Attachment
    from app.models.incident import Incident

_NONE = frozenset({Profile.REGIONAL, Profile.PARTNER})
_PICTURES_AND_VOICES = frozenset({None, "PHOTO", "VIDEO", "AUDIO"})
_FACES_TELL = frozenset({"PHOTO", "MAP"})  # of a recording or a paper "no face" says nothing of whom it is about


def by_class(rows: list["Attachment"], profile: Profile) -> list["Attachment"]:
    """Keep what the profile carries: HQ_CONF derived copies marked SEN, REGIONAL and PARTNER none, the others all."""
    if profile in _NONE:
        return []
    return [row for row in rows if _safe_copy(row)] if profile is Profile.HQ_CONF else rows


def _safe_copy(row: "Attachment") -> bool:
    """Whether a person marked it as a safe copy, and no other mark of hers says the contrary."""
    copy = row.class_ == "SEN" and row.derived_from not in {None, row.id}
    return copy and row.metadata_stripped is True and row.faces_present != "YES"


def by_consent(incident: "Incident", people: People, consents: Consents, *, profile: Profile) -> list["Attachment"]:
    """Keep what shows or comes from nobody taken out and, of pictures and voices, from no one who did not allow those.

    `incident` is the whole one: an attachment that names nobody may show anybody in it.
    """
    kept = []
    for row in incident.attachments:
        about = _about(row, incident)
        allowed = row.kind not in _PICTURES_AND_VOICES or _allowed(about, consents, profile)
        if about.all_of_them <= people.all_in and allowed:
            kept.append(row)
    return kept


@dataclass(frozen=True, slots=True)
class _About:
    """Ids of persons: who is seen or heard (a survivor as the victim she is), and all who are or who gave it."""

    shown: frozenset[str]
    all_of_them: frozenset[str]


def _allowed(about: _About, consents: Consents, profile: Profile) -> bool:
    """Whether a picture or voice of these may leave; who spoke for herself must have granted just that."""
    if any(consents.of(person, PHOTO_AUDIO) is Standing.REFUSED for person in about.all_of_them | about.shown):
        return False
    asked = {person for person in about.shown if profile is not Profile.DEVICE and consents.live(person)}
    return all(consents.of(person, PHOTO_AUDIO) is Standing.GRANTED for person in asked)


def _about(row: "Attachment", incident: "Incident") -> _About:
    """Return every person that the attachment, or what it was derived from, shows or came from."""
    chain = _origins(row, incident)
    everyone = {group.id for group in incident.victim_groups}
    named = {person for item in chain for person in item.persons}
    named |= {row.for_ for item in chain for row in incident.consents if row.id == item.consent and row.for_}
    nobody = all(item.faces_present == "NO" and item.kind in _FACES_TELL for item in chain)
    lost = chain[-1].derived_from is not None  # the original is not there, or there is none
    if lost or not (named or nobody):
        named |= everyone
    givers = {item.obtained_from for item in chain if item.obtained_from}
    survivors = {source.id: set(source.concerns) for source in incident.sources if source.kind == SURVIVOR}
    shown = {who for person in named for who in survivors.get(person) or {person}}
    return _About(frozenset(shown), frozenset(named | givers | shown))


def _origins(row: "Attachment", incident: "Incident") -> list["Attachment"]:
    """Return the attachment and those it was made from, one step after the other."""
    by_id = {item.id: item for item in incident.attachments}
    chain: list[Attachment] = []
    step: Attachment | None = row
    while step is not None and step not in chain:
        chain.append(step)
        step = by_id.get(step.derived_from) if step.derived_from else None
    return chain
