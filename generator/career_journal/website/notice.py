"""What is said, in the terminal and on each page, about a save that did not go well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import escape

from career_journal.reports.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.diagnostics import Diagnostic

_MANY = 3
"""More than these would cover the page that is being worked at; they are all on the page attention.html."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is wrong since the last time that all was well; nothing, when all is.

    Attributes:
        errors: what the checks found.
        kept: the files of which the site shows an earlier text.
        failure: why the site could not be made anew at all.
    """

    errors: tuple[Diagnostic, ...] = ()
    kept: frozenset[str] = frozenset()
    failure: str = ""

    def lines(self) -> Iterator[tuple[str, str]]:
        """Place and sentence; the place of a failure is nowhere."""
        if self.failure:
            yield "", f"{self.failure} The site is shown as it was before."
        for error in self.errors[:_MANY]:
            yield f"{error.path}, line {error.span.line}", f"{error.message} {error.help}".strip()
        if len(self.errors) > _MANY:
            yield "", f"And {len(self.errors) - _MANY} more errors."
        for path in sorted(self.kept):
            yield path, "Until this is mended, the site shows what the file said before."

    def html(self) -> str:
        """A box for the end of a page; empty when there is nothing to say."""
        lines = "".join(
            f"<p><b>{escape(place)}</b> {escape(words)}</p>" if place else f"<p>{escape(words)}</p>"
            for place, words in self.lines()
        )
        return f'<aside class="cj-notice" role="status">{lines}</aside>' if lines else ""

    def after(self, before: Notice) -> tuple[str, ...]:
        """Lines for the terminal, when there is anything else to say than before."""
        if self == before:
            return ()
        lines = tuple(one_line(f"{place}: {words}" if place else words) for place, words in self.lines())
        return lines or ("That is mended: the site shows what the files say.",)
