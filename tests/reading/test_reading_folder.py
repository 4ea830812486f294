"""From a folder to a journal: which files count, and what becomes of those that do not."""

from __future__ import annotations

import gc
import os
import socket
from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.reading import loader, read_journal
from career_journal.reading.decoding import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

    Write = Callable[[Mapping[str, str]], Path]

CONTACT = "---\nname: P\n---\n"


def said(journal: Journal) -> list[tuple[str, str]]:
    return sorted((finding.path, check) for check, found in journal.faults.items() for finding in found)


def test_an_empty_folder_is_a_journal(tmp_path: Path) -> None:
    journal = read_journal(tmp_path)
    assert list(journal.records()) == []
    assert journal.profile.settings.voices == 3
    assert said(journal) == []


def test_a_profile_alone_is_a_journal(write_journal: Write) -> None:
    journal = read_journal(write_journal({"profile.md": "---\nname: Tereza\n---\n"}))
    assert [record.key for record in journal.records()] == ["profile"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_journal(tmp_path / "nowhere")


def test_records_by_folder_and_id_in_order(write_journal: Write) -> None:
    journal = read_journal(
        write_journal(
            {
                "contacts/b.md": CONTACT,
                "contacts/a.md": CONTACT,
                "index.md": "Hello",
                "questions.md": "---\n---\n",
                "attachments/deep/Größe 1.pdf": "x",
                "attachments/.hidden": "x",
            }
        )
    )
    assert [record.key for record in journal.records()] == ["questions", "index", "contacts/a", "contacts/b"]
    assert journal.home
    assert journal.home.body.text == "Hello"
    assert journal.attachments == {"attachments/deep/Größe 1.pdf", "attachments/.hidden"}
    assert set(journal.sources) == {"contacts/a.md", "contacts/b.md", "index.md", "questions.md"}


@pytest.mark.parametrize(
    ("path", "check", "withheld"),
    [
        ("contacts/Priya Raman.md", "bad-id", "contacts/Priya Raman"),
        ("contacts/priya_raman.md", "bad-id", "contacts/priya_raman"),
        ("contacts/-priya.md", "bad-id", "contacts/-priya"),
        ("contacts/" + "x" * 81 + ".md", "bad-id", "contacts/" + "x" * 81),
        ("contacts/李.md", "bad-id", "contacts/李"),
        ("contacts/priya.txt", "stray-file", None),
        ("contacts/priya.MD", "stray-file", None),
        ("contacts/priya.md.orig", "stray-file", None),
        ("contacts/friends/priya.md", "stray-file", None),
        ("contacts/folder.md/priya.md", "stray-file", "contacts/folder"),
        ("contacts/priya (conflicted copy 2026-10-01).md", "conflict-copy", None),
        ("contacts/priya.sync-conflict-20261001.md", "conflict-copy", None),
        ("profile (Case Conflict).md", "conflict-copy", None),
        ("notes.md", "stray-file", None),
        ("profil.md", "stray-file", None),
        ("contact/priya.md", "stray-file", None),
    ],
)
def test_files_that_are_no_record(write_journal: Write, path: str, check: str, withheld: str | None) -> None:
    journal = read_journal(write_journal({path: CONTACT, "contacts/good.md": CONTACT}))
    ((where, found),) = said(journal)
    assert found == check
    assert path.startswith(where)
    assert journal.withheld == ({withheld} if withheld else set())
    assert list(journal.contacts) == ["good"]


def test_two_names_that_differ_in_capital_letters_alone(write_journal: Write) -> None:
    journal = read_journal(write_journal({"contacts/Priya.md": CONTACT, "contacts/priya.md": CONTACT}))
    assert said(journal) == [("contacts/Priya.md", "ids-differ-in-case")]
    assert (list(journal.contacts), list(journal.withheld)) == (["priya"], ["contacts/Priya"])


def test_attachments_that_only_lead_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "journal/attachments"
    folder.mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    (folder / "here.txt").write_text("x", encoding="utf-8")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "in.txt").symlink_to("here.txt")
    journal = read_journal(tmp_path / "journal")
    assert journal.attachments == {"attachments/here.txt", "attachments/in.txt"}
    assert said(journal) == [("attachments/out.txt", "attachment-outside-the-journal")]


