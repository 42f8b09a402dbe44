from datetime import timedelta

from store_house import NOW, add, claim, daily, deliveries, in_transaction, queue, tick, utc

from bot.learning.facts import Fact

EVENING = utc("2026-03-27", "20:00")


async def write(store, learner, kind, ref, note=""):
    return await in_transaction(
        store, "ledger.record", learner, Fact(NOW, NOW.date(), kind, ref, minutes=60, note=note)
    )


async def test_a_milestone_keeps_the_nudge_away_and_its_undo_brings_it_back(store):
    ana, bo = await daily(store), await daily(store, name="bo")
    for learner in (ana, bo):
        fact = await write(store, learner, "project", "prj-todo", "milestone 1")
    await write(store, bo, "undo", str(fact.id))
    await tick(store, EVENING)
    assert [row.learner for row in await claim(store, EVENING)] == [bo]


async def test_other_lines_of_a_project_are_no_study(store):
    await write(store, await daily(store), "project", "prj-todo", "chosen")
    assert (await tick(store, EVENING)).due == 1


async def test_one_kind_of_a_day_can_be_cancelled(store):
    ana = await add(store)
    later = NOW + timedelta(minutes=25)
    for kind in ("timer", "snooze"):
        await queue(store, ana, later, kind)
    await in_transaction(store, "outbox.cancel", ana, NOW.date(), "timer")
    assert {row.kind: row.state for row in await deliveries(store, ana)} == {"timer": "skipped", "snooze": "queued"}
    await in_transaction(store, "outbox.cancel", ana, NOW.date())
    assert await claim(store, later) == []
