"""The option of the commands that make the site: whether `mkdocs.yml` may run code."""

from __future__ import annotations

import click

trust_option = click.option(
    "--trust",
    is_flag=True,
    help="Follow all that mkdocs.yml says, also what can run code: hooks, plugins, templates, scripts.",
)
