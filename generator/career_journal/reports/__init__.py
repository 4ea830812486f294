"""Reports: what the command line prints, one file an output format. All are pure: from a value to text.

The diagnostics of `check` have five formats, in `FORMATS`. `today`, `follow_ups`, `stages`, `options`, `record`, `prep`
and `draft` each give one view of the journal as text for a terminal, and as the value that becomes JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.reports import concise, github, json_report, sarif, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.reports.report import Report

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.render,
    "concise": concise.render,
    "json": json_report.render,
    "github": github.render,
    "sarif": sarif.render,
}
"""The output formats of `check`: name -> from a report to the whole output, with its last line end."""
