"""The editions of the site."""

from __future__ import annotations

from enum import StrEnum


class EditionName(StrEnum):
    """For whom an edition is: for the person alone, or to be shared."""

    FULL = "full"
    SHARE = "share"
