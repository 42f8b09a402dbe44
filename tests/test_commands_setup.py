"""A community is set up in two presses, by managers only, and what was promised is what is sent."""

from datetime import time, timedelta

import pytest
from community_house import SERVER, FakeHost, Server

from bot.values.action import ACTION_BYTES, OWNER_BYTES
from bot.values.community import account_address
from bot.values.errors import Busy
from bot.values.events import FormSubmitted
from bot.values.message import Button, Form, Select, Steps, Title, show, show_block
from bot.values.platform import Channel

DAY = timedelta(days=1)
GENERAL, NEWS = Channel("1", "general"), Channel("2", "news")
ENTRIES = ("setup", "setup_go", "setup_show:where", "setup_take:hour:09%3A00", "setup_set:tip:no", "setup_day:0:no",
           "setup_ask", "setup_pause", "setup_resume", "setup_stop", "doctor")  # fmt: skip


async def test_two_presses_after_the_greeting_and_posts_come():
    server = Server(FakeHost(GENERAL, NEWS))
    server.boss.place = server.person("boss", channel="2").place
    await server.greets()
    assert "/today" in server.boss.sees
    await server.boss.presses("Set up")
    assert (server.boss.answer.private, server.boss.answer.replaces, server.boss.answer.here) == (True, False, True)
    assert "18:00 (Europe/Berlin)" in server.boss.sees
    assert "Where: news" in server.boss.sees
    assert "Thread for questions: yes" in server.boss.sees
    await server.boss.presses("Start like this")
    assert server.boss.answer.replaces
    assert "The first post goes to news on Monday, 4 May at 18:00 (Europe/Berlin)." in server.boss.sees
    account, contact = await server.account(), await server.channel()
    assert (account.remind_at, account.zone, account.roadmap) == (time(18), "Europe/Berlin", "python-ml")
    assert (contact.address, contact.channel) == (account_address(server.address), "2")
    assert (await server.community()).manager == (await server.boss.learner()).key
    await server.passes(server.drive.clock.now() + DAY)
    assert len(server.posts) == 1


async def test_the_preview_is_what_is_sent():
    server = Server(FakeHost(GENERAL))
    await server.boss.says("/setup 07:15 Tokyo")
    await server.boss.presses("Days")
    await server.boss.presses("Wednesday")
    await server.boss.presses("Back")
    await server.boss.presses("Start like this")
    for _ in range(3):
        await server.boss.says("/setup")
        lines = next(show_block(block) for block in server.boss.reply.blocks if isinstance(block, Steps)).splitlines()
        before, boards = len(server.posts), len(await server.deliveries("board"))
        await server.passes(server.drive.clock.now() + 7 * DAY)
        sent = server.posts[before:]
        assert len(lines) == len(sent) == 6
        for line, post in zip(lines, sent, strict=True):
            title = next(block.text for block in post.answer.reply.blocks if isinstance(block, Title))
            assert f"07:15 · {title} · 💡" in line
            tip = line.partition("💡 ")[2].removesuffix(" · 🏆 board, if somebody studied").rstrip("…")
            assert f"💡 {tip}" in show(post.answer.reply)
        promised = sum("🏆 board" in line for line in lines)
        assert promised == len(await server.deliveries("board")) - boards
    assert {row.day.weekday() for row in await server.deliveries("board")} == {0}
    assert 1 not in {post.at.weekday() for post in server.posts}  # Wednesday morning in Tokyo is Tuesday in UTC


async def test_members_are_refused_by_command_press_and_forged_form():
    server = await Server(FakeHost(GENERAL)).starts()
    ben, before = server.person("ben"), await server.account()
    await ben.presses("Set up")
    assert "Only people who manage this server or group" in ben.sees
    assert ben.answer.private
    for entry in ENTRIES:
        await ben.forges(f"1:{entry}")
        assert "Only people who manage this server or group" in ben.sees, entry
    await ben.calls("setup", time="07:00")
    assert "Only people who manage this server or group" in ben.sees
    await ben.says("/setup 07:00 Tokyo")
    assert "Only people who manage this server or group" in ben.sees
    form = FormSubmitted(ben.sender, ben.place, action="1:setup", fields={"time": "07:00", "zone": "Tokyo"})
    await ben.does(form)
    assert "Only people who manage this server or group" in ben.sees
    assert await server.account() == before


