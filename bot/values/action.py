"""What a button remembers: a short, versioned text, so that it works after any restart."""

import re
from dataclasses import dataclass

ACTION_VERSION = "1"
YES, NO = "yes", "no"  # what a button says that turns something on or off
ACTION_BYTES = 64  # Telegram's callback_data, the smallest of all
OWNER_BYTES = 11  # "~" and a ten-digit learner id are stamped later, on buttons in shared places
DIGITS = 18  # of a number, an id in the store included: more fit into no database
_ACTION_NAME = re.compile(r"[a-z0-9_]{1,24}")
_OWNER = re.compile(r"[0-9]*")


class BadAction(ValueError):
    """A text is no action of this version: forged, cut or from an older house."""


@dataclass(frozen=True, slots=True, init=False)
class Action:
    """The name of a handler and its arguments; `owner` is the only learner who may press it."""

    name: str
    args: tuple[str, ...]
    owner: int | None

    def __init__(self, name: str, *args: object, owner: int | None = None) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "args", tuple(str(arg) for arg in args))
        object.__setattr__(self, "owner", owner)
        room = ACTION_BYTES if owner is not None else ACTION_BYTES - OWNER_BYTES
        if not _ACTION_NAME.fullmatch(name) or _bytes(str(self)) > room:
            raise BadAction(f"action longer than {room} bytes or badly named: {self}")

    def __str__(self) -> str:
        owner = "" if self.owner is None else f"~{self.owner}"
        return ":".join((ACTION_VERSION, self.name + owner, *map(_quote, self.args)))

    def plus(self, value: str) -> "Action":
        """Append one argument."""
        return Action(self.name, *self.args, value, owner=self.owner)

    def owned_by(self, learner: int) -> "Action":
        """Keep the action for one learner."""
        return Action(self.name, *self.args, owner=learner)


def read(text: str) -> Action:
    """Read an action back; raise BadAction on anything that this version did not write."""
    version, _, rest = text.partition(":")
    head, *args = rest.split(":")
    name, _, owner = head.partition("~")
    if version != ACTION_VERSION or _bytes(text) > ACTION_BYTES or not _OWNER.fullmatch(owner):
        raise BadAction(text[:ACTION_BYTES])
    action = Action(name, *map(_unquote, args), owner=int(owner) if owner else None)
    if str(action) != text:
        raise BadAction(text[:ACTION_BYTES])
    return action


def number(text: str) -> int:
    """Read a number that a button carries; raise BadAction on anything else."""
    if len(text) > DIGITS or not (text.isascii() and text.isdecimal()):
        raise BadAction(text[:ACTION_BYTES])
    return int(text)


def _bytes(text: str) -> int:
    try:
        return len(text.encode())
    except UnicodeEncodeError:  # half of a surrogate pair, which no platform can carry
        return ACTION_BYTES + 1


def _quote(arg: str) -> str:
    return arg.replace("%", "%25").replace(":", "%3A")


def _unquote(arg: str) -> str:
    return arg.replace("%3A", ":").replace("%25", "%")
