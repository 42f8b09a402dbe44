import pytest
from drive import Drive, Person, content_app

from bot.learning.course import hours
from bot.learning.facts import Fact, FactKind

CATALOG = content_app().catalogs["en"]
SPECIALISATIONS = [node for node in CATALOG.journey.nodes if node.kind == "specialisation"]


async def records(ana: Person, kind: FactKind, *refs: str, note: str = "") -> None:
    """Write into the ledger as if it had happened today."""
    drive = ana._drive
    async with drive.app.store.begin() as tx:
        learner = await tx.people.at(ana.sender.address)
        for ref in refs:
            await tx.ledger.record(learner.key, Fact(drive.clock.now(), drive.clock.now().date(), kind, ref, note=note))


async def walks(ana: Person, *roads: str) -> None:
    await records(ana, "session", *(hour.id for hour in hours(CATALOG, [CATALOG.roadmaps[road] for road in roads])))


async def graduate(path: str = "web") -> Person:
    """Somebody with all hours of the basics and a path, and a project."""
    ana = await Drive.fresh().person("ana").starts()
    if path != "web":
        await ana.forges(f"1:road_follow:{path}")
    await walks(ana, "fundamentals", path)
    await records(ana, "project", CATALOG.roadmaps[path].stages[-1].projects[0], note="done https://it.example")
    await ana.says("/journey")
    return ana


async def test_a_stranger_is_asked_for_the_background():
    ana = Drive.fresh().person("ana")
    await ana.says("/journey")
    assert "👉 🧭 What's Your Background?" in ana.sees
    await ana.presses("Say where I start")
    await ana.presses("Complete beginner")
    assert (await ana.learner()).background == "beginner"


async def test_the_basics_then_a_choice():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:beginner")
    await ana.says("/journey")
    assert "👉 🐍 Python Fundamentals" in ana.sees
    assert "4-8 weeks" in ana.sees
    await walks(ana, "fundamentals")
    await ana.says("/journey")
    assert "👉 🎯 Choose Your Specialization" in ana.sees
    await ana.presses("All seven paths")
    await ana.presses("Data Analytics")
    await ana.presses("Choose this")
    await ana.says("/journey")
    assert "👉 🐼 Phase 1: Data Manipulation" in ana.sees


async def test_phases_follow_each_other_and_lead_to_the_projects():
    ana = await Drive.fresh().person("ana").starts()
    await walks(ana, "fundamentals")
    for stage in CATALOG.roadmaps["web"].stages:
        await ana.says("/journey")
        assert f"{stage.title}" in [line for line in ana.sees.splitlines() if line.startswith("👉")][-1]
        await ana.presses("Open this part")
        assert ana.sees.startswith(stage.title)
        items = [name for item in stage.items() for name in item.sessions]
        await records(ana, "session", *items)
    await ana.says("/journey")
    assert "👉 🛒 Web Projects" in ana.sees
    assert "E-commerce Platform, Social Media API, SaaS Application" in ana.sees
    assert ana.labels == ["🧰 Projects"]
    await ana.presses("Projects")
    assert "older message" not in ana.sees


async def test_a_finished_project_asks_which_way_to_go_deeper():
    ana = await graduate()
    assert "👉 🔭 Advanced Web?" in ana.sees
    assert "📐 API Architect · Architecture Focus\nMicroservices, GraphQL, System Design" in ana.sees
    assert ana.labels == ["📐 API Architect", "🥞 Full-Stack Developer"]
    await ana.presses("Full-Stack Developer")
    assert "🥞 Full-Stack Developer it is" in ana.sees
    assert [fact.ref for fact in await ana.facts() if fact.kind == "station"] == ["web-full"]
    await ana.presses("My journey")
    assert "👉 🥞 Full-Stack Developer" in ana.sees
    assert "🔀 API Architect" in ana.labels


async def test_a_choice_can_be_undone_and_undone_once():
    ana = await graduate()
    await ana.presses("API Architect")
    undo = ana.finds("Undo")
    await ana.presses("Undo")
    assert "👉 🔭 Advanced Web?" in ana.sees
    await ana.forges(undo)
    assert [fact.kind for fact in await ana.facts()].count("undo") == 1


async def test_expert_and_mastery_are_stations_with_steps_of_their_own():
    ana = await graduate()
    await ana.presses("API Architect")
    await ana.presses("My journey")
    await ana.presses("I've done this: on to expert")
    assert "Contribute to Open Source, Mentor Others, Build Complex Systems" in ana.sees
    await ana.presses("My journey")
    assert "👉 🏆 Python Expert" in ana.sees
    assert "Take another path" in ana.sees
    await ana.presses("Stay: domain mastery")
    await ana.presses("My journey")
    assert "👉 👑 Domain Mastery" in ana.sees
    assert "Who will you teach next?" in ana.sees
    assert ana.labels == ["📚 Its hours", "🧭 Take another path"]
    await ana.presses("Its hours")
    await ana.says("/today")
    assert "something went wrong" not in ana.sees
    assert (await ana.learner()).roadmap == "mastery"


async def test_another_path_keeps_everything():
    ana = await graduate()
    for label in ("API Architect", "My journey", "I've done this: on to expert", "My journey"):
        await ana.presses(label)
    await ana.presses("Take another path")
    await ana.presses("📊 Data Analytics")
    await ana.presses("Make this my goal")
    await ana.says("/journey")
    assert "👉 🐼 Phase 1: Data Manipulation" in ana.sees
    web = len(list(hours(CATALOG, [CATALOG.roadmaps["web"]])))
    assert f"From other roadmaps, you keep: 🌐 Web Backend Path ({web}/{web})" in ana.sees
    await ana.forges("1:road_follow:web")
    await ana.says("/journey")
    assert "👉 🏆 Python Expert" in ana.sees


async def test_who_stays_on_one_way_keeps_nothing_from_elsewhere():
    ana = await graduate()
    assert "you keep" not in ana.sees


@pytest.mark.parametrize("node", SPECIALISATIONS, ids=[node.id for node in SPECIALISATIONS])
async def test_every_specialisation_has_its_own_steps(node):
    road = content_app().catalogs["en"].roadmaps[node.roadmap]
    ana = await graduate(road.builds_on or road.id)
    await ana.presses(node.title)
    assert node.details[0] in ana.sees
    ours = ana.sees.splitlines()[-1]
    others = content_app().words.keys("en")
    assert [key for key, text in others.items() if text == ours] == [f"journey.next_{node.id.replace('-', '_')}"]


async def test_a_station_that_does_not_follow_changes_nothing():
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    for node in ("web-full", "expert", "mastery", "web-phase2", "start"):
        await ana.forges(f"1:journey_go:{node}")
        assert "👉 🐍 Python Fundamentals" in ana.sees
    assert await ana.facts() == before


@pytest.mark.parametrize("action", ["journey_go:nowhere", "journey_go", "journey_undo:99", "journey_undo:x"])
async def test_forged_stations_are_refused(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees


async def test_only_a_declared_station_is_undone_here():
    ana = await Drive.fresh().person("ana").starts()
    goal = next(fact for fact in await ana.facts() if fact.kind == "path")
    await ana.forges(f"1:journey_undo:{goal.id}")
    assert "older message" in ana.sees


async def test_a_roadmap_beside_the_map_is_walked_too():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:road_follow:python-ml")
    await ana.says("/journey")
    first = CATALOG.roadmaps["python-ml"].stages[0]
    assert f"👉 {CATALOG.roadmaps['python-ml'].emoji} {first.title}" in ana.sees
    await ana.presses("Open this part")
    assert ana.sees.startswith(first.title)
