"""Measures everything in one run, says what was promised, and ends with 1 when a promise is broken."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measures import MEASURES, Effort, Promise, record_cost

if TYPE_CHECKING:
    from benchmarks.timing import Run

EFFORTS = {
    "quick": Effort(3, checked=(100, 1_000), built=(100, 500, 1_000), searched=1_000),
    "normal": Effort(5, checked=(100, 1_000, 10_000), built=(100, 500, 1_000, 2_500), searched=5_000),
    "full": Effort(7, checked=(100, 1_000, 10_000), built=(100, 500, 1_000, 2_500, 10_000), searched=5_000),
}


def main() -> int:
    """Run all measures over generated journals in a temporary folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--quick", action="store_const", dest="effort", const="quick", help="up to 1,000 records, in a minute or two"
    )
    size.add_argument("--full", action="store_const", dest="effort", const="full", help="builds of 10,000 records too")
    effort = EFFORTS[parser.parse_args().effort or "normal"]
    print(f"The least of {effort.rounds} rounds or more, in which all commands take turns.")
    print("Promises are judged by processor time (user and system), which is steadier than the clock on a shared")
    print("machine; what happens in a browser is judged by the clock.")
    promises: list[Promise] = []
    with tempfile.TemporaryDirectory(prefix="career-journal-benchmarks-") as folder:
        for measure in MEASURES:
            measured = measure(Path(folder), effort)
            print(f"\n{'':24}{'records':>8}{'processor':>12}{'clock':>12}{'memory':>10}{'a record':>12}")
            for (what, records), run in measured.runs.items():
                each = record_cost(measured.runs, records) if records and what == "build" else None
                print(_row(what, records, run, each), flush=True)
            for (what, records), seconds in measured.waits.items():
                print(f"{what:24}{records:>8,}{'':12}{seconds:>10.2f} s", flush=True)
            if measured.left_out:
                print(measured.left_out)
            promises += measured.promises
    print()
    for promise in promises:
        print(_judged(promise))
    return 0 if all(promise.kept for promise in promises) else 1


def _row(what: str, records: int, run: Run, each: float | None) -> str:
    count = f"{records:,}" if records else ""
    cost = f"{each * 1000:.2f} ms" if each else ""
    return f"{what:24}{count:>8}{run.processor:>10.2f} s{run.elapsed:>10.2f} s{run.memory / 1e6:>7.0f} MB{cost:>12}"


def _judged(promise: Promise) -> str:
    verdict = "kept" if promise.kept else "BROKEN"
    return f"{promise.what:46}{promise.measured:>7.2f} {promise.unit:3}at most {promise.at_most:<5g} {verdict}"


if __name__ == "__main__":
    sys.exit(main())
