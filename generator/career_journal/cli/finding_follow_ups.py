"""From what was typed to the follow-up that is meant: its id, or enough of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.before_all import Mistake
from career_journal.cli.finding import said_of_withheld
from career_journal.cli.finding_unread import unread_that_may_hold
from career_journal.cli.follow_ups_called import SHOWN, beside_kinds, called, is_chance, several, words_typed
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.no_such_follow_up import is_of_a_name, people_named, said_of_none
from career_journal.diagnostics import listed
from career_journal.records.base import FollowUpKind
from career_journal.reports.printable import one_line
from career_journal.views.follow_ups import follow_ups, open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp


def find_follow_up(journal: Journal, today: date, typed: str) -> FollowUp:
    """The one open follow-up that `typed` means: by its id, a part of it, or words of its id and of what is to be done.

    Raises:
        Mistake: there is none, there are several, or another may stand in a file that can't be read.
    """
    owed = open_follow_ups(journal, today)
    found = [one for one in called(owed, typed) if not is_chance(journal, today, typed, one)]
    if len(found) == 1:
        _refuse_where_unread(journal, typed, found[0])
        return found[0]
    if not found and (sentence := _said_of_unreadable_person(journal, words_typed(typed))):
        raise Mistake(sentence)
    say_what_is_left_out(journal)
    if found:
        raise Mistake(several(f"“{typed}” could be one of these. Write one, or a little more of it:", found))
    raise Mistake(said_of_none(journal, today, typed))


def _said_of_unreadable_person(journal: Journal, words: list[str]) -> str | None:
    if people_named(journal, words):
        return None
    return said_of_withheld(journal, " ".join(filter(is_of_a_name, words)), ["contacts"])


def _refuse_where_unread(journal: Journal, typed: str, found: FollowUp) -> None:
    """To record it in the wrong conversation would be worse than to ask once more."""
    if files := unread_that_may_hold(journal, typed, found):
        raise Mistake(
            f"“{typed}” could also be in {listed(map(one_line, files[:SHOWN]))}, which can't be used. Mend that first "
            f"(career-journal check says how), or write in full what you mean: {found.id}"
        )


def just_done(journal: Journal, today: date, typed: str, found: FollowUp, day: date) -> FollowUp | None:
    """What was done on `day` and is called so as well, in the very place of what was found; None if nothing was.

    The same command, once more, would record the step that comes after it. After `priya thank-you` it would be a
    promise that is called so by chance, wherever it is written down.
    """
    if typed == found.id:
        return None
    words = set(words_typed(typed))
    is_promise = found.kind is FollowUpKind.WRITTEN and beside_kinds(words) != words
    here = [
        one
        for one in follow_ups(journal, today)
        if one.done_on == day
        and ((one.record, one.place) == (found.record, found.place) or (is_promise and one.kind is not found.kind))
    ]
    return next(iter(called(here, typed)), None)
