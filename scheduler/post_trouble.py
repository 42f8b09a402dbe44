"""What communities learn from their posts: who set one up is told once when it can't be posted there."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import structlog

from bot.learning.community_settings import GONE, denied, settings_of, with_settings
from bot.learning.reminders import awake_at
from bot.ports.contacts import Contact
from bot.ports.store import Transaction
from bot.values.community import Community, place_of
from bot.values.errors import DeliveryError
from bot.values.events import Address
from bot.values.message_kinds import MessageKind
from bot.values.platform import NEEDED, Host

SURVEY_SECONDS = 1.0  # seconds that a delivery waits for what the platform says is missing

log = structlog.get_logger(__name__)


async def missing(contact: Contact, hosts: Mapping[str, Host]) -> str:
    """Ask the platform what a post lacks, and write it down as trouble."""
    place, host = place_of(contact.address), hosts.get(contact.address.platform)
    if place is None or host is None:
        return denied(())
    try:
        async with asyncio.timeout(SURVEY_SECONDS):
            survey = await host.survey(place, contact.channel or "")
    except (DeliveryError, TimeoutError) as error:
        log.info("what a post lacks is not known", platform=place.platform, error=type(error).__name__)
        return denied(())
    channel = survey.channel(contact.channel or "")
    return denied(ability for ability in NEEDED if channel and ability in channel.lacks)


async def refused(tx: Transaction, address: Address, trouble: str, now: datetime) -> None:
    """Note that a post was refused, and have the manager told unless that was done for the post before."""
    community = await held(tx, address)
    if community and not settings_of(community).trouble:
        await _note_trouble(tx, community, trouble, now)


async def gone(tx: Transaction, address: Address, now: datetime) -> None:
    """Post no more where the channel is gone, until the community is set up again."""
    community = await held(tx, address)
    account = await tx.people.find(community.account) if community and community.account is not None else None
    if community is None or account is None:
        return
    await tx.people.save(replace(account, remind_at=None), now)
    if settings_of(community).trouble != GONE:
        await _note_trouble(tx, community, GONE, now)


async def well(tx: Transaction, address: Address) -> None:
    """Forget the trouble of a community: a post got through."""
    place = place_of(address)
    known = await tx.communities.find(place) if place else None
    if known is None or not settings_of(known).trouble:
        return
    community = await held(tx, address)
    if community:
        await tx.communities.save(with_settings(community, replace(settings_of(community), trouble="")))


async def _note_trouble(tx: Transaction, community: Community, trouble: str, now: datetime) -> None:
    settings = settings_of(community)
    await tx.communities.save(with_settings(community, replace(settings, trouble=trouble)))
    await notify_manager(tx, community, MessageKind.POST_DENIED, now)


async def notify_manager(tx: Transaction, community: Community, kind: MessageKind, now: datetime) -> None:
    """Have who set a community up told of its trouble, and not at night."""
    manager = await tx.people.find(community.manager) if community.manager is not None else None
    if manager:
        await tx.outbox.enqueue(manager.key, kind, now.date(), awake_at(manager, now))


async def held(tx: Transaction, address: Address) -> Community | None:
    """Find the community of an account, and hold its manager and its account, in the order in which a command does."""
    place = place_of(address)
    known = await tx.communities.find(place) if place else None
    if place is None or known is None:
        return None
    for learner in (known.manager, known.account):
        if learner is not None:
            await tx.people.find(learner)
    return await tx.communities.find(place)
