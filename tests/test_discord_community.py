"""A server from its invitation through weeks of daily posts: the real commands, the sender, and the fake Discord."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from discord_house import HeldApp, House, open_house
from emulators.discord_guild import SPEAK, Channel, Guild
from emulators.discord_permissions import bits
from emulators.discord_world import Exchange, Shown, User
from test_discord_journey import _parts, label

from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from scheduler.sender import OutboxSender
from scheduler.tick import tick

START = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday


class Server:
    """A server with the mentor in it, and the clock of both."""

    def __init__(self, house: House, clock: HandClock, guild: Guild) -> None:
        self.house, self.clock, self.guild, self.discord = house, clock, guild, house.discord
        self.sender = OutboxSender(house.app, house.app.store, {"discord": house.adapter}, clock)
        self.hour = START.replace(hour=18)

    @property
    def hall(self) -> list[Shown]:
        """What everybody sees in the first channel."""
        return [shown for shown in self.discord.rest.channels[self.guild.channel] if not shown.ephemeral]

    async def passes(self) -> None:
        """Go to the next evening and send what is due."""
        self.clock.move(self.hour)
        await tick(self.house.app.store, self.hour)
        await self.sender.drain()
        self.hour += timedelta(days=1)

    async def typed(self, user: User, command: str) -> Shown:
        return (await self.discord.slash(user, command, guild=self.guild)).message

    async def set_up(self) -> Shown:
        """Install, and set up with two presses."""
        await self.discord.join(self.guild)
        await self.discord.until(lambda: self.hall)
        offered = await self.discord.press(self.guild.owner, self.hall[0], label("joined.setup_button"))
        await self.discord.press(self.guild.owner, offered.message, label("setup.go_button"))
        return offered.message


@asynccontextmanager
async def server() -> AsyncIterator[Server]:
    clock = HandClock(START)
    app = HeldApp(MemoryStore(), *_parts(), clock)
    app.seen = []
    async with open_house(app=app) as house:
        channels = [Channel("hall"), Channel("lounge", position=1)]
        guild = Guild("club", house.discord.person("olga"), granted=SPEAK, channels=channels)
        yield Server(house, clock, guild)


async def test_from_the_invitation_to_a_post_that_three_people_press() -> None:
    async with server() as club:
        shown = await club.set_up()
        assert shown.ephemeral
        assert label("setup.started_title") in shown.text
        await club.passes()
        greeting, post = club.hall
        assert label("setup.go_button") not in greeting.labels
        (thread,) = [channel for channel in club.guild.channels if channel.parent == club.guild.channel]
        assert thread.id == post.raw["id"]
        before = post.text
        for name in ("ana", "bo", "cleo"):
            pressed = await club.discord.press(club.discord.person(name), post, label("post.did_button"))
            assert pressed.message.ephemeral
            assert label("app.fault") not in pressed.message.text
        assert (post.text, post.versions) == (before, 1)
        await club.passes()
        assert "3" in club.hall[-1].text


async def test_a_member_is_refused_however_they_try_to_set_it_up() -> None:
    async with server() as club:
        await club.discord.join(club.guild)
        await club.discord.until(lambda: club.hall)
        ana, no = club.discord.person(), label("app.managers_only")
        pressed = await club.discord.press(ana, club.hall[0], label("joined.setup_button"))
        forged = Exchange(ana, {}, club.guild.channel, modal={"custom_id": "1:setup", "components": []})
        for said in (
            pressed.message,
            await club.typed(ana, "setup"),
            (await club.discord.fill(ana, forged, {})).message,
        ):
            assert said.ephemeral
            assert no in said.text
        await club.passes()
        assert len(club.hall) == 1


async def test_a_permission_that_is_taken_is_told_once_and_heals_when_it_is_granted() -> None:
    async with server() as club:
        await club.set_up()
        hall, owner = club.guild.channels[0], club.guild.owner
        await club.discord.overwrite(club.guild, hall, club.guild.id, deny=bits("EMBED_LINKS"))
        for _ in range(2):
            await club.passes()
            assert len(club.hall) == 1
        (told,) = club.discord.direct(owner)
        assert "Embed Links" in told.text
        assert "Embed Links" in (await club.typed(owner, "doctor")).text
        await club.discord.overwrite(club.guild, hall, club.discord.bot.id, allow=bits("EMBED_LINKS"))
        await club.passes()
        assert len(club.hall) == 2
        assert "Embed Links" not in (await club.typed(owner, "doctor")).text
        assert len(club.discord.direct(owner)) == 1


async def test_a_deleted_channel_is_forgotten_after_one_post_and_told_once() -> None:
    async with server() as club:
        await club.set_up()
        hall = club.guild.channels[0]
        await club.discord.delete_channel(club.guild, hall)
        for _ in range(3):
            await club.passes()
        assert club.discord.asked(f"POST /channels/{hall.id}/") == 2  # the greeting, and one post
        assert len(club.discord.direct(club.guild.owner)) == 1
        again = await club.typed(club.guild.owner, "setup")
        assert "lounge" in again.text


async def test_kicked_it_is_silent_at_once_and_invited_again_it_begins_anew() -> None:
    async with server() as club:
        await club.set_up()
        await club.discord.leave(club.guild)
        await club.discord.until(lambda: len(club.house.app.seen) == 4)
        asked = club.discord.asked("/messages")
        await club.passes()
        assert (len(club.hall), club.discord.asked("/messages")) == (1, asked)
        await club.discord.join(club.guild)
        await club.discord.until(lambda: len(club.hall) == 2)
        offered = await club.discord.press(club.guild.owner, club.hall[1], label("joined.setup_button"))
        assert label("setup.go_button") in offered.message.labels
        await club.discord.press(club.guild.owner, offered.message, label("setup.go_button"))
        await club.passes()
        assert len(club.hall) == 3


async def test_closed_direct_messages_are_told_at_the_next_answer_with_the_way_to_open_them() -> None:
    async with server() as club:
        await club.discord.join(club.guild)
        ana = club.discord.person("ana")
        club.guild.members.append(ana)
        await club.discord.slash(ana, "remind", {"time": "18:00", "zone": "UTC"}, guild=club.guild)
        ana.dms_closed = True
        await club.passes()
        answer = await club.typed(ana, "today")
        assert answer.ephemeral
        assert "Privacy Settings" in answer.text
        assert label("app.closed_link_button") in answer.labels
        assert "Privacy Settings" not in (await club.typed(ana, "today")).text
