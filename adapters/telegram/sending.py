"""Messages go out at the platform's rate; Telegram's errors become the house's own.

Busy is raised only where surely nothing was sent. Where nobody can know (an answer that never came, a connection that
broke) it is TimeoutError: the sender of nudges tries such a row once more, as ambiguous; an answer to a person is left.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from adapters.telegram.found import ChatSpot, address_of
from adapters.telegram.render import TelegramMessage
from adapters.telegram.request import FloodWait, NotSent
from adapters.telegram.topics import Topics
from bot.ports.messenger import Limiter
from bot.values.errors import Busy, Denied, Gone, Unsendable
from bot.values.events import Moved

SEND_TRIES = 4
LONGEST_ANSWER_WAIT = 60.0  # seconds for which somebody who waits for an answer is kept waiting
_TOPIC_CLOSED = "topic_closed"
_DENIED = (
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_admin_required",
    "chat_restricted",
    "_forbidden",  # CHAT_WRITE_FORBIDDEN, CHAT_SEND_PLAIN_FORBIDDEN, CHAT_SEND_PHOTOS_FORBIDDEN ...
    _TOPIC_CLOSED,
)
_GONE_WORDS = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "chat was deactivated",
    "bot is not a member",
    "channel_private",
    "message thread not found",
    "topic_deleted",
)
_NOTHING_TO_REPLY_TO = "message to be replied not found"
_UNCHANGED = "not modified"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
T = TypeVar("T")


class ChatPosting:
    """Sends and edits; `pause` seconds lie between a failure and the next try, `tell` hears of groups that moved.

    Nothing is sent to `closed` chats: the bot was removed from them.
    """

    def __init__(
        self,
        bot: Bot,
        limiter: Limiter,
        pause: float,
        report_move: Callable[[Moved], Awaitable[object]],
        topics: Topics,
    ) -> None:
        self._bot, self._limiter, self._pause, self._report_move, self._topics = (
            bot,
            limiter,
            pause,
            report_move,
            topics,
        )
        self.closed: set[str] = set()

    async def send(self, spot: ChatSpot, messages: Sequence[TelegramMessage], *, urgent: bool) -> int:
        """Send messages, to where the group is now; give the number of the first."""
        spot, first = await self._send_where_it_is(spot, messages[0], urgent)
        for message in messages[1:]:
            await self._send_more(spot, message)
        return first

    async def edit(self, chat: str, id: int, message: TelegramMessage) -> bool:
        """Put a text in the place of another; tell whether that was possible."""
        await self._permit(chat, urgent=True)
        with self.errors(chat):
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
        await self._permit(chat, urgent=True)
        with self.errors(chat):
            await self._bot.edit_message_reply_markup(chat, id)

    async def patiently(self, action: Callable[[], Awaitable[T]]) -> T:
        """Try again what was surely not done, because a person waits for it."""
        for _ in range(SEND_TRIES - 1):
            try:
                return await action()
            except Busy as error:
                if error.after > LONGEST_ANSWER_WAIT:
                    raise
                await asyncio.sleep(error.after)
        return await action()

    async def _permit(self, chat: str, urgent: bool) -> None:
        await self._limiter.permit(chat, urgent)
        if chat in self.closed:  # since a moment ago, perhaps
            raise Gone("the bot was removed")

    async def _send_more(self, spot: ChatSpot, message: TelegramMessage) -> None:
        """Send what belongs to a message that was sent; if it can't be, the whole was neither sent nor not sent."""
        try:
            await self.patiently(lambda: self._send(spot, message, urgent=True))
        except Busy as error:
            raise TimeoutError("sent in part") from error

    async def _send_where_it_is(self, spot: ChatSpot, message: TelegramMessage, urgent: bool) -> tuple[ChatSpot, int]:
        try:
            return spot, await self._send(spot, message, urgent)
        except ChatMigrated as moved:
            new = replace(spot, chat=str(moved.new_chat_id))
            await self._report_move(Moved(address_of(spot.chat), address_of(new.chat)))
            return new, await self._send(new, message, urgent)
        except Unsendable as error:
            if spot.under is None or _NOTHING_TO_REPLY_TO not in str(error).lower():
                raise
            spot = replace(spot, under=None)
            return spot, await self._send(spot, message, urgent)

    async def _send(self, spot: ChatSpot, message: TelegramMessage, urgent: bool) -> int:
        await self._permit(spot.chat, urgent)
        try:
            sent = await self._hand_over(spot, message)
        except Denied as error:
            if _TOPIC_CLOSED in str(error).lower():
                self._topics.close(spot)
            raise
        self._topics.open(spot)
        return sent

    async def _hand_over(self, spot: ChatSpot, message: TelegramMessage) -> int:
        under = ReplyParameters(spot.under) if spot.under else None  # Telegram puts an answer where the question stands
        with self.errors(spot.chat):
            if message.file:
                sent = await self._bot.send_document(
                    spot.chat,
                    message.file.data,
                    reply_markup=message.keyboard,
                    message_thread_id=spot.thread,
                    reply_parameters=under,
                    filename=message.file.name,
                )
            elif message.picture is None:
                sent = await self._bot.send_message(
                    spot.chat,
                    message.text,
                    entities=message.entities,
                    reply_markup=message.keyboard,
                    message_thread_id=spot.thread,
                    reply_parameters=under,
                    link_preview_options=_NO_PREVIEW,
                )
            else:
                sent = await self._bot.send_photo(
                    spot.chat,
                    message.picture,
                    message.text,
                    caption_entities=message.entities,
                    reply_markup=message.keyboard,
                    message_thread_id=spot.thread,
                    reply_parameters=under,
                    filename="picture.png",
                )
        return sent.message_id

    @contextmanager
    def errors(self, chat: str) -> Iterator[None]:
        """Turn Telegram's errors into the house's and TimeoutError; a moved group is the caller's."""
        try:
            yield
        except ChatMigrated:
            raise
        except FloodWait as error:
            self._limiter.pause(error.after, chat)
            raise Busy(error.after) from error
        except NotSent as error:
            raise Busy(self._pause) from error
        except (Forbidden, BadRequest) as error:
            raise _refused(error) from error
        except TelegramError as error:
            raise TimeoutError(error.message) from error


def _refused(error: Forbidden | BadRequest) -> Denied | Gone | Unsendable:
    """Tell what a refusal means: somebody can grant it, nobody is there any more, or the message is at fault."""
    said = error.message.lower()
    if any(words in said for words in _DENIED):
        return Denied(error.message)
    gone = isinstance(error, Forbidden) or any(words in said for words in _GONE_WORDS)
    return (Gone if gone else Unsendable)(error.message)
