"""What a question of the bank is made of."""

from dataclasses import dataclass

from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Audience, FactAbout, Level

LEADING = (Level.MANAGER, Level.DIRECTOR, Level.EXECUTIVE, Level.OWNER)
"""People who answer for other people's work."""

STEERING = (Level.DIRECTOR, Level.EXECUTIVE, Level.OWNER)
"""People who answer for where the organization goes."""

DOING = (Level.ENTRY, Level.SENIOR, Level.MANAGER)
"""People who are close to the daily work."""

STAFFING = ("human resources", "recruiting")
"""Functions that fill positions."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask in an interview, or of oneself."""

    id: str
    text: str
    """The question as one would say it aloud; in the first person where it is asked of me."""
    topic: str
    """The group it belongs to, one of `TOPICS`."""
    stages: tuple[Stage, ...]
    """The stages it suits."""
    audience: Audience = Audience.THEM
    stage: Stage | None = None
    """The stage whose summary counts it; None for a question of any stage."""
    levels: tuple[Level, ...] = ()
    """The levels it suits best (003); empty: any."""
    functions: tuple[str, ...] = ()
    """The functions it suits best, in lower case (003); empty: any."""
    about: tuple[FactAbout, ...] = ()
    """What the facts are about that its answer feeds; empty where the answer is no fact."""
    why: str = ""
    """What its answer is good for, in one sentence."""
