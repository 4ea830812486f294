"""The share edition: another journal, made from the whole one by an allow-list, and the search for what must not show.

- `allowed`: the table of what is shared; `redaction`: the journal that holds that and nothing else, with its `bodies`.
- `stand_ins`: what is called what. `names`, `nicknames`, `known`: who and what must not be named. `rules`, `mentions`,
  `texts`: where a text does so.
- `kept_back`: all that is not shared, and `shown`: what is; `leaks`: looks for it in files as `unwrapped` reads them.
"""
