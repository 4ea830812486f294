"""Fields that take one word of a closed vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from career_journal.diagnostics import did_you_mean, listed, surely_meant
from career_journal.fields.kinds import FieldType, fault, scalar, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class Choice(FieldType):
    """A field that takes one word of a closed vocabulary; `aliases` are other spellings with the same meaning."""

    words: type[StrEnum]
    aliases: tuple[tuple[str, str], ...] = ()

    def reading(self) -> Callable[[Any], StrEnum]:
        """A look-up in one table of words and aliases, made once."""
        members = {word.value: word for word in self.words}
        members |= {alias: members[word] for alias, word in self.aliases}

        def read(value: Any) -> StrEnum:
            try:
                return members[value]
            except (KeyError, TypeError):
                raise self._unknown(value) from None

        return read

    def meant(self, text: str) -> str | None:
        """The word that is nearly the same, or that has an alias which is."""
        near = surely_meant(text, {*self.words, *dict(self.aliases)})
        return dict(self.aliases).get(near, near) if near else None

    def _unknown(self, value: object) -> PydanticCustomError:
        text = scalar(value, "one word", next(iter(self.words)).value)
        near = did_you_mean(text, self.words)
        guess = f"Did you mean {near}? " if near else ""
        return fault(
            "unknown-choice", f"{shown(text)} is not one of the choices here.", f"{guess}Write {listed(self.words)}."
        )

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return {"enum": list(self.words)}
