"""The servers and groups in which the mentor is."""

from typing import Protocol

from bot.values.community import Community
from bot.values.events import Address


class Communities(Protocol):
    """Places where several people meet the mentor."""

    async def find(self, place: Address) -> Community | None:
        """Find a place."""

    async def save(self, community: Community) -> None:
        """Add or change a place."""

    async def meet(self, community: Community) -> None:
        """Add a place, unless it is known: of two who meet it at once none overwrites what came of the other."""

    async def drop(self, place: Address) -> None:
        """Forget a place that the mentor was removed from, with its account, members and everything else of it."""

    async def move(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address, the address of its account included.

        Of two places the one that was known first is kept whole and the other one dropped: `new` was used for a moment
        already, or else `old` once more. Nothing happens when `old` is not known, as it may have moved already.
        """
