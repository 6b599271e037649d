"""What the lists hold of one document: a pure function, the same at a station and at HQ.

At HQ the document is the released one: what a station derived is copied from its `derived` block, never recomputed.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from app.models.base import Record
from app.models.canonical import encode
from app.models.codes import code_list
from app.models.derived import derive
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.places import Area, gazetteer
from app.models.transitions import TERMINAL
from app.vault.words import searchable

Cell = str | int | None
Document = Mapping[str, Any]
PlaceName = Callable[[str], str | None]

VERSION = 3  # raise it when the same document gives other rows or words: vaults then rebuild their lists by themselves

_LATE = datetime(9000, 1, 1, tzinfo=UTC)
_ADM = ("adm1", "adm2", "adm3", "adm4")
_RECORD_ID = re.compile(r"[0-9a-f]{32}")
_LANGUAGES = ("en", "fr", "es", "ar")
_SCOPE = "REPORT_HQ_NONIDENT"
# Whose words the full-text index takes from an incident, and the code list that names each (domain.md 1 to 4).
_CODED = {
    "place_type": "PLACE_TYPE",
    "context": "CONTEXT",
    "adjuncts": "ADJUNCTS",
    "control": "CONTROL",
    "reg_basis": "REG_BASIS",
    "nexus_conclusion": "NEXUS_CONCLUSION",
}
_CODED_ROWS = {
    "acts": {
        "type": "CRSV_TYPE",
        "subtype": "CRSV_SUB",
        "manner": "MANNER",
        "verification_state": "VERIFICATION_STATE",
    },
    "perpetrators": {"category": "PERP_CAT"},
    "sources": {"kind": "SRC_KIND"},
    "victim_groups": {"displacement": "DISPLACEMENT", "profile_tags": "PROFILE_TAGS"},
}


@dataclass(frozen=True, slots=True)
class Projected:
    """Everything that the projections hold of one incident, by table; child rows by their row id."""

    row: dict[str, Cell]
    children: dict[str, dict[str, tuple[Cell, ...]]] = field(default_factory=dict)
    text: tuple[str, str, str, str] | None = None


def project_incident(
    doc: Document, record: Record | None, *, station: str, state: str, at: str, place_name: PlaceName
) -> Projected:
    """Project one revision of an incident. `record` is the model behind `doc`, None for a released document.

    Everything that depends on the present moment is taken at `at`, the revision's own instant, so that a rebuild
    years later gives the same rows.
    """
    now = datetime.fromisoformat(at)
    derived = _derived(doc, record, now)
    row: dict[str, Cell] = {"station": station, "state": state, **_facts(doc), **_when(doc, now), **_counts(derived)}
    children = {
        "act": _acts(doc),
        "victim_group": _groups(doc),
        "perpetrator": _perpetrators(doc),
        "incident_place": _places(doc),
    }
    return Projected(row, children, _words(doc, place_name))


def _derived(doc: Document, record: Record | None, now: datetime) -> Document:
    block = doc.get("derived")
    if isinstance(block, Mapping):
        return block
    return derive(record, now=now) if isinstance(record, Incident) else {}


def _facts(doc: Document) -> dict[str, Cell]:
    codes = [code for code in (_text(doc.get(name)) for name in (*reversed(_ADM), "adm0")) if code]
    own = codes[0] if codes and _RECORD_ID.fullmatch(codes[0]) else None
    known = next(
        (name for name in (_told_name(doc, "places", code) or _listed_name(code) for code in codes) if name), None
    )
    party = next((_text(row.get("party")) for row in _rows(doc, "perpetrators") if row.get("party")), None)
    return {
        "ref": _text(doc.get("ref")),
        "place": _text(doc.get("place_name_local")) or known,
        "place_ref": own,
        **{name: _text(doc.get(name)) for name in ("adm0", "adm1", "adm2")},
        "party": party,
        "party_label": _told_name(doc, "parties", party) if party else None,
        "consent": consent_state(doc),
        "types": " ".join(dict.fromkeys(_told_types(doc))) or None,
        "updated_at": _text(doc.get("updated_at")),
        "due": next_step_due(doc),
    }


def _told_types(doc: Document) -> Iterator[str]:
    """Yield what the list calls the acts: the type, or of OTHER_COMPARABLE what it was more exactly."""
    acts = _rows(doc, "acts")
    if not acts:
        yield from map(str, (doc.get("derived") or {}).get("act_types") or ())
    for act in acts:
        code, subtypes = _text(act.get("type")), act.get("subtype")
        if code == "OTHER_COMPARABLE" and isinstance(subtypes, list) and subtypes:
            yield from map(str, subtypes)
        elif code:
            yield code


def _told_name(doc: Document, kind: str, key: str) -> str | None:
    """Return what a released document calls one of its parties or places (of a party at least its category)."""
    labels = doc.get("labels")
    block = labels.get(kind) if isinstance(labels, Mapping) else None
    label = block.get(key) if isinstance(block, Mapping) else None
    if not isinstance(label, Mapping):
        return None
    return _text(label.get("name")) or _text(label.get("category"))


def _listed_name(code: str) -> str | None:
    return gazetteer().name(code, "en") if gazetteer().chain(code) else None


def _when(doc: Document, now: datetime) -> dict[str, Cell]:
    raw = doc.get("occurred")
    if not isinstance(raw, Mapping):
        return {"occurred": None, "occurred_lo": None, "occurred_hi": None}
    date = PartialDate.model_validate(dict(raw))
    received = _text(doc.get("first_received_at"))
    lo, hi = date.interval(now, datetime.fromisoformat(received) if received and "T" in received else None)
    last = max(lo, hi - timedelta(microseconds=1))
    return {
        "occurred": date.plain() or None,
        "occurred_lo": lo.date().isoformat(),
        "occurred_hi": last.date().isoformat(),
    }


def _counts(derived: Document) -> dict[str, Cell]:
    victims = derived.get("victims")
    victims = victims if isinstance(victims, Mapping) else {}
    return {
        "victims": next((n for n in (_int(victims.get(k)) for k in ("best", "min", "max")) if n is not None), None),
        "status_worst": _text(derived.get("state_worst")),
        "status_best": _text(derived.get("state_best")),
    }


def consent_state(doc: Document) -> str | None:
    """Sum up the consents to report to HQ over all persons: one code for the list, None where none was asked.

    The narrowest wins: WITHDRAWN, REFUSED, NOT_ASKED beside a grant (PARTIAL), NOT_ASKED, GRANTED, SECONDARY (also
    where only groups are told of and nobody was interviewed, so that nobody was there to ask).
    """
    consents = _rows(doc, "consents")
    replaced = {row.get("supersedes") for row in consents}
    live = [row for row in consents if row.get("id") not in replaced]
    scopes = (scope for row in live for scope in _rows(row, "scopes") if scope.get("scope") == _SCOPE)
    found = {str(scope.get("decision")) for scope in scopes}
    for code in ("WITHDRAWN", "REFUSED"):
        if code in found:
            return code
    if "GRANTED" in found:
        return "PARTIAL" if "NOT_ASKED" in found else "GRANTED"
    if "NOT_ASKED" in found:
        return "NOT_ASKED"
    return "SECONDARY" if _is_secondary(doc, live) else None


def next_step_due(doc: Document) -> str | None:
    """Return the first day (YYYY-MM-DD) on which a next step of verification is due; None where none is open.

    A plan is settled by its outcome, or once every act it is for is decided: those it names, else all.
    """
    states = {str(row.get("id")): row.get("verification_state") for row in _rows(doc, "acts")}
    plans = [row for row in _rows(doc, "verification_plans") if not row.get("outcome")]
    days = (_text(plan.get("due")) for plan in plans if not _decided(states, plan.get("acts")))
    return min((day for day in days if day), default=None)


def _decided(states: Mapping[str, Any], acts: Any) -> bool:
    named = acts if isinstance(acts, list) and acts else list(states)
    concerned = [states[key] for key in map(str, named) if key in states]
    return bool(concerned) and all(state in TERMINAL for state in concerned)


def _is_secondary(doc: Document, live: list[Document]) -> bool:
    if any(row.get("given_by") == "NOT_APPLICABLE_SECONDARY_INFO" for row in live):
        return True
    groups, sources = _rows(doc, "victim_groups"), _rows(doc, "sources")
    asked = doc.get("reg_basis") == "DIRECT_INTERVIEW" or any(
        row.get("kind") == "SURVIVOR" or row.get("interview") for row in sources
    )
    return bool(groups) and not asked and all(row.get("kind") == "GROUP" for row in groups)


def _acts(doc: Document) -> dict[str, tuple[Cell, ...]]:
    return {
        str(row["id"]): (_text(row.get("type")), _text(row.get("verification_state")), _int(row.get("count_victims")))
        for row in _rows(doc, "acts")
    }


def _groups(doc: Document) -> dict[str, tuple[Cell, ...]]:
    names = ("sex", "age_band", "displacement")
    return {
        str(row["id"]): (*(_text(row.get(name)) for name in names), _int(row.get("n_best")))
        for row in _rows(doc, "victim_groups")
    }


def _perpetrators(doc: Document) -> dict[str, tuple[Cell, ...]]:
    names = ("party", "category", "certainty")
    return {str(row["id"]): tuple(_text(row.get(name)) for name in names) for row in _rows(doc, "perpetrators")}


def _places(doc: Document) -> dict[str, tuple[Cell, ...]]:
    return {name: (_text(doc[name]),) for name in ("adm0", *_ADM) if _text(doc.get(name))}


def _words(doc: Document, place_name: PlaceName) -> tuple[str, str, str, str]:
    refs = [_text(doc.get("ref")), *(_text(row.get("value")) for row in _rows(doc, "alt_refs"))]
    places = [_text(doc.get("place_name_local")), _text(doc.get("pcode"))]
    for code in (_text(doc.get(name)) for name in ("adm0", *_ADM)):
        if code:
            places += [
                None if _RECORD_ID.fullmatch(code) else code,
                place_name(code) or _told_name(doc, "places", code),
            ]
    summary = [_text(doc.get("title_neutral")), _text(doc.get("summary_nonident"))]
    reference, place, told, codes = (searchable(_join(words)) for words in (refs, places, summary, _code_words(doc)))
    return reference, place, told, codes


def _code_words(doc: Document) -> list[str]:
    words: dict[str, None] = {}  # each word once, however many labels hold it: a search asks for words, not phrases
    for holder, fields in ((doc, _CODED), *((row, f) for name, f in _CODED_ROWS.items() for row in _rows(doc, name))):
        for name, list_name in fields.items():
            value = holder.get(name)
            for code in value if isinstance(value, list) else [value]:
                if isinstance(code, str):
                    words |= _label_words(list_name, code)
    return list(words)


@lru_cache(maxsize=2_000)  # more than there are codes; a bundle may bring any number of others
def _label_words(list_name: str, code: str) -> dict[str, None]:
    labels = (code_list(list_name).label(code, lang) for lang in _LANGUAGES)
    return dict.fromkeys(word for label in (code, *labels) for word in label.split())


def project_party(doc: Document, *, station: str, state: str) -> dict[str, Cell]:
    """Project one revision of a party."""
    names = ("name", "type", "parent", "code", "updated_at")
    return {
        "station": station,
        "state": state,
        **{name: _text(doc.get(name)) for name in names},
        "aliases": _join([_text(alias) for alias in doc.get("aliases") or []], "\n"),
        "active_from": _days(doc.get("active_from"))[0],
        "active_to": _days(doc.get("active_to"))[1],
    }


def project_place(doc: Document, *, station: str, state: str) -> dict[str, Cell]:
    """Project one revision of a local place."""
    names = ("name", "pcode", "level", "parent", "updated_at")
    return {
        "station": station,
        "state": state,
        **{name: _text(doc.get(name)) for name in names},
        "aliases": _join([_text(alias) for alias in doc.get("aliases") or []], "\n"),
    }


def _days(value: Any) -> tuple[str | None, str | None]:
    """Return the first and last day of a partial date, None at a side that is open."""
    if not isinstance(value, Mapping):
        return None, None
    date = PartialDate.model_validate(dict(value))
    if date.precision == "UNK":
        return None, None
    lo, hi = date.interval(_LATE)
    first = None if date.precision == "BEFORE" else lo.date().isoformat()
    return first, None if hi >= _LATE else (hi - timedelta(microseconds=1)).date().isoformat()


def _rows(doc: Document, name: str) -> list[Document]:
    value = doc.get(name)  # a released document may hold a count where the record holds rows
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _int(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


@cache
def vocabulary() -> str:
    """Return a fingerprint of the names of codes and areas: a label translated later is one more word to find."""
    coded = (_CODED, *_CODED_ROWS.values())
    lists = [code_list(name) for name in sorted({name for fields in coded for name in fields.values()})]
    codes = [[one.name, code, *(one.label(code, lang) for lang in _LANGUAGES)] for one in lists for code in one.codes]
    areas = [[country.iso3, dict(country.names), *map(_named, country.areas)] for country in gazetteer().countries]
    return hashlib.sha256(encode([codes, areas])).hexdigest()[:16]


def _named(area: Area) -> list[str]:
    return [area.code, area.name]


def _join(words: Sequence[str | None], by: str = " ") -> str:
    return by.join(word for word in words if word)
