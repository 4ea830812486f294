"""Finding in a text what must not be named in it: one rule for each kind of thing, and the table of them all."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.known import What, bare, phone_tail
from career_journal.sharing.ordinary import ORDINARY
from career_journal.sharing.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from career_journal.sharing.bodies import Edit
    from career_journal.sharing.known import Known
    from career_journal.sharing.words import Found


class Mention(NamedTuple):
    """Something found between two offsets of a text, and what stands in its place."""

    start: int
    end: int
    stand_in: str
    what: What


class Alone(NamedTuple):
    """A part of a name that stands alone: whether it is meant is for the person to say, not for a program."""

    start: int
    end: int
    what: What


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was found in a text, in its order; no two overlap."""

    replaced: tuple[Mention, ...]
    alone: tuple[Alone, ...]


# Every repetition is bounded: a body may be a megabyte of one letter.
_EMAIL = re.compile(
    r"<?(?:mailto:)?(?<![\w.+-])([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})>?", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"<?(?<![\w-])((?:https?://)?(?:[\w-]{1,63}\.){1,9}[^\W\d_]{2,63}(?::\d{1,5})?(?:[/?#][^\s<>()\[\]\"'|]{0,2000})?)>?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?\(?\d(?:[ \u00a0\u2009\u202f().\-\u2010-\u2013/]{0,3}\d){5,14}")


def emails(text: str, known: Known) -> Iterator[Mention]:
    """E-mail addresses, whoever's they are."""
    for match in _EMAIL.finditer(text) if "@" in text else ():
        stand_in = known.addresses.get(match[1].casefold(), "an e-mail address")
        yield Mention(*match.span(), stand_in, What.EMAIL)


def links(text: str, known: Known) -> Iterator[Mention]:
    """The pages of people and organizations, and what lies below them."""
    for match in _ADDRESS.finditer(text) if "." in text else ():
        address = bare(match[1])
        starts = (address[:end] for end in range(len(address), 0, -1) if end == len(address) or address[end] in "/?#:")
        stand_in = next((known.addresses[start] for start in starts if start in known.addresses), None)
        if stand_in:
            yield Mention(*match.span(), stand_in, What.LINK)


def phones(text: str, known: Known) -> Iterator[Mention]:
    """Phone numbers that the journal knows, however they are spaced."""
    for match in _PHONE.finditer(text) if known.phones else ():
        if stand_in := known.phones.get(phone_tail(match[0])):
            yield Mention(*match.span(), stand_in, What.PHONE)


def names(text: str, known: Known) -> Iterator[Mention]:
    """Full names of people and organizations, in any case, spelling and order."""
    found = list(words(text))
    position = 0
    while position < len(found):
        possible = known.phrases.get(found[position].folded, ())
        matches = ((one, last) for one in possible if (last := _last(text, found, position, one.words)) is not None)
        one, last = next(matches, (None, position))
        if one:
            yield Mention(found[position].start, found[last].end, one.stand_in, one.what)
        position = last + 1


_BETWEEN = re.compile(r"(?!\s*\n\s*\n)[\W_]{1,4}")


def _last(text: str, found: list[Found], position: int, name: tuple[str, ...]) -> int | None:
    """Where the last word of a name stands that begins at `position`, if it stands there; initials may come between."""
    *most, end = name
    for place, part in enumerate((*most, end)):
        if place:
            position += 1
            if position < len(found) and len(found[position].folded) == 1 and found[position].folded != part:
                position += 1
        is_end = place == len(most)
        if position >= len(found) or found[position].folded not in ((part, f"{part}s") if is_end else (part,)):
            return None
        if place and not _BETWEEN.fullmatch(text, found[position - 1].end, found[position].start):
            return None
    return position


def unspaced_names(text: str, known: Known) -> Iterator[Mention]:
    """Names in scripts that part no words."""
    for name in known.unspaced:
        for match in re.finditer(re.escape(name.name), text):
            yield Mention(*match.span(), name.stand_in, name.what)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month[3:] else month for month in _MONTHS)
_DAY = re.compile(
    r"\b(?P<iso>(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?)?)\b"
    rf"|\b(?P<first>\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? +(?P<month>{_MONTH})\b\.?)(?P<year>,? +\d{{4}}\b)?"
    rf"|\b(?P<after>(?P<name>{_MONTH})\b\.? +\d{{1,2}}(?:st|nd|rd|th)?\b)(?!:)(?P<later>,? +\d{{4}}\b)?"
    r"|\b(?P<dotted>\d{1,2}\.\d{1,2}\.(?P<full>\d{4}))\b",
)


def days(text: str, _known: Known) -> Iterator[Mention]:
    """Days, which become months, whether the journal knows them or not."""
    for match in _DAY.finditer(text) if any(sign.isdecimal() for sign in text) else ():
        yield Mention(*match.span(), _month(match), What.DAY)


def _month(match: re.Match[str]) -> str:
    if match["iso"]:
        number = int(match["m"])
        return f"{_MONTHS[number - 1]} {match['y']}" if 1 <= number <= 12 else match["y"]
    if match["dotted"]:
        number = int(match["dotted"].split(".")[1])
        return f"{_MONTHS[number - 1]} {match['full']}" if 1 <= number <= 12 else match["full"]
    year = (match["year"] or match["later"] or "").strip(" ,")
    name = match["month"] or match["name"]
    month = next(month for month in _MONTHS if month.startswith(name[:3]))
    return f"{month} {year}".strip()


RULES: tuple[Callable[[str, Known], Iterator[Mention]], ...] = (emails, links, phones, days, names, unspaced_names)
"""What is looked for; where two find the same, the first has it."""


def mentions(text: str, known: Known, rules: tuple[Callable[[str, Known], Iterator[Mention]], ...] = RULES) -> Mentions:
    """All that must not be named in `text`, which is in Unicode's composed form (NFC)."""
    taken: list[Mention] = []
    for rule in rules:
        free = between(taken)
        taken = sorted([*taken, *(mention for mention in rule(text, known) if free(mention.start, mention.end))])
    free = between(taken)
    return Mentions(tuple(taken), tuple(word for word in _alone(text, known) if free(word.start, word.end)))


def between(taken: Iterable[Mention | Edit]) -> Callable[[int, int], bool]:
    """Tells whether a stretch of a text touches none of those taken, which may lie one in another."""
    ends: list[int] = []
    starts: list[int] = []
    for one in sorted(taken, key=lambda one: one.start):
        if not ends or one.start >= ends[-1]:
            starts.append(one.start)
            ends.append(one.end)
        else:
            ends[-1] = max(ends[-1], one.end)

    def is_free(start: int, end: int) -> bool:
        following = bisect_right(ends, start)
        return following == len(starts) or starts[following] >= end

    return is_free


def _alone(text: str, known: Known) -> Iterator[Alone]:
    """Each part of a name; what may well be a word of the language, only with a capital letter."""
    for word in words(text):
        part = _part(word.folded, known)
        if part is not None:
            name = known.parts[part]
            may_be_a_word = name.what is What.ORGANIZATION or part in ORDINARY or len(part) < 4
            if not (may_be_a_word and text[word.start].islower() and not name.name[0].islower()):
                yield Alone(word.start, word.end, name.what)


def _part(word: str, known: Known) -> str | None:
    """The part of a name that a word is, alone or with the ending of a possessive."""
    if word in known.parts:
        return word
    stem = word.removesuffix("s")
    return stem if len(stem) > 3 and stem in known.parts and stem not in ORDINARY else None
