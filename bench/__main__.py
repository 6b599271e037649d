"""`python -m bench [--quick] [--json FILE]`: prints the table, writes it as JSON."""

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from bench.figures import Row
from bench.run import Plan, measure

FULL, QUICK = 100_000, 10_000
_SIZES, _SIZES_QUICK = (1_000, 10_000, FULL, 300_000), (1_000, QUICK)
_EXPORT_MIB, _EXPORT_MIB_QUICK, _LARGE_MIB = 512, 128, 2048


def main(arguments: list[str]) -> int:
    """Measure, print, write; 0 also where a goal was missed: a figure is a finding, not a failure."""
    asked = _parser().parse_args(arguments)
    plan = plan_for(asked.incidents or (QUICK if asked.quick else FULL))
    start, rows = time.monotonic(), list[Row]()
    with tempfile.TemporaryDirectory(prefix="waypost-bench-", dir=asked.folder) as work:
        for found in measure(plan, Path(work), lambda text: _say(start, text)):
            rows.append(found)
            if asked.json:  # at every row: what was measured stays, whatever ends the run
                asked.json.write_text(json.dumps([asdict(one) for one in rows], indent=1) + "\n", encoding="utf-8")
    print(table(rows))
    print(f"\n{plan.incidents} incidents, {time.monotonic() - start:.0f} s in all")
    return 0


def plan_for(count: int) -> Plan:
    """Return what is measured at so many incidents: at 100,000 and 10,000 as promised, else in their proportion."""
    sizes = {FULL: _SIZES, QUICK: _SIZES_QUICK}.get(count, (max(1, count // 10), count))
    export_mib = _EXPORT_MIB if count >= FULL else max(1, _EXPORT_MIB_QUICK * min(count, QUICK) // QUICK)
    return Plan(count, sizes, export_mib, max(1, _LARGE_MIB * min(count, FULL) // FULL))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description="Measure Waypost against floors of the same run.")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} incidents instead of {FULL}")
    parser.add_argument("--incidents", type=int, metavar="N", help="any other size")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows here")
    parser.add_argument("--folder", type=Path, help="a folder on the disk to measure, instead of the temporary one")
    return parser


def _say(start: float, text: str) -> None:
    print(f"[{time.monotonic() - start:5.0f} s] {text}", file=sys.stderr, flush=True)


def table(rows: list[Row]) -> str:
    """Return the rows as a table in plain text."""
    lines = [("what", "value", "unit", "floor", "ratio", "goal", "")]
    lines += [
        (row.name, f"{row.value:g}", row.unit, _number(row.floor), _number(row.ratio), row.goal, _verdict(row))
        for row in rows
    ]
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    aligned = [
        "  ".join(cell.rjust(width) if at in {1, 3, 4} else cell.ljust(width) for at, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(line, widths, strict=True)) for line in lines)
    ]
    return "\n".join(line.rstrip() for line in aligned)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


def _verdict(row: Row) -> str:
    if row.void:
        return "void: the floor was unsteady"
    return {True: "met", False: "MISSED", None: ""}[row.met]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
