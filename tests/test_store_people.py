from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from store_house import BERLIN, NOW, add, add_all, daily_all, in_transaction, queue, settle, tick, utc

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.store import Store
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
    async with store.begin() as tx:
        stored = await tx.people.add(wish, WEB)
    assert replace(stored, id=None) == wish
    async with store.begin() as tx:
        assert await tx.people.at(WEB) == stored
        assert await tx.people.find(stored.key) == stored
        assert await tx.contacts.of(stored.key) == [Contact(WEB, NOW, name=TYPED)]


async def test_strangers_are_not_found(store: Store) -> None:
    async with store.begin() as tx:
        assert await tx.people.at(WEB) is None
        assert await tx.people.find(7) is None
        assert list(await tx.contacts.of(7)) == []
        assert list(await tx.ledger.facts(7)) == []
        assert list(await tx.outbox.of(7, 5)) == []
        assert await tx.forms.find(7, HERE) is None
        counts = await tx.people.forget(7)
        assert counts == {
            "facts": 0,
            "addresses": 0,
            "nudges": 0,
            "forms": 0,
            "attempts": 0,
            "codes": 0,
            "communities": 0,
        }


async def test_a_changed_learner_is_stored_whole(store: Store) -> None:
    ana = await add(store)
    changed = Learner(ana, NOW, "Ana", "en", "beginner", "web", "Asia/Tokyo", time(0), time(0), True)
    async with store.begin() as tx:
        await tx.people.save(changed, NOW)
        assert await tx.people.find(ana) == changed
        await tx.people.save(replace(changed, remind_at=None), NOW)
        assert await tx.people.find(ana) == replace(changed, remind_at=None)


async def test_what_belongs_to_no_learner_is_refused(store: Store) -> None:
    steps = (
        ("people.save", Learner(99, NOW), NOW),
        ("people.save", Learner(None, NOW), NOW),
        ("ledger.record", 99, Fact(NOW, NOW.date(), "session")),
        ("contacts.save", 99, Contact(WEB, NOW)),
        ("outbox.enqueue", 99, "nudge", NOW.date(), NOW),
        ("forms.save", 99, HERE, Draft(FORM)),
    )
    for step, *values in steps:
        with pytest.raises(LookupError):
            await in_transaction(store, step, *values)


async def test_an_address_is_given_to_one_learner_only(store: Store) -> None:
    await add(store, "ana")
    with pytest.raises(LookupError):
        await add(store, "ana")


async def test_addresses_come_latest_used_first(store: Store) -> None:
    ana = await add(store)
    phone = Contact(PHONE, NOW + timedelta(hours=1), channel="42")
    async with store.begin() as tx:
        await tx.contacts.save(ana, phone)
        assert await tx.contacts.of(ana) == [phone, Contact(WEB, NOW, name="ana")]
        await tx.contacts.save(ana, Contact(WEB, NOW + timedelta(hours=2)))
        assert [contact.address for contact in await tx.contacts.of(ana)] == [WEB, PHONE]
        assert (await tx.people.at(PHONE)) == await tx.people.find(ana)


