"""The shared journal as a value: what is in it, what it is called, and that the rules hold it together."""

from __future__ import annotations

import hashlib
import json
from base64 import b32encode, b64encode
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.checks import WHEN_SHARED
from career_journal.checks.documentation import documentation
from career_journal.reading import read_journal
from career_journal.records import Contact, Interview, Organization
from career_journal.sharing import bodies, redaction, stand_ins, texts
from career_journal.views.follow_ups import follow_ups
from tests.promises import FACTOR, tried
from tests.sharing.reading_it import TODAY, leaks_of, page_texts, refusals_of, share

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.checks.check import Check

    Write = Callable[[Mapping[str, str]], Path]

TALK = """
---
contact: [priya-raman, secret]
date: 2026-10-06 14:30
stage: clarify
format: video
agreed_minutes: 31
actual_minutes: 47
options: planner
reasons: [advice]
goals: [role, my own goal]
goals_met: [role]
questions: [typical-day, q-one]
outcomes: [feedback]
comfort: 4
facts:
  - {about: trend, says: More of it, organization: waterlijn}
  - {about: trend, quote: A quote alone is nothing}
---

## Answers

### Anything? {#typical-day}

Her words about the day.
"""
FILES = {
    "contacts/priya-raman.md": "---\nname: Priya Raman\nlevel: senior\nfunction: research\nstage: explore\nsource: family\n---\n",
    "contacts/secret.md": "---\nname: Zebulon Quist\nprivate: yes\n---\n",
    "organizations/waterlijn.md": "---\nname: Waterlijn\nindustry: water\n---\n",
    "options/planner.md": "---\nname: Planner\nratings: {income: 3}\n---\n",
    "questions.md": "---\nquestions:\n  - {id: q-one, text: What would you not do again?}\n---\n",
    "interviews/talk.md": TALK.lstrip("\n"),
}


def test_a_conversation_with_all_that_is_listed(write_journal: Write) -> None:
    result = share(write_journal(FILES))
    (contact,) = result.journal.contacts.values()
    (talk,) = result.journal.interviews.values()
    (place,) = result.journal.organizations.values()
    assert contact.name == "Contact 1, senior, research"
    assert place.name == "Organization 1, water"
    assert talk.contact == (contact.id,)
    assert f"{talk.date}" == "2026-10-01"
    assert talk.is_held(TODAY.replace(day=1))
    assert talk.questions == ("typical-day", "What would you not do again?")
    assert [(fact.says, fact.organization) for fact in talk.facts] == [("More of it", place.id)]
    assert [answer.question for answer in result.journal.answers(talk)] == ["typical-day"]
    assert "Her words" not in talk.body.text
    page = page_texts(result)[f"interviews/{talk.id}.md"]
    for word in ("video", "31", "47", "advice", "my own goal", "feedback", "4 of 5", "held", "October 2026", "Clarify"):
        assert word in page, word


def test_people_and_places_in_fields_that_the_profile_adds(write_journal: Write) -> None:
    files = {
        **FILES,
        "profile.md": "---\nshare: {contacts: [organization, knows, log, introduced_by], interviews: [referrals]}\n---\n",
        "contacts/ana.md": "---\nname: Ana Sousa\norganization: waterlijn\nknows: [priya-raman, secret]\n"
        "log: [{date: 2026-09-02, what: request, via: a friend, note: She was ill}]\n---\n",
        "contacts/ben.md": "---\nname: Ben Tadic\norganization: Acme Rivers\nintroduced_by: secret\n---\n",
        "contacts/eva.md": "---\nname: Eva Novak\norganization: self-employed\n---\n",
        "interviews/next.md": "---\ncontact: ana\ndate: 2026-09-01\nstage: explore\n"
        "referrals: [{name: Ida Berg, why: She knows Ben Tadic}, {contact: priya-raman}, {contact: secret}]\n---\n",
    }
    result = share(write_journal(files))
    assert not result.undecided
    ana, ben, eva, priya = sorted(
        result.journal.contacts.values(), key=lambda one: (not one.log, one.organization or "z")
    )
    (place,) = result.journal.organizations
    assert ana.organization == place
    assert ana.knows == (priya.id,)
    assert [(f"{touch.date}", touch.what, touch.via, touch.note) for touch in ana.log] == [
        ("2026-09-01", "request", None, None)
    ]
    assert (ben.organization, ben.introduced_by, eva.organization) == ("Organization 2", None, "self-employed")
    (talk,) = [one for one in result.journal.interviews.values() if one.referrals]
    assert [(one.name, one.contact) for one in talk.referrals] == [
        ("someone", None),
        (None, priya.id),
        ("someone", None),
    ]
    assert talk.referrals[0].why == f"She knows {ben.name}"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Acme Rivers", "Organization 2"),
        ("adidas", "Organization 2"),
        ("eBay", "Organization 2"),
        ("Federal Office for the Environment and for the Rivers of the North", "Organization 2"),
        ("the town hall of Brno", "Organization 2"),
        ("Self-employed", "Self-employed"),
        ("local government", "local government"),
    ],
)
def test_an_organization_in_plain_words_has_a_stand_in_wherever_it_is_named(
    write_journal: Write, written: str, shown: str
) -> None:
    talk = FILES["interviews/talk.md"].replace("organization: waterlijn", f"organization: {written}")
    talk = talk.replace("More of it", f"More at {written}")
    quiet = "---\nname: Zebulon Quist\norganization: {}\nprivate: yes\n---\n"
    private = {f"contacts/{place}.md": quiet.format(f"Quiet {place} Works") for place in ("ana", "ben", "eva", "ida")}
    root = write_journal({**FILES, **private, "interviews/talk.md": talk})
    result = share(root)
    (talks,) = result.journal.interviews.values()
    assert (talks.facts[0].organization, talks.facts[0].says) == (shown, f"More at {shown}")
    assert leaks_of(root, result) == ()


