"""The question bank, against the table of the method."""

import pytest

from career_journal.method.questions import (
    QUESTIONS,
    QUESTIONS_BY_ID,
    TOPICS,
    Question,
    stage_questions,
)
from career_journal.method.stages import STAGES, Stage
from career_journal.method.vocabulary import Audience, FactAbout
from career_journal.method.wording import normalized

THEM, ME = Audience.THEM, Audience.ME

BANK: list[tuple[Stage | None, Audience, str, str]] = [
    (
        Stage.EXPLORE,
        THEM,
        "options",
        "options-for-my-skills jobs-for-my-interests career-paths outlook mobility growth",
    ),
    (Stage.CLARIFY, ME, "fit", "best-fit my-entry-level my-barriers my-values-fit"),
    (Stage.CLARIFY, THEM, "realism", "trends credentials salary leaders"),
    (None, THEM, "path", "how-they-started wish-they-had-known do-differently"),
    (
        None,
        THEM,
        "daily-work",
        "what-the-job-is-like working-hours typical-day likes-and-drawbacks decisions "
        "working-conditions work-life-balance incentives",
    ),
    (None, THEM, "organization", "working-here versus-competitors why-customers-choose"),
    (None, THEM, "skills", "valued-skills preparation advancement assess-my-experience"),
    (None, THEM, "outlook", "demand job-titles challenges expected-changes"),
    (None, THEM, "advice", "advice who-else"),
    (Stage.CULTIVATE, THEM, "needs", "current-needs openings-soon where-i-fit"),
]

each_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)


def test_the_bank_holds_the_41_questions_of_the_method_in_its_order() -> None:
    expected = [(*group, name) for *group, names in BANK for name in names.split()]
    assert [(q.stage, q.audience, q.topic, q.id) for q in QUESTIONS] == expected
    assert len(QUESTIONS) == len(QUESTIONS_BY_ID) == 41


def test_the_topics_are_listed_in_the_order_of_the_bank() -> None:
    assert list(TOPICS) == list(dict.fromkeys(question.topic for question in QUESTIONS))


@pytest.mark.parametrize(("stage", "count"), list(zip(STAGES, (6, 8, 3), strict=True)))
def test_a_stage_counts_its_own_questions(stage: Stage, count: int) -> None:
    assert len(stage_questions(stage)) == count


def test_clarifying_asks_me_four_questions_before_it_asks_them_four() -> None:
    assert [q.audience for q in stage_questions(Stage.CLARIFY)] == [ME] * 4 + [THEM] * 4


@each_question
def test_a_question_suits_its_own_stage_and_one_of_any_stage_suits_all(question: Question) -> None:
    if question.stage is None:
        assert question.stages == STAGES
    else:
        assert question.stage in question.stages


@each_question
def test_a_question_can_be_said_aloud(question: Question) -> None:
    assert question.text[0].isupper()
    assert question.text.endswith("?")
    assert question.text.count("?") == 1
    assert len(question.text) <= 100


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.audience is ME])
def test_a_question_to_myself_is_in_the_first_person(question: Question) -> None:
    words = set(question.text.casefold().replace(",", " ").replace("?", " ").split())
    assert words & {"i", "me", "my"}
    assert not words & {"you", "your"}


@each_question
def test_a_question_says_what_its_answer_is_good_for(question: Question) -> None:
    assert question.why.endswith(".")
    assert question.why.count(".") == 1


@each_question
def test_a_question_asks_for_facts_that_the_format_knows(question: Question) -> None:
    assert all(about in FactAbout for about in question.about)
    assert len(set(question.about)) == len(question.about)


@pytest.mark.parametrize("about", FactAbout)
def test_for_every_kind_of_fact_there_is_a_question_to_ask_someone(about: FactAbout) -> None:
    assert any(about in q.about for q in QUESTIONS if q.audience is THEM)


@each_question
def test_functions_are_written_as_they_are_compared(question: Question) -> None:
    assert all(function == function.strip().lower() for function in question.functions)


def test_no_two_questions_are_the_same_in_a_heading() -> None:
    assert len({normalized(question.text) for question in QUESTIONS}) == len(QUESTIONS)
