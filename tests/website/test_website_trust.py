"""A journal that came from somebody else: its `mkdocs.yml` runs nothing and gets at nothing, until it is trusted.

Each canary is tried with trust too, and runs then: so it would be seen.
"""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING

import pytest
from mkdocs.exceptions import ConfigurationError

from career_journal.reading import read_journal
from career_journal.website.allowed_settings import SETTINGS, allowed_part, is_file, is_nav
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.mkdocs_yml import MAX_BYTES, safe_settings
from tests.promises import FACTOR, tried
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

OURS = "docs_dir: journal\nplugins: [search, career-journal]\n"
NAMED = f"site_name: Mine\n{OURS}"
THEMED = f"{NAMED}theme: material\n"

RUN = "__import__('pathlib').Path(RAN).touch()"

CANARIES: Mapping[str, tuple[str, str]] = {
    "a hook": ("hooks", f"{THEMED}hooks: [canary.py]\n"),
    "a tag that calls": ("extra", f"{THEMED}extra: {{a: !!python/object/apply:os.makedirs {{args: [RAN], kwds: {{exist_ok: true}}}}}}\n"),
    "a tag that imports": ("extra", f"{THEMED}extra:\n  a: !!python/name:canary.makeExtension\n"),
    "an extension of its own": ("markdown_extensions: canary", f"{THEMED}markdown_extensions: [tables, canary]\n"),
    "an extension with options": ("markdown_extensions: canary", f"{THEMED}markdown_extensions:\n  - canary: {{a: 1}}\n"),
    "a file that it inherits from": ("INHERIT", f"INHERIT: canary.yml\n{THEMED}"),
    "a template": ("theme: custom_dir", f"{NAMED}theme: {{name: material, custom_dir: canary}}\n"),
}  # fmt: skip
"""What would run code while the site is made: what is told to be left out, and the file that says it. RAN: a path."""

SHOWN: Mapping[str, tuple[str, str]] = {
    "a script": ("extra_javascript", f"{THEMED}extra_javascript: [canary.js]\n"),
    "a name": ("theme: palette", f"{NAMED}theme: {{name: material, palette: [{{scheme: default, toggle: {{icon: material/link, name: '\"><script>CANARY</script>'}}}}, {{scheme: slate, toggle: {{icon: material/link, name: x}}}}]}}\n"),
    "a copyright": ("copyright", f"{THEMED}copyright: <script>CANARY</script>\n"),
    "a title in the nav": ("nav", f"{THEMED}nav: [{{'<script>CANARY</script>': [index.md]}}]\n"),
    "an address in the nav": ("nav", f"{THEMED}nav: [{{Home: 'javascript:CANARY'}}]\n"),
    "the environment": ("copyright", f"{THEMED}copyright: !ENV CANARY_KEY\n"),
    "files elsewhere": ("markdown_extensions: pymdownx.snippets", f"{THEMED}markdown_extensions: [{{pymdownx.snippets: {{base_path: [.]}}}}]\n"),
}  # fmt: skip
"""What would get into the pages: a script that runs in the browser, or what only this computer knows."""


KEY = re.compile(r"^(\w+): ?", re.MULTILINE)
BLOCK = re.compile(r"^(?=\w)", re.MULTILINE)
LINE = re.compile(r"^(\w+): (.+)\n\Z", re.MULTILINE)

