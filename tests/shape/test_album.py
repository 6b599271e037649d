"""Whatever the window can show stands in its album: pages, steps, dialogs and questions."""

import ast
from importlib import import_module
from pathlib import Path

from app.ui.album import ALBUM
from app.ui.dialogs import Dialog, LongDialog, Notice, Question
from app.ui.pages.page import Page
from app.ui.start.steps import Step

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for path in (ROOT / "app" / "ui").rglob("*.py") if "album" not in path.parts)
SHOWN = {scene.kind for scene in ALBUM}
BASES = {Page, Step, LongDialog, Notice}  # never shown as they are


def _subclasses(kind):
    return {one for child in kind.__subclasses__() for one in (child, *_subclasses(child))}


def test_every_page_step_and_dialog_is_in_the_album():
    for path in MODULES:
        import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    known = {one for base in (Page, Step, Dialog) for one in _subclasses(base)} - BASES
    missing = {one.__name__ for one in known if one.__module__.startswith("app.")} - {one.__name__ for one in SHOWN}
    assert missing == set()


def test_every_question_that_is_asked_is_in_the_album():
    """As many scenes of questions as there are places that ask one."""
    calls = (node for path in MODULES for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    asked = [node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "Question"]
    assert sum(scene.kind is Question for scene in ALBUM) >= len(asked) > 0


def test_no_two_scenes_have_the_same_name():
    names = [scene.name for scene in ALBUM]
    assert sorted(names) == sorted(set(names))
