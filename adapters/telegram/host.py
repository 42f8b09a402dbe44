"""What Telegram tells about a group: where posts may go, what the bot may not do there, and who left."""

from collections.abc import Collection
from functools import partial

import structlog
from telegram import (
    Bot,
    ChatFullInfo,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberOwner,
    ChatMemberRestricted,
    ChatPermissions,
)
from telegram.error import ChatMigrated, TelegramError

from adapters.telegram import menu
from adapters.telegram.membership import inside
from adapters.telegram.sending import ChatPosting
from adapters.telegram.topics import Topics
from bot.door.app import App
from bot.process.few_at_once import few_at_once
from bot.values.errors import Gone
from bot.values.events import Address
from bot.values.platform import Ability, Channel, Survey

ABSENT_SECONDS = 2.0  # seconds in which those who left are looked for; who was not found until then counts as there
QUESTIONS_AT_ONCE = 8  # questions

log = structlog.get_logger(__name__)

_MANAGES = ChatMemberOwner | ChatMemberAdministrator
Rights = ChatPermissions | ChatMemberRestricted


class TelegramHosting:
    """Asks Telegram about groups."""

    def __init__(self, app: App, bot: Bot, post: ChatPosting, topics: Topics) -> None:
        self._app, self._bot, self._post, self._topics = app, bot, post, topics

    async def survey(self, place: Address, here: str) -> Survey:
        """Look at a group: the topic in which somebody asks, that of the posts, and the general one."""
        chat, me = await self._look(place.id)
        if not inside(me):
            raise Gone("the bot is no member")
        wanted = dict.fromkeys((here, await self._app.post_channel(place), "")) if chat.is_forum else ("",)
        channels = (Channel(topic, self._name(chat, topic), self._lacks(me, chat, topic)) for topic in wanted)
        return Survey(tuple(channels), await menu.is_synced(self._app, self._bot), ("roles",))

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        """Ask about people one by one; an error says nothing about anybody."""
        return await few_at_once(people, partial(self._has_left, place.id), QUESTIONS_AT_ONCE, ABSENT_SECONDS)

    async def _look(self, chat: str) -> tuple[ChatFullInfo, ChatMember]:
        with self._post.errors(chat):
            try:
                return await self._bot.get_chat(chat), await self._bot.get_chat_member(chat, self._bot.id)
            except ChatMigrated as moved:
                chat = str(moved.new_chat_id)
                return await self._bot.get_chat(chat), await self._bot.get_chat_member(chat, self._bot.id)

    async def _has_left(self, chat: str, person: Address) -> bool:
        try:
            return not inside(await self._bot.get_chat_member(chat, int(person.id)))
        except TelegramError as error:
            log.info("member not looked for", error=type(error).__name__)
            return False

    def _lacks(self, me: ChatMember, chat: ChatFullInfo, topic: str) -> tuple[Ability, ...]:
        shut = self._topics.closed(str(chat.id), topic) and not isinstance(me, _MANAGES)
        return ("write", "attach") if shut else lacking(me, chat)

    def _name(self, chat: ChatFullInfo, topic: str) -> str:
        return (self._topics.name(str(chat.id), topic) if topic else None) or chat.title or ""


def lacking(me: ChatMember, chat: ChatFullInfo) -> tuple[Ability, ...]:
    """Name what the bot may not do in a group; administrators may write everything."""
    if isinstance(me, _MANAGES):
        return ()
    rules: list[Rights] = [chat.permissions] if chat.permissions else []
    if isinstance(me, ChatMemberRestricted):
        rules.append(me)
    writes = all(rule.can_send_messages is not False for rule in rules)
    attaches = all(rule.can_send_photos is not False and rule.can_send_documents is not False for rule in rules)
    return (*(() if writes else ("write",)), *(() if writes and attaches else ("attach",)))
