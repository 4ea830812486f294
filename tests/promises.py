"""What this program promises, and how often the last runs of the tests tried to break it.

A test counts its tries under a promise; `make promises` shows the table:

    with tried("reader") as count:
        for data in ...:
            read(data)
            count()

Run as a script, this prints the table, and fails when a promise was broken, or not tried as often as it says; with
CAREER_JOURNAL_SOAK=20 that of the long form.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FACTOR = int(os.environ.get("CAREER_JOURNAL_SOAK", "1"))
"""How many times the short form's tries are made: 1 in `make test`, more in `make soak`."""

CACHE = Path(__file__).resolve().parent.parent / ".promises_cache" / ("short" if FACTOR == 1 else "long")
"""One file a promise, with a line for each test and run."""

RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid4().hex if FACTOR == 1 else "soak"
"""The same for all processes that run the tests together; the long form is one run, part after part."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, and how many tries the short form makes at least to break it."""

    says: str
    short: int


PROMISES: Mapping[str, Promise] = {
    "reader": Promise("Any bytes are a record or a diagnostic, never a crash", 5_000),
    "kills": Promise("A command that is killed anywhere leaves the old or the new", 1_000),
    "failing disks": Promise("A command whose disk fails says so and leaves the old", 500),
    "edits at once": Promise("Of commands at once, beside an editor, none is lost", 600),
    "edits": Promise("An edit changes what it names, and not a byte more", 500),
    "same bytes": Promise("The same journal and day give the same bytes", 500),
    "failed builds": Promise("A build that fails leaves the last good site", 20),
    "yaml": Promise("Any YAML is read as it was typed, or has a diagnostic", 2_000),
    "markdown": Promise("No word of a body is lost, and nothing in it is live", 652),
    "naughty strings": Promise("What is typed into a field is what is kept and shown", 40_000),
    "scripts": Promise("No line runs a script, with any one layer of defence away", 500 * 90 * 5),
    "leaks": Promise("Nothing that is kept back gets into the share edition", 40),
    "rules of sharing": Promise("Any one rule of the share edition away is noticed", 30),
    "received journals": Promise("Nothing in a journal’s mkdocs.yml runs or reads what it should not", 14),
}
"""Every promise that is counted, by the name under which tests count."""


@contextmanager
def tried(name: str) -> Iterator[Callable[..., None]]:
    """Counts tries under a promise; each call of what this gives counts one, or as many as it is told.

    An exception counts as the promise broken.
    """
    if name not in PROMISES:
        raise KeyError(f"{name} is not in PROMISES")
    tries, broken = 0, 1

    def count(number: int = 1) -> None:
        nonlocal tries
        tries += number

    try:
        yield count
        broken = 0
    finally:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        test = os.environ.get("PYTEST_CURRENT_TEST", "").removesuffix(" (call)")
        line = {"run": RUN, "test": test, "when": now, "tries": tries, "broken": broken}
        CACHE.mkdir(parents=True, exist_ok=True)
        with (CACHE / f"{name}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def last_run(name: str) -> list[dict[str, Any]]:
    """What each test of the last run counted under a promise, at its last try; empty when there was none."""
    path = CACHE / f"{name}.jsonl"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []
    return list({line["test"]: line for line in lines if line["run"] == lines[-1]["run"]}.values())


def main() -> int:
    """Print the table; 1 when a promise was broken or tried too seldom, else 0."""
    failed = 0
    width = max(len(promise.says) for promise in PROMISES.values())
    print(f"{'Promise':{width}}  {'tried':>11}  {'at least':>9}  broken  when")
    for name, promise in PROMISES.items():
        lines = last_run(name)
        tries, broken = sum(line["tries"] for line in lines), sum(line["broken"] for line in lines)
        least = promise.short * FACTOR
        failed |= broken > 0 or tries < least
        when = max((line["when"] for line in lines), default="never")
        print(f"{promise.says:{width}}  {tries:>11,}  {least:>9,}  {broken:>6}  {when}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
