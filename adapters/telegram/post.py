"""Messages go out at the platform's rate; Telegram's errors become the house's own.

Busy is raised only where surely nothing was sent. Where nobody can know (an answer that never came, a connection that
broke) it is TimeoutError: the sender of nudges tries such a row once more, as ambiguous; an answer to a person is left.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from adapters.telegram.render import Message
from adapters.telegram.request import FloodWait, NotSent
from bot.errors import Busy, Gone, Unsendable
from bot.ports import Limiter

TRIES = 4
LONGEST_WAIT = 60.0  # seconds for which somebody who waits for an answer is kept waiting
_GONE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "chat was deactivated",
    "bot is not a member",
)
_UNCHANGED = "not modified"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
T = TypeVar("T")


class Post:
    """Sends and edits; `pause` seconds lie between a failure and the next try."""

    def __init__(self, bot: Bot, limiter: Limiter, pause: float) -> None:
        self._bot, self._limiter, self._pause = bot, limiter, pause

    async def send(self, chat: str, messages: Sequence[Message], thread: int | None = None, *, urgent: bool) -> str:
        """Send messages; give the chat back, which has another id when the group moved."""
        chat = await self._send_where_it_is(chat, messages[0], thread, urgent)
        for message in messages[1:]:
            await self._send_more(chat, message, thread)
        return chat

    async def edit(self, chat: str, id: int, message: Message) -> bool:
        """Put a text in the place of another; tell whether that was possible."""
        await self._limiter.permit(chat, urgent=True)
        with self._errors(chat):
            try:
                await self._bot.edit_message_text(
                    message.text,
                    chat,
                    id,
                    entities=message.entities,
                    reply_markup=message.keyboard,
                    link_preview_options=_NO_PREVIEW,
                )
            except (BadRequest, ChatMigrated) as error:
                return _UNCHANGED in error.message.lower()
        return True

    async def strip(self, chat: str, id: int) -> None:
        """Take the buttons off a message."""
        await self._limiter.permit(chat, urgent=True)
        with self._errors(chat):
            await self._bot.edit_message_reply_markup(chat, id)

    async def patiently(self, action: Callable[[], Awaitable[T]]) -> T:
        """Try again what was surely not done, because a person waits for it."""
        for _ in range(TRIES - 1):
            try:
                return await action()
            except Busy as error:
                if error.after > LONGEST_WAIT:
                    raise
                await asyncio.sleep(error.after)
        return await action()

    async def _send_more(self, chat: str, message: Message, thread: int | None) -> None:
        """Send what belongs to a message that was sent; if it can't be, the whole was neither sent nor not sent."""
        try:
            await self.patiently(lambda: self._send(chat, message, thread, urgent=True))
        except Busy as error:
            raise TimeoutError("sent in part") from error

    async def _send_where_it_is(self, chat: str, message: Message, thread: int | None, urgent: bool) -> str:
        try:
            await self._send(chat, message, thread, urgent)
        except ChatMigrated as moved:
            chat = str(moved.new_chat_id)
            await self._send(chat, message, thread, urgent)
        return chat

    async def _send(self, chat: str, message: Message, thread: int | None, urgent: bool) -> None:
        await self._limiter.permit(chat, urgent)
        with self._errors(chat):
            if message.file:
                await self._bot.send_document(
                    chat,
                    message.file.data,
                    reply_markup=message.keyboard,
                    message_thread_id=thread,
                    filename=message.file.name,
                )
            elif message.picture is None:
                await self._bot.send_message(
                    chat,
                    message.text,
                    entities=message.entities,
                    reply_markup=message.keyboard,
                    message_thread_id=thread,
                    link_preview_options=_NO_PREVIEW,
                )
            else:
                await self._bot.send_photo(
                    chat,
                    message.picture,
                    message.text,
                    caption_entities=message.entities,
                    reply_markup=message.keyboard,
                    message_thread_id=thread,
                    filename="picture.png",
                )

    @contextmanager
    def _errors(self, chat: str) -> Iterator[None]:
        """Turn Telegram's errors into Gone, Busy, Unsendable and TimeoutError; a moved group is the caller's."""
        try:
            yield
        except ChatMigrated:
            raise
        except FloodWait as error:
            self._limiter.pause(error.after, chat)
            raise Busy(error.after) from error
        except NotSent as error:
            raise Busy(self._pause) from error
        except Forbidden as error:
            raise Gone(error.message) from error
        except BadRequest as error:
            gone = any(words in error.message.lower() for words in _GONE)
            raise (Gone if gone else Unsendable)(error.message) from error
        except TelegramError as error:
            raise TimeoutError(error.message) from error
