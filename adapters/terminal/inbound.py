"""A typed line becomes an event; pure."""

from collections.abc import Sequence

from bot.values.events import ButtonPressed, PersonEvent, Place, Sender, TextTyped

QUIT = {"quit", "/quit", "exit", "/exit"}


def read_line(raw: bytes) -> str:
    """Take the characters of a line; what no store can keep is dropped."""
    return raw.decode(errors="replace").replace("\0", "").strip()


def leaves(line: str) -> bool:
    """Tell whether a line ends the chat."""
    return line.casefold() in QUIT


def read_event(line: str, sender: Sender, actions: Sequence[str]) -> PersonEvent:
    """Take the number of a button as a press, all else as text."""
    place = Place(sender.address)
    number = int(line) if line.isascii() and line.isdigit() and len(line) < 4 else 0
    if 1 <= number <= len(actions):
        return ButtonPressed(sender, place, actions[number - 1])
    return TextTyped(sender, place, line)
