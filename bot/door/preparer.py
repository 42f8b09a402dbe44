"""What a handler needs of the platform, seen to before a transaction begins: nobody waits for a platform in one."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from bot.command import CommandSpec, Preparation
from bot.door.fair_queue import SharedWork
from bot.door.reporting import Reporting
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.process.slices import in_slices
from bot.values.community import Badge, Trace
from bot.values.errors import DeliveryError
from bot.values.events import Address, DeliveryDue, PersonEvent, Place, Sender
from bot.values.permissions import allowed
from bot.values.platform import Host, Survey

LEAVE_AT_ONCE = 10  # members who are let go in one transaction
HOST_PATIENCE = 2.5  # seconds that a person waits for what the platform says of the place

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was found for a handler."""

    survey: Survey | None = None
    report: Any = None


class Preparer:
    """Does what handlers declare as their preparation."""

    def __init__(self, store: Store, hosts: Mapping[str, Host], reporting: Reporting) -> None:
        self._store, self._hosts, self._reporting, self._roll_calls = store, hosts, reporting, SharedWork[None]()

    async def before_event(self, event: PersonEvent, spec: CommandSpec | None) -> Prepared:
        """Prepare what the handler of an event needs, as far as its sender may use it."""
        if spec is None:
            return Prepared()
        if Preparation.ROLE_RETURN in spec.prepare:
            await take_roles(event.sender.address, self._store, self._hosts)
        if event.place.kind == "private" or not allowed(spec.need, event.sender, event.place):
            return Prepared()
        if Preparation.ROLL_CALL in spec.prepare:
            await self._roll_calls.do(event.place.address, lambda: roll_call(event.place, self._store, self._hosts))
        surveyed = await survey(event, self._hosts) if Preparation.SURVEY in spec.prepare else None
        return Prepared(surveyed, await self._reporting.read(spec, event, event.sender, event.place))

    async def before_post(self, event: DeliveryDue, place: Place, spec: CommandSpec) -> Prepared:
        """Prepare what the maker of a post needs."""
        if Preparation.ROLL_CALL in spec.prepare:
            await roll_call(place, self._store, self._hosts)
        return Prepared(report=await self._reporting.read(spec, event, Sender(event.address, "", None), place))


async def survey(event: PersonEvent, hosts: Mapping[str, Host]) -> Survey | None:
    """Look at the community in which something happens; None where that can't be done now."""
    host = hosts.get(event.place.address.platform)
    if host is None or event.place.kind != "community":
        return None
    try:
        async with asyncio.timeout(HOST_PATIENCE):
            return await host.survey(event.place.address, event.place.channel)
    except (DeliveryError, TimeoutError) as error:
        log.info("place not surveyed", platform=event.place.address.platform, error=type(error).__name__)
        return None


async def roll_call(place: Place, store: Store, hosts: Mapping[str, Host]) -> None:
    """Let go of members who left, before anybody's name is shown."""
    host = hosts.get(place.address.platform)
    if host is None:
        return
    async with store.read() as tx:
        named = {address: learner for learner, address in await tx.members.shown(place.address)}
    if not named:
        return
    try:
        async with asyncio.timeout(HOST_PATIENCE):
            gone = await host.absent(place.address, named)
    except (DeliveryError, TimeoutError) as error:
        log.info("roll not called", platform=place.address.platform, error=type(error).__name__)
        return
    # in one order, as others hold them meanwhile
    async for some in in_slices(sorted(named[address] for address in gone), LEAVE_AT_ONCE):
        async with store.begin(urgent=True) as tx:
            for learner in some:
                await tx.members.leave(place.address, learner)


async def take_roles(person: Address, store: Store, hosts: Mapping[str, Host]) -> None:
    """Take the roles that somebody was given, as long as it is known whose they are.

    What can't be taken now stays a badge; when they are forgotten, the store keeps it until it is taken.
    """
    async with store.begin(urgent=True) as tx:
        learner = await tx.people.at(person)
        if learner is None:
            return
        addresses = {
            contact.address.platform: contact.address for contact in reversed(await tx.contacts.of(learner.key))
        }
        given = {(trace.place, trace.note) for trace in await badges_of(learner, tx) if trace.place}
        for place in {place for place, _ in given}:
            await tx.badges.want(place, learner.key, ())
    try:
        async with asyncio.timeout(HOST_PATIENCE):
            for place, title in sorted(given, key=str):
                if place.platform not in hosts or place.platform not in addresses:
                    continue
                if await _take(hosts[place.platform], place, addresses[place.platform], title):
                    async with store.begin(urgent=True) as tx:
                        await tx.people.find(learner.key)  # held before their badges, as everybody does
                        await tx.badges.settle(Badge(place, learner.key, title, wanted=False, given=False))
    except TimeoutError:
        log.info("roles left for later", platform=person.platform)


async def _take(host: Host, place: Address, person: Address, title: str) -> bool:
    try:
        await host.set_badge(place, person, title, wanted=False)
    except DeliveryError as error:
        log.info("role not taken", platform=place.platform, error=type(error).__name__)
    except Exception:  # a fault with one role must not keep anybody from being forgotten
        log.exception("role fault", platform=place.platform)
    else:
        return True
    return False


async def badges_of(learner: Learner, tx: Transaction) -> list[Trace]:
    """List the roles that somebody has or is to have."""
    return [trace for trace in await tx.members.traces(learner.key) if trace.kind == "badge"]
