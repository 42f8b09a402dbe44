"""/doctor says in words what is missing and how it is granted; and what a manager is told when a post fails."""

from datetime import timedelta

import pytest
from community_house import SERVER, FakeHost, Server

from bot.learning.community_settings import CommunitySettings, denied, with_settings
from bot.values.community import Community
from bot.values.errors import Busy, Denied, Gone
from bot.values.events import Address, MemberLeft, Place
from bot.values.message import show
from bot.values.platform import NEEDED, Channel

DAY = timedelta(days=1)
GENERAL, NEWS = Channel("1", "general"), Channel("2", "news")


def alone(server: Server):
    """The manager, in private."""
    return server.drive.person("boss", server.platform)


async def test_all_well_is_one_line():
    server = await Server(FakeHost(GENERAL)).starts()
    await server.boss.says("/doctor")
    assert server.boss.sees.splitlines()[2:] == [
        "All is well. The next post goes to general on Monday, 4 May at 18:00 (Europe/Berlin)."
    ]
    assert (server.boss.answer.private, server.boss.answer.here) == (True, True)


async def test_before_anything_is_set_up_it_says_how_to():
    server = Server(FakeHost(GENERAL))
    await server.boss.says("/doctor")
    assert "/setup takes two presses" in server.boss.sees
    await server.boss.presses("Set up")
    assert "Start like this" in "".join(server.boss.labels)


async def test_each_missing_ability_comes_with_the_way_to_grant_it():
    host = FakeHost(GENERAL)
    server = await Server(host).starts()
    await server.boss.forges("1:setup_set:roles:yes")
    host.survey_now = FakeHost(
        Channel("1", "general", ("see", "write", "embed", "attach", "thread", "history")), NEWS, lacks=("roles", "rank")
    ).survey_now
    await server.boss.says("/doctor")
    in_the_channel = ("View Channel", "Send Messages", "Embed Links", "Attach Files", "Create Public Threads")
    for name in (*in_the_channel, "Manage Roles", "A higher role"):
        assert name in server.boss.sees
    assert "Next post: Monday, 4 May, 18:00 (Europe/Berlin)" in server.boss.sees


async def test_what_is_not_wanted_is_not_missing():
    host = FakeHost(GENERAL)
    server = await Server(host).starts()
    await server.boss.forges("1:setup_set:thread:no")
    host.survey_now = FakeHost(Channel("1", "general", ("thread",)), lacks=("roles", "rank")).survey_now
    await server.boss.says("/doctor")
    assert "All is well" in server.boss.sees


@pytest.mark.parametrize(("platform", "word"), [("telegram", "group → Edit → Permissions"), ("web", "write")])
async def test_each_platform_has_its_own_words(platform, word):
    host = FakeHost(GENERAL)
    server = await Server(host, platform=platform).starts()
    host.survey_now = FakeHost(Channel("1", "here", ("write",))).survey_now
    await server.boss.says("/doctor")
    assert word in server.boss.sees


async def test_commands_that_are_not_known_and_a_channel_that_is_gone_are_told():
    host = FakeHost(GENERAL)
    server = await Server(host).starts()
    host.survey_now = FakeHost(NEWS, synced=False).survey_now
    await server.boss.says("/doctor")
    assert "My commands haven't arrived here yet" in server.boss.sees
    assert "I can't find that channel" in server.boss.sees


async def test_a_platform_that_can_not_be_asked_is_told_from_a_healthy_one():
    host = FakeHost(GENERAL)
    server = await Server(host).starts()
    host.trouble = Busy(5)
    await server.boss.says("/doctor")
    assert "I couldn't check my permissions" in server.boss.sees
    assert "Next post: Monday, 4 May, 18:00 (Europe/Berlin)" in server.boss.sees


async def test_the_last_posts_are_listed_with_their_outcome():
    server = await Server(FakeHost(GENERAL)).starts()
    await server.passes(server.drive.clock.now() + 3 * DAY)
    server.refusal = Denied("50013")
    await server.passes(server.drive.clock.now() + DAY)
    await server.boss.says("/doctor")
    assert "7 May, 18:00: I wasn't allowed to\n6 May, 18:00: sent at 18:00\n" in server.boss.sees
    assert "I'll try again with the next one" in server.boss.sees


async def test_stopped_and_paused_are_told():
    server = await Server(FakeHost(GENERAL)).starts()
    await server.boss.forges("1:setup_pause")
    await server.boss.says("/doctor")
    assert "posts are paused for now" in server.boss.sees
    await server.boss.forges("1:setup_stop")
    await server.boss.says("/doctor")
    assert "posts are switched off at the moment" in server.boss.sees


