import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from discord_house import PNG, House, make_app, open_house
from emulators.discord_server import FakeDiscord
from emulators.discord_world import User

from adapters.discord.client import DiscordAdapter
from bot.ports.contacts import Contact
from bot.values.action import Action
from bot.values.errors import Busy, DeliveryError, Gone, Unsendable
from bot.values.events import Address
from bot.values.markup import verbatim
from bot.values.media import File, Picture
from bot.values.message import Answer, Button, Code, Field, Form, Paragraph, Reply

NOW = datetime(2026, 3, 2, tzinfo=UTC)
HOUR = Answer(Reply((Paragraph(verbatim("your hour")),), (Button("Done", Action("secret")),)))


def contact(user: User, channel: str | None = None) -> Contact:
    return Contact(Address("discord", user.id), NOW, channel=channel)


async def refused(house: House, user: User, status: int, body: dict[str, Any] | None = None, **headers: str) -> Any:
    """Give the error of a sending that Discord refused."""
    house.discord.fail("POST", "/messages", status, body, **headers)
    with pytest.raises(DeliveryError) as caught:
        await house.adapter.send(contact(user), HOUR, "1")
    return caught.value


async def test_the_direct_channel_is_opened_once_and_kept() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        kept = await house.adapter.send(contact(ana), HOUR, "due-1")
        assert kept.channel == house.discord.rest.dms[ana.id]
        assert await house.adapter.send(kept, HOUR, "due-2") == kept
        assert house.discord.asked("POST /users/@me/channels") == 1
        assert [message.text for message in house.discord.direct(ana)] == ["your hour", "your hour"]
        assert not any(urgent for _, urgent in house.limiter.asked)


async def test_the_nonce_is_on_the_wire_and_a_repeat_is_swallowed() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        await house.adapter.send(contact(ana), HOUR, "due-1")
        await house.adapter.send(contact(ana), HOUR, "due-1")
        assert [(sent["nonce"], sent["enforce_nonce"]) for sent in house.discord.rest.sent] == [("due-1", True)] * 2
        assert len(house.discord.direct(ana)) == 1


async def test_every_message_of_a_long_nudge_has_its_own_nonce() -> None:
    long = Answer(Reply((Code("`" * 3_400),), HOUR.reply.buttons if isinstance(HOUR.reply, Reply) else ()))
    async with open_house() as house:
        ana = house.discord.person()
        await house.adapter.send(contact(ana), long, "n" * 25)
        nonces = [sent["nonce"] for sent in house.discord.rest.sent]
        assert len(nonces) == len(set(nonces)) == 2
        assert all(len(nonce) <= 25 for nonce in nonces)
        assert [message.labels for message in house.discord.direct(ana)] == [[], ["Done"]]


async def test_buttons_of_a_nudge_work() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        await house.adapter.send(contact(ana), HOUR, "1")
        (nudge,) = house.discord.direct(ana)
        await house.discord.press(ana, nudge, "Done")
        assert nudge.text == "psst"


async def test_a_picture_is_sent() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        await house.adapter.send(contact(ana), Answer(Reply(HOUR.reply.blocks, picture=Picture(PNG, "alt"))), "1")  # type: ignore[union-attr]
        assert house.discord.direct(ana)[0].files == [PNG]


async def test_picture_and_file_go_out_together() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        reply = Reply(HOUR.reply.blocks, picture=Picture(PNG, "alt"), file=File("notes.ics", b"BEGIN", "text/calendar"))  # type: ignore[union-attr]
        await house.adapter.send(contact(ana), Answer(reply), "1")
        (seen,) = house.discord.direct(ana)
        assert seen.files == [PNG, b"BEGIN"]
        assert [one["filename"] for one in seen.raw["attachments"]] == ["picture.png", "notes.ics"]


async def test_closed_direct_messages_and_vanished_people_are_gone() -> None:
    async with open_house() as house:
        ana = house.discord.person(dms_closed=True)
        with pytest.raises(Gone):
            await house.adapter.send(contact(ana), HOUR, "1")
        with pytest.raises(Gone):
            await house.adapter.send(contact(ana, "123"), HOUR, "1")
        stranger = User("nobody")
        house.discord.fail("POST", "/users/@me/channels", 404, {"code": 10013, "message": "Unknown User"})
        with pytest.raises(Gone):
            await house.adapter.send(contact(stranger), HOUR, "1")


async def test_a_firewall_that_forbids_everything_is_not_taken_for_a_person_who_left() -> None:
    async with open_house() as house:
        assert isinstance(await refused(house, house.discord.person(), 403), Busy)


async def test_a_spam_flag_is_not_taken_for_a_person_who_left() -> None:
    async with open_house() as house:
        error = await refused(house, house.discord.person(), 403, {"code": 20026, "message": "flagged"})
        assert isinstance(error, Busy)
        assert error.after >= 3_600


async def test_a_message_that_discord_refuses_is_unsendable() -> None:
    async with open_house() as house:
        error = await refused(house, house.discord.person(), 400, {"code": 50035, "message": "Invalid Form Body"})
        assert isinstance(error, Unsendable)
        form = Form("f", (Field("name", "Name"),), Action("ask"))
        with pytest.raises(Unsendable):
            await house.adapter.send(contact(house.discord.person()), Answer(form), "1")


async def test_a_short_wait_is_obeyed_and_a_long_one_left_to_the_outbox() -> None:
    limited = {"message": "slow down", "retry_after": 0.01, "global": False}
    async with open_house() as house:
        ana = house.discord.person()
        house.discord.fail("POST", "/messages", 429, limited, Via="1.1 google")
        await house.adapter.send(contact(ana), HOUR, "1")
        assert house.discord.asked("/messages") == 2
        error = await refused(house, ana, 429, limited | {"retry_after": 99.0}, Via="1.1 google")
        assert (isinstance(error, Busy), error.after) == (True, 99.0)
        error = await refused(house, ana, 429, {"error": "banned"}, **{"Retry-After": "77"})
        assert (isinstance(error, Busy), error.after) == (True, 77.0)


async def test_a_bad_gateway_is_tried_again_and_a_lasting_fault_is_busy() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        house.discord.fail("POST", "/messages", 502)
        await house.adapter.send(contact(ana), HOUR, "1")
        assert len(house.discord.direct(ana)) == 1
        assert isinstance(await refused(house, ana, 503), Busy)


async def test_without_a_connection_everything_is_busy() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        await house.discord.stop()
        with pytest.raises(Busy):
            await house.adapter.send(contact(ana), HOUR, "1")
        await house.stop()
        with pytest.raises(Busy):
            await house.adapter.send(contact(ana), HOUR, "1")


async def test_before_it_runs_everything_is_busy() -> None:
    class Open:
        async def permit(self, chat: str, urgent: bool) -> None:
            raise AssertionError

    with pytest.raises(Busy):
        await DiscordAdapter(make_app(), "token", limiter=Open()).send(contact(User("ana")), HOUR, "1")


async def test_a_login_for_sending_only_needs_no_gateway() -> None:
    discord = FakeDiscord()
    await discord.start()
    house = House(discord, make_app())
    ana = discord.person()
    line = asyncio.create_task(house.adapter.post())
    async with asyncio.timeout(5):
        while not discord.direct(ana):
            with suppress(Busy):
                await house.adapter.send(contact(ana), HOUR, "1")
            await asyncio.sleep(0.005)
    assert discord.gateway.identified == []
    assert discord.asked("/commands") == 0
    line.cancel()
    await asyncio.gather(line, return_exceptions=True)
    with pytest.raises(Busy):
        await house.adapter.send(contact(ana), HOUR, "2")
    await discord.stop()
