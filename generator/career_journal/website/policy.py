"""What a page may load and run, said in the page itself: files of the site and the theme's own scripts, nothing else.

Should a script find its way into what a person typed, the browser refuses it; and no page can ask anything of anybody.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

_INLINE = re.compile(r"<(script|style)(?P<attributes>[^>]*)>(.*?)</\1>", re.DOTALL)
_HEAD = re.compile(r"<head[^>]*>(?:\s*<meta charset=[^>]*>)?")
"""Where the policy goes: before all that it rules, and after what has to come within the first thousand bytes."""


def with_policy(html: str, content: str) -> str:
    """The page with its policy, if it has a head. What stands in `content`, made from the journal, may not run."""
    before, _, after = html.partition(content) if content else (html, "", "")
    found = tuple(
        (kind, text)
        for part in (before, after)
        for kind, attributes, text in _INLINE.findall(part)
        if " src=" not in attributes and "json" not in attributes
    )
    head = _HEAD.search(before)
    return f"{html[: head.end()]}{_policy(found)}{html[head.end() :]}" if head else html


@lru_cache(maxsize=8)
def _policy(inline: tuple[tuple[str, str], ...]) -> str:
    """The policy for a page with these scripts and styles, each as its kind and its text, within its tags."""
    hashes = {"script": "", "style": ""}
    for kind, text in dict.fromkeys(inline):
        hashes[kind] += f" 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    rules = (
        "default-src 'none'",
        f"script-src 'self'{hashes['script']}",
        f"style-src 'self'{hashes['style']}",
        "img-src 'self' data:",  # the theme's stylesheets hold its icons
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
