from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from community_house import FakeHost, Server
from drive import MORNING, Drive
from phrasings import said

from bot.clock import at_wall, zone_of
from bot.learning.community_settings import CommunitySettings, with_settings
from bot.values.events import Address, MemberLeft
from bot.values.message import show
from bot.values.platform import Channel

PLACE = Address("discord", "snakes")
WEEK = timedelta(days=7)


class Door(FakeHost):
    """Writes down of whom it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.named: list[frozenset[Address]] = []

    async def absent(self, place, people):
        self.named.append(frozenset(people))
        return await super().absent(place, people)


async def week(*days: int) -> tuple[Drive, Door, list]:
    """A community whose members studied on so many days of last week."""
    drive = Drive.fresh(at=MORNING)
    drive.app.hosts["discord"] = door = Door()
    people = [await drive.person(f"p{n}", "discord", zone="UTC").starts() for n in range(len(days))]
    here = [person.in_place("snakes") for person in people]
    for member in here:
        await member.says("/streak")
    for day in range(7):
        drive.clock.move(MORNING + day * timedelta(days=1))
        for person, many in zip(people, days, strict=True):
            if day < many:
                await person.says("/log 60")
    drive.clock.move(MORNING + WEEK)
    return drive, door, here


async def test_people_are_numbers_until_they_want_their_name_shown():
    _, _, (ana, ben, cleo, _) = await week(7, 7, 2, 0)
    await ana.says("/board")
    assert said("board.lead", ana.sees, n=3)
    assert "🥇 100%: 2 people" in ana.sees
    assert "🥉 28%: 1 person" in ana.sees
    assert not any(name in ana.sees for name in ("p0", "p1", "p2", "p3"))
    answer = await ben.presses("Show my name")
    assert answer.private
    await cleo.says("/board")
    assert "🥇 100%: p1 and 1 more" in cleo.sees
    assert "p0" not in cleo.sees


async def test_who_hides_or_leaves_is_gone_at_once():
    drive, door, (ana, ben) = await week(7, 7)
    await ana.says("/board")
    await ana.presses("Show my name")
    await ben.presses("Show my name")
    await ana.says("/board")
    assert "p0, p1" in ana.sees
    await ben.presses("Hide my name")
    await ana.says("/board")
    assert "p0 and 1 more" in ana.sees
    door.gone = {ana.sender.address.id}
    await ben.says("/board")
    assert "p0" not in ben.sees
    assert "1 person studied" in ben.sees
    await drive.app.handle(MemberLeft(PLACE, ben.sender.address))
    await ben.says("/help")
    async with drive.app.store.begin() as tx:
        learner = await tx.people.at(ana.sender.address)
        assert await tx.members.find(PLACE, learner.key) is None


async def test_only_names_that_would_be_shown_are_asked_for():
    _, door, (ana, ben) = await week(7, 7)
    await ana.says("/board")
    assert door.named == []
    await ben.presses("Show my name")
    await ana.says("/board")
    assert door.named == [{ben.sender.address}]


@pytest.mark.parametrize("typed", ["/board\n", "/BOARD", "/ board", "/board\tnow"])
async def test_however_a_command_is_typed_who_left_is_let_go_first(typed):
    _, door, (ana, ben) = await week(7, 7)
    await ana.says("/board")
    await ana.presses("Show my name")
    door.gone = {ana.sender.address.id}
    await ben.says(typed)
    assert "p0" not in ben.sees
    assert len(door.named) == 1


async def test_a_week_without_study_has_no_board():
    _, _, (ana,) = await week(0)
    await ana.says("/board")
    assert "no board yet" in ana.sees


async def test_in_private_one_sees_where_one_is_a_member_and_can_leave():
    drive, _, _ = await week(3)
    alone = drive.person("p0", "discord")
    await alone.says("/board")
    assert "snakes: your name is hidden" in alone.sees
    await alone.presses("Leave snakes")
    assert "not in a community" in alone.sees
    assert (await alone.forges("1:board_show:yes")).private
    assert "Please press it there" in alone.sees


async def test_who_is_in_many_communities_still_sees_a_board():
    drive, _, _ = await week(0)
    alone = drive.person("p0", "discord")
    for number in range(60):
        there = alone.in_place(f"{number}")
        there.place = replace(there.place, name=f"{number:02}" * 50)
        await there.says("/streak")
    await alone.says("/board")
    assert "Your communities" in alone.sees
    assert "and 31 more" in alone.sees


async def test_where_names_are_never_shown_nobody_is_told_that_theirs_is():
    drive, _, (ana,) = await week(7)
    async with drive.app.store.begin() as tx:
        found = await tx.communities.find(PLACE)
        await tx.communities.save(with_settings(found, CommunitySettings(names=False)))
    await ana.says("/board")
    await ana.presses("Show my name")
    assert "only numbers" in ana.sees
    assert "p0" not in ana.sees


async def test_who_has_no_name_is_asked_for_one():
    drive, _, _ = await week(7)
    nobody = drive.person(" ", "discord").in_place("snakes")
    await nobody.forges("1:board_show:yes")
    assert "What may others call you?" in nobody.sees


async def test_a_board_looks_back_from_the_day_of_its_post_and_stopped_posts_have_none():
    server = await Server(FakeHost(Channel("1", "general")), at=MORNING).starts()
    ana = server.person("ana", zone="Europe/Berlin")
    await ana.says("/log 60")  # on Monday the 4th
    boss = server.boss
    for day in range(6):
        await boss.forges(f"1:setup_day:{day}:no")
    await boss.says("/setup 23:59 Berlin")  # on Sundays; the board follows on Monday
    await server.passes(MORNING + 13 * timedelta(days=1))
    for name in ("ben", "cleo"):
        await server.person(name, zone="Europe/Berlin").says("/log 60")
    await server.passes(MORNING + 15 * timedelta(days=1))
    boards = [post for post in server.posts if "board" in show(post.answer.reply)]
    assert [post.at.weekday() for post in boards] == [6]  # by UTC
    assert said("board.lead", show(boards[0].answer.reply), n=1)
    await server.passes(MORNING + 20 * timedelta(days=1))
    await server.drive.runs_until((await server.deliveries("nudge"))[-1].due_at + timedelta(days=7))
    await boss.says("/setup off")
    await server.passes(server.drive.clock.now() + timedelta(hours=1))
    assert (await server.deliveries("board"))[-1].state == "skipped"


async def first_board(zone: str, wall: str, *members: str) -> tuple[str, str]:
    """When, by the community's clock, its first board comes, and what it says; each member studies on Sunday at 23."""
    server = Server(FakeHost(Channel("1", "general")), at=MORNING)
    await server.greets()
    await server.boss.calls("setup", time=wall, zone=zone)
    await server.boss.forges("1:setup_go")
    sundays = sorted((at_wall(there, date(2026, 5, 10), time(23)), there) for there in members)
    people = {there: server.person(there, zone=there) for there in members}
    for person in people.values():
        await person.says("/today")
    for at, there in sundays:
        await server.passes(at)
        await people[there].says("/log 60")
    await server.passes(MORNING + 9 * timedelta(days=1))
    (post,) = (post for post in server.posts if "Last week's board" in show(post.answer.reply))
    return f"{post.at.astimezone(zone_of(zone)):%a %H:%M}", show(post.answer.reply)


