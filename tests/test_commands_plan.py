import re
from datetime import date, datetime, timedelta

import pytest
from drive import Drive, Person, content_app
from test_learning_calendar import lines

from bot.learning.course import way
from bot.learning.facts import Fact
from bot.values.media import File

FORGED = ["plan_rest:0,1,2,3", "plan_rest:7", "plan_rest:6,5", "plan_rest:x", "plan_minutes:14", "plan_minutes:181",
          "plan_minutes:x", "plan_begin:x", "plan:x", "plan_ics:x"]  # fmt: skip
DAY = timedelta(days=1)
HOURS = len(way(content_app().catalogs["en"], "beginner", "web"))


def by_plan(first: date, days: int = HOURS) -> str:
    """Say on which day the plan ends that begins on a day and takes so many."""
    end = first + (days - 1) * DAY
    return f"By your plan: {end.day} {end:%B %Y}"


def rests(facts: list[Fact]) -> list[str]:
    return [fact.ref for fact in facts if fact.kind == "rest"]


async def planned(drive: Drive | None = None) -> Person:
    ana = await (drive or Drive.fresh()).person("ana").starts()
    await ana.says("/plan")
    return ana


async def test_a_first_plan_names_every_assumption():
    ana = await planned()
    for words in (
        "Rest days: none", "Minutes a day: 60 minutes", "From: 4 May 2026", f"{HOURS} hours left",
        "14-23 weeks for what's left, at one hour every single day",
        f"{by_plan(date(2026, 5, 4))}. That's 60 minutes on 7 days a week",
        "I can tell you after your first week", "Nothing piles up",
    ):  # fmt: skip
        assert words in ana.sees
    assert "One more day" not in ana.sees


async def test_rest_days_are_switched_in_place():
    ana = await planned()
    await ana.presses("Rest days")
    for day in ("Sunday", "Saturday", "Wednesday"):
        await ana.presses(day)
    assert "Rest days: Wednesday, Saturday, Sunday" in ana.sees
    assert "Monday" not in ana.labels  # three at most
    await ana.presses("🌙 Wednesday")
    assert "Monday" in ana.labels
    assert rests(await ana.facts()) == ["6", "5,6", "2,5,6", "5,6"]
    assert (await ana.learner()).rest_days == (5, 6)
    await ana.presses("Plan")
    assert "on 5 days a week" in ana.sees
    sooner = re.search(r"One more day a week, on top of 5, would get you there about (\d+) days earlier", ana.sees)
    assert sooner
    assert abs(int(sooner[1]) - HOURS * (7 / 5 - 7 / 6)) <= 2


async def test_a_press_that_changes_nothing_is_no_fact():
    ana = await planned()
    await ana.forges("1:plan_rest:6")
    await ana.forges("1:plan_rest:6")
    await ana.forges("1:plan_rest:none")
    assert rests(await ana.facts()) == ["6", ""]


async def test_nobody_is_called_on_a_rest_day():
    drive = Drive.fresh()
    ana = await planned(drive)
    await ana.forges("1:plan_rest:1")
    await drive.runs_until(drive.clock.now() + 3 * DAY)
    assert [shown.at.day for shown in ana.nudges] == [4, 6]


async def test_minutes_a_day():
    ana = await planned()
    await ana.presses("Minutes a day")
    await ana.presses("30 minutes")
    await ana.presses("Plan")
    assert f"{by_plan(date(2026, 5, 4), 2 * HOURS)}. That's 30 minutes on 7 days" in ana.sees
    await ana.presses("Minutes a day")
    await ana.presses("Something else")
    await ana.says("14")
    assert "from 15 to 180" in ana.sees
    await ana.says("75 minutes")
    assert (await ana.learner()).minutes == 75


async def test_the_day_to_begin_on():
    ana = await planned()
    await ana.presses("First day")
    await ana.presses("11 May 2026")
    await ana.presses("Plan")
    assert "From: 11 May 2026" in ana.sees
    assert by_plan(date(2026, 5, 11)) in ana.sees
    await ana.presses("First day")
    await ana.presses("Something else")
    await ana.says("24.12.")
    assert (await ana.learner()).starts_on == date(2026, 12, 24)
    await ana.presses("Right away")
    assert (await ana.learner()).starts_on is None
    for action in ("plan_begin:2027-05-05", "plan_begin:2026-05-03"):
        await ana.forges(f"1:{action}")
        assert "between today and 365 days from now" in ana.sees


async def test_missed_days_move_the_dates_and_nothing_piles_up():
    drive = Drive.fresh()
    ana = await planned(drive)
    drive.clock.move(drive.clock.now() + 10 * DAY)
    await ana.says("/plan")
    assert f"{HOURS} hours left" in ana.sees
    assert by_plan(date(2026, 5, 14)) in ana.sees


