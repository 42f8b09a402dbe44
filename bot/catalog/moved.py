"""Ids that were renamed or removed: old buttons and old ledgers still find their way."""

from collections.abc import Mapping


def resolve(id: str, moved: Mapping[str, str | None]) -> str | None:
    """Follow the chain of renames to the id of today; None means removed (or a loop, which lint reports)."""
    if id not in moved:
        return id
    seen: set[str] = set()
    current: str | None = id
    while current is not None and current in moved:
        if current in seen:
            return None
        seen.add(current)
        current = moved[current]
    return current


def loops(moved: Mapping[str, str | None]) -> tuple[str, ...]:
    """Give the ids whose chain comes back to themselves."""
    return tuple(name for name in moved if _returns(name, moved))


def _returns(id: str, moved: Mapping[str, str | None]) -> bool:
    current: str | None = moved[id]
    for _ in moved:
        if current is None or current == id:
            break
        current = moved.get(current)
    return current == id
