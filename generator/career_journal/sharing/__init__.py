"""The share edition: another journal, made from the whole one by an allow-list, and the search for what must not show.

- `allowed`: the table of what is shared; `redaction`: the journal that holds that and nothing else.
- `stand_ins`, `known`, `mentions`, `bodies`: what is called what, and where a text names what it must not.
- `kept_back`: all that is not shared; `leaks`: looks for it in what was built.
"""
