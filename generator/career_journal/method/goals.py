"""The thirteen goals of an informational interview, chosen before asking for it (article 001)."""

from collections.abc import Mapping
from dataclasses import dataclass

from career_journal.method.job_as_goal import is_job_as_goal

__all__ = ["GOALS", "GOALS_BY_ID", "Goal", "is_job_as_goal"]


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to come away with from an interview."""

    id: str
    text: str
    """The goal, as one sets it for oneself."""
    asks: str
    """The line that a request grows from (001: the request is crafted from the goals)."""


GOALS: tuple[Goal, ...] = (
    Goal(
        "expertise",
        "Learn from what this person knows best",
        "You know this field from the inside, and I would like to learn from what you have seen.",
    ),
    Goal(
        "industry",
        "Learn how the industry works",
        "I am trying to understand how your industry works and where it is heading.",
    ),
    Goal(
        "role",
        "Understand what the role involves day to day",
        "I would like to hear what your work involves, on good days and on bad ones.",
    ),
    Goal(
        "entry",
        "Find out how people come into this work",
        "I am curious how people come into this work, and what prepared them for it.",
    ),
    Goal(
        "key-players",
        "Find out who matters in the field",
        "I would like to know which organizations and people set the pace in your field.",
    ),
    Goal(
        "challenges",
        "Understand the problems the field is busy with",
        "I would like to understand which problems keep people in your field busy just now.",
    ),
    Goal(
        "my-value",
        "See where my background is of use",
        "I would value your view of where a background like mine is of use.",
    ),
    Goal(
        "help-them",
        "Find a way to help this person",
        "I would also like to hear what you are working on, in case I can be of help.",
    ),
    Goal(
        "help-me",
        "Work out how this person could help me on",
        "Your advice on my next steps would help me a great deal.",
    ),
    Goal(
        "share-myself",
        "Let this person know who I am and what I am after",
        "I will gladly tell you in a few words where I come from and what I am after.",
    ),
    Goal(
        "feedback",
        "Hear an honest opinion of my plans",
        "I would be grateful for your honest opinion of my plans.",
    ),
    Goal(
        "new-contacts",
        "Learn of other people worth talking to",
        "If other people come to mind whom I should listen to, I would be glad to hear of them.",
    ),
    Goal(
        "be-remembered",
        "Be remembered, and stay in touch",
        "If you don't mind, I would like to let you know later what came of your advice.",
    ),
)

GOALS_BY_ID: Mapping[str, Goal] = {goal.id: goal for goal in GOALS}
