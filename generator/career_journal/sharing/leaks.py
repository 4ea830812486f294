"""The last look: whether anything that was kept back shows in what was built, however it is written there.

It knows names, bytes and secrets alone, and nothing of how the site was made. A file is read as a browser, a search
index or a curious person would: as it is, unpacked, decoded, without tags and without what takes no room on a screen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.hosts import bare
from career_journal.sharing.known import phone_tails
from career_journal.sharing.unwrapped import Reading, plain, readings
from career_journal.sharing.what import What
from career_journal.sharing.words import is_mixed, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from career_journal.sharing.kept_back import Secret


class Leak(NamedTuple):
    """A secret, and the built files in which it shows, or in whose names."""

    secret: Secret
    files: tuple[str, ...]


def leaks(files: Iterable[tuple[str, bytes]], secrets: Iterable[Secret]) -> tuple[Leak, ...]:
    """Every secret that shows, with the files where it does. `files`: names with forward slashes, and bytes."""
    index = _Index(tuple(secrets))
    found: dict[Secret, dict[str, None]] = defaultdict(dict)
    for name, data in files:
        for reading in (*readings(name), *readings(data)):
            for secret in index.found(reading):
                found[secret][name] = None
    return tuple(Leak(secret, tuple(names)) for secret, names in found.items())


def texts_read(pages: Iterable[bytes]) -> Iterator[str]:
    """What somebody reads on pages."""
    yield from (reading.text for data in pages for reading in readings(data) if reading.seen)


class _Index:
    """The secrets by what they are looked up with."""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self._words: dict[str, list[Secret]] = defaultdict(list)
        self._phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._meant: dict[tuple[str, ...], list[Secret]] = defaultdict(list)
        self._joined: dict[str, list[tuple[str, Secret]]] = defaultdict(list)
        self._days: dict[str, list[Secret]] = defaultdict(list)
        self._phones: list[tuple[str, Secret]] = []
        self._unspaced: list[tuple[str, Secret]] = []
        for secret in secrets:
            self._add(secret)
        how_often = Counter(word for form in self._meant for word in set(form))
        for form in self._meant:
            self._phrases[min(form, key=lambda word: (how_often[word], -len(word)))].append(form)

    def _add(self, secret: Secret) -> None:
        for form in _forms(secret):
            joined = "".join(form)
            if len(form) == 1:
                self._words[joined].append(secret)
            else:
                self._meant[form].append(secret)
                if secret.what in _SQUEEZED and len(joined) >= _LONG:
                    self._joined[joined[:_LONG]].append((joined, secret))
            if is_unspaced(secret.text):
                self._unspaced.append((joined, secret))
        if secret.what is What.PHONE:
            # With eight digits as the end of a longer number too; fewer may be the middle of any.
            self._phones += ((tail if len(tail) == 8 else f" {tail} ", secret) for tail in phone_tails(secret.text))
        if secret.what is What.DAY:
            self._days[secret.text].append(secret)

    def found(self, reading: Reading) -> Iterator[Secret]:
        """The secrets that show in a text as it was read."""
        for day in self._days.keys() & reading.days:
            yield from self._days[day]
        for word in self._phrases.keys() & reading.words:
            for form in self._phrases[word]:
                if reading.words.issuperset(form) and f" {' '.join(form)} " in reading.text:
                    yield from self._meant[form]
        for word in reading.words if self._joined else ():
            if len(word) > _LONG:
                yield from self._inside(word)
        if reading.seen:
            yield from self._seen(reading)

    def _seen(self, reading: Reading) -> Iterator[Secret]:
        """What is looked for only where somebody reads it: markup has words and numbers of its own."""
        for word in self._words.keys() & reading.words:
            yield from self._words[word]
        yield from (secret for tail, secret in self._phones if tail in reading.digits)
        squeezed = reading.text.replace(" ", "") if self._unspaced else ""
        yield from (secret for form, secret in self._unspaced if form in squeezed)

    def _inside(self, word: str) -> Iterator[Secret]:
        """Names written as one word, or as a part of one."""
        for start in range(len(word) - _LONG + 1):
            for joined, secret in self._joined.get(word[start : start + _LONG], ()):
                if word.startswith(joined, start):
                    yield secret


_LONG = 8
_SQUEEZED = frozenset({What.NAME, What.ORGANIZATION, What.ID, What.EMAIL, What.LINK})


def _forms(secret: Secret) -> Iterator[tuple[str, ...]]:
    """The words of a secret as they are searched for; none for one that anybody may write by chance."""
    text = bare(secret.text) if secret.what is What.LINK else secret.text
    for spelled in (text,) if text.isascii() else dict.fromkeys((text, text.translate(_WRITTEN_OUT))):
        form = tuple(plain(spelled).split())
        if is_distinctive(secret.what, form):
            yield form


_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)


def is_distinctive(what: What, form: tuple[str, ...]) -> bool:
    """Whether words tell a secret from what anybody may write.

    A name does, a text when it has four words and twenty letters; and so does a word with letters and digits in it.
    """
    letters = sum(map(len, form))
    if what in {What.PHONE, What.DAY} or not form:
        return False
    if what in {What.NAME, What.ORGANIZATION}:
        return letters > 2 or is_unspaced("".join(form))
    if what in {What.EMAIL, What.LINK}:
        return len(form) > 1
    if any(map(is_mixed, form)):
        return True
    return (letters >= 20 and len(form) >= 4) or (what is What.ID and len(form) > 1 and letters >= 8)
