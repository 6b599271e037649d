"""A line's characters in the order in which they are drawn: the Unicode bidirectional algorithm (UAX 9, revision 50).

Embeddings and overrides do not occur in our text and are not read; isolates are, because a name, a reference or the
English beside a label must not disturb the line around it. Lines come as they were broken.
"""

import re
import unicodedata
from itertools import groupby
from types import MappingProxyType

_LEFT, _RIGHT, _FIRST, _POP = "\u2066", "\u2067", "\u2068", "\u2069"
_MARKS_OF_ISOLATES = re.compile(f"[{_LEFT}-{_POP}]")
_INNERMOST = re.compile(f"([{_LEFT}-{_FIRST}])([^{_LEFT}-{_POP}]*){_POP}")
_STAND_IN = 0xF0000  # private characters that stand for isolated texts while the line around them is ordered
_PAIRS = MappingProxyType({"(": ")", "[": "]", "{": "}"})
_MIRRORED = MappingProxyType(dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True)))
_STRONG_OF_NUMBER = MappingProxyType({"EN": "R", "AN": "R", "R": "R", "L": "L"})
_RIGHT_KINDS = frozenset({"R", "AL", "NSM", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})


def isolate(text: str) -> str:
    """Wrap a text on a sheet from right to left so that its direction cannot disturb the line around it.

    It runs from the right with any letter that does, as on a line of its own: the C of "C موثوق" comes first. Said
    outright, not left to the mark that finds out: that one asks the first letter, and not in an isolate there.
    """
    return f"{_RIGHT if has_rtl(outside_isolates(text)) else _LEFT}{text}{_POP}" if text else ""


def without_isolates(text: str) -> str:
    """Return a text without the marks of isolates."""
    return _MARKS_OF_ISOLATES.sub("", text)


def outside_isolates(text: str) -> str:
    """Return what of a text stands in no isolate."""
    while (shorter := _INNERMOST.sub("", text)) != text:
        text = shorter
    return text


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    kinds = (unicodedata.bidirectional(one) for one in outside_isolates(text))
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


def has_rtl(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(one) in {"R", "AL"} for one in text)


def is_number(text: str) -> bool:
    """Whether a text has digits and no letter; it is drawn from left to right whatever the script."""
    kinds = {unicodedata.bidirectional(one) for one in text}
    return bool(kinds & {"EN", "AN"}) and not kinds & {"L", "R", "AL"}


def has_ltr(text: str) -> bool:
    """Whether any letter runs from left to right."""
    return any(unicodedata.bidirectional(one) == "L" for one in text)


def closed(lines: list[str]) -> list[str]:
    """Close the isolates that are open at the end of a line, and open them again on the next one."""
    done: list[str] = []
    open_ones: list[str] = []
    for line in lines:
        whole = "".join(open_ones) + line
        open_ones = []
        for one in whole:
            if one in {_LEFT, _RIGHT, _FIRST}:
                open_ones.append(one)
            elif one == _POP and open_ones:
                open_ones.pop()
        done.append(whole + _POP * len(open_ones))
    return done


def visual(line: str, *, rtl: bool) -> str:
    """Return one line, as broken, in drawing order from left to right, brackets mirrored; letters not joined yet."""
    inner: list[str] = []

    def stand_in(found: "re.Match[str]") -> str:
        text = found[2]
        inner.append(visual(text, rtl=found[1] == _RIGHT or (found[1] == _FIRST and is_rtl(text))) if text else "")
        return chr(_STAND_IN + len(inner) - 1)

    while (shorter := _INNERMOST.sub(stand_in, line)) != line:
        line = shorter
    ordered = _ordered(without_isolates(line), rtl=rtl)
    return _filled(ordered, inner)


def _filled(ordered: str, inner: list[str]) -> str:
    """Put the isolated texts, already in drawing order, where their stand-ins are; one may hold others."""
    return "".join(
        _filled(inner[ord(one) - _STAND_IN], inner) if 0 <= ord(one) - _STAND_IN < len(inner) else one
        for one in ordered
    )


def reading_runs(drawn: str) -> list[str]:
    """Split what is in drawing order into runs, left to right, each in reading order again, as a shaper wants it.

    Numbers among Arabic letters are runs of their own: they are drawn from left to right.
    """
    runs: list[str] = []
    for left, group in groupby(_marked(drawn), lambda cluster: unicodedata.bidirectional(cluster[0]) in _RIGHT_KINDS):
        clusters = list(group)
        runs.append("".join(reversed(clusters) if left else clusters))
    return runs


