"""What must not be named in a text: one rule for each kind of thing, and the table of them all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.days import months_for_days
from career_journal.sharing.hosts import bare, domain, host, is_somebodys
from career_journal.sharing.known import digits_of
from career_journal.sharing.what import What
from career_journal.sharing.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from career_journal.sharing.known import Known
    from career_journal.sharing.words import Found


class Mention(NamedTuple):
    """Something found between two offsets of a text, and what stands in its place."""

    start: int
    end: int
    stand_in: str
    what: What


# Every repetition is bounded: a body may be a megabyte of one letter.
_EMAIL = re.compile(
    r"<?(?:mailto:)?(?<![\w.+-])([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})>?", re.IGNORECASE
)


_ADDRESS = re.compile(
    r"<?(?<![\w-])((?:https?://)?(?:[\w-]{1,63}\.){1,9}[^\W\d_]{2,63}(?::\d{1,5})?"
    r"(?:[/?#][^\s<>()\[\]\"'|]{0,2000}(?<![.,;:!?…]))?)>?",
    re.IGNORECASE,
)


_PHONE = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ \u00a0\u2009\u202f().\-\u2010-\u2013/]{0,3}\d){5,14}")


def emails(text: str, known: Known) -> Iterator[Mention]:
    """E-mail addresses, whoever's they are."""
    for match in _EMAIL.finditer(text) if "@" in text else ():
        stand_in = known.addresses.get(match[1].casefold(), "an e-mail address")
        yield Mention(*match.span(), stand_in, What.EMAIL)


def links(text: str, known: Known) -> Iterator[Mention]:
    """The pages of people and organizations, what lies below them, and any page where everybody may have one."""
    for match in _ADDRESS.finditer(text) if "." in text else ():
        address = bare(match[1])
        starts = (address[:end] for end in range(len(address), 0, -1) if end == len(address) or address[end] in "/?#:")
        places = (known.addresses[place] for place in (*starts, domain(host(address))) if place in known.addresses)
        if stand_in := next(places, "a link" if is_somebodys(address) else None):
            yield Mention(*match.span(), stand_in, What.LINK)


def phones(text: str, known: Known) -> Iterator[Mention]:
    """Phone numbers that the journal knows, however they are spaced; others where they begin as only such do: `+49`."""
    for match in _PHONE.finditer(text):
        stand_in = known.phones.get(digits_of(match[0]))
        if stand_in or _is_dialled(match[0]):
            yield Mention(*match.span(), stand_in or "a phone number", What.PHONE)


def _is_dialled(number: str) -> bool:
    return bool(_DIALLED.match(number) and sum(map(str.isdecimal, number)) > 8) or bool(_AMERICAN.fullmatch(number))


_DIALLED = re.compile(r"\(?(?:\+|00|0[1-9])")
_AMERICAN = re.compile(r"\(?\d{3}(?:\) ?|[-.])\d{3}[-.]\d{4}")


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


def days(text: str, _known: Known) -> Iterator[Mention]:
    """Days, which become months, whether the journal knows them or not."""
    yield from (Mention(*found, What.DAY) for found in months_for_days(text))


RULES: tuple[Callable[[str, Known], Iterator[Mention]], ...] = (emails, links, days, phones, names, unspaced_names)
"""What is looked for; where two find the same, the first has it."""
