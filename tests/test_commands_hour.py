import asyncio
from datetime import timedelta

import pytest
from cards_house import answers
from drive import Drive, Person
from phrasings import said

from bot.learning.facts import effective

HOURS = [
    "finish:nowhere",
    "finish",
    "undo_done:99",
    "undo_done:x",
    "check:nowhere",
    "check_answer:nowhere",
    "check_told:nowhere:right",
]
DAYS = ["snooze_ask:x", "snooze:2026-05-04:7", "snooze:x:15", "nudge_skip:x", "nudge_why:", "snooze_ask"]


async def written(person: Person) -> list[str]:
    """The facts since the start, which writes down a path and a zone."""
    return [fact.kind for fact in await person.facts() if fact.kind not in {"path", "zone"}]


async def test_an_hour_from_the_first_look_to_undo():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/today")
    title = ana.sees.splitlines()[0]
    for part in ("hour 1 of", "Learn, 12 minutes.", "Build, 48 minutes.", "Done when:", "Check."):
        assert part in ana.sees
    await ana.presses("Self-check")
    question = ana.sees.partition("A) ")[0]
    await answers(ana)
    assert ana.sees.startswith(question)
    assert "💡" in ana.sees
    assert await written(ana) == ["answer"]
    await ana.presses("Done")
    assert title in ana.sees
    assert "1 day in a row" in ana.sees
    await ana.presses("Undo")
    assert "is open again" in ana.sees
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 0 days")
    await ana.says("/today")
    assert ana.sees.splitlines()[0] == title


async def test_undo_twice_takes_back_once():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    undo = ana.finds("Undo")
    await ana.forges(undo)
    await ana.presses("Done")
    await ana.forges(undo)
    assert await written(ana) == ["session", "undo", "session"]
    assert [fact.kind for fact in effective(await ana.facts())].count("session") == 1


async def test_a_second_done_on_one_day_is_asked_for():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    await ana.says("/done")
    assert said("done.another", ana.sees)
    assert await written(ana) == ["session"]
    await ana.presses("Yes, that one too")
    assert await written(ana) == ["session", "session"]
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/done")
    assert "2 days in a row" in ana.sees


async def test_two_presses_at_once_count_once():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/today")
    done = ana.finds("Done")
    await asyncio.gather(*(ana.forges(done) for _ in range(5)), ana.says("/done"))
    assert await written(ana) == ["session"]
    await ana.forges(done)
    assert "It counts once" in ana.sees


async def test_an_hour_without_a_goal_says_so():
    ana = Drive.fresh().person("ana")
    await ana.says("/today")
    assert said("today.no_goal", ana.sees)


async def test_after_the_last_hour_there_is_one_that_keeps_fit_and_a_choice():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Experienced developer")
    await ana.presses("I don't know yet: the basics first")
    for _ in range(100):
        await ana.says("/today")
        if any("What comes next" in label for label in ana.labels):
            break
        await ana.presses("Done")
    assert said("onward.choose", ana.sees)
    await ana.presses("What comes next?")
    await ana.presses("Another path")


@pytest.mark.parametrize("action", HOURS)
async def test_forged_hours_change_nothing(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await written(ana) == []


async def test_nobody_undoes_for_somebody_else():
    drive = Drive.fresh()
    ana, ben = await drive.person("ana").starts(), await drive.person("ben").starts()
    await ana.says("/done")
    await ben.forges(ana.finds("Undo"))
    assert "older message" in ben.sees
    assert await written(ana) == ["session"]


async def test_the_streak_is_explained_day_by_day():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/streak")
    assert "Your first finished hour" in ana.sees
    await ana.presses("Why this number?")
    assert "Your first finished hour" in ana.sees
    for days in (0, 1, 2):
        drive.clock.move(drive.clock.now() + timedelta(days=days))
        await ana.says("/done")
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 1 day in a row")
    assert "🟩🟩⬜🟩" in ana.sees
    assert "Longest: 2 days" in ana.sees
    assert ana.reply.picture is not None
    assert ana.reply.picture.alt == "Streak card: 1 day in a row; 3 of the last 14 days counted."
    await ana.presses("Why this number?")
    assert "Wednesday, 6 May: not counted" in ana.sees
    assert ana.sees.count(": counted") == 3
    assert "In your streak now: 1 day that counted." in ana.sees
    await ana.presses("Back")
    drive.clock.move(drive.clock.now() + timedelta(days=9))
    await ana.says("/streak")
    assert said("streak.lost", ana.sees, n=2)


async def test_studying_before_the_hour_keeps_the_nudge_away():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1
    await ana.presses("Done")
    await drive.sleeps_until("12:00", "Europe/Berlin")
    await ana.says("/done")
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert len(ana.nudges) == 0  # the first one was edited, the second never came
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1


async def test_a_nudge_can_be_snoozed_skipped_and_questioned():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await drive.sleeps_until("19:00", "Europe/Berlin")
    await ana.presses("Why this?")
    assert "every day at 19:00 (Europe/Berlin)" in ana.sees
    await drive.sleeps_until("19:00", "Europe/Berlin")
    await ana.presses("Snooze")
    tonight = ana.finds("Tonight at 21:00")
    await ana.presses("15 minutes")
    assert "19:15" in ana.sees
    await drive.sleeps_until("19:15", "Europe/Berlin")
    assert len(ana.nudges) == 1
    await ana.presses("Skip today")
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []
    await ana.forges(tonight)  # too late for that
    assert "older message" in ana.sees


@pytest.mark.parametrize("action", DAYS)
async def test_forged_days_are_refused(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
