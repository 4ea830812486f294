"""Texts on their way into the share edition: names and addresses replaced, and a note kept of each place."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from career_journal.diagnostics import Diagnostic, Severity
from career_journal.location import Lines, Span, Value
from career_journal.method.vocabulary import Precision
from career_journal.records.edits import Edit, edited
from career_journal.sharing.bodies import composed, edits
from career_journal.sharing.mentions import between, mentions
from career_journal.sharing.rules import RULES, days
from career_journal.sharing.what import What

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.location import Keys, Place, Source
    from career_journal.records.base import Record
    from career_journal.records.body import Body
    from career_journal.sharing.known import Known
    from career_journal.sharing.mentions import Alone


class Replaced(NamedTuple):
    """Something in whose place a stand-in stands: what it was, and in which line of which file, from 1."""

    what: What
    path: str
    line: int


class Written(NamedTuple):
    """A text, or a line of a body, as the share edition has it, and where it comes from."""

    path: str
    place: Place
    text: str


class Texts:
    """Rewrites the texts of one journal.

    Attributes:
        written: what was rewritten so far, and what each text became.
        replaced: what was replaced so far, and where.
        undecided: where a part of a name stands alone.
    """

    def __init__(self, journal: Journal, known: Known) -> None:
        self._journal = journal
        self._known = known
        exact = journal.profile.share.dates is Precision.DAY
        self._rules = tuple(rule for rule in RULES if not (exact and rule is days))
        self.written: list[Written] = []
        self.replaced: list[Replaced] = []
        self.undecided: list[Diagnostic] = []

    def field(self, record: Record, keys: Keys, text: str) -> str:
        """A text of the front matter as the share edition has it."""
        text = unicodedata.normalize("NFC", text)
        found = mentions(text, self._known, self._rules)
        if found.replaced or found.alone:
            source = self._journal.sources[record.path]
            around = source.span(Value(keys))
            for mention in found.replaced:
                line = _within(source, around, text[mention.start : mention.end]).line
                self.replaced.append(Replaced(mention.what, record.path, line))
            for alone in found.alone:
                self._undecided(record, _within(source, around, text[alone.start : alone.end]), alone, text)
        result = edited(text, [Edit(mention.start, mention.end, mention.stand_in) for mention in found.replaced])
        self.written.append(Written(record.path, Value(keys), result))
        return result

    def body(self, record: Record, ids: Mapping[str, str]) -> Body:
        """A body as the share edition has it: without what no body may show, and without names."""
        body = composed(record)
        lines = Lines(body.text, body.line)
        frame = list(edits(self._journal, record, body, ids, self._names_somebody))
        is_free = between(frame)
        found = mentions(body.text, self._known, self._rules)
        shown = [mention for mention in found.replaced if is_free(mention.start, mention.end)]
        for mention in shown:
            line = lines.span(mention.start, mention.end).line
            self.replaced.append(Replaced(mention.what, record.path, line))
        for alone in found.alone:
            if is_free(alone.start, alone.end):
                self._undecided(record, lines.span(alone.start, alone.end), alone, body.text)
        replacing = [Edit(mention.start, mention.end, mention.stand_in) for mention in shown]
        # A link in the follow-ups, say, goes with them: of two that begin together, the longer has its way.
        longest_first = sorted([*frame, *replacing], key=lambda edit: -edit.end)
        self.written += _lines(record, body, longest_first)
        return type(body)(edited(body.text, longest_first), body.line)

    def _names_somebody(self, text: str) -> bool:
        found = mentions(text, self._known, self._rules)
        return bool(found.replaced or found.alone)

    def _undecided(self, record: Record, span: Span, alone: Alone, text: str) -> None:
        written = text[alone.start : alone.end]
        whose = "a person" if alone.what is What.NAME else "an organization"
        message = f"“{written}” may be {whose} of your journal, and would show in the share edition."
        way_out = (
            "Write the full name, which a stand-in replaces, or other words. If nobody is meant: add "
            f"“{written}” to allow_words, under share in profile.md."
        )
        self.undecided.append(
            Diagnostic(record.path, span, "CJ601", "part-of-a-name", Severity.ERROR, message, way_out)
        )


def _lines(record: Record, body: Body, edits: list[Edit]) -> Iterator[Written]:
    """The lines of a body as it is shown, each with its number in the file: what went leaves its line feeds."""
    in_place = [edit._replace(text=edit.text + "\n" * body.text.count("\n", edit.start, edit.end)) for edit in edits]
    for number, line in enumerate(edited(body.text, in_place).split("\n"), body.line):
        yield Written(record.path, Span(number, 1, number, len(line) + 1), line)


def _within(source: Source, around: Span, words: str) -> Span:
    """Where words stand within a stretch of a file; the stretch itself where they are written in some other way."""
    lines = source.text.split("\n")
    for number in range(around.line, around.end_line + 1):
        line = unicodedata.normalize("NFC", lines[number - 1])
        column = line.find(words, around.column - 1 if number == around.line else 0)
        if column >= 0:
            return Span(number, column + 1, number, column + 1 + len(words))
    return around
