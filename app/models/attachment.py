"""Attachments of an incident, and a person's tick that a text may leave (domain.md 10, 0.1b TEXT_TICKED)."""

from typing import Annotated

from pydantic import Field

from app.models.base import Code, Flag, Id, Ids, Instant, Key, Name, Row, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import DROP, ID, KEEP, SEN
from app.texts import QT_TRANSLATE_NOOP

_STAYS = Leaves(ID)
_SHOWN = Leaves(SEN, hq=KEEP)  # of copies marked SEN only; the release takes the other rows out


class Attachment(Row):
    """A file of the vault. Class ID until a person has looked at a derived copy and marked it SEN."""

    sha256: Annotated[
        Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None,
        Ui(QT_TRANSLATE_NOOP("Form", "SHA-256"), "attachments", widget="fixed"),
        _SHOWN,
    ] = None
    size: Annotated[
        Annotated[int, Field(ge=0, le=1 << 40, strict=True)] | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Size in bytes"), "attachments", widget="fixed"),
        _SHOWN,
    ] = None
    mime: Annotated[
        Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,127}$")] | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Type of file"), "attachments", widget="fixed"),
        _SHOWN,
    ] = None
    kind: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "What it is"), "attachments", widget="code", codes="ATTACHMENT_KIND"),
        _SHOWN,
    ] = None
    kind_other: Annotated[Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Other: which"), "attachments"), _STAYS] = None
    class_: Annotated[
        Code | None,
        Field(alias="class"),
        Ui(
            QT_TRANSLATE_NOOP("Form", "Class"),
            "attachments",
            QT_TRANSLATE_NOOP("Form", "“SEN” only for a copy you looked at: no face, voice or name, no hidden data."),
            widget="code",
            codes="ATTACHMENT_CLASS",
        ),
        Leaves(SEN),
    ] = None
    persons: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Whom it shows"),
            "attachments",
            QT_TRANSLATE_NOOP("Form", "It leaves only if every person it shows has agreed."),
            widget="links",
            links=("victim_groups", "sources"),
        ),
        _STAYS,
    ] = []
    obtained_from: Annotated[
        Id | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Obtained from"), "attachments", widget="links", links=("sources",)),
        _STAYS,
    ] = None
    obtained_at: Annotated[
        Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "Obtained at"), "attachments", widget="instant"), _STAYS
    ] = None
    obtained_by: Annotated[
        Key | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Obtained by"), "attachments", widget="staff"),
        Leaves(ID, transfer=DROP),
    ] = None
    obtained_method: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How it was obtained"), "attachments", widget="code", codes="OBTAINED_METHOD"),
        _STAYS,
    ] = None
    original_held_by: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Original held by"),
            "attachments",
            QT_TRANSLATE_NOOP("Form", "An office, not a name."),
        ),
        _STAYS,
    ] = None
    original_held_where: Annotated[
        Txt | None, Ui(QT_TRANSLATE_NOOP("Form", "Original held where"), "attachments"), _STAYS
    ] = None
    metadata_stripped: Annotated[
        Flag | None, Ui(QT_TRANSLATE_NOOP("Form", "Hidden data taken out"), "attachments"), _STAYS
    ] = None
    derived_from: Annotated[
        Id | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Copy of"), "attachments", widget="links", links=("attachments",)),
        _STAYS,
    ] = None
    device_time_skew: Annotated[
        Annotated[int, Field(ge=-4_000_000_000, le=4_000_000_000, strict=True)] | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Clock error of the device, seconds"),
            "attachments",
            QT_TRANSLATE_NOOP("Form", "How far the clock of the camera or phone was ahead."),
        ),
        _STAYS,
    ] = None
    consent: Annotated[
        Id | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Consent"), "attachments", widget="links", links=("consents",)),
        _STAYS,
    ] = None
    faces_present: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Faces can be seen"), "attachments", widget="code", codes="BOOL3"),
        _STAYS,
    ] = None
    file_name: Annotated[
        Name | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "File name"),
            "attachments",
            QT_TRANSLATE_NOOP("Form", "It stays inside the vault."),
            widget="fixed",
        ),
        _STAYS,
    ] = None


class Tick(Row):
    """Somebody read a text and let it go for exactly these persons; a change of text or persons voids it."""

    field: Annotated[
        Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")] | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Text"), "narrative", widget="fixed"),
        Leaves(SEN, transfer=DROP),
    ] = None
    text_hash: Annotated[
        Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None,
        Ui(QT_TRANSLATE_NOOP("Form", "Hash of the text"), "narrative", widget="hidden"),
        Leaves(SEN, transfer=DROP),
    ] = None
    persons: Annotated[
        Ids,
        Ui(
            QT_TRANSLATE_NOOP("Form", "For these persons"),
            "narrative",
            widget="fixed",
            links=("victim_groups", "sources"),
        ),
        Leaves(SEN, transfer=DROP),
    ] = []
    by: Annotated[
        Key | None, Ui(QT_TRANSLATE_NOOP("Form", "By"), "narrative", widget="fixed"), Leaves(SEN, transfer=DROP)
    ] = None
    at: Annotated[
        Instant | None, Ui(QT_TRANSLATE_NOOP("Form", "At"), "narrative", widget="fixed"), Leaves(SEN, transfer=DROP)
    ] = None
