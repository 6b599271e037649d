"""Where shipped files lie: beside the code in a checkout, inside the package once installed."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """Return the shipped file `resources/<parts>`; FileNotFoundError where neither place has it."""
    for root in (files("app") / "_resources", Path(__file__).resolve().parent.parent / "resources"):
        found = root.joinpath(*parts)
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError("/".join(parts))
