"""python-telegram-bot as it comes: its client over httpx, its limiter, its dispatch."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from telegram import Chat, Message, MessageEntity, Update, User
from telegram.ext import AIORateLimiter, Application, CommandHandler

from adapters.telegram.render import TelegramMessage as Rendered

Send = Callable[[str], Awaitable[object]]


@asynccontextmanager
async def sending(url: str, token: str, message: Rendered, limited: bool) -> AsyncIterator[Send]:
    """Give a function that sends this message to a chat."""
    builder: Any = Application.builder().token(token).base_url(f"{url}/bot").job_queue(None)
    if limited:
        builder = builder.rate_limiter(AIORateLimiter())
    application = builder.build()
    async with application:

        async def send(chat: str) -> object:
            return await application.bot.send_message(
                chat, message.text, entities=message.entities, reply_markup=message.keyboard
            )

        yield send


@asynccontextmanager
async def dispatching(commands: int) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """Give a function that brings one update to the last of so many handlers, which do nothing."""
    application: Any = Application.builder().token("1:x").job_queue(None).updater(None).build()
    calls: list[object] = []

    async def answer(update: object, context: Any) -> None:
        calls.append(None)

    names = [f"command{number}" for number in range(commands)]
    for name in names:
        application.add_handler(CommandHandler(name, answer))
    bot = User(1, "Mentor", is_bot=True, username="MentorBot")
    application.bot._bot_user, application._initialized = bot, True  # noqa: SLF001 - there is no server to say who it is
    text = f"/{names[-1]}"
    command = MessageEntity(MessageEntity.BOT_COMMAND, 0, len(text))
    chat, person = Chat(7, "private"), User(7, "Ana", is_bot=False)
    message = Message(1, datetime.now(UTC), chat, from_user=person, text=text, entities=(command,))
    message.set_bot(application.bot)
    update = Update(1, message)

    async def dispatch() -> object:
        before = len(calls)
        await application.process_update(update)
        assert len(calls) == before + 1
        return None

    yield dispatch
