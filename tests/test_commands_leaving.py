"""Whoever changes the path shortly before its end is told so, once, and then does as they like."""

from dataclasses import replace
from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person, content_app

from bot.learning.course import every_hour
from bot.learning.facts import Fact

CATALOG = content_app().catalogs["en"]
WEB = sorted(CATALOG.hours_within(CATALOG.roadmaps["web"]))


async def on_web(left: int) -> Person:
    """Somebody who has so many hours of the web path before them."""
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        await tx.people.save(replace(learner, background="beginner", roadmap="web"), MORNING)
        at = MORNING - timedelta(days=30)
        for hour in WEB[: len(WEB) - left]:
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour, 60))
    return ana


async def goal(person: Person) -> str | None:
    return (await person.learner()).roadmap


@pytest.mark.parametrize(("left", "told"), [(0, False), (1, True), (12, True), (13, False)])
async def test_a_path_is_left_with_a_word_when_its_end_is_near(left: int, told: bool):
    ana = await on_web(left)
    await ana.forges("1:road_follow:analytics")
    assert ("left of 🌐 Web Backend Path" in ana.sees) == told
    assert await goal(ana) == ("web" if told else "analytics")


async def test_who_asks_again_means_it_and_is_not_told_twice():
    ana = await on_web(12)
    await ana.forges("1:road_follow:analytics")
    await ana.presses("Change now")
    assert await goal(ana) == "analytics"
    await ana.forges("1:road_follow:web")
    assert await goal(ana) == "web"
    await ana.forges("1:road_follow:security")
    assert await goal(ana) == "security"


async def test_who_stays_has_the_next_hour_at_once():
    ana = await on_web(5)
    await ana.says("change my goal to security")
    await ana.presses("Make this my goal")
    assert "You have 5 hours left" in ana.sees
    await ana.presses("Finish it first")
    assert await goal(ana) == "web"
    assert any(every_hour(CATALOG)[hour].title in ana.sees for hour in WEB[-5:]) or "hour 1 of" in ana.sees


async def test_a_foundation_and_the_same_path_need_no_word():
    ana = await on_web(3)
    await ana.forges("1:road_follow:fundamentals")
    assert "left of" not in ana.sees
    ben = await on_web(3)
    await ben.forges("1:road_follow:web")
    assert "left of" not in ben.sees
