"""Yesterday's JSON: pure functions dict -> dict, one schema version up each.

A file `NNNN_kind.py` here holds `up(document) -> document`, from version NNNN to NNNN + 1 of that kind; it changes no
argument. Found by name, so a new step is one new file (and frozen samples in tests/records).
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any

Step = Callable[[dict[str, Any]], dict[str, Any]]
Steps = Mapping[tuple[str, int], Step]

_NAME = re.compile(r"(\d{4})_([a-z_]+)")


def steps_in(package: ModuleType) -> Steps:
    """Return the steps of a package, by (kind, version they start from)."""
    found: dict[tuple[str, int], Step] = {}
    for module in pkgutil.iter_modules(package.__path__):
        name = _NAME.fullmatch(module.name)
        if name:
            step: Step = importlib.import_module(f"{package.__name__}.{module.name}").up
            found[name[2], int(name[1])] = step
    return MappingProxyType(found)


STEPS: Steps = steps_in(importlib.import_module(__name__))


def upcast(kind: str, schema_v: int, document: dict[str, Any], *, steps: Steps = STEPS) -> dict[str, Any]:
    """Return `document` of `kind` as today's version writes it; one of today's version comes back as it is."""
    while (kind, schema_v) in steps:
        document = steps[kind, schema_v](document)
        schema_v += 1
    return document
