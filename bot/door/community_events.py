"""What the door does for communities: it knows them and their members, and looks at them beforehand."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import structlog

from bot.door.intent import typed
from bot.learning.community_settings import POST_DENIED, settings_of
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.values.action import BadAction, read
from bot.values.community import ORIGIN, Badge, Community, Trace, account_address
from bot.values.errors import DeliveryError
from bot.values.events import (
    Address,
    ButtonPressed,
    CommandCalled,
    FormSubmitted,
    Invited,
    Left,
    MemberLeft,
    Moved,
    PersonEvent,
    Place,
    Renamed,
    TextTyped,
)
from bot.values.platform import Host, Survey

log = structlog.get_logger(__name__)

PATIENCE = 2.5  # seconds that a person waits for what the platform says of the place

Told = Left | Moved | Renamed | Invited | MemberLeft


async def enter(place: Place, learner: Learner, tx: Transaction, now: datetime) -> None:
    """Know a community and that somebody uses the mentor there."""
    if place.kind != "community":
        return
    known = await tx.communities.find(place.address)
    if known is None:
        await tx.communities.meet(Community(place, now))
    elif known.place.name != place.name:
        await _rename(place, tx)
    await tx.members.join(place.address, learner.key, now)


async def _rename(place: Place, tx: Transaction) -> None:
    """Take the name that a platform gives a known community; an empty one says nothing."""
    if not place.name:
        return
    await tx.people.at(account_address(place.address))  # held, as everybody does who changes a community
    known = await tx.communities.find(place.address)
    if known:
        await tx.communities.save(replace(known, place=replace(known.place, name=place.name)))


async def take_over(event: PersonEvent, learner: Learner, tx: Transaction, now: datetime) -> None:
    """Have somebody who manages a place told of its posts that fail, when who set it up is there no more."""
    place = event.place.address
    if event.place.kind != "community" or not event.sender.manages_place:
        return
    found = await tx.communities.find(place)
    if found is None or not await _unheard(found, tx):
        return
    if found.account is not None:
        await tx.people.find(found.account)  # held, as everybody does who changes a community
    found = await tx.communities.find(place)
    if found and await _unheard(found, tx):
        await tx.communities.save(replace(found, manager=learner.key))
        await tx.outbox.enqueue(learner.key, POST_DENIED, now.date(), now)


async def _unheard(community: Community, tx: Transaction) -> bool:
    """Tell whether a community has trouble of which nobody hears."""
    heard = community.manager is not None and await tx.members.find(community.place.address, community.manager)
    return bool(settings_of(community).trouble) and not heard


async def take_note(event: Told, tx: Transaction) -> None:
    """Follow what a platform says about a community."""
    match event:
        case Left(place):
            await tx.communities.drop(place.address)
        case Moved(old, new):
            await tx.communities.move(old, new)
        case Renamed(place):
            await _rename(place, tx)
        case Invited(place, origin):
            community = await tx.communities.find(place)
            if community and ORIGIN not in community.settings:
                await tx.communities.save(replace(community, settings={**community.settings, ORIGIN: origin}))
        case MemberLeft(place, person):
            learner = await tx.people.at(person)
            if learner:
                await tx.members.leave(place, learner.key)


async def survey(event: PersonEvent, hosts: Mapping[str, Host]) -> Survey | None:
    """Look at the community in which something happens; None where that can't be done now."""
    host = hosts.get(event.place.address.platform)
    if host is None or event.place.kind != "community":
        return None
    try:
        async with asyncio.timeout(PATIENCE):
            return await host.survey(event.place.address, event.place.channel)
    except (DeliveryError, TimeoutError) as error:
        log.info("place not surveyed", platform=event.place.address.platform, error=type(error).__name__)
        return None


async def roll_call(place: Place, store: Store, hosts: Mapping[str, Host]) -> None:
    """Let go of members who left, before anybody's name is shown."""
    host = hosts.get(place.address.platform)
    if host is None:
        return
    async with store.begin(urgent=True) as tx:
        named = {address: learner for learner, address in await tx.members.shown(place.address)}
    if not named:
        return
    try:
        async with asyncio.timeout(PATIENCE):
            gone = await host.absent(place.address, named)
    except (DeliveryError, TimeoutError) as error:
        log.info("roll not called", platform=place.address.platform, error=type(error).__name__)
        return
    if gone:
        async with store.begin(urgent=True) as tx:
            for learner in sorted(named[address] for address in gone):  # in one order, as others hold them meanwhile
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
        async with asyncio.timeout(PATIENCE):
            for place, title in sorted(given, key=str):
                if place.platform not in hosts or place.platform not in addresses:
                    continue
                if await _take(hosts[place.platform], place, addresses[place.platform], title):
                    async with store.begin(urgent=True) as tx:
                        await tx.people.find(learner.key)  # held before their badges, as everybody does
                        await tx.badges.settle(Badge(place, learner.key, title, wanted=False, given=False))
    except TimeoutError:
        log.info("roles left for later", platform=person.platform)
        return


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


def name_in(event: PersonEvent) -> str:
    """Name the handler that an event asks for, as far as the event alone tells; "" where it does not."""
    match event:
        case CommandCalled():
            return event.name
        case ButtonPressed() | FormSubmitted():
            try:
                return read(event.action).name
            except BadAction:
                return ""
        case TextTyped() if event.text.startswith("/"):
            return typed(event.text)[0]
    return ""
