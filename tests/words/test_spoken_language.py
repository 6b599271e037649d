"""Which language is spoken: asked for, chosen in the settings, or the system's; and how the command line says it."""

import json
from pathlib import Path

import pytest

from app.catalogue import translator
from app.cli.main import run
from app.cli.parser import build_parser, language_of
from app.cli.terminal import Terminal, said
from app.settings import Settings, read_settings, settings_file, write_settings
from app.texts import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("Cli", "{file}: {what}")


def test_the_command_line_speaks_what_is_asked_then_what_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_of(["audit", "--vault", "x"]) == "en"
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    assert read_settings().language == "es"
    monkeypatch.setenv("LANG", "sw_KE.UTF-8")
    assert read_settings().language == "en"
    settings_file().parent.mkdir(parents=True)
    write_settings(Settings(language="fr"))
    assert language_of(["audit", "--vault", "x"]) == "fr"
    assert language_of(["--lang", "ar", "print", "A", "--lang", "es"]) == "ar"
    assert language_of(["print", "A", "--lang", "es"]) == "fr", "there it is the language of the sheet"


def test_json_is_the_same_in_every_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = set()
    for language in ("en", "fr", "ar", "es"):
        assert run(["--lang", language, "number", str(tmp_path / "none.card"), "--json"]) == 1
        out, err = capsys.readouterr()
        answers.add(out)
        assert "card.unreadable" in err
    (answer,) = answers
    assert json.loads(answer)["error"]["sentence"].startswith("The card file none.card cannot be read.")


def test_arabic_keeps_a_reference_whole_in_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(as_json=False, yes=False, language="ar").result({}, [said(FILE, file="RIV-3.age", what="staged")])
    assert "\u2068RIV-3.age\u2069" in capsys.readouterr().out
    Terminal(as_json=False, yes=False, language="fr").note(said(FILE, file="RIV-3.age\x1b[31m", what="staged"))
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize("language", ["en", "fr", "ar", "es"])
def test_every_command_explains_itself(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        build_parser(translator(language)).parse_args(["erase", "--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert "--review" in shown and "None" not in shown
    erases = translator(language)("Cli", "erase a record or a draft everywhere it stands")
    assert " ".join(erases.split()) in " ".join(shown.split())
