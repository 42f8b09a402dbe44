"""Shards identify one after the other, as slowly as Discord wants it, in all processes of a token together."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager


class IdentifyGate:
    """Lets shards identify: those of one key `pause` seconds apart, whichever process they are in.

    `alone` waits until no other process does what it is told to be about.
    """

    def __init__(self, alone: Callable[[str], AbstractAsyncContextManager[None]], bot: str, pause: float) -> None:
        self._alone, self._bot, self._pause = alone, bot, pause
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._held: set[asyncio.Task[None]] = set()

    async def wait(self, key: int) -> None:
        """Wait until a shard with this key may identify; the next one may `pause` seconds later."""
        may_identify: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        holding = asyncio.create_task(self._hold(key, may_identify))
        self._held.add(holding)
        holding.add_done_callback(self._held.discard)
        try:
            await may_identify
        except asyncio.CancelledError:
            holding.cancel()
            raise

    async def _hold(self, key: int, may_identify: asyncio.Future[None]) -> None:
        try:
            async with self._locks[key], self._alone(f"identify {self._bot} {key}"):
                if not may_identify.done():
                    may_identify.set_result(None)
                await asyncio.sleep(self._pause)
        except Exception as error:
            if may_identify.done():
                raise
            may_identify.set_exception(error)  # or somebody would wait for ever
