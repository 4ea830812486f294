"""The MkDocs plugin: translates MkDocs' events into calls, and holds the edition that is being built."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, InclusionLevel

from career_journal.checks.runner import diagnose
from career_journal.editions import EditionName
from career_journal.pages import Edition, pages
from career_journal.pages.addresses import attachment_address
from career_journal.reading import read_journal
from career_journal.website.attachments import linked_attachments
from career_journal.website.clock import today_of
from career_journal.website.compiled import kept_templates
from career_journal.website.config import is_unused, own_files, with_our_settings
from career_journal.website.conversion import Converter
from career_journal.website.frame import Frames, template_of
from career_journal.website.policy import with_policy
from career_journal.website.search import SearchRecord, put_search_in_place, search_record, write_records
from career_journal.website.site_folder import MARKER, MARKS, not_ours
from career_journal.website.site_page import SitePage
from career_journal.website.stylesheets import join_stylesheets

if TYPE_CHECKING:
    from datetime import date

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from career_journal.website.memory import Memory

_log = logging.getLogger("mkdocs.plugins.career_journal")


def read_edition(root: Path, today: date | None = None) -> Edition:
    """The journal in a folder, with what the checks say, on the day that was said, or else today."""
    journal = read_journal(root)
    day = today_of(journal.profile, today)
    return Edition(journal, day, diagnose(journal, day))


class Options(Config):
    """What `mkdocs.yml` can say under the plugin's name: nothing yet."""


class CareerJournalPlugin(BasePlugin[Options]):
    """The pages of a journal for MkDocs. `edition`: one that is read already; else `docs_dir` is read.

    `memory`: what pages became in the build before.
    """

    def __init__(self, edition: Edition | None = None, memory: Memory | None = None) -> None:
        self._edition = edition
        self._memory = memory
        self._frames: Frames | None = None
        self._searched: list[SearchRecord] = []
        self._with_policy = True

    def on_startup(self, *, command: str, **_: object) -> None:
        """Pages that `mkdocs serve` shows get a script from it that no policy could name beforehand."""
        self._with_policy = command != "serve"
        if command == "serve":
            _log.info(
                "mkdocs serve answers to any address, and its pages have no Content-Security-Policy. "
                "career-journal serve answers to its own alone."
            )

    @property
    def _name(self) -> EditionName:
        """From a `mkdocs.yml` it is the full edition: MkDocs can’t look through a site before it is there."""
        return self._edition.name if self._edition else EditionName.FULL

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Bring our settings along, and refuse a folder that MkDocs would empty though it is not ours."""
        if reason := not_ours(Path(config.site_dir), self._name):
            raise PluginError(reason)
        if self._edition is None and self._with_policy and Path(config.site_dir, MARKER).exists():
            _log.info(
                "MkDocs empties the folder of the site first: if this build fails, there is none. "
                "career-journal build keeps the last one."
            )
        return with_our_settings(config, self._name)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take the files of the journal out; put its pages, linked attachments and what `mkdocs.yml` names in."""
        self._mark(config)
        edition = self._edition or read_edition(Path(config.docs_dir))
        for file in [file for file in files if file.src_dir == config.docs_dir or is_unused(file.src_uri)]:
            files.remove(file)
        for path, source in own_files(config, edition.journal.root):
            files.append(File.generated(config, path, abs_src_path=str(source)))
        put_search_in_place(files)
        join_stylesheets(files, config)
        self._searched.clear()
        if self._memory:
            self._memory.begin()
        converter = Converter(config, self._memory)
        for page in pages(edition, kept_templates()):
            level = InclusionLevel.INCLUDED if page.nav else InclusionLevel.NOT_IN_NAV
            file = File.generated(config, page.address, content=page.markdown, inclusion=level)
            SitePage(page, converter, template_of(page, config), file, config)  # registers itself with the file
            files.append(file)
        for path, source in linked_attachments(edition.journal):
            files.append(File.generated(config, attachment_address(path), abs_src_path=str(source)))
        return files

    def on_env(self, env: Environment, **_: object) -> None:
        """Get the theme's templates and the frames of the record pages ready."""
        env.bytecode_cache = kept_templates()
        self._frames = Frames(env)

    @event_priority(-100)
    def on_page_context(self, context: TemplateContext, *, page: Page, **_: object) -> None:
        """After all that others do to a page: let the search know it, and put it into its frame if it gets one."""
        if isinstance(page, SitePage) and self._frames:
            if page.searched:
                self._searched.append(search_record(page))
            self._frames.fill(context, page)

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, **_: object) -> str:
        """Say in each page what it may load and run."""
        return with_policy(output, page.content or "") if self._with_policy else output

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """When the theme has written its index: write ours."""
        write_records(config, self._searched)

    def _mark(self, config: MkDocsConfig) -> None:
        """Say that the folder is ours, before there is anything in it: what a failed build leaves can be replaced."""
        marker = Path(config.site_dir, MARKER)
        marker.parent.mkdir(parents=True, exist_ok=True)
        marker.write_text(MARKS[self._name])
