"""The parts of the method: what it asks of a person, in one sentence each, and the article that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ARTICLES: Mapping[str, str] = {
    "000": "the three stages of information interviews",
    "001": "the goals of an informational interview",
    "002": "information interviews, step by step",
    "003": "a coach's routine for informational interviews",
    "004": "informational interviews while changing career, also by video",
}
"""Number -> what the article by a career counsellor is about."""


@dataclass(frozen=True, slots=True)
class MethodPart:
    """One thing that the method asks for.

    Attributes:
        number: its place in the list, from 1.
        articles: the numbers of the articles that ask for it.
        gist: what to do, as a sentence without its full stop.
    """

    number: int
    articles: tuple[str, ...]
    gist: str

    @property
    def origin(self) -> str:
        """Where a rule comes from that holds this part, in a sentence or two."""
        about = "; ".join(f"{article}, {ARTICLES[article]}" for article in self.articles)
        return f"From the method, part {self.number}: {self.gist}. (Article {about}.)"


_GISTS: tuple[tuple[str, str], ...] = (
    ("000", "Each conversation belongs to one of three stages"),
    ("000", "Know what you hope for, and how to go about it, before you approach anyone"),
    ("000", "Get as many of a stage's questions answered as you can, for each option"),
    ("000", "Your skills and interests go in, and career options come out"),
    ("000", "For each option, learn its trends, credentials, pay and leading employers"),
    ("000", "Judge for yourself where you could begin, what stands in the way, and what fits your values"),
    ("000", "Find organizations and people with a need, now or soon, and be referred to them"),
    ("001", "Choose goals before you ask for a conversation, and mark those that were met"),
    ("001", "A job is not what you ask for"),
    ("001", "Think of how you can help them, and not only of how they can help you"),
    ("001", "Write the request from your goals"),
    ("001", "See later which conversation an opportunity came from"),
    ("002", "Keep your open questions apart from any meeting"),
    ("002 003", "Look for people by category, and see which categories you have not used"),
    ("002", "Have a few words about yourself ready, and practise them"),
    ("002", "Write first, say why, and leave time to reply; or be introduced by somebody you both know"),
    ("002 003", "Keep to the time that was agreed"),
    ("002 004", "Ask who else to talk with, and where else to look"),
    ("002 003 004", "Thank them soon"),
    ("002", "Tell them later what came of their advice"),
    ("003", "List people, write to them, say why, and tell what you have done since you last met"),
    ("003", "Lead the conversation in a sensible order, from greeting to staying in touch"),
    ("003", "Value the person, and not only the openings they know of"),
    ("003", "It gets easier with practice"),
    ("003", "Some of them have changed career themselves"),
    ("004", "Prepare: their platform, some research, clothes, and the questions that matter most first"),
    ("004", "Write down right afterwards what stood out, what was difficult and what to do better"),
    ("004", "Follow up what they pointed you to"),
    ("004", "Collect your strengths and gaps, and what would bridge each gap"),
    ("004", "Don't rush a decision: keep options open and hear several people"),
    ("004", "About one conversation in twelve leads to an offer; know your own rate"),
    ("004", "You learn from every conversation, whether or not it leads further"),
    ("004", "A counsellor can work along with you"),
)

PARTS: tuple[MethodPart, ...] = tuple(
    MethodPart(number, tuple(articles.split()), gist) for number, (articles, gist) in enumerate(_GISTS, 1)
)
"""All parts, by their numbers."""


def part(number: int) -> MethodPart:
    """The part of that number, from 1."""
    return PARTS[number - 1]
