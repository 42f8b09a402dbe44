"""An offset such as UTC+5:30 is a zone like any other: in every store, file and message; and no sign is reversed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfoNotFoundError

import pytest
from drive import Drive
from hypothesis import given
from hypothesis import strategies as st
from store_house import add, next_due, tick, utc

from bot.clock import (
    Moment,
    at_wall,
    fixed_offset,
    fixed_zone,
    keeps_one_offset,
    local_day,
    next_moment,
    zone_label,
    zone_of,
)
from bot.export.parse import from_json
from bot.learning.streak_fold import fold_streak
from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.reading.offsets import read_offset
from bot.reading.zones import find_zone, is_zone

QUARTERS = st.integers(-48, 56).map(lambda quarters: quarters * timedelta(minutes=15))
INDIA = "UTC+5:30"


@given(QUARTERS)
def test_every_offset_of_a_quarter_has_one_name_that_is_read_back(offset):
    name = fixed_zone(offset)
    assert name is not None
    assert is_zone(name)
    assert find_zone(name) == read_offset(name) == name
    assert datetime(2026, 7, 1, tzinfo=UTC).astimezone(zone_of(name)).utcoffset() == offset
    assert fixed_offset(name) == (offset or None)
    assert zone_label(name) == name
    assert keeps_one_offset(name)


@pytest.mark.parametrize(
    "name", ["UTC+05", "UTC+5:00", "UTC+0", "UTC-0:00", "UTC+14:15", "UTC-12:15", "UTC+5:17", "utc+5", "UTC+٥"]
)
def test_no_other_name_is_a_zone(name):
    assert fixed_offset(name) is None
    assert not is_zone(name)
    with pytest.raises(ZoneInfoNotFoundError):
        zone_of(name)


@pytest.mark.parametrize("minutes", [15 * 60, -13 * 60, 7])
def test_where_no_clock_is_there_is_no_name(minutes):
    assert fixed_zone(timedelta(minutes=minutes)) is None


@given(st.integers(-12, 14))
def test_the_names_of_the_database_are_shown_with_their_sign_put_right(hours):
    shown = zone_label(f"Etc/GMT{-hours:+d}")
    assert shown == (f"UTC{hours:+d}" if hours else "UTC")
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert noon.astimezone(zone_of(f"Etc/GMT{-hours:+d}")).time() == noon.astimezone(zone_of(shown)).time()


def test_the_day_and_the_next_moment_by_an_offset():
    now = datetime(2026, 5, 4, 18, tzinfo=UTC)
    assert next_moment(INDIA, time(21), now) == Moment(datetime(2026, 5, 5, 15, 30, tzinfo=UTC), date(2026, 5, 5))
    assert at_wall("UTC-3:30", date(2026, 5, 4), time(23)) == datetime(2026, 5, 5, 2, 30, tzinfo=UTC)
    assert local_day(datetime(2026, 5, 4, 21, 29, tzinfo=UTC), INDIA, time(3)) == date(2026, 5, 4)
    assert local_day(datetime(2026, 5, 4, 21, 30, tzinfo=UTC), INDIA, time(3)) == date(2026, 5, 5)


async def test_a_slot_of_an_offset_in_every_store(store: Store):
    await add(store, remind_at=time(21), zone=INDIA)
    due_at = utc("2026-03-27", "15:30")
    assert await next_due(store) == due_at
    assert await tick(store, due_at) == TickResult(1, 0)


async def test_nine_in_india_comes_at_nine_in_india():
    drive = Drive.fresh(at=datetime(2026, 5, 4, 18, tzinfo=UTC))
    ana = drive.person("ana")
    await ana.says("/remind 9pm GMT+5:30")
    assert "21:00 (UTC+5:30)" in ana.sees
    assert "without daylight saving time" in ana.sees
    await drive.runs_until(datetime(2026, 5, 5, 15, 29, 59, tzinfo=UTC))
    assert ana.nudges == []
    await drive.runs_until(datetime(2026, 5, 5, 15, 30, tzinfo=UTC))
    assert len(ana.nudges) == 1


@pytest.mark.parametrize("typed", ["GMT+5:30", "UTC-3", "+05:30", "GMT-9"])
async def test_no_reversed_sign_is_seen_anywhere(typed):
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for said in (
        f"/remind 9pm {typed}",
        "/remind",
        "/settings",
        "/start",
        "/plan",
        "/nudges",
        "/done",
        "/streak",
        "/streak why",
    ):
        await ana.says(said)
        assert "Etc/" not in ana.sees + "".join(ana.labels)


async def test_whoever_has_a_reversed_name_from_before_reads_it_the_right_way():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:start_zone:Etc/GMT-5")
    await ana.says("/settings")
    assert "Time zone: UTC+5\n" in ana.sees


async def test_an_offset_goes_through_a_file_and_back():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/remind 9pm UTC+5:45")
    await ana.says("/done")
    await ana.says("/export")
    assert ana.reply.file
    read = from_json(ana.reply.file.data)
    assert read.learner.zone == "UTC+5:45"
    facts = read.facts
    assert "UTC+5:45@03:00" in [fact.ref for fact in facts]
    assert fold_streak(facts, date(2026, 5, 4), read.learner.zone, time(3)).current == 1


async def test_a_calendar_file_has_the_instants_of_an_offset():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/remind 9pm UTC+5:30")
    await ana.says("/plan ics")
    assert ana.reply.file
    assert b"DTSTART:20260504T153000Z" in ana.reply.file.data


async def test_a_community_keeps_an_offset_too():
    ana = Drive.fresh().person("ana").in_place("server-1", "admin")
    await ana.says("/setup 9pm on weekdays GMT+5:30")
    assert "21:00 (UTC+5:30)" in ana.sees or "21:00, UTC+5:30" in ana.sees
    assert "Saturday, Sunday" in ana.sees


@pytest.mark.parametrize(
    ("told", "zone"),
    [("+05:30", INDIA), ("Etc/GMT-5", "UTC+5"), ("Asia/Calcutta", "Asia/Kolkata"), ("Mars/Phobos", "UTC"), ("", "UTC")],
)
async def test_what_a_browser_tells_of_its_clock(told, zone):
    ana = Drive.fresh().person("ana", zone=told)
    await ana.says("/tip")
    assert (await ana.learner()).zone == zone
