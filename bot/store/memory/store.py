"""A store without a disk: the full twin of the SQL one, for tests, simulations and a first look."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.ports.store import Term, Unit
from bot.store.driver.election import unopposed
from bot.store.driver.wake import Bell
from bot.store.memory.communities import MemoryCommunity
from bot.store.memory.data import Data
from bot.store.memory.downtime import MemoryDowntime
from bot.store.memory.trials import MemoryNudges


class MemoryUnit(MemoryCommunity, MemoryDowntime, MemoryNudges):
    """A whole unit."""

    async def note(self, key: str) -> str | None:
        """Read a value that the service keeps for itself."""
        return self._data.notes.get(key)

    async def save_note(self, key: str, value: str) -> None:
        """Keep a value for the service itself."""
        self._put(self._data.notes, key, value)


class MemoryStore:
    """Keeps everything until the process ends."""

    def __init__(self) -> None:
        self._data = Data()
        self._lock = asyncio.Lock()
        self._bell = Bell()

    @asynccontextmanager
    async def begin(self, hurry: bool = False) -> AsyncIterator[Unit]:
        """Open a unit; one at a time, as the units of the other stores would see each other's work."""
        async with self._lock:
            unit = MemoryUnit(self._data)
            try:
                yield unit
            except BaseException:
                unit.roll_back()
                raise
        if unit.made_rows:
            self._bell.ring()

    @property
    def shared(self) -> bool:
        """Tell that no other process can see this memory."""
        return False

    def elected(self, *names: str) -> AbstractAsyncContextManager[Term]:
        """Elect the only process there is."""
        return unopposed()

    def wakes(self) -> AsyncIterator[None]:
        """Give a turn whenever rows of the outbox were made."""
        return self._bell.turns()

    async def open(self) -> None:
        """Do nothing: the schema is this class."""

    async def close(self) -> None:
        """Do nothing: the data stays, as a file would."""
