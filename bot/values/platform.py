"""What a platform can tell about a community, and do there; nobody asks it while a transaction is open."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from bot.values.events import Address

Ability = Literal["see", "write", "embed", "attach", "thread", "history", "roles", "rank"]
"""`see` the channel, `write` there, `embed` and `attach` what a message has, open a `thread` and write in it, read the
`history` of a channel, give `roles`, and stand above them in `rank`."""
NEEDED: tuple[Ability, ...] = ("see", "write", "embed", "attach")
"""Without these a post can't be sent; a platform that does not know one of them never lacks it."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A part of a community where posts may go, and what the mentor may not do there as things stand."""

    id: str
    name: str
    lacks: tuple[Ability, ...] = ()

    @property
    def open(self) -> bool:
        """Tell whether a post can be sent there."""
        return not set(self.lacks) & set(NEEDED)


@dataclass(frozen=True, slots=True)
class Survey:
    """A community as the platform sees it now.

    `channels` begin with those that suit posts best. `synced`: the commands are known there; None where nobody can
    tell. `lacks` are the abilities that belong to no channel.
    """

    channels: tuple[Channel, ...] = ()
    synced: bool | None = None
    lacks: tuple[Ability, ...] = ()

    def channel(self, id: str) -> Channel | None:
        """Find a channel; None when it is gone."""
        return next((channel for channel in self.channels if channel.id == id), None)


@runtime_checkable
class Host(Protocol):
    """A platform that hosts communities. Every method raises Busy when the platform can't be asked, Gone without us."""

    platform: str

    async def survey(self, place: Address, here: str = "") -> Survey:
        """Look at a community; `here` is the channel in which somebody asks."""

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        """Name those of these people who surely are no members any more."""

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        """Give or take a role with this title; make the role when it is missing. Raises Denied without the right."""
