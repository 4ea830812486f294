"""From a journal to the HTML of its pages inside this process, without the theme around them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from career_journal.checks.runner import diagnose
from career_journal.editions import EditionName
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site
from career_journal.website.configured import configured
from career_journal.website.conversion import Converter
from tests.website.as_shown import MODELS, PAGE, Seen, Show, front_matter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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


@pytest.fixture(scope="session")
def show(tmp_path_factory: pytest.TempPathFactory, converter: Converter) -> Show:
    """Shows a journal of these files: the page of each, but of none that is refused for its control characters."""
    root = tmp_path_factory.mktemp("journal")

    def show(files: Mapping[str, str]) -> dict[str, Seen]:
        for key, text in files.items():
            (root / key).parent.mkdir(exist_ok=True)
            (root / f"{key}.md").write_text(text, encoding="utf-8", newline="")
        found = {page.address: page.markdown for page in pages(Edition(read_journal(root), TODAY))}
        addresses = {key: PAGE.get(key, f"{key}.md") for key in files}
        return {key: Seen(converter.html(found[address])) for key, address in addresses.items() if address in found}

    return show


@pytest.fixture(scope="session")
def usual(show: Show) -> dict[str, Seen]:
    """The same pages with words that mean nothing to anybody."""
    return show({key: front_matter(key, "x") for key in MODELS})


@pytest.fixture(scope="session")
def odd_sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Sites of journals that hold nothing, one person, and one or two records of each type with faults in them.

    Of some journals, and of the sample, there is the share edition too.
    """
    contact = {"contacts/ana.md": "---\nname: Ana Sousa\n---\n"}
    journals = {"empty": {}, "one person": contact, "odd bodies": {**contact, **ODD}}
    sites = {}
    for name, files in journals.items():
        root = tmp_path_factory.mktemp(name.replace(" ", "-")) / "journal"
        root.mkdir()
        for path, text in files.items():
            (root / path).parent.mkdir(exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        sites[name] = root
    sites["small"] = Path(__file__).parents[1] / "pages" / "journal"
    built = {name: tmp_path_factory.mktemp("odd") / "site" for name in sites}
    for name, root in sites.items():
        assert isinstance(build_site(read_journal(root), TODAY, built[name]), Built)
    # Beside these the key is made.
    shared = {
        "empty": sites["empty"],
        "one person": sites["one person"],
        "sample": tmp_path_factory.mktemp("s") / "journal",
    }
    shutil.copytree(Path(__file__).parents[2] / "journal", shared["sample"])
    for name, root in shared.items():
        result = build_site(read_journal(root), TODAY, name=EditionName.SHARE)
        assert isinstance(result, Built)
        built[f"{name}, shared"] = result.site
    return built


ODD = {
    "entries/2026-10-01.md": """---
date: 2026-10-01
---

# One

## Facts

## Facts {#facts}

## Again {#facts}

#

![far][f] ![](https://a.example/x.png) [x](<a b>) [y](my file) <b>bold</b> {: .x #Top }

[f]: https://a.example/x.png

- a
-
1) b

| a | b |
|:--|--:|
| c | d | e |

- [ ] todo

[TOC]
""",
    "interviews/2026-10-02-ana.md": """---
contact: ana
date: 2026-10-02
stage: explore
hope: A first & <last> word
facts: [{about: other, says: ""}]
---

## Answers

### Why? {#top}

Because.

### Why? {#top}

## Highlights

- <i>x</i>

###### Six

##### Five
""",
}
"""Bodies that are valid in no way."""
