"""The site as it is built: the same by either way in, complete in itself, and replaced only when all is well."""

from __future__ import annotations

import filecmp
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from career_journal.reading import read_journal
from career_journal.records import Profile
from career_journal.records.body import Body
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.clock import today_of
from career_journal.website.compiled import kept_templates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Write = Callable[[Mapping[str, str]], Path]

SHARED = ("empty, shared", "one person, shared", "sample, shared")
GOOD = {"contacts/priya-raman.md": "---\nname: Priya Raman\nrole: Hydrologist\n---\n"}


def built(root: Path, site: Path) -> Built | Refused:
    return build_site(read_journal(root), date(2026, 10, 19), site)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Links(HTMLParser):
    """The addresses that a page leads to or loads, and the ids in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.leads: list[str] = []
        self.loads: list[str] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if name == "href" and tag == "a" and value:
                self.leads.append(value)
            if (name == "src" or (name == "href" and tag == "link")) and value:
                self.loads.append(value)


def links_of(site: Path) -> dict[str, Links]:
    """Each page of a site, by its address."""
    return {path.relative_to(site).as_posix(): Links(path.read_text("utf-8")) for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Links]:
    return links_of(site)


def broken(site: Path, pages: dict[str, Links]) -> list[str]:
    """The links that lead to no file, or to no place on their page."""
    found = []
    for page, links in pages.items():
        for link in links.leads:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (site / page).parent / unquote(parts.path) if parts.path else site / page
            name = target.resolve().relative_to(site.resolve()).as_posix()
            place = unquote(parts.fragment)
            if not target.is_file() or (place and name in pages and place not in pages[name].ids):
                found.append(f"{page}: {link}")
    return [link for link in found if not link.endswith("#__skip")]


def test_every_link_and_every_anchor_leads_somewhere(site: Path, pages: dict[str, Links]) -> None:
    assert broken(site, pages) == []


@pytest.mark.parametrize("name", [*("empty", "one person", "small", "odd bodies"), *SHARED])
def test_so_they_do_in_journals_that_hold_little_or_odd_things(name: str, odd_sites: dict[str, Path]) -> None:
    assert broken(odd_sites[name], links_of(odd_sites[name])) == []


def test_the_nav_leads_to_the_same_places_from_every_page(site: Path) -> None:
    entry = re.compile(r'<a href="([^"]*)" class="md-nav__link[^>]*>([^<]*)')
    ways = set()
    for page in site.rglob("*.html"):
        found = {(name, (page.parent / href).resolve()) for href, name in entry.findall(page.read_text("utf-8"))}
        ways.add(frozenset(one for one in found if one[1].suffix == ".html"))
    assert len(ways) == 1


def test_no_page_loads_anything_from_elsewhere(site: Path, pages: dict[str, Links]) -> None:
    assert not [link for links in pages.values() for link in links.loads if urlsplit(link).netloc]
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", sheet.read_text("utf-8")), sheet.name


def test_mkdocs_and_our_command_make_the_same_site(sample: Path, tmp_path: Path) -> None:
    (sample.parent / "mkdocs.yml").write_text(
        "site_name: A journal\ndocs_dir: journal\ntheme:\n  name: material\nplugins:\n  - search\n  - career-journal\n"
    )
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    command = Path(sys.executable).with_name("career-journal")
    subprocess.run([command, "build", "--journal", sample, "--site-dir", ours], check=True, capture_output=True)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-f", sample.parent / "mkdocs.yml", "-d", theirs],
        check=True,
        capture_output=True,
    )
    assert sorted(files(ours)) == sorted(files(theirs))
    different = [name for name in files(ours) if not filecmp.cmp(ours / name, theirs / name, shallow=False)]
    assert different == []


def test_the_same_journal_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    built(sample, tmp_path / "one")
    built(sample, tmp_path / "two")
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_file_that_cannot_be_read_reaches_no_page_and_no_index(write_journal: Write, tmp_path: Path) -> None:
    unclosed = "---\nname: Zebulon Quist\nemail: zebulon@secret.example\nrole: 'open\n---\n\nWhat Zebulon told me.\n"
    root = write_journal({**GOOD, "contacts/zebulon.md": unclosed})
    result = built(root, tmp_path / "site")
    assert isinstance(result, Built)
    assert result.withheld == ("contacts/zebulon.md",)
    for name, data in files(tmp_path / "site").items():
        for word in ("Quist", "secret.example", "What Zebulon told"):
            assert word not in unescape(data.decode(errors="replace")), name
    attention = unescape((tmp_path / "site" / "attention.html").read_text("utf-8"))
    assert "contacts/zebulon.md" in attention
    assert "never closed" in attention
    assert "attention.html" in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_a_faulty_value_is_left_out_and_its_record_shown_with_a_mark(write_journal: Write, tmp_path: Path) -> None:
    faulty = "---\nname: Ana Sousa\nrole: Weaver\nlevel: grandmaster\nlinks: javascript:alert(1)\n---\n"
    built(write_journal({**GOOD, "contacts/ana.md": faulty}), tmp_path / "site")
    page = (tmp_path / "site" / "contacts" / "ana.html").read_text("utf-8")
    assert "Weaver" in page
    assert "grandmaster" not in page
    assert "javascript:alert" not in page
    assert "attention.html#" in page
    assert "attention.html#" not in (tmp_path / "site" / "contacts" / "priya-raman.html").read_text("utf-8")


def test_a_site_of_ours_is_replaced_whole(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal({**GOOD, "contacts/ana.md": "---\nname: Ana Sousa\n---\n"})
    built(root, tmp_path / "site")
    (root / "contacts" / "ana.md").unlink()
    result = built(root, tmp_path / "site")
    assert isinstance(result, Built)
    assert result.pages == len([name for name in files(tmp_path / "site") if name.endswith(".html")])
    assert "contacts/priya-raman.html" in files(tmp_path / "site")
    assert "contacts/ana.html" not in files(tmp_path / "site")


def test_templates_that_can_not_be_kept_are_made_anew(
    write_journal: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    kept_templates.cache_clear()
    monkeypatch.setattr("career_journal.website.compiled.FileSystemBytecodeCache.__init__", refuse)
    try:
        assert isinstance(built(write_journal(GOOD), tmp_path / "site"), Built)
    finally:
        kept_templates.cache_clear()


def test_an_unknown_time_zone_is_no_reason_to_build_nothing() -> None:
    for zone in ("Middle/Earth", "../etc"):
        profile = Profile(path="profile.md", id="profile", body=Body(), timezone=zone)
        assert abs((today_of(profile) - datetime.now(UTC).date()).days) <= 1
        assert today_of(profile, date(2026, 10, 19)) == date(2026, 10, 19)


def test_a_folder_that_is_not_a_site_of_ours_is_never_touched(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal(GOOD)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(b"x")
    for folder in (tmp_path / "photos", root, tmp_path, root / "site"):
        result = built(root, folder)
        assert isinstance(result, Refused), folder
    assert files(tmp_path / "photos") == {"one.jpg": b"x"}


def test_strict_refuses_before_it_writes(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal({"contacts/b.md": "---\nrole: nobody\n---\n"})
    result = build_site(read_journal(root), date(2026, 10, 19), tmp_path / "site", strict=True)
    assert isinstance(result, Refused)
    assert not (tmp_path / "site").exists()


def test_every_page_says_that_the_edition_is_private(site: Path, pages: dict[str, Links]) -> None:
    for page in pages:
        assert "full edition" in (site / page).read_text("utf-8"), page


def test_only_linked_attachments_are_in_the_site(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal(
        {
            "contacts/a.md": "---\nname: A\n---\n\n[notes](../attachments/linked.txt)\n",
            "attachments/linked.txt": "linked",
            "attachments/unlinked.txt": "unlinked",
            "contacts/b.md": "---\nname: B\n---\n\n[out](../attachments/outside.txt)\n",
            "contacts/stray.txt": "stray",
        }
    )
    (tmp_path / "secret.txt").write_text("secret")
    (root / "attachments" / "outside.txt").symlink_to(tmp_path / "secret.txt")
    built(root, tmp_path / "site")
    names = {Path(name).name for name in files(tmp_path / "site")}
    assert "linked.txt" in names
    assert not names & {"unlinked.txt", "stray.txt", "outside.txt"}
