"""Cultivating: questions about needs that I could meet (articles 000 and 003)."""

from career_journal.method.questions.question import LEADING, STAFFING, Question
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="current-needs",
        text="What does your team need to get done that it has too few hands or skills for?",
        topic="needs",
        stages=(Stage.CULTIVATE,),
        stage=Stage.CULTIVATE,
        levels=LEADING,
        about=(FactAbout.CHALLENGE, FactAbout.HIRING),
        why="Finds a need that I could meet, whether or not a position is open.",
    ),
    Question(
        id="openings-soon",
        text="Where do you expect new positions in the coming months, and how are they filled?",
        topic="needs",
        stages=(Stage.CULTIVATE,),
        stage=Stage.CULTIVATE,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.HIRING,),
        why="Tells when and through whom to come back.",
    ),
    Question(
        id="where-i-fit",
        text="Where in an organization like yours could you picture me being useful?",
        topic="needs",
        stages=(Stage.CULTIVATE,),
        stage=Stage.CULTIVATE,
        levels=LEADING,
        about=(FactAbout.SKILL, FactAbout.HIRING),
        why="Lets them place me, and often leads to the right person.",
    ),
)
