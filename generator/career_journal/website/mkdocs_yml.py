"""Reading `mkdocs.yml`: the part of it that can't run anything, or all of it for who trusts it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import yaml
from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import yaml_load

from career_journal.website.allowed_settings import allowed_part

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 100_000
"""The longest `mkdocs.yml` that is read without trust."""

_LISTED = ("plugins", "markdown_extensions")
"""Settings that are a list of names, some with options, or a group of names with their options."""


def trusted_settings(path: Path) -> Any:
    """All that the file says, as MkDocs reads it: a tag in it may run code here and now.

    Raises:
        ConfigurationError: it can't be read.
    """
    with path.open("rb") as file:
        return yaml_load(file)


def safe_settings(path: Path) -> tuple[Any, list[str]]:
    """What the file says that is allowed without trust, and the names of what it says besides.

    Nothing of it is run, and no other file is read.

    Raises:
        ConfigurationError: it can't be read.
    """
    settings = _data(path)
    if not isinstance(settings, dict):
        return settings, []
    kept, left_out = allowed_part({name: _grouped(name, value) for name, value in settings.items()})
    for name in kept.keys() & _LISTED:
        kept[name] = [{item: options} for item, options in kept[name].items()]
    return kept, left_out


def _data(path: Path) -> Any:
    with path.open("rb") as file:
        text = file.read(MAX_BYTES + 1)
    if len(text) > MAX_BYTES:
        raise ConfigurationError(f"mkdocs.yml is longer than {MAX_BYTES // 1000} KB. Shorten it, or add --trust.")
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a loader of plain data
    except RecursionError:
        raise ConfigurationError("mkdocs.yml: the settings are nested too deep.") from None
    except (yaml.YAMLError, ValueError) as fault:
        raise ConfigurationError(f"mkdocs.yml can’t be read: {fault}") from None


class _Loader(yaml.SafeLoader):
    """Plain data. A tag becomes something that is allowed nowhere; what is written once and used twice is refused."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        """One value; an alias to another one could make a short file endless.

        Raises:
            ConfigurationError: for an alias.
        """
        if self.check_event(yaml.AliasEvent):
            alias = self.peek_event()
            line = alias.start_mark.line + 1
            raise ConfigurationError(f"mkdocs.yml, line {line}: write “*{alias.anchor}” out, or add --trust.")
        return super().compose_node(parent, index)


_TAGGED = object()
_Loader.add_constructor(None, lambda *_: _TAGGED)


def _grouped(name: str, value: Any) -> Any:
    """A setting that can be written in two ways, as the group that the table of what is allowed speaks of."""
    if name == "theme" and isinstance(value, str):
        return {"name": value}
    if name in _LISTED and isinstance(value, list):
        return dict(item for listed in value for item in _items(listed))
    return value


def _items(listed: Any) -> list[tuple[Any, Any]]:
    """One item of such a list: a name, or names with their options."""
    if isinstance(listed, Mapping):
        return list(listed.items())
    return [(listed if isinstance(listed, str) else "…", {})]
