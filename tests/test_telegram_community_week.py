"""A group's board and company on the fake Telegram."""

from phrasings import said
from telegram_house import house
from test_telegram_community import DAY, SIX, app, at_hour, set_up

from bot.door.app import App

__all__ = ["app"]


async def test_a_board_shows_who_wants_to_be_shown_until_they_leave(app: App) -> None:
    async with house(app) as here:
        group, boss, ana, bob = here.tg.group(), *(here.tg.person(name) for name in ("Boss", "Ana", "Bob"))
        await set_up(here, boss, group)
        await at_hour(here, SIX)
        await here.tg.hears(group)
        for one in (ana, bob):
            await one.presses("I did my hour", group)
            await here.tg.hears(one)
        await at_hour(here, SIX + 7 * DAY)
        await here.tg.hears(group)
        await ana.says("/board", group)
        board = await here.tg.hears(group)
        assert "2 people studied" in board.text
        assert "Ana" not in board.text
        assert await here.tg.alert(await ana.presses("Show my name", group))
        await bob.says("/board", group)
        assert "Ana and 1 more" in (await here.tg.hears(group)).text
        await ana.leaves(group)
        await bob.says("/board", group)
        after = (await here.tg.hears(group)).text
        assert "Ana" not in after
        assert said("board.lead", after, n=1)


async def test_two_of_a_group_find_company_and_the_first_is_told_in_private(app: App) -> None:
    async with house(app) as here:
        group, boss, ana, bob = here.tg.group(), *(here.tg.person(name) for name in ("Boss", "Ana", "Bob"))
        await set_up(here, boss, group)
        for one in (ana, bob):
            await one.says("/remind 23:00 UTC")
            await here.tg.hears(one)
            await one.says("/buddy", group)
            await here.tg.hears(one)
            await one.presses("Find me a group")
            found = await here.tg.hears(one)
        assert "Ana: 0 days" in found.text
        await at_hour(here, SIX.replace(hour=12) + DAY)
        told = await here.tg.hears(ana)
        assert "Bob: 0 days" in told.text
        assert here.tg.unheard(bob) == []
