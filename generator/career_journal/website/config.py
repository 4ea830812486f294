"""The settings that the site comes with: a `mkdocs.yml` needs to say no more than the plugin's name."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import ConfigurationError

from career_journal.editions import EditionName
from career_journal.pages import Section, pages_of
from career_journal.website.search import WORKER
from career_journal.website.theme import overrides

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

PALETTE = [
    {
        "media": "(prefers-color-scheme: light)",
        "scheme": "default",
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": "material/moon-waning-crescent", "name": "Switch to dark colours"},
    },
    {
        "media": "(prefers-color-scheme: dark)",
        "scheme": "slate",
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": "material/brightness-5", "name": "Switch to light colours"},
    },
]
FEATURES = ["navigation.sections", "search.highlight"]
EXTENSIONS = ("sane_lists", "pymdownx.tasklist")

_log = logging.getLogger("mkdocs.plugins.career_journal")

EDITIONS = {
    EditionName.FULL: "Private: full edition",
    EditionName.SHARE: "Share edition: a part of a journal",
}
"""What stands at the top of each page of an edition."""

UNUSED = {"404.html", "sitemap.xml"}
"""Pages of no use to a private site: one for addresses that are not there, and a map for search engines."""

_STEMMERS = "assets/javascripts/lunr/"
"""What the theme's own search needs for other languages than English."""


def is_unused(file: str) -> bool:
    """Whether a file of the theme needs not be in the site."""
    return file in UNUSED or file.endswith(".map") or file.startswith(_STEMMERS)


def with_our_settings(config: MkDocsConfig, name: EditionName = EditionName.FULL) -> MkDocsConfig:
    """Give a configuration what the pages of an edition need, and what keeps the site from asking anything of others.

    The person's palette, features, nav, extensions and `custom_dir` stay; what would send a request does not.

    Raises:
        ConfigurationError: for another theme than Material.
    """
    need_material(config)
    config.use_directory_urls = False
    _set_theme(config)
    _set_markdown(config)
    config.repo_url = config.repo_name = config.edit_uri = config.edit_uri_template = None
    config.extra["generator"] = False
    polyfills = config.extra.setdefault("polyfills", [])
    if WORKER not in polyfills:
        polyfills.append(WORKER)
    config.extra.pop("analytics", None)
    _drop_what_is_elsewhere(config)
    config.extra["journal_nav"] = config.nav is None
    config.extra["journal_edition"] = EDITIONS[name]
    config.nav = config.nav or nav(name)
    return config


_ELSEWHERE = re.compile(r"([a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


def _drop_what_is_elsewhere(config: MkDocsConfig) -> None:
    """Whoever keeps a script or a stylesheet elsewhere would learn when the site is read."""
    for setting in ("extra_css", "extra_javascript"):
        for address in [item for item in config[setting] if _ELSEWHERE.match(str(item))]:
            config[setting].remove(address)
            _log.warning(
                f"mkdocs.yml, {setting}: “{address}” is left out, as each page would ask for it elsewhere. "
                "Keep a copy of that file beside the records, and give its path."
            )


def own_files(config: MkDocsConfig, root: Path) -> Iterator[tuple[str, Path]]:
    """The scripts and stylesheets that the person adds to each page: files that stand among the records in `root`."""
    for path in sorted({str(file) for file in (*config.extra_css, *config.extra_javascript)}):
        source = (root / path).resolve()
        if source.is_file() and source.is_relative_to(root.resolve()):
            yield path, source


def need_material(config: MkDocsConfig) -> None:
    """Refuse other themes: the frame around the pages is made for this one.

    Raises:
        ConfigurationError: for another theme.
    """
    if config.theme.name != "material":
        raise ConfigurationError("The career-journal plugin is made for the Material theme. Write: theme: material")


def nav(name: EditionName = EditionName.FULL) -> list[Any]:
    """The nav of an edition, as `mkdocs.yml` would have it: the section pages alone.

    With each record in it a build is quadratic.
    """
    items: list[Any] = []
    for page in pages_of(name):
        if isinstance(page, Section):
            _place(items, page.nav, page.address)
    return items


def _place(items: list[Any], way: tuple[str, ...], address: str) -> None:
    name, *further = way
    if not further:
        items.append({name: address})
        return
    group = next((item[name] for item in items if isinstance(item.get(name), list)), None)
    if group is None:
        group = []
        items.append({name: group})
    _place(group, tuple(further), address)


def _set_theme(config: MkDocsConfig) -> None:
    theme = config.theme
    ours = str(overrides())
    if ours not in theme.dirs:
        theme.dirs.insert(1 if theme.custom_dir else 0, ours)
    theme["font"] = False
    theme["palette"] = theme.get("palette") or PALETTE
    theme["features"] = theme["features"] or FEATURES
    theme.static_templates -= UNUSED


def _set_markdown(config: MkDocsConfig) -> None:
    config.markdown_extensions += [name for name in EXTENSIONS if name not in config.markdown_extensions]
    config.mdx_configs.setdefault("toc", {}).setdefault("marker", "")  # [TOC] is what was typed
    config.mdx_configs.setdefault("tables", {}).setdefault("use_align_attribute", True)
    config.mdx_configs.setdefault("pymdownx.tasklist", {}).setdefault("custom_checkbox", True)
