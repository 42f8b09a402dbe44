"""Who manages a group: Telegram tells it when it is asked."""

import asyncio

import structlog
from telegram import Bot, ChatMember
from telegram.error import TelegramError

REFUSED_SECONDS = 5.0  # for so long a no is believed, so that nobody can make the bot ask without end
REFUSALS_KEPT = 10_000  # refusals kept before the old ones are dropped

log = structlog.get_logger(__name__)


class Managers:
    """Asks Telegram, every time anew, who manages a group: who may no longer do so, may not at once."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._refused: dict[tuple[str, str], float] = {}

    async def manages(self, chat: str, user: str) -> bool:
        """Tell whether a person is an administrator of a group; nobody is while Telegram can't be asked."""
        now = asyncio.get_running_loop().time()
        if self._refused.get((chat, user), 0.0) > now:
            return False
        try:
            member = await self._bot.get_chat_member(chat, int(user))
        except TelegramError as error:
            log.info("rights not asked for", error=type(error).__name__)
            return False
        if member.status in {ChatMember.OWNER, ChatMember.ADMINISTRATOR}:
            return True
        if len(self._refused) >= REFUSALS_KEPT:
            self._refused = {key: until for key, until in self._refused.items() if until > now}
        self._refused[chat, user] = now + REFUSED_SECONDS
        return False
