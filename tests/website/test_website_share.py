"""The share edition as a site: built beside, looked through, and there only when nothing leaks."""

from __future__ import annotations

import html
import shutil
import stat
from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.editions import EditionName
from career_journal.reading import read_journal
from career_journal.sharing import texts
from career_journal.sharing.mentions import Mentions
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.share_key import KeyUnreadable, keep_key, key_of
from tests.conftest import CHECKOUT
from tests.website.test_website_policy import HEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

TODAY = date(2026, 10, 19)
PRIYA = "---\nname: Priya Raman\nlevel: senior\nfunction: research\n---\n"
TALK = "---\ncontact: priya-raman\ndate: 2026-10-06\nstage: explore\nfacts:\n  - {about: trend, says: As Priya Raman has it}\n---\n"
GOOD = {"contacts/priya-raman.md": PRIYA, "interviews/talk.md": TALK}


def build(root: Path, site: Path | None = None, name: EditionName = EditionName.SHARE) -> Built | Refused:
    return build_site(read_journal(root), TODAY, site, name=name)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def shared_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's share edition. Beside its journal lies an mkdocs.yml that says what it must not hold."""
    folder = tmp_path_factory.mktemp("shared")
    root = shutil.copytree(CHECKOUT / "journal", folder / "journal")
    (folder / "theme").mkdir()
    (folder / "theme" / "main.html").write_text("Zqtheme {% extends 'base.html' %}")
    (folder / "mkdocs.yml").write_text(
        "site_name: Zqsite\nsite_author: Zqauthor\ncopyright: Zqcopyright\nsite_description: Zqwords\ndocs_dir: journal\n"
        "extra: {social: [{icon: x, link: 'https://zqextra.example'}]}\nnav: [{Zqnav: index.md}]\nsite_dir: zqfolder\n"
        "theme: {name: material, custom_dir: theme}\nplugins: [search, career-journal]\n"
    )
    result = build(root)
    assert isinstance(result, Built)
    assert result.site == (folder / "site-share").resolve()
    assert result.kept_back
    assert result.replaced
    return result.site


def test_every_page_has_a_policy_without_exceptions_and_tells_nobody_where_it_is(shared_sample: Path) -> None:
    for path in shared_sample.rglob("*.html"):
        page = path.read_text("utf-8")
        policy = HEAD.search(page)
        assert policy, path
        assert policy[1].startswith("default-src 'none'; script-src 'self' 'sha256-"), path
        assert "unsafe" not in policy[1], path
        for tag in ('<meta name="referrer" content="no-referrer">', '<meta name="robots" content="noindex">'):
            assert tag in page, path


def test_no_name_address_or_day_of_the_sample_is_in_any_byte(shared_sample: Path) -> None:
    journal = read_journal(CHECKOUT / "journal")
    never = [contact.name for contact in journal.contacts.values()]
    never += [
        address for contact in journal.contacts.values() for address in (*contact.email, *contact.phone, *contact.links)
    ]
    never += [place.name for place in journal.organizations.values()]
    never += [record.id for record in journal.records() if record.path.startswith(("contacts/", "interviews/"))]
    never += [f"{talk.date.day}" for talk in journal.interviews.values()]
    never += [
        "Holubová",
        "question-card",
        "schoolyard-heat",
        "Zqsite",
        "Zqauthor",
        "Zqcopyright",
        "Zqwords",
        "zqextra",
        "Zqnav",
    ]
    never += ["Zqtheme", str(shared_sample.parent)]
    for name, data in files(shared_sample).items():
        text = html.unescape(f"{name}\n{data.decode('utf-8', 'replace')}").casefold()
        assert [word for word in never if word.casefold() in text] == [], name


def test_every_page_says_which_edition_it_is(shared_sample: Path) -> None:
    for page in shared_sample.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "Share edition" in text
        assert "full edition" not in text


def test_the_key_is_made_once_beside_the_journal_and_for_nobody_else(write_journal: Write) -> None:
    root = write_journal(GOOD)
    before = files(root)
    first = build(root)
    assert isinstance(first, Built)
    key = root.parent / "share.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    again = files(first.site)
    assert isinstance(build(root), Built)
    assert files(first.site) == again
    key.unlink()
    build(root)
    assert sorted(files(first.site)) != sorted(again)
    assert files(root) == before
    assert sorted(path.name for path in root.parent.iterdir()) == ["journal", "share.key", "site-share"]


def test_a_key_file_without_a_key_is_refused(write_journal: Write) -> None:
    root = write_journal(GOOD)
    (root.parent / "share.key").write_text("# nothing\n")
    result = build(root)
    assert isinstance(result, Refused)
    assert "Delete it" in result.reason
    with pytest.raises(KeyUnreadable):
        key_of(root)
    keep_key(root, bytes(32))
    assert (root.parent / "share.key").read_text() == "# nothing\n", "it is never written over"
    (root.parent / "share.key").unlink()
    (root.parent / "share.key").mkdir()
    with pytest.raises(KeyUnreadable, match="can’t be read"):
        key_of(root)


def test_a_part_of_a_name_refuses_before_anything_is_written(write_journal: Write) -> None:
    root = write_journal({**GOOD, "interviews/talk.md": TALK.replace("Priya Raman", "Priya")})
    result = build(root)
    assert isinstance(result, Refused)
    assert [(one.path, one.span.line) for one in result.to_mend] == [("interviews/talk.md", 6)]
    assert [path.name for path in root.parent.iterdir()] == ["journal"]


