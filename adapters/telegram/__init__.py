"""Telegram: commands, inline keyboards, edits in place, long polling or a webhook."""

from adapters import Built, Invite, MakeLimiter, name_of
from adapters.telegram.deep_links import invites_with
from adapters.telegram.limits import BOT_A_SECOND, CHAT_A_SECOND, GROUP_A_MINUTE, PROBE_SECONDS, SECOND
from bot.door.app import App
from bot.ports.messenger import Rate
from bot.process.environment import Settings
from bot.values.errors import CannotServe

BOT_RATE = Rate(BOT_A_SECOND, SECOND)
CHAT_RATE = Rate(CHAT_A_SECOND, SECOND)
GROUP_RATE = Rate(GROUP_A_MINUTE, 60.0 * SECOND, apart=SECOND)


def rate_of(chat: str) -> Rate:
    """Give the rate of a chat; the ids of groups are negative."""
    return GROUP_RATE if chat.startswith("-") else CHAT_RATE


def build(settings: Settings, app: App, make_limiter: MakeLimiter) -> Built | None:
    """Build the adapter where there is a token; only then the library is loaded."""
    if settings.telegram_token is None:
        return None
    from adapters.telegram.client import TelegramAdapter

    token = settings.telegram_token.get_secret_value()
    secret, bot = settings.telegram_webhook_secret, name_of(TelegramAdapter.platform, token)
    adapter = TelegramAdapter(
        app,
        token,
        limiter=make_limiter(bot, BOT_RATE, rate_of),
        base_url=settings.telegram_api_url,
        webhook_url=settings.telegram_webhook_url,
        webhook_secret=secret.get_secret_value() if secret else None,
    )
    return Built(adapter, tuple(adapter.routes()), bot, adapter.post, pulse=adapter.pulse)


async def invites(settings: Settings) -> tuple[Invite, ...]:
    """Give the links by which a group or a person gets the mentor."""
    token = settings.telegram_token
    return await invites_with(settings, token.get_secret_value()) if token else ()


async def probe(settings: Settings) -> None:
    """Ask Telegram whether it takes the token, if there is one; raise CannotServe or OSError."""
    if settings.telegram_token is None:
        return
    from telegram.error import InvalidToken, TelegramError

    from adapters.telegram.request import AiohttpRequest

    try:
        async with AiohttpRequest(settings.telegram_token.get_secret_value(), settings.telegram_api_url) as request:
            await request.call("getMe", PROBE_SECONDS)
    except InvalidToken as error:
        raise CannotServe("the token is refused (MENTOR_TELEGRAM_TOKEN); @BotFather shows the right one") from error
    except TelegramError as error:
        raise ConnectionError(str(error)) from error
