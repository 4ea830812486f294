"""What the share edition shows by right, as it was written: no text of it is a secret, wherever else it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from career_journal.method.goals import GOALS
from career_journal.method.questions import QUESTIONS
from career_journal.method.vocabulary import Precision
from career_journal.records import Interview
from career_journal.records.body_text import without_comments
from career_journal.sharing.allowed import allowed
from career_journal.sharing.days_read import days_named
from career_journal.sharing.leaves import leaves
from career_journal.sharing.names import real_names
from career_journal.sharing.stand_ins import is_shared, own_questions
from career_journal.sharing.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from career_journal.journal import Journal
    from career_journal.records.body import Body


class ShownWords:
    """The words that are shown, to be asked for others."""

    def __init__(self, journal: Journal, labels: Iterable[str] = ()) -> None:
        """`labels`: what the pages say by themselves."""
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for found in set(map(phrase, (*_texts_shown(journal), *labels))):
            text = f" {' '.join(found)} "
            for word in set(found):
                self._by_word[word].append(text)

    def lacks(self, text: str) -> bool:
        """Whether these are words, and none that are shown."""
        sought = phrase(text)
        rarest = min((self._by_word.get(word, []) for word in sought), key=len, default=[])
        return bool(sought) and not any(f" {' '.join(sought)} " in shown for shown in rarest)


def days_shown(journal: Journal) -> frozenset[str]:
    """The days that show as such, in texts too: none, unless the profile wants them."""
    texts = _texts_shown(journal) if journal.profile.share.dates is Precision.DAY else ()
    return frozenset(day for text in texts for day in days_named(text))


def _texts_shown(journal: Journal) -> Iterator[str]:
    """The texts that the share edition shows, as they were written, and those of the method."""
    yield from (question.text for question in QUESTIONS)
    yield from (goal.text for goal in GOALS)
    yield from real_names(journal)
    listed = allowed(journal.profile.share)
    own = own_questions(journal)
    for record in journal.records():
        if is_shared(journal, record):
            asked = record.questions if isinstance(record, Interview) else ()
            yield from (own[one] for one in asked if one in own)
            yield from (f"{leaf.value}" for leaf in leaves(record, listed) if leaf.listed)
            yield _read(record.body) if record.share_body else ""


_TARGETS = re.compile(r"\]\([^)\n]{0,2000}\)|\[\[[^\]|\n]{0,200}|^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)


_FOLLOW_UPS = re.compile(r"^##[ \t]+follow-ups\b.*?(?=^##?[ \t]|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def _read(body: Body) -> str:
    """The words of a body that is shared, as somebody reads them: no comments, no follow-ups, no targets of links."""
    return _TARGETS.sub(" ", _FOLLOW_UPS.sub(" ", without_comments(body.text)))
