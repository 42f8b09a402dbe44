import pytest
from drive import Drive, content_app

CATALOG = content_app().catalogs["en"]


async def test_the_walk_edits_one_message():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/roadmap")
    before = len(ana.messages)
    first = CATALOG.roadmaps["fundamentals"].stages[0]
    await ana.presses(first.title)
    assert ana.sees.startswith(first.title)
    assert ana.answer.replaces
    await ana.presses(first.topics[0].title)
    assert ana.sees.startswith(first.topics[0].title)
    await ana.presses("Next")
    assert ana.sees.startswith(first.topics[1].title)
    await ana.presses("Previous")
    await ana.presses("Back")
    await ana.presses("Back")
    assert "🐍 Python Fundamentals" in ana.sees
    assert len(ana.messages) == before


async def test_the_ends_have_no_way_out():
    ana = Drive.fresh().person("ana")
    await ana.says("/roadmap ai")
    stages = CATALOG.roadmaps["ai-ml"].stages
    await ana.presses(stages[0].title)
    assert "◀️ Previous" not in ana.labels
    for _ in stages[1:]:
        await ana.presses("Next")
    assert "Next ▶️" not in ana.labels


async def test_the_position_moves_after_an_hour():
    ana = await Drive.fresh().person("ana").starts()
    stage = CATALOG.roadmaps["fundamentals"].stages[0]
    topic = stage.topics[0]
    needed = len({name for item in topic.items for name in item.sessions}) or len(topic.items)
    await ana.forges(f"1:road_topic:{stage.id}:0")
    assert f"👉 {topic.items[0].title}" in ana.sees
    await ana.says("/done")
    for _ in range(needed - 1):
        await ana.says("/done")
        await ana.presses("Yes, that one too")
    await ana.forges(f"1:road_stage:{stage.id}")
    assert f"✅ {topic.title} · {needed}/{needed}" in ana.sees
    assert f"👉 {stage.topics[1].title}" in ana.sees
    await ana.says("/roadmap fundamentals")
    assert f"{needed}/" in ana.sees


@pytest.mark.parametrize("road", CATALOG.roadmaps.values(), ids=CATALOG.roadmaps)
async def test_every_page_of_every_roadmap_can_be_shown(road):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:roadmap:{road.id}")
    assert road.title in ana.sees
    for stage in road.stages:
        await ana.forges(f"1:road_stage:{stage.id}")
        assert ana.sees.startswith(stage.title)
        for number, topic in enumerate(stage.topics):
            await ana.forges(f"1:road_topic:{stage.id}:{number}")
            assert ana.sees.startswith(topic.title)
            assert all(item.title in ana.sees for item in topic.items)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("web", "Web Backend Path"),
        ("AI", "AI/ML Path"),
        ("data analytics", "Data Analytics"),
        ("Cybersecurity", "Cybersecurity"),
        ("devops", "DevOps Path"),
    ],
)
async def test_a_roadmap_by_name(typed, title):
    ana = Drive.fresh().person("ana")
    await ana.says(f"/roadmap {typed}")
    assert title in ana.sees.splitlines()[0]
    await ana.calls("roadmap", roadmap=typed)
    assert title in ana.sees.splitlines()[0]


@pytest.mark.parametrize("typed", ["cooking", "x" * 5_000, "🦄", "<b>*x*</b>"])
async def test_an_unknown_roadmap_offers_others_that_open(typed):
    ana = Drive.fresh().person("ana")
    await ana.says(f"/roadmap {typed}")
    assert "I have no roadmap called" in ana.sees
    assert typed[:60] in ana.sees
    assert ana.labels
    for label in ana.labels:
        await ana.presses(label)
        assert label.split("…")[0] in ana.sees
        await ana.says(f"/roadmap {typed}")


async def test_another_roadmap_is_followed_and_nothing_is_lost():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says("/roadmap")
    await ana.presses("Other roadmaps")
    await ana.presses("📊 Data Analytics")
    await ana.presses("Make this my goal")
    assert (await ana.learner()).roadmap == "analytics"
    assert [fact.kind for fact in await ana.facts()] == ["path", "zone", "session", "path"]
    await ana.says("/roadmap analytics")
    assert "🎯 Make this my goal" not in ana.labels


@pytest.mark.parametrize(
    "action", ["road_stage:nowhere", "road_topic:nowhere:0", "road_topic:web-1:99", "road_topic", "road_follow:x"]
)
async def test_forged_places_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees


async def test_suggestions_while_typing():
    app = content_app()
    assert len(app.suggest("roadmap", "roadmap", "", None)) == 25  # as many as Discord shows
    assert app.suggest("roadmap", "roadmap", "web", "en-GB")[0].value == "web"
    assert app.suggest("roadmap", "nothing", "web", None) == app.suggest("nothing", "roadmap", "web", None) == []
    assert app.suggest("remind", "zone", "Berl", None)[0].value == "Europe/Berlin"
    assert app.suggest("remind", "zone", "", None) == []
    assert app.suggest("remind", "time", "9pm", None)[0].value == "21:00"
