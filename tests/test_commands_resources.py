"""/resources knows where one is: the pages of the next hours, then the shelf of the phase, with links that work."""

from dataclasses import replace
from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person, content_app

from bot.learning.course import stage_hours, way
from bot.learning.facts import Fact
from bot.values.message import Link

CATALOG = content_app().catalogs["en"]
WAY = way(CATALOG, "beginner", "web")
BASICS = [hour for hour in WAY if hour.roadmap.kind == "foundation"]
LAST = CATALOG.roadmaps["web"].stages[-1]


async def learner_after(done: int) -> Person:
    """Somebody on the web path who has done the first hours of it."""
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        await tx.people.save(replace(learner, background="beginner", roadmap="web"), MORNING)
        for hour in WAY[:done]:
            at = MORNING - timedelta(days=300)
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour.id, 60))
    return ana


def links(ana: Person) -> dict[str, str]:
    return {button.label: button.url for button in ana.reply.buttons if isinstance(button, Link)}


@pytest.mark.parametrize(
    ("done", "shelf"),
    [
        (0, "foundations"),
        (len(BASICS) - 1, "foundations"),
        (len(BASICS), "specialization"),
        (len(WAY) - len(list(stage_hours(CATALOG, CATALOG.roadmaps["web"], LAST))), "advanced"),
        (len(WAY), "advanced"),
    ],
)
async def test_the_shelf_is_that_of_the_phase(done: int, shelf: str) -> None:
    ana = await learner_after(done)
    await ana.says("/resources")
    assert CATALOG.resources[shelf].title in ana.sees
    assert not [other.title for other in CATALOG.resources.values() if other.id != shelf and other.title in ana.sees]


@pytest.mark.parametrize("done", [0, 7, len(BASICS), len(BASICS) + 20])
async def test_the_next_hours_come_first_with_their_pages(done: int) -> None:
    ana = await learner_after(done)
    await ana.says("/resources")
    following = [hour for hour in WAY[done:] if hour.stage == WAY[done].stage][:3]
    assert ana.sees.startswith(following[0].stage.title)
    assert [hour.title for hour in following] == [hour.title for hour in following if hour.title in ana.sees]
    shown = set(links(ana).values())
    assert {hour.session.learn.link for hour in following if hour.session} <= shown
    assert all(url.startswith("https://") for url in shown)


async def test_who_is_on_a_path_sees_nothing_of_other_paths() -> None:
    ana = await learner_after(len(BASICS))
    await ana.says("/resources")
    shelf = CATALOG.resources["specialization"].resources
    assert all((one.title in ana.sees) == (one.path in {None, "web"}) for one in shelf)


async def test_who_has_finished_sees_no_next_hours() -> None:
    ana = await learner_after(len(WAY))
    await ana.says("/resources")
    assert ana.sees.startswith(CATALOG.resources["advanced"].title)
