import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from postgres import Janitor
from sqlalchemy import Select
from store_community_house import HERE, THERE, found, furnish, joined
from store_house import NOW, add, in_transaction, on_postgresql

from bot.learning.facts import Fact
from bot.ports.contacts import Contact
from bot.ports.store import Store
from bot.store.sql.session import SqlSession
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import metadata
from bot.values.community import Badge, Member, Revocation
from bot.values.events import Address

Step = Callable[[Any, int, int], Awaitable[object]]
WAITING = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def test_a_unit_knows_about_whom_it_wrote(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy, dan = await joined(store, "ana", "bo", "cy", "dan")
    async with store.begin() as tx:
        assert tx.changed == set()
        learner = await tx.people.find(ana)
        assert learner
        await tx.people.save(replace(learner, roadmap="web"), NOW)
        await tx.ledger.record(bo, Fact(NOW, NOW.date(), "log", "", 20))
        await tx.members.save(HERE, Member(cy, NOW, shown=True))
        await tx.ledger.facts(dan)
        assert tx.changed == {ana, bo, cy}


async def test_the_holders_of_badges_are_listed_page_by_page(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = sorted(await joined(store, "ana", "bo", "cy"))
    await in_transaction(store, "badges.want", HERE, ana, {"a", "b"})
    await in_transaction(store, "badges.want", HERE, cy, {"a"})
    assert await in_transaction(store, "badges.holders", 0, 9) == [ana, cy]
    assert await in_transaction(store, "badges.holders", 0, 1) == [ana]
    assert await in_transaction(store, "badges.holders", ana, 9) == [cy]
    await in_transaction(store, "badges.settle", Badge(HERE, cy, "a", wanted=False, given=False))
    assert await in_transaction(store, "badges.holders", bo, 9) == []


async def test_who_leaves_a_session_is_out_of_it(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    focus = await in_transaction(store, "focus_sessions.open", HERE, ana, NOW, 25)
    await in_transaction(store, "focus_sessions.join", focus.id, bo)
    await in_transaction(store, "focus_sessions.leave", focus.id, ana)
    await in_transaction(store, "focus_sessions.leave", focus.id, ana)
    assert (await in_transaction(store, "focus_sessions.find", focus.id)).people == (bo,)


async def test_sessions_that_ended_a_week_ago_go_when_a_new_one_is_opened(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    ages = (timedelta(days=9), timedelta(days=8), timedelta(days=7), timedelta(0))
    old, older, week, now = [
        await in_transaction(store, "focus_sessions.open", HERE, ana, NOW - age, 25) for age in ages
    ]
    left = [await in_transaction(store, "focus_sessions.find", one.id) is not None for one in (old, older, week, now)]
    assert left == [False, False, True, True]
    assert len(await in_transaction(store, "members.traces", ana)) == 3


async def reachable(store: Store, learner: int, *addresses: Address) -> None:
    async with store.begin() as tx:
        for address in addresses:
            await tx.contacts.save(learner, Contact(address, NOW))


async def test_the_roles_of_who_is_forgotten_are_kept_until_they_are_taken(store: Store) -> None:
    await found(store, HERE)
    ana, bo, web = await joined(store, "ana", "bo", "web")
    one, other = Address("telegram", "1"), Address("telegram", "2")
    await reachable(store, ana, one, other)
    async with store.begin() as tx:
        for learner in (ana, bo, web):
            await tx.badges.want(HERE, learner, {"a", "b"})
    for learner in (ana, web):
        await in_transaction(store, "people.forget", learner)
    left = [Revocation(HERE, person, name) for person in (one, other) for name in ("a", "b")]
    assert await in_transaction(store, "badges.revocations", 9) == left
    assert await in_transaction(store, "badges.revocations", 2, left[0]) == left[1:3]
    await in_transaction(store, "badges.settle_revocation", left[1])
    await in_transaction(store, "badges.settle_revocation", left[1])
    await in_transaction(store, "badges.revoke", left[0])
    assert await in_transaction(store, "badges.revocations", 9) == [left[0], *left[2:]]


async def test_a_role_that_was_left_moves_and_goes_with_its_place(store: Store) -> None:
    await found(store, HERE)
    here, there = (Revocation(place, Address("telegram", "1"), "a") for place in (HERE, THERE))
    await in_transaction(store, "badges.revoke", there)
    assert await in_transaction(store, "badges.revocations", 9) == []  # nobody knows that place
    await in_transaction(store, "badges.revoke", here)
    await in_transaction(store, "communities.move", HERE, THERE)
    assert await in_transaction(store, "badges.revocations", 9) == [there]
    await in_transaction(store, "communities.drop", THERE)
    assert await in_transaction(store, "badges.revocations", 9) == []


async def test_who_becomes_one_with_somebody_leaves_no_role(store: Store) -> None:
    await found(store, HERE)
    (ana,), bo = await joined(store, "ana"), await add(store, "bo")
    await reachable(store, ana, Address("telegram", "1"))
    await in_transaction(store, "badges.want", HERE, ana, {"a"})
    await in_transaction(store, "people.merge", bo, ana)
    assert await in_transaction(store, "badges.revocations", 9) == []
    assert await in_transaction(store, "badges.holders", 0, 9) == [bo]


async def changes_badges(tx: Any, ana: int, bo: int) -> None:
    await tx.badges.want(HERE, ana, {"b"})
    await tx.badges.want(HERE, bo, {"b"})


async def shows(tx: Any, ana: int, bo: int) -> None:
    await tx.members.save(HERE, Member(ana, NOW, shown=True))
    await tx.badges.want(HERE, ana, {"a", "b"})


async def settles(tx: Any, ana: int, bo: int) -> None:
    await tx.badges.settle(Badge(HERE, ana, "a", wanted=True, given=True))
    await tx.members.leave(HERE, ana)


async def leaves(tx: Any, ana: int, bo: int) -> None:
    for learner in (ana, bo):
        await tx.members.leave(HERE, learner)


async def is_forgotten(tx: Any, ana: int, bo: int) -> None:
    await tx.people.forget(ana)


async def is_merged(tx: Any, ana: int, bo: int) -> None:
    for learner in sorted((ana, bo)):
        await tx.people.find(learner)
    await tx.people.merge(bo, ana)


@on_postgresql
@pytest.mark.parametrize(
    ("step", "each"), [(changes_badges, 1), (shows, 1), (settles, 1), (leaves, 1), (is_forgotten, 2), (is_merged, 6)]
)
async def test_nobody_and_who_removes_a_place_wait_for_each_other(
    sql_store: SqlStore, janitor: Janitor, step: Step, each: int
) -> None:
    await found(sql_store, HERE)
    ana, bo = await joined(sql_store, "ana", "bo")
    await furnish(sql_store, HERE, ana, bo)
    restore = keep_rows(janitor)
    for nth in count(1, each):
        if not await removed_meanwhile(sql_store, janitor, lambda tx: step(tx, ana, bo), nth):
            break
        assert await in_transaction(sql_store, "badges.open", 9) == []
        janitor.execute(restore)


def keep_rows(janitor: Janitor) -> str:
    """Put every row aside; give the SQL that brings them back, which is ten times faster than to make them."""
    names = [table.name for table in metadata.sorted_tables]
    for name in names:
        janitor.execute(f"DROP TABLE IF EXISTS pg_temp.kept_{name}; CREATE TEMP TABLE kept_{name} AS TABLE {name}")
    gone = [f"DELETE FROM {name}" for name in reversed(names)]
    return "; ".join([*gone, *(f"INSERT INTO {name} TABLE kept_{name}" for name in names)])


async def removed_meanwhile(store: SqlStore, janitor: Janitor, step: Callable[[Any], Any], nth: int) -> bool:
    """Have a place removed once a step holds its nth lock; tell whether it takes so many."""
    locks, removal = count(1), list[asyncio.Task[Any]]()
    with suppress(LookupError):  # what is of a place needs the place
        async with store.begin() as tx:
            mine, run = asyncio.current_task(), SqlSession.run

            async def then_removed(session: SqlSession, statement: Any, rows: Any = None) -> Any:
                done = await run(session, statement, rows)
                if asyncio.current_task() is not mine:
                    return done
                if _locks(statement) and next(locks) == nth:
                    removal.append(asyncio.create_task(in_transaction(store, "communities.drop", HERE)))
                    await until_waiting(janitor, removal[0])
                return done

            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(SqlSession, "run", then_removed)
                await step(tx)
    await asyncio.gather(*removal)
    return bool(removal)


def _locks(statement: Any) -> bool:
    return not isinstance(statement, Select) or statement._for_update_arg is not None


async def until_waiting(janitor: Janitor, task: asyncio.Task[Any]) -> None:
    """Wait until somebody waits for a lock, or there was none to wait for."""
    async with asyncio.timeout(5):
        while not task.done() and not janitor.execute(WAITING).fetchone():
            await asyncio.sleep(0.005)
