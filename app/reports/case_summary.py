"""The case summary: a non-identifying sheet, or a restricted one that stays at the station (domain.md 22.3)."""

from collections.abc import Callable
from datetime import timedelta
from types import MappingProxyType
from typing import Literal

from reportlab.platypus import Flowable, Spacer

from app.catalogue import LATIN
from app.errors import AppError
from app.models.fields import Profile
from app.release.profiles import pseudonymous
from app.release.results import Released, document_hash
from app.reports import restricted, sections
from app.reports.dates import say_value
from app.reports.fonts import register
from app.reports.layout import ended, masthead
from app.reports.page import Dress, make
from app.reports.printed import PrintInfo
from app.reports.sections import Sheet
from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

Variant = Literal["summary", "restricted"]

_DESTROY_AFTER = timedelta(days=90)
_ALLOWED = MappingProxyType(
    {
        "summary": frozenset({Profile.HQ_CONF.value, Profile.REGIONAL.value, Profile.PARTNER.value}),
        "restricted": frozenset({Profile.DEVICE.value}),
    }
)
_TITLES = MappingProxyType(
    {
        "summary": QT_TRANSLATE_NOOP("Reports", "Case summary"),
        "restricted": QT_TRANSLATE_NOOP("Reports", "Restricted case sheet"),
    }
)
_LEADS = MappingProxyType(
    {
        "summary": QT_TRANSLATE_NOOP("Reports", "Without anything that identifies a person."),
        "restricted": QT_TRANSLATE_NOOP(
            "Reports", "Stays at the station. Codes stand for persons; no name is on this sheet."
        ),
    }
)
_CLASSES = MappingProxyType(
    {
        "summary": QT_TRANSLATE_NOOP("Reports", "CONFIDENTIAL"),
        "restricted": QT_TRANSLATE_NOOP("Reports", "STRICTLY CONFIDENTIAL · STATION ONLY"),
    }
)
_HANDLING = MappingProxyType(
    {
        "summary": QT_TRANSLATE_NOOP("Reports", "For {recipient} only. Do not copy or pass on. Keep locked away."),
        "restricted": QT_TRANSLATE_NOOP("Reports", "Never leaves the station. Do not copy. Keep locked away."),
    }
)
_COPY = QT_TRANSLATE_NOOP("Reports", "copy {copy} of {copies}")
_DESTROY = QT_TRANSLATE_NOOP("Reports", "Destroy by {day}.")
_PRINTED = QT_TRANSLATE_NOOP("Reports", "Printed by {code} on {day} at {time} · print {print_id}")
_LOOKED = QT_TRANSLATE_NOOP("Reports", "Preview for {code} on {day} at {time}, not printed · {print_id}")
_REVISION = QT_TRANSLATE_NOOP("Reports", "revision {revision}")
_REASON = QT_TRANSLATE_NOOP("Reports", "Reason of this print: {reason}")
_PAGE = QT_TRANSLATE_NOOP("Reports", "page {page} of {pages}")
_CHECK = QT_TRANSLATE_NOOP("Reports", "page check {check}")
_SAMPLE = QT_TRANSLATE_NOOP("Reports", "SAMPLE DATA")
_SDC = (
    QT_TRANSLATE_NOOP(
        "Reports", "Ages are told as under 18 and 18 and over where fewer than three persons share a cell."
    ),
    QT_TRANSLATE_NOOP("Reports", "The place is told at the first level where no other case is like this one."),
    QT_TRANSLATE_NOOP("Reports", "Dates are told as months or quarters."),
    QT_TRANSLATE_NOOP(
        "Reports", "Persons without a live consent, and all that comes from them, are not in this sheet."
    ),
)
_SDC_RESTRICTED = (
    QT_TRANSLATE_NOOP("Reports", "Nothing is made coarser here. Accounts, notes and names are not printed."),
    QT_TRANSLATE_NOOP("Reports", "Persons who did not agree to be recorded are not in this sheet."),
)
_PROFILE = QT_TRANSLATE_NOOP("Reports", "Profile {profile}.")
_DOCUMENT = QT_TRANSLATE_NOOP("Reports", "Made from the released document {digest}.")
_SUMMARY_PARTS: tuple[Callable[[Sheet], list[Flowable]], ...] = (
    sections.status,
    sections.when_and_where,
    sections.acts,
    sections.summary,
    sections.victims,
    sections.perpetrators,
    sections.link,
    sections.sources,
    sections.consent,
    sections.attachments,
)
_RESTRICTED_PARTS = (
    *_SUMMARY_PARTS[:4],
    restricted.persons,
    restricted.safe_contact,
    *_SUMMARY_PARTS[4:7],
    restricted.sources,
    *_SUMMARY_PARTS[8:],
)


