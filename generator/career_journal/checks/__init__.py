"""The checks: one rule a function, a family a file, and the table of them all.

To add a check, write its function beside its family, with a bad and a good example in its docstring, and add it to
`CHECKS`. A code, once given, is never given again.
"""

from __future__ import annotations

from career_journal.checks import reading_yaml
from career_journal.checks.check import Check

CHECKS: tuple[Check, ...] = (
    reading_yaml.duplicate_key,
)
"""Every check, in the order of their codes: CJ1 reading, CJ2 fields, CJ3 references, CJ4 consistency, CJ5 method."""
