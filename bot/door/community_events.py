"""What the door does for communities: it knows them and their members, and looks at them beforehand."""

import asyncio
from dataclasses import replace
from datetime import datetime

import structlog

from bot.door.presence import attend
from bot.learning.community_settings import settings_of
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.values.community import ORIGIN, Community, account_address
from bot.values.errors import Unavailable
from bot.values.events import (
    Address,
    Blocked,
    Invited,
    Left,
    MemberLeft,
    Moved,
    PersonEvent,
    Place,
    PlatformEvent,
    Renamed,
    Unblocked,
)
from bot.values.message_kinds import MessageKind
from bot.values.names import clean_name

FOLLOW_PAUSES = (1.0, 5.0, 15.0)  # seconds until a store that was away is told again what nobody will repeat

log = structlog.get_logger(__name__)


async def enter(place: Place, learner: Learner, tx: Transaction, now: datetime) -> None:
    """Know a community and that somebody uses the mentor there."""
    if place.kind != "community":
        return
    place = replace(place, name=clean_name(place.name))
    known = await tx.communities.find(place.address)
    if known is None:
        await tx.communities.meet(Community(place, now))
    elif known.place.name != place.name:
        await _rename(place, tx)
    await tx.members.join(place.address, learner.key, now)


async def _rename(place: Place, tx: Transaction) -> None:
    """Take the name that a platform gives a known community; an empty one says nothing."""
    name = clean_name(place.name)
    if not name:
        return
    await tx.people.at(account_address(place.address))  # held, as everybody does who changes a community
    known = await tx.communities.find(place.address)
    if known:
        await tx.communities.save(replace(known, place=replace(known.place, name=name)))


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
        await tx.outbox.enqueue(learner.key, MessageKind.POST_DENIED, now.date(), now)


async def _unheard(community: Community, tx: Transaction) -> bool:
    """Tell whether a community has trouble of which nobody hears."""
    heard = community.manager is not None and await tx.members.find(community.place.address, community.manager)
    return bool(settings_of(community).trouble) and not heard


async def follow_in_time(event: PlatformEvent, store: Store, now: datetime) -> None:
    """Follow what a platform tells only once: a store that is away for a moment is asked again."""
    for pause in FOLLOW_PAUSES:
        try:
            return await _follow_once(event, store, now)
        except Unavailable:
            await asyncio.sleep(pause)
    return await _follow_once(event, store, now)


async def _follow_once(event: PlatformEvent, store: Store, now: datetime) -> None:
    async with store.begin() as tx:
        await follow(event, tx, now)


async def follow(event: PlatformEvent, tx: Transaction, now: datetime) -> None:
    """Follow what a platform tells of a community, or of an address of somebody."""
    match event:
        case Left(place):
            await tx.communities.drop(place.address)
        case Moved(old, new):
            await tx.communities.move(old, new)
        case Renamed(place):
            await _rename(place, tx)
        case Invited(place, origin):
            await _note_origin(place, origin, tx)
        case MemberLeft(place, person):
            learner = await tx.people.at(person)
            if learner:
                await tx.members.leave(place, learner.key)
        case Blocked(address) | Unblocked(address):
            await _open(address, isinstance(event, Unblocked), tx, now)


async def _note_origin(place: Address, origin: str, tx: Transaction) -> None:
    community = await tx.communities.find(place)
    if community and ORIGIN not in community.settings:
        await tx.communities.save(replace(community, settings={**community.settings, ORIGIN: origin}))


async def _open(address: Address, open: bool, tx: Transaction, now: datetime) -> None:
    """Keep whether an address may be written to: who opens theirs wants to hear from the mentor."""
    learner = await tx.people.at(address)
    if learner is None:
        return
    for contact in await tx.contacts.of(learner.key):
        if contact.address == address:
            await tx.contacts.save(learner.key, replace(contact, open=open))
    if open:
        await attend(learner, tx, now)
