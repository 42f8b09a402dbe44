"""Whoever leaves a path near its end hears once how near it is, and is never held back."""

import pytest
from drive import Drive, Person
from test_commands_journey import CATALOG, records

from bot.learning.course import hours

HOURS = list(dict.fromkeys(hour.id for hour in hours(CATALOG, [CATALOG.roadmaps["web"]])))


async def short_of(left: int) -> Person:
    """Somebody on the web path with so many hours left."""
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:road_follow:web")
    await records(ana, "session", *HOURS[: len(HOURS) - left])
    return ana


@pytest.mark.parametrize(("left", "said"), [(1, "1** hour from"), (12, "12** hours from")])
async def test_the_end_is_named_and_change_changes(left: int, said: str) -> None:
    ana = await short_of(left)
    await ana.forges("1:road_follow:devops")
    assert said.replace("*", "") in ana.sees.replace("*", "")
    assert (await ana.learner()).roadmap == "web"
    await ana.presses("Change now")
    assert (await ana.learner()).roadmap == "devops"


@pytest.mark.parametrize("left", [0, 13])
async def test_farther_away_or_at_the_end_nothing_is_said(left: int) -> None:
    ana = await short_of(left)
    await ana.forges("1:road_follow:devops")
    assert (await ana.learner()).roadmap == "devops"


async def test_staying_keeps_the_path_and_it_is_said_once() -> None:
    ana = await short_of(12)
    await ana.forges("1:road_follow:devops")
    await ana.presses("Stay and finish it")
    assert (await ana.learner()).roadmap == "web"
    await ana.forges("1:road_follow:ai-ml")
    assert (await ana.learner()).roadmap == "ai-ml"
    assert sum(fact.kind == "forewarned" for fact in await ana.facts()) == 1


async def test_an_hour_taken_back_moves_the_end_away() -> None:
    ana = await short_of(12)
    last = next(fact for fact in reversed(await ana.facts()) if fact.kind == "session")
    await records(ana, "undo", str(last.id))
    await ana.forges("1:road_follow:devops")
    assert (await ana.learner()).roadmap == "devops"
