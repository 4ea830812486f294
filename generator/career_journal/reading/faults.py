"""What the reader says of a file: a fault names the check that reports it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import Finding

if TYPE_CHECKING:
    from career_journal.location import Span


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of one file.

    Attributes:
        check: the name of the rule that documents it and sets its severity.
        instead: what to write at `place`, where the way out says so exactly; with it, what else is wrong can be seen.
    """

    check: str
    place: Span
    message: str
    help: str = ""
    instead: str | None = None

    def finding(self, path: str) -> Finding:
        """The same as the runner of the checks takes it."""
        return Finding(path, self.place, self.message, self.help)


class Unreadable(Exception):
    """The file can't be read any further; its one fault says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault
