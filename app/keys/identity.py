"""Who signs and who reads: a device's key ring, and the card that shows its public half."""

import base64
import binascii
import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import AppError
from app.keys import mldsa, sshsig
from app.keys.age import Identity, key_id
from app.models import canonical
from app.models.base import Id

BUNDLE, CARD, RECEIPT, REGISTER = "bundle@waypost", "card@waypost", "receipt@waypost", "register@waypost"
MAX_CARD = 32 * 1024
VALID_DAYS = 3 * 365
_BEGIN, _END = b"-----BEGIN ML-DSA-65 SIGNATURE-----\n", b"-----END ML-DSA-65 SIGNATURE-----\n"

Role = Literal["station", "hq"]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Both signatures of one message; both must verify. `ssh` is armoured SSHSIG, `mldsa` 3309 raw bytes."""

    ssh: bytes
    mldsa: bytes


class _CardText(BaseModel):
    """`card/1` as it is written (bundle-and-vault.md 1.4)."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    format: Literal["card/1"] = "card/1"
    role: Role
    id: Id
    device: Id
    name: Annotated[str, Field(max_length=250)] | None = None
    enc: Annotated[str, Field(max_length=2048)]
    ed25519: Annotated[str, Field(max_length=128)]
    mldsa65: Annotated[str, Field(max_length=2608)]
    serial: Annotated[int, Field(ge=1, le=1_000_000)]
    valid_from: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
    valid_to: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]


@dataclass(frozen=True, slots=True)
class Card:
    """A card whose maker proved to hold both signing keys. It is trusted only after its number was compared."""

    role: Role
    id: str
    device: str
    name: str | None
    enc: str
    ed25519: str
    mldsa65: bytes
    serial: int
    valid_from: date
    valid_to: date
    signed: bytes = field(repr=False)

    @classmethod
    def read(cls, data: bytes) -> "Card":
        """Read a card file. Raises AppError card.form, card.newer or card.proof (made without the private keys)."""
        signed, ssh, proof = _split(data)
        card = cls.parse(signed)
        try:
            verify_signatures(card, signed, Signatures(ssh, proof), CARD)
        except AppError:
            raise AppError("card.proof") from None
        return card

    @classmethod
    def parse(cls, signed: bytes) -> "Card":
        """Read a card's signed line without its proofs, as the vault keeps it; AppError card.form, card.newer."""
        try:
            value = canonical.decode(signed, limit=MAX_CARD)
            _refuse_newer(value)
            text = _CardText.model_validate(value)
            key_id(text.enc)
            sshsig.raw_public(text.ed25519)
            public = base64.b64decode(text.mldsa65, validate=True)
            valid_from, valid_to = date.fromisoformat(text.valid_from), date.fromisoformat(text.valid_to)
        except (ValidationError, ValueError):
            raise AppError("card.form") from None
        except AppError as error:
            raise (error if error.code == "card.newer" else AppError("card.form")) from None
        if _encode(text) != signed or len(public) != mldsa.PUBLIC_SIZE:
            raise AppError("card.form")
        names = text.role, text.id, text.device, text.name, text.enc, text.ed25519
        return cls(*names, public, text.serial, valid_from, valid_to, signed)

    @property
    def number(self) -> str:
        """The card number that people compare: 60 digits (about 199 bits)."""
        digest = hashlib.sha512(self.signed).digest()
        groups = (int.from_bytes(digest[5 * i : 5 * i + 5], "big") % 100_000 for i in range(12))
        return "".join(f"{group:05d}" for group in groups)

    @property
    def number_groups(self) -> tuple[str, ...]:
        """The card number as 12 groups of 5 digits, as it is read aloud."""
        return tuple(self.number[i : i + 5] for i in range(0, 60, 5))

    @property
    def qr_text(self) -> str:
        """What a QR code of the card number holds."""
        return f"B1:{self.id}:{self.number}"

    @property
    def key_id(self) -> str:
        """What files carry to name this card's decryption key: 40 hex digits."""
        return key_id(self.enc)

    @property
    def signer_id(self) -> str:
        """What bundles carry to name this card as their signer: 40 hex digits of SHA-256 of the card."""
        return hashlib.sha256(self.signed).hexdigest()[:40]

    def valid_on(self, day: date) -> bool:
        """Whether `day` lies within the card's validity."""
        return self.valid_from <= day <= self.valid_to


