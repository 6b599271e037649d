"""JSON from strangers, brought in by `waypost save`: refused by a sentence, in bounded memory, nothing saved."""

import json
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.record_commands import save
from app.cli.terminal import Terminal
from app.errors import AppError, sentence_of
from app.tasks import Task
from app.vault.vault import Vault
from app.vault.verify import verify

ROOT = Path(__file__).resolve().parents[2]
MIB = 1024 * 1024
ACT = '{"id":"%032x","type":"RAPE"}'


FLOODS = ("a million lines", "sixty thousand rows", "a quarter million keys", "one endless word", "more than is read")
HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "not JSON": lambda: b"Dear colleague,",
    "cut": lambda: b'{"adm0":"SSD","acts":[{"type":"RA',
    "deep lists": lambda: b"[" * 200_000,
    "deep objects": lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep inside a field": lambda: b'{"adm0":"SSD","acts":' + b"[" * 20 + b"]" * 20 + b"}",
    "a key twice": lambda: b'{"adm0":"SSD","adm0":"COD"}',
    "a key twice, spelled two ways": lambda: b'{"adm0":"SSD","\\u0061dm0":"COD"}',
    "not a number": lambda: b'{"victims_min":NaN}',
    "infinity": lambda: b'{"victims_min":-Infinity}',
    "beyond any number": lambda: b'{"victims_min":1e999}',
    "a fraction": lambda: b'{"victims_min":1.5}',
    "a number of a million digits": lambda: b'{"victims_min":' + b"9" * 1_000_000 + b"}",
    "half a character": lambda: b'{"adm0":"SSD","title_neutral":"told \\ud800 by"}',
    "half a character as a key": lambda: b'{"\\udfff":1}',
    "not UTF-8": lambda: b'{"adm0":"SSD","title_neutral":"\xff\xfe"}',
    "UTF-16": lambda: '{"adm0":"SSD"}'.encode("utf-16"),
    "NUL": lambda: b'{"adm0":"SSD","title_neutral":"a\\u0000b"}',
    "a million lines": lambda: b'{"acts":[\n' + b",\n".join([ACT.encode() % 1] * 1_000_000) + b"]}",
    "a million empty lines": lambda: b"\n" * 1_000_000,
    "sixty thousand rows": lambda: b'{"acts":[\n' + b",\n".join([ACT.encode() % 1] * 60_000) + b"]}",
    "a quarter million keys": lambda: b"{" + b",".join(b'"k%d":1' % n for n in range(250_000)) + b"}",
    "one endless word": lambda: b'{"summary_nonident":"' + b"x" * (3 * MIB) + b'"}',
    "more than is read": lambda: b'{"summary_nonident":"' + b"x" * (65 * MIB) + b'"}',
    "another kind": lambda: b'{"kind":"__class__","record":{}}',
    "a list": lambda: b"[1, 2, 3]",
    "a kind that is a list": lambda: b'{"kind":["incident"],"record":{"adm0":"SSD"}}',
    "a record inside a record": lambda: b'{"record":{"record":{"record":{}}}}',
    "an id that is a path": lambda: b'{"id":"../../../etc/passwd"}',
}


def test_each_is_refused_by_a_sentence_and_nothing_is_saved(vault: Vault, tmp_path: Path) -> None:
    file, told = tmp_path / "hostile.json", {}
    for name in sorted(HOSTILE.keys() - set(FLOODS)):
        file.write_bytes(HOSTILE[name]())
        with pytest.raises(AppError) as refused:
            save(vault, Namespace(file=str(file), reason=""), Terminal(as_json=True, yes=True))
        told[name] = refused.value.code
        assert sentence_of(refused.value), name
    expected = {"a key twice": "json.duplicate", "deep lists": "json.depth", "not a number": "json.float"}
    expected |= {"half a character": "cli.not_a_record", "beyond any number": "json.float", "cut": "json.syntax"}
    expected |= {"an id that is a path": "cli.not_a_record"}
    assert {name: told[name] for name in expected} == expected
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM revision") == 0
    assert verify(vault, Task()).ok


MEASURE = """
import json, resource, sys
from pathlib import Path
from app.cli.record_commands import _read_record
from app.cli.terminal import read_text
from app.errors import AppError
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
before = peak()
for path in sys.argv[1:]:
    try:
        _read_record(read_text(Path(path)))
    except AppError as error:
        print(json.dumps([error.code, peak() - before]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of a process' memory is asked for the POSIX way")
def test_a_flood_is_refused_in_bounded_memory(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.json" for n in range(len(FLOODS))]
    for file, name in zip(files, FLOODS, strict=True):
        file.write_bytes(HOSTILE[name]())
    command = [sys.executable, "-c", MEASURE, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(ends) == len(files), done.stderr
    assert {code for code, _mib in ends} == {"json.size", "cli.not_a_record"}
    assert max(mib for _code, mib in ends) <= 250, ends
