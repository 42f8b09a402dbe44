"""The checks of a content folder: which hours have one is known at once, each is read when it is needed.

What was worked out for cards lies beside them.
"""

import asyncio
from functools import cached_property, lru_cache
from pathlib import Path

from bot.catalog.card_pools import CardPools
from bot.catalog.checks import CHECKS, HourCheck
from bot.catalog.hour_data import read_data
from bot.catalog.local_checks import LocalRules, read_local_checks

KEPT_CHECKS = 64


class HourChecks:
    """Gives the check of an hour, run here or on the learner's own machine; without a folder there are none."""

    def __init__(self, content: Path | None = None) -> None:
        self._content = content
        self.pools = CardPools(content)
        top = content / CHECKS if content else None
        self._hours = frozenset(path.name for path in top.iterdir() if path.is_dir()) if top else frozenset()
        self._read = lru_cache(KEPT_CHECKS)(lambda hour: _read(content, hour))

    def __contains__(self, hour: object) -> bool:
        return hour in self._hours

    @cached_property
    def local(self) -> LocalRules:
        """Give the rules of the hours that are checked on the learner's machine; reading them takes a while."""
        return read_local_checks(self._content) if self._content else {}

    async def find(self, hour: str) -> HourCheck | None:
        """Read the check of an hour beside the event loop; None where none is run here."""
        return await asyncio.to_thread(self._read, hour) if hour in self._hours else None

    async def data(self, name: str) -> bytes | None:
        """Read a file of data that an hour lends, beside the event loop; None when there is none of this name."""
        content = self._content
        return await asyncio.to_thread(lambda: read_data(content, name)) if content else None


def _read(content: Path | None, hour: str) -> HourCheck | None:
    # pydantic is needed only here, and a warm start is quicker without it
    from bot.catalog.read_checks import read_check

    return read_check(content, hour) if content else None
