"""Clarifying: the four questions that I answer myself (article 000)."""

from career_journal.method.questions.question import Question
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Audience, FactAbout

QUESTIONS = (
    Question(
        id="best-fit",
        text="Which of these options fits me best, and by what do I judge that?",
        topic="fit",
        stages=(Stage.CLARIFY,),
        audience=Audience.ME,
        stage=Stage.CLARIFY,
        why="Makes me weigh the options side by side, by my own criteria.",
    ),
    Question(
        id="my-entry-level",
        text="At what level could I start, with what I can show today?",
        topic="fit",
        stages=(Stage.CLARIFY,),
        audience=Audience.ME,
        stage=Stage.CLARIFY,
        about=(FactAbout.ENTRY_LEVEL,),
        why="Keeps my hopes for the first position honest.",
    ),
    Question(
        id="my-barriers",
        text="What stands between me and this option, and what could I do about it?",
        topic="fit",
        stages=(Stage.CLARIFY,),
        audience=Audience.ME,
        stage=Stage.CLARIFY,
        about=(FactAbout.BARRIER,),
        why="Turns vague doubts into obstacles that I can work on.",
    ),
    Question(
        id="my-values-fit",
        text="Would this work let me live by what matters most to me?",
        topic="fit",
        stages=(Stage.CLARIFY,),
        audience=Audience.ME,
        stage=Stage.CLARIFY,
        about=(FactAbout.VALUES,),
        why="Finds the conflict with my values before I am in it.",
    ),
)
