"""The generated pages of the reference, and the table of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reference.checks_page import checks_page
from reference.format_page import format_page
from reference.questions_page import questions_page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PAGES: Mapping[str, Callable[[], str]] = {
    "format.md": format_page,
    "checks.md": checks_page,
    "questions.md": questions_page,
}
"""File in docs/ -> its whole text."""
