"""The rows that a tick makes are taken in turn, each once, whatever became of some of them meanwhile."""

import asyncio
from datetime import timedelta

import pytest
from store_house import (
    LATE,
    NOW,
    add_all,
    claim,
    daily,
    daily_all,
    deliveries,
    in_transaction,
    next_due,
    outages,
    queue,
    settle,
    tick,
    utc,
    wanting,
)
from test_store_peaks import reachable

from bot.ports.outbox import Audience, Delivery
from bot.ports.store import Store
from bot.store.driver.engine import POOL
from bot.store.sql.store import SqlStore

EVENING = utc("2026-03-27", "21:00")
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def people(store: Store) -> list[int]:
    """Seven people of one evening hour, in three zones; their rows are made."""
    zones = ["UTC", "Africa/Abidjan", "Atlantic/Reykjavik"]
    asked = [NOW + n * MINUTE for n in range(7)]
    return await add_all(store, *(wanting("21:00", zones[n % 3], f"n{n}", at) for n, at in enumerate(asked)))


def whom(rows: list[Delivery]) -> list[int]:
    return [row.learner for row in rows]


async def claim_and_fail(store: Store) -> None:
    async with store.begin() as tx:
        assert len(await tx.outbox.claim(EVENING, 10, 4, LATE)) == 4
        raise ZeroDivisionError


async def test_each_row_has_its_turn_once(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    taken = [await claim(store, EVENING, 3) for _ in range(4)]
    assert [len(rows) for rows in taken] == [3, 3, 1, 0]
    assert sorted(learner for rows in taken for learner in whom(rows)) == sorted(people)
    assert await next_due(store) == EVENING + timedelta(seconds=10)  # the leases: nothing else is left


async def test_what_was_taken_back_is_passed_and_the_others_are_not(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    for learner in people[:5]:
        await in_transaction(store, "outbox.cancel", learner, EVENING.date())
    assert sorted(whom(await claim(store, EVENING, 1) + await claim(store, EVENING, 2))) == people[5:]


async def test_who_snoozes_before_their_turn_waits_for_the_new_moment(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    await queue(store, people[0], EVENING + 15 * MINUTE, day=EVENING.date())
    assert sorted(whom(await claim(store, EVENING, lease=10_000))) == people[1:]
    assert whom(await claim(store, EVENING + 15 * MINUTE)) == [people[0]]


async def test_who_is_forgotten_before_their_turn_is_gone(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    await in_transaction(store, "people.forget", people[3])
    assert people[3] not in whom(await claim(store, EVENING, 4) + await claim(store, EVENING, 4))


async def test_what_was_put_off_comes_again(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    (first,) = await claim(store, EVENING, 1)
    await settle(store, Delivery(first.id, first.learner, "nudge", first.day, EVENING, "queued", claim=first.claim))
    assert sorted(whom(await claim(store, EVENING, 7))) == people


async def test_a_claim_that_was_taken_back_leaves_the_turn(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    with pytest.raises(ZeroDivisionError):
        await claim_and_fail(store)
    assert sorted(whom(await claim(store, EVENING))) == people


async def test_a_sender_leaves_the_rows_of_others_to_them(store: Store, people: list[int]) -> None:
    for learner in people[::2]:
        await reachable(store, learner, "telegram")
    await tick(store, EVENING)
    web, telegram = (Audience(frozenset({name}), exclusive=True) for name in ("web", "telegram"))
    first = await in_transaction(store, "outbox.claim", EVENING, 10, 2, LATE, web)
    others = await in_transaction(store, "outbox.claim", EVENING, 10, 7, LATE, telegram)
    last = await in_transaction(store, "outbox.claim", EVENING, 10, 7, LATE, web)
    assert sorted(whom(others)) == people[::2]
    assert sorted(whom([*first, *last])) == people[1::2]
    assert await claim(store, EVENING) == []


async def test_what_nobody_took_in_three_hours_was_an_outage(store: Store, people: list[int]) -> None:
    await tick(store, EVENING)
    await claim(store, EVENING, 2)
    assert await claim(store, EVENING + timedelta(hours=3, seconds=1)) == []
    assert [len(await outages(store, learner)) for learner in people].count(1) >= 5
    assert {row.state for learner in people for row in await deliveries(store, learner)} <= {
        "missed",
        "failed",
        "queued",
    }


async def test_those_who_wait_are_counted_wherever_they_wait(store: Store, people: list[int]) -> None:
    assert await in_transaction(store, "outbox.waiting", EVENING) == 0
    await tick(store, EVENING)
    assert await in_transaction(store, "outbox.waiting", EVENING) == 7
    await claim(store, EVENING, 3)
    assert await in_transaction(store, "outbox.waiting", EVENING) == 4
    assert await in_transaction(store, "outbox.waiting", EVENING + timedelta(seconds=10)) == 7  # three leases ran out


async def test_many_who_claim_at_once_take_each_row_once(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(40)), zone="UTC")
    await tick(sql_store, EVENING)
    taken = await asyncio.gather(*(claim(sql_store, EVENING, 3) for _ in range(POOL)))
    rest = await claim(sql_store, EVENING, 40)
    assert sorted(learner for rows in (*taken, rest) for learner in whom(rows)) == people


async def test_an_older_moment_has_its_turn_first(store: Store) -> None:
    late, early = await daily(store, "21:01", "UTC"), await daily(store, "21:00", "UTC", "bo")
    await tick(store, EVENING + MINUTE)
    assert whom(await claim(store, EVENING + MINUTE, 1)) == [early]
    assert whom(await claim(store, EVENING + MINUTE, 1)) == [late]
