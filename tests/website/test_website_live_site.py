"""The site of a journal while it is being written: what is shown, what is told, and what is not made again."""

from __future__ import annotations

import gc
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.diagnostics import Diagnostic, Severity
from career_journal.journal import Journal
from career_journal.location import Span
from career_journal.website.build import Refused
from career_journal.website.live_site import LiveSite
from career_journal.website.notice import Notice
from career_journal.website.serve import serve_site

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

TODAY = date(2026, 10, 19)
ANA = "---\nname: Ana\n---\n"
SETTINGS = "site_name: Mine\ndocs_dir: journal\ntheme: material\nplugins: [search, career-journal]\n"


def error(message: str = "It is wrong.", path: str = "contacts/a.md") -> Diagnostic:
    return Diagnostic(path, Span(3, 1, 3, 2), "CJ000", "wrong", Severity.ERROR, message, "Write it <right>.")


@pytest.fixture
def root(write_journal: Write) -> Path:
    return write_journal({"contacts/ana.md": ANA, "contacts/old.md": "---\nname: 'Old\n---\n"})


@pytest.fixture
def live(root: Path, tmp_path: Path) -> LiveSite:
    live = LiveSite(root, tmp_path / "made", TODAY, trust=True)
    assert live.make() == Notice(), "what was wrong from the beginning is no news"
    return live


def test_a_deleted_file_is_not_kept(live: LiveSite, root: Path, tmp_path: Path) -> None:
    (root / "contacts" / "ana.md").unlink()
    assert live.make_or_keep() == Notice()
    assert not (tmp_path / "made" / "contacts" / "ana.html").exists()


def test_of_many_saves_the_last_journal_alone_is_kept(live: LiveSite, root: Path) -> None:
    for number in range(4):
        (root / "contacts" / f"new-{number}.md").write_text(ANA)
        live.make_or_keep()
    journals = [one for one in gc.get_objects() if isinstance(one, Journal) and one.root == root]
    assert len(journals) <= 2, "what was read, and what is shown of it"


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (SETTINGS.replace("material", "mkdocs"), "is made for the Material theme"),
        (SETTINGS.replace("material", "[").replace("docs_dir", "a"), "parsing the configuration file"),
        (SETTINGS.replace("material", "{name: material, custom_dir: mine}"), "main.html, line 2: "),
    ],
)
def test_a_fault_beside_the_journal_keeps_the_site(settings: str, told: str, live: LiveSite, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "main.html").write_text("<p>\n{% if %}")
    (tmp_path / "mkdocs.yml").write_text(settings)
    notice = live.make_or_keep()
    assert told in notice.failure
    assert "The site is shown as it was before." in notice.html()
    assert "Ana" in (tmp_path / "made" / "contacts" / "ana.html").read_text("utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    assert live.make_or_keep() == Notice()


def test_a_journal_that_is_gone_keeps_the_site(live: LiveSite, root: Path) -> None:
    root.rename(root.with_name("elsewhere"))
    assert re.fullmatch("“.*journal” can’t be used: No such file or directory.", live.make_or_keep().failure)


def test_only_what_has_changed_is_converted_again(
    live: LiveSite, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = (tmp_path / "made" / "contacts" / "ana.html").read_bytes()
    converted: list[str] = []

    def convert(_: object, markdown: str) -> str:
        converted.append(markdown)
        return "<h1>A page</h1>"

    monkeypatch.setattr("career_journal.website.conversion.Converter._html", convert)
    assert live.make() == Notice()
    assert converted == []
    assert (tmp_path / "made" / "contacts" / "ana.html").read_bytes() == made
    (root / "contacts" / "ana.md").write_text("---\nname: Ana Sousa\n---\n")
    live.make()
    assert any("Ana Sousa" in text for text in converted)
    assert not any("What to prepare" in text and "Ana" not in text for text in converted)
    count = len(converted)
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    live.make()
    assert len(converted) > 2 * count, "under other settings every page may be another"


def test_a_notice_is_text_and_no_longer_than_it_must_be() -> None:
    notice = Notice(tuple(error(f"<i>{n}</i>") for n in range(5)), frozenset({"contacts/a.md"}))
    assert notice.html() == (
        '<aside class="cj-notice" role="status">'
        "<p><b>contacts/a.md, line 3</b> &lt;i&gt;0&lt;/i&gt; Write it &lt;right&gt;.</p>"
        "<p><b>contacts/a.md, line 3</b> &lt;i&gt;1&lt;/i&gt; Write it &lt;right&gt;.</p>"
        "<p><b>contacts/a.md, line 3</b> &lt;i&gt;2&lt;/i&gt; Write it &lt;right&gt;.</p>"
        "<p>And 2 more errors.</p>"
        "<p><b>contacts/a.md</b> Until this is mended, the site shows what the file said before.</p></aside>"
    )
    assert Notice().html() == ""


def test_the_terminal_hears_of_a_change_once() -> None:
    broken = Notice((error("A\x1b[31m line\nand another."),))
    assert broken.after(Notice()) == ("contacts/a.md, line 3: A[31m line and another. Write it <right>.",)
    assert broken.after(broken) == ()
    assert Notice().after(broken) == ("That is mended: the site shows what the files say.",)
    assert Notice().after(Notice()) == ()


def test_with_a_fault_in_the_settings_there_is_nothing_to_serve(root: Path) -> None:
    (root.parent / "mkdocs.yml").write_text(SETTINGS.replace("material", "mkdocs"))
    refused = serve_site(root, TODAY, port=0)
    assert isinstance(refused, Refused)
    assert "Material" in refused.reason


def test_what_is_left_out_of_the_settings_is_said_once(
    write_journal: Write, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = tmp_path / "mkdocs.yml"
    live = LiveSite(write_journal({"contacts/ana.md": ANA}), tmp_path / "made", TODAY)

    def said(text: str) -> list[str]:
        caplog.clear()
        settings.write_text(text)
        live.make()
        return [message.partition("”")[0].partition("“")[2] for message in caplog.messages if "left out" in message]

    assert said(f"{SETTINGS}hooks: [a.py]\n") == ["hooks"]
    assert said(f"{SETTINGS}hooks: [a.py]\n") == []
    assert said(f"{SETTINGS}hooks: [a.py]\nextra_css: [//a.example/b.css, '<']\n") == ["extra_css"]
    assert said(SETTINGS) == []
    assert said(f"{SETTINGS}hooks: [a.py]\n") == ["hooks"]
