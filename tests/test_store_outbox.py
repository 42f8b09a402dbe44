from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from store_house import (
    LATE,
    LEASE,
    NOW,
    add,
    add_all,
    claim,
    daily,
    deliveries,
    in_transaction,
    next_due,
    outages,
    queue,
    queue_all,
    record,
    settle,
    tick,
)

from bot.ports.outbox import Delivery
from bot.ports.store import Store
from bot.values.events import Address
from bot.values.message_kinds import OUTLIVED, PATIENT, MessageKind

SECOND = timedelta(seconds=1)
TOO_LATE = NOW + timedelta(seconds=LATE) + SECOND


async def crash(store: Store, at: datetime) -> Delivery:
    """Claim a row and never settle it."""
    (row,) = await claim(store, at)
    return row


async def test_a_row_is_claimed_when_it_is_due_and_only_once(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    assert await claim(store, NOW - SECOND) == []
    (row,) = await claim(store, NOW)
    assert (row.learner, row.state, row.attempts, row.ambiguous) == (ana, "claimed", 0, False)
    assert await claim(store, NOW) == []
    assert await next_due(store) == NOW + timedelta(seconds=LEASE)


async def test_the_oldest_are_claimed_first(store: Store) -> None:
    people = await add_all(store, "ana", "bo", "cy")
    for learner, minutes in zip(people, (3, 1, 2), strict=True):
        await queue(store, learner, NOW + timedelta(minutes=minutes))
    later = NOW + timedelta(minutes=9)
    assert [row.learner for row in await claim(store, later, 2)] == [people[1], people[2]]
    assert [row.learner for row in await claim(store, later, 2)] == [people[0]]


async def test_what_became_of_a_row_is_kept(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    (row,) = await claim(store, NOW)
    sent = replace(row, state="sent", attempts=2, sent_at=NOW + SECOND, address=Address("web", "ana"), error="busy 3")
    await settle(store, sent)
    assert await deliveries(store, ana) == [sent]
    assert await next_due(store) is None
    await settle(store, replace(row, state="failed"))
    assert await deliveries(store, ana) == [sent]


async def test_a_row_that_was_put_off_waits_but_keeps_its_moment(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    (row,) = await claim(store, NOW)
    waiting = replace(row, state="queued", attempts=1, error="busy", not_before=NOW + timedelta(minutes=5))
    await settle(store, waiting)
    assert await deliveries(store, ana) == [waiting]
    assert await next_due(store) == waiting.not_before
    assert await claim(store, NOW + timedelta(minutes=4)) == []
    (again,) = await claim(store, NOW + timedelta(minutes=5))
    assert (again.due_at, again.attempts, again.error, again.not_before) == (NOW, 1, "busy", None)
    await settle(store, replace(again, state="queued"))
    assert len(await claim(store, NOW + timedelta(minutes=5))) == 1


async def test_a_lease_that_ran_out_is_ambiguous_once_and_then_fails(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    await crash(store, NOW)
    assert await claim(store, NOW + 9 * SECOND) == []
    again = await crash(store, NOW + 10 * SECOND)
    assert again.ambiguous
    assert await claim(store, NOW + 19 * SECOND) == []
    assert await claim(store, NOW + 20 * SECOND) == []
    (row,) = await deliveries(store, ana)
    assert (row.state, row.ambiguous) == ("failed", True)
    assert row.error
    assert await next_due(store) is None


async def test_who_lost_a_row_to_another_settles_nothing(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    slow = await crash(store, NOW)
    owner = await crash(store, NOW + 10 * SECOND)
    await settle(store, replace(slow, state="failed", error="too slow"))
    assert [row.state for row in await deliveries(store, ana)] == ["claimed"]
    await settle(store, replace(owner, state="sent", sent_at=NOW))
    await settle(store, replace(slow, state="queued"))
    (row,) = await deliveries(store, ana)
    assert (row.state, row.ambiguous, row.error) == ("sent", True, "")


async def test_a_slow_owner_may_settle_as_long_as_nobody_took_the_row(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    await queue(store, ana, NOW)
    slow = await crash(store, NOW)
    await queue(store, bo, NOW - SECOND)
    assert [row.learner for row in await claim(store, NOW + 10 * SECOND, 1)] == [bo]
    await settle(store, replace(slow, state="sent", sent_at=NOW))
    assert [row.state for row in await deliveries(store, ana)] == ["sent"]


async def test_many_rows_are_settled_at_once(store: Store) -> None:
    people = await add_all(store, *(f"p{n}" for n in range(5)))
    await queue_all(store, people, NOW)
    claimed = await claim(store, NOW)
    async with store.begin() as tx:
        await tx.outbox.settle(*(replace(row, state="sent", sent_at=NOW) for row in reversed(claimed)))
        await tx.outbox.settle()
    async with store.begin() as tx:
        assert [(await tx.outbox.of(learner, 1))[0].state for learner in people] == ["sent"] * 5


async def test_a_row_queued_anew_while_in_flight_is_sent_again(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW, "snooze")
    (row,) = await claim(store, NOW)
    await queue(store, ana, NOW + 60 * SECOND, "snooze")
    await settle(store, replace(row, state="sent"))
    (row,) = await claim(store, NOW + 60 * SECOND)
    assert row.due_at == NOW + 60 * SECOND


async def test_a_learner_has_one_row_of_a_kind_a_day(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    (row,) = await claim(store, NOW)
    done = replace(row, state="sent", attempts=3, sent_at=NOW, address=Address("web", "ana"), error="x")
    await settle(store, done)
    await queue(store, ana, NOW + SECOND)
    await queue(store, ana, NOW + SECOND, "snooze")
    snooze, nudge = await deliveries(store, ana)
    assert nudge == Delivery(row.id, ana, "nudge", NOW.date(), NOW + SECOND, "queued")
    assert snooze.kind == "snooze"


async def test_cancel_skips_what_is_queued_for_that_day_only(store: Store) -> None:
    ana, bo = await add_all(store, "ana", "bo")
    await queue(store, ana, NOW, "sent")
    (row,) = await claim(store, NOW)
    await settle(store, replace(row, state="sent"))
    for learner, at in ((ana, NOW), (ana, NOW + timedelta(days=1)), (bo, NOW)):
        await queue(store, learner, at)
    await in_transaction(store, "outbox.cancel", ana, NOW.date())
    assert [row.state for row in await deliveries(store, ana)] == ["queued", "skipped", "sent"]
    assert [row.learner for row in await claim(store, NOW)] == [bo]


async def test_dues_come_newest_first_and_no_more_than_asked_for(store: Store) -> None:
    ana = await add(store)
    async with store.begin() as tx:
        for n in range(5):
            await tx.outbox.enqueue(ana, "nudge", NOW.date() + timedelta(days=n), NOW + timedelta(days=n))
    newest = await in_transaction(store, "outbox.of", ana, 2)
    assert [row.due_at for row in newest] == [NOW + timedelta(days=4), NOW + timedelta(days=3)]


async def test_deliveries_are_read_of_the_kinds_that_are_asked_for(store: Store) -> None:
    ana = await add(store)
    for kind, days in (("nudge", 0), ("warn", 1), ("snooze", 2), ("nudge", 3)):
        async with store.begin() as tx:
            await tx.outbox.enqueue(ana, kind, NOW.date() + timedelta(days=days), NOW + timedelta(days=days))
    found = await in_transaction(store, "outbox.of", ana, 2, ["nudge", "warn"])
    assert [row.kind for row in found] == ["nudge", "warn"]


async def test_a_row_too_late_is_missed_with_an_outage(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    assert await claim(store, TOO_LATE) == []
    assert [row.state for row in await deliveries(store, ana)] == ["missed"]
    assert await outages(store, ana) == [NOW.date()]
    assert await next_due(store) is None


async def test_lateness_counts_from_the_promised_moment(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    (row,) = await claim(store, NOW)
    await settle(store, replace(row, state="queued", error="busy", not_before=TOO_LATE + 60 * SECOND))
    assert await claim(store, TOO_LATE) == []
    assert [row.state for row in await deliveries(store, ana)] == ["missed"]


async def test_a_row_in_flight_when_a_long_outage_began_is_missed(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    await crash(store, NOW)
    assert await claim(store, TOO_LATE) == []
    (row,) = await deliveries(store, ana)
    assert (row.state, row.ambiguous) == ("missed", True)
    assert await outages(store, ana) == [NOW.date()]


@pytest.mark.parametrize(("kind", "error"), [("snooze", ""), ("nudge", "away: no window is open")])
async def test_some_late_rows_are_nobodys_outage(store: Store, kind: str, error: str) -> None:
    ana = await add(store)
    await queue(store, ana, NOW, kind)
    (row,) = await claim(store, NOW)
    await settle(store, replace(row, state="queued", error=error))
    assert await claim(store, TOO_LATE) == []
    assert [row.state for row in await deliveries(store, ana)] == ["missed"]
    assert await outages(store, ana) == []


async def test_what_is_worth_a_word_even_days_late_is_given_up_after_a_week(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW, "buddy")
    (row,) = await claim(store, NOW + timedelta(days=6))
    await settle(store, replace(row, state="queued", error="busy"))
    assert await claim(store, NOW + timedelta(days=8)) == []
    assert [row.state for row in await deliveries(store, ana)] == ["missed"]
    assert await outages(store, ana) == []


async def test_a_late_row_of_somebody_who_studied_is_no_outage(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    await record(store, ana, NOW.date())
    assert await claim(store, TOO_LATE) == []
    assert await outages(store, ana) == []


async def test_a_day_has_one_outage(store: Store) -> None:
    ana = await add(store)
    for _ in range(2):
        await queue(store, ana, NOW)
        assert await claim(store, TOO_LATE) == []
    assert await outages(store, ana) == [NOW.date()]


async def test_next_due_is_the_earliest_of_slots_rows_and_leases(store: Store) -> None:
    assert await next_due(store) is None
    ana = await daily(store, "21:00", "UTC")
    slot = await next_due(store)
    await queue(store, ana, NOW)
    assert await next_due(store) == NOW
    await claim(store, NOW)
    assert await next_due(store) == NOW + timedelta(seconds=LEASE)
    await in_transaction(store, "people.forget", ana)
    assert slot
    assert await next_due(store) is None
    await tick(store, slot)


@pytest.mark.parametrize("kind", sorted(PATIENT))
async def test_what_is_patient_is_sent_days_late(store: Store, kind: str) -> None:
    ana = await add(store)
    await queue(store, ana, NOW, kind)
    days = NOW + OUTLIVED - SECOND
    assert [row.kind for row in await claim(store, days)] == [kind]
    assert await outages(store, ana) == []


async def test_a_word_about_posts_or_roles_that_failed_is_patient() -> None:
    assert {MessageKind.POST_DENIED, MessageKind.BADGES_DENIED} <= PATIENT
