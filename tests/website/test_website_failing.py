"""Builds that fail, in every way that we could think of: the last good site stays, byte for byte, and nothing beside it."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result
from filelock import FileLock
from jinja2 import TemplateNotFound
from mkdocs import utils as mkdocs_utils
from mkdocs.__main__ import cli as mkdocs_cli
from mkdocs.commands import build as mkdocs_build
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from career_journal.cli import cli
from career_journal.website import site_folder
from career_journal.website.plugin import CareerJournalPlugin
from tests.promises import tried

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

JOURNAL = {
    "profile.md": "---\ntoday: 2026-10-19\n---\n",
    "contacts/priya-raman.md": "---\nname: Priya Raman\nrole: Hydrologist\n---\n\n[A map](../attachments/map.txt)\n",
    "attachments/map.txt": "Here be rivers.\n",
}
SETTINGS = (
    "site_name: A journal\ndocs_dir: journal\ntheme: {name: material, custom_dir: own}\nplugins: [career-journal]\n"
)


@dataclass(frozen=True)
class Scene:
    """A folder with a journal and its site, and what a failing build is to meet there."""

    home: Path
    patch: pytest.MonkeyPatch

    @property
    def site(self) -> Path:
        return self.home / "site"

    @property
    def beside(self) -> Path:
        """The folder that a build makes for itself."""
        return self.home / ".site.career-journal"

    def write(self, path: str, text: str) -> None:
        (self.home / path).parent.mkdir(parents=True, exist_ok=True)
        (self.home / path).write_text(text)

    def settings(self, old: str = "", new: str = "", **own: str) -> None:
        """A `mkdocs.yml` with one thing changed, and the person's own templates by name."""
        self.write("mkdocs.yml", SETTINGS.replace(old, new))
        (self.home / "own").mkdir()
        for name, text in own.items():
            self.write(f"own/{name}.html", text)

    def fail(self, owner: Any, name: str, fault: BaseException, only: str = "") -> None:
        """Let a function fail, every time or only for arguments in which a word stands."""
        really = getattr(owner, name)

        def fails(*arguments: Any, **named: Any) -> Any:
            if only in f"{arguments}":
                raise fault
            return really(*arguments, **named)

        self.patch.setattr(owner, name, fails)

    def only_rename(self) -> None:
        """A system that can't let two folders change places in one step."""
        self.patch.setattr(site_folder, "exchanged", lambda *_: False)


def no_rename(scene: Scene, fault: BaseException, only: str) -> None:
    scene.only_rename()
    scene.fail(Path, "rename", fault, only)


def between_the_renames(scene: Scene) -> None:
    scene.only_rename()
    really = Path.rename

    def rename(self: Path, target: Path) -> Path:
        result = really(self, target)
        if target.name == "old":
            raise KeyboardInterrupt
        return result

    scene.patch.setattr(Path, "rename", rename)


def vanishing(scene: Scene) -> None:
    """The attachment is deleted by somebody after the pages were made."""
    really = File.copy_file

    def copy(self: File, dirty: bool = False) -> None:
        if self.src_uri.endswith("map.txt"):
            (scene.home / "journal/attachments/map.txt").unlink()
        really(self, dirty)

    scene.patch.setattr(File, "copy_file", copy)


def another_build(scene: Scene) -> FileLock:
    scene.beside.mkdir()
    lock = FileLock(scene.beside / "lock")
    lock.acquire()
    return lock


def a_file_as_site(scene: Scene) -> None:
    shutil.rmtree(scene.site)
    scene.site.write_text("mine")


def a_link_as_lock(scene: Scene) -> None:
    scene.beside.mkdir()
    (scene.beside / "lock").symlink_to(scene.home / "journal/contacts/ben.md")


def a_link_as_site(scene: Scene, target: Path) -> None:
    shutil.rmtree(scene.site)
    scene.write("photos/one.jpg", "x")
    scene.site.symlink_to(target)


FULL = OSError(errno.ENOSPC, "No space left on device")
BROKEN = OSError(errno.EIO, "Input/output error")
DENIED = PermissionError(errno.EACCES, "Permission denied")
READ_ONLY = OSError(errno.EROFS, "Read-only file system")
WRITING = (mkdocs_utils, "write_file")

