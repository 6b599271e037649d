"""Takes out links to rows that do not leave: a link is a trace of the row that it names."""

from functools import cache
from typing import Any

from app.models.base import Row
from app.models.fields import Profile, Verb, leaves_of
from app.models.incident import Incident
from app.models.walk import links_of


def untied(incident: Incident, profile: Profile) -> Incident:
    """Return the incident without links to rows that are not in it or that `profile` drops; counted ones must exist.

    A tick that names somebody who is not in it goes whole: with fewer names it would hold for those who are left.
    """
    lists = {name: getattr(incident, name) for name in type(incident).model_fields}
    rows = {name: value for name, value in lists.items() if isinstance(value, list) and _are_rows(value)}
    there = {name: {row.id for row in value} for name, value in rows.items()}
    leaving = {name: ids for name, ids in there.items() if _verb(incident, name, profile) is not Verb.DROP}
    update = {name: [_row(row, profile, there, leaving) for row in value] for name, value in rows.items()}
    persons = there.get("victim_groups", set()) | there.get("sources", set())
    ticks = [row for row in incident.ticks if persons.issuperset(row.persons)]
    return incident.model_copy(update=update | {"ticks": ticks})


def _are_rows(value: list[Any]) -> bool:
    return bool(value) and all(isinstance(item, Row) for item in value)


def _verb(part: Row | Incident, name: str, profile: Profile) -> Verb:
    return _verb_of(type(part), name, profile)


@cache
def _verb_of(model: type[Row] | type[Incident], name: str, profile: Profile) -> Verb:
    return leaves_of(model.model_fields[name]).verb(profile)


def _row(row: Row, profile: Profile, there: dict[str, set[str]], leaving: dict[str, set[str]]) -> Row:
    update: dict[str, Any] = {}
    for name, targets in links_of(type(row)):
        lists = leaving if _verb(row, name, profile) is Verb.KEEP else there
        known = {row_id for target in targets for row_id in lists.get(target, ())}
        value = getattr(row, name)
        if isinstance(value, list):
            update[name] = [row_id for row_id in value if row_id in known]
        elif value not in known:
            update[name] = None
    return row.model_copy(update=update) if update else row
