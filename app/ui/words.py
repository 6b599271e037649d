"""Codes in the reader's words: states with their badge, consent, dates, kinds of act."""

from collections.abc import Mapping, Sequence

from app.models.codes import code_list
from app.texts import COMMA, QT_TRANSLATE_NOOP, Text
from app.ui.forms.reading import is_whole, shown
from app.ui.i18n import digits, formats, language, tr, translate
from app.ui.text import isolate

Look = tuple[str, str]

# Icon and tone of each state (design sheet, section 2).
STATES: Mapping[str, Look] = {
    "DRAFT": ("plain", "edit"),
    "RECEIVED": ("info", "get"),
    "UNDER_VERIFICATION": ("warn", "clock"),
    "VERIFIED": ("ok", "checkc"),
    "CREDIBLE_NOT_VERIFIED": ("info", "half"),
    "UNVERIFIABLE": ("plain", "dashed"),
    "NOT_OCCURRED": ("plain", "x"),
    "NOT_CRSV": ("plain", "minus"),
    "DUPLICATE": ("plain", "link"),
    "WITHDRAWN": ("hold", "eyeoff"),
}
_CONSENT: Mapping[str, tuple[str, str, Text]] = {
    "GRANTED": ("ok", "check", QT_TRANSLATE_NOOP("Words", "Granted")),
    "PARTIAL": ("info", "half", QT_TRANSLATE_NOOP("Words", "In part")),
    "REFUSED": ("hold", "eyeoff", QT_TRANSLATE_NOOP("Words", "Refused for HQ")),
    "WITHDRAWN": ("hold", "eyeoff", QT_TRANSLATE_NOOP("Words", "Withdrawn")),
    "NOT_ASKED": ("plain", "minus", QT_TRANSLATE_NOOP("Words", "Not yet asked")),
    "SECONDARY": ("plain", "file", QT_TRANSLATE_NOOP("Words", "Secondary source")),
}
CONSENT_CODES = tuple(_CONSENT)
_NO_CONSENT = ("plain", "minus", QT_TRANSLATE_NOOP("Words", "Not yet asked"))


_REASONS: Mapping[str, Text] = {
    "attachment": QT_TRANSLATE_NOOP("Words", "A file was added"),
    "consent": QT_TRANSLATE_NOOP("Words", "Consent changed"),
    "sample data": QT_TRANSLATE_NOOP("Words", "Sample data"),
}
_IMPORT = "import: "
# French and Spanish put an article before a day, none before a month or a year: so each bound has two sentences.
_BOUNDS: Mapping[tuple[str, bool], Text] = {
    ("before", False): QT_TRANSLATE_NOOP("Words", "before {date}"),
    ("before", True): QT_TRANSLATE_NOOP("Days", "before {date}"),
    ("after", False): QT_TRANSLATE_NOOP("Words", "after {date}"),
    ("after", True): QT_TRANSLATE_NOOP("Days", "after {date}"),
}


def label(list_name: str, code: str | None) -> str:
    """Return a code's label; an unknown code by itself, nothing for none."""
    if not code:
        return ""
    said = code_list(list_name).label(code, language())
    return said if said == code else digits(said)


def state_badge(code: str | None) -> tuple[str, str, str]:
    """Return tone, icon and word of a verification state; without acts there is none yet."""
    if code == "UNK":
        return "plain", "dashed", translate("Words", "No act yet")
    tone, icon = STATES.get(code or "DRAFT", ("plain", "dashed"))
    return tone, icon, label("VERIFICATION_STATE", code or "DRAFT")


def consent_look(code: str | None) -> tuple[str, str, str]:
    """Return tone, icon and word of the consent to report to HQ."""
    tone, icon, word = _CONSENT.get(code or "", _NO_CONSENT)
    return tone, icon, tr(word)


def reason_words(reason: str | None) -> str:
    """Say why a version was saved: Waypost's own reasons in words, a person's as it was written."""
    if reason is None:
        return translate("Words", "text erased")
    if reason.startswith(_IMPORT):
        return translate("Words", "Import: {name}").format(name=isolate(reason.removeprefix(_IMPORT)))
    return tr(_REASONS[reason]) if reason in _REASONS else isolate(reason)


def act_word(code: str) -> str:
    """Return a kind of act; what is only known more exactly stands in the list of sub-types."""
    return label("CRSV_TYPE" if code in code_list("CRSV_TYPE").by_code else "CRSV_SUB", code)


def acts_words(types: Sequence[str]) -> str:
    """Return the kinds of act, joined."""
    comma = tr(COMMA)
    return comma.join(act_word(code) for code in types)


def date_words(plain: str | None) -> str:
    """Say a partial date, never more exact than it was given: "Sep 2026", "20 Nov 2026 – 22 Nov 2026"."""
    text = plain or ""
    if not text:
        return translate("Words", "not known")
    first, joined, last = text.partition(" to ")
    if joined:
        return _range_words(first, last)
    word, _, rest = text.partition(" ")
    bound = _BOUNDS.get((word, is_whole(rest, "DAY")))
    return tr(bound, date=shown(rest)) if bound else shown(text)


def _range_words(first: str, last: str) -> str:
    """Say a range once per part that both ends share: "20–22 Nov 2026"."""
    both_days = len(first) == len(last) == len("2026-11-20")
    if both_days and first[:7] == last[:7]:
        return translate("Words", "{first}–{last}").format(first=formats().day_number(first), last=shown(last))
    begin = shown(first)
    if first[:4] == last[:4]:
        begin = begin.replace(f" {first[:4]}", "")
    return translate("Words", "{first} – {last}").format(first=digits(begin), last=shown(last))


def moment(instant: str | None, *, day_only: bool = False) -> str:
    """Say an instant in the local time it was stored with: "23 Nov 2026 09:12"."""
    return formats().moment(instant, day_only=day_only)


def short_moment(instant: str | None) -> str:
    """Say a recent instant: "23 Nov 09:12"."""
    return formats().moment(instant, year=False)


def time_of_day(instant: str) -> str:
    """Say when something was saved today: "09:12:30"."""
    return digits(instant[11:19])


def size_words(size: int) -> str:
    """Say a size in bytes: "3.4 MiB", the unit that every sentence counts in."""
    return formats().size(size)