def test_what_is_not_on_the_list_changes_no_page(sample: Path) -> None:
    """Not by a count, an order or a number either: the pages are those of a journal in which it never was."""
    before = page_texts(share(sample))
    for record in read_journal(sample).records():
        path = sample / record.path
        text = path.read_text("utf-8")
        hidden = {"custom": {"Zq": "zq"}, "tags": ["zq"], "follow_ups": [{"what": "Zq", "due": "2026-10-20"}]}
        if isinstance(record, Contact):
            hidden |= {"log": [{"date": "2026-10-01", "what": "reply"}], "closed": "no-reply", "role": "Zq"}
            hidden |= {"keep_in_touch": "monthly", "email": ["zq@zq.example"], "phone": ["+420 123 456 789"]}
        if isinstance(record, Interview):
            hidden |= {
                "thanked": "2026-10-19",
                "leads": [{"what": "Zq"}],
                "referrals": [{"name": "Zq Zqq"}],
                "hope": "Zq",
            }
        if isinstance(record, Organization):
            hidden |= {
                "target": "yes",
                "key_people": list(read_journal(sample).contacts),
                "website": "https://zq.example",
            }
        lines = [f"{name}: {json.dumps(value)}" for name, value in hidden.items() if f"\n{name}:" not in text]
        if record.path.partition("/")[0] in {"contacts", "interviews", "organizations"}:
            path.write_text(text.replace("---\n", "\n".join(["---", *lines, ""]), 1), "utf-8")
    for place in range(3):
        (sample / "contacts" / f"zq{place}.md").write_text(
            f"---\nname: Zq{place} Zqq\nprivate: yes\norganization: Zqorg {place}\nlevel: senior\nsource: family\n---\n"
        )
        (sample / "interviews" / f"zq{place}.md").write_text(
            f"---\ncontact: zq{place}\ndate: 2026-01-0{place + 1}\nstage: explore\n"
            f"facts:\n  - {{about: trend, says: zq, organization: Zqplace {place}}}\n---\n\n## Highlights\n\nZq\n"
        )
        (sample / "options" / f"zq{place}.md").write_text("---\nname: Zqoption\nprivate: yes\n---\n")
        (sample / "organizations" / f"zq{place}.md").write_text("---\nname: Zqplace\nprivate: yes\ntarget: yes\n---\n")
        (sample / "entries" / f"2026-10-0{place + 1}-zq.md").write_text(f"---\ndate: 2026-10-0{place + 1}\n---\n\nZq\n")
        (sample / "attachments" / f"zq{place}.txt").write_text("zq")
    assert page_texts(share(sample)) == before


def test_the_name_of_a_private_option_is_not_said(write_journal: Write) -> None:
    files = {
        "options/a.md": "---\nname: Planner\nwhy: Safer than Deep Sea Diver\n---\n",
        "options/b.md": "---\nname: Deep sea diver\nprivate: yes\n---\n",
    }
    (option,) = share(write_journal(files)).journal.options.values()
    assert option.why == "Safer than another option"


def test_private_questions_of_ones_own_are_not_asked(write_journal: Write) -> None:
    own = FILES["questions.md"].replace("---\n", "---\nprivate: yes\n", 1)
    (talk,) = share(write_journal({**FILES, "questions.md": own})).journal.interviews.values()
    assert talk.questions == ("typical-day",)


