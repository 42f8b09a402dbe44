import asyncio
from datetime import timedelta

import pytest
from drive import Drive, Person, content_app
from phrasings import said

from bot.values.markup import parse, plain

CATALOG = content_app().catalogs["en"]
TODO = CATALOG.projects["prj-todo"]
LINK = "https://github.com/ana/todo"


async def notes(ana: Person) -> list[str]:
    return [fact.note for fact in await ana.facts() if fact.kind == "project"]


async def test_a_project_from_the_choice_to_the_portfolio():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/projects")
    assert "These fit where you are:" in ana.sees
    assert "Ahead of you: The Book Shelf, Agora, a Site for Events, E-commerce Platform" in ana.sees
    await ana.presses(TODO.title)
    assert TODO.brief in ana.sees
    await ana.presses("Choose this one")
    for number, text in enumerate(TODO.milestones, 1):
        assert f"👉 {plain(parse(text))}" in ana.sees
        await ana.presses(f"Milestone {number} is done")
        assert said("projects.stepped", ana.sees, n=number, of=6)
    assert "6/6" in ana.sees
    await ana.presses("Finish it")
    await ana.says(LINK)
    assert "You've finished this one" in ana.sees
    assert all(plain(parse(text)) in ana.sees for text in TODO.stretch)
    await ana.says("/portfolio")
    assert f"🧰 {TODO.title}: {LINK}" in ana.sees
    assert await notes(ana) == ["chosen", *(f"milestone {n}" for n in range(1, 7)), f"done {LINK}"]


async def test_a_milestone_makes_the_day_count_and_keeps_the_nudge_away():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:proj_choose:prj-todo")
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 0 days")
    await ana.forges("1:proj_step:prj-todo:1")
    assert "1 day in a row" in ana.sees
    assert (await ana.facts())[-1].minutes == 60
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []
    await ana.presses("Undo")
    assert f"👉 {plain(parse(TODO.milestones[0]))}" in ana.sees
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 0 days")


async def test_two_presses_at_once_count_one_hour():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:proj_choose:prj-todo")
    step = ana.finds("Milestone 1 is done")
    await asyncio.gather(*(ana.forges(step) for _ in range(4)))
    assert await notes(ana) == ["chosen", "milestone 1"]


async def test_a_dropped_project_is_taken_up_where_it_was_left():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:proj_choose:prj-todo")
    await ana.presses("Milestone 1 is done")
    await ana.presses("Put it away")
    assert "not a failure" in ana.sees
    await ana.presses("Take it up again")
    await ana.presses("Milestone 2 is done")
    assert await notes(ana) == ["chosen", "milestone 1", "dropped", "chosen", "milestone 2"]


async def test_a_link_can_be_added_later_and_nothing_is_lost_without_one():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:proj_choose:prj-todo")
    await ana.presses("Finish it")
    await ana.presses("Skip")
    await ana.says("/portfolio")
    assert f"🧰 {TODO.title}: finished, no link yet" in ana.sees
    await ana.says("/projects to-do list app")
    await ana.presses("Change the link")
    await ana.says(LINK)
    assert f"📎 {LINK}" in ana.sees
    await ana.presses("Change the link")
    await ana.says("x" * 999)
    assert "longer than 995" in ana.sees
    assert await notes(ana) == ["chosen", "done", f"done {LINK}"]


async def test_what_is_at_hand_comes_first_and_every_phase_has_its_own():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:proj_choose:prj-shop")
    await ana.says("/projects")
    assert ana.sees.splitlines()[2] == "You're working on:"
    assert "👉 E-commerce Platform · 0/7" in ana.sees
    ben = Drive.fresh().person("ben")
    await ben.says("/start")
    await ben.presses("Experienced developer")
    await ben.presses("Web Backend Path")
    await ben.says("/projects")
    assert "These fit where you are:\n\n▫️ Tally, a Counting Tool · 0/3" in ben.sees
    await ben.presses("E-commerce Platform")
    assert ben.sees.startswith("E-commerce Platform")


@pytest.mark.parametrize("project", CATALOG.projects.values(), ids=CATALOG.projects)
async def test_every_project_can_be_walked_by_name(project):
    ana = Drive.fresh().person("ana")
    await ana.calls("projects", which=project.id)
    await ana.presses("Choose this one")
    await ana.presses("Milestone 1 is done")
    await ana.presses("Finish it")
    await ana.says("w" * 995)
    assert ana.sees.startswith(project.title)


async def test_a_name_of_two_projects_or_of_none_is_asked_about():
    ana = Drive.fresh().person("ana")
    await ana.says("/projects customer segmentation")
    assert ana.labels == ["Customer Segmentation (clustering)", "Customer Segmentation (customers)"]
    await ana.presses("Customer Segmentation (customers)")
    assert "Not chosen yet" in ana.sees
    await ana.says("/projects titanik")
    assert "Did you mean" in ana.sees
    await ana.says("/projects " + "cooking" * 99)
    assert "I have no project called" in ana.sees
    suggest = content_app().suggest
    assert suggest("projects", "which", "e-commerce", None)[0].value == "prj-shop"
    assert len(suggest("projects", "which", "", None)) == 25


async def test_a_full_portfolio_turns_pages():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/portfolio")
    assert "There's nothing here yet" in ana.sees
    assert "Build a Portfolio" in ana.sees
    for number in range(7):
        await ana.says(f"/done {number}" + "w" * 990)
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/portfolio")
    assert ana.sees.count("📎") == 5
    assert ": 6ww" in ana.sees
    await ana.presses("Next")
    assert ana.sees.count("📎") == 2
    await ana.presses("Previous")


async def test_advice_follows_what_is_done():
    ana = await Drive.fresh().person("ana").starts()
    for advice in CATALOG.career["portfolio"].entries:
        await ana.forges(f"1:finish:{advice.session}")
    await ana.says("/portfolio")
    assert "Project Ideas by Domain" in ana.sees
    for section in CATALOG.career.values():
        for advice in section.entries:
            await ana.forges(f"1:finish:{advice.session}")
    await ana.says("/portfolio")
    assert "Next," not in ana.sees


@pytest.mark.parametrize(
    "action",
    [
        "projects:nowhere", "proj_choose:x", "proj_step:prj-todo", "proj_step:x:1", "proj_end_ask:x", "proj_end:x",
        "proj_drop:x", "proj_undo:99", "proj_undo:x", "portfolio_at:9", "portfolio_at:x", "portfolio_at:-1",
    ],
)  # fmt: skip
async def test_forged_projects_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.facts() == []


@pytest.mark.parametrize("action", ["proj_step:prj-todo:1", "proj_end:prj-todo", "proj_drop:prj-todo"])
async def test_an_old_button_of_a_project_that_was_not_chosen_writes_nothing(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert await notes(ana) == []


async def test_the_portfolio_shows_the_best_first():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for project, proof in (("prj-shop", LINK), ("prj-todo", "on my laptop")):
        await ana.forges(f"1:proj_choose:{project}")
        await ana.presses("Finish it")
        await ana.says(proof)
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/portfolio")
    assert ana.sees.index("E-commerce Platform") < ana.sees.index(TODO.title)
