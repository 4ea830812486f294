"""Several commands at once, or an editor beside them: each waits for its turn or is refused, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import Counter
from contextlib import suppress
from datetime import date
from itertools import cycle
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from career_journal.cli import cli, mending
from career_journal.editing.amending import amend
from career_journal.editing.changes import AppendItem, EditRefused
from career_journal.editing.mending import mended
from career_journal.editing.recording import still_open
from career_journal.editing.writing import locked
from career_journal.reading import read_journal
from tests.promises import FACTOR, tried

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Any

COMMAND = (sys.executable, "-m", "career_journal.cli")

WRITERS, EDITS = 6, 100
"""So many programs at once, and so many edits of each."""

WRITER = """
import os
import sys
import click
from career_journal.cli import cli

os.fsync = lambda fd: None  # no disk dies here, and waiting for it takes most of the time
root, writer, edits = sys.argv[1:]
for edit in range(int(edits)):
    words = ["log", ["ana", "ben", "cleo"][edit % 3], "message", "--note", f"{writer}-{edit}", "--journal", root]
    while True:
        try:
            cli(words, standalone_mode=False)
            break
        except click.ClickException as refused:  # an editor has just saved
            assert "Try again" in refused.message, refused.message
"""
"""A program that logs, and tries again when it is refused."""


class Editor(threading.Thread):
    """Somebody who saves one contact after the other all the time, and never an old text over a new one.

    So it saves between the turns of two commands. What is saved while one writes, the tests below have, one by one.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(daemon=True)
        self.root = root
        self.files = [root / "contacts" / f"{name}.md" for name in ("ana", "ben", "cleo")]
        self.saved: dict[Path, list[bytes]] = {path: [] for path in self.files}
        self.stopped = threading.Event()

    def run(self) -> None:
        for number, path in enumerate(cycle(self.files)):
            temporary, line = path.with_name(".mine.swp"), b"Saved %d.\n" % number
            with suppress(EditRefused), locked(self.root):
                temporary.write_bytes(path.read_bytes() + line)
                temporary.replace(path)
                self.saved[path].append(line)
            if self.stopped.wait(0.01):
                return


