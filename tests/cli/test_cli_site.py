"""`build` and `serve`: what they say and how they end."""

from __future__ import annotations

import gc
import socket
import sys
import time
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.cli import waiting as waiting_module
from career_journal.cli.waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Write = Callable[[Mapping[str, str]], Path]

BROKEN = "---\nname: [\n---\n"


def test_build_prints_where_the_site_is(run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya-raman.md": "---\nname: Priya Raman\n---\n"})
    result = run("build", "--journal", journal, "--today", "2026-10-19")
    assert (result.exit_code, result.stdout) == (0, "../site/index.html\n")
    assert "pages. Open this in your browser:" in result.stderr
    assert (journal.parent / "site" / "index.html").is_file()


def test_build_names_what_is_on_no_page(run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya-raman.md": BROKEN})
    result = run("build", "--journal", journal, "--site-dir", journal.parent / "out")
    assert (result.exit_code, result.stdout) == (0, "../out/index.html\n")
    assert "1 file is on no page, because of errors:\n  contacts/priya-raman.md\n" in result.stderr


def test_build_strict_refuses_before_it_writes(run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya-raman.md": BROKEN})
    result = run("build", "--journal", journal, "--strict")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "To see what is wrong: career-journal check" in result.stderr
    assert not (journal.parent / "site").exists()


def test_build_leaves_a_strange_folder_alone(run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya-raman.md": BROKEN})
    (journal.parent / "site").mkdir()
    (journal.parent / "site" / "mine.txt").touch()
    result = run("build", "--journal", journal)
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    assert [path.name for path in (journal.parent / "site").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("place", ["journal", ".", "journal/site", "/"])
def test_build_keeps_the_site_out_of_the_journal(place: str, run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya-raman.md": "---\nname: Priya Raman\n---\n"})
    for settings in ("", f"plugins: [career-journal]\ndocs_dir: journal\nsite_dir: {place}\n"):
        (journal.parent / "mkdocs.yml").write_text(settings or "site_name: Another\n")
        before = sorted(journal.parent.rglob("*"))
        result = run(
            "build", "--trust", "--journal", journal, *([] if settings else ["--site-dir", journal.parent / place])
        )
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("Error: The site and the journal can’t be one inside the other: ")
        assert result.stderr.count("\n") == 1
        assert sorted(journal.parent.rglob("*")) == before


@pytest.fixture
def collector() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    yield
    gc.enable() if was_enabled else gc.disable()


def test_serve_runs_with_the_collector_on(
    run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch, collector: None
) -> None:
    seen: list[tuple[Any, ...]] = []
    monkeypatch.setattr(
        "career_journal.cli.serve.serve_site",
        lambda root, today, port, say, trust: seen.append((root, today, port, trust, gc.isenabled())),
    )
    result = run("serve", "--journal", sample, "--port", "8123")
    assert result.exit_code == 0
    assert seen == [(sample, None, 8123, False, True)]
    assert "http://127.0.0.1:8123/" in result.stderr


def test_serve_on_a_port_that_is_taken(run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr("career_journal.cli.serve.serve_site", refuse)
    result = run("serve", "--journal", sample, "--port", "8123")
    assert result.exit_code == 1
    assert "Port 8123 can't be used: Address already in use. Try another one with --port." in result.stderr


def test_serve_takes_another_port_where_its_own_is_in_use(
    run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports: list[int] = []
    monkeypatch.setattr("career_journal.cli.serve.serve_site", lambda root, today, port, say, trust: ports.append(port))
    with ExitStack() as taken:
        with suppress(OSError):  # somebody else has it
            taken.enter_context(socket.create_server(("127.0.0.1", 8000)))
        result = run("serve", "--journal", sample)
    assert ports
    assert ports != [8000]
    assert f"http://127.0.0.1:{ports[0]}/" in result.stderr


@pytest.mark.parametrize(("patience", "said"), [(0.01, True), (60.0, False)])
def test_a_long_wait_shows_a_sign_of_life_and_wipes_it_out(
    patience: float, said: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(waiting_module, "_PATIENCE", patience)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with waiting("Making the site"):
        time.sleep(0.1)
    written = capsys.readouterr().err
    assert ("\rMaking the site … 0 s" in written) is said
    assert not said or written.endswith(" \r")


def test_nothing_is_shown_where_nobody_watches(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(waiting_module, "_PATIENCE", 0.0)
    with waiting("Making the site"):
        time.sleep(0.05)
    assert capsys.readouterr().err == ""


SHARED = {
    "contacts/priya-raman.md": "---\nname: Priya Raman\nlevel: senior\nemail: p@river.example\n---\n",
    "interviews/talk.md": (
        "---\ncontact: priya-raman\ndate: 2026-10-06\nstage: explore\n"
        "facts:\n  - {about: trend, says: As Priya Raman has it}\n---\n"
    ),
}


def test_build_of_the_share_edition_says_what_is_kept_back_and_replaced(run: Run, write_journal: Write) -> None:
    journal = write_journal(SHARED)
    result = run("build", "--edition", "share", "--journal", journal, "--today", "2026-10-19")
    assert (result.exit_code, result.stdout) == (0, "../site-share/index.html\n")
    assert "Kept back: 1 e-mail address, 1 exact day, 1 file name and 1 name." in result.stderr
    assert "Replaced by a stand-in:\n  ../journal/interviews/talk.md:6 name\n" in result.stderr


def test_an_edition_by_another_word_gets_did_you_mean(run: Run, write_journal: Write) -> None:
    result = run("build", "--edition", "counsellor", "--journal", write_journal({"profile.md": "---\nname: A\n---\n"}))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "“--edition counsellor” is not possible. Did you mean share? Write full or share." in result.stderr


def test_build_of_the_share_edition_says_every_line_that_stops_it(run: Run, write_journal: Write) -> None:
    talk = SHARED["interviews/talk.md"].replace("Priya Raman", "Priya").replace("---\n", "---\ngoals: [ask Raman]\n", 1)
    journal = write_journal({**SHARED, "interviews/talk.md": talk})
    result = run("build", "--edition", "share", "--journal", journal, "--today", "2026-10-19")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "interviews/talk.md:2:13: error CJ601 part-of-a-name" in result.stderr
    assert "interviews/talk.md:7:" in result.stderr
    assert "“Priya” may be a person of your journal" in result.stderr
    assert "allow_words" in result.stderr
    assert "Error: Parts of names would show, so nothing was made." in result.stderr
    assert not {"site-share", "share.key"} & {path.name for path in journal.parent.iterdir()}


def test_build_of_the_share_edition_wants_a_journal_without_errors(run: Run, write_journal: Write) -> None:
    journal = write_journal({**SHARED, "contacts/b.md": BROKEN})
    result = run("build", "--edition", "share", "--journal", journal)
    assert result.exit_code == 1
    assert "To see what is wrong: career-journal check" in result.stderr
