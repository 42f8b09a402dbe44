from datetime import date

from store_house import add, change, daily, in_transaction, tick, utc

SATURDAY, SUNDAY, MONDAY = utc("2026-03-28", "20:00"), utc("2026-03-29", "19:00"), utc("2026-03-30", "19:00")


async def test_a_rest_day_gets_no_nudge_and_the_next_day_does(store):
    await daily(store, rest_days=(5, 6))
    assert [(await tick(store, at)).due for at in (SATURDAY, SUNDAY, MONDAY)] == [0, 0, 1]


async def test_a_pause_gets_no_nudge_up_to_its_last_day(store):
    learner = await daily(store)
    await change(store, learner, utc("2026-03-27", "12:00"), paused_until=date(2026, 3, 29))
    assert [(await tick(store, at)).due for at in (SATURDAY, SUNDAY, MONDAY)] == [0, 0, 1]


async def test_an_outage_on_a_rest_day_is_none(store):
    learner = await daily(store, rest_days=(5,))
    assert (await tick(store, utc("2026-03-29", "12:00"))).missed == 1  # Friday only
    facts = await in_transaction(store, "ledger.facts", learner)
    assert [(fact.kind, fact.day) for fact in facts] == [("outage", date(2026, 3, 27))]


async def test_an_hour_after_midnight_rests_with_the_day_it_belongs_to(store):
    await daily(store, "01:00", rest_days=(5,))
    assert (await tick(store, utc("2026-03-28", "00:00"))).due == 1  # Saturday 01:00 is still Friday's
    assert (await tick(store, utc("2026-03-29", "00:00"))).due == 0  # Sunday 01:00 is still Saturday's


async def test_the_rhythm_is_kept_whole(store):
    wishes = {"rest_days": (0, 6), "minutes": 45, "starts_on": date(2026, 4, 1), "visible": True}
    learner = await add(store, **wishes)
    kept = await in_transaction(store, "people.find", learner)
    assert {name: getattr(kept, name) for name in wishes} == wishes
