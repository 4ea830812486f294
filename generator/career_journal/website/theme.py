"""Where the chrome of the site is: the templates and stylesheets around the pages."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def overrides() -> Path:
    """The folder `site_overrides`: inside the package once installed, at the top of a checkout."""
    installed = _PACKAGE / "site_overrides"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "site_overrides"
