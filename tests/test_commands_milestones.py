import pytest
from drive import Drive, Person, content_app
from test_commands_journey import records

CATALOG = content_app().catalogs["en"]
LINK = "https://example.org/run"
SCRIPTS = CATALOG.milestones["beginner"].checks[0]


async def ticks(ana: Person) -> list[tuple[str, str, str]]:
    return [(fact.kind, fact.ref, fact.note) for fact in await ana.facts() if fact.kind.endswith("milestone")]


async def test_a_check_is_ticked_and_unticked():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/milestones")
    assert ana.sees.startswith("🌱 Beginner Success")
    assert "0/4" in ana.sees
    await ana.presses(SCRIPTS.text)
    assert SCRIPTS.evidence in ana.sees
    await ana.presses("I can do this")
    assert "Ticked, on your word" in ana.sees
    await ana.presses("Back")
    assert f"✅ {SCRIPTS.text} · your word" in ana.sees
    assert "1/4" in ana.sees
    await ana.presses(SCRIPTS.text)
    await ana.presses("Untick")
    assert "Not ticked yet" in ana.sees
    assert [kind for kind, _, _ in await ticks(ana)] == ["milestone", "unmilestone"]


@pytest.mark.parametrize("native", [True, False])
async def test_a_link_makes_a_check_evidenced(native):
    ana = Drive.fresh().person("ana", native_forms=native)
    await ana.starts()
    await ana.forges(f"1:mile:{SCRIPTS.id}")
    await ana.presses("Add a link")
    await (ana.fills({"link": LINK}) if native else ana.says(LINK))
    assert "Done, and there's proof" in ana.sees
    assert f"🔗 {LINK}" in ana.sees
    assert await ticks(ana) == [("milestone", SCRIPTS.id, LINK)]
    await ana.says("/milestones")
    assert f"{SCRIPTS.text} · proven" in ana.sees


@pytest.mark.parametrize(
    "typed", ["done", "example.org", "javascript:alert(1)", "https://", "https://a b.c", "ftp://a.bc"]
)
async def test_what_is_no_link_is_kindly_refused(typed):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:mile_ask:{SCRIPTS.id}")
    await ana.says(typed)
    assert "can't use that as a link" in ana.sees
    assert await ticks(ana) == []
    await ana.presses("Add a link")


async def test_pressing_twice_writes_once_and_keeps_the_link():
    ana = await Drive.fresh().person("ana").starts()
    for _ in range(2):
        await ana.forges(f"1:mile_tick:{SCRIPTS.id}")
    assert len(await ticks(ana)) == 1
    await ana.forges(f"1:mile_ask:{SCRIPTS.id}")
    await ana.says(LINK)
    await ana.forges(f"1:mile_tick:{SCRIPTS.id}")
    assert "Done, and there's proof" in ana.sees
    for _ in range(2):
        await ana.forges(f"1:mile_untick:{SCRIPTS.id}")
    assert len(await ticks(ana)) == 3


async def test_finished_projects_show_what_they_prove_without_a_second_fact():
    ana = await Drive.fresh().person("ana").starts()
    for name in ("prj-todo", "prj-password"):
        await ana.forges(f"1:proj_choose:{name}")
        await ana.forges(f"1:proj_end_ask:{name}")
        await ana.says(LINK)
    await ana.forges("1:mile:beginner-projects")
    assert "Done, and there's proof" in ana.sees
    assert "To-Do List App, Password Generator" in ana.sees
    await ana.forges("1:mile:intermediate-portfolio")
    assert "Not ticked yet" in ana.sees  # the basics are not a portfolio
    await ana.forges("1:proj_choose:prj-shop")
    await ana.forges("1:proj_end_ask:prj-shop")
    await ana.says(LINK)
    await ana.forges("1:mile:intermediate-portfolio")
    assert "E-commerce Platform" in ana.sees
    assert await ticks(ana) == []


async def test_the_levels_are_walked_and_the_first_open_one_is_shown():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/milestones")
    await ana.presses("Next")
    assert ana.sees.startswith("🌿")
    await ana.presses("Next")
    assert ana.sees.startswith("🌳")
    assert "Next ▶️" not in ana.labels
    for level in CATALOG.milestones.values():
        for check in level.checks:
            await ana.forges(f"1:mile_tick:{check.id}")
        await ana.says("/milestones")
        assert not ana.sees.startswith(level.emoji) or level.id == "advanced"
    assert "4/4" in ana.sees


@pytest.mark.parametrize(
    "action", ["mile:x", "mile_level:x", "mile_tick:x", "mile_untick:", "mile_ask:x", "mile_prove"]
)
async def test_forged_checks_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.facts() == []


async def test_checked_hours_prove_a_point_and_are_named():
    ana = await Drive.fresh().person("ana").starts()
    hours = ["fun-traceback", "fun-try-except"]
    await records(ana, "session", *hours)
    await ana.forges("1:mile:beginner-debugging")
    assert "Not ticked yet" in ana.sees
    await records(ana, "checked", *hours, note="sandbox")
    await ana.forges("1:mile:beginner-debugging")
    assert all(CATALOG.sessions[hour].title in ana.sees for hour in hours)
