from datetime import timedelta

import pytest
from drive import Drive, content_app

from bot.learning.course import offered_roads

CATALOG = content_app().catalogs["en"]
FIRST = CATALOG.roadmaps["fundamentals"].stages[0]


async def test_progress_walks_from_the_roadmap_to_the_hour_in_place():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for _ in range(2):
        await ana.says("/done")
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/progress")
    assert ana.sees.startswith("🐍 Python Fundamentals")
    assert f"▰▱▱▱▱▱▱▱▱▱ 2/{len(CATALOG.hours_within(FIRST))}" in ana.sees
    assert "In your log: 2 hours finished" in ana.sees
    before = len(ana.messages)
    await ana.presses(FIRST.title)
    assert f"👉 {FIRST.topics[0].title} · 2/{len(CATALOG.hours_within(FIRST.topics[0]))}" in ana.sees
    await ana.presses(FIRST.topics[0].title)
    sessions = [name for item in FIRST.topics[0].items for name in item.sessions]
    assert ana.sees.count("✅") == 2
    assert ana.sees.count("👉") == 1
    assert all(CATALOG.session(name).title in ana.sees for name in sessions)
    await ana.presses("Next")
    assert ana.sees.startswith(FIRST.topics[1].title)
    await ana.presses("Back")
    await ana.presses("Back")
    assert ana.sees.startswith("🐍 Python Fundamentals")
    assert len(ana.messages) == before


async def test_hours_of_another_roadmap_count_and_are_named():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says("/progress python-ml")
    assert "Shared with 🐍 Python Fundamentals: 1 hour" in ana.sees
    await ana.calls("progress", roadmap="web")
    assert "🌐 Web Backend Path" in ana.sees
    assert "too." not in ana.sees


async def test_project_hours_and_logged_minutes_are_named():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:proj_choose:prj-todo")
    await ana.forges("1:proj_step:prj-todo:1")
    await ana.says("/log 100 pandas")
    await ana.says("/progress")
    assert "On projects: 1 hour finished" in ana.sees
    assert "Other study: 1 h 40 min" in ana.sees


async def test_every_roadmap_is_one_press_away():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/progress")
    await ana.presses("Other roadmaps")
    offered = offered_roads(CATALOG, "web")
    assert {road.kind for road in offered} >= {"foundation", "path", "whole", "specialisation"}
    assert all(road.title in ana.sees for road in offered)
    await ana.presses("📊 Data Analytics")
    assert ana.sees.startswith("📊 Data Analytics")


@pytest.mark.parametrize("road", CATALOG.roadmaps.values(), ids=CATALOG.roadmaps)
async def test_every_page_of_every_roadmap_can_be_shown(road):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:progress:{road.id}")
    assert road.title in ana.sees
    for stage in road.stages:
        await ana.forges(f"1:prog_stage:{stage.id}")
        assert ana.sees.startswith(stage.title)
        for number, topic in enumerate(stage.topics):
            await ana.forges(f"1:prog_topic:{stage.id}:{number}")
            assert ana.sees.startswith(topic.title)


async def test_who_finished_the_way_sees_its_last_roadmap():
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/start")
    await ana.presses("Experienced developer")
    await ana.presses("I don't know yet: the basics first")
    for item in CATALOG.roadmaps["quick-start"].items():
        for name in item.sessions:
            await ana.forges(f"1:finish:{name}")
    await ana.says("/progress")
    assert "▰▰▰▰▰▰▰▰▰▰" in ana.sees


@pytest.mark.parametrize("action", ["progress:nowhere", "prog_stage:x", "prog_topic:web-1:99", "prog_topic:web-1:x"])
async def test_forged_places_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
