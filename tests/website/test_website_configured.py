"""A `mkdocs.yml` beside the journal: what of it counts, and what is said when it can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.pages import Edition
from career_journal.reading import read_journal
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.configured import configured
from career_journal.website.conversion import Converter
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

GOOD = {"contacts/priya.md": "---\nname: Priya Raman\n---\n"}
OURS = "site_name: Mine\ndocs_dir: journal\ntheme:\n  name: material\n"
PLUGINS = "plugins:\n  - search\n  - career-journal\n"


@pytest.mark.parametrize(("settings", "reason"), [
    ("- a list\n", "mkdocs.yml holds no settings. Begin with: site_name: My journal"),
    (OURS.replace("material", "mkdocs") + PLUGINS, "The career-journal plugin is made for the Material theme. Write: theme: material"),
    (OURS + PLUGINS + "use_directory_urls: perhaps\n", "mkdocs.yml, use_directory_urls: Expected type"),
    (OURS + PLUGINS + "site_dir: journal/site\n", "The site and the journal can’t be one inside the other"),
])  # fmt: skip
def test_what_can_not_be_used_is_told_in_one_sentence(
    settings: str, reason: str, write_journal: Write, tmp_path: Path
) -> None:
    root = write_journal(GOOD)
    (tmp_path / "mkdocs.yml").write_text(settings)
    result = build_site(read_journal(root), TODAY)
    assert isinstance(result, Refused)
    assert result.reason.startswith(reason)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal", "mkdocs.yml"], "nothing is written"


@pytest.mark.parametrize(("settings", "name"), [
    (OURS + PLUGINS, "Mine"),
    (OURS + "plugins:\n  search: {}\n  career-journal: {}\n", "Mine"),
    (OURS + "plugins: [search]\n", "Career journal"),
    (OURS.replace("docs_dir: journal", "docs_dir: docs") + PLUGINS, "Career journal"),
])  # fmt: skip
def test_settings_count_where_they_are_for_this_journal(
    settings: str, name: str, write_journal: Write, tmp_path: Path
) -> None:
    root = write_journal(GOOD)
    (tmp_path / "mkdocs.yml").write_text(settings)
    (tmp_path / "docs").mkdir()
    assert isinstance(build_site(read_journal(root), TODAY, tmp_path / "site"), Built)
    assert f">{name}</a>" in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_a_nav_and_extensions_of_ones_own_stay(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal({**GOOD, "index.md": "Words[^1]\n\n[^1]: A footnote.\n"})
    own = "nav:\n  - People: contacts/index.md\nmarkdown_extensions: [footnotes]\nextra: {analytics: {provider: google}}\n"
    (tmp_path / "mkdocs.yml").write_text(OURS + PLUGINS + own)
    assert isinstance(build_site(read_journal(root), TODAY, tmp_path / "site"), Built)
    people = (tmp_path / "site" / "contacts" / "index.html").read_text("utf-8")
    assert "People" in people
    assert "google" not in people


def test_what_an_extension_can_not_follow_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    config = configured(Edition(read_journal(tmp_path / "journal"), TODAY))
    config.mdx_configs["toc"] = {"marker": "[TOC]"}  # looks for it by calling itself for each level
    config.plugins.on_config(config)
    html = Converter(config).html("*a **b " * 1000 + " b** a*" * 1000 + "\n\n<Next>")
    assert html.startswith("<p>*a **b *a **b")
    assert html.endswith("<p>&lt;Next&gt;</p>")
