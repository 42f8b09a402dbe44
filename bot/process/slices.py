"""Long work in slices: between two of them the event loop has its turn, so nobody waits for it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import TypeVar

SLICE = 100  # rows or values: a millisecond or two, where each is looked at and made into something
T = TypeVar("T")


async def in_slices(values: Sequence[T], size: int = SLICE) -> AsyncIterator[Sequence[T]]:
    """Give slices of a list, and the event loop its turn after each."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
        await asyncio.sleep(0)
