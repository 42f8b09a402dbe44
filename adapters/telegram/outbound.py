"""Who sees an answer, and where: in the chat, in the place of the old message, as an alert, or in private."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import structlog
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.telegram.inbound import Incoming, Me, is_private_command
from adapters.telegram.limits import ALERT, PATIENCE, TYPING_SECONDS
from adapters.telegram.post import Post
from adapters.telegram.render import Message, messages
from bot.app import App
from bot.errors import DeliveryError, Gone
from bot.events import Joined
from bot.message import Answer, Form, Link, Paragraph, Reply, show, units

log = structlog.get_logger(__name__)


class Outbound:
    """Lets the core handle what came in and brings the answer to whom it belongs."""

    def __init__(self, app: App, bot: Bot, post: Post, me: Me, patience: float = PATIENCE) -> None:
        self._app, self._bot, self._post, self._me, self._patience = app, bot, post, me, patience

    async def respond(self, come: Incoming) -> None:
        """Answer one event; a press is answered in any case, or its button would go on spinning."""
        query = _Query(self._bot, come)
        try:
            if not come.in_group:
                await query.close()
            if come.anonymous and is_private_command(come.event, self._app.registry):
                await self._send(come, self._notice(self._app.language(None)))
                return
            async with self._shown_as_busy(come, query):
                answer = await self._app.handle(come.event)
            if answer is not None and not isinstance(answer.reply, Form):
                await self._show(come, answer, answer.reply, query)
        except (DeliveryError, TimeoutError) as error:
            log.warning("answer not delivered", event_kind=type(come.event).__name__, error=type(error).__name__)
        finally:
            await query.close()

    async def _show(self, come: Incoming, answer: Answer, reply: Reply, query: "_Query") -> None:
        to_one = come.in_group and answer.private and not come.anonymous and not isinstance(come.event, Joined)
        if to_one:
            await self._show_in_private(come, answer, reply, query)
        elif come.press and answer.replaces:
            await self._replace(come, messages(reply))
        else:
            await self._send(come, messages(reply))

    async def _show_in_private(self, come: Incoming, answer: Answer, reply: Reply, query: "_Query") -> None:
        """Show to one what others must not see; who never spoke to the bot in private is told how to."""
        if _fits_alert(reply) and await query.close(show(reply)):
            return
        person = come.event.sender.address.id
        try:
            await self._post.patiently(lambda: self._post.send(person, messages(reply), urgent=True))
        except Gone:
            await self._send(come, self._notice(answer.language))

    async def _replace(self, come: Incoming, new: tuple[Message, ...]) -> None:
        """Edit in place; a text can't become a picture, so that one is sent anew and the old one loses its buttons."""
        press = come.press
        if press is None:
            return
        as_text = not press.picture and new[0].picture is None
        if as_text and await self._post.patiently(lambda: self._post.edit(come.chat, press.message, new[0])):
            if new[1:]:
                await self._send(come, new[1:])
            return
        await self._send(come, new)
        with suppress(DeliveryError, TimeoutError, TelegramError):
            await self._post.strip(come.chat, press.message)

    async def _send(self, come: Incoming, new: tuple[Message, ...]) -> None:
        await self._post.patiently(lambda: self._post.send(come.chat, new, come.thread, urgent=True))

    def _notice(self, language: str) -> tuple[Message, ...]:
        words = self._app.words
        link = Link(words.label(language, "telegram.private_button"), f"https://t.me/{self._me.username}?start=group")
        return messages(Reply((Paragraph(words.say(language, "telegram.private_only")),), (link,)))

    @asynccontextmanager
    async def _shown_as_busy(self, come: Incoming, query: "_Query") -> AsyncIterator[None]:
        """Show after a while that the answer is on its way."""
        task = asyncio.create_task(self._type(come, query))
        try:
            yield
        finally:
            task.cancel()

    async def _type(self, come: Incoming, query: "_Query") -> None:
        await asyncio.sleep(self._patience)
        await query.close()
        while True:
            with suppress(TelegramError):
                await self._bot.send_chat_action(come.chat, ChatAction.TYPING, message_thread_id=come.thread)
            await asyncio.sleep(TYPING_SECONDS)


def _fits_alert(reply: Reply) -> bool:
    return not (reply.buttons or reply.picture or reply.file) and units(show(reply)) <= ALERT


@dataclass(slots=True)
class _Query:
    """The query of a press, which is answered once."""

    bot: Bot
    come: Incoming
    closed: bool = False

    async def close(self, alert: str | None = None) -> bool:
        """Answer, with an alert or with nothing; tell whether this call did it."""
        if self.come.press is None or self.closed:
            return False
        self.closed = True
        try:
            await self.bot.answer_callback_query(self.come.press.query, alert, show_alert=alert is not None or None)
        except TelegramError:  # too old, or the network: the answer itself matters more
            return False
        return True
