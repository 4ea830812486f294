"""The referral chains as a picture: where each box stands, from left to right, and the lines between them.

A box for each person stands right of the one who led to them, halfway down those whom they led to, though no more than
three rows down: the beginning stays in sight. What would make the picture too large to read is folded into boxes that
say how many more there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.pages.chain_boxes import BOX_HEIGHT, BOX_WIDTH, Box, Line, box_of
from career_journal.pages.chain_tree import drawn
from career_journal.pages.wrapping import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.pages.chain_tree import Branch
    from career_journal.views.network import Chain, Network

COLUMN, ROW, BETWEEN_CHAINS, MARGIN, SOURCE_WIDTH = 196, 66, 16, 4, 124
"""Sizes, in the units of the picture."""

MOST_PEOPLE = 90
"""With more, the smaller chains are left out."""


@dataclass(frozen=True, slots=True)
class ChainPicture:
    """The picture.

    Attributes:
        curves: the lines between the boxes, as the `d` of one SVG path.
        sources: how those with whom chains begin were found, left of them.
        left_out: how many chains there was no room for.
    """

    width: int
    height: int
    boxes: tuple[Box, ...]
    curves: str
    sources: tuple[Line, ...]
    left_out: int
    box_width: int = BOX_WIDTH
    box_height: int = BOX_HEIGHT


def chain_picture(network: Network) -> ChainPicture:
    """The chains of a network one below the other, the largest first."""
    boxes: list[Box] = []
    curves: list[str] = []
    sources: list[Line] = []
    top, room, number = MARGIN, MOST_PEOPLE, 0
    for chain in network.chains:
        if room < 2:
            break
        trunk = drawn(chain, room)
        placed = list(_placed(trunk, chain, top, MARGIN + SOURCE_WIDTH))
        boxes += [box for box, _ in placed]
        curves += [_curve(box, before) for box, before in placed]
        sources += _source(chain, placed[0][0])
        top += trunk.rows * ROW + BETWEEN_CHAINS
        room -= trunk.people
        number += 1
    width = max((box.x for box in boxes), default=0) + BOX_WIDTH + MARGIN
    height = top - BETWEEN_CHAINS + MARGIN
    return ChainPicture(width, height, tuple(boxes), "".join(curves), tuple(sources), len(network.chains) - number)


def _placed(
    branch: Branch, chain: Chain, top: int, x: int, before: Box | None = None
) -> Iterator[tuple[Box, Box | None]]:
    """The boxes of a branch whose first row begins at `top`, each with the one before it."""
    box = box_of(branch, chain, x, top + (min(branch.rows, 7) * ROW - BOX_HEIGHT) // 2)
    yield box, before
    for following in branch.branches:
        yield from _placed(following, chain, top, x + COLUMN, box)
        top += following.rows * ROW


def _curve(box: Box, before: Box | None) -> str:
    """From the one before, or from the words that say how the first one was found, to the box."""
    y = box.y + BOX_HEIGHT // 2
    if before is None:
        return f"M{box.x - 18} {y}H{box.x}"
    x, middle = before.x + BOX_WIDTH, before.y + BOX_HEIGHT // 2
    return f"M{x} {middle}C{(x + box.x) // 2} {middle} {(x + box.x) // 2} {y} {box.x} {y}"


def _source(chain: Chain, box: Box) -> Iterator[Line]:
    words = listed([source.label for source in chain.first.contact.source] or ["not said how"], "and")
    lines = wrapped(words, 17, 2)
    first = box.y + BOX_HEIGHT // 2 + 4 - 7 * (len(lines) - 1)
    for number, line in enumerate(lines):
        yield Line(box.x - 22, first + 14 * number, line)
