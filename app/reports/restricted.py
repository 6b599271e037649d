"""What only the restricted sheet adds: each person under a survivor code, each source under its code. Never a name."""

from reportlab.platypus import Flowable

from app.models.base import Document
from app.reports.layout import grid, section
from app.reports.sections import Sheet
from app.reports.sheet_data import number, span
from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

_PERSONS = QT_TRANSLATE_NOOP("Reports", "Persons")
_PERSON_COLUMNS = (
    QT_TRANSLATE_NOOP("Reports", "Survivor code"),
    QT_TRANSLATE_NOOP("Reports", "Sex"),
    QT_TRANSLATE_NOOP("Reports", "Age"),
    QT_TRANSLATE_NOOP("Reports", "Displacement"),
    QT_TRANSLATE_NOOP("Reports", "Now"),
    QT_TRANSLATE_NOOP("Reports", "Number"),
)
_SOURCES = QT_TRANSLATE_NOOP("Reports", "Sources, one by one")
_SOURCE_COLUMNS = (
    QT_TRANSLATE_NOOP("Reports", "Source code"),
    QT_TRANSLATE_NOOP("Reports", "Kind"),
    QT_TRANSLATE_NOOP("Reports", "Reliability"),
    QT_TRANSLATE_NOOP("Reports", "Credibility"),
    QT_TRANSLATE_NOOP("Reports", "Risk to the source"),
)
_SAFE = QT_TRANSLATE_NOOP("Reports", "Safe contact")
_SAFE_COLUMNS = (QT_TRANSLATE_NOOP("Reports", "Person"), QT_TRANSLATE_NOOP("Reports", "What was agreed"))
_LOCKED = QT_TRANSLATE_NOOP("Reports", "The contacts were locked. Unlock them before anyone is contacted.")
_NONE_AGREED = QT_TRANSLATE_NOOP("Reports", "Nothing was agreed. Nobody makes contact before something is.")


def persons(sheet: Sheet) -> list[Flowable]:
    """Return the persons and groups, by survivor code."""
    words = sheet.words
    rows = [
        [
            _survivor(words, row),
            words.code("SEX", row.get("sex")),
            number(words, row["age_years"]) if "age_years" in row else words.code("AGE_BAND", row.get("age_band")),
            words.code("DISPLACEMENT", row.get("displacement")),
            words.code("OUTCOME_STATUS", row.get("outcome_status")),
            span(words, row.get("n_min"), row.get("n_best"), row.get("n_max")),
        ]
        for row in sheet.document.get("victim_groups", [])
    ]
    columns = [words.say(text) for text in _PERSON_COLUMNS]
    table = grid(words, columns, rows, shares=(0.18, 0.12, 0.18, 0.21, 0.2, 0.11), numbers=frozenset({5}))
    return section(words, words.say(_PERSONS), table)


def sources(sheet: Sheet) -> list[Flowable]:
    """Return the sources, by source code."""
    words = sheet.words
    rows = [
        [
            row.get("source_code", ""),
            words.code("SRC_KIND", row.get("kind")),
            words.code("RELIABILITY", row.get("reliability")),
            words.code("CREDIBILITY", row.get("credibility")),
            words.code("SECURITY_OF_SOURCE", row.get("security_of_source")),
        ]
        for row in sheet.document.get("sources", [])
    ]
    columns = [words.say(text) for text in _SOURCE_COLUMNS]
    table = grid(words, columns, rows, shares=(0.16, 0.26, 0.2, 0.2, 0.18))
    return section(words, words.say(_SOURCES), table)


def safe_contact(sheet: Sheet) -> list[Flowable]:
    """Return how each person whose contact is kept may be contacted, by code; empty where none is kept."""
    words, agreed = sheet.words, sheet.printed.safe_contact
    called = {row["id"]: _survivor(words, row) for row in sheet.document.get("victim_groups", [])}
    for row in sheet.document.get("sources", []):
        called[row["id"]] = row.get("source_code") or words.code("SRC_KIND", row.get("kind"))
    rows = [[name, _agreed(words, agreed[person])] for person, name in called.items() if person in agreed]
    if not rows:
        return []
    columns = [words.say(text) for text in _SAFE_COLUMNS]
    return section(words, words.say(_SAFE), grid(words, columns, rows, shares=(0.25, 0.75)))


def _survivor(words: Words, row: Document) -> str:
    return row.get("survivor_code") or words.code("VICTIM_GROUP_KIND", row.get("kind"))


def _agreed(words: Words, codes: tuple[str, ...] | None) -> str:
    if codes is None:
        return words.say(_LOCKED)
    return words.codes("SAFE_CONTACT", codes) or words.say(_NONE_AGREED)
