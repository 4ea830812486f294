"""Any stage: questions about where the field is going (articles 002 and 004)."""

from career_journal.method.questions.question import LEADING, STAFFING, STEERING, Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="demand",
        text="How hard is it these days to find good people for this work?",
        topic="outlook",
        stages=STAGES,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.DEMAND,),
        why="Tells how much competition or welcome I can count on.",
    ),
    Question(
        id="job-titles",
        text="Under which job titles does this kind of work go at different employers?",
        topic="outlook",
        stages=STAGES,
        functions=STAFFING,
        about=(FactAbout.TITLES,),
        why="Gives me the words to search and to ask with.",
    ),
    Question(
        id="challenges",
        text="Which problems are you and your colleagues struggling with the most?",
        topic="outlook",
        stages=STAGES,
        levels=LEADING,
        about=(FactAbout.CHALLENGE,),
        why="Shows where help is needed, perhaps mine.",
    ),
    Question(
        id="expected-changes",
        text="What about this work will look different in a few years, and what will cause it?",
        topic="outlook",
        stages=STAGES,
        levels=STEERING,
        about=(FactAbout.TREND, FactAbout.OUTLOOK),
        why="Lets me prepare for the work as it will be.",
    ),
)
