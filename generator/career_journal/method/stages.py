"""The three stages of information interviews (article 000)."""

from enum import StrEnum


class Stage(StrEnum):
    """A stage of the method: what an interview is for (000)."""

    EXPLORE = "explore"
    CLARIFY = "clarify"
    CULTIVATE = "cultivate"

    @property
    def number(self) -> int:
        """The stage's place in the method, from 1."""
        return STAGES.index(self) + 1

    @property
    def label(self) -> str:
        """The stage's name as a heading shows it."""
        return self.value.capitalize()

    @property
    def aim(self) -> str:
        """What to do in this stage, in one sentence."""
        return _AIMS[self]

    @property
    def finished_when(self) -> str:
        """What has to be there before the next stage, in one sentence."""
        return _FINISHED_WHEN[self]


STAGES: tuple[Stage, ...] = tuple(Stage)
"""The stages, in the order in which an option goes through them."""

_AIMS = {
    Stage.EXPLORE: "Collect career options that would put your skills and interests to use.",
    Stage.CLARIFY: "Judge how realistic each of your most interesting options is for you.",
    Stage.CULTIVATE: "Find organizations and people that need you now or soon, and a way to them.",
}

_FINISHED_WHEN = {
    Stage.EXPLORE: "Several options stand, most of their questions answered by several people.",
    Stage.CLARIFY: (
        "For an option, you have heard enough different people, answered every question, your own "
        "four among them, and written down a decision."
    ),
    Stage.CULTIVATE: "Each organization you aim for has a need, a person, and a path to them.",
}

_READINGS = {reading: stage for stage in STAGES for reading in (stage.value, str(stage.number))}


def stage_of(text: str) -> Stage | None:
    """Read a stage from its word or its number; None where the text is neither."""
    return _READINGS.get(text.strip().casefold())
