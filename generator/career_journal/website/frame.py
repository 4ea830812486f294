"""The frame around the pages of records: the theme's, rendered once for all of them and filled in for each.

It is the same but for the title, the table of contents and the content, as these pages are not in the nav. Rendering
the theme takes longer than all the rest of such a page.
"""

from __future__ import annotations

import posixpath
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from career_journal.pages import Page as JournalPage

FRAMED = "filled-frame.html"
"""The template of a framed page; all it does is print `filled_frame`."""

_TITLE, _CONTENTS, _CONTENT = "\ue000title\ue000", "\ue000contents\ue000", "\ue000content\ue000"
_GAPS = re.compile(f"({_TITLE}|{_CONTENTS}|{_CONTENT})")
_NEEDLESS = re.compile(r"(?<=>)\s*\n\s*|\s*\n\s*(?=<)| xmlns=\"[^\"]*\"")
"""What nothing depends on: the theme's indentation between tags, and what only pictures in files of their own need."""


def template_of(page: JournalPage, config: MkDocsConfig) -> str:
    """What a page is printed with: itself, or a frame. A person's own templates may differ from page to page."""
    return "main.html" if page.nav or config.theme.custom_dir else FRAMED


class Frames:
    """The frames of one build."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._frames: dict[tuple[str, bool], list[str]] = {}

    def fill(self, context: TemplateContext, page: Page) -> None:
        """Give a page that is printed so its whole text: the frame of its folder, filled in."""
        if page.meta["template"] != FRAMED:
            return
        # A link to the index of a folder is written in another way from within that folder.
        key = posixpath.dirname(page.url), bool(page.meta["contents"])
        if key not in self._frames:
            self._frames[key] = self._frame(context, page)
        words = {_TITLE: page.meta["title"], _CONTENTS: page.meta["contents"], _CONTENT: page.content or ""}
        filled = "".join(words.get(piece, piece) for piece in self._frames[key])
        context.update(filled_frame=filled)  # type: ignore[call-arg]  # MkDocs lists the names that it knows itself

    def _frame(self, context: TemplateContext, page: Page) -> list[str]:
        """The theme's page with gaps: text, gap, text and so on."""
        stand_in = SimpleNamespace(
            **{name: getattr(page, name) for name in ("url", "file", "is_homepage", "ancestors", "toc")},
            **dict.fromkeys(("canonical_url", "edit_url", "previous_page", "next_page", "parent")),
            title=_TITLE,
            content=f"<h1>{_CONTENT}",
            meta={**page.meta, "title": _TITLE, "contents": page.meta["contents"] and _CONTENTS},
        )
        html = self._environment.get_template("main.html").render({**context, "page": stand_in})
        lean = _NEEDLESS.sub("", html.replace(f"<h1>{_CONTENT}", _CONTENT))
        return _GAPS.split(lean)
