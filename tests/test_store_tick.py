from datetime import date, time, timedelta

from store_house import (
    BERLIN,
    LATE,
    NOW,
    add_all,
    change,
    claim,
    daily,
    daily_all,
    deliveries,
    in_transaction,
    next_due,
    outages,
    record,
    tick,
    utc,
    wanting,
)

from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.store.sql.slots import SLOTS_A_ROUND

SAT, SUN = date(2026, 3, 28), date(2026, 3, 29)  # the clocks of Berlin go forward in the night between them
NOTHING = TickResult(0, 0)


async def test_a_slot_becomes_one_row_and_moves_on(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    due_at = utc("2026-03-27", "21:00")
    assert await next_due(store) == due_at
    assert await tick(store, due_at - timedelta(seconds=1)) == NOTHING
    assert await tick(store, due_at) == TickResult(1, 0)
    assert await tick(store, due_at) == NOTHING
    (row,) = await deliveries(store, ana)
    assert (row.learner, row.kind, row.day, row.due_at, row.state) == (ana, "nudge", due_at.date(), due_at, "queued")
    await claim(store, due_at)
    assert await tick(store, due_at + timedelta(hours=1)) == NOTHING
    assert await tick(store, due_at + timedelta(days=1)) == TickResult(1, 0)


async def test_the_wall_time_holds_over_a_change_of_the_clocks(store: Store) -> None:
    ana = await daily(store, "21:00", BERLIN)
    for _ in range(3):
        assert await tick(store, await next_due(store) or NOW) == TickResult(1, 0)
        await claim(store, NOW + timedelta(days=9), lease=1e7)
    found = [(row.day, row.due_at) for row in reversed(await deliveries(store, ana))]
    assert found == [
        (date(2026, 3, 27), utc("2026-03-27", "20:00")),
        (SAT, utc("2026-03-28", "20:00")),
        (SUN, utc("2026-03-29", "19:00")),
    ]


async def test_a_wall_time_that_the_night_leaves_out_still_comes_once(store: Store) -> None:
    ana = await daily(store, "02:30", BERLIN, day_start=time(0))
    await tick(store, utc("2026-03-28", "23:00"))
    assert await tick(store, utc("2026-03-29", "01:30")) == TickResult(1, 0)
    assert await tick(store, utc("2026-03-29", "04:00")) == NOTHING
    assert (await deliveries(store, ana))[0].day == SUN


async def test_two_zones_come_at_their_own_moments(store: Store) -> None:
    ana, bo = await daily(store, "21:00", "Asia/Tokyo", "ana"), await daily(store, "21:00", "America/New_York", "bo")
    assert await tick(store, utc("2026-03-28", "01:00")) == TickResult(1, 0)
    assert await tick(store, utc("2026-03-28", "12:00")) == TickResult(1, 0)
    assert [(row.due_at, row.day) for row in await deliveries(store, bo)] == [(utc("2026-03-28", "01:00"), NOW.date())]
    assert [(row.due_at, row.day) for row in await deliveries(store, ana)] == [(utc("2026-03-28", "12:00"), SAT)]


async def test_an_hour_after_midnight_belongs_to_the_day_before(store: Store) -> None:
    owl = await daily(store, "01:00", "UTC", "owl")
    lark = await daily(store, "01:00", "UTC", "lark", day_start=time(0))
    assert await tick(store, utc("2026-03-28", "01:00")) == TickResult(2, 0)
    assert (await deliveries(store, owl))[0].day == date(2026, 3, 27)
    assert (await deliveries(store, lark))[0].day == SAT


async def test_who_studied_that_day_gets_none(store: Store) -> None:
    ana, bo, cy = await daily_all(store, "ana", "bo", "cy", zone="UTC")
    await record(store, ana, NOW.date())
    await record(store, bo, NOW.date() - timedelta(days=1))
    fact = await record(store, cy, NOW.date(), "log")
    await record(store, cy, NOW.date(), "undo", str(fact.id))
    assert await tick(store, utc("2026-03-27", "21:00")) == TickResult(2, 0)
    assert [len(await deliveries(store, who)) for who in (ana, bo, cy)] == [0, 1, 1]


async def test_an_undo_leaves_other_study_of_the_day_standing(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    first = await record(store, ana, NOW.date())
    await record(store, ana, NOW.date(), "log")
    await record(store, ana, NOW.date(), "undo", str(first.id))
    assert await tick(store, utc("2026-03-27", "21:00")) == NOTHING


async def test_study_of_a_later_day_does_not_count_for_this_one(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo", zone="UTC")
    await record(store, ana, NOW.date())
    for learner in (ana, bo):
        await record(store, learner, SAT)
    assert await tick(store, utc("2026-03-27", "21:00")) == TickResult(1, 0)
    assert len(await deliveries(store, bo)) == 1


async def test_without_an_hour_there_is_nothing(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    await change(store, ana, NOW, remind_at=None)
    assert await next_due(store) is None
    assert await tick(store, utc("2026-03-27", "21:00")) == NOTHING
    await change(store, ana, NOW, remind_at=time(22))
    assert await next_due(store) == utc("2026-03-27", "22:00")


async def test_a_changed_hour_or_zone_lies_ahead(store: Store) -> None:
    ana, late = await daily(store, "21:00", "UTC"), utc("2026-03-27", "21:30")
    await change(store, ana, late, remind_at=time(21, 15))
    assert await next_due(store) == utc("2026-03-28", "21:15")
    await change(store, ana, late, zone="America/New_York")
    assert await next_due(store) == utc("2026-03-28", "01:15")
    await change(store, ana, late, name="Ana")
    assert await tick(store, utc("2026-03-28", "01:15")) == TickResult(1, 0)


async def test_who_joins_an_overdue_slot_gets_nothing_for_the_past(store: Store) -> None:
    ana, bo = await daily(store, "21:00", "UTC", "ana"), await daily(store, "22:00", "UTC", "bo")
    await change(store, bo, utc("2026-03-27", "21:00"), remind_at=time(21))
    assert await tick(store, utc("2026-03-27", "21:05")) == TickResult(1, 0)
    assert len(await deliveries(store, ana)) == 1
    assert await deliveries(store, bo) == []
    assert await tick(store, utc("2026-03-28", "21:00")) == TickResult(2, 0)


async def test_a_saved_name_does_not_begin_the_slot_anew(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    await change(store, ana, utc("2026-03-27", "21:01"), name="Ana")
    assert await tick(store, utc("2026-03-27", "21:05")) == TickResult(1, 0)


async def test_late_by_less_than_the_limit_is_still_due(store: Store) -> None:
    ana, due_at = await daily(store, "21:00", "UTC"), utc("2026-03-27", "21:00")
    assert await tick(store, due_at + timedelta(seconds=LATE)) == TickResult(1, 0)
    assert (await deliveries(store, ana))[0].due_at == due_at


async def test_later_than_the_limit_is_an_outage(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    assert await tick(store, utc("2026-03-27", "21:00") + timedelta(seconds=LATE + 1)) == TickResult(0, 1)
    (row,) = await deliveries(store, ana)
    assert (row.state, row.day) == ("missed", NOW.date())
    assert await outages(store, ana) == [NOW.date()]
    assert await claim(store, utc("2026-03-28", "00:10")) == []


async def test_a_long_outage_names_every_day_once(store: Store) -> None:
    ana, bo, cy = await daily_all(store, "ana", "bo", "cy")
    await change(store, cy, utc("2026-04-04", "12:00"), remind_at=time(21, 0), zone="UTC")
    await record(store, bo, date(2026, 4, 1))
    back = utc("2026-04-08", "19:30")
    days = [NOW.date() + timedelta(days=n) for n in range(12)]
    assert await tick(store, back) == TickResult(2, 12 + 11 + 4)
    assert await tick(store, back) == NOTHING
    assert await outages(store, ana) == days
    assert await outages(store, bo) == [day for day in days if day != date(2026, 4, 1)]
    assert await outages(store, cy) == [day for day in days if day >= date(2026, 4, 4)]
    assert [row.state for row in (await deliveries(store, ana))[:2]] == ["queued", "missed"]
    assert await next_due(store) == utc("2026-04-08", "19:00")


async def test_study_that_was_logged_during_an_outage_keeps_its_day(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    for day in (NOW.date(), SUN):
        await record(store, ana, day)
    assert await tick(store, utc("2026-03-30", "20:00")) == TickResult(0, 1)
    assert await outages(store, ana) == [SAT]


async def test_a_day_that_was_queued_already_is_not_queued_again(store: Store) -> None:
    ana, early = await daily(store, "21:00", "UTC"), utc("2026-03-27", "21:00")
    await tick(store, early)
    await claim(store, early, lease=1e7)
    await change(store, ana, early, remind_at=time(22))
    assert await tick(store, utc("2026-03-27", "22:00")) == NOTHING
    assert len(await deliveries(store, ana)) == 1


async def test_empty_slots_do_not_wake_anybody(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    await in_transaction(store, "people.forget", ana)
    assert await next_due(store) is None
    assert await tick(store, utc("2026-05-27", "21:00")) == NOTHING
    bo = await daily(store, "21:00", "UTC", "bo", now=utc("2026-05-27", "21:30"))
    assert await tick(store, utc("2026-05-28", "21:00")) == TickResult(1, 0)
    assert await outages(store, bo) == []


async def test_many_slots_and_people_are_done_in_one_tick(store: Store) -> None:
    zones = ("UTC", "Africa/Abidjan", "Asia/Kolkata", "Asia/Colombo")  # of two clocks
    wanted = [(f"20:{minute:02}", zone) for zone in zones for minute in range(14)]
    assert len(wanted) > SLOTS_A_ROUND  # so many take more than one round
    twice = [*wanted, *wanted[:14]]
    await add_all(store, *(wanting(wall, zone, f"n{n}") for n, (wall, zone) in enumerate(twice)))
    assert await tick(store, utc("2026-03-27", "20:59")) == TickResult(14 * 3, 14 * 2)
    rows = await claim(store, utc("2026-03-27", "20:59"), limit=1000)
    assert len(rows) == 14 * 3
    assert [row.due_at for row in rows] == sorted(row.due_at for row in rows)
