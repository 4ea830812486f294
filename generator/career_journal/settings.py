"""What a person can set in `profile.md` under `settings`, each with its default."""

from __future__ import annotations

from pydantic import Field

from career_journal.fields import Day, Part, Texts, Whole, YesNo


class Settings(Part):
    """How patient the journal is, how many voices it wants before a decision, and more. All waits are in days."""

    today: Day | None = Field(None, description="The day that counts as today. Default: the clock's.")
    thank_you_days: Whole = Field(1, description="Days after an interview until a thank-you is due.")
    debrief_days: Whole = Field(1, description="Days after an interview until its highlights should be written.")
    nudge_after_days: Whole = Field(7, description="Days to wait for a reply before a friendly nudge.")
    referral_days: Whole = Field(7, description="Days after an interview until a suggested person is asked.")
    lead_days: Whole = Field(14, description="Days after an interview until a lead should be looked into.")
    advice_days: Whole = Field(30, description="Days after an interview until its advice should be applied.")
    prepare_days: Whole = Field(3, description="Days before an interview in which it should have goals and questions.")
    voices: Whole = Field(3, description="Different people to hear before deciding on an option.")
    cooling_off_days: Whole = Field(14, description="Days between first hearing of an option and deciding on it.")
    commit: YesNo = Field(False, description="Yes makes a git commit of each change that a command writes.")
    ignore: Texts = Field((), description="Names or codes of checks that this journal does without.")
