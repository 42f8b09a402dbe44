from datetime import date

from store_house import NOW, add, in_transaction, utc

from bot.learning.facts import Fact
from scheduler.heartbeat import beat, rise

FRIDAY, SATURDAY, SUNDAY = date(2026, 3, 27), date(2026, 3, 28), date(2026, 3, 29)


async def studied(store, learner: int, day: date, minutes: int = 60, kind: str = "session") -> None:
    await in_transaction(store, "ledger.record", learner, Fact(NOW, day, kind, "x", minutes))


async def outages(store, learner: int) -> list[date]:
    return [fact.day for fact in await in_transaction(store, "ledger.facts", learner) if fact.kind == "outage"]


async def down(store, since: str, until: str) -> int:
    await beat(store, utc(*since.split()))
    return await rise(store, utc(*until.split()))


async def test_a_day_with_six_hours_of_downtime_is_covered_without_any_nudge_hour(store):
    ana, ben = await add(store), await add(store, "ben", zone="Asia/Tokyo")
    for learner in (ana, ben):
        await studied(store, learner, FRIDAY)
    await down(store, "2026-03-28 04:00", "2026-03-29 04:00")
    assert await outages(store, ana) == [SATURDAY]  # Sunday had one hour of it, from 03:00 on
    assert await outages(store, ben) == [SATURDAY, SUNDAY]  # 14 h of Saturday, and 10 h after 03:00 in Tokyo


async def test_less_than_six_hours_cover_nothing(store):
    ana = await add(store)
    await studied(store, ana, FRIDAY)
    assert await down(store, "2026-03-28 04:00", "2026-03-28 09:59") == 0
    assert await outages(store, ana) == []


async def test_a_day_that_counts_and_people_without_a_row_need_no_cover(store):
    ana, ben, cleo = await add(store), await add(store, "ben"), await add(store, "cleo")
    await studied(store, ana, SATURDAY)
    await studied(store, cleo, date(2025, 12, 1))
    assert await down(store, "2026-03-28 04:00", "2026-03-29 02:00") == 0
    assert [await outages(store, learner) for learner in (ana, ben, cleo)] == [[], [], []]


async def test_it_is_told_once(store):
    ana = await add(store)
    await studied(store, ana, FRIDAY)
    assert await down(store, "2026-03-28 04:00", "2026-03-29 02:00") == 1
    assert await rise(store, utc("2026-03-29", "02:01")) == 0
    assert await outages(store, ana) == [SATURDAY]


async def test_too_few_logged_minutes_are_no_study_for_the_store_either(store):
    ana = await add(store)
    await studied(store, ana, FRIDAY)
    await studied(store, ana, SATURDAY, minutes=5, kind="log")
    await down(store, "2026-03-28 04:00", "2026-03-29 02:00")
    assert await outages(store, ana) == [SATURDAY]
