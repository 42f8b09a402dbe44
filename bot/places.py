"""What the door does for communities: it knows them and their members, and looks at them before a unit begins."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.action import BadAction, read
from bot.community import ORIGIN, Community
from bot.errors import DeliveryError
from bot.events import (
    ButtonPressed,
    CommandCalled,
    FormSubmitted,
    Invited,
    Left,
    MemberLeft,
    Moved,
    PersonEvent,
    Place,
    TextTyped,
)
from bot.host import Host, Survey
from bot.learning.learner import Learner
from bot.ports import Store, Unit

PATIENCE = 2.5  # seconds that a person waits for what the platform says of the place

Told = Left | Moved | Invited | MemberLeft


async def enter(place: Place, learner: Learner, unit: Unit, now: datetime) -> None:
    """Know a community and that somebody uses the mentor there."""
    if place.kind != "community":
        return
    if await unit.community(place.address) is None:
        await unit.save_community(Community(place, now))
    await unit.join(place.address, learner.key, now)


async def take_note(event: Told, unit: Unit) -> None:
    """Follow what a platform says about a community."""
    match event:
        case Left(place):
            await unit.drop_community(place.address)
        case Moved(old, new):
            if await unit.community(old):
                await unit.drop_community(new)  # it may have been used there for a moment already
                await unit.move_community(old, new)
        case Invited(place, origin):
            community = await unit.community(place)
            if community and ORIGIN not in community.settings:
                await unit.save_community(replace(community, settings={**community.settings, ORIGIN: origin}))
        case MemberLeft(place, person):
            learner = await unit.learner_at(person)
            if learner:
                await unit.leave(place, learner.key)


async def survey(event: PersonEvent, hosts: Mapping[str, Host]) -> Survey | None:
    """Look at the community in which something happens; None where that can't be done now."""
    host = hosts.get(event.place.address.platform)
    if host is None or event.place.kind != "community":
        return None
    try:
        async with asyncio.timeout(PATIENCE):
            return await host.survey(event.place.address, event.place.channel)
    except (DeliveryError, TimeoutError):
        return None


async def roll_call(place: Place, store: Store, hosts: Mapping[str, Host]) -> None:
    """Let go of members who left, before anybody's name is shown."""
    host = hosts.get(place.address.platform)
    if host is None:
        return
    async with store.begin(hurry=True) as unit:
        named = {address: learner for learner, address in await unit.shown_members(place.address)}
    if not named:
        return
    try:
        async with asyncio.timeout(PATIENCE):
            gone = await host.absent(place.address, named)
    except (DeliveryError, TimeoutError):
        return
    if gone:
        async with store.begin(hurry=True) as unit:
            for address in gone:
                await unit.leave(place.address, named[address])


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
            return event.text[1:].partition(" ")[0].casefold()
    return ""
