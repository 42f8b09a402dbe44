from dataclasses import replace
from datetime import timedelta

from store_community_house import HERE, found, joined
from store_house import NOW, in_unit

from bot.community import Badge, Member
from bot.learning.ledger import Fact
from bot.ports import Store


async def test_a_unit_knows_about_whom_it_wrote(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy, dan = await joined(store, "ana", "bo", "cy", "dan")
    async with store.begin() as unit:
        assert unit.changed == set()
        learner = await unit.learner(ana)
        assert learner
        await unit.save_learner(replace(learner, roadmap="web"), NOW)
        await unit.record(bo, Fact(NOW, NOW.date(), "log", "", 20))
        await unit.save_member(HERE, Member(cy, NOW, shown=True))
        await unit.facts(dan)
        assert unit.changed == {ana, bo, cy}


async def test_the_holders_of_badges_are_listed_page_by_page(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = sorted(await joined(store, "ana", "bo", "cy"))
    await in_unit(store, "want_badges", HERE, ana, {"a", "b"})
    await in_unit(store, "want_badges", HERE, cy, {"a"})
    assert await in_unit(store, "badge_holders", 0, 9) == [ana, cy]
    assert await in_unit(store, "badge_holders", 0, 1) == [ana]
    assert await in_unit(store, "badge_holders", ana, 9) == [cy]
    await in_unit(store, "settle_badge", Badge(HERE, cy, "a", wanted=False, given=False))
    assert await in_unit(store, "badge_holders", bo, 9) == []


async def test_who_leaves_a_session_is_out_of_it(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    focus = await in_unit(store, "open_focus", HERE, ana, NOW, 25)
    await in_unit(store, "join_focus", focus.id, bo)
    await in_unit(store, "leave_focus", focus.id, ana)
    await in_unit(store, "leave_focus", focus.id, ana)
    assert (await in_unit(store, "focus", focus.id)).people == (bo,)


async def test_sessions_that_ended_a_week_ago_go_when_a_new_one_is_opened(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    ages = (timedelta(days=9), timedelta(days=8), timedelta(days=7), timedelta(0))
    old, older, week, now = [await in_unit(store, "open_focus", HERE, ana, NOW - age, 25) for age in ages]
    left = [await in_unit(store, "focus", one.id) is not None for one in (old, older, week, now)]
    assert left == [False, False, True, True]
    assert len(await in_unit(store, "traces", ana)) == 3
