"""Private answers in groups, rights, and what happens to places and people."""

from dataclasses import replace

from telegram_house import house, small_app

from bot.values.events import Address


def at(chat) -> Address:
    return Address("telegram", str(chat.id))


def link(group) -> dict[str, str]:
    return {"text": "Write to me", "url": f"https://t.me/MentorBot?start=from_{group.id}"}


async def test_a_private_answer_to_a_command_goes_to_the_person() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/secret", group)
        assert (await here.tg.hears(ana)).text == "psst"
        assert here.tg.unheard(group) == []
        await ana.presses("Deeper")
        assert (await here.tg.hears(ana)).edited


async def test_who_never_spoke_to_the_bot_is_told_how() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person(started=False)
        await ana.says("/secret", group)
        seen = await here.tg.hears(group)
        assert (seen.text, seen.buttons) == ("Say hello to me in private first.", [link(group)])


async def test_a_short_private_answer_to_a_press_is_an_alert() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person(started=False)
        await ana.says("/menu", group)
        await here.tg.hears(group)
        assert await here.tg.alert(await ana.presses("Deeper", group)) == "pssst"
        assert await here.tg.alert(await ana.presses("Refuse", group)) == "no way"
        assert here.tg.unheard(group) == here.tg.unheard(ana) == []


async def test_a_long_private_answer_to_a_press_goes_to_the_person() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/menu", group)
        await here.tg.hears(group)
        query = await ana.presses("Lengthy", group)
        assert (await here.tg.hears(ana)).text.startswith("long long")
        said = await here.tg.alert(query)
        assert said
        assert (said.startswith("long long"), said.endswith("…"), query in here.tg.popups) == (True, True, False)


async def test_a_long_private_answer_is_begun_in_an_alert_for_who_never_spoke_to_the_bot() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person(started=False)
        await ana.says("/menu", group)
        await here.tg.hears(group)
        query = await ana.presses("Lengthy", group)
        said = await here.tg.alert(query)
        assert said
        assert (said.startswith("long long"), said.endswith("\nSay hello."), query in here.tg.popups) == (True,) * 3
        assert here.tg.unheard(group) == []


async def test_an_alert_that_telegram_refuses_becomes_a_message() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/menu", group)
        await here.tg.hears(group)
        here.tg.fail("answerCallbackQuery", 400, "Bad Request: query is too old")
        await ana.presses("Deeper", group)
        assert (await here.tg.hears(ana)).text == "pssst"


async def test_other_bots_are_not_answered() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/paint", group, **{"from": {"id": 5, "is_bot": True, "first_name": "Bot"}})
        await ana.says("/paint mine", group)
        assert "mine" in (await here.tg.hears(group)).text


async def test_managing_needs_a_manager_at_every_turn() -> None:
    async with house() as here:
        group, ana, bob = here.tg.group(), here.tg.person(), here.tg.person("Bob")
        group.admins.add(ana.id)
        await ana.says("/manage", group)
        assert (await here.tg.hears(group)).text == "managed"
        group.admins.remove(ana.id)
        for who in (ana, bob, bob):
            await who.says("/manage", group)
            assert (await here.tg.hears(who)).text == "managers only"
        assert len(here.tg.called("getChatMember")) == 3


async def test_nobody_is_asked_about_for_a_command_of_everybody() -> None:
    async with house() as here:
        group = here.tg.group()
        await here.tg.person().says("/paint", group)
        await here.tg.hears(group)
        assert here.tg.called("getChatMember") == []


async def test_who_manages_is_unknown_while_telegram_is_not_asked_in_vain() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        group.admins.add(ana.id)
        here.tg.fail("getChatMember", 400, "Bad Request: member list is inaccessible")
        await ana.says("/manage", group)
        assert (await here.tg.hears(ana)).text == "managers only"
        await ana.says("/manage", group)
        assert (await here.tg.hears(group)).text == "managed"


async def test_a_new_group_is_greeted_and_a_left_one_is_forgotten() -> None:
    app = small_app()
    async with house(app) as here:
        group, ana = here.tg.group(), here.tg.person()
        group.admins.add(ana.id)
        await ana.adds_bot(group)
        assert (await here.tg.hears(group)).text == "hello everybody, managed: True"
        async with app.store.begin() as tx:
            assert await tx.communities.find(at(group))
        await ana.removes_bot(group)
        await ana.says("/paint")
        await here.tg.hears(ana)
    async with app.store.begin() as tx:
        assert await tx.communities.find(at(group)) is None


async def test_an_answer_follows_a_group_that_moved() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        new = here.tg.group()
        group.moved_to = new.id
        await ana.says("/paint", group)
        assert "blank" in (await here.tg.hears(new)).text


async def test_a_press_follows_a_group_that_moved() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/paint", group)
        await here.tg.hears(group)
        new = here.tg.group()
        group.moved_to = new.id
        await here.tg.alert(await ana.presses("Green", group))
        assert "green" in (await here.tg.hears(new)).text


async def test_who_blocks_the_bot_is_closed_until_they_unblock_it() -> None:
    app = small_app()

    async def state() -> tuple[bool, bool]:
        async with app.store.begin() as tx:
            learner = await tx.people.at(at(ana))
            assert learner
            return (await tx.contacts.of(learner.key))[0].open, learner.dormant

    async with house(app) as here:
        ana, bob = here.tg.person(), here.tg.person("Bob")
        await ana.says("/paint")
        await here.tg.hears(ana)
        await ana.blocks()
        await bob.blocks()  # a stranger to the store
        await here.tg.until(lambda: not here.tg.updates)
    assert await state() == (False, False)
    async with app.store.begin() as tx:
        learner = await tx.people.at(at(ana))
        assert learner
        await tx.people.save(replace(learner, dormant=True), app.clock.now())
    async with house(app) as here:
        ana, bob = here.tg.person(), here.tg.person("Bob")
        await ana.unblocks()
        await bob.unblocks()
        await here.tg.until(lambda: not here.tg.updates)
    assert await state() == (True, False)
