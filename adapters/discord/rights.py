"""What the mentor may do in a server, computed as Discord computes it (topics/permissions). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.values.platform import Ability

# topics/permissions#permissions-bitwise-permission-flags
ADMINISTRATOR = 1 << 3
VIEW_AUDIT_LOG = 1 << 7
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
SEND_TTS_MESSAGES = 1 << 12
EMBED_LINKS = 1 << 14
ATTACH_FILES = 1 << 15
READ_MESSAGE_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
MANAGE_ROLES = 1 << 28
CREATE_PUBLIC_THREADS = 1 << 35
EVERY_RIGHT = (1 << 64) - 1  # owners and administrators may do what is invented later, too

NEEDS_SENDING = SEND_TTS_MESSAGES | EMBED_LINKS | ATTACH_FILES | MENTION_EVERYONE
OF_A_TIMED_OUT_MEMBER = VIEW_CHANNEL | READ_MESSAGE_HISTORY

IN_A_CHANNEL: Mapping[Ability, int] = {
    "see": VIEW_CHANNEL,
    "write": SEND_MESSAGES,
    "embed": EMBED_LINKS,
    "attach": ATTACH_FILES,
    "thread": CREATE_PUBLIC_THREADS,
    "history": READ_MESSAGE_HISTORY,
}


class Use(NamedTuple):
    """A permission that the invitation asks for: its bit, its name in Discord, and why."""

    bit: int
    name: str
    reason: str


USED = (
    Use(VIEW_CHANNEL, "View Channels", "to see the channel in which the daily hour is posted"),
    Use(SEND_MESSAGES, "Send Messages", "to greet the server and to post the daily hour"),
    Use(EMBED_LINKS, "Embed Links", "every message of the mentor is an embed"),
    Use(ATTACH_FILES, "Attach Files", "for pictures of progress, and for files such as a calendar"),
    Use(CREATE_PUBLIC_THREADS, "Create Public Threads", "to open a thread for questions under the daily hour"),
    Use(MANAGE_ROLES, "Manage Roles", "to give roles for paths and streaks, if the server wants them"),
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role of a server."""

    id: int
    name: str
    bits: int
    position: int
    managed: bool = False

    @property
    def rank(self) -> tuple[int, int]:
        """Give what roles are ordered by: of two in one position the older one is higher."""
        return self.position, -self.id


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a channel allows and denies to a role or a member."""

    allow: int
    deny: int


@dataclass(frozen=True, slots=True)
class GuildChannel:
    """A channel of a server; `parent` is its category."""

    id: int
    name: str
    kind: int
    position: int
    parent: int | None
    overwrites: Mapping[int, Overwrite]


@dataclass(frozen=True, slots=True)
class Server:
    """A server with the mentor in it: `me` is its id, `mine` its roles but @everyone, whose id is the server's."""

    id: int
    owner: int
    me: int
    mine: frozenset[int]
    roles: Mapping[int, Role]
    spots: tuple[GuildChannel, ...] = ()
    system: int | None = None
    timed_out_until: datetime | None = None

    @property
    def top(self) -> Role | None:
        """Give the mentor's highest role; None when it has none of its own."""
        held = [self.roles[id] for id in self.mine if id in self.roles]
        return max(held, key=lambda role: role.rank, default=None)


def rights(server: Server, now: datetime) -> int:
    """Compute what the mentor may do in a server as a whole."""
    bits = _of_roles(server)
    return bits if bits == EVERY_RIGHT or not _timed_out(server, now) else bits & OF_A_TIMED_OUT_MEMBER


def rights_in(server: Server, spot: GuildChannel, now: datetime) -> int:
    """Compute what the mentor may do in a channel."""
    bits = _of_roles(server)
    if bits == EVERY_RIGHT:
        return bits
    bits = _overwritten(bits, server, spot.overwrites)
    if not bits & VIEW_CHANNEL:
        return 0
    if not bits & SEND_MESSAGES:
        bits &= ~NEEDS_SENDING
    return bits & OF_A_TIMED_OUT_MEMBER if _timed_out(server, now) else bits


def lacks(bits: int) -> tuple[Ability, ...]:
    """Name the abilities that are missing in a channel."""
    return tuple(ability for ability, bit in IN_A_CHANNEL.items() if not bits & bit)


def invited() -> int:
    """Give the permissions that the invitation asks for."""
    return _all(use.bit for use in USED)


def _of_roles(server: Server) -> int:
    if server.owner == server.me:
        return EVERY_RIGHT
    bits = _all(server.roles[id].bits for id in {server.id, *server.mine} if id in server.roles)
    return EVERY_RIGHT if bits & ADMINISTRATOR else bits


def _overwritten(bits: int, server: Server, overwrites: Mapping[int, Overwrite]) -> int:
    """Apply the overwrites of @everyone, then those of all roles at once, then the member's."""
    of_roles = [overwrites[id] for id in server.mine if id in overwrites]
    steps = (
        overwrites.get(server.id),
        Overwrite(_all(one.allow for one in of_roles), _all(one.deny for one in of_roles)),
        overwrites.get(server.me),
    )
    for step in steps:
        if step:
            bits = bits & ~step.deny | step.allow
    return bits


def _timed_out(server: Server, now: datetime) -> bool:
    return server.timed_out_until is not None and now < server.timed_out_until


def _all(bits: Iterable[int]) -> int:
    found = 0
    for one in bits:
        found |= one
    return found
