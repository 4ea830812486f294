"""What `done` says of something that is not open: it never suggests what is owed to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

FILES = {
    "contacts/fit-frank.md": "---\nname: [\n---\n",
    "contacts/jonas-lindqvist.md": "---\nname: Jonas Lindqvist\nkeep_in_touch: 1 month\n---\n",
    "contacts/greta-lind.md": "---\nname: Greta Lind\n---\n",
    "contacts/luca-young.md": "---\nname: Luca Young\n---\n",
    "contacts/amara-okafor.md": "---\nname: Dr. Amara Okafor\nlog:\n  - {date: 2026-09-01, what: request}\n---\n",
    "interviews/2026-09-01-jonas.md": "---\ncontact: jonas-lindqvist\ndate: 2026-09-01\nstage: explore\n"
    "thanked: 2026-09-02\n---\n\n## Highlights\n\nGreat goals.\n",
    "entries/2026-09-01-a.md": "---\ndate: 2026-09-01\n---\n\n## Follow-ups\n\n- [x] 2026-09-02 Send the poster\n",
}


@pytest.mark.parametrize(("typed", "sentence"), [
    ("greta", "Nothing is open with Greta Lind. What is done is listed by: career-journal followups --all"),
    ("gretta", "Nothing is open with Greta Lind."),
    ("luca goals", "Nothing is open with Luca Young."),
    ("you grand", "Nothing that is open is called “you grand”. To see what is: career-journal followups"),
    ("jonas thank-you", "That is done already, on 2026-09-02: Thank Jonas Lindqvist."),
    ("poster", "That is done already: Send the poster."),
    ("amara thanks", "Did you mean contacts/amara-okafor/nudge?"),
    ("frank thank-you", "contacts/fit-frank.md can't be used yet. To see why: career-journal check"),
    ("amara nugde", "Did you mean contacts/amara-okafor/nudge?"),
    ("keep-in-tuoch", "Did you mean contacts/jonas-lindqvist/keep-in-touch?"),
])  # fmt: skip
def test_what_is_not_open(
    typed: str, sentence: str, run: Callable[..., Result], write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    result = run("done", typed, "--journal", write_journal(FILES), "--today", "2026-10-19")
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
