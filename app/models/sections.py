"""The sections of the incident, on the screen and on paper: their words and their order."""

from dataclasses import dataclass

from app.texts import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its code (as in `Ui.section`), its heading and the line beside it."""

    code: str
    title: Text
    caption: Text


SECTIONS: tuple[Section, ...] = (
    Section("basics", QT_TRANSLATE_NOOP("Sections", "Basics"), QT_TRANSLATE_NOOP("Sections", "how it came in")),
    Section("time", QT_TRANSLATE_NOOP("Sections", "Time"), QT_TRANSLATE_NOOP("Sections", "three dates, kept apart")),
    Section(
        "place",
        QT_TRANSLATE_NOOP("Sections", "Place"),
        QT_TRANSLATE_NOOP("Sections", "exact place stays on this laptop; HQ gets the wider area"),
    ),
    Section(
        "acts",
        QT_TRANSLATE_NOOP("Sections", "Acts"),
        QT_TRANSLATE_NOOP("Sections", "each act is verified on its own"),
    ),
    Section(
        "people",
        QT_TRANSLATE_NOOP("Sections", "People affected"),
        QT_TRANSLATE_NOOP("Sections", "one row per group; one person is a group of 1"),
    ),
    Section(
        "perpetrators",
        QT_TRANSLATE_NOOP("Sections", "Alleged perpetrators"),
        QT_TRANSLATE_NOOP("Sections", "parties and categories, never a person's name"),
    ),
    Section(
        "sources",
        QT_TRANSLATE_NOOP("Sections", "Sources"),
        QT_TRANSLATE_NOOP("Sections", "they stay at the station; others see only tallies"),
    ),
    Section(
        "nexus",
        QT_TRANSLATE_NOOP("Sections", "Conflict link"),
        QT_TRANSLATE_NOOP("Sections", "what ties it to the conflict"),
    ),
    Section(
        "consent",
        QT_TRANSLATE_NOOP("Sections", "Consent"),
        QT_TRANSLATE_NOOP("Sections", "per person and purpose; nothing leaves without it"),
    ),
    Section(
        "verification",
        QT_TRANSLATE_NOOP("Sections", "Verification"),
        QT_TRANSLATE_NOOP("Sections", "decisions are added, never changed"),
    ),
    Section(
        "narrative",
        QT_TRANSLATE_NOOP("Sections", "Narrative"),
        QT_TRANSLATE_NOOP("Sections", "no account is needed to save a record"),
    ),
    Section(
        "attachments",
        QT_TRANSLATE_NOOP("Sections", "Attachments"),
        QT_TRANSLATE_NOOP("Sections", "encrypted here; the original file is not touched"),
    ),
)
