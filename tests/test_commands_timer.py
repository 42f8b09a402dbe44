from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person
from phrasings import said

MINUTE = timedelta(minutes=1)


def calls(ana: Person) -> list[str]:
    """What the clock brought."""
    return [shown.kind for shown in ana.messages if shown.kind == "nudge"]


async def test_a_timer_calls_when_the_time_is_up_even_without_an_hour_for_nudges():
    drive = Drive.fresh()
    ana = drive.person("ana", zone="Europe/Berlin")
    await ana.says("/today")
    assert (await ana.learner()).remind_at is None
    await ana.presses("Start 25 min")
    assert "08:25" in ana.sees
    await drive.runs_until(MORNING + 24 * MINUTE)
    assert calls(ana) == []
    await drive.runs_until(MORNING + 25 * MINUTE)
    assert ana.sees.startswith("⏰ Time is up")
    await ana.presses("Another 25 min")
    await drive.runs_until(MORNING + 50 * MINUTE)
    assert ana.sees.startswith("⏰ Time is up")
    await ana.presses("Done")
    assert said("done.title", ana.sees)


async def test_a_running_timer_is_moved_and_says_so():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/today")
    await ana.presses("Start 50 min")
    await drive.runs_until(MORNING + 10 * MINUTE)
    await ana.forges("1:timer:25")
    assert "was running already" in ana.sees
    await ana.says("/today")
    assert "Your timer runs until 08:35" in ana.sees
    assert "⏱️ Start 25 min" not in ana.labels
    await drive.runs_until(MORNING + 55 * MINUTE)
    assert len(calls(ana)) == 1


async def test_a_timer_moved_over_the_start_of_a_day_stays_one():
    drive = Drive.fresh(at=MORNING.replace(hour=2, minute=50))
    ana = drive.person("ana")
    await ana.forges("1:timer:25")
    await drive.runs_until(MORNING.replace(hour=3, minute=5))
    await ana.forges("1:timer:50")
    assert "was running already" in ana.sees
    await drive.runs_until(MORNING)
    assert len(calls(ana)) == 1


async def test_a_stopped_timer_is_silent_and_the_snooze_stays():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await drive.sleeps_until("19:00", "Europe/Berlin")
    await ana.presses("Snooze")
    await ana.presses("1 hour")
    await ana.forges("1:timer:50")
    await ana.presses("Stop the timer")
    assert "is stopped" in ana.sees
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.sees.count("Learn, 12 minutes.") == 1  # the snooze came, the timer did not
    assert len(calls(ana)) == 1
    await ana.forges("1:timer_stop")
    assert "No timer is running" in ana.sees


async def test_a_finished_hour_stops_the_timer():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:timer:50")
    await ana.says("/done")
    await drive.runs_until(MORNING + 60 * MINUTE)
    assert calls(ana) == []


async def test_a_late_timer_says_so():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:timer:25")
    drive.clock.move(MORNING + 60 * MINUTE)
    await drive.runs_until(MORNING + 61 * MINUTE)
    assert "Sorry, I'm late: this was due at 08:25" in ana.sees


@pytest.mark.parametrize("action", ["timer", "timer:5", "timer:0", "timer:x", "timer:25:50", "wake_timer"])
async def test_forged_timers_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
