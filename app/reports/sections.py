"""The sections that both variants of the case summary share, in the order in which they are printed."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.models.base import Document
from app.reports.dates import say_month, say_partial
from app.reports.layout import facts, grid, marked_list, quoted, section
from app.reports.printed import PrintInfo
from app.reports.sheet_data import (
    coordinates,
    current_consents,
    number,
    party_name,
    place,
    span,
    tally,
    victim_rows,
    victims_of,
)
from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

_T = {
    "status": QT_TRANSLATE_NOOP("Reports", "Status"),
    "status_span": QT_TRANSLATE_NOOP("Reports", "{worst} to {best}, by act"),
    "standard": QT_TRANSLATE_NOOP("Reports", "Standard of proof"),
    "decisions": QT_TRANSLATE_NOOP("Reports", "Decided at"),
    "on": QT_TRANSLATE_NOOP("Reports", "{what} ({when})"),
    "mrm": QT_TRANSLATE_NOOP("Reports", "Child victims"),
    "mrm_notify": QT_TRANSLATE_NOOP("Reports", "A victim is under 18: notify the child protection adviser (MRM)"),
    "when": QT_TRANSLATE_NOOP("Reports", "When and where"),
    "period": QT_TRANSLATE_NOOP("Reports", "Period"),
    "ended": QT_TRANSLATE_NOOP("Reports", "Ended"),
    "ongoing": QT_TRANSLATE_NOOP("Reports", "Still going on"),
    "reported": QT_TRANSLATE_NOOP("Reports", "Reported to the UN"),
    "delay": QT_TRANSLATE_NOOP("Reports", "Delay of the report"),
    "place": QT_TRANSLATE_NOOP("Reports", "Place"),
    "coordinates": QT_TRANSLATE_NOOP("Reports", "Coordinates"),
    "local": QT_TRANSLATE_NOOP("Reports", "Local name"),
    "place_type": QT_TRANSLATE_NOOP("Reports", "Kind of place"),
    "control": QT_TRANSLATE_NOOP("Reports", "Controlled by"),
    "acts": QT_TRANSLATE_NOOP("Reports", "Acts"),
    "act": QT_TRANSLATE_NOOP("Reports", "Act"),
    "manner": QT_TRANSLATE_NOOP("Reports", "Manner"),
    "verification": QT_TRANSLATE_NOOP("Reports", "Verification"),
    "link": QT_TRANSLATE_NOOP("Reports", "Link to the conflict"),
    "conclusion": QT_TRANSLATE_NOOP("Reports", "Conclusion"),
    "met": QT_TRANSLATE_NOOP("Reports", "Criteria met"),
    "not_met": QT_TRANSLATE_NOOP("Reports", "Criteria not met"),
    "context": QT_TRANSLATE_NOOP("Reports", "Context"),
    "motive": QT_TRANSLATE_NOOP("Reports", "Motive, as alleged"),
    "victims": QT_TRANSLATE_NOOP("Reports", "Victims"),
    "total": QT_TRANSLATE_NOOP("Reports", "Number of victims"),
    "verified_n": QT_TRANSLATE_NOOP("Reports", "Of them verified"),
    "basis": QT_TRANSLATE_NOOP("Reports", "Basis of the number"),
    "perpetrators": QT_TRANSLATE_NOOP("Reports", "Alleged perpetrators"),
    "category": QT_TRANSLATE_NOOP("Reports", "Category"),
    "party": QT_TRANSLATE_NOOP("Reports", "Party"),
    "certainty": QT_TRANSLATE_NOOP("Reports", "Certainty"),
    "number": QT_TRANSLATE_NOOP("Reports", "Number"),
    "sources": QT_TRANSLATE_NOOP("Reports", "Sources"),
    "kinds": QT_TRANSLATE_NOOP("Reports", "Kinds"),
    "tiers": QT_TRANSLATE_NOOP("Reports", "Tiers"),
    "origins": QT_TRANSLATE_NOOP("Reports", "Independent origins"),
    "grade": QT_TRANSLATE_NOOP("Reports", "Best grading"),
    "consent": QT_TRANSLATE_NOOP("Reports", "Consent"),
    "persons": QT_TRANSLATE_NOOP("Reports", "{decision}: {n}"),
    "until": QT_TRANSLATE_NOOP("Reports", "until {month}"),
    "summary": QT_TRANSLATE_NOOP("Reports", "Summary"),
    "attachments": QT_TRANSLATE_NOOP("Reports", "Attachments"),
    "kind": QT_TRANSLATE_NOOP("Reports", "Kind"),
    "fingerprint": QT_TRANSLATE_NOOP("Reports", "SHA-256 begins with"),
}
_GRADES = {
    "HIGH": QT_TRANSLATE_NOOP("Reports", "High"),
    "MEDIUM": QT_TRANSLATE_NOOP("Reports", "Medium"),
    "LOW": QT_TRANSLATE_NOOP("Reports", "Low"),
}
_MARKS = {"GRANTED": "yes", "REFUSED": "no", "WITHDRAWN": "no"}
_FINEST_SUMMARY, _FINEST_RESTRICTED = 2, 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the sections are made from."""

    document: Document
    words: Words
    printed: PrintInfo
    restricted: bool

    def say(self, key: str, **values: object) -> str:
        """Return one of the shared words of the sections."""
        return self.words.say(_T[key], **values)


