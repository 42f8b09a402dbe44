"""Whoever has finished: a day never ends without something to do, nothing is swallowed, and the streak goes on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from drive import MORNING, Drive, Person, content_app

from bot.learning.course import way
from bot.learning.facts import Fact
from bot.learning.keep_fit import KEEP_FIT, hour_done, last_done
from bot.learning.progress_fold import done_hours, totals

CATALOG = content_app().catalogs["en"]
LINK = "https://example.org/work"


async def finisher(goal: str = "web", days_ago: int = 200) -> tuple[Drive, Person]:
    """Somebody whose last hour is done: they know it all from long ago, two hours a day."""
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    learner = await ana.learner()
    road = CATALOG.roadmaps[goal]
    begin = MORNING - timedelta(days=days_ago)
    async with drive.app.store.begin() as tx:
        await tx.people.save(replace(learner, roadmap=road.id), MORNING)
        for number, hour in enumerate(way(CATALOG, learner.background, road.id)):
            at = begin + timedelta(days=number // 8)
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour.id, 60))
    return drive, ana


@pytest.mark.parametrize("goal", ["web", "teach", KEEP_FIT, "fundamentals"])
async def test_today_has_something_to_do_for_a_hundred_days(goal):
    drive, ana = await finisher(goal)
    seen = set()
    for _ in range(100):
        await ana.says("/today")
        seen.add(ana.sees)
        await ana.says(f"/done {LINK}")
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    facts = await ana.facts()
    assert len(seen) >= 12
    days = {fact.day for fact in facts if hour_done(fact) and fact.day >= MORNING.date()}
    assert len(days) == 100
    assert sum(fact.kind == "evidence" for fact in facts) == 100
    await ana.says("/streak")
    assert "100 days in a row" in ana.sees


async def test_an_hour_done_again_is_study_and_no_progress():
    drive, ana = await finisher()
    before = done_hours(await ana.facts(), CATALOG)
    for _ in range(30):
        await ana.says("/done")
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    facts = await ana.facts()
    old = [fact for fact in facts if fact.kind == "log"]
    assert old
    assert {hour_done(fact) for fact in old} & before
    assert done_hours(facts, CATALOG) >= before
    assert totals(facts).logged == 60 * len(old)


async def test_a_repeat_is_taken_back_by_its_button_and_by_undo():
    drive, ana = await finisher()
    while True:
        await ana.says("/done")
        fact = next(fact for fact in reversed(await ana.facts()) if hour_done(fact))
        if fact.kind == "log":
            break
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    hour, day = hour_done(fact), drive.clock.now().date()
    assert last_done(await ana.facts(), CATALOG)[hour] == day
    await ana.presses("Undo")
    assert last_done(await ana.facts(), CATALOG)[hour] < day
    await ana.says("/done")
    await ana.says("/undo")
    assert CATALOG.session(hour).title in ana.sees
    assert last_done(await ana.facts(), CATALOG)[hour] < day


async def test_the_oldest_hour_comes_first_and_each_kind_in_turn():
    drive, ana = await finisher()
    kinds = []
    for _ in range(9):
        await ana.says("/done")
        done = hour_done(next(fact for fact in reversed(await ana.facts()) if hour_done(fact)))
        kinds.append(CATALOG.hours_within(CATALOG.roadmaps[KEEP_FIT]) >= {done})
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    assert len(set(kinds)) == 2


async def test_reminders_go_on():
    drive, ana = await finisher()
    await ana.says("/remind 09:00")
    await drive.runs_until(drive.clock.now() + timedelta(days=3))
    assert len(ana.nudges) >= 2


async def test_the_choice_stands_beside_the_hour_until_it_is_made():
    _, ana = await finisher()
    await ana.says("/today")
    await ana.presses("What comes next?")
    assert "Hours on your way" in ana.sees
    await ana.presses("Keep fit")
    assert (await ana.learner()).roadmap == KEEP_FIT
    await ana.says("/plan")
    assert "no last day" in ana.sees


async def test_a_small_task_stays_away_for_four_weeks():
    drive, ana = await finisher()
    last: dict[str, date] = {}
    fit = CATALOG.hours_within(CATALOG.roadmaps[KEEP_FIT])
    for _ in range(120):
        await ana.says("/done")
        hour = hour_done((await ana.facts())[-1])
        today = drive.clock.now().date()
        if hour in fit:
            assert today - last.get(hour, date.min) >= timedelta(days=28)
            last[hour] = today
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    assert last.keys() == fit