FAULTS: Mapping[str, tuple[Callable[[Scene], object], str | type[BaseException]]] = {
    "the disk is full at the first file": (lambda at: at.fail(shutil, "copyfile", FULL), "No space left"),
    "the disk is full at a page": (lambda at: at.fail(*WRITING, FULL, "index.html"), "No space left"),
    "the disk is full at the last page": (lambda at: at.fail(*WRITING, FULL, "timeline.html"), "No space left"),
    "the disk is full at the search index": (
        lambda at: at.fail(CareerJournalPlugin, "on_post_build", FULL),
        "No space left",
    ),
    "the disk breaks": (lambda at: at.fail(*WRITING, BROKEN), "Input/output error"),
    "the folder can't be written": (lambda at: at.fail(Path, "mkdir", DENIED, ".site."), "Permission denied"),
    "the drive can't be written": (lambda at: at.fail(Path, "mkdir", READ_ONLY, ".site."), "Read-only file system"),
    "the lock can't be made": (lambda at: at.fail(FileLock, "acquire", DENIED), "Permission denied"),
    "the old site can't be moved": (lambda at: no_rename(at, DENIED, "/site'"), "Permission denied"),
    "the new site can't be moved": (lambda at: no_rename(at, DENIED, "new"), "Permission denied"),
    "Ctrl-C between the two moves": (between_the_renames, "Aborted"),
    "Ctrl-C at a page": (lambda at: at.fail(*WRITING, KeyboardInterrupt(), "index.html"), "Aborted"),
    "the memory is full": (lambda at: at.fail(mkdocs_build, "_build_page", MemoryError()), MemoryError),
    "a page nests too deep": (lambda at: at.fail(mkdocs_build, "_build_page", RecursionError()), RecursionError),
    "a bug of a plugin": (
        lambda at: at.fail(CareerJournalPlugin, "on_post_page", ZeroDivisionError()),
        ZeroDivisionError,
    ),
    "a plugin that gives up": (lambda at: at.fail(CareerJournalPlugin, "on_env", PluginError("No ink.")), "BuildError"),
    "an attachment that goes away": (vanishing, "No such file"),
    "a template that nobody can parse": (lambda at: at.settings(main="{% block %}"), "main.html, line 1: "),
    "a template that asks for nothing": (lambda at: at.settings(main="{{ page.nothing.at_all }}"), "has no attribute"),
    "a template that takes in a missing one": (
        lambda at: at.settings(main="{% include 'gone.html' %}"),
        "The template “gone.html” is not there.",
    ),
    "a missing file of the theme": (
        lambda at: at.fail(mkdocs_build, "_build_page", TemplateNotFound("base.html")),
        "The template “base.html” is not there.",
    ),
    "settings that hold nothing": (lambda at: at.write("mkdocs.yml", "Career journal\n"), "holds no settings"),
    "settings that are no YAML": (lambda at: at.write("mkdocs.yml", "a: [\n"), "mkdocs.yml"),
    "a plugin that is not there": (lambda at: at.settings("[career-journal]", "[career-journal, nowhere]"), "nowhere"),
    "another theme": (lambda at: at.settings("name: material", "name: mkdocs"), "Material"),
    "own templates that are not there": (lambda at: at.settings("custom_dir: own", "custom_dir: gone"), "gone"),
    "another build is at it": (another_build, "is being made by another command"),
    "somebody's folder of that name": (lambda at: at.write(".site.career-journal/mine.txt", "mine"), "is not ours"),
    "a lock that is a link": (a_link_as_lock, "is not ours"),
    "somebody's link of that name": (lambda at: at.beside.symlink_to(at.home / "journal"), "is not ours"),
    "somebody's file of that name": (lambda at: at.beside.write_text("mine"), "File exists"),
    "the site is no site of ours": (lambda at: (at.site / ".career-journal").unlink(), "is no site of ours"),
    "the site is the other edition": (lambda at: at.write("site/.career-journal", "another"), "holds another edition"),
    "the site is a file": (a_file_as_site, "is no site of ours"),
    "the site is a drive": (lambda at: at.patch.setattr(os.path, "ismount", lambda _: True), "is a drive of its own"),
    "the site is a link to itself": (lambda at: a_link_as_site(at, at.site), "is no site of ours"),
    "the site is a link to other things": (lambda at: a_link_as_site(at, at.home / "photos"), "is no site of ours"),
}
"""What goes wrong, and what is said of it; or the exception, where it is a bug that keeps its traceback."""


@pytest.fixture(scope="module")
def home_with_a_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("good")
    for path, text in JOURNAL.items():
        (home / "journal" / path).parent.mkdir(parents=True, exist_ok=True)
        (home / "journal" / path).write_text(text)
    assert built(home).exit_code == 0
    return home


def built(home: Path, *options: str) -> Result:
    """What the command says that follows all of the person's own `mkdocs.yml`."""
    return CliRunner().invoke(cli, ["build", "--trust", "--journal", str(home / "journal"), "--trust", *options])


def state(home: Path) -> dict[str, bytes | str]:
    """All that is in a folder, hidden things too: files with their bytes, links with where they lead, folders."""
    found: dict[str, bytes | str] = {}
    for folder, folders, files in os.walk(home):
        for name in (*folders, *files):
            path = Path(folder, name)
            place = path.relative_to(home).as_posix()
            found[place] = str(path.readlink()) if path.is_symlink() else path.read_bytes() if path.is_file() else "/"
    return found


