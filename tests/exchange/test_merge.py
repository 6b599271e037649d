"""The three-way merge, whatever a sheet and a person do: nobody's work is lost and nothing is done twice."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.merge import Base, merge
from app.exchange.rows import Mapped

FIELDS = ("adm1", "place_type", "victims_best", "acts[1].type", "acts[2].type", "victim_groups[1].sex")
VALUES = st.sampled_from(["A", "B", "C"])
said = st.dictionaries(st.sampled_from(FIELDS), VALUES)
local = st.dictionaries(st.sampled_from(["adm1", "place_type", "victims_best", "title_neutral"]), VALUES)


def sheet(values: dict[str, str]) -> Mapped:
    rows = {path.partition(".")[0] for path in values if "[" in path}
    if "acts[2]" in rows and "acts[1]" not in rows:
        values, rows = {**values, "acts[1].type": "A"}, rows | {"acts[1]"}
    counts = {name: sum(slot.startswith(f"{name}[") for slot in rows) for name in ("acts", "victim_groups")}
    return Mapped(values=dict(sorted(values.items())), counts={name: count for name, count in counts.items() if count})


def stored(base: Base) -> Base:
    return Base.read(base.dump())


def plain(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if not isinstance(value, list)}


@given(first=said, second=said)
def test_the_same_sheet_twice_changes_nothing(first: dict[str, str], second: dict[str, str]) -> None:
    once = merge({}, Base(), sheet(first))
    twice = merge(once.document, stored(once.base), sheet(second))
    again = merge(twice.document, stored(twice.base), sheet(second))
    assert not again.changed
    assert again.document == twice.document
    assert again.kept == ()


@given(first=said, edits=local, second=said)
def test_what_a_person_wrote_is_never_lost(
    first: dict[str, str], edits: dict[str, str], second: dict[str, str]
) -> None:
    once = merge({}, Base(), sheet(first))
    edited = {**once.document, **edits}
    merged = merge(edited, stored(once.base), sheet(second))
    for name, value in edits.items():
        if once.document.get(name) != value:
            assert merged.document[name] == value
            assert (name in merged.kept) == (name in second and second[name] not in {first.get(name), value})


@given(first=said, second=said)
def test_a_blank_takes_nothing_away(first: dict[str, str], second: dict[str, str]) -> None:
    once = merge({}, Base(), sheet(first))
    merged = merge(once.document, stored(once.base), sheet(second))
    assert set(plain(once.document)) <= set(plain(merged.document))
    for name in set(plain(once.document)) - set(second):
        assert merged.document[name] == once.document[name]


@given(first=said, second=said)
def test_without_a_persons_edits_the_record_says_what_the_sheet_says(
    first: dict[str, str], second: dict[str, str]
) -> None:
    once = merge({}, Base(), sheet(first))
    mapped = sheet(second)
    merged = merge(once.document, stored(once.base), mapped)
    assert merged.kept == ()
    for name, count in mapped.counts.items():
        assert len(merged.document[name]) == count
    acts = [act["type"] for act in merged.document.get("acts", [])]
    told = [mapped.values[path] for path in ("acts[1].type", "acts[2].type") if path in mapped.values]
    assert not told or acts == told


@given(values=said)
def test_links_name_rows_that_are_there(values: dict[str, str]) -> None:
    document = merge({}, Base(), sheet(values)).document
    groups = {group["id"] for group in document.get("victim_groups", [])}
    assert all(set(act.get("victim_groups", [])) == groups for act in document.get("acts", []))
