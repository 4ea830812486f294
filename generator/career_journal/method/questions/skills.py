"""Any stage: questions about skills, ways in and ways up (articles 002 and 004)."""

from career_journal.method.questions.question import LEADING, STAFFING, Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="valued-skills",
        text="Which skills make you glad to have someone on the team?",
        topic="skills",
        stages=STAGES,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.SKILL,),
        why="Tells which of my strengths to show, and which gaps to close.",
    ),
    Question(
        id="preparation",
        text="How would you prepare for this work if you had a year to do it?",
        topic="skills",
        stages=STAGES,
        about=(FactAbout.ENTRY_LEVEL, FactAbout.CREDENTIAL),
        why="Gives me a plan that someone in the field would trust.",
    ),
    Question(
        id="advancement",
        text="What did the people who moved up here do to earn it?",
        topic="skills",
        stages=STAGES,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.GROWTH,),
        why="Shows what counts for going further, beyond the years served.",
    ),
    Question(
        id="assess-my-experience",
        text="Looking at my experience, what would speak for me, and what would you still miss?",
        topic="skills",
        stages=STAGES,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.ENTRY_LEVEL, FactAbout.BARRIER),
        why="Lets someone who knows the work name my strengths and gaps.",
    ),
)