def test_a_planned_talk_of_this_month_stays_planned(write_journal: Write) -> None:
    root = write_journal(
        {**FILES, "interviews/next.md": "---\ncontact: priya-raman\ndate: 2026-10-30\nstage: explore\n---\n"}
    )
    planned = [talk for talk in share(root).journal.interviews.values() if talk.is_planned(TODAY.replace(day=1))]
    assert len(planned) == 1


def test_an_excerpt_owes_nothing_and_asks_nobody(sample: Path) -> None:
    result = share(sample)
    assert follow_ups(read_journal(sample), TODAY)
    assert follow_ups(result.journal, TODAY) == ()
    pages = page_texts(result)
    for address in ("follow-ups.md", "network.md", "timeline.md", "tags.md", "attention.md", "entries/index.md"):
        assert address not in pages
    text = "\n".join(pages.values())
    for words in (
        "Prep sheet",
        "Open the draft",
        "career-journal ",
        "Nobody there yet",
        "no path yet",
        "overdue",
        "File:",
    ):
        assert words not in text, words


@pytest.mark.parametrize("check", WHEN_SHARED, ids=lambda check: check.name)
def test_what_explain_says_of_it_is_found_where_its_arrow_points(check: Check, write_journal: Write) -> None:
    documented = documentation(check)
    for example in (documented.good, documented.bad):
        root = write_journal(example.files)
        refused = share(root).undecided or refusals_of(root)
        found = {(one.path, one.span.line, one.code) for one in refused}
        assert found == {(path, line, check.code) for path, line in example.marks}


def test_the_sample_leaks_nothing(sample: Path) -> None:
    result = share(sample)
    assert not result.undecided
    assert leaks_of(sample, result) == ()


@pytest.mark.parametrize(
    "setting", ["names: real", "names: initials", "organizations: real", "organizations: initials", "dates: day"]
)
def test_the_sample_leaks_nothing_whatever_is_set(sample: Path, setting: str) -> None:
    profile = sample / "profile.md"
    name = setting.partition(":")[0]
    lines = [line for line in profile.read_text("utf-8").split("\n") if not line.startswith(f"  {name}:")]
    profile.write_text("\n".join(lines).replace("share:\n", f"share:\n  {setting}\n"), "utf-8")
    result = share(sample)
    assert not result.undecided
    assert leaks_of(sample, result) == ()


def test_addresses_stay_and_say_nothing(sample: Path) -> None:
    one, two, other = share(sample), share(sample), share(sample, b"another" * 5)
    assert list(one.journal.contacts) == list(two.journal.contacts)
    assert not {*one.journal.contacts} & {*other.journal.contacts}
    (sample / "contacts" / "zoe.md").write_text("---\nname: Zoe Abel\n---\n")
    later = share(sample)
    assert {*one.journal.contacts} < {*later.journal.contacts}
    for record in read_journal(sample).records():
        for words in (record.id, record.key, record.path, record.title):
            for method in ("md5", "sha1", "sha256", "sha512", "blake2b"):
                digest = hashlib.new(method, words.encode())
                tries = {
                    digest.hexdigest(),
                    b32encode(digest.digest()).decode().lower(),
                    b64encode(digest.digest()).decode(),
                }
                assert not [one_try for one_try in tries for place in one.journal.contacts if one_try.startswith(place)]


def test_numbers_follow_neither_names_nor_files(sample: Path) -> None:
    """With another key, other people of the same month get the numbers; by names they would always be the same."""

    def numbered(key: bytes) -> dict[str, str]:
        return dict(stand_ins.stand_ins(read_journal(sample), key).people)

    orders = {
        tuple(sorted(found, key=lambda key: int(found[key].split()[1])))
        for found in (numbered(f"{number}".encode()) for number in range(20))
    }
    assert len(orders) > 15
    places = {tuple(stand_ins.stand_ins(read_journal(sample), key).places.values()) for key in (b"1", b"2")}
    assert places == {tuple(f"Organization {number}" for number in range(1, 9))}


def test_the_order_of_records_is_that_of_their_ids_here(sample: Path) -> None:
    journal = share(sample).journal
    for folder in ("contacts", "interviews", "options", "organizations", "entries"):
        assert list(journal.folder(folder)) == sorted(journal.folder(folder))


def test_links_of_the_shared_journal_lead_to_what_is_there(sample: Path) -> None:
    journal = share(sample).journal
    assert journal.links
    assert all(journal.record(link.source) and journal.record(link.target) for link in journal.links)


