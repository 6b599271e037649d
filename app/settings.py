"""Settings of this computer's user: looks and habits, nothing about cases or people."""

import contextlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from platformdirs import user_config_path

from app.catalogue import COMPLETE

APP_NAME = "waypost"

Language = Literal["en", "fr", "ar", "es"]
ThemeName = Literal["system", "light", "dark"]
Digits = Literal["latin", "arabic"]


def _one_of(named: object) -> Callable[[object], bool]:
    return lambda value: value in get_args(named)


def _within(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and least <= value <= most


_SOUND: Mapping[str, Callable[[object], bool]] = {
    "language": _one_of(Language),
    "digits": _one_of(Digits),
    "theme": _one_of(ThemeName),
    "text_scale": _within(80, 200),
    "idle_minutes": _within(1, 60),
    "last_vault": lambda value: isinstance(value, str) and len(value) <= 4096,
    "veil_at_start": lambda value: isinstance(value, bool),
}


# Neither a pydantic model nor a data class: the unlock page is painted before what makes those is loaded, and these few
# values decide its look.
class Settings(NamedTuple):
    """All settings. `text_scale` in per cent, `idle_minutes` until the vault locks by itself, `digits` of Arabic.

    `veil_at_start`: the privacy veil is on at once. `last_vault` is the folder last opened; app.instances keeps the
    folder of each vault beside it, nothing else does.
    """

    language: Language = "en"
    digits: Digits = "latin"
    theme: ThemeName = "system"
    text_scale: int = 100
    idle_minutes: int = 5
    last_vault: str = ""
    veil_at_start: bool = False

    def changed(self, **values: Any) -> "Settings":
        """Return them with other values. ValueError for one out of bounds: names the setting, never what was given."""
        wrong = [name for name, value in values.items() if not _SOUND[name](value)]
        if wrong:
            raise ValueError(" ".join(wrong))
        return self._replace(**values)


def settings_file() -> Path:
    """Return where the settings lie on this system."""
    return user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def read_settings(path: Path | None = None) -> Settings:
    """Return the stored settings; the defaults and the system's language where the file is absent or unreadable.

    One wrong value costs only itself: the other values are kept.
    """
    try:
        text = (path or settings_file()).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    values = {"language": _system_language(), **_parsed(text)}
    return Settings(**{name: value for name, value in values.items() if name in _SOUND and _SOUND[name](value)})


def _parsed(text: str) -> Mapping[str, Any]:
    if not text:
        return {}
    import tomllib  # the first start of all has nothing to read

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _system_language() -> Language:
    """Return the language of the system, where it is one that is wholly translated; else English."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next((code for code in get_args(Language) if code == named[:2] and code in COMPLETE), "en")


def write_settings(settings: Settings, path: Path | None = None) -> None:
    """Store the settings whole or not at all; OSError where the folder cannot be written."""
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in settings._asdict().items())
    write_whole(path or settings_file(), text)


def write_whole(target: Path, text: str) -> None:
    """Write a small file of the user's profile whole or not at all; OSError where the folder cannot be written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    try:
        with part.open("w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _toml(value: object) -> str:
    """Write one value as TOML: our settings are texts, whole numbers and yes or no."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    text = str(value)
    escaped = "".join(_escaped(c) for c in text)
    return f'"{escaped}"'


def _escaped(char: str) -> str:
    if char in {'"', "\\"}:
        return "\\" + char
    if ord(char) < 32 or ord(char) == 127:
        return f"\\u{ord(char):04x}"
    return char
