"""From a journal to the HTML of its pages inside this process, without the theme around them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.checks.runner import diagnose
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.website.configured import configured
from career_journal.website.conversion import Converter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2026, 10, 19)


@pytest.fixture(scope="session")
def converter(tmp_path_factory: pytest.TempPathFactory) -> Converter:
    """The converter of a journal without a `mkdocs.yml`."""
    config = configured(Edition(read_journal(tmp_path_factory.mktemp("empty")), TODAY))
    config.plugins.on_config(config)
    return Converter(config)


@pytest.fixture(scope="session")
def shown(converter: Converter) -> Callable[[Path], dict[str, str]]:
    """The HTML of each page of the journal in a folder, by address."""

    def convert(root: Path) -> dict[str, str]:
        journal = read_journal(root)
        edition = Edition(journal, TODAY, diagnose(journal, TODAY))
        return {page.address: converter.html(page.markdown) for page in pages(edition)}

    return convert
