"""Groups: topics, who writes as the group, groups that move, come back and are left, and links that bring people."""

from emulators.telegram_people import Person
from emulators.telegram_world import Chat, Seen, to_json
from telegram_house import House, house

from adapters.telegram.deep_links import group_link, start_link
from bot.values.action import Action
from bot.values.events import Address
from bot.values.permissions import EVERYBODY


def at(chat: Chat | Person) -> Address:
    return Address("telegram", str(chat.id))


async def settle(here: House) -> None:
    """Wait until everything that happened was served: a person of its own asks last in every group."""
    await here.tg.until(lambda: not here.tg.updates)
    last = here.tg.person("Last")
    await last.says("/paint")
    await here.tg.hears(last)


async def test_answers_stay_in_their_topic_and_handlers_know_it() -> None:
    async with house() as here:
        group, ana = here.tg.group(topics={77: "Python"}), here.tg.person()
        await ana.says("/place", group, 77)
        first = await here.tg.hears(group)
        assert (first.text, first.thread) == ("Club/77", 77)
        await ana.answers(first, "/place")
        assert (await here.tg.hears(group)).text == "Club/77"
        await ana.presses("Again", group)
        assert (await here.tg.hears(group)).text == "Club/77!"
        await ana.says("/place", group)
        assert (await here.tg.hears(group)).text == "Club/"
        await ana.says("/place", group, message_thread_id=1, is_topic_message=True)
        general = await here.tg.hears(group)
        assert (general.text, general.thread) == ("Club/", None)


async def old_press(here: House) -> tuple[Chat, Person, Seen, str]:
    group, ana = here.tg.group(topics={77: "Python"}), here.tg.person()
    await ana.says("/paint", group, 77)
    first = await here.tg.hears(group)
    owner = first.buttons[0]["callback_data"].partition("~")[2].partition(":")[0]
    return group, ana, first, f"1:picture~{owner}"


async def test_a_press_on_an_old_message_is_answered_in_its_topic() -> None:
    async with house() as here:
        group, ana, first, data = await old_press(here)
        await ana.presses_old(data, first)
        photo = await here.tg.hears(group)
        assert (bool(photo.photo), photo.thread) == (True, 77)
        assert (await here.tg.hears(group)).labels == []


async def test_a_press_on_an_old_message_that_was_deleted_is_answered_all_the_same() -> None:
    async with house() as here:
        group, ana, first, data = await old_press(here)
        del here.tg.world.shown[group.id, first.id]
        await ana.presses_old(data, first)
        assert (await here.tg.hears(group)).photo


async def test_who_writes_as_the_group_is_known_by_a_press() -> None:
    async with house() as here:
        group, ana, bob = here.tg.group(topics={77: "Python"}), here.tg.person(), here.tg.person("Bob")
        channel = Chat(-5, "channel", "News")
        group.admins.add(ana.id)
        for mask in (group, channel):
            await ana.says_as(mask, "/plan", group, message_thread_id=77, is_topic_message=True)
            seen = await here.tg.hears(group)
            assert (seen.text, seen.labels, seen.thread) == ("Press and I know who you are.", ["/plan"], 77)
            assert seen.buttons[0]["callback_data"] == str(Action("plan", owner=EVERYBODY))
        assert await here.tg.alert(await bob.presses("/plan", group)) == "managers only"
        await ana.presses("/plan", group)
        assert (await here.tg.hears(group)).text == "77:Python: -:Club:"  # what belongs to the place is shown there
        await ana.says_as(group, "my answer", group, reply_to_message=to_json(seen, group))
        assert (await here.tg.hears(group)).text == "I do not know who you are."
        await ana.says_as(channel, "/paint", group, is_automatic_forward=True)
        await settle(here)
        assert here.tg.unheard(group) == []
        async with here.app.store.begin() as tx:
            for mask in (group, channel):
                assert await tx.people.at(at(mask)) is None


