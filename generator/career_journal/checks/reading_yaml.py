"""What YAML, the notation of the fields, allows and the journal does not. The reader finds it."""

from __future__ import annotations

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
            role: Team lead  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Team lead, until May data analyst
            ---
    """


@found_while_reading("CJ115")
def anchor() -> None:
    """A value starts with `&` and a word, which YAML takes for an anchor.

    An anchor gives a value a name, to be repeated elsewhere. The journal does not use them: most of them are an
    ampersand that was meant as text.

    Bad:
        organizations/bakers.md
            ---
            name: &Sons Bakers  ←
            ---

    Good:
        organizations/bakers.md
            ---
            name: "&Sons Bakers"
            ---
    """


@found_while_reading("CJ116")
def alias() -> None:
    """A value starts with `*` and a word, which YAML takes for an alias.

    An alias repeats a value from elsewhere in the file. The journal does not use them: most of them are an asterisk
    that was meant as text.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: *acting  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: "*acting"
            ---
    """


@found_while_reading("CJ117")
def tag() -> None:
    """A value starts with `!`, which YAML takes for a tag.

    A tag says of which type a value is. In the journal the field itself says that.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            hope: !important to learn what she does all day  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            hope: "!important to learn what she does all day"
            ---
    """


@found_while_reading("CJ118")
def merge_key() -> None:
    """A field is called `<<`, which YAML takes for an order to merge other fields in.

    The journal does not merge fields, so that every record says everything itself.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            <<: {role: Data analyst, level: senior}  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            level: senior
            ---
    """


@found_while_reading("CJ119")
def complex_key() -> None:
    """A list or a group of fields stands where the name of a field belongs.

    Most of them are text that starts with a bracket.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            [role]: Data analyst  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            ---
    """
