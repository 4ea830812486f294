"""The interview method as data: nothing here reads a journal, a clock or a file.

`vocabulary` holds the words that choice fields accept, `stages` the three stages, `questions` the
question bank, `goals` the goals of an interview, `parts` all that the method asks for, and `wording`
how questions are recognised. Rules that come from one of the method's articles name it by its number,
000 to 004.
"""

from career_journal.method.goals import GOALS, GOALS_BY_ID, Goal
from career_journal.method.questions import (
    QUESTIONS,
    QUESTIONS_BY_ID,
    Question,
    stage_questions,
)
from career_journal.method.stages import STAGES, Stage

__all__ = [
    "GOALS",
    "GOALS_BY_ID",
    "QUESTIONS",
    "QUESTIONS_BY_ID",
    "STAGES",
    "Goal",
    "Question",
    "Stage",
    "stage_questions",
]
