"""From a template and a view to Markdown. Whatever a template prints is escaped, unless it is markup of ours."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.compiler import CodeGenerator, Frame

from career_journal.pages.addresses import anchor
from career_journal.pages.due_drafts import due_draft
from career_journal.pages.escaping import escape
from career_journal.pages.here import Here
from career_journal.pages.html_blocks import apart
from career_journal.views.salaries import salary_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import BytecodeCache, Template
    from jinja2.nodes import Call, Expr

    from career_journal.pages.edition import Edition

_INDENTATION = re.compile(r"\n\s+")


class _LeanCode(CodeGenerator):
    """Templates as code without what they never need, which took a third of a page's time.

    What `finalize` gives is escaped: Jinja's own escaping of it would find nothing.
    """

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's signature
        self.write(finalize.src)

    def _output_child_post(self, node: Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's signature
        self.write(")")

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - Jinja's
        """A call as it stands. Jinja would first ask each function whether it wants the context: ours never do."""
        self.write("environment.called(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")


def _called(function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return function(*arguments, **named)


class _Environment(Environment):
    code_generator_class = _LeanCode
    called = staticmethod(_called)


@cache
def environment(compiled: BytecodeCache | None = None) -> Environment:
    """The templates; `compiled`: where to find and keep them compiled.

    With `autoescape`, macros give markup; `finalize` sees to the escaping itself.
    """
    templates = _Environment(
        loader=PackageLoader("career_journal.pages"),
        autoescape=True,
        finalize=escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled,
        optimized=False,  # folding constants takes longer than it saves in one run
        cache_size=-1,
    )
    templates.globals |= {"due_draft": due_draft, "anchor": anchor, "salary_text": salary_text}
    return templates


def rendered(template: Template, edition: Edition, address: str, view: object) -> str:
    """The Markdown of the page at `address`: a template with `view`, `here` and `edition`."""
    text = template.render(view=view, here=Here(edition, address), edition=edition)
    pieces = (_compact(piece) if is_block else piece for piece, is_block in apart(text))
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _compact(block: str) -> str:
    """The block without the blank lines and the indentation of its template; nothing of one that says nothing."""
    compact = _INDENTATION.sub("\n", block)
    return compact if compact.count("\n") > 1 else ""
