"""Who is in a community, and what they study."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Protocol

from bot.values.community import Member, MemberWeek, Studied, Trace
from bot.values.events import Address


class Members(Protocol):
    """The members of communities."""

    async def join(self, place: Address, learner: int, now: datetime) -> None:
        """Make a learner a member of a known place, unless they are one; of an unknown place nobody is."""

    async def leave(self, place: Address, learner: int) -> None:
        """End a membership, with what hangs on it: seeking, cohorts, badges; those that were given are to be taken."""

    async def find(self, place: Address, learner: int) -> Member | None:
        """Find a member."""

    async def save(self, place: Address, member: Member) -> None:
        """Change a member; nothing happens when they are none."""

    async def places_of(self, learner: int) -> Sequence[Address]:
        """List the places of which a learner is a member."""

    async def shown(self, place: Address) -> Sequence[tuple[int, Address]]:
        """List the members who want their name on boards, with the address that they used last on that platform."""

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[MemberWeek]:
        """Read the week of each member with at least one day that counts from `first` to `last`; by learner."""

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day, each pair once."""

    async def studied_on(self, place: Address, day: date) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name those of them who want their name shown."""

    async def studies(self, place: Address, since: datetime) -> Sequence[Studied]:
        """Read the standing study of all members since a moment, oldest first."""

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List everything that is kept about a learner in communities, by kind and place; nothing of others."""
