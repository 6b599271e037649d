r"""What argparse says of wrong usage, in the reader's language: each of its English sentences is known by its shape.

A space is written \s in the shapes: they are found, never said.
"""

import re
from collections.abc import Sequence

from app.texts import QT_TRANSLATE_NOOP, Text, Translate, say

_CONTEXT = "Cli"
_WRONG = QT_TRANSLATE_NOOP("Cli", "{program}: wrong usage: {what}")
_AT = QT_TRANSLATE_NOOP("Cli", "{argument}: {what}")
_SHAPES: Sequence[tuple[str, Text]] = (
    (
        r"the\sfollowing\sarguments\sare\srequired:\s(?P<arguments>.*)",
        QT_TRANSLATE_NOOP("Cli", "this is missing: {arguments}"),
    ),
    (
        r"unrecognized\sarguments:\s(?P<arguments>.*)",
        QT_TRANSLATE_NOOP("Cli", "this is not understood: {arguments}"),
    ),
    (
        r"one\sof\sthe\sarguments\s(?P<arguments>.*)\sis\srequired",
        QT_TRANSLATE_NOOP("Cli", "one of these is needed: {arguments}"),
    ),
    (
        r"ambiguous\soption:\s(?P<option>.*)\scould\smatch\s(?P<arguments>.*)",
        QT_TRANSLATE_NOOP("Cli", "{option} could be any of these: {arguments}"),
    ),
    (
        r"invalid\schoice:\s(?P<value>.*)\s\(choose\sfrom\s(?P<choices>.*)\)",
        QT_TRANSLATE_NOOP("Cli", "{value} is none of these: {choices}"),
    ),
    (r"expected\sone\sargument", QT_TRANSLATE_NOOP("Cli", "a value has to follow")),
    (r"expected\sat\smost\sone\sargument", QT_TRANSLATE_NOOP("Cli", "no more than one value may follow")),
    (r"expected\sat\sleast\sone\sargument", QT_TRANSLATE_NOOP("Cli", "at least one value has to follow")),
    (r"not\sallowed\swith\sargument\s(?P<other>.*)", QT_TRANSLATE_NOOP("Cli", "not together with {other}")),
    (r"invalid\s\S+\svalue:\s(?P<value>.*)", QT_TRANSLATE_NOOP("Cli", "{value} cannot be read")),
    (r"ignored\sexplicit\sargument\s(?P<value>.*)", QT_TRANSLATE_NOOP("Cli", "takes no value: {value}")),
)
_NAMED = re.compile(r"argument\s(?P<argument>.+?):\s(?P<what>.*)", re.DOTALL)


def complaint(message: str, program: str, speak: Translate) -> str:
    """Return argparse's `message` about a use of `program`, translated; what has another shape stays as it is."""
    named = _NAMED.fullmatch(message)
    if named is None:
        return say(_WRONG, speak, program=program, what=_what(message, speak))
    what = say(_AT, speak, argument=named["argument"], what=_what(named["what"], speak))
    return say(_WRONG, speak, program=program, what=what)


def _what(message: str, speak: Translate) -> str:
    for shape, text in _SHAPES:
        found = re.fullmatch(shape, message, re.DOTALL)
        if found is not None:
            return say(text, speak, **found.groupdict())
    return speak(_CONTEXT, message)
