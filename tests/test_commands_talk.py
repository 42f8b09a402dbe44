import pytest
from drive import Drive
from phrasings import said

from bot.values.events import Joined

TALK = ["hello", "🦄🦄", "", "   ", "?", "thanks a lot", "<b>*x*</b>", "{x}", "\n\n", "\u202e", "ß" * 200, "x" * 5_000]
COMMANDS = ["/", "//", "/ ", "/nonsense", "/🦄", "/finish", "/wake_nudge", "/talk", "/start_as beginner", "/x" * 2_500]


@pytest.mark.parametrize("text", TALK)
async def test_plain_text_is_never_met_with_silence(text):
    ana = Drive.fresh().person("ana")
    await ana.says(text)
    assert "something went wrong" not in ana.sees
    assert "📌 Today's hour" in ana.labels


@pytest.mark.parametrize("text", COMMANDS)
async def test_an_unknown_command_leads_to_known_ones(text):
    ana = Drive.fresh().person("ana")
    await ana.says(text)
    assert "something went wrong" not in ana.sees
    assert "❓ Help" in ana.labels
    assert await ana.facts() == []


@pytest.mark.parametrize(("typed", "meant"), [("/raodmap", "/roadmap"), ("/strek", "/streak"), ("/Todya", "/today")])
async def test_a_slip_of_the_finger_in_a_command(typed, meant):
    ana = Drive.fresh().person("ana")
    await ana.says(typed)
    assert meant in ana.labels
    await ana.presses(meant)
    assert "Did you mean" not in ana.sees


async def test_a_command_in_capitals_or_on_two_lines():
    ana = Drive.fresh().person("ana")
    await ana.says("/ROADMAP\nweb")
    assert "Web Backend Path" in ana.sees


@pytest.mark.parametrize(("text", "shown"), [("help", "What I can do"), ("Tip", "Tip"), ("progress", "Fundamentals")])
async def test_a_command_without_its_stroke_is_taken(text, shown):
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(text)
    assert shown in ana.sees


async def test_a_command_with_more_behind_it_is_offered():
    ana = Drive.fresh().person("ana")
    await ana.says("Milestones xyzzy plugh")
    await ana.presses("/milestones")
    assert "Beginner" in ana.sees


async def test_a_time_is_offered_as_the_hour():
    ana = Drive.fresh().person("ana")
    await ana.says("half past nine")
    assert "Should I remind you at 09:30?" in ana.sees
    await ana.presses("/remind 09:30")
    assert "every day at 09:30" in ana.sees


@pytest.mark.parametrize(("text", "title"), [("pandas", "pandas"), ("decorators", "Decorator"), ("Flask", "Flask")])
async def test_a_thing_is_explained_and_leads_to_its_hour(text, title):
    ana = Drive.fresh().person("ana")
    await ana.says(text)
    assert ana.sees.splitlines()[0] == title
    await ana.presses("The hour on it")
    assert "Build" in ana.sees


@pytest.mark.parametrize("text", ["web", "analytics", "Cybersecurity"])
async def test_a_path_is_found_and_opens(text):
    ana = Drive.fresh().person("ana")
    await ana.says(text)
    assert said("talk.found", ana.sees)
    await ana.presses(ana.labels[0])
    assert not said("talk.found", ana.sees)
    assert "something went wrong" not in ana.sees


async def test_help_lists_exactly_the_registry():
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/help")
    listed = [line.partition(":")[0] for line in ana.sees.splitlines() if line.startswith("/")]
    assert listed == [f"/{spec.name}" for spec in drive.app.registry.public()]
    assert {"/start", "/roadmap", "/today", "/done", "/streak", "/tip", "/remind", "/forget"} <= set(listed)


async def test_the_tip_is_the_same_all_day_and_there_are_others():
    drive = Drive.fresh()
    ana, ben = drive.person("ana"), drive.person("ben")
    await ana.says("/tip")
    await ben.says("/tip")
    assert ana.sees == ben.sees
    seen = {ana.sees}
    for _ in range(10):
        await ana.presses("Another tip")
        seen.add(ana.sees)
    assert len(seen) == 11
    assert len(ana.messages) == 1
    await drive.sleeps_until("12:00")
    await drive.sleeps_until("04:00")
    await ben.says("/tip")
    assert ben.messages[0].answer.reply != ben.messages[1].answer.reply


async def test_every_shelf_can_be_opened():
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/resources")
    for shelf in drive.app.catalogs["en"].resources.values():
        await ana.forges(f"1:resources_at:{shelf.id}")
        assert ana.sees.startswith(shelf.title)
        assert all(resource.title in ana.sees for resource in shelf.resources)


@pytest.mark.parametrize("action", ["1:resources_at:x", "1:tip_next:x", "1:tip_next:-1", "1:tip_next"])
async def test_forged_pages_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(action)
    assert "older message" in ana.sees


async def test_who_is_forgotten_is_a_stranger():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    await ana.says("/forget")
    assert "log with 3 lines" in ana.sees
    await ana.presses("Keep it")
    assert len(await ana.facts()) == 3
    await ana.says("/forget")
    await ana.presses("Erase it all")
    assert "Lines of your log: 3" in ana.sees
    assert "Accounts: 1" in ana.sees
    assert ana.labels == [] or "Erase it all" not in ana.labels
    assert await ana.known() is None
    await drive.sleeps_until("19:01", "Europe/Berlin")
    assert ana.nudges == []
    await ana.says("/start")
    assert "How much have you programmed" in ana.sees
    assert await ana.facts() == []


async def test_a_community_is_greeted_and_anybody_may_press():
    drive = Drive.fresh()
    ana, ben = drive.person("ana").in_place("server-1"), drive.person("ben").in_place("server-1")
    await ana.does(Joined(ana.sender, ana.place))
    greeting = ana.reply
    assert not ana.answer.private
    assert "Hello everybody" in ben.sees
    await ben.presses("Roadmap")
    assert "Python Fundamentals" in ben.sees
    assert (ben.answer.private, ben.answer.replaces) == (True, False)
    assert ben.messages[0].answer.reply == greeting
    await ben.presses(drive.app.catalogs["en"].roadmaps["fundamentals"].stages[0].title)
    assert ben.answer.replaces