def test_a_leak_refuses_and_leaves_the_last_good_site(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_journal({**GOOD, "contacts/priya-raman.md": PRIYA.replace("level", "email: p.r@river.example\nlevel")})
    good = build(root)
    assert isinstance(good, Built)
    before = files(good.site)
    monkeypatch.setattr(texts, "RULES", ())
    monkeypatch.setattr(texts, "mentions", lambda *_: Mentions((), ()))
    result = build(root)
    assert isinstance(result, Refused)
    (found,) = result.to_mend
    assert (found.path, found.span.line) == ("interviews/talk.md", 6)
    assert found.message.startswith("The name “Priya Raman” stands here in a way that no stand-in replaces")
    assert "in the share edition, on the page of " in found.message
    assert ".md and in " in found.message
    assert files(good.site) == before
    assert sorted(path.name for path in root.parent.iterdir()) == ["journal", "share.key", "site-share"]


@pytest.mark.parametrize(
    "broken",
    [
        {"contacts/other.md": "---\nname: [\n---\n"},
        {"contacts/other.md": "---\nrole: nobody\n---\n"},
        {"contacts/other.md": "---\nname: Ana\nemail: ana at home\n---\n"},
    ],
)
def test_a_journal_with_errors_is_not_shared_as_its_names_are_not_sure(
    write_journal: Write, broken: dict[str, str]
) -> None:
    root = write_journal({**GOOD, **broken})
    result = build(root)
    assert isinstance(result, Refused)
    assert "error" in result.reason
    assert [path.name for path in root.parent.iterdir()] == ["journal"]


def test_neither_edition_takes_the_place_of_the_other(write_journal: Write) -> None:
    root = write_journal(GOOD)
    full = build(root, root.parent / "site", EditionName.FULL)
    share = build(root)
    assert isinstance(full, Built)
    assert isinstance(share, Built)
    before = files(full.site), files(share.site)
    for site, name in ((full.site, EditionName.SHARE), (share.site, EditionName.FULL)):
        result = build(root, site, name)
        assert isinstance(result, Refused)
        assert "another edition" in result.reason
    assert (files(full.site), files(share.site)) == before


def test_a_strange_folder_is_left_alone(write_journal: Write) -> None:
    root = write_journal(GOOD)
    (root.parent / "site-share").mkdir()
    (root.parent / "site-share" / "mine.txt").touch()
    assert isinstance(build(root), Refused)
    inside = build(root, root / "site")
    assert isinstance(inside, Refused)
    assert "one inside the other" in inside.reason
    assert not (root.parent / "share.key").exists()
    assert not (root / "site").exists()


@pytest.mark.parametrize("name", ["Eva Müller", "Anna Page", "Tom Word", "Paul Journal", "Ada Search", "Ida Timeline"])
def test_what_is_around_every_page_names_nobody(write_journal: Write, name: str) -> None:
    root = write_journal({"contacts/them.md": f"---\nname: {name}\nlevel: senior\n---\n"})
    assert isinstance(build(root), Built)


@pytest.mark.parametrize("name", ["Fredric March", "Robert Senior", "Tim Contact", "Vera Explore"])
def test_what_the_pages_of_this_journal_say_by_themselves_names_nobody(write_journal: Write, name: str) -> None:
    talk = TALK.replace("10-06", "03-05")
    root = write_journal({**GOOD, "interviews/talk.md": talk, "contacts/a.md": f"---\nname: {name}\n---\n"})
    assert isinstance(build(root), Built)


@pytest.mark.parametrize(
    "path",
    [
        "entries/october-2026.md",
        "entries/career-options.md",
        "entries/side-by-side.md",
        "attachments/career-journal.css",
    ],
)
def test_a_file_name_of_words_that_every_page_may_say_is_no_secret(write_journal: Write, path: str) -> None:
    entry = "---\ndate: 2026-10-31\n---\n\nWords of mine.\n"
    root = write_journal({**GOOD, "options/planner.md": "---\nname: Planner\n---\n", path: entry})
    assert isinstance(build(root), Built)


@pytest.mark.parametrize(
    ("path", "text", "allowed"),
    [
        ("entries/as-contact-1-has-it.md", "---\ndate: 2026-09-30\n---\n", "as contact has it"),
        ("organizations/next.md", "---\nname: Next Steps\n---\n", "Next, Steps"),
    ],
)
def test_a_name_of_which_every_word_is_allowed_may_show(
    write_journal: Write, path: str, text: str, allowed: str
) -> None:
    root = write_journal({**GOOD, path: text})
    assert isinstance(build(root), Refused)
    (root / "profile.md").write_text(f"---\nshare:\n  allow_words: [{allowed}]\n---\n")
    assert isinstance(build(root), Built)


def test_a_part_of_a_name_is_found_beside_the_same_word_around_every_page(
    write_journal: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "mentions", lambda *_: Mentions((), ()))
    root = write_journal({**GOOD, "contacts/priya-raman.md": "---\nname: Priya Page\nfunction: As Priya has it\n---\n"})
    result = build(root)
    assert isinstance(result, Refused)
    (found,) = result.to_mend
    assert found.message.startswith("The name “Priya” stands here")


def test_what_only_a_script_of_ours_says_is_still_looked_for_on_pages(
    write_journal: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "mentions", lambda *_: Mentions((), ()))
    root = write_journal({**GOOD, "contacts/eva.md": "---\nname: Eva Müller\nfunction: As Müller has it\n---\n"})
    result = build(root)
    assert isinstance(result, Refused)
    assert any(found.message.startswith("The name “Müller” stands here") for found in result.to_mend)
