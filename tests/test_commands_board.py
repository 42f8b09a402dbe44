from datetime import timedelta

import pytest
from drive import MORNING, Drive

from bot.events import Address, MemberLeft
from bot.host import Survey

PLACE = Address("discord", "snakes")
WEEK = timedelta(days=7)


class Door:
    """A platform that knows who left."""

    platform = "discord"

    def __init__(self) -> None:
        self.gone: frozenset[Address] = frozenset()
        self.asked: list[frozenset[Address]] = []

    async def survey(self, place, here=""):
        return Survey()

    async def absent(self, place, people):
        self.asked.append(frozenset(people))
        return self.gone & frozenset(people)

    async def set_badge(self, place, person, title, wanted):
        raise NotImplementedError


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
    assert "3 people studied" in ana.sees
    assert "🥇 100 %: 2 people" in ana.sees
    assert "🥉 28 %: 1 person" in ana.sees
    assert not any(name in ana.sees for name in ("p0", "p1", "p2", "p3"))
    answer = await ben.presses("Show my name")
    assert answer.private
    await cleo.says("/board")
    assert "🥇 100 %: p1 and 1 more" in cleo.sees
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
    door.gone = frozenset({ana.sender.address})
    await ben.says("/board")
    assert "p0" not in ben.sees
    assert "1 person studied" in ben.sees
    await drive.app.handle(MemberLeft(PLACE, ben.sender.address))
    await ben.says("/help")
    async with drive.app.store.begin() as unit:
        learner = await unit.learner_at(ana.sender.address)
        assert await unit.member(PLACE, learner.key) is None


async def test_only_names_that_would_be_shown_are_asked_for():
    _, door, (ana, ben) = await week(7, 7)
    await ana.says("/board")
    assert door.asked == []
    await ben.presses("Show my name")
    await ana.says("/board")
    assert door.asked == [{ben.sender.address}]


async def test_a_week_without_study_has_no_board():
    _, _, (ana,) = await week(0)
    await ana.says("/board")
    assert "blank page" in ana.sees


async def test_in_private_one_sees_where_one_is_a_member_and_can_leave():
    drive, _, _ = await week(3)
    alone = drive.person("p0", "discord")
    await alone.says("/board")
    assert "snakes: your name is hidden" in alone.sees
    await alone.presses("Leave snakes")
    assert "in no community" in alone.sees
    assert (await alone.forges("1:board_show:yes")).private
    assert "Press it there" in alone.sees


@pytest.mark.parametrize("forged", ["1:board_show:maybe", "1:board_show"])
async def test_a_forged_choice_changes_nothing(forged):
    drive, _, (ana,) = await week(3)
    await ana.forges(forged)
    async with drive.app.store.begin() as unit:
        assert await unit.shown_members(PLACE) == []
