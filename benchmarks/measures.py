"""What is measured, against what, and what each measure is promised to stay below."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import floor
from benchmarks.bare import bare_build, write_pages
from benchmarks.journals import write_journal
from benchmarks.search import browser, first_hits, served
from benchmarks.timing import Command, Run, in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Runs = Mapping[tuple[str, int], Run]
    Waits = Mapping[tuple[str, int], float]

COMMAND = Path(sys.executable).with_name("career-journal")


@dataclass(frozen=True, slots=True)
class Promise:
    """A measured value and the most that it may be."""

    what: str
    measured: float
    at_most: float
    unit: str

    @property
    def kept(self) -> bool:
        """Whether the measured value is within what is promised."""
        return self.measured <= self.at_most


@dataclass(frozen=True, slots=True)
class Measure:
    """What commands took, by what they do and over how many records, and the promises that this bears on.

    `waits`: what a person waited for, in seconds on the clock. `left_out`: why nothing was measured.
    """

    runs: Runs
    promises: tuple[Promise, ...] = ()
    waits: Waits = field(default_factory=dict)
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much to measure: how many rounds, and journals of which sizes."""

    rounds: int
    checked: tuple[int, ...]
    built: tuple[int, ...]
    searched: int


def start_up(_: Path, effort: Effort) -> Measure:
    """What a person waits for before anything happens."""
    ours, click = ("career-journal --help", 0), ("import click", 0)
    commands = {ours: Command((COMMAND, "--help")), click: Command((sys.executable, "-c", "import click"))}
    runs = in_turns(commands, 4 * effort.rounds)
    ratio = runs[ours].processor / runs[click].processor
    return Measure(runs, (Promise("--help, beside an import of click", ratio, 2.5, "×"),))


def check(folder: Path, effort: Effort) -> Measure:
    """Checking, beside the floor: reading the bytes and composing the YAML."""
    runs: dict[tuple[str, int], Run] = {}
    for records in effort.checked:
        journal = _journal(folder, records)
        ours = Command((COMMAND, "check", "--journal", journal))
        least = Command((sys.executable, floor.__file__, journal))
        runs |= in_turns({("check", records): ours, ("floor", records): least}, effort.rounds)
    ratio = _ratio(runs, "check", "floor", 10_000)
    return Measure(runs, tuple(_promises(("check of 10,000 records, beside the floor", ratio, 2.0, "×"))))


def build(folder: Path, effort: Effort) -> Measure:
    """Building, beside plain MkDocs with the same theme over the same files; and how it grows with the journal.

    What a build of an empty journal takes is no part of a record's cost. Builds of 10,000 have two rounds only.
    """
    sizes = (0, *effort.built)
    runs: dict[tuple[str, int], Run] = {}
    for group, rounds in (([n for n in sizes if n < 10_000], effort.rounds), ([n for n in sizes if n >= 10_000], 2)):
        commands = {key: command for records in group for key, command in _builds(folder, records)}
        runs |= in_turns(commands, rounds)
    site = sum(file.stat().st_size for file in (folder / "site-1000").rglob("*") if file.is_file())
    return Measure(
        runs,
        tuple(
            _promises(
                ("build of 1,000 records, beside plain MkDocs", _ratio(runs, "build", "plain MkDocs", 1_000), 1.3, "×"),
                ("a record of 2,500, beside one of 500", _growth(runs, 500, 2_500), 1.25, "×"),
                ("site of 1,000 records, each", site / 1_000 / 1_000, 25, "KB"),
            )
        ),
    )


def search(folder: Path, effort: Effort) -> Measure:
    """The first hit in a browser that has never seen the site, beside Material's own search over the same pages."""
    chromium, records = browser(), effort.searched
    if not chromium:
        return Measure({}, left_out="THE SEARCH IS NOT MEASURED: no Chromium. make .venv/.chromium brings one.")
    journal, ours, theirs = _journal(folder, records), folder / f"site-{records}", folder / f"same-pages-{records}"
    if not ours.exists():
        Command((COMMAND, "build", "--journal", journal, "--site-dir", ours)).run()
    bare_build(write_pages(journal, folder / f"pages-{records}"), theirs).run()
    with ExitStack() as servers:
        material = servers.enter_context(served(theirs))
        http = servers.enter_context(served(ours))
        sites = {"Material's search": material, "search": http, "search from disk": f"{ours.as_uri()}/"}
        waits = first_hits(chromium, sites, effort.rounds)
    promises = [
        Promise(f"first hit of {name} in {records:,}", waits[name] / waits["Material's search"], 0.33, "×")
        for name in ("search", "search from disk")
        if records == 5_000
    ]
    return Measure({}, tuple(promises), {(name, records): seconds for name, seconds in waits.items()})


MEASURES: tuple[Callable[[Path, Effort], Measure], ...] = (start_up, check, build, search)


def _journal(folder: Path, records: int) -> Path:
    journal = folder / f"journal-{records}"
    return journal if journal.exists() else write_journal(journal, records)


def _builds(folder: Path, records: int) -> Iterator[tuple[tuple[str, int], Command]]:
    journal, site = _journal(folder, records), folder / f"site-{records}"
    yield ("build", records), Command((COMMAND, "build", "--journal", journal, "--site-dir", site), makes=site)
    if records in {100, 1_000, 10_000}:
        yield ("plain MkDocs", records), bare_build(journal, folder / f"plain-{records}")


def _ratio(runs: Runs, ours: str, theirs: str, records: int) -> float | None:
    if (ours, records) not in runs:
        return None
    return runs[ours, records].processor / runs[theirs, records].processor


def _growth(runs: Runs, few: int, many: int) -> float | None:
    if ("build", many) not in runs:
        return None
    return record_cost(runs, many) / record_cost(runs, few)


def record_cost(runs: Runs, records: int) -> float:
    """Seconds of processor time that each record of a journal adds to its build."""
    return (runs["build", records].processor - runs["build", 0].processor) / records


def _promises(*measured: tuple[str, float | None, float, str]) -> Iterator[Promise]:
    """Promises on what was measured; with less effort, some is not."""
    for what, value, at_most, unit in measured:
        if value is not None:
            yield Promise(what, value, at_most, unit)
