from datetime import date, timedelta

import pytest
from drive import Drive, Person
from phrasings import said

from bot.learning.facts import Fact

WRONG = ["blah", "30.2.", "🦄", "x" * 5_000, "3 dayss", "2026-05-10 and more"]


def announced(facts: list[Fact]) -> list[str]:
    return [fact.ref for fact in facts if fact.kind == "pause"]


async def ana_on(drive: Drive) -> Person:
    return await drive.person("ana").starts()


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("3 days", "2026-05-06"),
        ("1 day", "2026-05-04"),
        ("today", "2026-05-04"),
        ("2 weeks", "2026-05-17"),
        ("10.5.", "2026-05-10"),
        ("2026-07-02", "2026-07-02"),
        ("60 days", "2026-07-02"),
        ("May 9", "2026-05-09"),
        ("tomorrow", "2026-05-05"),
        ("until tomorrow", "2026-05-05"),
        ("until friday", "2026-05-08"),
        ("till monday", "2026-05-04"),
        ("friday", "2026-05-08"),
        ("until next friday", "2026-05-15"),
        ("next week", "2026-05-17"),
        ("this week", "2026-05-10"),
        ("until the end of the month", "2026-05-31"),
        ("for 2 weeks", "2026-05-17"),
        ("for 2 weeks please", "2026-05-17"),
        ("a week", "2026-05-10"),
        ("two weeks", "2026-05-17"),
        ("12th May", "2026-05-12"),
        ("until May 12th", "2026-05-12"),
        ("24.5.", "2026-05-24"),
        ("20/5", "2026-05-20"),
        ("5/20/2026", "2026-05-20"),
    ],
)
async def test_a_pause_as_it_is_typed(typed, last):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert "Enjoy your days off" in ana.sees
    assert announced(await ana.facts()) == [last]
    assert (await ana.learner()).paused_until == date.fromisoformat(last)


async def test_a_date_that_is_two_is_asked_about():
    ana = await ana_on(Drive.fresh())
    await ana.says("/pause 6/5")
    assert ana.labels == ["6 May", "5 June"]
    await ana.presses("5 June")
    assert announced(await ana.facts()) == ["2026-06-05"]


LATER = [
    ("from monday for 2 weeks", "2 weeks"), ("24.12. to 2.1.", "Until 2.1"), ("24.12. - 2.1.", "Until 2.1"),
    ("24.12.-2.1.", "Until 2.1"), ("monday to friday", "Until friday"), ("from tomorrow for a week", "a week"),
    ("next week for 3 days", "3 days"), ("starting friday", "1 week"), ("from 1 june", "1 week"),
    ("2 weeks from monday", "2 weeks"), ("1.6. for 10 days", "10 days"), ("from monday", "1 week"),
    ("2026-06-01 to 2026-06-10", "Until 2026-06-10"), ("tomorrow until friday", "Until friday"),
    ("2026-06-01 2026-06-10", "Until 2026-06-10"), ("1.6., 10.6.", "Until 10.6"), ("friday 3 days", "3 days"),
    ("from 12 to 17 june", "Until 17 june"), ("12-17 June", "Until 17 June"), ("12.-17.6.", "Until 17.6"),
    ("12. - 17. June", "Until 17 June"), ("between the 12th and 17th of june", "Until 17 june"),
    ("June 12-17", "Until June 17"), ("june 12th to 17th", "Until june 17"), ("Jun. 12 – 17", "Until Jun. 17"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "offered"), LATER)
async def test_what_would_begin_later_is_never_begun_today_but_asked_about(typed, offered):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert "A pause begins on the day you ask for it" in ana.sees
    assert offered in ana.labels
    assert announced(await ana.facts()) == []


@pytest.mark.parametrize("typed", ["in june", "june", "after friday for a week", "in 3 days for a week", "sometime"])
async def test_what_is_no_day_begins_no_pause(typed):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert announced(await ana.facts()) == []
    assert "3 days" in ana.labels


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("from today until friday", "2026-05-08"),
        ("for 3 days starting today", "2026-05-06"),
        ("today - sunday", "2026-05-10"),
    ],
)
async def test_a_beginning_today_may_be_said(typed, last):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert announced(await ana.facts()) == [last]


