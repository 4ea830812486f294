"""The goals of an interview, and what is not one (article 001)."""

import pytest

from career_journal.method.goals import GOALS, GOALS_BY_ID, Goal, is_job_as_goal

IDS = [
    "expertise",
    "industry",
    "role",
    "entry",
    "key-players",
    "challenges",
    "my-value",
    "help-them",
    "help-me",
    "share-myself",
    "feedback",
    "new-contacts",
    "be-remembered",
]


def test_the_thirteen_goals_stand_in_the_order_of_the_method() -> None:
    assert [goal.id for goal in GOALS] == IDS
    assert list(GOALS_BY_ID) == IDS


def test_each_goal_can_be_told_from_the_others() -> None:
    assert len({goal.text for goal in GOALS}) == len(GOALS)
    assert len({goal.asks for goal in GOALS}) == len(GOALS)


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.id)
def test_a_goal_reads_as_a_heading_and_its_line_as_a_sentence(goal: Goal) -> None:
    assert goal.text[0].isupper()
    assert not goal.text.endswith(".")
    assert goal.asks[0].isupper()
    assert goal.asks.endswith(".")


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.id)
def test_no_goal_of_the_method_counts_as_getting_a_job(goal: Goal) -> None:
    assert not any(is_job_as_goal(words) for words in (goal.id, goal.text, goal.asks))


@pytest.mark.parametrize(
    "text",
    [
        "get a job",
        "Get a job!",
        "GET A JOB",
        "get the job",
        "get job",
        "Get a good entry-level job in data science",
        "getting a job at Northwind",
        "land a position",
        "Land a junior research position on her team",
        "find work here",
        "find a job",
        "finding paid work",
        "find a role for me",
        "secure employment",
        "obtain a traineeship",
        "get a summer internship",
        "get a work placement",
        "be hired",
        "get hired",
        "Get hired as an analyst",
        "become employed there",
        "be taken on by the lab",
        "be offered a position",
        "get an offer",
        "receive a job offer",
        "have a job by summer",
        "ask for an internship",
        "Ask her for a job",
        "ask Priya Raman for a position",
        "asking for work",
        "request an internship",
        "look for a job",
        "looking for jobs in Berlin",
        "apply for a role",
        "I want a job",
        "I need a new job",
        "I need to get a job",
        "have them hire me",
        "Convince them to hire me",
        "see if they would hire me",
        "see whether they have a job for me",
        "get her to give me a job",
        "join their team",
        "Join the marketing department",
        "I'd like to work here",
        "I would like to work for them",
        "start working there",
        "Learn about the industry and get a job",
        "Understand the role. Get a job.",
        "Learn how they work; get hired",
        "job",
        "A job",
        "an internship",
        "a full-time job",
        "job offer",
        "Don\N{RIGHT SINGLE QUOTATION MARK}t be shy and get a job",
        "- get a job",
        "a job at Siemens",
        "finally land that job",
        "Hope she gives me a job",
        "Walk away with a job offer",
        "start a job there",
        "apply for the opening",
    ],
)
def test_getting_a_job_is_recognised(text: str) -> None:
    assert is_job_as_goal(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "learn how people get hired",
        "Learn how people find work here",
        "find out how to get a job in this field",
        "ask what it takes to land a position",
        "understand the job",
        "get to know the job",
        "what the job is like",
        "Learn what it is like to work here",
        "hear why she joined the team",
        "job titles",
        "get the job titles right",
        "find a job title that matches what I do",
        "get a job description",
        "get a picture of the job market",
        "get a realistic job preview",
        "get a feel for the job",
        "get information about the position",
        "get insight into the role",
        "get clear on the role",
        "get a work permit",
        "find a role model",
        "ask for job shadowing",
        "ask for internship tips",
        "ask for the company's position on remote work",
        "ask how she found her job",
        "ask which skills I need for the job",
        "find work that suits me",
        "find jobs that suit my interests",
        "find out about the work",
        "see whether newcomers get hired without a degree",
        "understand my chances of being hired",
        "hear her story of getting the job",
        "get advice on finding a job",
        "talk about finding work abroad",
        "learn the skills needed to get a job",
        "know who gets hired",
        "understand whether one needs a licence to get a job",
        "build trust, not ask for a job",
        "don't ask for a job",
        "learn without asking for a job",
        "help them find a job",
        "help her get hired",
        "learn about work-life balance",
        "find their work inspiring",
        "a role",
        "role",
        "work",
        "hiring",
        "jobs in the field",
        "Be remembered for a future role",
        "Meet two people who work in museums",
        "the job's daily routine",
        "Find common ground, not a job",
        "get the role explained",
        "get work-related advice",
        "Get feedback on my job application",
        "Get two names of people who work there",
        "Get better at describing my role",
    ],
)
def test_learning_about_jobs_is_no_such_goal(text: str) -> None:
    assert not is_job_as_goal(text)
