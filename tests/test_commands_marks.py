"""A topic, a phase, a path and some numbers of days are marked in the answer that reaches them, never twice alike."""

from datetime import timedelta

import pytest
from drive import Drive, content_app
from real import words

from bot.learning.course import way
from bot.words.text import forms

CATALOG = content_app().catalogs["en"]
SIGNS = "🏁🎉🎓🔥"


def marks(text: str) -> list[str]:
    return [line for line in text.splitlines() if line[:1] in SIGNS and ("hecked" in line)]


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


@pytest.mark.parametrize("kind", ["topic", "stage", "road", "days"])
def test_each_kind_has_eight_phrasings(kind):
    assert len(words().keys("en")[f"mark.{kind}"]) >= 8
    assert all("{named}" in form and "{checked}" in form for form in forms(words().keys("en")[f"mark.{kind}"]))