@pytest.fixture
def scene(home_with_a_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    shutil.copytree(home_with_a_site, tmp_path / "home")
    (tmp_path / "home/journal/contacts/ben.md").write_text("---\nname: Ben Ito\n---\n")
    return Scene(tmp_path / "home", monkeypatch)


@pytest.mark.parametrize(("goes_wrong", "said"), FAULTS.values(), ids=FAULTS)
def test_a_failed_build_changes_nothing(
    goes_wrong: Callable[[Scene], object], said: str | type[BaseException], scene: Scene
) -> None:
    with tried("failed builds") as count:
        held = goes_wrong(scene)
        before = state(scene.home)
        result = built(scene.home)
        after = state(scene.home)
        after |= {name: data for name, data in before.items() if name.endswith("attachments/map.txt")}
        assert after == before
        assert result.exit_code == 1
        if isinstance(said, str):
            assert said in result.stderr
            assert isinstance(result.exception, SystemExit)
        else:
            assert isinstance(result.exception, said)
        count()
    del held


def test_the_next_build_is_in_nobodys_way(scene: Scene) -> None:
    """What a killed build leaves is tidied, and the old site is put back if it had been moved."""
    scene.write(".site.career-journal/new/index.html", "half a page")
    scene.write(".site.career-journal/lock", "")
    scene.site.rename(scene.beside / "old")
    scene.fail(*WRITING, FULL)
    before = state(scene.beside / "old")
    assert built(scene.home).exit_code == 1
    assert state(scene.site) == before, "put back, though the build failed"
    scene.patch.undo()
    assert built(scene.home).exit_code == 0
    assert (scene.site / "contacts/ben.html").is_file()
    assert sorted(path.name for path in scene.home.iterdir()) == ["journal", "site"]


@pytest.mark.parametrize("in_one_step", [True, False])
def test_a_link_to_the_site_stays_a_link(in_one_step: bool, scene: Scene) -> None:
    if not in_one_step:
        scene.only_rename()
    scene.site.rename(scene.home / "elsewhere")
    scene.site.symlink_to("elsewhere")
    assert built(scene.home).exit_code == 0
    assert scene.site.is_symlink()
    assert (scene.home / "elsewhere/contacts/ben.html").is_file()


def test_a_disk_that_is_really_full(scene: Scene) -> None:
    """A file system with room for the old site and half of the new one."""
    disk = scene.home / "disk"
    disk.mkdir()
    size = sum(len(data) for data in state(scene.site).values() if isinstance(data, bytes))
    command = ["mount", "-t", "tmpfs", "-o", f"size={size * 8 // 5}", "tmpfs", str(disk)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("NO MOUNT: a full disk needs root.")
    try:
        shutil.copytree(scene.site, disk / "site")
        before = state(disk)
        with tried("failed builds") as count:
            result = built(scene.home, "--site-dir", str(disk / "site"))
            assert (result.exit_code, "No space left" in result.stderr) == (1, True), result.stderr
            assert state(disk) == before
            count()
    finally:
        subprocess.run(["umount", disk], check=True)


def mkdocs_says(scene: Scene, *options: str) -> tuple[int, str]:
    """The exit code of `mkdocs build`, and what it said; its logger is then as it was."""
    logger = logging.getLogger("mkdocs")
    before = logger.propagate, logger.level, list(logger.handlers)
    try:
        result = CliRunner().invoke(mkdocs_cli, ["build", "--config-file", str(scene.home / "mkdocs.yml"), *options])
    finally:
        logger.propagate, logger.level, logger.handlers = before
    return result.exit_code, " ".join(result.output.split())


def test_mkdocs_itself_empties_no_folder_that_is_not_ours(scene: Scene) -> None:
    scene.settings("{name: material, custom_dir: own}", "material")
    shutil.rmtree(scene.site)
    scene.write("site/photo.jpg", "x")
    code, said = mkdocs_says(scene)
    assert (code, "is no site of ours, so it is left as it is" in said) == (1, True), said
    assert state(scene.site) == {"photo.jpg": b"x"}


def test_mkdocs_itself_says_what_it_can_not_promise(scene: Scene) -> None:
    """A build of its own that failed is known as ours, so that the next one isn't refused."""
    scene.settings("{name: material, custom_dir: own}", "material")
    scene.fail(*WRITING, FULL, "index.html")
    code, said = mkdocs_says(scene)
    assert (code, "if this build fails, there is none. career-journal build keeps the last one." in said) == (
        1,
        True,
    ), said
    assert not (scene.site / "index.html").exists()
    scene.patch.undo()
    assert built(scene.home).exit_code == 0
    assert mkdocs_says(scene, "--strict")[0] == 0
