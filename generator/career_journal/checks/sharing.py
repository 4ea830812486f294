"""What stops the share edition. No check finds these: they are found while it is made, and documented here."""

from __future__ import annotations

from career_journal.checks.check import found_while_sharing


@found_while_sharing("CJ601")
def part_of_a_name() -> None:
    """A part of a name stands alone in a text that would be shared.

    A full name is replaced by a stand-in. Of a part nobody but you can tell whether it is meant: “Will” may be a person
    or the beginning of a sentence. Write the full name, or other words. If nobody is meant, add the word to
    `allow_words`, under `share` in `profile.md`.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            why: Priya likes what she does  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            why: Priya Raman likes what she does
            ---
    """


@found_while_sharing("CJ602")
def leak() -> None:
    """Something that you keep back would show in a file of the share edition.

    When all pages are made, each file is searched for everything that was kept back, however it is written there. Most
    often it stands in another spelling in a text that is shared: that text is named. Write it otherwise there. Where no
    text is found that shows it, the line that is named holds what is secret; the page that is named, or a file of the
    site, is where it shows. A name that is also a label of the pages (“Outlook”) can only be allowed, by `allow_words`.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            why: P&#114;iya Ra&#109;an likes what she does  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            why: Priya Raman likes what she does
            ---
    """
