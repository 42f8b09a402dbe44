"""After 3, 14 and 60 days away the first answer welcomes; whatever it is, and once."""

from datetime import timedelta

import pytest
from drive import Drive
from phrasings import said
from real import words

from bot.values.message import show
from bot.words.text import forms

REPROACHES = ("still not", "should have", "finally", "missed out")


@pytest.mark.parametrize(
    ("days", "key"), [(3, "back_3"), (13, "back_3"), (14, "back_14"), (59, "back_14"), (60, "back_60")]
)
@pytest.mark.parametrize("text", ["/today", "/streak", "/help", "hello there"])
async def test_whatever_comes_first_is_answered_with_a_welcome(days, key, text):
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + timedelta(days=days))
    await ana.says(text)
    assert said(f"welcome.{key}", ana.sees, hours="1 hour", longest="1 day")
    assert "/log 15" in ana.sees
    assert any(str(year) in ana.sees for year in (2026, 2027))
    await ana.says(text)
    assert "👋" not in ana.sees.split("\n")[0]


async def test_who_was_hardly_away_or_never_studied_is_not_welcomed():
    drive = Drive.fresh()
    ana, ben = await drive.person("ana").starts(), await drive.person("ben").starts()
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + timedelta(days=2))
    await ana.says("/today")
    assert "/log 15" not in ana.sees
    drive.clock.move(drive.clock.now() + timedelta(days=30))
    await ben.says("/today")
    assert "/log 15" not in ben.sees


async def test_a_reminder_after_days_away_offers_a_small_step():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/remind 09:00")
    await ana.says("/done")
    await drive.runs_until(drive.clock.now() + timedelta(days=3, hours=6))
    assert said("welcome.reminder", show(ana.nudges[-1].answer.reply))
    assert "/log 15" not in show(ana.nudges[0].answer.reply)


def test_no_welcome_holds_anything_against_anybody():
    every = words().keys("en")
    for key in ("back_3", "back_14", "back_60", "step", "plan", "reminder"):
        assert len(every[f"welcome.{key}"]) >= 8
        told = " ".join(forms(every[f"welcome.{key}"])).lower()
        assert not [word for word in REPROACHES if word in told]
