"""What communities learn from their posts: who set one up is told once when it can't be posted there."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.learning.community_settings import GONE, POST_DENIED, denied, settings_of, with_settings
from bot.learning.reminders import awake_at
from bot.ports.store import Reach, Unit
from bot.values.community import Community, place_of
from bot.values.errors import DeliveryError
from bot.values.events import Address
from bot.values.platform import NEEDED, Host

PATIENCE = 1.0  # seconds that a row waits for what the platform says is missing


async def missing(reach: Reach, hosts: Mapping[str, Host]) -> str:
    """Ask the platform what a post lacks, and write it down as trouble."""
    place, host = place_of(reach.address), hosts.get(reach.address.platform)
    if place is None or host is None:
        return denied(())
    try:
        async with asyncio.timeout(PATIENCE):
            survey = await host.survey(place, reach.channel or "")
    except (DeliveryError, TimeoutError):
        return denied(())
    channel = survey.channel(reach.channel or "")
    return denied(ability for ability in NEEDED if channel and ability in channel.lacks)


async def refused(unit: Unit, address: Address, trouble: str, now: datetime) -> None:
    """Note that a post was refused, and have the manager told unless that was done for the post before."""
    community = await held(unit, address)
    if community and not settings_of(community).trouble:
        await _tell(unit, community, trouble, now)


async def gone(unit: Unit, address: Address, now: datetime) -> None:
    """Post no more where the channel is gone, until the community is set up again."""
    community = await held(unit, address)
    diary = await unit.learner(community.diary) if community and community.diary is not None else None
    if community is None or diary is None:
        return
    await unit.save_learner(replace(diary, hour=None), now)
    if settings_of(community).trouble != GONE:
        await _tell(unit, community, GONE, now)


async def well(unit: Unit, address: Address) -> None:
    """Forget the trouble of a community: a post got through."""
    place = place_of(address)
    known = await unit.community(place) if place else None
    if known is None or not settings_of(known).trouble:
        return
    community = await held(unit, address)
    if community:
        await unit.save_community(with_settings(community, replace(settings_of(community), trouble="")))


async def _tell(unit: Unit, community: Community, trouble: str, now: datetime) -> None:
    settings = settings_of(community)
    await unit.save_community(with_settings(community, replace(settings, trouble=trouble)))
    await tell_manager(unit, community, POST_DENIED, now)


async def tell_manager(unit: Unit, community: Community, kind: str, now: datetime) -> None:
    """Have who set a community up told of its trouble, and not at night."""
    id = settings_of(community).manager
    manager = await unit.learner(id) if id is not None else None
    if manager:
        await unit.queue(manager.key, kind, now.date(), awake_at(manager, now))


async def held(unit: Unit, address: Address) -> Community | None:
    """Find the community of a diary, and hold its manager and its diary, in the order in which a command does."""
    place = place_of(address)
    known = await unit.community(place) if place else None
    if place is None or known is None:
        return None
    for learner in (settings_of(known).manager, known.diary):
        if learner is not None:
            await unit.learner(learner)
    return await unit.community(place)
