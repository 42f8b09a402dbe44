"""The daily post: the same for everybody, and a press counts for whoever presses, on their own clock, once a day."""

from dataclasses import replace
from datetime import date, timedelta

from community_house import SERVER, FakeHost, Server
from phrasings import said
from real import catalog

from bot.learning.course import way
from bot.learning.facts import Fact, counted_days
from bot.values.community import Member, account_address
from bot.values.events import DeliveryDue
from bot.values.message import Link, show
from bot.values.platform import Channel
from scheduler.heartbeat import beat, rise
from scheduler.sender import OutboxSender

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
GENERAL = Channel("1", "general")


async def posted(**kinds) -> Server:
    """A server in Berlin on its first evening, with a post."""
    server = await Server(FakeHost(GENERAL), **kinds).starts()
    await server.drive.sleeps_until("18:01", "Europe/Berlin")
    return server


async def test_a_post_is_for_everybody_and_its_presses_are_for_one():
    server = await posted()
    post = server.posts[0]
    assert (post.private, post.place.address.id, post.to.id) == (False, SERVER, SERVER)
    assert post.answer.reply.thread == "Questions · Install Python and VS Code, run a first script"
    labels = [button.label for button in post.answer.reply.buttons]
    assert labels == ["✅ I did my hour", "📌 Today's hour", "📖 Read"]
    assert all(isinstance(button, Link) or button.action.owner == 0 for button in post.answer.reply.buttons)
    ben = server.person("ben")
    await ben.presses("Today's hour")
    assert (ben.answer.private, ben.answer.replaces) == (True, False)


async def test_three_people_in_three_zones_press_and_each_day_is_their_own():
    server = await posted()
    zones = {"ana": "Europe/Berlin", "ben": "America/Los_Angeles", "chi": "Asia/Tokyo"}
    for name, zone in zones.items():
        person = server.person(name, zone=zone)
        await person.presses("I did my hour")
        assert "1 day in a row" in person.sees
        assert (person.answer.private, person.answer.replaces) == (True, False)
        assert counted_days(await person.facts()) == {date(2026, 5, 4)}
    await server.drive.sleeps_until("22:30", "Europe/Berlin")  # in Tokyo the next day began
    did = str(server.posts[0].answer.reply.buttons[0].action)
    for name, days in (("ana", 1), ("ben", 1), ("chi", 2)):
        await server.person(name).forges(did)
        assert len(counted_days(await server.person(name).facts())) == days


async def test_a_second_press_of_a_day_says_kindly_that_it_counts():
    server = await posted()
    ben = server.person("ben")
    await ben.presses("I did my hour")
    assert said("post.no_zone", ben.sees)
    did = server.posts[0].answer.reply.buttons[0].action
    before = await ben.facts()
    await ben.forges(str(did))
    assert "Today counts already" in ben.sees
    assert await ben.facts() == before
    assert "as well" not in "".join(ben.labels)


async def test_who_did_another_hour_today_may_add_this_one():
    server = await posted()
    ben = server.person("ben")
    await ben.forges(f"1:finish:{[*catalog().sessions][9]}")
    await ben.presses("I did my hour")
    assert "Today counts already" in ben.sees
    await ben.presses(next(label for label in ben.labels if label.startswith("✅ I did Inst")))
    assert len([fact for fact in await ben.facts() if fact.kind == "session"]) == 2


async def test_who_has_the_hour_already_gets_one_logged_and_can_take_it_back():
    server = await posted()
    ben = server.person("ben")
    await ben.presses("I did my hour")
    server.drive.clock.move(server.drive.clock.now() + DAY)
    first = str(server.posts[0].answer.reply.buttons[0].action)
    await ben.forges(first)
    assert [(fact.kind, fact.minutes) for fact in await ben.facts()][-1] == ("log", 60)
    assert "2 days in a row" in ben.sees
    await ben.presses("Undo")
    assert len(counted_days(await ben.facts())) == 1


async def test_a_press_calls_off_the_nudge_of_the_day():
    server = await posted()
    ben = server.person("ben")
    await ben.says("/remind 20:00 Berlin")
    await ben.presses("I did my hour")
    await server.passes(server.drive.clock.now() + 3 * HOUR)
    assert [shown for shown in server.drive.screens._messages if shown.kind == "nudge"] == []


async def test_the_count_of_yesterday_names_only_who_agreed_is_there_and_where_names_are_wanted():
    server = await posted()
    for name in ("ana", "ben", "chi"):
        await server.person(name).presses("I did my hour")
    for name in ("ana", "chi"):
        learner = await server.person(name).learner()
        async with server.drive.app.store.begin() as tx:
            await tx.members.save(server.address, Member(learner.key, learner.joined_at, shown=True))
    server.drive.app.hosts["discord"].gone = {"chi"}
    await server.drive.sleeps_until("18:01", "Europe/Berlin")
    text = show(server.posts[-1].answer.reply)
    assert said("post.did_names_more", text, names="ana", n=1)
    for name in ("ben", "ana"):
        await server.person(name).presses("I did my hour")
    await server.boss.forges("1:setup_set:names:no")
    await server.drive.sleeps_until("18:01", "Europe/Berlin")
    assert "Yesterday 2 of us studied." in show(server.posts[-1].answer.reply)


