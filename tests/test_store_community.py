from dataclasses import replace
from datetime import timedelta

import pytest
from store_community_house import FORM, HERE, THERE, found, furnish, joined, show
from store_house import NOW, add_all, daily, deliveries, in_transaction, queue

from bot.ports.contacts import Contact
from bot.ports.store import Store
from bot.values.community import Badge, Cohort, Community, Member, Seeker, account_address
from bot.values.events import Address, Place

OLD = Address("discord", "-1")
TODAY, DAY, LATER = NOW.date(), timedelta(days=1), NOW + timedelta(minutes=5)


async def test_who_joins_is_a_member_once_and_hidden(store: Store) -> None:
    await found(store, HERE, THERE)
    (ana,) = await joined(store, "ana")
    await in_transaction(store, "members.join", HERE, ana, LATER)
    await in_transaction(store, "members.join", THERE, ana, LATER)
    await in_transaction(store, "members.join", OLD, ana, NOW)
    assert await in_transaction(store, "members.find", HERE, ana) == Member(ana, NOW)
    assert await in_transaction(store, "members.find", OLD, ana) is None
    assert list(await in_transaction(store, "members.places_of", ana)) == [HERE, THERE]


async def test_shown_members_have_the_address_that_they_used_last_there(store: Store) -> None:
    await found(store, HERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    async with store.begin() as tx:
        for learner in (ana, bo):
            for minutes, address in enumerate((f"{learner} old", f"{learner} new")):
                await tx.contacts.save(learner, Contact(Address("telegram", address), NOW + timedelta(minutes=minutes)))
    for learner in (ana, cy):  # of cy no address is known there
        await show(store, learner)
    assert list(await in_transaction(store, "members.shown", HERE)) == [(ana, Address("telegram", f"{ana} new"))]


async def test_who_leaves_takes_along_what_hangs_on_the_membership(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    await in_transaction(store, "members.join", THERE, ana, NOW)
    async with store.begin() as tx:
        for place in (HERE, THERE):
            await tx.cohorts.make(place, (ana, bo, cy), 3, NOW)
            await tx.cohorts.seek(Seeker(ana, NOW, place))
        await tx.badges.want(HERE, ana, ["given", "wanted"])
        await tx.badges.settle(Badge(HERE, ana, "given", True, True))
        await tx.members.leave(HERE, ana)
        await tx.members.leave(HERE, ana)
        assert await tx.members.places_of(ana) == [THERE]
        assert [cohort.place for cohort in await tx.cohorts.of(ana)] == [THERE]
        assert [cohort.people for cohort in await tx.cohorts.of(bo)] == [(ana, bo, cy), (bo, cy)]
        assert (await tx.cohorts.seekers(HERE), await tx.cohorts.seekers(THERE)) == ([], [Seeker(ana, NOW, THERE)])
        assert await tx.badges.open(9) == [Badge(HERE, ana, "given", wanted=False, given=True)]


async def test_people_are_read_without_holding_them(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    seen = await in_transaction(store, "people.glimpse", [bo, 10**6, ana, bo])
    assert [learner.name for learner in seen] == ["ana", "bo"]
    assert list(await in_transaction(store, "people.glimpse", [])) == []


async def test_a_dropped_community_leaves_nothing(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo = await joined(store, "ana", "bo")
    await in_transaction(store, "members.join", THERE, ana, NOW)
    focus = await furnish(store, HERE, ana, bo)
    account = (await in_transaction(store, "communities.find", HERE)).account
    for _ in range(2):
        await in_transaction(store, "communities.drop", HERE)
    async with store.begin() as tx:
        assert (await tx.communities.find(HERE), await tx.people.at(account_address(HERE))) == (None, None)
        assert (await tx.people.find(account), await tx.contacts.of(account), await tx.outbox.of(account, 9)) == (
            None,
            [],
            [],
        )
        assert (await tx.members.places_of(ana), await tx.members.places_of(bo)) == ([THERE], [])
        assert (await tx.cohorts.of(ana), await tx.cohorts.seekers(HERE), await tx.badges.open(9)) == ([], [], [])
        assert (await tx.focus_sessions.find(focus.id), await tx.forms.find(ana, HERE)) == (None, None)
        assert await tx.outbox.claim(NOW, 9, 9, 60) == []


async def test_a_community_that_moves_keeps_everything(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    await show(store, ana)
    focus = await furnish(store, HERE, ana, bo)
    before = await in_transaction(store, "communities.find", HERE)
    await in_transaction(store, "contacts.save", before.account, Contact(account_address(HERE), NOW, channel="17"))
    await in_transaction(store, "communities.move", HERE, THERE)
    async with store.begin() as tx:
        assert await tx.communities.find(HERE) is None
        assert await tx.communities.find(THERE) == replace(before, place=replace(before.place, address=THERE))
        assert await tx.people.at(account_address(HERE)) is None
        assert await tx.contacts.of(before.account) == [Contact(account_address(THERE), NOW, channel="17", name="ana")]
        assert (await tx.members.find(THERE, ana), await tx.members.find(HERE, ana)) == (Member(ana, NOW, True), None)
        assert [cohort.place for cohort in await tx.cohorts.of(bo)] == [THERE]
        assert (await tx.cohorts.seekers(THERE), await tx.cohorts.seekers(HERE)) == ([Seeker(ana, NOW, THERE)], [])
        assert await tx.badges.open(9) == [Badge(THERE, ana, "a", True, False)]
        assert await tx.focus_sessions.find(focus.id) == replace(focus, place=THERE)
        assert (await tx.forms.find(ana, THERE), await tx.forms.find(ana, HERE)) == (FORM, None)
    assert [row.kind for row in await deliveries(store, before.account)] == ["board"]


async def test_nothing_moves_when_the_unit_fails(store: Store) -> None:
    await found(store, HERE)
    ana, bo = await joined(store, "ana", "bo")
    await furnish(store, HERE, ana, bo)
    before = await in_transaction(store, "communities.find", HERE)
    with pytest.raises(ZeroDivisionError):
        await fail(store, bo)
    async with store.begin() as tx:
        assert await tx.communities.find(HERE) == before
        assert await tx.members.places_of(bo) == [HERE]
        assert [cohort.people for cohort in await tx.cohorts.of(ana)] == [(ana, bo)]
        assert (await tx.cohorts.seekers(HERE), len(await tx.badges.open(9))) == ([Seeker(ana, NOW, HERE)], 1)


async def fail(store: Store, bo: int) -> None:
    async with store.begin() as tx:
        await tx.communities.move(HERE, THERE)
        await tx.people.forget(bo)
        await tx.communities.drop(THERE)
        raise ZeroDivisionError


async def test_who_is_forgotten_is_gone_from_every_company(store: Store) -> None:
    await found(store, HERE, THERE)
    ana, bo, cy = await joined(store, "ana", "bo", "cy")
    await in_transaction(store, "members.join", THERE, ana, NOW)
    focus = await furnish(store, HERE, ana, bo)
    async with store.begin() as tx:
        await tx.focus_sessions.join(focus.id, cy)
        trio: Cohort = await tx.cohorts.make(None, (ana, bo, cy), 3, NOW)
        await tx.cohorts.seek(Seeker(ana, NOW))
        club = await tx.communities.find(HERE)
        await tx.communities.save(replace(club, manager=ana))
        assert (await tx.people.forget(ana))["communities"] == 2
    async with store.begin() as tx:
        assert await tx.members.places_of(ana) == await tx.cohorts.of(ana) == await tx.badges.open(9) == []
        assert await tx.cohorts.seekers(HERE) == await tx.cohorts.seekers(None) == []
        assert await tx.cohorts.of(bo) == [replace(trio, people=(bo, cy))]  # of the other one bo was left alone
        assert await tx.focus_sessions.find(focus.id) == replace(focus, people=(cy,))
        assert await tx.communities.find(HERE) == replace(club, manager=None)


async def test_a_forgotten_account_leaves_the_community(store: Store) -> None:
    await found(store, HERE)
    await furnish(store, HERE, *await joined(store, "ana", "bo"))
    await in_transaction(store, "people.forget", (await in_transaction(store, "communities.find", HERE)).account)
    assert (await in_transaction(store, "communities.find", HERE)).account is None


async def test_two_who_become_one_are_one_in_every_company(store: Store) -> None:
    await found(store, HERE, THERE, OLD)
    ana, twin, bo = await joined(store, "ana", "twin", "bo")
    for place in (THERE, OLD):
        await in_transaction(store, "members.join", place, twin, NOW - DAY)
        await show(store, twin, place)
    await in_transaction(store, "members.join", OLD, ana, NOW)
    async with store.begin() as tx:
        hosted = await tx.focus_sessions.open(HERE, twin, NOW, 25)
        for learner in (bo, ana):
            await tx.focus_sessions.join(hosted.id, learner)
        await tx.cohorts.make(HERE, (ana, twin), 3, NOW)
        duo = await tx.cohorts.make(HERE, (twin, bo), 3, NOW)
        for learner, at, place in ((ana, NOW, HERE), (twin, NOW - DAY, HERE), (twin, NOW, None)):
            await tx.cohorts.seek(Seeker(learner, at, place))
        for learner, names in ((ana, ["both"]), (twin, ["both", "theirs"])):
            await tx.badges.want(HERE, learner, names)
        await tx.badges.settle(Badge(HERE, twin, "both", True, True))
        await tx.communities.save(Community(Place(HERE), NOW, manager=twin))
        await tx.people.merge(ana, twin)
    async with store.begin() as tx:
        members = [await tx.members.find(place, ana) for place in (HERE, THERE, OLD)]
        assert members == [Member(ana, NOW), Member(ana, NOW - DAY), Member(ana, NOW - DAY)]
        assert await tx.focus_sessions.find(hosted.id) == replace(hosted, people=(ana, bo))
        assert await tx.cohorts.of(ana) == [replace(duo, people=(ana, bo))]
        assert (await tx.cohorts.seekers(HERE), await tx.cohorts.seekers(None)) == (
            [Seeker(ana, NOW - DAY, HERE)],
            [Seeker(ana, NOW)],
        )
        assert await tx.badges.open(9) == [Badge(HERE, ana, "theirs", True, False)]
        assert (await tx.communities.find(HERE)).manager == ana


async def test_who_was_shown_stays_shown_after_a_merge(store: Store) -> None:
    await found(store, HERE)
    ana, twin = await joined(store, "ana", "twin")
    await show(store, ana)
    await in_transaction(store, "people.merge", ana, twin)
    assert (await in_transaction(store, "members.find", HERE, ana)).shown


async def test_an_account_has_its_hour_like_anybody(store: Store) -> None:
    await found(store, HERE)
    account = await daily(store, name="account")
    club = await in_transaction(store, "communities.find", HERE)
    await in_transaction(store, "communities.save", replace(club, account=account))
    await queue(store, account, NOW)
    assert (await in_transaction(store, "communities.find", HERE)).account == account
    assert [row.kind for row in await deliveries(store, account)] == ["nudge"]
