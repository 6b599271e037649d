"""Commands of the cards: card, number, enrol, compare, cards, revoke."""

from argparse import Namespace
from typing import Any

from app.cli.inbox_commands import entry_document, entry_line
from app.cli.terminal import Line, Terminal, said, write_new
from app.hq import inbox
from app.keys.identity import Card
from app.sync import card_qr, enrol
from app.texts import QT_TRANSLATE_NOOP
from app.vault.cards import CardRow
from app.vault.vault import Vault

_BECAME = {
    "enrolled": QT_TRANSLATE_NOOP("Cli", "The card is trusted from now on."),
    "unverified": QT_TRANSLATE_NOOP(
        "Cli", "The card is kept. Its number was not compared: what it signs is held back until it is."
    ),
    "revoked": QT_TRANSLATE_NOOP("Cli", "The card is revoked for good. What was applied before stays."),
}
_WRITTEN = QT_TRANSLATE_NOOP("Cli", "Card written. Its number, to be read out:")
_THEN = QT_TRANSLATE_NOOP("Cli", "Then: compare {id} --number DIGITS")
_REVOKE = QT_TRANSLATE_NOOP("Cli", "Revoke this card and its keys for good? What it signs is refused from now on.")
_AGAIN = QT_TRANSLATE_NOOP("Cli", "Checked again:")
_HELD = QT_TRANSLATE_NOOP("Cli", "    bundles held back until it is compared: {count}")


def card(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write this vault's card; its number is for a voice, not for the stick."""
    write_new(options.out, enrol.own_card(vault))
    own = enrol.read_card(options.out)
    terminal.result(
        {"station": own.id, "role": own.role, "number": own.number},
        [said(_WRITTEN), "", f"    {_groups(own)}", ""],
    )


def number(options: Namespace, terminal: Terminal) -> None:
    """Print the 60 digits of a card, and draw them as a QR code where told."""
    read = enrol.read_card(options.file)
    if options.qr:
        write_new(options.qr, card_qr.picture(read, "svg" if options.qr.suffix.lower() == ".svg" else "png"))
    document = {"number": read.number, "groups": list(read.number_groups), "station": read.id, "role": read.role}
    terminal.result(document | {"qr": options.qr.name if options.qr else None}, [_groups(read)])


def enrol_card(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Trust a card whose digits were compared, or keep it until they are."""
    if options.later:
        row = enrol.add_unverified(vault, options.file)
        terminal.result(_document(row), [said(_BECAME[row.state]), said(_THEN, id=row.card.signer_id)])
        return
    _settle(vault, enrol.enrol(vault, options.file, options.number), terminal)


def compare(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Trust a card that was kept; what was held back because of it is checked again."""
    _settle(vault, enrol.compare(vault, options.id, options.number), terminal)


def revoke(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Revoke a card for good, with a reason; what waits of it is refused."""
    row = enrol.find(vault, options.id)
    terminal.note(f"{row.name}  {row.card.role}  {row.card.signer_id}")
    terminal.confirm(said(_REVOKE))
    _settle(vault, enrol.revoke(vault, row.card.signer_id, options.reason), terminal)


def cards(vault: Vault, _options: Namespace, terminal: Terminal) -> None:
    """List the cards this vault knows, with their state, number, and who did what when."""
    rows, held = enrol.cards(vault), inbox.held_unverified(vault)
    document = [_document(row) | {"held_back": held[row.card.device]} for row in rows]
    terminal.result(document, [line for row in rows for line in _lines(row, held[row.card.device])])


def _settle(vault: Vault, row: CardRow, terminal: Terminal) -> None:
    """Say what became of a card, and check again what waits at HQ because of it."""
    again = inbox.settle_card(vault, row, task=terminal.task())
    lines = [said(_BECAME[row.state]), *([said(_AGAIN)] if again else []), *map(entry_line, again)]
    terminal.result(_document(row) | {"checked": [entry_document(entry) for entry in again]}, lines)


def _document(row: CardRow) -> dict[str, Any]:
    return {
        "id": row.card.signer_id,
        "station": row.card.id,
        "device": row.card.device,
        "role": row.card.role,
        "name": row.name,
        "state": row.state,
        "number": row.card.number,
        "reason": row.reason,
        "valid_to": row.card.valid_to.isoformat(),
        "steps": [{"what": step.what, "at": step.at, "by": step.by_name or None} for step in row.steps],
    }


def _lines(row: CardRow, held: int) -> list[Line]:
    steps = [f"    {step.what:9} {step.at[:10]}  {step.by_name}".rstrip() for step in row.steps]
    if row.reason:
        steps[-1] += f"  {row.reason}"
    waits = [said(_HELD, count=held)] if held else []
    head = f"{row.card.signer_id}  {row.state:10}  {row.card.role}  {row.name}"
    return [head, f"    {_groups(row.card)}", *steps, *waits]


def _groups(of: Card) -> str:
    return " ".join(of.number_groups)
