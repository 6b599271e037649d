"""Wrong, cut, swapped and altered files of a vault: each is told by a sentence, and no other part suffers for it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exchange_cases import group_incident, record, send
from vault_fixtures import PASSPHRASE, FakeClock, Template, incident

from app.errors import AppError, message_of
from app.hq import inbox
from app.services import origin, safekeeping, vaults
from app.sync import outbox
from app.tasks import Task
from app.vault import attachments, revisions
from app.vault.audit import events, head
from app.vault.db import PAGE
from app.vault.vault import Vault, open_vault, unlock
from app.vault.verify import verify

DATABASE, LOG = "vault.db", "vault.db-wal"
HEADERS = ("vault.hdr", "vault.hdr2")
SAVES = 6
Reopen = Callable[[Path], Vault]


@pytest.fixture
def reopen(vault_template: Callable[[str], Template], clock: FakeClock) -> Iterator[Reopen]:
    """Open a station's folder as it stands; what was opened is closed after the test, however damaged."""
    opened: list[Vault] = []

    def again(folder: Path) -> Vault:
        opened.append(open_vault(folder, vault_template("station").unlocked(folder), clock=clock))
        return opened[-1]

    yield again
    for vault in opened:
        try:
            vault.close()
        except AppError as error:
            assert message_of(error.code)


