"""What only the restricted sheet adds: each person under a survivor code, each source under its code. Never a name."""

from reportlab.platypus import Flowable

from app.reports.layout import grid, section
from app.reports.sections import Sheet
from app.reports.sheet_data import span
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


def persons(sheet: Sheet) -> list[Flowable]:
    """Return the persons and groups, by survivor code."""
    words = sheet.words
    rows = [
        [
            row.get("survivor_code") or words.code("VICTIM_GROUP_KIND", row.get("kind")),
            words.code("SEX", row.get("sex")),
            str(row["age_years"]) if "age_years" in row else words.code("AGE_BAND", row.get("age_band")),
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
