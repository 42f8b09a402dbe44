"""The connection: what Discord tells goes to the core, and the answer back."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import discord
import structlog

from adapters.discord import inbound, limits, slash
from adapters.discord.channel_posts import Posting
from adapters.discord.greeting import greet, inviter, open_channels
from adapters.discord.host import DiscordHosting
from adapters.discord.identify import IdentifyGate
from adapters.discord.opening import Openings
from adapters.discord.outbound import respond, undelivered_is_logged
from adapters.discord.survey import cached
from adapters.discord.trace import traced
from adapters.discord.uploads import attached_in, fetched
from bot.door.app import App
from bot.door.running import SOON, settled
from bot.ports.messenger import Limiter
from bot.process.shards import Shards
from bot.process.vitals import Pulse
from bot.values.errors import Busy, CannotServe, Unavailable
from bot.values.events import Joined
from bot.values.message import Answer, Reply

CLOSE_SECONDS = 1.0  # at a stop, for Discord to say goodbye; both together stay below 2 s

log = structlog.get_logger(__name__)
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the mentor never speaks


@dataclass(frozen=True, slots=True)
class Context:
    """What a client needs of the adapter that made it; `shards` are all when it is None."""

    app: App
    limiter: Limiter
    openings: Openings
    identify_gate: IdentifyGate
    ready: asyncio.Event
    pulse: Pulse
    patience: float
    guild_ready_timeout: float
    shards: Shards | None
    connector_factory: Callable[[], aiohttp.BaseConnector] | None


class Client(discord.AutoShardedClient):
    """discord.py's client: it keeps nothing that we do not need and hands every event on."""

    def __init__(self, context: Context, sends_only: bool) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            connector=context.connector_factory() if context.connector_factory else None,
            guild_ready_timeout=context.guild_ready_timeout,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            max_ratelimit_timeout=limits.LONGEST_WAIT,
            http_trace=traced(context.pulse, lambda: sends_only or context.ready.is_set()),
            **_part(context.shards),
        )
        self._context, self._app, self.sends_only = context, context.app, sends_only
        self.posting = Posting(self, context.limiter)
        self.hosting = DiscordHosting(context.app, context.limiter, self)
        self._concurrency = 1
        self._connected: set[int] = set()
        self._serving: set[asyncio.Task[Any]] = set()

    async def stop(self) -> None:
        """Finish the answers on their way and close, without waiting long for either."""
        if self._serving:
            await asyncio.wait(self._serving, timeout=limits.FINISH_SECONDS)
        try:
            await asyncio.wait_for(self.close(), CLOSE_SECONDS)
        except TimeoutError:
            log.info("closed without a goodbye")
            await self.http.close()

    async def setup_hook(self) -> None:
        """Send the command list before serving; the old one serves as well, so a failure is no reason to stop."""
        if self.sends_only:
            return
        try:
            await slash.sync(self, self._app)
        except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, Unavailable) as error:
            log.warning("commands not synced", error=str(error))
        await self._may_identify()

    async def _may_identify(self) -> None:
        """Ask how fast shards may identify, and stop where more of them would cost the bot its token."""
        count, _, start = await self.http.get_bot_gateway()
        self._concurrency = max(1, start["max_concurrency"])
        wanted = len(self._context.shards.ids) if self._context.shards else count
        if start["remaining"] < wanted:
            hours = start["reset_after"] / 3_600_000
            raise CannotServe(f"{wanted} shards, but only {start['remaining']} may identify in the next {hours:.1f} h")

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Keep the pause that Discord wants between two identifications."""
        await self._context.identify_gate.wait((shard_id or 0) % self._concurrency)

    async def on_interaction(self, press: discord.Interaction[Any]) -> None:
        """Answer a command, a press, a form, or a question for suggestions."""
        with self._served():
            if press.type is discord.InteractionType.autocomplete:
                await self._suggest(press)
            elif event := inbound.event_of(press):
                await respond(self._app, press, event, self._context.patience)

    async def on_message(self, message: discord.Message) -> None:
        """Answer a direct message; what is said in servers is not ours."""
        if message.guild is not None or message.author.bot or message.is_system():
            return
        event = inbound.typed(message)
        with self._served(), undelivered_is_logged(event):
            if files := attached_in(message):
                event = replace(event, files=await fetched(self, files))
            answer = await self._app.handle(event)
            if answer:
                await self._tell(message, await settled(answer, SOON))

    async def _tell(self, message: discord.Message, answer: Answer) -> None:
        """Answer a direct message; what comes later takes the place of what was said first."""
        if not isinstance(answer.reply, Reply):
            return
        first = await self.posting.send(message.channel.id, answer.reply)
        if answer.later:
            async for further in answer.later:
                if isinstance(further.reply, Reply):
                    await self.posting.replace(message.channel.id, first, further.reply)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Greet a server in a channel where we may speak, else whoever invited us."""
        with self._served():
            server = await cached(guild)
            person = await inviter(self, server, self._app.clock)
            channels = open_channels(server, self._app.clock)
            event = inbound.joined(guild, person, next(iter(channels), ""))
            answer = await self._app.handle(event)
            if answer and isinstance(answer.reply, Reply):
                with undelivered_is_logged(event):
                    await self._greet(event, channels, answer.reply)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Tell the core that a server is gone; one that is only unavailable for a while comes as another event."""
        with self._served():
            await self._app.handle(inbound.left(guild))

    async def on_guild_update(self, before: discord.Guild, after: discord.Guild) -> None:
        """Tell the core the new name of a server."""
        if before.name != after.name:
            with self._served():
                await self._app.handle(inbound.renamed(after))

    async def on_shard_ready(self, shard: int) -> None:
        """Count a shard that serves; we are ready when all of ours do."""
        self._connected.add(shard)
        if len(self._connected) == len(self.shard_ids or range(self.shard_count or 1)) and not self.is_closed():
            self._context.ready.set()
            self._context.pulse.well()

    on_shard_resumed = on_shard_ready

    async def on_shard_disconnect(self, shard: int) -> None:
        """Count out a shard that is not connected."""
        self._connected.discard(shard)
        self._context.ready.clear()
        self._context.pulse.ill("not connected")

    async def open_dm(self, person: int) -> int:
        """Open the direct channel with a person; that is done slowly, and counts for the rate as well."""
        if wait := self._context.openings.wait(person, asyncio.get_running_loop().time()):
            raise Busy(wait)
        await self._context.limiter.permit(str(person), urgent=False)
        return (await self.create_dm(discord.Object(person))).id

    async def _greet(self, event: Joined, channels: list[str], reply: Reply) -> None:
        """Greet where it is taken, else who invited us alone; nobody, where we were removed meanwhile."""
        if await greet(self.posting, channels, reply) or self.get_guild(int(event.place.address.id)) is None:
            return
        await self.posting.send(await self._patient_dm(int(event.sender.address.id)), reply)

    async def _patient_dm(self, person: int) -> int:
        """Open a direct channel, and wait for a turn: no outbox stands behind a greeting."""
        async with asyncio.timeout(limits.GREETING_SECONDS):
            while True:
                try:
                    return await self.open_dm(person)
                except Busy as busy:
                    await asyncio.sleep(busy.after)

    async def _suggest(self, press: discord.Interaction[Any]) -> None:
        offered = self._app.suggest(*inbound.focused(press), str(press.locale))
        with undelivered_is_logged(press):
            await press.response.autocomplete(slash.choices(offered))

    @contextmanager
    def _served(self) -> Iterator[None]:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            yield
        finally:
            self._serving.discard(task)


def _part(shards: Shards | None) -> dict[str, Any]:
    return {"shard_ids": shards.ids, "shard_count": shards.count} if shards else {}
