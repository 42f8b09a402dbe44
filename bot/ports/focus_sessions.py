"""Study sessions that people of a community share."""

from datetime import datetime
from typing import Protocol

from bot.values.community import Focus
from bot.values.events import Address


class FocusSessions(Protocol):
    """The sessions."""

    async def open(self, place: Address, learner: int, begins_at: datetime, minutes: int) -> Focus:
        """Open a session with its host in it; some of those that ended more than FOCUS_KEPT ago are erased."""

    async def find(self, id: int) -> Focus | None:
        """Find a session."""

    async def join(self, id: int, learner: int) -> None:
        """Put somebody into a session, once."""

    async def leave(self, id: int, learner: int) -> None:
        """Take somebody out of a session."""
