"""What many people did, for transactions that only read; however many they are, the event loop has its turns."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Protocol

from bot.clock import Offset
from bot.learning.community_insights import Posted
from bot.values.community import Lately, MemberWeek, StuckHour, Studied
from bot.values.events import Address


class Reports(Protocol):
    """Counts, and long lists."""

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts from `first` to `last`; by learner."""

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day, each pair once."""

    async def studied_on(self, place: Address, day: date, names: int) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name so many of those who want their name shown."""

    async def lately(
        self, place: Address, since: datetime, offsets: Sequence[Offset], posts: Sequence[Posted]
    ) -> Sequence[Lately]:
        """Sum up the effective study of each member since a moment, by learner; `offsets` are those of one zone."""

    async def left_off(self, place: Address, since: datetime, until: datetime, most: int) -> Sequence[Studied]:
        """Read the last effective study, so many pieces each, of members who studied since, but not after `until`.

        By learner, the latest first.
        """

    async def checked(self, place: Address, first: date, last: date) -> int:
        """Count the hours of members whose work was checked on the days from `first` to `last`."""

    async def stuck(self, first: date) -> Sequence[StuckHour]:
        """Count who was stuck in which hour since a day, and whom which rung helped; most people first."""

    async def people_on(self, day: date) -> int:
        """Count the people who have effective study on a day of late."""
