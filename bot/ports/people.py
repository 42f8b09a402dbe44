"""The learners."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.learning.learner import Learner
from bot.values.events import Address


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who did something; `closed`: their address was found closed when something was sent there."""

    learner: Learner
    closed: bool = False


class People(Protocol):
    """The learners, by id and by address."""

    async def at(self, address: Address) -> Learner | None:
        """Find the learner at an address and hold them until the transaction ends."""

    async def arrive(self, address: Address, now: datetime, opens: bool = True) -> Arrival | None:
        """Find the learner at an address, as `at` does; the address is the one used last, and `opens`."""

    async def find(self, learner: int) -> Learner | None:
        """Find a learner by id and hold them until the transaction ends."""

    async def glimpse(self, learners: Collection[int]) -> Sequence[Learner]:
        """Read learners without holding them, by id."""

    async def glimpse_at(self, address: Address) -> Learner | None:
        """Read the learner at an address without holding anything."""

    async def add(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address; give them with their id."""

    async def save(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner; the next reminder follows a changed zone or hour and lies after `now`."""

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase every row that mentions the learner; count them by kind: facts, addresses, nudges, forms, codes."""

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of the learner `gone` to `keep` and erase `gone`; the facts in `drop` are erased.

        Of two deliveries of the same kind and day the one that was sent stays, of two outages on a day one, of two open
        forms in a place that of `keep`. Ids of facts stay, so that an undo still finds its fact.
        """
