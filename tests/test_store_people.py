from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from store_house import BERLIN, NOW, add, add_all, daily_all, in_unit, queue, settle, tick, utc

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.store import Draft, Reach, Store
from bot.values.action import Action
from bot.values.community import Community
from bot.values.events import Address, Place
from bot.values.message import Field, Form

WEB = Address("web", "ana")
PHONE = Address("telegram", "7")
HERE = Address("telegram", "-100")
FORM = Form(
    "About you",
    (Field("goal", "Goal", "a job", "x", long=True), Field("why", "Why", required=False)),
    Action("go", "a:b"),
)
TYPED = "<b>*x*</b> 🐍 'quoted' \"too\"; DROP TABLE learners; -- \u202e"


async def test_a_learner_is_found_by_address_and_by_id_as_stored(store: Store) -> None:
    wish = Learner(None, NOW, TYPED, "de", "some", "ai-ml", BERLIN, time(21, 30), time(4), True)
    async with store.begin() as unit:
        stored = await unit.add_learner(wish, WEB)
    assert replace(stored, id=None) == wish
    async with store.begin() as unit:
        assert await unit.learner_at(WEB) == stored
        assert await unit.learner(stored.key) == stored
        assert await unit.reaches(stored.key) == [Reach(WEB, NOW)]


async def test_strangers_are_not_found(store: Store) -> None:
    async with store.begin() as unit:
        assert await unit.learner_at(WEB) is None
        assert await unit.learner(7) is None
        assert list(await unit.reaches(7)) == []
        assert list(await unit.facts(7)) == []
        assert list(await unit.dues(7, 5)) == []
        assert await unit.draft(7, HERE) is None
        counts = await unit.forget(7)
        assert counts == {"facts": 0, "addresses": 0, "nudges": 0, "forms": 0, "codes": 0, "communities": 0}


async def test_a_changed_learner_is_stored_whole(store: Store) -> None:
    ana = await add(store)
    changed = Learner(ana, NOW, "Ana", "en", "beginner", "web", "Asia/Tokyo", time(0), time(0), True)
    async with store.begin() as unit:
        await unit.save_learner(changed, NOW)
        assert await unit.learner(ana) == changed
        await unit.save_learner(replace(changed, hour=None), NOW)
        assert await unit.learner(ana) == replace(changed, hour=None)


async def test_what_belongs_to_no_learner_is_refused(store: Store) -> None:
    steps = (
        ("save_learner", Learner(99, NOW), NOW),
        ("save_learner", Learner(None, NOW), NOW),
        ("record", 99, Fact(NOW, NOW.date(), "session")),
        ("save_reach", 99, Reach(WEB, NOW)),
        ("queue", 99, "nudge", NOW.date(), NOW),
        ("save_draft", 99, HERE, Draft(FORM)),
    )
    for step, *values in steps:
        with pytest.raises(LookupError):
            await in_unit(store, step, *values)


async def test_an_address_is_given_to_one_learner_only(store: Store) -> None:
    await add(store, "ana")
    with pytest.raises(LookupError):
        await add(store, "ana")


async def test_addresses_come_latest_used_first(store: Store) -> None:
    ana = await add(store)
    phone = Reach(PHONE, NOW + timedelta(hours=1), channel="42")
    async with store.begin() as unit:
        await unit.save_reach(ana, phone)
        assert await unit.reaches(ana) == [phone, Reach(WEB, NOW)]
        await unit.save_reach(ana, Reach(WEB, NOW + timedelta(hours=2)))
        assert [reach.address for reach in await unit.reaches(ana)] == [WEB, PHONE]
        assert (await unit.learner_at(PHONE)) == await unit.learner(ana)


