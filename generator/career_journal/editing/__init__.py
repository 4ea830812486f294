"""Editing: the bytes of one value change, and no others; a file is written whole or not at all.

Nothing here dumps YAML over a person's file. An edit is spliced in, the result is read again and compared with what was
meant, and only then does `writing` put it in the old file's place.
"""
