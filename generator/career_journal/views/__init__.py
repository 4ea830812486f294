"""Views: what a journal shows on a day. Each is a pure function of the journal and today, and gives frozen values.

A view takes `(journal, today)`; the view of one record takes that record third. What others build on is remembered with
the journal (`remembering.once`), so that asking for it on each of a thousand pages is cheap.

What is owed:

- `follow_ups`: written and derived follow-ups, each with its state, its place and its reason.
- `follow_up_kinds`: one file a kind, and the table of them.
- `ranking`: what to do first.
- `last_touch`: when I was last in touch with a person; `news`: what I did since I last told them.

Before and after a conversation:

- `question_choice`: what to ask a person; `next_interview`: what is known of a conversation with them beforehand.
- `prep`: the prep sheet; `running_order` shares out its minutes, `last_time` is what was said before.
- `drafts`: which message is due; `draft_kinds`: one file a kind of message, and the table of them.

The stages of the method:

- `stages`: the summary of each stage; `stage_subjects`: its options, or its organizations.
- `coverage`: which questions are answered for them, and by how many people.
- `readiness`: what is missing before the next stage.
- `questions`: every question by every option, and what is still open.

Options:

- `options`: the options side by side; `option_rows`: the rows of that table.
- `facts`: what was said about an option or an organization; `salaries`: what was said about pay.
- `leaders`: the leading employers; `skills`: what is asked for beside what I can do.
- `whom_to_ask`: who could fill an empty cell; `whom_to_meet`: with whom a first conversation could be.

People:

- `sources`: people by the way I found them, with the ways not tried yet.
- `paths`: who can bring me to whom; `referrals`: what became of the people who were suggested; `refusals`: who
  declined.
- `advice`: what became of advice; `timeline`: what happened between a person and me; `diary`: what
  happened at all.
- `introductions`: who came through whom; `network`: the chains of it, and what they led to; `warm_paths`: the ways to
  target organizations, step by step.

The whole journal:

- `journal_timeline`: everything by date.
- `insights`: what all of it comes to: `funnel`, `goals`, `comfort`, `weeks`, `decisions` and `gaps`.

One record with all that belongs to it: `contact_digest`, `option_digest`, `organization_digest`, `interview_digest`;
and `show`: any record with what points to it. The first page is `home`.

Beneath them: `belonging` (which interviews and people belong to what), `heard` (a thing with its origin), `wording`
(dates and names as sentences have them), `plain_text` (Markdown on paper and in letters).
"""
