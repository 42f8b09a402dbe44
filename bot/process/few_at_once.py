"""Ask about many things, a few at once, as far as the time allows."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


async def few_at_once(
    values: Iterable[T], is_so: Callable[[T], Awaitable[bool]], at_once: int, seconds: float
) -> frozenset[T]:
    """Find those of which something is true; what could not be asked in time is none of them."""
    waiting, found = iter(values), set[T]()

    async def ask() -> None:
        for value in waiting:
            if await is_so(value):
                found.add(value)

    asking = [asyncio.create_task(ask()) for _ in range(at_once)]
    try:
        done, _ = await asyncio.wait(asking, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
    finally:  # also where nobody waits for the answer any more
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    for task in done:
        task.result()
    return frozenset(found)
