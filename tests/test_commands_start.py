import pytest
from drive import Drive

from bot.values.message import Select

BERLIN = "08:00 · Berlin, Paris, Madrid, Rome"


async def test_three_presses_and_the_first_hour_waits():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("complete beginner")
    await ana.presses("Web backend path")
    await ana.presses(BERLIN)
    assert len(ana.messages) == 1  # all of it in place
    assert "19:00, Europe/Berlin" in ana.sees
    assert "Web Backend Path" in ana.sees
    learner = await ana.learner()
    assert (learner.background, learner.roadmap, learner.zone) == ("beginner", "web", "Europe/Berlin")
    assert (f"{learner.remind_at:%H:%M}", learner.onboarded) == ("19:00", True)
    await ana.presses("Today's hour")
    assert "Done when:" in ana.sees


async def test_a_known_zone_leaves_the_hour_as_the_third_press():
    ana = Drive.fresh().person("ana", platform="web", zone="Asia/Tokyo")
    await ana.says("/start")
    await ana.presses("Experienced developer")
    await ana.presses("I don't know yet: the basics first")
    assert "Asia/Tokyo" in ana.sees
    await ana.presses("07:00")
    assert "07:00, Asia/Tokyo" in ana.sees
    assert (await ana.learner()).roadmap == "quick-start"


async def test_a_wrong_zone_hint_is_no_zone():
    ana = Drive.fresh().person("ana", zone="Mars/Olympus")
    await ana.says("/start")
    assert (await ana.learner()).zone == "UTC"


async def test_who_wants_no_nudges_gets_none():
    drive = Drive.fresh()
    ana = drive.person("ana", zone="Asia/Tokyo")
    await ana.says("/start")
    for label in ("Some programming", "Data Analytics", "Never"):
        await ana.presses(label)
    assert "none; you come by yourself" in ana.sees
    await drive.sleeps_until("23:59")
    assert ana.nudges == []


@pytest.mark.parametrize("left_after", [0, 1, 2])
async def test_start_can_be_left_and_resumed(left_after):
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/start")
    presses = ["Complete beginner", "AI/ML Path", BERLIN]
    for label in presses[:left_after]:
        await ana.presses(label)
    for other in ("/tip", "/roadmap", "/streak", "hello"):
        await ana.says(other)
    question = ana.messages[0]
    await ana.says("/start")
    assert ana.reply == question.answer.reply
    for label in presses[left_after:]:
        await ana.presses(label)
    assert (await ana.learner()).onboarded


async def test_start_again_shows_where_one_stands_and_offers_changes():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/start")
    assert "Your goal: 🌐 Web Backend Path" in ana.sees
    await ana.presses("Change background")
    await ana.presses("Experienced developer")
    assert "Experienced developer" in ana.sees
    await ana.presses("Change goal")
    await ana.presses("🔒 Cybersecurity")
    await ana.presses("Make this my goal")
    assert (await ana.learner()).roadmap == "security"


async def test_another_clock_is_asked_in_a_form():
    ana = Drive.fresh().person("ana", native_forms=True)
    await ana.says("/start")
    await ana.presses("Complete beginner")
    await ana.presses("DevOps Path")
    await ana.presses("Another place or time")
    assert [field.name for field in ana.form.fields] == ["time", "zone"]
    await ana.fills({"time": "7pm", "zone": "Kathmandu"})
    assert "19:00" in ana.sees
    assert (await ana.learner()).onboarded


async def test_the_clocks_differ_and_fit_one_menu():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Complete beginner")
    await ana.presses("Web Backend Path")
    menu = next(button for button in ana.reply.buttons if isinstance(button, Select))
    assert len({option.value for option in menu.options}) == len(menu.options) <= 24
    assert menu.options[0].label == "20:00 · Honolulu"


@pytest.mark.parametrize("action", ["start_as:wizard", "start_for:nowhere", "start_zone:Mars", "start_at:25%3A99"])
async def test_forged_answers_change_nothing(action):
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    before = await ana.learner()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.learner() == before


async def test_the_goal_step_offers_help_and_the_placement_beside_the_three_presses():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Complete beginner")
    assert ana.labels[-2:] == ["🙋 Help me choose", "🧭 Take the skills check"]
    await ana.presses("Take the skills check")
    assert "At most 12 short questions" in ana.sees
    await ana.says("/start")
    assert "What do you want Python for?" in ana.sees


async def test_a_goal_is_a_fact_and_not_knowing_it_is_none():
    drive = Drive.fresh()
    ana, ben = await drive.person("ana").starts(), drive.person("ben")
    await ana.forges("1:start_for:web")
    assert [fact.ref for fact in await ana.facts() if fact.kind == "path"] == ["web"]
    await ben.says("/start")
    await ben.presses("Some programming")
    await ben.presses("I don't know yet: the basics first")
    assert (await ben.learner()).roadmap == "fundamentals"
    assert await ben.facts() == []


async def test_who_has_programmed_is_offered_the_skills_check_and_told_why_it_starts_with_the_set_up():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:some")
    assert "A short skills check leaves out the hours you don't need" in ana.sees
    assert ana.labels[0] == "🧭 Take the skills check"
    await ana.says("/today")
    assert "/assess" in ana.sees
    assert "/done" in ana.sees


async def test_a_beginner_is_told_nothing_of_skipping_the_set_up():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:beginner")
    assert "skills check leaves out" not in ana.sees
    await ana.says("/today")
    assert "/assess" not in ana.sees
