from datetime import timedelta

import pytest
from drive import Drive, Person, content_app

CATALOG = content_app().catalogs["en"]
DAY = timedelta(days=1)


async def studies(drive: Drive, ana: Person, days: int) -> None:
    for _ in range(days):
        drive.clock.move(drive.clock.now() + DAY)
        await ana.says("/done")


async def coached(ana: Person) -> list[str]:
    return [fact.ref for fact in await ana.facts() if fact.kind == "coached"]


async def test_ten_hours_without_anything_built_are_told_once_in_fourteen_days():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 9)
    assert await coached(ana) == []
    await studies(drive, ana, 1)
    assert "📺 Tutorial Hell?" in ana.sees
    await ana.presses("Why do you say that?")
    assert "10 finished hours in a row" in ana.sees
    assert "at most once in 14 days" in ana.sees
    await studies(drive, ana, 13)
    assert await coached(ana) == ["tutorial-hell"]
    assert "Tutorial Hell" not in ana.sees
    await studies(drive, ana, 1)
    assert await coached(ana) == ["tutorial-hell"] * 2
    await ana.presses("Why do you say that?")
    assert "24 finished hours in a row" in ana.sees


async def test_the_numbers_are_those_of_then():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 10)
    why = ana.finds("Why do you say that?")
    await ana.presses("Undo")
    await studies(drive, ana, 3)
    await ana.forges(why)
    assert "10 finished hours in a row" in ana.sees
    await ana.presses("Projects")
    assert ana.sees.startswith("🧰 Projects")


@pytest.mark.parametrize("built", ["/done https://github.com/ana/x", "project"])
async def test_who_shows_or_builds_something_is_left_alone(built):
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 6)
    if built == "project":
        await ana.forges("1:proj_choose:prj-todo")
        await ana.forges("1:proj_step:prj-todo:1")
    else:
        await ana.says(built)
    await studies(drive, ana, 9)
    assert await coached(ana) == []


async def test_three_changes_of_the_path_in_a_month_are_told():
    ana = await Drive.fresh().person("ana").starts()
    for road in ("ai-ml", "devops"):
        await ana.forges(f"1:road_follow:{road}")
    await ana.says("/done")
    assert await coached(ana) == []
    await ana.forges("1:road_follow:security")
    await ana.says("/done")
    await ana.presses("Yes, that one too")
    assert "No Clear Goal?" in ana.sees
    await ana.presses("Why do you say that?")
    assert "You changed your path 3 times within 30 days" in ana.sees
    await ana.presses("Roadmap")


async def test_asking_oneself_again_and_again_without_finishing_is_told():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    sessions = [name for item in CATALOG.roadmaps["web"].items() for name in item.sessions][:5]
    for name in sessions:
        assert await coached(ana) == []
        await ana.forges(f"1:check_told:{name}:right")
    assert "💎 Perfectionism?" in ana.sees
    await ana.presses("Why do you say that?")
    assert "answered 5 self-checks since the last hour" in ana.sees


async def test_wrong_checks_of_the_fundamentals_are_told():
    ana = await Drive.fresh().person("ana").starts()
    for name in ("fun-first-script", "fun-variables", "fun-operators"):
        assert await coached(ana) == []
        await ana.forges(f"1:check_told:{name}:wrong")
    await ana.presses("Why do you say that?")
    assert "In the last 30 days 3 self-checks of the fundamentals went wrong" in ana.sees
    await ana.presses("The fundamentals")
    assert ana.sees.startswith("🐍 Python Fundamentals")


async def test_one_pitfall_at_a_time():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for name in ("fun-first-script", "fun-variables"):
        await ana.forges(f"1:check_told:{name}:wrong")
    await studies(drive, ana, 9)
    for road in ("ai-ml", "devops", "security", "web"):
        await ana.forges(f"1:road_follow:{road}")
    await studies(drive, ana, 1)
    assert await coached(ana) == ["tutorial-hell"]
    assert ana.labels.count("❔ Why do you say that?") == 1
    await studies(drive, ana, 1)
    assert await coached(ana) == ["tutorial-hell", "no-clear-goal"]


@pytest.mark.parametrize("action", ["coach_why:x", "coach_why:tutorial-hell", "coach_why"])
async def test_nobody_is_told_why_without_having_been_told(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
