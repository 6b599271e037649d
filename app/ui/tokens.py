"""The design's tokens: both palettes, type roles, spaces (design sheet, section 2)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_ROWS = """
bg          F5F6F7 14181C
surface     FFFFFF 1B2025
sunken      ECEFF1 101316
line        DCE0E4 313940
edge        7D8791 74808B
text        1A2127 E7EAED
text2       434D57 BCC4CB
muted       59636D 9CA6AF
accent      1B5C73 83BFD3
accent_hover 154B5E 9ACDDE
on_accent   FFFFFF 0C1A20
accent_soft E2EDF1 1E343D
sel         D8E8EE 233D48
ok          22643F 8CCBA4
ok_bg       E4F0E8 1C3226
warn        744C00 E3B968
warn_bg     FAEFD6 372C16
bad         932B2B EDA19B
bad_bg      F8E7E5 3D2322
info        1B5C73 83BFD3
info_bg     E2EDF1 1E343D
hold        54457F BCAEE6
hold_bg     ECE9F4 2B2640
plain       434D57 BCC4CB
plain_bg    E9ECEF 2A3138
"""


def _palette(column: int) -> Mapping[str, str]:
    rows = (line.split() for line in _ROWS.strip().splitlines())
    return MappingProxyType({row[0]: f"#{row[column]}" for row in rows})


LIGHT = _palette(1)
DARK = _palette(2)

TONES = ("ok", "warn", "bad", "info", "hold", "plain")
FAMILIES = ("Noto Sans", "Noto Naskh Arabic")

PAGE_START = 24
PAGE_END = 20
RAIL = 208
RAIL_NARROW = 64
HEADER = 56
FOOT = 28
BOTTOM_BAR = 48


class Type(NamedTuple):
    """One type role: size in points at 100 % and weight."""

    points: float
    weight: int


TYPES: Mapping[str, Type] = MappingProxyType(
    {
        "caption": Type(9, 400),
        "body": Type(10, 400),
        "lead": Type(11, 600),
        "head": Type(13, 600),
        "title": Type(17, 600),
    }
)
