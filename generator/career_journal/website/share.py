"""Building the share edition: redacted, built beside, looked through, and swapped in only when nothing leaks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE, Diagnostic, Severity
from career_journal.location import Span
from career_journal.method.vocabulary import Precision
from career_journal.pages.edition import Edition
from career_journal.sharing.kept_back import kept_back, parts_of_names
from career_journal.sharing.leaks import leaks
from career_journal.sharing.redaction import shared
from career_journal.website.build import Built, Refused, make_in, pages_in
from career_journal.website.share_key import KeyUnreadable, keep_key, key_of
from career_journal.website.site_folder import beside, swap_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.sharing.leaks import Leak

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
    config = configured(edition, (site_dir or journal.root.parent / FOLDER).absolute())
    site = Path(config.site_dir)
    secrets = kept_back(journal)
    with beside(site, edition.name) as folder:
        make_in(folder, config)
        found = leaks(_files(folder / "new", config.theme.dirs), (*secrets, *parts_of_names(journal, secrets)))
        if found:
            to_mend = {
                (one.path, one.span): one for one in (_diagnostic(journal, leak, result.origins) for leak in found)
            }
            return Refused(
                "Something that you keep back would show, so nothing was made.",
                to_mend=tuple(to_mend[place] for place in sorted(to_mend)),
            )
        keep_key(journal.root, key)
        swap_in(folder, site)
    return Built(site, pages_in(site), (), (), Counter(secret.what for secret in secrets), result.replaced)


def _files(folder: Path, brought: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Every file of the site, but for those that are the same as one that the theme has brought along."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            data = path.read_bytes()
            if not any(_holds(Path(theme, name), data) for theme in brought):
                yield name, data


def _holds(file: Path, data: bytes) -> bool:
    return file.is_file() and file.read_bytes() == data


def _diagnostic(journal: Journal, leak: Leak, origins: Mapping[str, str]) -> Diagnostic:
    """The line that holds what would show, and the page on which it would."""
    secret = leak.secret
    source = journal.sources.get(secret.path)
    place = secret.place
    span = place if isinstance(place, Span) else source.span(place) if source else WHOLE_FILE
    records = [origins[name] for name in (file.removesuffix(".html") for file in leak.files) if name in origins]
    where = f"on the page of {records[0]}" if records else f"in {leak.files[0]}"
    more = f" and in {len(leak.files) - 1} more" if len(leak.files) > 1 else ""
    message = f"The {secret.what} in this line would show in the share edition, {where}{more}."
    way_out = "Use other words there. A single word that anybody may read can be added to allow_words, in profile.md."
    return Diagnostic(secret.path, span, "share", "leak", Severity.ERROR, message, way_out)