@pytest.mark.parametrize(
    "path", [".git/x.md", ".contacts.md", "~lock.md", "contacts/.priya.md.swp", "drafts/x.md", "x.txt"]
)
def test_files_of_other_programs_are_left_alone(write_journal: Write, path: str) -> None:
    journal = read_journal(write_journal({path: CONTACT}))
    assert (said(journal), list(journal.records())) == ([], [])


@pytest.mark.parametrize(
    ("path", "guess"), [("profil.md", "profile.md"), ("contact/x.md", "contacts/"), ("Contacts/x.md", "contacts/")]
)
def test_a_misspelt_place_has_a_suggestion(write_journal: Write, path: str, guess: str) -> None:
    ((finding,),) = read_journal(write_journal({path: CONTACT})).faults.values()
    assert f"Did you mean {guess}?" in finding.help


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_can_be_printed(tmp_path: Path) -> None:
    folder = tmp_path / "contacts"
    folder.mkdir()
    with open(os.fsencode(folder) + b"/\xff\x1b.md", "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(CONTACT.encode())
    journal = read_journal(tmp_path)
    ((finding,),) = journal.faults.values()
    assert (finding.path + finding.message).encode()
    assert "\x1b" not in finding.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_sockets_and_broken_links_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("contacts", "attachments"):
        (tmp_path / folder).mkdir()
    for name in ("contacts/pipe.md", "profile.md", "attachments/pipe.txt"):
        os.mkfifo(tmp_path / name)
    (tmp_path / "contacts/broken.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "contacts/loop.md").symlink_to("loop.md")
    (tmp_path / "contacts/null.md").symlink_to(os.devnull)
    monkeypatch.chdir(tmp_path / "contacts")  # the path of a socket may not be long
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("socket.md")
        journal = read_journal(tmp_path)
    names = [*(f"contacts/{name}" for name in ("broken", "loop", "pipe", "socket")), "profile"]
    outside = ("contacts/null.md", "file-outside-the-journal")
    assert said(journal) == sorted([outside, *((f"{name}.md", "stray-file") for name in names)])
    assert journal.withheld == {*names, "contacts/null"}
    assert journal.attachments == set()
    assert journal.profile.path == ""


def test_links_to_files_and_folders_in_the_journal_are_followed(tmp_path: Path) -> None:
    (tmp_path / "journal/people").mkdir(parents=True)
    (tmp_path / "journal/people/a.md").write_text(CONTACT, encoding="utf-8")
    (tmp_path / "journal/contacts").symlink_to("people")
    (tmp_path / "journal/people/b.md").symlink_to("a.md")
    (tmp_path / "link").symlink_to("journal")
    for root in (tmp_path / "journal", tmp_path / "link"):
        assert list(read_journal(root).contacts) == ["a", "b"]


def test_nothing_outside_the_journal_is_read(write_journal: Write, tmp_path: Path) -> None:
    """Neither a file nor a folder, also one whose name begins as the journal's does, nor what these links lead to."""
    other = tmp_path / "journal-of-another"
    (other / "options").mkdir(parents=True)
    for path in ("a.md", "profile.md", "options/b.md"):
        (other / path).write_text(CONTACT, encoding="utf-8")
    root = write_journal(
        {"contacts/c.md": "---\nname: C\nintroduced_by: a\n---\n\n[x](../attachments/out/x.txt) [[a]]\n"}
    )
    (root / "interviews").mkdir()
    (root / "interviews/d.md").write_text("---\ncontact: c\ndate: 2026-10-01\nstage: explore\noptions: [b]\n---\n")
    (root / "contacts/a.md").symlink_to(other / "a.md")
    (root / "profile.md").symlink_to(other / "profile.md")
    (root / "options").symlink_to(other / "options")
    (root / "attachments").mkdir()
    (root / "attachments/out").symlink_to(other)
    journal = read_journal(root)
    assert [record.key for record in journal.records() if record.path] == ["contacts/c", "interviews/d"]
    paths = ["contacts/a.md", "options", "profile.md"]
    assert said(journal) == [
        ("attachments/out", "attachment-outside-the-journal"),
        *((path, "file-outside-the-journal") for path in paths),
    ]
    assert journal.withheld == {"contacts/a", "profile"}
    assert {one.name for one in diagnose(journal, date(2026, 10, 19)) if one.severity is not Severity.HINT} == {
        "attachment-outside-the-journal", "file-outside-the-journal",
    }  # fmt: skip


def test_attachments_behind_a_link(write_journal: Write, tmp_path: Path) -> None:
    root = write_journal({"files/a.txt": "x", "files/more/b.txt": "x"})
    (root / "attachments").symlink_to("files")
    (root / "files/again").symlink_to("more")
    journal = read_journal(root)
    assert journal.attachments == {"attachments/a.txt", "attachments/more/b.txt"}
    assert said(journal) == [("attachments/again", "attachment-outside-the-journal")]
    (root / "attachments").unlink()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/id_rsa").write_text("x")
    (root / "attachments").symlink_to(tmp_path / "elsewhere")
    journal = read_journal(root)
    assert journal.attachments == set()
    assert said(journal) == [("attachments", "attachment-outside-the-journal")]


def test_a_folder_of_attachments_that_may_not_be_looked_into(
    write_journal: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = os.scandir

    def refusing(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return original(path)

    root = write_journal({"attachments/closed/a.txt": "x", "attachments/b.txt": "x"})
    monkeypatch.setattr(os, "scandir", refusing)
    journal = read_journal(root)
    assert journal.attachments == {"attachments/b.txt"}
    assert said(journal) == [("attachments/closed", "unreadable-file")]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize(
    ("name", "told"),
    [
        (b"\xff\xe9.txt", r"\xff\xe9.txt"),
        (b"new\nline.txt", r"new\x0aline.txt"),
        ("\u202etxt.exe".encode(), r"\u202etxt.exe"),
        (b"\x1b[31m.txt", r"\x1b[31m.txt"),
    ],
)
def test_an_attachment_that_no_record_can_name(tmp_path: Path, name: bytes, told: str) -> None:
    (tmp_path / "attachments").mkdir()
    with open(os.fsencode(tmp_path / "attachments") + b"/" + name, "wb"):  # noqa: PTH123 - a path of bytes
        pass
    journal = read_journal(tmp_path)
    assert said(journal) == [(f"attachments/{told}", "stray-file")]
    assert not journal.attachments


def test_a_file_that_may_not_be_opened(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    original = os.open

    def refusing(path: str, flags: int) -> int:
        if path.endswith("secret.md"):
            raise PermissionError(13, "Permission denied", path)
        return original(path, flags)

    root = write_journal({"contacts/a.md": CONTACT, "contacts/secret.md": CONTACT})
    monkeypatch.setattr(os, "open", refusing)
    journal = read_journal(root)
    assert said(journal) == [("contacts/secret.md", "unreadable-file")]
    assert list(journal.contacts) == ["a"]
    assert journal.withheld == {"contacts/secret"}
    assert journal.faults["unreadable-file"][0].message == "This file can't be opened: Permission denied."


def made_folder(root: Path) -> None:
    (root / "profile.md").mkdir()


def made_lost_link(root: Path) -> None:
    (root / "contacts").symlink_to(root / "nowhere")


def made_lost_record(root: Path) -> None:
    (root / "index.md").symlink_to(root / "nowhere")


def made_file_of_folder(root: Path) -> None:
    (root / "contacts").write_text("x")


@pytest.mark.parametrize(("make", "path"), [
    (made_folder, "profile.md"), (made_lost_link, "contacts"), (made_lost_record, "index.md"), (made_file_of_folder, "contacts"),
])  # fmt: skip
def test_what_stands_in_the_place_of_records_is_told(make: Callable[[Path], None], path: str, tmp_path: Path) -> None:
    make(tmp_path)
    assert said(read_journal(tmp_path)) == [(path, "stray-file")]


def test_a_journal_that_is_a_link(write_journal: Write, tmp_path: Path) -> None:
    write_journal({"contacts/a.md": CONTACT})
    (tmp_path / "link").symlink_to("journal")
    assert list(read_journal(tmp_path / "link").contacts) == ["a"]


@pytest.mark.parametrize("name", ["con", "aux", "com1"])
def test_a_name_that_windows_keeps_for_itself(name: str, write_journal: Write) -> None:
    journal = read_journal(write_journal({f"contacts/{name}.md": CONTACT}))
    ((finding,),) = journal.faults.values()
    assert (finding.path, finding.help) == (f"contacts/{name}.md", f"Rename the file, for example to {name}-1.md.")


def test_two_spellings_of_one_accent(write_journal: Write) -> None:
    names = ["contacts/zoe\u0301.md", "contacts/zo\u00e9.md"]
    journal = read_journal(write_journal(dict.fromkeys(names, CONTACT)))
    assert said(journal) == [(name, "bad-id") for name in names]


def test_a_folder_that_may_not_be_looked_into(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_journal({"contacts/a.md": CONTACT, "options/b.md": "---\nname: B\n---\n", "attachments/x": "x"})
    original = os.scandir

    def refusing(path: str | Path) -> object:
        if os.fspath(path).endswith("contacts"):
            raise PermissionError(13, "Permission denied", path)
        return original(path)

    monkeypatch.setattr(os, "scandir", refusing)
    journal = read_journal(root)
    assert said(journal) == [("contacts", "unreadable-file")]
    assert list(journal.options) == ["b"]


def test_a_file_that_vanishes_while_it_is_read(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_journal({"contacts/a.md": CONTACT, "contacts/b.md": CONTACT})
    original = loader._bytes

    def late(path: str) -> bytes:
        (root / "contacts" / "b.md").unlink(missing_ok=True)
        return original(path)

    monkeypatch.setattr(loader, "_bytes", late)
    assert said(read_journal(root)) == [("contacts/b.md", "unreadable-file")]


@pytest.mark.parametrize("front_matter", ["role: " + "word " * 200_000, "tags:\n" + "  - a\n" * 160_000])
def test_a_megabyte(front_matter: str, write_journal: Write) -> None:
    root = write_journal({"contacts/a.md": f"---\nname: P\n{front_matter}\n---\n"})
    assert list(read_journal(root).contacts) == ["a"]


def test_a_file_that_comes_in_small_pieces(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "_CHUNK", 3)
    assert read_journal(write_journal({"contacts/a.md": CONTACT})).contacts["a"].name == "P"


def test_of_a_huge_file_only_the_start_is_read(tmp_path: Path) -> None:
    (tmp_path / "contacts").mkdir()
    with (tmp_path / "contacts/a.md").open("wb") as file:
        file.truncate(3_000_000_000)  # takes no room: the file is one hole
    journal = read_journal(tmp_path)
    assert said(journal) == [("contacts/a.md", "file-too-large")]
    assert len(loader._bytes(f"{tmp_path}/contacts/a.md")) == MAX_BYTES + 1


def test_the_collector_is_as_it_was(tmp_path: Path) -> None:
    read_journal(tmp_path)
    assert gc.isenabled()
    gc.disable()
    try:
        read_journal(tmp_path)
        assert not gc.isenabled()
    finally:
        gc.enable()
