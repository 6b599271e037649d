"""Checks a raw document: what the types refuse, what parses all the same, and the rules' findings as sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import ValidationError

from app.errors import message_of
from app.models.finding import Finding
from app.models.incident import Incident
from app.models.problems import problems
from app.ui.forms.editor import Problem
from app.ui.forms.raw import Loc, Raw, at, without
from app.ui.i18n import filled, tr

_MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Parsed:
    """What became of a raw document. `incident` holds all that parses; `problems` what does not, beside its fields."""

    incident: Incident | None
    problems: tuple[Problem, ...]

    @property
    def whole(self) -> bool:
        """Whether everything parsed."""
        return not self.problems


def parse(raw: Raw) -> Parsed:
    """Validate `raw`. What the types refuse is named and taken out, so that the rest can be judged all the same."""
    found: list[Problem] = []
    rest = raw
    for _round in range(_MOST_ROUNDS):
        try:
            return Parsed(Incident.model_validate(rest), tuple(found))
        except ValidationError as error:
            refused = problems(error)
        found.extend(Problem(_field_of(raw, one.path), sentence(one.code, dict(one.params))) for one in refused)
        rest = without(rest, [_field_of(rest, one.path) for one in refused])
    return Parsed(None, tuple(found))


def _field_of(raw: Raw, path: Loc) -> Loc:
    """Return the path cut at the last step that stands in the document: a missing field is its holder's problem."""
    known = path
    while known and at(raw, known) is None:
        known = known[:-1]
    return known or path


def sentence(code: str, params: dict[str, str | int]) -> str:
    """Say what a type refused."""
    message = message_of(code)
    said = " ".join(tr(part) for part in (message.what, message.todo) if part.source)
    return filled(said, **params)


def title_of(finding: Finding) -> str:
    """Say what a rule found."""
    return tr(message_of(finding.code).what, **finding.params)


def todo_of(finding: Finding) -> str:
    """Say what to do about it."""
    todo = message_of(finding.code).todo
    return tr(todo, **finding.params) if todo.source else ""


def beside_fields(findings: Iterable[Finding], raw: Raw, *, everywhere: bool = False) -> list[Problem]:
    """Return the findings that belong beside a field which holds something; an empty one is not nagged at.

    `everywhere` says them beside empty fields too: after finalising was asked for.
    """
    return [
        Problem(tuple(finding.path), title_of(finding), blocks=finding.severity == "E")
        for finding in findings
        if finding.path and (everywhere or at(raw, finding.path) not in (None, "", [], {}))
    ]
