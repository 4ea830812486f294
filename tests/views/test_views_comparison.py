"""Options side by side: who said what, where they disagree, and whom to ask about the rest."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from career_journal.method.vocabulary import Per
from career_journal.reading import read_journal
from career_journal.records.fact import Fact
from career_journal.views.options import Cell, comparison
from career_journal.views.salaries import salary_ranges, salary_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TODAY = date(2026, 10, 19)

FILES = {
    "profile.md": """
        ---
        skills: [Baking, counting money]
        criteria: [pay, sleep]
        ---
        """,
    "options/baker.md": """
        ---
        name: Baker
        skills: [baking, Lifting]
        ratings: {other: 1, sleep: 2, pay: 3}
        entry_level: Apprentice
        barriers: [Early mornings, Flour]
        facts:
          - {about: salary, low: 30000, high: 40000, currency: EUR, per: year, source: https://pay.example}
          - {about: outlook, says: Steady, source: a}
        ---
        """,
    "options/brewer.md": """
        ---
        name: Brewer
        status: chosen
        ---
        """,
    "options/archer.md": """
        ---
        name: Archer
        status: set-aside
        ---
        """,
    "organizations/mill.md": """
        ---
        name: The Mill
        leader_in: [baker, brewer]
        ---
        """,
    "contacts/ana.md": "---\nname: Ana Lima\nlevel: director\n---\n",
    "contacts/ben.md": "---\nname: Ben Okoro\nlevel: entry\n---\n",
    "contacts/cem.md": "---\nname: Cem Arslan\nlevel: owner\norganization: mill\n---\n",
    "contacts/dana.md": "---\nname: Dana Cohen\nlevel: owner\nclosed: declined\norganization: mill\n---\n",
    "contacts/eli.md": "---\nname: Eli Fox\nlevel: owner\npaused_until: 2026-12-01\norganization: mill\n---\n",
    "contacts/gus.md": """
        ---
        name: Gus Hill
        level: owner
        organization: mill
        log: [{date: 2026-10-01, what: request}, {date: 2026-10-03, what: declined}]
        ---
        """,
    "contacts/fay.md": "---\nname: Fay Gold\nlevel: executive\n---\n",
    "interviews/a.md": """
        ---
        contact: [ana, ben]
        date: 2026-09-01
        stage: explore
        options: [baker, brewer]
        facts:
          - {about: salary, says: In town, low: 41000, high: 50000, currency: eur, per: year, option: baker}
          - {about: salary, low: 15.5, currency: EUR, per: hour, option: baker}
          - {about: outlook, quote: We close., option: baker}
          - {about: growth, says: Some}
          - {about: values, says: Nobody counts this, option: archer}
        ---

        ## Answers

        ### {#growth}

        Some facts count before these words.

        ### {#mobility}

        > You can **leave**, see [[brewer]].

        - Then you come back, and all that you know has changed: new mills, new bread, new people, new prices, which
          nobody told you about before.

        ### {#trends}
        """,
    "entries/own.md": """
        ---
        date: 2026-09-02
        options: [brewer]
        ---

        ## Answers

        ### {#my-barriers}

        I sleep long.
        """,
    "interviews/b.md": """
        ---
        contact: ben
        date: 2026-11-01
        stage: explore
        options: [brewer]
        facts: [{about: mobility, says: Written before it was heard}]
        ---
        """,
}


@pytest.fixture
def cells(write_journal: Callable[[Mapping[str, str]], Path]) -> Callable[[str, str], Cell]:
    table = comparison(read_journal(write_journal(FILES)), TODAY)
    assert [option.id for option in table.options] == ["brewer", "baker", "archer"]
    rows = {row.id: dict(zip((option.id for option in table.options), row.cells, strict=True)) for row in table.rows}
    return lambda row, option: rows[row][option]


def _said(cell: Cell) -> list[tuple[str, str]]:
    return [(line.text, " ".join(line.contacts) or line.source or line.record) for line in cell.lines]


def test_salaries_are_kept_apart_and_disagree_when_no_amount_fits_all(cells: Callable[[str, str], Cell]) -> None:
    salary = cells("salary", "baker")
    assert _said(salary) == [
        ("30,000–40,000 EUR a year", "https://pay.example"),
        ("41,000–50,000 eur a year (In town)", "ana ben"),
        ("from 15.5 EUR an hour", "ana ben"),
    ]
    assert salary.disagree
    assert [(found.text, found.voices, found.disagree) for found in salary.salaries] == [
        ("30,000–50,000 EUR a year", 2, True),
        ("from 15.5 EUR an hour", 1, False),
    ]


def test_each_line_says_where_it_comes_from(cells: Callable[[str, str], Cell]) -> None:
    own, heard = cells("outlook", "baker").lines
    assert (own.text, own.record, own.interview, own.contacts) == (
        "Steady", "options/baker", "interviews/a", ("ana", "ben")
    )  # fmt: skip
    assert (heard.text, heard.record, heard.quote) == ("“We close”", "interviews/a", "We close.")
    assert _said(cells("growth", "brewer")) == _said(cells("growth", "baker")) == [("Some", "ana ben")]
    assert _said(cells("values", "archer")) == [("Nobody counts this", "ana ben")]


def test_what_the_records_say_themselves_stands_beside_the_facts(cells: Callable[[str, str], Cell]) -> None:
    assert _said(cells("leader", "brewer")) == [("The Mill", "organizations/mill")]
    assert _said(cells("entry-level", "baker")) == [("Apprentice", "options/baker")]
    assert [line.text for line in cells("barrier", "baker").lines] == ["Early mornings", "Flour"]
    assert [line.text for line in cells("ratings", "baker").lines] == ["pay: 3 of 5", "sleep: 2 of 5", "other: 1 of 5"]
    assert _said(cells("voices", "baker")) == [("Ana Lima", "ana"), ("Ben Okoro", "ben")]
    assert [line.text for line in cells("skills", "baker").lines] == ["You have baking", "You lack Lifting"]


def test_an_empty_cell_names_the_question_and_the_people(cells: Callable[[str, str], Cell]) -> None:
    """`trends` is for people who steer: Ben has a date, Ana was heard and Cem leads there; others are left in peace."""
    trends = cells("trend", "brewer")
    assert trends.lines == ()
    assert [question.id for question in trends.ask] == ["trends", "expected-changes"]
    assert [contact.id for contact in trends.whom] == ["ben", "ana", "cem"]
    # without a date, Ben's level does not fit; with nobody near, the levels alone decide
    assert [contact.id for contact in cells("trend", "baker").whom] == ["ana", "cem"]
    assert [contact.id for contact in cells("trend", "archer").whom] == ["ana", "cem", "fay"]


def test_what_only_i_can_answer_is_put_to_nobody(cells: Callable[[str, str], Cell]) -> None:
    ratings = cells("ratings", "brewer")
    assert [question.id for question in ratings.ask] == ["best-fit", "my-values-fit"]
    assert ratings.whom == ()
    barriers = [question.id for question in cells("barrier", "archer").ask]
    assert barriers == ["assess-my-experience", "my-barriers"]


def test_where_there_are_no_facts_the_answers_count(cells: Callable[[str, str], Cell]) -> None:
    """The question was answered: nobody is to be asked again."""
    mobility = cells("mobility", "brewer")
    (line,) = mobility.lines
    assert line.text.startswith("You can leave, see brewer. Then you come back, and all that")
    assert line.text.endswith("nobody told you about …")
    assert (line.interview, line.contacts, line.question) == ("interviews/a", ("ana", "ben"), "mobility")
    assert (mobility.ask, mobility.whom) == ((), ())
    assert not cells("mobility", "archer").lines


def test_my_own_answer_stands_where_nobody_gave_one(cells: Callable[[str, str], Cell]) -> None:
    (line,) = cells("barrier", "brewer").lines
    assert (line.text, line.record, line.contacts, line.question) == ("I sleep long.", "entries/own", (), "my-barriers")


def test_a_planned_interview_has_said_nothing_yet(cells: Callable[[str, str], Cell]) -> None:
    assert "interviews/b" not in {line.interview for line in cells("mobility", "brewer").lines}


@pytest.mark.parametrize(
    ("low", "high", "currency", "per", "text"),
    [
        (Decimal(47000), Decimal(61000), "EUR", Per.YEAR, "47,000–61,000 EUR a year"),
        (Decimal(4200), Decimal(4200), "EUR", Per.MONTH, "4,200 EUR a month"),
        (Decimal("15.50"), None, None, Per.HOUR, "from 15.50 an hour"),
        (None, Decimal(61000), "USD", None, "up to 61,000 USD"),
        (None, None, "EUR", Per.YEAR, ""),
    ],
)
def test_pay_in_words(
    low: Decimal | None, high: Decimal | None, currency: str | None, per: Per | None, text: str
) -> None:
    assert salary_text(low, high, currency, per) == text


@pytest.mark.parametrize(
    ("ranges", "disagree"),
    [
        ([(30, 40), (40, 50)], False),
        ([(30, 40), (41, 50)], True),
        ([(30, 40), (35, 50), (45, 60)], True),
        ([(30, None), (None, 29)], True),
        ([(30, None), (90, None)], False),
        ([(30, 40)], False),
    ],
)
def test_ranges_disagree_when_two_have_no_amount_in_common(
    ranges: list[tuple[int | None, int | None]], disagree: bool
) -> None:
    facts = [
        Fact(about="salary", **{end: str(amount) for end, amount in (("low", low), ("high", high)) if amount})
        for low, high in ranges
    ]
    (found,) = salary_ranges(facts)
    assert found.disagree is disagree
