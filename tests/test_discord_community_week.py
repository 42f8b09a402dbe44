"""A server's week on the fake Discord: what was promised is posted, three zones press, the board, and company."""

import re
from datetime import date, timedelta

from test_discord_community import START, server
from test_discord_journey import label

from bot.values.events import Address


async def test_a_week_is_posted_as_promised_and_ends_on_the_board() -> None:
    async with server() as club:
        page = await club.set_up()
        lines = [line for line in page.text.splitlines() if "18:00 ·" in line]
        promised = [line.split(" · ")[1].rstrip("…") for line in lines]
        assert len(promised) == 7
        people = {name: club.discord.person(name, locale="en-US") for name in ("ana", "bo", "cleo")}
        club.guild.members += people.values()
        for user, zone in zip(people.values(), ("Auckland", "Berlin", "New York"), strict=True):
            await club.discord.slash(user, "remind", {"time": "19:00", "zone": zone})
        for n, title in enumerate(promised):
            await club.passes()
            post = next(shown for shown in reversed(club.hall) if label("post.did_button") in shown.labels)
            assert title in post.text
            for user in list(people.values())[: 3 if n < 2 else 1]:
                pressed = await club.discord.press(user, post, label("post.did_button"))
                assert pressed.message.ephemeral
                again = await club.discord.press(user, post, label("post.did_button"))
                assert label("post.counted_title") in again.message.text
        async with club.house.app.store.begin() as tx:
            learners = [await tx.people.at(Address("discord", str(user.id))) for user in people.values()]
            days = [
                [fact.day for fact in await tx.ledger.facts(one.key) if fact.kind == "session"]
                for one in learners
                if one
            ]
        assert [found[0] for found in days] == [date(2026, 3, 3), date(2026, 3, 2), date(2026, 3, 2)]
        assert list(map(len, days)) == [7, 2, 2]
        await club.passes()
        await club.typed(people["ana"], "board")
        board = club.hall[-1]
        assert "3 people studied" in board.text
        assert not re.search("Ana|Bo|Cleo", board.text)
        shown = await club.discord.press(people["ana"], board, label("board.show_button"))
        assert shown.message.ephemeral
        await club.typed(people["bo"], "board")
        assert "Ana" in club.hall[-1].text
        club.guild.members.remove(people["ana"])
        await club.typed(people["bo"], "board")
        assert "Ana" not in club.hall[-1].text


async def test_two_members_find_company_and_the_first_is_told_in_private() -> None:
    async with server() as club:
        await club.set_up()
        ana, bo = club.discord.person("ana"), club.discord.person("bo")
        for user in (ana, bo):
            await club.discord.slash(user, "remind", {"time": "23:00", "zone": "UTC"})
        for user in (ana, bo):
            offered = await club.typed(user, "buddy")
            await club.discord.press(user, offered, label("buddy.seek_button"))
        assert "Ana" in offered.text
        club.hour = START + timedelta(days=1)
        await club.passes()
        told = [shown.text for shown in club.discord.direct(ana) if label("buddy.title") in shown.text]
        assert len(told) == 1
        assert "Bo" in told[0]
        assert not [shown for shown in club.discord.direct(bo) if label("buddy.title") in shown.text]
