"""The roles that members are to have in their communities."""

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.values.community import Badge, Revocation
from bot.values.events import Address


class MemberBadges(Protocol):
    """Badges that are wanted and given, and roles that are still to be taken from people who were forgotten."""

    async def want(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member."""

    async def open(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges that are wanted and not given, or given and not wanted any more; from the one `after` it on."""

    async def holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept, by id, from the one after `after` on."""

    async def settle(self, badge: Badge) -> None:
        """Write down that a badge was given or taken; one that can't be is neither wanted nor given, and is dropped.

        What became wanted meanwhile stays wanted. A dropped badge is open again when it is wanted anew.
        """

    async def revoke(self, revocation: Revocation) -> None:
        """Keep the role of somebody who was forgotten until it is taken; nothing happens where the place is unknown.

        `People.forget` does so with every badge of somebody who has an address on the platform of the place.
        """

    async def revocations(self, limit: int, after: Revocation | None = None) -> Sequence[Revocation]:
        """List roles that are to be taken from people who were forgotten, from the one `after` it on."""

    async def settle_revocation(self, revocation: Revocation) -> None:
        """Erase what was kept to take a role."""
