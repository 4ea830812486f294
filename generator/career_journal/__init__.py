"""career-journal: a static site generator for a personal career journal.

A straight pipe: located text -> frozen records -> diagnostics -> derived views -> the command line and MkDocs.
"""

__version__ = "0.1.0"
