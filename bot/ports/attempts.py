"""The last attempt at each hour's check, kept for a while: for its hints, and to go on from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

ATTEMPT_UNITS = 65_536
"""Of all files of an attempt together, and of its verdict; what is longer is not kept."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was handed in last for an hour, and the verdict as the check wrote it; `hints`: so many were shown."""

    hour: str
    at: datetime
    files: Mapping[str, str]
    verdict: str
    passed: bool = False
    hints: int = 0


class Attempts(Protocol):
    """The last attempts of learners, one for each hour."""

    async def find(self, learner: int, hour: str) -> Attempt | None:
        """Find a learner's last attempt at an hour."""

    async def of(self, learner: int) -> Sequence[Attempt]:
        """List a learner's attempts, the oldest first."""

    async def save(self, learner: int, attempt: Attempt) -> None:
        """Keep an attempt in the place of the one before."""

    async def drop(self, learner: int) -> None:
        """Erase a learner's attempts."""

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase attempts that are older, so many at most; give their number."""
