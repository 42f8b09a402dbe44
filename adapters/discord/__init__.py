"""Discord: slash commands, buttons, selects, modals and direct messages."""

from adapters import Built, MakeLimiter, name_of
from adapters.discord import limits
from bot.app import App
from bot.ports import Rate
from bot.settings import Settings

EVERYBODY = Rate(limits.MESSAGES_A_SECOND, 1.0)
CHANNEL = Rate(limits.CHANNEL_MESSAGES, limits.CHANNEL_SECONDS, apart=0.0)


def build(settings: Settings, app: App, make_limiter: MakeLimiter) -> Built | None:
    """Build the adapter where there is a token; only then the library is loaded."""
    if settings.discord_token is None:
        return None
    from adapters.discord.client import DiscordAdapter

    token = settings.discord_token.get_secret_value()
    adapter = DiscordAdapter(app, token, limiter=make_limiter(EVERYBODY, lambda _: CHANNEL))
    return Built(adapter, bot=name_of(adapter.platform, token), post=adapter.post)
