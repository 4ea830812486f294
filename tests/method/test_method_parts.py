"""The parts of the method: all there, each from an article, each in a sentence."""

from __future__ import annotations

from career_journal.method.parts import ARTICLES, PARTS, part


def test_there_are_all_33_from_all_articles() -> None:
    assert [each.number for each in PARTS] == list(range(1, 34))
    assert {article for each in PARTS for article in each.articles} == set(ARTICLES)
    assert len({each.gist for each in PARTS}) == 33


def test_a_part_says_where_it_comes_from() -> None:
    assert part(17).origin == (
        "From the method, part 17: Keep to the time that was agreed. "
        "(Article 002, information interviews, step by step; 003, a coach's routine for informational interviews.)"
    )
