"""Links that open the bot; what they carry comes back with /start."""

import re

import structlog

from adapters import Invite
from bot.process.environment import Settings
from bot.values.community import FROM

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")  # https://core.telegram.org/bots/features#deep-linking
log = structlog.get_logger(__name__)


def is_payload(text: str) -> bool:
    """Tell whether a link can carry this."""
    return _PAYLOAD.fullmatch(text) is not None


def start_link(username: str, origin: str = "") -> str:
    """Give the link to the private chat."""
    return _link(username, "start", origin)


def group_link(username: str, origin: str = "") -> str:
    """Give the link that adds the bot to a group of one's own choice."""
    return _link(username, "startgroup", origin)


def from_group(chat: str) -> str:
    """Name a group as an origin."""
    return FROM + chat


async def invites_with(settings: Settings, token: str) -> tuple[Invite, ...]:
    """Make the links for the bot of a token; none while Telegram does not tell its name."""
    from telegram.error import TelegramError

    from adapters.telegram.request import AiohttpRequest

    try:
        async with AiohttpRequest(token, settings.telegram_api_url) as request:
            name = (await request.call("getMe", request.read_timeout))["username"]
    except TelegramError as error:
        log.warning("telegram does not tell the bot's name", reason=type(error).__name__)
        return ()
    return (
        Invite("telegram.add_group", "a Telegram group", group_link(name)),
        Invite("telegram.add_private", "a chat of your own in Telegram", start_link(name)),
    )


def _link(username: str, parameter: str, origin: str) -> str:
    if origin and not is_payload(origin):
        raise ValueError(f"a link carries 1 to 64 letters, digits, - and _, not {origin[:80]!r}")
    return f"https://t.me/{username}?{parameter}={origin}" if origin else f"https://t.me/{username}?{parameter}"
