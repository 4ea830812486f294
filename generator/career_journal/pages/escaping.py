"""Escaping: what a person typed, made safe for a Markdown paragraph and for a raw HTML block at once."""

from __future__ import annotations

import string

from markupsafe import Markup

# A special character of either language becomes a numeric entity, which both leave alone and every browser turns back.
# Line ends too: a blank line would end a raw HTML block, and a new line could begin a list.
_BLANKS = "\t\n\r\f\v"
_ENTITIES = {ord(character): f"&#{ord(character)};" for character in string.punctuation + _BLANKS}

# HTML has no control characters, written out or not: a sign shows that there is one.
_CONTROLS = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _BLANKS}

_ESCAPED = str.maketrans(_ENTITIES | _CONTROLS)


def escape(value: object) -> Markup:
    """The text of `value`, escaped for HTML and Markdown; nothing for None; markup of ours stays as it is."""
    if isinstance(value, Markup):
        return value
    return Markup("") if value is None else Markup(str(value).translate(_ESCAPED))  # noqa: S704 - just escaped
