"""The website: the journal's pages built with MkDocs and Material. The only part that knows them.

- `build.build_site`: builds the site and swaps it in; `serve.serve_site`: shows it while it is being written.
- `plugin`: the same from a `mkdocs.yml`; `config`: the settings that both bring along; `theme`: where the chrome is.
"""
