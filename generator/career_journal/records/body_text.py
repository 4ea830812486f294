"""What of a body's Markdown is text to read: code holds no headings and links, and comments hold nothing at all.

Every pattern here is bounded: a body may be a megabyte of brackets.
"""

from __future__ import annotations

import re

COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
"""An HTML comment; one that is never closed goes on to the end."""

_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|^[ \t]*(?P<fence>`{3,}+(?=[^`\n]*\n)|~{3,}+)[^\n]*\n.*?(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`++)[^\n]{0,400}?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)


def without_comments(text: str) -> str:
    """The text without HTML comments and the blanks around it."""
    return COMMENT.sub("", text).strip()


def visible(text: str) -> str:
    """The text with code and comments blanked out, so that every offset stays what it is."""
    if "<!--" not in text and "`" not in text and "~~~" not in text:
        return text
    return _HIDDEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
