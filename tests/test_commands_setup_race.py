"""Several people set up the same community at once."""

import asyncio
from contextlib import suppress
from datetime import time

import pytest
from drive import MORNING, Drive

from bot.learning.learner import Learner
from bot.ports.store import Store
from bot.store.memory.people import MemoryPeople
from bot.store.sql.people import SqlPeople
from bot.values.community import account_address
from bot.values.events import Address, Joined

CLUB = Address("discord", "club")
DIARY = account_address(CLUB)


def together(monkeypatch, many: int) -> None:
    """Let nobody add the account before all of them are about to, or that takes too long."""
    about_to = asyncio.Barrier(many)

    for kind in (MemoryPeople, SqlPeople):
        add = kind.add

        async def waits(tx, learner: Learner, address: Address, add=add) -> Learner:
            if address == DIARY:
                with suppress(TimeoutError, asyncio.BrokenBarrierError):
                    await asyncio.wait_for(about_to.wait(), 0.1)
            return await add(tx, learner, address)

        monkeypatch.setattr(kind, "add", waits)


@pytest.mark.parametrize("greeted", [True, False])
async def test_two_first_setups_at_once_are_both_answered_and_make_one_community(store: Store, monkeypatch, greeted):
    drive = Drive.fresh(at=MORNING, store=store)
    ana, ben = (drive.person(name, "discord", zone="Europe/Berlin").in_place("club", "admin") for name in "ab")
    for person in (ana, ben) if greeted else ():
        await person.does(Joined(person.sender, person.place))
    together(monkeypatch, 2)
    await asyncio.gather(ana.forges("1:setup_go"), ben.calls("setup", time="07:30"))
    assert "The first post" in ana.sees
    assert "every day at 07:30" in ben.sees
    async with store.begin() as tx:
        community, account = await tx.communities.find(CLUB), await tx.people.at(DIARY)
    assert community
    assert account
    assert (community.account, account.remind_at) == (account.key, time(7, 30))
    assert community.manager in [(await person.learner()).key for person in (ana, ben)]
