from datetime import timedelta

import pytest
from drive import Drive, Person, content_app

CATALOG = content_app().catalogs["en"]
DAY = timedelta(days=1)
WHY = "Why do you say that?"


async def studies(drive: Drive, ana: Person, days: int, note: str = "") -> None:
    """Look at the hour and finish it, day after day."""
    for _ in range(days):
        await opens(drive, ana)
        await ana.says(f"/done {note}".strip())
        assert "?" not in ana.sees.replace("✅", ""), "a praise asks nothing and warns of nothing"


async def opens(drive: Drive, ana: Person) -> None:
    drive.clock.move(drive.clock.now() + DAY)
    await ana.says("/today")


async def coached(ana: Person) -> list[str]:
    return [fact.ref for fact in await ana.facts() if fact.kind == "coached"]


async def test_ten_hours_without_anything_to_show_are_told_before_the_eleventh_and_not_again_by_themselves():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 10)
    assert await coached(ana) == []
    await opens(drive, ana)
    assert "📺 Tutorial Hell? Your log has 10 finished hours in a row" in ana.sees
    assert "your own folder stays empty" not in ana.sees, "nobody can know that"
    await ana.presses(WHY)
    assert "10 finished hours in a row" in ana.sees
    assert "at most twice in three months" in ana.sees
    await studies(drive, ana, 100)
    assert (await coached(ana)).count("tutorial-hell") == 1


async def test_the_numbers_are_those_of_then():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 10)
    await opens(drive, ana)
    why = ana.finds(WHY)
    await studies(drive, ana, 3)
    await ana.presses("Undo")
    await ana.forges(why)
    assert "10 finished hours in a row" in ana.sees
    await ana.presses("Projects")
    assert ana.sees.startswith("🧰 Projects")


async def test_a_day_that_counts_is_not_spoiled():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 10)
    await ana.says("/today")
    assert await coached(ana) == []


@pytest.mark.parametrize("built", ["/done pushed to example.com/day6", "project", "check", "milestone"])
async def test_who_shows_builds_or_checks_something_is_left_alone(built):
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 6)
    if built == "project":
        await ana.forges("1:proj_choose:prj-todo")
        await ana.forges("1:proj_step:prj-todo:1")
    elif built == "check":
        await ana.forges("1:check_told:fun-variables:wrong")
    elif built == "milestone":
        await ana.forges(f"1:mile_tick:{next(iter(CATALOG.milestones.values())).checks[0].id}")
    else:
        await ana.says(built)
    await studies(drive, ana, 9)
    await opens(drive, ana)
    assert await coached(ana) == []


async def test_three_changes_of_the_path_in_a_month_are_told():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for road in ("ai-ml", "devops"):
        await ana.forges(f"1:road_follow:{road}")
    await ana.says("/today")
    assert await coached(ana) == []
    await ana.forges("1:road_follow:security")
    await ana.says("/today")
    assert "No Clear Goal?" in ana.sees
    await ana.presses(WHY)
    assert "You changed your path 3 times within 30 days" in ana.sees
    await ana.presses("Roadmap")


async def test_asking_oneself_again_and_again_without_finishing_is_told():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    sessions = [name for item in CATALOG.roadmaps["web"].items() for name in item.sessions][:5]
    for name in sessions:
        await ana.forges(f"1:check_told:{name}:right")
        assert await coached(ana) == [], "what was just praised is not scolded"
    await ana.says("/today")
    assert "💎 Perfectionism?" in ana.sees
    await ana.presses(WHY)
    assert "answered 5 self-checks since your last finished hour" in ana.sees


async def test_wrong_checks_of_the_fundamentals_are_told_to_who_is_past_them_only():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for name in ("fun-first-script", "fun-variables", "fun-operators"):
        await ana.forges(f"1:check_told:{name}:wrong")
    await ana.says("/today")
    assert await coached(ana) == []
    await ana.forges("1:finish:web-flask-hello")
    await opens(drive, ana)
    await ana.presses(WHY)
    assert "In the last 30 days, 3 self-checks on the fundamentals went wrong" in ana.sees
    await ana.presses("The fundamentals")
    assert ana.sees.startswith("🐍 Python Fundamentals")


async def test_one_pitfall_at_a_time_and_the_next_one_six_weeks_later():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await studies(drive, ana, 10)
    for road in ("ai-ml", "devops", "security", "web"):
        await ana.forges(f"1:road_follow:{road}")
    await opens(drive, ana)
    assert await coached(ana) == ["tutorial-hell"]
    assert ana.labels.count(f"❔ {WHY}") == 1
    await opens(drive, ana)
    assert await coached(ana) == ["tutorial-hell"]


@pytest.mark.parametrize("action", ["coach_why:x", "coach_why:tutorial-hell", "coach_why"])
async def test_nobody_is_told_why_without_having_been_told(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
