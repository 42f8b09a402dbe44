import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest
from store_house import (
    LATE,
    LEASE,
    NOW,
    add,
    add_all,
    claim,
    daily,
    daily_all,
    deliveries,
    in_transaction,
    outages,
    queue,
    queue_all,
    record,
    settle,
    tick,
    utc,
)

from bot.learning.facts import Fact, effective
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.store import Store, Transaction
from bot.values.action import Action
from bot.values.events import Address
from bot.values.message import Field, Form

TODAY = NOW.date()
LATER = NOW + timedelta(minutes=10)
HERE, THERE = Address("telegram", "-100"), Address("discord", "5")
FORM = Form("T", (Field("a", "A"), Field("b", "B")), Action("go"))


async def test_everything_moves_and_the_other_is_gone(store: Store) -> None:
    ana, twin, bo = await add(store, "ana"), await daily(store, name="twin"), await add(store, "bo")
    mine, theirs, _ = [await record(store, one, TODAY, ref=f"hour-{one}") for one in (ana, twin, bo)]
    await queue(store, twin, NOW, "snooze")
    async with store.begin() as tx:
        await tx.forms.save(twin, HERE, Draft(FORM))
        await tx.links.save_code(twin, "their code", LATER)
        await tx.people.merge(ana, twin)
    async with store.begin() as tx:
        assert await tx.people.find(twin) is None
        assert await tx.ledger.facts(ana) == [mine, theirs]
        assert {contact.address.id for contact in await tx.contacts.of(ana)} == {"ana", "twin"}
        found = await tx.people.at(Address("web", "twin"))
        assert found
        assert found.key == ana
        assert await tx.forms.of(ana) == [(HERE, Draft(FORM))]
        assert [(row.kind, row.learner) for row in await tx.outbox.of(ana, 9)] == [("snooze", ana)]
        assert await tx.links.take_code("their code", NOW) is None
        assert (len(await tx.ledger.facts(bo)), len(await tx.contacts.of(bo))) == (1, 1)
        counts = await tx.people.forget(ana)
        assert counts == {
            "facts": 2,
            "addresses": 2,
            "nudges": 1,
            "forms": 1,
            "attempts": 0,
            "codes": 0,
            "communities": 0,
        }
    assert await in_transaction(store, "outbox.next_due") is None


async def test_an_undo_still_finds_its_fact(store: Store) -> None:
    ana, twin = await add_all(store, "ana", "twin")
    fact = await record(store, twin, TODAY)
    await in_transaction(store, "people.merge", ana, twin)
    await in_transaction(store, "ledger.record", ana, Fact(NOW, TODAY, "undo", str(fact.id)))
    assert effective(await in_transaction(store, "ledger.facts", ana)) == []


async def test_facts_to_drop_are_erased_on_both_sides_and_nowhere_else(store: Store) -> None:
    ana, twin, bo = await add_all(store, "ana", "twin", "bo")
    a, b, c, d = [await record(store, one, TODAY) for one in (ana, twin, twin, bo)]
    await in_transaction(store, "people.merge", ana, twin, [a.id, b.id, d.id])
    assert await in_transaction(store, "ledger.facts", ana) == [c]
    assert await in_transaction(store, "ledger.facts", bo) == [d]


async def test_a_day_has_one_outage(store: Store) -> None:
    ana, twin = await add_all(store, "ana", "twin")
    for learner, days in ((ana, (1, 2)), (twin, (2, 3))):
        for day in days:
            await record(store, learner, date(2026, 3, day), "outage", "")
    await in_transaction(store, "people.merge", ana, twin)
    assert sorted(await outages(store, ana)) == [date(2026, 3, day) for day in (1, 2, 3)]


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [("sent", "queued", "sent"), ("queued", "sent", "sent"), ("queued", "queued", "queued"),
     ("missed", "queued", "queued"), ("skipped", "queued", "skipped"),
     ("queued", "claimed", "claimed"), ("failed", "gone", "failed")],
)  # fmt: skip
async def test_of_two_rows_for_a_day_the_one_that_went_out_stays(store: Store, mine, theirs, kept) -> None:
    ana, twin = await add_all(store, "ana", "twin")
    async with store.begin() as tx:
        for learner, state in ((ana, mine), (twin, theirs)):
            await put_row(tx, learner, state)
    await in_transaction(store, "people.merge", ana, twin)
    assert [(row.learner, row.state) for row in await deliveries(store, ana)] == [(ana, kept)]


async def put_row(tx: Transaction, learner: int, state: str) -> None:
    """Bring a row of today into a state; one that stays queued is not due yet, so that no claim takes it."""
    await tx.outbox.enqueue(learner, "nudge", TODAY, LATER if state == "queued" else NOW)
    for row in await tx.outbox.claim(NOW, LEASE, 1, LATE):
        if state != "claimed":
            await tx.outbox.settle(replace(row, state=state))


