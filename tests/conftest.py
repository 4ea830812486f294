"""What tests share: a home folder of their own, journals to work on, the sample's site, and a browser."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests import corpora as kept_elsewhere
from tests.browser.chromium import executable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

# How long a try takes says how busy the machine is, and nothing about what is tried.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")

CHECKOUT = Path(__file__).resolve().parent.parent
COMMAND = Path(sys.executable).with_name("career-journal")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder that is nobody's, the same clock and language everywhere, and nothing from the person's shell."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("XDG_", "LC_", "CAREER_JOURNAL_", "GIT_"))]:
            patch.delenv(name)
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "EDITOR", "VISUAL", "SOURCE_DATE_EPOCH"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield home
    time.tzset()


@pytest.fixture
def time_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves the computer elsewhere: `time_zone("Pacific/Kiritimati")`."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample journal; its today is 2026-10-19."""
    return Path(shutil.copytree(CHECKOUT / "journal", tmp_path / "sample" / "journal"))


@pytest.fixture
def write_journal(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Writes files, text by path, into a journal of the test's own, and says where that is."""
    root = tmp_path / "journal"

    def write(files: Mapping[str, str]) -> Path:
        root.mkdir(exist_ok=True)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        return root

    return write


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's site, as `career-journal build` makes it. Tests only read it."""
    folder = tmp_path_factory.mktemp("built") / "site"
    subprocess.run([COMMAND, "build", "--journal", CHECKOUT / "journal", "--site-dir", folder], check=True)
    return folder


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the name it has in the standard library
        pass


@pytest.fixture(scope="session")
def served_site(site: Path) -> Iterator[str]:
    """The address, with a slash at its end, at which the sample's site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium."""
    path = executable()
    if path is None and os.environ.get("CI"):
        pytest.fail("There is no Chromium, and where CI is set the browser tests must run.")
    if path is None:
        pytest.skip("NO CHROMIUM: install one, or set CHROMIUM to its path.")
    return path


@pytest.fixture(scope="session")
def corpora() -> None:
    """The collections of odd texts are there."""
    missing = ", ".join(kept_elsewhere.missing())
    if missing and kept_elsewhere.npm() and os.environ.get("CI"):
        pytest.fail(f"{missing}: not fetched, though npm is there. Run: python tests/corpora.py")
    if missing:
        pytest.skip(f"NO CORPORA: {missing}. Run python tests/corpora.py where npm is.")
