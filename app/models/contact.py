"""A row of the identity file: how to reach one person safely (domain.md 2). It leaves with nothing.

No record holds it: it lies in a file of its own (app.vault.contacts), tied by ids to a person or source of an incident.
The release table lets CASE_TRANSFER have it while the file is open; no transfer carries it yet, so it stays there too.
"""

from typing import Annotated

from app.models.base import Codes, Lang, Long, Part, Texts, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import DROP, ID
from app.texts import QT_TRANSLATE_NOOP

_STAYS = Leaves(ID, transfer=DROP)


class Contact(Part):
    """Who a person is and how to reach her or him; every field may stay empty."""

    name: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Name"), "contact"), _STAYS] = None
    aliases: Annotated[
        Texts,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Other names"),
            "contact",
            QT_TRANSLATE_NOOP("Form", "Also spellings in another script: texts are checked for all of them."),
            widget="texts",
        ),
        _STAYS,
    ] = []
    safe_contact: Annotated[
        Codes,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Safe contact"),
            "contact",
            QT_TRANSLATE_NOOP("Form", "What was agreed with her or him. It stands on the restricted sheet, no name."),
            widget="codes",
            codes="SAFE_CONTACT",
        ),
        _STAYS,
    ] = []
    reach: Annotated[
        Long | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "How to reach"),
            "contact",
            QT_TRANSLATE_NOOP("Form", "Number, or through whom; at what times; what to say if somebody else answers."),
            widget="long",
        ),
        _STAYS,
    ] = None
    language: Annotated[
        Lang | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Preferred language"),
            "contact",
            QT_TRANSLATE_NOOP("Form", "Its short code, such as ar, fr, sw or apd."),
        ),
        _STAYS,
    ] = None
    caregiver: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Caregiver"), "contact"), _STAYS] = None
    meeting_place: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Safe meeting place"), "contact"), _STAYS] = None

    @property
    def names(self) -> tuple[str, ...]:
        """What no text may hold (R-31). Not the caregiver: "her aunt" would be found in every second text."""
        return tuple(one for one in (self.name, *self.aliases) if one)
