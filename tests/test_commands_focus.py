import asyncio
from datetime import timedelta

import pytest
from community_house import Server
from drive import MORNING, Drive
from phrasings import said

from bot.store.sql.store import SqlStore
from bot.values.errors import Gone

MINUTE = timedelta(minutes=1)


def at(minutes: int):
    return MORNING + minutes * MINUTE


def prompts(person) -> list[str]:
    return [str(shown.line()["text"]) for shown in person.nudges if said("focus.ask", str(shown.line()["text"]))]


async def minutes(person) -> list[int]:
    return [fact.minutes for fact in await person.facts() if fact.kind == "log"]


async def snakes(drive: Drive, *names: str):
    """People in a community that nobody set up."""
    return [drive.person(name, "discord").in_place("snakes") for name in names]


@pytest.mark.parametrize("on_disk", [False, True])
async def test_each_one_is_asked_for_the_minutes_that_they_were_there(on_disk, tmp_path):
    store = SqlStore(f"sqlite:///{tmp_path}/mentor.db") if on_disk else None
    if store:
        await store.open()
    drive = Drive.fresh(store=store)
    ana, ben, cy = await snakes(drive, "ana", "ben", "cy")
    answer = await ana.says("/focus 25")
    assert not answer.private
    assert said("focus.opened", ana.sees, n=25)
    assert "Until 06:25 (UTC): 25 more minutes." in ana.sees
    assert (await ben.presses("Join")).private
    assert said("focus.joined", ben.sees, n=2, minutes=25)
    drive.clock.move(at(15))
    await cy.presses("Join")
    assert said("focus.joined", cy.sees, n=3, minutes=10)
    await drive.runs_until(at(26))
    assert [len(prompts(one)) for one in (ana, ben, cy)] == [1, 1, 1]
    assert said("focus.ask", prompts(cy)[0], n=10)
    alone = [drive.person(name, "discord") for name in ("ana", "ben", "cy")]
    twice = alone[0].finds("Log 25 min")
    for one, n in zip(alone, (25, 25, 10), strict=True):
        await one.presses(f"Log {n} min")
        assert "Logged" in one.sees
    assert [await minutes(one) for one in (ana, ben, cy)] == [[25], [25], [10]]
    drive.clock.move(at(27))
    await alone[0].forges(twice)
    assert "already in your log" in alone[0].sees
    assert await minutes(ana) == [25]
    if store:
        await store.close()


async def test_what_was_taken_back_can_be_written_down_again():
    drive = Drive.fresh()
    (ana,) = await snakes(drive, "ana")
    await ana.says("/focus")
    await drive.runs_until(at(26))
    alone = drive.person("ana", "discord")
    again = alone.finds("Log 25 min")
    await alone.forges(again)
    await alone.presses("Undo")
    await alone.forges(again)
    assert "Logged" in alone.sees


async def test_after_the_end_nobody_joins_and_who_was_in_it_may_write_it_down():
    drive = Drive.fresh()
    ana, ben = await snakes(drive, "ana", "ben")
    await ana.says("/focus 5")
    join = ana.finds("Join")
    await ben.forges(join.replace("join", "log"))
    assert "5 min to go" in ben.sees
    drive.clock.move(at(5))
    await ben.forges(join)
    assert "This session is over" in ben.sees
    await ana.forges(join)
    await ana.presses("Log mine")
    assert await minutes(ana) == [5]
    await ben.forges(join.replace("join", "log"))
    assert "You weren't in this session" in ben.sees
    await drive.runs_until(at(6))
    assert prompts(ana) == []  # it is in the ledger already


async def test_who_leaves_is_asked_nothing():
    drive = Drive.fresh()
    ana, ben = await snakes(drive, "ana", "ben")
    await ana.says("/focus 25")
    await ben.presses("Join")
    await ben.presses("I'm out")
    assert "You're out" in ben.sees
    await ana.forges(ana.finds("Join"))
    assert said("focus.joined", ana.sees, minutes=25)
    assert " 2 " not in ana.sees.splitlines()[0]
    await drive.runs_until(at(26))
    assert (len(prompts(ana)), len(prompts(ben))) == (1, 0)


async def test_another_press_opens_no_second_session_and_another_place_moves_the_question():
    drive = Drive.fresh()
    ana, ben = await snakes(drive, "ana", "ben")
    await ana.says("/focus 25")
    first = ana.finds("Join")
    await ana.says("/focus 50")
    assert "already running here, with 1 person" in ana.sees
    assert ana.finds("Join") == first
    await ben.in_place("pandas").says("/focus 30")
    await ben.forges(first)
    assert "You were in another session" in ben.sees
    await drive.runs_until(at(24))
    assert prompts(ben) == []
    await drive.runs_until(at(31))
    assert len(prompts(ben)) == 1
    await ana.says("/focus 25")
    await drive.runs_until(at(60))
    assert len(prompts(ana)) == 2