REWRITTEN: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "with the line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "with a mark of its byte order": lambda text: f"\ufeff{text}",
    "with remarks": lambda text: BLOCK.sub("# canary\n", text),
    "with empty lines": lambda text: BLOCK.sub("\n\n", text),
    "as a document": lambda text: f"---\n{text}...\n",
    "as a document of a version": lambda text: f"%YAML 1.1\n---\n{text}",
    "further right": lambda text: re.sub(r"^", "  ", text.rstrip(), flags=re.MULTILINE),
    "with quoted names": lambda text: KEY.sub(r"'\1': ", text),
    "with names in escapes": lambda text: KEY.sub(lambda key: f'"\\x{ord(key[1][0]):02x}{key[1][1:]}": ', text),
    "with names asked for": lambda text: KEY.sub(r"? \1\n: ", text),
    "with names that are text": lambda text: KEY.sub(r"!!str \1: ", text),
    "with anchored names": lambda text: KEY.sub(r"&\1 \1: ", text),
    "with spaces behind names": lambda text: KEY.sub(r"\1   :   ", text),
    "with values on their own line": lambda text: KEY.sub(r"\1:\n  ", text),
    "backwards": lambda text: "".join(reversed(BLOCK.split(text))),
    "from the middle on": lambda text: "".join((blocks := BLOCK.split(text))[3:] + blocks[:3]),
    "said twice": lambda text: f"{text}{text}",
    "taken back first": lambda text: f"{KEY.findall(text)[-1]}:\n{text}",
    "merged in": lambda text: LINE.sub(r"<<: {\1: \2}\n", text),
    "merged in from a list": lambda text: LINE.sub(r"<<: [{\1: \2}, {strict: false}]\n", text),
    "in braces": lambda text: "{" + ", ".join(block.strip() for block in BLOCK.split(text) if block) + "}\n",
    "with a value that is anchored": lambda text: LINE.sub(r"\1: &a \2\n", text),
    "by an alias": lambda text: LINE.sub(r"extra: {b: &a \2}\n\1: *a\n", text),
}  # fmt: skip
"""Ways to write the same settings; the long form tries each canary in every one."""

WAYS = ["as it is"] if FACTOR == 1 else list(REWRITTEN)


