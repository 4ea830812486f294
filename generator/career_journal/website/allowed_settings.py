"""What `mkdocs.yml` may say without anybody's word that it is trusted: settings that are data, and none that is code.

A journal may come from someone else. MkDocs would run what a hook, a plugin, a template or a YAML tag of its
`mkdocs.yml` says; a script would run in the browser; and a text in the theme may be HTML. What is in the table does
none of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

_HTML = re.compile(r"[<>\"\x00-\x08\x0b-\x1f\x7f]")
_NO_FILE = re.compile(r"\s*([a-z][a-z0-9+.-]*:|[/\\]|.*\.\.)", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s\\]*|(?!//)[^:\s\\]*", re.IGNORECASE)


def is_plain(value: object) -> bool:
    """Whether a value is text, a number, a day, yes or no. The theme prints text as it is, so it can hold no tag."""
    if isinstance(value, str):
        return not _HTML.search(value)
    return value is None or isinstance(value, bool | int | float | date)


def is_data(value: object) -> bool:
    """Whether a value is plain, or lists and groups of what is."""
    if isinstance(value, Mapping):
        return all(is_plain(name) and is_data(part) for name, part in value.items())
    return all(map(is_data, value)) if isinstance(value, list) else is_plain(value)


def is_file(value: object) -> bool:
    """Whether a value is the way to a file below the folder from which it is seen."""
    return isinstance(value, str) and is_plain(value) and not _NO_FILE.match(value)


def are_files(value: object) -> bool:
    """Whether a value lists such ways."""
    return isinstance(value, list) and all(map(is_file, value))


def is_nav(value: object) -> bool:
    """Whether a value is a nav: titles, and what they lead to, a page or an ordinary address elsewhere."""
    if isinstance(value, list):
        return all(map(is_nav, value))
    if isinstance(value, Mapping):
        return all(is_plain(title) and is_nav(target) for title, target in value.items())
    return isinstance(value, str) and is_plain(value) and bool(_LINK.fullmatch(value))


Allowed: TypeAlias = "Callable[[object], bool] | Mapping[str, Allowed]"
"""What a setting may hold, or what each setting below it may."""

EXTENSIONS: Mapping[str, Allowed] = {
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "fenced_code": {},
    "footnotes": {},
    "nl2br": {},
    "pymdownx.betterem": {},
    "pymdownx.caret": {},
    "pymdownx.details": {},
    "pymdownx.mark": {},
    "pymdownx.superfences": {},
    "pymdownx.tasklist": {"custom_checkbox": is_plain},
    "pymdownx.tilde": {},
    "sane_lists": {},
    "smarty": {"smart_dashes": is_plain, "smart_quotes": is_plain, "smart_ellipses": is_plain},
    "tables": {"use_align_attribute": is_plain},
    "toc": {"permalink": is_plain, "toc_depth": is_plain},
}
"""Extensions of Markdown that read no file and take no code, each with its options."""

SETTINGS: Mapping[str, Allowed] = {
    "site_name": is_plain,
    "site_description": is_plain,
    "site_author": is_plain,
    "site_url": is_nav,
    "site_dir": is_file,
    "docs_dir": is_plain,  # it is the journal's, or the file is not followed at all
    "copyright": is_plain,
    "theme": {
        "name": is_plain,
        "language": is_plain,
        "direction": is_plain,
        "palette": is_data,
        "features": is_data,
        "font": is_data,
        "icon": is_data,
        "logo": is_file,
        "favicon": is_file,
    },
    "nav": is_nav,
    "plugins": {"search": {}, "career-journal": {}},
    "markdown_extensions": EXTENSIONS,
    "extra_css": are_files,
    "use_directory_urls": is_plain,
    "strict": is_plain,
    "validation": is_data,
    "exclude_docs": is_plain,
    "not_in_nav": is_plain,
}
"""Each setting that is followed without trust. One that is not here is left out, and said."""


def allowed_part(
    settings: Mapping[Any, Any], allowed: Mapping[str, Allowed] = SETTINGS, way: str = ""
) -> tuple[dict[str, Any], list[str]]:
    """The settings that are allowed, and the names of those that are not; `way`: of the settings around these."""
    kept: dict[str, Any] = {}
    left_out: list[str] = []
    for name, value in settings.items():
        rule = allowed.get(name) if isinstance(name, str) else None
        if isinstance(rule, Mapping) and (isinstance(value, Mapping) or value is None):
            kept[name], further = allowed_part(value or {}, rule, f"{way}{name}: ")
            left_out += further
        elif callable(rule) and rule(value):
            kept[name] = value
        else:
            left_out.append(f"{way}{name}")
    return kept, left_out
