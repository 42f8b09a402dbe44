"""What Discord tells about a server, and does there. Roles are always asked for anew: a memory could make one twice."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar
from weakref import WeakValueDictionary

import discord
import structlog

from adapters.discord import limits, slash
from adapters.discord.outbound import BUSY_SECONDS, UNREACHABLE, delivery_errors
from adapters.discord.rights import MANAGE_ROLES, Role, Server, rights
from adapters.discord.survey import asked, cached, survey_of
from adapters.fit import rows
from bot.door.app import App
from bot.ports.messenger import Limiter
from bot.process.few_at_once import few_at_once
from bot.values.errors import Busy, DeliveryError, Denied, Gone, Unsendable
from bot.values.events import Address
from bot.values.platform import Survey

_NOBODY = {limits.UNKNOWN_MEMBER, limits.UNKNOWN_USER}
_NOT_OURS = {limits.UNKNOWN_GUILD, limits.MISSING_ACCESS}
T = TypeVar("T")
log = structlog.get_logger(__name__)


class DiscordHosting:
    """Asks through a client that is logged in, with or without a gateway."""

    def __init__(self, app: App, limiter: Limiter, client: discord.Client) -> None:
        self._app, self._limiter, self._client, self._http = app, limiter, client, client.http
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def survey(self, place: Address, here: str) -> Survey:
        """Look at a server, from memory where the gateway tells us of it."""
        synced = await slash.synced(self._client, self._app)
        with _server_errors():
            guild = self._client.get_guild(int(place.id))
            known = guild is not None and not guild.unavailable and guild.me is not None
            server = await cached(guild) if guild and known else await self._server(place.id)
        return survey_of(server, self._app.clock.now(), here, synced)

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        """Ask for each of these people whom the gateway does not find, as far as the time allows."""
        suspects = await self._not_found(place.id, people)
        is_absent = partial(self._is_absent, place.id)
        return await few_at_once(suspects, is_absent, limits.ROLL_AT_ONCE, limits.ROLL_SECONDS)

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        """Give or take a role."""
        lock = self._locks.setdefault(place.id, asyncio.Lock())
        async with lock:  # two at once would both make the role that is missing
            with _server_errors():
                server = await self._server(place.id, channels=False)
                role = self._role(server, title)
                if role is None and not wanted:
                    return
                id = role.id if role else await self._make(place.id, title)
                change = self._http.add_role if wanted else self._http.remove_role
                await self._ask(place.id, lambda: change(server.id, int(person.id), id))

    async def _server(self, id: str, channels: bool = True) -> Server:
        me, number = self._client.user, int(id)
        assert me is not None
        guild = await self._ask(id, lambda: self._http.get_guild(number, with_counts=False))
        member = await self._ask(id, lambda: self._http.get_member(number, me.id))
        spots = await self._ask(id, lambda: self._http.get_all_guild_channels(number)) if channels else ()
        return asked(guild, spots, member)

    def _role(self, server: Server, title: str) -> Role | None:
        """Find a role that the mentor may give; one of that name above its own is somebody else's."""
        if not rights(server, self._app.clock.now()) & MANAGE_ROLES:
            raise Denied("roles")
        top = server.top
        named = [role for role in server.roles.values() if role.name == title and not role.managed]
        below = [role for role in named if top and role.rank < top.rank and role.id != server.id]
        if top is None or (named and not below):
            raise Denied("rank")
        return max(below, key=lambda role: role.rank, default=None)

    async def _make(self, id: str, title: str) -> int:
        """Make a role that allows nothing; Discord puts it below all others."""
        wish: dict[str, Any] = {"name": title, "permissions": "0", "hoist": False, "mentionable": False}
        made = await self._ask(id, lambda: self._http.create_role(int(id), **wish))
        log.info("role made", server=id)
        return int(made["id"])

    async def _not_found(self, place: str, people: Collection[Address]) -> list[Address]:
        """Leave out those whom the gateway finds, many at once; when it breaks off, it has found too few."""
        guild, found = self._client.get_guild(int(place)), set[str]()
        try:
            async with asyncio.timeout(limits.FIND_SECONDS):
                for some in rows([int(person.id) for person in people], limits.FOUND_AT_ONCE) if guild else ():
                    assert guild
                    members = await guild.query_members(user_ids=[*some], limit=len(some), cache=False)
                    found |= {str(member.id) for member in members}
        except UNREACHABLE as error:
            log.warning("members not found by the gateway", error=type(error).__name__)
        return [person for person in people if person.id not in found]

    async def _is_absent(self, place: str, person: Address) -> bool:
        try:
            with delivery_errors():
                await self._limiter.permit(f"member {person.id}", urgent=False)
                await self._http.get_member(int(place), int(person.id))
        except Gone as error:
            if _code(error) in _NOT_OURS:
                raise
            return _code(error) in _NOBODY
        except DeliveryError as error:
            log.info("member not looked for", error=type(error).__name__)
        return False

    async def _ask(self, place: str, request: Callable[[], Awaitable[T]]) -> T:
        """Ask at the platform's rate, and each server at a rate of its own."""
        await self._limiter.permit(f"server {place}", urgent=False)
        return await request()


def _code(error: DeliveryError) -> int:
    return error.__cause__.code if isinstance(error.__cause__, discord.HTTPException) else limits.GENERAL_ERROR


@contextmanager
def _server_errors() -> Iterator[None]:
    """Keep Gone for a server without the mentor; a missing right is Denied, all else that is gone Unsendable."""
    try:
        with delivery_errors():
            yield
    except Gone as error:
        code = _code(error)
        if code in _NOT_OURS:
            raise
        if code == limits.MISSING_PERMISSIONS:
            raise Denied("rank") from error
        if code == limits.MFA_REQUIRED:
            raise Denied("roles") from error
        if code == limits.UNKNOWN_ROLE:  # since a moment ago: the next try makes it anew
            raise Busy(BUSY_SECONDS) from error
        raise Unsendable(str(error)) from error
