"""The recovery sheet: the key that opens a vault alone, on one page, to be put away far from the laptop."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from app.catalogue import LATIN
from app.reports.fonts import BOLD, register
from app.reports.layout import Qr, masthead, quoted, table
from app.reports.page import Dress, make
from app.reports.style import LINE, STYLES, TEXT, WIDTH
from app.reports.words import Words, width_of
from app.texts import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("Recovery", "Recovery sheet")
_VAULT = QT_TRANSLATE_NOOP("Recovery", "{name} · {code}")
_WHAT = QT_TRANSLATE_NOOP(
    "Recovery", "This key opens the vault without its passphrase: the only way back if it is lost."
)
_KEEP = QT_TRANSLATE_NOOP(
    "Recovery", "Keep this sheet in a sealed envelope in a safe. It never travels with the laptop."
)
_RISK = QT_TRANSLATE_NOOP("Recovery", "Whoever holds this sheet and the laptop can read everything.")
_HOW_HEAD = QT_TRANSLATE_NOOP("Recovery", "How to use it")
_HOW = (
    QT_TRANSLATE_NOOP("Recovery", "Open Waypost on the laptop and choose “Use the recovery sheet”."),
    QT_TRANSLATE_NOOP("Recovery", "Type the eight groups and the check. Capitals and hyphens do not matter."),
    QT_TRANSLATE_NOOP("Recovery", "Choose a new passphrase. The key stays valid; put the sheet back."),
)
_SEEN = QT_TRANSLATE_NOOP(
    "Recovery", "If somebody may have seen this sheet, tell headquarters: the vault needs a new key."
)
_GROUPS = QT_TRANSLATE_NOOP("Recovery", "Recovery key")
_CHECK = QT_TRANSLATE_NOOP("Recovery", "check")
_CLASS = QT_TRANSLATE_NOOP("Recovery", "STRICTLY CONFIDENTIAL · DO NOT COPY")
_PAGE = QT_TRANSLATE_NOOP("Recovery", "page {page} of {pages}")
_QR_SIZE = 150.0
_COLUMNS = 2
_NUMBER_GAP, _GROUP_WIDTH = 8, 92  # points
_GROUP = ParagraphStyle("group", fontName=BOLD, fontSize=19, leading=26, textColor=TEXT)


def render(text: str, *, name: str, code: str, lang: str = "en", digits: str = LATIN) -> bytes:
    """Return the sheet as a PDF, made in memory. `text` is RecoveryKey.text; `name` and `code` are the station's.

    The QR code holds the key alone. Raises AppError("report.glyphs") where no font has a character of the name.
    """
    register()
    words = Words(lang, digits)
    write = words.formats.in_digits
    how = [words.paragraph(f"{write(str(n))}.  {words.say(step)}") for n, step in enumerate(_HOW, start=1)]
    story: list[Flowable] = [
        masthead(words, words.say(_TITLE), words.say(_VAULT, name=name, code=code), ""),
        Spacer(0, 6),
        words.paragraph(words.say(_WHAT)),
        Spacer(0, 16),
        _key(words, text),
        Spacer(0, 16),
        quoted(words, "\n".join((words.say(_KEEP), words.say(_RISK)))),
        Spacer(0, 14),
        words.paragraph(words.say(_HOW_HEAD), "head"),
        Spacer(0, 3),
        *how,
        Spacer(0, 10),
        words.paragraph(words.say(_SEEN), "label"),
    ]
    return make(story, _dress(words))


def _key(words: Words, text: str) -> Flowable:
    """Return the QR code beside the numbered groups; a key is read from left to right in every language."""
    groups = text.split("-")
    numbered = [(words.formats.in_digits(str(n)), group) for n, group in enumerate(groups[:-1], start=1)]
    numbered.append((words.say(_CHECK), groups[-1]))
    rows = [_cells(words, numbered[at : at + _COLUMNS]) for at in range(0, len(numbered), _COLUMNS)]
    near = "RIGHT" if words.rtl else "LEFT"
    grid = Table(rows, colWidths=[_number_width(words), _GROUP_WIDTH] * _COLUMNS, style=_TIGHT, hAlign=near)
    block = [words.paragraph(words.say(_GROUPS), "head"), Spacer(0, 4), grid]
    row, widths = [Qr(text, _QR_SIZE), block], [_QR_SIZE + 34, WIDTH - _QR_SIZE - 34]
    return table(
        words,
        [row],
        widths,
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("ALIGN", (0, 0), (-1, -1), near),
            ("BOX", (0, 0), (-1, -1), 0.8, LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 16),
            ("RIGHTPADDING", (0, 0), (-1, -1), 16),
            ("TOPPADDING", (0, 0), (-1, -1), 16),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 16),
        ],
    )


_TIGHT = (
    ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (0, -1), 9),  # the small numbers stand on the baseline of the large groups
    ("BOTTOMPADDING", (2, 0), (2, -1), 9),
)


def _number_width(words: Words) -> float:
    """Return the points that the word for "check" takes, which is long in some languages, and the gap behind it."""
    style = STYLES["count"]
    return width_of(words.in_order(words.say(_CHECK)), style.fontSize, bold=style.fontName == BOLD) + _NUMBER_GAP


def _cells(words: Words, pairs: Sequence[tuple[str, str]]) -> list[Flowable | str]:
    cells: list[Flowable | str] = []
    for label, group in pairs:
        cells += [_beside_group(words, label), Paragraph(group, _GROUP)]
    return cells + [""] * (2 * _COLUMNS - len(cells))


def _beside_group(words: Words, label: str) -> Flowable:
    """Return a small number at the end of its column, close to the group that it counts in every language."""
    return words.paragraph(label, "count" if words.rtl else "count_number")


def _dress(words: Words) -> Dress:
    return Dress(
        classification=words.say(_CLASS),
        head_right="",
        watermark="",
        foot=(words.say(_CLASS), words.say(_RISK)),
        page=lambda page, pages: words.say(_PAGE, page=page, pages=pages),
        check=lambda _digest: "",
        words=words,
    )
