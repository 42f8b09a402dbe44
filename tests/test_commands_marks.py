"""A topic, a phase, a path and some numbers of days are marked in the answer that reaches them, never twice alike."""

from datetime import timedelta

import pytest
from drive import Drive, content_app
from phrasings import saying
from real import words
from test_commands_finished import finisher

from bot.learning.course import way
from bot.learning.facts import Fact
from bot.words.text import forms

CATALOG = content_app().catalogs["en"]
FIT = CATALOG.roadmaps["keep-fit"]
KINDS = ("topic", "stage", "road", "days")


def marks(text: str) -> list[str]:
    return [line for line in text.splitlines() if any(saying(f"mark.{kind}").match(line) for kind in KINDS)]


async def test_a_whole_road_marks_each_topic_and_phase_once_and_never_twice_alike():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    learner = await ana.learner()
    found, road = [], way(CATALOG, learner.background, learner.roadmap)
    for _ in road:
        await ana.says("/done")
        if any("Yes, that one too" in label for label in ana.labels):
            await ana.presses("Yes, that one too")
        here = marks(ana.sees)
        assert len(here) <= 1
        assert bool(ana.reply.drawing or ana.reply.picture) == bool(here)
        found += here
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    roads = {hour.roadmap.id: hour.roadmap for hour in road}.values()
    topics = [topic for one in roads for stage in one.stages for topic in stage.topics]
    assert len(found) >= len(topics) - 5
    assert len(set(found)) == len(found)
    assert any(mark.startswith("🎓") for mark in found)


async def test_seven_days_are_marked_and_an_undo_takes_it_back():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for _ in range(6):
        await ana.says("/done")
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/done")
    assert any("7 days" in line for line in marks(ana.sees)) or marks(ana.sees)
    await ana.presses("Undo")
    assert not marks(ana.sees)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_eight_phrasings(kind):
    assert len(words().keys("en")[f"mark.{kind}"]) >= 8
    assert all("{named}" in form and "{hours}" in form for form in forms(words().keys("en")[f"mark.{kind}"]))


async def test_what_is_done_again_completes_nothing_a_second_time():
    drive, ana = await finisher()
    found: list[str] = []
    for _ in range(60):
        await ana.says("/done")
        found += [line for line in marks(ana.sees) if not saying("mark.days").match(line)]
        assert "The basics are behind you" not in ana.sees
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    facts = await ana.facts()
    assert sum(fact.kind == "log" for fact in facts) > 10
    assert 1 <= len(found) <= len([topic for stage in FIT.stages for topic in stage.topics])
    assert not any(CATALOG.roadmaps["web"].title in line for line in found)


async def test_what_was_checked_is_told_and_nothing_is_counted_that_was_not():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    topic = way(CATALOG, "beginner", "web")[0].topic
    hours = [hour.id for hour in way(CATALOG, "beginner", "web") if hour.topic == topic]
    for hour in hours:
        await ana.forges(f"1:finish:{hour}")
    assert marks(ana.sees)
    assert "hecked" not in ana.sees
    ben = await drive.person("ben").starts()
    key = (await ben.learner()).key
    async with drive.app.store.begin() as tx:
        at = drive.clock.now()
        await tx.ledger.record(key, Fact(at, at.date(), "checked", hours[0], note="sandbox"))
    for hour in hours:
        await ben.forges(f"1:finish:{hour}")
    assert f"Checked: 1 of {len(hours)}." in ben.sees
