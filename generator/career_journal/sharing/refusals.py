"""What is said of each leak: which text shows it, or else what is secret, and on which page it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE, Diagnostic, Severity
from career_journal.location import Span
from career_journal.sharing.leaks import leaks
from career_journal.sharing.what import What

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.location import Place
    from career_journal.sharing.kept_back import Secret
    from career_journal.sharing.leaks import Leak
    from career_journal.sharing.redaction import Shared
    from career_journal.sharing.texts import Written


def refusals(journal: Journal, found: Iterable[Leak], result: Shared, labels: Iterable[str]) -> tuple[Diagnostic, ...]:
    """One finding for each place: of a name and its parts the longest. `labels`: what pages say by themselves."""
    found = sorted(found, key=lambda leak: (len(leak.secret.text), leak.secret.what in _NAMED))
    by_place = {(one.path, one.span): one for one in _diagnostics(journal, found, result, tuple(labels))}
    return tuple(by_place[place] for place in sorted(by_place))


_NAMED = frozenset({What.NAME, What.ORGANIZATION})
"""What is told word for word: which part of a name it is, its line does not say."""


def _diagnostics(journal: Journal, found: list[Leak], result: Shared, labels: tuple[str, ...]) -> Iterator[Diagnostic]:
    secrets = [leak.secret for leak in found]
    texts = _traced(secrets, result.written)
    said = {leak.secret for leak in leaks((("", text.encode()) for text in labels), secrets)}
    named = {secret.path for secret in secrets if secret.what in _NAMED}
    for leak in found:
        secret, where = leak.secret, _where(leak, result.origins)
        text = texts.get(secret)
        path, place = (text.path, text.place) if text else (secret.path, secret.place)
        if text:
            message, way_out = _in_a_text(secret, where, _span(journal, secret.path, secret.place).line)
        elif secret.what is What.ID and secret.path in named:
            continue  # the file is called as its person is
        elif secret.what is What.ID:
            message, way_out = _file_name(secret, where)
        elif secret in said:
            message, way_out = _label(secret, where)
        else:
            message, way_out = _untraced(secret, where)
        yield Diagnostic(path, _span(journal, path, place), "CJ602", "leak", Severity.ERROR, message, way_out)


def _traced(secrets: list[Secret], written: tuple[Written, ...]) -> Mapping[Secret, Written]:
    """The first text in which each secret shows; none for one that stands in several, or in what is around them."""
    found = leaks(((f"{number}", one.text.encode()) for number, one in enumerate(written)), secrets)
    return {leak.secret: written[int(leak.files[0])] for leak in found}


def _span(journal: Journal, path: str, place: Place) -> Span:
    source = journal.sources.get(path)
    return place if isinstance(place, Span) else source.span(place) if source else WHOLE_FILE


def _where(leak: Leak, origins: Mapping[str, str]) -> str:
    """The page on which it shows, by the record that it is about, and how many more there are."""
    records = [origins[name] for name in (file.removesuffix(".html") for file in leak.files) if name in origins]
    where = f"on the page of {records[0]}" if records else f"in {leak.files[0]}"
    return f"{where} and in {len(leak.files) - 1} more" if len(leak.files) > 1 else where


def _in_a_text(secret: Secret, where: str, line: int) -> tuple[str, str]:
    if secret.what in _NAMED:
        return (
            f"The {secret.what} “{secret.text}” stands here in a way that no stand-in replaces, and would show in the "
            f"share edition, {where}.",
            f"Use other words here. {_if_anybody_may(secret)}",
        )
    if secret.what is What.ID:
        return (
            f"This says the same as the file name of {secret.path}, and would show it in the share edition, {where}.",
            "Rename the file, or use other words here.",
        )
    return (
        f"This says the same as the {secret.what} in line {line} of {secret.path}, which would show in the share "
        f"edition, {where}.",
        "Use other words here.",
    )


def _file_name(secret: Secret, where: str) -> tuple[str, str]:
    return f"The name of this file, “{secret.text}”, would show in the share edition, {where}.", (
        "Rename the file. If anybody may read its words: add them to allow_words, under share in profile.md."
    )


def _label(secret: Secret, where: str) -> tuple[str, str]:
    return (
        f"The {secret.what} “{secret.text}” is also a label, which the pages of this share edition say by themselves, "
        f"{where}."
    ), _if_anybody_may(secret)


def _untraced(secret: Secret, where: str) -> tuple[str, str]:
    named = f" “{secret.text}”" if secret.what in _NAMED else ""
    return f"The {secret.what}{named} in this line would show in the share edition, {where}.", (
        "The marks show what is kept back, and no text was found that shows it. Look at that page, and use other words "
        "where it stands."
    )


def _if_anybody_may(secret: Secret) -> str:
    return f"If anybody may read “{secret.text}”: add it to allow_words, under share in profile.md."
