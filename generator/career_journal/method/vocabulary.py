"""The closed vocabularies of the journal format: every word that a choice field accepts.

The stages of the method are in `stages`; all other words are here, one enumeration each, in the
format's own order. A member's value is the word as the person writes it; its `label` is the same
word as a page shows it.
"""

from enum import StrEnum

_LABELS = {
    "balance": "work-life balance",
    "conditions": "working conditions",
    "email": "e-mail",
    "friend-of-friend": "friend of a friend",
    "future-pool": "kept in mind for later",
    "gave": "gave something",
    "leader": "leading employers",
    "linkedin": "LinkedIn",
    "no-show": "no-show",
    "path": "career path",
    "titles": "job titles",
}


class Word(StrEnum):
    """A word of a closed vocabulary."""

    @property
    def label(self) -> str:
        """The word as people read it, to stand within a sentence."""
        return _LABELS.get(self.value) or self.value.replace("-", " ")


class Level(Word):
    """How senior a contact is (003: fit the question to the person's level)."""

    ENTRY = "entry"
    SENIOR = "senior"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"
    OWNER = "owner"


class Source(Word):
    """How I know or found a contact (002 and 003: find people by category)."""

    FAMILY = "family"
    FRIEND = "friend"
    FRIEND_OF_FRIEND = "friend-of-friend"
    COLLEAGUE = "colleague"
    FORMER_BOSS = "former-boss"
    FORMER_COWORKER = "former-coworker"
    ALUMNI = "alumni"
    ACQUAINTANCE = "acquaintance"
    ASSOCIATION = "association"
    LINKEDIN = "linkedin"
    COMPANY_WEBSITE = "company-website"
    PUBLICATION = "publication"
    SOCIAL_MEDIA = "social-media"
    EVENT = "event"
    INTRODUCTION = "introduction"
    OTHER = "other"


class Reason(Word):
    """Why I seek a person out (000: decide it before activating a contact)."""

    NEXT_STEPS = "next-steps"
    ADVICE = "advice"
    INDUSTRY_INFORMATION = "industry-information"
    REFERRALS = "referrals"
    OPPORTUNITIES = "opportunities"


class Channel(Word):
    """How a contact prefers to be reached (`prefers`)."""

    EMAIL = "email"
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in-person"
    MESSAGE = "message"


class Closed(Word):
    """Why nothing more is to come of a contact."""

    DECLINED = "declined"
    NO_REPLY = "no-reply"
    MOVED_ON = "moved-on"
    OTHER = "other"


class Touch(Word):
    """What happened in an entry of a contact's log (`what`)."""

    REQUEST = "request"
    REPLY = "reply"
    DECLINED = "declined"
    NUDGE = "nudge"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    UPDATE = "update"
    MESSAGE = "message"
    GAVE = "gave"


class InterviewStatus(Word):
    """What became of an interview."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"


class InterviewFormat(Word):
    """How an interview takes place (004: each format has its own preparation)."""

    IN_PERSON = "in-person"
    PHONE = "phone"
    VIDEO = "video"
    EMAIL = "email"


class LeadKind(Word):
    """What a lead points to (002: with no names to give, they may know other sources)."""

    ASSOCIATION = "association"
    NETWORK = "network"
    EVENT = "event"
    PUBLICATION = "publication"
    OPENING = "opening"
    OTHER = "other"


class FactAbout(Word):
    """What a fact is about (000: the questions that each option has to answer)."""

    PATH = "path"
    TITLES = "titles"
    DAILY_WORK = "daily-work"
    ENTRY_LEVEL = "entry-level"
    BARRIER = "barrier"
    CREDENTIAL = "credential"
    SKILL = "skill"
    SALARY = "salary"
    OUTLOOK = "outlook"
    GROWTH = "growth"
    MOBILITY = "mobility"
    TREND = "trend"
    LEADER = "leader"
    VALUES = "values"
    CONDITIONS = "conditions"
    BALANCE = "balance"
    CHALLENGE = "challenge"
    DEMAND = "demand"
    CULTURE = "culture"
    HIRING = "hiring"
    OTHER = "other"


class Per(Word):
    """The time that a salary is paid for."""

    HOUR = "hour"
    MONTH = "month"
    YEAR = "year"


class Outcome(Word):
    """What an interview led to (001: later opportunities trace back to an interview)."""

    OPENING = "opening"
    REFERRAL = "referral"
    FUTURE_POOL = "future-pool"
    FEEDBACK = "feedback"
    ENCOURAGEMENT = "encouragement"
    OFFER = "offer"


class OptionStatus(Word):
    """Where a career option stands."""

    OPEN = "open"
    SET_ASIDE = "set-aside"
    CHOSEN = "chosen"


class DecisionChoice(Word):
    """What a decision about an option says (004: no rash decisions)."""

    PURSUE = "pursue"
    WAIT = "wait"
    SET_ASIDE = "set-aside"


class NeedWhen(Word):
    """When an organization has a need (000: a current or near need)."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class Owner(Word):
    """Who is to do a follow-up."""

    ME = "me"
    THEM = "them"


class Audience(Word):
    """Whom a question is put to: the person I talk with, or myself (000)."""

    THEM = "them"
    ME = "me"


class Naming(Word):
    """How the share edition names people and organizations."""

    STAND_IN = "stand-in"
    INITIALS = "initials"
    REAL = "real"


class Precision(Word):
    """How exact the share edition's dates are."""

    MONTH = "month"
    DAY = "day"
