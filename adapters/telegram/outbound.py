"""Who sees an answer, and where: in the chat, in the place of the old message, as an alert, or in private."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

import structlog
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.telegram.deep_links import from_group, start_link
from adapters.telegram.found import ChatSpot, Incoming, Masked
from adapters.telegram.inbound import Me
from adapters.telegram.limits import ALERT, PATIENCE, TYPING_SECONDS
from adapters.telegram.render import TelegramMessage, messages
from adapters.telegram.sending import ChatPosting
from bot.door.app import App
from bot.door.running import SOON, settled
from bot.values.action import Action
from bot.values.bounds import clip, units
from bot.values.errors import DeliveryError, Denied, Gone
from bot.values.events import Joined
from bot.values.message import Answer, AnyButton, Aside, Button, Form, Link, Paragraph, Reply, show, show_block
from bot.values.permissions import EVERYBODY

log = structlog.get_logger(__name__)


class Outbound:
    """Lets the core handle what came in and brings the answer to whom it belongs."""

    def __init__(self, app: App, bot: Bot, post: ChatPosting, me: Me, patience: float = PATIENCE) -> None:
        self._app, self._bot, self._post, self._me, self._patience = app, bot, post, me, patience

    async def respond(self, come: Incoming) -> Callable[[], Awaitable[None]] | None:
        """Answer one event; a press is answered in any case, or its button would go on spinning.

        Give the rest of the work where more is to come: the chat need not wait for that.
        """
        query = _Query(self._bot, come)
        try:
            if come.spot.chat in self._post.closed:
                return None
            if not come.in_group:
                await query.close()
            async with self._shown_as_busy(come, query):
                answer = await self._app.handle(come.event)
                answer = answer and await settled(answer, SOON)
            if answer is not None and not isinstance(answer.reply, Form):
                return await self._show_so_far(come, answer, answer.reply, query)
        except (DeliveryError, TimeoutError) as error:
            log.warning("answer not delivered", event_kind=type(come.event).__name__, error=type(error).__name__)
        finally:
            await query.close()
        return None

    async def _show_so_far(
        self, come: Incoming, answer: Answer, reply: Reply, query: "_Query"
    ) -> Callable[[], Awaitable[None]] | None:
        """Show an answer; one that more comes after is a message of its own, where only who asked sees it."""
        if answer.later is None:
            await self._show(come, answer, reply, query)
            return None
        spot = ChatSpot(come.event.sender.address.id) if come.in_group else come.spot
        shown: int | None = None
        try:
            shown = await self._post.patiently(lambda: self._post.send(spot, messages(reply), urgent=True))
        except Gone:
            log.info("nobody to be told of a wait in private; the answer says how")
        return partial(self._follow, come, spot, shown, answer.later)

    async def _follow(self, come: Incoming, spot: ChatSpot, shown: int | None, later: AsyncIterator[Answer]) -> None:
        """Show each further answer in the place of the one before."""
        async for answer in later:
            if isinstance(answer.reply, Form):
                continue
            try:
                new = messages(answer.reply)
                if shown and new[0].picture is None and await self._post.edit(spot.chat, shown, new[0]):
                    for message in new[1:]:
                        await self._post.patiently(partial(self._post.send, spot, (message,), urgent=True))
                else:
                    come = replace(come, press=None)
                    await self._show(come, answer, answer.reply, _Query(self._bot, come))
            except (DeliveryError, TimeoutError) as error:
                log.warning("answer not delivered", event_kind="later", error=type(error).__name__)

    async def turn_away(self, come: Incoming) -> None:
        """Say that too much of a chat waits already, and do nothing else."""
        language, query = self._app.language(come.event.sender.language), _Query(self._bot, come)
        reply = Reply((Paragraph(self._app.words.say(language, "app.too_fast")),))
        try:
            if not await query.close(show(reply)):
                await self._show(come, Answer(reply, language, private=True), reply, query)
        except (DeliveryError, TimeoutError) as error:
            log.warning("answer not delivered", event_kind="turned away", error=type(error).__name__)

    async def unmask(self, masked: Masked) -> None:
        """Ask somebody who writes as a group or a channel to press a button: a press tells who they are."""
        language = self._app.language(None)
        button: AnyButton = self._write_to_me(masked.spot.chat, language)
        if masked.command:
            button = Button(f"/{masked.command}", Action(masked.command, owner=EVERYBODY))
        key = "telegram.masked" if masked.command else "telegram.masked_text"
        reply = Reply((Paragraph(self._app.words.say(language, key)),), (button,))
        try:
            await self._post.patiently(lambda: self._post.send(masked.spot, messages(reply), urgent=True))
        except (DeliveryError, TimeoutError) as error:
            log.warning("answer not delivered", event_kind="Masked", error=type(error).__name__)

    async def _show(self, come: Incoming, answer: Answer, reply: Reply, query: "_Query") -> None:
        if come.in_group and answer.private and not answer.here and not isinstance(come.event, Joined):
            await self._show_to_one(come, answer, reply, query)
        elif come.press and answer.replaces:
            await self._replace(come, answer, messages(reply))
        else:
            await self._send(come, answer, messages(reply))

    async def _show_to_one(self, come: Incoming, answer: Answer, reply: Reply, query: "_Query") -> None:
        """Show to one what others must not see: as an alert if it fits, or else whole in private and a word of it here.

        Who never spoke to the bot in private is told how to.
        """
        if _fits_alert(reply) and await query.close(show(reply)):
            return
        sent = await self._send_in_private(come, messages(reply))
        word = brief(reply, "" if sent else self._app.words.label(answer.language, "telegram.more"))
        if not await query.close(word, alert=not sent) and not sent:
            await self._send(come, answer, self._notice(come, answer.language))

    async def _send_in_private(self, come: Incoming, new: tuple[TelegramMessage, ...]) -> bool:
        person = ChatSpot(come.event.sender.address.id)
        try:
            await self._post.patiently(lambda: self._post.send(person, new, urgent=True))
        except Gone:
            return False
        return True

    async def _replace(self, come: Incoming, answer: Answer, new: tuple[TelegramMessage, ...]) -> None:
        """Edit in place; a text can't become a picture, so that one is sent anew and the old one loses its buttons."""
        press, chat = come.press, come.spot.chat
        if press is None:
            return
        as_text = not press.picture and new[0].picture is None
        if as_text and await self._post.patiently(lambda: self._post.edit(chat, press.message, new[0])):
            if new[1:]:
                await self._send(come, answer, new[1:])
            return
        await self._send(come, answer, new)
        try:
            await self._post.strip(chat, press.message)
        except (DeliveryError, TimeoutError, TelegramError) as error:
            log.info("old buttons stay", error=type(error).__name__)

    async def _send(self, come: Incoming, answer: Answer, new: tuple[TelegramMessage, ...]) -> None:
        """Send to where the event came from; who asks where the bot may not write is answered in private."""
        try:
            await self._post.patiently(lambda: self._post.send(come.spot, new, urgent=True))
        except Denied:
            if not come.in_group:
                raise
            said = self._app.words.say(answer.language, "telegram.denied", name=come.event.place.name)
            await self._send_in_private(come, (*messages(Reply((Aside(said),))), *new))

    def _notice(self, come: Incoming, language: str) -> tuple[TelegramMessage, ...]:
        words = Paragraph(self._app.words.say(language, "telegram.private_only"))
        return messages(Reply((words,), (self._write_to_me(come.spot.chat, language),)))

    def _write_to_me(self, group: str, language: str) -> Link:
        label = self._app.words.label(language, "telegram.private_button")
        return Link(label, start_link(self._me.username, from_group(group)))

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
        chat, thread = come.spot.chat, come.spot.thread
        while chat not in self._post.closed:
            try:
                await self._bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)
            except TelegramError as error:
                log.info("not shown as typing", error=type(error).__name__)
            await asyncio.sleep(TYPING_SECONDS)


def _fits_alert(reply: Reply) -> bool:
    return not (reply.buttons or reply.picture or reply.file) and units(show(reply)) <= ALERT


def brief(reply: Reply, more: str = "") -> str:
    """Write as much of the beginning of a reply as fits an alert, with a word about the rest."""
    room = ALERT - units(more) - 1 if more else ALERT
    lines: list[str] = []
    for block in reply.blocks:
        text = show_block(block)
        if lines and units("\n".join((*lines, text))) > room:
            break
        lines.append(clip(text, room))
    return "\n".join((*lines, more) if more else lines)


@dataclass(slots=True)
class _Query:
    """The query of a press, which is answered once."""

    bot: Bot
    come: Incoming
    closed: bool = False

    async def close(self, text: str | None = None, *, alert: bool = True) -> bool:
        """Answer, with an `alert`, with a word that goes by itself, or with nothing; tell whether this call did it."""
        if self.come.press is None or self.closed:
            return False
        self.closed = True
        try:
            await self.bot.answer_callback_query(self.come.press.query, text, show_alert=(alert and bool(text)) or None)
        except TelegramError as error:  # too old, or the network: the answer itself matters more
            log.info("press not answered", error=type(error).__name__)
            return False
        return True
