"""Connect, serve, stop."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Any

import aiohttp
import discord
import structlog

from adapters.discord import inbound, limits, slash
from adapters.discord.opening import Openings
from adapters.discord.outbound import BUSY_SECONDS, delivery_errors, respond, undelivered_is_logged
from adapters.discord.render import messages
from bot.app import App
from bot.errors import Busy, CannotServe, Unavailable, Unsendable
from bot.events import Joined, TextTyped
from bot.message import Answer, Form, Reply
from bot.ports import Limiter, Reach

FINISH_SECONDS = 0.7  # at a stop, for answers on their way
CLOSE_SECONDS = 1.0  # at a stop, for Discord to say goodbye; both together stay below 2 s

log = structlog.get_logger(__name__)
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the mentor never speaks


class DiscordAdapter:
    """Serves Discord and sends there; a Messenger. `ready` is set while every shard is connected."""

    platform = inbound.PLATFORM

    def __init__(
        self,
        app: App,
        token: str,
        *,
        limiter: Limiter,
        connector_factory: Callable[[], aiohttp.BaseConnector] | None = None,
        guild_ready_timeout: float = 2.0,
        patience: float = limits.PATIENCE,
        identify_pause: float = limits.IDENTIFY_PAUSE,
        openings: Openings | None = None,
    ) -> None:
        self.app, self.limiter, self.patience, self.identify_pause = app, limiter, patience, identify_pause
        self.ready = asyncio.Event()
        self._token = token
        self._connector_factory = connector_factory
        self._guild_ready_timeout = guild_ready_timeout
        self._clients: list[_Client] = []
        self.openings = openings or Openings()

    async def run(self) -> None:
        """Serve until cancelled; may be called again after it raised."""
        try:
            async with self._connected() as client:
                await client.start(self._token)
        finally:
            self.ready.clear()

    async def post(self) -> None:
        """Log in for sending only, without the gateway, until cancelled."""
        async with self._connected(sends_only=True) as client:
            await client.login(self._token)
            await asyncio.get_running_loop().create_future()

    @asynccontextmanager
    async def _connected(self, sends_only: bool = False) -> AsyncIterator["_Client"]:
        connector = self._connector_factory() if self._connector_factory else None
        client = _Client(self, connector, self._guild_ready_timeout, sends_only)
        self._clients.append(client)
        try:
            yield client
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            raise CannotServe(f"{type(error).__name__}: {error}") from error
        finally:
            self._clients.remove(client)
            await client.stop()

    async def send(self, reach: Reach, answer: Answer, nonce: str) -> Reach:
        """Send to a person; give the reach back, with the channel to keep. Raises Gone, Busy or Unsendable."""
        client = next((client for client in self._clients if client.application_id is not None), None)
        if client is None:
            raise Busy(BUSY_SECONDS)
        if isinstance(answer.reply, Form):
            raise Unsendable("a form opens as the answer to a press only")
        with delivery_errors():
            channel = int(reach.channel) if reach.channel else await client.open_dm(int(reach.address.id))
            await client.post(channel, answer.reply, nonce)
        return replace(reach, channel=str(channel))


class _Client(discord.AutoShardedClient):
    """discord.py's client: it keeps nothing that we do not need and hands every event on."""

    def __init__(
        self,
        adapter: DiscordAdapter,
        connector: aiohttp.BaseConnector | None,
        guild_ready_timeout: float,
        sends_only: bool,
    ) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            connector=connector,
            guild_ready_timeout=guild_ready_timeout,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            max_ratelimit_timeout=limits.LONGEST_WAIT,
        )
        self._adapter, self._app, self._sends_only = adapter, adapter.app, sends_only
        self._connected: set[int] = set()
        self._serving: set[asyncio.Task[Any]] = set()

    async def stop(self) -> None:
        """Finish the answers on their way and close, without waiting long for either."""
        if self._serving:
            await asyncio.wait(self._serving, timeout=FINISH_SECONDS)
        try:
            await asyncio.wait_for(self.close(), CLOSE_SECONDS)
        except TimeoutError:
            await self.http.close()

    async def setup_hook(self) -> None:
        """Send the command list before serving; the old one serves as well, so a failure is no reason to stop."""
        if self._sends_only:
            return
        try:
            await slash.sync(self, self._app)
        except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, Unavailable) as error:
            log.warning("commands not synced", error=str(error))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Keep the pause that Discord wants between two identifications."""
        if not initial:
            await asyncio.sleep(self._adapter.identify_pause)

    async def on_interaction(self, press: discord.Interaction[Any]) -> None:
        """Answer a command, a press, a form, or a question for suggestions."""
        with self._served():
            if press.type is discord.InteractionType.autocomplete:
                await self._suggest(press)
            elif event := inbound.event_of(press):
                await respond(self._app, press, event, self._adapter.patience)

    async def on_message(self, message: discord.Message) -> None:
        """Answer a direct message; what is said in servers is not ours."""
        if message.guild is None and not message.author.bot and not message.is_system():
            await self._answer(inbound.typed(message), message.channel.id)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Greet a server where it greets its own, if we may speak there."""
        channel = guild.system_channel
        open_ = channel is not None and channel.permissions_for(guild.me).send_messages
        await self._answer(inbound.joined(guild), channel.id if channel and open_ else None)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Tell the core that a server is gone."""
        with self._served():
            await self._app.handle(inbound.left(guild))

    async def on_shard_ready(self, shard: int) -> None:
        """Count a shard that serves."""
        self._connected.add(shard)
        if len(self._connected) == self.shard_count and not self.is_closed():
            self._adapter.ready.set()

    on_shard_resumed = on_shard_ready

    async def on_shard_disconnect(self, shard: int) -> None:
        """Count out a shard that is not connected."""
        self._connected.discard(shard)
        self._adapter.ready.clear()

    async def open_dm(self, person: int) -> int:
        """Open the direct channel with a person; that is done slowly, and counts for the rate as well."""
        if wait := self._adapter.openings.wait(person, asyncio.get_running_loop().time()):
            raise Busy(wait)
        await self._adapter.limiter.permit(str(person), urgent=False)
        return (await self.create_dm(discord.Object(person))).id

    async def post(self, channel: int, reply: Reply, nonce: str | None = None) -> None:
        """Send to a channel at the platform's rate; what has a nonce is a nudge and lets answers pass."""
        target = self.get_partial_messageable(channel)
        for index, message in enumerate(messages(reply)):
            await self._adapter.limiter.permit(str(channel), urgent=nonce is None)
            await target.send(**message.to_send(), **_nonce(nonce, index))

    async def _answer(self, event: TextTyped | Joined, channel: int | None) -> None:
        with self._served(), undelivered_is_logged(event):
            answer = await self._app.handle(event)
            if answer and channel and isinstance(answer.reply, Reply):
                await self.post(channel, answer.reply)

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


def _nonce(nonce: str | None, index: int) -> dict[str, Any]:
    """Give each message of a nudge its own nonce, which discord.py sends as one to be enforced."""
    if nonce is None:
        return {}
    return {"nonce": f"{nonce[: limits.NONCE - 2]}.{index}" if index else nonce}
