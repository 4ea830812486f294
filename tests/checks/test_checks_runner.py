"""Running the checks: ignoring, ordering, places."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.checks import CHECKS
from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.diagnostics import Diagnostic

    Write = Callable[[Mapping[str, str]], Path]

TODAY = date(2026, 10, 20)
SAMPLE = Path(__file__).parents[2] / "journal"


def names(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    return [diagnostic.name for diagnostic in diagnostics]


def contact(extra: str = "") -> str:
    return f"---\nname: Priya Raman\nlinks: www.example.org\n{extra}---\n"


def test_a_record_can_do_without_a_check_by_name_or_by_code(write_journal: Write) -> None:
    root = write_journal(
        {
            "contacts/a.md": contact("ignore: [link-without-scheme, same-person-twice]\n"),
            "contacts/b.md": contact("ignore: [CJ213, CJ414]\n"),
            "contacts/c.md": contact("ignore: same-person-twice\n"),
        }
    )
    found = diagnose(read_journal(root), TODAY)
    assert [(diagnostic.path, diagnostic.name) for diagnostic in found] == [("contacts/c.md", "link-without-scheme")]


def test_a_journal_can_do_without_a_check_by_name_or_by_code(write_journal: Write) -> None:
    profile = "---\nsettings:\n  ignore: [link-without-scheme, CJ414]\n---\n"
    root = write_journal({"profile.md": profile, "contacts/a.md": contact(), "contacts/b.md": contact()})
    assert diagnose(read_journal(root), TODAY) == ()


def test_what_withholds_a_record_is_never_kept_quiet(write_journal: Write) -> None:
    root = write_journal(
        {
            "profile.md": "---\nsettings:\n  ignore: [missing-field, unclosed-quote, bad-id, wrong-type]\n---\n",
            "contacts/a.md": "---\nrole: Analyst\nignore: missing-field\n---\n",
            "contacts/b.md": '---\nname: "Priya\n---\n',
            "contacts/C.md": "---\nname: Priya\n---\n",
            "contacts/d.md": "---\nname: Priya\nrole: [a, b]\n---\n",
        }
    )
    assert sorted(names(diagnose(read_journal(root), TODAY))) == ["bad-id", "missing-field", "unclosed-quote"]


def test_diagnostics_are_in_the_order_of_the_files_and_lines(write_journal: Write) -> None:
    root = write_journal(
        {
            "contacts/b.md": "---\nname: B\nlevel: high\nlvel: low\n---\n",
            "contacts/a.md": "---\nname: A\nlinks: x.example\nemail: none\nintroduced_by: a\n---\n\n[[nobody]]\n",
        }
    )
    found = diagnose(read_journal(root), TODAY)
    assert [(diagnostic.path, diagnostic.span.line) for diagnostic in found] == [
        ("contacts/a.md", 3),
        ("contacts/a.md", 4),
        ("contacts/a.md", 5),
        ("contacts/a.md", 8),
        ("contacts/b.md", 3),
        ("contacts/b.md", 4),
    ]


def test_a_diagnostic_has_the_place_of_its_value(write_journal: Write) -> None:
    root = write_journal({"contacts/a.md": "---\nname: A\nlinks: [https://a.example, b.example/x]\n---\n"})
    (found,) = diagnose(read_journal(root), TODAY)
    assert (found.code, found.name, found.severity) == ("CJ213", "link-without-scheme", Severity.WARNING)
    assert (found.span.line, found.span.column, found.span.end_line, found.span.end_column) == (3, 28, 3, 39)


def test_checks_can_be_chosen(write_journal: Write) -> None:
    root = write_journal({"contacts/a.md": contact(), "contacts/b.md": contact()})
    chosen = [check for check in CHECKS if check.name == "same-person-twice"]
    assert names(diagnose(read_journal(root), TODAY, chosen)) == ["same-person-twice"]


def test_an_empty_journal_has_no_findings(tmp_path: Path) -> None:
    assert diagnose(read_journal(tmp_path), TODAY) == ()


def test_the_sample_journal_is_without_errors_and_warnings() -> None:
    journal = read_journal(SAMPLE)
    assert journal.profile.settings.today
    found = diagnose(journal, journal.profile.settings.today)
    assert [diagnostic for diagnostic in found if diagnostic.severity is not Severity.HINT] == []


def test_diagnosing_twice_says_the_same() -> None:
    assert diagnose(read_journal(SAMPLE), TODAY) == diagnose(read_journal(SAMPLE), TODAY)
