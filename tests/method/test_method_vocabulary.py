"""The closed vocabularies, against the words of the journal format."""

import pytest

from career_journal.method.vocabulary import (
    Audience,
    Channel,
    Closed,
    DecisionChoice,
    FactAbout,
    InterviewFormat,
    InterviewStatus,
    LeadKind,
    Level,
    Naming,
    NeedWhen,
    OptionStatus,
    Outcome,
    Owner,
    Per,
    Precision,
    Reason,
    Source,
    Touch,
    Word,
)

WORDS: dict[type[Word], str] = {
    Level: "entry, senior, manager, director, executive, owner",
    Source: (
        "family, friend, friend-of-friend, colleague, former-boss, former-coworker, alumni, "
        "acquaintance, association, linkedin, company-website, publication, social-media, event, "
        "introduction, other"
    ),
    Reason: "next-steps, advice, industry-information, referrals, opportunities",
    Channel: "email, phone, video, in-person, message",
    Closed: "declined, no-reply, moved-on, other",
    Touch: "request, reply, declined, nudge, introduction, thanks, update, message, gave",
    InterviewStatus: "planned, held, cancelled, no-show",
    InterviewFormat: "in-person, phone, video, email",
    LeadKind: "association, network, event, publication, opening, other",
    FactAbout: (
        "path, titles, daily-work, entry-level, barrier, credential, skill, salary, outlook, "
        "growth, mobility, trend, leader, values, conditions, balance, challenge, demand, "
        "culture, hiring, other"
    ),
    Per: "hour, month, year",
    Outcome: "opening, referral, future-pool, feedback, encouragement, offer",
    OptionStatus: "open, set-aside, chosen",
    DecisionChoice: "pursue, wait, set-aside",
    NeedWhen: "now, soon, later",
    Owner: "me, them",
    Audience: "them, me",
    Naming: "stand-in, initials, real",
    Precision: "month, day",
}


def test_every_vocabulary_is_compared_here() -> None:
    assert set(Word.__subclasses__()) == set(WORDS)


@pytest.mark.parametrize("vocabulary", WORDS, ids=lambda vocabulary: vocabulary.__name__)
def test_the_words_are_those_of_the_format_in_its_order(vocabulary: type[Word]) -> None:
    assert ", ".join(vocabulary) == WORDS[vocabulary]


@pytest.mark.parametrize("vocabulary", WORDS, ids=lambda vocabulary: vocabulary.__name__)
def test_no_two_words_of_a_vocabulary_look_alike_on_a_page(vocabulary: type[Word]) -> None:
    assert len({word.label for word in vocabulary}) == len(vocabulary)


@pytest.mark.parametrize(
    ("word", "label"),
    [
        (Source.FORMER_BOSS, "former boss"),
        (Source.LINKEDIN, "LinkedIn"),
        (Source.FRIEND_OF_FRIEND, "friend of a friend"),
        (Source.SOCIAL_MEDIA, "social media"),
        (Channel.IN_PERSON, "in person"),
        (Channel.EMAIL, "e-mail"),
        (Closed.NO_REPLY, "no reply"),
        (InterviewStatus.NO_SHOW, "no-show"),
        (Reason.INDUSTRY_INFORMATION, "industry information"),
        (FactAbout.BALANCE, "work-life balance"),
        (FactAbout.SALARY, "salary"),
    ],
)
def test_a_page_shows_the_word_as_people_write_it(word: Word, label: str) -> None:
    assert word.label == label
