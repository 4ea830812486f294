"""Recognising the bank's question in a heading."""

import pytest

from career_journal.method.wording import normalized, question_in_heading

BY_WORDS = {
    normalized("How did you come to do this work?"): "how-they-started",
    normalized("Who else should I listen to?"): "who-else",
}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("How did you start?", "how DID you Start"),
        ("How did you start?", "  How  did\tyou start ?  "),
        ("How did you start?", "How did you\N{NO-BREAK SPACE}start\N{NO-BREAK SPACE}?"),
        ("How did you start?", "**How** did `you` _start_?"),
        ("What's next?", "What\N{RIGHT SINGLE QUOTATION MARK}s next?"),
        ("work-life balance", "Work\N{EN DASH}life balance"),
        ("the e-mail", "The email"),
        ("Degrees, certificates or licences?", "Degrees; certificates or licences"),
        ("résumé", "re\N{COMBINING ACUTE ACCENT}sume\N{COMBINING ACUTE ACCENT}"),
        ("Straße", "STRASSE"),
        ("start\N{SOFT HYPHEN}ing", "starting"),
    ],
)
def test_case_spaces_and_punctuation_make_no_difference(one: str, other: str) -> None:
    assert normalized(one) == normalized(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("How did you start?", "How do you start?"),
        ("résumé", "resume"),
        ("The first 5 years", "The first 10 years"),
        ("C++ at work", "C at work"),
    ],
)
def test_letters_accents_and_numbers_do(one: str, other: str) -> None:
    assert normalized(one) != normalized(other)


@pytest.mark.parametrize(
    ("heading", "words", "question"),
    [
        (
            "How did you come to do this work?",
            "How did you come to do this work?",
            "how-they-started",
        ),
        (
            "how did you come to do this work",
            "how did you come to do this work",
            "how-they-started",
        ),
        ("WHO ELSE, should I listen to ?", "WHO ELSE, should I listen to ?", "who-else"),
        ("How it began {#how-they-started}", "How it began", "how-they-started"),
        ("How it began{#how-they-started}  ", "How it began", "how-they-started"),
        ("How it began { #how-they-started }", "How it began", "how-they-started"),
        ("Who else should I listen to? {#advice}", "Who else should I listen to?", "advice"),
        ("My own {#no-such-question}", "My own", "no-such-question"),
        ("{#who-else}", "", "who-else"),
        ("What is the canteen like?", "What is the canteen like?", None),
        ("On {#who-else} in a title", "On {#who-else} in a title", None),
        ("An empty one {#}", "An empty one {#}", None),
        ("  Spaces around  ", "Spaces around", None),
        ("", "", None),
    ],
)
def test_a_heading_names_its_question(heading: str, words: str, question: str | None) -> None:
    assert question_in_heading(heading, BY_WORDS) == (words, question)
