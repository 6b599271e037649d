"""Strings that broke other programs, in every text field: kept as they are or refused by name; found, printed, sent."""

import types
import typing
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import naughty
import pytest
from exchange_cases import group_incident, receive_and_apply, send, ticked
from pydantic import BaseModel, ValidationError

from app.cli.terminal import Terminal
from app.errors import CATALOGUE, AppError
from app.models import base
from app.models.base import Row, document, new_id
from app.models.incident import Incident
from app.models.kinds import KINDS
from app.models.linter import lint_text
from app.models.problems import problems
from app.reports.fonts import require_glyphs
from app.reports.printing import print_summary
from app.tasks import Task
from app.vault import drafts, revisions
from app.vault.listing import IncidentFilter, Sort, incident_rowids
from app.vault.opened import Vault
from app.vault.verify import verify
from app.vault.words import fts_query

SHELF = Path(__file__).resolve().parents[3] / "shared" / "data"
SHORT = 250  # what the shorter kind of text field holds
IN_ONE_SHEET = 20


@pytest.fixture(params=["own", "shelf"])
def strings(request: pytest.FixtureRequest) -> list[str]:
    if request.param == "own":
        return list(naughty.OWN)
    if not (SHELF / "naughty-strings").is_dir():
        pytest.skip("the list of 515 strings is not on a shelf beside this checkout; the own ones are always run")
    return naughty.strings(SHELF)


# ── every text field ───────────────────────────────────────────────────────────────────────────


@cache
def fields(model: type[BaseModel]) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a model as a document names them, with their types."""
    hints = typing.get_type_hints(model, include_extras=True)
    return tuple((field.alias or name, hints[name]) for name, field in model.model_fields.items())


def filled(model: type[BaseModel], text: str) -> dict[str, Any]:
    """Return a document of the model in which every field of free text holds `text`, in a row of every list too."""
    found: dict[str, Any] = {"id": new_id()} if issubclass(model, Row) else {}
    for name, hint in fields(model):
        value = _value(hint, text)
        if value is not None:
            found[name] = value
    return found


def _value(hint: Any, text: str) -> Any:
    if get_origin(hint) is Annotated:
        parts = get_args(hint)
        typed = any(getattr(part, "func", None) is base._no_nul for part in parts[1:])  # text that a person types
        return text if typed else _value(parts[0], text)
    if get_origin(hint) in {typing.Union, types.UnionType}:
        return next((value for part in get_args(hint) if (value := _value(part, text)) is not None), None)
    if get_origin(hint) is list:
        inside = get_args(hint)[0]
        if isinstance(inside, type) and issubclass(inside, BaseModel):
            return [filled(inside, text)]
        value = _value(inside, text)
        return None if value is None else [value]
    return None


def test_every_kind_of_record_has_text_fields_and_the_walk_finds_them() -> None:
    found = filled(Incident, "x")
    assert {"summary_nonident", "title_neutral", "acts", "victim_groups", "sources", "perpetrators"} <= found.keys()
    assert sum(str(filled(KINDS[kind], "textmark")).count("textmark") for kind in KINDS) >= 40


def test_each_is_kept_in_every_field_or_refused_by_name(strings: list[str]) -> None:
    refused = 0
    for text in strings:
        for kind in KINDS.values():
            try:
                made = kind.model_validate(filled(kind, text))
            except ValidationError as error:
                refused += 1
                assert {one.code for one in problems(error)} <= CATALOGUE.keys()
                assert "\0" in text or len(text) > SHORT or not text.isprintable()
                continue
            again = kind.model_validate_json(made.model_dump_json())
            assert document(again) == document(made)
            assert str(document(made)).count(repr(text)[1:-1]) >= (1 if text else 0)
    assert refused <= len(strings) // 4


def records(strings: list[str]) -> dict[str, Incident]:
    """Return an incident for each string that its fields take, the string in all of them."""
    found = {}
    for text in strings:
        for wanted in (filled(Incident, text), {"summary_nonident": text}):
            try:
                found[text] = Incident.model_validate(wanted)
                break
            except ValidationError:
                continue
    return found


# ── kept, found, shown ─────────────────────────────────────────────────────────────────────────


def test_each_is_saved_drafted_and_found_again(vault: Vault, strings: list[str], capsys) -> None:
    kept = {}
    with vault.writing():
        for text, incident in records(strings).items():
            kept[text] = revisions.save(vault, incident, state="OPEN", reason=text[:200]).record_id
        for number, text in enumerate(strings):
            drafts.put(vault, f"{number:032x}", {"analysis_note": text})
    typed = {row.record_id: row.values for row in drafts.all_drafts(vault)}
    assert typed == {f"{number:032x}": {"analysis_note": text} for number, text in enumerate(strings)}
    for text, record_id in kept.items():
        loaded = revisions.load(vault, record_id)
        assert loaded.document["summary_nonident"] == text
    with vault.reading() as db:
        for text, record_id in kept.items():
            found = incident_rowids(db, IncidentFilter(text=text), Sort())
            wanted = db.scalar("SELECT id FROM incident_row WHERE record = ? AND layer = 0", record_id)
            assert wanted in found or fts_query(text) is None, repr(text)
    assert verify(vault, Task()).ok
    Terminal(as_json=False, yes=True).result({}, kept)
    said = capsys.readouterr().out
    assert not {one for one in said if not one.isprintable()} - {"\n", "\t"}


# ── printed ────────────────────────────────────────────────────────────────────────────────────


def drawn(text: str) -> bool:
    try:
        require_glyphs(text)
    except AppError as error:
        assert error.code == "report.glyphs"
        return False
    return True


def test_each_is_printed_or_refused_for_its_script(vault: Vault, strings: list[str]) -> None:
    usable = list(records(strings))
    sheets = [text for text in usable if drawn(text)]
    assert len(sheets) > len(usable) // 2
    for at in range(0, len(sheets), IN_ONE_SHEET):
        together = "\n".join(sheets[at : at + IN_ONE_SHEET])
        one = ticked(group_incident(at), together)
        record_id = revisions.save(vault, one, state="FINAL").record_id
        for variant in ("summary", "restricted"):
            pdf = print_summary(vault, record_id, variant=variant, reason="Handover talk")
            assert pdf.startswith(b"%PDF-")
    undrawn = next(text for text in usable if not drawn(text))
    record_id = revisions.save(vault, ticked(group_incident(7), undrawn), state="FINAL").record_id
    with pytest.raises(AppError, match=r"report\.glyphs"):
        print_summary(vault, record_id, variant="restricted", reason="Handover talk")


# ── sent ───────────────────────────────────────────────────────────────────────────────────────


def test_each_arrives_at_headquarters_as_it_left(station: Vault, hq: Vault, stick: Path, strings: list[str]) -> None:
    sent = {}
    with station.writing():
        for number, text in enumerate(records(strings)):
            if text:
                one = ticked(group_incident(number), text)
                sent[revisions.save(station, one, state="FINAL").record_id] = text
    result = send(station, stick)
    assert receive_and_apply(hq, result.path).new == len(sent)
    with hq.reading() as db:
        ids = [row[0] for row in db.all("SELECT record FROM head")]
    arrived = Counter(revisions.load(hq, record_id).document.get("summary_nonident") for record_id in ids)
    kept_back = Counter(sent.values()) - arrived
    assert all(lint_text(text) for text in kept_back), kept_back  # what looks like a telephone number stays here
    assert len(kept_back) < 10
    assert verify(hq, Task()).ok
