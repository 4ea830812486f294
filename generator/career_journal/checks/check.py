"""What a check is: a function that finds, with its code, its severity and its documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from career_journal.diagnostics import Finding, Severity
from career_journal.journal import Journal
from career_journal.method import parts

if TYPE_CHECKING:
    from career_journal.method.parts import MethodPart

Find = Callable[[Journal, date], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Check:
    """One rule.

    Attributes:
        code: stable, `CJ114`; its first digit is the family.
        name: says the fault, `duplicate-key`.
        documentation: the docstring of its function, with a bad and a good example (see `documentation`).
        find: from the journal and today to what it has to say.
        part: for the checks of the method, the part of it that they come from (see `method.parts`).
    """

    code: str
    name: str
    severity: Severity
    documentation: str
    find: Find
    part: MethodPart | None = None


def check(code: str, severity: Severity, *, part: int | None = None) -> Callable[[Find], Check]:
    """Make a check of a function whose name says the fault; one of the method names its part by number."""

    def decorate(find: Find) -> Check:
        return Check(code, _name(find), severity, find.__doc__ or "", find, parts.part(part) if part else None)

    return decorate


def found_while_reading(code: str, severity: Severity = Severity.ERROR) -> Callable[[Callable[[], None]], Check]:
    """Make a check of what the reader already knows; the function below it only names and documents the fault."""

    def decorate(documented: Callable[[], None]) -> Check:
        name = _name(documented)
        return Check(code, name, severity, documented.__doc__ or "", lambda journal, _: journal.faults.get(name, ()))

    return decorate


def found_while_sharing(code: str) -> Callable[[Callable[[], None]], Check]:
    """Document what stops the share edition; nothing but making that edition finds it."""

    def decorate(documented: Callable[[], None]) -> Check:
        return Check(code, _name(documented), Severity.ERROR, documented.__doc__ or "", lambda _, __: ())

    return decorate


def _name(function: Callable[..., object]) -> str:
    return function.__name__.replace("_", "-")
