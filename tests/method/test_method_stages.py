"""The three stages, and reading them as a person writes them."""

import pytest

from career_journal.method.stages import STAGES, Stage, stage_of


def test_the_stages_are_three_and_numbered_in_order() -> None:
    assert [(stage.number, stage.value, stage.label) for stage in STAGES] == [
        (1, "explore", "Explore"),
        (2, "clarify", "Clarify"),
        (3, "cultivate", "Cultivate"),
    ]


def test_a_stage_is_its_word() -> None:
    assert f"{Stage.CLARIFY}" == "clarify"
    assert Stage("clarify") is Stage.CLARIFY


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_says_what_it_is_for_and_when_it_is_done(stage: Stage) -> None:
    for sentence in (stage.aim, stage.finished_when):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "  " not in sentence


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("explore", Stage.EXPLORE),
        ("1", Stage.EXPLORE),
        (" Explore ", Stage.EXPLORE),
        ("CLARIFY", Stage.CLARIFY),
        ("2", Stage.CLARIFY),
        (" 3\n", Stage.CULTIVATE),
        ("cultivate", Stage.CULTIVATE),
        ("", None),
        ("0", None),
        ("4", None),
        ("12", None),
        ("exploring", None),
    ],
)
def test_a_stage_is_read_from_its_word_or_number(text: str, stage: Stage | None) -> None:
    assert stage_of(text) is stage
