"""A store without a disk: the full twin of the SQL one, for tests, simulations and a first look."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.events import Address
from bot.ports import Community, Unit
from bot.store.codec import utc
from bot.store.memory_data import Data
from bot.store.memory_outbox import MemoryOutbox
from bot.store.memory_people import MemoryPeople


class MemoryUnit(MemoryPeople, MemoryOutbox):
    """A whole unit."""

    async def community(self, place: Address) -> Community | None:
        """Find a place."""
        return self._data.communities.get(place)

    async def save_community(self, community: Community) -> None:
        """Add or change a place."""
        utc(community.joined_at)
        self._put(self._data.communities, community.place.address, community)

    async def drop_community(self, place: Address) -> None:
        """Forget a place."""
        self._drop(self._data.communities, place)

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

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Unit]:
        """Open a unit; one at a time, as the units of the other stores would see each other's work."""
        async with self._lock:
            unit = MemoryUnit(self._data)
            try:
                yield unit
            except BaseException:
                unit.roll_back()
                raise

    async def open(self) -> None:
        """Do nothing: the schema is this class."""

    async def close(self) -> None:
        """Do nothing: the data stays, as a file would."""
