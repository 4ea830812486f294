"""The configuration of a build: the person's `mkdocs.yml` beside the journal, or the built-in one without it."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from career_journal.editions import EditionName
from career_journal.website.config import need_material
from career_journal.website.mkdocs_yml import safe_settings, trusted_settings
from career_journal.website.plugin import CareerJournalPlugin

if TYPE_CHECKING:
    from career_journal.pages import Edition
    from career_journal.website.memory import Memory

NAME = "career-journal"
"""What the plugin is called in `mkdocs.yml`."""

_log = logging.getLogger("mkdocs.plugins.career_journal")


def configured(
    edition: Edition, site_dir: Path | None = None, memory: Memory | None = None, *, trust: bool = False
) -> MkDocsConfig:
    """What MkDocs builds this edition from; `memory`: of the build before; `trust`: `mkdocs.yml` may run code.

    The share edition takes nothing from `mkdocs.yml`: a nav, a copyright or a `custom_dir` may say any name.

    Raises:
        ConfigurationError: the person's `mkdocs.yml` has a fault, or the site would be in the journal or around it.
    """
    root = edition.journal.root.absolute()
    path = root.parent / "mkdocs.yml"
    own = _settings(path, root, trust) if edition.name is EditionName.FULL else None
    settings = own or {"site_name": "Career journal", "theme": "material"}
    # Unlike Path.resolve, this leaves a link that leads to itself to those who look at the folder.
    site = Path(os.path.realpath(root.parent / (site_dir or str(settings.get("site_dir") or "site"))))
    if site.is_relative_to(root.resolve()) or root.resolve().is_relative_to(site):
        raise ConfigurationError(f"The site and the journal can’t be one inside the other: “{site}” and “{root}”.")
    config = MkDocsConfig(config_file_path=str(path))
    config.load_dict({**settings, "docs_dir": str(root), "plugins": _without_ours(settings.get("plugins", ["search"]))})
    config.site_dir = str(site)
    faults, _ = config.validate()
    if faults:
        raise ConfigurationError(f"mkdocs.yml, {faults[0][0]}: {faults[0][1]}")
    need_material(config)
    plugin = CareerJournalPlugin(edition, memory)
    plugin.load_config({})
    # Put in by hand, so that the code that builds is the code that was called, installed or not.
    config.plugins[NAME] = plugin
    return config


def _settings(path: Path, root: Path, trust: bool) -> dict[str, Any] | None:
    """What `mkdocs.yml` says; None when there is none, or one that builds something else than this journal.

    Raises:
        ConfigurationError: it can't be read.
    """
    if not path.is_file():
        return None
    settings, left_out = (trusted_settings(path), []) if trust else safe_settings(path)
    if not isinstance(settings, dict):
        raise ConfigurationError("mkdocs.yml holds no settings. Begin with: site_name: My journal")
    docs = path.parent / str(settings.get("docs_dir", "docs"))
    ours = any(_name(plugin) == NAME for plugin in settings.get("plugins") or [])
    if not ours or docs.resolve() != root.resolve():
        return None
    for name in left_out:
        _log.warning(
            f"mkdocs.yml: “{' '.join(name.split())}” is left out, as it might run code or get at other files. "
            "If you trust who wrote mkdocs.yml, add --trust."
        )
    return settings


def _without_ours(plugins: Any) -> list[Any]:
    """The other plugins; `mkdocs.yml` lists them, or has them as a mapping."""
    listed = [{name: options} for name, options in plugins.items()] if isinstance(plugins, dict) else plugins or []
    return [plugin for plugin in listed if _name(plugin) != NAME]


def _name(plugin: Any) -> str:
    return str(next(iter(plugin)) if isinstance(plugin, dict) else plugin)
