"""What this process holds of the bots, when several processes serve them: each is served by one and sent to by one.

The two may be different processes, with a limiter each, so the rate of a token is divided between them: answers get a
third, nudges the rest. A process that holds everything, as the only process always does, uses all of it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from bot.ports import Rate, Store, Term
from bot.shards import Shards
from scheduler.division import names, outlast, rival
from scheduler.limiter import ChatLimiter

WHOLE, NUDGES, ANSWERS = 1.0, 2 / 3, 1 / 3


@dataclass(slots=True)
class Duty:
    """`bots` are the names of all tokens; `serving` those whose chats this process answers, `sending`: its nudges."""

    bots: set[str] = field(default_factory=set)
    serving: set[str] = field(default_factory=set)
    sending: bool = False

    def share(self) -> float:
        """Tell which part of a token's rate is for this process."""
        if not self.sending:
            return ANSWERS
        return WHOLE if self.serving >= self.bots else NUDGES

    async def serve(
        self, store: Store, bot: str, run: Callable[[], Awaitable[None]], shards: Shards | None = None
    ) -> None:
        """Answer the chats of a bot, or those of some shards, while this process is the one elected to."""
        while True:
            async with store.elected(*names(bot, shards)) as term:
                other = await rival(store, bot, shards) if store.shared else None
                if other is None:
                    return await self._serve(term, bot, run, whole=shards is None or shards.whole)
            await outlast(store, bot, shards, other)

    async def _serve(self, term: Term, bot: str, run: Callable[[], Awaitable[None]], whole: bool) -> None:
        if whole:  # who serves a part leaves the others their share of the rate
            self.serving.add(bot)
        try:
            await _until(term.ended, run)
        finally:
            self.serving.discard(bot)


class SharedLimiter:
    """The limiter of a token whose rate may be divided between two processes; implements `bot.ports.Limiter`."""

    def __init__(self, everybody: Rate, of_chat: Callable[[str], Rate], share: Callable[[], float]) -> None:
        self._share = share
        self._limiters = {part: ChatLimiter(_part(everybody, part), of_chat) for part in (WHOLE, NUDGES, ANSWERS)}

    async def permit(self, chat: str, urgent: bool) -> None:
        """Wait until one more message may go to `chat`."""
        await self._limiters[self._share()].permit(chat, urgent)

    def pause(self, seconds: float, chat: str | None = None) -> None:
        """Obey a 429, whatever the share will be."""
        for limiter in self._limiters.values():
            limiter.pause(seconds, chat)


def _part(rate: Rate, part: float) -> Rate:
    return replace(rate, most=max(1, int(rate.most * part)))


async def _until(end: Callable[[], Awaitable[None]], run: Callable[[], Awaitable[None]]) -> None:
    """Run until it ends by itself, or the other thing happens."""
    work, over = asyncio.ensure_future(run()), asyncio.ensure_future(end())
    try:
        await asyncio.wait({work, over}, return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            work.result()
    finally:
        for task in (work, over):
            task.cancel()
        await asyncio.gather(work, over, return_exceptions=True)
