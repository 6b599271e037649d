"""Adds to the corpus what is not there yet: good bundles, and the spoiled ones of tests/sync/format/hostile.py."""

import gzip
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "sync" / "format")]

from bundle_maker import Bag, World, make  # noqa: E402
from hostile import SPOILS  # noqa: E402

from app.keys.identity import Keyring  # noqa: E402

LARGEST = 40_000


def world() -> World:
    keys = HERE / "keys"
    names = ("station", "hq", "other_hq", "stranger")
    if not (keys / "station.keyring").is_file():
        keys.mkdir(exist_ok=True)
        for name, ring in zip(names, vars(World()).values(), strict=True):
            (keys / f"{name}.keyring").write_bytes(ring.dump())
    known = World(*(Keyring.load((keys / f"{name}.keyring").read_bytes()) for name in names))
    card = known.station.own_card
    if not (keys / "station.card").is_file():
        (keys / "station.card").write_bytes(known.station.card())
        (keys / "hq.identity").write_text(known.hq.identity.to_string() + "\n")
        (keys / "allowed_signers").write_text(f'{card.id} namespaces="bundle@waypost" {card.ed25519}\n')
    return known


def add(name: str, expect: str, form: str, body: bytes) -> None:
    path = HERE / "bundle" / name
    path.parent.mkdir(exist_ok=True)
    packed = gzip.compress(body, mtime=0) if form == "tar" else body
    if not path.exists() and len(packed) <= LARGEST:
        path.write_bytes(f"expect: {expect}\nform: {form}\n\n".encode() + packed)


def main() -> None:
    known = world()
    data, _ = make(known)
    changes = {"good": "good", "cut": "bundle.damaged", "lengthened": "bundle.damaged", "altered": "bundle.damaged"}
    altered = bytearray(data)
    altered[-100] ^= 1
    for (name, expect), body in zip(changes.items(), (data, data[:-1], data + b"\0", bytes(altered)), strict=True):
        add(f"age_{name}", expect, "age", body)
    add("age_for_another", "bundle.not_for_us", "age", make(known, recipients=[known.other_hq.own_card])[0])
    add("age_two_recipients", "good", "age", make(known, recipients=[known.hq.own_card, known.other_hq.own_card])[0])
    add("good", "good", "tar", Bag.of(known, data).tar())
    for name, (spoil, code) in SPOILS.items():
        bag = Bag.of(known, data)
        spoil(bag)
        add(name, code, "tar", bag.tar())


if __name__ == "__main__":
    main()
