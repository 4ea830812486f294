"""The texts of a generated journal's other records."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks import words
from benchmarks.cast import TODAY

if TYPE_CHECKING:
    from benchmarks.cast import Cast


def profile(cast: Cast) -> str:
    """The person, and a fixed today."""
    return f"""---
name: Robin Example
timezone: Europe/Berlin
field: Teaching geography
toward: Helping towns prepare for heat and floods
skills: [{", ".join(words.SKILLS)}]
interests: [rivers, maps, meetings that work]
criteria: [{", ".join(words.CRITERIA)}]
settings:
  today: {TODAY}
---

## Pitch

{cast.sentences(4)}
"""


def contact(cast: Cast, number: int) -> str:
    """A person, asked for an interview and willing."""
    draw = cast.draw
    asked = min(cast.interview_day(number % cast.mix.interviews), TODAY) - timedelta(days=draw.randint(9, 20))
    introduced = f"introduced_by: {cast.contacts[draw.randrange(number)]}\n" if number and draw.random() < 0.4 else ""
    known = cast.some(0.3, f"knows: [{draw.choice(cast.contacts)}]\n")
    keep = cast.some(0.4, f"keep_in_touch: {draw.randint(2, 9)} months\n")
    tags = cast.some(0.5, f"tags: [{draw.choice(words.TAGS)}]\n")
    return f"""---
name: {cast.people[number]}
organization: {draw.choice(cast.organizations)}
role: {draw.choice(words.FUNCTIONS).capitalize()} {draw.choice(words.ROLES)}
function: {draw.choice(words.FUNCTIONS)}
level: {draw.choice(("entry", "senior", "manager", "director"))}
location: {draw.choice(words.PLACES)}
stage: {draw.choice(("explore", "clarify", "cultivate"))}
source: [{draw.choice(("friend", "alumni", "association", "linkedin", "event", "introduction"))}]
{introduced}reasons: [advice, referrals]
hope: To hear how the work feels from the inside. I will send three questions beforehand.
email: {cast.contacts[number]}@people.example
prefers: {draw.choice(("email", "phone", "video"))}
can_help_me: [knows the work from the inside]
can_help_them: [{draw.choice(words.SKILLS)}]
{known}{keep}{tags}log:
  - {{date: {asked}, what: request, via: email, note: Asked for half an hour}}
  - date: {asked + timedelta(days=draw.randint(1, 6))}
    what: reply
    via: email
---

{cast.sentences(2)}

Knows [[{draw.choice(cast.contacts)}]] from [an old job](../organizations/{draw.choice(cast.organizations)}.md).
"""


def option(cast: Cast, number: int) -> str:
    """A career option."""
    draw = cast.draw
    ratings = "\n".join(f"  {criterion}: {draw.randint(1, 5)}" for criterion in words.CRITERIA)
    return f"""---
name: {words.OPTIONS[number]}
stage: {("cultivate", "clarify", "explore")[number % 3]}
why: It joins what I do best with something that a street can see.
skills: [{", ".join(draw.sample(words.SKILLS, 3))}]
ratings:
{ratings}
entry_level: Officer in a funded post, or project staff.
barriers:
  - Some panels filter on a degree
facts:
  - {{about: salary, says: Advertised posts, low: 46000, high: 61000, currency: EUR, per: year, source: My own count}}
  - about: demand
    says: {draw.randint(9, 60)} posts within two hours of home since January
---

{cast.sentences(4)}
"""


def organization(cast: Cast, number: int) -> str:
    """An employer with a need."""
    draw = cast.draw
    return f"""---
name: {cast.employers[number]}
industry: {draw.choice(words.INDUSTRIES)}
website: https://{cast.organizations[number]}.example
location: {draw.choice(words.PLACES)}
leader_in: [{draw.choice(cast.options)}]
challenges: [Too few people for {draw.choice(words.THINGS)}]
key_people: [{draw.choice(cast.contacts)}]
needs:
  - what: Someone who can explain {draw.choice(words.THINGS)} to {draw.choice(words.PEOPLE)}
    when: {draw.choice(("now", "soon", "later"))}
    skills: [{draw.choice(words.SKILLS)}]
target: {draw.choice(("yes", "no"))}
---

{cast.sentences(2)}
"""


def entry(cast: Cast, number: int) -> str:
    """A page of the diary."""
    return f"""---
date: {cast.entry_day(number)}
title: {cast.draw.choice(words.LESSONS)}
comfort: {cast.draw.randint(1, 5)}
contacts: [{cast.draw.choice(cast.contacts)}]
---

{cast.sentences(3)}
"""