async def test_the_own_pace_is_a_range():
    drive = Drive.fresh()
    ana = await planned(drive)
    for number in range(28):
        if number % 2 == 0:
            await ana.says("/done")
        drive.clock.move(drive.clock.now() + DAY)
    await ana.says("/plan")
    assert "14 of the last 28 days counted, with 60 minutes each" in ana.sees
    line = next(line for line in ana.sees.splitlines() if "own pace" in line)
    low, high = (
        datetime.strptime(f"{part} +0000", "%d %B %Y %z").date()
        for part in line.split(": ")[1].partition(", in")[0].split(" to ")
    )
    middle = drive.clock.now().date() + 2 * 84 * DAY
    assert low < middle < high < low + 150 * DAY
    assert "One more day a week, on top of 3½," in ana.sees


async def test_a_pause_moves_the_plan():
    ana = await planned()
    await ana.says("/pause 1 week")
    await ana.says("/plan")
    assert "From: 11 May 2026" in ana.sees


async def test_a_finished_way_needs_no_plan():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Experienced developer")
    await ana.presses("I don't know yet: the basics first")
    for _ in range(100):
        await ana.says("/today")
        if any("What comes next?" in label for label in ana.labels):
            break
        await ana.presses("Done")
    await ana.says("/plan")
    assert "every hour on your way is done" in ana.sees
    await ana.says("/plan ics")
    assert ana.answer.reply.file is None


def starts(file: File) -> list[str]:
    return [line.partition(":")[2] for line in lines(file.data) if line.startswith("DTSTART")]


def uids(file: File) -> list[str]:
    return [line for line in lines(file.data) if line.startswith("UID")]


async def sent(ana: Person) -> File:
    await ana.says("/plan ics")
    file = ana.answer.reply.file
    assert file
    return file


async def test_a_calendar_file_of_the_hours_to_come():
    drive = Drive.fresh()
    ana = await planned(drive)
    await ana.forges("1:plan_rest:5,6")
    file = await sent(ana)
    assert (file.name, file.media_type) == ("python-hours.ics", "text/calendar")
    begins = starts(file)
    assert len(begins) == len(set(uids(file))) == 28
    assert begins[:6] == [f"202605{day:02}T170000Z" for day in (4, 5, 6, 7, 8, 11)]
    assert "your next 28 entries, at 19:00 (Europe/Berlin)" in ana.sees


async def test_a_newer_file_names_a_day_as_an_older_one_did():
    drive = Drive.fresh()
    ana = await planned(drive)
    before = await sent(ana)
    drive.clock.move(drive.clock.now() + 2 * DAY)
    after = await sent(ana)
    assert uids(after)[:26] == uids(before)[2:]
    assert starts(after)[0] == "20260506T170000Z"


async def test_the_hour_keeps_its_wall_time_over_a_change_of_clocks():
    drive = Drive.fresh(at=datetime.fromisoformat("2026-10-20T06:00:00+00:00"))
    file = await sent(await planned(drive))
    assert starts(file)[4:7] == ["20261024T170000Z", "20261025T180000Z", "20261026T180000Z"]


async def test_an_hour_that_is_over_is_not_offered_again_today():
    drive = Drive.fresh()
    ana = await planned(drive)
    drive.clock.move(drive.clock.now() + timedelta(hours=14))
    assert starts(await sent(ana))[0] == "20260505T170000Z"


async def test_an_hour_after_midnight_is_on_the_next_date():
    ana = await planned()
    await ana.says("/remind 1:00")
    assert starts(await sent(ana))[0] == "20260504T230000Z"


@pytest.mark.parametrize("action", FORGED)
async def test_forged_plans_change_nothing(action):
    ana = await planned()
    before = await ana.learner()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.learner() == before


async def test_an_unknown_word_is_refused():
    ana = await planned()
    await ana.says("/plan pdf")
    assert "I don't know pdf here" in ana.sees
    await ana.presses("ics")
    assert ana.answer.reply.file


async def test_who_comes_back_after_months_is_no_beginner():
    drive = Drive.fresh()
    ana = await planned(drive)
    for _ in range(12):
        await ana.says("/done")
        drive.clock.move(drive.clock.now() + DAY)
    await ana.says("/pause 40 days")
    drive.clock.move(drive.clock.now() + 45 * DAY)
    await ana.says("/plan")
    assert "first week" not in ana.sees
    assert "your last weeks say too little about it" in ana.sees


async def test_no_number_has_a_decimal_that_says_nothing():
    ana = await planned()
    await ana.forges("1:plan_rest:5,6")
    for said in ("/plan", "/paths", "/progress"):
        await ana.says(said)
        assert not re.search(r"\d\.0(?!\d)", ana.sees), ana.sees


async def test_a_last_week_is_one_week():
    drive = Drive.fresh()
    ana = await planned(drive)
    hours = way(drive.app.catalogs["en"], "beginner", "web")
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        for number, hour in enumerate(hours[:-2]):
            then = drive.clock.now() - (number + 1) * timedelta(hours=8)
            await tx.ledger.record(learner.key, Fact(then, then.date(), "session", hour.id, 60))
    await ana.says("/plan")
    (line,) = [line for line in ana.sees.splitlines() if "By the roadmap" in line]
    assert "It gives 1 week for" in line
    dates = re.findall(r"\d+ \w+ 2026", line)
    assert len(dates) == len(set(dates))
