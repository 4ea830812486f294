"""The text of a generated interview: one held, with its answers, or one to come."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks import words
from benchmarks.cast import TODAY
from career_journal.method.questions import QUESTIONS
from career_journal.method.vocabulary import Audience

if TYPE_CHECKING:
    from datetime import date

    from benchmarks.cast import Cast
    from career_journal.method.questions import Question

STAGES = ("explore", "clarify", "cultivate")
THEIRS = [question for question in QUESTIONS if question.audience is Audience.THEM]


def interview(cast: Cast, number: int) -> str:
    """An interview; early ones explore, late ones cultivate."""
    draw, day = cast.draw, cast.interview_day(number)
    asked = draw.sample(THEIRS, draw.randint(3, 6))
    front = f"""---
contact: {cast.contacts[cast.interviewed(number)]}
date: {day} {draw.randint(9, 17):02}:30
stage: {STAGES[3 * number // cast.mix.interviews]}
format: {draw.choice(("video", "phone", "in-person"))}
agreed_minutes: 45
options: [{draw.choice(cast.options)}]
reasons: [advice, referrals]
hope: To see whether the work I imagine has anything to do with the work there is.
goals: [role, entry, challenges]
questions: [{", ".join(question.id for question in asked)}]
"""
    return front + (_held(cast, number, day, asked) if day < TODAY else "---\n")


def _held(cast: Cast, number: int, day: date, asked: list[Question]) -> str:
    draw = cast.draw
    soon, later = min(day + timedelta(9), TODAY), min(day + timedelta(14), TODAY)
    suggested = cast.contacts[draw.randrange(cast.mix.contacts)]
    referral = f"referrals:\n  - contact: {suggested}\n    why: Has done the same for {draw.randint(2, 9)} years\n"
    lead = f'leads:\n  - {{what: Spring meeting, kind: event, url: "https://meeting.example/{number}", done: {soon}}}\n'
    strength = "strengths: [says what the data does not show]\n"
    gap = "gaps:\n  - what: Municipal budgets\n    bridge: Read one with somebody who wrote it\n"
    return f"""actual_minutes: {draw.randint(35, 50)}
goals_met: [role, {draw.choice(("entry", "challenges"))}]
{cast.some(0.5, referral)}{cast.some(0.75, lead)}facts:
{_facts(cast, asked)}
advice:
  - what: Show one finished project instead of a list of courses
    applied: {soon}
    how: Twelve pages, and one on what went wrong
    reported: {later}
{cast.some(0.75, strength)}{cast.some(0.5, gap)}outcomes: [referral, encouragement]
comfort: {draw.randint(1, 5)}
thanked: {min(day + timedelta(1), TODAY)}
---

## Answers

{_answers(cast, asked)}
## Highlights

- {cast.sentences(1)}
- {cast.some(0.5, f"Met [[{suggested}]] in passing, and ")}{draw.choice(words.ASIDES)}

## Difficulties

{cast.sentences(1)}

## Next time

{draw.choice(words.LESSONS)}.
"""


def _facts(cast: Cast, asked: list[Question]) -> str:
    low = cast.draw.randrange(38, 60) * 1000
    abouts = [about for question in asked for about in question.about][: cast.draw.randint(1, 4)]
    said = "\n".join(f"  - about: {about}\n    says: {cast.sentences(1)}" for about in abouts)
    return f"{said}\n  - {{about: salary, low: {low}, high: {low + 9000}, currency: EUR, per: year}}"


def _answers(cast: Cast, asked: list[Question]) -> str:
    """Each question in the bank's words, some with the id that these stand for."""
    return "".join(
        f"### {question.text}{cast.draw.choice(('', f' {{#{question.id}}}'))}\n\n{cast.sentences(3)}\n\n"
        for question in asked
    )
