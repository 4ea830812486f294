"""Building the share edition: redacted, built beside, looked through, and swapped in only when nothing leaks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.journal import Journal
from career_journal.method.vocabulary import Precision
from career_journal.pages.edition import Edition
from career_journal.pages.labels import labels
from career_journal.records import Profile
from career_journal.records.body import Body
from career_journal.sharing.kept_back import kept_back, parts_of_names
from career_journal.sharing.leaks import leaks, texts_read
from career_journal.sharing.redaction import shared
from career_journal.sharing.refusals import refusals
from career_journal.website.build import Built, Refused, make_in, pages_in
from career_journal.website.share_key import KeyUnreadable, keep_key, key_of
from career_journal.website.site_folder import beside, swap_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from mkdocs.config.defaults import MkDocsConfig

FOLDER = "site-share"
"""Where the share edition is made, beside the journal, so that it never takes the place of the full one."""


def build_share(journal: Journal, today: date, site_dir: Path | None = None) -> Built | Refused:
    """Build the share edition of a journal without errors; whatever stands in the way leaves nothing behind.

    Raises:
        LeftAlone: the folder may not be replaced.
        MkDocsException: it can't be built.
        OSError: it can't be written.
    """
    from career_journal.website.configured import configured

    try:
        key = key_of(journal.root)
    except KeyUnreadable as fault:
        return Refused(str(fault))
    result = shared(journal, today, key)
    if result.undecided:
        return Refused("Parts of names would show, so nothing was made.", to_mend=result.undecided)
    edition = Edition(result.journal, today.replace(day=1) if result.journal.precision is Precision.MONTH else today)
    target = (site_dir or journal.root.parent / FOLDER).absolute()
    config, config_of_frame = configured(edition, target), configured(_of_nobody(edition), target)
    site = Path(config.site_dir)
    with beside(site, edition.name) as folder:
        make_in(folder, config)
        frame = _made(folder / "frame", config_of_frame)
        files = ((name, data) for name, data in _files(folder / "new") if frame.get(name) != data)
        said = (*_said_around(frame), *labels(edition))
        secrets = kept_back(journal, said)
        found = leaks(files, (*secrets, *parts_of_names(journal, secrets, said)))
        if found:
            return Refused(
                "Something that you keep back would show, so nothing was made.",
                to_mend=refusals(journal, found, result, said),
            )
        keep_key(journal.root, key)
        swap_in(folder, site)
    return Built(site, pages_in(site), (), (), Counter(secret.what for secret in secrets), result.replaced)


def _of_nobody(edition: Edition) -> Edition:
    """The same edition of a journal without records.

    What that holds, the scripts and stylesheets and the words around all pages, tells of nobody: a script may speak of
    Müller, and somebody may be called Ada Search.
    """
    journal = edition.journal
    nobody = Profile(id="profile", path="", body=Body())
    empty = Journal(journal.root, nobody, is_excerpt=True, precision=journal.precision)
    return replace(edition, journal=empty)


def _said_around(frame: Mapping[str, bytes]) -> Iterator[str]:
    """What the pages of a journal without records say, and what all files are called that those need."""
    yield from frame
    yield from texts_read(data for name, data in frame.items() if name.endswith(".html"))


def _made(folder: Path, config: MkDocsConfig) -> dict[str, bytes]:
    folder.mkdir()
    make_in(folder, config)
    return dict(_files(folder / "new"))


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
