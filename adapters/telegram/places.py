"""What Telegram tells of places and people beside events: who manages a group, who blocked the bot, what moved."""

import asyncio
from dataclasses import replace

from telegram import Bot, ChatMember
from telegram.error import TelegramError

from adapters.telegram.inbound import Blocked, Moved
from bot.ports import Store

KEPT_SECONDS = 60.0
MOST = 10_000  # answers kept before the old ones are dropped


class Managers:
    """Asks Telegram who manages a group and keeps the answer for a minute."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._kept: dict[tuple[str, str], tuple[float, bool]] = {}

    async def manages(self, chat: str, user: str) -> bool:
        """Tell whether a person is an administrator of a group; nobody is while Telegram can't be asked."""
        now = asyncio.get_running_loop().time()
        until, known = self._kept.get((chat, user), (0.0, False))
        if until > now:
            return known
        try:
            member = await self._bot.get_chat_member(chat, int(user))
        except TelegramError:
            return False
        if len(self._kept) >= MOST:
            self._kept = {key: kept for key, kept in self._kept.items() if kept[0] > now}
        found = member.status in {ChatMember.OWNER, ChatMember.ADMINISTRATOR}
        self._kept[chat, user] = (now + KEPT_SECONDS, found)
        return found


async def close(blocked: Blocked, store: Store) -> None:
    """Keep that an address is closed; the next word from there opens it again."""
    async with store.begin() as unit:
        learner = await unit.learner_at(blocked.address)
        if learner is None:
            return
        for reach in await unit.reaches(learner.key):
            if reach.address == blocked.address:
                await unit.save_reach(learner.key, replace(reach, open=False))


async def move(moved: Moved, store: Store) -> None:
    """Keep the new id of a group."""
    async with store.begin() as unit:
        known = await unit.community(moved.old)
        if known:
            await unit.save_community(replace(known, place=replace(known.place, address=moved.new)))
            await unit.drop_community(moved.old)