@pytest.mark.parametrize("time", range(FACTOR))
def test_writers_at_once_and_an_editor_lose_nothing(
    time: int, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    root = write_journal({f"contacts/{name}.md": f"---\nname: {name}\n---\n" for name in ("ana", "ben", "cleo")})
    editor = Editor(root)
    with tried("edits at once") as count:
        command = [sys.executable, "-c", WRITER, str(root)]
        env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")}
        writers = [
            subprocess.Popen([*command, str(n), str(EDITS)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
            for n in range(WRITERS)
        ]
        editor.start()
        said = [writer.communicate()[1].decode() for writer in writers]
        editor.stopped.set()
        editor.join()
        assert [writer.returncode for writer in writers] == [0] * WRITERS, "".join(said)[-3000:]
        journal = read_journal(root)
        assert not journal.faults
        notes = Counter(entry.note for contact in journal.contacts.values() for entry in contact.log)
        assert notes == Counter(f"{writer}-{edit}" for writer in range(WRITERS) for edit in range(EDITS))
        for path, lines in editor.saved.items():
            content = path.read_bytes().splitlines(keepends=True)
            assert lines
            assert not set(lines) - set(content), path.name
        count(notes.total())


def test_of_two_new_records_of_one_name_one_is_kept(sample: Path) -> None:
    arguments = [*COMMAND, "new", "contact", "Ada Twice", "--journal", str(sample)]
    writers = [subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(4)]
    assert sorted(writer.wait() for writer in writers) == [0, 1, 1, 1]


def _in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _by_renaming(path: Path, text: str) -> None:
    """As vim and many others do: the file has a new inode."""
    path.with_name("4913").write_text(text, encoding="utf-8")
    path.with_name("4913").replace(path)


def _in_place_unnoticed(path: Path, text: str) -> None:
    """At the same moment by the clock, and as long as before, the last word being another."""
    status = path.stat()
    path.write_text(path.read_text(encoding="utf-8")[: -len("SAVED\n")] + "SAVED\n", encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _deleted(path: Path, text: str) -> None:
    path.unlink()


SAVES = [_in_place, _by_renaming, _in_place_unnoticed, _deleted]


@pytest.mark.parametrize("save", SAVES)
def test_what_an_editor_saves_while_a_command_writes_is_kept(save: Callable[[Path, str], None], sample: Path) -> None:
    journal = read_journal(sample)
    path = sample / "contacts" / "zhao-meilin.md"
    saved = None

    def change(_: Any) -> list[AppendItem]:
        nonlocal saved
        save(path, path.read_text(encoding="utf-8") + "SAVED\n")
        saved = path.read_bytes() if path.exists() else None
        return [AppendItem(("log",), {"date": "2026-10-18", "what": "message"})]

    with pytest.raises(EditRefused, match="nothing was written"):
        amend(journal, "contacts/zhao-meilin.md", change)
    assert (path.read_bytes() if path.exists() else None) == saved
    assert sorted(found.name for found in path.parent.glob(".*")) == []


@pytest.mark.parametrize("save", SAVES[:3])
def test_what_an_editor_saved_before_a_command_writes_is_kept(save: Callable[[Path, str], None], sample: Path) -> None:
    journal = read_journal(sample)
    path = sample / "contacts" / "zhao-meilin.md"
    save(path, path.read_text(encoding="utf-8") + "SAVED\n")
    amend(
        journal, "contacts/zhao-meilin.md", lambda _: [AppendItem(("log",), {"date": "2026-10-18", "what": "message"})]
    )
    assert path.read_text(encoding="utf-8").endswith("SAVED\n")
    assert read_journal(sample).contacts["zhao-meilin"].log[-1].what == "message"


@pytest.mark.parametrize("save", SAVES)
def test_what_an_editor_saves_while_check_mends_is_kept(
    save: Callable[[Path, str], None], sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample / "contacts" / "zhao-meilin.md"
    path.write_text("---\nname: Zhao Meilin\nlevel: Senior\n---\n", encoding="utf-8")
    saved = None

    def meanwhile(*arguments: Any) -> Any:
        nonlocal saved
        result = mended(*arguments)
        save(path, path.read_text(encoding="utf-8") + "SAVED\n")
        saved = path.read_bytes() if path.exists() else None
        return result

    monkeypatch.setattr(mending, "mended", meanwhile)
    result = CliRunner().invoke(cli, ["check", "--fix", "--journal", str(sample)])
    assert "Not mended: " in result.stderr
    assert "nothing was written" in result.stderr
    assert "Mended: " not in result.stderr
    assert (path.read_bytes() if path.exists() else None) == saved


@pytest.mark.parametrize("made", ["a file", "a folder", "a link to nothing"])
def test_what_appears_under_the_name_of_a_new_record_is_kept(
    made: str, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample / "contacts" / "ada.md"
    really_link = os.link

    def meanwhile(*arguments: Any) -> None:
        if made == "a file":
            path.write_text("mine", encoding="utf-8")
        elif made == "a folder":
            path.mkdir()
        else:
            path.symlink_to("nowhere.md")
        really_link(*arguments)

    monkeypatch.setattr(os, "link", meanwhile)
    result = CliRunner().invoke(cli, ["new", "contact", "Ada", "--journal", str(sample)])
    assert (result.exit_code, result.stderr) == (1, "Error: ada.md is there already; nothing was written.\n")
    assert path.is_dir() or path.is_symlink() or path.read_text(encoding="utf-8") == "mine"
    assert sorted(found.name for found in path.parent.glob(".*.tmp")) == []


def test_what_is_gone_since_it_was_read_is_not_made_anew(sample: Path) -> None:
    journal = read_journal(sample)
    path = sample / "contacts" / "zhao-meilin.md"
    path.unlink()
    with pytest.raises(EditRefused, match="nothing was written"):
        amend(journal, "contacts/zhao-meilin.md", lambda _: [AppendItem(("log",), {"what": "message"})])
    assert not path.exists()


def test_what_another_command_has_done_is_not_done_twice(sample: Path) -> None:
    with pytest.raises(EditRefused, match=r"nothing-of-the-kind is not open any more; nothing was written\."):
        still_open(read_journal(sample), date(2026, 10, 19), "nothing-of-the-kind")
