"""One table of all codes, gathered from the files beside it, one file per area."""

import importlib
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from app.catalogue import english
from app.errors.base import AppError, Message
from app.texts import Translate, say


@cache
def _gather() -> Mapping[str, Message]:
    import pkgutil

    package = importlib.import_module("app.errors")
    found: dict[str, Message] = {}
    for module in pkgutil.iter_modules(package.__path__):
        if module.name in {"base", "catalogue"}:
            continue
        rows: dict[str, Message] = importlib.import_module(f"app.errors.{module.name}").MESSAGES
        doubles = found.keys() & rows.keys()
        if doubles:
            raise ValueError(f"codes with two sentences: {sorted(doubles)}")
        found.update(rows)
    return MappingProxyType(found)


class _Catalogue(Mapping[str, Message]):
    """Gathered when the first sentence is asked for: a start that goes well needs none."""

    def __getitem__(self, code: str) -> Message:
        return _gather()[code]

    def __iter__(self) -> Iterator[str]:
        return iter(_gather())

    def __len__(self) -> int:
        return len(_gather())


CATALOGUE: Mapping[str, Message] = _Catalogue()


def message_of(code: str) -> Message:
    """Return the sentences of `code`; KeyError (a bug) where the catalogue has no row."""
    return CATALOGUE[code]


def sentence_of(error: AppError, translate: Translate = english) -> str:
    """Say a known failure in one line: what happened, then what to do now."""
    message, params = message_of(error.code), dict(error.params)
    if error.because:
        params["reason"] = say(message_of(error.because).what, translate)
    return " ".join(say(part, translate, **params) for part in (message.what, message.todo) if part.source)