@pytest.fixture
def used(vault: Vault, tmp_path: Path) -> Vault:
    """A vault with saves and an attachment, still open."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 400)
    attachments.ingest(vault, file, task=Task())
    for _ in range(SAVES):
        revisions.save(vault, incident(summary_nonident="Told in plain words. " * 90), state="OPEN")
    return vault


def crashed(vault: Vault, folder: Path) -> Path:
    """Copy a vault as it lies on the disk while it is open: what a crash leaves."""
    shutil.copytree(vault.folder, folder, ignore=shutil.ignore_patterns("vault.lock"))
    return folder


def closed(vault: Vault) -> Path:
    vault.close()
    return vault.folder


def cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def kept(vault: Vault) -> int:
    with vault.reading() as db:
        return int(db.scalar("SELECT count(*) FROM head"))


def refusal(reopen: Reopen, folder: Path) -> str:
    with pytest.raises(AppError) as refused:
        reopen(folder)
    assert message_of(refused.value.code).what.source
    return refused.value.code


# ── the header ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "header.form"),
        (b"{", "header.form"),
        (b"\x00" * 900, "header.form"),
        (b"\xff\xfe{}", "header.form"),
        (b"[" * 60_000, "header.form"),
        (b'{"gen":' + b"9" * 5_000 + b"}", "header.form"),
        (b'{"format":"vault/1","gen":NaN}', "header.form"),
        (b'{"format":"vault/9"}', "header.newer"),
        (b" " * 70_000, "header.form"),
    ],
)
def test_a_header_that_is_none_is_refused_and_one_good_copy_is_enough(
    vault: Vault, clock: FakeClock, content: bytes, code: str
) -> None:
    folder = closed(vault)
    good = (folder / HEADERS[1]).read_bytes()
    for name in HEADERS:
        (folder / name).write_bytes(content)
    with pytest.raises(AppError) as refused:
        unlock(folder, PASSPHRASE, clock=clock)
    assert refused.value.code == code
    (folder / HEADERS[1]).write_bytes(good)
    unlock(folder, PASSPHRASE, clock=clock).close()
    assert (folder / HEADERS[0]).read_bytes() == (folder / HEADERS[1]).read_bytes()  # and the other one is healed


def test_every_cut_of_a_header_is_refused_by_name(vault: Vault, clock: FakeClock) -> None:
    folder = closed(vault)
    whole = (folder / HEADERS[0]).read_bytes()
    for size in range(0, len(whole), 97):
        for name in HEADERS:
            (folder / name).write_bytes(whole[:size])
        with pytest.raises(AppError) as refused:
            unlock(folder, PASSPHRASE, clock=clock)
        assert refused.value.code == "header.form"


def test_a_stranger_s_headers_open_nothing(vault: Vault, vault_template: Callable[[str], Template], clock) -> None:
    folder = closed(vault)
    own = {name: (folder / name).read_bytes() for name in HEADERS}
    for name in HEADERS:
        shutil.copyfile(vault_template("hq").folder / name, folder / name)
    with pytest.raises(AppError) as refused:  # the same words open the stranger's slot, not this database
        unlock(folder, PASSPHRASE, clock=clock)
    assert refused.value.code == "vault.wrong_key"
    (folder / HEADERS[1]).write_bytes(own[HEADERS[1]])  # one own copy beside a stranger's: still refused, still whole
    for name in HEADERS:
        (folder / name).write_bytes(own[name])
    unlock(folder, PASSPHRASE, clock=clock).close()


def test_headers_that_cannot_be_read_or_are_gone_are_told_apart(vault: Vault, clock: FakeClock) -> None:
    folder = closed(vault)
    for name in HEADERS:
        (folder / name).unlink()
        (folder / name).mkdir()
    with pytest.raises(AppError, match=r"header\.unreadable"):
        unlock(folder, PASSPHRASE, clock=clock)
    for name in HEADERS:
        (folder / name).rmdir()
    with pytest.raises(AppError, match=r"header\.missing"):
        unlock(folder, PASSPHRASE, clock=clock)


# ── the database ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("part", [0, 1, 15, 16, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 0.5, 0.7, 0.9, -PAGE, -1])
def test_a_cut_database_is_refused_and_left_as_it_is(used: Vault, reopen: Reopen, part: float) -> None:
    path = closed(used) / DATABASE
    size = path.stat().st_size
    cut(path, size + int(part) if part < 0 else int(size * part) if isinstance(part, float) else part)
    left = path.read_bytes()
    assert refusal(reopen, used.folder) == "vault.cut"
    assert path.read_bytes() == left
    assert not (used.folder / LOG).exists() or not (used.folder / LOG).stat().st_size


def test_an_emptied_database_does_not_take_its_log_along(used: Vault, reopen: Reopen, tmp_path: Path) -> None:
    folder = crashed(used, tmp_path / "crash")
    log = (folder / LOG).read_bytes()
    for size in (0, 1, PAGE - 1):
        cut(folder / DATABASE, size)
        assert refusal(reopen, folder) == "vault.cut"
        assert (folder / LOG).read_bytes() == log
    shutil.copyfile(used.folder / DATABASE, folder / DATABASE)  # put back from elsewhere, the log still counts
    assert kept(reopen(folder)) == SAVES


def test_every_altered_page_is_refused_or_named_by_the_check(used: Vault, vault_template, clock, tmp_path) -> None:
    folder = closed(used)
    pages = (folder / DATABASE).stat().st_size // PAGE
    ends = set()
    for page in range(0, pages, 7):
        copy = tmp_path / f"page{page}"
        shutil.copytree(folder, copy)
        flip(copy / DATABASE, page * PAGE + 60)
        try:
            vault = open_vault(copy, vault_template("station").unlocked(copy), clock=clock)
        except AppError as error:
            ends.add(error.code)
            assert error.code in {"vault.wrong_key", "vault.corrupt", "vault.memory"}
            continue
        report = verify(vault, Task())
        ends.add(report.code)
        assert not report.ok, f"page {page} was altered and passed"
        assert message_of(report.code)
        try:
            vault.close()
        except AppError as error:
            assert error.code in {"vault.corrupt", "vault.memory"}
    assert {"vault.wrong_key", "audit.cipher"} <= ends


def test_another_database_under_this_header_is_refused(used: Vault, reopen: Reopen, open_copy) -> None:
    other = closed(open_copy("hq"))
    shutil.copyfile(other / DATABASE, closed(used) / DATABASE)
    assert refusal(reopen, used.folder) == "vault.wrong_key"


# ── the log ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("share", [None, 0, 0.3, 0.97])
def test_a_log_that_was_removed_or_cut_after_a_crash_is_told(
    used: Vault, reopen: Reopen, tmp_path: Path, share: float | None
) -> None:
    folder = crashed(used, tmp_path / "crash")
    if share is None:
        (folder / LOG).unlink()
    else:
        cut(folder / LOG, int((folder / LOG).stat().st_size * share))
    vault = reopen(folder)
    assert vault.warnings == ("vault.log_lost",)
    assert kept(vault) < SAVES
    assert verify(vault, Task()).ok  # what stands is whole: only the note beside it knew that there was more
    with vault.reading() as db:
        assert ("warned", "vault.log_lost") in [(row.event, row.key) for row in events(db)]
    vault.close()
    assert reopen(folder).warnings == ()  # said once, kept in the log of the vault


def test_a_crash_with_its_log_is_nothing_to_warn_of(used: Vault, reopen: Reopen, tmp_path: Path) -> None:
    folder = crashed(used, tmp_path / "crash")
    vault = reopen(folder)
    assert (vault.warnings, kept(vault)) == ((), SAVES)


@pytest.mark.parametrize("content", [None, b"", b"0" * 162, b"\xff" * 300])
def test_a_note_that_is_gone_or_forged_raises_no_alarm(used: Vault, reopen: Reopen, content: bytes | None) -> None:
    note = closed(used) / "vault.head"
    note.unlink()
    if content is not None:
        note.write_bytes(content)
    vault = reopen(used.folder)
    assert vault.warnings == ()
    vault.close()
    assert reopen(used.folder).warnings == ()


def test_a_note_that_lags_raises_no_alarm(used: Vault, reopen: Reopen) -> None:
    older = (used.folder / "vault.head").read_bytes()
    revisions.save(used, incident(), state="OPEN")
    (closed(used) / "vault.head").write_bytes(older)  # the power went before the system wrote the newer one
    assert reopen(used.folder).warnings == ()


def test_rubbish_in_log_and_index_is_passed_over(used: Vault, reopen: Reopen, tmp_path: Path) -> None:
    folder = crashed(used, tmp_path / "crash")
    (folder / "vault.db-shm").write_bytes(b"rubbish " * 4096)
    assert kept(reopen(folder)) == SAVES
    (closed(used) / LOG).write_bytes(b"rubbish " * 4096)
    vault = reopen(used.folder)
    assert (vault.warnings, kept(vault)) == ((), SAVES)


def test_after_lost_saves_no_bundle_number_is_given_twice(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, clock: FakeClock
) -> None:
    """The number that left on the stick stands in the log alone; the log is lost; the next export is another device."""
    record(station, group_incident(1))
    first = send(station, stick)
    folder = crashed(station, tmp_path / "crash")
    station.close()
    shutil.rmtree(station.folder)
    folder.rename(station.folder)
    (station.folder / LOG).unlink()
    assert inbox.receive(hq, first.path, task=Task()).state == "staged"

    again = vaults.unlock(station.folder, PASSPHRASE, clock=clock)
    try:
        assert again.warnings == ("vault.log_lost",)
        assert (again.letter, safekeeping.waits_for_hq(again), origin.at_home(again)) == ("B", True, True)
    finally:
        again.close()


def test_an_older_database_put_back_goes_on_as_a_new_device(vault: Vault, tmp_path: Path, clock: FakeClock) -> None:
    vault.checkpoint()
    shutil.copyfile(vault.folder / DATABASE, tmp_path / "older.db")
    given = revisions.save(vault, incident(), state="OPEN").ref
    shutil.copyfile(tmp_path / "older.db", closed(vault) / DATABASE)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    try:
        assert again.warnings == ("vault.rolled_back",)
        assert revisions.save(again, incident(), state="OPEN").ref != given
    finally:
        again.close()
    once_more = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert (once_more.warnings, once_more.letter) == ((), "B")
    once_more.close()


@pytest.mark.parametrize("noted", [True, False])
def test_the_header_alone_tells_an_older_database(used: Vault, reopen: Reopen, tmp_path: Path, noted: bool) -> None:
    used.checkpoint()
    shutil.copyfile(used.folder / DATABASE, tmp_path / "older.db")
    revisions.save(used, incident(), state="OPEN")
    shutil.copyfile(tmp_path / "older.db", closed(used) / DATABASE)
    if not noted:
        (used.folder / "vault.head").unlink()
    assert reopen(used.folder).warnings == ("vault.rolled_back",)


@pytest.mark.parametrize("noted", [True, False])
def test_a_copy_that_went_on_elsewhere_is_told_under_this_header_and_goes_on_as_a_new_device(
    used: Vault, reopen: Reopen, tmp_path: Path, clock: FakeClock, noted: bool
) -> None:
    """Its chain is longer than the header says; only the mac of the row that the header names is another."""
    elsewhere = reopen(crashed(used, tmp_path / "elsewhere"))
    for _ in range(9):
        revisions.save(elsewhere, incident(), state="OPEN")
    revisions.save(used, incident(), state="OPEN")
    shutil.copyfile(closed(elsewhere) / DATABASE, closed(used) / DATABASE)
    if not noted:
        (used.folder / "vault.head").unlink()
    again = vaults.unlock(used.folder, PASSPHRASE, clock=clock)
    assert again.warnings == ("vault.other_history",)
    assert message_of("vault.other_history").todo.source
    assert (again.letter, verify(again, Task()).ok) == ("B", True)
    again.close()
    assert reopen(used.folder).warnings == ()


@pytest.mark.parametrize("rows", [0, 1, 60])
def test_a_header_that_lags_after_a_panic_raises_no_alarm(
    used: Vault, reopen: Reopen, tmp_path: Path, rows: int
) -> None:
    for _ in range(rows):
        revisions.save(used, incident(), state="OPEN")
    folder = crashed(used, tmp_path / "panic")
    (folder / "vault.head").unlink()
    vault = reopen(folder)
    with vault.reading() as db:
        assert head(db).count - used.header.audit.count <= 101
    assert vault.warnings == ()


# ── sealed files ───────────────────────────────────────────────────────────────────────────────


def test_folders_where_sealed_files_belong_stop_no_opening(used: Vault, reopen: Reopen) -> None:
    folder = closed(used)
    (folder / "blobs" / "zz" / "notes").mkdir(parents=True)
    (folder / "outbox" / "notes").mkdir(parents=True)
    vault = reopen(folder)
    assert verify(vault, Task()).ok
    revisions.save(vault, incident(), state="OPEN")


@pytest.mark.parametrize("damage", ["flip", "cut", "remove", "swap", "folder gone"])
def test_a_damaged_attachment_is_named_and_nothing_else_is_held_up(
    used: Vault, reopen: Reopen, tmp_path: Path, damage: str
) -> None:
    (tmp_path / "other.bin").write_bytes(b"other" * 30_000)
    attachments.ingest(used, tmp_path / "other.bin", task=Task())
    folder = closed(used)
    one, two = sorted((folder / "blobs").glob("*/*"))
    if damage == "flip":
        flip(one, one.stat().st_size // 2)
    elif damage == "cut":
        cut(one, one.stat().st_size - 1)
    elif damage == "remove":
        one.unlink()
    elif damage == "swap":
        one.rename(tmp_path / "aside")
        two.rename(one)
        (tmp_path / "aside").rename(two)
    else:
        shutil.rmtree(folder / "blobs")
    vault = reopen(folder)
    assert verify(vault, Task()).code == "audit.blob"
    with vault.reading() as db:
        ids = [row[0] for row in db.all("SELECT id FROM attachment")]
    whole = [attachments.is_whole(vault, one_id, task=Task()) for one_id in ids]
    assert whole.count(False) == (2 if damage in {"swap", "folder gone"} else 1)
    assert kept(vault) == SAVES
    attachments.ingest(vault, tmp_path / "other.bin", task=Task())
    assert outbox.outbox_store.collect_orphans(vault) == 0
