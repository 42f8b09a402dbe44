"""What calendars were told of a learner's plan, so that they can be told what changed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Calendar:
    """The last calendar that was given out.

    `secret` is the hash of the one in the feed's address, None without a feed. `days` were told at any time and are
    still to come; `digest` tells whether a plan is the one that was told last, at `told_at` and as number `sequence`.
    """

    sequence: int
    days: tuple[date, ...]
    digest: str
    told_at: datetime
    secret: str | None = None


class Calendars(Protocol):
    """The calendars of learners."""

    async def of(self, learner: int) -> Calendar | None:
        """Find a learner's calendar."""

    async def save(self, learner: int, calendar: Calendar) -> None:
        """Keep what a calendar was told."""

    async def subscribed(self, secret: str) -> int | None:
        """Find whose feed has an address with this hash."""
