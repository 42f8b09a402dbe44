"""The checks of a content folder: which hours have one is known at once, each is read when it is needed."""

import asyncio
from functools import lru_cache
from pathlib import Path

from bot.catalog.checks import HourCheck
from bot.catalog.read_checks import hours_with_checks

KEPT_CHECKS = 64


class HourChecks:
    """Gives the check of an hour; without a folder there are none."""

    def __init__(self, content: Path | None = None) -> None:
        self._hours = frozenset(hours_with_checks(content)) if content else frozenset()
        self._read = lru_cache(KEPT_CHECKS)(lambda hour: _read(content, hour))

    def __contains__(self, hour: object) -> bool:
        return hour in self._hours

    async def find(self, hour: str) -> HourCheck | None:
        """Read the check of an hour beside the event loop; None where it has none."""
        return await asyncio.to_thread(self._read, hour) if hour in self._hours else None


def _read(content: Path | None, hour: str) -> HourCheck | None:
    # pydantic is needed only here, and a warm start is quicker without it
    from bot.catalog.read_checks import read_check

    return read_check(content, hour) if content else None
