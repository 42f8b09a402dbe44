"""Posts to a community: into its channel, with a thread, and what happens where the mentor may not."""

from datetime import UTC, datetime

import pytest
from discord_house import House, open_house
from emulators.discord_guild import SPEAK, Channel, Guild
from emulators.discord_permissions import bits
from emulators.discord_world import Shown, User
from structlog.testing import capture_logs

from bot.ports.contacts import Contact
from bot.values.action import Action
from bot.values.community import account_address
from bot.values.errors import Busy, Denied, Gone
from bot.values.events import Address
from bot.values.markup import verbatim
from bot.values.media import Picture
from bot.values.message import Answer, Button, Paragraph, Reply

TEXT = (Paragraph(verbatim("hour 12")),)
POST = Answer(Reply(TEXT, (Button("I did it", Action("did").owned_by(0)),)))
THREADED = Answer(Reply(TEXT, POST.reply.buttons, thread="Questions"))  # type: ignore[union-attr]
PICTURED = Answer(Reply(TEXT, picture=Picture(b"png", "alt")))


def club(**settings: object) -> Guild:
    return Guild("club", User("olga"), granted=0, **settings)  # type: ignore[arg-type]


def account(guild: Guild, channel: str | None = "") -> Contact:
    where = guild.channel if channel == "" else channel
    return Contact(account_address(Address("discord", guild.id)), datetime(2026, 3, 2, tzinfo=UTC), channel=where)


def shown(house: House, channel: str) -> list[Shown]:
    return house.discord.rest.channels[channel]


async def test_three_people_press_a_post_and_each_is_answered_alone() -> None:
    guild = club()
    async with open_house(guild) as house:
        contact = account(guild)
        assert await house.adapter.send(contact, POST, "7-1") == contact
        (post,) = shown(house, guild.channel)
        for name in ("ana", "bo", "cleo"):
            pressed = await house.discord.press(house.discord.person(name), post, "I did it")
            assert (pressed.message.text, pressed.message.ephemeral) == (f"{name.title()} did it", True)
        assert (post.text, post.versions) == ("hour 12", 1)
        assert house.limiter.asked[0] == (guild.channel, False)
        assert house.discord.rest.sent[0]["nonce"] == "7-1"
        assert house.discord.asked("/threads") == 0


async def test_a_post_has_one_thread_however_often_it_is_tried() -> None:
    guild = club()
    async with open_house(guild) as house:
        with capture_logs() as logs:
            for _ in range(2):
                await house.adapter.send(account(guild), THREADED, "7-1")
        (post,) = shown(house, guild.channel)
        (thread,) = guild.channels[1:]
        assert (thread.id, thread.name, thread.parent) == (post.raw["id"], "Questions", guild.channel)
        assert logs == []


async def test_a_thread_that_may_not_be_opened_costs_no_post_and_is_told_once() -> None:
    guild = club(permissions=SPEAK & ~bits("CREATE_PUBLIC_THREADS"))
    async with open_house(guild) as house:
        with capture_logs() as logs:
            for number in range(3):
                await house.adapter.send(account(guild), THREADED, str(number))
        assert len(shown(house, guild.channel)) == 3
        assert [(line["event"], line["code"]) for line in logs] == [("no thread", 50013)]


async def test_whatever_goes_wrong_with_a_thread_the_post_stands() -> None:
    guild = club()
    async with open_house(guild) as house:
        house.discord.fail("POST", "/threads", 400, {"code": 30033, "message": "too many"})
        await house.adapter.send(account(guild), THREADED, "1")
        wait = {"message": "slow down", "retry_after": 99.0, "global": False}
        house.discord.fail("POST", "/threads", 429, wait, Via="1.1 google")
        await house.adapter.send(account(guild), THREADED, "2")
        assert len(shown(house, guild.channel)) == 2


@pytest.mark.parametrize(
    ("missing", "post"),
    [("VIEW_CHANNEL", POST), ("SEND_MESSAGES", POST), ("EMBED_LINKS", POST), ("ATTACH_FILES", PICTURED)],
)
async def test_a_permission_that_is_taken_denies_and_one_that_is_granted_heals(missing: str, post: Answer) -> None:
    guild = club()
    async with open_house(guild) as house:
        hall = guild.channels[0]
        await house.discord.overwrite(guild, hall, guild.id, deny=bits(missing))
        with pytest.raises(Denied):
            await house.adapter.send(account(guild), post, "1")
        await house.discord.overwrite(guild, hall, house.discord.bot.id, allow=bits(missing))
        await house.adapter.send(account(guild), post, "1")
        assert len(shown(house, hall.id)) == 1


async def test_a_channel_or_a_server_that_is_gone_is_gone() -> None:
    guild = club(channels=[Channel("hall"), Channel("daily")])
    async with open_house(guild) as house:
        daily = guild.channels[1]
        await house.discord.delete_channel(guild, daily)
        for channel in (daily.id, None):
            with pytest.raises(Gone):
                await house.adapter.send(account(guild, channel), POST, "1")
        house.discord.guilds.remove(guild)  # removed while nobody listened
        with pytest.raises(Gone):
            await house.adapter.send(account(guild), POST, "2")


async def test_what_is_nobodys_decision_is_neither_denied_nor_gone() -> None:
    guild = club()
    async with open_house(guild) as house:
        for status, code in ((403, 0), (403, 20026), (404, 10008), (503, 0)):
            house.discord.fail("POST", "/messages", status, {"code": code, "message": "no"})
            with pytest.raises(Busy):
                await house.adapter.send(account(guild), POST, "1")


async def test_while_nobody_can_say_whether_the_mentor_is_still_there_it_is_denied() -> None:
    guild = club(permissions=0)
    async with open_house(guild) as house:
        house.discord.fail("GET", "/guilds/", 503)
        with pytest.raises(Denied):
            await house.adapter.send(account(guild), POST, "1")


async def test_to_look_whether_the_mentor_is_still_there_counts_for_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    guild = club(permissions=0)

    async def busy(chat: str, urgent: bool) -> None:
        if chat.startswith("server"):
            raise Busy(9)

    async with open_house(guild) as house:
        with pytest.raises(Denied):
            await house.adapter.send(account(guild), POST, "1")
        assert [chat for chat, _ in house.limiter.asked] == [guild.channel, f"server {guild.id}"]
        monkeypatch.setattr(house.limiter, "permit", busy)
        with pytest.raises(Denied):
            await house.adapter.send(account(guild), POST, "1")
        assert house.discord.asked(f"GET /guilds/{guild.id}") == 1