@pytest.fixture
def build(write_journal: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Built | Refused]:
    """Builds a journal with this `mkdocs.yml`, and all beside it that its lines speak of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("CANARY_KEY", "CANARY")
    monkeypatch.delitem(sys.modules, "canary", raising=False)
    root = write_journal(
        {"contacts/ana.md": "---\nname: Ana\n---\n", "index.md": '--8<-- "secret.txt"\n', "canary.js": "CANARY"}
    )
    ran = tmp_path / "ran"
    (tmp_path / "secret.txt").write_text("CANARY")
    code = RUN.replace("RAN", repr(str(ran)))
    extension = "from markdown.extensions import Extension\ndef makeExtension(**_):\n    return Extension()\n"
    (tmp_path / "canary.py").write_text(f"{code}\n{extension}")
    (tmp_path / "canary.yml").write_text("hooks: [canary.py]\n")
    (tmp_path / "canary").mkdir()
    (tmp_path / "canary" / "main.html").write_text(
        "{{ cycler.__init__.__globals__.os.mkdir(" + repr(str(ran)) + ') if page.url == "index.html" }}'
        '{% extends "base.html" %}'
    )

    def build(settings: str, *, trust: bool = False) -> Built | Refused:
        (tmp_path / "mkdocs.yml").write_text(settings.replace("RAN", json.dumps(str(ran))))
        return build_site(read_journal(root), TODAY, tmp_path / "site", trust=trust)

    return build


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", CANARIES)
def test_nothing_in_it_runs_while_the_site_is_made(
    case: str, way: str, build: Callable[..., Built | Refused], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    left_out, settings = CANARIES[case]
    settings = REWRITTEN[way](settings)
    with tried("received journals") as count:
        result = build(settings)
        assert not (tmp_path / "ran").exists()
        assert isinstance(result, Built) or way != "as it is"
        if isinstance(result, Built):
            assert f"mkdocs.yml: “{left_out}” is left out" in caplog.text
            assert "add --trust" in caplog.text
        build(settings, trust=True)
        assert (tmp_path / "ran").exists() or way != "as it is", "this canary proves nothing"
        count((tmp_path / "ran").exists())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", SHOWN)
def test_nothing_in_it_gets_into_the_pages(
    case: str, way: str, build: Callable[..., Built | Refused], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    left_out, settings = SHOWN[case]
    settings = REWRITTEN[way](settings)
    with tried("received journals") as count:
        result = build(settings)
        assert "CANARY" not in everything(tmp_path / "site")
        assert isinstance(result, Built) or way != "as it is"
        if isinstance(result, Built):
            assert f"mkdocs.yml: “{left_out}” is left out" in caplog.text
        build(settings, trust=True)
        is_seen = "CANARY" in everything(tmp_path / "site")
        assert is_seen or way != "as it is", "this canary proves nothing"
        count(is_seen)


def everything(site: Path) -> str:
    files = [path for path in site.rglob("*") if path.suffix in {".html", ".js", ".json"}]
    return "".join(path.name + path.read_text("utf-8") for path in files if "assets" not in path.parts)


def test_a_plugin_of_somebody_else_is_not_looked_for(
    build: Callable[..., Built | Refused], caplog: pytest.LogCaptureFixture
) -> None:
    settings = THEMED.replace("[search,", "[search, {macros: {module_name: canary}}, 7,")
    assert isinstance(build(settings), Built)
    assert "“plugins: macros” is left out" in caplog.text
    assert isinstance(build(settings, trust=True), Refused), "trusted, it is looked for, and is not installed"


def test_data_is_followed(
    build: Callable[..., Built | Refused], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = (
        "site_name: Ana’s & Ben’s\nsite_author: Ana\ncopyright: Ana\nsite_dir: out/site\ndocs_dir: journal\n"
        "theme:\n  name: material\n  language: de\n  palette: {primary: teal}\n  features: [navigation.tabs]\n"
        "nav:\n  - Home: index.md\n  - Elsewhere: https://a.example/x?y=1:2\n"
        "plugins:\n  search:\n  career-journal: {}\n"
        "markdown_extensions:\n  footnotes:\n  toc: {permalink: true}\n"
    )
    assert isinstance(build(settings), Built)
    assert "left out" not in caplog.text
    home = (tmp_path / "site" / "index.html").read_text("utf-8")
    for words in ("Ana’s & Ben’s", 'lang="de"', "md-tabs", "https://a.example/x?y=1:2", 'data-md-color-primary="teal"'):
        assert words in home


@pytest.mark.parametrize(("text", "reason"), [
    ("a: &x [1]\nb: [*x, *x]\n", "mkdocs.yml, line 2: write “*x” out, or add --trust."),
    ("[" * 5_000, "mkdocs.yml: the settings are nested too deep."),
    ("x" * (MAX_BYTES + 1), "mkdocs.yml is longer than 100 KB."),
    ("a: [\n", "mkdocs.yml can’t be read: "),
    ("a: \x00\n", "mkdocs.yml can’t be read: "),
    ("site_name: 2026-02-30\n", "mkdocs.yml can’t be read: day"),
])  # fmt: skip
def test_what_would_take_for_ever_is_refused(text: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(text)
    with pytest.raises(ConfigurationError) as refused:
        safe_settings(tmp_path / "mkdocs.yml")
    assert str(refused.value).startswith(reason)


@pytest.mark.parametrize("address", [
    "javascript:x", " javascript:x", "java\nscript:x", "JAVASCRIPT:x", "data:text/html,x", "vbscript:x", "//a.example", "\\\\a", "/\\a.example",
    "https:x", "file:///etc/passwd", "a b", "&#106;avascript:x",
])  # fmt: skip
def test_a_nav_leads_to_no_odd_address(address: str) -> None:
    assert not is_nav([{"x": {"y": address}}]) or address.startswith("&")


@pytest.mark.parametrize("path", ["/etc", "..", "a/../..", "C:\\x", "c:x", "\\\\host\\x", "https://a.example", '"', 7])
def test_a_file_is_below(path: object) -> None:
    assert not is_file(path)


def test_names_that_are_no_text_are_left_out() -> None:
    assert allowed_part({7: "x", None: "y", "strict": True}) == ({"strict": True}, ["7", "None"])
    assert "hooks" not in SETTINGS


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_links_that_lead_in_circles_and_out_of_the_journal(
    build: Callable[..., Built | Refused], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """MkDocs would follow both of these links in each other until the names are too long."""
    for name in ("round", "again"):
        (tmp_path / "journal" / name).symlink_to(".")
    (tmp_path / "secret.css").write_text("CANARY")
    (tmp_path / "journal" / "out.css").symlink_to(tmp_path / "secret.css")
    (tmp_path / "journal" / "in.css").write_text("b{}")
    assert isinstance(build(f"{THEMED}extra_css: [out.css, in.css]\n"), Built)
    assert (tmp_path / "site" / "in.css").is_file()
    assert not (tmp_path / "site" / "out.css").exists()
