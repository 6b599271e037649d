"""The translation files are whole: every sentence in every language, with its placeholders and its plural forms."""

import importlib.util
import re
import string
import sys
from pathlib import Path

import pytest

from app.catalogue import COMPLETE, FORMS, LANGUAGES, Catalogue, catalogue, translator
from app.models.codes import code_list, code_list_names
from app.texts import QT_TRANSLATE_N_NOOP, say

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("words_tool", ROOT / "packaging" / "words.py")
assert spec is not None and spec.loader is not None
words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(words)

# Languages whose translation still runs after the code: app.catalogue names those that are whole.
INCOMPLETE = set(LANGUAGES) - COMPLETE


def _holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    open_ones = [f"{c}: {s}" for c, s, t in words.messages(words.file_of(language)) if t.get("type") == "unfinished"]
    if language not in INCOMPLETE:
        assert not open_ones


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_in_step_with_the_code(language: str) -> None:
    if not (Path(sys.executable).parent / "pyside6-lupdate").exists():
        pytest.skip("pyside6-lupdate is not installed here")
    if language not in INCOMPLETE:
        assert not words.out_of_step(language), "run: python3 dev.py words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places(language: str) -> None:
    guilty = [
        f"{context}: {source!r} → {form!r}"
        for (context, source), forms in catalogue(language).messages.items()
        for form in forms
        if _holes(form) != _holes(source) or ("%n" in form and "%n" not in source)
    ]
    assert not guilty


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_form_of_what_counts_says_the_number(language: str) -> None:
    """One and two may be said as words; the form for many must hold the number."""
    counted = {key: forms for key, forms in catalogue(language).messages.items() if "%n" in key[1]}
    assert all("%n" in forms[-1] and len(forms) == FORMS[language] for forms in counted.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_label_and_definition(language: str) -> None:
    lists = [code_list(name) for name in code_list_names()]
    guilty = [
        f"{listed.name}.{row.code}"
        for listed in lists
        for row in listed.rows
        if not row.label.get(language) or bool(row.definition.get("en")) != bool(row.definition.get(language))
    ]
    assert language in INCOMPLETE or not guilty


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_has_the_same_chapters_and_headings(language: str) -> None:
    """A chapter that is brought up to date in one language waits for the others: its headings no longer match."""
    if language in INCOMPLETE:
        return
    chapters = {path.name: path for path in (ROOT / "resources" / "help" / language).glob("*.md")}
    source = sorted((ROOT / "resources" / "help" / "en").glob("*.md"))
    assert sorted(chapters) == [path.name for path in source]
    for path in source:
        heads = [[line.count("#") for line in one.read_text("utf-8").splitlines() if line.startswith("#")]
                 for one in (path, chapters[path.name])]  # fmt: skip
        assert heads[0] == heads[1], path.name


@pytest.mark.parametrize(
    ("language", "form_of"),
    [
        ("en", {0: 1, 1: 0, 2: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("es", {0: 1, 1: 0, 2: 1}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 200: 5}),
    ],
)
def test_the_number_picks_the_form_by_the_rules_of_the_language(language: str, form_of: dict[int, int]) -> None:
    forms = tuple(f"form {at}: %n" for at in range(FORMS[language]))
    made = Catalogue(language, {("C", "%n days"): forms})
    for n, form in form_of.items():
        assert made.translate("C", "%n days", n) == f"form {form}: {n}"


def test_a_sentence_that_counts_is_right_in_english_for_one_and_for_many() -> None:
    text = QT_TRANSLATE_N_NOOP("Backup", "Remove %n earlier backups?")
    assert say(text, translator("en"), n=1) == "Remove 1 earlier backup?"
    assert say(text, translator("en"), n=12) == "Remove 12 earlier backups?"
    assert say(text, translator("xx"), n=3) == "Remove 3 earlier backups?"


def test_arabic_spells_its_tanwin_in_one_way() -> None:
    both = [*(ROOT / "resources/help/ar").glob("*.md"), ROOT / "resources/i18n/waypost_ar.ts"]
    assert [file.name for file in both if "\u064b\u0627" in file.read_text(encoding="utf-8")] == []


def test_arabic_isolates_what_begins_with_a_sign() -> None:
    """Between Arabic words the dashes of --yes, the stop of .age and the parts of a day would be drawn turned round."""
    isolated = re.compile("\u2066[^\u2069]*\u2069")
    turned = re.compile(r"(?<![\w*.-])(?:--?[A-Za-z]|\./?[a-z]|\d{4}-\d{2}-\d)")
    said = [form for forms in catalogue("ar").messages.values() for form in forms if re.search("[ء-ي]", form)]
    assert [form for form in said if turned.search(isolated.sub("", form))] == []
    assert [form for form in said if re.search("[\u200e\u200f\u202a-\u202e\u2067\u2068]", form)] == []


def test_french_keeps_its_signs_with_their_words() -> None:
    """No line begins with a sign: before : ; ? ! » and after « stands a space that does not break."""
    loose = re.compile(r"\S [:;?!»](?!\w)|« ")
    said = [form for forms in catalogue("fr").messages.values() for form in forms]
    chapters = (ROOT / "resources" / "help" / "fr").glob("*.md")
    said += [re.sub(r"`[^`]*`", "", chapter.read_text(encoding="utf-8")) for chapter in chapters]
    found = [(text, sign.start()) for text in said for sign in loose.finditer(text)]
    assert [text[max(at - 20, 0) : at + 20] for text, at in found] == []


@pytest.mark.parametrize("language", ["fr", "es"])
def test_a_number_and_its_unit_stay_on_one_line(language: str) -> None:
    loose = re.compile(r"[\d}] (?:%|[KMG]i[oB]|octets|bytes|s|min|h|km)(?![\w/’])")
    said = [form for forms in catalogue(language).messages.values() for form in forms]
    assert [form for form in said if loose.search(form)] == []
