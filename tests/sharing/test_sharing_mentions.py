"""Names, addresses and days inside texts: what is replaced, what stops the build, and what is left alone."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.sharing import mentions, rules, texts, unwrapped
from career_journal.sharing.known import Known, known
from career_journal.sharing.stand_ins import stand_ins
from tests.promises import tried
from tests.sharing.reading_it import leaks_of, page_texts, share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

PEOPLE = {
    "priya-raman": {
        "name": "Priya Raman",
        "email": "priya@river.example",
        "phone": "+49 (30) 1234 567-8",
        "links": "https://www.linkedin.example/in/priya-raman/",
    },
    "jurgen": {"name": "Dr. Jürgen Groß-Müller"},
    "anna": {"name": "Anna-Lena K. O’Brien"},
    "will": {"name": "Will Art", "email": "wart1977@mail.example"},
    "bob-smith": {"name": "Robert Smith", "links": "https://www.smithrobert.example"},
    "wei": {"name": "王伟"},
    "olga": {"name": "Ольга Петрова", "links": "https://pages.example/~op77/"},
    "lin": {"name": "Lin May"},
    "secret": {"name": "Zebulon Quist", "private": "yes"},
}


def journal(write_journal: Write, text: str, **share_settings: object) -> Path:
    files = {f"contacts/{key}.md": _front(one) for key, one in PEOPLE.items()}
    files["organizations/waterlijn.md"] = _front(
        {"name": "Waterlijn Advies", "website": "https://waterlijn.example", "industry": "water"}
    )
    files["profile.md"] = _front({"name": "Tereza Holubová", "share": {"allow_words": [], **share_settings}})
    files["options/planner.md"] = (
        f"---\nname: Planner\nstatus: open\nwhy: {json.dumps(text, ensure_ascii=False)}\n---\n"
    )
    return write_journal(files)


def _front(values: Mapping[str, object]) -> str:
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join(["---", *lines, "---", ""])


def why(root: Path) -> str:
    result = share(root)
    assert not result.undecided, result.undecided[0].message
    (option,) = result.journal.options.values()
    return option.why or ""


NUMBERED = {
    "Priya Raman said so": "{} said so",
    "PRIYA RAMAN said so": "{} said so",
    "priya raman's plan": "{}'s plan",
    "Priya Raman’s plan": "{}’s plan",
    "Raman, Priya": "{}",
    "Priya\u00a0Raman": "{}",
    "Pri\u200bya Ra\u00adman": "{}",
    "see priya-raman there": "see {} there",
    "priya_raman": "{}",
    "PriyaRaman": "{}",
    "Priya  Raman": "{}",
    "mail to priya@river.example.": "mail to {}.",
    "<Priya@River.example>": "{}",
    "<https://www.linkedin.example/in/priya-raman/>": "{}",
    "call 030 12345678 soon": "call {} soon",
    "call 0049-30-1234-5678": "call {}",
    "call 234 56 78 from here": "call {} from here",
    "ask wart1977 there": "ask {} there",
    "see @smithrobert": "see @{}",
    "on linkedin.example/in/priya-raman/posts now": "on {} now",
    "Jürgen Groß-Müller": "{}",
    "Ju\u0308rgen Groß-Mu\u0308ller": "{}",
    "Juergen Gross-Mueller": "{}",
    "Jurgen Gross Muller": "{}",
    "JÜRGEN GROSS-MÜLLER": "{}",
    "Dr. Jürgen Müller": "Dr. {}",
    "Anna-Lena O'Brien": "{}",
    "我和王伟谈过": "我和{}谈过",
    "Ольга Петрова": "{}",
    "ОЛЬГА ПЕТРОВА": "{}",
    "Will Art told me": "{} told me",
}


@pytest.mark.parametrize(("text", "expected"), NUMBERED.items())
def test_a_known_person_has_a_number(write_journal: Write, text: str, expected: str) -> None:
    shown = why(journal(write_journal, text))
    before, _, after = expected.partition("{}")
    assert shown.startswith(f"{before}Contact "), shown
    assert shown.endswith(after), shown
    assert shown.removeprefix(before).removesuffix(after).removeprefix("Contact ").isdecimal(), shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tereza Holubova told them", "me told them"),
        ("Zebulon Quist told them", "someone told them"),
        ("write to office@unknown.example", "write to an e-mail address"),
        ("on 2026-10-06 in the hall", "on October 2026 in the hall"),
        ("on 6 Oct 2026 and October 7th, 2026", "on October 2026 and October 2026"),
        ("on 6 October and on 06.10.2026", "on October and on October 2026"),
        ("Waterlijn Advies pays well", "Organization 1 pays well"),
        ("see https://www.waterlijn.example/jobs?id=1", "see Organization 1"),
        ("see https://elsewhere.example/jobs", "see https://elsewhere.example/jobs"),
        ("see https://www.waterlijn.example/jobs. Or /?", "see Organization 1. Or /?"),
        ("waterlijn.example/x, https://jobs.waterlijn.example/stellen?id=1", "Organization 1, Organization 1"),
        ("https://www.linkedin.com/in/unknown-person and jane.wordpress.com", "a link and a link"),
        (
            "on github.com, de.linkedin.com or https://ec.europa.eu/eurostat",
            "on github.com, de.linkedin.com or https://ec.europa.eu/eurostat",
        ),
        ("I will paint in May", "STOP"),
        ("a waterlijn, an Advice and the Office", "a waterlijn, an Advice and the Office"),
        ("the art of it, as they say", "the art of it, as they say"),
        ("it will do, and it may not", "it will do, and it may not"),
        ("between 2025 and 2026, 3 May", "between 2025 and 2026, May"),
        ("half past 10, 12:30, 1.5 and 100000", "half past 10, 12:30, 1.5 and 100000"),
        ("45 000 60 000, 3.11.9 and 1/3", "45 000 60 000, 3.11.9 and 1/3"),
        ("call +420 602 123 456 or 0161 496 0000", "call a phone number or a phone number"),
        ("on 2026/10/06, 20261006 or 06.10.26", "on October 2026, October 2026 or October 2026"),
        ("on 6/10/2026 or 6-10-26", "on 2026 or 2026"),
        ("on 06.10.2026 14:30", "on October 2026 14:30"),
        ("on 6 oct 2026; it may 3 times out of 4", "on October 2026; it may 3 times out of 4"),
        ("the bob and the olga", "the bob and the olga"),
        ("ruf 0171/555 66 77 an", "ruf a phone number an"),
        ("ring +44 (0)20 7946 0958.", "ring a phone number."),
        ("Tel.: 06032/99 88 77, abends", "Tel.: a phone number, abends"),
        ("call (555) 123-4567 or 555-123-4567", "call a phone number or a phone number"),
        ("01.02.03.04.05 à Paris", "a phone number à Paris"),
        ("47.000–61.000 EUR, 0.5 to 0.75, 2026", "47.000–61.000 EUR, 0.5 to 0.75, 2026"),
        ("am 8. Oktober 2026 und am 8.10.", "am October 2026 und am October"),
        ("8.10. war es, (20.10.) nicht, 8. Okt. auch", "October war es, (October) nicht, October auch"),
        ("on 8/10/26, on 20/10/2026, on 8.10.26", "on 2026, on October 2026, on October 2026"),
        ("6.–8. Oktober, 6 to 8 October, October 6-8, 2026", "October, October, October 2026"),
        ("le 14 juillet, el 8 de octubre de 2026, 8 октября", "le July, el October 2026, October"),
        (
            "2026/10/08, 2026年10月8日, 8. 10. 2026, 18-10-2026",
            "October 2026, October 2026, October 2026, October 2026",
        ),
        ("a GPA of 3.8. Then 3.11.7, 10.20.30.40 and 24/7", "a GPA of 3.8. Then 3.11.7, 10.20.30.40 and 24/7"),
        ("1 out of 3, set 5 goals, 3 march on", "1 out of 3, set 5 goals, 3 march on"),
        ("12.13.26 or 2026-13-45", "12.13.26 or 2026"),
        ("2026-1-5, 2026/1/5, 2026. 1. 5., 2026_01_05", "January 2026, January 2026, January 2026., January 2026"),
        ("2026–01–05, 2026 01 05 14:30, 2026-01-05/06", "January 2026, January 2026 14:30, January 2026"),
        ("05 01 2026, 05_01_2026, 20 01 2026, 20/10/1999", "2026, 2026, January 2026, October 1999"),
        ("8/10/2026-20/10/2026, 20 - 10 - 2026", "2026-October 2026, October 2026"),
        ("call +49 30 05 01 2026, (030) 2026 01 05", "call a phone number, a phone number"),
        ("5Jan2026, 2026-Jan-05, 20/Oct/2026, Jan-05-2026", "January 2026, January 2026, October 2026, January 2026"),
        ("Oct.20,2026, January the 5th, 2026, x_Jan_05_2026", "October 2026, January 2026, x_January 2026"),
        ("**12** May 2026, May **12**, 2026, *12 May 2026*", "May 2026, May 2026, *May 2026*"),
        ("12\\. April 2026 and 5&nbsp;January 2026", "April 2026 and January 2026"),
        ("5-го января 2026, 5 janv. 2026, 5 ene, 12 ott 2026", "January 2026, January 2026, January, October 2026"),
        ("den 5ten Januar, 5ste januari, 5:e januari, 1º de maio", "den January, January, January, May"),
        ("von 8. auf 9. Oktober, 5 och 6 januari, 5, 6 and 7 May", "von October, January, May"),
        ("8-9 October, 8/9 Oct, the 8th to the 9th of October", "October, October, the October"),
        ("October 8, 9 and 10, 2026, October 8, 10 people", "October 2026, October, 10 people"),
        (
            "8.10 - 9.10.2026, 8.–9.10.2026, 8.10.–9.10., 20.-21.10.26",
            "October - October 2026, October 2026, October, October 2026",
        ),
        ("8 t/m 12 oktober, 8 tot en met 12 oktober", "October, October"),
        ("8/10 - 20/10/2026", "2026 - October 2026"),
        ("Mo,8.10.2026,14:30 und 8.10.95", "Mo,October 2026,14:30 und October 1995"),
        ("am 05.01 am Tor, seit 20.10, war es 20.10.", "am January am Tor, seit October, war es October"),
        ("ab 10.12 Uhr, until 10.12 pm, for 10.12.", "ab 10.12 Uhr, until 10.12 pm, for 10.12."),
        (
            "Python 3.10.12, python3.10.12, v3.10.12, chapter 1.2.10",
            "Python 3.10.12, python3.10.12, v3.10.12, chapter 1.2.10",
        ),
        ("3.5 years, 1.2, 24/7, 50/50, 9 to 5, 10.30, won 3-2", "3.5 years, 1.2, 24/7, 50/50, 9 to 5, 10.30, won 3-2"),
        (
            "pages 8-10, from 3.5 to 4.5. Then Section 12.10. ends",
            "pages 8-10, from 3.5 to 4.5. Then Section 12.10. ends",
        ),
        ("5 pro Tag, die 3 sie, 3 led, 5 set 2026", "5 pro Tag, die 3 sie, 3 led, September 2026"),
        (
            "June 5,000 people, October 3.5 million, October 10:30",
            "June 5,000 people, October 3.5 million, October 10:30",
        ),
        ("٢٠٢٦-١٠-٢٠ and S-1-5-18", "October 2026 and S-1-5-18"),
        ("45 June, 0 June, 3.5 to 4.5. 3 of them", "45 June, 0 June, 3.5 to 4.5. 3 of them"),
    ],
)
def test_what_else_is_replaced_or_left_alone(write_journal: Write, text: str, expected: str) -> None:
    root = journal(write_journal, text)
    if expected == "STOP":
        assert share(root).undecided
    else:
        assert why(root) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Priya said so", "Priya"),
        ("priya said so", "priya"),
        ("Ramans said so", "Ramans"),
        ("Will said so", "Will"),
        ("ask Jürgen", "Jürgen"),
        ("ask Juergen", "Juergen"),
        ("a Müller-like idea", "Müller"),
        ("as Quist has it", "Quist"),
        ("as Holubova has it", "Holubova"),
        ("Петровой нет, Ольга есть", "Ольга"),
        ("as Waterlijn has it", "Waterlijn"),
        ("thanks, Bob", "Bob"),
        ("ask priya2026", "priya2026"),
    ],
)
def test_a_part_of_a_name_alone_stops_the_build_with_its_place(write_journal: Write, text: str, part: str) -> None:
    (found,) = share(journal(write_journal, text)).undecided
    assert (found.path, found.span.line) == ("options/planner.md", 4)
    assert f"“{part}”" in found.message
    assert "allow_words" in found.help


STOPS = [
    ("organizations", "GIZ GmbH", "At GIZ they"),
    ("organizations", "3M Company", "at 3M they"),
    ("organizations", "Shell plc", "Shell hires"),
    ("organizations", "Ford Foundation", "Ford funds"),
    ("organizations", "adidas AG", "Adidas hires"),
    ("organizations", "eBay Kleinanzeigen GmbH", "eBay hires"),
    ("organizations", "LEGO Group", "at Lego you"),
    ("contacts", "Marie ROY", "Roy said"),
    ("contacts", "Eva Brandt", "i asked eva about it"),
    ("contacts", "Jan Ng", "then Ng said"),
    ("contacts", "Eva Brandt", "Evas Rat war gut"),
    ("contacts", "Mark Huber", "Marks Tipp"),
    ("contacts", "Dr. May", "May helps"),
    ("contacts", "Bo", "Bo said"),
    ("contacts", "Sean O'Brien", "OBrien said so"),
    ("contacts", "Anne-Marie Ott", "annemarie says"),
    ("contacts", "प्रिया शर्मा", "प्रिया ने कहा"),
    ("contacts", "প্রিয়া দীপা", "দীপা বলেছে"),
    ("contacts", "田中 太郎", "田中さんは親切"),
    ("contacts", "王小明", "小明说很好"),
    ("contacts", "김민수", "민수씨"),
]


@pytest.mark.parametrize(("folder", "name", "text"), STOPS)
def test_a_part_is_known_however_short_and_in_any_script(
    write_journal: Write, folder: str, name: str, text: str
) -> None:
    root = journal(write_journal, text)
    (root / folder / "one.md").write_text(f"---\nname: {name}\n---\n", encoding="utf-8")
    (found,) = share(root).undecided
    word = found.message.partition("”")[0][1:]
    assert word in text
    (root / "profile.md").write_text(f"---\nshare: {{allow_words: ['{word}']}}\n---\n", encoding="utf-8")
    assert share(root).undecided == ()


@pytest.mark.parametrize(
    ("folder", "name", "text"),
    [
        ("organizations", "UX Studio", "a UX designer in a studio"),
        ("organizations", "New Energy GmbH", "New ideas, new energy"),
        ("organizations", "Institute of Water", "of water at the Institute"),
        ("organizations", "local water company", "A local company"),
        ("organizations", "die Bahn AG", "die Idee, Die Bahn"),
        ("organizations", "Ford Foundation", "to ford a river"),
        ("organizations", "River Trust", "Rivers and lakes"),
        ("organizations", "Institute of Rivers", "Rivers and lakes"),
        ("contacts", "Frau S.", "It's a fine day, I'm OK"),
        ("contacts", "A.", "what a day"),
        ("contacts", "An", "an idea"),
        ("contacts", "Dr. May", "you may help"),
        ("contacts", "Tom Weiß", "ich weiß nicht"),
        ("contacts", "Jan Ng", "the ng of it"),
        ("contacts", "Dan Ott", "dans un mot"),
    ],
)
def test_words_that_only_look_like_a_name_stay(write_journal: Write, folder: str, name: str, text: str) -> None:
    root = journal(write_journal, text)
    (root / folder / "one.md").write_text(f"---\nname: {name}\n---\n", encoding="utf-8")
    assert why(root) == text


def test_a_full_name_in_a_script_with_signs_for_vowels_is_replaced(write_journal: Write) -> None:
    root = journal(write_journal, "प्रिया शर्मा ने कहा")
    (root / "contacts" / "one.md").write_text("---\nname: प्रिया शर्मा\n---\n", encoding="utf-8")
    shown = why(root)
    assert shown.startswith("Contact ")
    assert shown.endswith(" ने कहा")


def test_a_short_name_in_pieces_is_found_at_the_last_look(write_journal: Write) -> None:
    root = journal(write_journal, "fine")
    (root / "contacts" / "one.md").write_text("---\nname: Mia Ng\n---\n")
    (root / "options" / "planner.md").write_text("---\nname: Planner\nshare_body: yes\n---\n\nM&#105;a said so.\n")
    (found,) = leaks_of(root, share(root))
    assert found.secret.text == "Mia"


def test_all_parts_are_said_at_once_and_in_the_order_of_the_files(write_journal: Write) -> None:
    root = journal(write_journal, "Priya, then Will")
    (root / "interviews").mkdir()
    (root / "interviews" / "one.md").write_text(
        "---\ncontact: priya-raman\ndate: 2026-10-06\nstage: explore\nshare_body: yes\n"
        "facts:\n  - about: trend\n    says: >-\n      First line,\n      then Priya\n---\n\nLine one.\n\nThen Raman came.\n"
    )
    found = [(one.path, one.span.line, one.message.partition("”")[0][1:]) for one in share(root).undecided]
    assert found == [
        ("interviews/one.md", 10, "Priya"),
        ("interviews/one.md", 15, "Raman"),
        ("options/planner.md", 4, "Priya"),
        ("options/planner.md", 4, "Will"),
    ]


@pytest.mark.parametrize("name", ["Priya\n\n  Raman", "Priya -- --- Raman", "Priya, who knows Raman"])
def test_a_name_that_is_torn_apart_is_two_parts(write_journal: Write, name: str) -> None:
    assert len(share(journal(write_journal, name)).undecided) == 2


def test_a_part_in_other_letters_than_the_file_has_is_in_its_field(write_journal: Write) -> None:
    root = journal(write_journal, "fine")
    (root / "options" / "planner.md").write_text('---\nname: Planner\nwhy: "thanks, \\x50riya"\n---\n')
    (found,) = share(root).undecided
    assert (found.span.line, found.span.column) == (3, 6)


@pytest.mark.parametrize(
    ("folder", "name", "text", "stops"),
    [
        ("contacts", "May", "I may go", False),
        ("contacts", "May", "I asked May", True),
        ("organizations", "WHO", "people who know", False),
        ("organizations", "WHO", "Who knows", False),
        ("organizations", "WHO", "at the WHO", True),
        ("organizations", "Gap", "a gap", False),
        ("organizations", "Gap", "the shops of Gap", True),
    ],
)
def test_a_name_that_is_a_word_of_the_language(
    write_journal: Write, folder: str, name: str, text: str, stops: bool
) -> None:
    """The word stays, also where the program writes it; only where it is written as the name is, a person decides."""
    root = journal(write_journal, text)
    (root / folder / "one.md").write_text(f"---\nname: {name}\n---\n")
    result = share(root)
    assert [one.message.split("”")[0][1:] for one in result.undecided] == [name] * stops
    assert leaks_of(root, result) == ()


def test_a_name_that_may_be_read_is_not_looked_for(write_journal: Write) -> None:
    root = journal(write_journal, "fine", allow_words=["contact"])
    (root / "organizations" / "one.md").write_text("---\nname: Contact\n---\n")
    assert leaks_of(root, share(root)) == ()


def test_words_that_are_allowed_do_not_stop_it(write_journal: Write) -> None:
    assert why(journal(write_journal, "Will said so", allow_words=["will"])) == "Will said so"


def test_with_real_names_only_private_people_are_someone(write_journal: Write) -> None:
    root = journal(write_journal, "Priya and Zebulon Quist", names="real", organizations="real")
    assert why(root) == "Priya and someone"


def test_initials(write_journal: Write) -> None:
    root = journal(write_journal, "Priya Raman and Waterlijn Advies", names="initials", organizations="initials")
    assert why(root) == "P. R. and W. A."


def test_a_body_keeps_its_links_and_loses_its_names(write_journal: Write) -> None:
    root = journal(write_journal, "fine")
    (root / "options" / "planner.md").write_text(
        "---\nname: Planner\nshare_body: yes\n---\n\n"
        "I met [Priya Raman](../contacts/priya-raman.md) and [[priya-raman]], [[contacts/jurgen|him]] and [her][ref].\n\n"
        "[a card](../attachments/card.txt), ![](../attachments/card.png), [mail](mailto:a@b.example), [site](https://x.example)\n"
        "[[secret]], [nobody](../contacts/secret.md) <!-- never -->\n\n[ref]: ../contacts/olga.md\n"
    )
    result = share(root)
    (option,) = result.journal.options.values()
    keys = {contact.id for contact in result.journal.contacts.values()}
    targets = {
        link.target.removeprefix("../contacts/").removesuffix(".md").removeprefix("contacts/")
        for link in option.body.links
    }
    assert len(targets & keys) == 2
    text = option.body.text
    assert "[site](https://x.example)" in text
    assert not any(
        word in text for word in ("Priya", "priya", "olga", "card.txt", "card.png", "mailto", "secret", "never")
    )
    assert "a card" in text
    assert [(one.path, one.line) for one in result.replaced] == [("options/planner.md", 6)]
    pages = page_texts(result)
    assert not [address for address, page in pages.items() if "Raman" in page]


def test_follow_ups_go_with_their_links_and_what_is_below_them_stays(write_journal: Write) -> None:
    root = journal(write_journal, "fine")
    (root / "options" / "planner.md").write_text(
        "---\nname: Planner\nshare_body: yes\n---\n\n## Follow-ups\n\n- [ ] 2030-01-01 Ask [Priya](../contacts/priya-raman.md) "
        "about it\n\n## Notes\n\nPriya Raman knows.\n\n[her]:\n  ../contacts/olga.md\n"
    )
    (option,) = share(root).journal.options.values()
    heading, sentence = (line for line in option.body.text.splitlines() if line)
    assert heading == "## Notes"
    assert sentence.startswith("Contact ")
    assert sentence.endswith(" knows.")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[her]: ../contacts/olga.md", ""),
        ("[her]: <../contacts/olga.md> 'Olga'", ""),
        ("[her]:\n  ../contacts/olga.md\n  more", "  more"),
        ("[//]: # (never)", ""),
        ("[more]: https://n.example/more", "[more]: https://n.example/more"),
        ("[note]: she said so", "[note]: she said so"),
        ("[^1]: she said so", "[^1]: she said so"),
    ],
)
def test_where_links_are_defined_only_addresses_elsewhere_stay(write_journal: Write, text: str, shown: str) -> None:
    root = journal(write_journal, "fine")
    (root / "options" / "planner.md").write_text(f"---\nname: Planner\nshare_body: yes\n---\n{text}\n")
    (option,) = share(root).journal.options.values()
    assert option.body.text.strip("\n") == shown


def test_a_link_that_names_somebody_keeps_its_words_alone(write_journal: Write) -> None:
    root = journal(write_journal, "fine")
    (root / "options" / "planner.md").write_text(
        "---\nname: Planner\nshare_body: yes\n---\n\n"
        "[her page](https://www.linkedin.example/in/priya-raman/), [news](https://n.example/raman-wins), "
        "[that day](https://n.example/2026-10-06), [more](https://n.example/more) and <https://pages.example/~op77>.\n"
        "\n[him](https://facebook.com/some.person)\n"
    )
    result = share(root)
    assert not result.undecided
    (option,) = result.journal.options.values()
    text = option.body.text
    assert text.strip().startswith("her page, news, that day, [more](https://n.example/more) and Contact ")
    assert text.endswith("\n\nhim\n")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 400_000 + "@",
        "a." * 200_000,
        "1 " * 200_000,
        "a@b.example " * 20_000,
        "Priya Raman " * 20_000,
        "/a" * 200_000,
        "1-" * 200_000,
        "1 and " * 70_000,
    ],
    ids=["letters", "dots", "digits", "addresses", "names", "slashes", "days", "days in words"],
)
def test_a_long_text_takes_no_more_than_its_time(write_journal: Write, text: str) -> None:
    known = known_of(write_journal)
    start = time.process_time()
    mentions.mentions(text, known)
    for _ in unwrapped.readings(text.encode()):
        pass
    assert time.process_time() - start < 20


def known_of(write_journal: Write) -> Known:
    read = read_journal(journal(write_journal, "fine"))
    return known(read, stand_ins(read, b"key"))


RULED: dict[Callable[[str, Known], Iterator[rules.Mention]], str] = {
    rules.emails: "priya@river.example",
    rules.links: "jobs.waterlijn.example/cv",
    rules.phones: "30 12345678",
    rules.days: "2026-10-06",
    rules.names: "Waterlijn Advies",
    rules.unspaced_names: "我和王伟谈过",
}


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: str(rule.__name__))
def test_without_any_one_rule_the_last_look_finds_what_it_let_through(
    write_journal: Write, monkeypatch: pytest.MonkeyPatch, rule: Callable[[str, Known], Iterator[rules.Mention]]
) -> None:
    with tried("rules of sharing") as count:
        root = journal(write_journal, RULED[rule])
        (root / "interviews").mkdir()
        (root / "interviews" / "one.md").write_text(
            "---\ncontact: priya-raman\ndate: 2026-10-06\nstage: explore\n---\n"
        )
        assert leaks_of(root, share(root)) == ()
        monkeypatch.setattr(texts, "RULES", tuple(one for one in rules.RULES if one is not rule))
        result = share(root)
        assert result.undecided or leaks_of(root, result)
        count()


@pytest.mark.parametrize(
    ("websites", "text", "shown"),
    [
        (["https://www.nordwind.de/karriere"], "see nordwind.de and jobs.nordwind.de/x", "see # and #"),
        (["https://www.eea.europa.eu/en"], "eea.europa.eu/jobs, ec.europa.eu", "#, ec.europa.eu"),
        (
            ["https://www.linkedin.com/company/nordwind"],
            "linkedin.com, linkedin.com/company/nordwind",
            "linkedin.com, #",
        ),
        (["https://bris.ac.uk/a", "https://uwe.ac.uk/b"], "bath.ac.uk and www.uwe.ac.uk/c", "bath.ac.uk and #"),
        (["https://tum.de/a", "https://tum.de/b"], "www.tum.de/c and tum.de/a", "an organization and #"),
    ],
    ids=["one's own", "a portal", "a service", "a domain of three", "one for two"],
)
def test_what_is_below_the_domain_of_an_organization_is_the_organization(
    write_journal: Write, websites: list[str], text: str, shown: str
) -> None:
    root = journal(write_journal, text)
    for number, website in enumerate(websites):
        front = _front({"name": f"Zqplace Number{number}", "website": website})
        (root / "organizations" / f"{number}.md").write_text(front)
    assert re.sub(r"Organization \d", "#", why(root)) == shown
    assert leaks_of(root, share(root)) == ()


def test_texts_are_looked_through_in_both_forms_of_unicode(write_journal: Write) -> None:
    root = journal(write_journal, unicodedata.normalize("NFD", "Jürgen Groß-Müller"))
    assert read_journal(root).options["planner"].why != "Jürgen Groß-Müller"
    assert why(root).startswith("Contact ")
