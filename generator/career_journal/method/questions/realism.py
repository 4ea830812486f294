"""Clarifying: questions that show how realistic an option is (article 000)."""

from career_journal.method.questions.question import LEADING, STAFFING, STEERING, Question
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="trends",
        text="What is changing in your field just now that a newcomer should know about?",
        topic="realism",
        stages=(Stage.CLARIFY, Stage.CULTIVATE),
        stage=Stage.CLARIFY,
        levels=STEERING,
        about=(FactAbout.TREND,),
        why="Tells what to prepare for, and what to talk about with the next person.",
    ),
    Question(
        id="credentials",
        text="Which degrees, certificates or licences does one really need, and which only help?",
        topic="realism",
        stages=(Stage.CLARIFY,),
        stage=Stage.CLARIFY,
        levels=LEADING,
        functions=STAFFING,
        about=(FactAbout.CREDENTIAL,),
        why="Parts what I must still earn from what I can do without.",
    ),
    Question(
        id="salary",
        text="What pay range should someone with my background expect at the start and later on?",
        topic="realism",
        stages=(Stage.CLARIFY,),
        stage=Stage.CLARIFY,
        functions=STAFFING,
        about=(FactAbout.SALARY,),
        why="Shows whether I can live on this option, from the first year on.",
    ),
    Question(
        id="leaders",
        text="Which employers lead this field, and what sets them apart in your eyes?",
        topic="realism",
        stages=(Stage.CLARIFY, Stage.CULTIVATE),
        stage=Stage.CLARIFY,
        about=(FactAbout.LEADER,),
        why="Gives me organizations to read about, and later to approach.",
    ),
)
