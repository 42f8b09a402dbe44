"""Of two managers who come at once, one takes a community over, and one is told of its trouble."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from store_house import add, in_transaction

from bot.door.community_events import take_over
from bot.learning.community_settings import CommunitySettings, with_settings
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.values.community import Community, account_address
from bot.values.events import Address, CommandCalled, Place, Sender

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
CLUB = Place(Address("discord", "club"), "community", "Club")


def called(name: str) -> CommandCalled:
    return CommandCalled(Sender(Address("discord", name), name, manages_place=True), CLUB, "help")


async def known(tx: Transaction, learner: int) -> Learner:
    found = await tx.people.find(learner)
    assert found
    return found


async def test_of_two_who_take_over_at_once_one_is_told(store: Store) -> None:
    ana, bo = await add(store, "ana"), await add(store, "bo")
    async with store.begin() as tx:
        account = await tx.people.add(Learner(None, NOW, "Club"), account_address(CLUB.address))
        community = Community(CLUB, NOW, account=account.key)
        await tx.communities.save(with_settings(community, CommunitySettings(trouble="denied write")))
        for learner in (ana, bo):
            await tx.members.join(CLUB.address, learner, NOW)
    ready = asyncio.Barrier(2)

    async def comes(learner: int, name: str) -> None:
        async with store.begin() as tx:
            person = await known(tx, learner)
            if store.shared:  # elsewhere one waits until the other has ended
                await ready.wait()
            await take_over(called(name), person, tx, NOW)

    await asyncio.gather(comes(ana, "ana"), comes(bo, "bo"))
    found = [await in_transaction(store, "outbox.of", learner, 9) for learner in (ana, bo)]
    assert sorted(len(rows) for rows in found) == [0, 1]
    manager = (await in_transaction(store, "communities.find", CLUB.address)).manager
    assert [rows[0].learner for rows in found if rows] == [manager]


async def test_who_was_forestalled_while_waiting_changes_nothing() -> None:
    """The second look, made once the community is held, decides."""
    trouble = with_settings(Community(CLUB, NOW, account=7), CommunitySettings(trouble="denied write"))
    looks = [trouble, replace(trouble, manager=5)]
    changes: list[object] = []

    class Communities:
        async def find(self, _place: Address) -> Community:
            return looks.pop(0)

        async def save(self, community: Community) -> None:
            changes.append(community)

    class People:
        async def find(self, _learner: int) -> None:
            return None

    class Members:
        async def find(self, _place: Address, learner: int) -> int | None:
            return learner

    class Outbox:
        async def enqueue(self, *row: object) -> None:
            changes.append(row)

    class Tx:
        communities, people, members, outbox = Communities(), People(), Members(), Outbox()

    await take_over(called("ana"), Learner(9, NOW), Tx(), NOW)  # type: ignore[arg-type]
    assert changes == []
