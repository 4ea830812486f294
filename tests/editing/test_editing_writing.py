"""Writing a file: whole or not at all, with the rights it had, and never over what somebody else has written."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from career_journal.editing import writing
from career_journal.editing.changes import EditRefused
from career_journal.editing.exchange import exchanged
from career_journal.editing.writing import LOCK, locked, write_file

OLD, NEW = b"old\r\n", b"new"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "journal" / "contacts").mkdir(parents=True)
    (tmp_path / "journal" / "contacts" / "a.md").write_bytes(OLD)
    return tmp_path / "journal"


def names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "contacts").iterdir())


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_file_is_replaced_and_keeps_its_rights(root: Path, mode: int) -> None:
    path = root / "contacts" / "a.md"
    path.chmod(mode)
    write_file(root, "contacts/a.md", NEW, old=OLD)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert names(root) == ["a.md"]


def test_a_new_file_has_the_rights_that_new_files_have(root: Path) -> None:
    plain = root / "plain"
    plain.write_bytes(b"")
    write_file(root, "contacts/b.md", NEW, old=None)
    assert (root / "contacts" / "b.md").stat().st_mode == plain.stat().st_mode
    assert names(root) == ["a.md", "b.md"]


def test_a_new_file_never_takes_the_place_of_one(root: Path) -> None:
    with pytest.raises(EditRefused, match=r"a\.md is there already; nothing was written\."):
        write_file(root, "contacts/a.md", NEW, old=None)
    assert (root / "contacts" / "a.md").read_bytes() == OLD
    assert names(root) == ["a.md"]


def refusing(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.parametrize("there", [False, True])
def test_it_works_without_hard_links_too(root: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    monkeypatch.setattr(os, "link", refusing)
    if there:
        test_a_new_file_never_takes_the_place_of_one(root)
    else:
        test_a_new_file_has_the_rights_that_new_files_have(root)


def test_a_file_that_has_changed_since_is_left_alone(root: Path) -> None:
    with pytest.raises(EditRefused, match=r"has been changed since it was read"):
        write_file(root, "contacts/a.md", NEW, old=b"older")
    assert (root / "contacts" / "a.md").read_bytes() == OLD
    assert names(root) == ["a.md"]


def test_a_file_that_is_gone_is_not_made_anew(root: Path) -> None:
    with pytest.raises(EditRefused, match=r"b\.md is there no more"):
        write_file(root, "contacts/b.md", NEW, old=OLD)
    assert names(root) == ["a.md"]


def test_a_read_only_file_is_refused(root: Path) -> None:
    (root / "contacts" / "a.md").chmod(0o444)
    with pytest.raises(EditRefused, match=r"a\.md is read-only\. Make it writable"):
        write_file(root, "contacts/a.md", NEW, old=OLD)
    assert (root / "contacts" / "a.md").read_bytes() == OLD


def test_a_link_inside_is_followed_and_stays_a_link(root: Path) -> None:
    (root / "contacts" / "b.md").symlink_to("a.md")
    write_file(root, "contacts/b.md", NEW, old=OLD)
    assert (root / "contacts" / "b.md").readlink().name == "a.md"
    assert (root / "contacts" / "a.md").read_bytes() == NEW


def test_a_link_that_leads_out_is_refused(root: Path) -> None:
    outside = root.parent / "outside.md"
    outside.write_bytes(OLD)
    (root / "contacts" / "b.md").symlink_to(outside)
    with pytest.raises(EditRefused, match=r"leads out of the journal"):
        write_file(root, "contacts/b.md", NEW, old=OLD)
    assert outside.read_bytes() == OLD


def test_a_lock_that_is_a_link_leaves_the_file_behind_it(root: Path) -> None:
    outside = root.parent / "outside.txt"
    outside.write_bytes(OLD)
    (root / LOCK).symlink_to(outside)
    with pytest.raises(EditRefused, match=r"only a link to another file\. Delete it"), locked(root):
        pass
    assert outside.read_bytes() == OLD


def test_a_journal_behind_a_link_is_written(root: Path) -> None:
    (root.parent / "elsewhere").symlink_to(root)
    write_file(root.parent / "elsewhere", "contacts/a.md", NEW, old=OLD)
    assert (root / "contacts" / "a.md").read_bytes() == NEW


def test_it_needs_nothing_that_windows_lacks(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fchmod", "chown", "umask"):
        monkeypatch.delattr(os, name)
    write_file(root, "contacts/a.md", NEW, old=OLD)
    write_file(root, "contacts/b.md", NEW, old=None)
    assert names(root) == ["a.md", "b.md"]


@pytest.mark.parametrize("saves", [1, 2, 3])
def test_what_an_editor_saves_in_the_very_moment_of_writing_is_kept(
    root: Path, monkeypatch: pytest.MonkeyPatch, saves: int
) -> None:
    """Between the last look at the file and its replacement there is no time at all: what was there is looked at after."""
    path, left = root / "contacts" / "a.md", [b"saved %d" % number for number in range(saves)]

    def meanwhile(one: Path, other: Path) -> bool:
        if left:
            path.with_name("4913").write_bytes(left.pop(0))
            path.with_name("4913").replace(path)
        return exchanged(one, other)

    if not exchanged(path, path):
        pytest.skip("NO EXCHANGE: this system can't let two files change their names.")
    monkeypatch.setattr(writing, "exchanged", meanwhile)
    with pytest.raises(EditRefused, match=r"has been changed since it was read; nothing was written"):
        write_file(root, "contacts/a.md", NEW, old=OLD)
    assert path.read_bytes() == b"saved %d" % (saves - 1)
    assert names(root) == ["a.md"]


def test_a_disk_that_breaks_in_that_moment_undoes_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def fails(self: Path) -> bytes:
        if self.suffix == ".tmp":
            raise OSError(5, "Input/output error")
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", fails)
    if exchanged(root, root):
        with pytest.raises(OSError, match="Input/output error"):
            write_file(root, "contacts/a.md", NEW, old=OLD)
    assert (root / "contacts" / "a.md").read_bytes() == OLD
    assert names(root) == ["a.md"]


def test_where_names_can_not_be_exchanged_the_file_is_replaced(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "another")
    assert not exchanged(root, root)
    write_file(root, "contacts/a.md", NEW, old=OLD)
    assert (root / "contacts" / "a.md").read_bytes() == NEW
    assert names(root) == ["a.md"]


def test_names_of_nothing_are_not_exchanged(root: Path) -> None:
    assert not exchanged(root / "contacts" / "a.md", root / "contacts" / "b.md")
    assert names(root) == ["a.md"]
