"""Posts into groups and topics, who may press them, and what a group says of itself."""

from datetime import UTC, datetime

import pytest
from emulators.telegram_people import Person
from emulators.telegram_world import BOT, GENERAL, Chat, in_topic
from telegram_house import House, house

from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.values.community import Community, account_address
from bot.values.errors import Busy, Denied, Gone, Unsendable
from bot.values.events import Address, DeliveryDue, Place
from bot.values.message import Answer
from bot.values.platform import Channel, Host

NOW = datetime(2026, 5, 4, 18, tzinfo=UTC)


def at(chat: Chat | Person) -> Address:
    return Address("telegram", str(chat.id))


async def account(here: House, group: Chat, topic: str = "") -> Contact:
    """Let a group be set up."""
    contact = Contact(account_address(at(group)), NOW, channel=topic)
    async with here.app.store.begin() as tx:
        community = await tx.communities.find(at(group))
        if community is None:
            await tx.communities.save(Community(Place(at(group), "community", group.title), NOW))
        keeper = await tx.people.at(contact.address)
        keeper = keeper or await tx.people.add(Learner(None, NOW, group.title), contact.address)
        await tx.contacts.save(keeper.key, contact)
    return contact


async def the_post(here: House, group: Chat) -> Answer:
    """Let the core write the post of the day."""
    async with here.app.store.begin() as tx:
        keeper = await tx.people.at(account_address(at(group)))
    assert keeper
    answer = await here.app.handle(DeliveryDue(keeper.key, account_address(at(group)), "nudge", NOW.date(), NOW))
    assert answer
    return answer


async def test_a_post_goes_into_its_topic_without_urgency() -> None:
    async with house() as here:
        group = here.tg.group(topics={77: "Python"})
        contact = await account(here, group, "77")
        assert await here.adapter.send(contact, await the_post(here, group), "1") == contact
        seen = await here.tg.hears(group)
        assert (seen.text, seen.thread, seen.labels) == ("the hour of the day", 77, ["I did my hour"])
        assert here.limiter.permits == [(str(group.id), False)]


async def test_each_press_on_a_post_counts_for_who_presses_and_the_post_stays() -> None:
    async with house() as here:
        group = here.tg.group(topics={77: "Python"})
        await here.adapter.send(await account(here, group, "77"), await the_post(here, group), "1")
        post = await here.tg.hears(group)
        for name, started in (("Ana", True), ("Bob", False), ("Zoë", True)):
            one = here.tg.person(name, started=started)
            query = await one.presses("I did my hour", group)
            said = await here.tg.alert(query)
            assert said
            assert said.startswith(f"{name}'s day counts\nstreak")
            assert (query in here.tg.popups, said.endswith("Say hello.")) == (not started, not started)
            whole = [await here.tg.hears(one)] if started else []
            assert [seen.labels for seen in whole] == [["Undo"]] * started
        assert here.tg.unheard(group) == []
        assert here.tg.shows(group) == [post]


