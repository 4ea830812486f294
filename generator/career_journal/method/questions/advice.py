"""Any stage: questions that ask for advice and for further people (article 004)."""

from career_journal.method.questions.question import Question
from career_journal.method.stages import STAGES

QUESTIONS = (
    Question(
        id="advice",
        text="What would be your next steps if you stood where I stand now?",
        topic="advice",
        stages=STAGES,
        why="Gives me something to act on, and a reason to report back.",
    ),
    Question(
        id="who-else",
        text="Who else should I listen to, and where would you look if no name comes to mind?",
        topic="advice",
        stages=STAGES,
        why="Turns one conversation into the next ones.",
    ),
)
