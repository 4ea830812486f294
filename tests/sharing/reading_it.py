"""The share edition as somebody has it who reads every byte of its pages, before any program builds a site of them."""

from __future__ import annotations

import html
import re
from datetime import date
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Precision
from career_journal.pages import Edition, pages
from career_journal.pages.labels import labels
from career_journal.reading import read_journal
from career_journal.sharing.kept_back import kept_back, parts_of_names
from career_journal.sharing.leaks import Leak, leaks
from career_journal.sharing.redaction import Shared, shared
from career_journal.sharing.refusals import refusals

if TYPE_CHECKING:
    from pathlib import Path

    from career_journal.diagnostics import Diagnostic

_DATE = re.compile(r"date\((\d+), (\d+), (\d+)\)")

TODAY = date(2026, 10, 19)
KEY = bytes(range(32))


def share(root: Path, key: bytes = KEY) -> Shared:
    """The share edition of the journal in a folder."""
    return shared(read_journal(root), TODAY, key)


def page_texts(result: Shared) -> dict[str, str]:
    """Every page with its address and title, without the escapes of HTML."""
    return {
        page.address: html.unescape(f"{page.address}\n{page.title}\n{page.markdown}")
        for page in pages(_edition(result))
    }


def _edition(result: Shared) -> Edition:
    return Edition(result.journal, TODAY.replace(day=1) if result.journal.precision is Precision.MONTH else TODAY)


def leaks_of(root: Path, result: Shared) -> tuple[Leak, ...]:
    """What the last look finds on the pages, and in the records themselves, of which a page may show the less."""
    journal, said = read_journal(root), tuple(labels(_edition(result)))
    secrets = kept_back(journal, said)
    files = [(address, text.encode()) for address, text in page_texts(result).items()]
    files += [(record.path, _DATE.sub(_iso, f"{record!r}").encode()) for record in result.journal.records()]
    return leaks(files, (*secrets, *parts_of_names(journal, secrets, said)))


def refusals_of(root: Path) -> tuple[Diagnostic, ...]:
    """What is said of these leaks."""
    result = share(root)
    assert not result.undecided
    return refusals(read_journal(root), leaks_of(root, result), result, labels(_edition(result)))


def _iso(match: re.Match[str]) -> str:
    """A day; the first of a month stands for the month."""
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return f"{day}" if day.day > 1 else f"{day:%Y-%m}"
