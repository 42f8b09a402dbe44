"""What was chosen for nudges, and what came of it, on every store."""

from dataclasses import replace
from datetime import date, timedelta

from store_house import LATE, LEASE, NOW, add, add_all, change, daily, deliveries, in_transaction, queue, tick, utc

from bot.learning.facts import Fact
from bot.ports.trials import Trial

EVENING = utc("2026-03-28", "20:00")
DAY = date(2026, 3, 28)
TWO_HOURS = timedelta(hours=2)


async def studies(store, learner, at, kind="session", ref="h1"):
    return await in_transaction(store, "ledger.record", learner, Fact(at, at.date(), kind, ref, 60))


async def nudged(store, name: str, arm: str, state: str = "sent") -> int:
    """Somebody whose nudge of the evening was settled."""
    sent_at = EVENING + timedelta(minutes=1) if state == "sent" else None
    learner = await add(store, name)
    async with store.begin() as tx:
        await tx.outbox.enqueue(learner, "nudge", DAY, EVENING)
        (row,) = await tx.outbox.claim(EVENING, LEASE, 1, LATE)
        await tx.trials.choose(learner, "nudge", DAY, arm)
        await tx.outbox.settle(replace(row, state=state, sent_at=sent_at))
    return learner


async def test_a_choice_outlives_the_settling_and_not_a_new_queueing(store):
    ana = await nudged(store, "ana", "question? hour,question")
    assert [(row.arm, row.state) for row in await deliveries(store, ana)] == [("question? hour,question", "sent")]
    await queue(store, ana, EVENING + TWO_HOURS, day=DAY)
    assert [row.arm for row in await deliveries(store, ana)] == [""]


async def test_a_choice_for_a_row_that_is_not_there_is_none(store):
    ana = await add(store)
    await in_transaction(store, "trials.choose", ana, "nudge", DAY, "hour")
    assert await deliveries(store, ana) == []


async def test_trials_count_study_within_the_time_after_sending_or_holding_back(store):
    people = {name: await nudged(store, name, "hour") for name in ("early", "in_time", "late", "undone")}
    held = await nudged(store, "held", "control? hour", "skipped")
    await nudged(store, "silent", "backoff", "skipped")
    await nudged(store, "never_sent", "hour", "gone")
    await studies(store, people["early"], EVENING)
    await studies(store, people["in_time"], EVENING + TWO_HOURS)
    await studies(store, people["late"], EVENING + TWO_HOURS + timedelta(minutes=2))
    fact = await studies(store, people["undone"], EVENING + timedelta(hours=1))
    await studies(store, people["undone"], EVENING + timedelta(hours=1), "undo", str(fact.id))
    await studies(store, held, EVENING + TWO_HOURS)
    assert list(await in_transaction(store, "trials.results", NOW, TWO_HOURS)) == [
        Trial("control? hour", 1, 1),
        Trial("hour", 4, 1),
    ]
    assert list(await in_transaction(store, "trials.results", EVENING + timedelta(seconds=1), TWO_HOURS)) == []


async def test_who_learned_on_a_day_is_counted_once(store):
    ana, bo, cem = await add_all(store, "ana", "bo", "cem")
    for learner, at in ((ana, EVENING), (ana, EVENING), (bo, EVENING), (bo, EVENING + timedelta(days=1))):
        await studies(store, learner, at)
    await studies(store, cem, EVENING - timedelta(days=1))
    assert await in_transaction(store, "reports.people_on", DAY) == 2


async def test_who_is_asleep_costs_no_row_and_comes_back_to_the_same_hour(store):
    ana = await daily(store)
    await change(store, ana, NOW, dormant=True)
    assert (await tick(store, EVENING)).due == 0
    await change(store, ana, EVENING, dormant=False, seen_on=DAY)
    assert (await tick(store, EVENING + timedelta(days=1))).due == 1
    async with store.begin() as tx:
        learner = await tx.people.find(ana)
    assert (learner.seen_on, learner.dormant, learner.slot) == (DAY, False, ("Europe/Berlin", learner.remind_at))


async def test_wishes_are_kept_in_their_order(store):
    ana = await add(store, wishes=("warn", "recap"))
    async with store.begin() as tx:
        assert (await tx.people.find(ana)).wishes == ("warn", "recap")