def render(
    released: Released,
    *,
    variant: Variant,
    lang: str = "en",
    digits: str = LATIN,
    printed: PrintInfo,
    password: str | None = None,
) -> bytes:
    """Return the sheet as a PDF, made in memory. With a password it is encrypted (AES-256).

    Raises AppError report.profile where the document's profile is not the variant's, report.reason for a restricted
    sheet without a reason, report.glyphs where no font has a character.
    """
    register()
    profile = released.document["release"]["profile"]
    if profile not in _ALLOWED[variant]:
        raise AppError("report.profile")
    if variant == "restricted" and not printed.reason.strip():
        raise AppError("report.reason")
    words = Words(lang, digits)
    sheet = Sheet(released.document, words, printed, variant == "restricted")
    parts = _RESTRICTED_PARTS if sheet.restricted else _SUMMARY_PARTS
    *story, last = [_head(sheet, variant), *(flowable for part in parts for flowable in part(sheet))]
    statement = words.paragraph(_statement(sheet, profile, document_hash(released)), "small")
    story.append(ended(last, Spacer(0, 14), statement))
    return make(story, _dress(sheet, variant), password=password)


def _head(sheet: Sheet, variant: Variant) -> Flowable:
    words, ref = sheet.words, sheet.document.get("ref", "")
    return masthead(words, words.say(_TITLES[variant]), "\n".join(filter(None, (ref, words.say(_LEADS[variant])))), ref)


def _statement(sheet: Sheet, profile: str, digest: str) -> str:
    words = sheet.words
    said = [words.say(text) for text in (_SDC_RESTRICTED if sheet.restricted else _SDC)]
    reason = words.say(_REASON, reason=sheet.printed.reason) if sheet.printed.reason else ""
    made_from = "" if pseudonymous(Profile(profile)) else words.say(_DOCUMENT, digest=digest[:12])
    end = (words.say(_PROFILE, profile=profile), made_from, reason)
    return " ".join(filter(None, (*said, *end)))


def _dress(sheet: Sheet, variant: Variant) -> Dress:
    words, printed = sheet.words, sheet.printed
    copy = words.say(_COPY, copy=printed.copy, copies=printed.copies)
    watermark = words.say(_SAMPLE) if printed.sample else words.beside(printed.recipient, copy)
    destroy = printed.destroy_by or (printed.at + _DESTROY_AFTER).date()
    stamp = words.say(
        _LOOKED if printed.look else _PRINTED,
        code=printed.by_code,
        day=say_value(words, printed.at.date().isoformat()),
        time=words.formats.in_digits(f"{printed.at:%H:%M}"),
        print_id=printed.print_id,
    )
    revision = words.say(_REVISION, revision=printed.revision) if printed.revision is not None else ""
    handling = words.say(_HANDLING[variant], recipient=printed.recipient)
    return Dress(
        classification=words.say(_CLASSES[variant]),
        head_right=words.beside(sheet.document.get("ref", ""), revision, copy),
        watermark=watermark,
        foot=(
            words.beside(words.say(_CLASSES[variant]), handling),
            words.say(_DESTROY, day=say_value(words, destroy.isoformat())),
            stamp,
        ),
        page=lambda page, pages: words.say(_PAGE, page=page, pages=pages),
        check=lambda digest: words.say(_CHECK, check=digest),
        words=words,
    )
