"""How the command line speaks: results on standard output, errors and progress on standard error."""

import getpass
import json
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from app.catalogue import RIGHT_TO_LEFT, translator
from app.errors import AppError, message_of, sentence_of
from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, Text, say

MAX_TEXT = 4 << 20  # bytes; a record that a bundle can carry has less than one MiB
_ERROR = QT_TRANSLATE_NOOP("Cli", "error: {code}: {sentence}")
_WARNING = QT_TRANSLATE_NOOP("Cli", "warning: {code}: {sentence}")
_BOTH = QT_TRANSLATE_NOOP("Cli", "{what} {todo}")
_PASSPHRASE = QT_TRANSLATE_NOOP("Cli", "Passphrase")
_ASK = QT_TRANSLATE_NOOP("Cli", "{question} [y/N] ")
_PROMPT = QT_TRANSLATE_NOOP("Cli", "{prompt}: ")
# Whoever works in one language may answer in another.
_YES = frozenset({"y", "yes", "o", "oui", "s", "sí", "si", "ن", "نعم"})
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Said:
    """A marked sentence and what fills it, not yet in any language; a value may be a sentence itself."""

    text: Text
    values: Mapping[str, Any]


Line: TypeAlias = Said | str  # a str holds data alone: references, ids, codes, days, names


def said(text: Text, /, **values: Any) -> Said:
    """Return a sentence for the terminal to say."""
    return Said(text, values)


def what_of(code: str, params: Mapping[str, str | int] | None = None) -> Said:
    """Return what happened, of a known failure."""
    return Said(message_of(code).what, params or {})


def whole_of(code: str, params: Mapping[str, Any] | None = None) -> Said:
    """Return what happened and what to do now, of a known failure."""
    message, values = message_of(code), params or {}
    if not message.todo.source:
        return Said(message.what, values)
    return said(_BOTH, what=Said(message.what, values), todo=Said(message.todo, values))


def _whole(error: AppError) -> Said:
    reason: dict[str, Any] = {"reason": what_of(error.because)} if error.because else {}
    return whole_of(error.code, {**error.params, **reason})


class Terminal:
    """One run's mouth and ears, in one language; JSON is the same in every language.

    `as_json`: exactly one JSON document goes to standard output.
    """

    def __init__(self, *, as_json: bool, yes: bool, language: str = "en") -> None:
        self._json = as_json
        self._yes = yes
        self._answered = False
        self.language = language
        self._translate = translator(language)
        self._isolates = language in RIGHT_TO_LEFT

    def result(self, document: Any, lines: Iterable[Line] = ()) -> None:
        """Print the one JSON document, or the lines a person reads."""
        self._answered = True
        if self._json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
            return
        for line in lines:
            print(self.words(line))

    def note(self, *lines: Line) -> None:
        """Tell a person something that is no part of the result."""
        for line in lines:
            print(self.words(line), file=sys.stderr)

    def warn(self, code: str, params: Mapping[str, str | int] | None = None) -> None:
        """Warn of something by its code, with what happened and what to do."""
        self.note(said(_WARNING, code=code, sentence=whole_of(code, params)))

    def error(self, error: AppError) -> None:
        """Say a known failure: `error: CODE: sentence`. With `--json` it is the document too, where none was given."""
        self.note(said(_ERROR, code=error.code, sentence=_whole(error)))
        if self._json and not self._answered:
            self.result({"error": {"code": error.code, "sentence": sentence_of(error)}})

    def confirm(self, question: Line) -> None:
        """Ask before something that cannot be taken back; AppError("cli.not_confirmed") unless the answer is yes."""
        if self._yes:
            return
        if sys.stdin.isatty():
            self._ask(said(_ASK, question=question))
            if sys.stdin.readline().strip().lower() in _YES:
                return
        raise AppError("cli.not_confirmed")

    def secret(self, file: str | None, prompt: Text = _PASSPHRASE) -> str:
        """Return a secret: the first line of a file (`-`: of standard input), else asked on the terminal."""
        if file == "-":
            return sys.stdin.readline().rstrip("\r\n")
        if file:
            return first_line(Path(file))
        if not sys.stdin.isatty():
            raise AppError("cli.no_terminal")
        return getpass.getpass(self.words(said(_PROMPT, prompt=said(prompt))))

    def answer(self, question: Text) -> str:
        """Ask for a word that is no secret; "" where there is no terminal to ask on."""
        if not sys.stdin.isatty():
            return ""
        return self.line(question)

    def line(self, prompt: Text) -> str:
        """Return a line typed on the terminal or piped in, which is no secret to whoever sits there."""
        self._ask(said(_PROMPT, prompt=said(prompt)))
        return sys.stdin.readline().strip()

    def text(self, file: str) -> str:
        """Return a small text file (`-`: standard input), cut soon after MAX_TEXT; AppError("cli.unreadable")."""
        if file != "-":
            return read_text(Path(file))
        try:
            return sys.stdin.read(MAX_TEXT + 1)
        except UnicodeDecodeError:
            raise AppError("cli.unreadable", name=file) from None

    def task(self) -> Task:
        """Return a task that draws its progress where a person watches."""
        return Task(_draw) if sys.stderr.isatty() else Task()

    def _ask(self, line: Said) -> None:
        print(self.words(line), end="", file=sys.stderr, flush=True)

    def words(self, line: Line) -> str:
        """Say one line in the run's language; what fills it keeps its own direction in a line from right to left."""
        if isinstance(line, str):
            return _printable(line)
        return say(line.text, self._translate, **{name: self._value(value) for name, value in line.values.items()})

    def _value(self, value: Any) -> Any:
        if isinstance(value, int):
            return value
        if isinstance(value, Said):
            return self.words(value)
        clean = _printable(str(value))
        return f"{_FIRST_STRONG_ISOLATE}{clean}{_POP_ISOLATE}" if self._isolates and clean else clean


def first_line(path: Path) -> str:
    """Return the first line of a small text file; AppError("cli.unreadable") where it cannot be read."""
    try:
        with path.open(encoding="utf-8") as handle:
            return handle.readline(10_000).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise AppError("cli.unreadable", name=path.name) from None


def read_text(path: Path) -> str:
    """Return a small text file; AppError("cli.unreadable") where it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig") as handle:
            return handle.read(MAX_TEXT + 1)
    except (OSError, UnicodeDecodeError):
        raise AppError("cli.unreadable", name=path.name) from None


def require_new(path: Path) -> None:
    """Raise AppError cli.exists where there is such a file, cli.unwritable where its folder is not there."""
    if os.path.lexists(path):
        raise AppError("cli.exists", name=path.name)
    if not os.access(path.absolute().parent, os.W_OK):
        raise AppError("cli.unwritable", name=path.name)


def write_new(path: Path, data: str | bytes) -> None:
    """Write a new file that only its owner reads; AppError cli.exists where there is one, cli.unwritable otherwise."""
    raw = data.encode() if isinstance(data, str) else data
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise AppError("cli.exists", name=path.name) from None
    except OSError:
        raise AppError("cli.unwritable", name=path.name) from None
    with os.fdopen(handle, "wb") as out:
        out.write(raw)
        out.flush()
        os.fsync(out.fileno())


def _draw(done: int, total: int, stage: str) -> None:
    share = f"{100 * done // total:3d} %" if total else f"{done}"
    print(f"\r{stage}: {share}   ", end="" if done < total else "\n", file=sys.stderr, flush=True)


def _printable(line: str) -> str:
    """Replace control characters, so that no text from a stranger moves the cursor or colours the terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in line)
