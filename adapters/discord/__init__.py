"""Discord: slash commands, buttons, selects, modals and direct messages."""

import asyncio
from typing import Any

from adapters import Built, Invite, MakeLimiter, name_of
from adapters.discord import limits
from adapters.discord.invite import invites_with
from bot.door.app import App
from bot.ports.messenger import Rate
from bot.process.environment import Settings
from bot.process.shards import read_shards
from bot.values.errors import CannotServe

BOT_RATE = Rate(limits.MESSAGES_A_SECOND, 1.0)
CHANNEL_RATE = Rate(limits.CHANNEL_MESSAGES, limits.CHANNEL_SECONDS, apart=0.0)


def build(settings: Settings, app: App, make_limiter: MakeLimiter, **ways: Any) -> Built | None:
    """Build the adapter where there is a token; only then the library is loaded. `ways` are further ones of it."""
    if settings.discord_token is None:
        return None
    from adapters.discord.client import DiscordAdapter

    token, shards = settings.discord_token.get_secret_value(), read_shards(settings.discord_shards)
    limiter = make_limiter(name_of(DiscordAdapter.platform, token), BOT_RATE, lambda _: CHANNEL_RATE)
    adapter = DiscordAdapter(app, token, limiter=limiter, shards=shards, **ways)
    return Built(adapter, bot=adapter.bot, post=adapter.post, shards=shards, pulse=adapter.pulse)


async def invites(settings: Settings) -> tuple[Invite, ...]:
    """Give the links by which a server or a person installs the mentor."""
    return invites_with(settings.discord_token.get_secret_value()) if settings.discord_token else ()


async def probe(settings: Settings) -> None:
    """Ask Discord whether it takes the token, if there is one; raise CannotServe or OSError."""
    if settings.discord_token is None:
        return
    import discord

    client = discord.Client(intents=discord.Intents.none())
    try:
        async with asyncio.timeout(limits.PROBE_SECONDS), client:
            await client.login(settings.discord_token.get_secret_value())
    except discord.LoginFailure as error:
        raise CannotServe(
            "the token is refused (MENTOR_DISCORD_TOKEN); the Developer Portal makes a new one"
        ) from error
    except discord.DiscordException as error:
        raise ConnectionError(type(error).__name__) from error
