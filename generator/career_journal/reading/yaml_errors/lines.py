"""Lines that are no field: no colon, the wrong indentation, tabs, marks that start or end a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.reading.yaml_errors.brackets import text_after_bracket
from career_journal.reading.yaml_errors.quotes import misplaced_quote
from career_journal.reading.yaml_errors.stop import Spot
from career_journal.reading.yaml_errors.values import colon_in_text, special_character

if TYPE_CHECKING:
    from career_journal.reading.faults import Fault
    from career_journal.reading.yaml_errors.stop import Stop

_NAME_AND_COLON = re.compile(r"[ \t]*(?:(?:- +)*[a-z_]+|(?! |- )[^\s:#][^:]*):[ \t]+(?=\S)|[ \t]*(?:- +)+")
_FIELD_OR_ITEM = re.compile(r"(?P<items> *(?:- +)*)(?P<name>[^\s#][^:]*:(?:[ \t]|$))?")
_GLUED = re.compile(r"(?:- +)*([a-z_]+):(?!//)(\S.*)")


def no_field(stop: Stop) -> Fault:
    """Something stands where a field or a list item should."""
    if fault := misplaced_quote(stop):
        return fault
    if stop.before.strip(" -"):
        return text_after_bracket(stop)
    return wrong_indentation(stop)


def second_colon(stop: Stop) -> Fault:
    """A colon where no field can be: in the text of a value, or in a line that seems to go on with the one above."""
    if opening := _NAME_AND_COLON.match(stop.before):
        return colon_in_text(stop, opening.end(), stop.here)
    above = stop.line_above()
    if above is None:
        return bad_yaml(stop)
    deeper = stop.whole(stop.line).column > stop.whole(above).column
    if deeper and not _GLUED.match(stop.lines[above].strip()):
        return wrong_indentation(stop)
    return _no_colon(stop, above)


def missing_colon(stop: Stop) -> Fault:
    """A line of text where a field should be."""
    return _no_colon(stop, stop.context[0])


def _no_colon(stop: Stop, line: int) -> Fault:
    text = stop.lines[line].strip()
    if re.match(r"-\S", text):
        return stop.fault(
            "bad-yaml", stop.whole(line), "After the hyphen there must be a space.", f"Write - {text[1:]}"
        )
    if glued := _GLUED.match(text):
        way_out = f"Write {glued[1]}: {glued[2]}"
        return stop.fault("missing-colon", stop.whole(line), "After the colon there must be a space.", way_out)
    return stop.fault(
        "missing-colon",
        stop.whole(line),
        "This line is no field: it has no name and colon.",
        "Write name: value, or indent the line if it goes on with the text above.",
    )


def wrong_indentation(stop: Stop) -> Fault:
    """A line starts where no line of its group does."""
    text = stop.lines[stop.line]
    if text.strip().startswith(":"):
        way_out = "Write the name of the field before the colon."
        return stop.fault("bad-yaml", stop.whole(stop.line), "There is no name before this colon.", way_out)
    if text.startswith("- "):
        message, way_out = "This list item belongs to no field.", "Write it under a field that takes a list."
    elif text.lstrip().startswith("- ") and (name := _group_of_fields(stop)):
        message = f"This list item stands under “{name}”, which holds fields and no list."
        way_out = "Move it, with the lines that belong to it, right below the field whose list it is for."
    else:
        message = _misplaced(stop)
        way_out = "Start it with exactly as many spaces as the line above that it belongs with."
    return stop.fault("wrong-indentation", stop.whole(stop.line), message, way_out)


def _group_of_fields(stop: Stop) -> str | None:
    """The name of the field around the stop's line when no list has begun in it yet."""
    for line in reversed(stop.lines[: stop.line]):
        match = _FIELD_OR_ITEM.match(line)
        if match and match["items"].rstrip():
            return None
        if match and match["name"] and not match["items"]:
            return match["name"].partition(":")[0]
    return None


def _misplaced(stop: Stop) -> str:
    """How many spaces there are and should be: as many as at the start of a line above with which this one can go."""
    here = stop.whole(stop.line).column
    is_item = stop.lines[stop.line].lstrip().startswith("- ")
    starts = {start for line in stop.lines[: stop.line] for start in _starts(line, is_item=is_item)} - {here}
    if not starts:
        return "This line starts further left or right than the lines it belongs to."
    least = min(abs(start - here) for start in starts)
    wanted = [start for start in sorted(starts) if abs(start - here) == least]
    verb = "is" if wanted[-1] < 2 else "are"
    expected = listed(_NUMBERS.get(number, f"{number}") for number in wanted)
    return f"This line has {_spaces(here)} before it, where {expected} {verb} expected."


def _starts(line: str, *, is_item: bool) -> list[int]:
    """Where the fields of a line start, or its items."""
    match = _FIELD_OR_ITEM.match(line)
    if is_item:
        return [place.start() for place in re.finditer("-", match["items"])] if match else []
    return [match.end("items")] if match and match["name"] else []


def _spaces(count: int) -> str:
    return {0: "no space", 1: "one space"}.get(count, f"{count} spaces")


_NUMBERS = {0: "none", 1: "one"}


def tab(stop: Stop) -> Fault:
    """A tab where only spaces may stand."""
    text = stop.lines[stop.line]
    column = text.find("\t")
    spot = Spot(stop.line, column, len(text[column:]) - len(text[column:].lstrip()))
    message = "A tab stands before the text of this line."
    return stop.fault("tab-indentation", spot, message, "Use spaces: two for each level.")


def tab_or_special(stop: Stop) -> Fault:
    """A sign that starts no value: a tab, or one that YAML keeps for itself."""
    return tab(stop) if "\t" in stop.before + stop.here[:1] else special_character(stop)


def no_document(stop: Stop) -> Fault:
    """A line that starts or ends a document stands above, or the first field is further right than this one."""
    for line in range(stop.line + 1):
        if stop.lines[line].startswith("%"):
            message = "A line that starts with % is an instruction to YAML, which the journal does not use."
            return stop.fault("special-character", stop.whole(line), message, "Delete this line.")
        if re.match(r"\.\.\.\s*(?:#|$)", stop.lines[line]):
            message = "Three dots end the fields, and more fields follow."
            return stop.fault("second-document", stop.whole(line), message, "Delete this line.")
    return wrong_indentation(stop)


def bad_yaml(stop: Stop) -> Fault:
    """Anything else."""
    return stop.fault(
        "bad-yaml",
        stop.whole(stop.line),
        "From this line on, the fields can't be read.",
        "Compare it with the lines above: one field a line, as name: value.",
    )