async def test_a_row_in_flight_is_settled_for_who_has_it_now(store: Store) -> None:
    ana, twin = await add_all(store, "ana", "twin")
    await queue(store, twin, NOW)
    (row,) = await claim(store, NOW)
    await in_transaction(store, "people.merge", ana, twin)
    await settle(store, replace(row, state="sent"))
    assert [(row.learner, row.state) for row in await deliveries(store, ana)] == [(ana, "sent")]
    assert await deliveries(store, twin) == []


async def test_nudges_go_once_and_not_after_study_on_either_side(store: Store) -> None:
    ana, twin = await daily_all(store, "ana", "twin")
    await record(store, twin, TODAY)
    await in_transaction(store, "people.merge", ana, twin)
    ticked = await tick(store, utc("2026-03-27", "20:00"))
    assert ticked.due == 0
    ticked = await tick(store, utc("2026-03-28", "20:00"))
    assert ticked.due == 1
    (row,) = await claim(store, utc("2026-03-28", "20:00"))
    assert row.learner == ana


async def test_of_two_open_forms_in_a_place_one_stays(store: Store) -> None:
    ana, twin = await add_all(store, "ana", "twin")
    async with store.begin() as tx:
        await tx.forms.save(ana, HERE, Draft(FORM, ("mine",)))
        await tx.forms.save(twin, HERE, Draft(FORM, ("theirs",)))
        await tx.forms.save(twin, THERE, Draft(FORM))
        await tx.people.merge(ana, twin)
    assert await in_transaction(store, "forms.of", ana) == [(THERE, Draft(FORM)), (HERE, Draft(FORM, ("mine",)))]


async def test_a_merge_that_raised_is_taken_back(store: Store) -> None:
    ana, twin = await daily_all(store, "ana", "twin")
    await record(store, twin, TODAY)
    await queue_all(store, (ana, twin), NOW)
    async with store.begin() as tx:
        await tx.forms.save(twin, HERE, Draft(FORM))
        await tx.links.save_code(twin, "code", LATER)
    before = [await everything(store, one) for one in (ana, twin)]
    with pytest.raises(RuntimeError):
        await merge_and_stumble(store, ana, twin)
    assert [await everything(store, one) for one in (ana, twin)] == before
    assert await in_transaction(store, "links.take_code", "code", NOW) == twin


async def merge_and_stumble(store: Store, keep: int, gone: int) -> None:
    async with store.begin() as tx:
        await tx.people.merge(keep, gone)
        raise RuntimeError


async def everything(store: Store, learner: int) -> list[object]:
    async with store.begin() as tx:
        kept = [await tx.people.find(learner), await tx.contacts.of(learner), await tx.ledger.facts(learner)]
        return [*kept, await tx.forms.of(learner), await tx.outbox.of(learner, 9)]


async def test_a_code_works_once_in_its_time(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "links.save_code", ana, "code", LATER)
    assert await in_transaction(store, "links.take_code", "other", NOW) is None
    assert await in_transaction(store, "links.take_code", "code", NOW) == ana
    assert await in_transaction(store, "links.take_code", "code", NOW) is None
    await in_transaction(store, "links.save_code", ana, "code", LATER)
    assert await in_transaction(store, "links.take_code", "code", LATER) is None


async def test_two_who_use_a_code_at_once_do_not_both_get_it(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "links.save_code", ana, "code", LATER)
    taken = await asyncio.gather(*(in_transaction(store, "links.take_code", "code", NOW) for _ in range(4)))
    assert sorted(taken, key=str) == [ana, None, None, None]


async def test_a_newer_code_ends_the_older_one(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "links.save_code", ana, "old", LATER)
    await in_transaction(store, "links.save_code", ana, "new", LATER)
    assert await in_transaction(store, "links.take_code", "old", NOW) is None
    assert await in_transaction(store, "links.take_code", "new", NOW) == ana


async def test_tries_are_counted_in_a_moving_window(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    for minute in (0, 1, 2, 11):
        at = NOW + timedelta(minutes=minute)
        count = await in_transaction(store, "links.count_try", ana, at, at - timedelta(minutes=10))
    assert count == 2
    assert await in_transaction(store, "links.count_try", bo, at, NOW) == 1


async def test_what_belongs_to_no_learner_is_refused(store: Store) -> None:
    for step, values in (("links.save_code", (99, "code", LATER)), ("links.count_try", (99, NOW, NOW))):
        with pytest.raises(LookupError):
            await in_transaction(store, step, *values)
    assert await in_transaction(store, "forms.of", 99) == []


async def test_the_address_used_last_comes_first_after_a_merge(store: Store) -> None:
    ana, twin = await add(store, "ana"), await add(store, "twin", LATER)
    await in_transaction(store, "contacts.save", ana, Contact(THERE, NOW - timedelta(days=1)))
    await in_transaction(store, "people.merge", ana, twin)
    assert [contact.address.id for contact in await in_transaction(store, "contacts.of", ana)] == ["twin", "ana", "5"]
