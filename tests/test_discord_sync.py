import pytest
from discord_house import make_app, open_house
from emulators.discord_server import SPEC
from emulators.spec import load_spec

PUT = "PUT /applications/"


async def test_commands_are_sent_once_and_again_only_when_they_changed() -> None:
    async with open_house() as house:
        assert house.discord.asked(PUT) == 1
        await house.stop()
        await house.ready()
        assert house.discord.asked(PUT) == 1
        house.app.words = make_app(words={"paint.help": "something new"}).words
        await house.stop()
        await house.ready()
        assert house.discord.asked(PUT) == 2
        paint = next(one for one in house.discord.rest.commands if one["name"] == "paint")
        assert paint["description"] == "something new"


async def test_a_command_says_what_discord_must_know() -> None:
    async with open_house() as house:
        commands = {one["name"]: one for one in house.discord.rest.commands}
    assert set(commands) == {"paint", "secret", "ask", "picture", "wild", "manage", "refuse", "refuse_openly"}
    paint = commands["paint"]
    assert paint["description_localizations"] == {"de": "malen"}
    assert (paint["integration_types"], paint["contexts"]) == ([0, 1], [0, 1, 2])
    colour, note = paint["options"]
    assert (colour["name"], colour["required"], colour["autocomplete"]) == ("colour", True, True)
    assert colour["description_localizations"] == {"de": "die Farbe"}
    assert (note["name"], note["required"]) == ("note", False)


async def test_a_refused_command_list_does_not_stop_the_service() -> None:
    async with open_house() as house:
        await house.stop()
        house.app.words = make_app(words={"paint.help": "new"}).words
        house.discord.fail("PUT", "/commands", 400, {"code": 50035, "message": "Invalid Form Body"})
        await house.ready()
        await house.stop()
        await house.ready()
        assert house.discord.asked(PUT) == 3


def test_requests_are_checked_against_the_official_file() -> None:
    spec = load_spec(SPEC)
    if spec is None:
        pytest.skip(f"there is no shared/specs/{SPEC} beside the checkout")
    assert spec.faults("POST", "/users/@me/channels", {}, {"recipient_id": "1"}) == []
    assert "recipient_id" in spec.faults("POST", "/users/@me/channels", {}, {"recipient_id": 1})[0]
    assert "$.content" in spec.faults("POST", "/channels/1/messages", {}, {"content": "c" * 9_999})[0]
    assert "no such operation" in spec.faults("PATCH", "/nowhere", {}, None)[0]
    assert "no query parameter" in spec.faults("GET", "/users/@me", {"x": "1"}, None)[0]
    assert "path channel_id" in spec.faults("POST", "/channels/x/messages", {}, {"content": "c"})[0]
