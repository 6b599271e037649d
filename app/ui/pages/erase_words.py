"""What the erase dialog says: reasons, what goes, what stays, where it still lies."""

from collections.abc import Mapping, Sequence

from app.services.erasing import REASONS, Erased
from app.texts import COMMA, QT_TRANSLATE_NOOP, Text
from app.ui.i18n import counted, filled, tr, translate
from app.ui.text import isolate
from app.vault.holdings import Holdings

NO_REFERENCE = QT_TRANSLATE_NOOP("Erase", "A draft without a reference")
HELD = QT_TRANSLATE_NOOP("Erase", "A legal hold stands on this record, so nothing of it may be erased.")
HELD_TODO = QT_TRANSLATE_NOOP("Erase", "Only whoever set the hold may lift it.")
FIRST_TAKE_OUT = QT_TRANSLATE_NOOP(
    "Erase",
    "To erase one person's part: take her out of the record and its texts, finalise it, then come back here.",
)
EXPORT_SOON = QT_TRANSLATE_NOOP("Erase", "Export soon: the next bundle takes it back where it was sent.")
_KEPT = QT_TRANSLATE_NOOP(
    "Erase", "Stays in the log: that it was saved, when and by whom; that it was erased, when, why and by whom."
)
_KEPT_DRAFT = QT_TRANSLATE_NOOP("Erase", "Stays in the log: that a draft was erased, when, why and by whom.")
_REASONS: Mapping[str, Text] = {
    "PERSON_ASKED": QT_TRANSLATE_NOOP("Erase", "The person asked for it"),
    "RETENTION": QT_TRANSLATE_NOOP("Erase", "It was kept as long as it may be"),
    "DUPLICATE": QT_TRANSLATE_NOOP("Erase", "It is recorded twice"),
    "MISTAKE": QT_TRANSLATE_NOOP("Erase", "It was recorded by mistake"),
    "ORDERED": QT_TRANSLATE_NOOP("Erase", "It was ordered"),
}


def reasons() -> list[tuple[str, str]]:
    """Return code and words of every reason."""
    return [(code, tr(_REASONS[code])) for code in REASONS]


def told(scope: str, found: Holdings, *, bundles: int, backups: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return icon, tone and sentence of each line that is read before anything goes."""
    lines = [("trash", "bad", _goes(scope, found, bundles))]
    lines.append(("history", "muted", tr(_KEPT_DRAFT if scope == "draft" else _KEPT)))
    if scope != "draft":
        lines += [
            ("send", "muted", translate("Erase", "{name} is told to erase it by the next bundle.").format(name=name))
            for name in map(isolate, found.sent_to)
        ]
    if backups:
        names = tr(COMMA).join(isolate(name, left_to_right=True) for name in backups)
        words = translate("Erase", "Backups that may still hold it, to be made anew afterwards: {names}")
        lines.append(("save", "warn", filled(words, names=names)))
    return lines


def _goes(scope: str, found: Holdings, bundles: int) -> str:
    if scope == "draft":
        return translate("Erase", "Goes: what was typed and not saved, and files that it alone names.")
    if scope == "person":
        return translate(
            "Erase",
            "Goes: the text of every earlier version and draft that names this person, files that only those name, "
            "and the reasons written for printing the record. The newest version stays.",
        )
    words = translate(
        "Erase",
        "Goes from here: versions {bodies}, drafts {drafts}, attachments {attachments}, reasons for printing "
        "{reasons}, contacts {contacts}, sealed bundles {bundles}.",
    )
    return counted(
        words,
        bodies=found.bodies,
        drafts=found.drafts,
        attachments=len(found.attachments),
        reasons=found.print_reasons,
        contacts=found.contacts,
        bundles=bundles,
    )


def erased(done: Erased) -> str:
    """Say what went."""
    words = translate(
        "Erase", "Erased: versions {bodies}, drafts {drafts}, attachments {attachments}, sealed bundles {bundles}."
    )
    return counted(words, bodies=done.bodies, drafts=done.drafts, attachments=done.attachments, bundles=done.bundles)


def afterwards(done: Erased, backups: Sequence[str]) -> list[str]:
    """Return what is still to do."""
    lines = []
    if not done.settled:
        lines.append(translate("Erase", "The last bytes leave the disk when the vault is locked."))
    if backups:
        lines.append(
            translate("Erase", "These backups may still hold it. Make a new one, then remove those that are offered:")
        )
        lines += [isolate(name, left_to_right=True) for name in backups]
    return lines