def _marked(text: str) -> list[str]:
    """Return the characters of a text, marks kept behind their letters."""
    found: list[str] = []
    for one in text:
        if found and unicodedata.category(one) == "Mn":
            found[-1] += one
        else:
            found.append(one)
    return found


def _ordered(line: str, *, rtl: bool) -> str:
    levels = _levels(line, 1 if rtl else 0)
    clusters = _clusters(line, levels)
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(clusters):
            end = at
            while end < len(clusters) and clusters[end][1] >= level:
                end += 1
            clusters[at:end] = reversed(clusters[at:end])
            at = end + 1
    return "".join(_MIRRORED.get(text, text) if level % 2 else text for text, level in clusters)


def _clusters(line: str, levels: list[int]) -> list[tuple[str, int]]:
    """Return characters with their levels, marks kept behind their letters."""
    at, found = 0, []
    for cluster in _marked(line):
        found.append((cluster, levels[at]))
        at += len(cluster)
    return found


def _levels(line: str, base: int) -> list[int]:
    edge = "R" if base else "L"
    kinds = _numbers(_weak([_kind(one) for one in line], edge), edge)
    _brackets(line, kinds, edge)
    _neutrals(kinds, edge)
    levels = [base + _raised(kind, base) for kind in kinds]
    for at in range(len(line) - 1, -1, -1):  # L1: spaces at the end stay at the end
        if not line[at].isspace():
            break
        levels[at] = base
    return levels


def _raised(kind: str, base: int) -> int:
    """Return how much deeper a kind lies than the line (I1, I2)."""
    if base:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _kind(one: str) -> str:
    return "ON" if ord(one) >= _STAND_IN else unicodedata.bidirectional(one) or "ON"


def _weak(kinds: list[str], edge: str) -> list[str]:
    """Give marks the kind of their letter, digits after Arabic letters the Arabic kind (W1, W2, W3)."""
    strong = before = edge
    done = []
    for kind in kinds:
        now = before if kind in {"NSM", "BN"} else kind
        if now in {"L", "R", "AL"}:
            strong = now
        if now == "EN" and strong == "AL":
            now = "AN"
        done.append(now)
        before = now
    return ["R" if kind == "AL" else kind for kind in done]


def _numbers(kinds: list[str], edge: str) -> list[str]:
    """Join what separates or ends numbers to them; a number after a Latin letter goes with it (W4 to W7)."""
    done = list(kinds)
    for at in range(1, len(kinds) - 1):
        before, now, after = done[at - 1], kinds[at], kinds[at + 1]
        if before == after and ((now == "CS" and before in {"EN", "AN"}) or (now == "ES" and before == "EN")):
            done[at] = before
    for step in (range(len(done)), range(len(done) - 1, -1, -1)):
        before = ""
        for at in step:
            if done[at] == "ET" and before == "EN":
                done[at] = "EN"
            before = done[at]
    done = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in done]
    strong = edge
    for at, kind in enumerate(done):
        strong = kind if kind in {"L", "R"} else strong
        if kind == "EN" and strong == "L":
            done[at] = "L"
    return done


def _brackets(line: str, kinds: list[str], edge: str) -> None:
    """Give both brackets of a pair one direction: the line's, if that is in them, else what stands before (N0)."""
    for start, end in _pairs(line, kinds):
        inside = {_STRONG_OF_NUMBER[kind] for kind in kinds[start + 1 : end] if kind in _STRONG_OF_NUMBER}
        if not inside:
            continue
        before = next((_STRONG_OF_NUMBER[kind] for kind in reversed(kinds[:start]) if kind in _STRONG_OF_NUMBER), edge)
        kinds[start] = kinds[end] = edge if edge in inside else before


def _pairs(line: str, kinds: list[str]) -> list[tuple[int, int]]:
    open_ones: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, one in enumerate(line):
        if kinds[at] != "ON":
            continue
        if one in _PAIRS:
            open_ones.append((_PAIRS[one], at))
        elif any(one == close for close, _start in open_ones):
            while open_ones[-1][0] != one:
                open_ones.pop()
            found.append((open_ones.pop()[1], at))
    return sorted(found)


def _neutrals(kinds: list[str], edge: str) -> None:
    """Give what has no direction that of its neighbours, where they agree, else the line's (N1, N2)."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > at:
            before = _STRONG_OF_NUMBER.get(kinds[at - 1], edge) if at else edge
            after = _STRONG_OF_NUMBER.get(kinds[end], edge) if end < len(kinds) else edge
            kinds[at:end] = [before if before == after else edge] * (end - at)
        at = end + 1
