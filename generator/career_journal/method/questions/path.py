"""Any stage: questions about the way this person came (article 002)."""

from career_journal.method.questions.question import Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="how-they-started",
        text="How did you come to do this work?",
        topic="path",
        stages=STAGES,
        about=(FactAbout.PATH,),
        why="Opens the talk easily, and shows one real way in.",
    ),
    Question(
        id="wish-they-had-known",
        text="What did nobody tell you at the start that would have helped you to know?",
        topic="path",
        stages=STAGES,
        about=(FactAbout.CHALLENGE,),
        why="Spares me a surprise that others had to live through.",
    ),
    Question(
        id="do-differently",
        text="If you began again today, what would you do another way?",
        topic="path",
        stages=STAGES,
        about=(FactAbout.PATH,),
        why="Points out the detours that I can leave out.",
    ),
)