def status(sheet: Sheet) -> list[Flowable]:
    """Return status, standard, decision levels with their months, and the flag for child victims."""
    words, doc = sheet.words, sheet.document
    derived, decisions = doc.get("derived", {}), doc.get("decisions", [])
    states = [words.code("VERIFICATION_STATE", derived.get(name)) for name in ("state_worst", "state_best")]
    if not any(states):
        of_acts = {act.get("verification_state") for act in doc.get("acts", [])}
        states = [words.codes("VERIFICATION_STATE", sorted(filter(None, of_acts)))]
    shown = states[0] if len(set(states)) == 1 else sheet.say("status_span", worst=states[0], best=states[-1])
    standards = dict.fromkeys(words.code("STD", row.get("standard")) for row in decisions)
    levels = dict.fromkeys(_decided(sheet, row) for row in decisions)
    flag = sheet.say("mrm_notify") if derived.get("mrm_flag") == "REQUIRED_NOTIFY" else ""
    rows = [
        (sheet.say("status"), shown),
        (sheet.say("standard"), words.listed(standards)),
        (sheet.say("decisions"), words.listed(levels)),
        (sheet.say("mrm"), flag),
    ]
    return section(words, sheet.say("verification"), facts(words, rows))


def _decided(sheet: Sheet, row: Document) -> str:
    level, month = sheet.words.code("DECISION_LEVEL", row.get("level")), say_month(sheet.words, row.get("date"))
    return sheet.say("on", what=level, when=month) if level and month else level


def when_and_where(sheet: Sheet) -> list[Flowable]:
    """Return the period and the place, as fine as the variant and the number of like cases allow."""
    words, doc = sheet.words, sheet.document
    finest = _FINEST_RESTRICTED if sheet.restricted else _FINEST_SUMMARY if sheet.printed.alike > 1 else 1
    party = party_name(doc, doc.get("control_party"))
    control = words.code("CONTROL", doc.get("control"))
    delay = doc.get("derived", {}).get("delay_bucket")
    rows = [
        (sheet.say("period"), say_partial(words, doc.get("occurred"))),
        (sheet.say("ended"), say_partial(words, doc.get("ended"))),
        (sheet.say("ongoing"), words.code("BOOL3", doc.get("ongoing"))),
        (sheet.say("reported"), say_partial(words, doc.get("reported_to_un"))),
        (sheet.say("delay"), words.code("DELAY_BUCKET", delay) if delay != "UNK" else ""),
        (sheet.say("place"), place(words, doc, finest=finest)),
        (sheet.say("coordinates"), "" if sheet.restricted else coordinates(words, doc, finest=finest)),
        (sheet.say("local"), doc.get("place_name_local", "") if sheet.restricted else ""),
        (sheet.say("place_type"), words.code("PLACE_TYPE", doc.get("place_type"))),
        (sheet.say("control"), words.listed((control, party))),
    ]
    return section(words, sheet.say("when"), facts(words, rows))


def acts(sheet: Sheet) -> list[Flowable]:
    """Return the acts with their subtypes, manner and state."""
    words = sheet.words
    columns = [sheet.say("act"), sheet.say("manner"), sheet.say("status"), sheet.say("victims")]
    rows = []
    for act in sheet.document.get("acts", []):
        kind = words.code("CRSV_TYPE", act.get("type"))
        inner = words.codes("CRSV_SUB", act.get("subtype"))
        state, month = words.code("VERIFICATION_STATE", act.get("verification_state")), act.get("verified_on")
        told = sheet.say("on", what=state, when=say_month(words, month)) if month else state
        name = sheet.say("on", what=kind, when=inner) if inner else kind
        rows.append([name, words.codes("MANNER", act.get("manner")), told, victims_of(words, sheet.document, act)])
    table = grid(words, columns, rows, shares=(0.34, 0.28, 0.24, 0.14), numbers=frozenset({3}))
    return section(words, sheet.say("acts"), table)


