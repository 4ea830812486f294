"""What pages may load and run, and what they tell others: nothing but the site's own files, and nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site
from career_journal.website.plugin import CareerJournalPlugin
from career_journal.website.policy import with_policy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

HEAD = re.compile(r'<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_every_page_has_its_policy_first_and_tells_nobody_where_it_is(site: Path) -> None:
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        policy = HEAD.search(html)
        assert policy, path
        assert "unsafe" not in policy[1]
        assert "http" not in policy[1]
        for tag in ('<meta name="referrer" content="no-referrer">', '<meta name="robots" content="noindex">'):
            assert tag in html, path
        assert '<meta name="generator"' not in html, path
        assert not re.search(r"<[^>]* (style|on\w+)=", html.partition("<body")[2]), path


def test_the_scripts_of_the_frame_may_run_and_those_of_the_content_may_not() -> None:
    page = with_policy(
        "<html><head><title>x</title><script>one()</script><style>a{}</style></head><body>"
        '<script>one()</script><script src="a.js"></script><script type="application/json">{}</script>'
        "<article><script>two()</script><style>b{}</style></article></body></html>",
        "<script>two()</script><style>b{}</style>",
    )
    assert page.startswith("<html><head><meta http-equiv=")
    assert f"script-src 'self' {hashed('one()')};" in page
    assert f"style-src 'self' {hashed('a{}')};" in page


@pytest.fixture
def built_with(
    write_journal: Callable[[Mapping[str, str]], Path], tmp_path: Path
) -> Callable[[str, Mapping[str, str]], Path]:
    """Builds a journal with lines in its `mkdocs.yml`, and files among or beside its records; returns the site."""

    def build(settings: str, files: Mapping[str, str]) -> Path:
        root = write_journal({"contacts/ana.md": "---\nname: Ana\n---\n", **files})
        (tmp_path / "mkdocs.yml").write_text(
            f"site_name: Mine\ndocs_dir: journal\nplugins: [search, career-journal]\n{settings}\n", encoding="utf-8"
        )
        assert isinstance(build_site(read_journal(root), date(2026, 10, 19), tmp_path / "site", trust=True), Built)
        return tmp_path / "site"

    return build


def test_scripts_and_styles_of_the_persons_own_are_kept_and_those_from_elsewhere_are_not(
    built_with: Callable[[str, Mapping[str, str]], Path], caplog: pytest.LogCaptureFixture
) -> None:
    site = built_with(
        "theme: material\n"
        "extra_javascript: [extra/mine.js, 'https://cdn.example/x.js', {path: '//cdn.example/y.js', async: true}]\n"
        "extra_css: [extra/mine.css, 'HTTPS://cdn.example/x.css']",
        {"extra/mine.js": "1", "extra/mine.css": "b{}", "extra/other.js": "2"},
    )
    html = (site / "contacts" / "ana.html").read_text("utf-8")
    for file in ("extra/mine.js", "extra/mine.css"):
        assert f'"../{file}"' in html
        assert (site / file).is_file()
    assert not (site / "extra" / "other.js").exists()
    assert "cdn.example" not in html
    said = [record.message for record in caplog.records if record.message.startswith("mkdocs.yml, ")]
    assert len(said) == 3
    assert said[1].startswith("mkdocs.yml, extra_javascript: “https://cdn.example/x.js” is left out")


def test_a_script_in_a_template_of_the_persons_own_may_run(
    built_with: Callable[[str, Mapping[str, str]], Path], tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "main.html").write_text(
        '{% extends "base.html" %}{% block extrahead %}<script>mine()</script>{% endblock %}', encoding="utf-8"
    )
    site = built_with("theme: {name: material, custom_dir: mine}", {})
    assert hashed("mine()") in (site / "contacts" / "ana.html").read_text("utf-8")


@pytest.mark.parametrize(("command", "said"), [("serve", 1), ("build", 0)])
def test_mkdocs_serve_names_the_server_that_keeps_strangers_out(
    command: str, said: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        CareerJournalPlugin().on_startup(command=command)
    assert caplog.text.count("career-journal serve answers to its own alone") == said