@pytest.mark.parametrize("typed", ["from friday to sunday", "friday to sunday", "between friday and sunday"])
async def test_a_pause_begins_today_and_its_end_is_offered(typed):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert "A pause begins on the day you ask for it" in ana.sees
    await ana.presses("Until sunday")
    assert announced(await ana.facts()) == ["2026-05-10"]


@pytest.mark.parametrize("typed", ["off", "stop", "end", "over", "I'm back"])
async def test_the_end_of_a_pause_in_many_words(typed):
    ana = await ana_on(Drive.fresh())
    await ana.says("/pause 2 weeks")
    await ana.says(f"/pause {typed}")
    assert said("pause.ended", ana.sees)
    assert (await ana.learner()).paused_until is None


async def test_more_than_a_date_is_left_out_in_one_press():
    ana = await ana_on(Drive.fresh())
    await ana.says("/pause 2026-05-10 and more")
    await ana.presses("2026-05-10")
    assert announced(await ana.facts()) == ["2026-05-10"]


@pytest.mark.parametrize("typed", ["61 days", "2026-07-03", "3.5.", "2027-05-04", "999 days"])
async def test_a_pause_lasts_sixty_days_at_most(typed):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert "60 days at most, so until Thursday, 2 July" in ana.sees
    assert announced(await ana.facts()) == []
    await ana.presses("Until 2 July 2026")
    assert announced(await ana.facts()) == ["2026-07-02"]


async def test_a_pause_is_announced_before_it():
    ana = await ana_on(Drive.fresh())
    await ana.says("/pause 2026-05-03")
    assert "That day is over already" in ana.sees
    assert announced(await ana.facts()) == []


@pytest.mark.parametrize("typed", WRONG)
async def test_what_is_no_date_is_refused(typed):
    ana = await ana_on(Drive.fresh())
    await ana.says(f"/pause {typed}")
    assert announced(await ana.facts()) == []
    assert "I can't read" in ana.sees or "but not" in ana.sees


async def test_nobody_is_called_in_a_pause_and_the_streak_lives_on():
    drive = Drive.fresh()
    ana = await ana_on(drive)
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/pause")
    assert "Today would be the first day" in ana.sees
    await ana.presses("3 days")
    await drive.runs_until(drive.clock.now() + timedelta(days=2, hours=23))
    assert ana.nudges == []
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1
    await ana.presses("Done")
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 2 days")
    assert "🟩⏸️⏸️⏸️🟩" in ana.sees


async def test_a_pause_is_ended_early():
    drive = Drive.fresh()
    ana = await ana_on(drive)
    await ana.says("/done")
    await ana.says("/pause 2 weeks")
    drive.clock.move(drive.clock.now() + timedelta(days=2))
    await ana.says("/pause")
    assert "Your pause lasts until Sunday, 17 May" in ana.sees
    await ana.presses("End the pause")
    assert said("pause.ended", ana.sees)
    assert (await ana.learner()).paused_until is None
    drive.clock.move(drive.clock.now() + timedelta(days=2))
    await ana.says("/streak why")
    assert [line.split(": ")[1] for line in ana.sees.splitlines() if line.startswith(("▫️", "✅"))] == [
        "counted", "covered by your pause", "not counted, and nothing covered it",
        "not counted, and nothing covered it", "still open",
    ]  # fmt: skip
    await ana.says("/pause off")
    assert "You have no pause" in ana.sees


async def test_a_pause_that_was_just_had_is_not_had_again_at_once():
    drive = Drive.fresh()
    ana = await ana_on(drive)
    await ana.says("/pause 60 days")
    drive.clock.move(drive.clock.now() + timedelta(days=60))
    await ana.says("/pause 3 days")
    assert "You've just had 60 days of pause" in ana.sees
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/pause 3 days")
    assert "Enjoy your days off" in ana.sees


async def test_another_date_is_asked_for():
    ana = await ana_on(Drive.fresh())
    await ana.says("/pause")
    await ana.presses("Another date")
    await ana.says("nonsense")
    await ana.presses("1 week")
    assert announced(await ana.facts()) == ["2026-05-10"]


@pytest.mark.parametrize("action", ["pause:x", "pause:3d:4", "pause:2026-13-01"])
async def test_forged_pauses_change_nothing(action):
    ana = await ana_on(Drive.fresh())
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert announced(await ana.facts()) == []
