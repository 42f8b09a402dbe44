from datetime import time, timedelta

import pytest
from drive import Drive

from bot.door.app import App
from bot.words.text import Words

FORGED = ["set_language:xx", "set_language", "set_nudges:maybe", "set_visible:", "set_day_start:07:00",
          "set_day_start:02%3A30", "set_day_start:x", "settings:x"]  # fmt: skip


async def test_every_setting_shows_its_value():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/settings")
    assert [line for line in ana.sees.splitlines()[2:] if line] == [
        "Name: ana",
        "Language: English (en)",
        "Time zone: Europe/Berlin",
        "Reminder: at 19:00, on days when you haven't studied yet",
        "Your day starts at: 03:00",
        "Rest days: none",
        "Minutes a day: 60 minutes",
        "Others can see you: no",
        "My last attempts: kept for 30 days",
    ]


async def test_nudges_off_and_on_in_place():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/settings")
    await ana.presses("Reminders off")
    assert ana.answer.replaces
    assert "Reminder: off" in ana.sees
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []
    await ana.presses("Reminders on")
    assert "Reminder: at 19:00, on days when you haven't studied yet" in ana.sees
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1


async def test_a_moved_day_start_is_a_fact():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/settings")
    await ana.presses("Start of the day")
    assert "03:00" not in ana.labels
    await ana.presses("06:00")
    assert "Your day starts at: 06:00" in ana.sees
    assert (await ana.learner()).day_start == time(6)
    fact = (await ana.facts())[-1]
    assert (fact.kind, fact.ref, fact.note) == ("zone", "Europe/Berlin@06:00", "Europe/Berlin@03:00")
    await ana.forges("1:set_day_start:06%3A00")
    assert (await ana.facts())[-1] == fact


async def test_a_moved_day_start_costs_no_streak():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await drive.sleeps_until("02:30", "Europe/Berlin")
    await ana.says("/done")
    await ana.forges("1:set_day_start:00%3A00")
    drive.clock.move(drive.clock.now() + timedelta(hours=23))
    await ana.says("/done")
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 2 days")


async def test_who_may_see_me():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/settings")
    await ana.presses("Let others see me")
    assert (await ana.learner()).visible
    assert "Others can see you: yes" in ana.sees
    await ana.presses("Hide me")
    assert not (await ana.learner()).visible


async def test_zone_and_rhythm_are_one_press_away():
    ana = await Drive.fresh().person("ana").starts()
    for button, then in (("Rest days", "Rest days: none"), ("Minutes a day", "Minutes a day: 60 minutes")):
        await ana.says("/settings")
        await ana.presses(button)
        assert then in ana.sees
        await ana.presses("Settings")
        assert "Time zone: Europe/Berlin" in ana.sees
    await ana.presses("Time and place")
    assert "At what time?" in ana.sees


async def test_a_second_language_can_be_chosen():
    drive = Drive.fresh()
    words = Words({"en": drive.app.words.keys("en"), "de": {"settings.language_name": "Deutsch"}})
    app = drive.app
    drive.app = App(app.store, app.catalogs, words, app.registry, app.clock)
    ana = await drive.person("ana").starts()
    await ana.says("/settings")
    await ana.presses("Deutsch (de)")
    assert "Language: Deutsch (de)" in ana.sees
    assert (await ana.learner()).language == "de"


@pytest.mark.parametrize("action", FORGED)
async def test_forged_settings_change_nothing(action):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.learner()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.learner() == before
