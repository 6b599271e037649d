"""Settings hold looks and habits; the log holds codes and counts."""

import logging
import sys
import threading

import pytest

from app import hardening, logs
from app.settings import Settings, read_settings, write_settings


def test_settings_come_back_as_they_were_stored(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    stored = Settings(language="ar", theme="dark", text_scale=150, idle_minutes=5, last_vault='/a "b"\\c\n')
    write_settings(stored, path)
    assert read_settings(path) == stored
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_one_wrong_value_costs_only_itself(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('language = "fr"\ntext_scale = 9000\nidle_minutes = 3\nunknown = 1\n')
    assert read_settings(path) == Settings(language="fr", idle_minutes=3)


@pytest.mark.parametrize("text", ["not toml [", "\x00\x01"])
def test_a_broken_file_means_the_defaults(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert read_settings(path) == Settings()
    assert read_settings(tmp_path / "absent.toml") == Settings()


def test_settings_hold_nothing_about_cases():
    assert set(Settings._fields) == {
        *("language", "digits", "theme", "text_scale", "idle_minutes", "last_vault", "veil_at_start")
    }


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "log" / "waypost.log"
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.start_logging(path)
    yield path
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_log_keeps_codes_and_drops_words_and_exception_texts(log):
    logger = logging.getLogger("app.test")
    logger.info("saved %s in %d ms for %s", "incident.saved", 12, "Amina near the well")
    try:
        raise ValueError("Amina near the well")
    except ValueError:
        logger.info("it failed", exc_info=True)
    logging.getLogger("pydantic").info("input was Amina near the well")
    text = log.read_text()
    assert "incident.saved" in text
    assert "12 ms" in text
    assert "ValueError at test_settings_and_logs.py" in text
    assert "Amina" not in text


def test_a_bug_gets_a_number_that_says_where_not_what(log, caplog):
    try:
        raise KeyError("Amina")
    except KeyError as error:
        number = logs.log_bug(error)
    assert number in log.read_text()
    assert "Amina" not in log.read_text()
    caplog.clear()


def test_what_nobody_caught_goes_to_the_log_by_type_and_place(log, monkeypatch, caplog):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logs.catch_all()
    try:
        raise RuntimeError("Amina")
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "RuntimeError" in log.read_text()
    assert "Amina" not in log.read_text()
    caplog.clear()


def test_on_windows_a_crash_makes_no_report(monkeypatch):
    """Asked of a system that is not here: which calls are made, no more. Linux has its proof in test_nothing_stays."""
    asked = []

    class Kernel:
        def __init__(self, name):
            assert name == "kernel32"

        def __getattr__(self, name):
            return lambda flags: asked.append((name, flags))

    monkeypatch.setattr(hardening.sys, "platform", "win32")
    monkeypatch.setattr(hardening.ctypes, "WinDLL", Kernel, raising=False)
    hardening.harden()
    assert asked == [("SetErrorMode", 3), ("WerSetFlags", 1)]
