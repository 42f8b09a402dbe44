import asyncio
from dataclasses import replace
from operator import attrgetter

import pytest
from store_house import NOW, add, add_all, daily, in_transaction, next_due, queue_all, record, tick, utc, wanting

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.slots import TickResult
from bot.ports.store import Store, Transaction
from bot.store.driver.engine import POOL
from bot.values.community import Community
from bot.values.events import Address, Place

WEB = Address("web", "ana")


class Oops(Exception):
    pass


async def change_everything(tx: Transaction, ana: int) -> None:
    learner = await tx.people.find(ana)
    assert learner
    await tx.people.save(replace(learner, name="changed", remind_at=None), NOW)
    await tx.people.add(Learner(None, NOW, "new"), Address("web", "new"))
    await tx.contacts.save(ana, Contact(WEB, NOW, open=False))
    await tx.contacts.save(ana, Contact(Address("telegram", "7"), NOW))
    await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
    await tx.outbox.enqueue(ana, "snooze", NOW.date(), NOW)
    await tx.outbox.claim(NOW, 10, 10, 60)
    await tx.communities.save(Community(Place(WEB), NOW))
    await tx.notes.set("key", "value")


async def test_nothing_of_a_unit_that_raised_is_left(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    with pytest.raises(Oops):
        await half_done(store, ana)
    async with store.begin() as tx:
        learner = await tx.people.find(ana)
        assert learner
        assert (learner.name, await tx.contacts.of(ana)) == ("ana", [Contact(WEB, NOW, name="ana")])
        assert (await tx.people.at(Address("web", "new"))) is None
        assert (list(await tx.ledger.facts(ana)), list(await tx.outbox.of(ana, 9))) == ([], [])
        assert (await tx.communities.find(WEB), await tx.notes.get("key")) == (None, None)
        assert await tx.outbox.next_due() == utc("2026-03-27", "21:00")
        assert await tx.slots.tick(utc("2026-03-27", "21:00"), 60) == TickResult(1, 0)


async def half_done(store: Store, ana: int) -> None:
    async with store.begin() as tx:
        await change_everything(tx, ana)
        raise Oops


async def test_a_tick_or_forget_that_raised_is_taken_back(store: Store) -> None:
    ana, due_at = await daily(store, "21:00", "UTC"), utc("2026-03-27", "21:00")
    await record(store, ana, utc("2026-03-26", "12:00").date())
    for step, values in (("slots.tick", (due_at, 60.0)), ("people.forget", (ana,))):
        with pytest.raises(Oops):
            await step_then_raise(store, step, *values)
    assert len(await in_transaction(store, "ledger.facts", ana)) == 1
    assert await next_due(store) == due_at
    assert await tick(store, due_at) == TickResult(1, 0)


async def step_then_raise(store: Store, step: str, *values: object) -> None:
    async with store.begin() as tx:
        await attrgetter(step)(tx)(*values)
        raise Oops


async def test_a_cancelled_unit_leaves_nothing_and_blocks_nobody(store: Store) -> None:
    ana, inside = await add(store), asyncio.Event()

    async def hold() -> None:
        async with store.begin() as tx:
            await tx.ledger.record(ana, Fact(NOW, NOW.date(), "session"))
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hold())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(await in_transaction(store, "ledger.facts", ana)) == []


async def test_units_that_read_and_then_write_lose_nothing(store: Store) -> None:
    ana = await add(store, "0")

    async def count() -> None:
        async with store.begin() as tx:
            learner = await tx.people.at(Address("web", "0"))
            assert learner
            await tx.people.save(replace(learner, name=str(int(learner.name) + 1)), NOW)

    at_once = POOL + 2  # some wait for a connection
    await asyncio.gather(*(count() for _ in range(at_once)))
    assert (await in_transaction(store, "people.find", ana)).name == str(at_once)


async def test_a_newcomer_who_writes_twice_at_once_is_stored_once(store: Store) -> None:
    async def arrive() -> int:
        async with store.begin() as tx:
            found = await tx.people.at(WEB) or await tx.people.add(Learner(None, NOW), WEB)
            return found.key

    assert len(set(await asyncio.gather(*(arrive() for _ in range(10))))) == 1


async def test_many_who_claim_at_once_never_get_the_same_row(store: Store) -> None:
    await queue_all(store, await add_all(store, *(f"n{n}" for n in range(40))), NOW)

    async def claim() -> list[int]:
        return [row.id for row in await in_transaction(store, "outbox.claim", NOW, 10, 7, 60)]

    found = [id for ids in await asyncio.gather(*(claim() for _ in range(8))) for id in ids]
    found += [id for _ in range(6) for id in await claim()]
    assert len(found) == len(set(found)) == 40


async def test_many_who_tick_at_once_make_each_row_once(store: Store) -> None:
    await add_all(store, *(wanting(f"20:{n:02}", "UTC", f"n{n}") for n in range(12)))
    at = utc("2026-03-27", "20:40")
    ticked = await asyncio.gather(*(tick(store, at) for _ in range(6)))
    assert sum(done.due for done in ticked) == 12