def _refuse_newer(value: Any) -> None:
    form = value.get("format") if isinstance(value, dict) else None
    if isinstance(form, str) and form.startswith("card/") and form != "card/1":
        raise AppError("card.newer")


def _encode(text: _CardText) -> bytes:
    return canonical.encode(text.model_dump(exclude_none=True))


def _split(data: bytes) -> tuple[bytes, bytes, bytes]:
    signed, newline, rest = data.partition(b"\n")
    ssh, begin, block = rest.partition(_BEGIN)
    if len(data) > MAX_CARD or not newline or not begin or not block.endswith(_END):
        raise AppError("card.form")
    try:
        proof = base64.b64decode(block.removesuffix(_END))
    except binascii.Error:
        raise AppError("card.form") from None
    if base64.encodebytes(proof) + _END != block:
        raise AppError("card.form")
    return signed, ssh, proof


def verify_signatures(card: Card, data: bytes, signatures: Signatures, namespace: str) -> None:
    """Check that both signatures of `data` in `namespace` are by this card's keys.

    Raises AppError signature.form, signature.namespace, signature.wrong or signature.other_key.
    """
    if sshsig.verify(signatures.ssh, data, namespace) != card.ed25519:
        raise AppError("signature.other_key")
    mldsa.verify(card.mldsa65, signatures.mldsa, data, namespace)


class Keyring:
    """One device's private keys: to sign, and to open what was sent to it. Lives in the vault only."""

    def __init__(self, seeds: dict[str, str], text: _CardText) -> None:
        self._seeds = seeds
        self._text = text
        self.identity = Identity(base64.b64decode(seeds["enc"]))
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(base64.b64decode(seeds["ed25519"]))
        self._mldsa = MLDSA65PrivateKey.from_seed_bytes(base64.b64decode(seeds["mldsa65"]))

    @classmethod
    def generate(
        cls,
        role: Role,
        *,
        id: str,  # noqa: A002 - the card's own word
        device: str,
        now: datetime,
        name: str | None = None,
        serial: int = 1,
    ) -> "Keyring":
        """Make new keys, valid from today for three years. `id` is the station's or headquarters', 32 hex digits."""
        ed25519, dsa, identity = Ed25519PrivateKey.generate(), MLDSA65PrivateKey.generate(), Identity.generate()
        seeds = {"enc": identity.seed, "ed25519": ed25519.private_bytes_raw(), "mldsa65": dsa.private_bytes_raw()}
        text = _CardText(
            role=role,
            id=id,
            device=device,
            name=name,
            enc=identity.public,
            ed25519=sshsig.public_line(ed25519.public_key().public_bytes_raw()),
            mldsa65=base64.b64encode(dsa.public_key().public_bytes_raw()).decode(),
            serial=serial,
            valid_from=now.date().isoformat(),
            valid_to=(now.date() + timedelta(days=VALID_DAYS)).isoformat(),
        )
        return cls({key: base64.b64encode(seed).decode() for key, seed in seeds.items()}, text)

    def dump(self) -> bytes:
        """Return the private keys and the card's text as canonical JSON, to be kept inside the vault."""
        return canonical.encode({"seeds": self._seeds, "card": self._text.model_dump(exclude_none=True)})

    @classmethod
    def load(cls, data: bytes) -> "Keyring":
        """Read what `dump` wrote."""
        value = canonical.decode(data)
        return cls(value["seeds"], _CardText.model_validate(value["card"]))

    def sign(self, data: bytes, namespace: str) -> Signatures:
        """Sign `data` with both keys, for one kind of message."""
        return Signatures(sshsig.sign(self._ed25519, data, namespace), mldsa.sign(self._mldsa, data, namespace))

    @property
    def own_card(self) -> Card:
        """The card of this device, parsed."""
        return Card.parse(_encode(self._text))

    def card(self) -> bytes:
        """Return the card file: the signed line, then the proofs that its maker holds both signing keys.

        The first line alone is the card (number and signer id are taken of it), so a card file written twice is
        the same card although ML-DSA signatures differ each time.
        """
        signed = _encode(self._text)
        proof = self.sign(signed, CARD)
        block = base64.encodebytes(proof.mldsa)
        return signed + b"\n" + proof.ssh + _BEGIN + block + _END
