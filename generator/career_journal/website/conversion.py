"""From the Markdown of a page to HTML: our HTML blocks as they are, the bodies through Python-Markdown."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from markdown import Markdown
from markupsafe import escape

from career_journal.pages.html_blocks import apart
from career_journal.website.cleaning import clean
from career_journal.website.headings import HeadingIds, in_order

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from career_journal.website.memory import Memory


_CHECKBOX = re.compile(r'<input type="checkbox"(?P<state>[^>]*)>')


class Converter:
    """Converts the pages of one build. One instance of the library does for all of them: making it takes a while.

    HTML in a body is shown as the text it is. So a body can neither open an element that swallows what follows, nor
    close one of ours; and our blocks, most of a page, need no reading tag by tag. `memory`: of the build before.
    """

    def __init__(self, config: MkDocsConfig, memory: Memory | None = None) -> None:
        self._memory = memory
        self._library = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
        self._library.preprocessors.deregister("html_block", strict=False)
        self._library.inlinePatterns.deregister("html", strict=False)
        self._library.treeprocessors.register(HeadingIds(self._library), "heading_ids", 8)  # once inline text is read

    def html(self, markdown: str) -> str:
        """The page. What was made of bodies is cleaned; in our blocks, all that comes from a record is escaped text."""
        return self._memory.html(markdown, self._html) if self._memory else self._html(markdown)

    def _html(self, markdown: str) -> str:
        pieces = [(piece, is_block) for piece, is_block in apart(markdown) if piece]
        blocks = [piece for piece, is_block in pieces if is_block]
        if len(blocks) == len(pieces):
            return "\n".join(blocks)
        mark, numbers = _absent_from(markdown), count()
        text = [f"{mark}{next(numbers)}{mark}" if is_block else piece for piece, is_block in pieces]
        html = _tables_in_boxes(clean(self._converted("\n\n".join(text))))
        return in_order(re.sub(f"<p>{mark}(\\d+){mark}</p>", lambda match: blocks[int(match[1])], html))

    def _converted(self, text: str) -> str:
        """The text as HTML; what nests deeper than the library can follow, paragraph by paragraph as it was typed."""
        try:
            html = self._library.reset().convert(text)
        except RecursionError:
            return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in text.split("\n\n"))
        return _CHECKBOX.sub(_named, html)


def _named(checkbox: re.Match[str]) -> str:
    """The box of a task, which the library makes, with a name for who hears the page."""
    name = "done" if "checked" in checkbox["state"] else "to do"
    return f'<input type="checkbox" aria-label="{name}"{checkbox["state"]}>'


def _tables_in_boxes(html: str) -> str:
    """Each table of a body in a box that scrolls sideways, by keyboard too, as those of ours."""
    if "<table>" not in html:
        return html
    box = '<div class="cj-scroll" tabindex="0" role="group" aria-label="Table"><table class="cj-table">'
    return html.replace("<table>", box).replace("</table>", "</table></div>")


def _absent_from(text: str) -> str:
    """A character that the text does not hold, of those left to private use: nothing typed is taken for it."""
    return next(character for character in map(chr, range(0xE000, 0xF900)) if character not in text)
