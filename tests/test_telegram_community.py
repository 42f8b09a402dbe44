"""The real core in a group: invited, set up, refused to members, posting, moved, removed, and mended."""

from datetime import UTC, datetime, timedelta

import pytest
from emulators.telegram_people import Person
from emulators.telegram_world import Chat, Seen
from real import catalog, registry, words
from telegram_house import House, house

from adapters.telegram.deep_links import group_link
from bot.door.app import App
from bot.learning.community_settings import GONE, settings_of
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.community import account_address
from bot.values.events import Address
from scheduler.sender import OutboxSender
from scheduler.tick import tick

NOW = datetime(2026, 5, 4, 17, 0, tzinfo=UTC)
SIX = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)
REGISTRY = registry()


@pytest.fixture
def app() -> App:
    return App(MemoryStore(), {"en": catalog()}, words(), REGISTRY, HandClock(NOW))


def at(chat: Chat | Person) -> Address:
    return Address("telegram", str(chat.id))


async def at_hour(here: House, moment: datetime) -> None:
    """Let the clock strike."""
    assert isinstance(here.app.clock, HandClock)
    here.app.clock.move(moment)
    await tick(here.app.store, moment)
    await OutboxSender(here.app, here.app.store, {"telegram": here.adapter}, here.app.clock).drain()


async def trouble(here: House, group: Chat) -> str:
    async with here.app.store.begin() as tx:
        found = await tx.communities.find(at(group))
    assert found
    return settings_of(found).trouble


async def set_up(here: House, boss: Person, group: Chat, topic: int | None = None) -> Seen:
    """From the greeting, or a topic, to posts."""
    group.admins.add(boss.id)
    if topic:
        await boss.says("/setup", group, topic)
    else:
        await boss.adds_bot(group)
        await here.tg.hears(group)
        await boss.presses("Set up", group)
    page = await here.tg.hears(group)
    await boss.presses("Start like this", group)
    started = await here.tg.hears(group)
    assert (started.id, started.edited, started.thread) == (page.id, True, topic)
    return started


