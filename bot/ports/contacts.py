"""Where a learner can be reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.values.events import Address


@dataclass(frozen=True, slots=True)
class Contact:
    """An address of a learner; `open` is False after it was found blocked, `name` is what the platform calls them."""

    address: Address
    used_at: datetime
    open: bool = True
    channel: str | None = None
    name: str = ""


class Contacts(Protocol):
    """The addresses of learners."""

    async def of(self, learner: int) -> Sequence[Contact]:
        """List the addresses of a learner, the one used last first."""

    async def save(self, learner: int, contact: Contact) -> None:
        """Add or change an address of a learner; a channel and a name that are known stay when none is given."""
