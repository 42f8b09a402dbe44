"""What the service keeps for itself."""

from typing import Protocol


class Notes(Protocol):
    """Values by key."""

    async def get(self, key: str) -> str | None:
        """Read a value."""

    async def set(self, key: str, value: str) -> None:
        """Keep a value."""
