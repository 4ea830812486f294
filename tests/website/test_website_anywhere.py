"""The same journal on the same day becomes the same bytes: anywhere, in any language, at any time, in any order."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

import pytest

from tests.conftest import CHECKOUT
from tests.promises import FACTOR, tried
from tests.variations import SEED
from tests.website.elsewhere import ARGUMENTS, commands_with_data

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

JOURNAL = CHECKOUT / "tests" / "pages" / "journal"
ODD = {
    "contacts/zoe-emile.md": (
        "---\nname: Zoë Émile\nlevel: senior\nrole: İğne ustası\n---\n\n[Map](../attachments/strasse.txt)\n"
    ),
    "contacts/aeon.md": "---\nname: Æon\nlevel: entry\n---\n",
    "attachments/strasse.txt": "Links.\n",
    "contacts/cleo.md": "---\nname: Cleo Okafor\n---\n",
    "contacts/ben.md": "---\nname: Ben Ito\n---\n",
    "entries/2026-10-02.md": "---\ndate: 2026-10-02\n---\n\nÄpfel, Öl, ß and 🌊.\n",
}
"""Words that one language sorts, folds or writes unlike another one; and two files without their faults."""

HERE = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1760000000"}
PLACES: Mapping[str, dict[str, str]] = {
    "on Kiritimati, where it is tomorrow": {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
    "on Midway, where it is yesterday": {"TZ": "Pacific/Midway", "PYTHONHASHSEED": "2"},
    "in Turkish, with its two letters i": {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "PYTHONHASHSEED": "3"},
    "in German": {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "TZ": "Europe/Berlin", "PYTHONHASHSEED": "4"},
    "where bytes are Latin-1": {"LC_ALL": "de_DE.ISO-8859-1", "PYTHONUTF8": "0", "PYTHONHASHSEED": "5"},
    "where there is no language": {"LC_ALL": "C", "TZ": "", "PYTHONHASHSEED": "random"},
    "years later": {"SOURCE_DATE_EPOCH": "1900000000", "PYTHONHASHSEED": "6"},
    "years before": {"SOURCE_DATE_EPOCH": "0", "PYTHONHASHSEED": "7"},
}
"""The environment of a process, beside `HERE`; the files are written in another order and listed in another one each time."""


def anywhere(number: int) -> dict[str, str]:
    """A place by chance, the same each time for a number."""
    chance = Random(f"{SEED} {number}")  # noqa: S311 - nobody is to be kept from guessing it
    return {
        "TZ": chance.choice(sorted(available_timezones())),
        "LC_ALL": chance.choice(["C", "C.UTF-8", "tr_TR.UTF-8", "lt_LT.UTF-8", "de_DE.ISO-8859-1", "ja_JP.eucJP"]),
        "PYTHONHASHSEED": str(chance.randrange(2**32)),
        "PYTHONUTF8": chance.choice("01"),
        "SOURCE_DATE_EPOCH": str(chance.randrange(2**31)),
    }


EVERYWHERE = {**PLACES, **{f"place {number}": anywhere(number) for number in range(8 * (FACTOR - 1))}}
"""The long form goes to some more."""


def made(home: Path, number: int, environment: dict[str, str]) -> dict[str, str]:
    """What a journal becomes there: the same files, written in another order, of another age."""
    root = home / "journal"
    paths = [path for path in JOURNAL.rglob("*") if path.is_file()]
    files = {path.relative_to(JOURNAL).as_posix(): path.read_bytes() for path in paths}
    files |= {name: text.encode() for name, text in ODD.items()}
    for name in sorted(files, key=lambda name: name[number % 5 :], reverse=number % 2 == 1):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(files[name])
        os.utime(root / name, (1_000_000_000 + number, 1_000_000_000 + number))
    shutil.copy(home.parent / "share.key", home / "share.key")
    path = os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "generator")])
    command = [sys.executable, "-m", "tests.website.elsewhere", str(root), str(number)]
    environment = {**os.environ, "PYTHONPATH": path, **HERE, **environment}
    result = subprocess.run(command, capture_output=True, check=False, cwd=CHECKOUT, env=environment)
    assert result.returncode == 0, result.stderr.decode()
    found: dict[str, str] = json.loads(result.stdout)
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("anywhere")
    (folder / "share.key").write_text("0123456789abcdef" * 4 + "\n")
    return folder


@pytest.fixture(scope="module")
def here(home: Path) -> dict[str, str]:
    return made(home / "here", 0, {})


@pytest.mark.parametrize("place", EVERYWHERE)
def test_the_same_journal_becomes_the_same_bytes(place: str, here: dict[str, str], home: Path) -> None:
    number = list(EVERYWHERE).index(place) + 1
    with tried("same bytes") as count:
        there = made(home / str(number), number, EVERYWHERE[place])
        assert there == here
        count(len(there))


def test_all_that_a_journal_becomes_is_compared(here: dict[str, str]) -> None:
    assert set(ARGUMENTS) == commands_with_data()
    assert {
        "full/index.html",
        "share/index.html",
        "full/contacts/zoe-emile.html",
        "full/attachments/strasse.txt",
    } <= set(here)
