"""Exploring: questions that bring up career options and tell them apart (article 000)."""

from career_journal.method.questions.question import STEERING, Question
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="options-for-my-skills",
        text="Knowing what I am good at, which kinds of work would you have me look into?",
        topic="options",
        stages=(Stage.EXPLORE,),
        stage=Stage.EXPLORE,
        about=(FactAbout.TITLES,),
        why="Brings up options that I would not have thought of myself.",
    ),
    Question(
        id="jobs-for-my-interests",
        text="Which jobs in your field would suit someone who cares about the things I do?",
        topic="options",
        stages=(Stage.EXPLORE,),
        stage=Stage.EXPLORE,
        about=(FactAbout.TITLES,),
        why="Ties my interests to jobs that have a name.",
    ),
    Question(
        id="career-paths",
        text="Where do people usually begin in this work, and where do they go from there?",
        topic="options",
        stages=(Stage.EXPLORE, Stage.CLARIFY),
        stage=Stage.EXPLORE,
        about=(FactAbout.PATH,),
        why="Shows the usual roads through an option, and where each begins.",
    ),
    Question(
        id="outlook",
        text="How do you see this kind of work doing over the next five to ten years?",
        topic="options",
        stages=(Stage.EXPLORE, Stage.CLARIFY),
        stage=Stage.EXPLORE,
        levels=STEERING,
        about=(FactAbout.OUTLOOK,),
        why="Tells whether an option has a future worth preparing for.",
    ),
    Question(
        id="mobility",
        text="How easily can someone move from here to another employer, place or line of work?",
        topic="options",
        stages=(Stage.EXPLORE, Stage.CLARIFY),
        stage=Stage.EXPLORE,
        about=(FactAbout.MOBILITY,),
        why="Shows how many doors an option leaves open.",
    ),
    Question(
        id="growth",
        text="What room is there to learn more and take on more, once someone is in?",
        topic="options",
        stages=(Stage.EXPLORE, Stage.CLARIFY),
        stage=Stage.EXPLORE,
        about=(FactAbout.GROWTH,),
        why="Tells whether an option would still have something for me in some years.",
    ),
)
