"""The field that takes a stage: its word, or its number."""

from __future__ import annotations

from typing import Annotated

from career_journal.fields import Choice
from career_journal.method.stages import STAGES, Stage

StageField = Annotated[Stage, Choice(Stage, tuple((str(stage.number), stage.value) for stage in STAGES))]
