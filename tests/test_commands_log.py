from datetime import timedelta

import pytest
from drive import Drive

from bot.learning.facts import standing

NO_MINUTES = ["0", "601", "-5", "many", "🦄", "40x", "x" * 5_000]


async def test_other_study_makes_a_day_count():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 40 pandas")
    assert "40 minutes of pandas are in your ledger" in ana.sees
    assert "1 day in a row" in ana.sees
    fact = (await ana.facts())[-1]
    assert (fact.kind, fact.minutes, fact.ref) == ("log", 40, "pandas")


async def test_less_than_ten_minutes_say_what_is_missing():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 4")
    assert "6 more minutes, and today counts" in ana.sees
    await ana.says("/log 5 min a talk")
    assert "1 more minute, and today counts" in ana.sees
    await ana.says("/log 1")
    assert "1 day in a row" in ana.sees


async def test_a_day_that_counts_is_not_called():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/log 10")
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1


@pytest.mark.parametrize("typed", NO_MINUTES)
async def test_what_are_no_minutes_is_refused(typed):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.says(f"/log {typed}")
    assert "from 1 to 600" in ana.sees
    assert await ana.facts() == before
    await ana.presses("30 minutes")
    assert "30 minutes of study" in ana.sees


async def test_no_minutes_at_all_are_asked_for():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log")
    assert "How many minutes were they?" in ana.sees
    await ana.presses("45 minutes")
    assert (await ana.facts())[-1].minutes == 45


async def test_a_subject_has_an_end():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 20 " + "x" * 200)
    assert len((await ana.facts())[-1].ref) == 200
    await ana.says("/log 20 " + "x" * 201)
    assert "201 characters long; 200 is the most" in ana.sees
    await ana.says("/log 20 <b>*x*</b> {n}")
    assert "<b>*x*</b> {n}" in ana.sees


async def test_a_log_is_undone_once():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 40 pandas")
    undo = ana.finds("Undo")
    await ana.forges(undo)
    assert "The 40 minutes of pandas are taken back" in ana.sees
    await ana.forges(undo)
    kinds = [fact.kind for fact in await ana.facts()]
    assert kinds.count("undo") == 1
    assert "log" not in {fact.kind for fact in standing(await ana.facts())}


@pytest.mark.parametrize("action", ["log_undo:99", "log_undo:x", "log_undo", "log", "log:9999"])
async def test_forged_logs_change_nothing(action):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.facts() == before


async def test_undo_takes_back_the_latest_study_of_today():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/done")
    await ana.says("/log 15")
    await ana.says("/undo")
    assert "The 15 minutes are taken back" in ana.sees
    await ana.says("/undo")
    assert "is open again" in ana.sees
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 1 day")
    await ana.says("/undo")
    assert "no study of today" in ana.sees
    assert len([fact for fact in standing(await ana.facts()) if fact.kind == "session"]) == 1


async def test_an_hour_taken_back_can_be_finished_again():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says("/undo")
    await ana.presses("Done")
    assert "1 day in a row" in ana.sees


async def test_nothing_to_undo():
    ana = Drive.fresh().person("ana")
    await ana.says("/undo")
    assert "There is no study of today to take back" in ana.sees
    assert await ana.facts() == []
