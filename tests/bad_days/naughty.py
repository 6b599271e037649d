"""Strings that broke programs before: a small own set, and the 515 of the shelf where it is beside the checkout."""

import json
from pathlib import Path

OWN = (
    *("undefined", "NULL", "NaN", "-1", "1e999", "0x0"),
    *("１２３", "٣٤٥", "١٩٧٠-٠١-٠١", "1,000.00", "True", "' OR 1=1 --"),
    *("=cmd|' /C calc'!A0", "+1+1", "@SUM(1+1)", "-2+3"),
    *("%s%n%x", "{0}{name}{", "%(name)s", "${jndi:ldap://x}", "`id`"),
    *("<script>alert(1)</script>", "<b>bold</b>&amp;", "]]>", "<!--", "\\"),
    *("\\n", '"', "'", "//", "../../etc/passwd"),
    *("CON", "aux.txt", "Ω≈ç√∫", "ﷺ", "أَمِينة", "שלום"),
    *("မြန်မာ", "田中さん", "👩🏾‍🌾🏳️‍🌈", "ǅ İ ı ſ ß", "é e\u0301", "Z̮̞̠͙͔ͅA̡L͓G̝O"),
    *("\u202eright to left\u202c", "\u2066\u2069", "\u200b", "\ufeff"),
    *("\u00a0", "\u2028\u2029", "\x07\x1b[31m", "\t", "\r\n"),
    *("a\u0000b", "\ud800", "\udfff\ud800", "\U0010ffff", "\ufffe"),
    *("x" * 300, "OR", "AND NOT", "NEAR(a b)", '"*', "^a"),
)


def strings(shelf: Path) -> list[str]:
    """Return the shelf's list; FileNotFoundError where it is absent."""
    return list(json.loads((shelf / "naughty-strings" / "blns.json").read_text(encoding="utf-8")))
