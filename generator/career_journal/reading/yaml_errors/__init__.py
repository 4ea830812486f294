"""libyaml's complaints -> one plain sentence about what the person wrote.

libyaml says where it stopped; a person wants to know where the fault starts. The two differ most for an unclosed
quote, which libyaml notices many lines later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.reading.yaml_errors.brackets import no_comma, no_content
from career_journal.reading.yaml_errors.lines import (
    bad_yaml,
    missing_colon,
    no_document,
    no_field,
    second_colon,
    tab,
    tab_or_special,
)
from career_journal.reading.yaml_errors.quotes import bad_escape, swallowed, unclosed_quote
from career_journal.reading.yaml_errors.stop import stop_of
from career_journal.reading.yaml_errors.values import special_character, tag

if TYPE_CHECKING:
    from collections.abc import Callable

    import yaml

    from career_journal.reading.faults import Fault
    from career_journal.reading.yaml_errors.stop import Stop


__all__ = ["explained", "swallowed"]


def explained(error: yaml.MarkedYAMLError, text: str, first_line: int) -> Fault:
    """The fault in the person's words; `first_line` is the 1-based line of the file on which `text` starts."""
    complaint = f"{error.context}: {error.problem}"
    explain = next((explain for words, explain in _EXPLANATIONS if words in complaint), bad_yaml)
    return explain(stop_of(error, text, first_line))


_EXPLANATIONS: tuple[tuple[str, Callable[[Stop], Fault]], ...] = (
    ("directive", no_document),
    ("<document start>", no_document),
    (" tag", tag),
    ("unexpected end of stream", unclosed_quote),
    ("unexpected document indicator", unclosed_quote),
    ("escape", bad_escape),
    ("hexdecimal", bad_escape),
    ("expected key", no_field),
    ("expected '-' indicator", no_field),
    ("expected ','", no_comma),
    ("expected node content", no_content),
    ("expected ':'", missing_colon),
    ("mapping values", second_colon),
    ("a tab character", tab),
    ("cannot start any token", tab_or_special),
    ("alphabetic or numeric character", special_character),
    ("block sequence entries", special_character),
    ("mapping keys", special_character),
    ("block scalar", special_character),
)
"""Words of libyaml's complaint -> what explains it; the first row that fits counts."""