async def test_a_channel_stays_until_another_is_known(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as unit:
        await unit.save_reach(ana, Reach(WEB, NOW, channel="42"))
        await unit.save_reach(ana, Reach(WEB, NOW, open=False))
        assert await unit.reaches(ana) == [Reach(WEB, NOW, False, "42")]
        await unit.save_reach(ana, Reach(WEB, NOW, channel="43"))
        assert await unit.reaches(ana) == [Reach(WEB, NOW, True, "43")]


async def test_an_address_moves_to_who_claims_it(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    async with store.begin() as unit:
        await unit.save_reach(bo, Reach(WEB, NOW + timedelta(hours=1)))
        assert list(await unit.reaches(ana)) == []
        assert [reach.address.id for reach in await unit.reaches(bo)] == ["ana", "bo"]
        found = await unit.learner_at(WEB)
    assert found
    assert found.key == bo


async def test_facts_come_back_as_recorded_oldest_first(store: Store) -> None:
    ana = await add(store)
    facts = [Fact(NOW + timedelta(minutes=n), date(2026, 3, 27), "log", f"s{n}", n, TYPED) for n in (0, 1, 2)]
    async with store.begin() as unit:
        late, first, second = [await unit.record(ana, fact) for fact in (facts[2], facts[0], facts[1])]
    assert replace(late, id=None) == facts[2]
    assert len({late.id, first.id, second.id}) == 3
    async with store.begin() as unit:
        assert await unit.facts(ana) == [first, second, late]


async def test_an_instant_comes_back_exactly_in_utc(store: Store) -> None:
    ana = await add(store)
    at = datetime(2026, 7, 1, 23, 59, 59, 999_999, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    async with store.begin() as unit:
        await unit.record(ana, Fact(at, date(2026, 7, 1), "rest"))
        (fact,) = await unit.facts(ana)
    assert fact.at == at
    assert fact.at.tzinfo is UTC


async def test_a_naive_instant_is_refused(store: Store) -> None:
    ana, naive = await add(store), datetime(2026, 3, 27, 12)  # noqa: DTZ001
    with pytest.raises(ValueError, match="time zone"):
        await in_unit(store, "record", ana, Fact(naive, naive.date(), "session"))
    with pytest.raises(ValueError, match="time zone"):
        await in_unit(store, "save_reach", ana, Reach(WEB, naive))
    with pytest.raises(ValueError, match="time zone"):
        await in_unit(store, "queue", ana, "nudge", naive.date(), naive)


async def test_an_hour_with_seconds_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="hour and minute"):
        await add(store, hour=time(21, 0, 30))


async def test_drafts_go_round(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as unit:
        await unit.save_draft(ana, HERE, Draft(FORM))
        await unit.save_draft(ana, WEB, Draft(FORM, ("other",)))
        await unit.save_draft(ana, HERE, Draft(FORM, (TYPED, "")))
    async with store.begin() as unit:
        assert await unit.draft(ana, HERE) == Draft(FORM, (TYPED, ""))
        await unit.save_draft(ana, HERE, None)
        assert await unit.draft(ana, HERE) is None
        assert await unit.draft(ana, WEB) == Draft(FORM, ("other",))


async def test_communities_come_and_go(store: Store) -> None:
    place = Place(HERE, "community", "Python & friends")
    async with store.begin() as unit:
        await unit.save_community(Community(place, NOW))
        await unit.save_community(Community(place, NOW, {"channel": TYPED}))
        assert await unit.community(HERE) == Community(place, NOW, {"channel": TYPED})
        await unit.drop_community(HERE)
        await unit.drop_community(HERE)
        assert await unit.community(HERE) is None


async def test_notes_are_overwritten(store: Store) -> None:
    async with store.begin() as unit:
        assert await unit.note("commands") is None
        await unit.save_note("commands", "1")
        await unit.save_note("commands", "2")
        assert await unit.note("commands") == "2"


async def test_forget_counts_what_goes_and_leaves_others_alone(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo")
    for learner in (ana, bo):
        async with store.begin() as unit:
            await unit.record(learner, Fact(NOW, NOW.date(), "session"))
            await unit.queue(learner, "snooze", NOW.date(), NOW)
            await unit.save_draft(learner, HERE, Draft(FORM))
    await tick(store, utc("2026-03-28", "20:00"))
    async with store.begin() as unit:
        counts = await unit.forget(ana)
        assert counts == {"facts": 1, "addresses": 1, "nudges": 2, "forms": 1, "codes": 0, "communities": 0}
    async with store.begin() as unit:
        assert await unit.learner(ana) is None
        assert await unit.learner_at(WEB) is None
        assert len(await unit.facts(bo)) == 1
        assert [due.learner for due in await unit.claim(utc("2026-03-28", "20:00"), 10, 9, 3600)] == [bo]


async def test_a_forgotten_id_is_never_given_again(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as unit:
        await unit.forget(ana)
    assert await add(store) != ana


async def test_settling_a_row_of_someone_forgotten_does_nothing(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    async with store.begin() as unit:
        (due,) = await unit.claim(NOW, 10, 1, 60)
        await unit.forget(ana)
    await settle(store, replace(due, state="sent"))
    async with store.begin() as unit:
        assert await unit.next_due() is None
