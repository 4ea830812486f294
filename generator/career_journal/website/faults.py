"""What can go wrong while a site is made and is no bug of ours, as one sentence."""

from __future__ import annotations

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from mkdocs.exceptions import MkDocsException

NOT_OURS = (MkDocsException, TemplateError)
"""Faults of `mkdocs.yml`, of another plugin that says so, and of a template of the person's own."""


def sentence(fault: Exception) -> str:
    """What is wrong, with its file and line where they are known."""
    if isinstance(fault, TemplateNotFound):  # an OSError too
        return f"The template “{fault.name}” is not there."
    if isinstance(fault, OSError):
        return f"“{fault.filename}” can’t be used: {fault.strerror}."
    if isinstance(fault, TemplateSyntaxError):
        return f"{fault.filename}, line {fault.lineno}: {fault.message}."
    return str(fault)
