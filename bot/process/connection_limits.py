"""Places for connections: who gets one, and who has to go for it; pure."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(slots=True)
class _Group(Generic[Key]):
    """The connections of one address; of the idle ones, the one that is so for longest comes first."""

    size: int = 0
    idle: dict[Key, None] = field(default_factory=dict)


class Places(Generic[Key]):
    """The places. A connection is idle until a whole request has come, and again when it was answered.

    Who comes when every place is taken gets that of whoever is idle for longest, or none when all are at work. So
    silence keeps nobody out.
    """

    def __init__(self, most: int, of_group: int) -> None:
        self._most, self._of_group = most, of_group
        self._groups: dict[str, _Group[Key]] = {}
        self._group_of: dict[Key, str] = {}
        self._deadlines: dict[Key, float] = {}  # of the idle ones

    def __len__(self) -> int:
        return len(self._group_of)

    def enter(self, key: Key, group: str, bounded: bool, deadline: float) -> Key | None:
        """Take a place; give whoever has to go for it, which may be the one that came."""
        mine = self._groups.setdefault(group, _Group())
        crowded = bounded and mine.size >= self._of_group
        idle = mine.idle if crowded else self._deadlines
        goes = next(iter(idle), key) if crowded or len(self) >= self._most else None
        self._group_of[key] = group
        mine.size += 1
        self.rest(key, deadline)
        return goes

    def work(self, key: Key) -> None:
        """Be at work."""
        if key in self._group_of:
            self._deadlines.pop(key, None)
            self._groups[self._group_of[key]].idle.pop(key, None)

    def rest(self, key: Key, deadline: float) -> None:
        """Be idle, until a moment at most."""
        self.work(key)
        if key in self._group_of:
            self._deadlines[key] = deadline
            self._groups[self._group_of[key]].idle[key] = None

    def hasten(self, key: Key, deadline: float) -> None:
        """Be idle no longer than to a moment; who was so before others still is."""
        if key in self._deadlines:
            self._deadlines[key] = min(deadline, self._deadlines[key])

    def leave(self, key: Key) -> None:
        """Give the place up."""
        self.work(key)
        name = self._group_of.pop(key, None)
        if name is not None:
            self._groups[name].size -= 1
            if not self._groups[name].size:
                del self._groups[name]

    def overdue(self, now: float) -> list[Key]:
        """Name those who were idle for too long."""
        return [key for key, deadline in self._deadlines.items() if deadline <= now]