async def test_who_managed_once_is_refused_at_the_next_press():
    server = await Server(FakeHost(GENERAL)).starts()
    stop = server.boss.finds("Stop posts")
    was = server.person("boss")
    await was.forges(stop)
    assert "Only people who manage this server or group" in was.sees
    assert (await server.account()).remind_at == time(18)


async def test_nobody_is_asked_about_a_place_by_members_or_in_private():
    host = FakeHost(GENERAL)
    server = Server(host)
    await server.person("ben").says("/setup")
    alone = server.drive.person("ben", "discord")
    await alone.says("/setup")
    assert "where it meets" in alone.sees
    await alone.forges("1:setup_go")
    assert "where it meets" in alone.sees
    assert host.asked == 0


async def test_a_closed_channel_gives_way_to_an_open_one():
    server = await Server(FakeHost(Channel("1", "general", ("write",)), NEWS)).starts()
    assert (await server.channel()).channel == "2"


async def test_where_nothing_is_open_it_says_what_to_grant_and_begins_once_it_is():
    host = FakeHost(Channel("1", "general", ("write", "embed")))
    server = await Server(host).starts()
    assert "Send Messages" in server.boss.sees
    assert "Embed Links" in server.boss.sees
    async with server.drive.app.store.begin() as tx:
        assert (await tx.communities.find(server.address)).account is None
    host.survey_now = FakeHost(GENERAL).survey_now
    await server.boss.presses("Check again")
    assert "The first post" in server.boss.sees


@pytest.mark.parametrize("trouble", [Busy(3), None])
async def test_a_platform_that_can_not_be_asked_keeps_nobody_from_starting(trouble):
    host = FakeHost()
    host.trouble = trouble or TimeoutError()
    server = await Server(host).starts()
    assert (await server.account()).remind_at == time(18)


async def test_every_line_can_be_changed_before_and_while_it_runs():
    server = Server(FakeHost(GENERAL, NEWS))
    boss = server.boss
    await boss.says("/setup")
    for live in (False, True):
        for page, choice, shown in (
            ("Where", "news" if live else "general", f"Where: {'news' if live else 'general'}"),
            ("When", "09:00" if live else "10:00", f"every day at {'09:00' if live else '10:00'}"),
            ("Roadmap", "DevOps Path" if live else "Web Backend Path", "DevOps" if live else "Web Backend"),
        ):
            await boss.presses(page)
            await boss.presses(choice)
            assert shown in boss.sees
        await boss.presses("When")
        await boss.presses(next(label for label in boss.labels if "Delhi" in label))
        assert "(Asia/Kolkata)" in boss.sees
        await boss.presses("Who sees what")
        await boss.presses("Names on boards")
        await boss.presses("Back")
        assert ("Names on boards: of those who agree" if live else "Names on boards: never") in boss.sees
        if not live:
            assert (await server.account()).remind_at is None
            await boss.presses("Start like this")
    assert (await server.account()).remind_at == time(9)
    assert (await server.account()).roadmap == "devops"
    assert (await server.channel()).channel == "2"


async def test_a_typed_hour_comes_from_a_form_and_off_stops():
    server = await Server(FakeHost(GENERAL)).starts()
    boss = server.boss
    await boss.presses("When")
    await boss.presses("Type it")
    await boss.says("half past six")
    await boss.says("Lisbon")
    assert "every day at 06:30 (Europe/Lisbon)" in boss.sees
    await boss.says("/setup 25:00")
    assert "06:30" not in boss.sees
    await boss.says("/setup off")
    assert "Nothing is posted at the moment" in boss.sees
    await boss.presses("Start like this")
    assert "every day at 06:30 (Europe/Lisbon)" in boss.sees


async def test_a_form_opens_where_the_platform_has_forms():
    server = Server(FakeHost(GENERAL))
    boss = server.person("boss", "admin", native_forms=True)
    await boss.forges("1:setup_ask")
    assert isinstance(boss.answer.reply, Form)
    await boss.fills({"time": "8pm", "zone": ""})
    assert "every day at 20:00" in boss.sees


async def test_posts_pause_go_on_and_stop():
    server = await Server(FakeHost(GENERAL)).starts()
    boss = server.boss
    await boss.presses("Pause a week")
    assert "No posts until Sunday, 10 May, that day included" in boss.sees
    assert "18:00 ·" not in boss.sees.replace("Monday 18:00", "")
    await server.passes(server.drive.clock.now() + 3 * DAY)
    assert server.posts == []
    await boss.presses("Go on")
    await server.passes(server.drive.clock.now() + DAY)
    assert len(server.posts) == 1
    await boss.says("/setup")
    await boss.presses("Stop posts")
    await server.passes(server.drive.clock.now() + 3 * DAY)
    assert len(server.posts) == 1


