"""Transactions that only read: one state, in the way of nobody, and in slices however long the result is."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import insert, select
from store_community_house import HERE, THERE, found, joined, show
from store_house import NOW, add, add_all, in_transaction, reading, record, sync, utc

from bot.clock import Offset
from bot.learning.community_insights import Posted
from bot.learning.facts import Fact
from bot.learning.learner import DAY_START, Learner
from bot.ports.store import Store
from bot.process.slices import SLICE, in_slices
from bot.store.sql.session import SqlSession
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import notes
from bot.values.community import Lately, MemberWeek, Studied
from bot.values.errors import Unavailable
from bot.values.events import Address

TODAY, DAY, LATER = NOW.date(), timedelta(days=1), NOW + timedelta(minutes=5)
HOUR = timedelta(hours=1)
UTC_CLOCK = [Offset(NOW - 99 * DAY, 0)]


async def test_a_read_sees_one_state_while_others_write(store: Store) -> None:
    ana = await add(store)
    async with store.read() as old:
        assert await old.notes.get("key") is None
        await in_transaction(store, "notes.set", "key", "new")  # which waits for nothing
        await record(store, ana, TODAY)
        assert (await old.notes.get("key"), list(await old.ledger.facts(ana))) == (None, [])
        assert await old.people.glimpse_at(Address("web", "ana")) == (await old.people.glimpse([ana]))[0]
        assert await old.people.glimpse_at(Address("web", "bo")) is None
    async with store.read() as fresh:
        assert (await fresh.notes.get("key"), len(await fresh.ledger.facts(ana))) == ("new", 1)


async def test_a_read_sees_nothing_of_what_is_being_written(store: Store) -> None:
    await in_transaction(store, "notes.set", "key", "old")
    if store.__class__.__name__ == "MemoryStore":
        return  # there a read begins when nobody writes
    async with store.begin() as tx:
        await tx.notes.set("key", "new")
        async with store.read() as beside:
            assert await beside.notes.get("key") == "old"


async def test_a_read_can_not_write(store: Store) -> None:
    ana = await add(store)
    for step, values in (("notes.set", ("key", "x")), ("ledger.record", (ana, Fact(NOW, TODAY, "session")))):
        with pytest.raises(Unavailable):
            await reading(store, step, *values)
    assert (
        await in_transaction(store, "notes.get", "key"),
        list(await in_transaction(store, "ledger.facts", ana)),
    ) == (
        None,
        [],
    )


async def test_reads_wait_for_each_other_when_they_are_many(store: Store) -> None:
    await in_transaction(store, "notes.set", "key", "x")
    assert set(await asyncio.gather(*(reading(store, "notes.get", "key") for _ in range(20)))) == {"x"}


class LoopTurns:
    """Counts the turns of the event loop."""

    def __init__(self) -> None:
        self.n = 0

    async def __aenter__(self) -> "LoopTurns":
        self._task = asyncio.create_task(self._count())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _count(self) -> None:
        while True:
            self.n += 1
            await asyncio.sleep(0)


async def test_the_rows_of_a_long_result_come_in_slices_with_turns_between(sql_store: SqlStore) -> None:
    rows = [{"key": f"{number:05}", "value": ""} for number in range(5 * SLICE)]
    await sync(sql_store, lambda connection: connection.execute(insert(notes), rows))
    async with LoopTurns() as turns, sql_store._reader.begin() as connection:
        made: list[tuple[str, int]] = []
        keys = select(notes.c.key).where(notes.c.value == "").order_by(notes.c.key)
        assert await SqlSession(connection).read(keys, lambda key: made.append((key, turns.n)) or key) == [
            row["key"] for row in rows
        ]
    assert longest(made) <= SLICE


def longest(made: list[tuple[str, int]]) -> int:
    """Find the longest row of things that were made in one turn of the loop."""
    most = here = 1
    for (_, before), (_, turn) in pairwise(made):
        here = here + 1 if turn == before else 1
        most = max(most, here)
    return most


async def test_work_in_slices_gives_turns_between() -> None:
    made: list[tuple[str, int]] = []
    async with LoopTurns() as turns:
        async for some in in_slices(range(1_000)):
            made += [(str(one), turns.n) for one in some]
    assert [one for one, _ in made] == [str(number) for number in range(1_000)]
    assert longest(made) <= SLICE


async def test_a_week_counts_the_days_that_stand(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    (dee,) = await joined(store, "dee", place=THERE)
    await show(store, bo)
    async with store.begin() as tx:
        for learner, days in ((ana, (0, 0, 1, 7)), (bo, (2, 3)), (cy, (7, -1)), (dee, (0, 1))):
            for number in days:
                await tx.ledger.record(learner, Fact(NOW, TODAY + number * DAY, "session", "fun-1", minutes=60))
        undone = (await tx.ledger.facts(bo))[-1]
        await tx.ledger.record(bo, Fact(NOW, TODAY, "undo", str(undone.id)))
        await tx.ledger.record(ana, Fact(NOW, TODAY + 5 * DAY, "log", "x", minutes=9))
    assert await reading(store, "reports.weeks", HERE, TODAY, TODAY + 6 * DAY) == [
        MemberWeek(ana, "ana", False, NOW, (), None, 2, "UTC", DAY_START),
        MemberWeek(bo, "bo", True, NOW, (), None, 1, "UTC", DAY_START),
    ]


async def test_a_week_says_what_was_planned(store: Store) -> None:
    await found(store, HERE)
    ana = await add(store, rest_days=(5, 6), paused_until=date(2026, 3, 1))
    await in_transaction(store, "members.join", HERE, ana, LATER)
    await record(store, ana, TODAY)
    (week,) = await reading(store, "reports.weeks", HERE, TODAY, TODAY)
    assert (week.since, week.rest_days, week.paused_until) == (LATER, (5, 6), date(2026, 3, 1))


async def test_members_who_studied_are_counted_and_named_if_they_want(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    for learner in (ana, cy):
        await show(store, learner)
    async with store.begin() as tx:
        for learner, day in ((ana, TODAY), (ana, TODAY + DAY), (bo, TODAY), (cy, TODAY + DAY)):
            await tx.ledger.record(learner, Fact(NOW, day, "session", "fun-1", minutes=60))
    assert await reading(store, "reports.studied_on", HERE, TODAY, 9) == (2, ["ana"])
    assert await reading(store, "reports.studied_on", THERE, TODAY, 9) == (0, [])
    assert await reading(store, "reports.studied_on", HERE, TODAY + DAY, 1) == (2, ["ana"])


async def test_the_clocks_of_members_who_were_there_are_read_each_once(store: Store) -> None:
    await found(store, HERE)
    zones = (("ana", "Asia/Tokyo", TODAY), ("bo", "Asia/Tokyo", TODAY + DAY), ("cy", "UTC", TODAY),
             ("dee", "Europe/Berlin", TODAY - DAY), ("eve", "Asia/Kolkata", None),
             ("stranger", "Africa/Lagos", TODAY))  # fmt: skip
    *people, _ = await add_all(
        store, *(Learner(None, NOW, name, zone=zone, seen_on=seen) for name, zone, seen in zones)
    )
    async with store.begin() as tx:
        for learner in people:
            await tx.members.join(HERE, learner, NOW)
    assert sorted(await reading(store, "reports.clocks", HERE, TODAY)) == [
        ("Asia/Tokyo", DAY_START),
        ("UTC", DAY_START),
    ]
    assert list(await reading(store, "reports.clocks", THERE, TODAY)) == []


async def test_the_study_of_members_is_summed_up(store: Store) -> None:
    await found(store, HERE)
    ana, bo, _ = await joined(store, "ana", "bo", "cy")
    stranger = await add(store, "stranger")
    posts = [Posted(NOW - DAY, frozenset({"fun-1", "Loops"})), Posted(NOW, frozenset({"fun-2"}))]
    at = utc("2026-03-27", "09:30")
    first = Fact(at, TODAY, "log", "Loops", 5)
    for learner, fact in (
        (ana, first),
        (ana, replace(first, at=NOW + HOUR, kind="session", ref="x")),
        (ana, replace(first, at=NOW + 2 * HOUR, kind="rest")),
        (bo, replace(first, at=at - 2 * DAY)),
        (bo, replace(first, at=at - 2 * DAY + HOUR, kind="project", ref="fun-1", note="milestone 1")),
        (stranger, first),
        (bo, replace(first, at=NOW - 20 * DAY, day=TODAY - 20 * DAY)),
    ):
        await in_transaction(store, "ledger.record", learner, fact)
    gone = await record(store, bo, TODAY)
    await in_transaction(store, "ledger.record", bo, Fact(LATER, TODAY, "undo", str(gone.id)))
    changed = [Offset(NOW - 9 * DAY, 3_600), Offset(utc("2026-03-27", "10:00"), 7_200)]
    assert await reading(store, "reports.lately", HERE, NOW - 9 * DAY, changed, posts) == [
        Lately(ana, NOW + HOUR, 1 << 10 | 1 << 15, with_post=True),
        Lately(bo, at - 2 * DAY + HOUR, 1 << 10 | 1 << 11),
    ]
    assert await reading(store, "reports.lately", HERE, NOW + DAY, changed, []) == []
    (late,) = await reading(store, "reports.lately", HERE, NOW, [Offset(NOW, -14 * 3_600)], [])
    assert (late.learner, late.hours) == (ana, 1 << 23)


async def test_the_last_study_of_who_stopped_is_read_the_latest_first(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy, dee = await joined(store, "ana", "bo", "cy", "dee")
    studied = [
        (ana, 30, "a"),
        (ana, 20, "b"),
        (ana, 25, "c"),
        (bo, 30, "a"),
        (bo, 3, "b"),
        (cy, 99, "a"),
        (dee, 20, "d"),
    ]
    for learner, days, ref in studied:
        fact = Fact(NOW - days * DAY, TODAY - days * DAY, "session", ref, 60)
        await in_transaction(store, "ledger.record", learner, fact)
    tiny = Fact(NOW - DAY, TODAY - DAY, "log", "x", 5)  # a day that doesn't count, but nobody who stopped
    await in_transaction(store, "ledger.record", dee, tiny)
    assert await reading(store, "reports.left_off", HERE, NOW - 40 * DAY, NOW - 14 * DAY, 2) == [
        Studied(ana, NOW - 20 * DAY, "b"),
        Studied(ana, NOW - 25 * DAY, "c"),
    ]


async def test_many_members_are_read_whole(store: Store) -> None:
    await found(store, HERE)
    people = await joined(store, *(f"n{number}" for number in range(60)))
    async with store.begin() as tx:
        for learner in people:
            await tx.ledger.record(learner, Fact(NOW, TODAY, "session", "fun-1", 60))
    assert [week.learner for week in await reading(store, "reports.weeks", HERE, TODAY, TODAY)] == people
    assert [one.learner for one in await reading(store, "reports.lately", HERE, NOW, UTC_CLOCK, [])] == people
    assert await reading(store, "reports.people_on", TODAY) == 60
