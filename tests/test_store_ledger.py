"""The ledger is read whole, or from a day on, in the order in which things happened."""

from datetime import timedelta

from store_house import NOW, add, in_transaction

from bot.learning.facts import Fact
from bot.ports.store import Store

MANY = 1_203  # more than one slice


async def record_days(store: Store, learner: int, days: int) -> None:
    async with store.begin() as tx:
        for n in reversed(range(days)):
            at = NOW + timedelta(days=n)
            await tx.ledger.record(learner, Fact(at, at.date(), "log", str(n), 20))


async def test_a_ledger_of_years_is_read_whole_and_in_order(store: Store) -> None:
    ana, bo = await add(store), await add(store, "bo")
    await record_days(store, ana, MANY)
    await record_days(store, bo, 1)
    assert [fact.ref for fact in await in_transaction(store, "ledger.facts", ana)] == [str(n) for n in range(MANY)]


async def test_a_ledger_is_read_from_a_day_on(store: Store) -> None:
    ana = await add(store)
    await record_days(store, ana, 9)
    found = await in_transaction(store, "ledger.facts_since", ana, NOW.date() + timedelta(days=6))
    assert [fact.ref for fact in found] == ["6", "7", "8"]
