"""Walks a record and applies to every field the verb it carries (domain.md 0.1b, 23.5)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.models.base import Document, document
from app.models.codes import code_list
from app.models.fields import Profile, Ui, Verb, leaves_of
from app.release import verbs
from app.release.labels import Labels
from app.release.places import LEVELS, Area, area_of
from app.release.profiles import pseudonymous

_ID = re.compile(r"[0-9a-f]{32}")
_OTHER = "OTHER"  # what no list knows has no parent: it may say anything
_PLAIN: MappingProxyType[Verb, Callable[[Any], Any]] = MappingProxyType(
    {
        Verb.MONTH: verbs.month,
        Verb.QUARTER: verbs.quarter,
        Verb.BAND: verbs.band,
        Verb.YESNO: verbs.yes_no,
        Verb.COUNT: verbs.count,
    }
)


@dataclass(frozen=True, slots=True)
class Means:
    """What the verbs need beside the value: the profile, names and places, a pseudonym per id, and ticked texts.

    `ticked` names the fields whose text a person has ticked for exactly what leaves; see app.release.ticks.
    """

    profile: Profile
    labels: Labels
    pseudonym: Callable[[str], str]
    ticked: frozenset[str] = frozenset()


class Generaliser:
    """Makes one record's released fields."""

    def __init__(self, record: BaseModel, means: Means) -> None:
        self._record = record
        self._means = means
        self._area: Area = area_of(record, means.profile, means.labels)
        self.parties: dict[str, str] = {}  # own id of every party that passed its verb, to the id as released
        self.places: set[str] = set()

    def document(self) -> Document:
        """Return the record's fields as this profile may see them; a field without a value is left out."""
        return self._fields(self._record)

    def _fields(self, model: BaseModel) -> Document:
        found: Document = {}
        for name, key, verb, ui in _leaving(type(model), self._means.profile):
            value = getattr(model, name)
            if value is None or value == []:
                continue
            made = self._apply(key, verb, value, ui)
            if made is not None and made not in ([], {}):
                found[key] = made
        return found

    def _apply(self, key: str, verb: Verb, value: Any, ui: Ui | None) -> Any:
        if verb is Verb.TEXT_TICKED:
            return value if key in self._means.ticked else None
        if verb is Verb.CATEGORY:
            return self._category(value, ui.codes if ui else "")
        if verb in _PLAIN:
            return _PLAIN[verb](_plain(value))
        made = self._place(key, verb, value) if verb in {Verb.ADM, Verb.CENTROID} else self._keep(value)
        self._note(ui.widget if ui else "", value, made)
        return made

    def _place(self, key: str, verb: Verb, value: Any) -> Any:
        if verb is Verb.CENTROID:
            return self._area.centroid()
        return self._keep(self._area.own_level(key, value) if key in LEVELS else self._area.at_most(value))

    def _note(self, widget: str, value: Any, made: Any) -> None:
        """Remember the parties and places that passed, for the labels."""
        if widget == "party" and isinstance(made, str):
            self.parties[value] = made
        if widget in {"place", "country"} and isinstance(made, str):
            self.places.add(made)

    def _keep(self, value: Any) -> Any:
        if isinstance(value, BaseModel):
            return self._fields(value)
        if isinstance(value, list):
            rows = [item for item in value if not _gone(item.__class__, self._means.profile)]
            return [made for item in rows if (made := self._keep(item)) not in (None, {})]
        if isinstance(value, str) and pseudonymous(self._means.profile) and _ID.fullmatch(value):
            return self._means.pseudonym(value)
        return value

    def _category(self, value: Any, codes: str) -> Any:
        if isinstance(value, list):
            return sorted({self._category(item, codes) for item in value})
        if codes:
            known = code_list(codes)
            return known.parent(value) or (value if value in known.by_code else _OTHER)
        party = self._means.labels.party(value)
        return party.category if party else None


@cache
def _leaving(model: type[BaseModel], profile: Profile) -> tuple[tuple[str, str, Verb, Ui | None], ...]:
    """Return (name, JSON key, verb, face) of every field that `profile` does not drop, in order."""
    told = (
        (name, field.alias or name, leaves_of(field).verb(profile), _ui(field))
        for name, field in model.model_fields.items()
    )
    return tuple(one for one in told if one[2] is not Verb.DROP)


@cache
def dropped(model: type[BaseModel], profile: Profile, prefix: str = "") -> tuple[str, ...]:
    """Return the names of all fields that `profile` drops, dotted, whether or not they held a value.

    The list is the same for every record: a name that appeared only with a value would tell that there was one.
    """
    found: list[str] = []
    for name, field in model.model_fields.items():
        path = prefix + (field.alias or name)
        verb = leaves_of(field).verb(profile)
        if verb is Verb.DROP:
            found.append(path)
        elif verb is Verb.KEEP:
            for part in _models_in(field.annotation):
                found += _dropped_of(part, profile, path)
    return tuple(found)


def _dropped_of(part: type[BaseModel], profile: Profile, path: str) -> tuple[str, ...]:
    return (path,) if _gone(part, profile) else dropped(part, profile, path + ".")


@cache
def _gone(part: type[Any], profile: Profile) -> bool:
    """Whether nothing but an id would be left of a row: then the row goes too."""
    if not issubclass(part, BaseModel):
        return False
    fields = [field for name, field in part.model_fields.items() if name != "id"]
    return all(leaves_of(field).verb(profile) is Verb.DROP for field in fields)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _ui(field: FieldInfo) -> Ui | None:
    return next((item for item in field.metadata if isinstance(item, Ui)), None)


def _plain(value: Any) -> Any:
    return document(value) if isinstance(value, BaseModel) else value