async def test_a_channel_and_a_name_stay_until_others_are_known(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as tx:
        await tx.contacts.save(ana, Contact(WEB, NOW, channel="42"))
        await tx.contacts.save(ana, Contact(WEB, NOW, open=False))
        assert await tx.contacts.of(ana) == [Contact(WEB, NOW, False, "42", "ana")]
        await tx.contacts.save(ana, Contact(WEB, NOW, channel="43", name="Ana M."))
        assert await tx.contacts.of(ana) == [Contact(WEB, NOW, True, "43", "Ana M.")]


async def test_an_address_moves_to_who_claims_it(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    async with store.begin() as tx:
        await tx.contacts.save(bo, Contact(WEB, NOW + timedelta(hours=1)))
        assert list(await tx.contacts.of(ana)) == []
        assert [contact.address.id for contact in await tx.contacts.of(bo)] == ["ana", "bo"]
        found = await tx.people.at(WEB)
    assert found
    assert found.key == bo


async def test_facts_come_back_as_recorded_oldest_first(store: Store) -> None:
    ana = await add(store)
    facts = [Fact(NOW + timedelta(minutes=n), date(2026, 3, 27), "log", f"s{n}", n, TYPED) for n in (0, 1, 2)]
    async with store.begin() as tx:
        late, first, second = [await tx.ledger.record(ana, fact) for fact in (facts[2], facts[0], facts[1])]
    assert replace(late, id=None) == facts[2]
    assert len({late.id, first.id, second.id}) == 3
    async with store.begin() as tx:
        assert await tx.ledger.facts(ana) == [first, second, late]


async def test_an_instant_comes_back_exactly_in_utc(store: Store) -> None:
    ana = await add(store)
    at = datetime(2026, 7, 1, 23, 59, 59, 999_999, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    async with store.begin() as tx:
        await tx.ledger.record(ana, Fact(at, date(2026, 7, 1), "rest"))
        (fact,) = await tx.ledger.facts(ana)
    assert fact.at == at
    assert fact.at.tzinfo is UTC


async def test_a_naive_instant_is_refused(store: Store) -> None:
    ana, naive = await add(store), datetime(2026, 3, 27, 12)  # noqa: DTZ001
    with pytest.raises(ValueError, match="time zone"):
        await in_transaction(store, "ledger.record", ana, Fact(naive, naive.date(), "session"))
    with pytest.raises(ValueError, match="time zone"):
        await in_transaction(store, "contacts.save", ana, Contact(WEB, naive))
    with pytest.raises(ValueError, match="time zone"):
        await in_transaction(store, "outbox.enqueue", ana, "nudge", naive.date(), naive)


async def test_an_hour_with_seconds_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="hour and minute"):
        await add(store, remind_at=time(21, 0, 30))


async def test_drafts_go_round(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as tx:
        await tx.forms.save(ana, HERE, Draft(FORM))
        await tx.forms.save(ana, WEB, Draft(FORM, ("other",)))
        await tx.forms.save(ana, HERE, Draft(FORM, (TYPED, "")))
    async with store.begin() as tx:
        assert await tx.forms.find(ana, HERE) == Draft(FORM, (TYPED, ""))
        await tx.forms.save(ana, HERE, None)
        assert await tx.forms.find(ana, HERE) is None
        assert await tx.forms.find(ana, WEB) == Draft(FORM, ("other",))


async def test_communities_come_and_go(store: Store) -> None:
    place = Place(HERE, "community", "Python & friends")
    async with store.begin() as tx:
        await tx.communities.save(Community(place, NOW))
        await tx.communities.save(Community(place, NOW, {"channel": TYPED}))
        assert await tx.communities.find(HERE) == Community(place, NOW, {"channel": TYPED})
        await tx.communities.drop(HERE)
        await tx.communities.drop(HERE)
        assert await tx.communities.find(HERE) is None


async def test_notes_are_overwritten(store: Store) -> None:
    async with store.begin() as tx:
        assert await tx.notes.get("commands") is None
        await tx.notes.set("commands", "1")
        await tx.notes.set("commands", "2")
        assert await tx.notes.get("commands") == "2"


async def test_forget_counts_what_goes_and_leaves_others_alone(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo")
    for learner in (ana, bo):
        async with store.begin() as tx:
            await tx.ledger.record(learner, Fact(NOW, NOW.date(), "session"))
            await tx.outbox.enqueue(learner, "snooze", NOW.date(), NOW)
            await tx.forms.save(learner, HERE, Draft(FORM))
    await tick(store, utc("2026-03-28", "20:00"))
    async with store.begin() as tx:
        counts = await tx.people.forget(ana)
        assert counts == {
            "facts": 1,
            "addresses": 1,
            "nudges": 2,
            "forms": 1,
            "attempts": 0,
            "codes": 0,
            "communities": 0,
        }
    async with store.begin() as tx:
        assert await tx.people.find(ana) is None
        assert await tx.people.at(WEB) is None
        assert len(await tx.ledger.facts(bo)) == 1
        assert [row.learner for row in await tx.outbox.claim(utc("2026-03-28", "20:00"), 10, 9, 3600)] == [bo]


async def test_a_forgotten_id_is_never_given_again(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as tx:
        await tx.people.forget(ana)
    assert await add(store) != ana


async def test_settling_a_row_of_someone_forgotten_does_nothing(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    async with store.begin() as tx:
        (row,) = await tx.outbox.claim(NOW, 10, 1, 60)
        await tx.people.forget(ana)
    await settle(store, replace(row, state="sent"))
    async with store.begin() as tx:
        assert await tx.outbox.next_due() is None
