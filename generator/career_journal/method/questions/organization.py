"""Any stage: questions about the organization this person works for (articles 002 and 004)."""

from career_journal.method.questions.question import STEERING, Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import FactAbout

QUESTIONS = (
    Question(
        id="working-here",
        text="What would I notice about the way people treat each other here in my first month?",
        topic="organization",
        stages=STAGES,
        about=(FactAbout.CULTURE,),
        why="Gives a feel for the place that no website gives.",
    ),
    Question(
        id="versus-competitors",
        text="What do you do better than others in your market, and where are they ahead of you?",
        topic="organization",
        stages=STAGES,
        levels=STEERING,
        functions=("marketing", "sales", "strategy"),
        about=(FactAbout.LEADER,),
        why="Places the organization among its rivals, and names them.",
    ),
    Question(
        id="why-customers-choose",
        text="When a customer picks you over someone else, what has usually tipped the scales?",
        topic="organization",
        stages=STAGES,
        levels=STEERING,
        functions=("customer service", "marketing", "sales"),
        about=(FactAbout.OTHER,),
        why="Shows what the organization lives on, and so what it will need people for.",
    ),
)
