"""Yesterday's JSON: every stored version comes up to today's, one pure step at a time."""

import json
import sys
from pathlib import Path

import pytest

from app.models.base import document
from app.models.kinds import KINDS, load
from app.models.upcast import STEPS, steps_in, upcast
from app.models.walk import parts

RECORDS = Path(__file__).resolve().parent.parent / "records"
SAMPLES = sorted(RECORDS.glob("*_v*.json"))

FIRST = """
def up(document):
    return {key: value for key, value in document.items() if key != "victims"} | {"victims_best": document["victims"]}
"""
SECOND = """
def up(document):
    return document | {"victims_min": document["victims_best"]}
"""


@pytest.fixture
def chain(tmp_path, monkeypatch):
    """An artificial package of steps for a kind "letter": 1 to 2 to 3."""
    package = tmp_path / "steps_of_a_letter"
    package.mkdir()
    files = {"__init__": "", "0001_letter": FIRST, "0002_letter": SECOND, "notes": "no step", "0001_card": FIRST}
    for name, text in files.items():
        (package / f"{name}.py").write_text(text)
    (package / "notes.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    yield steps_in(__import__("steps_of_a_letter"))
    for name in [name for name in sys.modules if name.startswith("steps_of_a_letter")]:
        monkeypatch.delitem(sys.modules, name)


def test_a_chain_brings_each_version_up(chain):
    assert upcast("letter", 1, {"victims": 3}, steps=chain) == {"victims_best": 3, "victims_min": 3}
    assert upcast("letter", 2, {"victims_best": 3}, steps=chain) == {"victims_best": 3, "victims_min": 3}
    assert upcast("letter", 3, {"victims_min": 3}, steps=chain) == {"victims_min": 3}


def test_a_step_changes_no_argument_and_no_other_kind(chain):
    stored = {"victims": 3}
    upcast("letter", 1, stored, steps=chain)
    assert stored == {"victims": 3}
    assert upcast("place", 1, stored, steps=chain) is stored


def test_steps_are_found_by_their_file_names(chain):
    assert set(chain) == {("letter", 1), ("letter", 2), ("card", 1)}


def test_the_products_own_chain_reaches_todays_version_of_every_kind():
    for kind, model in KINDS.items():
        reached = 1
        while (kind, reached) in STEPS:
            reached += 1
        assert reached == model.schema_v


def test_there_is_a_frozen_sample_of_every_version():
    named = {path.stem for path in SAMPLES}
    for kind, model in KINDS.items():
        assert {f"{kind}_v{version}" for version in range(1, model.schema_v + 1)} <= named


def test_the_sample_of_an_incident_says_something_in_every_field():
    stored = json.loads((RECORDS / f"incident_v{KINDS['incident'].schema_v}.json").read_text("utf-8"))
    said: dict[type, set[str]] = {}
    for _, part in parts(load("incident", stored)):
        named = {name for name in type(part).model_fields if getattr(part, name) not in (None, [])}
        said.setdefault(type(part), set()).update(named)
    for model, names in said.items():
        assert set(model.model_fields) == names, model.__name__


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_frozen_sample_is_still_read(path):
    kind, version = path.stem.rsplit("_v", 1)
    stored = json.loads(path.read_text("utf-8"))
    record = load(kind, stored, schema_v=int(version))
    assert record.id == stored["id"]
    if int(version) == KINDS[kind].schema_v:
        assert document(record) == stored, "today's version comes back as it is"
