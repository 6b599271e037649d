"""How the table of commands explains itself: argparse in the reader's language.

The `help=` literals of parser.py are English sources in the context "Cli", like every other sentence of the command
line; `dev.py words` reads them where they stand, so the table stays a table.
"""

import argparse
import sys
from collections.abc import Iterable
from functools import partial
from typing import Any, NoReturn

from app.cli.complaints import complaint
from app.texts import QT_TRANSLATE_NOOP, Translate, say

_USAGE = QT_TRANSLATE_NOOP("Cli", "usage: ")
_HEADINGS = {
    "positional arguments": QT_TRANSLATE_NOOP("Cli", "arguments"),
    "options": QT_TRANSLATE_NOOP("Cli", "options"),
}
_CONTEXT = "Cli"


class Parser(argparse.ArgumentParser):
    """A parser, and its commands' parsers, that explain themselves through `translate`."""

    def __init__(self, *, translate: Translate, **options: Any) -> None:
        options.setdefault("formatter_class", partial(_Formatter, translate=translate))
        super().__init__(**options, add_help=False)
        self._translate = translate
        self.add_argument("-h", "--help", action="help", help="show this explanation and end")

    def add_commands(self) -> "argparse._SubParsersAction[argparse.ArgumentParser]":
        """Return what takes the commands."""
        made = partial(Parser, translate=self._translate)
        # mypy wants a class; argparse calls whatever makes a parser.
        return self.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=made)  # type: ignore[call-overload,no-any-return]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage, and end with exit code 2; called by argparse."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{complaint(message, self.prog, self._translate)}\n")


class _Formatter(argparse.HelpFormatter):
    def __init__(self, *args: Any, translate: Translate, **options: Any) -> None:
        super().__init__(*args, **options)
        self._say = translate

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Say the usage; called by the parser."""
        super().add_usage(usage, actions, groups, say(_USAGE, self._say) if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Begin a section under its heading; called by the parser."""
        text = _HEADINGS.get(heading or "")
        super().start_section(say(text, self._say) if text else heading)

    def add_text(self, text: str | None) -> None:
        """Say what a command does; called by the parser."""
        super().add_text(self._translated(text))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return self._translated(action.help)

    def _translated(self, text: str | None) -> str | None:
        return self._say(_CONTEXT, text) if text and text is not argparse.SUPPRESS else text
