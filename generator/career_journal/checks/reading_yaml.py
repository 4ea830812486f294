"""Faults of the front matter's YAML. The reader finds them; here they have their codes and their documentation."""

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ114")
def duplicate_key() -> None:
    """A field stands twice in one group of fields.

    Only one of the two could count, and YAML would keep the last one in silence.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            role: Team lead
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Team lead, until May data analyst
            ---
    """
