"""What the pages over the whole journal show: the network, the timeline, and the insights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.pages.chain_picture import ChainPicture, chain_picture
from career_journal.pages.titles import month_title
from career_journal.views.insights import Insights, insights
from career_journal.views.journal_timeline import journal_timeline
from career_journal.views.network import Network, network
from career_journal.views.sources import PeopleBySource, people_by_source
from career_journal.views.warm_paths import Target, targets

if TYPE_CHECKING:
    from career_journal.pages.edition import Edition
    from career_journal.views.journal_timeline import Happening


@dataclass(frozen=True, slots=True)
class NetworkPage:
    """Who led to whom, as a picture and in words; the ways to where I would like to work; people by source."""

    network: Network
    picture: ChainPicture
    targets: tuple[Target, ...]
    sources: tuple[PeopleBySource, ...]


def network_page(edition: Edition) -> NetworkPage:
    """The page of the network."""
    found = network(edition.journal, edition.today)
    ways = targets(edition.journal, edition.today)
    return NetworkPage(found, chain_picture(found), ways, people_by_source(edition.journal))


FOLDED_FROM = 300
"""With more happenings than this, the months of the timeline are folded."""


@dataclass(frozen=True, slots=True)
class MonthPart:
    """A month of the timeline. `id` is its place on the page, `2026-10`; `is_open`: whether it is shown unfolded."""

    id: str
    title: str
    happenings: tuple[Happening, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """All that happened, the latest first; `folded`: it is so much that the months are folded, under their years."""

    years: tuple[tuple[int, tuple[MonthPart, ...]], ...]
    folded: bool


def timeline_page(edition: Edition) -> TimelinePage:
    """The page of everything by date."""
    timeline = journal_timeline(edition.journal, edition.today)
    years: dict[int, list[MonthPart]] = {}
    for month in timeline.months:
        title = month_title(month.year, month.month)
        part = MonthPart(f"{month.year:04}-{month.month:02}", title, month.happenings, not years)
        years.setdefault(month.year, []).append(part)
    return TimelinePage(tuple((year, tuple(months)) for year, months in years.items()), timeline.length > FOLDED_FROM)


def insights_page(edition: Edition) -> Insights:
    """The page of all that can be counted."""
    return insights(edition.journal, edition.today)