async def test_from_the_link_to_a_post_in_two_presses_and_what_is_promised_is_posted(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(), here.tg.person("Boss", started=False)
        group.admins.add(boss.id)
        await boss.adds_bot_by(group_link("MentorBot", "spring"), group)
        await here.tg.hears(group)
        await boss.presses("Set up", group)
        await here.tg.hears(group)
        await boss.presses("Start like this", group)
        started = await here.tg.hears(group)
        assert "18:00" in started.text
        promised = [line for line in started.text.splitlines() if "18:00 ·" in line]
        assert len(promised) == 7
        await at_hour(here, SIX)
        post = await here.tg.hears(group)
        assert promised[0].partition(" · ")[2].partition(" · ")[0] in post.text
        assert {call["chat_id"] for call in here.tg.called("sendMessage")} == {str(group.id)}


async def test_a_member_sets_nothing_up_by_command_by_press_or_by_force(app: App) -> None:
    async with house(app) as here:
        group, boss, bob = here.tg.group(), here.tg.person("Boss"), here.tg.person("Bob")
        await set_up(here, boss, group)
        await boss.presses("When", group)
        when = await here.tg.hears(group)
        await boss.presses("Type it", group)
        question = await here.tg.hears(group)
        managers, not_yours = (app.words.label("en", f"app.{key}") for key in ("managers_only", "not_yours"))
        await bob.says("/setup", group)
        assert (await here.tg.hears(bob)).text == managers
        for data, answer in (
            (when.buttons[0]["callback_data"], not_yours),
            ("1:setup_stop", managers),
            ("1:setup_stop~0", managers),
            ("1:setup_set:board:no", managers),
        ):
            assert await here.tg.alert(await bob.forges(data, when)) == answer
        await bob.answers(question, "06:00")
        assert (await here.tg.hears(bob)).labels[0].startswith("/remind")  # to the mentor that is talk, not an answer
        group.admins.remove(boss.id)  # demoted with the last question of the form still open
        await boss.answers(question, "06:00")
        city = await here.tg.hears(group)
        await boss.answers(city, "Berlin")
        assert (await here.tg.hears(boss)).text == managers
        async with app.store.begin() as tx:
            account = await tx.people.at(account_address(at(group)))
        assert account
        assert account.remind_at
        assert (account.remind_at.hour, account.zone) == (18, "UTC")


async def test_three_people_press_a_post_in_a_topic_each_for_themselves(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(topics={77: "Python"}), here.tg.person("Boss")
        await set_up(here, boss, group, 77)
        await at_hour(here, SIX)
        post = await here.tg.hears(group)
        assert post.thread == 77
        people = [here.tg.person(name, started=name != "Zoë") for name in ("Ana", "Bob", "Zoë")]
        for one, zone in zip(people, ("Auckland", "Berlin", ""), strict=True):
            if zone:
                await one.says(f"/remind 19:00 {zone}")
                await here.tg.hears(one)
            query = await one.presses("I did my hour", group)
            said = await here.tg.alert(query)
            assert said
            assert len(said) <= 200
            assert (query in here.tg.popups) == (not zone)
            if zone:
                assert (await here.tg.hears(one)).buttons
        again = await here.tg.alert(await people[2].presses("I did my hour", group))
        assert again
        assert again.startswith(app.words.label("en", "post.counted_title"))
        assert here.tg.unheard(group) == []
        async with app.store.begin() as tx:
            learners = [await tx.people.at(at(one)) for one in people]
            days = [
                [fact.day.day for fact in await tx.ledger.facts(one.key) if fact.kind == "session"]
                for one in learners
                if one
            ]
        assert days == [[5], [4], [4]]
        await at_hour(here, SIX + DAY)
        assert "**" not in (await here.tg.hears(group)).text


async def test_posts_follow_a_group_that_becomes_a_supergroup(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(), here.tg.person("Boss")
        await set_up(here, boss, group)
        new = await here.tg.migrate(group, backwards=True)
        await here.tg.until(lambda: not here.tg.updates)
        await boss.says("/setup", new)
        assert app.words.label("en", "setup.title_live") in (await here.tg.hears(new)).text
        await at_hour(here, SIX)
        assert "I did my hour" in str((await here.tg.hears(new)).labels)
        later = here.tg.group()
        new.moved_to = later.id  # and nobody told
        await at_hour(here, SIX + DAY)
        assert "I did my hour" in str((await here.tg.hears(later)).labels)
        await at_hour(here, SIX + 2 * DAY)
        await here.tg.hears(later)
        assert await trouble(here, later) == ""


async def test_a_right_that_is_taken_is_told_once_and_posts_heal_by_themselves(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(topics={77: "Python"}), here.tg.person("Boss")
        await set_up(here, boss, group, 77)
        group.forbidden.add("can_send_messages")
        for days in (0, 1):
            await at_hour(here, SIX + days * DAY)
        told = await here.tg.hears(boss)
        assert app.words.label("en", "post.denied_title") in told.text
        assert "Send messages" in told.text
        assert here.tg.unheard(boss) == here.tg.unheard(group) == []
        await boss.says("/doctor", group, 77)
        await here.tg.hears(boss)
        assert "Send messages" in (await here.tg.hears(boss)).text
        group.forbidden.clear()
        await at_hour(here, SIX + 2 * DAY)
        assert (await here.tg.hears(group)).thread == 77
        assert await trouble(here, group) == ""


async def test_a_topic_that_was_deleted_is_forgotten_after_one_post(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(topics={77: "Python", 78: "Other"}), here.tg.person("Boss")
        await set_up(here, boss, group, 77)
        del group.topics[77]
        tries = len(here.tg.called("sendMessage"))
        for days in range(3):
            await at_hour(here, SIX + days * DAY)
        assert await trouble(here, group) == GONE
        assert (await here.tg.hears(boss)).text
        assert len([call for call in here.tg.called("sendMessage")[tries:] if call["chat_id"] == str(group.id)]) == 1
        await set_up(here, boss, group, 78)
        await at_hour(here, SIX + 3 * DAY)
        assert (await here.tg.hears(group)).thread == 78


async def test_a_group_that_removed_the_mentor_hears_no_more_until_it_invites_it_again(app: App) -> None:
    async with house(app) as here:
        group, boss = here.tg.group(), here.tg.person("Boss")
        await set_up(here, boss, group)
        await boss.removes_bot(group)
        await here.tg.until(lambda: not here.tg.updates)
        await boss.says("/today")
        await here.tg.hears(boss)
        await at_hour(here, SIX)
        assert here.tg.unheard(group) == []
        await set_up(here, boss, group)
        await at_hour(here, SIX + DAY)
        assert (await here.tg.hears(group)).labels


async def test_start_says_from_which_group_somebody_comes_and_keeps_it_once(app: App) -> None:
    async with house(app) as here:
        group, ana, bob = here.tg.group("Pythonistas"), here.tg.person("Ana", started=False), here.tg.person("Bob")
        await ana.says("/settings", group)
        link = (await here.tg.hears(group)).buttons[0]["url"]
        for one, named in ((ana, True), (bob, False)):  # who is no member must not learn of the group
            await one.opens(link)
            assert ("Pythonistas" in (await here.tg.hears(one)).text) == named
            await one.says("/start other")
            await here.tg.hears(one)
        async with app.store.begin() as tx:
            learner = await tx.people.at(at(ana))
            assert learner
            kept = [fact.ref for fact in await tx.ledger.facts(learner.key) if fact.kind == "origin"]
            assert kept == [f"from_{group.id}"]
        await ana.says("/export")
        assert (await here.tg.hears(ana)).text
        assert f"from_{group.id}".encode() in ((await here.tg.hears(ana)).document or b"")