async def test_a_name_is_told_only_of_who_shows_it():
    server = await Server().starts()
    ana = server.person("ana")
    await ana.says("/board")
    await ana.presses("Show my name")
    await ana.says("/focus 25")
    assert said("focus.opened_by", ana.sees, name="ana", n=25)
    assert "Until 08:25 (Europe/Berlin)" in ana.sees


async def test_a_community_hears_of_the_end_so_that_closed_doors_cost_nothing():
    server = await Server().starts()
    ana, ben = server.person("ana"), server.person("ben")
    await ana.says("/focus 25")
    await ben.presses("Join")
    await ben.says("/focus 50")
    assert "with 2 people in it" in ben.sees
    server.drive.blocks("discord")
    messenger = server.drive._messengers["discord"]
    send = messenger.send

    async def only_posts(contact, answer, nonce):
        if not contact.address.id.startswith("#"):
            raise Gone
        messenger.blocked = False
        return await send(contact, answer, nonce)

    messenger.send = only_posts
    await server.passes(at(26))
    assert prompts(ana) == []
    assert said("focus.ended", str(server.posts[-1].line()["text"]), n=2, minutes=25)
    answer = await ben.presses("Log mine")
    assert answer.private
    assert await minutes(ben) == [25]
    cy = server.person("cy")
    await cy.presses("Log mine")
    assert "You weren't in this session" in cy.sees
    server.drive.clock.move(at(26) + timedelta(days=1))
    await ana.presses("Log mine")
    assert "over a day ago" in ana.sees


async def test_an_empty_session_needs_no_word():
    server = await Server().starts()
    ana = server.person("ana")
    await ana.says("/focus 25")
    await ana.presses("Join")
    await ana.presses("I'm out")
    await server.passes(at(60))
    assert server.posts == []


async def test_alone_it_is_the_timer():
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/focus 40")
    assert said("timer.started", ana.sees, minutes=40)
    await drive.runs_until(at(41))
    assert ana.sees.startswith("⏰ Time is up")


async def test_an_hour_that_was_written_down_meanwhile_is_told():
    drive = Drive.fresh()
    (ana,) = await snakes(drive, "ana")
    await ana.says("/focus 25")
    drive.clock.move(at(20))
    await ana.says("/done")
    await drive.runs_until(at(26))
    assert "Your log already has some study from this time" in prompts(ana)[0]


@pytest.mark.parametrize("minutes", ["4", "121", "soon"])
async def test_a_session_has_a_length_that_fits(minutes):
    (ana,) = await snakes(Drive.fresh(), "ana")
    await ana.says(f"/focus {minutes}")
    assert not said("focus.opened", ana.sees)


@pytest.mark.parametrize(
    "action", ["focus_join:7", "focus_join:x", "focus_log:" + "9" * 30, "focus_leave", "wake_focus"]
)
async def test_forged_sessions_are_refused(action):
    (ana,) = await snakes(Drive.fresh(), "ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees


async def test_a_session_of_another_place_is_not_joined_from_here():
    drive = Drive.fresh()
    ana, ben = await snakes(drive, "ana", "ben")
    await ana.says("/focus 25")
    await ben.in_place("pandas").forges(ana.finds("Join"))
    assert "older message" in ben.in_place("pandas").sees


async def test_of_two_who_open_at_once_the_second_finds_the_first(postgres_url):
    store = SqlStore(postgres_url)
    drive = Drive.fresh(store=store)
    boss, ana, ben = await snakes(drive, "boss", "ana", "ben")
    boss = boss.in_place("snakes", "admin")
    await boss.says("/setup")
    await boss.presses("Start like this")
    for one in (ana, ben):
        await one.says("/streak")
    answers = await asyncio.gather(ana.says("/focus 25"), ben.says("/focus 25"))
    assert len({str(answer.reply.buttons[0].action) for answer in answers}) == 1
    await store.close()


async def test_where_posts_were_stopped_the_end_is_told_in_private_only():
    server = await Server().starts()
    ana = server.person("ana")
    await ana.says("/focus 25")
    await server.boss.says("/setup off")
    ben = server.person("ben")
    await ben.presses("Join")
    assert "`/log" in ben.sees or "/log 25" in ben.sees
    await server.passes(at(30))
    assert server.posts == []
    assert len(prompts(ana)) == 1
