"""Keeps resources/i18n in step with the code, and takes translations in: `python3 dev.py words`.

`words`               reads every marked sentence of the code into the four files; translations stay.
`words --missing fr`  prints what French lacks as JSON: {context: {source: ""}}, or a list of forms for what counts.
`words --take fr F`   puts such a file, filled, into the French file.
`words --only A,B`    limits --missing to these contexts.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "en", "es", "fr")
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2}


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"waypost_{language}.ts"


def counted(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of every sentence that counts: lupdate does not know their mark in Python."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_N_NOOP":
            context, text = (ast.literal_eval(argument) for argument in node.args)
            yield context, text


def helps(path: Path) -> Iterator[tuple[str, str]]:
    """Yield what the command line's table says of itself: `help=` and `description=` literals, texts of commands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            said = [k.value for k in node.keywords if k.arg in {"help", "description"}]
            said += node.args[2:3] if getattr(node.func, "id", "") in {"_add", "_plain"} else []
            for value in said:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield "Cli", value.value


def update(language: str, target: Path) -> None:
    """Bring one file in step with the code; new sentences are unfinished, those no longer used go."""
    sources = sorted((ROOT / "app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder) / "counted.py"
        calls = [f"translate({c!r}, {t!r}, None, 0)" for path in sources for c, t in counted(path)]
        calls += [f"translate({c!r}, {t!r})" for path in (ROOT / "app" / "cli").glob("*.py") for c, t in helps(path)]
        stub.write_text("\n".join(sorted(set(calls))) + "\n", "utf-8")
        lupdate = Path(sys.executable).parent / "pyside6-lupdate"
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
        command = [lupdate, *sources, stub, *options, "-ts", target]
        subprocess.run([str(part) for part in command], check=True, capture_output=True)


def messages(path: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Yield context, source and the <translation> of every sentence in a file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name") or "", message.findtext("source") or "", translation


def missing(language: str, only: set[str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for context, source, translation in messages(file_of(language)):
        if translation.get("type") == "unfinished" and (not only or context in only):
            forms = list(translation.iter("numerusform"))
            found.setdefault(context, {})[source] = [form.text or "" for form in forms] or translation.text or ""
    return found


def take(language: str, given: dict[str, dict[str, Any]]) -> tuple[int, list[str]]:
    """Put translations into a language's file; return how many, and what the file does not know."""
    path = file_of(language)
    tree = ElementTree.parse(path)
    left = {(context, source): said for context, rows in given.items() for source, said in rows.items() if any(said)}
    taken = 0
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            said = left.pop((context.findtext("name") or "", message.findtext("source") or ""), None)
            if said is not None:
                _fill(message, said, FORMS[language])
                taken += 1
    tree.write(path, encoding="utf-8", xml_declaration=True)
    update(language, path)  # lays it out in its own way again
    return taken, [f"{context}: {source}" for context, source in left]


def _fill(message: ElementTree.Element, said: str | list[str], count: int) -> None:
    translation = message.find("translation")
    assert translation is not None
    forms = list(translation.iter("numerusform"))
    if bool(forms) != isinstance(said, list) or (forms and len(said) != count):
        raise SystemExit(f"a wrong number of forms for: {message.findtext('source')}")
    translation.attrib.pop("type", None)
    if forms:
        for form, text in zip(forms, said, strict=True):
            form.text = text
    else:
        translation.text = str(said)


def out_of_step(language: str) -> list[str]:
    """Return the sentences that a file lacks or that the code no longer has."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = file_of(language, Path(folder))
        shutil.copy(file_of(language), fresh)
        update(language, fresh)
        before, after = (
            {(context, source, len(list(t.iter("numerusform")))) for context, source, t in messages(path)}
            for path in (file_of(language), fresh)
        )
    return [f"{context}: {source}" for context, source, _ in sorted(before ^ after)]


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py words", description=__doc__)
    parser.add_argument("--missing", choices=LANGUAGES, metavar="L")
    parser.add_argument("--only", default="", metavar="CONTEXTS")
    parser.add_argument("--take", nargs=2, metavar=("L", "FILE"))
    options = parser.parse_args()
    if options.missing:
        only = set(filter(None, options.only.split(",")))
        print(json.dumps(missing(options.missing, only), ensure_ascii=False, indent=1))
        return 0
    if options.take:
        language, file = options.take
        taken, unknown = take(language, json.loads(Path(file).read_text("utf-8")))
        print(f"{language}: {taken} taken", *(f"not in the code: {one}" for one in unknown), sep="\n")
        return 1 if unknown else 0
    for language in LANGUAGES:
        update(language, file_of(language))
        open_ones = sum(t.get("type") == "unfinished" for _, _, t in messages(file_of(language)))
        print(f"{language}: {sum(1 for _ in messages(file_of(language)))} sentences, {open_ones} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
