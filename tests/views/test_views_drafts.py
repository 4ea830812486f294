"""Drafts: what each is made of, what is left as a gap, and which one is due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.draft_kinds import DRAFTS, DraftKind
from career_journal.views.drafts import due_draft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal
    from career_journal.views.draft_kinds.letter import Draft

TODAY = date(2026, 10, 19)

FILES = {
    "profile.md": """
        ---
        name: Tereza H.
        accomplishments: [{date: 2026-10-10, what: Baked for sixty}]
        ---

        ## Pitch

        I bake.

        I want an oven.
        """,
    "organizations/mill.md": "---\nname: The Mill\n---\n",
    "contacts/ana.md": """
        ---
        name: Ana Lima
        organization: mill
        log: [{date: 2026-09-20, what: update}]
        can_help_them: [flour]
        ---
        """,
    "contacts/ben.md": """
        ---
        name: Ben Okoro
        introduced_by: ana
        prefers: phone
        organization: mill
        hope: To hear how he began.
        ---
        """,
    "contacts/cem.md": """
        ---
        name: Cem
        log: [{date: 2026-10-01, what: request, note: Half an hour}, {date: 2026-10-08, what: nudge}]
        ---
        """,
    "contacts/dana.md": "---\nname: Dana\nsource: alumni\nlog: [{date: 2026-10-15, what: request}]\n---\n",
    "contacts/hal.md": "---\nname: Hal\nlog: [{date: 2026-10-15, what: request}]\n---\n",
    "contacts/eli.md": "---\nname: Eli\nclosed: declined\n---\n",
    "contacts/fay.md": "---\nname: Fay\npaused_until: 2026-11-01\n---\n",
    "contacts/gus.md": "---\nname: Gus\nkeep_in_touch: 1 month\nlog: [{date: 2026-09-01, what: message}]\n---\n",
    "interviews/a.md": """
        ---
        contact: ana
        date: 2026-09-01
        stage: explore
        thanked: 2026-09-02
        advice: [{what: Read., applied: 2026-10-01, how: Every night.}, {what: Rest}]
        ---
        """,
    "interviews/b.md": """
        ---
        contact: [ana, ben]
        date: 2026-10-18
        stage: explore
        advice: [{what: Try it.}]
        referrals: [{contact: dana}, {name: Kim}]
        leads: [{what: The fair}]
        ---

        ## Highlights

        - Rolls.

        ### What I felt

        Scared, but good.
        """,
    "interviews/c.md": """
        ---
        contact: dana
        date: 2026-11-02
        stage: explore
        agreed_minutes: 20
        reasons: [advice, next-steps]
        goals: [role, See the oven]
        ---
        """,
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def drafted(journal: Journal, kind: DraftKind, contact: str, interview: str | None = None) -> Draft:
    draft = DRAFTS[kind](
        journal, TODAY, journal.contacts[contact], journal.interviews[interview] if interview else None
    )
    assert draft
    return draft


def test_a_request_grows_from_the_goals_of_what_is_planned(journal: Journal) -> None:
    draft = drafted(journal, DraftKind.REQUEST, "dana")
    assert draft.body == (
        "Dear Dana,\n\n"
        "Ana Lima and Ben Okoro suggested that I turn to you.\n\n"
        "I bake.\n\n"
        "I would be glad of your advice. I am thinking about my next steps. "
        "I would like to hear what your work involves, on good days and on bad ones.\n\n"
        "[say in your own words what else you would like: See the oven]\n\n"
        "[what you hope for]\n\n"
        "Would you have 20 minutes for me, in whatever way suits you best? [two or three days on which you could]\n\n"
        "There is no hurry: a word by Monday, 26 Oct, would be early enough. "
        "And if it does not suit you, that is no trouble.\n\n"
        "Kind regards\nTereza H."
    )
    assert draft.subject == "A question about your work"
    assert draft.afterwards == ("log dana request",)


def test_a_request_to_somebody_i_have_met_says_what_i_did_since(journal: Journal) -> None:
    body = drafted(journal, DraftKind.REQUEST, "ana").body
    assert "We talked on 18 Oct." in body
    assert "I bake." not in body
    assert "[why you ask this person, and what you would like to learn from them]" in body


def test_a_request_without_a_profile_is_made_of_gaps(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal({"contacts/dana.md": "---\nname: Dana\nsource: alumni\n---\n"}))
    body = drafted(journal, DraftKind.REQUEST, "dana").body
    assert "[how you know them or found them; your note is “alumni”]" in body
    assert "[who you are and what you are after, in two or three sentences]" in body
    assert body.endswith("Kind regards\n[your name]")


def test_a_thank_you_names_what_stayed_and_what_they_gave(journal: Journal) -> None:
    draft = drafted(journal, DraftKind.THANK_YOU, "ben")
    assert draft.body.startswith(
        "Dear Ana Lima and Ben Okoro,\n\nThank you for the time that you took for me on 18 Oct."
    )
    assert "What stayed with me:\n- Rolls." in draft.body
    assert "Scared" not in draft.body
    assert "You advised me: “Try it”. [what you will do about it, and when]" in draft.body
    assert "pointing me to Dana, Kim and “The fair”. [" in draft.body
    assert draft.afterwards == ("done interviews/b/thank-you",)
    assert "“Read”. I did so on 1 Oct. Every night." in drafted(journal, DraftKind.THANK_YOU, "ana", "a").body


def test_there_is_nothing_to_thank_for_before_a_conversation(journal: Journal) -> None:
    assert DRAFTS[DraftKind.THANK_YOU](journal, TODAY, journal.contacts["dana"], journal.interviews["c"]) is None


def test_a_nudge_recalls_the_request(journal: Journal) -> None:
    draft = drafted(journal, DraftKind.NUDGE, "cem")
    assert "On 1 Oct I wrote to you. [what you asked; your note is “Half an hour”]" in draft.body
    assert draft.afterwards == ("log cem nudge",)


@pytest.mark.parametrize("contact", ["ana", "dana", "eli", "gus"])
def test_no_nudge_without_an_open_request(contact: str, journal: Journal) -> None:
    assert DRAFTS[DraftKind.NUDGE](journal, TODAY, journal.contacts[contact], None) is None


def test_an_update_tells_what_came_of_their_advice_and_what_i_did(journal: Journal) -> None:
    draft = drafted(journal, DraftKind.UPDATE, "ana")
    assert draft.subject == "What came of your advice"
    assert "On 1 Sep you advised me: “Read”. I did so on 1 Oct. Every night. [what came of it]" in draft.body
    assert "Rest" not in draft.body
    assert "your note is “flour”" in draft.body
    assert draft.afterwards == ("log ana update", "done interviews/a/report-back/read")
    gus = drafted(journal, DraftKind.UPDATE, "gus")
    assert (gus.subject, "Since 1 Sep:\n- Baked for sixty" in gus.body) == ("News from me", True)


@pytest.mark.parametrize(("key", "kind"), [
    ("contacts/ana", "thank-you"),  # before the report on her advice, which is owed too
    ("contacts/ben", "thank-you"),
    ("contacts/cem", "nudge"),
    ("contacts/dana", None),
    ("contacts/hal", None),  # asked four days ago: they get their time
    ("contacts/eli", None),
    ("contacts/fay", None),
    ("contacts/gus", "update"),
    ("interviews/a", None),
    ("interviews/b", "thank-you"),
    ("interviews/c", None),
])  # fmt: skip
def test_which_draft_is_due(key: str, kind: str | None, journal: Journal) -> None:
    record = journal.record(key)
    found = due_draft(journal, TODAY, record)  # type: ignore[arg-type]
    assert (found and found[0]) == kind


def test_a_contact_nobody_has_written_to_gets_a_request(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal({"contacts/dana.md": "---\nname: Dana\n---\n"}))
    found = due_draft(journal, TODAY, journal.contacts["dana"])
    assert found
    assert found[0] is DraftKind.REQUEST
