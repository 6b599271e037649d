"""Settings of this computer's user: looks and habits, nothing about cases or people."""

import contextlib
import os
import tomllib
from pathlib import Path
from typing import Literal, get_args

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.catalogue import complete_languages

APP_NAME = "waypost"

Language = Literal["en", "fr", "ar", "es"]
ThemeName = Literal["system", "light", "dark"]
Digits = Literal["latin", "arabic"]


class Settings(BaseModel):
    """All settings. `text_scale` in per cent, `idle_minutes` until the vault locks by itself, `digits` of Arabic.

    `veil_at_start`: the privacy veil is on at once. `last_vault` is the folder last opened; app.instances keeps the
    folder of each vault beside it, nothing else does.
    """

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    language: Language = "en"
    digits: Digits = "latin"
    theme: ThemeName = "system"
    text_scale: int = Field(default=100, ge=80, le=200)
    idle_minutes: int = Field(default=5, ge=1, le=60)
    last_vault: str = Field(default="", max_length=4096)
    veil_at_start: bool = False


def settings_file() -> Path:
    """Return where the settings lie on this system."""
    return user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def read_settings(path: Path | None = None) -> Settings:
    """Return the stored settings; the defaults and the system's language where the file is absent or unreadable.

    One wrong value costs only itself: the other values are kept.
    """
    try:
        values = tomllib.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        values = {}
    values = {"language": _system_language(), **values}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        wrong = {str(row["loc"][0]) for row in error.errors(include_input=False, include_url=False) if row["loc"]}
        return Settings.model_validate({k: v for k, v in values.items() if k not in wrong})


def _system_language() -> Language:
    """Return the language of the system, where it is one that is wholly translated; else English."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next((code for code in get_args(Language) if code == named[:2] and code in complete_languages()), "en")


def write_settings(settings: Settings, path: Path | None = None) -> None:
    """Store the settings whole or not at all; OSError where the folder cannot be written."""
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in settings.model_dump().items())
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
