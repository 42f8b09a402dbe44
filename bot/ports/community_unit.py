"""What the core asks of the store about communities; a part of `bot.ports.store.Unit`."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from typing import Protocol

from bot.learning.learner import Learner
from bot.values.community import Badge, Cohort, Community, Focus, Leftover, Member, Seeker, Studied, Trace, Week
from bot.values.events import Address


class CommunityUnit(Protocol):
    """The part of a unit that is about communities and the people in them."""

    async def community(self, place: Address) -> Community | None:
        """Find a place."""

    async def save_community(self, community: Community) -> None:
        """Add or change a place."""

    async def meet_community(self, community: Community) -> None:
        """Add a place, unless it is known: of two who meet it at once none overwrites what came of the other."""

    async def drop_community(self, place: Address) -> None:
        """Forget a place that the mentor was removed from, with its diary, members and everything else of it."""

    async def move_community(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address, the address of its diary included.

        Of two places the one that was known first is kept whole and the other one dropped: `new` was used for a moment
        already, or else `old` once more. Nothing happens when `old` is not known, as it may have moved already.
        """

    async def join(self, place: Address, learner: int, now: datetime) -> None:
        """Make a learner a member of a known place, unless they are one; of an unknown place nobody is."""

    async def leave(self, place: Address, learner: int) -> None:
        """End a membership, with what hangs on it: seeking, cohorts, badges; those that were given are to be taken."""

    async def member(self, place: Address, learner: int) -> Member | None:
        """Find a member."""

    async def save_member(self, place: Address, member: Member) -> None:
        """Change a member; nothing happens when they are none."""

    async def memberships(self, learner: int) -> Sequence[Address]:
        """List the places of which a learner is a member."""

    async def shown_members(self, place: Address) -> Sequence[tuple[int, Address]]:
        """List the members who want their name on boards, with the address that they used last on that platform."""

    async def weeks(self, place: Address, first: date, last: date) -> Sequence[Week]:
        """Read the week of each member with at least one day that counts from `first` to `last`; by learner."""

    async def clocks(self, place: Address, since: date) -> Sequence[tuple[str, time]]:
        """List the zones and starts of the day of the members who gave a sign of life since a day, each pair once."""

    async def studied_in(self, place: Address, day: date) -> tuple[int, Sequence[str]]:
        """Count the members for whom a day counts, and name those of them who want their name shown."""

    async def studies(self, place: Address, since: datetime) -> Sequence[Studied]:
        """Read the standing study of all members since a moment, oldest first."""

    async def glimpse(self, learners: Collection[int]) -> Sequence[Learner]:
        """Read learners without holding them, by id."""

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list of those who look for company, once for a place: who is there keeps their turn."""

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off that list."""

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who looks for company in a place, the longest first, and hold the list until the unit ends.

        Whoever asks, seeks or unseeks there meanwhile waits, and then sees what became of it. `glimpse` at them:
        one who waits for the list is held, so to hold them too would never end.
        """

    async def make_cohort(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together, who do not look for company in that place any more."""

    async def cohorts(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""

    async def leave_cohort(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort; one with a single person left is over."""

    async def open_focus(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it; some of those that ended more than FOCUS_KEPT ago are erased."""

    async def focus(self, id: int) -> Focus | None:
        """Find a session."""

    async def join_focus(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""

    async def leave_focus(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""

    async def want_badges(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member."""

    async def open_badges(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges that are wanted and not given, or given and not wanted any more; from the one `after` it on."""

    async def badge_holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept, by id, from the one after `after` on."""

    async def settle_badge(self, badge: Badge) -> None:
        """Write down that a badge was given or taken; one that can't be is neither wanted nor given, and is dropped.

        What became wanted meanwhile stays wanted. A dropped badge is open again when it is wanted anew.
        """

    async def save_leftover(self, leftover: Leftover) -> None:
        """Keep the role of somebody who was forgotten until it is taken; nothing happens where the place is unknown.

        `forget` does so with every badge of somebody who has an address on the platform of the place.
        """

    async def leftovers(self, limit: int, after: Leftover | None = None) -> Sequence[Leftover]:
        """List roles that are to be taken from people who were forgotten, from the one `after` it on."""

    async def settle_leftover(self, leftover: Leftover) -> None:
        """Erase what was kept to take a role."""

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List everything that is kept about a learner in communities, by kind and place; nothing of others."""
