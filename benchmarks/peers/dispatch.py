"""discord.py's own dispatch of a typed command: a message goes to the last of so many commands, which does nothing."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import discord
from discord.ext import commands


@asynccontextmanager
async def dispatching(many: int) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """Give a function that brings one message to its command."""
    bot = commands.Bot(command_prefix="/", intents=discord.Intents.none(), help_command=None)
    state: Any = bot._connection  # noqa: SLF001 - nobody logs in here
    state.user = SimpleNamespace(id=1)
    calls: list[object] = []

    async def answer(context: Any) -> None:
        calls.append(None)

    for number in range(many):
        bot.add_command(commands.Command(answer, name=f"command{number}"))
    author = SimpleNamespace(bot=False, id=7)
    text = f"/command{many - 1}"
    message: Any = SimpleNamespace(content=text, author=author, guild=None, attachments=(), _state=state)

    async def dispatch() -> object:
        before = len(calls)
        await bot.process_commands(message)
        assert len(calls) == before + 1
        return None

    yield dispatch