async def test_something_has_to_stay_in_a_post_and_a_day_in_the_week():
    server = await Server(FakeHost(GENERAL)).starts()
    for name in ("hour", "tip"):
        await server.boss.forges(f"1:setup_set:{name}:no")
    await server.boss.forges("1:setup_set:board:no")
    assert "Something has to stay in it" in server.boss.sees
    for day in range(6):
        await server.boss.forges(f"1:setup_day:{day}:no")
    await server.boss.forges("1:setup_day:6:no")
    assert "One day has to stay" in server.boss.sees
    assert (await server.settings()).posts == ("board",)
    assert (await server.account()).rest_days == (0, 1, 2, 3, 4, 5)


FORGED = (
    "setup_show:x", "setup_take:hour:25%3A00", "setup_take:zone:Moon", "setup_take:channel:77", "setup_take:x:1",
    "setup_take:language:xx", "setup_take:roadmap:x", "setup_set:x:yes", "setup_set:tip:maybe", "setup_day:7:no",
)  # fmt: skip


@pytest.mark.parametrize("action", FORGED)
async def test_what_this_house_would_not_have_written_is_refused(action):
    server = Server(FakeHost(GENERAL))
    await server.boss.forges(f"1:{action}")
    assert "older message" in server.boss.sees


@pytest.mark.parametrize("what", ["roles", "thread"])
async def test_what_a_platform_does_not_have_can_not_be_switched_on(what):
    server = await Server(FakeHost(GENERAL), platform="telegram").starts()
    await server.boss.forges(f"1:setup_set:{what}:yes")
    assert "older message" in server.boss.sees
    settings = await server.settings()
    assert (settings.roles, settings.thread) == (False, False)


async def test_the_language_is_offered_where_there_is_a_choice():
    server = Server(FakeHost(GENERAL))
    base = server.drive.app.words
    server.drive.app.words = type(base)({"en": base.keys(), "de": {"settings.language_name": "Deutsch"}})
    await server.boss.says("/setup")
    await server.boss.presses("Language")
    await server.boss.presses("Deutsch (de)")
    assert "Language: Deutsch (de)" in server.boss.sees
    assert (await server.account()).language == "de"


async def test_buttons_leave_room_for_their_owner_and_carry_one():
    server = await Server(FakeHost(GENERAL, NEWS)).starts()
    key = (await server.boss.learner()).key
    for page in ("where", "when", "roadmap", "days", "what", "who"):
        await server.boss.forges(f"1:setup_show:{page}")
        for button in server.boss.reply.buttons:
            assert isinstance(button, Button | Select)
            assert button.action.owner == key
            options = button.options if isinstance(button, Select) else ()
            texts = [str(button.action), *(str(button.action.plus(option.value)) for option in options)]
            assert max(len(text.encode()) for text in texts) <= ACTION_BYTES - OWNER_BYTES + len(f"~{key}")


async def test_answers_can_be_for_who_asked_only():
    server = await Server(FakeHost(GENERAL)).starts()
    ben = server.person("ben")
    await ben.says("/roadmap")
    assert not ben.answer.private
    await server.boss.forges("1:setup_set:private_answers:yes")
    await ben.says("/roadmap")
    assert ben.answer.private
    await server.drive.person("ben", "discord").says("/roadmap")
    await server.passes(server.drive.clock.now() + DAY)
    assert not server.posts[-1].private


async def test_a_manager_who_is_forgotten_leaves_the_posts_as_they_are():
    server = await Server(FakeHost(GENERAL)).starts()
    await server.boss.forges("1:forget_now")
    assert (await server.community()).manager is None
    await server.passes(server.drive.clock.now() + DAY)
    assert len(server.posts) == 1
    await server.boss.says("/settings")
    assert "Your settings" in server.boss.sees


async def test_nobody_speaks_for_a_community():
    server = await Server(FakeHost(GENERAL)).starts()
    ghost = server.drive.person(f"#{SERVER}", "discord")
    await ghost.says("/done")
    assert "something went wrong" in ghost.sees
    assert not any(fact.kind == "session" for fact in await server.facts())
