"""Serve, send, tell of servers: the adapter as the house sees it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import replace

import aiohttp
import discord

from adapters import name_of
from adapters.discord import inbound, limits
from adapters.discord.gateway import Client, Context
from adapters.discord.identify import IdentifyGate
from adapters.discord.opening import Openings
from adapters.discord.outbound import BUSY_SECONDS, delivery_errors
from bot.door.app import App
from bot.ports.contacts import Contact
from bot.ports.messenger import Limiter
from bot.process.shards import Shards
from bot.process.vitals import Pulse
from bot.values.community import place_of
from bot.values.errors import Busy, CannotServe, Unsendable
from bot.values.events import Address
from bot.values.message import Answer, Form
from bot.values.platform import Survey


class DiscordAdapter:
    """Serves Discord and sends there; a Messenger and a Host. `ready` is set while every shard of ours is connected."""

    platform = inbound.PLATFORM

    def __init__(
        self,
        app: App,
        token: str,
        *,
        limiter: Limiter,
        shards: Shards | None = None,
        connector_factory: Callable[[], aiohttp.BaseConnector] | None = None,
        guild_ready_timeout: float = 2.0,
        patience: float = limits.PATIENCE,
        identify_pause: float = limits.IDENTIFY_PAUSE,
        openings: Openings | None = None,
    ) -> None:
        self.ready = asyncio.Event()
        self.pulse = Pulse(self.platform)
        self.bot = name_of(self.platform, token)
        self._token = token
        self._context = Context(
            app,
            limiter,
            openings or Openings(),
            IdentifyGate(app.alone, self.bot, identify_pause),
            self.ready,
            self.pulse,
            patience,
            guild_ready_timeout,
            shards,
            connector_factory,
        )
        self._clients: list[Client] = []

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
    async def _connected(self, sends_only: bool = False) -> AsyncIterator[Client]:
        client = Client(self._context, sends_only)
        self._clients.append(client)
        try:
            yield client
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            raise CannotServe(f"{type(error).__name__}: {error}") from error
        finally:
            self._clients.remove(client)
            await client.stop()

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Send to a person or to the channel of a community; give the contact back, with the channel to keep.

        Raises Gone, Denied, Busy or Unsendable.
        """
        client, community = self._client(), place_of(contact.address)
        if isinstance(answer.reply, Form):
            raise Unsendable("a form opens as the answer to a press only")
        if community is not None:
            await client.posting.post(community, contact.channel, answer.reply, nonce)
            return contact
        with delivery_errors():
            channel = int(contact.channel) if contact.channel else await client.open_dm(int(contact.address.id))
            await client.posting.send(channel, answer.reply, nonce)
        return replace(contact, channel=str(channel))

    async def survey(self, place: Address, here: str = "") -> Survey:
        """Look at a server. Raises Gone or Busy."""
        return await self._client().hosting.survey(place, here)

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        """Name those of these people who surely left a server. Raises Gone or Busy."""
        return await self._client().hosting.absent(place, people)

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        """Give or take a role, which is made when it is missing. Raises Denied, Unsendable, Gone or Busy."""
        await self._client().hosting.set_badge(place, person, title, wanted)

    def _client(self) -> Client:
        """Find a client that is logged in, best one that the gateway tells of servers."""
        there = [client for client in self._clients if client.application_id is not None]
        if not there:
            raise Busy(BUSY_SECONDS)
        return min(there, key=lambda client: client.sends_only)
