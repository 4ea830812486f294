"""A page of the journal as MkDocs has it: what MkDocs would read from a file and convert, it brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from career_journal.website.contents import TOP, contents, parts
from career_journal.website.time_limit import limited

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

    from career_journal.pages import Page as JournalPage
    from career_journal.website.contents import Part
    from career_journal.website.conversion import Converter


class SitePage(Page):
    """A page of ours. Nothing of a record gets into its metadata: the theme would take it for orders.

    `template`: what the page is printed with. The theme prints a title as it is, so it is escaped.
    """

    def __init__(
        self, ours: JournalPage, converter: Converter, template: str, file: File, config: MkDocsConfig
    ) -> None:
        super().__init__(str(escape(" ".join(ours.title.split()))), file, config)
        self._ours = ours
        self._converter = converter
        self._template = template
        self.parts: tuple[Part, ...] = ()

    @property
    def searched(self) -> bool:
        """Whether the search should find it."""
        return self._ours.searched

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs' signature
        """The Markdown of the page."""
        self.markdown = self._ours.markdown

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs' signature
        """The page as HTML, its parts, and what the theme should know."""
        with limited(self._ours.address):
            html = self._converter.html(self._ours.markdown)
        self.parts = tuple(parts(html, searched=self.searched))
        self.content = html
        self.toc = TableOfContents([AnchorLink(str(self.title), TOP, 1)])
        items = contents(self.parts)
        self.meta = {
            "title": self.title,
            "contents": items,
            "hide": [] if items else ["toc"],
            "search": {"exclude": True},  # the index is filled by us
            "template": self._template,
        }
