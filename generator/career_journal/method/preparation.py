"""Preparing a meeting: what to look up and to try out before it (004), and the order in which it runs (003)."""

from collections.abc import Mapping
from dataclasses import dataclass

from career_journal.method.vocabulary import InterviewFormat

RESEARCH: tuple[str, ...] = (
    "Look up the person: their path, their present work, something they wrote or said.",
    "Look up the organization, its news, and what moves its field just now.",
    "Look up the role: what such posts ask for, under which titles.",
)
"""What to find out beforehand, whatever the format."""

WHICH_PLATFORM = "Ask which platform they like best, and send or keep the link."
"""What to see to unless it is known."""

CHECKLISTS: Mapping[InterviewFormat | None, tuple[str, ...]] = {
    InterviewFormat.VIDEO: (
        WHICH_PLATFORM,
        "Try out camera, microphone and the platform itself the day before.",
        "Choose a quiet place with light on your face and nothing odd behind you.",
        "Dress as you would to meet them at work.",
        "Have their phone number at hand, in case the connection fails.",
    ),
    InterviewFormat.PHONE: (
        "Agree who calls whom, and on which number.",
        "Charge the phone, and find a quiet place with good reception.",
        "Lay paper and this sheet within reach; smile, it can be heard.",
    ),
    InterviewFormat.IN_PERSON: (
        "Look up the way, and plan to be there ten minutes early.",
        "Dress as people dress there, a little neater.",
        "Take along this sheet, paper and a pen; mute the phone.",
    ),
    InterviewFormat.EMAIL: (
        "Send few questions, numbered, the most relevant first.",
        "Say by when an answer would help, and leave time for it.",
        "Read it once more as they will: is it short, and is it clear what you ask?",
    ),
    None: ("Ask how they would like to talk, and on which platform if it is a video call.",),
}
"""What to see to for each format; None: it is not settled yet."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a meeting. `of_thirty`: its minutes in half an hour; None for the questions, which get the rest."""

    id: str
    title: str
    what: str
    of_thirty: int | None


RUNNING_ORDER: tuple[Step, ...] = (
    Step("greeting", "Greeting", "Thank them for their time, and say how long you agreed on.", 2),
    Step("why", "Why I asked", "Say what made you ask this person, and what you hope for.", 2),
    Step("credibility", "Credibility", "Say in a few sentences who you are and what you did lately.", 2),
    Step("questions", "Questions", "Ask, the most relevant first, and listen.", None),
    Step("referrals", "Referrals", "Ask who else is worth listening to, or where to look.", 3),
    Step("thanks", "Thanks", "Thank them, and name one thing that you take along.", 1),
    Step("staying-in-touch", "Staying in touch", "Ask whether you may write when you have acted on it.", 2),
)
"""The steps of a meeting, in their order."""

USUAL_MINUTES = 30
"""How long such a meeting is where nothing was agreed."""
