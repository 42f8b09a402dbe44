"""What the terminal shows, and which buttons the numbers mean now."""

from collections.abc import Callable
from typing import Protocol

from adapters.terminal.limits import NARROWEST, WIDEST
from adapters.terminal.render import render
from adapters.terminal.wrap import Frame
from bot.values.errors import Unsendable
from bot.values.message import Answer, Form

PROMPT = "> "


class Writer(Protocol):
    """Where text goes; a text file such as sys.stdout is one."""

    def write(self, text: str, /) -> object:
        """Write characters."""

    def flush(self) -> object:
        """Show what was written."""


class Screenwriter:
    """Prints answers; `actions` are the buttons of the newest message that has any."""

    def __init__(self, writer: Writer, width: Callable[[], int], colour: bool) -> None:
        self._writer, self._width, self._colour = writer, width, colour
        self.actions: tuple[str, ...] = ()

    def show(self, answer: Answer) -> None:
        """Print an answer and ask for the next line."""
        if isinstance(answer.reply, Form):
            raise Unsendable("a terminal opens no forms")
        width = max(NARROWEST, min(self._width(), WIDEST))
        screen = render(answer.reply, Frame(width, self._colour))
        self.actions = screen.actions or self.actions
        self.write(f"\n{screen.text}\n\n{PROMPT}")

    def write(self, text: str) -> None:
        """Print characters as they are."""
        self._writer.write(text)
        self._writer.flush()
