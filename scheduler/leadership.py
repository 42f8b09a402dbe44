"""What this process holds of the bots, when several processes serve them: each is served by one and sent to by one.

They may be different processes, with a limiter each, so the rate of a token is divided between them: answers get a
third, which is divided by shards, and nudges the rest. As each shard is served by one process, all shares of a token
are never more than the whole, and a process that holds everything, as the only process always does, uses all of it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from bot.ports.messenger import Rate
from bot.ports.store import Store, Term
from bot.process.shards import Shards
from scheduler.limiter import ChatLimiter
from scheduler.shard_count import names, outlast, rival

WHOLE_SHARE, REMINDER_SHARE, ANSWER_SHARE, NO_SHARE = Fraction(1), Fraction(2, 3), Fraction(1, 3), Fraction(0)
LEAST_MESSAGES = Fraction(1, 3)  # in the time of a rate, for any share: the next one comes within a limiter's patience


@dataclass(slots=True)
class Leadership:
    """`serving`: which part of a bot's chats this process answers; `sending`: whether it sends the nudges of all."""

    serving: dict[str, Fraction] = field(default_factory=dict)
    sending: bool = False

    def share(self, bot: str) -> Fraction:
        """Tell which part of the rate of a bot's token is for this process."""
        return REMINDER_SHARE * self.sending + ANSWER_SHARE * self.serving.get(bot, NO_SHARE)

    async def serve(
        self, store: Store, bot: str, run: Callable[[], Awaitable[None]], shards: Shards | None = None
    ) -> None:
        """Answer the chats of a bot, or those of some shards, while this process is the one elected to."""
        while True:
            async with store.elected(*names(bot, shards)) as term:
                other = await rival(store, bot, shards) if store.shared else None
                if other is None:
                    return await self._serve(term, bot, run, shards.part if shards else WHOLE_SHARE)
            await outlast(store, bot, shards, other)

    async def _serve(self, term: Term, bot: str, run: Callable[[], Awaitable[None]], part: Fraction) -> None:
        self.serving[bot] = part
        try:
            await _until(term.ended, run)
        finally:
            del self.serving[bot]


class SharedLimiter(ChatLimiter):
    """The limiter of a token whose rate processes divide: it follows the share of this one."""

    def __init__(
        self,
        everybody: Rate,
        of_chat: Callable[[str], Rate],
        share: Callable[[], Fraction],
        time: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(_part(everybody, NO_SHARE), of_chat, time)
        self._everybody, self._share, self._followed = everybody, share, NO_SHARE

    async def permit(self, chat: str, urgent: bool) -> None:
        """Wait until one more message may go to `chat`."""
        self._follow()
        await super().permit(chat, urgent)

    def _turn(self) -> None:
        self._follow()  # those who wait may have come while it was another one
        super()._turn()

    def _follow(self) -> None:
        share = self._share()
        if share != self._followed:
            self._followed = share
            self._queue.follow(_part(self._everybody, share))


def _part(rate: Rate, part: Fraction) -> Rate:
    """Give a part of a rate: whole messages, or where it is less than one, one in a longer time."""
    most = max(rate.most * part, LEAST_MESSAGES)
    return replace(rate, most=max(1, int(most)), per=rate.per / min(WHOLE_SHARE, most))


async def _until(end: Callable[[], Awaitable[None]], run: Callable[[], Awaitable[None]]) -> None:
    """Run until it ends by itself, or the other thing happens."""
    work, over = asyncio.ensure_future(run()), asyncio.ensure_future(end())
    try:
        for ended in (await asyncio.wait({work, over}, return_when=asyncio.FIRST_COMPLETED))[0]:
            ended.result()
    finally:
        for task in (work, over):
            task.cancel()
        await asyncio.gather(work, over, return_exceptions=True)
