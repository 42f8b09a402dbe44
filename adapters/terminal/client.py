"""The chat in a terminal: lines in, messages out, nudges in between."""

import asyncio
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from adapters.terminal.inbound import leaves, read_event, read_line
from adapters.terminal.limits import AWAY_SECONDS, COLUMNS, LINE_BYTES, SAY_CHARACTERS
from adapters.terminal.outbound import PROMPT, Screenwriter, Writer
from adapters.terminal.uploads import named_files
from bot.door.app import App
from bot.door.running import SOON, settled
from bot.ports.contacts import Contact
from bot.values.errors import Away
from bot.values.events import Address, CommandCalled, Place, Sender
from bot.values.markup import plain
from bot.values.message import Answer, Paragraph, Reply

PLATFORM = "terminal"
CHUNK = 4_096


class Reader(Protocol):
    """Where lines come from; an asyncio.StreamReader is one."""

    async def readline(self) -> bytes:
        """Give the next line with its end, nothing at the end of all, or raise ValueError for one far too long."""


class TerminalAdapter:
    """Serves one person; implements `bot.ports.store.Messenger`. `run` ends when they leave."""

    platform = PLATFORM

    def __init__(
        self,
        app: App,
        *,
        reader: Reader,
        writer: Writer,
        name: str,
        zone: str | None = None,
        language: str | None = None,
        colour: bool = False,
        width: Callable[[], int] = lambda: COLUMNS,
    ) -> None:
        self._app, self._reader = app, reader
        self._screen = Screenwriter(writer, width, colour)
        self._language = app.language(language)
        self._sender = Sender(Address(PLATFORM, name), name, self._language, zone)
        self._here = False

    async def run(self) -> None:
        """Greet and answer line by line until the person leaves."""
        self._here = True
        try:
            await self._show(await self._app.handle(CommandCalled(self._sender, Place(self._sender.address), "start")))
            while (line := await self._next_line()) is not None:
                await self._answer(line)
            self._screen.write(f"\n{self._bye()}\n")
        finally:
            self._here = False

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Print a message that nobody asked for; raise Away when its reader is not here."""
        if not self._here or contact.address != self._sender.address:
            raise Away(AWAY_SECONDS)
        self._screen.write("\n")
        self._screen.show(answer)
        return contact

    async def _next_line(self) -> str | None:
        """Read a line; None when the person leaves, nothing for one that no reader can hold."""
        try:
            raw = await self._reader.readline()
        except ValueError:
            self._too_long()
            return ""
        line = read_line(raw)
        return None if not raw or leaves(line) else line

    async def _answer(self, line: str) -> None:
        if not line:
            self._screen.write(PROMPT)
        elif len(line) > SAY_CHARACTERS:
            self._too_long()
        else:
            text, files = await asyncio.to_thread(named_files, line)
            event = read_event(text, self._sender, self._screen.actions)
            await self._show(await self._app.handle(replace(event, files=files)))

    async def _show(self, answer: Answer | None) -> None:
        """Show an answer, and what comes after it: nobody types meanwhile."""
        if answer is None:
            return
        answer = await settled(answer, SOON)
        self._screen.show(answer)
        if answer.later:
            async for further in answer.later:
                self._screen.show(further)

    def _bye(self) -> str:
        return plain(self._app.words.vary(self._language, "terminal.bye", {}, self._app.clock.now().toordinal()))

    def _too_long(self) -> None:
        words = self._app.words.say(self._language, "terminal.too_long", most=SAY_CHARACTERS)
        self._screen.show(Answer(Reply((Paragraph(words),))))


def lines_of(descriptor: int) -> asyncio.StreamReader:
    """Read a file descriptor in a thread of its own: a pipe, a terminal, a file, on every system alike.

    The thread reads without any of Python's buffers, so it may be left waiting when the process ends.
    """
    loop, reader = asyncio.get_running_loop(), asyncio.StreamReader(LINE_BYTES)
    threading.Thread(target=_pump, args=(descriptor, loop, reader), daemon=True).start()
    return reader


def _pump(descriptor: int, loop: asyncio.AbstractEventLoop, reader: asyncio.StreamReader) -> None:
    try:
        while chunk := os.read(descriptor, CHUNK):
            loop.call_soon_threadsafe(reader.feed_data, chunk)
        loop.call_soon_threadsafe(reader.feed_eof)
    except (OSError, RuntimeError):  # the descriptor or the loop was closed: nobody listens any more
        return


def columns_of(descriptor: int) -> int:
    """Measure a terminal; what is no terminal has the usual width."""
    try:
        return os.get_terminal_size(descriptor).columns or COLUMNS
    except OSError:
        return COLUMNS
