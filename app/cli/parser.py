"""What the command line understands: one table of commands, no logic."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

from app.catalogue import LANGUAGES, english, translator
from app.cli.usage import Parser
from app.keys.header import CEILING_KIB, FLOOR_KIB
from app.services.erasing import REASONS
from app.settings import read_settings
from app.sync.enrol import REASONS as REVOKED
from app.texts import QT_TRANSLATE_NOOP, Translate
from app.vault.contacts import UNCHECKED_REASONS

_MEMORY = QT_TRANSLATE_NOOP("Cli", "64 to 2048 MiB")
_PICTURE = QT_TRANSLATE_NOOP("Cli", "a name that ends in .png or .svg")
_PRINT = QT_TRANSLATE_NOOP("Cli", "print: REF --vault DIR, or --blank")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was typed, with the `language` to answer in; exit code 2 on wrong usage is argparse's own."""
    language = language_of(arguments)
    parser = build_parser(translator(language))
    options = parser.parse_args(arguments)
    if options.command == "print" and not options.blank and (options.ref is None or options.vault is None):
        parser.error(_PRINT.source)
    options.language = language
    return options


def language_of(arguments: Sequence[str]) -> str:
    """Return the language to speak: `--lang` before the command, else that of the settings or the system.

    It must be known before the table is built, because the table explains itself in it.
    """
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    first.add_argument("--lang")
    first.add_argument("rest", nargs=argparse.REMAINDER)
    wanted = first.parse_known_args(arguments)[0].lang
    return wanted if wanted in LANGUAGES else read_settings().language


def build_parser(translate: Translate = english) -> Parser:
    """Return the parser of `waypost [--lang L] COMMAND …`."""
    parser = Parser(prog="waypost", description="Records and releases incidents, offline.", translate=translate)
    parser.add_argument("--lang", choices=tuple(LANGUAGES), help="speak this language: en, fr, ar or es")
    commands = parser.add_commands()
    _vault_commands(commands)
    _copy_commands(commands)
    _record_commands(commands)
    _card_commands(commands)
    _exchange_commands(commands)
    _contact_commands(commands)
    demo = _plain(commands, "demo", "run the main job on sample data")
    demo.add_argument("--out", type=Path, metavar="DIR", help="folder for everything it makes (default: ./demo-out)")
    demo.add_argument("--no-window", action="store_true", help="do not offer the window at the end")
    return parser


def _mib(text: str) -> int:
    """Read the memory of the key derivation; what the vault would refuse is wrong usage."""
    mib = int(text)
    if not FLOOR_KIB <= mib * 1024 <= CEILING_KIB:
        raise argparse.ArgumentTypeError(_MEMORY.source)
    return mib


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _add(commands: Commands, name: str, text: str, *, always: bool = True) -> argparse.ArgumentParser:
    """Add a command on a vault (`always`: never without one), with the options that all of them share."""
    parser = _plain(commands, name, text)
    parser.add_argument("--vault", type=Path, required=always, metavar="DIR", help="the vault's folder")
    parser.add_argument("--passphrase-file", metavar="FILE", help="read the passphrase from FILE (-: standard input)")
    parser.add_argument("--contacts-passphrase-file", metavar="FILE", help="open the contacts with what FILE holds")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="the key file, where the passphrase needs one")
    parser.add_argument("--yes", action="store_true", help="confirm what would otherwise be asked")
    return parser


