"""What the window says of cards: their state, who did what with them, why they were revoked."""

from collections.abc import Mapping, Sequence

from app.hq.inbox import Entry
from app.sync.enrol import REASONS
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Text
from app.ui.i18n import counted, tr, translate
from app.ui.text import isolate
from app.ui.words import moment
from app.vault.cards import CardRow, Step

_REASONS: Mapping[str, Text] = {
    "SEIZED": QT_TRANSLATE_NOOP("Cards", "The laptop was seized"),
    "LOST": QT_TRANSLATE_NOOP("Cards", "The laptop or its passphrase was lost"),
    "REPLACED": QT_TRANSLATE_NOOP("Cards", "Its keys were replaced"),
    "LEFT": QT_TRANSLATE_NOOP("Cards", "Its holder left or the office closed"),
    "OTHER_REASON": QT_TRANSLATE_NOOP("Cards", "Another reason"),
}
_STEPS: Mapping[str, tuple[Text, Text]] = {
    "added": (QT_TRANSLATE_NOOP("Cards", "Added {date} by {name}"), QT_TRANSLATE_NOOP("Cards", "Added {date}")),
    "compared": (
        QT_TRANSLATE_NOOP("Cards", "Compared {date} by {name}"),
        QT_TRANSLATE_NOOP("Cards", "Compared {date}"),
    ),
    "revoked": (QT_TRANSLATE_NOOP("Cards", "Revoked {date} by {name}"), QT_TRANSLATE_NOOP("Cards", "Revoked {date}")),
}


def reasons() -> list[tuple[str, str]]:
    """Return code and words of every reason to revoke."""
    return [(code, tr(_REASONS[code])) for code in REASONS]


def state_badge(state: str) -> tuple[str, str, str]:
    """Return tone, icon and words of a card's state."""
    states = {
        "enrolled": ("ok", "shieldok", translate("Cards", "Number compared")),
        "unverified": ("warn", "warn", translate("Cards", "Not compared yet")),
        "revoked": ("bad", "stop", translate("Cards", "Revoked")),
    }
    return states[state]


def role_word(role: str) -> str:
    """Return which side of the exchange a card belongs to."""
    return translate("Cards", "Headquarters") if role == "hq" else translate("Cards", "Station")


def life(row: CardRow) -> list[str]:
    """Return a line per step in a card's life, the last with the reason where it was revoked."""
    lines = [_step(step) for step in row.steps]
    if row.reason:
        why = tr(_REASONS[row.reason]) if row.reason in _REASONS else row.reason
        lines[-1] = translate("Cards", "{what}: {reason}").format(what=lines[-1], reason=why)
    return lines


def _step(step: Step) -> str:
    named, nameless = _STEPS[step.what]
    when = moment(step.at, day_only=True)
    return tr(named, date=when, name=isolate(step.by_name)) if step.by_name else tr(nameless, date=when)


def held_back(count: int) -> str:
    """Say how many bundles wait for cards to be compared; empty for none."""
    if not count:
        return ""
    return tr(QT_TRANSLATE_N_NOOP("Cards", "%n bundles are held back because their card was not compared."), n=count)


def became(known: CardRow, checked: Sequence[Entry]) -> tuple[str, str, str]:
    """Return tone, sentence and what follows, after a card was kept, compared or revoked."""
    name = isolate(known.name)
    if known.state == "unverified":
        kept = translate("Cards", "The card of {name} is kept. Its number was not compared yet.").format(name=name)
        return "warn", kept, translate("Cards", "Compare it as soon as you can reach them.")
    if known.state == "revoked":
        said = translate("Cards", "The card of {name} is revoked.").format(name=name)
        refused = sum(entry.state == "refused" for entry in checked)
        return "ok", said, counted(translate("Cards", "Bundles refused that waited: {count}"), count=refused)
    said = translate("Cards", "{name} is trusted from now on.").format(name=name)
    opened = sum(entry.state == "staged" for entry in checked)
    after = counted(translate("Cards", "Bundles checked again that now wait in the inbox: {count}"), count=opened)
    return "ok", said, after if checked else ""


def consequences(role: str) -> str:
    """Say what a revocation of a card of this role does."""
    if role == "hq":
        return translate(
            "Cards",
            "Nothing more is encrypted for this card, and receipts signed with it are refused. What was sent before "
            "stays readable there.",
        )
    return translate(
        "Cards",
        "Whatever this laptop signed and you have not applied yet is refused, whatever date it claims. What was "
        "applied before stays.",
    )
