from drive import Drive, content_app

from bot.values.action import Action
from bot.values.message import Button


def commands_in_content() -> list[str]:
    catalog = content_app().catalogs["en"]
    return [entry.command for entry in (*catalog.next_steps.values(), *catalog.links.values())]


async def test_every_command_that_the_content_names_is_understood():
    drive = Drive.fresh()
    for command in set(commands_in_content()):
        ana = drive.person(command)
        await ana.says(command)
        assert "I don't know" not in ana.sees
        assert drive.app.registry.find(command[1:].split()[0]) in drive.app.registry.public(), command


async def test_first_steps_lead_where_they_say():
    ana = Drive.fresh().person("ana")
    await ana.says("/help")
    await ana.presses("First steps")
    assert "Take the Python skills assessment" not in ana.sees  # a fact is never shown
    assert "Assess Your Current Level (/assess)" in ana.sees
    ways = [button.action for button in ana.reply.buttons if isinstance(button, Button)]
    assert {Action("assess"), Action("paths"), Action("today"), Action("resources")} <= set(ways)


async def test_every_quick_link_is_a_place_to_go():
    ana = Drive.fresh().person("ana")
    await ana.says("/help")
    await ana.presses("Places to go")
    for link in content_app().catalogs["en"].links.values():
        assert f"{link.title} ({link.command})" in ana.sees
