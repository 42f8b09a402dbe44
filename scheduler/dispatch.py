"""For whom this process sends: for the bots while it is elected, and always for the people whom only it can reach."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.messenger import Messenger
from bot.ports.outbox import Audience
from bot.ports.store import Store
from bot.process.supervise import supervise
from scheduler import metrics
from scheduler.leadership import Leadership
from scheduler.role_keeper import BadgeKeeper
from scheduler.sender import OutboxSender


@dataclass(frozen=True, slots=True)
class Outlet:
    """A platform to send to. `bot` names its token, "" where a person is connected to this very process.

    `post` connects for sending only, where nothing else in this process does.
    """

    messenger: Messenger
    bot: str = ""
    post: Callable[[], Awaitable[None]] | None = None


class Dispatch:
    """Runs the sender, wakes it, and stands for election."""

    def __init__(self, app: App, store: Store, outlets: Sequence[Outlet], leadership: Leadership, clock: Clock) -> None:
        self._store, self._leadership = store, leadership
        self._keeper = BadgeKeeper(app, store, clock)
        self._bots = [outlet for outlet in outlets if outlet.bot]
        self._messengers = _messengers(outlet for outlet in outlets if not outlet.bot)
        self.sender = OutboxSender(app, store, self._messengers, clock, audience=self._audience)

    async def run(self) -> None:
        """Send until cancelled; what is on its way lands before the connections close."""
        helpers = [asyncio.create_task(supervise("wakes", self._hear))]
        if self._bots:
            helpers.append(asyncio.create_task(supervise("election", self._stand)))
        try:
            await self.sender.run()
        finally:
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)

    def _audience(self) -> Audience | None:
        """Take everybody's deliveries, but where processes share a store only those that this one can deliver best."""
        if not self._store.shared:
            return None
        return Audience(frozenset(self._messengers), exclusive=not self._leadership.sending)

    async def _hear(self) -> None:
        async for _ in self._store.wakes():
            self.sender.wake()

    async def _stand(self) -> None:
        while True:
            async with self._store.elected(*(f"send {outlet.bot}" for outlet in self._bots)) as term, self._in_office():
                await term.ended()

    @asynccontextmanager
    async def _in_office(self) -> AsyncIterator[None]:
        lines = [(f"{outlet.messenger.platform} for sending", outlet.post) for outlet in self._bots]
        posts = [asyncio.create_task(supervise(name, post)) for name, post in lines if post]
        posts.append(asyncio.create_task(supervise("badges", self._keeper.run)))
        bots = _messengers(self._bots)
        self._messengers.update(bots)
        self._leadership.sending = True
        metrics.ELECTED.set(1)
        self.sender.wake()
        try:
            yield
        finally:
            self._leadership.sending = False
            metrics.ELECTED.set(0)
            for platform in bots:
                del self._messengers[platform]
            for post in posts:
                post.cancel()
            await asyncio.gather(*posts, return_exceptions=True)


def _messengers(outlets: Iterable[Outlet]) -> dict[str, Messenger]:
    return {outlet.messenger.platform: outlet.messenger for outlet in outlets}
