"""Fields that point to a record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from career_journal.fields.kinds import FieldType, fault, scalar, shown
from career_journal.ids import ID

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_ID = re.compile(r"[\[\]|#]")
_WIKILINK = re.compile(r"\[\[([^\[\]|#]+)(?:#[^\[\]|]*)?(?:\|[^\[\]]*)?\]\]")


class LinkedId(str):
    """An id that was written as a wikilink: it means a record, where plain words would be allowed too."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Reference(FieldType):
    """A field that points to a record of one folder; with `or_words` also a name in plain words.

    The id may stand alone or as a wikilink: `priya-raman`, `[[priya-raman]]`, `[[contacts/priya-raman|Priya]]`.
    Whether that record exists is for the journal to say.
    """

    folder: str
    or_words: bool = False

    def reading(self) -> Callable[[Any], str]:
        """The reader of ids, or with `or_words` of words too."""
        return self._read

    def _read(self, value: Any) -> str:
        if value.__class__ is str and (ID.fullmatch(value) or (self.or_words and not self._points(value))):
            return str(value)
        wanted = "an id or a name" if self.or_words else "the id of a record"
        text = scalar(_rejoined(value), wanted, "priya-raman")
        link = _WIKILINK.fullmatch(text)
        folder, _, name = (link[1] if link else text).strip().rpartition("/")
        target = name.removesuffix(".md")
        if "/" in folder or not target or _NO_ID.search(target):
            message = f"{shown(text)} is not the id of a record."
            raise fault("wrong-reference", message, "Write the name of its file without .md.")
        if folder not in {"", self.folder}:
            message = f"{shown(text)} points into {folder}/."
            raise fault("wrong-reference", message, f"A record of {self.folder}/ belongs here.")
        is_link = link is not None or _is_link(value)
        return LinkedId(target) if is_link else target

    def _points(self, text: str) -> bool:
        """Whether a text is spelled as no plain words are."""
        return text.startswith(("[[", f"{self.folder}/"))

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return {"type": "string"}


def _is_link(value: object) -> bool:
    """Whether a value is a wikilink written without quotes."""
    return isinstance(value, list) and any(isinstance(item, list) for item in value)


def _rejoined(value: object) -> object:
    """The text of a wikilink written without quotes, which YAML takes for a list in a list.

    A comma in its label parts it into items.
    """
    items = value
    while isinstance(items, list) and len(items) == 1:
        items = items[0]
    if isinstance(items, list) and all(isinstance(item, str) for item in items) and "|" in "".join(items[:1]):
        items = ", ".join(items)
    is_rejoined = isinstance(value, list) and isinstance(items, str) and not items.startswith("[[")
    return f"[[{items}]]" if is_rejoined else items
