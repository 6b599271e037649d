"""How the command line speaks: results on standard output, errors and progress on standard error."""

import getpass
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.errors import AppError, sentence_of
from app.tasks import Task

_MAX_TEXT = 64 << 20


class Terminal:
    """One run's mouth and ears. `as_json`: exactly one JSON document goes to standard output."""

    def __init__(self, *, as_json: bool, yes: bool) -> None:
        self._json = as_json
        self._yes = yes
        self._answered = False

    def result(self, document: Any, lines: Iterable[str] = ()) -> None:
        """Print the one JSON document, or the lines a person reads."""
        self._answered = True
        if self._json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
            return
        for line in lines:
            print(_printable(line))

    def note(self, line: str) -> None:
        """Tell a person something that is no part of the result."""
        print(_printable(line), file=sys.stderr)

    def error(self, error: AppError) -> None:
        """Say a known failure: `error: CODE: sentence`. With `--json` it is the document too, where none was given."""
        sentence = sentence_of(error)
        print(f"error: {error.code}: {_printable(sentence)}", file=sys.stderr)
        if self._json and not self._answered:
            self.result({"error": {"code": error.code, "sentence": sentence}})

    def confirm(self, question: str) -> None:
        """Ask before something that cannot be taken back; AppError("cli.not_confirmed") unless the answer is yes."""
        if self._yes:
            return
        if sys.stdin.isatty():
            print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
            if sys.stdin.readline().strip().lower() in {"y", "yes"}:
                return
        raise AppError("cli.not_confirmed")

    def secret(self, file: str | None, prompt: str) -> str:
        """Return a secret: the first line of a file (`-`: of standard input), else asked on the terminal."""
        if file == "-":
            return sys.stdin.readline().rstrip("\r\n")
        if file:
            return first_line(Path(file))
        if not sys.stdin.isatty():
            raise AppError("cli.no_terminal")
        return getpass.getpass(f"{prompt}: ")

    def answer(self, question: str) -> str:
        """Ask for a word that is no secret; "" where there is no terminal to ask on."""
        if not sys.stdin.isatty():
            return ""
        return self.line(question)

    def line(self, prompt: str) -> str:
        """Return a line typed on the terminal or piped in, which is no secret to whoever sits there."""
        print(f"{prompt}: ", end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip()

    def text(self, file: str) -> str:
        """Return a small text file whole (`-`: the rest of standard input); AppError("cli.unreadable")."""
        if file != "-":
            return read_text(Path(file))
        try:
            return sys.stdin.read(_MAX_TEXT)
        except UnicodeDecodeError:
            raise AppError("cli.unreadable", name=file) from None

    def task(self) -> Task:
        """Return a task that draws its progress where a person watches."""
        return Task(_draw) if sys.stderr.isatty() else Task()


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
            return handle.read(_MAX_TEXT)
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
