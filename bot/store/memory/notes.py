"""What the service keeps for itself, in the memory store."""

from bot.store.memory.data import State


class MemoryNotes:
    """Values by key."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def get(self, key: str) -> str | None:
        """Read a value."""
        return self._state.data.notes.get(key)

    async def set(self, key: str, value: str) -> None:
        """Keep a value."""
        self._state.put(self._state.data.notes, key, value)
