"""Every hostile bundle we could think of, and the name under which it must be refused."""

import hashlib

from bundle_maker import BUNDLE, DEVICE, HQ, RECEIPT, Bag, Spoil, lines, raw_header

from app.sync.bundle import MAX_ENTRIES
from app.sync.change import MAX_LINE, MAX_LINES

TAG = "tagmanifest-sha256.txt"
SSH, MLDSA = TAG + ".sig", TAG + ".mldsa65"
CHANGES, PADDING, MANIFEST, HEAD = "data/changes.jsonl", "padding.bin", "manifest-sha256.txt", "bundle.json"


def _flip(data: bytes, where: int = 0) -> bytes:
    return data[:where] + bytes([data[where] ^ 1]) + data[where + 1 :]


def _named(name: bytes) -> Spoil:
    return lambda bag: bag.header_of(bag.files[0], raw_header(name, len(bag.get(bag.files[0]))))


def _kind(kind: bytes) -> Spoil:
    link = {"link": (157, b"/etc/passwd")} if kind in (b"1", b"2") else {}
    return lambda bag: bag.header_of(bag.files[0], raw_header(bag.files[0].encode(), 0, kind=kind, **link))


def _field(name: str, offset: int, value: bytes) -> Spoil:
    def spoil(bag: Bag) -> None:
        bag.header_of(PADDING, raw_header(PADDING.encode(), len(bag.get(PADDING)), **{name: (offset, value)}))

    return spoil


def _wrong_checksum(bag: Bag) -> None:
    block = raw_header(PADDING.encode(), len(bag.get(PADDING)))
    bag.header_of(PADDING, block[:148] + b"000000\0 " + block[156:])


def _sized(name: str, size: int) -> Spoil:
    return lambda bag: bag.header_of(name, raw_header(name.encode(), size))


def _changes(data: bytes) -> Spoil:
    """The station itself lists and signs such lines; the chain over them is still the old one."""
    return lambda bag: bag.put(CHANGES, data).listed()


def _resigned_lines(rows: list[bytes]) -> Spoil:
    """The station itself signs such lines, with counts and chain that fit."""

    def spoil(bag: Bag) -> None:
        head, data = bytes(32), b"".join(row + b"\n" for row in rows)
        for row in rows:
            head = hashlib.sha256(head + hashlib.sha256(row).digest()).digest()
        total = len(data) + sum(len(bag.get(name)) for name in bag.files)
        counts = {"changes": len(rows), "attachments": len(bag.files), "bytes": total}
        bag.put(CHANGES, data).listed().head(changes_head=head.hex(), counts=counts)

    return spoil


def _counts(**wrong: int) -> Spoil:
    def spoil(bag: Bag) -> None:
        size = sum(len(data) for name, data in bag.entries if name.startswith("data/"))
        bag.head(counts={"changes": 3, "attachments": len(bag.files), "bytes": size} | wrong)

    return spoil