@pytest.mark.parametrize(("zone", "wall", "members", "comes"), [
    ("Europe/Berlin", "07:00", ["Europe/Berlin"], "Mon 07:01"),
    ("Europe/Berlin", "07:00", ["Europe/Berlin", "America/Los_Angeles"], "Mon 12:00"),
    ("Europe/Berlin", "18:00", ["Europe/Berlin", "America/Los_Angeles"], "Mon 18:01"),
    ("Pacific/Auckland", "18:00", ["Pacific/Auckland", "Pacific/Honolulu"], "Tue 07:00"),  # and not at one at night
    ("Europe/Berlin", "00:30", ["Europe/Berlin"], "Mon 03:00"),
])  # fmt: skip
async def test_a_board_waits_until_sunday_is_over_for_everybody_who_was_there_lately(zone, wall, members, comes):
    came, text = await first_board(zone, wall, *members)
    assert came == comes
    assert said("board.lead", text, n=len(members))


async def test_a_pause_that_begins_while_a_board_waits_holds_for_it():
    server = Server(FakeHost(Channel("1", "general")), at=MORNING)
    await server.greets()
    await server.boss.says("/setup 07:00 Berlin")
    await server.boss.forges("1:setup_go")
    await server.person("far", zone="America/Los_Angeles").says("/today")
    await server.boss.says("/log 60")
    await server.passes(MORNING + WEEK)
    assert [row.state for row in await server.deliveries("board")] == ["queued"]
    await server.boss.forges("1:setup_pause")
    await server.passes(MORNING + WEEK + timedelta(days=1))
    assert [row.state for row in await server.deliveries("board")] == ["skipped"]


@pytest.mark.parametrize("forged", ["1:board_show:maybe", "1:board_show"])
async def test_a_forged_choice_changes_nothing(forged):
    drive, _, (ana,) = await week(3)
    await ana.forges(forged)
    async with drive.app.store.begin() as tx:
        assert await tx.members.shown(PLACE) == []


async def test_a_place_without_a_medal_is_marked_as_a_place():
    _, _, (ana, *_) = await week(7, 6, 5, 4)
    await ana.says("/board")
    assert "#4 · 57%: 1 person" in ana.sees
