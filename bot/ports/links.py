"""Codes by which two learners turn out to be one person."""

from datetime import datetime
from typing import Protocol


class Links(Protocol):
    """Codes of one use."""

    async def save_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code with which another learner may join this one; an earlier code is over."""

    async def take_code(self, code: str, now: datetime) -> int | None:
        """Use a code up; give the learner who made it, or None when there is none or its time is over."""

    async def count_try(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code; give how many there were after `since`, this one included."""
