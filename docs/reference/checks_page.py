"""docs/checks.md: every check with its code, its severity, the reason for it, and a bad and a good example."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from career_journal.checks import CHECKS, WHEN_SHARED
from career_journal.checks.documentation import documentation
from career_journal.reports.explanation import FAMILIES
from reference.markdown import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.checks.check import Check
    from career_journal.checks.documentation import Example

_INTRODUCTION = f"""\
`career-journal check` runs these {len(CHECKS)} checks, all at once. An **error** means that the record can't be
trusted, a **warning** most likely a slip, a **hint** that the interview method advises otherwise. Errors make the
command fail, warnings with `--strict` too, hints never. `career-journal explain NAME` prints what stands here.

To do without a check, write its name or code under `ignore:` in a record, or for the whole journal under
`settings: ignore:` in `profile.md`. What keeps a record from being read at all is never ignored. In the examples, an
arrow (←) marks the line that the check points to. What the last chapter has is found by `build --edition share`."""


def checks_page() -> str:
    """The whole page."""
    families = groupby((*CHECKS, *WHEN_SHARED), key=lambda check: check.code[:3])
    return page("Checks", [_INTRODUCTION], *(block for family, checks in families for block in _family(family, checks)))


def _family(family: str, checks: Iterator[Check]) -> Iterator[list[str]]:
    yield [f"## {FAMILIES[family]}"]
    for check in checks:
        documented = documentation(check)
        yield [f"### {check.code} {check.name}"]
        yield [f"*{check.severity.value.capitalize()}.* {documented.summary}"]
        yield from ([documented.explanation],) if documented.explanation else ()
        yield from ([check.part.origin],) if check.part else ()
        yield ["Bad:", "", *_example(documented.bad)]
        yield ["Good:", "", *_example(documented.good)]


def _example(example: Example) -> Iterator[str]:
    """The files of an example, one below the other, in a fence that no file closes."""
    yield "`````text"
    for position, (path, text) in enumerate(example.files.items()):
        yield from [""] * (position > 0)
        yield f"{path}{'  ←' if (path, 0) in example.marks else ''}"
        for number, line in enumerate(text.rstrip("\n").split("\n") if text else [], 1):
            yield f"    {line}{'  ←' if (path, number) in example.marks else ''}".rstrip()
    yield "`````"
