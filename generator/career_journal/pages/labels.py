"""What the pages of an edition say by themselves, whatever somebody writes into the journal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from career_journal.pages import pages
from career_journal.sharing.stand_ins import CONTACT, ORGANIZATION
from career_journal.sharing.wordless import wordless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.pages.edition import Edition


def labels(edition: Edition) -> Iterator[str]:
    """The words of each page without those of the person: headings, days, and what stands beside a value.

    No addresses are among them: they tell records apart.
    """
    yield from (CONTACT, ORGANIZATION)
    for page in pages(replace(edition, journal=wordless(edition.journal))):
        yield _ADDRESSES.sub(" ", f"{page.title}\n{page.markdown}")


_ADDRESSES = re.compile(r"\]\([^)\n]{0,2000}\)|<[^<>]*>")
