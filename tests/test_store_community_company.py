import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from store_community_house import HERE, THERE, found, joined
from store_house import NOW, beside, in_transaction, on_postgresql

from bot.ports.store import Store
from bot.store.sql.store import SqlStore
from bot.values.community import Badge, Cohort, Focus, Member, Seeker, Trace

MINUTE = timedelta(minutes=1)


async def test_who_seeks_stands_on_the_list_once_the_longest_first(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    async with store.begin() as tx:
        for learner, minutes, place in ((ana, 2, HERE), (bo, 1, HERE), (ana, 0, HERE), (ana, 5, None), (ana, 4, None)):
            await tx.cohorts.seek(Seeker(learner, NOW + minutes * MINUTE, place))
    assert await in_transaction(store, "cohorts.seekers", HERE) == [
        Seeker(bo, NOW + MINUTE, HERE),
        Seeker(ana, NOW + 2 * MINUTE, HERE),
    ]
    assert await in_transaction(store, "cohorts.seekers", None) == [Seeker(ana, NOW + 5 * MINUTE)]
    await in_transaction(store, "cohorts.unseek", ana, None)
    await in_transaction(store, "cohorts.unseek", bo, HERE)
    assert await in_transaction(store, "cohorts.seekers", None) == []
    assert [seeker.learner for seeker in await in_transaction(store, "cohorts.seekers", HERE)] == [ana]


async def test_who_is_brought_together_seeks_there_no_longer(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    async with store.begin() as tx:
        for learner, place in ((ana, HERE), (bo, HERE), (cy, HERE), (ana, None)):
            await tx.cohorts.seek(Seeker(learner, NOW, place))
    first = await in_transaction(store, "cohorts.make", HERE, [bo, ana], 3, NOW)
    second = await in_transaction(store, "cohorts.make", None, [ana, cy], 5, NOW + MINUTE)
    assert first == Cohort(first.id, NOW, 3, (ana, bo), HERE)
    assert await in_transaction(store, "cohorts.of", ana) == [second, first]
    assert [seeker.learner for seeker in await in_transaction(store, "cohorts.seekers", HERE)] == [cy]
    assert await in_transaction(store, "cohorts.seekers", None) == []


async def test_a_cohort_of_one_is_over(store: Store) -> None:
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    cohort = await in_transaction(store, "cohorts.make", None, [ana, bo, cy], 3, NOW)
    await in_transaction(store, "cohorts.leave", cohort.id, ana)
    await in_transaction(store, "cohorts.leave", cohort.id, ana)
    assert await in_transaction(store, "cohorts.of", bo) == [replace(cohort, people=(bo, cy))]
    await in_transaction(store, "cohorts.leave", cohort.id, bo)
    assert await in_transaction(store, "cohorts.of", cy) == []


async def test_a_session_has_its_host_first_and_everybody_once(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    focus = await in_transaction(store, "focus_sessions.open", HERE, cy, NOW, 25)
    for learner in (bo, ana, bo, cy):
        await in_transaction(store, "focus_sessions.join", focus.id, learner)
    assert await in_transaction(store, "focus_sessions.find", focus.id) == Focus(focus.id, HERE, NOW, 25, (cy, bo, ana))
    assert await in_transaction(store, "focus_sessions.find", focus.id + 1) is None


async def test_badges_are_open_until_they_are_as_wanted(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    a, b, c = (Badge(HERE, ana, name, wanted=True, given=False) for name in "abc")
    await in_transaction(store, "badges.want", HERE, ana, {"a", "b"})
    assert await in_transaction(store, "badges.open", 9) == [a, b]
    assert await in_transaction(store, "badges.open", 1) == [a]
    assert await in_transaction(store, "badges.open", 9, a) == [b]
    assert await in_transaction(store, "badges.open", 9, b) == []
    await in_transaction(store, "badges.settle", replace(a, given=True))
    await in_transaction(store, "badges.want", HERE, ana, {"c"})
    taken = Badge(HERE, ana, "a", wanted=False, given=True)
    assert await in_transaction(store, "badges.open", 9) == [taken, c]
    await in_transaction(store, "badges.settle", replace(taken, given=False))
    await in_transaction(store, "badges.settle", replace(c, wanted=False))  # it can't be
    assert await in_transaction(store, "badges.open", 9) == []
    await in_transaction(store, "badges.want", HERE, ana, {"a", "c"})
    assert await in_transaction(store, "badges.open", 9) == [a, c]


async def test_what_is_wanted_while_a_badge_is_taken_stays_wanted(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    await in_transaction(store, "badges.want", HERE, ana, {"a"})
    await in_transaction(store, "badges.settle", Badge(HERE, ana, "a", True, True))
    await in_transaction(store, "badges.want", HERE, ana, ())
    (open_,) = await in_transaction(store, "badges.open", 9)
    await in_transaction(store, "badges.want", HERE, ana, {"a"})
    await in_transaction(store, "badges.settle", replace(open_, given=False))
    assert await in_transaction(store, "badges.open", 9) == [Badge(HERE, ana, "a", True, False)]
    await in_transaction(store, "badges.want", HERE, ana, ())
    assert await in_transaction(store, "badges.open", 9) == []


async def test_somebody_is_told_what_is_kept_of_them_and_nothing_of_others(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    async with store.begin() as tx:
        await tx.members.save(HERE, Member(ana, NOW, shown=True))
        await tx.cohorts.make(None, (ana, bo), 3, NOW)
        await tx.cohorts.seek(Seeker(ana, NOW))
        await tx.cohorts.seek(Seeker(bo, NOW, HERE))
        focus = await tx.focus_sessions.open(HERE, bo, NOW, 25)
        await tx.focus_sessions.join(focus.id, ana)
        await tx.badges.want(HERE, ana, {"a"})
        assert await tx.members.traces(ana) == [
            Trace("member", HERE, NOW, "shown"), Trace("seeker", None, NOW), Trace("cohort", None, NOW, "3"),
            Trace("focus", HERE, NOW, "25"), Trace("badge", HERE, None, "a"),
        ]  # fmt: skip
        assert await tx.members.traces(10**6) == []


async def test_what_is_of_a_place_needs_the_place(store: Store) -> None:
    ana, bo = await joined(store, "ana", "bo")
    steps = (
        ("cohorts.seek", Seeker(ana, NOW, THERE)),
        ("cohorts.make", THERE, (ana, bo), 3, NOW),
        ("focus_sessions.open", THERE, ana, NOW, 25),
        ("badges.want", THERE, ana, ("a",)),
        ("focus_sessions.join", 99, ana),
    )
    for step, *values in steps:
        with pytest.raises(LookupError):
            await in_transaction(store, step, *values)


async def match(store: Store) -> list[int]:
    """Bring together all who look for company, as a process does."""
    async with store.begin() as tx:
        people = [seeker.learner for seeker in await tx.cohorts.seekers(HERE)]
        await asyncio.sleep(0.05)
        if len(people) > 1:
            await tx.cohorts.make(HERE, people, 3, NOW)
        return people


@on_postgresql
async def test_two_processes_never_match_the_same_person(sql_store: SqlStore) -> None:
    one, other = sql_store, beside(sql_store)
    await found(one, HERE)
    people = await joined(one, "ana", "bo", "cy")
    async with one.begin() as tx:
        for learner in people:
            await tx.cohorts.seek(Seeker(learner, NOW, HERE))
    matched = await asyncio.gather(match(one), match(other), match(one))
    assert sorted(matched, key=len) == [[], [], people]
    assert [len(await in_transaction(one, "cohorts.of", learner)) for learner in people] == [1, 1, 1]


@on_postgresql
async def test_of_two_who_seek_at_once_the_second_sees_the_first(sql_store: SqlStore) -> None:
    one, other = sql_store, beside(sql_store)
    await found(one, HERE)
    people = await joined(one, "ana", "bo")

    async def come(store: Store, learner: int) -> None:
        async with store.begin() as tx:
            await tx.people.find(learner)  # as the door does
            await tx.cohorts.seek(Seeker(learner, NOW, HERE))
            seen = [seeker.learner for seeker in await tx.cohorts.seekers(HERE)]
            await asyncio.sleep(0.05)
            if len(seen) > 1:
                await tx.people.glimpse(seen)
                await tx.cohorts.make(HERE, seen, 3, NOW)

    await asyncio.gather(come(one, people[0]), come(other, people[1]))
    (cohort,) = await in_transaction(one, "cohorts.of", people[0])
    assert cohort.people == tuple(people)


@on_postgresql
async def test_when_all_leave_at_once_no_cohort_is_left(sql_store: SqlStore) -> None:
    people = await joined(sql_store, "ana", "bo", "cy")
    cohort = await in_transaction(sql_store, "cohorts.make", None, people, 3, NOW)
    stores = (sql_store, beside(sql_store))
    await asyncio.gather(
        *(in_transaction(store, "cohorts.leave", cohort.id, one) for store, one in zip(stores, people[:2], strict=True))
    )
    assert await in_transaction(sql_store, "cohorts.of", people[2]) == []
