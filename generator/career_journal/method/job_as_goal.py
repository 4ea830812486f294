"""Recognising "get a job" among the goals of an interview: it is none (article 001).

The goal is the person's own English, so this looks for a wish (`_WISHES`) and lets it pass where
the words before it show that the job is only what the person wants to learn about (`_TOPICS`).
"""

import re
from functools import cache

_JOB = "(?:job|position|role|internship|apprenticeship|traineeship|placement|employment|work)"

# "get a job title" and "find work samples" ask for no job: the noun belongs to the next one.
_NO_COMPOUND = (
    r"(?!-| (?:ads?|adverts?|advice|applications?|balance|boards?|conditions|contacts?"
    r"|content|culture|descriptions?|done|duties|environment|ethics?|experiences?|explained"
    r"|fairs?|family|functions?|history|hours|hunt\w*|ideas?|info\w*|insights?|leads|life"
    r"|listings?|market\w*|models?|names?|outlook|permit|picture|play\w*|postings?|previews?"
    r"|profiles?|programs?|programmes?|prospects|requirements?|samples?|satisfaction"
    r"|search\w*|security|seekers?|shadow\w*|skills?|stories|tasks?|tips|titles?|types?|visa)\b)"
)

# Up to four words between the verb and the job ("a good entry-level"), none that would make the
# job something else's part ("information about the job", "to know the job", "their role").
_STOP = (
    "about|and|at|better|by|clear|for|from|her|his|how|if|in|into|not|of|on|or|out|over|people|than"
    "|that|their|them|to|what|where|whether|which|who|why|with|your"
)
_FILL = rf"(?:(?!(?:{_STOP}) )(?!\w+'s )[\w'-]+ ){{0,4}}?"
_A_JOB = rf"(?:that )?{_FILL}{_JOB}\b{_NO_COMPOUND}"
_JOBS = rf"{_FILL}{_JOB}s?\b{_NO_COMPOUND}"
_PERSON = r"(?:(?!(?:about|for|how|if|what|where|whether|which|who|why) )[\w'-]+ ){0,3}?"
_ONE_OF_THEM = "(?:company|team|firm|organi[sz]ation|lab|staff|department|studio|agency|practice)"

_WISHES = (
    # get a job, land a position, find work here
    rf"(?:get|getting|land|landing|obtain|obtaining|secure|securing|win|winning|gain) {_A_JOB}",
    rf"(?:find|finding) {_A_JOB}(?! (?:that|which)\b)",
    rf"(?:get|getting|receive|receiving|land|win|secure) (?:an?|the|my) {_FILL}offer\b",
    rf"have (?:an?|the) (?:new )?(?:job|internship)\b{_NO_COMPOUND}",
    rf"(?:start|starting|away with|leave with|leaving with) (?:an?|my) {_A_JOB}",
    # ask for an internship, look for jobs, apply for a role, want a job
    rf"ask(?:ing)? {_PERSON}for {_JOBS}",
    rf"(?:request|requesting|seek|seeking) {_JOBS}",
    rf"(?:look|looking|search|searching|hunt|hunting|apply|applying) for {_JOBS}",
    r"apply(?:ing)? for (?:an?|the|their|any) (?:opening|vacancy)\b",
    rf"(?:want|need) (?:an?|any) {_A_JOB}",
    # be hired, get hired, be offered a position
    r"(?:be|being|become|get|getting) (?:hired|employed|recruited|taken on)\b",
    rf"(?:be|being|get|getting) (?:offered|given) {_A_JOB}",
    # have them hire me, give me a job, a job for me
    r"(?:hires?|hiring|employs?|employing|recruits?|recruiting) me\b",
    rf"(?:gets?|gives?|giving|finds?|offers?|offering) me {_A_JOB}",
    r"(?:job|position|internship|opening|vacancy) for me\b",
    # join their team, start working here
    rf"join(?:ing)? (?:the|their|your|this|her|his) (?:[\w'-]+ )?{_ONE_OF_THEM}\b",
    r"(?:want|hope|love|\w+'d like|would like|start|come|get|able) "
    r"(?:to work|working) (?:here|there|for (?:them|you|him|her|this|the|their|your))\b",
    # the job alone
    r"^(?:(?:an?|the|my) )?(?:(?:new|paid|good|better|summer|full-time|part-time) )*"
    r"(?:job|internship|apprenticeship|employment)(?: offer)?(?: (?:at|by|here|there|with)\b.*)?$",
)

_TOPICS = (
    # learn how people get hired
    r"\b(?:how|what|why|which|who|where|when)\b",
    # see whether newcomers get hired; but not: see whether they would hire me
    r"\b(?:if|whether) (?!(?:i|you|he|she|we|they|there|i'd|you'd|he'd|she'd|they'd)\b)",
    # talk about finding work; the chances of being hired; the skills needed to get a job
    r"\b(?:about|advice|chances?|likelihood|odds|paths?|process|qualifications|requirements?"
    r"|routes?|skills?|steps|stor(?:y|ies)|strateg(?:y|ies)|tips|ways?)\b(?!.* (?:and|then) )",
    r"\b(?:need|needs|takes) (?:an?|any|some|more|my) (?!.* (?:and|then) )",
    # don't ask for a job; help them find a job
    r"(?:\bnot|\bnever|\bwithout|\bthan|\binstead of|n't)\b(?!.* (?:and|but) )",
    r"\bhelp(?:ing)? (?!me\b|to\b|getting\b|finding\b|with\b)(?!.* (?:and|then) )",
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    wishes = "|".join(_WISHES)
    return re.compile(rf"(?<![\w'-])(?:{wishes})"), re.compile("|".join(_TOPICS))


def is_job_as_goal(text: str) -> bool:
    """Whether a goal in the person's own words comes down to getting a job (001)."""
    wish, topic = _patterns()
    plain = text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    for sentence in re.split(r"[.;!?\n]+", plain):
        words = " ".join(re.findall(r"\w+(?:['-]\w+)*", sentence))
        if any(not topic.search(words[: found.start()]) for found in wish.finditer(words)):
            return True
    return False