@pytest.mark.parametrize(
    ("code", "text", "error"),
    [
        (400, "Bad Request: not enough rights to send text messages to the chat", Denied),
        (400, "Bad Request: have no rights to send a message", Denied),
        (400, "Bad Request: need administrator rights in the channel chat", Denied),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN", Denied),
        (403, "Forbidden: CHAT_WRITE_FORBIDDEN", Denied),
        (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", Denied),
        (400, "Bad Request: TOPIC_CLOSED", Denied),
        (403, "Forbidden: bot was kicked from the supergroup chat", Gone),
        (403, "Forbidden: bot is not a member of the supergroup chat", Gone),
        (403, "Forbidden: the group chat was deleted", Gone),
        (400, "Bad Request: message thread not found", Gone),
        (400, "Bad Request: TOPIC_DELETED", Gone),
        (400, "Bad Request: CHANNEL_PRIVATE", Gone),
        (400, "Bad Request: BUTTON_DATA_INVALID", Unsendable),
    ],
)
async def test_each_error_of_a_group_has_its_meaning(code: int, text: str, error: type[Exception]) -> None:
    async with house() as here:
        group = here.tg.group()
        contact, answer = await account(here, group), await the_post(here, group)
        here.tg.fail("sendMessage", code, text)
        with pytest.raises(error):
            await here.adapter.send(contact, answer, "1")
        assert len(here.tg.called("sendMessage")) == 1


async def test_rights_that_are_taken_and_granted_again() -> None:
    async with house() as here:
        group = here.tg.group(topics={77: "Python"})
        contact, answer = await account(here, group, "77"), await the_post(here, group)
        for taken in (group.forbidden, group.denied):
            taken.add("can_send_messages")
            with pytest.raises(Denied):
                await here.adapter.send(contact, answer, "1")
            taken.clear()
            await here.adapter.send(contact, answer, "1")
        group.shut.add(77)
        with pytest.raises(Denied):
            await here.adapter.send(contact, answer, "1")
        del group.topics[77]
        with pytest.raises(Gone):
            await here.adapter.send(contact, answer, "1")


async def test_a_post_tells_that_its_group_moved_and_follows_it() -> None:
    async with house() as here:
        group, new = here.tg.group(), here.tg.group()
        contact, answer = await account(here, group), await the_post(here, group)
        group.moved_to = new.id
        assert await here.adapter.send(contact, answer, "1") == contact
        assert (await here.tg.hears(new)).text == "the hour of the day"
        async with here.app.store.begin() as tx:
            assert await tx.communities.find(at(group)) is None
            assert await tx.communities.find(at(new))
            moved = await tx.people.at(account_address(at(new)))
            assert moved
            assert [one.address for one in await tx.contacts.of(moved.key)] == [account_address(at(new))]


async def test_a_survey_names_what_the_bot_lacks_where() -> None:
    async with house() as here:
        group, ana = here.tg.group(topics={77: "Python", 78: "Other"}), here.tg.person()
        group.admins.add(ana.id)
        await account(here, group, "78")
        await ana.says("/plan", group, 77)
        assert (await here.tg.hears(group)).text == "77:Python: 78:Club: -:Club:"
        for taken, lacks in ((group.forbidden, "write,attach"), (group.denied, "write,attach")):
            taken.add("can_send_messages")
            await ana.says("/plan", group, 77)
            assert (await here.tg.hears(ana)).text == "I may not write in Club."
            assert (await here.tg.hears(ana)).text.startswith(f"77:Python:{lacks} 78:Club:{lacks}")
            taken.clear()
        group.shut.add(78)
        with pytest.raises(Denied):
            await here.adapter.send(await account(here, group, "78"), await the_post(here, group), "1")
        await ana.sends(group, **in_topic(group, 77), forum_topic_closed={})
        await ana.says("/plan", group, 77)
        assert (await here.tg.hears(group)).text == "77:Python:write,attach 78:Club:write,attach -:Club:"
        await ana.sends(group, **in_topic(group, 77), forum_topic_reopened={})
        await ana.says("/plan", group, 77)
        assert (await here.tg.hears(group)).text == "77:Python: 78:Club:write,attach -:Club:"
        group.admins.add(int(str(BOT["id"])))
        await ana.says("/plan", group, 77)
        assert (await here.tg.hears(group)).text == "77:Python: 78:Club: -:Club:"


async def test_a_survey_knows_whether_it_can_be_made_at_all() -> None:
    async with house() as here:
        assert isinstance(here.adapter, Host)
        group = here.tg.group()
        group.forbidden.add("can_send_photos")
        found = await here.adapter.survey(at(group), "77")
        assert (found.channels, found.synced) == ((Channel("", "Club", ("attach",)),), True)
        here.tg.fail("getChat", 502, "")
        with pytest.raises(Busy):
            await here.adapter.survey(at(group))
        new = here.tg.group("New")
        group.moved_to = new.id
        assert (await here.adapter.survey(at(group))).channels[0].name == "New"
        new.inside = False
        with pytest.raises(Gone):
            await here.adapter.survey(at(new))
        with pytest.raises(Denied):
            await here.adapter.set_badge(at(group), at(group), "Streak", wanted=True)


async def test_only_who_surely_left_is_absent() -> None:
    async with house() as here:
        group, people = here.tg.group(), [here.tg.person(name) for name in ("Ana", "Bob", "Zoë")]
        group.gone |= {people[0].id, people[1].id}
        addresses = [at(one) for one in people]
        assert await here.adapter.absent(at(group), addresses) == set(addresses[:2])
        assert await here.adapter.absent(at(group), []) == set()
        here.tg.fail("getChatMember", 400, "Bad Request: PARTICIPANT_ID_INVALID", times=3)
        assert await here.adapter.absent(at(group), addresses) == set()


async def test_what_may_not_be_said_in_a_group_is_said_in_private() -> None:
    async with house() as here:
        group, ana = here.tg.group(topics={77: "Python"}), here.tg.person()
        group.shut |= {77, GENERAL}
        await ana.says("/paint", group, 77)
        assert (await here.tg.hears(ana)).text == "I may not write in Club."
        assert "Paint" in (await here.tg.hears(ana)).text
        await ana.adds_bot(group)
        await here.tg.hears(ana)
        assert (await here.tg.hears(ana)).labels == ["Set up"]
        stranger = here.tg.person("Bob", started=False)
        await stranger.says("/paint", group, 77)
        await ana.says("/paint after")
        assert "after" in (await here.tg.hears(ana)).text
        assert here.tg.unheard(stranger) == here.tg.unheard(group) == []
