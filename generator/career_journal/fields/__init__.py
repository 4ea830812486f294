"""The types that a field can have: each reads the text that a person typed, or says what to type instead.

The reader hands over text, lists and mappings only, so a type sees exactly what stands in the file. A value that does
not fit raises a `PydanticCustomError` whose type is the name of the check that reports it.
"""

from career_journal.fields.choices import Choice
from career_journal.fields.dates import Day, Moment, When
from career_journal.fields.durations import Cadence, Duration
from career_journal.fields.kinds import FieldType, Kind, Part, fault, shown
from career_journal.fields.links import SAFE_SCHEMES, Email, Link, scheme_of
from career_journal.fields.numbers import Amount, Score, Whole
from career_journal.fields.references import Reference
from career_journal.fields.texts import TEXT, AsList, Text, Texts, YesNo

__all__ = [
    "SAFE_SCHEMES",
    "TEXT",
    "Amount",
    "AsList",
    "Cadence",
    "Choice",
    "Day",
    "Duration",
    "Email",
    "FieldType",
    "Kind",
    "Link",
    "Moment",
    "Part",
    "Reference",
    "Score",
    "Text",
    "Texts",
    "When",
    "Whole",
    "YesNo",
    "fault",
    "scheme_of",
    "shown",
]