def _crowd(bag: Bag) -> None:
    names = sorted(hashlib.sha256(bytes([n % 256, n // 256])).hexdigest() for n in range(MAX_ENTRIES))
    rows = [f"{name}  data/att/{name}\n" for name in names]
    changes = hashlib.sha256(bag.get(CHANGES)).hexdigest()
    bag.put(MANIFEST, "".join([*rows, f"{changes}  {CHANGES}\n"]).encode()).signed()


SPOILS: dict[str, tuple[Spoil, str]] = {
    # signatures
    "tagmanifest_changed": (lambda b: b.put(TAG, _flip(b.get(TAG))), "bundle.signature_ssh"),
    "ssh_signature_changed": (lambda b: b.put(SSH, _flip(b.get(SSH), 80)), "bundle.signature_ssh"),
    "ssh_signature_absent": (lambda b: b.put(SSH, b""), "bundle.signature_ssh"),
    "mldsa_signature_changed": (lambda b: b.put(MLDSA, _flip(b.get(MLDSA))), "bundle.signature_mldsa"),
    "mldsa_signature_absent": (lambda b: b.put(MLDSA, b""), "bundle.signature_mldsa"),
    "mldsa_by_another": (
        lambda b: b.put(MLDSA, b.world.stranger.sign(b.get(TAG), BUNDLE).mldsa),
        "bundle.signature_mldsa",
    ),
    "signed_by_a_stranger": (lambda b: b.signed(b.world.stranger), "bundle.unknown_signer"),
    "receipt_as_bundle": (lambda b: b.signed(namespace=RECEIPT), "bundle.namespace"),
    "card_as_bundle": (lambda b: b.signed(namespace="card@waypost"), "bundle.namespace"),
    "receipt_signed_as_bundle": (lambda b: b.head(kind="receipt"), "bundle.namespace"),
    # the front
    "bundle_json_changed": (lambda b: b.put(HEAD, _flip(b.get(HEAD), 20)), "bundle.tag_mismatch"),
    "manifest_changed": (lambda b: b.put(MANIFEST, _flip(b.get(MANIFEST))), "bundle.tag_mismatch"),
    "bag_info_changed": (lambda b: b.put("bag-info.txt", b"x"), "bundle.tag_mismatch"),
    "tagmanifest_lists_less": (
        lambda b: b.signed(text=b.get(TAG)[: b.get(TAG).rindex(b"\n", 0, -1) + 1]),
        "bundle.tagmanifest",
    ),
    "tagmanifest_unsorted": (
        lambda b: b.signed(text=b"".join(reversed(b.get(TAG).splitlines(keepends=True)))),
        "bundle.tagmanifest",
    ),
    "tagmanifest_without_end": (lambda b: b.signed(text=b.get(TAG)[:-1]), "bundle.tagmanifest"),
    "tagmanifest_noise": (lambda b: b.signed(text=b"\xff\n" * 9), "bundle.tagmanifest"),
    "bagit_other_version": (
        lambda b: b.put("bagit.txt", b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n").signed(),
        "bundle.bagit",
    ),
    # bundle.json
    "head_not_json": (lambda b: b.put(HEAD, b"hello").signed(), "bundle.head"),
    "head_not_utf8": (lambda b: b.put(HEAD, b'{"to":"\xff"}').signed(), "bundle.head"),
    "head_list": (lambda b: b.put(HEAD, b"[]").signed(), "bundle.head"),
    "head_duplicate_keys": (lambda b: b.put(HEAD, b'{"to":[],"to":[]}').signed(), "bundle.head"),
    "head_deep": (lambda b: b.put(HEAD, b"[" * 5000).signed(), "bundle.head"),
    "head_spaced": (lambda b: b.put(HEAD, b.get(HEAD).replace(b",", b", ", 1)).signed(), "bundle.head"),
    "head_extra_field": (lambda b: b.head(note="x"), "bundle.head"),
    "head_missing_field": (lambda b: b.head(handling=None), "bundle.head"),
    "head_unknown_kind": (lambda b: b.head(kind="letter"), "bundle.head"),
    "head_seq_as_text": (lambda b: b.head(seq="1"), "bundle.head"),
    "head_seq_zero": (lambda b: b.head(seq=0), "bundle.head"),
    "head_later_without_prev": (lambda b: b.head(seq=2), "bundle.head"),
    "head_first_with_prev": (lambda b: b.head(prev="a" * 64), "bundle.head"),
    "head_transfer_without_expiry": (lambda b: b.head(kind="transfer", profile="CASE_TRANSFER"), "bundle.head"),
    "head_partner_with_instant": (lambda b: b.head(profile="PARTNER"), "bundle.head"),
    "head_partner_with_audit": (
        lambda b: b.head(profile="PARTNER", created="2026-11", audit={"count": 1, "mac": "0" * 64}),
        "bundle.head",
    ),
    "addressed_to_nobody": (lambda b: b.head(to=[]), "bundle.not_addressed"),
    "addressed_to_another": (lambda b: b.head(to=[b.world.other_hq.own_card.key_id]), "bundle.not_addressed"),
    "newer_schema": (lambda b: b.head(schema=2, unheard_of=True), "bundle.newer_schema"),
    "newer_format": (lambda b: b.head(format="bundle/2"), "bundle.newer_schema"),
    "other_format": (lambda b: b.head(format="letter/1"), "bundle.head"),
    "names_another_station": (lambda b: b.head(station=HQ), "bundle.sender"),
    "names_another_device": (lambda b: b.head(device=DEVICE[::-1]), "bundle.sender"),
    "names_another_signer": (lambda b: b.head(signer="0" * 40), "bundle.sender"),
    # manifest and payload
    "manifest_noise": (lambda b: b.put(MANIFEST, b"hello\n").signed(), "bundle.manifest"),
    "manifest_unsorted": (
        lambda b: b.put(MANIFEST, b"".join(reversed(b.get(MANIFEST).splitlines(keepends=True)))).signed(),
        "bundle.manifest",
    ),
    "manifest_with_cr": (
        lambda b: b.put(MANIFEST, b.get(MANIFEST).replace(b"\n", b"\r\n")).signed(),
        "bundle.manifest",
    ),
    "manifest_without_changes": (
        lambda b: b.put(MANIFEST, b"".join(b.get(MANIFEST).splitlines(keepends=True)[:-1])).signed(),
        "bundle.manifest",
    ),
    "manifest_empty": (lambda b: b.put(MANIFEST, b"").signed(), "bundle.manifest"),
    "attachment_not_named_by_its_hash": (
        lambda b: b.insert(PADDING, "data/att/" + "f" * 64, b"x").listed(),
        "bundle.manifest",
    ),
    "payload_outside_its_folder": (lambda b: b.insert(PADDING, "data/zz.txt", b"x").listed(), "bundle.manifest"),
    "too_many_entries": (_crowd, "bundle.too_many_entries"),
    "attachment_changed": (lambda b: b.put(b.files[0], _flip(b.get(b.files[0]))), "bundle.payload_hash"),
    "changes_changed": (lambda b: b.put(CHANGES, _flip(b.get(CHANGES), 60)), "bundle.payload_hash"),
    "attachment_dropped": (lambda b: b.drop(b.files[1]), "bundle.payload_missing"),
    "changes_dropped": (lambda b: b.drop(CHANGES), "bundle.entry_order"),
    "everything_dropped": (lambda b: [b.drop(name) for name in (CHANGES, *b.files)], "bundle.payload_missing"),
    "attachment_twice": (lambda b: b.insert(b.files[1], b.files[0], b.get(b.files[0])), "bundle.payload_duplicate"),
    "attachment_again_at_the_end": (
        lambda b: b.insert(PADDING, b.files[0], b.get(b.files[0])),
        "bundle.payload_duplicate",
    ),
    "changes_twice": (lambda b: b.insert(b.files[0], CHANGES, b.get(CHANGES)), "bundle.payload_duplicate"),
    "unlisted_file": (lambda b: b.insert(b.files[1], "data/note.txt", b"x"), "bundle.payload_unlisted"),
    "unlisted_file_at_the_end": (lambda b: b.insert(PADDING, "data/note.txt", b"x"), "bundle.payload_unlisted"),
    "attachments_swapped": (lambda b: b.move(b.files[1], before=b.files[0]), "bundle.entry_order"),
    "changes_last": (lambda b: b.move(CHANGES, before=PADDING), "bundle.entry_order"),
    "lines_without_end": (_changes(lines()[0]), "bundle.lines"),
    "line_too_long": (_changes(b"a" * (MAX_LINE + 1) + b"\n"), "bundle.lines"),
    "line_without_any_end": (_changes(b"a" * (3 * MAX_LINE)), "bundle.lines"),
    "too_many_lines": (_changes(b"{}\n" * (MAX_LINES + 1)), "bundle.lines"),
    "other_lines_under_the_old_chain": (
        _changes(b"".join(row + b"\n" for row in lines()[::-1])),
        "bundle.changes_head",
    ),
    "counts_of_changes": (_counts(changes=4), "bundle.counts"),
    "counts_of_attachments": (_counts(attachments=1), "bundle.counts"),
    "counts_of_bytes": (_counts(bytes=1), "bundle.counts"),
    # lines that a signed bundle may still not hold
    "line_spaced": (_resigned_lines([b'{"a": 1}']), "bundle.line"),
    "line_with_a_fraction": (_resigned_lines([b'{"a":1.5}']), "bundle.line"),
    "line_with_nan": (_resigned_lines([b'{"a":NaN}']), "bundle.line"),
    "line_with_infinity": (_resigned_lines([b'{"a":1e999}']), "bundle.line"),
    "line_with_a_key_twice": (_resigned_lines([b'{"a":1,"a":1}']), "bundle.line"),
    "line_nested_deep": (_resigned_lines([b"[" * 400_000]), "bundle.line"),
    "line_not_utf8": (_resigned_lines([b'{"a":"\xff"}']), "bundle.line"),
    "line_with_half_a_character": (_resigned_lines([b'{"a":"\\ud800"}']), "bundle.line"),
    "line_empty": (_resigned_lines([b""]), "bundle.line"),
    "line_huge_number": (_resigned_lines([b'{"a":' + b"9" * 10_000 + b"}"]), "bundle.line"),
    # the archive's form
    "front_reordered": (lambda b: b.move(HEAD, before="bagit.txt"), "bundle.entry_order"),
    "signature_first": (lambda b: b.move(SSH, before=TAG), "bundle.entry_order"),
    "other_file_first": (lambda b: b.insert(TAG, "readme.txt", b"x"), "bundle.entry_order"),
    "no_padding": (lambda b: b.drop(PADDING), "bundle.entry_order"),
    "empty_archive": (lambda b: b.entries.clear(), "bundle.entry_order"),
    "tag_file_again_before_padding": (lambda b: b.insert(PADDING, HEAD, b.get(HEAD)), "bundle.entry_order"),
    "tagmanifest_huge": (_sized(TAG, 1 << 30), "bundle.entry_too_large"),
    "signature_huge": (_sized(SSH, 4097), "bundle.entry_too_large"),
    "mldsa_huge": (_sized(MLDSA, 3310), "bundle.entry_too_large"),
    "head_huge": (_sized(HEAD, 65 * 1024), "bundle.entry_too_large"),
    "manifest_huge": (_sized(MANIFEST, 17 << 20), "bundle.entry_too_large"),
    "attachment_longer_than_the_archive": (lambda b: _sized(b.files[1], 1 << 32)(b), "bundle.tar"),
    "path_up": (_named(b"../../etc/cron.d/x"), "bundle.path"),
    "path_up_inside": (_named(b"data/att/../../x"), "bundle.path"),
    "path_absolute": (_named(b"/etc/passwd"), "bundle.path"),
    "path_dot": (_named(b"data/./x"), "bundle.path"),
    "path_double_slash": (_named(b"data//x"), "bundle.path"),
    "path_upper_case": (_named(b"DATA/ATT/X"), "bundle.path"),
    "path_device_name": (_named(b"CON"), "bundle.path"),
    "path_backslash": (_named(b"data\\x"), "bundle.path"),
    "path_with_nul": (_named(b"data/a\0b"), "bundle.path"),
    "path_composed": (_named("data/é".encode()), "bundle.path"),
    "path_decomposed": (_named("data/e\u0301".encode()), "bundle.path"),
    "path_empty": (_named(b""), "bundle.path"),
    "path_by_prefix": (
        lambda b: b.header_of(
            b.files[0], raw_header(b.files[0].encode(), len(b.get(b.files[0])), prefix=(345, b"etc"))
        ),
        "bundle.tar",
    ),
    "hard_link": (_kind(b"1"), "bundle.entry_kind"),
    "symbolic_link": (_kind(b"2"), "bundle.entry_kind"),
    "character_device": (_kind(b"3"), "bundle.entry_kind"),
    "block_device": (_kind(b"4"), "bundle.entry_kind"),
    "folder": (_kind(b"5"), "bundle.entry_kind"),
    "pipe": (_kind(b"6"), "bundle.entry_kind"),
    "pax_header": (_kind(b"x"), "bundle.entry_kind"),
    "pax_global_header": (_kind(b"g"), "bundle.entry_kind"),
    "gnu_long_name": (_kind(b"L"), "bundle.entry_kind"),
    "gnu_sparse": (_kind(b"S"), "bundle.entry_kind"),
    "old_style_file": (_kind(b"\0"), "bundle.entry_kind"),
    "mode_executable": (_field("mode", 100, b"0000755\0"), "bundle.tar"),
    "owner_named": (_field("uname", 265, b"root"), "bundle.tar"),
    "owner_number": (_field("uid", 108, b"0001750\0"), "bundle.tar"),
    "time_told": (_field("mtime", 136, b"14700000000\0"), "bundle.tar"),
    "size_in_base_256": (_field("size", 124, b"\x80" + bytes(10) + b"\1"), "bundle.tar"),
    "size_negative": (_field("size", 124, b"-0000000001\0"), "bundle.tar"),
    "size_with_spaces": (_field("size", 124, b"          0 "), "bundle.tar"),
    "gnu_magic": (_field("magic", 257, b"ustar  \0"), "bundle.tar"),
    "checksum_wrong": (_wrong_checksum, "bundle.tar"),
    "padding_hides_something": (lambda b: b.put(PADDING, b"x" + bytes(511)).signed(), "bundle.padding"),
    "padding_other_than_signed": (lambda b: b.put(PADDING, bytes(5)), "bundle.tag_mismatch"),
    "file_after_padding": (lambda b: b.entries.append(("data/note.txt", b"x")), "bundle.trailing"),
    "padding_twice": (lambda b: b.entries.append((PADDING, b"")), "bundle.trailing"),
    "bytes_after_the_end": (lambda b: setattr(b, "end", bytes(1024) + b"x"), "bundle.trailing"),
    "a_block_after_the_end": (lambda b: setattr(b, "end", bytes(1536)), "bundle.trailing"),
    "no_end": (lambda b: setattr(b, "end", b""), "bundle.tar"),
    "half_an_end": (lambda b: setattr(b, "end", bytes(512)), "bundle.tar"),
    "end_with_noise": (lambda b: setattr(b, "end", bytes(512) + b"x" * 512), "bundle.tar"),
}
