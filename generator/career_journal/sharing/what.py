"""The kinds of things that the share edition keeps back."""

from __future__ import annotations

from enum import StrEnum


class What(StrEnum):
    """What a thing is that the share edition keeps back."""

    NAME = "name"
    ORGANIZATION = "organization's name"
    EMAIL = "e-mail address"
    PHONE = "phone number"
    LINK = "link"
    DAY = "exact day"
    ID = "file name"
    TEXT = "text"
    TAG = "tag"
    CUSTOM = "field of your own"
    BODY = "sentence of a body"
    COMMENT = "comment"

    @property
    def plural(self) -> str:
        """The same of several."""
        return _SEVERAL.get(self, f"{self.value}s")


_SEVERAL = {
    What.ORGANIZATION: "organizations’ names",
    What.EMAIL: "e-mail addresses",
    What.CUSTOM: "fields of your own",
    What.BODY: "sentences of bodies",
}
