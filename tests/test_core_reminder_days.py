"""Which day a reminder belongs to is decided once, by the wall time that was chosen, wherever the clocks move it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from drive import Drive
from scheduler_house import House
from store_house import claim, daily, deliveries, next_due, tick, utc

from bot.clock import local_day, next_moment, offsets, wall_day
from bot.command import Registry, message
from bot.door.app import App
from bot.learning.learner import DAY_START
from bot.ports.store import Store
from bot.values.events import Address, DeliveryDue
from bot.values.message import show
from bot.values.message_kinds import MessageKind

DAY = timedelta(days=1)
WALLS = [time(0, 15), time(1, 30), time(2), time(2, 30), time(2, 59), time(3), time(23, 30)]
YEAR = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("day_start", [time(0), DAY_START])
def test_around_every_change_of_clocks_every_day_has_its_one_reminder(day_start: time) -> None:
    moved = 0
    for zone in sorted(available_timezones()):
        for change in offsets(zone, *YEAR)[1:]:
            for wall in WALLS:
                at, days = change.since - 2 * DAY, []
                for _ in range(5):
                    at, on = next_moment(zone, wall, at)
                    days.append(wall_day(wall, on, day_start))
                    moved += days[-1] != local_day(at, zone, day_start)
                assert days == [days[0] + n * DAY for n in range(5)], (zone, change, wall)
    assert moved  # some slide past the start of the next day, and still belong to theirs


def test_offsets_say_when_the_clocks_are_changed() -> None:
    berlin = offsets("Europe/Berlin", *YEAR)
    assert [(one.since.isoformat(), one.seconds) for one in berlin] == [
        ("2026-01-01T00:00:00+00:00", 3_600),
        ("2026-03-29T01:00:00+00:00", 7_200),
        ("2026-10-25T01:00:00+00:00", 3_600),
    ]
    assert [one.seconds for one in offsets("Australia/Lord_Howe", *YEAR)] == [39_600, 37_800, 39_600]
    assert [one.seconds for one in offsets("UTC+5:30", *YEAR)] == [19_800]


@pytest.mark.parametrize(
    ("zone", "wall", "night"),
    [
        ("Europe/Berlin", "02:30", "2026-03-29"),  # 02:30 is left out, so it comes at 03:30
        ("Europe/Berlin", "02:30", "2026-10-25"),  # it comes twice, and the first one counts
        ("America/New_York", "02:30", "2026-03-08"),
        ("Australia/Lord_Howe", "02:15", "2026-10-04"),  # half an hour is left out
        ("America/Havana", "00:30", "2026-03-08"),  # at midnight
        ("Africa/Cairo", "00:30", "2026-04-24"),
    ],
)
async def test_every_store_gives_each_day_one_reminder(store: Store, zone: str, wall: str, night: str) -> None:
    on = date.fromisoformat(night)
    joined = datetime.combine(on - 3 * DAY, time(12), UTC)
    ana = await daily(store, wall, zone, now=joined)
    for _ in range(5):
        at = await next_due(store)
        assert at
        assert (await tick(store, at)).due == 1
        await claim(store, at, lease=1e7)
    days = sorted(row.day for row in await deliveries(store, ana))
    assert days == [days[0] + n * DAY for n in range(5)]
    assert on - DAY in days


async def test_its_words_are_those_of_its_day_though_the_clocks_moved_it_into_the_next() -> None:
    asked: dict[MessageKind, list[date]] = {MessageKind.REMINDER: [], MessageKind.WARNING: []}

    @message(MessageKind.REMINDER)
    async def reminder(call, event):
        asked[event.kind].append(call.today)

    @message(MessageKind.WARNING)
    async def warning(call, event):
        asked[event.kind].append(call.today)

    house, saturday = House(), date(2026, 3, 28)
    ana = await house.learner("telegram")
    async with house.store.begin() as tx:
        await tx.people.save(replace(ana, zone="Europe/Berlin"), house.clock.now())
    registry = Registry([reminder.__mentor__, warning.__mentor__])
    app = App(house.store, house.app.catalogs, house.app.words, registry, house.clock)
    for number, at in enumerate((utc("2026-03-29", "01:30"), utc("2026-03-30", "00:30"))):
        house.clock._at = at
        for kind in asked:
            await app.handle(DeliveryDue(ana.key, Address("telegram", "ana"), kind, saturday + number * DAY, at))
    assert asked[MessageKind.REMINDER] == [saturday, saturday + DAY]
    assert asked[MessageKind.WARNING] == [saturday + DAY] * 2  # which is true of a day, or not any more


async def test_two_nights_have_two_texts() -> None:
    drive = Drive.fresh(at=datetime(2026, 3, 26, 6, tzinfo=UTC))
    ana = drive.person("ana")
    await ana.starts()
    await ana.says("/remind 02:30 Berlin")
    await drive.runs_until(datetime(2026, 3, 31, 6, tzinfo=UTC))
    found = {shown.at: show(shown.answer.reply) for shown in ana.nudges}
    late, usual = utc("2026-03-29", "01:30"), utc("2026-03-30", "00:30")
    assert {late, usual} <= set(found)
    assert found[late] != found[usual]