def _plain(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    """Add a command that opens no vault by itself."""
    parser = commands.add_parser(name, help=text, description=text)
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output, nothing else")
    return parser


def _vault_commands(commands: Commands) -> None:
    create = _add(commands, "create", "make a new vault")
    create.add_argument("--role", choices=("station", "hq"), required=True)
    create.add_argument("--name", required=True, help="a neutral name")
    create.add_argument("--country", required=True, metavar="ISO3", help="such as SSD")
    create.add_argument("--code", required=True, metavar="ABC", help="the station's three letters")
    create.add_argument("--holder", default="", metavar="NAME", help="who holds the passphrase (default: the code)")
    create.add_argument("--recovery-file", type=Path, metavar="F", help="save the recovery sheet here")
    create.add_argument("--kdf-memory", type=_mib, metavar="MIB", help="memory of the key derivation, 64 to 2048 MiB")
    _add(commands, "audit", "check the whole vault against its chain")
    _add(commands, "rebuild", "make lists and search anew from the record")
    recover = _add(commands, "recover", "set a new passphrase with the recovery key")
    recover.add_argument("--recovery-file", metavar="F", required=True, help="file that holds the recovery key, or -")
    recover.add_argument("--holder", default="", metavar="CODE", help="whose it is, where several have one")
    passwd = _add(commands, "passwd", "change the passphrase")
    passwd.add_argument("--new-passphrase-file", metavar="FILE", help="read the new passphrase from FILE, or -")
    holders = _add(commands, "holders", "list who can open the vault, add or remove one")
    act = holders.add_mutually_exclusive_group()
    act.add_argument("--add", metavar="NAME", help="give another person a passphrase of their own")
    act.add_argument("--remove", metavar="CODE", help="take the passphrase of this staff code away, such as S2")
    holders.add_argument("--new-passphrase-file", metavar="FILE", help="read the new holder's passphrase from FILE")
    renew = _add(commands, "renew", "give the vault a new key, after a passphrase was seen or a holder left")
    renew.add_argument("--without", action="append", default=[], metavar="CODE", help="who gets no passphrase any more")
    _new_key_options(renew)
    factor = _add(commands, "factor", "need a second key besides your passphrase, or no longer")
    which = factor.add_mutually_exclusive_group()
    which.add_argument("--make", type=Path, metavar="FILE", help="write a key file, on a stick kept apart")
    which.add_argument("--keyring", action="store_true", help="keep it in this computer's keyring")
    which.add_argument("--off", action="store_true", help="the passphrase alone opens the vault again")
    factor.add_argument("--recovery-file", metavar="F", help="file that holds the recovery key (default: it is asked)")
    handover = _add(commands, "handover", "hand the vault over to a successor; whoever leaves loses their passphrase")
    handover.add_argument("--to", metavar="NAME", help="the successor: a new person's name, or a holder's name or code")
    handover.add_argument("--later", action="store_true", help="only begin; the successor finishes it")
    handover.add_argument("--cancel", action="store_true", help="take back a hand-over that was begun")
    _new_key_options(handover)


def _new_key_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--new-passphrase-file", metavar="FILE", help="your passphrase from now on (default: as now)")
    parser.add_argument("--recovery-file", type=Path, metavar="F", help="save the new recovery sheet here")


def _copy_commands(commands: Commands) -> None:
    backup = _add(commands, "backup", "copy the vault into a dated folder on another drive, and check the copy")
    backup.add_argument("--to", type=Path, required=True, metavar="DIR", help="the other drive's folder")
    backup.add_argument("--remake", action="store_true", help="then remove those with erased text or an old key")
    settle = _add(commands, "settle", "say whether a vault was moved here or is a copy, where that was asked")
    which = settle.add_mutually_exclusive_group(required=True)
    which.add_argument("--moved", action="store_true", help="it is the only one in use: go on as it was")
    which.add_argument("--copied", action="store_true", help="the other one is used, too: make this a new device")
    restore = _plain(commands, "restore", "make a vault from a backup, as a new device")
    restore.add_argument("--from", dest="source", type=Path, required=True, metavar="DIR", help="the backup's folder")
    restore.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new or empty folder")
    restore.add_argument(
        "--list",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="vault.erased of the vault that is replaced",
    )
    restore.add_argument("--key-file", type=Path, metavar="FILE", help="the key file, where the passphrase needs one")
    restore.add_argument("--passphrase-file", metavar="FILE", help="read the passphrase from FILE (-: standard input)")


def _record_commands(commands: Commands) -> None:
    bring = _add(commands, "import", "bring in incidents from a spreadsheet")
    bring.add_argument("file", type=Path, metavar="FILE")
    how = bring.add_mutually_exclusive_group(required=True)
    how.add_argument("--profile", metavar="NAME", help="a mapping that ships with Waypost")
    how.add_argument("--mapping", type=Path, metavar="FILE", help="a mapping of your own")
    bring.add_argument("--dry-run", action="store_true", help="show what would happen, change nothing")
    listing = _add(commands, "incidents", "list incidents")
    listing.add_argument("--query", default="", metavar="TEXT")
    listing.add_argument("--status", metavar="S", help="a verification state, such as VERIFIED")
    listing.add_argument("--due", action="store_true", help="only those whose next step of verification is due")
    listing.add_argument("--limit", type=int, default=100, metavar="N")
    show = _add(commands, "show", "one whole record")
    history = _add(commands, "history", "its versions")
    final = _add(commands, "finalise", "make a final version")
    for one in (show, history, final):
        one.add_argument("ref", metavar="REF")
    history.add_argument("--prints", action="store_true", help="who printed it, when and why")
    save = _add(commands, "save", "save a record from JSON as an open version")
    save.add_argument("file", metavar="FILE.json", help="the record, or - for standard input")
    for one in (save, final):
        one.add_argument("--reason", default="", help="why (required once an act is verified)")
    attach = _add(commands, "attach", "add a file to an incident")
    attach.add_argument("ref", metavar="REF")
    attach.add_argument("file", type=Path, metavar="FILE")
    attach.add_argument("--kind", required=True, metavar="K", help="such as PHOTO or DOCUMENT")
    erase = _add(commands, "erase", "erase a record or a draft everywhere it stands")
    erase.add_argument("ref", metavar="REF", help="its reference or id")
    erase.add_argument("--reason", choices=REASONS, metavar="CODE", help=", ".join(REASONS))
    part = erase.add_mutually_exclusive_group()
    part.add_argument("--person", metavar="ID", help="only the versions that name this person's row; the newest stays")
    part.add_argument("--draft", action="store_true", help="what was typed and not saved; the saved versions stay")
    erase.add_argument("--review", action="store_true", help="show what goes and what is kept; erase nothing")
    _keep_commands(commands)
    _print_command(commands)


def _print_command(commands: Commands) -> None:
    paper = _add(commands, "print", "make a case summary, or the blank paper form, as PDF", always=False)
    paper.add_argument("ref", metavar="REF", nargs="?")
    paper.add_argument("--blank", action="store_true", help="the blank form of an incident, without REF and vault")
    paper.add_argument("--variant", choices=("summary", "restricted"), default="summary")
    paper.add_argument("--lang", dest="paper", metavar="L", help="its language: en, fr, ar or es (default: yours)")
    paper.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    paper.add_argument("--reason", default="", help="required for the restricted sheet")
    paper.add_argument("--pdf-password-file", metavar="FILE", help="protect the PDF with the password in FILE")


def _picture(text: str) -> Path:
    """Read the name of a picture; another kind is wrong usage."""
    path = Path(text)
    if path.suffix.lower() not in {".png", ".svg"}:
        raise argparse.ArgumentTypeError(_PICTURE.source)
    return path


def _card_commands(commands: Commands) -> None:
    card = _add(commands, "card", "write this vault's card")
    card.add_argument("--out", type=Path, required=True, metavar="F")
    number = _plain(commands, "number", "print a card's 60 digits")
    number.add_argument("file", type=Path, metavar="F")
    number.add_argument("--qr", type=_picture, metavar="OUT", help="draw them as a QR code, .png or .svg")
    enrol = _add(commands, "enrol", "trust a card whose number was compared, or keep it until it is")
    enrol.add_argument("file", type=Path, metavar="F")
    how = enrol.add_mutually_exclusive_group(required=True)
    how.add_argument("--number", metavar="DIGITS", help="the 60 digits, as read out")
    how.add_argument("--later", action="store_true", help="keep it; what it signs is held back until it is compared")
    compare = _add(commands, "compare", "trust a card that was kept, its number compared now")
    compare.add_argument("--number", required=True, metavar="DIGITS", help="the 60 digits, as read out")
    _add(commands, "cards", "list the cards: state, number, who added, compared or revoked it and when")
    revoke = _add(commands, "revoke", "revoke a card and its keys for good")
    revoke.add_argument("--reason", required=True, choices=REVOKED, metavar="CODE", help=", ".join(REVOKED))
    for one in (compare, revoke):
        one.add_argument("id", metavar="ID", help="the card's id in the list, or its beginning (8 letters or more)")


def _contact_commands(commands: Commands) -> None:
    contacts = _add(commands, "contacts", "how to reach persons: list, set or remove; switch on or off")
    contacts.add_argument("ref", nargs="?", metavar="REF", help="only those of one incident")
    contacts.add_argument("--person", metavar="ID", help="the id of a person's or source's row of that incident")
    act = contacts.add_mutually_exclusive_group()
    act.add_argument("--set", metavar="FILE.json", help="keep what FILE says of the person (-: standard input)")
    act.add_argument("--remove", action="store_true", help="remove what is kept of the person, for good")
    act.add_argument("--on", action="store_true", help="switch contacts on, under a passphrase of their own")
    act.add_argument("--off", action="store_true", help="destroy all contacts and switch them off")
    act.add_argument("--passwd", action="store_true", help="change the passphrase of the contacts")
    contacts.add_argument("--new-passphrase-file", metavar="FILE", help="read the contacts' new passphrase from FILE")
    for name in ("print", "export"):
        commands.choices[name].add_argument(
            "--names-unchecked",
            choices=UNCHECKED_REASONS,
            default="",
            metavar="CODE",
            help="why texts go that were not checked for names: %(choices)s",
        )


def _keep_commands(commands: Commands) -> None:
    due = _add(commands, "due", "list what is due for review because its time is over")
    due.add_argument("--by", type=date.fromisoformat, metavar="DATE", help="by this day (default: today)")
    due.add_argument("--held", action="store_true", help="list what stands under a legal hold instead")
    due.add_argument("--years", type=int, metavar="N", help="set after how many years incidents are due; 0: no number")
    keep = _add(commands, "keep", "keep a record until a later day")
    keep.add_argument("ref", metavar="REF")
    keep.add_argument("--until", type=date.fromisoformat, metavar="DATE", required=True, help="such as 2031-12-31")
    hold = _add(commands, "hold", "set a legal hold on a record: nothing of it is erased until it is lifted")
    hold.add_argument("ref", metavar="REF")
    hold.add_argument("--lift", action="store_true", help="lift it")
    for parser in (keep, hold):
        parser.add_argument("--reason", required=True, help="why; it stays in the history")


def _exchange_commands(commands: Commands) -> None:
    identity = _add(commands, "identity", "HQ: write the private decryption key for age")
    identity.add_argument("--out", type=Path, required=True, metavar="F")
    identity.add_argument("--clear", action="store_true", help="without a passphrase")
    identity.add_argument("--identity-passphrase-file", metavar="FILE", help="protect it with this passphrase")
    identity.add_argument("--force", action="store_true", help="even below the home folder or the vault")
    export = _add(commands, "export", "write a bundle for HQ")
    export.add_argument("--to", type=Path, metavar="DIR", help="the stick")
    export.add_argument("--review", action="store_true", help="show what would go; write nothing")
    export.add_argument(
        "--only", nargs="+", metavar="REF", help="only these incidents, what they name, and what HQ has to give back"
    )
    receive = _add(commands, "receive", "take in bundles (HQ) or receipts (station)")
    receive.add_argument("files", type=Path, nargs="+", metavar="FILE")
    receive.add_argument("--review", action="store_true", help="show what is in it; apply nothing")
    receipt = _add(commands, "receipt", "HQ: write a station's receipt")
    receipt.add_argument("--station", required=True, metavar="ID")
    receipt.add_argument("--to", type=Path, required=True, metavar="DIR")
    _hq_commands(commands)


def _hq_commands(commands: Commands) -> None:
    waiting = _add(commands, "inbox", "HQ: list what was received; check again or refuse what waits")
    what = waiting.add_mutually_exclusive_group()
    what.add_argument("--check", metavar="ENTRY", help="check an entry again that was held back")
    what.add_argument("--refuse", metavar="ENTRY", help="refuse an entry for good")
    known = _add(commands, "stations", "HQ: list the stations and what is held back of them")
    known.add_argument("--confirm", metavar="DEVICE", help="a device held back or warned of, once that was cleared up")