def _open(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Switch one rule off."""
    switches: dict[str, Callable[[], None]] = {
        "private records": lambda: monkeypatch.setattr(stand_ins, "is_shared", lambda *_: True),
        "ids": lambda: monkeypatch.setattr(stand_ins, "opaque", lambda _, key: key.rpartition("/")[2]),
        "comments and follow-ups in bodies": lambda: monkeypatch.setattr(bodies, "hidden_parts", lambda _: ()),
        "bodies": lambda: monkeypatch.setattr(redaction._Redaction, "_body", lambda _, record: record.body),
        "people's names": lambda: monkeypatch.setattr(redaction._Redaction, "_name", lambda _, record, __: record.name),
        "days": lambda: monkeypatch.setattr(redaction._Redaction, "_day", lambda _, value: value),
        "texts": lambda: monkeypatch.setattr(texts.Texts, "field", lambda _, __, ___, text: text),
        "links in bodies": lambda: monkeypatch.setattr(bodies, "_link", lambda *_: ()),
        "attachments": lambda: monkeypatch.setattr(bodies, "_way", lambda place, _: place),
        "the allow-list": lambda: monkeypatch.setattr(redaction, "allowed", _everything),
    }
    switches[name]()


def _everything(_: object) -> Any:
    class Everything(dict[Any, Any]):
        def get(self, kind: Any, _: object = None) -> Any:
            return kind.model_fields.keys()

    return Everything()


RULES = (
    *("private records", "ids", "comments and follow-ups in bodies", "bodies", "people's names", "days", "texts"),
    *("links in bodies", "attachments", "the allow-list"),
)


LIVELY = {
    **FILES,
    "contacts/secret.md": "---\nname: Zebulon Quist\nprivate: yes\nfunction: keeps bees behind the old mill\n---\n",
    "contacts/priya-raman.md": FILES["contacts/priya-raman.md"].replace(
        "---\n", "---\nhope: A word about her time in Delft\n", 1
    ),
    "options/planner.md": (
        "---\nname: Planner\nshare_body: yes\nwhy: Because Priya Raman does it since 2026-10-06\n---\n\n"
        "As [she said](../interviews/2026-10-06-priya-raman.md). [A card](../attachments/our-secret-card.txt)\n\n"
        "<!-- He never told his wife about it. -->\n\n## Follow-ups\n\n- [ ] Ask about the house in the hills\n"
    ),
    "interviews/2026-10-06-priya-raman.md": FILES["interviews/talk.md"],
    "attachments/our-secret-card.txt": "x",
}


CALLED = (
    "Priya Raman",
    "Þóra Ægisdóttir",
    "Ngũgĩ Mũthoni",
    "Łucja Żak",
    "Ольга Петрова",
    "Νίκη Ξένου",
    "Անի Սարյան",
    "თამარ ბერიძე",
    "נעמי לוין",
    "ليلى حداد",
    "प्रिया रामन",
    "สมชาย ใจดี",
    "한가람",
    "さくら 山田",
    "王伟",
    "Zoë van den Berg",
    "O’Shea Quinn",
    "Mary-Jane Li",
    "Dr. Ñusta Quispe",
    "İpek Çığ",
)
"""What the person may be called about whom all this is; the long form tries each."""


@pytest.mark.parametrize("name", CALLED[:FACTOR])
@pytest.mark.parametrize("rule", RULES)
def test_any_one_rule_switched_off_is_found_by_the_last_look(
    write_journal: Write, monkeypatch: pytest.MonkeyPatch, rule: str, name: str
) -> None:
    with tried("rules of sharing") as count:
        root = write_journal({path: text.replace("Priya Raman", name) for path, text in LIVELY.items()})
        assert leaks_of(root, share(root)) == ()
        _open(monkeypatch, rule)
        result = share(root)
        assert result.undecided or leaks_of(root, result) or len(result.journal.contacts) > 1, rule
        count()


def test_a_place_that_does_not_begin_with_a_capital_has_a_stand_in_too(write_journal: Write) -> None:
    """“freelance” is no name of an organization; of 水の会 nobody can tell by its letters."""
    for place in ("eBay", "3M", "水の会", "წყლის კავშირი", "אגודת המים", "جمعية المياه", "जल संघ"):
        contact = f"---\nname: Ada Lovelace\norganization: {place}\n---\n"
        facts = f"facts: [{{about: trend, says: More, organization: {place}}}]"
        talk = f"---\ncontact: ada\ndate: 2026-10-06\nstage: explore\n{facts}\n---\n"
        root = write_journal({"contacts/ada.md": contact, "interviews/talk.md": talk})
        result = share(root)
        assert place not in "".join(page_texts(result).values())
        assert leaks_of(root, result) == ()
