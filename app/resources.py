"""Where shipped files lie: beside the code in a checkout, inside the package once installed."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOTS = (_HERE / "_resources", _HERE.parent / "resources")


def resource(*parts: str) -> Path:
    """Return the shipped file `resources/<parts>`; FileNotFoundError where neither place has it."""
    for root in _ROOTS:
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(parts))
