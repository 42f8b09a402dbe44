from dataclasses import replace
from datetime import date, timedelta

import pytest
from store_community_house import FORM, HERE, THERE, found, furnish, joined, show
from store_house import NOW, add, add_all, daily, dues, in_unit, queue, record

from bot.learning.facts import Fact
from bot.learning.learner import DAY_START, Learner
from bot.ports.store import Reach, Store
from bot.values.community import MANAGER, Badge, Cohort, Community, Member, Seeker, Studied, Week, diary_address
from bot.values.events import Address, Place

OLD = Address("discord", "-1")
TODAY, DAY, LATER = NOW.date(), timedelta(days=1), NOW + timedelta(minutes=5)


async def test_who_joins_is_a_member_once_and_hidden(store: Store) -> None:
    await found(store, HERE, THERE)
    (ana,) = await joined(store, "ana")
    await in_unit(store, "join", HERE, ana, LATER)
    await in_unit(store, "join", THERE, ana, LATER)
    await in_unit(store, "join", OLD, ana, NOW)
    assert await in_unit(store, "member", HERE, ana) == Member(ana, NOW)
    assert await in_unit(store, "member", OLD, ana) is None
    assert list(await in_unit(store, "memberships", ana)) == [HERE, THERE]


async def test_shown_members_have_the_address_that_they_used_last_there(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    async with store.begin() as unit:
        for learner in (ana, bo):
            for minutes, address in enumerate((f"{learner} old", f"{learner} new")):
                await unit.save_reach(learner, Reach(Address("telegram", address), NOW + timedelta(minutes=minutes)))
    for learner in (ana, cy):  # of cy no address is known there
        await show(store, learner)
    assert list(await in_unit(store, "shown_members", HERE)) == [(ana, Address("telegram", f"{ana} new"))]


async def test_who_leaves_takes_along_what_hangs_on_the_membership(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    await in_unit(store, "join", THERE, ana, NOW)
    async with store.begin() as unit:
        for place in (HERE, THERE):
            await unit.make_cohort(place, (ana, bo, cy), 3, NOW)
            await unit.seek(Seeker(ana, NOW, place))
        await unit.want_badges(HERE, ana, ["given", "wanted"])
        await unit.settle_badge(Badge(HERE, ana, "given", True, True))
        await unit.leave(HERE, ana)
        await unit.leave(HERE, ana)
        assert await unit.memberships(ana) == [THERE]
        assert [cohort.place for cohort in await unit.cohorts(ana)] == [THERE]
        assert [cohort.people for cohort in await unit.cohorts(bo)] == [(ana, bo, cy), (bo, cy)]
        assert (await unit.seekers(HERE), await unit.seekers(THERE)) == ([], [Seeker(ana, NOW, THERE)])
        assert await unit.open_badges(9) == [Badge(HERE, ana, "given", wanted=False, given=True)]


async def test_a_week_counts_the_days_that_stand(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    (dee,) = await joined(store, "dee", place=THERE)
    await show(store, bo)
    async with store.begin() as unit:
        for learner, days in ((ana, (0, 0, 1, 7)), (bo, (2, 3)), (cy, (7, -1)), (dee, (0, 1))):
            for number in days:
                await unit.record(learner, Fact(NOW, TODAY + number * DAY, "session", "fun-1", minutes=60))
        undone = (await unit.facts(bo))[-1]
        await unit.record(bo, Fact(NOW, TODAY, "undo", str(undone.id)))
        await unit.record(ana, Fact(NOW, TODAY + 5 * DAY, "log", "x", minutes=9))
    assert await in_unit(store, "weeks", HERE, TODAY, TODAY + 6 * DAY) == [
        Week(ana, "ana", False, NOW, (), None, 2, "UTC", DAY_START),
        Week(bo, "bo", True, NOW, (), None, 1, "UTC", DAY_START),
    ]


async def test_a_week_says_what_was_planned(store: Store) -> None:
    await found(store, HERE)
    ana = await add(store, rest_days=(5, 6), paused_until=date(2026, 3, 1))
    await in_unit(store, "join", HERE, ana, LATER)
    await record(store, ana, TODAY)
    (week,) = await in_unit(store, "weeks", HERE, TODAY, TODAY)
    assert (week.since, week.rest_days, week.paused_until) == (LATER, (5, 6), date(2026, 3, 1))


async def test_members_who_studied_are_counted_and_named_if_they_want(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    for learner in (ana, cy):
        await show(store, learner)
    async with store.begin() as unit:
        for learner, day in ((ana, TODAY), (ana, TODAY + DAY), (bo, TODAY), (cy, TODAY + DAY)):
            await unit.record(learner, Fact(NOW, day, "session", "fun-1", minutes=60))
    assert await in_unit(store, "studied_in", HERE, TODAY) == (2, ["ana"])
    assert await in_unit(store, "studied_in", THERE, TODAY) == (0, [])


async def test_the_standing_study_of_members_is_read_in_order(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    stranger = await add(store, "stranger")
    first = Fact(LATER, TODAY, "log", "rust", 5)
    for learner, fact in ((ana, first), (bo, replace(first, at=NOW)), (stranger, first),
                          (bo, replace(first, at=NOW - DAY)), (ana, replace(first, kind="rest"))):  # fmt: skip
        await in_unit(store, "record", learner, fact)
    gone = await record(store, ana, TODAY)
    await in_unit(store, "record", ana, Fact(LATER, TODAY, "undo", str(gone.id)))
    expected = [Studied(bo, NOW, "rust"), Studied(ana, LATER, "rust")]
    assert await in_unit(store, "studies", HERE, NOW) == expected


async def test_the_clocks_of_members_who_were_there_are_read_each_once(store: Store) -> None:
    await found(store, HERE)
    zones = (("ana", "Asia/Tokyo", TODAY), ("bo", "Asia/Tokyo", TODAY + DAY), ("cy", "UTC", TODAY),
             ("dee", "Europe/Berlin", TODAY - DAY), ("eve", "Asia/Kolkata", None),
             ("stranger", "Africa/Lagos", TODAY))  # fmt: skip
    *people, _ = await add_all(
        store, *(Learner(None, NOW, name, zone=zone, seen_on=seen) for name, zone, seen in zones)
    )
    async with store.begin() as unit:
        for learner in people:
            await unit.join(HERE, learner, NOW)
    assert sorted(await in_unit(store, "clocks", HERE, TODAY)) == [("Asia/Tokyo", DAY_START), ("UTC", DAY_START)]
    assert list(await in_unit(store, "clocks", THERE, TODAY)) == []


async def test_people_are_read_without_holding_them(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    seen = await in_unit(store, "glimpse", [bo, 10**6, ana, bo])
    assert [learner.name for learner in seen] == ["ana", "bo"]
    assert list(await in_unit(store, "glimpse", [])) == []


async def test_a_dropped_community_leaves_nothing(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo = await joined(store, "ana", "bo")
    await in_unit(store, "join", THERE, ana, NOW)
    focus = await furnish(store, HERE, ana, bo)
    diary = (await in_unit(store, "community", HERE)).diary
    for _ in range(2):
        await in_unit(store, "drop_community", HERE)
    async with store.begin() as unit:
        assert (await unit.community(HERE), await unit.learner_at(diary_address(HERE))) == (None, None)
        assert (await unit.learner(diary), await unit.reaches(diary), await unit.dues(diary, 9)) == (None, [], [])
        assert (await unit.memberships(ana), await unit.memberships(bo)) == ([THERE], [])
        assert (await unit.cohorts(ana), await unit.seekers(HERE), await unit.open_badges(9)) == ([], [], [])
        assert (await unit.focus(focus.id), await unit.draft(ana, HERE)) == (None, None)
        assert await unit.claim(NOW, 9, 9, 60) == []


async def test_a_community_that_moves_keeps_everything(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    await show(store, ana)
    focus = await furnish(store, HERE, ana, bo)
    before = await in_unit(store, "community", HERE)
    await in_unit(store, "save_reach", before.diary, Reach(diary_address(HERE), NOW, channel="17"))
    await in_unit(store, "move_community", HERE, THERE)
    async with store.begin() as unit:
        assert await unit.community(HERE) is None
        assert await unit.community(THERE) == replace(before, place=replace(before.place, address=THERE))
        assert await unit.learner_at(diary_address(HERE)) is None
        assert await unit.reaches(before.diary) == [Reach(diary_address(THERE), NOW, channel="17")]
        assert (await unit.member(THERE, ana), await unit.member(HERE, ana)) == (Member(ana, NOW, True), None)
        assert [cohort.place for cohort in await unit.cohorts(bo)] == [THERE]
        assert (await unit.seekers(THERE), await unit.seekers(HERE)) == ([Seeker(ana, NOW, THERE)], [])
        assert await unit.open_badges(9) == [Badge(THERE, ana, "a", True, False)]
        assert await unit.focus(focus.id) == replace(focus, place=THERE)
        assert (await unit.draft(ana, THERE), await unit.draft(ana, HERE)) == (FORM, None)
    assert [due.kind for due in await dues(store, before.diary)] == ["board"]


async def test_nothing_moves_when_the_unit_fails(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    await furnish(store, HERE, ana, bo)
    before = await in_unit(store, "community", HERE)
    with pytest.raises(ZeroDivisionError):
        await fail(store, bo)
    async with store.begin() as unit:
        assert await unit.community(HERE) == before
        assert await unit.memberships(bo) == [HERE]
        assert [cohort.people for cohort in await unit.cohorts(ana)] == [(ana, bo)]
        assert (await unit.seekers(HERE), len(await unit.open_badges(9))) == ([Seeker(ana, NOW, HERE)], 1)


async def fail(store: Store, bo: int) -> None:
    async with store.begin() as unit:
        await unit.move_community(HERE, THERE)
        await unit.forget(bo)
        await unit.drop_community(THERE)
        raise ZeroDivisionError


async def test_who_is_forgotten_is_gone_from_every_company(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    await in_unit(store, "join", THERE, ana, NOW)
    focus = await furnish(store, HERE, ana, bo)
    async with store.begin() as unit:
        await unit.join_focus(focus.id, cy)
        trio: Cohort = await unit.make_cohort(None, (ana, bo, cy), 3, NOW)
        await unit.seek(Seeker(ana, NOW))
        club = await unit.community(HERE)
        await unit.save_community(replace(club, settings={MANAGER: str(ana), "thread": "no"}))
        assert (await unit.forget(ana))["communities"] == 2
    async with store.begin() as unit:
        assert await unit.memberships(ana) == await unit.cohorts(ana) == await unit.open_badges(9) == []
        assert await unit.seekers(HERE) == await unit.seekers(None) == []
        assert await unit.cohorts(bo) == [replace(trio, people=(bo, cy))]  # of the other one bo was left alone
        assert await unit.focus(focus.id) == replace(focus, people=(cy,))
        assert (await unit.community(HERE)).settings == {"thread": "no"}


async def test_a_forgotten_diary_leaves_the_community(store: Store) -> None:
    await found(store, HERE)
    await furnish(store, HERE, *await joined(store, "ana", "bo"))
    await in_unit(store, "forget", (await in_unit(store, "community", HERE)).diary)
    assert (await in_unit(store, "community", HERE)).diary is None


async def test_two_who_become_one_are_one_in_every_company(store: Store) -> None:
    await found(store, HERE, THERE, OLD)
    ana, twin, bo = await joined(store, "ana", "twin", "bo")
    for place in (THERE, OLD):
        await in_unit(store, "join", place, twin, NOW - DAY)
        await show(store, twin, place)
    await in_unit(store, "join", OLD, ana, NOW)
    async with store.begin() as unit:
        hosted = await unit.open_focus(HERE, twin, NOW, 25)
        for learner in (bo, ana):
            await unit.join_focus(hosted.id, learner)
        await unit.make_cohort(HERE, (ana, twin), 3, NOW)
        duo = await unit.make_cohort(HERE, (twin, bo), 3, NOW)
        for learner, at, place in ((ana, NOW, HERE), (twin, NOW - DAY, HERE), (twin, NOW, None)):
            await unit.seek(Seeker(learner, at, place))
        for learner, names in ((ana, ["both"]), (twin, ["both", "theirs"])):
            await unit.want_badges(HERE, learner, names)
        await unit.settle_badge(Badge(HERE, twin, "both", True, True))
        await unit.save_community(Community(Place(HERE), NOW, {MANAGER: str(twin)}))
        await unit.merge(ana, twin)
    async with store.begin() as unit:
        members = [await unit.member(place, ana) for place in (HERE, THERE, OLD)]
        assert members == [Member(ana, NOW), Member(ana, NOW - DAY), Member(ana, NOW - DAY)]
        assert await unit.focus(hosted.id) == replace(hosted, people=(ana, bo))
        assert await unit.cohorts(ana) == [replace(duo, people=(ana, bo))]
        assert (await unit.seekers(HERE), await unit.seekers(None)) == (
            [Seeker(ana, NOW - DAY, HERE)],
            [Seeker(ana, NOW)],
        )
        assert await unit.open_badges(9) == [Badge(HERE, ana, "theirs", True, False)]
        assert (await unit.community(HERE)).settings == {MANAGER: str(ana)}


async def test_who_was_shown_stays_shown_after_a_merge(store: Store) -> None:
    await found(store, HERE)
    ana, twin = await joined(store, "ana", "twin")
    await show(store, ana)
    await in_unit(store, "merge", ana, twin)
    assert (await in_unit(store, "member", HERE, ana)).shown


async def test_a_diary_has_its_hour_like_anybody(store: Store) -> None:
    await found(store, HERE)
    diary = await daily(store, name="diary")
    club = await in_unit(store, "community", HERE)
    await in_unit(store, "save_community", replace(club, diary=diary))
    await queue(store, diary, NOW)
    assert (await in_unit(store, "community", HERE)).diary == diary
    assert [due.kind for due in await dues(store, diary)] == ["nudge"]