async def test_members_are_refused_and_in_private_it_says_where():
    server = await Server(FakeHost(GENERAL)).starts()
    ben = server.person("ben")
    await ben.says("/doctor")
    assert "Only people who manage this server or group" in ben.sees
    await alone(server).says("/doctor")
    assert "Send me /doctor in the server or group" in alone(server).sees


async def test_a_manager_is_told_in_private_once_and_the_hour_comes_again_when_it_is_granted():
    host = FakeHost(GENERAL)
    server = await Server(host).starts()
    await server.passes(server.drive.clock.now() + DAY)
    server.refusal = Denied("50013")
    host.survey_now = FakeHost(Channel("1", "general", ("write",))).survey_now
    await server.passes(server.drive.clock.now() + 3 * DAY)
    told = [shown for shown in alone(server).messages if shown.kind == "nudge"]
    assert len(told) == 1
    text = show(told[0].answer.reply)
    assert f"In {SERVER} I couldn't post to general. This is what's missing:" in text
    assert "Send Messages" in text
    server.refusal = None
    host.survey_now = FakeHost(GENERAL).survey_now
    await server.passes(server.drive.clock.now() + DAY)
    assert "hour 2 of" in show(server.posts[-1].answer.reply)
    await server.boss.says("/doctor")
    assert "All is well" in server.boss.sees


async def test_a_channel_that_is_gone_ends_the_posts_until_another_is_chosen():
    host = FakeHost(GENERAL, NEWS)
    server = Server(host)
    server.boss.place = server.person("boss", channel="1").place
    await server.starts()
    server.refusal = Gone("10003")
    host.survey_now = FakeHost(NEWS).survey_now
    await server.passes(server.drive.clock.now() + 3 * DAY)
    told = [shown for shown in alone(server).messages if shown.kind == "nudge"]
    assert [f"the channel for the posts, {name}, is gone" in show(told[0].answer.reply) for name in ("general",)] == [
        True
    ]
    assert len(told) == 1
    await server.boss.says("/doctor")
    assert "choose another one with /setup" in server.boss.sees
    server.refusal = None
    await server.boss.says("/setup")
    assert "Where: news" in server.boss.sees
    await server.boss.presses("Start like this")
    contact = await server.channel()
    assert (contact.channel, contact.open, (await server.settings()).trouble) == ("2", True, "")
    await server.passes(server.drive.clock.now() + DAY)
    assert "hour 1 of" in show(server.posts[0].answer.reply)


async def test_nothing_is_said_when_all_is_well_by_the_time_it_would_be():
    server = await Server(FakeHost(GENERAL)).starts()
    key = (await server.boss.learner()).key
    async with server.drive.app.store.begin() as tx:
        await tx.outbox.enqueue(key, "post_denied", server.drive.clock.now().date(), server.drive.clock.now())
    await server.passes(server.drive.clock.now())
    assert [shown for shown in alone(server).messages if shown.kind == "nudge"] == []


async def test_who_manages_a_place_hears_of_its_trouble_when_who_set_it_up_is_gone():
    server = await Server(FakeHost(GENERAL)).starts()
    server.refusal = Denied("50013")
    other, member = server.person("other", "admin"), server.person("member")
    await server.passes(server.drive.clock.now() + DAY)
    assert told(server.boss) == 1
    await other.says("/help")
    await server.passes(server.drive.clock.now() + timedelta(minutes=1))
    assert told(other) == 0  # boss knows
    await server.drive.app.handle(MemberLeft(server.address, server.boss.sender.address))
    for one in (member, other, other):
        await one.says("/help")
        await server.passes(server.drive.clock.now() + timedelta(minutes=1))
    assert (told(member), told(other)) == (0, 1)
    assert (await server.community()).manager == (await other.learner()).key


def told(person) -> int:
    return sum("couldn't post" in str(shown.line()["text"]) for shown in person.nudges)


@pytest.mark.parametrize("platform", ["discord", "telegram"])
async def test_much_trouble_in_many_places_still_fits_into_one_message(platform):
    server = await Server(platform=platform).starts()
    boss = await server.boss.learner()
    async with server.drive.app.store.begin() as tx:
        for number in range(8):
            place = Place(Address(platform, f"{number}"), "community", "n" * 255)
            lost = CommunitySettings(trouble=denied(NEEDED), where="w" * 128)
            await tx.communities.save(with_settings(Community(place, server.drive.clock.now(), manager=boss.key), lost))
            await tx.members.join(place.address, boss.key, server.drive.clock.now())
        await tx.outbox.enqueue(boss.key, "post_denied", server.drive.clock.now().date(), server.drive.clock.now())
    await server.passes(server.drive.clock.now() + timedelta(minutes=1))
    assert told(server.boss) == 1