async def test_a_try_that_is_repeated_posts_the_same_and_one_board():
    server = await posted()
    account = await server.account()
    async with server.drive.app.store.begin() as tx:
        await tx.people.save(replace(account, joined_at=account.joined_at - 9 * DAY), server.drive.clock.now())
    event = DeliveryDue(
        account.key, account_address(server.address), "nudge", date(2026, 5, 5), server.drive.clock.now() + DAY
    )
    first, second = await server.drive.app.handle(event), await server.drive.app.handle(event)
    assert first == second
    assert len([fact for fact in await server.facts() if fact.kind == "posted"]) == 2
    assert len(await server.deliveries("board")) == 1


async def test_a_late_post_says_so_and_a_very_late_one_is_not_sent_and_loses_no_hour():
    server = await Server(FakeHost(GENERAL)).starts()
    store, clock = server.drive.app.store, server.drive.clock
    clock.move(clock.now().replace(hour=18))  # 20:00 in Berlin
    await server.passes(clock.now())
    assert show(server.posts[0].answer.reply).startswith("Sorry, I'm late: this was due at 18:00.")
    await beat(store, clock.now())
    clock.move(clock.now() + DAY + 3 * HOUR)
    await rise(store, clock.now())
    await server.passes(clock.now())
    assert len(server.posts) == 1
    await server.passes(clock.now() + DAY)
    assert "hour 2 of" in show(server.posts[1].answer.reply)
    states = [row.state for row in await server.deliveries("nudge")]
    assert states == ["sent", "missed", "sent"]


async def test_at_the_end_of_the_roadmap_it_begins_again_and_says_so():
    server = await posted()
    account = await server.account()
    path = way(catalog(), None, account.roadmap)
    async with server.drive.app.store.begin() as tx:
        for n, hour in enumerate(path[1:]):
            await tx.ledger.record(
                account.key, Fact(server.drive.clock.now(), date(2025, 1, 1) + n * DAY, "posted", hour.id)
            )
    await server.drive.sleeps_until("18:01", "Europe/Berlin")
    assert "We've been through the whole roadmap" in show(server.posts[-1].answer.reply)
    assert "hour 1 of" in show(server.posts[-1].answer.reply)


async def test_a_tip_alone_counts_the_presser_s_own_next_hour():
    server = await Server(FakeHost(GENERAL)).starts()
    await server.boss.forges("1:setup_set:hour:no")
    await server.drive.sleeps_until("18:01", "Europe/Berlin")
    assert show(server.posts[0].answer.reply).startswith("💡 Tip of the day")
    ben = server.person("ben")
    await ben.presses("I did my hour")
    assert [fact.kind for fact in await ben.facts()] == ["session"]


async def test_nothing_is_posted_where_only_the_board_is_wanted():
    server = await Server(FakeHost(GENERAL)).starts()
    for name in ("hour", "tip"):
        await server.boss.forges(f"1:setup_set:{name}:no")
    await server.passes(server.drive.clock.now() + 8 * DAY)
    assert {row.state for row in await server.deliveries("nudge")} == {"skipped"}
    assert [row.day for row in await server.deliveries("board")] == [date(2026, 5, 11)]


async def test_the_longest_hour_of_every_roadmap_fits_into_a_post():
    server = await posted()
    account, clock = await server.account(), server.drive.clock
    for roadmap in ("python-ml", "web", "ai-ml", "devops", "security", "startup", "analytics", "automation"):
        path = way(catalog(), None, roadmap)
        longest = max(path, key=lambda hour: len(str(hour.session)))
        async with server.drive.app.store.begin() as tx:
            await tx.people.save(replace(account, roadmap=roadmap), clock.now())
            for n, hour in enumerate(one for one in path if one != longest):
                fact = Fact(clock.now(), date(2020, 1, 1) + n * DAY, "posted", hour.id)
                await tx.ledger.record(account.key, fact)
        await server.drive.sleeps_until("18:01", "Europe/Berlin")
        assert len(show(server.posts[-1].answer.reply)) > 900


async def test_an_account_that_is_gone_from_the_store_is_not_posted_for():
    server = await posted()
    account = await server.account()
    async with server.drive.app.store.begin() as tx:
        await tx.communities.drop(server.address)
    event = DeliveryDue(
        account.key, account_address(server.address), "nudge", date(2026, 5, 5), server.drive.clock.now()
    )
    assert await server.drive.app.handle(event) is None
    sender = OutboxSender(server.drive.app, server.drive.app.store, server.drive._messengers, server.drive.clock)
    await sender.drain()
    assert len(server.posts) == 1