def link(sheet: Sheet) -> list[Flowable]:
    """Return the conclusion of the nexus test, its criteria, and the context."""
    words, doc = sheet.words, sheet.document
    by_finding = {
        finding: [row.get("criterion") for row in doc.get("nexus", []) if row.get("finding") == finding]
        for finding in ("MET", "NOT_MET")
    }
    rows = [
        (sheet.say("conclusion"), words.code("NEXUS_CONCLUSION", doc.get("nexus_conclusion"))),
        (sheet.say("met"), words.codes("NEXUS_CRITERION", list(filter(None, by_finding["MET"])))),
        (sheet.say("not_met"), words.codes("NEXUS_CRITERION", list(filter(None, by_finding["NOT_MET"])))),
        (sheet.say("context"), words.codes("CONTEXT", doc.get("context"))),
        (sheet.say("motive"), words.codes("ALLEGED_MOTIVE", doc.get("alleged_motive"))),
    ]
    return section(words, sheet.say("link"), facts(words, rows))


def victims(sheet: Sheet) -> list[Flowable]:
    """Return the number of victims and their table by sex and age."""
    words, doc = sheet.words, sheet.document
    columns, table_rows = victim_rows(words, doc, merge=not sheet.restricted)
    figure = span(words, *(doc.get(f"victims_{name}") for name in ("min", "best", "max")))
    rows = [
        (sheet.say("total"), figure),
        (sheet.say("verified_n"), number(words, doc.get("derived", {}).get("count_verified"))),
        (sheet.say("basis"), words.code("COUNT_BASIS", doc.get("count_basis"))),
    ]
    share = (1 - 0.4) / max(1, len(columns) - 1)
    numbers = frozenset(range(1, len(columns)))
    shares = (0.4, *[min(share, 0.15)] * (len(columns) - 1))
    table = grid(words, columns, table_rows, shares=shares, numbers=numbers)
    return section(words, sheet.say("victims"), facts(words, rows), table)


def perpetrators(sheet: Sheet) -> list[Flowable]:
    """Return category, party, certainty and number of the alleged perpetrators."""
    words, doc = sheet.words, sheet.document
    columns = [sheet.say(name) for name in ("category", "party", "certainty", "number")]
    rows = [
        [
            words.code("PERP_CAT", row.get("category")),
            party_name(doc, row.get("party")),
            words.code("CERTAINTY", row.get("certainty")),
            span(words, row.get("n_min"), None, row.get("n_max")),
        ]
        for row in doc.get("perpetrators", [])
    ]
    table = grid(words, columns, rows, shares=(0.3, 0.3, 0.28, 0.12), numbers=frozenset({3}))
    return section(words, sheet.say("perpetrators"), table)


def sources(sheet: Sheet) -> list[Flowable]:
    """Return the tally of sources; no source by itself."""
    words, told = sheet.words, sheet.document.get("derived", {}).get("source_tally", {})
    grade = _GRADES.get(told.get("best_grade", ""))
    rows = [
        (sheet.say("kinds"), tally(words, "SRC_KIND", told.get("kinds"))),
        (sheet.say("tiers"), tally(words, "TIER", told.get("tiers"))),
        (sheet.say("origins"), number(words, told.get("independent_origins"))),
        (sheet.say("grade"), words.say(grade) if grade else ""),
    ]
    return section(words, sheet.say("sources"), facts(words, rows))


def consent(sheet: Sheet) -> list[Flowable]:
    """Return what was agreed to, per scope and decision, with the number of persons and the months."""
    words = sheet.words
    rows = [
        (_MARKS.get(decision, "other"), words.code("CONSENT_SCOPE", scope), _agreed(sheet, decision, kept))
        for scope, decision, kept in current_consents(sheet.document)
    ]
    return section(words, sheet.say("consent"), marked_list(words, rows))


def _agreed(sheet: Sheet, decision: str, kept: list[Document]) -> str:
    words = sheet.words
    said = sheet.say("persons", decision=words.code("CONSENT_DECISION", decision), n=len(kept))
    months = dict.fromkeys(say_month(words, row.get("at")) for row in sorted(kept, key=lambda row: row.get("at") or ""))
    ends = dict.fromkeys(say_month(words, row["part"].get("expires")) for row in kept)
    until = [sheet.say("until", month=month) for month in ends if month]
    return words.listed([said, *months, *until])


def summary(sheet: Sheet) -> list[Flowable]:
    """Return the released summary; it is in the document only if a person let it go."""
    text = sheet.document.get("summary_nonident")
    return section(sheet.words, sheet.say("summary"), quoted(sheet.words, text)) if text else []


def attachments(sheet: Sheet) -> list[Flowable]:
    """Return kind and the first twelve digits of the hash of each attachment that may leave."""
    rows = [
        [sheet.words.code("ATTACHMENT_KIND", row.get("kind")), row.get("sha256", "")[:12]]
        for row in sheet.document.get("attachments", [])
    ]
    columns = [sheet.say("kind"), sheet.say("fingerprint")]
    return section(sheet.words, sheet.say("attachments"), grid(sheet.words, columns, rows, shares=(0.4, 0.6)))