async def test_a_group_that_moves_keeps_everything_and_is_greeted_once() -> None:
    for backwards in (False, True):
        async with house() as here:
            group, ana = here.tg.group(), here.tg.person()
            await ana.adds_bot_by(group_link("MentorBot", "spring"), group)
            await here.tg.hears(group)
            new = await here.tg.migrate(group, backwards=backwards)
            await ana.adds_bot(new)
            await ana.says("/place", new)
            assert (await here.tg.hears(new)).text == "Club/"
            async with here.app.store.begin() as tx:
                assert await tx.communities.find(at(group)) is None
                found = await tx.communities.find(at(new))
            assert found
            assert (found.place.address, found.settings) == (at(new), {"origin": "spring"})
            await ana.removes_bot(new)
            await ana.adds_bot(new)
            assert (await here.tg.hears(new)).labels == ["Set up"]


async def test_a_group_that_is_renamed_has_its_new_name_at_once_and_at_the_latest_when_it_is_used() -> None:
    async with house() as here:
        group, ana = here.tg.group("Club"), here.tg.person()
        await ana.adds_bot(group)
        await here.tg.hears(group)
        group.title = "Snakes"
        await ana.sends(group, new_chat_title="Snakes")
        await settle(here)
        assert await name_of(here, group) == "Snakes"
        group.title = "Vipers"
        await ana.says("/place", group)
        await here.tg.hears(group)
        assert await name_of(here, group) == "Vipers"


async def name_of(here: House, group: Chat) -> str:
    async with here.app.store.begin() as tx:
        found = await tx.communities.find(at(group))
    assert found
    return found.place.name


async def test_a_bot_that_was_removed_is_silent_at_once_and_greets_again() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.adds_bot(group)
        greeting = await here.tg.hears(group)
        here.tg.slow["getChatMember"] = 0.1
        group.admins.add(ana.id)
        await ana.says("/manage", group)
        await ana.says("/paint", group)
        await ana.removes_bot(group)
        query = await ana.forges(str(Action("paint")), greeting)
        assert await here.tg.alert(query) is None
        await settle(here)
        assert {call["chat_id"] for call in here.tg.called("sendMessage")[1:]} & {str(group.id)} == set()
        async with here.app.store.begin() as tx:
            assert await tx.communities.find(at(group)) is None
        await ana.adds_bot(group)
        assert (await here.tg.hears(group)).labels == ["Set up"]
        await ana.says("/paint", group)
        assert "Paint" in (await here.tg.hears(group)).text


async def test_who_leaves_a_group_is_no_member() -> None:
    async with house() as here:
        group, ana, bob, zoe = here.tg.group(), *(here.tg.person(name) for name in ("Ana", "Bob", "Zoë"))
        for one in (ana, bob, zoe):
            await one.says("/paint", group)
            await here.tg.hears(group)
        await ana.leaves(group)
        await bob.leaves(group, told_to_admins=True)
        await zoe.says("/place", group)
        await here.tg.hears(group)
        async with here.app.store.begin() as tx:
            learners = [await tx.people.at(at(one)) for one in (ana, bob, zoe)]
            members = [learner and await tx.members.find(at(group), learner.key) for learner in learners]
        assert [bool(member) for member in members] == [False, False, True]


async def test_a_link_that_adds_the_bot_says_where_it_came_from_and_only_the_greeting_answers() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.adds_bot_by(group_link("MentorBot", "spring-26"), group)
        assert (await here.tg.hears(group)).labels == ["Set up"]
        await ana.says("/start@MentorBot other", group)
        await ana.says("/start not.a.payload", group)
        assert (await here.tg.hears(group)).text == "hello Ana from ''"
        async with here.app.store.begin() as tx:
            found = await tx.communities.find(at(group))
        assert found
        assert found.settings == {"origin": "spring-26"}


async def test_what_a_link_to_the_private_chat_carries_is_the_senders_origin() -> None:
    async with house() as here:
        for payload, kept in (("spring-26", "spring-26"), ("x" * 64, "x" * 64), ("x" * 65, ""), ("a.b", ""), ("", "")):
            ana = here.tg.person()
            await ana.says(f"/start {payload}".rstrip())
            assert (await here.tg.hears(ana)).text == f"hello Ana from {kept!r}"
        await ana.opens(start_link("MentorBot", "from_-77"))
        assert (await here.tg.hears(ana)).text == "hello Ana from 'from_-77'"
