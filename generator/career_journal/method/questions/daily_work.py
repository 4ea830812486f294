"""Any stage: questions about what the work is like from day to day (articles 002 and 004)."""

from career_journal.method.questions.question import DOING, LEADING, STAFFING, Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="what-the-job-is-like",
        text="How would you describe your job to a friend who knows nothing about it?",
        topic="daily-work",
        stages=STAGES,
        about=(FactAbout.DAILY_WORK,),
        why="Gives the whole picture before the details.",
    ),
    Question(
        id="working-hours",
        text="How many hours do you work in a normal week, and how much say do you have in them?",
        topic="daily-work",
        stages=STAGES,
        levels=DOING,
        about=(FactAbout.CONDITIONS, FactAbout.BALANCE),
        why="Shows what the work would do to the rest of my week.",
    ),
    Question(
        id="typical-day",
        text="Would you walk me through your last working day, from start to finish?",
        topic="daily-work",
        stages=STAGES,
        levels=DOING,
        about=(FactAbout.DAILY_WORK,),
        why="Shows what the hours are spent on, whatever the job's title says.",
    ),
    Question(
        id="likes-and-drawbacks",
        text="Which part of your work would you never give up, and which would you gladly hand on?",
        topic="daily-work",
        stages=STAGES,
        about=(FactAbout.DAILY_WORK, FactAbout.VALUES),
        why="Lets me hold their joys and burdens against my own.",
    ),
    Question(
        id="decisions",
        text="Which decisions are yours to make, and which ones do you have to take to others?",
        topic="daily-work",
        stages=STAGES,
        levels=LEADING,
        about=(FactAbout.DAILY_WORK,),
        why="Shows how much freedom and weight the work carries.",
    ),
    Question(
        id="working-conditions",
        text="Where and with whom do you work, and how much travel, pressure or quiet is in it?",
        topic="daily-work",
        stages=STAGES,
        levels=DOING,
        about=(FactAbout.CONDITIONS,),
        why="Tells whether I could do my best in such surroundings.",
    ),
    Question(
        id="work-life-balance",
        text="How well does this work leave you room for family, friends and yourself?",
        topic="daily-work",
        stages=STAGES,
        about=(FactAbout.BALANCE,),
        why="Shows the price of the work outside of it.",
    ),
    Question(
        id="incentives",
        text="Apart from the pay itself, what does this work reward people with, and for what?",
        topic="daily-work",
        stages=STAGES,
        functions=(*STAFFING, "sales"),
        about=(FactAbout.SALARY, FactAbout.VALUES),
        why="Shows what the work really encourages, in bonuses, benefits and praise.",
    ),
)
